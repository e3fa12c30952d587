//! `(text, known values) → spans`: identifiers in free text, found where the text is written.
//!
//! | layer | module | what it does |
//! |---|---|---|
//! | normalisation | `view` | full-width, zero-width and look-alike characters, accents; with a map back to the text |
//! | known values | `known` | what the same submission says elsewhere, in any case and with any separators |
//! | rules | `rules` | shapes and contexts of the 18 Safe Harbor categories, English and Spanish |
//!
//! Safe Harbor's own line: ages under 90, bare years, states, countries and relative days stay. Rules are written by hand: no
//! regular expressions, so that the time is linear in the text. Free text that went through here is never certified clean.

mod fold;
mod known;
mod label;
mod redact;
mod rules;
mod spans;
mod view;
mod words;

pub use label::Label;
pub use redact::redact;
pub use spans::Span;

use known::Known;
use spans::Found;
use view::View;

/// What is found changes what stands beside it: a name, then the name after it. More rounds than this only a made-up text needs.
const ROUNDS: usize = 8;

/// Text and values that are known to identify its writer → spans to take out: sorted, apart, on character borders.
///
/// `known` are values of the same submission, or of the session it was made in: names, dates as `YYYY-MM-DD`, numbers, addresses.
/// They go wherever they stand, whatever their case, accents and separators.
#[must_use]
pub fn scrub(text: &str, known: &[&str]) -> Vec<Span> {
    if u32::try_from(text.len()).is_err() {
        // Offsets would not fit: nothing of it may stay.
        return vec![Span { start: 0, end: text.len(), label: Label::Id, score: 100 }];
    }
    let known = Known::new(known);
    let mut view = View::new(text);
    let mut all = Vec::new();
    for _ in 0..ROUNDS {
        let mut found = Found::default();
        known.find(&view, &mut found);
        rules::find(&view, &mut found);
        let merged = found.merged(&view);
        if merged.is_empty() {
            break;
        }
        all.extend(merged.iter().map(|one| view.span(one)));
        view = view.without(&merged);
    }
    spans::in_order(all)
}
