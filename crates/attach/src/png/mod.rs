//! PNG (W3C, third edition): only what decodes the picture is written again.
//!
//! ```text
//! signature IHDR [sRGB] [gAMA] [PLTE] [tRNS] IDAT IEND
//! ```
//!
//! One IDAT, which ends where its zlib stream ends. A palette only where the pixels are its numbers; gAMA only with the
//! values that programs write, because any four bytes could stand there; no iCCP, cHRM or pHYs, which tell devices apart.

mod crc;
mod data;
mod header;

use zeroize::Zeroizing;

use crate::bytes::be32;
use crate::{AttachError, Cleaned, Kind, Limits, Parts, Tally, exif};
use header::{Colour, Header};

const SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";
const CUT_OFF: AttachError = AttachError::Damaged("the PNG is cut off");
const ORDER: AttachError = AttachError::Damaged("the PNG's chunks are out of order");
/// Values of gAMA: of sRGB, of linear light, and 1/1.8 of old Macs.
const GAMMAS: [u32; 3] = [45_455, 100_000, 55_556];

/// A PNG without anything beside its picture.
pub(crate) fn clean(bytes: &[u8], limits: &Limits) -> Result<Cleaned, AttachError> {
    let mut picture = Picture::new(bytes);
    let mut parts = Parts::new(limits.parts);
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(CUT_OFF)?;
    loop {
        parts.one()?;
        let (chunk, after) = Chunk::read(rest)?;
        rest = after;
        if chunk.name == *b"IEND" {
            break;
        }
        picture.take(&chunk, limits)?;
    }
    if !rest.is_empty() {
        picture.tally.add("trailing-bytes");
    }
    picture.written()
}

/// A chunk whose checksum is right.
struct Chunk<'a> {
    name: [u8; 4],
    content: &'a [u8],
}

impl<'a> Chunk<'a> {
    fn read(bytes: &'a [u8]) -> Result<(Self, &'a [u8]), AttachError> {
        let length = be32(bytes, 0).and_then(|length| usize::try_from(length).ok()).ok_or(CUT_OFF)?;
        let name: &[u8; 4] = bytes.get(4..).and_then(<[u8]>::first_chunk).ok_or(CUT_OFF)?;
        let (content, after) = bytes.get(8..).and_then(|rest| rest.split_at_checked(length)).ok_or(CUT_OFF)?;
        let sum = be32(after, 0).ok_or(CUT_OFF)?;
        if sum != crc::crc([name, content]) {
            return Err(AttachError::Damaged("a PNG chunk's checksum is wrong"));
        }
        Ok((Self { name: *name, content }, after.get(4..).unwrap_or_default()))
    }
}

/// What has been read, and where in the order the file stands.
struct Picture {
    header: Option<Header>,
    /// IHDR's content, all of whose bytes mean something.
    ihdr: Vec<u8>,
    srgb: Option<u8>,
    gamma: Option<u32>,
    palette: Vec<u8>,
    transparency: Option<Vec<u8>>,
    data: Zeroizing<Vec<u8>>,
    /// Whether something else has come behind IDAT.
    is_closed: bool,
    orientation: u8,
    tally: Tally,
}

impl Picture {
    fn new(bytes: &[u8]) -> Self {
        Self {
            header: None,
            ihdr: Vec::new(),
            srgb: None,
            gamma: None,
            palette: Vec::new(),
            transparency: None,
            data: Zeroizing::new(Vec::with_capacity(bytes.len())),
            is_closed: false,
            orientation: 1,
            tally: Tally::default(),
        }
    }

    fn take(&mut self, chunk: &Chunk<'_>, limits: &Limits) -> Result<(), AttachError> {
        let content = chunk.content;
        let Some(header) = self.header else {
            if chunk.name != *b"IHDR" {
                return Err(ORDER);
            }
            self.header = Some(Header::read(content, limits)?);
            self.ihdr = content.to_vec();
            return Ok(());
        };
        let is_before = self.data.is_empty();
        let is_data = chunk.name == *b"IDAT";
        if is_data && self.is_closed {
            return Err(ORDER);
        }
        self.is_closed |= !is_data && !is_before;
        match &chunk.name {
            b"IHDR" => return Err(ORDER),
            b"IDAT" => self.data.extend_from_slice(content),
            b"PLTE" => self.palette(header, content)?,
            b"tRNS" => self.transparency(header, content)?,
            b"sRGB" if is_before && matches!(content, [0..=3]) => self.srgb = content.first().copied(),
            b"gAMA" if is_before && content.len() == 4 => {
                self.gamma = be32(content, 0).filter(|gamma| GAMMAS.contains(gamma));
                if self.gamma.is_none() {
                    self.tally.add("colour-space");
                }
            }
            b"acTL" | b"fcTL" | b"fdAT" => return Err(AttachError::Animated),
            b"eXIf" => {
                let exif = exif::read(content);
                self.orientation = exif.orientation;
                self.tally.add("exif");
                if exif.has_thumbnail {
                    self.tally.add("thumbnail");
                }
            }
            // Bit 5 of the first letter: a decoder that does not know the chunk must not go on.
            [first, ..] if first & 0x20 == 0 => {
                return Err(AttachError::NotHandled("a PNG with a critical chunk of its own"));
            }
            name => self.tally.add(word(name, content)),
        }
        Ok(())
    }

    fn palette(&mut self, header: Header, content: &[u8]) -> Result<(), AttachError> {
        if !self.data.is_empty() || !self.palette.is_empty() || self.transparency.is_some() {
            return Err(ORDER);
        }
        match header.colour {
            Colour::Palette => {
                let most = 3 << header.depth;
                if content.is_empty() || content.len() > most || !content.len().is_multiple_of(3) {
                    return Err(AttachError::Damaged("the PNG's palette has a wrong length"));
                }
                self.palette = content.to_vec();
            }
            // A suggestion for screens of 256 colours.
            _ => self.tally.add("suggested-palette"),
        }
        Ok(())
    }

    fn transparency(&mut self, header: Header, content: &[u8]) -> Result<(), AttachError> {
        let is_first = self.data.is_empty() && self.transparency.is_none();
        let (unit, most) = match header.colour {
            Colour::Palette => (1, self.palette.len() / 3),
            Colour::Grey => (2, 2),
            Colour::Rgb => (6, 6),
            Colour::GreyAlpha | Colour::RgbAlpha => (1, 0),
        };
        if !is_first || content.is_empty() || content.len() > most || !content.len().is_multiple_of(unit) {
            return Err(AttachError::Damaged("the PNG's transparency is out of place"));
        }
        let mut content = content.to_vec();
        if header.colour != Colour::Palette {
            // Samples stand in two bytes; bits above the depth mean nothing.
            let mask = (u16::MAX >> (16 - u32::from(header.depth))).to_be_bytes();
            content.iter_mut().zip(mask.iter().cycle()).for_each(|(byte, mask)| *byte &= mask);
        }
        self.transparency = Some(content);
        Ok(())
    }

    fn written(mut self) -> Result<Cleaned, AttachError> {
        let header = self.header.ok_or(CUT_OFF)?;
        if header.colour == Colour::Palette && self.palette.is_empty() {
            return Err(AttachError::Damaged("the PNG's palette is missing"));
        }
        let length = data::length(&self.data, &header)?;
        if length < self.data.len() {
            self.tally.add("trailing-bytes");
        }
        let size = length + self.palette.len() + 1024;
        let mut out = Zeroizing::new(Vec::with_capacity(size));
        out.extend_from_slice(SIGNATURE);
        chunk(&mut out, b"IHDR", &self.ihdr)?;
        if let Some(intent) = self.srgb {
            chunk(&mut out, b"sRGB", &[intent])?;
        }
        if let Some(gamma) = self.gamma {
            chunk(&mut out, b"gAMA", &gamma.to_be_bytes())?;
        }
        if !self.palette.is_empty() {
            chunk(&mut out, b"PLTE", &self.palette)?;
        }
        if let Some(transparency) = &self.transparency {
            chunk(&mut out, b"tRNS", transparency)?;
        }
        chunk(&mut out, b"IDAT", self.data.get(..length).unwrap_or_default())?;
        chunk(&mut out, b"IEND", &[])?;
        Ok(Cleaned::new(out, Kind::Png, self.tally).turned(self.orientation))
    }
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) -> Result<(), AttachError> {
    let length = i32::try_from(content.len()).map_err(|_| AttachError::NotHandled("a PNG of more than 2 GiB"))?;
    out.extend(length.to_be_bytes());
    out.extend_from_slice(name);
    out.extend_from_slice(content);
    out.extend(crc::crc([name, content]).to_be_bytes());
    Ok(())
}

/// What chunks beside the picture are for.
fn word(name: &[u8; 4], content: &[u8]) -> &'static str {
    match name {
        b"iTXt" if content.starts_with(b"XML:com.adobe.xmp\0") => "xmp",
        b"tEXt" | b"zTXt" | b"iTXt" => "text",
        b"tIME" => "time",
        b"iCCP" => "icc",
        b"cHRM" | b"gAMA" | b"sRGB" | b"cICP" | b"mDCV" | b"cLLI" | b"mDCv" | b"cLLi" => "colour-space",
        b"pHYs" => "resolution",
        b"sPLT" => "suggested-palette",
        b"caBX" => "c2pa",
        _ => "app-data",
    }
}
