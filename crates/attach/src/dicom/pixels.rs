//! The image itself: as long as its header says, and nothing in bits or bytes that belong to no pixel.

use zeroize::Zeroizing;

use super::codestream::{self, Coding};
use super::read::{Element, Tag, Value, trim};
use super::write::{Content, Fragments};
use crate::{AttachError, Limits, Tally};

/// What group 0028 says of the pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// Rows times columns.
    plane: u64,
    samples: u64,
    frames: u64,
    allocated: u64,
    stored: u64,
    high: u64,
    is_signed: bool,
    /// Colours of two neighbours in one: a third of the samples is left out.
    is_halved: bool,
}

impl Shape {
    /// What the header says, if it makes sense.
    pub(super) fn read(elements: &[Element<'_>], limits: &Limits) -> Result<Self, AttachError> {
        let get = |tag| bytes(elements, tag);
        let short = |tag: Tag| get(tag)?.try_into().ok().map(|value| u64::from(u16::from_le_bytes(value)));
        let needed =
            |tag: Tag| short(tag).ok_or(AttachError::Damaged("its header does not say how to read the pixels"));
        let frames = match get(0x0028_0008).map(trim) {
            None | Some(b"") => 1,
            Some(text) => core::str::from_utf8(text)
                .ok()
                .filter(|text| text.len() <= 7)
                .and_then(|text| text.parse().ok())
                .unwrap_or(0),
        };
        let shape = Self {
            plane: needed(0x0028_0010)? * needed(0x0028_0011)?,
            samples: needed(0x0028_0002)?,
            frames,
            allocated: needed(0x0028_0100)?,
            stored: needed(0x0028_0101)?,
            high: needed(0x0028_0102)?,
            is_signed: needed(0x0028_0103)? == 1,
            is_halved: get(0x0028_0004).map(trim) == Some(b"YBR_FULL_422"),
        };
        shape.check(limits)?;
        Ok(shape)
    }

    fn check(&self, limits: &Limits) -> Result<(), AttachError> {
        let is_sound = self.plane > 0
            && self.frames > 0
            && matches!(self.samples, 1 | 3)
            && matches!(self.allocated, 8 | 16 | 32)
            && (1..=self.allocated).contains(&self.stored)
            && (self.stored - 1..self.allocated).contains(&self.high);
        if !is_sound {
            return Err(AttachError::NotHandled("pixels of that many bits, samples or frames"));
        }
        // One frame is what a viewer has to hold; how many there may be is limited with the other parts.
        if self.plane > limits.pixels {
            return Err(AttachError::TooManyPixels { limit: limits.pixels });
        }
        if usize::try_from(self.frames).map_or(true, |frames| frames > limits.parts) {
            return Err(AttachError::TooManyParts { limit: limits.parts });
        }
        Ok(())
    }

    /// Whether pixels are signed.
    pub(super) fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// Bytes of all frames. No overflow: 2^32 pixels, 3 samples, 4 bytes, and frames by the thousand.
    fn length(&self) -> u64 {
        let samples = self.plane * self.samples * self.frames * (self.allocated / 8);
        if self.is_halved && self.samples == 3 { samples / 3 * 2 } else { samples }
    }
}

/// The value of an attribute on the outermost level.
pub(super) fn bytes<'a>(elements: &[Element<'a>], tag: Tag) -> Option<&'a [u8]> {
    elements.iter().find(|element| element.tag == tag).and_then(|element| match element.value {
        Value::Bytes(value) => Some(value),
        _ => None,
    })
}

/// Frames as they lie → the same, exactly as long as they are, with nothing in bits that no pixel uses.
pub(super) fn native<'a>(value: &'a [u8], shape: &Shape, tally: &mut Tally) -> Result<Content<'a>, AttachError> {
    let length = usize::try_from(shape.length()).map_err(|_| AttachError::Damaged("it ends too early"))?;
    let image = value.get(..length).ok_or(AttachError::Damaged("fewer pixels than its header says"))?;
    let behind = value.get(length..).unwrap_or_default();
    // One byte that makes the length even is no trailing byte, whatever it is; it is written anew.
    if behind.len() > 1 || behind.iter().any(|byte| *byte != 0) {
        tally.add("trailing-bytes");
    }
    match used(image, shape) {
        None => Ok(Content::Bytes(image)),
        Some(cleaned) => {
            tally.add("unused-bits");
            Ok(Content::Own(cleaned))
        }
    }
}

/// Overlays used to be hidden above the bits that pixels use (PS3.5 section 8.1.2): cleared there, if there is anything.
fn used(image: &[u8], shape: &Shape) -> Option<Zeroizing<Vec<u8>>> {
    let width = usize::try_from(shape.allocated / 8).ok()?;
    if shape.stored == shape.allocated {
        return None;
    }
    let low = shape.high + 1 - shape.stored;
    let mask = ((1_u64 << shape.stored) - 1) << low;
    // A negative number's sign goes on above, if nothing is below: that is no more than the number says.
    let sign = if shape.is_signed && low == 0 { 1_u64 << shape.high } else { 0 };
    let clean = |sample: u64| {
        let kept = sample & mask;
        if kept & sign == 0 { kept } else { kept | !mask }
    };
    let read = |sample: &[u8]| sample.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let width_mask = u64::MAX >> (64 - shape.allocated);
    // Without a sign above a negative number it is as good.
    let is_clean = |sample: &[u8]| {
        let sample = read(sample);
        sample == sample & mask || sample == clean(sample) & width_mask
    };
    if image.chunks_exact(width).all(is_clean) {
        return None;
    }
    let mut out = Zeroizing::new(Vec::with_capacity(image.len()));
    for sample in image.chunks_exact(width) {
        out.extend(clean(read(sample)).to_le_bytes().iter().take(width));
    }
    Some(out)
}

/// Compressed frames, with everything blanked in them that is no picture.
pub(super) fn encapsulated<'a>(
    value: &[&[u8]],
    coding: Coding,
    shape: &Shape,
    tally: &mut Tally,
) -> Result<Content<'a>, AttachError> {
    let (offsets, fragments) = value.split_first().ok_or(AttachError::Damaged("no offset table"))?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(fragments.iter().map(|fragment| fragment.len()).sum()));
    let mut ends = Vec::with_capacity(fragments.len());
    for fragment in fragments {
        bytes.extend_from_slice(fragment);
        ends.push(bytes.len());
    }
    if bytes.is_empty() {
        return Err(AttachError::Damaged("no frame"));
    }
    let plane = usize::try_from(shape.plane).unwrap_or(usize::MAX);
    if codestream::blank(coding, &mut bytes, &ends, plane)? {
        tally.add("frame-metadata");
    }
    let offsets = if are_offsets(offsets, &ends, shape.frames) { offsets.to_vec() } else { Vec::new() };
    Ok(Content::Fragments(Fragments { offsets, bytes, ends }))
}

/// A number for each frame, each a place where a fragment begins, counted with the eight bytes before each.
fn are_offsets(offsets: &[u8], ends: &[usize], frames: u64) -> bool {
    let count = u64::try_from(offsets.len() / 4).unwrap_or(0);
    let mut starts = core::iter::once(0).chain(ends.iter().copied()).enumerate().map(|(at, start)| start + 8 * at);
    let numbers = offsets.chunks_exact(4).filter_map(|number| number.try_into().ok()).map(u32::from_le_bytes);
    let mut numbers = numbers.map(|number| usize::try_from(number).unwrap_or(usize::MAX));
    offsets.len().is_multiple_of(4) && count == frames && numbers.all(|number| starts.any(|start| start == number))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWELVE: Shape = Shape {
        plane: 2,
        samples: 1,
        frames: 1,
        allocated: 16,
        stored: 12,
        high: 11,
        is_signed: false,
        is_halved: false,
    };

    fn cleaned(value: &[u8], shape: &Shape) -> Option<Vec<u8>> {
        used(value, shape).map(|bytes| bytes.to_vec())
    }

    #[test]
    fn bits_above_the_pixels_are_cleared() {
        assert_eq!(cleaned(&[0xFF, 0x0F, 0, 0], &TWELVE), None);
        assert_eq!(cleaned(&[0xFF, 0x1F, 1, 0xF2], &TWELVE), Some(vec![0xFF, 0x0F, 1, 2]));
        let shifted = Shape { high: 15, ..TWELVE };
        assert_eq!(cleaned(&[0xF0, 0xFF], &shifted), None);
        assert_eq!(cleaned(&[0xF1, 0xFF], &shifted), Some(vec![0xF0, 0xFF]));
    }

    #[test]
    fn signs_may_go_on_above() {
        let signed = Shape { is_signed: true, ..TWELVE };
        assert_eq!(cleaned(&[0x00, 0xF8, 0xFF, 0x07], &signed), None);
        assert_eq!(cleaned(&[0x00, 0x08], &signed), None);
        assert_eq!(cleaned(&[0x00, 0x18], &signed), Some(vec![0x00, 0xF8]));
    }

    #[test]
    fn offsets_are_where_fragments_begin() {
        let table = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<_>>();
        assert!(are_offsets(&table(&[0, 18]), &[10, 20], 2));
        assert!(!are_offsets(&table(&[0, 17]), &[10, 20], 2));
        assert!(!are_offsets(&table(&[18, 0]), &[10, 20], 2));
        assert!(!are_offsets(&table(&[0]), &[10, 20], 2));
        assert!(!are_offsets(b"SMITH", &[10, 20], 1));
    }
}
