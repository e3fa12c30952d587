//! `(text, known values) → spans`: identifiers in free text, found where the text is written.
//!
//! | layer | module | what it does |
//! |---|---|---|
//! | normalisation | `view` | full-width, zero-width and look-alike characters, accents; with a map back to the text |
//! | known values | `known` | what the same submission says elsewhere, in any case and with any separators |
//! | marks | `marked` | words that the writer took out by hand |
//! | rules | `rules` | shapes and contexts of the 18 Safe Harbor categories, English and Spanish |
//! | model | `model` | what the words around a word say of it; adds to the layers above, never takes from them |
//!
//! Safe Harbor's own line: ages under 90, bare years, states, countries and relative days stay. Rules are written by hand: no
//! regular expressions, so that the time is linear in the text. Free text that went through here is never certified clean.

#[macro_use]
mod few;
mod fold;
mod hints;
mod known;
mod label;
mod marked;
mod model;
mod pack;
#[cfg(feature = "packs")]
pub mod packs;
mod redact;
mod rounds;
mod rules;
mod settings;
mod spans;
mod surrogate;
#[doc(hidden)]
pub mod training;
mod value;
mod view;
mod words;

pub use known::Known;
pub use label::Label;
pub use pack::{Language, Pack, PackError};
pub use redact::{Output, mask, redact};
pub use settings::{Providers, Settings};
pub use spans::Span;
pub use surrogate::Surrogates;
pub use value::{Kind, Value};

/// Text and values that are known to identify its writer → spans to take out: sorted, apart, on character borders.
///
/// `known` are values of the same submission, or of the session it was made in: names, dates, numbers, addresses. They go wherever
/// they stand, whatever their case, accents and separators. Scrubbing the redacted text again finds nothing.
#[must_use]
pub fn scrub(text: &str, known: &[Value<'_>], settings: &Settings<'_>) -> Vec<Span> {
    scrub_with(text, &Known::new(known), settings)
}

/// As [`scrub`], with values that are prepared once for several texts.
#[must_use]
pub fn scrub_with(text: &str, known: &Known, settings: &Settings<'_>) -> Vec<Span> {
    if u32::try_from(text.len()).is_err() {
        // Offsets would not fit: nothing of it may stay.
        return vec![Span { start: 0, end: text.len(), label: Label::Id, score: 100 }];
    }
    rounds::run(text, known, settings)
}
