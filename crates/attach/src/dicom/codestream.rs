//! Compressed frames: what a program wrote beside the picture is blanked where it stands.
//!
//! A JPEG inside of DICOM has the same room for EXIF, thumbnails and comments as one outside. Overwriting them with zeros
//! moves nothing: fragments, frames and their offsets stay as they are, and so does every decoded pixel.

use super::read::trim;
use crate::AttachError;

/// How frames are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    /// ITU-T T.81.
    Jpeg,
    /// ITU-T T.87.
    JpegLs,
    /// ITU-T T.800 and T.814.
    Jpeg2000,
    /// PS3.5 Annex G: a frame's bytes by plane, in runs.
    Rle,
}

/// The coding of a transfer syntax that encapsulates frames.
pub(super) fn coding(syntax: &[u8]) -> Option<Coding> {
    Some(match trim(syntax).strip_prefix(b"1.2.840.10008.1.2.")? {
        b"4.50" | b"4.51" | b"4.57" | b"4.70" => Coding::Jpeg,
        b"4.80" | b"4.81" => Coding::JpegLs,
        b"4.90" | b"4.91" | b"4.201" | b"4.202" | b"4.203" => Coding::Jpeg2000,
        b"5" => Coding::Rle,
        _ => return None,
    })
}

const BROKEN: AttachError = AttachError::Damaged("a compressed frame");

/// All fragments one after another, and where each ends → whether anything was blanked. `plane` is the number of pixels of a
/// frame, which is how much an RLE segment gives.
pub(super) fn blank(coding: Coding, bytes: &mut [u8], ends: &[usize], plane: usize) -> Result<bool, AttachError> {
    let mut frames = Frames { bytes, blanked: false };
    let mut at = 0;
    let mut ends = ends.iter().copied();
    // A frame may be spread over fragments: the next one begins where, behind its end, a fragment does.
    while let Some(end) = ends.find(|end| *end > at) {
        let after = match coding {
            Coding::Jpeg => frames.jpeg(at, |next| next == 0)?,
            Coding::JpegLs => frames.jpeg(at, |next| next < 0x80)?,
            Coding::Jpeg2000 => frames.jpeg2000(at)?,
            Coding::Rle => frames.rle(at, end, plane)?,
        };
        let next = if after <= end { end } else { ends.find(|end| *end >= after).ok_or(BROKEN)? };
        frames.zero(after, next)?;
        at = next;
    }
    Ok(frames.blanked)
}

struct Frames<'b> {
    bytes: &'b mut [u8],
    blanked: bool,
}

impl Frames<'_> {
    fn byte(&self, at: usize) -> Result<u8, AttachError> {
        self.bytes.get(at).copied().ok_or(BROKEN)
    }

    fn pair(&self, at: usize) -> Result<u16, AttachError> {
        Ok(u16::from_be_bytes([self.byte(at)?, self.byte(at + 1)?]))
    }

    /// Zeros from one place up to another.
    fn zero(&mut self, from: usize, to: usize) -> Result<(), AttachError> {
        let place = self.bytes.get_mut(from..to).ok_or(BROKEN)?;
        self.blanked |= place.iter().any(|byte| *byte != 0);
        place.fill(0);
        Ok(())
    }

    /// A marker segment's end: its length counts itself.
    fn segment(&self, at: usize) -> Result<usize, AttachError> {
        let length = usize::from(self.pair(at)?);
        let end = at + length;
        if length < 2 || end > self.bytes.len() { Err(BROKEN) } else { Ok(end) }
    }

    /// From SOI to behind EOI.
    fn jpeg(&mut self, start: usize, is_stuffed: fn(u8) -> bool) -> Result<usize, AttachError> {
        if self.pair(start)? != 0xFFD8 {
            return Err(BROKEN);
        }
        let mut at = start + 2;
        loop {
            // Before a marker any number of FF may stand.
            let mut marker = self.byte(at)?;
            if marker != 0xFF {
                return Err(BROKEN);
            }
            while marker == 0xFF {
                at += 1;
                marker = self.byte(at)?;
            }
            at += 1;
            match marker {
                0xD9 => return Ok(at),
                0xDA => at = self.scan(self.segment(at)?, is_stuffed)?,
                0xE0..=0xEF | 0xFE => {
                    let end = self.segment(at)?;
                    if !self.is_needed(marker, at + 2, end) {
                        self.zero(at + 2, end)?;
                    }
                    at = end;
                }
                // Frames, tables, restart intervals, number of lines; JPEG-LS: frame, parameters.
                0xC0..=0xCF | 0xDB..=0xDF | 0xF7 | 0xF8 => at = self.segment(at)?,
                _ => return Err(BROKEN),
            }
        }
    }

    /// Compressed data up to the next marker that is none of its own.
    fn scan(&self, from: usize, is_stuffed: fn(u8) -> bool) -> Result<usize, AttachError> {
        let mut at = from;
        loop {
            if self.byte(at)? == 0xFF {
                let next = self.byte(at + 1)?;
                let is_own = is_stuffed(next) || matches!(next, 0xD0..=0xD7);
                if !is_own && next != 0xFF {
                    return Ok(at);
                }
                at += usize::from(is_own);
            }
            at += 1;
        }
    }

    /// What a decoder asks for its colours: JFIF without a thumbnail, Adobe's transform, HP's for JPEG-LS.
    fn is_needed(&self, marker: u8, from: usize, end: usize) -> bool {
        let value = self.bytes.get(from..end).unwrap_or_default();
        match marker {
            0xE0 => value.len() == 14 && value.starts_with(b"JFIF\0") && value.ends_with(&[0, 0]),
            0xEE => value.len() == 12 && value.starts_with(b"Adobe"),
            0xE8 => value.len() == 5 && value.starts_with(b"mrfx"),
            _ => false,
        }
    }

    /// From SOC to behind EOC.
    fn jpeg2000(&mut self, start: usize) -> Result<usize, AttachError> {
        if self.pair(start)? != 0xFF4F {
            return Err(AttachError::NotHandled("JPEG 2000 with boxes around it"));
        }
        let mut at = start + 2;
        // Where the tile-part begins whose header is read; the main header belongs to none.
        let mut part: Option<(usize, usize)> = None;
        loop {
            let marker = self.pair(at)?;
            at += 2;
            match (marker, part) {
                (0xFFD9, None) => return Ok(at),
                (0xFF90, None) => {
                    let end = self.segment(at)?;
                    let high = usize::from(self.pair(at + 4)?);
                    part = Some((at - 2, high << 16 | usize::from(self.pair(at + 6)?)));
                    at = end;
                }
                (0xFF93, Some((begins, length))) => {
                    at = if length == 0 {
                        self.last_part(at)?
                    } else {
                        begins.checked_add(length).filter(|end| *end >= at).ok_or(BROKEN)?
                    };
                    part = None;
                }
                (0xFF64, _) => {
                    let end = self.segment(at)?;
                    self.zero((at + 2).min(end), end)?;
                    at = end;
                }
                // Sizes, styles, quantisation, regions, orders, packet and tile lengths, packed headers, registration.
                (0xFF50..=0xFF5F | 0xFF60 | 0xFF61 | 0xFF63, _) => at = self.segment(at)?,
                _ => return Err(BROKEN),
            }
        }
    }

    /// A tile-part of unknown length reaches to the end: no byte pair above FF8F is in its data.
    fn last_part(&self, from: usize) -> Result<usize, AttachError> {
        let data = self.bytes.get(from..).unwrap_or_default();
        data.windows(2).position(|pair| pair == [0xFF, 0xD9]).map(|found| from + found).ok_or(BROKEN)
    }

    /// One fragment: sixteen numbers, then up to fifteen segments of runs.
    fn rle(&mut self, start: usize, end: usize, plane: usize) -> Result<usize, AttachError> {
        let number = |frames: &Self, at: usize| -> Result<usize, AttachError> {
            let bytes = frames.bytes.get(start + 4 * at..).and_then(|bytes| bytes.first_chunk()).ok_or(BROKEN)?;
            usize::try_from(u32::from_le_bytes(*bytes)).map_err(|_| BROKEN)
        };
        let count = number(self, 0)?;
        if !(1..=15).contains(&count) || end - start < 64 || number(self, 1)? != 64 {
            return Err(BROKEN);
        }
        for at in 1..=count {
            let from = start + number(self, at)?;
            let to = if at == count { end } else { start + number(self, at + 1)? };
            if from > to || to > end {
                return Err(BROKEN);
            }
            let after = self.runs(from, to, plane)?;
            self.zero(after, to)?;
        }
        self.zero(start + 4 + 4 * count, start + 64)?;
        Ok(end)
    }

    /// Where the runs that give a plane end.
    fn runs(&self, from: usize, to: usize, plane: usize) -> Result<usize, AttachError> {
        let (mut at, mut given) = (from, 0);
        while given < plane && at < to {
            let (length, given_here) = match usize::from(self.byte(at)?) {
                literal @ 0..=127 => (literal + 2, literal + 1),
                128 => (1, 0),
                repeated => (2, 257 - repeated),
            };
            at += length;
            given += given_here;
        }
        if given < plane || at > to { Err(BROKEN) } else { Ok(at) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jpeg(extra: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xFF, 0xD8];
        bytes.extend_from_slice(extra);
        bytes.extend_from_slice(&[0xFF, 0xDA, 0, 3, 1, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]);
        bytes
    }

    #[test]
    fn comments_and_exif_are_blanked_in_place() {
        let mut bytes = jpeg(b"\xFF\xE1\x00\x0CExif\0\0SMITH"[..14].as_ref());
        let before = bytes.clone();
        let length = bytes.len();
        assert!(blank(Coding::Jpeg, &mut bytes, &[length], 1).unwrap());
        assert!(!bytes.windows(4).any(|four| four == b"Exif"));
        assert_eq!(bytes.len(), before.len());
        assert_eq!(bytes[16..], before[16..]);
        assert!(!blank(Coding::Jpeg, &mut bytes, &[length], 1).unwrap());
    }

    #[test]
    fn what_stands_behind_a_frame_is_blanked() {
        let mut bytes = jpeg(b"\xFF\xEE\x00\x0EAdobe\0\x64\0\0\0\0\0");
        let whole = bytes.clone();
        bytes.extend_from_slice(b"SMITH^JOHN");
        let first = bytes.len();
        bytes.extend_from_slice(&whole);
        let ends = [first, bytes.len()];
        assert!(blank(Coding::Jpeg, &mut bytes, &ends, 1).unwrap());
        assert_eq!(bytes[..whole.len()], whole);
        assert_eq!(bytes[whole.len()..first], [0; 10]);
        assert_eq!(bytes[first..], whole);
    }

    #[test]
    fn a_frame_may_be_spread_over_fragments() {
        let mut bytes = jpeg(b"");
        let ends = [3, 7, bytes.len()];
        assert!(!blank(Coding::Jpeg, &mut bytes, &ends, 1).unwrap());
        let length = bytes.len();
        assert!(blank(Coding::Jpeg, &mut bytes[..length - 2], &[length - 2], 1).is_err());
    }

    #[test]
    fn comments_of_jpeg_2000_are_blanked() {
        let mut bytes = b"\xFF\x4F\xFF\x64\x00\x09\x00\x01SMITH\xFF\x90\x00\x0A\0\0\0\0\0\x1A\0\x01\xFF\x64\x00\x09\x00\x01JONES\xFF\x93\x12\xFF\xD9".to_vec();
        let length = bytes.len();
        assert!(blank(Coding::Jpeg2000, &mut bytes, &[length], 1).unwrap());
        assert!(!bytes.windows(5).any(|five| five == b"SMITH" || five == b"JONES"));
        assert_eq!(bytes.len(), length);
    }

    #[test]
    fn runs_are_followed() {
        let mut bytes = vec![0_u8; 64];
        bytes[0] = 1;
        bytes[4] = 64;
        bytes[60] = 7;
        bytes.extend_from_slice(&[1, 5, 6, 0xFF, 9, b'J', b'O', b'H', b'N', b'!']);
        let length = bytes.len();
        assert!(blank(Coding::Rle, &mut bytes, &[length], 4).unwrap());
        assert_eq!(bytes[60], 0);
        assert_eq!(bytes[64..], [1, 5, 6, 0xFF, 9, 0, 0, 0, 0, 0]);
        assert!(blank(Coding::Rle, &mut bytes, &[length], 99).is_err());
    }
}
