//! `number words → number`: "ninety-two", "noventa y dos", "fourteenth", "one hundred and two".

use crate::view::View;
use crate::words::COUNT;

/// Below twenty, English then Spanish, with their ordinals.
const SMALL: &[(&str, u32)] = &[
    ("one first uno un una primero primer", 1),
    ("two second dos segundo", 2),
    ("three third tres tercero", 3),
    ("four fourth cuatro", 4),
    ("five fifth cinco", 5),
    ("six sixth seis", 6),
    ("seven seventh siete", 7),
    ("eight eighth ocho", 8),
    ("nine ninth nueve", 9),
    ("ten tenth diez", 10),
    ("eleven eleventh once", 11),
    ("twelve twelfth doce", 12),
    ("thirteen thirteenth trece", 13),
    ("fourteen fourteenth catorce", 14),
    ("fifteen fifteenth quince", 15),
    ("sixteen sixteenth dieciseis", 16),
    ("seventeen seventeenth diecisiete", 17),
    ("eighteen eighteenth dieciocho", 18),
    ("nineteen nineteenth diecinueve", 19),
    ("veintiuno veintiun", 21),
    ("veintidos", 22),
    ("veintitres", 23),
    ("veinticuatro", 24),
    ("veinticinco", 25),
    ("veintiseis", 26),
    ("veintisiete", 27),
    ("veintiocho", 28),
    ("veintinueve", 29),
];

/// The tens.
const TENS: &[(&str, u32)] = &[
    ("twenty twentieth veinte", 20),
    ("thirty thirtieth treinta", 30),
    ("forty cuarenta", 40),
    ("fifty cincuenta", 50),
    ("sixty sesenta", 60),
    ("seventy setenta", 70),
    ("eighty ochenta", 80),
    ("ninety ninetieth noventa", 90),
];

fn of(view: &View, k: usize, table: &[(&str, u32)]) -> Option<u32> {
    if view.class(k) & COUNT == 0 {
        return None;
    }
    table.iter().find(|(words, _)| view.is_any(k, words)).map(|(_, value)| *value)
}

fn joined(view: &View, k: usize) -> bool {
    matches!(view.gap(k), b" " | b"-")
}

/// The number that begins at this word, up to 199, and its last word.
pub(super) fn number(view: &View, k: usize) -> Option<(u32, usize)> {
    let hundred = |at: usize| view.is_any(at, "hundred") && joined(view, k);
    if view.is_any(k, "one a") && hundred(k + 1) || view.is_any(k, "ciento cien") {
        let last = if view.is_any(k, "ciento cien") { k } else { k + 1 };
        let next = if view.is(last + 1, "and") { last + 2 } else { last + 1 };
        let more = if joined(view, last) { below_hundred(view, next) } else { None };
        return Some(more.map_or((100, last), |(value, last)| (100 + value, last)));
    }
    below_hundred(view, k)
}

fn below_hundred(view: &View, k: usize) -> Option<(u32, usize)> {
    if let Some(value) = of(view, k, SMALL) {
        return Some((value, k));
    }
    let tens = of(view, k, TENS)?;
    let next = if view.is(k + 1, "y") { k + 2 } else { k + 1 };
    let ones = of(view, next, SMALL).filter(|ones| *ones < 10 && joined(view, k) && joined(view, next - 1));
    Some(ones.map_or((tens, k), |ones| (tens + ones, next)))
}

/// "nineteen fifty-eight", "two thousand twelve", "mil novecientos cincuenta": a year in words, its last word.
pub(super) fn year(view: &View, k: usize) -> Option<usize> {
    let after = |k: usize| if view.is_any(k + 1, "and y") { k + 2 } else { k + 1 };
    if view.is_any(k, "nineteen twenty") && joined(view, k) {
        return below_hundred(view, k + 1).filter(|(value, _)| *value >= 10).map(|(_, last)| last);
    }
    let thousand = view.is(k, "two") && view.is(k + 1, "thousand") || view.is(k, "dos") && view.is(k + 1, "mil");
    if thousand {
        return Some(below_hundred(view, after(k + 1)).map_or(k + 1, |(_, last)| last));
    }
    if view.is(k, "mil") && view.is(k + 1, "novecientos") {
        return Some(below_hundred(view, k + 2).map_or(k + 1, |(_, last)| last));
    }
    None
}
