//! IDAT, inflated to see where it ends: `stream → its own length`, if it holds the picture's rows and nothing more.
//!
//! Nothing that was inflated is kept: it goes round in a window of 32 KiB, and only each row's first byte is looked at.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::{TINFL_FLAG_COMPUTE_ADLER32, TINFL_FLAG_PARSE_ZLIB_HEADER};
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};
use zeroize::Zeroizing;

use super::header::Header;
use crate::AttachError;

/// The window of deflate (RFC 1951), which is also the largest that inflates in place.
const WINDOW: usize = 32 << 10;

const BROKEN: AttachError = AttachError::Damaged("the PNG's picture data cannot be inflated");
const TOO_MUCH: AttachError = AttachError::Damaged("the PNG's data holds more than its picture");
const TOO_LITTLE: AttachError = AttachError::Damaged("the PNG's data ends before its picture");

/// How many bytes of `stream` are the zlib stream with the picture.
pub(super) fn length(stream: &[u8], header: &Header) -> Result<usize, AttachError> {
    let mut inflater = Box::new(DecompressorOxide::new());
    let mut window = Zeroizing::new(vec![0_u8; WINDOW]);
    let mut rows = Rows::new(header.passes());
    let (mut read, mut at) = (0, 0);
    let flags = TINFL_FLAG_PARSE_ZLIB_HEADER | TINFL_FLAG_COMPUTE_ADLER32;
    loop {
        let input = stream.get(read..).unwrap_or_default();
        let (status, taken, made) = decompress(&mut inflater, input, &mut window, at, flags);
        read += taken;
        rows.take(window.get(at..at + made).unwrap_or_default())?;
        at = (at + made) % WINDOW;
        match status {
            TINFLStatus::HasMoreOutput => {}
            TINFLStatus::Done if rows.is_whole() => return Ok(read),
            TINFLStatus::Done | TINFLStatus::FailedCannotMakeProgress => return Err(TOO_LITTLE),
            _ => return Err(BROKEN),
        }
    }
}

/// Rows that are still to come.
struct Rows {
    passes: Vec<(u64, u64)>,
    /// Bytes until the next row of the first pass begins.
    left: u64,
}

impl Rows {
    fn new(mut passes: Vec<(u64, u64)>) -> Self {
        passes.reverse();
        Self { passes, left: 0 }
    }

    fn take(&mut self, mut bytes: &[u8]) -> Result<(), AttachError> {
        while let Some(first) = bytes.first() {
            if self.left == 0 {
                if *first > 4 {
                    return Err(AttachError::Damaged("a row of the PNG has an unknown filter"));
                }
                let (rows, length) = self.passes.last_mut().ok_or(TOO_MUCH)?;
                self.left = *length;
                *rows -= 1;
                if *rows == 0 {
                    self.passes.pop();
                }
            }
            let now = usize::try_from(self.left).unwrap_or(usize::MAX).min(bytes.len());
            self.left -= now as u64;
            bytes = bytes.get(now..).unwrap_or_default();
        }
        Ok(())
    }

    fn is_whole(&self) -> bool {
        self.left == 0 && self.passes.is_empty()
    }
}
