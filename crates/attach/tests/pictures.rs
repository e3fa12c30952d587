//! Real pictures by real encoders: nothing beside the picture is left, and the picture is the same to an independent decoder.
#![expect(clippy::unwrap_used, reason = "a test may assert by panicking")]

mod support;

use gauze_attach::{AttachError, Kind, Limits, image, kind, pdf};
use support::{NEVER, clean, holds, pictures, pixels, read};

fn words(name: &str) -> Vec<(&'static str, u32)> {
    let mut words: Vec<_> = clean(&read(name)).unwrap().removed().iter().map(|one| (one.word, one.count)).collect();
    words.sort_unstable();
    words
}

#[test]
fn the_folder_is_not_empty() {
    assert!(
        pictures(Some("jpg")).len() >= 11 && pictures(Some("png")).len() >= 12 && pictures(Some("webp")).len() >= 6
    );
}

#[test]
fn no_word_of_what_stood_beside_the_picture_is_left() {
    for name in pictures(None) {
        let (before, after) = (read(&name), clean(&read(&name)).unwrap());
        for word in NEVER {
            assert!(!holds(after.bytes(), word), "{name}: {}", String::from_utf8_lossy(word));
        }
        assert!(after.bytes().len() <= before.len(), "{name}");
    }
}

#[test]
fn an_independent_reader_finds_exif_before_and_none_after() {
    let mut before = 0;
    for name in pictures(None) {
        let read_exif = |bytes: &[u8]| exif::Reader::new().read_from_container(&mut std::io::Cursor::new(bytes));
        before += usize::from(read_exif(&read(&name)).is_ok());
        let after = read_exif(clean(&read(&name)).unwrap().bytes()).map(drop);
        assert!(matches!(after, Err(exif::Error::NotFound(_))), "{name}: {after:?}");
    }
    assert!(before >= 18, "{before} had EXIF");
}

#[test]
fn the_picture_is_the_same_to_an_independent_decoder() {
    for name in pictures(None) {
        let (before, after) = (read(&name), clean(&read(&name)).unwrap());
        let (before, after) = (pixels(&before), pixels(after.bytes()));
        assert_eq!(before.color(), after.color(), "{name}");
        assert!(before == after, "{name}");
    }
}

#[test]
fn cleaning_again_changes_nothing() {
    for name in pictures(None) {
        let once = clean(&read(&name)).unwrap();
        let twice = clean(once.bytes()).unwrap();
        assert!(once.bytes() == twice.bytes(), "{name}");
        assert_eq!(twice.removed(), [], "{name}");
        assert_eq!(twice.orientation(), 1, "{name}");
    }
}

#[test]
fn what_was_taken_out_is_named() {
    let jpeg =
        [("comment", 1), ("exif", 1), ("icc", 1), ("iptc", 1), ("thumbnail", 1), ("trailing-bytes", 1), ("xmp", 1)];
    assert_eq!(words("plain.jpg"), jpeg);
    assert_eq!(words("progressive.jpg"), jpeg);
    assert_eq!(words("bare.jpg"), []);
    assert_eq!(words("camera.jpg"), [("exif", 1), ("thumbnail", 1), ("xmp", 1)]);
    // The second picture stands behind the first one's end.
    assert_eq!(words("two-pictures.jpg"), [("exif", 1), ("multi-picture", 1), ("trailing-bytes", 1), ("xmp", 1)]);
    assert_eq!(
        words("rgb.png"),
        [
            ("app-data", 1),
            ("exif", 1),
            ("icc", 1),
            ("resolution", 1),
            ("text", 3),
            ("time", 1),
            ("trailing-bytes", 1),
            ("xmp", 1)
        ]
    );
    assert_eq!(words("lossy-alpha.webp"), [("exif", 1), ("icc", 1), ("trailing-bytes", 1), ("xmp", 1)]);
}

#[test]
fn how_the_picture_lies_is_told_and_not_kept() {
    for (name, orientation) in [
        ("plain.jpg", 6),
        ("grey.jpg", 3),
        ("camera.jpg", 8),
        ("cmyk.jpg", 1),
        ("bare.jpg", 1),
        ("rgb.png", 5),
        ("lossless.webp", 7),
        ("bare.webp", 1),
    ] {
        assert_eq!(clean(&read(name)).unwrap().orientation(), orientation, "{name}");
    }
}

#[test]
fn other_kinds_are_refused_in_words() {
    for (name, error) in [
        ("refused.gif", AttachError::Kind(Kind::Gif)),
        ("refused.avif", AttachError::Kind(Kind::Heic)),
        ("refused.heic", AttachError::Kind(Kind::Heic)),
        ("refused.tiff", AttachError::Kind(Kind::Other)),
        ("refused-as-jpeg.jpg", AttachError::Kind(Kind::Gif)),
        ("as-it-is.pdf", AttachError::Kind(Kind::Pdf)),
        ("refused-animated.png", AttachError::Animated),
        ("refused-animated.webp", AttachError::Animated),
        ("refused-arithmetic.jpg", AttachError::NotHandled("a JPEG process that browsers do not show")),
    ] {
        let refused = clean(&read(name)).unwrap_err();
        assert_eq!(refused, error, "{name}");
        assert!(refused.code().starts_with("attach/") && refused.help().ends_with('.'), "{name}");
    }
}

#[test]
fn a_pdf_is_given_back_as_it_is() {
    let bytes = read("as-it-is.pdf");
    let answer = pdf(&bytes, &Limits::default()).unwrap();
    assert!(answer.bytes() == bytes && answer.kind() == Kind::Pdf && answer.removed().is_empty());
    assert_eq!(pdf(&read("bare.png"), &Limits::default()).unwrap_err(), AttachError::Kind(Kind::Png));
}

#[test]
fn limits_are_kept() {
    for name in ["plain.jpg", "rgb.png", "lossy.webp"] {
        let bytes = read(name);
        let with = |limits: Limits| image(&bytes, &limits).unwrap_err().code();
        assert_eq!(with(Limits { bytes: 1000, ..Limits::default() }), "attach/too-large", "{name}");
        assert_eq!(with(Limits { pixels: 61 * 43 - 1, ..Limits::default() }), "attach/too-many-pixels", "{name}");
        assert_eq!(with(Limits { parts: 2, ..Limits::default() }), "attach/too-many-parts", "{name}");
        assert!(image(&bytes, &Limits { pixels: 61 * 43, ..Limits::default() }).is_ok(), "{name}");
    }
    assert_eq!(clean(&[]).unwrap_err().code(), "attach/empty");
}

#[test]
fn magic_bytes_are_believed_and_nothing_else() {
    for (name, expected) in [
        ("plain.jpg", Kind::Jpeg),
        ("rgb.png", Kind::Png),
        ("refused-animated.png", Kind::Png),
        ("lossy.webp", Kind::Webp),
        ("refused.gif", Kind::Gif),
        ("refused-as-jpeg.jpg", Kind::Gif),
        ("refused.avif", Kind::Heic),
        ("refused.heic", Kind::Heic),
        ("refused.tiff", Kind::Other),
        ("as-it-is.pdf", Kind::Pdf),
    ] {
        assert_eq!(kind(&read(name)), expected, "{name}");
    }
    let mut dicom = vec![0; 128];
    dicom.extend(b"DICM\x02\0\0\0UL");
    assert_eq!(kind(&dicom), Kind::Dicom);
    assert_eq!(kind(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Kind::Heic);
    assert_eq!(kind(b"\0\0\0\x18ftypisom\0\0\0\0isommp42"), Kind::Other);
    assert_eq!(kind("\u{feff}time,heart rate\n08:00,61\n".as_bytes()), Kind::Csv);
    assert_eq!(kind(b" {\"resourceType\":\"Bundle\"}"), Kind::Json);
    assert_eq!(kind(b"<html><body>a,b</body></html>"), Kind::Other);
    assert_eq!(kind(b"a,b\0c"), Kind::Other);
    assert_eq!(kind(b"\xff\xfea\0,\0"), Kind::Other);
    let long = format!("day,steps\n{}", "ä".repeat(5000));
    assert_eq!(kind(long.as_bytes()), Kind::Csv);
    assert_eq!(kind(b""), Kind::Other);
}

#[test]
fn nothing_of_the_file_is_printed() {
    let cleaned = clean(&read("bare.jpg")).unwrap();
    assert!(format!("{cleaned:?}").contains("[REDACTED]"));
}
