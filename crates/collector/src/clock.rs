//! `today() → Date`: the system clock, in UTC, and nothing finer than the day.

use std::time::{SystemTime, UNIX_EPOCH};

use gauze_signed::Date;

use crate::CollectorError;

const SECONDS_A_DAY: u64 = 86_400;

/// Today in UTC. PRIVACY: the only time that the collector reads for a report, because a finer one beside a clinic's
/// schedule would name the patient.
pub(crate) fn today() -> Result<Date, CollectorError> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| CollectorError::Clock)?;
    let days = u32::try_from(since.as_secs() / SECONDS_A_DAY).map_err(|_| CollectorError::Clock)?;
    Date::from_unix_days(days).map_err(|_| CollectorError::Clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_a_day_of_this_century() {
        assert!((2025..2125).contains(&today().unwrap().year()));
    }
}
