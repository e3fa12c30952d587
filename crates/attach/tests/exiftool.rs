//! The best independent reader of metadata there is, over real pictures before and after.
//!
//! `exiftool -j -G1 -a` names the group of everything that it finds. After the cleaning only groups may be left which every
//! picture has: the file itself, and the header of its format.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may assert by panicking")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::{clean, pictures, read};

/// All that is left may be: of the file, of what exiftool computes from it, and of the format's own header.
const LEFT: [(&str, &[&str]); 7] = [
    ("ExifTool", &["ExifToolVersion"]),
    (
        "File",
        &[
            "FileType",
            "FileTypeExtension",
            "MIMEType",
            "ImageWidth",
            "ImageHeight",
            "EncodingProcess",
            "BitsPerSample",
            "ColorComponents",
            "YCbCrSubSampling",
            "ColorTransform",
        ],
    ),
    ("Composite", &["ImageSize", "Megapixels"]),
    // Without it CMYK would be shown in wrong colours.
    ("Adobe", &["APP14Flags0", "APP14Flags1", "ColorTransform", "DCTEncodeVersion"]),
    ("JFIF", &["JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"]),
    (
        "PNG",
        &[
            "ImageWidth",
            "ImageHeight",
            "BitDepth",
            "ColorType",
            "Compression",
            "Filter",
            "Interlace",
            "Palette",
            "Transparency",
            "Gamma",
            "SRGBRendering",
        ],
    ),
    (
        "RIFF",
        &[
            "ImageWidth",
            "ImageHeight",
            "VP8Version",
            "HorizontalScale",
            "VerticalScale",
            "AlphaIsUsed",
            "WebP_Flags",
            "AlphaPreprocessing",
            "AlphaFiltering",
            "AlphaCompression",
        ],
    ),
];

/// For each file the `group:tag` words that exiftool finds, without those of the file system.
fn found(folder: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut exiftool = Command::new("exiftool");
    let output = exiftool.args(["-j", "-G1", "-a", "-u", "-ee", "-api", "LargeFileSupport=1"]).arg(folder).output();
    let output = output.expect("exiftool runs; on Debian it is in libimage-exiftool-perl");
    let files: Vec<BTreeMap<String, Value>> = serde_json::from_slice(&output.stdout).unwrap();
    let named = files.into_iter().map(|mut tags| {
        let path = tags.remove("SourceFile").unwrap();
        let name = Path::new(path.as_str().unwrap()).file_name().unwrap().to_string_lossy().into_owned();
        let tags = tags.into_iter().filter(|(tag, _)| !tag.starts_with("System:"));
        (name, tags.map(|(tag, value)| (tag, value.to_string())).collect())
    });
    named.collect()
}

fn is_left(tag: &str) -> bool {
    let (group, tag) = tag.split_once(':').unwrap();
    LEFT.iter().any(|(left, tags)| *left == group && tags.contains(&tag))
}

#[test]
fn exiftool_finds_nothing_but_the_picture() {
    let folder = tempfile::tempdir().unwrap();
    let names = pictures(None);
    for name in &names {
        std::fs::write(folder.path().join(name), clean(&read(name)).unwrap().bytes()).unwrap();
    }
    let after = found(folder.path());
    assert_eq!(after.keys().collect::<Vec<_>>(), names.iter().collect::<Vec<_>>());
    for (name, tags) in &after {
        let too_much: Vec<_> = tags.iter().filter(|(tag, _)| !is_left(tag)).collect();
        assert!(too_much.is_empty(), "{name}: {too_much:?}");
    }
}

#[test]
fn exiftool_finds_it_all_before() {
    let before = found(&support::folder());
    let groups: BTreeSet<&str> =
        before.values().flat_map(|tags| tags.keys().filter_map(|tag| tag.split(':').next())).collect();
    for group in ["IFD0", "ExifIFD", "GPS", "IFD1", "IPTC", "XMP-dc", "XMP-mwg-rs", "ICC_Profile", "MPF0", "MPImage2"] {
        assert!(groups.contains(group), "{group} of {groups:?}");
    }
    let person = |tags: &BTreeMap<String, String>| tags.values().any(|value| value.contains("CANARY"));
    assert!(before.values().filter(|tags| person(tags)).count() >= 20);
}
