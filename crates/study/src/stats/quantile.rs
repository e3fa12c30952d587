//! Distribution function and quantiles of an ordinal answer, from its shares.
//!
//! `F_j = share of answers up to category j`, with a standard error by the whole covariance. The raw F may fall by chance:
//! a quantile is read off its running maximum. The interval of a quantile is Woodruff's (1952, JASA 47:635): all categories
//! whose F could have crossed the level, by the intervals of F. It assumes no shape and no density.

use super::intervals::Confidence;
use super::shares::{Estimate, Shares};
use super::{StatsError, float};

/// F over the ordered categories, raw.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    steps: Vec<Estimate>,
}

/// A quantile as categories, 0-based, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quantile {
    /// The first category where F reaches the level.
    pub category: usize,
    /// The first that could be it.
    pub low: usize,
    /// The last that could be it.
    pub high: usize,
}

impl Distribution {
    /// Shares of ordered categories → distribution function.
    ///
    /// # Errors
    /// As [`Shares::linear`].
    pub fn new(shares: &Shares) -> Result<Self, StatsError> {
        let k = shares.raw().len();
        let up_to = |last: usize| (0..k).map(|v| float(u64::from(v <= last))).collect::<Vec<_>>();
        Ok(Self { steps: (0..k).map(|last| shares.linear(&up_to(last))).collect::<Result<_, _>>()? })
    }

    /// F of each category, not forced to rise, with its standard error; the last is 1.
    #[must_use]
    pub fn steps(&self) -> &[Estimate] {
        &self.steps
    }

    /// The quantile at `level` (0.5 for the median) and its interval.
    ///
    /// # Errors
    /// [`StatsError::Confidence`] unless `0 < level < 1`.
    pub fn quantile(&self, level: f64, confidence: Confidence) -> Result<Quantile, StatsError> {
        if !(level > 0.0 && level < 1.0) {
            return Err(StatsError::Confidence);
        }
        let last = self.steps.len().saturating_sub(1);
        let first = |reaches: &dyn Fn(&Estimate) -> bool| {
            // F of the last category is 1 whatever the data.
            self.steps.iter().position(reaches).unwrap_or(last).min(last)
        };
        Ok(Quantile {
            category: first(&|step| step.value >= level),
            low: first(&|step| step.interval(confidence).high >= level),
            high: first(&|step| step.interval(confidence).low >= level),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;
    use crate::stats::{Channel, Pure};

    #[test]
    fn without_noise_it_is_the_sample_quantile() {
        let shares = Shares::from_outputs(&Channel::exact(4).unwrap(), &[100, 300, 500, 100]).unwrap();
        let distribution = Distribution::new(&shares).unwrap();
        assert!((distribution.steps()[1].value - 0.4).abs() < 1e-12);
        assert!((distribution.steps()[1].standard_error - (0.24f64 / 1_000.0).sqrt()).abs() < 1e-12);
        let median = distribution.quantile(0.5, Confidence::USUAL).unwrap();
        assert_eq!(median, Quantile { category: 2, low: 2, high: 2 });
        // 0.4 ± 0.03 holds 0.41: the category before could be it.
        let near = distribution.quantile(0.41, Confidence::USUAL).unwrap();
        assert_eq!(near, Quantile { category: 2, low: 1, high: 2 });
        assert_eq!(distribution.quantile(1.0, Confidence::USUAL), Err(StatsError::Confidence));
    }

    #[test]
    fn intervals_of_the_median_hold() {
        let truth = [0.3, 0.15, 0.1, 0.1, 0.1, 0.1, 0.05, 0.04, 0.03, 0.02, 0.01];
        let e = 1f64.exp();
        let p = 3.0 * e / (3.0 * e + 8.0);
        let pure = Pure::subset(11, 3, p).unwrap();
        let mut draw = Draw::seeded(23);
        let mut held = 0u32;
        for _ in 0..400 {
            let mut supports = [0u64; 11];
            for _ in 0..500 {
                let answer = draw.pick(&truth);
                let mask = draw.subset(11, 3, p, answer);
                supports.iter_mut().enumerate().for_each(|(v, support)| *support += mask >> v & 1);
            }
            let shares = Shares::from_supports(&pure, &supports, 500).unwrap();
            let median = Distribution::new(&shares).unwrap().quantile(0.5, Confidence::USUAL).unwrap();
            held += u32::from(median.low <= 2 && 2 <= median.high);
        }
        assert!(held >= 376, "{held} of 400");
    }
}
