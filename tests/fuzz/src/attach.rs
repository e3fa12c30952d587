//! Attached files: refused, or cleaned to a picture and nothing else, which a second cleaning leaves as it is.

use gauze_attach::{AttachError, Kind, Limits, base64, data_url, image, kind, pdf};

#[path = "../../../crates/attach/tests/support/segments.rs"]
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a find is a panic, and this is the tests' own reader"
)]
mod segments;

/// Small enough for a fuzzer's time: what is refused for its size teaches nothing.
const LIMITS: Limits = Limits { bytes: 1 << 20, pixels: 1 << 20, parts: 2000 };

pub(crate) fn jpeg(bytes: &[u8]) {
    picture(bytes);
}

pub(crate) fn webp(bytes: &[u8]) {
    picture(bytes);
    // Once more with RIFF as long as the file: a length that is wrong hides everything behind it.
    let mut sized = bytes.to_vec();
    let size = u32::try_from(bytes.len().saturating_sub(8)).unwrap_or(0).to_le_bytes();
    if let Some(place) = sized.get_mut(4..8) {
        place.copy_from_slice(&size);
        picture(&sized);
    }
}

pub(crate) fn png(bytes: &[u8]) {
    picture(bytes);
    // Once more with checksums that are right: no fuzzer guesses them.
    picture(&summed(bytes));
}

/// Whatever the bytes are, every door is tried.
pub(crate) fn kinds(bytes: &[u8]) {
    let own = kind(bytes);
    picture(bytes);
    if let Ok(same) = pdf(bytes, &LIMITS) {
        assert!(own == Kind::Pdf && same.bytes() == bytes, "a PDF that was changed");
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        for read in [base64(text, &LIMITS), data_url(text, &LIMITS)] {
            match read {
                Ok(read) => assert!(!read.is_empty() && read.len() < bytes.len(), "more bytes than signs"),
                Err(error) => refusal(error),
            }
        }
    }
}

fn picture(bytes: &[u8]) {
    let once = match image(bytes, &LIMITS) {
        Ok(once) => once,
        Err(error) => return refusal(error),
    };
    assert!(once.kind() == kind(bytes) && once.kind() == kind(once.bytes()), "a picture of another kind");
    segments::assert_only_picture(once.bytes());
    let twice = image(once.bytes(), &Limits { bytes: 2 << 20, ..LIMITS });
    let is_same = twice.is_ok_and(|twice| once.bytes() == twice.bytes() && twice.removed().is_empty());
    assert!(is_same, "a second cleaning that finds more");
}

fn refusal(error: AttachError) {
    assert!(error.code().starts_with("attach/") && !error.to_string().is_empty() && !error.help().is_empty());
}

/// The same PNG with the checksum of each chunk, as far as there are chunks.
fn summed(bytes: &[u8]) -> Vec<u8> {
    let mut summed = bytes.to_vec();
    let mut at = 8;
    while let Some(length) =
        summed.get(at..).and_then(|rest| rest.first_chunk()).map(|length| u32::from_be_bytes(*length))
    {
        let Some(end) = usize::try_from(length).ok().and_then(|length| length.checked_add(at + 8)) else { break };
        let Some(sum) = summed.get(at + 4..end).map(crc) else { break };
        let Some(place) = summed.get_mut(end..end + 4) else { break };
        place.copy_from_slice(&sum.to_be_bytes());
        at = end + 4;
    }
    summed
}

fn crc(bytes: &[u8]) -> u32 {
    let bit = |crc: u32, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), bit))
}
