//! `a place that the model has found → how sure it has to be`: measures and codes are none, words that are no names need more.

use super::vocabulary::{
    BODY, CITY_1, COMMON_1, COMMON_2, COMMON_3, DRUG, EPONYM, FIRST_1, FIRST_2, FUNCTION, LAST_1, LAST_2, MEDICAL,
    NATION, OCCUPATION, PRODUCT, RELATION, STATE, UNIT, WEEKDAY,
};
use super::{Group, joins};
use crate::few::Words;
use crate::fold::TAG;
use crate::rules::unit_behind;
use crate::view::View;
use crate::words::{COMMON, PUBLIC, SIGNOFF, ZIP};

/// Words that somebody would write who names nobody.
const ORDINARY: u64 = COMMON_1
    | COMMON_2
    | COMMON_3
    | DRUG
    | MEDICAL
    | FUNCTION
    | BODY
    | UNIT
    | PRODUCT
    | OCCUPATION
    | STATE
    | NATION
    | WEEKDAY
    | RELATION;
/// Words that many people or towns are called by.
const CALLED: u64 = FIRST_1 | FIRST_2 | LAST_1 | LAST_2 | CITY_1 | EPONYM;

/// How much of what is left to certainty is needed beyond the threshold: by ordinary words as names, as places, by the first finding.
const NAME: f32 = 0.5;
const PLACE: f32 = 0.25;
const FIRST: f32 = 0.4;
/// What of the threshold is enough beside one finding, and beside more.
const BESIDE_ONE: f32 = 0.75;
const BESIDE_MORE: f32 = 0.65;

/// The threshold in a text of so many tags: the first thing to be found has nothing that speaks for it, and where two were, others are.
pub(super) fn beside(company: u32, high: f32) -> f32 {
    match company {
        0 => high + (1.0 - high) * FIRST,
        1 => high * BESIDE_ONE,
        _ => high * BESIDE_MORE,
    }
}

/// The least probability for tokens `first..=last`; `None`: they identify nobody. `high` is the threshold, `classes` what the lists say.
pub(super) fn bar(
    view: &View,
    (first, last): (usize, usize),
    group: Group,
    high: f32,
    classes: impl Fn(usize) -> u64,
) -> Option<f32> {
    if (first..=last).all(|k| view.is_number(k)) {
        let listed = group == Group::Date && view.gap_before(first).ends_with(b"#");
        let none = listed || if first == last { measures(view, first, group) } else { is_score(view, first, last) };
        return (!none).then_some(high);
    }
    if view.class(first) & PUBLIC != 0 || group == Group::Number && is_coded(view, first, last) {
        return None;
    }
    let ordinary = |k: usize| {
        let class = classes(k);
        let said = view.class(k) & (COMMON | SIGNOFF) != 0;
        let owned = class & EPONYM != 0 && view.gap(k) == b"'" && view.is(k + 1, "s");
        view.is_word(k)
            && (class & CALLED == 0 && (said || class & ORDINARY != 0)
                || owned
                || view.gap_before(k) == b"'" && view.is(k, "s"))
    };
    if !(first..=last).all(ordinary) {
        return Some(high);
    }
    let region = || (first..=last).any(|k| classes(k) & (STATE | NATION) != 0);
    let eponym = classes(first) & EPONYM != 0;
    let more = match group {
        Group::Name => NAME,
        // Towns and houses of two words may have any: "Lame Deer".
        _ if eponym => NAME,
        Group::Place if first == last || region() => PLACE,
        _ => 0.0,
    };
    Some(high + (1.0 - high) * more)
}

// "90 day supply", "100 %", "under 74", "CPT code 10180"
fn measures(view: &View, k: usize, group: Group) -> bool {
    let years = view.is_any(k + 1, words!("year years yr yrs yo y a ano anos"));
    let tagged = |gap: &[u8]| gap.iter().any(|byte| *byte >= TAG);
    match view.text(k).len() {
        1..=3 => {
            let date = group == Group::Date;
            // "turned 90 in March" is no measure.
            unit_behind(view, k) && !years && !view.is_any(k + 1, words!("in m h l"))
                || matches!(view.gap(k), [b'%', ..] | [b' ', b'%', ..])
                || group == Group::Place && !tagged(view.gap(k)) && !tagged(view.gap_before(k)) && !beside_word(view, k)
                || date && view.value(k).is_some_and(|value| (32..90).contains(&value))
        }
        5 => {
            let back = |k: usize| (1..=4).filter_map(move |back| k.checked_sub(back));
            back(k).any(|k| view.class(k) & PUBLIC != 0 || view.is_any(k, words!("code codes modifier")))
                && !back(k).any(|k| view.class(k) & ZIP != 0)
        }
        _ => false,
    }
}

// A number beside a word with a capital may be the number of a house or a road: "Route 9".
fn beside_word(view: &View, k: usize) -> bool {
    let before = k.checked_sub(1).is_some_and(|before| joins(view, before) && view.is_capital(before));
    before || joins(view, k) && view.is_capital(k + 1)
}

// "pain is 3/10", "left ankle 2/5"
fn is_score(view: &View, first: usize, last: usize) -> bool {
    if last != first + 1 || view.gap(first) != b"/" {
        return false;
    }
    let near = |back: usize, words: &Words| {
        (1..=back).filter_map(|back| first.checked_sub(back)).any(|k| view.is_any(k, words))
    };
    match (view.value(first), view.value(last)) {
        (Some(..=10), Some(10)) => near(5, words!("pain severity scale score rated rates level dolor escala eva")),
        (Some(..=5), Some(5)) => near(
            8,
            words!("strength motor power extremity extremities flexion extension grip ankle reflex reflexes fuerza"),
        ),
        _ => false,
    }
}

// "J45.909" of the ICD-10, "G2P1"
fn is_coded(view: &View, first: usize, last: usize) -> bool {
    let vertebra = |k: usize| view.text(k).len() == 1 && view.is_any(k, words!("c t l s"));
    if last == first + 3 && vertebra(first) && vertebra(first + 2) && view.gap(first + 1) == b"-" {
        return true;
    }
    let (Some(from), Some(to)) = (view.token(first), view.token(last)) else { return false };
    match view.bytes(from.start, to.end) {
        [letter, a, b, b'.', rest @ ..] => {
            letter.is_ascii_alphabetic()
                && a.is_ascii_digit()
                && b.is_ascii_digit()
                && (1..=4).contains(&rest.len())
                && rest.iter().all(u8::is_ascii_alphanumeric)
        }
        [b'G' | b'g', a, b'P' | b'p', rest @ ..] => {
            a.is_ascii_digit() && rest.len() <= 4 && rest.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    }
}
