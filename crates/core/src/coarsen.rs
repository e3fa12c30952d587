//! `values → coarser texts`: quarters, months, hours, ages, bins, ends, steps and chapters of codes.
//!
//! Every function gives the same text for all values of a class, and the class of a text's own value is that text again.
//! Only ages (of 89 and below, or `90+`) keep Safe Harbor's rule for dates, 45 CFR 164.514(b)(2)(i)(C); quarters, months and hours
//! do not.

use crate::Date;
use crate::clock::Time;
use crate::number::Number;

/// Ages from here on are one category.
const POOLED_AGE: u16 = 90;

/// A day → `"2026-Q1"`.
#[must_use]
pub fn quarter(date: Date) -> String {
    let quarter = match date.month() {
        ..=3 => "Q1",
        4..=6 => "Q2",
        7..=9 => "Q3",
        _ => "Q4",
    };
    format!("{:04}-{quarter}", date.year())
}

/// A day → `"2026-03"`.
#[must_use]
pub fn month(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// A time of day → `"00"` to `"23"`.
#[must_use]
pub fn hour(time: Time) -> String {
    format!("{:02}", time.hour())
}

/// Whole years → `"0"` to `"89"`, or `"90+"`.
#[must_use]
pub fn age(years: u16) -> String {
    if years >= POOLED_AGE { "90+".to_owned() } else { years.to_string() }
}

/// A number among rising edges → `"..18.5"` (below), `"18.5..25"` (from the first to below the second) or `"25.."` (from there).
///
/// Without an edge every number is in the one bin `".."`.
#[must_use]
pub fn bin(number: Number, edges: &[Number]) -> String {
    let below = edges.iter().take_while(|edge| **edge <= number).count();
    let text = |at: Option<usize>| at.and_then(|at| edges.get(at)).map(ToString::to_string).unwrap_or_default();
    text(below.checked_sub(1)) + ".." + &text(Some(below))
}

/// A number → itself, or `"..17"` where it is 17 or less and 17 is the low end, or `"90.."` where it is 90 or more and 90 the high one.
#[must_use]
pub fn clamp(number: Number, low: Option<Number>, high: Option<Number>) -> String {
    match (low, high) {
        (Some(low), _) if number <= low => "..".to_owned() + &low.to_string(),
        (_, Some(high)) if number >= high => high.to_string() + "..",
        _ => number.to_string(),
    }
}

/// A number → the nearest multiple of a step, halves away from zero; `None` for a step of zero or less, or too many steps.
#[must_use]
pub fn round(number: Number, step: Number) -> Option<String> {
    number.round_to(step).map(|rounded| rounded.to_string())
}

/// First code, last code and name of ICD-10's chapters: WHO, ICD-10 version 2019.
///
/// Where ICD-10-CM has codes of its own beyond a chapter's end (D49, K94, O9A, V00, Y99), they belong to that chapter.
const CHAPTERS: [(&str, &str); 22] = [
    ("A00", "B99"),
    ("C00", "D48"),
    ("D50", "D89"),
    ("E00", "E90"),
    ("F00", "F99"),
    ("G00", "G99"),
    ("H00", "H59"),
    ("H60", "H95"),
    ("I00", "I99"),
    ("J00", "J99"),
    ("K00", "K93"),
    ("L00", "L99"),
    ("M00", "M99"),
    ("N00", "N99"),
    ("O00", "O99"),
    ("P00", "P96"),
    ("Q00", "Q99"),
    ("R00", "R99"),
    ("S00", "T98"),
    ("V01", "Y98"),
    ("Z00", "Z99"),
    ("U00", "U99"),
];

/// An ICD-10 or ICD-10-CM code, dotted or not, in either case → its chapter, `"F00-F99"`; `"none"` for all else.
///
/// A range within one chapter (a block, or a chapter) is read as well.
#[must_use]
pub fn icd10_chapter(code: &str) -> String {
    let (first, last) = code.split_once('-').unwrap_or((code, code));
    match (chapter(first), chapter(last)) {
        (Some(first), Some(last)) if first == last => {
            CHAPTERS.get(first).map_or_else(|| "none".to_owned(), |(from, to)| [*from, "-", *to].concat())
        }
        _ => "none".to_owned(),
    }
}

fn chapter(code: &str) -> Option<usize> {
    let mut rest = code.trim().trim_end_matches(['*', '†', '+']).bytes().map(|c| c.to_ascii_uppercase());
    let (letter, tens, ones) = (rest.next()?, rest.next()?, rest.next()?);
    let third = ones.is_ascii_digit() || matches!(ones, b'A' | b'B');
    if !letter.is_ascii_uppercase() || !tens.is_ascii_digit() || !third {
        return None;
    }
    // Up to four more, after a point or without one.
    let mut more = 0usize;
    for (at, c) in rest.enumerate() {
        match c {
            b'.' if at == 0 => {}
            c if c.is_ascii_alphanumeric() => more += 1,
            _ => return None,
        }
    }
    if more > 4 || code.trim().ends_with('.') {
        return None;
    }
    let at = match (letter, tens) {
        (b'A' | b'B', _) => 0,
        (b'C', _) | (b'D', ..=b'4') => 1,
        (b'D', _) => 2,
        (b'H', ..=b'5') => 6,
        (b'H', _) => 7,
        (b'E'..=b'G', _) => usize::from(letter - b'E') + 3,
        (b'I'..=b'R', _) => usize::from(letter - b'I') + 8,
        (b'S' | b'T', _) => 18,
        (b'V'..=b'Y', _) => 19,
        (b'Z', _) => 20,
        _ => 21,
    };
    Some(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn n(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn dates_and_times() {
        for (date, expected) in [
            ("2026-01-01", "2026-Q1"),
            ("2026-03-31", "2026-Q1"),
            ("2026-04-01", "2026-Q2"),
            ("2026-09-30", "2026-Q3"),
            ("2026-10-01", "2026-Q4"),
            ("0987-12-31", "0987-Q4"),
        ] {
            assert_eq!(quarter(day(date)), expected);
            assert!(date.starts_with(&month(day(date))) && month(day(date)).len() == 7);
        }
        assert_eq!(hour(Time::parse("07:59:59").unwrap()), "07");
    }

    #[test]
    fn c_ages_over_89_are_one_category() {
        for (years, expected) in [(0, "0"), (41, "41"), (89, "89"), (90, "90+"), (130, "90+")] {
            assert_eq!(age(years), expected);
        }
    }

    #[test]
    fn bins_are_half_open() {
        let edges = [n("18.5"), n("25"), n("30")];
        for (value, expected) in [
            ("-3", "..18.5"),
            ("18.499999", "..18.5"),
            ("18.5", "18.5..25"),
            ("24.999999", "18.5..25"),
            ("25", "25..30"),
            ("30", "30.."),
            ("700", "30.."),
        ] {
            assert_eq!(bin(n(value), &edges), expected, "{value}");
        }
        assert_eq!(bin(n("1"), &[]), "..");
    }

    #[test]
    fn ends_are_put_together() {
        let (low, high) = (Some(n("17")), Some(n("90")));
        for (value, expected) in
            [("3", "..17"), ("17", "..17"), ("17.5", "17.5"), ("89", "89"), ("90", "90.."), ("104", "90..")]
        {
            assert_eq!(clamp(n(value), low, high), expected, "{value}");
        }
        assert_eq!(clamp(n("3"), None, high), "3");
        assert_eq!(clamp(n("104"), low, None), "104");
        assert_eq!(round(n("172"), n("5")).as_deref(), Some("170"));
        assert_eq!(round(n("172"), n("0")), None);
    }

    #[test]
    fn codes_become_chapters() {
        for (code, expected) in [
            ("A00", "A00-B99"),
            ("B99.9", "A00-B99"),
            ("C50.911", "C00-D48"),
            ("C4A.0", "C00-D48"),
            ("D3A.00", "C00-D48"),
            ("D48", "C00-D48"),
            ("D49.9", "C00-D48"),
            ("D50", "D50-D89"),
            ("E11.9", "E00-E90"),
            ("e119", "E00-E90"),
            ("f32.1", "F00-F99"),
            ("F41.1", "F00-F99"),
            ("G43.909", "G00-G99"),
            ("H59.8", "H00-H59"),
            ("H60", "H60-H95"),
            ("I10", "I00-I99"),
            ("J45.909", "J00-J99"),
            ("K94.0", "K00-K93"),
            ("L40", "L00-L99"),
            ("M1A.9XX0", "M00-M99"),
            ("N18.3", "N00-N99"),
            ("O9A.2", "O00-O99"),
            ("P07", "P00-P96"),
            ("Q21", "Q00-Q99"),
            ("R07.9", "R00-R99"),
            ("S72.001A", "S00-T98"),
            ("t88.7", "S00-T98"),
            ("V00.1", "V01-Y98"),
            ("W19XXXA", "V01-Y98"),
            ("Y99", "V01-Y98"),
            ("Z3A.20", "Z00-Z99"),
            ("U07.1", "U00-U99"),
            (" G01* ", "G00-G99"),
            ("F30-F39", "F00-F99"),
            ("A00-B99", "A00-B99"),
        ] {
            assert_eq!(icd10_chapter(code), expected, "{code}");
        }
        for code in [
            "",
            "none",
            "depression",
            "F",
            "F3",
            "F3.2",
            "F32.",
            "F32..1",
            "F32.12345",
            "12.3",
            "F32 E11",
            "É10",
            "F30-G10",
            "F32.1-",
        ] {
            assert_eq!(icd10_chapter(code), "none", "{code}");
        }
    }

    #[test]
    fn every_three_character_code_has_the_chapter_that_holds_it() {
        for letter in b'A'..=b'Z' {
            for number in 0..100 {
                let code = format!("{}{number:02}", char::from(letter));
                let found = icd10_chapter(&code);
                let holds = CHAPTERS.iter().find(|(from, to)| (*from..=*to).contains(&code.as_str()));
                match holds {
                    Some((from, to)) => assert_eq!(found, format!("{from}-{to}")),
                    // Beyond the ends only ICD-10-CM goes: with the same letter, or the chapter's last.
                    None => assert_ne!(found, "none", "{code}"),
                }
            }
        }
    }

    proptest! {
        #[test]
        fn bins_of_their_own_edges_are_themselves(
            steps in proptest::collection::vec(1i64..1_000_000_000, 1..8), micro in -1_000_000_000i64..9_000_000_000
        ) {
            let mut edge = 0;
            let edges: Vec<Number> = steps.iter().map(|step| { edge += step; Number::from_micro(edge).unwrap() }).collect();
            let binned = bin(Number::from_micro(micro).unwrap(), &edges);
            // The low end stands for its bin; the lowest has none, and any number below its end does.
            let low = binned.split_once("..").unwrap().0;
            let stands = if low.is_empty() { Number::from_micro(-1).unwrap() } else { n(low) };
            prop_assert_eq!(bin(stands, &edges), binned);
        }

        #[test]
        fn clamped_ends_are_themselves(micro in -1_000_000_000i64..1_000_000_000, low in -1000i64..0, high in 0i64..1000) {
            let (low, high) = (Number::from_whole(low), Number::from_whole(high));
            let clamped = clamp(Number::from_micro(micro).unwrap(), low, high);
            prop_assert_eq!(clamp(n(clamped.trim_matches('.')), low, high), clamped);
        }

        #[test]
        fn rounded_numbers_are_themselves(micro in -1_000_000_000_000i64..1_000_000_000_000, step in 1i64..100_000_000) {
            let step = Number::from_micro(step).unwrap();
            let rounded = round(Number::from_micro(micro).unwrap(), step).unwrap();
            prop_assert_eq!(round(n(&rounded), step), Some(rounded));
        }

        #[test]
        fn dates_of_a_class_have_its_text(days in 0u32..40_000) {
            let date = Date::from_unix_days(days).unwrap();
            let (by_month, by_quarter) = (month(date), quarter(date));
            prop_assert_eq!(&month(day(&format!("{by_month}-01"))), &by_month);
            let quarter_number: u8 = by_quarter.split_once('Q').unwrap().1.parse().unwrap();
            let first = (quarter_number - 1) * 3 + 1;
            prop_assert_eq!(quarter(Date::new(date.year(), first, 1).unwrap()), by_quarter);
        }

        #[test]
        fn chapters_of_chapters_are_themselves(code in "[A-Za-z0-9.*†-]{0,9}") {
            let found = icd10_chapter(&code);
            prop_assert_eq!(icd10_chapter(&found), found);
        }

        #[test]
        fn any_text_is_a_code_or_none(code in ".{0,12}") {
            let found = icd10_chapter(&code);
            prop_assert!(found == "none" || found.len() == 7);
        }
    }
}
