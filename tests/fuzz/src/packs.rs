//! Packs as anybody may serve them, and texts as the true packs judge them.

use gauze_scrub::training::sealed;
use gauze_scrub::{Language, Pack, Settings, packs, redact, scrub};

/// What a pack that was accepted is tried on.
const TEXTS: [&str; 3] = [
    "Patient Maria Lopez, 54F, MRN 4471902, seen in Tucson.",
    "lisinopril 10 mg bid, bp 120/80",
    "O'BRIEN\u{AD} \u{1F600} 12",
];

/// By the first byte: `0` bytes of a pack; `1` what stands in one behind its hash; else a text.
pub(crate) fn pack(bytes: &[u8]) {
    match bytes {
        [b'0', bytes @ ..] => {
            if let Err(error) = Pack::read(bytes) {
                assert!(error.code().starts_with("pack/") && !error.to_string().is_empty());
            }
        }
        [b'1', body @ ..] => {
            let bytes = sealed(Language::English, body);
            if let Ok(pack) = Pack::read(&bytes) {
                for text in TEXTS {
                    judged(text, std::slice::from_ref(&pack));
                }
            }
            // One changed byte, and it is none any more.
            let mut damaged = bytes;
            if let Some(last) = damaged.last_mut() {
                *last ^= 1;
            }
            assert!(Pack::read(&damaged).is_err(), "a damaged pack was read");
        }
        other => {
            let Ok(text) = core::str::from_utf8(other) else { return };
            let all: Vec<Pack<'_>> = [packs::english(), packs::spanish()].into_iter().flatten().cloned().collect();
            judged(text, &all);
        }
    }
}

fn judged(text: &str, packs: &[Pack<'_>]) {
    let settings = Settings { packs, ..Settings::default() };
    let spans = scrub(text, &[], &settings);
    for span in &spans {
        assert!(span.start < span.end && text.get(span.start..span.end).is_some(), "a span that is none");
    }
    let once = redact(text, &spans);
    let twice = redact(&once, &scrub(&once, &[], &settings));
    assert!(*once == *twice, "scrubbing twice changes the text");
}
