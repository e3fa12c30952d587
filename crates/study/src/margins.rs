//! Shares of combined answers → the shares of each question in a composite, and of each option among the sets of a multiple choice.
//!
//! A margin's share is the sum of the unbiased shares of its combinations, and unbiased itself. Its variance is not the sum of theirs:
//! a reply that names one combination is less likely to name another, so that the exact law of both together is used
//! (`SubsetSelection::union_variance`).

use gauze_core::Policy;
use gauze_core::chance::{Domain, Table};
use gauze_core::policy::{Field, Mechanism, Noise, Operation};
use serde::Serialize;

use crate::estimates::{CategoryEstimate, float, reach};
use crate::questions::Category;
use crate::settings::{Level, Settings};
use crate::stats::{Method, sequence};

/// One question of a composite, or the options of a multiple choice whose sets were drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MarginEstimate {
    /// The question's id.
    pub of: String,
    /// Its label, in one language.
    pub label: String,
    /// An answer a line; of a multiple choice they overlap.
    pub categories: Vec<MarginShare>,
}

/// The share of one answer of a margin.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MarginShare {
    /// The answer's code; empty where that part of a composite has no answer.
    pub code: String,
    /// Its label, in one language.
    pub label: String,
    /// Unbiased share; below 0 or above 1 by chance, `null` without reports.
    pub share: Option<f64>,
    /// Lower end of the interval (normal in place of Wilson's), cut to [0, 1] after it was built.
    pub low: Option<f64>,
    /// Upper end of the interval (normal in place of Wilson's), cut to [0, 1] after it was built.
    pub high: Option<f64>,
    /// How far the fake reports could move the share, at most, beside what its interval covers.
    pub reach: Option<f64>,
}

/// Which categories make up each answer of a margin.
#[derive(Debug, Clone)]
pub(crate) struct Margin {
    of: String,
    label: String,
    answers: Vec<(String, String, Vec<usize>)>,
}

impl Margin {
    /// The margins of a field's categories, in the order of the policy's questions.
    pub(crate) fn all(
        policy: &Policy,
        field: &Field,
        noise: &Noise,
        categories: &[Category],
        language: &str,
    ) -> Vec<Self> {
        let of = |of: &Field, parts: &dyn Fn(&str, &str) -> bool| Self {
            of: of.id().to_owned(),
            label: of.label().get(language).to_owned(),
            answers: answers(of, categories, parts, language),
        };
        if let Some(Operation::Join(parts)) = field.derivation().map(|one| &one.operation) {
            let parts = parts.iter().filter_map(|at| policy.fields().get(*at)).enumerate();
            return parts
                .map(|(place, part)| of(part, &|code, answer| code.split('|').nth(place) == Some(answer)))
                .collect();
        }
        let sets = noise.chance().is_some_and(|chance| matches!(chance.domain(), Domain::Combinations));
        let whole = sets.then(|| of(field, &|code, answer| code.split(' ').any(|one| one == answer)));
        whole.into_iter().collect()
    }

    pub(crate) fn estimate(
        &self,
        noise: &Noise,
        categories: &[CategoryEstimate],
        n: u64,
        settings: &Settings,
    ) -> MarginEstimate {
        let level = settings.each_of(self.answers.len());
        let share = |(code, label, of): &(String, String, Vec<usize>)| {
            let of: Vec<&CategoryEstimate> = of.iter().filter_map(|at| categories.get(*at)).collect();
            let share = of.iter().map(|category| category.share).sum::<Option<f64>>();
            let supports = of.iter().map(|category| category.count).sum();
            let ends = share.and_then(|share| ends(noise, u32::try_from(of.len()).ok()?, (share, supports), n, level));
            let (low, high) = ends.map(|(low, high)| (low.clamp(0.0, 1.0), high.clamp(0.0, 1.0))).unzip();
            let reach = share.and_then(|_| moved(noise, u32::try_from(of.len()).ok()?, n, settings));
            MarginShare { code: code.clone(), label: label.clone(), share, low, high, reach }
        };
        let categories = self.answers.iter().map(share).collect();
        MarginEstimate { of: self.of.clone(), label: self.label.clone(), categories }
    }
}

/// The options of a question, and an empty answer where a combination has one, each with its categories.
fn answers(
    of: &Field,
    categories: &[Category],
    holds: &dyn Fn(&str, &str) -> bool,
    language: &str,
) -> Vec<(String, String, Vec<usize>)> {
    let places = |answer: &str| -> Vec<usize> {
        let coded = categories.iter().enumerate().filter_map(|(at, category)| Some((at, category.code.as_deref()?)));
        coded.filter(|(_, code)| holds(code, answer)).map(|(at, _)| at).collect()
    };
    let options = of.options().iter().map(|option| (option.code.clone(), option.label.get(language).to_owned()));
    let all = options.chain([(String::new(), "no answer".to_owned())]);
    let all = all.map(|(code, label)| {
        let places = places(&code);
        (code, label, places)
    });
    all.filter(|(_, _, places)| !places.is_empty()).collect()
}

/// The interval of the share of so many categories together, whose supports are counted in sum; not cut.
fn ends(noise: &Noise, categories: u32, (share, supports): (f64, u64), n: u64, level: Level) -> Option<(f64, f64)> {
    let (support, named, variance) = match noise.mechanism() {
        Mechanism::Response(table) => (table.support(), 1, table.union_variance(categories, share.clamp(0.0, 1.0))),
        Mechanism::Chance(chance) => match chance.table() {
            Table::Response(table) => (table.support(), 1, table.union_variance(categories, share.clamp(0.0, 1.0))),
            Table::Subset(table) => {
                (table.support(), table.size(), table.union_variance(categories, share.clamp(0.0, 1.0)))
            }
            _ => return None,
        },
    };
    // What a report supports of them, at most: above 1 the sum is not binomial, but the mean of bounded numbers.
    let most = named.min(categories);
    let (low, high) = match level.method {
        Method::Wilson => {
            let half = level.z() * (variance / float(n)).sqrt();
            return Some((share - half, share + half));
        }
        _ if most == 1 => level.chance(supports, n),
        _ => {
            let ends = sequence::chance(float(supports) / f64::from(most), float(n), level.confidence);
            (ends.low * f64::from(most), ends.high * f64::from(most))
        }
    };
    let map = |mean: f64| (mean - f64::from(categories) * support.q()) / (support.p() - support.q());
    Some((map(low), map(high)))
}

/// A fake names as many of the categories as its report holds, or as few as it can.
fn moved(noise: &Noise, categories: u32, n: u64, settings: &Settings) -> Option<f64> {
    let (support, all, named) = match noise.mechanism() {
        Mechanism::Response(table) => (table.support(), table.categories(), 1),
        Mechanism::Chance(chance) => match chance.table() {
            Table::Response(table) => (table.support(), table.categories(), 1),
            Table::Subset(table) => (table.support(), table.categories(), table.size()),
            _ => return None,
        },
    };
    let most = named.min(categories);
    let least = named.saturating_sub(all.saturating_sub(categories));
    let one = reach(support.p() - support.q(), n, settings.fakes_of(n))?;
    Some(f64::from(most.saturating_sub(least)) * one)
}
