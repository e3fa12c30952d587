//! What a policy takes from a wearable's table: a clock, and numbers in steps of it.

use super::decimal::Decimal;
use super::time::{DAY, DayMonth};
use crate::Limits;

/// The columns of one table, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    pub(super) clock: Clock,
    pub(super) step: i64,
    pub(super) numbers: Vec<Number>,
    pub(super) decimal_comma: bool,
    pub(super) rows: usize,
    pub(super) limits: Limits,
}

/// Where the time stands, and how it is written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// The header in the file; observations have their time by themselves.
    pub source: String,
    /// The header that is written.
    pub name: String,
    /// What is counted since the first row.
    pub unit: Unit,
    /// Which of two numbers is the month.
    pub order: DayMonth,
}

/// What a clock counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Days.
    Days,
}

impl Unit {
    pub(super) fn seconds(self) -> i64 {
        match self {
            Self::Seconds => 1,
            Self::Days => DAY,
        }
    }
}

/// A number that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The header in the file, or `system|code` of the observations.
    pub source: String,
    /// The header that is written.
    pub name: String,
    /// The unit that an observation must have, by its code or its text; nothing is converted.
    pub unit: Option<String>,
    /// No number below this leaves: one that is lower is this.
    pub min: Decimal,
    /// No number above this leaves.
    pub max: Decimal,
    /// Places behind the point, six at most.
    pub places: u8,
    /// What becomes of the numbers of one step.
    pub statistic: Statistic,
}

/// Many numbers → one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Statistic {
    /// The mean.
    Mean,
    /// The lowest.
    Min,
    /// The highest.
    Max,
    /// The sum.
    Sum,
    /// The one of the latest time; of the same time, the one that comes last.
    Last,
}

/// What is wrong with columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnsError {
    /// No number, or more than 64.
    #[error("a table takes 1 to 64 columns")]
    Count,
    /// Two columns of one name, or a name that a spreadsheet would not take for one.
    #[error("a column's name is letters, digits, `_`, `-` and `.`, begins with a letter, and stands once")]
    Name,
    /// No part of a day, and no number of days.
    #[error("a step divides a day, or is a number of days; with a clock in days it is the latter")]
    Step,
    /// The least is above the greatest, or there are more than six places.
    #[error("a column's range is upside down, or has more than six places")]
    Range,
}

/// Columns of one table: more are no wearable's.
const MOST: usize = 64;
/// Rows that are written: a year by the five minutes of a glucose sensor is 105,120.
const ROWS: usize = 110_000;

impl Columns {
    /// A clock, a step in seconds, numbers.
    ///
    /// # Errors
    ///
    /// They contradict themselves, or a name could be read as something else than a name.
    pub fn new(clock: Clock, step: u32, numbers: Vec<Number>) -> Result<Self, ColumnsError> {
        let step = i64::from(step);
        if !(1..=MOST).contains(&numbers.len()) {
            return Err(ColumnsError::Count);
        }
        let names = || core::iter::once(&clock.name).chain(numbers.iter().map(|number| &number.name));
        let is_unique = |at: usize, name: &String| !names().take(at).any(|before| before.eq_ignore_ascii_case(name));
        if !names().enumerate().all(|(at, name)| is_name(name) && is_unique(at, name)) {
            return Err(ColumnsError::Name);
        }
        let is_of_days = step > 0 && step % DAY == 0;
        let is_of_a_day = step > 0 && DAY % step == 0 && clock.unit == Unit::Seconds;
        if !is_of_days && !is_of_a_day {
            return Err(ColumnsError::Step);
        }
        if numbers.iter().any(|number| number.min > number.max || number.places > 6) {
            return Err(ColumnsError::Range);
        }
        Ok(Self { clock, step, numbers, decimal_comma: false, rows: ROWS, limits: Limits::default() })
    }

    /// Numbers are written `1.234,5` in the file.
    #[must_use]
    pub fn with_decimal_comma(self, decimal_comma: bool) -> Self {
        Self { decimal_comma, ..self }
    }

    /// At most so many rows are written.
    #[must_use]
    pub fn with_rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// How large a file may be.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }
}

/// A header that no spreadsheet takes for a formula.
fn is_name(name: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    name.len() <= 64 && name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(is_inner)
}
