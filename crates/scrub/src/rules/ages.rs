//! Ages over 89, and years of birth that show one: (C). Those of 89 and below stay.

use super::counting;
use crate::Label;
use crate::few::Words;
use crate::fold::TAG;
use crate::spans::Found;
use crate::view::View;
use crate::words::{AGED, COUNT, RELATION, UNIT};

/// Who was born before may be over 89. There is no clock here: the margin lasts until 2035, and costs a few years of birth before.
const OLD: u32 = 1945;

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    let digits = view.is_number(k);
    let age = if digits {
        view.value(k).map(|value| (value, k))
    } else if view.class(k) & COUNT != 0 || view.is(k, "a") {
        counting::number(view, k)
    } else if view.class(k) & AGED != 0 {
        return vague(view, k, found);
    } else {
        return;
    };
    let (Some(first), Some((value, last))) = (view.token(k), age) else { return };
    if digits && view.text(k).len() == 4 {
        return birth_year(view, k, value, found);
    }
    if !(90..=125).contains(&value) || digits && is_part(view, k) {
        return;
    }
    if let Some(end) = view.token(last).filter(|_| said(view, k, last) || told(view, k, last) || set_off(view, k, last))
    {
        let end = if view.is_any(last + 1, words!("th st nd rd")) && view.gap(last).is_empty() {
            view.token(last + 1).map_or(end.end, |token| token.end)
        } else {
            end.end
        };
        found.push(first.start, end, Label::Age, 85);
    }
}

// Of a decimal number, a fraction, a price: no age.
fn is_part(view: &View, k: usize) -> bool {
    view.token(k).is_some_and(|token| {
        let next = view.byte(token.end + 1);
        matches!(view.byte(token.end), b'%' | b'/' | b'.' | b':') && next.is_ascii_digit()
            || view.byte(token.end) == b'%'
            || matches!(view.before(token.start), b'/' | b'.' | b'$' | b'#')
    })
}

// "94 years old", "94 yo", "94-year-old", "94 y/o", "94M with", "95th birthday", "94 años" where somebody has them
fn said(view: &View, k: usize, last: usize) -> bool {
    if view.is_any(last + 1, words!("th st nd rd")) && view.gap(last).is_empty() {
        return view.is_any(last + 2, words!("birthday bday cumpleanos"));
    }
    if !matches!(view.gap(last), b"" | b" " | b"-") {
        return false;
    }
    let next = last + 1;
    if view.is_any(next, words!("yo yof yom yrold yearold")) || view.is(next, "y") && view.is(next + 1, "o") {
        return true;
    }
    let sexed = view.is_any(next, words!("m f")) && view.gap(last).is_empty() && view.is_capital(next);
    if sexed && (k == 0 || view.is_any(next + 1, words!("with w who c hx presents presenting here s from"))) {
        return true;
    }
    let years = view.is_any(next, words!("year years yr yrs y"));
    let old =
        view.is_any(next + 1, words!("old of")) && !view.is_any(next + 2, words!("experience marriage service work"));
    // Nothing but a life lasts ninety years, unless it is said how long ago.
    let ago = k.checked_sub(1).is_some_and(|k| view.is_any(k, words!("hace durante por unos")));
    years && (old || is_being(view, k))
        || view.is(next, "anos") && !ago
        || view.is_any(next, words!("anitos abriles primaveras"))
}

fn is_being(view: &View, k: usize) -> bool {
    k.checked_sub(1).is_some_and(|k| {
        view.is_any(
            k,
            words!("am is was m im turned turning age aged now tengo tiene tenia cumplio cumple cumplir cumpli de"),
        )
    })
}

// "age 94", "at the age of 94", "she is 94", "my grandmother just turned 94"
fn told(view: &View, k: usize, last: usize) -> bool {
    let Some(before) = k.checked_sub(1) else { return false };
    if !matches!(view.gap(before), b" " | b": " | b":" | b" - " | b"=" | b"  " | b" (" | b" ~") {
        return false;
    }
    let unit = view.class(last + 1) & UNIT != 0 && !view.is_any(last + 1, words!("years yrs yr year anos"));
    let of_age = view.is_any(before, words!("of de"))
        && before.checked_sub(1).is_some_and(|k| view.is_any(k, words!("age edad")));
    if of_age || view.is_any(before, words!("age aged ages turned turning turns edad cumplio cumple nearly almost")) {
        return !unit && (!view.is_any(before, words!("nearly almost")) || view.is_any(last + 1, words!("years yrs")));
    }
    let subject = (2..=3).filter_map(|back| k.checked_sub(back)).any(|k| {
        view.class(k) & RELATION != 0 || view.is_any(k, words!("i he she who patient pt paciente ella yo el"))
    });
    let measured = (2..=4).filter_map(|back| k.checked_sub(back)).any(|k| view.is_any(k, words!("sugar pressure weight pulse rate temp temperature sat oxygen bp glucose hr o2 spo2 fever fiebre peso azucar presion")));
    let being = view.is_any(before, words!("am is was m im now tiene tengo"));
    being
        && (subject || view.is_any(before, words!("im m")))
        && !unit
        && !measured
        && !view.is_any(last + 1, words!("percent degrees over on f c"))
}

// "John Smith, 93, was admitted", "my mother (97)"
fn set_off(view: &View, k: usize, last: usize) -> bool {
    let (Some(token), Some(end)) = (view.token(k), view.token(last)) else { return false };
    let before = view.bytes(token.start.saturating_sub(2), token.start);
    let named = k.checked_sub(1).is_some_and(|k| {
        view.is_capital(k)
            && view.is_word(k)
            && (!view.is_shouted(k) || view.text(k).len() > 3)
            && view.text(k).len() > 1
            || view.class(k) & RELATION != 0
    }) || view.before(token.start.saturating_sub(2)) >= TAG;
    named && (before == b", " && view.byte(end.end) == b',' || before == b" (" && view.byte(end.end) == b')')
}

// "in her nineties", "a centenarian"
fn vague(view: &View, k: usize, found: &mut Found) {
    let decades = k.checked_sub(1).is_some_and(|k| view.is_any(k, words!("his her their my early mid late")));
    let word = !view.is(k, "nineties");
    if let Some(token) = view.token(k).filter(|_| decades || word) {
        found.push(token.start, token.end, Label::Age, 80);
    }
}

// "born in 1929", "nació en 1929", "year of birth: 1929", "YOB 1929"
fn birth_year(view: &View, k: usize, year: u32, found: &mut Found) {
    if !(1890..OLD).contains(&year) {
        return;
    }
    let at = |back: usize, words: &Words| k.checked_sub(back).is_some_and(|k| view.is_any(k, words));
    let born = at(1, words!("born birth yob dob nacido nacida nacimiento"))
        || at(1, words!("in en was is of de year ano"))
            && at(2, words!("born birth nacio nacido nacida naci nacimiento birthyear"))
        || at(1, words!("year ano")) && at(3, words!("born nacio"));
    if let Some(token) = view.token(k).filter(|_| born) {
        found.push(token.start, token.end, Label::Date, 80);
    }
}
