//! Rows in any order → one row a step: the canonical CSV.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::Origin;
use super::columns::{Columns, Statistic};
use super::decimal::Decimal;
use super::error::TableError;
use super::time::{DAY, Moment, parse};

/// What is collected of a file.
pub(super) struct Table<'c> {
    columns: &'c Columns,
    steps: BTreeMap<i64, Vec<Option<Step>>>,
    form: Option<Form>,
}

/// The numbers of one column in one step, added up as its statistic wants.
#[derive(Debug, Clone, Copy)]
struct Step {
    millionths: i128,
    count: u32,
    /// Of the latest number.
    at: i64,
}

/// All times of a file are of one form; the first one's zone is that of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Wall,
    Zoned(i32),
    Count,
}

impl<'c> Table<'c> {
    pub(super) fn new(columns: &'c Columns) -> Self {
        Self { columns, steps: BTreeMap::new(), form: None }
    }

    /// One row: its number in the file, its time, and what it has of the columns.
    pub(super) fn row(&mut self, row: u64, time: &str, numbers: &[Option<Decimal>]) -> Result<(), TableError> {
        let clock = &self.columns.clock;
        let moment = parse(time, clock.order, clock.unit.seconds()).ok_or(TableError::NotTime { row })?;
        let at = self.seconds(moment).ok_or(TableError::MixedTimes { row })?;
        let limit = self.columns.rows;
        let key = at.div_euclid(self.columns.step);
        if self.steps.len() >= limit && !self.steps.contains_key(&key) {
            return Err(TableError::TooManyRows { limit: u64::try_from(limit).unwrap_or(u64::MAX) });
        }
        let steps = self.steps.entry(key).or_insert_with(|| vec![None; self.columns.numbers.len()]);
        for ((step, column), number) in steps.iter_mut().zip(&self.columns.numbers).zip(numbers) {
            let Some(number) = number else { continue };
            let number = (*number).clamp(column.min, column.max).millionths();
            let one = Step { millionths: number, count: 1, at };
            *step = Some(match step.take() {
                None => one,
                Some(before) => before.and(one, column.statistic),
            });
        }
        Ok(())
    }

    /// Seconds on the file's own calendar; nothing if the form is another than before.
    fn seconds(&mut self, moment: Moment) -> Option<i64> {
        let first = match moment {
            Moment::Wall(_) => Form::Wall,
            Moment::Zoned(_, offset) => Form::Zoned(offset),
            Moment::Count(_) => Form::Count,
        };
        match (*self.form.get_or_insert(first), moment) {
            (Form::Wall, Moment::Wall(at)) | (Form::Count, Moment::Count(at)) => Some(at),
            (Form::Zoned(offset), Moment::Zoned(at, _)) => Some(at + i64::from(offset)),
            _ => None,
        }
    }

    /// The canonical CSV: names, then a line a step that has a number, times since the origin.
    pub(super) fn csv(&self, origin: &mut Origin) -> Result<Zeroizing<Vec<u8>>, TableError> {
        let columns = self.columns;
        let (first, _) = self.steps.first_key_value().ok_or(TableError::NoRows)?;
        let start = origin.start(*first * columns.step);
        let mut out = Zeroizing::new(Vec::with_capacity(self.steps.len() * 16 * (columns.numbers.len() + 1) + 4096));
        let names = core::iter::once(&columns.clock.name).chain(columns.numbers.iter().map(|number| &number.name));
        for (at, name) in names.enumerate() {
            if at > 0 {
                out.push(b',');
            }
            out.extend_from_slice(name.as_bytes());
        }
        out.push(b'\n');
        for (key, steps) in &self.steps {
            let time = (key * columns.step - start).div_euclid(columns.clock.unit.seconds());
            out.extend_from_slice(time.to_string().as_bytes());
            for (step, column) in steps.iter().zip(&columns.numbers) {
                out.push(b',');
                if let Some(step) = step {
                    let number = step.value(column.statistic).rounded(column.places).clamp(column.min, column.max);
                    out.extend_from_slice(number.text().as_bytes());
                }
            }
            out.push(b'\n');
        }
        Ok(out)
    }
}

impl Step {
    fn and(self, other: Self, statistic: Statistic) -> Self {
        let (a, b) = (self.millionths, other.millionths);
        let millionths = match statistic {
            Statistic::Mean | Statistic::Sum => a.saturating_add(b),
            Statistic::Min => a.min(b),
            Statistic::Max => a.max(b),
            Statistic::Last => {
                if other.at >= self.at {
                    b
                } else {
                    a
                }
            }
        };
        Self { millionths, count: self.count.saturating_add(1), at: self.at.max(other.at) }
    }

    fn value(self, statistic: Statistic) -> Decimal {
        let count = if statistic == Statistic::Mean { self.count } else { 1 };
        Decimal::mean(self.millionths, count)
    }
}

impl Origin {
    /// Where a submission's time begins, given the first step of a file; the first file settles it.
    fn start(&mut self, first: i64) -> i64 {
        *self.start.get_or_insert(first - i64::from(self.days) * DAY)
    }
}
