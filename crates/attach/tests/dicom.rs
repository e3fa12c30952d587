//! DICOM from hostile hands: nothing that is not on the keep list survives, and every broken file is refused.
#![expect(clippy::unwrap_used, reason = "a test may assert by panicking")]

use gauze_attach::{AttachError, Cleaned, DicomSettings, Limits, Uids, dicom};
use proptest::prelude::*;

const EXPLICIT: &str = "1.2.840.10008.1.2.1";
const IMPLICIT: &str = "1.2.840.10008.1.2";
const CT: &[u8] = b"1.2.840.10008.5.1.4.1.1.2";

type Attribute = (u32, [u8; 2], Vec<u8>);

fn words() -> impl FnMut() -> u64 {
    let mut state = 1_u64;
    move || {
        state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(99);
        state
    }
}

fn clean(bytes: &[u8], settings: &DicomSettings) -> Result<Cleaned, AttachError> {
    dicom(bytes, settings, &mut Uids::new(), &mut words())
}

fn cleaned(bytes: &[u8]) -> Vec<u8> {
    clean(bytes, &DicomSettings::default()).unwrap().bytes().to_vec()
}

fn code(bytes: &[u8]) -> &'static str {
    clean(bytes, &DicomSettings::default()).unwrap_err().code()
}

fn element(tag: u32, vr: [u8; 2], value: &[u8], explicit: bool) -> Vec<u8> {
    let mut value = value.to_vec();
    if !value.len().is_multiple_of(2) {
        value.push(if vr == *b"UI" { 0 } else { b' ' });
    }
    let [a, b, c, d] = tag.to_be_bytes();
    let mut out = vec![b, a, d, c];
    let length = u32::try_from(value.len()).unwrap().to_le_bytes();
    if !explicit {
        out.extend_from_slice(&length);
    } else if [b"OB", b"OW", b"SQ", b"UN", b"UT"].contains(&&vr) {
        out.extend_from_slice(&[vr[0], vr[1], 0, 0]);
        out.extend_from_slice(&length);
    } else {
        out.extend_from_slice(&[vr[0], vr[1], length[0], length[1]]);
    }
    out.extend_from_slice(&value);
    out
}

/// An axial slice of 2 by 2 pixels.
fn slice() -> Vec<Attribute> {
    let short = |number: u16| number.to_le_bytes().to_vec();
    vec![
        (0x0008_0008, *b"CS", b"ORIGINAL\\PRIMARY\\AXIAL".to_vec()),
        (0x0008_0016, *b"UI", CT.to_vec()),
        (0x0008_0018, *b"UI", b"1.2.3.4".to_vec()),
        (0x0008_0060, *b"CS", b"CT".to_vec()),
        (0x0020_000D, *b"UI", b"1.2.3.5".to_vec()),
        (0x0028_0002, *b"US", short(1)),
        (0x0028_0004, *b"CS", b"MONOCHROME2".to_vec()),
        (0x0028_0010, *b"US", short(2)),
        (0x0028_0011, *b"US", short(2)),
        (0x0028_0100, *b"US", short(16)),
        (0x0028_0101, *b"US", short(12)),
        (0x0028_0102, *b"US", short(11)),
        (0x0028_0103, *b"US", short(0)),
        (0x7FE0_0010, *b"OW", vec![1, 2, 3, 4, 5, 6, 7, 8]),
    ]
}

fn with(mut attributes: Vec<Attribute>, tag: u32, vr: [u8; 2], value: &[u8]) -> Vec<Attribute> {
    attributes.retain(|(other, ..)| *other != tag);
    attributes.push((tag, vr, value.to_vec()));
    attributes.sort();
    attributes
}

fn head(syntax: &str) -> Vec<u8> {
    let mut out = b"JANE EXAMPLE".to_vec();
    out.resize(128, b'!');
    out.extend_from_slice(b"DICM");
    out.extend_from_slice(&element(0x0002_0003, *b"UI", b"1.2.3.4", true));
    out.extend_from_slice(&element(0x0002_0010, *b"UI", syntax.as_bytes(), true));
    out.extend_from_slice(&element(0x0002_0016, *b"AE", b"JANE EXAMPLE", true));
    out
}

fn file(syntax: &str, attributes: &[Attribute]) -> Vec<u8> {
    let mut out = head(syntax);
    for (tag, vr, value) in attributes {
        out.extend_from_slice(&element(*tag, *vr, value, syntax != IMPLICIT));
    }
    out
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

#[test]
fn both_little_endians_give_the_same_image() {
    let [explicit, implicit] = [EXPLICIT, IMPLICIT].map(|syntax| cleaned(&file(syntax, &slice())));
    assert_eq!(explicit, implicit);
    assert!(explicit.ends_with(&[1, 2, 3, 4, 5, 6, 7, 8]) && holds(&explicit, b"ORIGINAL\\PRIMARY\\AXIAL"));
    assert!(explicit.starts_with(&[0; 128]) && !holds(&explicit, b"JANE") && !holds(&explicit, b"1.2.3."));
}

#[test]
fn a_uid_is_the_same_in_two_files_of_a_submission() {
    let (mut uids, mut words) = (Uids::new(), words());
    let mut study = |instance: &[u8]| {
        let bytes = file(EXPLICIT, &with(slice(), 0x0008_0018, *b"UI", instance));
        let out = dicom(&bytes, &DicomSettings::default(), &mut uids, &mut words).unwrap().bytes().to_vec();
        let at = out.windows(6).position(|six| six == [0x20, 0, 0x0D, 0, b'U', b'I']).unwrap();
        out[at + 8..at + 30].to_vec()
    };
    let (first, second) = (study(b"1.2.3.4"), study(b"1.2.3.9"));
    assert!(first.starts_with(b"2.25.") && first == second);
}

#[test]
fn every_beginning_of_a_file_is_refused() {
    let item = element(0x0018_0050, *b"DS", b"1.5", true);
    let mut sequence = b"\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF".to_vec();
    sequence.extend_from_slice(&item);
    sequence.extend_from_slice(b"\xFE\xFF\x0D\xE0\0\0\0\0");
    let whole = file(EXPLICIT, &with(slice(), 0x5200_9229, *b"SQ", &sequence));
    assert!(holds(&cleaned(&whole), &item));
    for length in 0..whole.len() {
        assert!(clean(&whole[..length], &DicomSettings::default()).is_err(), "{length}");
    }
}

#[test]
fn what_is_not_handled_is_refused_in_words() {
    for (syntax, expected) in [
        ("1.2.840.10008.1.2.2", "attach/not-handled"),
        ("1.2.840.10008.1.2.1.99", "attach/not-handled"),
        ("1.2.840.10008.1.2.4.100", "attach/not-handled"),
        ("", "attach/not-handled"),
        // Compressed by its name, not by its pixels.
        ("1.2.840.10008.1.2.4.50", "attach/damaged"),
    ] {
        assert_eq!(code(&file(syntax, &slice())), expected, "{syntax}");
    }
    for class in ["88.11", "104.1", "11.1", "66", "481.3", "9.1.1"] {
        let uid = format!("1.2.840.10008.5.1.4.1.1.{class}");
        assert_eq!(code(&file(EXPLICIT, &with(slice(), 0x0008_0016, *b"UI", uid.as_bytes()))), "attach/not-handled");
    }
    assert_eq!(code(b"DICM"), "attach/kind");
}

#[test]
fn text_in_pixels_is_refused_unless_the_risk_is_taken() {
    let taken = DicomSettings { burned_in_risk_taken: true, ..DicomSettings::default() };
    for (tag, vr, value) in [
        (0x0028_0301, *b"CS", &b"YES"[..]),
        (0x0008_0060, *b"CS", b"US"),
        (0x0008_0008, *b"CS", b"DERIVED\\SECONDARY"),
        (0x0008_0016, *b"UI", b"1.2.840.10008.5.1.4.1.1.7"),
        (0x0008_0064, *b"CS", b"WSD"),
    ] {
        let bytes = file(EXPLICIT, &with(slice(), tag, vr, value));
        assert_eq!(code(&bytes), "attach/burned-in-text");
        assert!(clean(&bytes, &taken).is_ok());
    }
}

#[test]
fn lengths_and_depths_that_lie_are_refused() {
    let mut odd = file(EXPLICIT, &slice());
    odd.extend_from_slice(b"\xFC\xFF\xFC\xFFOB\0\0\x01\0\0\0x");
    assert_eq!(code(&odd), "attach/damaged");

    let mut deep = head(EXPLICIT);
    for _ in 0..10_000 {
        deep.extend_from_slice(b"\x00\x52\x29\x92SQ\0\0\xFF\xFF\xFF\xFF\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF");
    }
    assert_eq!(code(&deep), "attach/not-handled");

    let mut huge = head(EXPLICIT);
    huge.extend_from_slice(b"\xE0\x7F\x10\x00OW\0\0\xFE\xFF\xFF\xFF");
    assert_eq!(code(&huge), "attach/damaged");

    let twice: Vec<Attribute> = slice().into_iter().chain(slice()).collect();
    assert_eq!(code(&file(EXPLICIT, &twice)), "attach/damaged");

    let mut many = head(EXPLICIT);
    for _ in 0..1_100_000 {
        many.extend_from_slice(b"\x18\x00\x50\x00DS\0\0");
    }
    assert_eq!(code(&many), "attach/too-many-parts");

    let few = file(EXPLICIT, &with(slice(), 0x0028_0011, *b"US", &[0xFF, 0xFF]));
    assert_eq!(code(&few), "attach/damaged");
    let bomb = with(with(slice(), 0x0028_0011, *b"US", &[0xFF, 0xFF]), 0x0028_0010, *b"US", &[0xFF, 0xFF]);
    assert_eq!(code(&file(EXPLICIT, &bomb)), "attach/too-many-pixels");
    let small = DicomSettings { limits: Limits { bytes: 100, ..Limits::default() }, ..DicomSettings::default() };
    assert_eq!(clean(&file(EXPLICIT, &slice()), &small).unwrap_err().code(), "attach/too-large");
}

#[test]
fn what_stands_behind_the_pixels_is_gone() {
    let bytes = file(EXPLICIT, &with(slice(), 0x7FE0_0010, *b"OW", b"\x01\x02\x03\x04\x05\x06\x07\x08SMITH^JOHN"));
    let out = clean(&bytes, &DicomSettings::default()).unwrap();
    assert!(out.bytes().ends_with(&[1, 2, 3, 4, 5, 6, 7, 8]));
    assert!(out.removed().iter().any(|removed| removed.word == "trailing-bytes"));
    assert!(!format!("{out:?}").contains("SMITH"));
}

#[test]
fn only_the_known_classes_and_words_stay_inside_of_items_too() {
    let mut item = element(0x0008_0016, *b"UI", b"1.2.3.CANARY", true);
    item.extend_from_slice(&element(0x0008_9007, *b"CS", b"ORIGINAL\\CANARY", true));
    item.extend_from_slice(&element(0x0010_0010, *b"PN", b"CANARY", true));
    let mut sequence = b"\xFE\xFF\x00\xE0".to_vec();
    sequence.extend_from_slice(&u32::try_from(item.len()).unwrap().to_le_bytes());
    sequence.extend_from_slice(&item);
    let out = cleaned(&file(EXPLICIT, &with(slice(), 0x5200_9229, *b"SQ", &sequence)));
    assert!(!holds(&out, b"CANARY") && holds(&out, b"\x08\x00\x07\x90CS\x0A\0ORIGINAL\\ "));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_any_attribute_survives(
        tags in prop::collection::btree_map(any::<u32>(), 0..12_usize, 1..40),
        near in prop::collection::btree_map(
            (prop::sample::select(vec![0x0008_u32, 0x0010, 0x0012, 0x0018, 0x0020, 0x0028, 0x0032, 0x0038, 0x0040, 0x0054, 0x6000]), 0..0x1800_u32),
            0..12_usize, 1..60),
        implicit in any::<bool>(),
    ) {
        const VRS: [&[u8; 2]; 12] = [b"AE", b"CS", b"LO", b"LT", b"PN", b"SH", b"ST", b"UT", b"UN", b"DS", b"IS", b"UI"];
        // What makes the file an image is as it was; tables of colours are binary and stay.
        let fixed: Vec<u32> = slice().iter().map(|(tag, ..)| *tag).chain([0x0028_0008, 0x0028_0301, 0x0008_0064]).collect();
        let is_free = |tag: &u32| !fixed.contains(tag) && !matches!(tag >> 16, 0..=7 | 0x7FE0 | 0xFFFE)
            && !(0x0028_1201..=0x0028_1223).contains(tag) && *tag != 0x0028_3006;
        let all = tags.into_iter().chain(near.into_iter().map(|((group, element), vr)| (group << 16 | element, vr)));
        let mut attributes = slice();
        for (tag, vr) in all.filter(|(tag, _)| is_free(tag)) {
            attributes = with(attributes, tag, *VRS[vr], b"CANARY 77 YEARS");
        }
        // Text in the place of a sequence is refused.
        if let Ok(out) = clean(&file(if implicit { IMPLICIT } else { EXPLICIT }, &attributes), &DicomSettings::default()) {
            prop_assert!(!holds(out.bytes(), b"CANARY"));
        }
    }

    #[test]
    fn any_change_comes_back(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), implicit in any::<bool>()) {
        let mut bytes = file(if implicit { IMPLICIT } else { EXPLICIT }, &slice());
        for (at, byte) in changes {
            let at = 132 + at.index(bytes.len() - 132);
            bytes[at] = byte;
        }
        if let Ok(out) = clean(&bytes, &DicomSettings::default()) {
            prop_assert!(clean(out.bytes(), &DicomSettings::default()).is_ok());
        }
    }
}
