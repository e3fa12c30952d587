//! Discrete square wave: `answer of 0..k, one word → report of 0..k + 2b`, likelier near the truth.

use core::hint::black_box;

use crate::exponential::{FRACTION_BITS, loss, lower_bound};
#[cfg(feature = "estimate")]
use crate::linear::Linear;
use crate::{Epsilon, LdpError};

/// 4,096 values of a scale.
pub const MAX_VALUES: u32 = 4096;

/// The randomizer of one scale: integer counts over 2^64.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SquareWave {
    values: u32,
    window: u32,
    near: u64,
    far: u64,
}

impl SquareWave {
    /// `(k, b, epsilon) → table`, with `near / far <= e^epsilon` certified.
    ///
    /// # Errors
    /// [`LdpError::Categories`] for k outside 2..=4096, [`LdpError::Window`] for b above k.
    pub fn new(values: u32, window: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        if !(2..=MAX_VALUES).contains(&values) {
            return Err(LdpError::Categories);
        }
        if window > values {
            return Err(LdpError::Window);
        }
        let (width, others) = (u128::from(2 * window + 1), u128::from(values - 1));
        let denominator = width * lower_bound(epsilon) + (others << FRACTION_BITS);
        let far = (1u128 << (64 + FRACTION_BITS)).div_ceil(denominator);
        let near = ((1u128 << 64) - others * far) / width;
        let narrow = |count: u128| u64::try_from(count).map_err(|_| LdpError::Window);
        Ok(Self { values, window, near: narrow(near)?, far: narrow(far)? })
    }

    /// k: the answers are 0..k.
    #[must_use]
    pub fn values(&self) -> u32 {
        self.values
    }

    /// b: reports within b of the truth (which stands at answer + b) are the likely ones.
    #[must_use]
    pub fn window(&self) -> u32 {
        self.window
    }

    /// A: words of 2^64 that give one certain report within the window.
    #[must_use]
    pub fn near(&self) -> u64 {
        self.near
    }

    /// B: words that give one certain report outside it.
    #[must_use]
    pub fn far(&self) -> u64 {
        self.far
    }

    /// k + 2b: the reports are 0..k + 2b.
    #[must_use]
    pub fn reports(&self) -> u32 {
        self.values + 2 * self.window
    }

    /// The report of the few words that no answer uses, fewer than 2b + 1 of 2^64.
    #[must_use]
    pub fn rest_report(&self) -> u32 {
        (self.reports() - 1) / 2
    }

    /// Words that give the rest report whatever the answer.
    #[must_use]
    pub fn rest(&self) -> u64 {
        let used = u128::from(self.near) * u128::from(2 * self.window + 1)
            + u128::from(self.far) * u128::from(self.values - 1);
        u64::try_from((1u128 << 64).saturating_sub(used)).unwrap_or(0)
    }

    /// The smallest epsilon in millionths for which this table is certified; never above the one asked for.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        loss(self.near, self.far)
    }

    /// `answer, word → report`: pure, and its work depends on neither the answer nor the outcome.
    ///
    /// An `answer` of k or more is taken as k - 1.
    #[must_use]
    pub fn respond(&self, answer: u32, word: u64) -> u32 {
        let answer = answer.min(self.values - 1);
        let (mut inside, mut outside) = (0u32, 0u32);
        let mut boundary = 0u64;
        for _ in 0..2 * self.window {
            boundary += self.near;
            inside += u32::from(black_box(word >= boundary));
        }
        boundary += self.near;
        let near = 0u32.wrapping_sub(u32::from(black_box(word < boundary)));
        for _ in 2..self.values {
            boundary += self.far;
            outside += u32::from(black_box(word >= boundary));
        }
        // The last boundary is 2^64 itself where nothing is left over.
        let (boundary, full) = boundary.overflowing_add(self.far);
        let rest = 0u32.wrapping_sub(u32::from(black_box(!full && word >= boundary)));
        outside += (2 * self.window + 1) & 0u32.wrapping_sub(u32::from(black_box(outside >= answer)));
        let drawn = (answer + inside) & near | outside & !near;
        self.rest_report() & rest | drawn & !rest
    }

    /// Of `out_of` people who answer alike, how many send a report within the window: never all or nobody.
    #[must_use]
    pub fn honest_out_of(&self, out_of: u32) -> u32 {
        crate::out_of(self.near.saturating_mul(u64::from(2 * self.window + 1)), out_of)
    }

    /// `average report → mean answer`: the expected report is a line in the answer.
    #[cfg(feature = "estimate")]
    #[must_use]
    pub fn line(&self) -> Linear {
        let (near, far, rest) = (crate::chance(self.near), crate::chance(self.far), crate::chance(self.rest()));
        let (width, reports) = (f64::from(2 * self.window + 1), f64::from(self.reports()));
        let intercept = far * reports * (reports - 1.0) / 2.0
            + (near - far) * width * f64::from(self.window)
            + rest * f64::from(self.rest_report());
        Linear::new(intercept, (near - far) * width)
    }
}

#[cfg(feature = "estimate")]
impl SquareWave {
    /// n times the variance of the mean where respondents are sampled and their shares are `shares` (they sum to 1).
    #[must_use]
    pub fn mean_variance(&self, shares: &[f64]) -> f64 {
        let line = self.line();
        let (mut first, mut second) = (0.0, 0.0);
        for (answer, share) in (0u32..).zip(shares) {
            let (mean, square) = self.moments(answer);
            first += share * mean;
            second += share * square;
        }
        (second - first * first) / line.slope().powi(2)
    }

    /// The same where all answers are equally frequent.
    #[must_use]
    pub fn uniform_variance(&self) -> f64 {
        let share = 1.0 / f64::from(self.values);
        self.mean_variance(&vec![share; usize::try_from(self.values).unwrap_or(0)])
    }

    /// `answer → (E[report], E[report^2])`.
    fn moments(&self, answer: u32) -> (f64, f64) {
        let (near, far, rest) = (crate::chance(self.near), crate::chance(self.far), crate::chance(self.rest()));
        let (reports, width) = (f64::from(self.reports()), f64::from(2 * self.window + 1));
        let (answer, window, rest_report) = (f64::from(answer), f64::from(self.window), f64::from(self.rest_report()));
        // Sums of y and y^2 over 0..reports, and over the window around answer + b.
        let (all, all_squares) =
            (reports * (reports - 1.0) / 2.0, (reports - 1.0) * reports * (2.0 * reports - 1.0) / 6.0);
        let center = answer + window;
        let (inside, inside_squares) =
            (width * center, width * center * center + window * (window + 1.0) * width / 3.0);
        (
            far * all + (near - far) * inside + rest * rest_report,
            far * all_squares + (near - far) * inside_squares + rest * rest_report * rest_report,
        )
    }
}
