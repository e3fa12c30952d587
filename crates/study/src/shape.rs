//! What an exactly released value can look like: the check on reports that anyone may send.

use std::ops::RangeInclusive;

/// The shape of the values that one rule produces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One of the policy's options.
    Option,
    /// `30-39`, `34` where bands are one year wide, `90+`.
    AgeBand,
    /// `1984`; `90+` for the years of people who are 90 or older.
    Year,
    /// `945`, `000`.
    Zip3,
    /// `-3`.
    Integer,
}

impl Shape {
    /// Whether the rule can have produced `value`; options are looked up by the caller.
    pub(crate) fn fits(self, value: &str) -> bool {
        let digits = |text: &str, lengths: RangeInclusive<usize>| {
            lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        match self {
            Self::Option => true,
            Self::AgeBand => match value.split_once('-') {
                Some((from, to)) => digits(from, 1..=2) && digits(to, 1..=2),
                None => digits(value, 1..=2) || value == "90+",
            },
            Self::Year => value == "90+" || digits(value, 4..=4),
            Self::Zip3 => digits(value, 3..=3),
            Self::Integer => value.parse::<i64>().is_ok_and(|number| number.to_string() == value),
        }
    }

    /// Whether values have an order of their own; the others are listed by how often they occur.
    pub(crate) fn is_ordered(self) -> bool {
        matches!(self, Self::AgeBand | Self::Year | Self::Integer)
    }
}

/// The number a value begins with, for sorting bands and years.
pub(crate) fn leading_number(value: &str) -> Option<i64> {
    let (sign, rest) = value.strip_prefix('-').map_or((1, value), |rest| (-1, rest));
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..end)?.parse::<i64>().ok().map(|number| sign * number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_rule_produces_fits() {
        for (shape, good, bad) in [
            (
                Shape::AgeBand,
                &["0-9", "30-39", "34", "90+"][..],
                &["", "-9", "30-", "30-39 ", "100-109", "9a-10", "80+"][..],
            ),
            (Shape::Year, &["1984", "90+"], &["84", "80+", "1984-01", "198a"]),
            (Shape::Zip3, &["945", "000"], &["94501", "", "94 ", "=1+"]),
            (Shape::Integer, &["0", "-3", "120"], &["", "03", "+3", "3.5", "=3"]),
        ] {
            assert!(good.iter().all(|value| shape.fits(value)), "{shape:?}");
            for value in bad {
                assert!(!shape.fits(value), "{shape:?} {value:?}");
            }
        }
    }

    #[test]
    fn bands_sort_by_their_numbers() {
        for (value, number) in [("90+", Some(90)), ("5-9", Some(5)), ("-3", Some(-3)), ("x", None), ("", None)] {
            assert_eq!(leading_number(value), number);
        }
    }
}
