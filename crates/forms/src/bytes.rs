//! `bytes → text`: UTF-8, or UTF-16 with its mark; anything else is refused with its place, never guessed.
//!
//! A wrongly guessed encoding turns an option's label, and with it what a patient reads, into something else.

use std::borrow::Cow;

use crate::FormError;

/// 16 MiB: the largest real project seen, with all its records, has a hundredth of it.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// `bytes → text`, without a byte order mark.
///
/// # Errors
/// [`FormError::TooLarge`], [`FormError::NotUtf8`] or [`FormError::NotUtf16`] with offset and line.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, FormError> {
    if bytes.len() > MAX_BYTES {
        return Err(FormError::TooLarge("files over 16 MiB are not read; export the form without its records"));
    }
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, 3),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8(bytes, 0),
    }
}

fn utf8(bytes: &[u8], mark: usize) -> Result<Cow<'_, str>, FormError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => {
            let (before, after) = bytes.split_at_checked(error.valid_up_to()).unwrap_or((bytes, &[]));
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            let byte = after.first().copied().unwrap_or_default();
            Err(FormError::NotUtf8 { byte, offset: mark + before.len(), line })
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, FormError> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let broken = |text: &str| FormError::NotUtf16 {
        offset: 2 + 2 * text.encode_utf16().count(),
        line: 1 + text.matches('\n').count(),
    };
    for read in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match read {
            Ok(c) => text.push(c),
            Err(_) => return Err(broken(&text)),
        }
    }
    if odd.is_empty() { Ok(Cow::Owned(text)) } else { Err(broken(&text)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_of_latin_1_is_named_with_its_place() {
        let error = text(b"a,b\n\"Espa\xf1ol\"\n").unwrap_err();
        assert_eq!(error, FormError::NotUtf8 { byte: 0xf1, offset: 9, line: 2 });
        assert_eq!(
            error.to_string(),
            "byte 0xf1 at offset 9, line 2 is not UTF-8: save the file as UTF-8, or convert it from Latin-1 with `iconv -f latin1 -t utf-8`"
        );
        assert_eq!(text(b"\xef\xbb\xbfa\xff").unwrap_err(), FormError::NotUtf8 { byte: 0xff, offset: 4, line: 1 });
    }

    #[test]
    fn marks_are_taken_off() {
        assert_eq!(text(b"\xef\xbb\xbf\xc3\xb1").unwrap(), "ñ");
        for (mark, unit) in [([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xfe, 0xff], u16::to_be_bytes)] {
            let mut bytes = mark.to_vec();
            bytes.extend("ñ𝄞\n".encode_utf16().flat_map(unit));
            assert_eq!(text(&bytes).unwrap(), "ñ𝄞\n");
            bytes.push(1);
            assert_eq!(text(&bytes).unwrap_err(), FormError::NotUtf16 { offset: 10, line: 2 });
        }
    }

    #[test]
    fn half_a_character_of_utf_16_is_refused() {
        assert_eq!(text(&[0xff, 0xfe, 0x41, 0, 0, 0xd8]).unwrap_err(), FormError::NotUtf16 { offset: 4, line: 1 });
    }

    #[test]
    fn what_is_too_large_is_not_read() {
        assert_eq!(text(&vec![b' '; MAX_BYTES + 1]).unwrap_err().code(), "form/too-large");
        assert!(text(&vec![b' '; MAX_BYTES]).is_ok());
    }
}
