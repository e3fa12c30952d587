//! Whatever is done to a picture: it is refused, or what comes out is a picture and nothing else.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may assert by panicking")]

#[path = "support/segments.rs"]
mod segments;
mod support;

use std::sync::LazyLock;

use gauze_attach::{Limits, base64, data_url, image, kind};
use proptest::prelude::*;
use segments::assert_only_picture;
use support::{clean, pictures, read};

static PICTURES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| pictures(None).iter().map(|name| read(name)).collect());

/// A change of a file.
#[derive(Debug, Clone)]
enum Change {
    Flip { at: prop::sample::Index, bit: u8 },
    Cut { at: prop::sample::Index, length: usize },
    Insert { at: prop::sample::Index, bytes: Vec<u8> },
    End { at: prop::sample::Index },
    Splice { at: prop::sample::Index, other: prop::sample::Index, from: prop::sample::Index, length: usize },
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        4 => (at(), 0..8_u8).prop_map(|(at, bit)| Change::Flip { at, bit }),
        1 => (at(), 1..60_usize).prop_map(|(at, length)| Change::Cut { at, length }),
        2 => (at(), prop::collection::vec(any::<u8>(), 1..40)).prop_map(|(at, bytes)| Change::Insert { at, bytes }),
        1 => at().prop_map(|at| Change::End { at }),
        2 => (at(), at(), at(), 1..300_usize)
            .prop_map(|(at, other, from, length)| Change::Splice { at, other, from, length }),
    ]
}

fn changed(bytes: &mut Vec<u8>, change: &Change) {
    if bytes.is_empty() {
        return;
    }
    match change {
        Change::Flip { at, bit } => *at.get_mut(bytes.as_mut_slice()) ^= 1 << bit,
        Change::Cut { at, length } => {
            let at = at.index(bytes.len());
            bytes.drain(at..(at + length).min(bytes.len()));
        }
        Change::Insert { at, bytes: more } => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, more.iter().copied());
        }
        Change::End { at } => bytes.truncate(at.index(bytes.len())),
        Change::Splice { at, other, from, length } => {
            let other = &PICTURES[other.index(PICTURES.len())];
            let from = from.index(other.len());
            let at = at.index(bytes.len());
            bytes.splice(at..at, other[from..(from + length).min(other.len())].iter().copied());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_changed_picture_is_refused_or_only_picture(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec(change(), 1..5),
    ) {
        let mut bytes = PICTURES[which.index(PICTURES.len())].clone();
        changes.iter().for_each(|one| changed(&mut bytes, one));
        if let Ok(once) = clean(&bytes) {
            assert_only_picture(once.bytes());
            let twice = clean(once.bytes()).unwrap();
            prop_assert!(once.bytes() == twice.bytes());
            prop_assert_eq!(twice.removed(), []);
        }
    }

    #[test]
    fn any_bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..400), start in 0..4_usize) {
        let start: &[u8] = [&b""[..], b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x40\0\0\0WEBPVP8 "][start];
        let bytes = [start, &bytes].concat();
        let kind = kind(&bytes);
        if let Ok(cleaned) = image(&bytes, &Limits::default()) {
            assert_only_picture(cleaned.bytes());
            prop_assert_eq!(cleaned.kind(), kind);
        }
    }

    #[test]
    fn base64_gives_back_what_it_was_made_of(bytes in prop::collection::vec(any::<u8>(), 1..200)) {
        let text = encoded(&bytes);
        prop_assert_eq!(&base64(&text, &Limits::default()).unwrap()[..], &bytes[..]);
        let address = format!("data:image/png;name=a.png;base64,{text}");
        prop_assert_eq!(&data_url(&address, &Limits::default()).unwrap()[..], &bytes[..]);
    }

    #[test]
    fn text_is_base64_in_one_way_only(text in "[A-Za-z0-9+/=]{1,24}") {
        if let Ok(bytes) = base64(&text, &Limits::default()) {
            prop_assert_eq!(encoded(&bytes), text);
        }
    }
}

#[test]
fn no_beginning_of_a_picture_is_a_picture() {
    for name in pictures(None) {
        // What is left out at the end of a cleaned picture was part of it.
        let bytes = clean(&read(&name)).unwrap().into_bytes();
        for length in 0..bytes.len() {
            assert!(clean(&bytes[..length]).is_err(), "{name}: {length} of {}", bytes.len());
        }
    }
}

#[test]
fn what_is_no_base64_is_refused() {
    let limits = Limits { bytes: 6, ..Limits::default() };
    for (text, code) in [
        ("", "attach/empty"),
        ("QQ", "attach/not-base64"),
        ("QQ=", "attach/not-base64"),
        ("QR==", "attach/not-base64"),
        ("QQ==QQ==", "attach/not-base64"),
        ("=QQ=", "attach/not-base64"),
        ("Q Q=", "attach/not-base64"),
        ("QQ-_", "attach/not-base64"),
        ("AAAAAAAAAAAA", "attach/too-large"),
        ("AAAAAAAAAAAAAAAAAAAAAAAA", "attach/too-large"),
    ] {
        assert_eq!(base64(text, &limits).unwrap_err().code(), code, "{text}");
    }
    assert_eq!(&base64("AAAAAAAA", &limits).unwrap()[..], [0; 6]);
    for text in ["QQ==", "data:image/png,QQ==", "data:;base64", "http:;base64,QQ==", "daté:;base64,QQ=="] {
        assert_eq!(data_url(text, &limits).unwrap_err().code(), "attach/not-base64", "{text}");
    }
    assert_eq!(&data_url("DATA:;BASE64,QQ==", &limits).unwrap()[..], b"A");
}

fn encoded(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits =
            group.iter().chain([0, 0].iter()).take(3).fold(0, |bits: usize, byte| bits << 8 | usize::from(*byte));
        for at in 0..4 {
            let sign = char::from(SIGNS[bits >> (18 - 6 * at) & 63]);
            text.push(if at <= group.len() { sign } else { '=' });
        }
    }
    text
}
