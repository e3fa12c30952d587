//! Texts with known values, as a patient types them: the first lines are values, the last is the text.

use gauze_scrub::{Kind, Providers, Settings, Span, Surrogates, Value, mask, redact, scrub};

/// What each value is said to be, by its place.
const KINDS: [Kind; 6] = [Kind::Name, Kind::Date, Kind::Phone, Kind::Street, Kind::Id, Kind::Other];
/// Letters and digits of a value from which on it is looked for wherever it stands.
const SURE: usize = 6;

pub(crate) fn scrubbed(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    let (values, text) = text.rsplit_once('\u{1E}').unwrap_or(("", text));
    let known: Vec<Value<'_>> = values
        .split('\u{1E}')
        .take(8)
        .zip(KINDS.iter().cycle())
        .map(|(value, kind)| Value { kind: *kind, value })
        .collect();
    for providers in [Providers::Remove, Providers::Keep] {
        let settings = Settings { providers, ..Settings::default() };
        let spans = scrub(text, &known, &settings);
        check(text, &spans);
        let once = redact(text, &spans);
        let twice = redact(&once, &scrub(&once, &known, &settings));
        assert!(*once == *twice, "scrubbing twice changes the text");
        for value in &known {
            gone(value, &once);
        }
        assert!(mask(text, &spans).len() < text.len() * 12 + 40);
    }
    let spans = scrub(text, &known, &Settings::default());
    let mut state = 1u64;
    let mut words = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state
    };
    let _written = Surrogates::new(&known, None, &mut words).write(text, &spans);
}

/// Sorted, apart, on the borders of characters.
fn check(text: &str, spans: &[Span]) {
    let mut last = 0;
    for span in spans {
        assert!(span.start >= last && span.start < span.end && span.score <= 100, "spans out of order");
        assert!(text.get(span.start..span.end).is_some(), "a span inside a character");
        last = span.end;
    }
}

/// A number that is written as it was typed is gone.
fn gone(value: &Value<'_>, redacted: &str) {
    let digits = value.value.len() >= SURE && value.value.bytes().all(|byte| byte.is_ascii_digit());
    if digits {
        let whole = redacted.match_indices(value.value).any(|(at, found)| {
            let beside = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric() && byte.is_ascii());
            let bytes = redacted.as_bytes();
            beside(at.checked_sub(1).and_then(|before| bytes.get(before))) && beside(bytes.get(at + found.len()))
        });
        assert!(!whole, "a known number survives");
    }
}
