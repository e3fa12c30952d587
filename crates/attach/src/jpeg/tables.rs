//! Tables of a JPEG: what they say, and when they have to be written again.

use super::huffman::Huffman;
use crate::AttachError;
use crate::bytes::be16;

const CUT_OFF: AttachError = AttachError::Damaged("a JPEG table is cut off");

/// One slot: what was read last, and what the output holds. A table is written where a scan needs it and it is not there yet,
/// so that tables which nothing uses do not go along.
struct Slot<T> {
    read: Option<T>,
    written: Option<Vec<u8>>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { read: None, written: None }
    }
}

/// All slots of both kinds, and the restart interval.
#[derive(Default)]
pub(super) struct Tables {
    quantization: [Slot<Vec<u8>>; 4],
    dc: [Slot<Huffman>; 4],
    ac: [Slot<Huffman>; 4],
    restart: u16,
    restart_written: u16,
}

impl Tables {
    /// DQT: tables of 64 values of one or two bytes.
    pub(super) fn quantization(&mut self, mut segment: &[u8]) -> Result<(), AttachError> {
        while let Some((&head, rest)) = segment.split_first() {
            let length = match head >> 4 {
                0 => 64,
                1 => 128,
                _ => return Err(AttachError::Damaged("a JPEG table has values of an unknown width")),
            };
            let slot = self.quantization.get_mut(usize::from(head & 15)).ok_or(CUT_OFF)?;
            let (values, after) = rest.split_at_checked(length).ok_or(CUT_OFF)?;
            let mut table = vec![head];
            table.extend_from_slice(values);
            slot.read = Some(table);
            segment = after;
        }
        Ok(())
    }

    /// DHT: for each table how many codes of each length, then their symbols.
    pub(super) fn huffman(&mut self, mut segment: &[u8]) -> Result<(), AttachError> {
        while let Some((&head, rest)) = segment.split_first() {
            let slots = match head >> 4 {
                0 => &mut self.dc,
                1 => &mut self.ac,
                _ => return Err(AttachError::Damaged("a JPEG table is of an unknown class")),
            };
            let slot = slots.get_mut(usize::from(head & 15)).ok_or(CUT_OFF)?;
            let counts = rest.first_chunk::<16>().ok_or(CUT_OFF)?;
            let symbols: usize = counts.iter().map(|count| usize::from(*count)).sum();
            let (table, after) = rest.split_at_checked(16 + symbols).ok_or(CUT_OFF)?;
            let read = Huffman::new(counts, table.get(16..).unwrap_or_default());
            slot.read = Some(read.ok_or(AttachError::Damaged("a JPEG table has more codes than there are"))?);
            segment = after;
        }
        Ok(())
    }

    /// DRI: MCUs between two restart markers; 0 is none.
    pub(super) fn restart(&mut self, segment: &[u8]) -> Result<(), AttachError> {
        self.restart = be16(segment, 0).filter(|_| segment.len() == 2).ok_or(CUT_OFF)?;
        Ok(())
    }

    pub(super) fn restart_interval(&self) -> u16 {
        self.restart
    }

    pub(super) fn dc(&self, slot: u8) -> Result<&Huffman, AttachError> {
        given(&self.dc, slot)
    }

    pub(super) fn ac(&self, slot: u8) -> Result<&Huffman, AttachError> {
        given(&self.ac, slot)
    }

    /// Writes the quantization tables of these slots that the output does not hold yet.
    pub(super) fn write_quantization(&mut self, slots: &[u8], out: &mut Vec<u8>) {
        let mut content = Vec::new();
        for slot in slots {
            let Some(slot) = self.quantization.get_mut(usize::from(*slot)) else { continue };
            if slot.read.is_some() && slot.written != slot.read {
                content.extend(slot.read.iter().flatten());
                slot.written.clone_from(&slot.read);
            }
        }
        super::segment(out, 0xdb, &content);
    }

    /// Whether a quantization table stands in the slot.
    pub(super) fn has_quantization(&self, slot: u8) -> bool {
        self.quantization.get(usize::from(slot)).is_some_and(|slot| slot.read.is_some())
    }

    /// Writes the Huffman tables of these slots that the output does not hold yet, and the restart interval if it has changed.
    pub(super) fn write_entropy(&mut self, dc: &[u8], ac: &[u8], out: &mut Vec<u8>) -> Result<(), AttachError> {
        let mut content = Vec::new();
        for (class, slots, needed) in [(0x00, &mut self.dc, dc), (0x10, &mut self.ac, ac)] {
            for at in needed {
                let slot = slots.get_mut(usize::from(*at)).ok_or(MISSING)?;
                let table = slot.read.as_ref().ok_or(MISSING)?.written();
                if slot.written.as_ref() != Some(&table) {
                    content.push(class | at);
                    content.extend_from_slice(&table);
                    slot.written = Some(table);
                }
            }
        }
        super::segment(out, 0xc4, &content);
        if self.restart != self.restart_written {
            super::segment(out, 0xdd, &self.restart.to_be_bytes());
            self.restart_written = self.restart;
        }
        Ok(())
    }
}

pub(super) const MISSING: AttachError = AttachError::Damaged("a JPEG table is missing");

fn given(slots: &[Slot<Huffman>; 4], slot: u8) -> Result<&Huffman, AttachError> {
    slots.get(usize::from(slot)).and_then(|slot| slot.read.as_ref()).ok_or(MISSING)
}
