//! `(text, spans) → text` with tags, blocks or surrogates where identifiers stood.

use zeroize::Zeroizing;

use crate::{Label, Span};

/// What stands where an identifier stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Output {
    /// `[NAME]`: says what is gone, and cannot be mistaken for what was there.
    #[default]
    Tag,
    /// `████`: a block of one width for all of a kind, so that it tells no length.
    Mask,
    /// Something of the same kind that is nobody's: see [`crate::Surrogates`].
    Surrogate,
}

/// The text with each span's tag in its place; scrubbing the result again finds nothing.
///
/// Spans as [`crate::scrub`] gives them. One that is out of order, out of bounds or inside a character takes out all the text behind
/// it: a wrong span must not leak.
#[must_use]
pub fn redact(text: &str, spans: &[Span]) -> Zeroizing<String> {
    replace(text, spans, Label::tag)
}

/// The text with a block in place of each span, as wide as its kind says and never as what was there.
#[must_use]
pub fn mask(text: &str, spans: &[Span]) -> Zeroizing<String> {
    replace(text, spans, Label::block)
}

fn replace(text: &str, spans: &[Span], with: fn(Label) -> &'static str) -> Zeroizing<String> {
    // Room at once: a string that grows leaves copies of itself behind.
    let room: usize = spans.iter().map(|span| with(span.label).len()).sum();
    let mut replaced = Zeroizing::new(String::with_capacity(text.len().saturating_add(room)));
    let mut from = 0;
    for span in spans {
        let Some(before) = text.get(from..span.start).filter(|_| is_whole(text, span)) else {
            replaced.push_str(with(span.label));
            return replaced;
        };
        replaced.push_str(before);
        replaced.push_str(with(span.label));
        from = span.end;
    }
    replaced.push_str(text.get(from..).unwrap_or_default());
    replaced
}

/// Whether a span stands in a text, on the borders of its characters.
pub(crate) fn is_whole(text: &str, span: &Span) -> bool {
    text.get(span.start..span.end).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Label;

    fn span(start: usize, end: usize) -> Span {
        Span { start, end, label: Label::Name, score: 100 }
    }

    #[test]
    fn tags_stand_where_the_spans_stood() {
        assert_eq!(redact("I am José, 40", &[span(5, 10)]).as_str(), "I am [NAME], 40");
        assert_eq!(redact("nothing", &[]).as_str(), "nothing");
    }

    #[test]
    fn a_wrong_span_leaks_nothing() {
        for wrong in [span(5, 9), span(9, 10), span(5, 40), span(40, 50)] {
            assert!(!redact("I am José Ruiz", &[wrong]).contains("Ruiz"), "{wrong:?}");
        }
        assert_eq!(redact("I am José Ruiz", &[span(5, 10), span(3, 4)]).as_str(), "I am [NAME][NAME]");
    }

    #[test]
    fn blocks_are_as_wide_as_their_kind() {
        let masked = |text: &str| mask(text, &[span(5, text.len() - 3)]);
        assert_eq!(masked("I am José, x").len(), masked("I am José María de la Torre, x").len());
        assert!(!masked("I am José, x").contains("Jos") && masked("I am José, x").ends_with(", x"));
        assert_eq!(mask("I am José Ruiz", &[span(5, 9)]).as_str(), "████████");
    }
}
