//! Discrete square wave: `answer of 0..k, one word → report of 0..k + 2b`, likelier near the truth.
//!
//! Li, Wang, Lopuhaä-Zwakenberg, Škorić and Li, SIGMOD 2020, section 5. Report y stands for the place y - b of the scale, which
//! reaches b beyond it at either end; the 2b + 1 reports `a..=a + 2b` are the window of answer a. b = 0 is randomized response.
//!
//! # Privacy definition
//! For every two answers a, a' of the same respondent and every report y:
//! `P[y | a] <= e^epsilon * P[y | a']` (pure local differential privacy; neighbours are any two answers).
//!
//! # Derivation
//! Let E be a rational with E <= e^epsilon ([`crate::exponential`]), `B = ceil(2^64 / ((2b + 1) E + k - 1))` and
//! `A = floor((2^64 - (k - 1) B) / (2b + 1))`. A report in the window has A words, one of the k - 1 outside it B. From
//! `B ((2b + 1) E + k - 1) >= 2^64` follows `(2b + 1) A <= 2^64 - (k - 1) B <= (2b + 1) E B`, hence `A / B <= E`.
//! Fewer than 2b + 1 words are left over: they give the same report in the middle whatever the answer, so that its counts become
//! `A + rest` and `B + rest`, whose ratio is nearer to 1. A > B, for E exceeds 1 by 10^-6 at least, which is worth more than 2^31 words,
//! and all rounding takes fewer than k + 4b: only A / B and its inverse occur besides.
//!
//! # Mean
//! The window slides by one with the answer, and so `E[y | a] = intercept + slope a` with `slope = (2b + 1)(A - B) / 2^64`, exactly, the
//! words left over included: `(average report - intercept) / slope` is unbiased for the mean of any population, and its variance
//! is that of a report over `n slope^2`.

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

    /// H(answer | report) in nats, all answers equally frequent: log k less the information that a report carries.
    #[must_use]
    pub fn uncertainty(&self) -> f64 {
        let (near, far, rest) = (crate::chance(self.near), crate::chance(self.far), crate::chance(self.rest()));
        let (values, reach) = (u64::from(self.values), 2 * u64::from(self.window));
        let entropy = |chance: f64| -chance * chance.ln();
        let report_entropy: f64 = (0..u64::from(self.reports()))
            .map(|report| {
                // Answers in whose window the report lies: report - 2b ..= report, within 0..k.
                let answers = (report.min(values - 1) + 1).saturating_sub(report.saturating_sub(reach));
                let inside = f64::from(u32::try_from(answers).unwrap_or(0)) / f64::from(self.values);
                let constant = if report == u64::from(self.rest_report()) { rest } else { 0.0 };
                entropy(near * inside + far * (1.0 - inside) + constant)
            })
            .sum();
        let width = f64::from(2 * self.window + 1);
        // The rest is below 2^-51 of a chance: it changes no digit of the second entropy.
        let given_answer = width * entropy(near) + f64::from(self.values - 1) * entropy(far);
        f64::from(self.values).ln() - (report_entropy - given_answer)
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
