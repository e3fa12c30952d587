//! `(goal, k, epsilon) → mechanism`: the table with the smallest exact variance.
//!
//! Nothing here is needed to make noise: a signed policy states the numbers that this file finds.

use crate::subset_selection::MAX_CATEGORIES;
use crate::{Duchi, Epsilon, LdpError, Mechanism, RandomizedResponse, SampleOne, SquareWave, SubsetSelection};

/// What the researcher wants to know of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Goal {
    /// The share of each category: the variance of a rare category's share is minimised.
    Shares,
    /// The mean of a scale: its variance is minimised, with all answers equally frequent.
    Mean,
    /// The distribution over a scale: what a report leaves unknown about an answer is minimised, the conditional entropy
    /// H(answer | report) with all answers equally frequent.
    Distribution,
}

/// `(k, epsilon) → w` with the smallest variance of a rare category's share; 1 is randomized response.
///
/// # Errors
/// [`LdpError::Categories`] as [`RandomizedResponse::new`].
pub fn best_size(categories: u32, epsilon: Epsilon) -> Result<u32, LdpError> {
    best_size_for_share(categories, epsilon, 0.0)
}

/// `(k, epsilon, share) → w` with the smallest variance of a category of that share; 1 is randomized response.
///
/// # Errors
/// [`LdpError::Categories`] as [`RandomizedResponse::new`].
pub fn best_size_for_share(categories: u32, epsilon: Epsilon, share: f64) -> Result<u32, LdpError> {
    let alone = RandomizedResponse::new(categories, epsilon)?.support().variance(share);
    Ok(best_set(categories, epsilon, alone, |table| table.support().variance(share)).0)
}

/// `(k, b = ?, epsilon) → b` for the goal; for shares it is 0, which is randomized response.
///
/// # Errors
/// [`LdpError::Categories`] as [`SquareWave::new`].
pub fn best_window(values: u32, epsilon: Epsilon, goal: Goal) -> Result<u32, LdpError> {
    match goal {
        Goal::Shares => SquareWave::new(values, 0, epsilon).map(|_| 0),
        Goal::Mean => window(values, epsilon, SquareWave::uniform_variance),
        Goal::Distribution => window(values, epsilon, SquareWave::uncertainty),
    }
}

/// `(epsilon, shares of the answers) → b` with the smallest variance of the mean, for a scale whose answers are known in shape.
///
/// # Errors
/// [`LdpError::Categories`] as [`SquareWave::new`].
pub fn best_window_for_shares(epsilon: Epsilon, shares: &[f64]) -> Result<u32, LdpError> {
    let values = u32::try_from(shares.len()).map_err(|_| LdpError::Categories)?;
    window(values, epsilon, |table| table.mean_variance(shares))
}

impl Mechanism {
    /// `(goal, k, epsilon) → mechanism` with the smallest exact variance for the goal.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside 2..=4096.
    pub fn best(goal: Goal, categories: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        if goal == Goal::Shares {
            return match best_size(categories, epsilon)? {
                1 => RandomizedResponse::new(categories, epsilon).map(Self::RandomizedResponse),
                size => SubsetSelection::new(categories, size, epsilon).map(Self::SubsetSelection),
            };
        }
        let wave = SquareWave::new(categories, best_window(categories, epsilon, goal)?, epsilon)?;
        let bit = Duchi::new(categories, epsilon)?;
        let middle = f64::from(categories - 1) / 2.0;
        let one_bit = goal == Goal::Mean && bit.mean_variance(middle) < wave.uniform_variance();
        Ok(if one_bit { Self::Duchi(bit) } else { Self::SquareWave(wave) })
    }
}

/// n times the variance of one option's share, asked in the two ways that keep a whole "tick all that apply" within epsilon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ticks {
    /// One option, drawn in the open: m times the variance of yes/no randomized response.
    pub sample_one: f64,
    /// All 2^m sets of ticks as categories of one mechanism, with the best w; none beyond 1,024 sets.
    pub composite: Option<(u32, f64)>,
}

impl Ticks {
    /// `(m, epsilon, share of an option) → both variances`.
    ///
    /// # Errors
    /// [`LdpError::Options`] as [`SampleOne::new`].
    pub fn of(options: u32, epsilon: Epsilon, share: f64) -> Result<Self, LdpError> {
        let sample_one = f64::from(options) * SampleOne::new(options, epsilon)?.support().variance(share);
        let sets = 1u32.checked_shl(options).filter(|sets| *sets <= MAX_CATEGORIES);
        let composite = sets.map(|sets| -> Result<(u32, f64), LdpError> {
            let alone = RandomizedResponse::new(sets, epsilon)?.union_variance(sets / 2, share);
            Ok(best_set(sets, epsilon, alone, |table| table.union_variance(sets / 2, share)))
        });
        Ok(Self { sample_one, composite: composite.transpose()? })
    }

    /// Whether the sets as one question need fewer people; they also give every co-occurrence.
    #[must_use]
    pub fn composite_is_better(&self) -> bool {
        self.composite.is_some_and(|(_, variance)| variance < self.sample_one)
    }
}

/// The w, from 1 (randomized response, `alone`), with the smallest variance; larger sets only where it is truly smaller.
fn best_set(k: u32, epsilon: Epsilon, alone: f64, variance: impl Fn(&SubsetSelection) -> f64) -> (u32, f64) {
    let tables = (2..k).filter_map(|size| Some((size, SubsetSelection::new(k, size, epsilon).ok()?)));
    tables.fold((1, alone), |best, (size, table)| {
        let next = variance(&table);
        if next < best.1 { (size, next) } else { best }
    })
}

fn window(values: u32, epsilon: Epsilon, cost: impl Fn(&SquareWave) -> f64) -> Result<u32, LdpError> {
    let first = cost(&SquareWave::new(values, 0, epsilon)?);
    let tables = (1..=values).filter_map(|reach| Some((reach, SquareWave::new(values, reach, epsilon).ok()?)));
    let best = tables.fold((0, first), |best, (reach, table)| {
        let next = cost(&table);
        if next < best.1 { (reach, next) } else { best }
    });
    Ok(best.0)
}
