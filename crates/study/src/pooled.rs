//! `tallies under several policies → one share per category`: questions pooled by their field id, each version with its own noise.
//!
//! Generalised least squares over the versions' raw shares ([`crate::stats::pool`]); unbiased, with normal intervals. A question whose
//! categories differ between versions is not pooled, and said so: which answer took which one's place is not for software to guess.

use std::collections::BTreeMap;

use gauze_core::chance::Table;
use gauze_core::policy::Mechanism;
use serde::Serialize;

use crate::estimates::float;
use crate::questions::{Category, Question, Release};
use crate::settings::Settings;
use crate::stats::pool::{Counted, Version, pool};
use crate::stats::{Channel, Pure, StatsError};
use crate::{StudyName, Tally};

/// Figures of a study over several versions of its policy.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PooledEstimates {
    /// `pooled-1`.
    pub gauze: &'static str,
    /// The study, as its newest policy names it.
    pub study: StudyName,
    /// The policies, oldest version first.
    pub policies: Vec<PooledPolicy>,
    /// Reports counted, of all versions.
    pub reports: u64,
    /// Nominal coverage of each interval, or of all of a question together.
    pub confidence: f64,
    /// `normal`.
    pub interval: &'static str,
    /// Whether the intervals of all categories of a question hold at once.
    pub simultaneous: bool,
    /// Fake reports that each figure's reach is stated for.
    pub fakes: u64,
    /// Questions that are pooled, in the newest policy's order.
    pub fields: Vec<PooledField>,
    /// Questions that are not, and why.
    pub not_pooled: Vec<NotPooled>,
}

/// One version's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PooledPolicy {
    /// The policy's version.
    pub version: u64,
    /// SHA-256 of the signed policy, in hexadecimal.
    pub policy_hash: String,
    /// Reports counted under it.
    pub reports: u64,
}

/// A question over all versions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PooledField {
    /// The field's id, the same in every version.
    pub id: String,
    /// Its label in the newest policy.
    pub label: String,
    /// Reports of all versions.
    pub n: u64,
    /// The p-value of Cochran's Q: small where the versions' shares differ by more than chance.
    pub agreement: Option<f64>,
    /// A category a line.
    pub categories: Vec<PooledShare>,
}

/// One category's share over all versions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PooledShare {
    /// The category's code; `null` is "no answer".
    pub code: Option<String>,
    /// Its label in the newest policy.
    pub label: String,
    /// Unbiased share; below 0 or above 1 by chance.
    pub share: f64,
    /// Estimated standard error.
    pub standard_error: f64,
    /// Lower end of the interval, cut to [0, 1] after it was built.
    pub low: f64,
    /// Upper end of the interval, cut to [0, 1] after it was built.
    pub high: f64,
    /// About how far the fake reports could move the share, all in the version where they weigh most; of perturbed fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<f64>,
}

/// A question without a pooled figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NotPooled {
    /// The field's id.
    pub id: String,
    /// `pool/not-in-all`, `pool/not-a-choice`, or what the statistics refuse: `stats/categories`.
    pub code: &'static str,
    /// The same in words.
    pub reason: String,
}

impl PooledEstimates {
    /// Tallies of one study's versions → pooled shares; their order does not matter.
    ///
    /// `None` without a tally, or for tallies of more than one study.
    #[must_use]
    pub fn of(tallies: &[Tally<'_>], settings: &Settings) -> Option<Self> {
        let mut versions: Vec<&Tally<'_>> = tallies.iter().collect();
        versions.sort_by_key(|tally| tally.questions().name().version);
        let newest = versions.last()?;
        let study = newest.questions().name();
        if versions.iter().any(|tally| tally.questions().study() != study.id) {
            return None;
        }
        let reports = versions.iter().map(|tally| tally.reports()).sum();
        let policies = versions.iter().map(|tally| PooledPolicy {
            version: tally.questions().name().version,
            policy_hash: tally.questions().policy().to_owned(),
            reports: tally.reports(),
        });
        let mut ids: Vec<&str> = newest.counted().map(|(question, _)| question.id()).collect();
        for (question, _) in versions.iter().flat_map(|tally| tally.counted()) {
            if !ids.contains(&question.id()) {
                ids.push(question.id());
            }
        }
        let (mut fields, mut not_pooled) = (Vec::new(), Vec::new());
        for id in ids {
            match pooled(id, &versions, settings) {
                Ok(field) => fields.push(field),
                Err((code, reason)) => not_pooled.push(NotPooled { id: id.to_owned(), code, reason }),
            }
        }
        Some(Self {
            gauze: "pooled-1",
            study: study.clone(),
            policies: policies.collect(),
            reports,
            confidence: settings.confidence(),
            interval: "normal",
            simultaneous: settings.is_simultaneous(),
            fakes: settings.fakes_of(reports),
            fields,
            not_pooled,
        })
    }
}

fn pooled(id: &str, versions: &[&Tally<'_>], settings: &Settings) -> Result<PooledField, (&'static str, String)> {
    let refused = |error: StatsError| (error.code(), error.to_string());
    let mut own = Vec::new();
    let mut newest: Option<(&Question, &[Category])> = None;
    for tally in versions {
        let found = tally.counted().find(|(question, _)| question.id() == id);
        let (question, counts) = found
            .ok_or_else(|| ("pool/not-in-all", "not every version of the policy releases this field".to_owned()))?;
        let (version, categories) = version(question, counts, tally.reports()).map_err(refused)?.ok_or_else(|| {
            ("pool/not-a-choice", "only questions with categories are pooled, exact or by their supports".to_owned())
        })?;
        newest = Some((question, categories));
        // A version without reports says nothing.
        if tally.reports() > 0 {
            own.push(version);
        } else if own.first().is_some_and(|first: &Version| !same(&first.categories, &version.categories)) {
            return Err(refused(StatsError::Categories));
        }
    }
    let pooled = pool(&own, &BTreeMap::new()).map_err(refused)?;
    let (question, categories) = newest.ok_or_else(|| refused(StatsError::Versions))?;
    let confidence = settings.each_of(categories.len()).confidence;
    let fakes = settings.fakes_of(pooled.shares.n());
    let share = |category: &Category| {
        let wanted = category.code.clone().unwrap_or_default();
        let at = pooled.categories.iter().position(|code| *code == wanted).ok_or(StatsError::Categories)?;
        let estimate = pooled.shares.share(at)?;
        let ends = estimate.interval(confidence).cut(0.0, 1.0);
        Ok(PooledShare {
            code: category.code.clone(),
            label: category.label.clone(),
            share: estimate.value,
            standard_error: estimate.standard_error,
            low: ends.low,
            high: ends.high,
            reach: reach(&own, estimate.value.clamp(0.0, 1.0), fakes),
        })
    };
    Ok(PooledField {
        id: id.to_owned(),
        label: question.label.clone(),
        n: pooled.shares.n(),
        agreement: pooled.agreement.as_ref().map(|test| test.p_value),
        categories: categories.iter().map(share).collect::<Result<_, _>>().map_err(refused)?,
    })
}

fn same(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().all(|code| other.contains(code))
}

/// A question's noise and counts under one policy; `None` where it has no categories whose supports are counted.
fn version<'q>(
    question: &'q Question,
    counts: &BTreeMap<Option<String>, u64>,
    n: u64,
) -> Result<Option<(Version, &'q [Category])>, StatsError> {
    let categories: &[Category] = match &question.release {
        Release::Perturbed { categories, .. } => categories,
        // Of a kept choice its options; absent answers would have no place among them.
        Release::Exact { options, missing, .. } if !missing.no_answer && !missing.not_applicable => options,
        Release::Exact { .. } => &[],
    };
    let supports: Vec<u64> =
        categories.iter().map(|category| counts.get(&category.code).copied().unwrap_or(0)).collect();
    let k = categories.len();
    let response = |support: gauze_ldp::Pure| Pure::randomized_response(k, support.p(), support.q());
    let pure = match &question.release {
        Release::Exact { .. } if categories.is_empty() => return Ok(None),
        Release::Exact { .. } => None,
        Release::Perturbed { noise, .. } => Some(match noise.mechanism() {
            Mechanism::Response(table) => response(table.support())?,
            Mechanism::Chance(chance) => match chance.table() {
                Table::Response(table) => response(table.support())?,
                Table::Subset(table) => {
                    Pure::subset(k, usize::try_from(table.size()).unwrap_or(k), table.support().p())?
                }
                _ => return Ok(None),
            },
        }),
    };
    let counted = match pure {
        Some(pure) => Counted::Supports(pure, supports, n),
        None => Counted::Outputs(Channel::exact(k)?, supports),
    };
    let codes = categories.iter().map(|category| category.code.clone().unwrap_or_default()).collect();
    Ok(Some((Version { categories: codes, counted }, categories)))
}

/// m fakes in the version where they weigh most: its weight by variance at this share, over `n (p - q)`.
fn reach(own: &[Version], share: f64, fakes: u64) -> Option<f64> {
    let parts = own.iter().map(|version| match &version.counted {
        Counted::Supports(pure, _, n) => {
            let (chance, slope) = (pure.chance(share), pure.p() - pure.q());
            Some((float(*n) * slope.powi(2) / (chance * (1.0 - chance)), float(fakes.min(*n)) / (float(*n) * slope)))
        }
        Counted::Outputs(..) => None,
    });
    let parts: Vec<(f64, f64)> = parts.collect::<Option<_>>()?;
    let whole: f64 = parts.iter().map(|(weight, _)| weight).sum();
    Some(parts.iter().map(|(weight, moved)| weight / whole * moved).fold(0.0, f64::max))
}
