//! Secondary estimates beside the raw shares: Norm-Sub and maximum likelihood, both within [0, 1] and both biased.
//!
//! They respect what shares can be, and pay for it with a bias and without an interval: for pictures and for models that
//! need a distribution, never instead of the raw estimate ([`crate::stats::norm_sub`], [`crate::stats::em`]).

use std::collections::BTreeMap;

use gauze_core::chance::{Chance, Goal, Table};
use gauze_core::policy::{Field, Mechanism, Noise};
use gauze_ldp::{RandomizedResponse, SquareWave};
use serde::Serialize;

use crate::estimates::CategoryEstimate;
use crate::mean::chance;
use crate::stats::em::Likelihoods;
use crate::stats::{Channel, norm_sub};

/// Chances of the largest channel that is fitted: beyond, a fit takes minutes.
const MOST_CHANCES: usize = 65_536;

/// Biased shares that respect 0 and 1; an empty list where a mechanism has none.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Secondary {
    /// The raw shares' nearest distribution (Wang et al., NDSS 2020).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub norm_sub: Vec<SecondaryShare>,
    /// The shares of largest likelihood on the true channel; of a square wave for the distribution, of every answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub maximum_likelihood: Vec<SecondaryShare>,
}

/// One category's secondary share.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondaryShare {
    /// The category's code; `null` is "no answer".
    pub code: Option<String>,
    /// Within [0, 1].
    pub share: f64,
}

/// What can be said beside the raw shares of a perturbed field; `None` without reports and for mechanisms that have neither.
pub(crate) fn of(
    field: &Field,
    noise: &Noise,
    categories: &[CategoryEstimate],
    counts: &BTreeMap<Option<String>, u64>,
) -> Option<Secondary> {
    let raw: Vec<f64> = categories.iter().map(|category| category.share).collect::<Option<_>>()?;
    let codes = || categories.iter().map(|category| category.code.clone());
    let nearest = || norm_sub::norm_sub(&raw).map_or_else(|_| Vec::new(), |shares| named(codes(), &shares));
    let response = |table: &RandomizedResponse| {
        let counts: Vec<u64> = categories.iter().map(|category| category.count).collect();
        let channel = Channel::randomized_response(counts.len(), table.p()).ok();
        let shares = channel.and_then(|channel| fitted(&channel, &counts)).unwrap_or_default();
        Secondary { norm_sub: nearest(), maximum_likelihood: named(codes(), &shares) }
    };
    let secondary = match noise.mechanism() {
        Mechanism::Response(table) => response(table),
        Mechanism::Chance(chance) => match chance.table() {
            Table::Response(table) => response(table),
            // A likelihood needs whole sets, and only supports are counted.
            Table::Subset(_) => Secondary { norm_sub: nearest(), maximum_likelihood: Vec::new() },
            Table::Wave(table, goal) => {
                let codes = chance.categories(field);
                let shares = wave(chance, table, &codes, counts).unwrap_or_default();
                let mut all = named(codes.into_iter(), &shares);
                if *goal == Goal::Mean {
                    // A window that is as wide as the mean wants it hardly tells neighbours apart.
                    all.retain(|one| categories.iter().any(|category| category.code == one.code));
                }
                Secondary { norm_sub: Vec::new(), maximum_likelihood: all }
            }
            Table::Bit(_) | Table::Ends(_) | Table::One(_) => return None,
        },
    };
    let says_nothing = secondary.norm_sub.is_empty() && secondary.maximum_likelihood.is_empty();
    (!says_nothing).then_some(secondary)
}

fn named(codes: impl Iterator<Item = Option<String>>, shares: &[f64]) -> Vec<SecondaryShare> {
    codes.zip(shares).map(|(code, share)| SecondaryShare { code, share: *share }).collect()
}

fn fitted(channel: &Channel, counts: &[u64]) -> Option<Vec<f64>> {
    if channel.categories() * channel.outputs() > MOST_CHANCES {
        return None;
    }
    Some(Likelihoods::from_outputs(channel, counts).ok()?.fit().ok()?.shares().to_vec())
}

/// Shares of the answers, then of the missing ones: their stretches of the line are one output each.
fn wave(
    about: &Chance,
    table: &SquareWave,
    codes: &[Option<String>],
    counts: &BTreeMap<Option<String>, u64>,
) -> Option<Vec<f64>> {
    let answers = usize::try_from(about.answers()).ok()?;
    let window = usize::try_from(2 * table.window() + 1).ok()?;
    let numbers = answers + window - 1;
    if codes.len() * numbers > MOST_CHANCES {
        return None;
    }
    let (near, far) = (chance(table.near()), chance(table.far()));
    let stretch = f64::from(2 * table.window() + 1);
    let outputs = numbers + codes.len().checked_sub(answers)?;
    let row = |x: usize| -> Vec<f64> {
        let hit = |y: usize| match (x < answers, y < numbers) {
            (true, true) if y >= x && y < x + window => near,
            (_, true) => far,
            (false, false) if y - numbers == x - answers => stretch * near,
            (_, false) => stretch * far,
        };
        (0..outputs).map(hit).collect()
    };
    let channel = Channel::new(&(0..codes.len()).map(row).collect::<Vec<_>>()).ok()?;
    let written = (0..numbers).map(|reply| Some(reply.to_string())).chain(codes.iter().skip(answers).cloned());
    let counts: Vec<u64> = written.map(|code| counts.get(&code).copied().unwrap_or(0)).collect();
    fitted(&channel, &counts)
}
