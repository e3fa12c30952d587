//! People's names by the words around them: titles, relations, greetings, signatures: (A).

use crate::Label;
use crate::fold::TAG;
use crate::spans::Found;
use crate::view::View;
use crate::words::{
    COMMON, CUE, FACILITY, HOLIDAY, MONTH, PARTICLE, PHONE, RELATION, SIGNOFF, STATE, TITLE, UNIT, WEAK,
};

/// Words of one name.
const MAX_NAME: usize = 4;
/// Words of a name in a text without capitals, where the word behind it looks the same.
const MAX_SMALL: usize = 2;

/// What has to stand before a name for it to be one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// A title: any word that is not common.
    Title,
    /// A phrase or a relation: capitals, or a text without any.
    Phrase,
    /// Little: two words with capitals.
    Pair,
}

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    let class = view.class(k);
    titled(view, k, found);
    if class & RELATION != 0 {
        relation(view, k, found);
    }
    if class & SIGNOFF != 0 && !(view.is(k, "thank") && view.is(k + 1, "god")) {
        let at = if view.is(k, "thank") && view.is(k + 1, "you") || view.is(k, "best") && view.is(k + 1, "regards") {
            k + 2
        } else {
            k + 1
        };
        let apart = !view.gap(at - 1).is_empty()
            && view.gap(at - 1).iter().all(|byte| matches!(byte, b' ' | b',' | b'.' | b'\n' | b'-' | b'!' | b':'));
        let greeting = view.is_any(k, "dear hi hello hey hola estimado estimada querido querida");
        if apart && at > k && (!greeting || view.gap(k) == b" ") {
            let end = push(view, at, Trust::Phrase, &mut Found::default());
            // In small letters only what ends the line is a signature.
            let ends =
                end.is_some_and(|end| ends_line(view, end) || !greeting && view.is_capital(at) && !view.is_caseless());
            if ends {
                push(view, at, Trust::Phrase, found);
            }
        }
    }
    if let Some((at, trust)) = phrase(view, k) {
        let end = push(view, at, trust, found);
        // "Name: Lee, Ann"
        let turned = end
            .filter(|end| view.gap(*end) == b", " && matches!(view.gap(k), b": " | b":") && view.is_capital(end + 1));
        if let Some(end) = turned.filter(|end| view.class(end + 1) & (COMMON | STATE | MONTH | RELATION | TITLE) == 0) {
            push(view, end + 1, Trust::Phrase, found);
        }
    }
}

// "Dr. Grant", "la Dra. Pérez"
fn titled(view: &View, k: usize, found: &mut Found) {
    let class = view.class(k);
    // "MS flare" and "Nurse visit": such titles need a capital behind them, in a text that has any.
    let weak =
        !view.is_caseless() && (view.is_shouted(k) || !view.is_any(k, "dr dra mr mrs sr sra srta doctor doctora"));
    // "can the doctor sign", "the nurse line"
    let work = view.is_any(k + 1, "sign signed signs line call calls visit visits note notes station office team desk");
    let addressed = !work && class & TITLE != 0 && matches!(view.gap(k), b" " | b". " | b".") && !is_drive(view, k);
    if addressed && (!weak || view.is_capital(k + 1)) {
        let at = if view.class(k + 1) & TITLE != 0 { k + 2 } else { k + 1 };
        push(view, at, Trust::Title, found);
    }
}

/// "Dr. Grant", "NP Alvarez", "la enfermera Ruiz", not "Mrs. Lee".
pub(super) fn clinician(view: &View, k: usize, found: &mut Found) {
    if view.is_any(k, "dr dra doctor doctora doc nurse np rn lpn lvn cna lic enfermera enfermero") {
        titled(view, k, found);
    }
}

// "2 Oak Dr. Reno": a street's word behind a number is no title.
fn is_drive(view: &View, k: usize) -> bool {
    view.is_any(k, "dr ms rev")
        && (1..=4).any(|back| k.checked_sub(back).is_some_and(|at| view.is_number(at) && view.gap(at) == b" "))
        && k.checked_sub(1).is_some_and(|before| view.class(before) & COMMON == 0 && view.gap(before) == b" ")
}

// "my husband David", "mi hija Sofía", "sister: Ana", "my mother, Donna Beal,"
fn relation(view: &View, k: usize, found: &mut Found) {
    let gap = view.gap(k);
    if !matches!(gap, b" " | b", " | b" (" | b": " | b":" | b" - ") {
        return;
    }
    let mut at = k + 1;
    if view.is_any(at, "named called llamada llamado name nombre") {
        at += 1;
        if view.is_any(at, "is es") {
            at += 1;
        }
    }
    let owned = k.checked_sub(1).is_some_and(|k| {
        view.is_any(k, "my our his her your their mi su nuestro nuestra tu the s") || view.class(k) & RELATION != 0
    });
    let owned = owned || k.checked_sub(1).is_some_and(|k| view.is(k, "old"));
    let small = view.is_caseless() && (gap == b" " || gap == b" (" || gap == b", " && set_off(view, at));
    if owned && small || view.is_capital(at) && !view.is_caseless() {
        push(view, at, Trust::Phrase, found);
    }
}

// "my mother, carolyn murphy, was": one or two words between commas.
fn set_off(view: &View, k: usize) -> bool {
    let comma = |at: usize| view.gap(at).first() == Some(&b',');
    comma(k) || view.gap(k) == b" " && comma(k + 1)
}

// "Siah and [NAME]", "[NAME] y Ana", "Rosalie Ehrich ([PHONE])": what has been found says what stands beside it.
fn beside(view: &View, k: usize, found: &mut Found) {
    let tag = |at: usize, label: Label| view.byte(at) == TAG + label.index();
    let Some(token) = view.token(k) else { return };
    if view.is_any(k, "and y e or with") && view.gap(k) == b" " && tag(token.start.saturating_sub(2), Label::Name) {
        let single = view.is_capital(k + 1) && !view.is_caseless();
        if single && view.class(k + 1) & COMMON == 0 {
            push(view, k + 1, Trust::Phrase, found);
        }
    }
    let joined = view.is_any(k, "and y e") && view.gap(k).len() == 2 && tag(token.end + 1, Label::Name);
    if let Some(before) = k.checked_sub(1).filter(|_| joined && !view.is_caseless()) {
        let own = view.is_capital(before) && view.gap(before) == b" " && view.class(before) == 0;
        if let Some(name) = view.token(before).filter(|_| own) {
            found.push(name.start, name.end, Label::Name, 70);
        }
    }
}

// A line of a list of people: two words with capitals right before a telephone number or an address.
fn listed(view: &View, k: usize, found: &mut Found) {
    let reach = |label: Label| view.gap(k + 1).iter().take(4).any(|byte| *byte == TAG + label.index());
    let pair = |k: usize| {
        view.is_capital(k)
            && !view.is_shouted(k)
            && view.text(k).len() > 1
            && view.class(k) & (COMMON | STATE | PHONE | FACILITY | RELATION | MONTH) == 0
    };
    if !view.is_caseless()
        && pair(k)
        && pair(k + 1)
        && view.gap(k) == b" "
        && (reach(Label::Phone) || reach(Label::Email))
    {
        push(view, k, Trust::Pair, found);
    }
}

// "my name is X", "me llamo X", "patient: X", "this is X Y", "I am X Y", "soy X"
fn phrase(view: &View, k: usize) -> Option<(usize, Trust)> {
    if view.class(k) & (CUE | TITLE | RELATION) == 0 {
        return None;
    }
    let says = |at: usize, words: &str| view.is_any(at, words);
    let colon = |at: usize| matches!(view.gap(at), b": " | b":" | b" : " | b" - ");
    if says(k, "name") && says(k + 1, "is")
        || says(k, "nombre") && says(k + 1, "es")
        || says(k, "me") && says(k + 1, "llamo")
    {
        return Some((k + 2, Trust::Phrase));
    }
    if says(k, "names") && says(k + 1, "are") || says(k, "se") && says(k + 1, "llama") {
        return Some((k + 2, Trust::Phrase));
    }
    if says(
        k,
        "name nombre patient paciente contact contacto from attn provider pcp signed firma attending surgeon physician doctor author reviewer witness guardian spouse therapist counselor caregiver proxy by de para apellidos apellido surname medico",
    ) && colon(k)
    {
        return Some((k + 1, Trust::Phrase));
    }
    if says(k, "attn") && view.gap(k) == b" "
        || says(k, "patient paciente pt")
            && matches!(view.gap(k), b" " | b". ")
            && view.is_capital(k + 1)
            && !view.is_caseless()
    {
        return Some((k + 1, Trust::Phrase));
    }
    if view.class(k) & (TITLE | RELATION) != 0 && says(k + 1, "is es") && view.gap(k) == b" " {
        return Some((k + 2, Trust::Pair));
    }
    // "this is Ann calling", "hi, I'm Ann", "soy Ana"
    let calls = |at: usize| says(at + 1, "calling speaking writing again here llamando") && view.gap(at) == b" ";
    let single =
        |at: usize| view.class(at) == 0 && view.text(at).len() > 1 && (view.is_capital(at) || view.is_caseless());
    if says(k, "this") && says(k + 1, "is") && single(k + 2) && calls(k + 2) {
        return Some((k + 2, Trust::Phrase));
    }
    let greeted = k.checked_sub(1).is_some_and(|k| says(k, "hi hello hey hola") && view.gap(k).len() <= 3);
    if greeted && says(k, "i") && says(k + 1, "m am") && single(k + 2) && view.is_capital(k + 2) && !view.is_caseless()
    {
        return Some((k + 2, Trust::Phrase));
    }
    if let Some(found) = cue(view, k).filter(|_| !view.is_caseless()) {
        return Some(found);
    }
    let spoken = says(k, "this") && says(k + 1, "is") || says(k, "i") && (says(k + 1, "am") || says(k + 1, "m"));
    if spoken {
        return Some((k + 2, Trust::Pair));
    }
    (says(k, "soy") && view.is_capital(k + 1) && !view.is_caseless()).then_some((k + 1, Trust::Phrase))
}

// "spoke with Ann Lee", "calls me Bo", "née Ortiz", "maiden name Ortiz", "habla Ana"
fn cue(view: &View, k: usize) -> Option<(usize, Trust)> {
    let says = |at: usize, words: &str| view.is_any(at, words);
    let named =
        |at: usize| view.is_capital(at) && view.class(at) & COMMON == 0 && !says(at, DAYS) && view.gap(at - 1) == b" ";
    let at = match k {
        // "PA Jim Brown", which is no view of the chest
        _ if says(k, "pa") && view.is_shouted(k) && view.gap(k) == b" " => return Some((k + 1, Trust::Pair)),
        _ if says(k, "habla escribe saluda atiende") && named(k + 1) => return Some((k + 1, Trust::Phrase)),
        _ if says(k, "nee aka nicknamed alias apodado apodada formerly") && named(k + 1) => {
            return Some((k + 1, Trust::Phrase));
        }
        _ if says(k, "maiden") && says(k + 1, "name") => {
            if says(k + 2, "is was") {
                k + 3
            } else {
                k + 2
            }
        }
        _ if says(k, "goes") && says(k + 1, "by") => k + 2,
        _ if says(k, "calls call") && says(k + 1, "me her him us") => k + 2,
        _ if says(k, "spoke talked met") && says(k + 1, "with to") => return Some((k + 2, Trust::Pair)),
        _ if says(k, "per") => return Some((k + 1, Trust::Pair)),
        _ => return None,
    };
    named(at).then_some((at, Trust::Phrase))
}

/// What follows "call me" and "habla" with a capital and is nobody.
const DAYS: &str = "monday tuesday wednesday thursday friday saturday sunday english spanish espanol ingles frances";

/// People beside what an earlier round has found.
pub(super) fn company(view: &View, k: usize, found: &mut Found) {
    beside(view, k, found);
    listed(view, k, found);
}

/// "- Howard Smith" and a lone "Howard Smith" on the last line.
pub(super) fn signature(view: &View, found: &mut Found) {
    for k in 0..view.tokens().len() {
        let gap = view.gap_before(k);
        let dashed =
            matches!(gap, [.., b'-'] | [.., b'-', b' ']) && gap.iter().any(|byte| matches!(byte, b' ' | b'\n' | b'.'));
        let line = gap.contains(&b'\n');
        if !(dashed && gap.len() >= 2 || line) || !view.is_capital(k) || view.is_caseless() && !dashed {
            continue;
        }
        let Some(end) = push(view, k, if dashed { Trust::Phrase } else { Trust::Pair }, &mut Found::default()) else {
            continue;
        };
        if ends_line(view, end) && (dashed || end > k) {
            push(view, k, Trust::Phrase, found);
        }
    }
}

fn ends_line(view: &View, k: usize) -> bool {
    let gap = view.gap(k);
    view.token(k + 1).is_none()
        || gap.contains(&b'\n')
        || matches!(gap, [b'.' | b',' | b')' | b'(' | b'-' | b'!', ..])
        || gap.len() >= 2 && gap.first() == Some(&b' ')
}

// The name that begins here: its last token.
fn push(view: &View, k: usize, trust: Trust, found: &mut Found) -> Option<usize> {
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
            let joined = !small || !view.is_any(at, "y e al st");
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
            && !(matches!(view.gap(at), b". " | b".") && (initial || view.is_any(at, "jr sr")))
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
    view.is_word(k) && view.text(k).len() == 1 && (capital || small) && (point && capital || !view.is_any(k, "i a y"))
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
