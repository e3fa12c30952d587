//! What an exactly released value can look like: the check on reports that anyone may send.

use gauze_core::clock::{DateTime, Time};
use gauze_core::policy::{Coarsening, Field, FieldType, Rule};
use gauze_core::release::MAX_BARE;
use gauze_core::{Date, Number, coarsen};

/// Ages from 90, and years that show one.
const POOLED: &str = "90+";

/// The shape of the values that one rule produces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One of the policy's options.
    Option,
    /// Several of these options, in their order, with a space between.
    Options(Vec<String>),
    /// `30-39`, `34` where bands are one year wide, `90+`.
    AgeBand,
    /// `34`, `90+`.
    Age,
    /// `1984`; `90+` for the years of people who are 90 or older.
    Year,
    /// `2026-Q1`.
    Quarter,
    /// `2026-03`.
    Month,
    /// `14`.
    Hour,
    /// `945`, `000`.
    Zip3,
    /// `94501`.
    Zip5,
    /// `-3`, `2.5`; `90+` for ages.
    Number {
        /// No decimals.
        whole: bool,
    },
    /// `..18.5`, `18.5..25`, `25..`.
    Bins(Vec<Number>),
    /// `..17`, `34`, `90..`.
    Clamp {
        /// The lower end.
        low: Option<Number>,
        /// The upper end.
        high: Option<Number>,
    },
    /// A multiple of the step.
    Round(Number),
    /// `F00-F99`, `none`.
    Chapter,
    /// `2026-11-22`.
    Day,
    /// `2026-11-22T14:30`, or the day alone.
    Moment,
    /// `14:30`.
    Time,
    /// Words of at most so many bytes.
    Words(usize),
    /// `data:image/jpeg;base64,…`.
    File {
        /// Media types of the rule.
        types: &'static [&'static str],
        /// Most bytes of the file.
        most: usize,
    },
    /// 26 letters and digits.
    Pseudonym,
}

impl Shape {
    /// What the field's rule produces; none for fields that stay, and for noise, whose answers are its categories.
    pub(crate) fn of(field: &Field) -> Option<Self> {
        let kind = field.kind();
        Some(match field.rule() {
            Rule::Drop | Rule::Withhold | Rule::Perturb { .. } => return None,
            Rule::Pseudonymize => Self::Pseudonym,
            Rule::Scrub(_) => Self::Words(field.max_bytes().unwrap_or(0)),
            Rule::Attach(how) => Self::File { types: how.media_types(), most: field.max_bytes().unwrap_or(0) },
            Rule::Coarsen(coarsening) => match coarsening {
                Coarsening::AgeBand { .. } => Self::AgeBand,
                Coarsening::Age => Self::Age,
                Coarsening::Year => Self::Year,
                Coarsening::Quarter => Self::Quarter,
                Coarsening::Month => Self::Month,
                Coarsening::Hour => Self::Hour,
                Coarsening::Zip3 => Self::Zip3,
                Coarsening::Bins(edges) => Self::Bins(edges.clone()),
                Coarsening::Clamp { low, high } => Self::Clamp { low: *low, high: *high },
                Coarsening::Round(step) => Self::Round(*step),
                Coarsening::Icd10Chapter => Self::Chapter,
                // A coarsening that this crate does not know produces nothing that it would accept.
                _ => Self::Words(0),
            },
            Rule::Keep => match kind {
                FieldType::MultiChoice => {
                    Self::Options(field.options().iter().map(|option| option.code.clone()).collect())
                }
                FieldType::Integer | FieldType::Decimal => Self::Number { whole: kind == FieldType::Integer },
                FieldType::Date => Self::Day,
                FieldType::DateTime => Self::Moment,
                FieldType::Time => Self::Time,
                FieldType::PostalCode => Self::Zip5,
                _ if kind.is_words() => Self::Words(field.max_bytes().unwrap_or(0)),
                _ => Self::Option,
            },
        })
    }

    /// Whether the rule can have produced `value`; options are looked up by the caller.
    pub(crate) fn fits(&self, value: &str) -> bool {
        let digits =
            |text: &str, lengths: core::ops::RangeInclusive<usize>| lengths.contains(&text.len()) && is_digits(text);
        let canonical = |text: &str| Number::parse(text).is_some_and(|number| number.to_string() == text);
        let day = |text: &str| Date::parse(text).is_ok();
        match self {
            Self::Option => true,
            Self::Options(codes) => {
                // Each at most once, in the policy's order.
                let mut rest = codes.iter();
                !value.is_empty() && value.split(' ').all(|one| rest.any(|code| code == one))
            }
            Self::AgeBand => match value.split_once('-') {
                Some((from, to)) => digits(from, 1..=2) && digits(to, 1..=2),
                None => digits(value, 1..=2) || value == POOLED,
            },
            Self::Age => value == POOLED || (canonical(value) && value.parse::<u8>().is_ok_and(|years| years < 90)),
            Self::Year => value == POOLED || digits(value, 4..=4),
            Self::Quarter => {
                let quarter = |text: &str| matches!(text, "Q1" | "Q2" | "Q3" | "Q4");
                value == POOLED || value.split_once('-').is_some_and(|(y, q)| digits(y, 4..=4) && quarter(q))
            }
            Self::Month => value == POOLED || day(&format!("{value}-01")),
            Self::Hour => digits(value, 2..=2) && value < "24",
            Self::Zip3 => digits(value, 3..=3),
            Self::Zip5 => digits(value, 5..=5),
            Self::Number { whole } => value == POOLED || (canonical(value) && !(*whole && value.contains('.'))),
            Self::Bins(edges) => {
                let ends = core::iter::once(String::new()).chain(edges.iter().map(ToString::to_string));
                let ends: Vec<String> = ends.chain([String::new()]).collect();
                ends.windows(2).any(|pair| matches!(pair, [low, high] if [low, "..", high].concat() == value))
            }
            Self::Clamp { low, high } => {
                let end = |number: &Option<Number>| number.map(|number| number.to_string());
                value.strip_prefix("..").map(str::to_owned).is_some_and(|text| Some(text) == end(low))
                    || value.strip_suffix("..").map(str::to_owned).is_some_and(|text| Some(text) == end(high))
                    || Number::parse(value).is_some_and(|number| coarsen::clamp(number, *low, *high) == value)
            }
            Self::Round(step) => {
                Number::parse(value).is_some_and(|number| coarsen::round(number, *step).as_deref() == Some(value))
            }
            Self::Chapter => value == "none" || coarsen::icd10_chapter(value) == value,
            Self::Day => day(value),
            Self::Moment => DateTime::parse(value).is_some_and(|read| match read.time {
                Some(time) => format!("{}T{time}", read.date) == value,
                None => read.date.to_string() == value,
            }),
            Self::Time => Time::parse(value).is_some_and(|time| time.to_string() == value),
            Self::Words(most) => value.len() <= *most,
            Self::File { types, most } => is_file(value, types, *most),
            Self::Pseudonym => value.len() == 26 && value.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()),
        }
    }

    /// Whether this value stands in a report without quotes.
    pub(crate) fn is_bare(&self, value: &str) -> bool {
        matches!(self, Self::Number { .. }) && value.len() <= MAX_BARE && Number::parse(value).is_some()
    }

    /// Whether values have an order of their own; the others are listed by how often they occur.
    pub(crate) fn is_ordered(&self) -> bool {
        !matches!(self, Self::Option | Self::Options(_) | Self::Zip3 | Self::Zip5 | Self::Chapter)
    }

    /// Whether every value is another: words and codes are not counted one by one.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self, Self::Words(_) | Self::File { .. } | Self::Pseudonym | Self::Day | Self::Moment | Self::Time)
    }
}

// `data:TYPE;base64,…`; a picture that wants to be turned says so behind its type.
fn is_file(value: &str, types: &[&str], most: usize) -> bool {
    let turned = |rest: &str| {
        rest.strip_prefix(";orientation=").is_some_and(|way| matches!(way, "2" | "3" | "4" | "5" | "6" | "7" | "8"))
    };
    let Some((head, content)) = value.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,")) else {
        return false;
    };
    let typed = types.iter().filter_map(|kind| head.strip_prefix(kind)).any(|rest| rest.is_empty() || turned(rest));
    let signs = content.trim_end_matches('=');
    let padding = content.len() - signs.len();
    typed
        && content.len().is_multiple_of(4)
        && !signs.is_empty()
        && padding <= 2
        && content.len() / 4 * 3 - padding <= most
        && signs.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'+' || sign == b'/')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where a value stands among others: by the number that it begins with; open below before all of them.
pub(crate) fn place(value: &str) -> (Option<Number>, &str) {
    let sign = usize::from(value.starts_with('-'));
    let rest = value.get(sign..).unwrap_or("");
    let whole = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let fraction = rest.get(whole..).unwrap_or("").strip_prefix('.').map_or(0, |tail| {
        let digits = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        if digits == 0 { 0 } else { digits + 1 }
    });
    (value.get(..sign + whole + fraction).and_then(Number::parse), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

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
            (Shape::Number { whole: true }, &["0", "-3", "120", "90+"], &["", "03", "+3", "3.5", "=3", "-0"]),
            (Shape::Number { whole: false }, &["0", "-3", "2.5"], &["2.50", "1e3", ".5"]),
            (Shape::Age, &["0", "89", "90+"], &["90", "05", "100", ""]),
            (Shape::Quarter, &["2026-Q1", "90+"], &["2026-Q5", "26-Q1", "2026"]),
            (Shape::Month, &["2026-03", "90+"], &["2026-13", "2026-3", "2026-03-01"]),
            (Shape::Hour, &["00", "23"], &["24", "7", ""]),
            (Shape::Zip5, &["94501"], &["9450", "94501-1"]),
            (
                Shape::Options(vec!["a".into(), "b".into(), "c".into()]),
                &["a", "a c", "a b c"],
                &["", "c a", "a a", "d", "a  b"],
            ),
            (
                Shape::Bins(vec![number("18.5"), number("25")]),
                &["..18.5", "18.5..25", "25.."],
                &["..", "..25", "18.5..", "20", "18.5...25"],
            ),
            (
                Shape::Clamp { low: Some(number("17")), high: None },
                &["..17", "18", "17.5"],
                &["17", "3", "..18", "90..", ".."],
            ),
            (Shape::Round(number("5")), &["0", "-5", "120"], &["3", "5.0", "05"]),
            (Shape::Chapter, &["F00-F99", "none"], &["F32", "", "F00-G99"]),
            (Shape::Day, &["2026-11-22"], &["2026-11", "22.11.2026"]),
            (Shape::Moment, &["2026-11-22T14:30", "2026-11-22"], &["2026-11-22 14:30", "14:30"]),
            (Shape::Time, &["14:30"], &["2:30", "25:00"]),
            (Shape::Words(4), &["", "äb"], &["abcde"]),
            (Shape::Pseudonym, &["0123456789abcdefghjkmnpqrs"], &["0123", "=123456789abcdefghjkmnpqrs"]),
        ] {
            assert!(good.iter().all(|value| shape.fits(value)), "{shape:?}");
            for value in bad {
                assert!(!shape.fits(value), "{shape:?} {value:?}");
            }
        }
    }

    #[test]
    fn bands_sort_by_their_numbers() {
        let mut values = ["90+", "5-9", "-3", "..18.5", "18.5..25", "100", "25.."];
        values.sort_by_key(|value| place(value));
        assert_eq!(values, ["..18.5", "-3", "5-9", "18.5..25", "25..", "90+", "100"]);
    }
}
