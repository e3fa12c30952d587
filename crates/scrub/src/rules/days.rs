//! Days in digits: (C). A pain of 3/10, half a tablet and a blood pressure are none.

use super::numbers::{Groups, is_charted, unit_behind};
use crate::Label;
use crate::few::Words;
use crate::spans::Found;
use crate::view::View;

/// Right before a day without its year: what happens on a day.
const WHEN: &Words = words!(
    "on since until till by from through thru before after appt appointment dated date dob born starting started discharged admitted discharge admission seen visit lmp edd edc due surgery operated labs lab scan mri ekg xray procedure colonoscopy mammogram follow up f u el desde hasta antes dia fecha cita cirugia scheduled rescheduled booked effective exp expires vaccinated tested positive delivered"
);
/// A birth date is near.
const BIRTH: &Words = words!("dob birth birthday birthdate bday nacimiento born fdn nacido nacida nac");

/// How sure a shape is to be a day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sure {
    /// It has a year, or is nothing else.
    Yes,
    /// A month and a day, if a word says so.
    Maybe,
}

struct Day {
    count: usize,
    sure: Sure,
    score: u8,
}

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    let groups = Groups::at(view, k);
    let before = view.before(groups.start());
    if crate::fold::is_letter(before) || is_middle(view, k) {
        return;
    }
    let Some(day) = shape(view, &groups) else { return };
    let mut last = k + day.count - 1;
    let mut stands = day.sure == Sure::Yes || is_dated(view, k, last);
    // "3/1-3/5/24", "03/12 - 03/15": one of the two says what both are.
    if matches!(view.gap(last), b"-" | b" - ") && view.is_number(last + 1) {
        let next = Groups::at(view, last + 1);
        if let Some(end) = shape(view, &next).filter(|end| end.count >= 2) {
            let end_last = last + end.count;
            if stands || end.sure == Sure::Yes || is_dated(view, last + 1, end_last) {
                (last, stands) = (end_last, true);
            }
        }
    }
    let last = time(view, last);
    if let (true, Some(token)) = (stands, view.token(last)) {
        found.push(groups.start(), token.end, Label::Date, day.score);
    }
}

// Inside a longer number: whoever looked at its start has seen it.
fn is_middle(view: &View, k: usize) -> bool {
    k.checked_sub(1).is_some_and(|before| view.is_number(before) && matches!(view.gap(before), b"/" | b"." | b"-"))
        && !k.checked_sub(1).is_some_and(|before| view.gap(before) == b"-" && view.text(before).len() == 4)
}

fn day_and_month(a: u32, b: u32) -> bool {
    (1..=12).contains(&a) && (1..=31).contains(&b) || (1..=31).contains(&a) && (1..=12).contains(&b)
}

fn is_year(value: u32) -> bool {
    (1900..=2099).contains(&value)
}

fn shape(view: &View, groups: &Groups<'_>) -> Option<Day> {
    let lengths: [usize; 3] = groups.lengths();
    let (a, b, c) = (groups.value(0), groups.value(1), groups.value(2));
    let any = |count| [b'/', b'-', b'.', b' '].into_iter().any(|sign| groups.by(count, sign));
    let marked = |count| any(count) && !groups.by(count, b' ');
    let wide = groups.spread(3, b'/') || groups.spread(3, b'-');
    let yes = |count, score| Some(Day { count, sure: Sure::Yes, score });
    let maybe = |count, score| Some(Day { count, sure: Sure::Maybe, score });
    let zero = |at: usize| view.text(groups.first + at).starts_with(b"0");
    match lengths {
        [4, 1 | 2, 1 | 2] if is_year(a) && day_and_month(b, c) && (any(3) || wide) => yes(3, 95),
        [1 | 2, 1 | 2, 4] if is_year(c) && day_and_month(a, b) && (any(3) || wide) => yes(3, 95),
        [1 | 2, 1 | 2, 2] if day_and_month(a, b) && (marked(3) || wide) && !is_version(view, groups) => yes(3, 90),
        [8, ..] => {
            let day = |year: u32, rest: u32| is_year(year) && day_and_month(rest / 100, rest % 100);
            if day(a / 10_000, a % 10_000) || day(a % 10_000, a / 10_000) { yes(1, 80) } else { None }
        }
        [6, ..] if is_birth(view, groups.first) => yes(1, 85),
        [1 | 2, 4, _] if (1..=12).contains(&a) && is_year(b) && (groups.by(2, b'/') || groups.by(2, b'-')) => {
            yes(2, 85)
        }
        [4, 2, _] if is_year(a) && (1..=12).contains(&b) && (groups.by(2, b'/') || groups.by(2, b'-')) => yes(2, 80),
        [1 | 2, 1 | 2, _] if groups.by(2, b'/') && day_and_month(a, b) => {
            // Nothing but a day has such a denominator, save where a chart is read.
            let high = b > 12 && a <= 12 && !is_charted(view, groups.first) && !measured(view, groups.first + 1);
            if high { yes(2, 75) } else { maybe(2, 75) }
        }
        [1 | 2, 1 | 2, _] if groups.by(2, b'-') && day_and_month(a, b) && (zero(0) || zero(1)) => maybe(2, 75),
        _ => None,
    }
}

// "1.2.10" behind "version" is none, nor is what goes on: "10.20.30.40".
fn is_version(view: &View, groups: &Groups<'_>) -> bool {
    let before =
        groups.first.checked_sub(1).is_some_and(|k| view.is_any(k, words!("version ver v release build section")));
    before || groups.count > 3 && groups.by(4, b'.')
}

fn is_birth(view: &View, k: usize) -> bool {
    (1..=3).filter_map(|back| k.checked_sub(back)).any(|k| view.is_any(k, BIRTH))
}

fn measured(view: &View, last: usize) -> bool {
    unit_behind(view, last)
        || view.is_any(last + 1, words!("of out pain tab tabs tablet tablets pill pills strength cup cups dose teaspoon tsp tbsp pastilla pastillas tableta taza mile miles inch weeks full"))
            && view.gap(last) == b" "
}

// "on 4/2", "appt: 3/14": a word of time before it, and nothing that measures behind it.
fn is_dated(view: &View, k: usize, last: usize) -> bool {
    let Some(before) = k.checked_sub(1) else {
        // "3/14: called the patient"
        return matches!(view.gap(last), [b':' | b')', ..]) && !measured(view, last);
    };
    let near = matches!(view.gap(before), b" " | b": " | b":" | b" (" | b", " | b" ~" | b"  " | b". ");
    let word = view.is_any(before, WHEN) || view.is_any(before, words!("f u")) && view.gap_before(before) == b"/";
    let weekday = view.is_any(before, words!("mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo"))
        && view.gap(before).len() <= 2;
    near && (word || weekday) && !measured(view, last) && !is_charted(view, k)
}

// "2024-03-14T08:30:00Z": the time goes with the day it is joined to.
fn time(view: &View, last: usize) -> usize {
    if !view.is(last + 1, "t")
        || !view.gap(last).is_empty()
        || !view.gap(last + 1).is_empty()
        || !view.is_number(last + 2)
    {
        return last;
    }
    let mut at = last + 2;
    while matches!(view.gap(at), b":" | b"." | b"+" | b"-") && view.is_number(at + 1) && at < last + 8 {
        at += 1;
    }
    if view.gap(at).is_empty() && view.is(at + 1, "z") { at + 1 } else { at }
}
