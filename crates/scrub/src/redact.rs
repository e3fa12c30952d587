//! `(text, spans) → text with tags`.

use zeroize::Zeroizing;

use crate::Span;

/// The text with each span's tag in its place; scrubbing the result again finds nothing.
///
/// Spans as [`crate::scrub`] gives them. One that is out of order, out of bounds or inside a character takes out all the text behind
/// it: a wrong span must not leak.
#[must_use]
pub fn redact(text: &str, spans: &[Span]) -> Zeroizing<String> {
    // Room at once: a string that grows leaves copies of itself behind.
    let tags: usize = spans.iter().map(|span| span.label.tag().len()).sum();
    let mut redacted = Zeroizing::new(String::with_capacity(text.len().saturating_add(tags)));
    let mut from = 0;
    for span in spans {
        let Some(before) = text.get(from..span.start).filter(|_| text.is_char_boundary(span.end)) else {
            redacted.push_str(span.label.tag());
            return redacted;
        };
        redacted.push_str(before);
        redacted.push_str(span.label.tag());
        from = span.end;
    }
    redacted.push_str(text.get(from..).unwrap_or_default());
    redacted
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
}
