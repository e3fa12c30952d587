//! `EXIF → orientation`: the one number that the picture needs, before all of it goes.

use crate::bytes::{be16, be32, le16, le32};

/// The tag `Orientation` of TIFF 6.0, in the first directory.
const ORIENTATION: u16 = 0x0112;
/// Directories of cameras have some tens of entries.
const MOST_ENTRIES: usize = 1000;

/// What is read out of EXIF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Exif {
    /// 1 to 8; 1 where nothing better stands.
    pub(crate) orientation: u8,
    /// Whether a second directory follows: the thumbnail's.
    pub(crate) has_thumbnail: bool,
}

/// Reads a TIFF structure, with or without `Exif\0\0` before it; whatever is broken reads as a picture that lies as it should.
pub(crate) fn read(bytes: &[u8]) -> Exif {
    let tiff = bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes);
    first_directory(tiff).unwrap_or(Exif { orientation: 1, has_thumbnail: false })
}

fn first_directory(tiff: &[u8]) -> Option<Exif> {
    let is_little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let two = |bytes, at| if is_little { le16(bytes, at) } else { be16(bytes, at) };
    let four = |bytes, at| if is_little { le32(bytes, at) } else { be32(bytes, at) };
    let start = usize::try_from(four(tiff, 4)?).ok()?;
    let count = usize::from(two(tiff, start)?).min(MOST_ENTRIES);
    let entries = start.checked_add(2)?;
    let orientation = (0..count).find_map(|at| {
        let entry = entries.checked_add(at * 12)?;
        let is_short = two(tiff, entry)? == ORIENTATION && two(tiff, entry + 2)? == 3;
        is_short.then(|| two(tiff, entry + 8)).flatten()
    });
    let next = entries.checked_add(count * 12).and_then(|at| four(tiff, at)).unwrap_or(0);
    let turned = orientation.and_then(|value| u8::try_from(value).ok()).filter(|value| (1..=8).contains(value));
    Some(Exif { orientation: turned.unwrap_or(1), has_thumbnail: next != 0 })
}
