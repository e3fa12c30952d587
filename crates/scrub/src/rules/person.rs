//! `a place where a name may begin → the name`: how many words of it, and which words are none of a name.

use super::names::DAYS;
use crate::Label;
use crate::spans::Found;
use crate::view::View;
use crate::words::{COMMON, FACILITY, HOLIDAY, MONTH, PARTICLE, PHONE, RELATION, STATE, TITLE, UNIT, WEAK};

/// Words of one name.
const MAX_NAME: usize = 4;
/// Words of a name in a text without capitals, where the word behind it looks the same.
const MAX_SMALL: usize = 2;

/// What has to stand before a name for it to be one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// A title: any word that is not common.
    Title,
    /// A phrase or a relation: capitals, or a text without any.
    Phrase,
    /// Little: two words with capitals.
    Pair,
}

/// The name that begins here: its last token.
pub(super) fn push(view: &View, k: usize, trust: Trust, found: &mut Found) -> Option<usize> {
    let first = view.token(k)?;
    // All in capitals or all small: case says nothing, and the lists have to.
    let caseless = view.is_caseless();
    let small = caseless || trust == Trust::Title && !view.is_capital(k);
    let mut most = if small { MAX_SMALL } else { MAX_NAME };
    let (mut end, mut words, mut at) = (None, 0, k);
    while words < most || words < MAX_NAME && small && view.class(at) & PARTICLE != 0 {
        let initial = is_initial(view, at);
        let wrong = !is_candidate(view, at, small) && !initial;
        if wrong {
            // "Ruiz de la Torre", "van der Berg": particles, if a name comes after them.
            let more = (at..at + 3).take_while(|at| view.class(*at) & PARTICLE != 0 && view.gap(*at) == b" ").count();
            let next = at + more;
            let joined = !small || !view.is_any(at, words!("y e al st"));
            if words == 0
                || more == 0
                || !joined
                || !small && !view.is_capital(next)
                || !is_candidate(view, next, small)
            {
                break;
            }
            (at, most) = (next, most.max(words + 1));
            continue;
        }
        end = Some(at);
        words += 1;
        let gap = view.gap(at);
        let hyphen = matches!(gap, b"-" | b"'") && is_tail(view, at + 1);
        if hyphen {
            end = Some(at + 1);
            at += 1;
        }
        if !matches!(view.gap(at), b" " | b"-" | b"'")
            && !(matches!(view.gap(at), b". " | b".") && (initial || view.is_any(at, words!("jr sr"))))
        {
            break;
        }
        at += 1;
    }
    let end = end?;
    let enough = match trust {
        Trust::Pair => words >= 2 && !caseless,
        Trust::Phrase | Trust::Title => words >= 1 && !(words == 1 && is_initial(view, k) && view.text(k).len() == 1),
    };
    if !enough {
        return None;
    }
    let score = match trust {
        Trust::Title => 85,
        Trust::Phrase => 80,
        Trust::Pair => 70,
    };
    found.push(first.start, view.token(end)?.end, Label::Name, score);
    Some(end)
}

// "O'Brien", "Anne-Marie": not the s of "Ana's".
fn is_tail(view: &View, k: usize) -> bool {
    view.is_word(k) && view.text(k).len() > 1 && view.class(k) & COMMON == 0
}

fn is_initial(view: &View, k: usize) -> bool {
    let capital = view.is_capital(k) && matches!(view.gap(k), b". " | b" " | b"." | b"'");
    let small = view.is_caseless() && matches!(view.gap(k), b". ");
    // "A. Grant" is somebody, "A patient" nobody.
    let point = matches!(view.gap(k), b". " | b".");
    view.is_word(k)
        && view.text(k).len() == 1
        && (capital || small)
        && (point && capital || !view.is_any(k, words!("i a y")))
}

fn is_candidate(view: &View, k: usize, small: bool) -> bool {
    let title = view.class(k) & TITLE != 0 && !view.is(k, "don");
    if !view.is_word(k)
        || view.text(k).len() < 2
        || title
        || view.is_any(k, DAYS)
        || view.class(k) & PHONE != 0 && !view.is_capital(k)
    {
        return false;
    }
    let capital = view.is_capital(k) && !small;
    let class = view.class(k);
    if class & COMMON != 0 {
        // "Will", "May", "Grace": a capital in the middle of a name is enough.
        let company = |at: Option<usize>| at.is_some_and(|at| view.is_capital(at) && view.class(at) & COMMON == 0);
        let beside =
            view.gap(k) == b" " && company(Some(k + 1)) || view.gap_before(k) == b" " && company(k.checked_sub(1));
        return capital && class & WEAK != 0 && beside;
    }
    if class & (HOLIDAY | FACILITY) != 0 && !capital || class & RELATION != 0 {
        return false;
    }
    capital
        || small
            && view.text(k).len() >= 3
            && class & (STATE | UNIT | MONTH) == 0
            && !is_verb(view.text(k))
            && !view.gap(k).starts_with(b"/")
}

// Small words that end as verbs, adverbs and ailments do are no names, but for a few that are.
fn is_verb(word: &[u8]) -> bool {
    let ends = |tail: &str| word.len() > tail.len() + 1 && word.to_ascii_lowercase().ends_with(tail.as_bytes());
    let named = [
        "fred", "alfred", "jared", "ahmed", "mohammed", "wilfred", "winifred", "sterling", "kelly", "emily", "sally",
        "molly", "billy", "carly",
    ];
    let endings = ["ed", "ing", "ly", "tion", "ment", "ness", "itis", "osis", "mente", "cion", "ando", "iendo"];
    endings.iter().any(|tail| ends(tail)) && !named.iter().any(|name| word.eq_ignore_ascii_case(name.as_bytes()))
}
