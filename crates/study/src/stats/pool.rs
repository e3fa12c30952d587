//! One question over several policy versions, each with its own channel, pooled.
//!
//! Generalised least squares over the versions' raw shares: `(Σ V⁻¹)⁻¹ Σ V⁻¹ share`, with the whole covariance V of each
//! version. V is taken at common shares, not at each version's own: weights that follow the estimates would favour whoever
//! came out low. Unbiased, and equal to the exact joint likelihood's maximum up to terms of 1/n; that one, within the
//! simplex, is [`Likelihoods::and`](super::em::Likelihoods::and). Cochran's Q (1954, Biometrics 10:101) says whether the
//! versions agree: pooling people who differ is the researcher's decision, seeing it should not be.

use std::collections::{BTreeMap, BTreeSet};

use super::channel::{Channel, Pure};
use super::independence::Test;
use super::matrix::{Matrix, dot};
use super::norm_sub::norm_sub;
use super::shares::Shares;
use super::{StatsError, float};

/// A version's noise and what was counted under it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Counted {
    /// Counts of outputs of a channel.
    Outputs(Channel, Vec<u64>),
    /// Counts of supports, and the reports they are of.
    Supports(Pure, Vec<u64>, u64),
}

/// One policy version: category codes in the mechanism's order ("" is "no answer"), and its counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The codes, each once.
    pub categories: Vec<String>,
    /// Noise and counts.
    pub counted: Counted,
}

/// Shares over all versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Pooled {
    /// Codes, in the order of the first version after mapping.
    pub categories: Vec<String>,
    /// Their shares and covariance.
    pub shares: Shares,
    /// Whether the versions agree; `None` for one version.
    pub agreement: Option<Test>,
}

/// Versions → pooled shares; `mapping` renames a code wherever it occurs (several onto one merges them).
///
/// # Errors
/// [`StatsError::Versions`] for none; [`StatsError::Categories`] if the codes differ after the mapping, or a code is there twice
/// in a version; as [`Shares`] for counts that do not fit.
pub fn pool(versions: &[Version], mapping: &BTreeMap<String, String>) -> Result<Pooled, StatsError> {
    let target = |code: &String| mapping.get(code).unwrap_or(code).clone();
    let first = versions.first().ok_or(StatsError::Versions)?;
    let mut categories: Vec<String> = Vec::new();
    for code in first.categories.iter().map(target) {
        if !categories.contains(&code) {
            categories.push(code);
        }
    }
    let wanted: BTreeSet<&String> = categories.iter().collect();
    let mut own = Vec::new();
    for version in versions {
        let unique: BTreeSet<&String> = version.categories.iter().collect();
        let mapped: Vec<String> = version.categories.iter().map(target).collect();
        if unique.len() != version.categories.len() || mapped.iter().collect::<BTreeSet<_>>() != wanted {
            return Err(StatsError::Categories);
        }
        let shares = version.counted.shares()?;
        let merge = Matrix::build(categories.len(), mapped.len(), |row, column| {
            float(u64::from(categories.get(row) == mapped.get(column)))
        });
        if shares.raw().len() != mapped.len() {
            return Err(StatsError::Shape);
        }
        own.push((version, shares, merge));
    }
    let n = own.iter().try_fold(0u64, |sum, (_, shares, _)| sum.checked_add(shares.n())).ok_or(StatsError::Counts)?;
    let free = categories.len() - 1;
    if free == 0 {
        return Err(StatsError::Categories);
    }
    // Twice: from equal shares to pooled ones, then with the covariances that these give.
    let mut common = vec![1.0 / float(categories.len()); categories.len()];
    let mut pooled = (Vec::new(), Matrix::zeros(free, free), 0.0);
    for _ in 0..3 {
        pooled = combine(&own, &common, free)?;
        let last = 1.0 - pooled.0.iter().sum::<f64>();
        common = norm_sub(&pooled.0.iter().copied().chain([last]).collect::<Vec<_>>())?;
    }
    let (mut raw, covariance, disagreement) = pooled;
    // The last share is what the others leave.
    let spread = Matrix::build(categories.len(), free, |row, column| match (row == column, row == free) {
        (true, _) => 1.0,
        (false, true) => -1.0,
        (false, false) => 0.0,
    });
    raw.push(1.0 - raw.iter().sum::<f64>());
    let agreement = (versions.len() > 1).then(|| Test::new(disagreement, (versions.len() - 1) * free));
    Ok(Pooled { categories, shares: Shares::new(raw, covariance.sandwiched(&spread), n)?, agreement })
}

/// (free shares, their covariance, Cochran's Q).
fn combine(
    own: &[(&Version, Shares, Matrix)],
    common: &[f64],
    free: usize,
) -> Result<(Vec<f64>, Matrix, f64), StatsError> {
    let mut precision = Matrix::zeros(free, free);
    let mut weighted = vec![0.0; free];
    let mut parts = Vec::new();
    for (version, shares, merge) in own {
        let covariance = version.counted.covariance_at(&split(shares, merge, common))?.sandwiched(merge).leading(free);
        let inverse = covariance.inverse()?;
        let raw: Vec<f64> = merge.times_vector(shares.raw()).into_iter().take(free).collect();
        weighted.iter_mut().zip(inverse.times_vector(&raw)).for_each(|(sum, part)| *sum += part);
        precision.add(&inverse, 1.0);
        parts.push((raw, inverse));
    }
    let covariance = precision.inverse()?;
    let pooled = covariance.times_vector(&weighted);
    let apart = |(raw, inverse): &(Vec<f64>, Matrix)| {
        let off: Vec<f64> = raw.iter().zip(&pooled).map(|(own, all)| own - all).collect();
        dot(&inverse.times_vector(&off), &off)
    };
    let disagreement = parts.iter().map(apart).sum();
    Ok((pooled, covariance, disagreement))
}

/// The common shares in a version's own categories, none empty: within merged ones, as that version's own shares divide.
fn split(own: &Shares, merge: &Matrix, common: &[f64]) -> Vec<f64> {
    let k = float(own.raw().len());
    let positive: Vec<f64> = own.raw().iter().map(|share| share.max(0.0) + 0.5 / k).collect();
    let groups = merge.times_vector(&positive);
    let per_group: Vec<f64> = common.iter().zip(&groups).map(|(share, group)| share / group).collect();
    let shares = merge.transposed().times_vector(&per_group);
    // Half a respondent in every category keeps exact questions invertible.
    let n = float(own.n());
    let floor = |(factor, part): (f64, &f64)| (n * factor * part + 0.5) / (n + 0.5 * k);
    shares.into_iter().zip(&positive).map(floor).collect()
}

impl Counted {
    fn shares(&self) -> Result<Shares, StatsError> {
        match self {
            Self::Outputs(channel, counts) => Shares::from_outputs(channel, counts),
            Self::Supports(pure, supports, n) => Shares::from_supports(pure, supports, *n),
        }
    }

    fn covariance_at(&self, shares: &[f64]) -> Result<Matrix, StatsError> {
        match self {
            Self::Outputs(channel, counts) => Shares::covariance_of_outputs(channel, shares, counts.iter().sum()),
            Self::Supports(pure, _, n) => Ok(Shares::covariance_under(pure, shares, *n)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Confidence;
    use crate::stats::draw::Draw;
    use crate::stats::em::Likelihoods;

    fn codes(codes: &[&str]) -> Vec<String> {
        codes.iter().map(|code| (*code).to_owned()).collect()
    }

    fn outputs(names: &[&str], p: f64, counts: &[u64]) -> Version {
        let channel = Channel::randomized_response(names.len(), p).unwrap();
        Version { categories: codes(names), counted: Counted::Outputs(channel, counts.to_vec()) }
    }

    #[test]
    fn two_versions_weigh_as_their_precision() {
        let versions = [outputs(&["y", "n"], 0.7, &[480, 520]), outputs(&["n", "y"], 0.9, &[2_200, 1_800])];
        let pooled = pool(&versions, &BTreeMap::new()).unwrap();
        // By hand: shares (0.48 - 0.3)/0.4 and (0.45 - 0.1)/0.8; variances at the pooled share.
        let share = pooled.shares.raw()[0];
        let variance = |p: f64, n: f64| {
            let chance = 1.0 - p + share * (2.0 * p - 1.0);
            chance * (1.0 - chance) / (n * (2.0 * p - 1.0).powi(2))
        };
        let (a, b) = (1.0 / variance(0.7, 1_000.0), 1.0 / variance(0.9, 4_000.0));
        assert!((share - (0.45 * a + 0.4375 * b) / (a + b)).abs() < 1e-5);
        let error = pooled.shares.share(0).unwrap().standard_error;
        assert!((error - (1.0 / (a + b)).sqrt()).abs() < 1e-5 && pooled.shares.n() == 5_000);
        assert!(pooled.agreement.unwrap().p_value > 0.5);
        // The joint likelihood has its maximum there too.
        let joint = Likelihoods::from_outputs(&Channel::randomized_response(2, 0.7).unwrap(), &[480, 520]).unwrap();
        let second =
            Likelihoods::from_outputs(&Channel::randomized_response(2, 0.9).unwrap(), &[1_800, 2_200]).unwrap();
        let best = joint.and(second).unwrap().fit().unwrap();
        assert!((best.shares()[0] - share).abs() < 1e-4, "{} {share}", best.shares()[0]);
    }

    #[test]
    fn versions_that_disagree_are_told() {
        let versions = [outputs(&["y", "n"], 0.9, &[900, 600]), outputs(&["y", "n"], 0.9, &[600, 900])];
        assert!(pool(&versions, &BTreeMap::new()).unwrap().agreement.unwrap().p_value < 1e-6);
        assert_eq!(pool(&versions[..1], &BTreeMap::new()).unwrap().agreement, None);
    }

    #[test]
    fn other_categories_need_a_mapping() {
        let versions = [outputs(&["a", "b", "c"], 0.6, &[300, 400, 300]), outputs(&["a", "d"], 0.7, &[450, 550])];
        assert_eq!(pool(&versions, &BTreeMap::new()), Err(StatsError::Categories));
        let mapping = BTreeMap::from([("b".to_owned(), "d".to_owned()), ("c".to_owned(), "d".to_owned())]);
        assert_eq!(pool(&versions, &mapping).unwrap().categories, codes(&["a", "d"]));
        assert_eq!(pool(&[], &mapping), Err(StatsError::Versions));
        assert_eq!(pool(&[outputs(&["a", "a"], 0.7, &[1, 1])], &mapping), Err(StatsError::Categories));
    }

    #[test]
    fn pooled_intervals_hold() {
        let truth = [0.55, 0.3, 0.1, 0.05];
        let wide = Channel::randomized_response(4, 0.5).unwrap();
        let subsets = Pure::subset(4, 2, 0.8).unwrap();
        let mut draw = Draw::seeded(61);
        let mut held = [0u32; 4];
        let mut agreed = 0u32;
        for _ in 0..300 {
            let (mut counts, mut supports) = (vec![0u64; 4], vec![0u64; 4]);
            for _ in 0..400 {
                let answer = draw.pick(&truth);
                counts[draw.pick(wide.row(answer))] += 1;
                let answer = draw.pick(&truth);
                let mask = draw.subset(4, 2, 0.8, answer);
                supports.iter_mut().enumerate().for_each(|(v, support)| *support += mask >> v & 1);
            }
            let names = codes(&["a", "b", "c", ""]);
            let versions = [
                Version { categories: names.clone(), counted: Counted::Outputs(wide.clone(), counts) },
                Version { categories: names, counted: Counted::Supports(subsets, supports, 400) },
            ];
            let pooled = pool(&versions, &BTreeMap::new()).unwrap();
            agreed += u32::from(pooled.agreement.unwrap().p_value > 0.05);
            for (v, held) in held.iter_mut().enumerate() {
                *held += u32::from(pooled.shares.share(v).unwrap().interval(Confidence::USUAL).holds(truth[v]));
            }
        }
        assert!(held.iter().all(|held| (273..=296).contains(held)), "{held:?}");
        assert!((273..=296).contains(&agreed), "{agreed}");
    }
}
