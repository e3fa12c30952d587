//! `number words → number`: "ninety-two", "noventa y dos", "fourteenth", "one hundred and two".

use crate::few::Words;
use crate::view::View;
use crate::words::COUNT;

/// Below twenty, English then Spanish, with their ordinals.
const SMALL: &[(Words, u32)] = &[
    (Words::of("one first uno un una primero primer"), 1),
    (Words::of("two second dos segundo"), 2),
    (Words::of("three third tres tercero"), 3),
    (Words::of("four fourth cuatro"), 4),
    (Words::of("five fifth cinco"), 5),
    (Words::of("six sixth seis"), 6),
    (Words::of("seven seventh siete"), 7),
    (Words::of("eight eighth ocho"), 8),
    (Words::of("nine ninth nueve"), 9),
    (Words::of("ten tenth diez"), 10),
    (Words::of("eleven eleventh once"), 11),
    (Words::of("twelve twelfth doce"), 12),
    (Words::of("thirteen thirteenth trece"), 13),
    (Words::of("fourteen fourteenth catorce"), 14),
    (Words::of("fifteen fifteenth quince"), 15),
    (Words::of("sixteen sixteenth dieciseis"), 16),
    (Words::of("seventeen seventeenth diecisiete"), 17),
    (Words::of("eighteen eighteenth dieciocho"), 18),
    (Words::of("nineteen nineteenth diecinueve"), 19),
    (Words::of("veintiuno veintiun"), 21),
    (Words::of("veintidos"), 22),
    (Words::of("veintitres"), 23),
    (Words::of("veinticuatro"), 24),
    (Words::of("veinticinco"), 25),
    (Words::of("veintiseis"), 26),
    (Words::of("veintisiete"), 27),
    (Words::of("veintiocho"), 28),
    (Words::of("veintinueve"), 29),
];

/// The tens.
const TENS: &[(Words, u32)] = &[
    (Words::of("twenty twentieth veinte"), 20),
    (Words::of("thirty thirtieth treinta"), 30),
    (Words::of("forty cuarenta"), 40),
    (Words::of("fifty cincuenta"), 50),
    (Words::of("sixty sesenta"), 60),
    (Words::of("seventy setenta"), 70),
    (Words::of("eighty ochenta"), 80),
    (Words::of("ninety ninetieth noventa"), 90),
];

fn of(view: &View, k: usize, table: &[(Words, u32)]) -> Option<u32> {
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
    let hundred = |at: usize| view.is_any(at, words!("hundred")) && joined(view, k);
    if view.is_any(k, words!("one a")) && hundred(k + 1) || view.is_any(k, words!("ciento cien")) {
        let last = if view.is_any(k, words!("ciento cien")) { k } else { k + 1 };
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
    let after = |k: usize| if view.is_any(k + 1, words!("and y")) { k + 2 } else { k + 1 };
    if view.is_any(k, words!("nineteen twenty")) && joined(view, k) {
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
