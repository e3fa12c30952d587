//! Calendar dates without a clock: `YYYY-MM-DD` ↔ (year, month, day).

use crate::SignedError;

/// A day of the proleptic Gregorian calendar, years 1 to 9999; ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl core::fmt::Debug for Date {
    // A date may be a birth date: it is never printed by accident.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Date([REDACTED])")
    }
}

impl Date {
    /// (year, month, day) → `Date`, if that day exists.
    ///
    /// # Errors
    /// [`SignedError::Date`] for a day that is not in the calendar.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, SignedError> {
        let exists = (1..=9999).contains(&year) && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day }).ok_or(SignedError::Date)
    }

    /// `"YYYY-MM-DD"` → `Date`; nothing else is accepted.
    ///
    /// # Errors
    /// [`SignedError::Date`] for any other shape, and for days that do not exist.
    pub fn parse(text: &str) -> Result<Self, SignedError> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(SignedError::Date);
        };
        let number = |digits: &[&u8]| {
            digits.iter().try_fold(0u16, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + u16::from(**digit - b'0')).ok_or(SignedError::Date)
            })
        };
        let small = |digits: &[&u8]| number(digits).and_then(|n| u8::try_from(n).map_err(|_| SignedError::Date));
        Self::new(number(&[y1, y2, y3, y4])?, small(&[m1, m2])?, small(&[d1, d2])?)
    }

    /// Days since 1970-01-01 → `Date`; for shells that have a clock.
    ///
    /// # Errors
    /// [`SignedError::Date`] outside the years 1970 to 9999.
    pub fn from_unix_days(days: u32) -> Result<Self, SignedError> {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days, for days >= 0.
        let shifted = days + 719_468;
        let era = shifted / 146_097;
        let of_era = shifted % 146_097;
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + u32::from(month <= 2);
        let narrow = |n: u32| u8::try_from(n).map_err(|_| SignedError::Date);
        Self::new(u16::try_from(year).map_err(|_| SignedError::Date)?, narrow(month)?, narrow(day)?)
    }

    /// The day after; `None` after the last of the calendar, 9999-12-31.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let Self { year, month, day } = self;
        let days = [(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)];
        days.into_iter().find_map(|(year, month, day)| Self::new(year, month, day).ok())
    }

    /// The day before; `None` before the first of the calendar, 0001-01-01.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let Self { year, month, day } = self;
        let days = [(year, month, day - 1), (year, month - 1, days_in(year, month - 1)), (year - 1, 12, 31)];
        days.into_iter().find_map(|(year, month, day)| Self::new(year, month, day).ok())
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// Whole years from `self` to `on`, as ages are counted; `None` when `self` lies after `on`.
    ///
    /// Someone born on 29 February turns a year older on 1 March of other years.
    #[must_use]
    pub fn age_on(self, on: Self) -> Option<u16> {
        let years = on.year.checked_sub(self.year)?;
        let before_birthday = (on.month, on.day) < (self.month, self.day);
        years.checked_sub(u16::from(before_birthday))
    }

    /// Days from `self` to `other`, negative when `other` lies before.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.day_number() - self.day_number()
    }

    // Howard Hinnant, as above, days_from_civil without its shift: only differences matter.
    fn day_number(self) -> i64 {
        let (year, month) = (i64::from(self.year) - i64::from(self.month <= 2), i64::from(self.month));
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let shifted_month = if month > 2 { month - 3 } else { month + 9 };
        let of_year = (153 * shifted_month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
    }
}

impl core::fmt::Display for Date {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_between_dates_are_counted_over_leap_years_and_centuries() {
        let day = |text: &str| Date::parse(text).unwrap();
        for (from, to, days) in [
            ("2026-01-01", "2026-01-01", 0),
            ("2024-02-28", "2024-03-01", 2),
            ("1900-02-28", "1900-03-01", 1),
            ("1970-01-01", "2026-11-22", 20_779),
            ("2026-11-22", "1970-01-01", -20_779),
            ("0001-01-01", "9999-12-31", 3_652_058),
        ] {
            assert_eq!(day(from).days_until(day(to)), days, "{from} {to}");
        }
        let mut at = day("1999-12-31");
        for days in 0..1_000 {
            assert_eq!(day("1999-12-31").days_until(at), days);
            at = at.next().unwrap();
        }
    }

    #[test]
    fn only_days_that_exist_are_read() {
        for good in ["2024-02-29", "2000-02-29", "1900-12-31", "9999-12-31"] {
            assert_eq!(Date::parse(good).unwrap().to_string(), good);
        }
        for bad in [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-01",
            "0000-01-01",
            "24-01-01",
            "2024/01/01",
            "2024-01-01 ",
        ] {
            assert_eq!(Date::parse(bad), Err(SignedError::Date), "{bad}");
        }
    }

    #[test]
    fn age_changes_on_the_birthday() {
        let on = |text| Date::parse(text).unwrap();
        let born = on("1936-11-22");
        assert_eq!(born.age_on(on("2026-11-21")), Some(89));
        assert_eq!(born.age_on(on("2026-11-22")), Some(90));
        assert_eq!(on("2000-02-29").age_on(on("2001-02-28")), Some(0));
        assert_eq!(on("2000-02-29").age_on(on("2001-03-01")), Some(1));
        assert_eq!(on("2030-01-01").age_on(on("2026-11-22")), None);
        assert_eq!(on("2026-11-23").age_on(on("2026-11-22")), None);
    }

    #[test]
    fn unix_days_become_dates() {
        for (days, text) in [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_779, "2026-11-22")] {
            assert_eq!(Date::from_unix_days(days).unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_follow_each_other_over_the_ends_of_months_and_years() {
        let mut day = Date::from_unix_days(0).unwrap();
        // Two whole cycles of 400 years, with every kind of year and month.
        for days in 1..=2 * 146_097 {
            let next = Date::from_unix_days(days).unwrap();
            assert_eq!((day.next(), next.previous()), (Some(next), Some(day)), "{next}");
            day = next;
        }
        let (first, last) = (Date::new(1, 1, 1).unwrap(), Date::new(9999, 12, 31).unwrap());
        assert_eq!((first.previous(), last.next()), (None, None));
        assert_eq!(first.next().unwrap().to_string(), "0001-01-02");
        assert_eq!(last.previous().unwrap().to_string(), "9999-12-30");
    }

    #[test]
    fn debug_shows_no_date() {
        assert_eq!(format!("{:?}", Date::parse("1980-05-06").unwrap()), "Date([REDACTED])");
    }
}
