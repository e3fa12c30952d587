//! `(a wearable's table, columns, origin) → a table of the policy's columns`: nothing else is read.
//!
//! | step | what happens |
//! |---|---|
//! | columns | those that the policy names, under its names; a number must be a number, within its range |
//! | time | since the first row of the submission's first table, or since a day that is drawn; no date leaves |
//! | steps | all numbers of one step of the clock become one, by the column's statistic, rounded |
//!
//! What comes out is one canonical CSV of names and numbers: there is no text in it that a spreadsheet could run. It says
//! as much about a person as the policy's columns and steps do; whoever knows somebody's heart rate by the minute knows them again.

mod columns;
mod csv;
mod decimal;
mod error;
mod json;
mod observations;
mod table;
mod time;

pub use columns::{Clock, Columns, ColumnsError, Number, Statistic, Unit};
pub use decimal::Decimal;
pub use error::TableError;
pub use time::DayMonth;

use crate::{Cleaned, Kind, Tally, guard};
use table::Table;

/// Where the time of a submission begins: its tables stay together, and no calendar date is said.
#[derive(Clone, Default)]
pub struct Origin {
    start: Option<i64>,
    days: u16,
}

impl Origin {
    /// Time counts from the first row of the first table.
    #[must_use]
    pub fn first_row() -> Self {
        Self::default()
    }

    /// Time counts from a day up to a year before that, drawn by a random word.
    #[must_use]
    pub fn drawn(word: u64) -> Self {
        // 2^64 words over 365 days: no day is likelier than another by more than one in 10^16.
        Self { start: None, days: u16::try_from(word % 365).unwrap_or(0) }
    }
}

impl core::fmt::Debug for Origin {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Origin([REDACTED])")
    }
}

/// A CSV export → the policy's columns.
///
/// # Errors
///
/// A column is missing, a cell is no number, a time is in no form that is read, or it is too large.
pub fn wearable_csv(bytes: &[u8], columns: &Columns, origin: &mut Origin) -> Result<Cleaned, TableError> {
    made(bytes, columns, origin, csv::read)
}

/// FHIR Observations (one, a list, a Bundle, NDJSON) → the policy's columns.
///
/// # Errors
///
/// It is no FHIR, a number is in another unit, a time is in no form that is read, or it is too large.
pub fn observations(bytes: &[u8], columns: &Columns, origin: &mut Origin) -> Result<Cleaned, TableError> {
    made(bytes, columns, origin, observations::read)
}

type Read = for<'c> fn(&[u8], &'c Columns, &mut Table<'c>) -> Result<(), TableError>;

fn made(bytes: &[u8], columns: &Columns, origin: &mut Origin, read: Read) -> Result<Cleaned, TableError> {
    guard(bytes, &columns.limits)?;
    let mut table = Table::new(columns);
    read(bytes, columns, &mut table)?;
    Ok(Cleaned::new(table.csv(origin)?, Kind::Csv, Tally::default()))
}
