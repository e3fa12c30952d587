//! The pictures of `tests/files`, and what their cleaned copies must never hold.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::path::PathBuf;

use gauze_attach::{AttachError, Cleaned, Limits};

pub(crate) const FORMATS: [&str; 3] = ["jpg", "png", "webp"];

/// Words that only what is no picture has; the canary stands in everything that `make.py` has written beside the pixels.
pub(crate) const NEVER: [&[u8]; 24] = [
    b"CANARY",
    b"Exif",
    b"EXIF",
    b"eXIf",
    b"http",
    b"XMP",
    b"xpacket",
    b"Photoshop",
    b"8BIM",
    b"ICC_PROFILE",
    b"ICCP",
    b"iCCP",
    b"MPF\0",
    b"tEXt",
    b"zTXt",
    b"iTXt",
    b"tIME",
    b"caNa",
    b"II*\0",
    b"MM\0*",
    b"JFXX",
    b"lcms",
    b"GPS",
    b"1.0\0",
];

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files")
}

pub(crate) fn read(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap()
}

/// Names of the pictures that are cleaned, by format or all.
pub(crate) fn pictures(ending: Option<&str>) -> Vec<String> {
    let entries = std::fs::read_dir(folder()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let is_own = |name: &String| {
        let own = name.rsplit('.').next().unwrap();
        !name.starts_with("refused") && FORMATS.contains(&own) && ending.is_none_or(|ending| ending == own)
    };
    let mut names: Vec<String> = names.filter(is_own).collect();
    names.sort();
    names
}

pub(crate) fn clean(bytes: &[u8]) -> Result<Cleaned, AttachError> {
    gauze_attach::image(bytes, &Limits::default())
}

pub(crate) fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// What an independent decoder makes of it.
pub(crate) fn pixels(bytes: &[u8]) -> image::DynamicImage {
    image::load_from_memory(bytes).unwrap()
}
