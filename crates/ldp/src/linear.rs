//! `average report → mean answer`: the estimator of mechanisms whose expected report is a line in the answer.

use crate::interval::Z_95;

/// `E[report | answer] = intercept + slope * answer`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linear {
    intercept: f64,
    slope: f64,
}

/// A debiased mean with its 95 % interval, in units of the scale; not cut to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mean {
    /// Unbiased estimate; NaN without reports.
    pub raw: f64,
    /// Lower end of the normal interval from the sample variance of the reports; NaN for fewer than 2.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Estimated standard error.
    pub standard_error: f64,
}

impl Linear {
    pub(crate) fn new(intercept: f64, slope: f64) -> Self {
        Self { intercept, slope }
    }

    /// The expected report for answer 0.
    #[must_use]
    pub fn intercept(&self) -> f64 {
        self.intercept
    }

    /// What one step of the answer adds to the expected report; above 0.
    #[must_use]
    pub fn slope(&self) -> f64 {
        self.slope
    }

    /// `average report → mean answer = (average - intercept) / slope`: unbiased.
    #[must_use]
    pub fn mean(&self, average: f64) -> f64 {
        (average - self.intercept) / self.slope
    }

    /// `counts of report 0, 1, … → Mean`.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts below 2^53 are exact")]
    pub fn estimate(&self, counts: &[u64]) -> Mean {
        let n = counts.iter().sum::<u64>() as f64;
        let weighted = |term: &dyn Fn(f64) -> f64| -> f64 {
            counts.iter().enumerate().map(|(report, count)| *count as f64 * term(report as f64)).sum()
        };
        let average = weighted(&|report| report) / n;
        let variance = weighted(&|report| (report - average).powi(2)) / (n - 1.0);
        let standard_error = if n > 1.0 { (variance / n).sqrt() / self.slope } else { f64::NAN };
        let raw = self.mean(average);
        Mean { raw, low: raw - Z_95 * standard_error, high: raw + Z_95 * standard_error, standard_error }
    }
}
