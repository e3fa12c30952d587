//! `"-12.50" ↔ −12,500,000 millionths`: exact decimals, without floating point.

/// Decimals kept behind the point.
const DECIMALS: usize = 6;
/// Millionths of one.
const MICRO: i64 = 1_000_000;
/// Digits before the point.
const WHOLE_DIGITS: usize = 12;
/// Every number lies strictly between −10^12 and 10^12: sums of two always fit into 64 bits.
const BOUND: i64 = 1_000_000_000_000 * MICRO;

/// An exact decimal with at most twelve digits before the point and six behind it; ordered by size.
///
/// Where a result needs more decimals, it is rounded to the nearest millionth, and halves go away from zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(i64);

impl core::fmt::Debug for Number {
    // An answer may be a number: it is never printed by accident.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Number([REDACTED])")
    }
}

impl Number {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// `-?digits[.1-6 digits]` → `Number`; `None` for signs, exponents, spaces or separators of any other kind, for more than
    /// twelve digits before the point and for more than six behind it. Leading zeros say nothing and are read.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match text.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (text, ""),
        };
        if whole.is_empty() || whole.len() > WHOLE_DIGITS || fraction.len() > DECIMALS {
            return None;
        }
        let zeros = core::iter::repeat_n(b'0', DECIMALS - fraction.len());
        let micro = whole
            .bytes()
            .chain(fraction.bytes())
            .chain(zeros)
            .try_fold(0i64, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))?;
        Some(Self(if negative { -micro } else { micro }))
    }

    /// Millionths → `Number`; `None` at 10^12 and beyond.
    #[must_use]
    pub fn from_micro(micro: i64) -> Option<Self> {
        (micro > -BOUND && micro < BOUND).then_some(Self(micro))
    }

    /// A whole number → `Number`; `None` at 10^12 and beyond.
    #[must_use]
    pub fn from_whole(whole: i64) -> Option<Self> {
        Self::from_micro(whole.checked_mul(MICRO)?)
    }

    /// The number in millionths.
    #[must_use]
    pub fn micro(self) -> i64 {
        self.0
    }

    /// The number, if nothing stands behind its point.
    #[must_use]
    pub fn whole(self) -> Option<i64> {
        (self.0 % MICRO == 0).then_some(self.0 / MICRO)
    }

    /// The sum, where it is below 10^12.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Self::from_micro(self.0.checked_add(other.0)?)
    }

    /// The difference, where it is below 10^12.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Self::from_micro(self.0.checked_sub(other.0)?)
    }

    /// The number times a ratio, to the nearest millionth; `None` for a denominator of 0 and for a result of 10^12 or beyond.
    #[must_use]
    pub fn times(self, numerator: i128, denominator: i128) -> Option<Self> {
        Self::from_ratio(i128::from(self.0).checked_mul(numerator)?, denominator)
    }

    /// The quotient of millionths, to the nearest; the one place that rounds.
    pub(crate) fn from_ratio(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let (quotient, remainder) = (numerator.checked_div(denominator)?, numerator.checked_rem(denominator)?);
        // Twice the remainder against the denominator, by size: both may be negative.
        let away = remainder.unsigned_abs().checked_mul(2)? >= denominator.unsigned_abs();
        let sign = if (numerator < 0) == (denominator < 0) { 1 } else { -1 };
        let rounded = if away { quotient.checked_add(sign)? } else { quotient };
        Self::from_micro(i64::try_from(rounded).ok()?)
    }

    /// The nearest multiple of a step, halves away from zero; `None` for a step of zero or less, and at 10^12 and beyond.
    #[must_use]
    pub fn round_to(self, step: Self) -> Option<Self> {
        if step.0 <= 0 {
            return None;
        }
        let steps = Self::from_ratio(i128::from(self.0), i128::from(step.0))?;
        Self::from_micro(steps.0.checked_mul(step.0)?)
    }

    /// Mass in kilograms and height in metres → body mass index in kg/m2; `None` for what no body has.
    #[must_use]
    pub fn body_mass_index(kilograms: Self, metres: Self) -> Option<Self> {
        if kilograms.0 <= 0 || metres.0 <= 0 {
            return None;
        }
        let square = i128::from(metres.0).checked_mul(i128::from(metres.0))?;
        let micro = i128::from(MICRO);
        Self::from_ratio(i128::from(kilograms.0).checked_mul(micro)?.checked_mul(micro)?, square)
    }
}

impl core::fmt::Display for Number {
    /// The shortest text that reads as the same number: no zeros at either end, no point without decimals, no `-0`.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        if self.0 < 0 {
            f.write_str("-")?;
        }
        let micro = self.0.unsigned_abs();
        let unit = MICRO.unsigned_abs();
        core::fmt::Display::fmt(&(micro / unit), f)?;
        let mut rest = micro % unit;
        if rest != 0 {
            f.write_str(".")?;
        }
        while rest != 0 {
            rest *= 10;
            core::fmt::Display::fmt(&(rest / unit), f)?;
            rest %= unit;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn n(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn plain_decimals_are_read_exactly_and_written_shortly() {
        for (text, micro, shown) in [
            ("0", 0, "0"),
            ("-0", 0, "0"),
            ("-0.0", 0, "0"),
            ("007", 7_000_000, "7"),
            ("18.50", 18_500_000, "18.5"),
            ("-0.000001", -1, "-0.000001"),
            ("0.1", 100_000, "0.1"),
            ("10.010", 10_010_000, "10.01"),
            ("999999999999.999999", BOUND - 1, "999999999999.999999"),
            ("-999999999999.999999", 1 - BOUND, "-999999999999.999999"),
        ] {
            assert_eq!((n(text).micro(), n(text).to_string().as_str()), (micro, shown));
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "-",
            "+1",
            "--1",
            "1e3",
            "1E3",
            ".5",
            "5.",
            "-.5",
            "1.2.3",
            "1,5",
            " 1",
            "1 ",
            "1.0000001",
            "1000000000000",
            "0000000000001",
            "٣",
            "１",
            "inf",
            "NaN",
            "0x10",
            "1_000",
            "1.-5",
        ] {
            assert!(Number::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn halves_round_away_from_zero() {
        for (value, step, rounded) in [
            ("2.5", "1", "3"),
            ("-2.5", "1", "-3"),
            ("2.4", "1", "2"),
            ("-2.4", "1", "-2"),
            ("72.5", "5", "75"),
            ("72.4", "5", "70"),
            ("36.65", "0.1", "36.7"),
            ("0", "0.25", "0"),
            ("1", "0.3", "0.9"),
        ] {
            assert_eq!(n(value).round_to(n(step)).unwrap().to_string(), rounded, "{value}");
        }
        assert_eq!(n("1").round_to(Number::ZERO), None);
        assert_eq!(n("1").round_to(n("-1")), None);
        assert_eq!(n("1").times(1, 0), None);
        assert_eq!(n("1").times(-1, 3), Some(n("-0.333333")));
        assert_eq!(n("2").times(-1, -3), Some(n("0.666667")));
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let most = Number(BOUND - 1);
        assert_eq!(most.checked_add(Number(1)), None);
        assert_eq!(Number(1 - BOUND).checked_sub(Number(1)), None);
        assert_eq!(most.times(i128::MAX, 1), None);
        assert_eq!(most.times(2, 1), None);
        assert_eq!(most.round_to(n("1")), None);
        assert_eq!(Number::from_whole(i64::MAX), None);
        assert_eq!(Number::from_whole(-12).unwrap().whole(), Some(-12));
        assert_eq!(n("1.5").whole(), None);
    }

    // 70 kg and 1.75 m are 22.857…: the arithmetic is checked against 70 × 10^6 / 1.75².
    #[test]
    fn body_mass_index_is_mass_over_height_squared() {
        assert_eq!(Number::body_mass_index(n("70"), n("1.75")).unwrap().to_string(), "22.857143");
        assert_eq!(Number::body_mass_index(n("80"), n("2")).unwrap().to_string(), "20");
        assert_eq!(Number::body_mass_index(n("80"), n("0")), None);
        assert_eq!(Number::body_mass_index(n("-1"), n("2")), None);
        assert_eq!(Number::body_mass_index(n("999999999999"), n("0.000001")), None);
    }

    proptest! {
        #[test]
        fn written_numbers_are_read_back(micro in 1 - BOUND..BOUND) {
            let number = Number::from_micro(micro).unwrap();
            let text = number.to_string();
            prop_assert_eq!(Number::parse(&text), Some(number));
            prop_assert!(!text.ends_with('.') && (!text.contains('.') || !text.ends_with('0')));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,24}") {
            if let Some(number) = Number::parse(&text) {
                prop_assert_eq!(Number::parse(&number.to_string()), Some(number));
            }
        }

        #[test]
        fn rounding_is_near_and_settles(micro in -BOUND / 2..BOUND / 2, step in 1..MICRO * 1000) {
            let (number, step) = (Number(micro), Number(step));
            // A very fine step of a very large number has too many steps to count: refused, never wrong.
            if let Some(rounded) = number.round_to(step) {
                prop_assert!((rounded.0 - micro).abs() * 2 <= step.0);
                prop_assert_eq!(rounded.0 % step.0, 0);
                prop_assert_eq!(rounded.round_to(step), Some(rounded));
            }
        }
    }
}
