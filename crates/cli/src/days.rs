//! The one place that reads the clock for a date.

use std::time::{SystemTime, UNIX_EPOCH};

use gauze_signed::Date;

use crate::error::CliError;

/// Today in UTC.
pub(crate) fn today() -> Result<Date, CliError> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = u32::try_from(seconds / 86_400).unwrap_or(u32::MAX);
    Date::from_unix_days(days).map_err(|e| CliError::engine("", e.code(), &e))
}
