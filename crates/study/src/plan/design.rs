//! `(k, epsilon, share) → mechanism`: the one that needs the fewest people.

use core::cmp::Ordering;

use gauze_ldp::exponential::{FRACTION_BITS, lower_bound};
use gauze_ldp::{Epsilon, LdpError, RandomizedResponse};

use super::Channel;

/// A mechanism for k categories with its parameters, and what its reports are worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Design {
    mechanism: &'static str,
    subset: u32,
    channel: Channel,
}

impl Design {
    /// `(k, epsilon) → randomized response`, on the integers that would run.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside what the mechanism takes.
    pub fn randomized_response(categories: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        let table = RandomizedResponse::new(categories, epsilon)?;
        Self::of("randomized-response", 1, table.p(), table.q())
    }

    /// `(k, epsilon, share) → subset selection` with the size that has the least exact variance at that share.
    ///
    /// The size that is usual, `k / (e^epsilon + 1)` rounded, is best for equal shares, and up to 15 % worse for rare ones.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside what the mechanism takes.
    pub fn subset_selection(categories: u32, epsilon: Epsilon, share: f64) -> Result<Self, LdpError> {
        let sizes = (1..categories).map(|size| Self::subset_of(categories, epsilon, size));
        let designs = sizes.collect::<Result<Vec<_>, _>>()?;
        designs.into_iter().min_by(|a, b| a.compare(b, share)).ok_or(LdpError::Categories)
    }

    /// Every mechanism for these categories, the one with the least variance at `share` first.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside what the mechanisms take.
    pub fn all(categories: u32, epsilon: Epsilon, share: f64) -> Result<Vec<Self>, LdpError> {
        let plain = Self::randomized_response(categories, epsilon)?;
        let mut designs = vec![plain];
        let subset = Self::subset_selection(categories, epsilon, share)?;
        // A subset of one is randomized response.
        if subset.subset > 1 {
            designs.push(subset);
        }
        designs.sort_by(|a, b| a.compare(b, share));
        Ok(designs)
    }

    /// The mechanism with the least variance at `share`.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside what the mechanisms take.
    pub fn best(categories: u32, epsilon: Epsilon, share: f64) -> Result<Self, LdpError> {
        Self::all(categories, epsilon, share)?.into_iter().next().ok_or(LdpError::Categories)
    }

    /// A mechanism that was chosen elsewhere, as in a policy.
    ///
    /// # Errors
    /// [`LdpError::Categories`] for chances that tell nothing apart.
    pub fn of(mechanism: &'static str, subset: u32, p: f64, q: f64) -> Result<Self, LdpError> {
        let channel = Channel::new(p, q).ok_or(LdpError::Categories)?;
        Ok(Self { mechanism, subset, channel })
    }

    #[expect(clippy::cast_precision_loss, reason = "a plan may round; the mechanism does not use this")]
    fn subset_of(categories: u32, epsilon: Epsilon, size: u32) -> Result<Self, LdpError> {
        let growth = lower_bound(epsilon) as f64 / (1u128 << FRACTION_BITS) as f64;
        let (k, w) = (f64::from(categories), f64::from(size));
        let p = w * growth / (w * growth + k - w);
        let q = (p * (w - 1.0) + (1.0 - p) * w) / (k - 1.0);
        Self::of("subset-selection", size, p, q)
    }

    fn compare(&self, other: &Self, share: f64) -> Ordering {
        self.channel.variance(share).total_cmp(&other.channel.variance(share))
    }

    /// `randomized-response` or `subset-selection`, as `gauze perturb --mechanism` takes it.
    #[must_use]
    pub fn mechanism(&self) -> &'static str {
        self.mechanism
    }

    /// How many categories a report names.
    #[must_use]
    pub fn subset(&self) -> u32 {
        self.subset
    }

    /// What a report is worth.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.channel
    }
}
