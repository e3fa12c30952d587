//! WebP (RFC 9649): only what decodes the picture is written again.
//!
//! ```text
//! RIFF WEBP VP8                      a picture with losses
//! RIFF WEBP VP8L                     one without
//! RIFF WEBP VP8X ALPH VP8            one with losses and transparency
//! ```

use zeroize::Zeroizing;

use crate::bytes::{le16, le32};
use crate::{AttachError, Cleaned, Kind, Limits, Parts, Tally, exif};

const CUT_OFF: AttachError = AttachError::Damaged("the WebP is cut off");
const BAD: AttachError = AttachError::Damaged("the WebP's picture header makes no sense");
const ORDER: AttachError = AttachError::Damaged("the WebP's chunks are out of order");
const ANIMATION: u8 = 0x02;
const ALPHA: u8 = 0x10;

/// A WebP without anything beside its picture.
pub(crate) fn clean(bytes: &[u8], limits: &Limits) -> Result<Cleaned, AttachError> {
    let size = le32(bytes, 4).and_then(|size| usize::try_from(size).ok()).ok_or(CUT_OFF)?;
    let end = size.checked_add(8).ok_or(CUT_OFF)?;
    let mut rest = bytes.get(12..end).ok_or(CUT_OFF)?;
    let mut picture = Picture::default();
    if end < bytes.len() {
        picture.tally.add("trailing-bytes");
    }
    let mut parts = Parts::new(limits.parts);
    while !rest.is_empty() {
        parts.one()?;
        let name: &[u8; 4] = rest.first_chunk().ok_or(CUT_OFF)?;
        let length = le32(rest, 4).and_then(|length| usize::try_from(length).ok()).ok_or(CUT_OFF)?;
        let (content, after) = rest.get(8..).and_then(|rest| rest.split_at_checked(length)).ok_or(CUT_OFF)?;
        picture.take(name, content)?;
        // To an even length; some writers leave it off at the very end.
        rest = after.get(length % 2..).unwrap_or_default();
    }
    picture.written(limits)
}

/// What has been read.
#[derive(Default)]
struct Picture<'a> {
    /// VP8X: its flags, and the size of the canvas.
    extended: Option<(u8, (u32, u32))>,
    alpha: Option<&'a [u8]>,
    lossy: Option<&'a [u8]>,
    lossless: Option<&'a [u8]>,
    chunks: usize,
    orientation: u8,
    tally: Tally,
}

impl<'a> Picture<'a> {
    fn take(&mut self, name: &[u8; 4], content: &'a [u8]) -> Result<(), AttachError> {
        let has_picture = self.lossy.is_some() || self.lossless.is_some();
        match name {
            b"VP8X" if self.chunks == 0 => self.extended = Some(extended(content)?),
            b"ANIM" | b"ANMF" => return Err(AttachError::Animated),
            b"ALPH" if self.alpha.is_none() && !has_picture => self.alpha = Some(content),
            b"VP8 " if !has_picture => self.lossy = Some(content),
            b"VP8L" if !has_picture => self.lossless = Some(content),
            b"VP8X" | b"ALPH" | b"VP8 " | b"VP8L" => return Err(ORDER),
            b"EXIF" => {
                let exif = exif::read(content);
                self.orientation = exif.orientation;
                self.tally.add("exif");
                if exif.has_thumbnail {
                    self.tally.add("thumbnail");
                }
            }
            b"XMP " => self.tally.add("xmp"),
            b"ICCP" => self.tally.add("icc"),
            b"C2PA" => self.tally.add("c2pa"),
            _ => self.tally.add("app-data"),
        }
        self.chunks += 1;
        Ok(())
    }

    fn written(mut self, limits: &Limits) -> Result<Cleaned, AttachError> {
        let (name, content, size) = match (self.lossy, self.lossless) {
            (Some(lossy), None) => (b"VP8 ", lossy, lossy_size(lossy)?),
            (None, Some(lossless)) => (b"VP8L", lossless, lossless_size(lossless)?),
            _ => return Err(CUT_OFF),
        };
        let (width, height) = size;
        if u64::from(width) * u64::from(height) > limits.pixels {
            return Err(AttachError::TooManyPixels { limit: limits.pixels });
        }
        if self.extended.is_some_and(|(_, canvas)| canvas != size) {
            return Err(AttachError::Damaged("the WebP's picture does not fill its canvas"));
        }
        if self.lossless.is_some() && self.alpha.take().is_some() {
            // A lossless picture has its own; decoders pass over this one.
            self.tally.add("app-data");
        }
        let has_alpha = self.extended.is_some_and(|(flags, _)| flags & ALPHA != 0);
        let alpha = self.alpha.filter(|_| has_alpha);
        if self.alpha.is_some() && alpha.is_none() {
            self.tally.add("app-data");
        }
        let mut out = Zeroizing::new(Vec::with_capacity(content.len() + alpha.map_or(0, <[u8]>::len) + 64));
        out.extend_from_slice(b"RIFF\0\0\0\0WEBP");
        if let Some(alpha) = alpha {
            let (width, height) = ((width - 1).to_le_bytes(), (height - 1).to_le_bytes());
            let canvas: Vec<u8> = width.iter().take(3).chain(height.iter().take(3)).copied().collect();
            chunk(&mut out, b"VP8X", &[&[ALPHA, 0, 0, 0], canvas.as_slice()].concat())?;
            chunk(&mut out, b"ALPH", alpha_checked(alpha)?)?;
        }
        chunk(&mut out, name, content)?;
        let size = u32::try_from(out.len() - 8).map_err(|_| CUT_OFF)?;
        if let Some(place) = out.get_mut(4..8) {
            place.copy_from_slice(&size.to_le_bytes());
        }
        Ok(Cleaned::new(out, Kind::Webp, self.tally).turned(self.orientation.max(1)))
    }
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) -> Result<(), AttachError> {
    let length = u32::try_from(content.len()).map_err(|_| CUT_OFF)?;
    out.extend_from_slice(name);
    out.extend(length.to_le_bytes());
    out.extend_from_slice(content);
    if length % 2 == 1 {
        out.push(0);
    }
    Ok(())
}

/// VP8X: flags, three reserved bytes, width and height less one in three bytes each.
fn extended(content: &[u8]) -> Result<(u8, (u32, u32)), AttachError> {
    let &[flags, _, _, _, w0, w1, w2, h0, h1, h2] = content else { return Err(BAD) };
    if flags & ANIMATION != 0 {
        return Err(AttachError::Animated);
    }
    Ok((flags, (u32::from_le_bytes([w0, w1, w2, 0]) + 1, u32::from_le_bytes([h0, h1, h2, 0]) + 1)))
}

/// The frame header of VP8 (RFC 6386, 9.1): a key frame, its start code, 14 bits of width and of height.
fn lossy_size(content: &[u8]) -> Result<(u32, u32), AttachError> {
    let is_key = content.first().is_some_and(|first| first & 1 == 0);
    let (width, height) = le16(content, 6).zip(le16(content, 8)).ok_or(CUT_OFF)?;
    let (width, height) = (u32::from(width & 0x3fff), u32::from(height & 0x3fff));
    if !is_key || content.get(3..6) != Some(&[0x9d, 0x01, 0x2a]) || width == 0 || height == 0 {
        return Err(BAD);
    }
    Ok((width, height))
}

/// The header of VP8L (RFC 9649, 3.4): signature, 14 bits of width and of height less one, alpha, version 0.
fn lossless_size(content: &[u8]) -> Result<(u32, u32), AttachError> {
    let bits = le32(content, 1).ok_or(CUT_OFF)?;
    if content.first() != Some(&0x2f) || bits >> 29 != 0 {
        return Err(BAD);
    }
    Ok(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
}

/// ALPH: two reserved bits, preprocessing, filter, compression; then its stream.
fn alpha_checked(content: &[u8]) -> Result<&[u8], AttachError> {
    match content.first() {
        Some(head) if head >> 6 == 0 && head >> 4 & 3 <= 1 && head & 3 <= 1 => Ok(content),
        _ => Err(BAD),
    }
}
