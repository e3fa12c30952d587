//! `view → sentences`: runs of tokens that are judged on their own.

use core::ops::Range;

use crate::view::View;

/// A sentence of more tokens is judged in parts.
const MAX_TOKENS: usize = 80;

/// The tokens of each sentence.
pub(crate) fn of(view: &View) -> Vec<Range<usize>> {
    let count = view.tokens().len();
    let mut sentences = Vec::with_capacity(count / 12 + 1);
    let mut start = 0;
    for k in 0..count {
        let last = k + 1 == count;
        if last || ends(view, k) || k + 1 - start >= MAX_TOKENS {
            sentences.push(start..k + 1);
            start = k + 1;
        }
    }
    sentences
}

/// Whether a sentence ends behind this token: at a line's end; at a full stop, if what follows begins as a sentence does and what
/// stands before it is no abbreviation.
fn ends(view: &View, k: usize) -> bool {
    let gap = view.gap(k);
    if gap.contains(&b'\n') {
        return true;
    }
    let Some(stop) = gap.iter().position(|byte| matches!(byte, b'.' | b'!' | b'?')) else { return false };
    let spaced = gap.iter().skip(stop).any(|byte| *byte == b' ');
    if !spaced {
        return false;
    }
    let full = gap.get(stop).is_some_and(|byte| *byte != b'.');
    let short = view.text(k).len() <= 1 && view.is_word(k)
        || view.is_any(k, words!("dr mr mrs ms st sr sra jr prof no vs mt ft ave blvd apt dra srta dept"));
    // In a text without capitals only a long word ends a sentence.
    full || !short && (view.is_capital(k + 1) || view.is_number(k + 1) || view.is_caseless() || gap.len() > 3)
}
