//! `(count, n) → Share`: the estimator of every mechanism whose report supports an answer with chance p, another with q.
//!
//! Wang, Blocki, Li and Jha, USENIX Security 2017, section 3 ("pure" protocols). A respondent's report supports category v
//! with chance `lambda = q + f (p - q)`, f its share, so that the count is Binomial(n, lambda) when respondents are sampled.

use crate::interval::{Z_95, wilson};

/// Support chances: p of the true category, q of every other one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pure {
    p: f64,
    q: f64,
}

impl Pure {
    /// An answer that leaves as it is: p = 1, q = 0.
    pub const EXACT: Self = Self { p: 1.0, q: 0.0 };

    /// `(p, q) → Pure`; nothing where they are no chances, or tell nothing apart: `0 <= q < p <= 1`.
    #[must_use]
    pub fn of(p: f64, q: f64) -> Option<Self> {
        (0.0 <= q && q < p && p <= 1.0).then_some(Self { p, q })
    }

    pub(crate) fn new(p: f64, q: f64) -> Self {
        Self { p, q }
    }

    /// The chance that a report supports the true category.
    #[must_use]
    pub fn p(&self) -> f64 {
        self.p
    }

    /// The chance that a report supports one certain other category.
    #[must_use]
    pub fn q(&self) -> f64 {
        self.q
    }

    /// `share → lambda = q + f (p - q)`: the chance that a random respondent's report supports the category.
    #[must_use]
    pub fn chance(&self, share: f64) -> f64 {
        self.q + share * (self.p - self.q)
    }

    /// `lambda → share`, the inverse of [`Self::chance`]: a line, so that it carries intervals too; never clipped.
    #[must_use]
    pub fn share(&self, chance: f64) -> f64 {
        (chance - self.q) / (self.p - self.q)
    }

    /// n times the variance of the estimate where respondents are sampled: `lambda (1 - lambda) / (p - q)^2`.
    #[must_use]
    pub fn variance(&self, share: f64) -> f64 {
        let chance = self.chance(share);
        chance * (1.0 - chance) / (self.p - self.q).powi(2)
    }

    /// n times its variance from noise alone, the answers fixed: `(f p (1 - p) + (1 - f) q (1 - q)) / (p - q)^2`.
    #[must_use]
    pub fn noise_variance(&self, share: f64) -> f64 {
        let noise = share * self.p * (1.0 - self.p) + (1.0 - share) * self.q * (1.0 - self.q);
        noise / (self.p - self.q).powi(2)
    }

    /// How many people asked with noise are worth one asked without: n / `n_eff`; infinite for shares of 0 and 1.
    #[must_use]
    pub fn design_effect(&self, share: f64) -> f64 {
        self.variance(share) / (share * (1.0 - share))
    }

    /// `(count, n, z) → (low, high)`: Wilson's interval for the count, mapped; not cut to [0, 1].
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts below 2^53 are exact")]
    pub fn interval(&self, count: u64, n: u64, z: f64) -> (f64, f64) {
        let (low, high) = wilson(count as f64, n as f64, z);
        (self.share(low), self.share(high))
    }

    /// `(count, n) → Share`: unbiased, with its 95 % interval; nothing is clipped, the raw estimate may lie below 0.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts below 2^53 are exact")]
    pub fn estimate(&self, count: u64, n: u64) -> Share {
        let (low, high) = self.interval(count, n, Z_95);
        if n == 0 {
            return Share { raw: f64::NAN, low, high, n_eff: 0.0 };
        }
        let people = n as f64;
        let raw = self.share(count as f64 / people);
        // A share at the border has no variance of its own to compare with; half a respondent away from it, it has.
        let inner = raw.clamp(0.5 / people, 1.0 - 0.5 / people);
        Share { raw, low, high, n_eff: (people / self.design_effect(inner)).min(people) }
    }
}

/// A debiased share with its 95 % interval; neither is cut to [0, 1].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// Unbiased estimate; below 0 or above 1 by chance, NaN without reports.
    pub raw: f64,
    /// Lower end of the Wilson interval, mapped.
    pub low: f64,
    /// Upper end of the Wilson interval, mapped.
    pub high: f64,
    /// As precise as this many people asked without noise.
    pub n_eff: f64,
}
