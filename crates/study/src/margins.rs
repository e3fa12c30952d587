//! Shares of combined answers → the shares of each question in a composite, and of each option among the sets of a multiple choice.
//!
//! A margin's share is the sum of the unbiased shares of its combinations, and unbiased itself. Its variance is not the sum of theirs:
//! a reply that names one combination is less likely to name another, so that the exact law of both together is used
//! (`SubsetSelection::union_variance`).

use gauze_core::Policy;
use gauze_core::chance::{Domain, Table};
use gauze_core::policy::{Field, Mechanism, Noise, Operation};
use gauze_ldp::interval::Z_95;
use serde::Serialize;

use crate::estimates::{CategoryEstimate, float};
use crate::questions::Category;

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
    /// Lower end of the normal 95 % interval, cut to [0, 1] after it was built.
    pub low: Option<f64>,
    /// Upper end of the normal 95 % interval, cut to [0, 1] after it was built.
    pub high: Option<f64>,
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

    pub(crate) fn estimate(&self, noise: &Noise, categories: &[CategoryEstimate], n: u64) -> MarginEstimate {
        let share = |(code, label, of): &(String, String, Vec<usize>)| {
            let shares = of.iter().map(|at| categories.get(*at).and_then(|category| category.share));
            let share = shares.sum::<Option<f64>>();
            let half = share.and_then(|share| {
                let variance = variance(noise, u32::try_from(of.len()).ok()?, share.clamp(0.0, 1.0))?;
                Some(Z_95 * (variance / float(n)).sqrt())
            });
            let end = |sign: f64| share.zip(half).map(|(share, half)| (share + sign * half).clamp(0.0, 1.0));
            MarginShare { code: code.clone(), label: label.clone(), share, low: end(-1.0), high: end(1.0) }
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

/// n times the variance of the share of so many categories together.
fn variance(noise: &Noise, categories: u32, share: f64) -> Option<f64> {
    match noise.mechanism() {
        Mechanism::Response(table) => Some(table.union_variance(categories, share)),
        Mechanism::Chance(chance) => match chance.table() {
            Table::Response(table) => Some(table.union_variance(categories, share)),
            Table::Subset(table) => Some(table.union_variance(categories, share)),
            _ => None,
        },
    }
}
