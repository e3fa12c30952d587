//! People's names by the words around them: titles, relations, greetings, signatures: (A).

use super::person::{Trust, push};
use crate::Label;
use crate::few::Words;
use crate::fold::TAG;
use crate::spans::Found;
use crate::view::View;
use crate::words::{COMMON, CUE, FACILITY, MONTH, PHONE, RELATION, SIGNOFF, STATE, TITLE};

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
        let greeting = view.is_any(k, words!("dear hi hello hey hola estimado estimada querido querida"));
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
    let weak = !view.is_caseless()
        && (view.is_shouted(k) || !view.is_any(k, words!("dr dra mr mrs sr sra srta doctor doctora")));
    // "can the doctor sign", "the nurse line"
    let work = view
        .is_any(k + 1, words!("sign signed signs line call calls visit visits note notes station office team desk"));
    let addressed = !work && class & TITLE != 0 && matches!(view.gap(k), b" " | b". " | b".") && !is_drive(view, k);
    if addressed && (!weak || view.is_capital(k + 1)) {
        let at = if view.class(k + 1) & TITLE != 0 { k + 2 } else { k + 1 };
        push(view, at, Trust::Title, found);
    }
}

/// "Dr. Grant", "NP Alvarez", "la enfermera Ruiz", not "Mrs. Lee".
pub(super) fn clinician(view: &View, k: usize, found: &mut Found) {
    if view.is_any(k, words!("dr dra doctor doctora doc nurse np rn lpn lvn cna lic enfermera enfermero")) {
        titled(view, k, found);
    }
}

// "2 Oak Dr. Reno": a street's word behind a number is no title.
fn is_drive(view: &View, k: usize) -> bool {
    view.is_any(k, words!("dr ms rev"))
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
    // "at my sisters house"
    if view.is_any(
        at,
        words!("house home place apartment car truck wedding funeral birthday party graduation room bed dog cat"),
    ) {
        return;
    }
    if view.is_any(at, words!("named called llamada llamado name nombre")) {
        at += 1;
        if view.is_any(at, words!("is es")) {
            at += 1;
        }
    }
    let owned = k.checked_sub(1).is_some_and(|k| {
        view.is_any(k, words!("my our his her your their mi su nuestro nuestra tu the s"))
            || view.class(k) & RELATION != 0
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
    if view.is_any(k, words!("and y e or with"))
        && view.gap(k) == b" "
        && tag(token.start.saturating_sub(2), Label::Name)
    {
        let single = view.is_capital(k + 1) && !view.is_caseless();
        if single && view.class(k + 1) & COMMON == 0 {
            push(view, k + 1, Trust::Phrase, found);
        }
    }
    let joined = view.is_any(k, words!("and y e")) && view.gap(k).len() == 2 && tag(token.end + 1, Label::Name);
    if let Some(before) = k.checked_sub(1).filter(|_| joined && !view.is_caseless()) {
        let own = view.is_capital(before) && view.gap(before) == b" " && view.class(before) == 0;
        if let Some(name) = view.token(before).filter(|_| own) {
            found.push(name.start, name.end, Label::Name, 70);
        }
    }
}

// "[NAME] L. [NAME]": "[NAME] Jr.": the letter between two parts of a name is one of its parts, and so is what tells fathers from sons.
fn middle(view: &View, k: usize, guess: bool, found: &mut Found) {
    let name = TAG + Label::Name.index();
    let letter = view.is_word(k) && view.text(k).len() == 1;
    let before = matches!(view.gap_before(k), [.., tag, b' '] | [.., tag, b',', b' '] if *tag == name);
    let behind = matches!(view.gap(k), [b'.' | b' ', tag, ..] | [b'.', b' ' | b',', tag, ..] if *tag == name);
    // "[NAME] j. [NAME]", "this is r. [NAME]": where a model has left the letter, as nothing before it measures.
    let small = letter
        && !guess
        && view.is_caseless()
        && matches!(view.gap(k), [b'.', b' ', tag, ..] if *tag == name)
        && view.gap_before(k).last().is_none_or(|byte| matches!(byte, b' ' | b'\n'))
        && !k
            .checked_sub(1)
            .is_some_and(|k| view.gap(k) == b" " && view.is_any(k, words!("vitamin vit hepatitis hep type grade")));
    let tail = view.is_any(k, words!("jr sr ii iii")) && before;
    if let Some(token) = view.token(k).filter(|_| letter && view.is_capital(k) && before && behind || small || tail) {
        found.push(token.start, token.end, Label::Name, 80);
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
    let says = |at: usize, words: &Words| view.is_any(at, words);
    let colon = |at: usize| matches!(view.gap(at), b": " | b":" | b" : " | b" - ");
    if says(k, words!("name")) && says(k + 1, words!("is"))
        || says(k, words!("nombre")) && says(k + 1, words!("es"))
        || says(k, words!("me")) && says(k + 1, words!("llamo"))
    {
        return Some((k + 2, Trust::Phrase));
    }
    if says(k, words!("names")) && says(k + 1, words!("are")) || says(k, words!("se")) && says(k + 1, words!("llama")) {
        return Some((k + 2, Trust::Phrase));
    }
    if says(
        k,
        words!(
            "name nombre patient paciente contact contacto from attn provider pcp signed firma attending surgeon physician doctor author reviewer witness guardian spouse therapist counselor caregiver proxy by de para apellidos apellido surname medico"
        ),
    ) && colon(k)
    {
        return Some((k + 1, Trust::Phrase));
    }
    if says(k, words!("attn")) && view.gap(k) == b" "
        || says(k, words!("patient paciente pt"))
            && matches!(view.gap(k), b" " | b". ")
            && view.is_capital(k + 1)
            && !view.is_caseless()
    {
        return Some((k + 1, Trust::Phrase));
    }
    if view.class(k) & (TITLE | RELATION) != 0 && says(k + 1, words!("is es")) && view.gap(k) == b" " {
        return Some((k + 2, Trust::Pair));
    }
    // "this is Ann calling", "hi, I'm Ann", "soy Ana"
    let calls =
        |at: usize| says(at + 1, words!("calling speaking writing again here llamando")) && view.gap(at) == b" ";
    let single =
        |at: usize| view.class(at) == 0 && view.text(at).len() > 1 && (view.is_capital(at) || view.is_caseless());
    if says(k, words!("this")) && says(k + 1, words!("is")) && single(k + 2) && calls(k + 2) {
        return Some((k + 2, Trust::Phrase));
    }
    let greeted = k.checked_sub(1).is_some_and(|k| says(k, words!("hi hello hey hola")) && view.gap(k).len() <= 3);
    if greeted
        && says(k, words!("i"))
        && says(k + 1, words!("m am"))
        && single(k + 2)
        && view.is_capital(k + 2)
        && !view.is_caseless()
    {
        return Some((k + 2, Trust::Phrase));
    }
    if let Some(found) = cue(view, k).filter(|_| !view.is_caseless()) {
        return Some(found);
    }
    let spoken = says(k, words!("this")) && says(k + 1, words!("is"))
        || says(k, words!("i")) && (says(k + 1, words!("am")) || says(k + 1, words!("m")));
    if spoken {
        return Some((k + 2, Trust::Pair));
    }
    (says(k, words!("soy")) && view.is_capital(k + 1) && !view.is_caseless()).then_some((k + 1, Trust::Phrase))
}

// "spoke with Ann Lee", "calls me Bo", "née Ortiz", "maiden name Ortiz", "habla Ana"
fn cue(view: &View, k: usize) -> Option<(usize, Trust)> {
    let says = |at: usize, words: &Words| view.is_any(at, words);
    let named =
        |at: usize| view.is_capital(at) && view.class(at) & COMMON == 0 && !says(at, DAYS) && view.gap(at - 1) == b" ";
    let at = match k {
        // "PA Jim Brown", which is no view of the chest
        _ if says(k, words!("pa")) && view.is_shouted(k) && view.gap(k) == b" " => return Some((k + 1, Trust::Pair)),
        _ if says(k, words!("habla escribe saluda atiende")) && named(k + 1) => return Some((k + 1, Trust::Phrase)),
        _ if says(k, words!("nee aka nicknamed alias apodado apodada formerly")) && named(k + 1) => {
            return Some((k + 1, Trust::Phrase));
        }
        _ if says(k, words!("maiden")) && says(k + 1, words!("name")) => {
            if says(k + 2, words!("is was")) {
                k + 3
            } else {
                k + 2
            }
        }
        _ if says(k, words!("goes")) && says(k + 1, words!("by")) => k + 2,
        _ if says(k, words!("calls call")) && says(k + 1, words!("me her him us")) => k + 2,
        _ if says(k, words!("spoke talked met")) && says(k + 1, words!("with to")) => {
            return Some((k + 2, Trust::Pair));
        }
        _ if says(k, words!("per")) => return Some((k + 1, Trust::Pair)),
        _ => return None,
    };
    named(at).then_some((at, Trust::Phrase))
}

/// What follows "call me" and "habla" with a capital and is nobody.
pub(super) const DAYS: &Words =
    words!("monday tuesday wednesday thursday friday saturday sunday english spanish espanol ingles frances");

/// People beside what an earlier round has found.
pub(super) fn company(view: &View, k: usize, guess: bool, found: &mut Found) {
    beside(view, k, found);
    middle(view, k, guess, found);
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
