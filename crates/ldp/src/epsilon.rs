//! `"1.5" → 1,500,000 millionths`: a privacy budget as an exact decimal.

use crate::LdpError;

const DECIMALS: usize = 6;
const MICRO: u32 = 1_000_000;
/// e^16 is 8.9 million: beyond it an answer is sent as it is, and calling that privacy would mislead.
const MAX_MICRO: u32 = 16 * MICRO;

/// A privacy loss in nats, in exact millionths; above 0 and at most 16 for one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Epsilon(u32);

impl Epsilon {
    /// 16: the most that one question may cost.
    pub const MAX: Self = Self(MAX_MICRO);

    /// Decimal text → `Epsilon`: digits, and at most one point with one to six digits behind it.
    ///
    /// # Errors
    /// [`LdpError::Epsilon`] for signs, exponents, zero, more than 16 or more than six decimals.
    pub fn parse(text: &str) -> Result<Self, LdpError> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
        let canonical = whole == "0" || !whole.starts_with('0');
        if !digits(whole) || !digits(fraction) || !canonical || whole.len() > 2 || fraction.len() > DECIMALS {
            return Err(LdpError::Epsilon);
        }
        let number = |part: &str| part.parse::<u32>().map_err(|_| LdpError::Epsilon);
        let places = u32::try_from(DECIMALS - fraction.len()).map_err(|_| LdpError::Epsilon)?;
        Self::from_micro(number(whole)? * MICRO + number(fraction)? * 10u32.pow(places))
    }

    /// Millionths → `Epsilon`.
    ///
    /// # Errors
    /// [`LdpError::Epsilon`] for zero and for more than 16.
    pub fn from_micro(micro: u32) -> Result<Self, LdpError> {
        if (1..=MAX_MICRO).contains(&micro) { Ok(Self(micro)) } else { Err(LdpError::Epsilon) }
    }

    /// The loss in millionths.
    #[must_use]
    pub fn micro(self) -> u32 {
        self.0
    }
}

impl core::fmt::Display for Epsilon {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write_micro(f, u64::from(self.0))
    }
}

/// A sum of losses over the questions of a report, in exact millionths; zero where nothing is perturbed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct EpsilonSum(u64);

impl EpsilonSum {
    /// The sum in millionths.
    #[must_use]
    pub fn micro(self) -> u64 {
        self.0
    }
}

impl core::iter::Sum<Epsilon> for EpsilonSum {
    fn sum<I: Iterator<Item = Epsilon>>(parts: I) -> Self {
        Self(parts.map(|part| u64::from(part.0)).sum())
    }
}

impl From<Epsilon> for EpsilonSum {
    fn from(one: Epsilon) -> Self {
        Self(u64::from(one.0))
    }
}

impl core::fmt::Display for EpsilonSum {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write_micro(f, self.0)
    }
}

fn write_micro(f: &mut core::fmt::Formatter<'_>, micro: u64) -> core::fmt::Result {
    let (whole, fraction) = (micro / u64::from(MICRO), micro % u64::from(MICRO));
    if fraction == 0 {
        return write!(f, "{whole}");
    }
    let digits = format!("{fraction:06}");
    write!(f, "{whole}.{}", digits.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_decimals_are_read_exactly() {
        for (text, micro, shown) in [
            ("1", 1_000_000, "1"),
            ("0.5", 500_000, "0.5"),
            ("16", 16_000_000, "16"),
            ("0.000001", 1, "0.000001"),
            ("2.50", 2_500_000, "2.5"),
        ] {
            let epsilon = Epsilon::parse(text).unwrap();
            assert_eq!((epsilon.micro(), epsilon.to_string().as_str()), (micro, shown));
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "0",
            "0.0",
            "-1",
            "+1",
            "1e0",
            "01",
            ".5",
            "1.",
            "1.0000001",
            "16.000001",
            "17",
            "100",
            "1,5",
            " 1",
            "inf",
            "NaN",
        ] {
            assert_eq!(Epsilon::parse(text), Err(LdpError::Epsilon), "{text}");
        }
    }

    #[test]
    fn sums_are_exact() {
        let sum: EpsilonSum = ["0.1", "0.2", "1"].iter().map(|text| Epsilon::parse(text).unwrap()).sum();
        assert_eq!((sum.micro(), sum.to_string().as_str()), (1_300_000, "1.3"));
    }
}
