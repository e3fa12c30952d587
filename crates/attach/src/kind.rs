//! `bytes → kind`: by what stands at a file's beginning. Names and MIME types are claims, and nobody asks for them here.

/// What a file is, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// JPEG (ITU-T T.81).
    Jpeg,
    /// PNG, animated or not.
    Png,
    /// WebP (RFC 9649).
    Webp,
    /// A picture of the HEIF family: HEIC, HEIF, AVIF.
    Heic,
    /// GIF.
    Gif,
    /// DICOM, with the preamble of PS3.10.
    Dicom,
    /// PDF.
    Pdf,
    /// Text in lines with separators.
    Csv,
    /// Text that begins as a JSON object or list.
    Json,
    /// Anything else.
    Other,
}

impl Kind {
    /// The kind's word, stable over versions.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Heic => "heic",
            Self::Gif => "gif",
            Self::Dicom => "dicom",
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Other => "other",
        }
    }

    /// What a file of this kind is called behind the dot, for the name that it is given instead of its own.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Dicom => "dcm",
            Self::Other => "bin",
            other => other.word(),
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Gif => "image/gif",
            Self::Dicom => "application/dicom",
            Self::Pdf => "application/pdf",
            Self::Csv => "text/csv",
            Self::Json => "application/json",
            Self::Other => "application/octet-stream",
        }
    }
}

/// Brands of `ftyp` boxes that say "a still picture of the HEIF family" (ISO/IEC 23008-12, AV1 in ISOBMFF).
const HEIF: [&[u8; 4]; 12] =
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"avif", b"avis"];

/// How far a text is read before it is believed to be one.
const LOOKED_AT: usize = 4096;

/// The kind of a file by its first bytes.
#[must_use]
pub fn kind(bytes: &[u8]) -> Kind {
    if bytes.starts_with(b"\xff\xd8\xff") {
        Kind::Jpeg
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Kind::Webp
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Kind::Gif
    } else if bytes.get(128..132) == Some(b"DICM") {
        Kind::Dicom
    } else if bytes.starts_with(b"%PDF-") {
        Kind::Pdf
    } else if is_heif(bytes) {
        Kind::Heic
    } else {
        text(bytes)
    }
}

/// `ftyp` first, and a HEIF brand as the major one or among the first compatible ones.
fn is_heif(bytes: &[u8]) -> bool {
    if bytes.get(4..8) != Some(b"ftyp") {
        return false;
    }
    let length = bytes.first_chunk().map_or(0, |length| u32::from_be_bytes(*length));
    let length = usize::try_from(length).unwrap_or(usize::MAX).min(bytes.len()).min(LOOKED_AT);
    let brands = bytes.get(8..length).unwrap_or_default();
    // The four bytes after the major brand are its version.
    brands.chunks_exact(4).enumerate().any(|(at, brand)| at != 1 && HEIF.iter().any(|heif| heif.as_slice() == brand))
}

fn text(bytes: &[u8]) -> Kind {
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let text = match core::str::from_utf8(start) {
        Ok(text) => text,
        // A character cut off at the end of what is looked at is no error.
        Err(error) if error.error_len().is_none() && bytes.len() > LOOKED_AT => {
            start.get(..error.valid_up_to()).and_then(|good| core::str::from_utf8(good).ok()).unwrap_or_default()
        }
        Err(_) => return Kind::Other,
    };
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    if text.chars().any(is_control) {
        return Kind::Other;
    }
    match text.trim_start().chars().next() {
        Some('{' | '[') => Kind::Json,
        Some('<' | '%') | None => Kind::Other,
        Some(_) if text.lines().next().is_some_and(|line| line.contains([',', ';', '\t'])) => Kind::Csv,
        Some(_) => Kind::Other,
    }
}
