//! JPEG (ITU-T T.81): only what decodes the picture is written again.
//!
//! ```text
//! SOI [JFIF rebuilt] [Adobe rebuilt] (DQT SOF0|1|2 DRI DHT SOS data)… EOI
//! ```
//!
//! Tables are written where a scan needs them, headers from what they mean, data up to its last bit. No other APPn, no
//! comment, nothing between the segments or behind the end has a way into the output.

mod entropy;
mod frame;
mod huffman;
mod tables;

use zeroize::Zeroizing;

use crate::bytes::be16;
use crate::{AttachError, Cleaned, Kind, Limits, Parts, Tally, exif};
use frame::Frame;
use tables::Tables;

const CUT_OFF: AttachError = AttachError::Damaged("the JPEG is cut off");

/// Progressive pictures have some ten scans; each costs a walk over all blocks.
const MOST_SCANS: usize = 100;

/// A JPEG without anything beside its picture.
pub(crate) fn clean(bytes: &[u8], limits: &Limits) -> Result<Cleaned, AttachError> {
    let mut reader = Reader::new(bytes, limits);
    while reader.step(limits)? {}
    let cleaned = Cleaned::new(reader.out, Kind::Jpeg, reader.tally);
    Ok(cleaned.turned(reader.orientation))
}

/// Marker, length and content; nothing for no content.
fn segment(out: &mut Vec<u8>, marker: u8, content: &[u8]) {
    // Contents are parts of contents that were read, or shorter: their length fits.
    let length = u16::try_from(content.len() + 2).unwrap_or(0);
    if !content.is_empty() && length > 0 {
        out.extend([0xff, marker]);
        out.extend(length.to_be_bytes());
        out.extend_from_slice(content);
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    out: Zeroizing<Vec<u8>>,
    tally: Tally,
    parts: Parts,
    orientation: u8,
    jfif: bool,
    /// The colour transform of an Adobe segment.
    adobe: Option<u8>,
    tables: Tables,
    frame: Option<Frame>,
    scans: usize,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8], limits: &Limits) -> Self {
        // Never more than what was read, but for fill-bits that turn a byte into 0xFF: nothing is moved and left behind unwiped.
        let out = Zeroizing::new(Vec::with_capacity(bytes.len() + bytes.len() / 64 + 1024));
        Self {
            bytes,
            at: 2,
            out,
            tally: Tally::default(),
            parts: Parts::new(limits.parts),
            orientation: 1,
            jfif: false,
            adobe: None,
            tables: Tables::default(),
            frame: None,
            scans: 0,
        }
    }

    /// One marker and what belongs to it; false at the picture's end.
    fn step(&mut self, limits: &Limits) -> Result<bool, AttachError> {
        self.parts.one()?;
        let marker = self.marker()?;
        match marker {
            // FF 00, TEM and restart markers outside of a scan.
            0x00 | 0x01 | 0xd0..=0xd7 => self.tally.add("stray-bytes"),
            0xd8 => return Err(AttachError::Damaged("a picture begins inside of the picture")),
            0xd9 => return self.end().map(|()| false),
            _ => {
                let content = self.content()?;
                self.segment(marker, content, limits)?;
            }
        }
        Ok(true)
    }

    /// The next marker's code, over fill bytes and over what does not belong there.
    fn marker(&mut self) -> Result<u8, AttachError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let stray = rest.iter().position(|byte| *byte == 0xff).ok_or(CUT_OFF)?;
        if stray > 0 {
            self.tally.add("stray-bytes");
        }
        let rest = rest.get(stray..).unwrap_or_default();
        let fill = rest.iter().position(|byte| *byte != 0xff).ok_or(CUT_OFF)?;
        self.at += stray + fill + 1;
        rest.get(fill).copied().ok_or(CUT_OFF)
    }

    /// What stands in the segment, behind its length.
    fn content(&mut self) -> Result<&'a [u8], AttachError> {
        let length = usize::from(be16(self.bytes, self.at).ok_or(CUT_OFF)?);
        let content = self.bytes.get(self.at..).and_then(|rest| rest.get(2..length)).ok_or(CUT_OFF)?;
        self.at += length;
        Ok(content)
    }

    fn segment(&mut self, marker: u8, content: &'a [u8], limits: &Limits) -> Result<(), AttachError> {
        match marker {
            0xdb => self.tables.quantization(content),
            0xc4 => self.tables.huffman(content),
            0xdd => self.tables.restart(content),
            0xda => self.scan(content),
            // DHP, EXP and the other SOFs are refused by Frame; DAC and DNL by name.
            0xcc => Err(AttachError::NotHandled("a JPEG with arithmetic coding")),
            0xdc => Err(AttachError::NotHandled("a JPEG that says its height at its end")),
            0xc0..=0xcf | 0xde | 0xdf => {
                if self.frame.is_some() {
                    return Err(AttachError::Damaged("a JPEG with two frames"));
                }
                self.frame = Some(Frame::read(marker, content, limits)?);
                Ok(())
            }
            _ => {
                self.beside(marker, content);
                Ok(())
            }
        }
    }

    /// What stands beside the picture: two kinds tell something about its colours, all go.
    fn beside(&mut self, marker: u8, content: &[u8]) {
        match (marker, content) {
            (0xe0, [b'J', b'F', b'I', b'F', 0, rest @ ..]) if rest.len() >= 9 => {
                // A thumbnail may follow: rows times columns of three bytes.
                if rest.len() > 9 {
                    self.tally.add("thumbnail");
                }
                self.jfif |= self.scans == 0;
            }
            (0xee, [b'A', b'd', b'o', b'b', b'e', rest @ ..]) if rest.len() >= 7 => {
                // Decoders take the last one before the first scan.
                self.adobe = rest.get(6).copied().filter(|_| self.scans == 0).or(self.adobe);
            }
            (0xe1, content) if content.starts_with(b"Exif\0") => {
                let exif = exif::read(content);
                if self.orientation == 1 {
                    self.orientation = exif.orientation;
                }
                self.tally.add("exif");
                if exif.has_thumbnail {
                    self.tally.add("thumbnail");
                }
            }
            (0xfe, _) => self.tally.add("comment"),
            (_, content) => self.tally.add(name(marker, content)),
        }
    }

    fn scan(&mut self, content: &[u8]) -> Result<(), AttachError> {
        let frame = self.frame.as_mut().ok_or(AttachError::Damaged("a JPEG scan stands before its frame"))?;
        self.scans += 1;
        if self.scans > MOST_SCANS {
            return Err(AttachError::TooManyParts { limit: MOST_SCANS });
        }
        let scan = frame.scan(content)?;
        frame.bring(&scan)?;
        if self.scans == 1 {
            self.out.extend([0xff, 0xd8]);
            if self.jfif {
                // Version 1.02, no unit, square pixels, no thumbnail.
                segment(&mut self.out, 0xe0, b"JFIF\0\x01\x02\x00\x00\x01\x00\x01\x00\x00");
            }
            if let Some(transform) = self.adobe {
                if transform > 2 {
                    return Err(AttachError::NotHandled("a JPEG with an unknown transform of its colours"));
                }
                segment(&mut self.out, 0xee, &[b'A', b'd', b'o', b'b', b'e', 0, 100, 0, 0, 0, 0, transform]);
            }
        }
        // Before the first scan those of the whole frame, as most decoders expect them; later what has changed.
        let own = scan.components.iter().filter_map(|(at, ..)| frame.components.get(*at));
        if !own.clone().all(|component| self.tables.has_quantization(component.quantization)) {
            return Err(tables::MISSING);
        }
        let own: Vec<u8> = own.map(|component| component.quantization).collect();
        let all = frame.components.iter().map(|component| component.quantization).collect();
        self.tables.write_quantization(&if self.scans == 1 { all } else { own }, &mut self.out);
        if self.scans == 1 {
            frame.write(&mut self.out);
        }
        let (dc, ac) = scan.tables();
        self.tables.write_entropy(&dc, &ac, &mut self.out)?;
        scan.write(frame, &mut self.out);
        let data = self.bytes.get(self.at..).unwrap_or_default();
        self.at += entropy::copy(data, &scan, frame, &self.tables, &mut self.out, &mut self.tally)?;
        Ok(())
    }

    fn end(&mut self) -> Result<(), AttachError> {
        if !self.frame.as_ref().is_some_and(Frame::is_whole) {
            return Err(CUT_OFF);
        }
        self.out.extend([0xff, 0xd9]);
        if self.at < self.bytes.len() {
            self.tally.add("trailing-bytes");
        }
        Ok(())
    }
}

/// What programs put into segments of their own, by the words they begin with.
fn name(marker: u8, content: &[u8]) -> &'static str {
    const KNOWN: [(u8, &[u8], &str); 7] = [
        (0xe0, b"JFXX\0", "thumbnail"),
        (0xe1, b"http://ns.adobe.com/xap/", "xmp"),
        (0xe1, b"http://ns.adobe.com/xmp/", "xmp"),
        (0xe2, b"ICC_PROFILE\0", "icc"),
        (0xe2, b"MPF\0", "multi-picture"),
        (0xeb, b"JP", "c2pa"),
        (0xed, b"Photoshop", "iptc"),
    ];
    let known = KNOWN.iter().find(|(own, start, _)| *own == marker && content.starts_with(start));
    known.map_or("app-data", |(.., word)| word)
}
