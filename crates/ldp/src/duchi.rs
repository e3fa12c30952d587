//! Duchi's bit on a grid: `answer of 0..k, one word → 0 or 1`, with a chance that is a line in the answer.
//!
//! Duchi, Jordan and Wainwright, FOCS 2013 and JASA 113:182 (2018), for one bounded number, on an integer grid. One bit needs the
//! fewest people for a mean at small epsilon.
//!
//! # Privacy definition
//! For every two answers a, a' of the same respondent and either bit y:
//! `P[y | a] <= e^epsilon * P[y | a']` (pure local differential privacy; neighbours are any two answers).
//!
//! # Derivation
//! Let E be a rational with E <= e^epsilon ([`crate::exponential`]), `base = ceil(2^64 / (E + 1))` and
//! `step = floor((2^64 - 2 base) / (k - 1))`. Answer a gives 1 in `base + a step` of 2^64 words, which lies within base and
//! `2^64 - base`. The largest ratio of ones is therefore at most `(2^64 - base) / base`, and so is that of zeros; from
//! `base (E + 1) >= 2^64` follows `(2^64 - base) / base <= E <= e^epsilon`.
//!
//! # Mean
//! The chance of 1 is exactly a line in the answer, so that `(share of ones - base / 2^64) / (step / 2^64)` is unbiased for the mean, and
//! the count of ones is Binomial when respondents are sampled: an interval for it maps linearly.

use core::hint::black_box;

use crate::exponential::{FRACTION_BITS, loss, lower_bound};
#[cfg(feature = "estimate")]
use crate::linear::Linear;
use crate::{Epsilon, LdpError, Pure};

/// 4,096 points of a grid.
pub const MAX_POINTS: u32 = 4096;

/// The randomizer of one bounded number: integer counts over 2^64.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duchi {
    points: u32,
    base: u64,
    step: u64,
}

impl Duchi {
    /// `(k, epsilon) → table`, every ratio at most e^epsilon, certified.
    ///
    /// # Errors
    /// [`LdpError::Categories`] for k outside 2..=4096.
    pub fn new(points: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        if !(2..=MAX_POINTS).contains(&points) {
            return Err(LdpError::Categories);
        }
        let base = (1u128 << (64 + FRACTION_BITS)).div_ceil(lower_bound(epsilon) + (1 << FRACTION_BITS));
        let step = (1u128 << 64).saturating_sub(2 * base) / u128::from(points - 1);
        let narrow = |count: u128| u64::try_from(count).map_err(|_| LdpError::Categories);
        Ok(Self { points, base: narrow(base)?, step: narrow(step)? })
    }

    /// k: the answers are 0..k.
    #[must_use]
    pub fn points(&self) -> u32 {
        self.points
    }

    /// Words of 2^64 that give 1 for answer 0.
    #[must_use]
    pub fn base(&self) -> u64 {
        self.base
    }

    /// How many more words give 1 for each step of the answer.
    #[must_use]
    pub fn step(&self) -> u64 {
        self.step
    }

    /// Words that give 1 for this answer; k - 1 where it is beyond the grid.
    #[must_use]
    pub fn ones(&self, answer: u32) -> u64 {
        self.base + self.step * u64::from(answer.min(self.points - 1))
    }

    /// The smallest epsilon in millionths for which this table is certified; never above the one asked for.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        let (least, most) = (self.base, self.ones(u32::MAX));
        loss(most, least).max(loss(least.wrapping_neg(), most.wrapping_neg()))
    }

    /// `answer, word → 0 or 1`: pure, one product and one comparison for every answer.
    #[must_use]
    pub fn respond(&self, answer: u32, word: u64) -> u32 {
        u32::from(black_box(word < self.ones(answer)))
    }

    /// Of `out_of` people who give this answer, how many send 1: never all or nobody.
    #[must_use]
    pub fn ones_out_of(&self, answer: u32, out_of: u32) -> u32 {
        crate::out_of(self.ones(answer), out_of)
    }

    /// Support chances of a report of 1 at the two ends of the grid: the "share" that they give is mean / (k - 1), and the interval is
    /// Wilson's for the count of ones.
    #[must_use]
    pub fn support(&self) -> Pure {
        Pure::new(crate::chance(self.ones(u32::MAX)), crate::chance(self.base))
    }

    /// `share of ones → mean answer`.
    #[cfg(feature = "estimate")]
    #[must_use]
    pub fn line(&self) -> Linear {
        Linear::new(crate::chance(self.base), crate::chance(self.step))
    }

    /// n times the variance of the mean where respondents are sampled: a bit's variance, mapped; it depends on nothing but the
    /// true mean.
    #[cfg(feature = "estimate")]
    #[must_use]
    pub fn mean_variance(&self, mean: f64) -> f64 {
        let line = self.line();
        let one = line.intercept() + line.slope() * mean;
        one * (1.0 - one) / line.slope().powi(2)
    }
}
