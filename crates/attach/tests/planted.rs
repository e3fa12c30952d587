//! A canary in every place of a file where anything fits beside the picture: none survives, and the picture does.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may assert by panicking")]

#[path = "support/segments.rs"]
mod segments;
mod support;

use segments::assert_only_picture;
use support::{clean, holds, pictures, pixels, read};

const CANARY: &[u8] = b"CANARY in a place that decoders pass over";

/// The planted file is cleaned, holds no canary, and shows what the file without it shows.
fn assert_gone(name: &str, place: &str, planted: &[u8], bare: &[u8]) {
    assert!(holds(planted, b"CANARY"), "{name}, {place}: nothing was planted");
    let cleaned = clean(planted).unwrap_or_else(|error| panic!("{name}, {place}: {error}"));
    assert!(!holds(cleaned.bytes(), b"CANARY"), "{name}, {place}");
    assert!(cleaned.bytes() == bare, "{name}, {place}: the planting has left a trace");
    assert!(!cleaned.removed().is_empty(), "{name}, {place}");
}

fn inserted(bytes: &[u8], at: usize, more: &[u8]) -> Vec<u8> {
    [&bytes[..at], more, &bytes[at..]].concat()
}

/// Offsets of a cleaned JPEG's markers, without those of restarts: each with its code.
fn markers(bytes: &[u8]) -> Vec<(usize, u8)> {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7);
    let mut found = Vec::new();
    let mut at = 0;
    while at + 1 < bytes.len() {
        if !is_marker(&bytes[at..at + 2]) {
            at += 1;
            continue;
        }
        found.push((at, bytes[at + 1]));
        at += 2;
        if bytes[at - 1] != 0xd8 && bytes[at - 1] != 0xd9 {
            at += usize::from(bytes[at]) << 8 | usize::from(bytes[at + 1]);
        }
    }
    found
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], length.as_slice(), content].concat()
}

#[test]
fn jpeg_segments_of_every_kind_between_all_others() {
    for name in pictures(Some("jpg")) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        for (at, _) in markers(&bare).into_iter().skip(1) {
            let kinds = (0xe0..=0xef).chain([0xf0, 0xf7, 0xfd, 0xfe]);
            for kind in kinds {
                let planted = inserted(&bare, at, &segment(kind, CANARY));
                assert_gone(&name, &format!("segment {kind:02x} at {at}"), &planted, &bare);
            }
            for start in [&b"Exif\0\0"[..], b"http://ns.adobe.com/xap/1.0/\0", b"JFXX\0\x10", b"ICC_PROFILE\0\x01\x01"]
            {
                let kind = if start[0] == b'I' {
                    0xe2
                } else if start[0] == b'J' {
                    0xe0
                } else {
                    0xe1
                };
                let planted = inserted(&bare, at, &segment(kind, &[start, CANARY].concat()));
                assert_gone(&name, &format!("known segment {kind:02x} at {at}"), &planted, &bare);
            }
        }
    }
}

#[test]
fn jpeg_bytes_between_segments_in_scans_and_behind_the_end() {
    for name in pictures(Some("jpg")) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        // Directly behind SOI they would make it no JPEG at all.
        for (at, _) in markers(&bare).into_iter().skip(2) {
            // Where a scan ends these are bytes behind the last block, which decoders never reach.
            assert_gone(&name, &format!("stray at {at}"), &inserted(&bare, at, CANARY), &bare);
            let filled = [&[0xff; 9], &segment(0xfe, CANARY)[..]].concat();
            assert_gone(&name, &format!("behind fill bytes at {at}"), &inserted(&bare, at, &filled), &bare);
            let restart = [&[0xff, 0xd3][..], CANARY].concat();
            assert_gone(&name, &format!("behind a restart marker at {at}"), &inserted(&bare, at, &restart), &bare);
        }
        for more in [CANARY, &read(&name), &[0xff, 0xd9, b'C', b'A', b'N', b'A', b'R', b'Y']] {
            let planted = [&bare[..], more, CANARY].concat();
            assert_gone(&name, "behind the end", &planted, &bare);
        }
    }
}

#[test]
fn jpeg_bytes_before_restart_markers() {
    for name in ["restarts.jpg", "restart-rows.jpg"] {
        let bare = clean(&read(name)).unwrap().into_bytes();
        let restarts = |pair: &(usize, &[u8])| pair.1[0] == 0xff && matches!(pair.1[1], 0xd0..=0xd7);
        let places: Vec<usize> = bare.windows(2).enumerate().filter(restarts).map(|(at, _)| at).collect();
        assert!(places.len() >= 3, "{name}");
        for at in places {
            assert_gone(name, &format!("before a restart marker at {at}"), &inserted(&bare, at, CANARY), &bare);
        }
    }
}

#[test]
fn jpeg_tables_that_nothing_uses() {
    for name in pictures(Some("jpg")) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        let table: Vec<u8> = CANARY.iter().cycle().take(64).copied().collect();
        let quantization = segment(0xdb, &[&[3], &table[..]].concat());
        let codes = [&[0x13, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0], CANARY].concat();
        for (at, _) in markers(&bare).into_iter().skip(1) {
            for (kind, planted) in [("DQT", &quantization), ("DHT", &segment(0xc4, &codes))] {
                let planted = inserted(&bare, at, planted);
                assert!(holds(&planted, b"CANARY"));
                assert!(clean(&planted).unwrap().bytes() == &bare[..], "{name}: {kind} at {at}");
            }
        }
    }
}

/// Offsets at which a PNG's chunks begin.
fn chunks(bytes: &[u8]) -> Vec<usize> {
    let mut found = vec![8];
    while let Some(at) = found.last().copied().filter(|at| at + 12 < bytes.len()) {
        let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        found.push(at + 12 + usize::try_from(length).unwrap());
    }
    found.retain(|at| *at < bytes.len());
    found
}

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = u32::MAX;
    for byte in name.iter().chain(content) {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
        }
    }
    let length = u32::try_from(content.len()).unwrap();
    [&length.to_be_bytes(), &name[..], content, &(!crc).to_be_bytes()].concat()
}

#[test]
fn png_chunks_of_every_kind_between_all_others() {
    const KINDS: [&[u8; 4]; 24] = [
        b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf", b"iCCP", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"sBIT", b"bKGD",
        b"hIST", b"pHYs", b"sPLT", b"oFFs", b"pCAL", b"sCAL", b"gIFg", b"gIFx", b"sTER", b"caBX", b"prVt", b"zzZz",
    ];
    for name in pictures(Some("png")) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        for at in chunks(&bare).into_iter().skip(1) {
            for kind in KINDS {
                let place = format!("{} at {at}", String::from_utf8_lossy(kind));
                assert_gone(&name, &place, &inserted(&bare, at, &chunk(kind, CANARY)), &bare);
            }
        }
        assert_gone(&name, "behind IEND", &[&bare[..], CANARY].concat(), &bare);
        let iend = bare.len() - 12;
        let planted = [&bare[..iend], &chunk(b"IEND", CANARY)].concat();
        assert!(clean(&planted).unwrap().bytes() == &bare[..], "{name}: inside of IEND");
    }
}

#[test]
fn png_bytes_behind_the_stream_and_colours_of_chance() {
    for name in pictures(Some("png")) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        let starts = chunks(&bare);
        let data = starts[starts.len() - 2];
        let length = bare.len() - 12 - data - 12;
        let stream = &bare[data + 8..data + 8 + length];
        let longer = chunk(b"IDAT", &[stream, CANARY].concat());
        let planted = [&bare[..data], &longer, &bare[bare.len() - 12..]].concat();
        assert_gone(&name, "in IDAT behind the stream", &planted, &bare);
        let another = chunk(b"IDAT", CANARY);
        assert_gone(&name, "in an IDAT of its own", &inserted(&bare, bare.len() - 12, &another), &bare);
        if !holds(&bare, b"gAMA") {
            let planted = inserted(&bare, starts[1], &chunk(b"gAMA", b"CANA"));
            assert!(clean(&planted).unwrap().bytes() == &bare[..], "{name}: gAMA");
        }
    }
    // A palette where nothing asks for one.
    let bare = clean(&read("rgb.png")).unwrap().into_bytes();
    let palette = chunk(b"PLTE", b"CANARY suggests colours...");
    assert_gone("rgb.png", "PLTE", &inserted(&bare, chunks(&bare)[1], &palette), &bare);
}

#[test]
fn webp_chunks_of_every_kind_between_all_others() {
    for name in pictures(Some("webp")) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        let mut places = vec![12];
        while let Some(at) = places.last().copied().filter(|at| *at < bare.len()) {
            let length = usize::try_from(u32::from_le_bytes(bare[at + 4..at + 8].try_into().unwrap())).unwrap();
            places.push(at + 8 + length + length % 2);
        }
        let sized = |mut bytes: Vec<u8>| {
            let size = u32::try_from(bytes.len() - 8).unwrap().to_le_bytes();
            bytes[4..8].copy_from_slice(&size);
            bytes
        };
        // VP8X, where there is one, comes first.
        let first = usize::from(bare[12..16] == *b"VP8X");
        for at in places.into_iter().skip(first) {
            for kind in [b"EXIF", b"XMP ", b"ICCP", b"C2PA", b"JUNK", b"LIST", b"abcd"] {
                let length = u32::try_from(CANARY.len()).unwrap().to_le_bytes();
                let chunk = [&kind[..], &length, CANARY, b"C"].concat();
                let place = format!("{} at {at}", String::from_utf8_lossy(kind));
                assert_gone(&name, &place, &sized(inserted(&bare, at, &chunk)), &bare);
            }
        }
        assert_gone(&name, "behind the end", &[&bare[..], CANARY].concat(), &bare);
    }
}

#[test]
fn what_is_left_is_only_picture_and_decodes() {
    for name in pictures(None) {
        let bare = clean(&read(&name)).unwrap().into_bytes();
        assert_only_picture(&bare);
        assert!(pixels(&bare).width() > 0, "{name}");
    }
}
