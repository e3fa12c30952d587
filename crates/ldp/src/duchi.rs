//! Duchi's bit on a grid: `answer of 0..k, one word → 0 or 1`, with a chance that is a line in the answer.

use core::hint::black_box;

use crate::exponential::{FRACTION_BITS, loss, lower_bound};
#[cfg(feature = "estimate")]
use crate::linear::Linear;
use crate::{Epsilon, LdpError};

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

    /// `share of ones → mean answer`.
    #[cfg(feature = "estimate")]
    #[must_use]
    pub fn line(&self) -> Linear {
        Linear::new(crate::chance(self.base), crate::chance(self.step))
    }
}
