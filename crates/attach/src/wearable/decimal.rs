//! Decimal numbers with six places: exact sums and means, and the same digits on every machine.

/// A number in millionths, between -10^12 and 10^12; what is written beyond is the nearest of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(i64);

/// Places behind the point.
const PLACES: u8 = 6;
const ONE: i64 = 1_000_000;
const LARGEST: i64 = 1_000_000_000_000 * ONE;

impl Decimal {
    /// `-1.5`, `1e3`: an optional sign, digits with an optional point, an optional exponent. The seventh place is rounded.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (digits, exponent) = match digits.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, self::exponent(exponent)?),
            None => (digits, 0),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() + part.len() == 0 || !is_digits(whole) || !is_digits(part) {
            return None;
        }
        // Where the point stands among the digits, with six places added.
        let point = i64::try_from(whole.len()).ok()?.checked_add(exponent)?.checked_add(i64::from(PLACES))?;
        let mut number = 0_i64;
        for (at, digit) in whole.bytes().chain(part.bytes()).enumerate() {
            let place = i64::try_from(at).ok()?;
            if place == point {
                number += i64::from(digit >= b'5');
            } else if place < point {
                number = number.saturating_mul(10).saturating_add(i64::from(digit - b'0')).min(LARGEST);
            }
        }
        let missing = point.saturating_sub(i64::try_from(whole.len() + part.len()).ok()?);
        for _ in 0..missing.clamp(0, 20) {
            number = number.saturating_mul(10).min(LARGEST);
        }
        Some(Self(sign * number.min(LARGEST)))
    }

    pub(super) fn millionths(self) -> i128 {
        i128::from(self.0)
    }

    /// A number of millionths divided by a count, half away from zero.
    pub(super) fn mean(sum: i128, count: u32) -> Self {
        Self::saturated(rounded(sum, i128::from(count.max(1))))
    }

    pub(super) fn saturated(millionths: i128) -> Self {
        let largest = i128::from(LARGEST);
        Self(i64::try_from(millionths.clamp(-largest, largest)).unwrap_or_default())
    }

    /// To so many places, half away from zero.
    pub(super) fn rounded(self, places: u8) -> Self {
        let unit = 10_i128.pow(u32::from(PLACES.saturating_sub(places)));
        Self::saturated(rounded(i128::from(self.0), unit) * unit)
    }

    /// The shortest text: no zeros at the end, no point without places, no `-0`.
    pub(super) fn text(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.abs() / ONE, self.0.abs() % ONE);
        let text = format!("{sign}{whole}.{part:06}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

fn exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_number = matches!(digits.len(), 1..=3) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.strip_prefix('+').unwrap_or(text).parse().ok() } else { None }
}

fn rounded(number: i128, unit: i128) -> i128 {
    let half = if number < 0 { -unit / 2 } else { unit / 2 };
    (number + half) / unit
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(number: &str) -> Option<String> {
        Decimal::parse(number).map(Decimal::text)
    }

    #[test]
    fn what_is_written_is_read() {
        for (number, expected) in [
            ("0", "0"),
            ("-0", "0"),
            ("1.50", "1.5"),
            ("-72", "-72"),
            (".5", "0.5"),
            ("5.", "5"),
            ("+3", "3"),
            ("1e3", "1000"),
            ("1.5E-2", "0.015"),
            ("0.0000005", "0.000001"),
            ("0.0000004", "0"),
            ("12345678901234567890", "1000000000000"),
            ("1e-999", "0"),
            ("-1e999", "-1000000000000"),
            ("000007", "7"),
        ] {
            assert_eq!(text(number).as_deref(), Some(expected), "{number}");
        }
        for bad in
            ["", "-", ".", "1.2.3", "1,5", "0x1", "1e", "1e1000", "e5", "NaN", "inf", " 1", "1 ", "--1", "1e+-2", "٣"]
        {
            assert_eq!(text(bad), None, "{bad}");
        }
    }

    #[test]
    fn halves_go_away_from_zero() {
        let round = |number, places| Decimal::parse(number).unwrap().rounded(places).text();
        assert_eq!([round("2.5", 0), round("-2.5", 0), round("2.449", 1), round("0.25", 1)], ["3", "-3", "2.4", "0.3"]);
        assert_eq!(Decimal::mean(5_000_000, 2).text(), "2.5");
        assert_eq!(Decimal::mean(-10_000_000, 3).text(), "-3.333333");
    }
}
