//! `text → moment`: the forms of time that wearables and FHIR write.
//!
//! | form | example |
//! |---|---|
//! | ISO 8601 | `2026-03-29T07:05:00Z`, `2026-03-29 07:05`, `2026-03-29T07:05:00.123+02:00`, `2026-03-29 07:05:00 -0700`, `2026-03-29` |
//! | month or day first, as the policy says | `3/29/2026 7:05 PM`, `03-29-2026 07:05 AM`, `29/03/2026 19:05`, `3/29/26, 7:05:00 PM` |
//! | day first, always | `29.03.2026 19:05` |
//! | Unix time | seconds in 9 to 11 digits, milliseconds in 12 or more |
//! | a table of ours | a number of seconds or days, as the policy says |

/// Which of two numbers is the month, where the form does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DayMonth {
    /// `3/29/2026`.
    #[default]
    MonthFirst,
    /// `29/3/2026`.
    DayFirst,
}

/// What a time says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// By the clock on the wall, in seconds since 1970.
    Wall(i64),
    /// Seconds since 1970 in UTC, and how far the wall's clock is ahead of it.
    Zoned(i64, i32),
    /// Seconds since 1970 in UTC, or since a table's start.
    Count(i64),
}

pub(super) const DAY: i64 = 86_400;
/// A year that a wearable may have seen, with room.
const YEARS: core::ops::RangeInclusive<i64> = 1950..=2199;

/// A time in one of the forms; `unit` is how many seconds a short whole number counts.
pub(super) fn parse(text: &str, order: DayMonth, unit: i64) -> Option<Moment> {
    let text = text.trim();
    if let Some(count) = count(text, unit) {
        return Some(Moment::Count(count));
    }
    let split = text.find(['T', 't', ' ', ',']).unwrap_or(text.len());
    let (date, rest) = (text.get(..split)?, text.get(split..)?);
    let day = self::date(date, order)? * DAY;
    let rest = rest.trim_start_matches([' ', ',']);
    let rest = rest.strip_prefix(['T', 't']).unwrap_or(rest);
    if rest.is_empty() && split < text.len() {
        return None;
    }
    let (clock, zone) = if rest.is_empty() { (0, None) } else { clock(rest)? };
    Some(match zone {
        Some(offset) => Moment::Zoned(day + clock - i64::from(offset), offset),
        None => Moment::Wall(day + clock),
    })
}

fn count(text: &str, unit: i64) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !matches!(digits.len(), 1..=14) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    Some(match digits.len() {
        1..=8 => number * unit,
        9..=11 => number,
        _ => number.div_euclid(1000),
    })
}

/// Days since 1970.
fn date(text: &str, order: DayMonth) -> Option<i64> {
    let separator = text.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let mut parts = text.split(separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = match (a.len(), order, separator) {
        (4, _, '-' | '/') => (number(a, 4)?, number(b, 2)?, number(c, 2)?),
        (_, _, '.') | (_, DayMonth::DayFirst, _) => (year(c)?, number(b, 2)?, number(a, 2)?),
        _ => (year(c)?, number(a, 2)?, number(b, 2)?),
    };
    let lengths = [31, if is_leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = *lengths.get(usize::try_from(month.checked_sub(1)?).ok()?)?;
    let is_date = YEARS.contains(&year) && (1..=length).contains(&day);
    is_date.then(|| days(year, month, day))
}

/// Two digits are a year of this century.
fn year(text: &str) -> Option<i64> {
    let year = number(text, 4)?;
    match text.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days from 1970 to a date of the Gregorian calendar, by counting from a March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before = 365 * year + year / 4 - year / 100 + year / 400;
    before + (153 * month + 2) / 5 + day - 1 - 719_468
}

/// `7:05:00.5 PM +02:00` → seconds of the day, and the zone's offset.
fn clock(text: &str) -> Option<(i64, Option<i32>)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.')).unwrap_or(text.len());
    let mut parts = text.get(..end)?.split(':');
    let (hour, minute) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let second = match parts.next() {
        None => 0,
        Some(second) => {
            let (whole, part) = second.split_once('.').unwrap_or((second, "0"));
            number(part, 9)?;
            number(whole, 2)?
        }
    };
    let rest = text.get(end..)?.trim();
    let half = |word: &str| rest.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let (hour, rest) = match (half("am"), half("pm"), hour) {
        (true, _, 1..=12) => (hour % 12, rest.get(2..)?.trim()),
        (_, true, 1..=12) => (hour % 12 + 12, rest.get(2..)?.trim()),
        (false, false, _) => (hour, rest),
        _ => return None,
    };
    // A second of 60 is a leap second, which no table here counts.
    let is_clock = parts.next().is_none() && hour < 24 && minute < 60 && second <= 60;
    let zone = if rest.is_empty() { None } else { Some(zone(rest)?) };
    is_clock.then(|| (hour * 3600 + minute * 60 + second.min(59), zone))
}

/// `Z`, `UTC`, `+02:00`, `-0700`, `+02` → seconds ahead of UTC.
fn zone(text: &str) -> Option<i32> {
    if ["z", "utc", "gmt"].iter().any(|zero| text.eq_ignore_ascii_case(zero)) {
        return Some(0);
    }
    let sign = match text.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let digits = text.get(1..)?;
    let (hours, minutes) = match digits.len() {
        2 => (digits, "0"),
        4 => digits.split_at_checked(2)?,
        5 => digits.split_once(':')?,
        _ => return None,
    };
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    let offset = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    (hours <= 14 && minutes < 60).then_some(sign * offset)
}

fn number(text: &str, longest: usize) -> Option<i64> {
    let is_number = (1..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-03-29 00:00 UTC.
    const THE_DAY: i64 = 1_774_742_400;
    const FIVE_PAST_SEVEN: i64 = THE_DAY + 7 * 3600 + 5 * 60;

    fn read(text: &str) -> Option<Moment> {
        parse(text, DayMonth::MonthFirst, 1)
    }

    #[test]
    fn walls() {
        for text in [
            "2026-03-29T07:05:00",
            "2026-03-29 07:05",
            "3/29/2026 7:05 AM",
            "03-29-2026 07:05:00 am",
            "29.03.2026 7:05",
            "3/29/26, 7:05:00.999",
            "2026/03/29 07:05",
        ] {
            assert_eq!(read(text), Some(Moment::Wall(FIVE_PAST_SEVEN)), "{text}");
        }
        assert_eq!(parse("29/03/2026 07:05", DayMonth::DayFirst, 1), Some(Moment::Wall(FIVE_PAST_SEVEN)));
        assert_eq!(read("2026-03-29"), Some(Moment::Wall(THE_DAY)));
        assert_eq!(read("3/29/2026 12:00 AM"), Some(Moment::Wall(THE_DAY)));
        assert_eq!(read("3/29/2026 12:30 PM"), Some(Moment::Wall(THE_DAY + 45_000)));
    }

    #[test]
    fn zones() {
        assert_eq!(read("2026-03-29T07:05:00Z"), Some(Moment::Zoned(FIVE_PAST_SEVEN, 0)));
        for text in ["2026-03-29T09:05:00+02:00", "2026-03-29 09:05:00 +0200", "2026-03-29T09:05+02"] {
            assert_eq!(read(text), Some(Moment::Zoned(FIVE_PAST_SEVEN, 7200)), "{text}");
        }
        assert_eq!(read("2026-03-29 00:05:00 -0700"), Some(Moment::Zoned(FIVE_PAST_SEVEN, -25_200)));
    }

    #[test]
    fn counts() {
        assert_eq!(read("1774767900"), Some(Moment::Count(FIVE_PAST_SEVEN)));
        assert_eq!(read("1774767900123"), Some(Moment::Count(FIVE_PAST_SEVEN)));
        assert_eq!(read("-300"), Some(Moment::Count(-300)));
        assert_eq!(parse("3", DayMonth::MonthFirst, DAY), Some(Moment::Count(3 * DAY)));
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-02-29",
            "29/03/2026",
            "2026-03-29T",
            "2026-03-29T25:00",
            "2026-03-29 07",
            "7:05",
            "3/29/026",
            "2026-03-29 07:05 XM",
            "2026-03-29 13:05 PM",
            "2026-03-29 07:05 +99:00",
            "2026-03-29-01",
            "0001-01-01",
            "Smith",
            "2026-03",
            "12345.5",
            "2026-03-29T07:05:00é",
            "T",
            "é",
            "2026-03-29 é",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
