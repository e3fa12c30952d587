//! `(goal, k, epsilon) → mechanism`: the table with the smallest exact variance.

use crate::subset_selection::MAX_CATEGORIES;
use crate::{Epsilon, LdpError, Mechanism, RandomizedResponse, SquareWave, SubsetSelection};

/// What the researcher wants to know of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// The share of each category.
    Shares,
    /// The mean of a scale.
    Mean,
    /// The distribution over a scale.
    Distribution,
}

/// `(k, epsilon) → w` with the smallest variance of a rare category's share; 1 is randomized response.
///
/// # Errors
/// As [`RandomizedResponse::new`].
pub fn best_size(categories: u32, epsilon: Epsilon) -> Result<u32, LdpError> {
    best_size_for_share(categories, epsilon, 0.0)
}

/// `(k, epsilon, share) → w` with the smallest variance of a category of that share; 1 is randomized response.
///
/// # Errors
/// As [`RandomizedResponse::new`].
pub fn best_size_for_share(categories: u32, epsilon: Epsilon, share: f64) -> Result<u32, LdpError> {
    let mut best = (1, RandomizedResponse::new(categories, epsilon)?.support().variance(share));
    if categories <= MAX_CATEGORIES {
        for size in 2..categories {
            let variance = SubsetSelection::new(categories, size, epsilon)?.support().variance(share);
            if variance < best.1 {
                best = (size, variance);
            }
        }
    }
    Ok(best.0)
}

/// `(k, epsilon, goal) → b` of the square wave.
///
/// # Errors
/// As [`SquareWave::new`].
pub fn best_window(values: u32, epsilon: Epsilon, _goal: Goal) -> Result<u32, LdpError> {
    let mut best = (0, f64::INFINITY);
    for window in 0..=values {
        let variance = SquareWave::new(values, window, epsilon)?.uniform_variance();
        if variance < best.1 {
            best = (window, variance);
        }
    }
    Ok(best.0)
}

impl Mechanism {
    /// `(goal, k, epsilon) → mechanism` with the smallest exact variance for the goal.
    ///
    /// # Errors
    /// As the constructors of the mechanisms.
    pub fn best(goal: Goal, categories: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        match goal {
            Goal::Shares => match best_size(categories, epsilon)? {
                1 => RandomizedResponse::new(categories, epsilon).map(Self::RandomizedResponse),
                size => SubsetSelection::new(categories, size, epsilon).map(Self::SubsetSelection),
            },
            Goal::Mean | Goal::Distribution => {
                let window = best_window(categories, epsilon, goal)?;
                SquareWave::new(categories, window, epsilon).map(Self::SquareWave)
            }
        }
    }
}
