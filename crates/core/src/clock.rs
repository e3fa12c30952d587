//! `"2026-11-22T14:30" → day and time of day`: what forms write, without a clock and without time zones.

use crate::Date;

/// A time of day, from 00:00:00 to 23:59:59; ordered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
}

impl core::fmt::Debug for Time {
    // A time may be a birth's: it is never printed by accident.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Time([REDACTED])")
    }
}

impl Time {
    /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction` → `Time`, as HTML, FHIR and REDCap write it; the fraction is forgotten, and
    /// FHIR's leap second is the one before it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, rest) = two(text)?;
        let (minute, rest) = two(rest.strip_prefix(':')?)?;
        let (second, rest) = match rest.strip_prefix(':') {
            Some(rest) => two(rest)?,
            None => (0, rest),
        };
        let ends = rest.is_empty()
            || text.len() - rest.len() == "HH:MM:SS".len()
                && rest.strip_prefix('.').is_some_and(|digits| {
                    !digits.is_empty() && digits.len() <= 9 && digits.bytes().all(|c| c.is_ascii_digit())
                });
        (ends && hour < 24 && minute < 60 && second <= 60).then_some(Self { hour, minute, second: second.min(59) })
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0 to 59.
    #[must_use]
    pub fn second(self) -> u8 {
        self.second
    }
}

impl core::fmt::Display for Time {
    /// `HH:MM`, with `:SS` where the second is not 0.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if self.second == 0 { Ok(()) } else { write!(f, ":{:02}", self.second) }
    }
}

/// A day and, where the form asked for it, a time of that day; ordered, days without a time first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DateTime {
    /// The day as the form wrote it.
    pub date: Date,
    /// The time as the form wrote it.
    pub time: Option<Time>,
}

impl DateTime {
    /// `YYYY-MM-DD`, or with `T` or a space and a time, and then perhaps `Z` or an offset such as `+02:00`.
    ///
    /// Reads HTML's `datetime-local`, FHIR's `dateTime` down to the day (a bare year or month has no day, and is refused), REDCap's
    /// and SurveyJS's. An offset is checked and forgotten: the day and hour are those of the patient's own clock.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let date = Date::parse(text.get(..10)?).ok()?;
        let rest = text.get(10..)?;
        if rest.is_empty() {
            return Some(Self { date, time: None });
        }
        let local = without_offset(rest.strip_prefix(['T', ' '])?)?;
        Some(Self { date, time: Some(Time::parse(local)?) })
    }
}

fn without_offset(text: &str) -> Option<&str> {
    if let Some(local) = text.strip_suffix('Z') {
        return Some(local);
    }
    let Some((local, offset)) = text.rsplit_once(['+', '-']) else {
        return Some(text);
    };
    let (hours, rest) = two(offset)?;
    let (minutes, rest) = two(rest.strip_prefix(':')?)?;
    // FHIR: no further than 14:00.
    (rest.is_empty() && minutes < 60 && (hours < 14 || (hours, minutes) == (14, 0))).then_some(local)
}

fn two(text: &str) -> Option<(u8, &str)> {
    let mut digits = text.bytes();
    let mut digit = || digits.next().filter(u8::is_ascii_digit).map(|c| c - b'0');
    let number = digit()? * 10 + digit()?;
    Some((number, text.get(2..)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_of_forms_are_read() {
        for (text, shown) in [
            ("00:00", "00:00"),
            ("14:30", "14:30"),
            ("23:59:59", "23:59:59"),
            ("14:30:00", "14:30"),
            ("14:30:05.250", "14:30:05"),
            ("23:59:60", "23:59:59"),
        ] {
            assert_eq!(Time::parse(text).unwrap().to_string(), shown);
        }
        for text in [
            "",
            "14",
            "1430",
            "14:3",
            "4:30",
            "24:00",
            "14:60",
            "14:30:61",
            "14:30.5",
            "14:30:",
            "14:30:05.",
            "14:30 ",
            "14:30:05.x",
            "2:30 PM",
            "１４:30",
            "14:30:05,5",
        ] {
            assert!(Time::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn dates_with_times_are_read_and_offsets_forgotten() {
        for (text, time) in [
            ("2026-11-22", None),
            ("2026-11-22T14:30", Some("14:30")),
            ("2026-11-22 14:30", Some("14:30")),
            ("2026-11-22T14:30:15", Some("14:30:15")),
            ("2026-11-22T14:30:15Z", Some("14:30:15")),
            ("2026-11-22T14:30:15.123+02:00", Some("14:30:15")),
            ("2026-11-22T14:30:15-05:30", Some("14:30:15")),
            ("2026-11-22T14:30:15+14:00", Some("14:30:15")),
        ] {
            let read = DateTime::parse(text).unwrap();
            assert_eq!(read.date.to_string(), "2026-11-22");
            assert_eq!(read.time.map(|time| time.to_string()).as_deref(), time, "{text}");
        }
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-31",
            "2026-11-22T",
            "2026-11-22T14",
            "2026-11-22X14:30",
            "2026-11-22T14:30+2",
            "2026-11-22T14:30+14:01",
            "2026-11-22T14:30+02:60",
            "2026-11-22T14:30ZZ",
            "2026-11-22T14:30+02:00Z",
            "11/22/2026",
            "2026-11-2é",
        ] {
            assert!(DateTime::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn debug_shows_no_time() {
        let shown = format!("{:?}", DateTime::parse("1980-05-06T07:08").unwrap());
        assert!(!shown.contains("07") && !shown.contains("1980"), "{shown}");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[0-9:T Z+.é-]{0,40}") {
            if let Some(time) = Time::parse(&text) {
                prop_assert_eq!(Time::parse(&time.to_string()), Some(time));
            }
            let _read = DateTime::parse(&text);
        }

        #[test]
        fn times_are_ordered_as_their_texts(a in 0u32..86_400, b in 0u32..86_400) {
            let text = |s: u32| format!("{:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
            let (first, second) = (Time::parse(&text(a)).unwrap(), Time::parse(&text(b)).unwrap());
            prop_assert_eq!(first.cmp(&second), a.cmp(&b));
        }
    }
}
