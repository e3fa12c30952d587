//! Counts → unbiased shares of all categories with their joint covariance.
//!
//! Shares of one question depend on each other: reports are multinomial, not k separate coins. Everything linear (means,
//! distribution functions, marginals, differences, pooled figures) needs the whole covariance and takes it from here.

use super::channel::{Channel, Pure};
use super::intervals::{Confidence, Interval};
use super::matrix::{Matrix, dot};
use super::special::normal_tail;
use super::{StatsError, float};

/// A figure and its standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The figure, not clipped.
    pub value: f64,
    /// Its standard error.
    pub standard_error: f64,
}

/// Shares of k categories, raw, with their k × k covariance.
#[derive(Debug, Clone, PartialEq)]
pub struct Shares {
    estimate: Vec<f64>,
    covariance: Matrix,
    n: u64,
}

impl Estimate {
    /// `value ± z standard errors`.
    #[must_use]
    pub fn interval(&self, confidence: Confidence) -> Interval {
        let half = confidence.z() * self.standard_error;
        Interval { low: self.value - half, high: self.value + half }
    }

    /// The two-sided chance of a figure this far from `null`, were that true.
    #[must_use]
    pub fn p_value(&self, null: f64) -> f64 {
        2.0 * normal_tail(((self.value - null) / self.standard_error).abs())
    }

    /// `self - other`, for independent figures.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self { value: self.value - other.value, standard_error: self.standard_error.hypot(other.standard_error) }
    }
}

impl Shares {
    /// Counts of outputs → shares: `B · counts / n` with [`Channel::unmixing`], covariance `B Σ Bᵀ / n`.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there is a count per output, [`StatsError::Nothing`] without reports,
    /// [`StatsError::NotIdentified`] if the channel merges categories.
    pub fn from_outputs(channel: &Channel, counts: &[u64]) -> Result<Self, StatsError> {
        if counts.len() != channel.outputs() {
            return Err(StatsError::Shape);
        }
        Self::unmixed(&channel.unmixing()?, counts)
    }

    /// Counts of outputs → shares, by an unmixing with a column per count.
    pub(crate) fn unmixed(unmixing: &Matrix, counts: &[u64]) -> Result<Self, StatsError> {
        let (n, observed) = observed(counts)?;
        Ok(Self {
            estimate: unmixing.times_vector(&observed),
            covariance: multinomial(&observed).sandwiched(unmixing).scaled(1.0 / float(n)),
            n,
        })
    }

    /// Counts of supports → shares: `(support / n - q) / (p - q)`, covariance by the protocol's chances of two supports.
    ///
    /// # Errors
    /// [`StatsError::Shape`], [`StatsError::Nothing`] as above; [`StatsError::Counts`] if a support exceeds n.
    pub fn from_supports(pure: &Pure, supports: &[u64], n: u64) -> Result<Self, StatsError> {
        if supports.len() != pure.categories() {
            return Err(StatsError::Shape);
        }
        if n == 0 {
            return Err(StatsError::Nothing);
        }
        if supports.iter().any(|support| *support > n) {
            return Err(StatsError::Counts);
        }
        let estimate: Vec<f64> = supports.iter().map(|support| pure.share(float(*support) / float(n))).collect();
        let covariance = Self::covariance_under(pure, &estimate, n);
        Ok(Self { estimate, covariance, n })
    }

    /// The covariance that these estimates would have if `shares` were true.
    #[must_use]
    pub fn covariance_under(pure: &Pure, shares: &[f64], n: u64) -> Matrix {
        let slope = pure.p() - pure.q();
        pure.covariance(shares).scaled(1.0 / (float(n) * slope * slope))
    }

    /// The covariance that estimates from outputs would have if `shares` were true.
    ///
    /// # Errors
    /// As [`Channel::unmixing`].
    pub fn covariance_of_outputs(channel: &Channel, shares: &[f64], n: u64) -> Result<Matrix, StatsError> {
        let chances = channel.mixed(shares);
        Ok(multinomial(&chances).sandwiched(&channel.unmixing()?).scaled(1.0 / float(n)))
    }

    /// Estimates made elsewhere, with their covariance.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless the covariance is k × k.
    pub fn new(estimate: Vec<f64>, covariance: Matrix, n: u64) -> Result<Self, StatsError> {
        if covariance.rows() != estimate.len() || covariance.columns() != estimate.len() {
            return Err(StatsError::Shape);
        }
        Ok(Self { estimate, covariance, n })
    }

    /// The raw shares; below 0 or above 1 by chance.
    #[must_use]
    pub fn raw(&self) -> &[f64] {
        &self.estimate
    }

    /// Their covariance.
    #[must_use]
    pub fn covariance(&self) -> &Matrix {
        &self.covariance
    }

    /// Reports.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.n
    }

    /// `Σ coefficient share`: a mean, a difference, a sum of categories.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there is a coefficient per category, [`StatsError::NotFinite`] for NaN.
    pub fn linear(&self, coefficients: &[f64]) -> Result<Estimate, StatsError> {
        if coefficients.len() != self.estimate.len() {
            return Err(StatsError::Shape);
        }
        if coefficients.iter().any(|value| !value.is_finite()) {
            return Err(StatsError::NotFinite);
        }
        let variance = self.covariance.quadratic(coefficients).max(0.0);
        Ok(Estimate { value: dot(coefficients, &self.estimate), standard_error: variance.sqrt() })
    }

    /// One category.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last category.
    pub fn share(&self, category: usize) -> Result<Estimate, StatsError> {
        let value = *self.estimate.get(category).ok_or(StatsError::Shape)?;
        Ok(Estimate { value, standard_error: self.covariance[(category, category)].max(0.0).sqrt() })
    }

    /// `map · shares`: categories merged or renamed, a row per new category.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless the map has a column per category.
    pub fn mapped(&self, map: &Matrix) -> Result<Self, StatsError> {
        if map.columns() != self.estimate.len() {
            return Err(StatsError::Shape);
        }
        let estimate = map.times_vector(&self.estimate);
        Ok(Self { estimate, covariance: self.covariance.sandwiched(map), n: self.n })
    }

    /// `f (1 - f) / variance`: as precise as this many exact answers; `None` where the estimate is outside (0, 1).
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last category.
    pub fn effective_n(&self, category: usize) -> Result<Option<f64>, StatsError> {
        let share = self.share(category)?;
        let spread = share.value * (1.0 - share.value);
        let variance = share.standard_error * share.standard_error;
        Ok((spread > 0.0 && variance > 0.0).then(|| (spread / variance).min(float(self.n))))
    }
}

/// Counts → (n, shares of n).
pub(crate) fn observed(counts: &[u64]) -> Result<(u64, Vec<f64>), StatsError> {
    let n = counts.iter().try_fold(0u64, |sum, count| sum.checked_add(*count)).ok_or(StatsError::Counts)?;
    if n == 0 {
        return Err(StatsError::Nothing);
    }
    Ok((n, counts.iter().map(|count| float(*count) / float(n)).collect()))
}

/// `diag(s) - s sᵀ`: the covariance of one draw.
pub(crate) fn multinomial(shares: &[f64]) -> Matrix {
    let mut covariance = Matrix::diagonal(shares);
    covariance.add_outer(shares, -1.0);
    covariance
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;

    #[test]
    fn two_ways_to_randomized_response_agree() {
        let e = 1f64.exp();
        let (p, q) = (e / (e + 3.0), 1.0 / (e + 3.0));
        let counts = [412, 301, 190, 97];
        let a = Shares::from_outputs(&Channel::randomized_response(4, p).unwrap(), &counts).unwrap();
        let b = Shares::from_supports(&Pure::randomized_response(4, p, q).unwrap(), &counts, 1_000).unwrap();
        for u in 0..4 {
            assert!((a.raw()[u] - b.raw()[u]).abs() < 1e-12);
            for v in 0..4 {
                assert!((a.covariance()[(u, v)] - b.covariance()[(u, v)]).abs() < 1e-12);
            }
        }
        // Shares add up to 1, without error.
        let sum = a.linear(&[1.0; 4]).unwrap();
        assert!((sum.value - 1.0).abs() < 1e-12 && sum.standard_error < 1e-7);
    }

    #[test]
    fn noise_costs_what_the_notes_say() {
        // 11,243 people for ±2 points at 50 %, epsilon 1; 2,401 without noise.
        let e = 1f64.exp();
        let pure = Pure::randomized_response(2, e / (e + 1.0), 1.0 / (e + 1.0)).unwrap();
        let shares = Shares::from_supports(&pure, &[5_621, 5_622], 11_243).unwrap();
        assert!((shares.effective_n(0).unwrap().unwrap() - 2_401.0).abs() < 1.0);
        assert!((shares.share(0).unwrap().interval(Confidence::USUAL).width() / 2.0 - 0.02).abs() < 1e-5);
    }

    // Subsets drawn, not computed: spread of a mean over repeated studies against its standard error.
    #[test]
    fn the_standard_error_is_the_spread_over_studies() {
        let (k, size, p) = (6, 2, 0.62);
        let pure = Pure::subset(k, size, p).unwrap();
        let (truth, values) = ([0.3, 0.25, 0.2, 0.15, 0.1, 0.0], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
        let mut draw = Draw::seeded(11);
        let (mut sum, mut squares, mut errors) = (0.0, 0.0, 0.0);
        let studies = 1_000;
        for _ in 0..studies {
            let mut supports = [0u64; 6];
            for _ in 0..300 {
                let x = draw.pick(&truth);
                let mask = draw.subset(k, size, p, x);
                supports.iter_mut().enumerate().for_each(|(v, support)| *support += mask >> v & 1);
            }
            let mean = Shares::from_supports(&pure, &supports, 300).unwrap().linear(&values).unwrap();
            sum += mean.value;
            squares += mean.value * mean.value;
            errors += mean.standard_error;
        }
        let (average, error) = (sum / f64::from(studies), errors / f64::from(studies));
        let spread = (squares / f64::from(studies) - average * average).sqrt();
        assert!((average - 1.5).abs() < 4.0 * spread / f64::from(studies).sqrt(), "{average}");
        assert!((spread / error - 1.0).abs() < 0.08, "{spread} against {error}");
    }

    #[test]
    fn counts_that_cannot_be_are_refused() {
        let pure = Pure::randomized_response(2, 0.7, 0.3).unwrap();
        assert_eq!(Shares::from_supports(&pure, &[1, 2], 1), Err(StatsError::Counts));
        assert_eq!(Shares::from_supports(&pure, &[1], 1), Err(StatsError::Shape));
        assert_eq!(Shares::from_supports(&pure, &[0, 0], 0), Err(StatsError::Nothing));
        let channel = Channel::exact(2).unwrap();
        assert_eq!(Shares::from_outputs(&channel, &[0, 0]), Err(StatsError::Nothing));
        assert_eq!(Shares::from_outputs(&channel, &[u64::MAX, 1]), Err(StatsError::Counts));
    }
}
