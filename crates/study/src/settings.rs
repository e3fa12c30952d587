//! `(method, confidence, …) → how figures are made`: what a researcher chooses, and nothing a report says.

use gauze_ldp::interval::{Z_95, wilson};

use crate::estimates::float;
use crate::stats::intervals::chance;
use crate::stats::{AtOnce, Confidence, Method};

/// How intervals are made.
///
/// The default is Wilson's interval at 95 %, for each figure on its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    method: Method,
    confidence: Confidence,
    simultaneous: bool,
    fakes: Option<u64>,
    secondary: bool,
}

/// How one of several intervals is made: its confidence is what each needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Level {
    pub(crate) method: Method,
    pub(crate) confidence: Confidence,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            method: Method::Wilson,
            confidence: Confidence::USUAL,
            simultaneous: false,
            fakes: None,
            secondary: false,
        }
    }
}

impl Settings {
    /// Intervals by this method, each of this confidence.
    #[must_use]
    pub fn new(method: Method, confidence: Confidence) -> Self {
        Self { method, confidence, ..Self::default() }
    }

    /// Intervals so wide that those of all categories of a question hold at once (Bonferroni).
    #[must_use]
    pub fn simultaneous(mut self, simultaneous: bool) -> Self {
        self.simultaneous = simultaneous;
        self
    }

    /// `wilson`, `guaranteed` or `any-time`.
    #[must_use]
    pub fn interval(&self) -> &'static str {
        match self.method {
            Method::Wilson => "wilson",
            Method::ClopperPearson => "guaranteed",
            Method::TimeUniform => "any-time",
        }
    }

    /// The nominal coverage: of each interval, or of all of a question together.
    #[must_use]
    pub fn confidence(&self) -> f64 {
        self.confidence.get()
    }

    /// Whether the intervals of a question hold at once.
    #[must_use]
    pub fn is_simultaneous(&self) -> bool {
        self.simultaneous
    }

    /// States how far this many fake reports could move each figure; without it, 1 % of them.
    #[must_use]
    pub fn fakes(mut self, fakes: Option<u64>) -> Self {
        self.fakes = fakes;
        self
    }

    /// Adds the biased estimates that respect 0 and 1 ([`Secondary`](crate::Secondary)).
    #[must_use]
    pub fn secondary(mut self, secondary: bool) -> Self {
        self.secondary = secondary;
        self
    }

    pub(crate) fn with_secondary(&self) -> bool {
        self.secondary
    }

    /// The fake reports among n that a figure's reach is stated for: 1 % rounded up, at least 1, where none are given.
    pub(crate) fn fakes_of(&self, n: u64) -> u64 {
        self.fakes.unwrap_or_else(|| n.div_ceil(100).max(1))
    }

    /// How each of so many intervals of one question is made.
    pub(crate) fn each_of(&self, figures: usize) -> Level {
        let confidence =
            if self.simultaneous { self.confidence.for_each_of(figures, AtOnce::Bonferroni) } else { self.confidence };
        Level { method: self.method, confidence }
    }
}

impl Level {
    /// `(count, n) → (low, high)` for the chance that a report is counted, within [0, 1].
    pub(crate) fn chance(self, count: u64, n: u64) -> (f64, f64) {
        match self.method {
            Method::Wilson => wilson(float(count), float(n), self.z()),
            method => chance(method, count, n, self.confidence).map_or((0.0, 1.0), |ends| (ends.low, ends.high)),
        }
    }

    /// The normal quantile; at 95 % the very double that the estimators of the mechanisms use.
    pub(crate) fn z(self) -> f64 {
        if self.confidence == Confidence::USUAL { Z_95 } else { self.confidence.z() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_is_promised_by_wider_intervals() {
        let width = |settings: Settings, figures| {
            let (low, high) = settings.each_of(figures).chance(30, 100);
            high - low
        };
        let usual = Settings::default();
        assert_eq!(usual.each_of(5).chance(30, 100), wilson(30.0, 100.0, Z_95));
        let [guaranteed, any_time] =
            [Method::ClopperPearson, Method::TimeUniform].map(|method| Settings::new(method, Confidence::USUAL));
        assert!(width(usual, 1) < width(guaranteed, 1) && width(guaranteed, 1) < width(any_time, 1));
        for settings in [usual, guaranteed, any_time] {
            assert_eq!(width(settings, 1).to_bits(), width(settings.simultaneous(true), 1).to_bits());
            assert!(width(settings, 4) < width(settings.simultaneous(true), 4));
        }
        let narrow = Settings::new(Method::Wilson, Confidence::new(0.8).unwrap());
        assert!(width(narrow, 1) < width(usual, 1));
    }
}
