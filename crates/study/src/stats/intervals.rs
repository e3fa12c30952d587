//! Intervals for a share under noise: `(support, n) → [low, high]`.
//!
//! When respondents are sampled, the count of reports that support a category is Binomial(n, q + f (p - q)), exactly; any
//! interval for that chance maps linearly onto one for the share f, with the same coverage.

use super::channel::Pure;
use super::special::{beta_quantile, normal_upper};
use super::{StatsError, float, sequence};

/// A coverage strictly between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Confidence(f64);

/// Two ends; neither is cut to where shares can lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// How an interval for a chance is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// Wilson 1927 (JASA 22:209): centred, covers what it says on average over shares.
    Wilson,
    /// Clopper and Pearson 1934 (Biometrika 26:404): never covers less than it says.
    ClopperPearson,
    /// Holds at every look at accruing data: [`sequence`].
    TimeUniform,
}

/// How several intervals are widened so that all hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AtOnce {
    /// `alpha / m` each: holds whatever the dependence.
    Bonferroni,
    /// `1 - (1 - alpha)^(1/m)` each: holds for jointly normal figures (Šidák 1967, JASA 62:626) and independent ones.
    Sidak,
}

impl Confidence {
    /// 95 %.
    pub const USUAL: Self = Self(0.95);

    /// `share → Confidence`, 0.95 for 95 %.
    ///
    /// # Errors
    /// [`StatsError::Confidence`] outside (0, 1).
    pub fn new(share: f64) -> Result<Self, StatsError> {
        if share > 0.0 && share < 1.0 { Ok(Self(share)) } else { Err(StatsError::Confidence) }
    }

    /// The nominal coverage.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }

    /// What may be missed: `1 - coverage`.
    #[must_use]
    pub fn alpha(self) -> f64 {
        1.0 - self.0
    }

    /// The normal quantile of a two-sided interval: 1.96 at 95 %.
    #[must_use]
    pub fn z(self) -> f64 {
        normal_upper(self.alpha() / 2.0)
    }

    /// The confidence of each of `figures` intervals, so that all hold at once with this one.
    #[must_use]
    pub fn for_each_of(self, figures: usize, how: AtOnce) -> Self {
        let m = float(figures.max(1));
        match how {
            AtOnce::Bonferroni => Self(1.0 - self.alpha() / m),
            AtOnce::Sidak => Self(self.0.powf(1.0 / m)),
        }
    }
}

impl Interval {
    /// Everything between two ends, in either order.
    #[must_use]
    pub fn between(a: f64, b: f64) -> Self {
        Self { low: a.min(b), high: a.max(b) }
    }

    /// Both ends through a linear map.
    #[must_use]
    pub fn mapped(self, map: impl Fn(f64) -> f64) -> Self {
        Self::between(map(self.low), map(self.high))
    }

    /// Cut to where a share can lie: for display, after the interval was built.
    #[must_use]
    pub fn cut(self, low: f64, high: f64) -> Self {
        Self { low: self.low.clamp(low, high), high: self.high.clamp(low, high) }
    }

    /// Whether `value` lies within, ends included.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// `high - low`.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.high - self.low
    }
}

/// `(successes, n) → interval` for the chance of success, within [0, 1]; all of it for n = 0.
///
/// # Errors
/// [`StatsError::Counts`] if successes exceed n.
pub fn chance(method: Method, successes: u64, n: u64, confidence: Confidence) -> Result<Interval, StatsError> {
    if successes > n {
        return Err(StatsError::Counts);
    }
    if n == 0 {
        return Ok(Interval { low: 0.0, high: 1.0 });
    }
    Ok(match method {
        Method::Wilson => wilson(float(successes), float(n), confidence.z()),
        Method::ClopperPearson => clopper_pearson(successes, n, confidence),
        Method::TimeUniform => sequence::chance(float(successes), float(n), confidence),
    })
}

/// `(support, n) → interval` for a category's share under a pure protocol, not cut to [0, 1].
///
/// # Errors
/// As [`chance`].
pub fn share(
    pure: &Pure,
    method: Method,
    support: u64,
    n: u64,
    confidence: Confidence,
) -> Result<Interval, StatsError> {
    Ok(chance(method, support, n, confidence)?.mapped(|chance| pure.share(chance)))
}

/// The roots of `(x - s)² = z² x (1 - x) / n`; `successes` may be fractional (an effective count).
pub(crate) fn wilson(successes: f64, n: f64, z: f64) -> Interval {
    let share = successes / n;
    let shrink = 1.0 + z * z / n;
    let center = (share + z * z / (2.0 * n)) / shrink;
    let half = z / shrink * ((share * (1.0 - share)).max(0.0) / n + z * z / (4.0 * n * n)).sqrt();
    Interval { low: center - half, high: center + half }.cut(0.0, 1.0)
}

/// Beta quantiles at alpha / 2 in either tail.
fn clopper_pearson(successes: u64, n: u64, confidence: Confidence) -> Interval {
    let (yes, no, tail) = (float(successes), float(n - successes), confidence.alpha() / 2.0);
    let low = if successes == 0 { 0.0 } else { beta_quantile(tail, yes, no + 1.0) };
    let high = if successes == n { 1.0 } else { beta_quantile(1.0 - tail, yes + 1.0, no) };
    Interval { low, high }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::special::ln_gamma;

    // Newcombe 1998 (Statistics in Medicine 17:857), table I, methods 3 (Wilson) and 5 (Clopper-Pearson).
    #[test]
    fn published_intervals_come_out() {
        for (successes, n, wilson, exact) in [
            (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
            (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
            (0, 20, (0.0, 0.1611), (0.0, 0.1684)),
            (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
        ] {
            for (method, (low, high)) in [(Method::Wilson, wilson), (Method::ClopperPearson, exact)] {
                let found = chance(method, successes, n, Confidence::USUAL).unwrap();
                assert!((found.low - low).abs() < 5.1e-5 && (found.high - high).abs() < 5.1e-5, "{method:?} {found:?}");
            }
        }
    }

    #[test]
    fn every_method_says_nothing_of_nobody_and_refuses_too_many() {
        for method in [Method::Wilson, Method::ClopperPearson, Method::TimeUniform] {
            assert_eq!(chance(method, 0, 0, Confidence::USUAL), Ok(Interval { low: 0.0, high: 1.0 }));
            assert_eq!(chance(method, 2, 1, Confidence::USUAL), Err(StatsError::Counts));
        }
        assert_eq!(Confidence::new(1.0), Err(StatsError::Confidence));
        assert_eq!(Confidence::new(f64::NAN), Err(StatsError::Confidence));
    }

    #[test]
    fn several_intervals_are_wider_each() {
        let each = Confidence::USUAL.for_each_of(10, AtOnce::Bonferroni);
        assert!((each.get() - 0.995).abs() < 1e-12);
        let sidak = Confidence::USUAL.for_each_of(10, AtOnce::Sidak);
        assert!((sidak.get().powi(10) - 0.95).abs() < 1e-12 && sidak.get() < each.get());
    }

    /// Coverage over all counts that can happen: the chance that the interval holds `share`.
    fn coverage(method: Method, pure: &Pure, n: u64, share: f64, confidence: Confidence) -> f64 {
        let chance = pure.chance(share);
        let (center, spread) = (chance * n as f64, (chance * (1.0 - chance) * n as f64).sqrt());
        let ways =
            |count: u64| ln_gamma(n as f64 + 1.0) - ln_gamma(count as f64 + 1.0) - ln_gamma((n - count) as f64 + 1.0);
        // What lies beyond 9 standard deviations is less than 1e-17, and is counted as missed.
        let counts: Vec<u64> =
            ((center - 9.0 * spread).max(0.0) as u64..=n.min((center + 9.0 * spread) as u64)).collect();
        // Both ends rise with the count: those whose interval holds the share are neighbours.
        let interval = |count: u64| super::share(pure, method, count, n, confidence).unwrap();
        let first = counts.partition_point(|count| interval(*count).high < share);
        let end = counts.partition_point(|count| interval(*count).low <= share);
        let law = |yes: f64| yes * chance.ln() + (n as f64 - yes) * (1.0 - chance).ln();
        counts[first..end].iter().map(|count| (ways(*count) + law(*count as f64)).exp()).sum()
    }

    #[test]
    fn intervals_hold_in_all_36_cells() {
        for (method, least_allowed, most_allowed) in
            [(Method::Wilson, 0.943, 0.958), (Method::ClopperPearson, 0.95, 0.97)]
        {
            let (mut least, mut most) = (1.0f64, 0.0f64);
            for n in [100, 300, 1_000, 5_000] {
                for epsilon in [0.5f64, 1.0, 2.0] {
                    let e = epsilon.exp();
                    let pure = Pure::randomized_response(2, e / (e + 1.0), 1.0 / (e + 1.0)).unwrap();
                    for share in [0.01, 0.1, 0.5] {
                        let covered = coverage(method, &pure, n, share, Confidence::USUAL);
                        (least, most) = (least.min(covered), most.max(covered));
                    }
                }
            }
            println!("{method:?}: {:.2} % to {:.2} %", 100.0 * least, 100.0 * most);
            assert!(least >= least_allowed && most <= most_allowed, "{method:?}: {least} to {most}");
        }
    }

    #[test]
    fn other_confidences_hold_too() {
        let pure = Pure::subset(8, 2, 0.44).unwrap();
        for level in [0.8, 0.9, 0.99] {
            let confidence = Confidence::new(level).unwrap();
            for share in [0.0, 0.05, 0.3] {
                assert!(coverage(Method::ClopperPearson, &pure, 300, share, confidence) >= level);
                assert!((coverage(Method::Wilson, &pure, 300, share, confidence) - level).abs() < 0.02);
            }
        }
    }
}
