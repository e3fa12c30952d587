//! Tables of texts and what becomes of them.

use gauze_scrub::{Settings, redact, scrub};

/// `text → text with tags`, for each line of a table.
pub(crate) fn check(cases: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, expected) in cases {
        let redacted = redact(text, &scrub(text, &[], &Settings::default()));
        if redacted.as_str() != *expected {
            wrong += &format!("\n     text {text}\n expected {expected}\n      got {}\n", redacted.as_str());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Texts in which nothing is found.
pub(crate) fn stays(texts: &[&str]) {
    check(&texts.iter().map(|text| (*text, *text)).collect::<Vec<_>>());
}
