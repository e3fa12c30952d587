//! `words that the writer marked → places`: wherever they stand as whole words, in any case.

use crate::Label;
use crate::fold::{self, is_letter};
use crate::spans::Found;
use crate::view::View;

/// Characters of a mark that are looked for: people mark words, not pages.
const LONGEST: usize = 400;

/// No guards here: whoever marks a word means it, however common it is.
pub(crate) fn find(view: &View, marks: &[&str], found: &mut Found) {
    for mark in marks {
        let plain = fold::text(mark, LONGEST);
        let plain = plain.trim_ascii();
        let word = |byte: u8| is_letter(byte) || byte.is_ascii_digit();
        if !plain.iter().copied().any(word) {
            continue;
        }
        for start in 0..view.len() {
            let end = start + plain.len();
            let apart = |inside: Option<&u8>, outside: u8| !(inside.is_some_and(|byte| word(*byte)) && word(outside));
            if view.bytes(start, end).eq_ignore_ascii_case(plain)
                && apart(plain.first(), view.before(start))
                && apart(plain.last(), view.byte(end))
            {
                found.push(start, end, Label::Marked, 100);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Settings, redact, scrub};

    fn without(text: &str, marks: &[&str]) -> String {
        redact(text, &scrub(text, &[], &Settings { marked: marks, ..Settings::default() })).to_string()
    }

    #[test]
    fn marked_words_go_everywhere_in_any_case() {
        assert_eq!(without("the Blue house, blue and BLUES", &["blue"]), "the [REMOVED] house, [REMOVED] and BLUES");
        assert_eq!(without("près de l'étang", &["ÉTANG", " ", "?"]), "près de l'[REMOVED]");
        assert_eq!(without("the old mill road", &["old mill"]), "the [REMOVED] road");
    }
}
