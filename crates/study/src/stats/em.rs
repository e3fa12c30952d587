//! Maximum likelihood of shares on the true channel: a secondary estimate that respects 0 and 1.
//!
//! EM over the true category of each report (Dempster, Laird and Rubin 1977), quickened by SQUAREM (Varadhan and Roland 2008,
//! Scand. J. Statist. 35:335). The likelihood is concave, so that the largest gradient bounds how far it is from its
//! maximum (Lindsay 1983, Ann. Statist. 11:86): iterations stop on that bound, not on small steps.

use super::channel::Channel;
use super::intervals::{Confidence, Interval};
use super::matrix::{Matrix, dot};
use super::shares::Shares;
use super::{StatsError, float};

/// Iterations stop when the log-likelihood is within this of its maximum.
const GAP: f64 = 1e-8;
/// Rounds of SQUAREM before giving up.
const MOST_ROUNDS: u32 = 20_000;
/// An expected count below this is at the border: 0 for the information matrix.
const BORDER: f64 = 1e-3;

/// What reports say of the true category: a row of likelihoods each, and how many reports share it.
#[derive(Debug, Clone, PartialEq)]
pub struct Likelihoods {
    categories: usize,
    rows: Vec<(Vec<f64>, f64)>,
}

/// Shares of largest likelihood.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    shares: Vec<f64>,
    log_likelihood: f64,
}

impl Likelihoods {
    /// Counts of outputs → likelihoods.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there is a count per output; [`StatsError::Nothing`] without reports.
    pub fn from_outputs(channel: &Channel, counts: &[u64]) -> Result<Self, StatsError> {
        if counts.len() != channel.outputs() {
            return Err(StatsError::Shape);
        }
        let rows = counts.iter().enumerate().map(|(y, count)| (channel.likelihood(y), *count));
        Self::from_rows(channel.categories(), rows)
    }

    /// Counts of subsets → likelihoods, a mask per subset (bit v is category v), the answer included with chance p.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond 64 categories or for a mask of another size; [`StatsError::Nothing`] without reports.
    pub fn from_subsets(categories: usize, size: u32, p: f64, masks: &[(u64, u64)]) -> Result<Self, StatsError> {
        let beyond = u32::try_from(categories).ok().filter(|k| (2..=64).contains(k) && size >= 1 && size < *k);
        let k = beyond.ok_or(StatsError::Shape)?;
        if !(p > 0.0 && p <= 1.0) {
            return Err(StatsError::Support);
        }
        if masks.iter().any(|(mask, _)| mask.count_ones() != size || mask.checked_shr(k).unwrap_or(0) != 0) {
            return Err(StatsError::Shape);
        }
        // p / C(k-1, w-1) against (1-p) / C(k-1, w): only the ratio matters.
        let (with, without) = (p * f64::from(k - size), (1.0 - p) * f64::from(size));
        let row = |mask: u64| (0..k).map(|v| if mask >> v & 1 == 1 { with } else { without }).collect::<Vec<_>>();
        Self::from_rows(categories, masks.iter().map(|(mask, count)| (row(*mask), *count)))
    }

    fn from_rows(categories: usize, rows: impl Iterator<Item = (Vec<f64>, u64)>) -> Result<Self, StatsError> {
        let rows: Vec<(Vec<f64>, f64)> =
            rows.filter(|(_, count)| *count > 0).map(|(row, count)| (row, float(count))).collect();
        if rows.is_empty() {
            return Err(StatsError::Nothing);
        }
        if rows.iter().any(|(row, _)| row.iter().all(|chance| *chance <= 0.0)) {
            return Err(StatsError::Counts);
        }
        Ok(Self { categories, rows })
    }

    /// Both sets of reports, over the same categories: the exact joint likelihood of two policy versions.
    ///
    /// # Errors
    /// [`StatsError::Categories`] if the numbers of categories differ.
    pub fn and(mut self, other: Self) -> Result<Self, StatsError> {
        if self.categories != other.categories {
            return Err(StatsError::Categories);
        }
        self.rows.extend(other.rows);
        Ok(self)
    }

    /// Shares of largest likelihood.
    ///
    /// # Errors
    /// [`StatsError::NotConverged`] if no maximum is certified in time.
    pub fn fit(&self) -> Result<Fit, StatsError> {
        self.climb(None)
    }

    /// The largest likelihood with the share of one category held.
    fn climb(&self, held: Option<(usize, f64)>) -> Result<Fit, StatsError> {
        let free = self.categories - usize::from(held.is_some());
        let rest = 1.0 - held.map_or(0.0, |(_, share)| share);
        let start = |v: usize| match held {
            Some((category, share)) if category == v => share,
            _ => rest / float(free.max(1)),
        };
        let mut shares: Vec<f64> = (0..self.categories).map(start).collect();
        for _ in 0..MOST_ROUNDS {
            let gradient = self.gradient(&shares);
            if self.gap(&gradient, held) < GAP {
                return Ok(Fit { log_likelihood: self.log_likelihood(&shares), shares });
            }
            shares = self.quickened(&shares, &gradient, held);
        }
        Err(StatsError::NotConverged)
    }

    /// `Σ (count / n) L_x / P`: 1 at every positive share of the maximum, at most 1 elsewhere.
    fn gradient(&self, shares: &[f64]) -> Vec<f64> {
        let mut gradient = vec![0.0; self.categories];
        let mut n = 0.0;
        for (row, count) in &self.rows {
            let weight = count / dot(row, shares).max(f64::MIN_POSITIVE);
            gradient.iter_mut().zip(row).for_each(|(sum, chance)| *sum += weight * chance);
            n += count;
        }
        gradient.iter_mut().for_each(|sum| *sum /= n);
        gradient
    }

    /// How much the log-likelihood can still grow, at most.
    fn gap(&self, gradient: &[f64], held: Option<(usize, f64)>) -> f64 {
        let n: f64 = self.rows.iter().map(|(_, count)| count).sum();
        let free = gradient.iter().enumerate().filter(|(v, _)| held.is_none_or(|(category, _)| category != *v));
        let most = free.map(|(_, slope)| *slope).fold(0.0, f64::max);
        let (slope, share) = held.map_or((0.0, 0.0), |(v, share)| (gradient.get(v).copied().unwrap_or(0.0), share));
        n * (share * slope + (1.0 - share) * most - 1.0)
    }

    fn log_likelihood(&self, shares: &[f64]) -> f64 {
        self.rows.iter().map(|(row, count)| count * dot(row, shares).max(f64::MIN_POSITIVE).ln()).sum()
    }

    /// Two EM steps, an extrapolation along them, and one more step; the plain steps where that is worse.
    fn quickened(&self, shares: &[f64], gradient: &[f64], held: Option<(usize, f64)>) -> Vec<f64> {
        let once = em_step(shares, gradient, held);
        let twice = em_step(&once, &self.gradient(&once), held);
        let moved: Vec<f64> = once.iter().zip(shares).map(|(b, a)| b - a).collect();
        let bent: Vec<f64> = twice.iter().zip(&once).zip(&moved).map(|((c, b), r)| c - b - r).collect();
        let bend = dot(&bent, &bent).sqrt();
        if bend < 1e-300 {
            return twice;
        }
        let length = (dot(&moved, &moved).sqrt() / bend).max(1.0);
        // EM never leaves 0 again: a share may shrink a thousandfold in one leap, not vanish.
        let leap = shares.iter().zip(&moved).zip(&bent).zip(&twice);
        let mut far: Vec<f64> = leap
            .map(|(((share, r), v), floor)| (share + 2.0 * length * r + length * length * v).max(floor * 1e-3))
            .collect();
        normalize(&mut far, held);
        let far = em_step(&far, &self.gradient(&far), held);
        if self.log_likelihood(&far) >= self.log_likelihood(&twice) { far } else { twice }
    }

    /// The log-likelihood of given shares, up to the same constant as a fit's.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there are k shares.
    pub fn log_likelihood_at(&self, shares: &[f64]) -> Result<f64, StatsError> {
        if shares.len() == self.categories { Ok(self.log_likelihood(shares)) } else { Err(StatsError::Shape) }
    }

    /// The largest likelihood where shares are products of a row's and a column's, categories row by row.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless the categories fill rows of `columns`; [`StatsError::NotConverged`] as [`Likelihoods::fit`].
    pub fn fit_product(&self, columns: usize) -> Result<Fit, StatsError> {
        if columns == 0 || !self.categories.is_multiple_of(columns) {
            return Err(StatsError::Shape);
        }
        let mut shares = vec![1.0 / float(self.categories); self.categories];
        let mut before = self.log_likelihood(&shares);
        for _ in 0..MOST_ROUNDS {
            let cells = em_step(&shares, &self.gradient(&shares), None);
            let rows: Vec<f64> = cells.chunks(columns).map(|row| row.iter().sum()).collect();
            let across = |column: usize| cells.iter().skip(column).step_by(columns).sum::<f64>();
            let across: Vec<f64> = (0..columns).map(across).collect();
            shares = rows.iter().flat_map(|row| across.iter().map(move |column| row * column)).collect();
            let log_likelihood = self.log_likelihood(&shares);
            // Plain EM shrinks its error by a constant factor: what is left is a few thousand times the last step at most.
            if log_likelihood - before < GAP * 1e-3 {
                return Ok(Fit { shares, log_likelihood });
            }
            before = log_likelihood;
        }
        Err(StatsError::NotConverged)
    }

    /// Observed information at the fit, inverted: shares with their covariance; a share at the border has none.
    ///
    /// # Errors
    /// [`StatsError::Singular`] if the reports do not tell the categories apart.
    pub fn observed_information(&self, fit: &Fit) -> Result<Shares, StatsError> {
        let n: f64 = self.rows.iter().map(|(_, count)| count).sum();
        let reference =
            fit.shares.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map(|(v, _)| v).ok_or(StatsError::Shape)?;
        let inner: Vec<usize> = (0..self.categories).filter(|v| *v != reference && fit.is_inner(*v, n)).collect();
        // Shares as a linear map of the free ones: the reference takes what they leave.
        let mut spread = Matrix::zeros(self.categories, inner.len());
        for (column, v) in inner.iter().enumerate() {
            spread[(*v, column)] = 1.0;
            spread[(reference, column)] = -1.0;
        }
        let across = spread.transposed();
        let mut information = Matrix::zeros(inner.len(), inner.len());
        for (row, count) in &self.rows {
            let chance = dot(row, &fit.shares);
            information.add_outer(&across.times_vector(row), count / (chance * chance));
        }
        let covariance = information.inverse()?.sandwiched(&spread);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sum of u64 counts")]
        let n = n as u64;
        Shares::new(fit.shares.clone(), covariance, n)
    }

    /// The shares of one category that a likelihood ratio test does not reject: sound at the border too.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last category.
    pub fn profile(&self, fit: &Fit, category: usize, confidence: Confidence) -> Result<Interval, StatsError> {
        let best = *fit.shares.get(category).ok_or(StatsError::Shape)?;
        let z = confidence.z();
        let rejected = |share: f64| {
            self.climb(Some((category, share)))
                .is_ok_and(|held| 2.0 * (fit.log_likelihood - held.log_likelihood) > z * z)
        };
        let low = if rejected(0.0) { coarse(0.0, best, &rejected) } else { 0.0 };
        let high = if rejected(1.0) { coarse(best, 1.0, &|share| !rejected(share)) } else { 1.0 };
        Ok(Interval { low, high })
    }
}

impl Fit {
    /// The shares, each in [0, 1], adding up to 1.
    #[must_use]
    pub fn shares(&self) -> &[f64] {
        &self.shares
    }

    /// The log-likelihood, up to a constant of the reports.
    #[must_use]
    pub fn log_likelihood(&self) -> f64 {
        self.log_likelihood
    }

    /// Whether the share of a category is away from 0, so that its standard error means something.
    fn is_inner(&self, category: usize, n: f64) -> bool {
        self.shares.get(category).is_some_and(|share| share * n > BORDER)
    }
}

/// Shares weighted by the gradient, adding up to 1 beside what is held.
fn em_step(shares: &[f64], gradient: &[f64], held: Option<(usize, f64)>) -> Vec<f64> {
    let mut next: Vec<f64> = shares.iter().zip(gradient).map(|(share, slope)| share * slope).collect();
    normalize(&mut next, held);
    next
}

fn normalize(shares: &mut [f64], held: Option<(usize, f64)>) {
    if let Some(share) = held.and_then(|(v, _)| shares.get_mut(v)) {
        *share = 0.0;
    }
    let sum: f64 = shares.iter().sum();
    let rest = 1.0 - held.map_or(0.0, |(_, share)| share);
    if sum > 0.0 {
        shares.iter_mut().for_each(|share| *share *= rest / sum);
    }
    if let Some((v, held)) = held
        && let Some(share) = shares.get_mut(v)
    {
        *share = held;
    }
}

/// The point of `[low, high]` where `before` ends, to a millionth of its length: each step is a whole fit.
fn coarse(mut low: f64, mut high: f64, before: &impl Fn(f64) -> bool) -> f64 {
    for _ in 0..20 {
        let middle = f64::midpoint(low, high);
        if before(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;

    #[test]
    fn within_the_simplex_the_maximum_is_the_raw_estimate() {
        let channel = Channel::randomized_response(4, 0.5).unwrap();
        let counts = [290, 270, 240, 200];
        let likelihoods = Likelihoods::from_outputs(&channel, &counts).unwrap();
        let fit = likelihoods.fit().unwrap();
        let raw = Shares::from_outputs(&channel, &counts).unwrap();
        let sharp = likelihoods.observed_information(&fit).unwrap();
        for v in 0..4 {
            assert!((fit.shares()[v] - raw.raw()[v]).abs() < 1e-5);
            // With as many outputs as categories, information and covariance are the same thing.
            let (a, b) = (sharp.share(v).unwrap().standard_error, raw.share(v).unwrap().standard_error);
            assert!((a / b - 1.0).abs() < 1e-3, "{a} {b}");
            let interval = likelihoods.profile(&fit, v, Confidence::USUAL).unwrap();
            assert!((interval.low - sharp.share(v).unwrap().interval(Confidence::USUAL).low).abs() < 0.004);
        }
    }

    #[test]
    fn at_the_border_the_share_is_zero_and_its_interval_is_one_sided() {
        let channel = Channel::randomized_response(3, 0.5).unwrap();
        // Fewer than the 250 that the noise alone would give: the raw share is below 0.
        let likelihoods = Likelihoods::from_outputs(&channel, &[420, 360, 220]).unwrap();
        let fit = likelihoods.fit().unwrap();
        assert!(fit.shares()[2] < 1e-6 && (fit.shares().iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(likelihoods.observed_information(&fit).unwrap().share(2).unwrap().standard_error.abs() < 1e-12);
        let interval = likelihoods.profile(&fit, 2, Confidence::USUAL).unwrap();
        assert!(interval.low < 1e-5 && interval.high > 0.001 && interval.high < 0.05, "{interval:?}");
    }

    #[test]
    fn two_categories_are_solved_on_paper() {
        // The maximum is (c/n - q)/(p - q), the error sqrt(l(1-l)/n)/(p-q).
        let channel = Channel::randomized_response(2, 0.75).unwrap();
        let likelihoods = Likelihoods::from_outputs(&channel, &[600, 400]).unwrap();
        let fit = likelihoods.fit().unwrap();
        assert!((fit.shares()[0] - 0.7).abs() < 1e-6);
        let error = likelihoods.observed_information(&fit).unwrap().share(0).unwrap().standard_error;
        assert!((error - (0.24f64 / 1_000.0).sqrt() / 0.5).abs() < 1e-6);
    }

    // NRS-11 with most answers at zero, subsets of best size at epsilon 1: the maximum beats the raw estimate.
    #[test]
    fn subsets_are_better_used_than_by_their_supports() {
        let truth = [0.4, 0.15, 0.12, 0.1, 0.08, 0.06, 0.04, 0.03, 0.02, 0.0, 0.0];
        let e = 1f64.exp();
        let (k, size) = (11, 3);
        let p = 3.0 * e / (3.0 * e + 8.0);
        let pure = crate::stats::Pure::subset(k, size, p).unwrap();
        let mut draw = Draw::seeded(3);
        let (mut raw_error, mut best_error, mut held) = (0.0, 0.0, 0u32);
        for _ in 0..40 {
            let mut masks = std::collections::BTreeMap::<u64, u64>::new();
            let mut supports = [0u64; 11];
            for _ in 0..1_000 {
                let x = draw.pick(&truth);
                let mask = draw.subset(k, size, p, x);
                *masks.entry(mask).or_default() += 1;
                supports.iter_mut().enumerate().for_each(|(v, support)| *support += mask >> v & 1);
            }
            let masks: Vec<(u64, u64)> = masks.into_iter().collect();
            let likelihoods = Likelihoods::from_subsets(k, 3, p, &masks).unwrap();
            let fit = likelihoods.fit().unwrap();
            let raw = Shares::from_supports(&pure, &supports, 1_000).unwrap();
            let error = |shares: &[f64]| shares.iter().zip(&truth).map(|(s, t)| (s - t) * (s - t)).sum::<f64>() / 11.0;
            raw_error += error(raw.raw()) / 40.0;
            best_error += error(fit.shares()) / 40.0;
            let sharp = likelihoods.observed_information(&fit).unwrap();
            held += u32::from(sharp.share(0).unwrap().interval(Confidence::USUAL).holds(0.4));
        }
        println!("raw {raw_error:.2e}, maximum likelihood {best_error:.2e}, held {held} of 40");
        // Theory for the raw shares: 3.0e-3 each.
        assert!((raw_error / 3.0e-3 - 1.0).abs() < 0.15 && best_error < 0.8 * raw_error && held >= 35);
    }

    #[test]
    fn masks_of_another_size_are_refused() {
        assert_eq!(Likelihoods::from_subsets(4, 2, 0.7, &[(0b111, 1)]), Err(StatsError::Shape));
        assert_eq!(Likelihoods::from_subsets(4, 2, 0.7, &[(0b10_001, 1)]), Err(StatsError::Shape));
        assert_eq!(Likelihoods::from_subsets(4, 2, 0.7, &[]), Err(StatsError::Nothing));
        assert_eq!(Likelihoods::from_subsets(65, 2, 0.7, &[]), Err(StatsError::Shape));
    }
}
