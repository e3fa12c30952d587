//! Small files that want to be large: refused before they cost anything, or passed over without being unpacked.
#![expect(clippy::unwrap_used, reason = "a test may assert by panicking")]

mod support;

use gauze_attach::{AttachError, Limits, image};
use miniz_oxide::deflate::compress_to_vec_zlib;
use support::{clean, read};

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let bit = |crc: u32, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    let crc = name.iter().chain(content).fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), bit));
    let length = u32::try_from(content.len()).unwrap();
    [&length.to_be_bytes(), &name[..], content, &(!crc).to_be_bytes()].concat()
}

/// A grey PNG of that size with that stream, and a chunk before it.
fn png(width: u32, height: u32, stream: &[u8], before: &[u8]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let parts = [&chunk(b"IHDR", &header), before, &chunk(b"IDAT", stream), &chunk(b"IEND", b"")];
    [b"\x89PNG\r\n\x1a\n".to_vec(), parts.concat()].concat()
}

#[test]
fn sizes_are_believed_only_up_to_the_limit() {
    let too_many = Err(AttachError::TooManyPixels { limit: 64 << 20 });
    let answer = |bytes: &[u8]| clean(bytes).map(drop);
    assert_eq!(answer(&png(65_536, 65_536, b"", b"")), too_many);
    let mut jpeg = read("bare.jpg");
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    assert_eq!(answer(&jpeg), too_many);
    let mut webp = read("bare.webp");
    webp[26..30].copy_from_slice(&[0xff, 0x3f, 0xff, 0x3f]);
    assert_eq!(answer(&webp), too_many);
    // Below the limit, and without the data for it.
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0x1f, 0xff, 0x1f, 0xff]);
    assert_eq!(answer(&jpeg).unwrap_err().code(), "attach/damaged");
    assert_eq!(answer(&png(8000, 8000, &compress_to_vec_zlib(&[0; 99], 9), b"")).unwrap_err().code(), "attach/damaged");
}

#[test]
fn a_stream_is_inflated_no_further_than_its_picture() {
    let bomb = compress_to_vec_zlib(&vec![0; 16 << 20], 9);
    assert!(bomb.len() < 20_000);
    let refused = clean(&png(8, 8, &bomb, b"")).unwrap_err();
    assert_eq!(refused, AttachError::Damaged("the PNG's data holds more than its picture"));
    // The same as large as its picture is fine, and was never in memory as a whole.
    let rows = compress_to_vec_zlib(&vec![0; 4000 * 4001], 9);
    assert!(clean(&png(4000, 4000, &rows, b"")).is_ok());
}

#[test]
fn what_goes_is_not_unpacked() {
    let bomb = compress_to_vec_zlib(&vec![b' '; 16 << 20], 9);
    let pixels = compress_to_vec_zlib(&[0, 1, 0, 2], 9);
    for name in [b"zTXt", b"iCCP", b"iTXt"] {
        let planted = chunk(name, &[b"a\0\0", bomb.as_slice()].concat());
        assert!(clean(&png(1, 2, &pixels, &planted)).unwrap().bytes().len() < 200);
    }
}

#[test]
fn parts_are_counted() {
    let pixels = compress_to_vec_zlib(&[0, 1, 0, 2], 9);
    let many = chunk(b"tEXt", b"a\0b").repeat(30_000);
    assert_eq!(clean(&png(1, 2, &pixels, &many)).unwrap_err().code(), "attach/too-many-parts");
    let jpeg = read("bare.jpg");
    let many = [&jpeg[..2], &b"\xff\xfe\0\x02".repeat(30_000), &jpeg[2..]].concat();
    assert_eq!(clean(&many).unwrap_err().code(), "attach/too-many-parts");
    let few = Limits { parts: 40_000, ..Limits::default() };
    assert!(image(&many, &few).is_ok());
}

/// A progressive JPEG may say in a few bytes that a scan has nothing for any block: it pays with the number of scans.
#[test]
fn empty_scans_are_counted_too() {
    let jpeg = clean(&read("progressive.jpg")).unwrap().into_bytes();
    let scan = jpeg.windows(2).position(|pair| pair == [0xff, 0xda]).unwrap();
    let twice = [&jpeg[..], &jpeg[scan..]].concat();
    let end = jpeg.len() - 2;
    let again = [&jpeg[..end], &jpeg[scan..]].concat();
    assert!(clean(&twice).is_ok(), "behind the end it is passed over");
    let refused = clean(&again).unwrap_err();
    assert_eq!(refused, AttachError::Damaged("a JPEG scan brings what another has brought"));
}
