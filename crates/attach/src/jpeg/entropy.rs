//! A scan's data, code by code: `data → (the same without what no picture needs, how much of it was read)`.
//!
//! Decoders stop at the last block and never look at what stands between it and the next marker. So the codes are walked
//! through here, no coefficient is computed, and each restart interval ends with the byte that holds its last bit.

use zeroize::Zeroizing;

use super::frame::{Frame, Process, Scan};
use super::huffman::{Bits, ENDS_EARLY, Huffman};
use super::tables::Tables;
use crate::{AttachError, Tally};

const TOO_FAR: AttachError = AttachError::Damaged("a block of the picture has more values than it holds");

/// Copies one scan's data; the answer is how many bytes of `data` it took.
pub(super) fn copy(
    data: &[u8],
    scan: &Scan,
    frame: &mut Frame,
    tables: &Tables,
    out: &mut Vec<u8>,
    tally: &mut Tally,
) -> Result<usize, AttachError> {
    let (blocks, mcus) = frame.layout(scan);
    let interval = match tables.restart_interval() {
        0 => mcus,
        some => usize::from(some),
    };
    let mut walk = Walk::new(scan, frame, tables, &blocks)?;
    let (mut at, mut left, mut restarts) = (0, mcus, 0_u8);
    let mut plain = Zeroizing::new(Vec::new());
    loop {
        let coded = data.get(at..).unwrap_or_default();
        let end = marker(coded);
        unstuffed(coded.get(..end).unwrap_or_default(), &mut plain);
        let mut bits = Bits::new(&plain);
        let now = left.min(interval);
        walk.interval(now, &mut bits)?;
        left -= now;
        let used = bits.used();
        if used.div_ceil(8) < plain.len() {
            tally.add("stray-bytes");
        }
        stuffed(&plain, used, out);
        at += end;
        if left == 0 {
            return Ok(at);
        }
        // Between two intervals stands the marker of its turn, and nothing else.
        let expected = 0xd0 | restarts;
        if data.get(at..at + 2) != Some(&[0xff, expected]) {
            return Err(AttachError::Damaged("a restart marker is missing or out of turn"));
        }
        out.extend([0xff, expected]);
        restarts = (restarts + 1) & 7;
        at += 2;
    }
}

/// Where the next marker stands: 0xFF, and after it no 0.
fn marker(data: &[u8]) -> usize {
    let mut from = 0;
    while let Some(next) = data.get(from..).and_then(|rest| rest.iter().position(|byte| *byte == 0xff)) {
        let at = from + next;
        if data.get(at + 1) != Some(&0) {
            return at;
        }
        from = at + 2;
    }
    data.len()
}

/// Takes out the 0 after each 0xFF.
fn unstuffed(coded: &[u8], plain: &mut Vec<u8>) {
    plain.clear();
    plain.reserve(coded.len());
    for part in coded.split_inclusive(|byte| *byte == 0xff) {
        // Every part but the first begins with the 0 that belongs to the 0xFF before it.
        let is_after = plain.last() == Some(&0xff);
        plain.extend_from_slice(part.get(usize::from(is_after)..).unwrap_or_default());
    }
}

/// Writes that many bits, the last byte filled up with ones as the standard has it, and a 0 after each 0xFF.
fn stuffed(plain: &[u8], bits: usize, out: &mut Vec<u8>) {
    let (whole, rest) = (bits / 8, bits % 8);
    let last = plain.get(whole).filter(|_| rest > 0).map(|byte| byte | 0xff >> rest);
    let bytes = plain.get(..whole).unwrap_or_default();
    for part in bytes.split_inclusive(|byte| *byte == 0xff) {
        out.extend_from_slice(part);
        if part.last() == Some(&0xff) {
            out.push(0);
        }
    }
    if let Some(last) = last {
        out.push(last);
        if last == 0xff {
            out.push(0);
        }
    }
}

/// Where in a scan the walk stands.
struct Walk<'a> {
    process: Process,
    scan: &'a Scan,
    /// For each component of the scan: blocks of an MCU, its tables.
    planes: Vec<(usize, Option<&'a Huffman>, Option<&'a Huffman>)>,
    nonzero: &'a mut [u64],
    /// The next block, counted over the scan.
    block: usize,
    /// Blocks that are still to come without a code: EOBRUN.
    run: u32,
}

impl<'a> Walk<'a> {
    fn new(scan: &'a Scan, frame: &'a mut Frame, tables: &'a Tables, blocks: &[usize]) -> Result<Self, AttachError> {
        let (dc, ac) = scan.tables();
        let mut planes = Vec::new();
        for ((_, dc_slot, ac_slot), blocks) in scan.components.iter().zip(blocks) {
            let dc = if dc.is_empty() { None } else { Some(tables.dc(*dc_slot)?) };
            let ac = if ac.is_empty() { None } else { Some(tables.ac(*ac_slot)?) };
            planes.push((*blocks, dc, ac));
        }
        let process = frame.process;
        let (_, count) = frame.layout(scan);
        // Only a band of AC, which always stands alone, has to know what came before.
        let band = scan.components.first().filter(|_| process == Process::Progressive && scan.start > 0);
        let component = band.and_then(|(at, ..)| frame.components.get_mut(*at));
        let nonzero = component.map_or(&mut [][..], |component| {
            component.nonzero.resize(count, 0);
            component.nonzero.as_mut_slice()
        });
        Ok(Self { process, scan, planes, nonzero, block: 0, run: 0 })
    }

    /// That many MCUs, up to a restart marker or the end.
    fn interval(&mut self, mcus: usize, bits: &mut Bits<'_>) -> Result<(), AttachError> {
        for _ in 0..mcus {
            for plane in 0..self.planes.len() {
                let Some(&(blocks, dc, ac)) = self.planes.get(plane) else { break };
                for _ in 0..blocks {
                    self.one(dc, ac, bits)?;
                }
            }
            self.block += 1;
        }
        if self.run > 0 {
            return Err(AttachError::Damaged("a run of empty blocks goes on behind the picture's end"));
        }
        Ok(())
    }

    fn one(&mut self, dc: Option<&Huffman>, ac: Option<&Huffman>, bits: &mut Bits<'_>) -> Result<(), AttachError> {
        match (self.process, self.scan.start, self.scan.high) {
            (Process::Sequential, ..) => {
                difference(dc, bits)?;
                sequential(ac.ok_or(ENDS_EARLY)?, bits)
            }
            (Process::Progressive, 0, 0) => difference(dc, bits),
            (Process::Progressive, 0, _) => bits.skip(1),
            (Process::Progressive, _, 0) => self.first(ac.ok_or(ENDS_EARLY)?, bits),
            (Process::Progressive, ..) => self.refined(ac.ok_or(ENDS_EARLY)?, bits),
        }
    }

    /// The first bits of a band (G.1.2.2).
    fn first(&mut self, ac: &Huffman, bits: &mut Bits<'_>) -> Result<(), AttachError> {
        if self.run > 0 {
            self.run -= 1;
            return Ok(());
        }
        let nonzero = self.nonzero.get_mut(self.block).ok_or(TOO_FAR)?;
        let (mut at, end) = (u32::from(self.scan.start), u32::from(self.scan.end));
        while at <= end {
            let symbol = ac.next(bits)?;
            let (zeros, size) = (u32::from(symbol >> 4), u32::from(symbol & 15));
            match (zeros, size) {
                (15, 0) => at += 16,
                (_, 0) => {
                    self.run = (1 << zeros) - 1 + bits.take(zeros)?;
                    break;
                }
                _ => {
                    at += zeros;
                    if at > end {
                        return Err(TOO_FAR);
                    }
                    bits.skip(size)?;
                    *nonzero |= 1 << at;
                    at += 1;
                }
            }
        }
        Ok(())
    }

    /// One bit more of a band (G.1.2.3): a bit for each coefficient that is not zero already, codes for those that begin.
    fn refined(&mut self, ac: &Huffman, bits: &mut Bits<'_>) -> Result<(), AttachError> {
        let nonzero = self.nonzero.get_mut(self.block).ok_or(TOO_FAR)?;
        let (mut at, end) = (u32::from(self.scan.start), u32::from(self.scan.end));
        while self.run == 0 && at <= end {
            let symbol = ac.next(bits)?;
            let (mut zeros, size) = (u32::from(symbol >> 4), symbol & 15);
            match (zeros, size) {
                (15, 0) => {}
                (_, 0) => {
                    self.run = (1 << zeros) + bits.take(zeros)?;
                    break;
                }
                _ => bits.skip(1)?,
            }
            while at <= end {
                if *nonzero >> at & 1 == 1 {
                    bits.skip(1)?;
                } else if zeros == 0 {
                    break;
                } else {
                    zeros -= 1;
                }
                at += 1;
            }
            if size > 0 {
                if at > end {
                    return Err(TOO_FAR);
                }
                *nonzero |= 1 << at;
            }
            at += 1;
        }
        if self.run > 0 {
            let band = (*nonzero).checked_shr(at).unwrap_or(0) & (u64::MAX >> (63 - end.saturating_sub(at).min(63)));
            let corrections = if at <= end { band.count_ones() } else { 0 };
            for _ in 0..corrections {
                bits.skip(1)?;
            }
            self.run -= 1;
        }
        Ok(())
    }
}

/// A DC coefficient: the size of its difference, then the difference.
fn difference(dc: Option<&Huffman>, bits: &mut Bits<'_>) -> Result<(), AttachError> {
    match dc.ok_or(ENDS_EARLY)?.next(bits)? {
        size @ 0..=11 => bits.skip(size.into()),
        _ => Err(TOO_FAR),
    }
}

/// The other 63 coefficients of a sequential picture (F.2.2.2).
fn sequential(ac: &Huffman, bits: &mut Bits<'_>) -> Result<(), AttachError> {
    let mut at = 1_u32;
    while at < 64 {
        let symbol = ac.next(bits)?;
        match (u32::from(symbol >> 4), u32::from(symbol & 15)) {
            (15, 0) => at += 16,
            (_, 0) => break,
            (zeros, size) => {
                at += zeros + 1;
                if at > 64 {
                    return Err(TOO_FAR);
                }
                bits.skip(size)?;
            }
        }
    }
    Ok(())
}
