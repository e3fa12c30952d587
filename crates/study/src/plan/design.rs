//! `(k, epsilon, share) → mechanism`: the one that needs the fewest people.

use core::cmp::Ordering;

use gauze_ldp::subset_selection::MAX_CATEGORIES;
use gauze_ldp::{Epsilon, LdpError, RandomizedResponse, SubsetSelection};

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

    /// `(k, epsilon, share) → subset selection` with the size above 1 that has the least exact variance at that share; none
    /// for fewer than 3 categories, and for more than a report has bits.
    ///
    /// The size that is usual, `k / (e^epsilon + 1)` rounded, is best for equal shares, and up to 15 % worse for rare ones.
    ///
    /// # Errors
    /// [`LdpError`] of the mechanism.
    pub fn subset_selection(categories: u32, epsilon: Epsilon, share: f64) -> Result<Option<Self>, LdpError> {
        if categories > MAX_CATEGORIES {
            return Ok(None);
        }
        let size = |size: u32| {
            let support = SubsetSelection::new(categories, size, epsilon)?.support();
            Self::of("subset-selection", size, support.p(), support.q())
        };
        let designs = (2..categories).map(size).collect::<Result<Vec<_>, _>>()?;
        Ok(designs.into_iter().min_by(|a, b| a.compare(b, share)))
    }

    /// Every mechanism for these categories, the one with the least variance at `share` first.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside what the mechanisms take.
    pub fn all(categories: u32, epsilon: Epsilon, share: f64) -> Result<Vec<Self>, LdpError> {
        let mut designs = vec![Self::randomized_response(categories, epsilon)?];
        designs.extend(Self::subset_selection(categories, epsilon, share)?);
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
