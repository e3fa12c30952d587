//! Days and months in words, holidays: (C). Bare years and days of the week stay.

use super::counting;
use crate::Label;
use crate::few::Words;
use crate::spans::Found;
use crate::view::View;
use crate::words::{self, FEAST, HOLIDAY, LOOSE_MONTH, MONTH, WHEN};

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    let class = view.class(k);
    if class & MONTH != 0 {
        month(view, k, found);
    } else if class & HOLIDAY != 0 && !view.is_any(k + 1, words!("disease factor tree trees")) {
        whole(view, k, if view.is_any(k + 1, words!("day eve")) { k + 1 } else { k }, found);
    } else if class & FEAST != 0 {
        feast(view, k, found);
    }
}

fn whole(view: &View, from: usize, to: usize, found: &mut Found) {
    if let (Some(first), Some(last)) = (view.token(from), view.token(to)) {
        found.push(first.start, last.end, Label::Date, 80);
    }
}

// "Mother's Day", "New Year's Eve", "Good Friday", "semana santa", "Día de los Muertos"
fn feast(view: &View, k: usize, found: &mut Found) {
    if view.is_any(k, words!("good ash palm")) {
        if view.is_any(k + 1, words!("friday wednesday sunday")) && view.is_capital(k + 1) {
            whole(view, k, k + 1, found);
        }
    } else if view.is_any(k, words!("domingo viernes miercoles")) {
        let last = if view.is(k + 1, "de") { k + 2 } else { k + 1 };
        if view.is_any(last, words!("santo ramos ceniza resurreccion pascua")) {
            whole(view, k, last, found);
        }
    } else if view.is(k, "dia") {
        let at = (k + 1..k + 4).find(|at| !view.is_any(*at, words!("de del la las los el"))).unwrap_or(k);
        if at > k + 1
            && view.is_any(
                at,
                words!("muertos madre madres padre reyes accion independencia trabajo raza candelaria nino amistad"),
            )
        {
            whole(view, k, if view.is(at + 1, "de") && view.is(at + 2, "gracias") { at + 2 } else { at }, found);
        }
    } else if !view.is_any(k, words!("new ano semana")) {
        let day = if view.is(k + 1, "s") { k + 2 } else { k + 1 };
        if view.is(day, "day") {
            whole(view, k, day, found);
        }
    } else if view.is(k, "new")
        && view.is_any(k + 1, words!("year years"))
        && (view.gap(k + 1) == b"'" || view.is_any(k + 2, words!("day eve")))
    {
        let last = if view.is_any(k + 3, words!("day eve")) { k + 3 } else { k + 2 };
        whole(view, k, last, found);
    } else if view.is(k, "ano") && view.is(k + 1, "nuevo") || view.is(k, "semana") && view.is(k + 1, "santa") {
        whole(view, k, k + 1, found);
    }
}

fn is_day(view: &View, k: usize) -> bool {
    view.value(k).is_some_and(|day| (1..=31).contains(&day)) && view.text(k).len() <= 2
}

fn is_year(view: &View, k: usize) -> bool {
    view.text(k).len() == 4 && view.value(k).is_some_and(|year| (1900..=2099).contains(&year))
}

fn is_near(gap: &[u8]) -> bool {
    matches!(gap, b"" | b" " | b"-" | b"." | b". " | b"/" | b", " | b"," | b" - " | b"  " | b"'" | b" '")
}

fn is_ordinal(view: &View, k: usize) -> bool {
    view.is_any(k, words!("st nd rd th o")) && view.gap_before(k).is_empty()
        || view.is(k, "o") && view.gap_before(k) == b"."
}

fn month(view: &View, k: usize, found: &mut Found) {
    let (mut from, mut to) = (k, k);
    let mut dated = false;
    if let Some(day) = day_before(view, k) {
        from = day;
        dated = true;
    }
    if let (false, Some(day)) = (dated, day_behind(view, k)) {
        to = day;
        dated = true;
    }
    if let (false, Some(day)) = (dated, spelled_behind(view, k)) {
        to = day;
        dated = true;
    }
    if let (true, Some(year)) = (dated && matches!(view.gap(to), b" " | b", "), counting::year(view, to + 1)) {
        to = year;
    }
    if let Some(year) = year_behind(view, to) {
        to = year;
        dated = true;
    }
    if k.checked_sub(1).is_some() && from > 0 && from != k && view.is_any(from - 1, words!("the el")) {
        from -= 1;
    }
    let verb =
        view.is(k, "may") && view.is_any(k + 1, words!("be have cause need not also help or i take get want require"));
    // "under 18 may rent": in small letters, in a text that has capitals, a month has its year or ends what is said.
    let small = view.is(k, "may") && !view.is_capital(k) && !view.is_caseless() && view.is_word(to + 1) && to == k;
    let verb = verb || small && view.gap(k) == b" ";
    // "Mayo 8": a score
    let verb = verb || view.is(k, "mayo") && view.is_capital(k) && from == k && view.text(to).len() == 1;
    let said = view.class_before(k) & WHEN != 0 && view.gap_before(k) == b" ";
    // "an august man": in small letters it is also a word.
    let loose = view.class(k) & LOOSE_MONTH != 0 || view.is(k, "august") && !view.is_capital(k);
    let stands = if loose {
        said && !view.is_any(k.saturating_sub(1), words!("this de este")) && (view.is_capital(k) || view.is_caseless())
    } else {
        said || view.is_capital(k) || view.is_caseless()
    };
    if !verb && (dated || stands) {
        whole(view, from, to, found);
    }
}

// "3 October", "3rd of October", "3 de octubre", "3-5 Oct"
fn day_before(view: &View, k: usize) -> Option<usize> {
    let mut at = k.checked_sub(1)?;
    // "3 de octubre", "3 d octubre", "día 3 del mes de octubre"
    if view.is_any(at, words!("of de d")) && view.gap(at) == b" " {
        at = at.checked_sub(1)?;
        if view.is(at, "mes") && at.checked_sub(1).is_some_and(|at| view.is_any(at, words!("del de"))) {
            at = at.checked_sub(2)?;
        }
        if view.is_word(at) && !is_ordinal(view, at) {
            return spelled_before(view, at);
        }
    } else if !is_near(view.gap(at)) {
        return None;
    }
    if is_ordinal(view, at) {
        at = at.checked_sub(1)?;
    }
    if !is_day(view, at) {
        return None;
    }
    let range = at.checked_sub(1).filter(|before| is_day(view, *before) && matches!(view.gap(*before), b"-" | b" - "));
    Some(range.unwrap_or(at))
}

// "the fourteenth of March", "el tres de mayo", "el primero de mayo"
fn spelled_before(view: &View, k: usize) -> Option<usize> {
    let from = (k.saturating_sub(2)..=k)
        .find(|from| counting::number(view, *from).is_some_and(|(value, last)| last == k && value <= 31))?;
    // "one of March's" counts, "the first of May" is a day.
    let article = from.checked_sub(1).is_some_and(|before| view.is_any(before, words!("the el del al desde")));
    (article && view.gap(k) == b" ").then_some(from)
}

// "March fourteenth", "May twenty-first"
fn spelled_behind(view: &View, k: usize) -> Option<usize> {
    let at = if view.is(k + 1, "the") { k + 2 } else { k + 1 };
    let (value, last) = counting::number(view, at).filter(|_| view.gap(k) == b" ")?;
    let ends = |tail: &[u8]| view.text(last).to_ascii_lowercase().ends_with(tail);
    (value <= 31 && (ends(b"th") || ends(b"first") || ends(b"second") || ends(b"third"))).then_some(last)
}

// "October 3", "Oct. 3rd", "October 3-5"
fn day_behind(view: &View, k: usize) -> Option<usize> {
    let mut at = k + 1;
    if view.is(at, "the") {
        at += 1;
    }
    if !is_near(view.gap(k)) || !is_day(view, at) {
        return None;
    }
    // "in May 10 mg were added"
    if super::numbers::unit_behind(view, at) && !is_ordinal(view, at + 1) {
        return None;
    }
    if matches!(view.gap(at), b"-" | b" - ") && is_day(view, at + 1) {
        at += 1;
    }
    Some(if is_ordinal(view, at + 1) { at + 1 } else { at })
}

fn year_behind(view: &View, k: usize) -> Option<usize> {
    let at = if view.is_any(k + 1, words!("of de del")) && view.gap(k) == b" " { k + 2 } else { k + 1 };
    let short = matches!(view.gap(k), b"'" | b" '" | b"-" | b"/" | b", '") && view.text(at).len() == 2;
    (is_near(view.gap(at - 1)) && view.is_number(at) && (is_year(view, at) || short)).then_some(at)
}

/// "since the 4th", "el día 4": a day without its month.
pub(super) fn ordinal(view: &View, k: usize, found: &mut Found) {
    if !is_day(view, k) {
        return;
    }
    let at = |back: usize, words: &Words| k.checked_sub(back).is_some_and(|k| view.is_any(k, words));
    let english = is_ordinal(view, k + 1)
        && at(1, words!("the"))
        && at(
            2,
            words!(
                "on since until by from before after till through monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
            ),
        );
    // "el martes 4"
    let weekday = at(1, words!("lunes martes miercoles jueves viernes sabado domingo"))
        && view.gap_before(k) == b" "
        && !matches!(view.gap(k), [b':' | b'/' | b'-' | b'%', ..])
        && !super::numbers::unit_behind(view, k)
        && !view.is_any(k + 1, words!("am pm a p veces por tabletas comprimidos"))
        && view.class(k + 1) & MONTH == 0;
    let ends = view.token(k + 2).is_none()
        || view.gap(k + 1) != b" "
        || view.is_any(k + 2, words!("of at and to but i with in for it she he my we when because"));
    if english && ends && words::month(view.text(k + 3)).is_none() {
        whole(view, k - 1, k + 1, found);
    } else if weekday || at(1, words!("dia")) && at(2, words!("el")) && view.class(k + 1) & MONTH == 0 {
        whole(view, k, k, found);
    }
}
