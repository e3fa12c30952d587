//! Counts → shares with intervals: the noise subtracted where there was noise.

use std::collections::BTreeMap;

use gauze_core::chance::{NOT_TICKED, TICKED, Table};
use gauze_core::policy::Mechanism;
use gauze_ldp::{Pure, SquareWave};
use serde::Serialize;

use crate::margins::MarginEstimate;
use crate::mean::{self, MeanEstimate};
use crate::privacy::{PrivacyLoss, StudyName};
use crate::questions::{Category, Question, Questions, Release};
use crate::secondary::{self, Secondary};
use crate::settings::{Level, Settings};

/// All figures of a study under one policy.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimates {
    /// `estimates-1`.
    pub gauze: &'static str,
    /// Which study.
    pub study: StudyName,
    /// SHA-256 of the signed policy, in hexadecimal.
    pub policy_hash: String,
    /// Reports counted.
    pub reports: u64,
    /// Reports that were repeats of counted ones.
    pub repeated: u64,
    /// Nominal coverage of each interval, or of all of a question together.
    pub confidence: f64,
    /// How intervals are made: `wilson`, `guaranteed` or `any-time`.
    pub interval: &'static str,
    /// Whether the intervals of all categories of a question hold at once.
    pub simultaneous: bool,
    /// Fake reports that each figure's reach is stated for.
    pub fakes: u64,
    /// What a report's epsilon covers, and what it does not.
    pub privacy: PrivacyLoss,
    /// Released fields in the policy's order.
    pub fields: Vec<FieldEstimate>,
}

/// The figures of one field.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldEstimate {
    /// The field's id.
    pub id: String,
    /// Its label, in one language.
    pub label: String,
    /// `perturb`, `coarsen` or `keep`.
    pub rule: &'static str,
    /// `randomized-response`, `subset-selection`, … for a perturbed field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<&'static str>,
    /// The field's own epsilon, for a perturbed field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epsilon: Option<String>,
    /// Reports that hold the field; "no answer" is one of its categories.
    pub n: u64,
    /// As precise as this many exact answers, over all categories; `n` for exact fields.
    pub effective_n: Option<f64>,
    /// The mean of the answers that are there, for a mechanism that sends numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<MeanEstimate>,
    /// Of a composite each of its questions, of a multiple choice whose sets were drawn its options.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub margins: Vec<MarginEstimate>,
    /// A category a line.
    pub categories: Vec<CategoryEstimate>,
    /// Biased shares within [0, 1], where they are asked for; the figures to report are those above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary: Option<Secondary>,
}

/// One category's share.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CategoryEstimate {
    /// The category's code; `null` is "no answer".
    pub code: Option<String>,
    /// Its label, in one language.
    pub label: String,
    /// Reports that name it: noisy for a perturbed field.
    pub count: u64,
    /// Reports that were asked about it, where each is asked about one option of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<u64>,
    /// Unbiased share; below 0 or above 1 by chance, `null` without reports.
    pub share: Option<f64>,
    /// Lower end of the interval, cut to [0, 1] after it was built.
    pub low: Option<f64>,
    /// Upper end of the interval, cut to [0, 1] after it was built.
    pub high: Option<f64>,
    /// As precise as this many exact answers; `null` where the estimate is not within (0, 1).
    pub effective_n: Option<f64>,
    /// n / effective n: how many times the people it takes for the same precision.
    pub design_effect: Option<f64>,
    /// How far the fake reports could move the share, at most, beside what its interval covers; of perturbed fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<f64>,
}

/// Counts → `Estimates`.
pub(crate) fn from_counts(
    questions: &Questions,
    counts: &[BTreeMap<Option<String>, u64>],
    reports: u64,
    repeated: u64,
    settings: &Settings,
) -> Estimates {
    let fields = questions.fields().iter().zip(counts);
    Estimates {
        gauze: "estimates-1",
        study: questions.name().clone(),
        policy_hash: questions.policy().to_owned(),
        reports,
        repeated,
        confidence: settings.confidence(),
        interval: settings.interval(),
        simultaneous: settings.is_simultaneous(),
        fakes: settings.fakes_of(reports),
        privacy: questions.privacy().clone(),
        fields: fields.map(|(question, counts)| field(question, counts, reports, settings)).collect(),
    }
}

fn field(question: &Question, counts: &BTreeMap<Option<String>, u64>, n: u64, settings: &Settings) -> FieldEstimate {
    let count_of = |category: &Category| counts.get(&category.code).copied().unwrap_or(0);
    let categories: Vec<CategoryEstimate> = match &question.release {
        Release::Perturbed { noise, categories, .. } => {
            let level = settings.each_of(categories.len());
            let fakes = settings.fakes_of(n);
            let supported = |support| supported(categories, support, n, (level, fakes), count_of);
            match noise.mechanism() {
                Mechanism::Response(table) => supported(table.support()),
                Mechanism::Chance(chance) => match chance.table() {
                    Table::Response(table) | Table::Ends(table) => supported(table.support()),
                    Table::Subset(table) => supported(table.support()),
                    Table::Wave(table, _) => categories
                        .iter()
                        .map(|one| stretch(one.clone(), table, count_of(one), n, (level, fakes)))
                        .collect(),
                    Table::Bit(_) => Vec::new(),
                    Table::One(table) => asked(categories, table.support(), counts, (level, fakes)),
                },
            }
        }
        Release::Exact { .. } => {
            let categories = question.exact_categories(counts);
            let level = settings.each_of(categories.len());
            let exact = |category: Category| {
                let count = count_of(&category);
                let (low, high) = level.chance(count, n);
                figures(category, count, n, (float(count) / float(n), low, high), float(n))
            };
            categories.into_iter().map(exact).collect()
        }
    };
    let worth = effective_n(&categories, n);
    let mut estimate = FieldEstimate {
        id: question.id.clone(),
        label: question.label.clone(),
        rule: question.rule(),
        mechanism: None,
        epsilon: None,
        n,
        effective_n: worth,
        mean: None,
        margins: Vec::new(),
        categories,
        secondary: None,
    };
    if let Release::Perturbed { field, noise, margins, .. } = &question.release {
        estimate.mechanism = Some(noise.name());
        estimate.epsilon = Some(noise.epsilon().to_string());
        estimate.mean = noise
            .chance()
            .and_then(|chance| mean::of(field, chance, counts, n, (settings.each_of(1), settings.fakes_of(n))));
        estimate.margins =
            margins.iter().map(|margin| margin.estimate(noise, &estimate.categories, n, settings)).collect();
        if settings.with_secondary() {
            estimate.secondary = secondary::of(field, noise, &estimate.categories, counts);
        }
        estimate.categories = estimate.categories.into_iter().map(CategoryEstimate::without_worth_outside).collect();
    }
    estimate
}

/// Categories that a reply supports with chance p where they are true, q where not.
fn supported(
    categories: &[Category],
    support: Pure,
    n: u64,
    (level, fakes): (Level, u64),
    count_of: impl Fn(&Category) -> u64,
) -> Vec<CategoryEstimate> {
    let estimate = |category: &Category| {
        let count = count_of(category);
        let share = support.estimate(count, n);
        let (low, high) = level.chance(count, n);
        figures(category.clone(), count, n, (share.raw, support.share(low), support.share(high)), share.n_eff)
            .with_reach(reach(support.p() - support.q(), n, fakes))
    };
    categories.iter().map(estimate).collect()
}

/// Options one of which each reply is about: of each the share of ticks among all people.
fn asked(
    categories: &[Category],
    support: Pure,
    counts: &BTreeMap<Option<String>, u64>,
    (level, fakes): (Level, u64),
) -> Vec<CategoryEstimate> {
    let said = |code: &Option<String>, tick: &str| {
        let text = code.as_ref().map(|code| [code, tick].concat());
        counts.get(&text).copied().unwrap_or(0)
    };
    let estimate = |category: &Category| {
        let (ticked, not) = (said(&category.code, TICKED), said(&category.code, NOT_TICKED));
        let n = ticked + not;
        let share = support.estimate(ticked, n);
        let (low, high) = level.chance(ticked, n);
        let ends = (share.raw, support.share(low), support.share(high));
        let figures = figures(category.clone(), ticked, n, ends, share.n_eff);
        // Fakes choose which option they are about: in the worst case all of them this one.
        CategoryEstimate { asked: Some(n), ..figures.with_reach(reach(support.p() - support.q(), n, fakes)) }
    };
    categories.iter().map(estimate).collect()
}

/// A missing answer of a square wave: its stretch of the line is hit with a window's chance where it is true.
fn stretch(
    category: Category,
    table: &SquareWave,
    count: u64,
    n: u64,
    (level, fakes): (Level, u64),
) -> CategoryEstimate {
    let width = f64::from(2 * table.window() + 1);
    let (p, q) = (width * mean::chance(table.near()), width * mean::chance(table.far()));
    let share = |chance: f64| (chance - q) / (p - q);
    let (low, high) = level.chance(count, n);
    let raw = share(float(count) / float(n));
    let inner = raw.clamp(0.5 / float(n), 1.0 - 0.5 / float(n));
    let hit = q + inner * (p - q);
    let worth = inner * (1.0 - inner) * float(n) * (p - q).powi(2) / (hit * (1.0 - hit));
    figures(category, count, n, (raw, share(low), share(high)), worth.min(float(n))).with_reach(reach(p - q, n, fakes))
}

/// `m / (n slope)`: the most that m fakes among n reports move a figure whose line has this slope ([`crate::stats::fakes`]).
pub(crate) fn reach(slope: f64, n: u64, fakes: u64) -> Option<f64> {
    (n > 0).then(|| float(fakes.min(n)) / (float(n) * slope))
}

impl CategoryEstimate {
    fn with_reach(self, reach: Option<f64>) -> Self {
        Self { reach, ..self }
    }

    /// An estimate that fell out of (0, 1) has no variance of its own to compare an exact sample's with.
    fn without_worth_outside(mut self) -> Self {
        if !self.share.is_some_and(|share| share > 0.0 && share < 1.0) {
            (self.effective_n, self.design_effect) = (None, None);
        }
        self
    }
}

fn figures(
    category: Category,
    count: u64,
    n: u64,
    (raw, low, high): (f64, f64, f64),
    effective_n: f64,
) -> CategoryEstimate {
    let known = |value: f64| (n > 0).then_some(value);
    CategoryEstimate {
        code: category.code,
        label: category.label,
        count,
        asked: None,
        share: known(raw),
        low: known(low.clamp(0.0, 1.0)),
        high: known(high.clamp(0.0, 1.0)),
        effective_n: known(effective_n),
        design_effect: known(float(n) / effective_n),
        reach: None,
    }
}

/// `Σ f (1 - f) / Σ f (1 - f) / n_eff`: the exact sample with the same summed variance over the categories.
fn effective_n(categories: &[CategoryEstimate], n: u64) -> Option<f64> {
    let near = 0.5 / float(n);
    let (mut exact, mut noisy) = (0.0, 0.0);
    for category in categories {
        let share = category.share?.clamp(near, 1.0 - near);
        let spread = share * (1.0 - share);
        exact += spread;
        noisy += spread / category.effective_n?;
    }
    (noisy > 0.0).then_some(exact / noisy)
}

#[expect(clippy::cast_precision_loss, reason = "counts below 2^53 are exact")]
pub(crate) fn float(count: u64) -> f64 {
    count as f64
}
