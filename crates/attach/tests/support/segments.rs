//! A second opinion on cleaned pictures, by a reader that has nothing in common with the one that wrote them.
//!
//! Each function takes a cleaned file to its end and panics at the first byte that is in no place it knows.

/// Whether nothing but a picture is in the file, by its format.
pub(crate) fn assert_only_picture(bytes: &[u8]) {
    match bytes {
        [0xff, ..] => jpeg(bytes),
        [0x89, ..] => png(bytes),
        _ => webp(bytes),
    }
}

fn jpeg(bytes: &[u8]) {
    assert_eq!(bytes[..2], [0xff, 0xd8], "a JPEG begins with SOI");
    let (mut at, mut frames, mut scans) = (2, 0, 0);
    loop {
        assert_eq!(bytes[at], 0xff, "a marker stands where a segment ends");
        let marker = bytes[at + 1];
        at += 2;
        if marker == 0xd9 {
            break;
        }
        let length = usize::from(bytes[at]) << 8 | usize::from(bytes[at + 1]);
        let content = &bytes[at + 2..at + length];
        at += length;
        match marker {
            0xe0 => assert_eq!(content, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0", "JFIF is rebuilt"),
            0xee => {
                assert_eq!(content[..11], *b"Adobe\0\x64\0\0\0\0", "Adobe is rebuilt");
                assert!(content.len() == 12 && content[11] <= 2, "Adobe's transform is a known one");
            }
            0xc0..=0xc2 => {
                frames += 1;
                assert_eq!(content.len(), 6 + 3 * usize::from(content[5]), "SOF is as long as it says");
            }
            0xc4 | 0xdb => assert!(!content.is_empty(), "tables are not empty"),
            0xdd => assert_eq!(content.len(), 2, "DRI is a number"),
            0xda => {
                scans += 1;
                assert_eq!(content.len(), 4 + 2 * usize::from(content[0]), "SOS is as long as it says");
                while bytes[at] != 0xff || matches!(bytes[at + 1], 0 | 0xd0..=0xd7) {
                    at += if bytes[at] == 0xff { 2 } else { 1 };
                }
            }
            other => panic!("marker {other:02x} has no place in a picture"),
        }
    }
    assert_eq!(at, bytes.len(), "nothing stands behind EOI");
    assert!(frames == 1 && scans > 0, "one frame, some scans");
}

fn png(bytes: &[u8]) {
    const ORDER: [&[u8; 4]; 7] = [b"IHDR", b"sRGB", b"gAMA", b"PLTE", b"tRNS", b"IDAT", b"IEND"];
    assert_eq!(bytes[..8], *b"\x89PNG\r\n\x1a\n", "a PNG begins with its signature");
    let (mut at, mut order) = (8, ORDER.iter());
    let mut last: &[u8] = b"";
    while at < bytes.len() {
        let length = usize::try_from(u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap())).unwrap();
        last = &bytes[at + 4..at + 8];
        assert!(order.any(|name| *name == last), "{} has no place here", String::from_utf8_lossy(last));
        let content = &bytes[at + 8..at + 8 + length];
        match last {
            b"IHDR" => assert_eq!(length, 13),
            b"sRGB" => assert!(length == 1 && content[0] < 4),
            b"gAMA" => assert!(length == 4 && content[0] == 0),
            b"PLTE" => assert!(length <= 768),
            b"tRNS" => assert!(length <= 256),
            b"IEND" => assert_eq!(length, 0),
            _ => {}
        }
        at += 12 + length;
    }
    assert_eq!(at, bytes.len(), "the last chunk ends where the file ends");
    assert_eq!(last, b"IEND", "the last chunk is IEND");
}

fn webp(bytes: &[u8]) {
    let number = |at: usize| usize::try_from(u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())).unwrap();
    assert!(bytes.starts_with(b"RIFF") && bytes[8..12] == *b"WEBP", "a WebP begins with its name");
    assert_eq!(number(4) + 8, bytes.len(), "RIFF is as long as the file");
    let (mut at, mut names) = (12, Vec::new());
    while at < bytes.len() {
        let (name, length) = (&bytes[at..at + 4], number(at + 4));
        if name == b"VP8X" {
            assert!(length == 10 && bytes[at + 8..at + 12] == [0x10, 0, 0, 0], "VP8X says alpha and nothing else");
        }
        names.push(name);
        at += 8 + length;
        if length % 2 == 1 {
            assert_eq!(bytes[at], 0, "padding is zero");
            at += 1;
        }
    }
    let known: [&[&[u8]]; 3] = [&[b"VP8 "], &[b"VP8L"], &[b"VP8X", b"ALPH", b"VP8 "]];
    assert!(known.contains(&names.as_slice()), "the chunks of a picture, and no others");
}
