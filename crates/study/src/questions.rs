//! `Policy → Questions`: which fields a report holds, and what each of them can say.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use gauze_core::Policy;
use gauze_core::chance::{Chance, Domain, Table};
use gauze_core::policy::{Field, FieldType, MissingValues, NOT_APPLICABLE, Noise, Rule};

use crate::margins::Margin;
use crate::shape::{Shape, place};
use crate::{PrivacyLoss, Report, ReportError, StudyName};

/// The released fields of one policy, with labels in one language.
#[derive(Debug, Clone)]
pub struct Questions {
    name: StudyName,
    policy: String,
    privacy: PrivacyLoss,
    fields: Vec<Question>,
}

/// One released field.
#[derive(Debug, Clone)]
pub struct Question {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) release: Release,
    /// Truth values stand in a report without quotes, as kept numbers do.
    is_boolean: bool,
}

/// How a field leaves the browser.
#[derive(Debug, Clone)]
pub(crate) enum Release {
    /// With noise, over these categories in the mechanism's order.
    Perturbed {
        /// The field, whose rule holds the integers that ran in the browser.
        field: Box<Field>,
        /// Its epsilon and its mechanism.
        noise: Noise,
        /// One for each of the mechanism's categories; of one that sends numbers, the missing answers alone.
        categories: Vec<Category>,
        /// What the categories are combined of.
        margins: Vec<Margin>,
    },
    /// As it is, or coarsened.
    Exact {
        /// `keep`, `coarsen`, `scrub` or `pseudonymize`.
        rule: &'static str,
        /// What values look like.
        shape: Shape,
        /// The options of a kept choice; empty for everything else.
        options: Vec<Category>,
        /// Which answers can be absent.
        missing: MissingValues,
    },
}

/// One thing a field can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its code; `None` is "no answer".
    pub code: Option<String>,
    /// Its label, in one language.
    pub label: String,
}

impl Category {
    fn no_answer() -> Self {
        Self { code: None, label: "no answer".to_owned() }
    }

    fn not_applicable() -> Self {
        Self { code: Some(NOT_APPLICABLE.to_owned()), label: "not applicable".to_owned() }
    }

    /// After the options, in the mechanism's order.
    fn absent(missing: MissingValues) -> impl Iterator<Item = Self> {
        let not_applicable = missing.not_applicable.then(Self::not_applicable);
        not_applicable.into_iter().chain(missing.no_answer.then(Self::no_answer))
    }
}

impl Questions {
    /// `(Policy, language) → Questions`; labels fall back to the policy's first language.
    #[must_use]
    pub fn of(policy: &Policy, language: &str) -> Self {
        let study = policy.study();
        Self {
            name: StudyName {
                id: study.id.clone(),
                version: study.version,
                title: study.title.get(language).to_owned(),
            },
            policy: policy.hash_hex(),
            privacy: PrivacyLoss::of(policy),
            fields: policy.released().filter_map(|(_, field)| Question::of(policy, field, language)).collect(),
        }
    }

    /// The study's name.
    #[must_use]
    pub fn name(&self) -> &StudyName {
        &self.name
    }

    /// The study's id.
    #[must_use]
    pub fn study(&self) -> &str {
        &self.name.id
    }

    /// The policy's hash, in hexadecimal.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The epsilon of a report, and what it covers.
    #[must_use]
    pub fn privacy(&self) -> &PrivacyLoss {
        &self.privacy
    }

    /// Released fields in the policy's order.
    #[must_use]
    pub fn fields(&self) -> &[Question] {
        &self.fields
    }

    /// Whether `report` can have come from a client that runs this policy.
    ///
    /// # Errors
    /// `report/other-policy`, `report/other-fields` or `report/impossible-value`.
    pub fn check(&self, report: &Report) -> Result<(), ReportError> {
        if report.study() != self.name.id || report.policy() != self.policy || report.version() != self.name.version {
            return Err(ReportError::OtherPolicy);
        }
        if !report.fields().map(|(id, _)| id).eq(self.fields.iter().map(|question| question.id.as_str())) {
            return Err(ReportError::OtherFields);
        }
        let mut pairs = self.fields.iter().zip(report.fields().zip(report.bare()));
        let impossible = |question: &Question, value, bare: Option<bool>| {
            !question.can_say(value) || (value.is_some() && bare.is_some_and(|bare| bare != question.is_bare(value)))
        };
        match pairs.find(|(question, ((_, value), bare))| impossible(question, *value, *bare)) {
            Some((question, _)) => Err(ReportError::Impossible(question.id.clone())),
            None => Ok(()),
        }
    }

    /// The first line of a CSV file of this policy's reports.
    #[must_use]
    pub fn csv_head(&self) -> String {
        let fixed = ["reportId", "study", "policy", "version", "consentVersion", "consentLanguage"];
        crate::csv::row(fixed.into_iter().chain(self.fields.iter().map(|question| question.id.as_str())))
    }
}

impl Question {
    /// `(Policy, Field) → Question`, for a field that leaves the browser.
    fn of(policy: &Policy, field: &Field, language: &str) -> Option<Self> {
        let missing = field.missing();
        let categories: Vec<Category> = field
            .options()
            .iter()
            .map(|option| Category { code: Some(option.code.clone()), label: option.label.get(language).to_owned() })
            .collect();
        let release = match field.rule() {
            Rule::Perturb(noise) => {
                let categories: Vec<Category> = match noise.chance() {
                    None => categories.into_iter().chain(Category::absent(missing)).collect(),
                    Some(chance) => drawn(chance, field, categories),
                };
                let margins = Margin::all(policy, field, noise, &categories, language);
                Release::Perturbed { field: Box::new(field.clone()), noise: noise.clone(), categories, margins }
            }
            rule => {
                let shape = Shape::of(field)?;
                let options = if shape == Shape::Option { categories } else { Vec::new() };
                Release::Exact { rule: rule.name(), shape, options, missing }
            }
        };
        let is_boolean = field.kind() == FieldType::Boolean;
        Some(Self { id: field.id().to_owned(), label: field.label().get(language).to_owned(), release, is_boolean })
    }

    /// The field's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `perturb`, `coarsen`, `scrub`, `pseudonymize` or `keep`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match &self.release {
            Release::Perturbed { .. } => "perturb",
            Release::Exact { rule, .. } => rule,
        }
    }

    fn can_say(&self, value: Option<&str>) -> bool {
        match &self.release {
            Release::Perturbed { field, noise, categories, .. } => match noise.chance() {
                None => categories.iter().any(|known| known.code.as_deref() == value),
                Some(chance) => chance.can_say(field, value),
            },
            Release::Exact { shape, options, missing, .. } => match value {
                None => missing.no_answer,
                Some(NOT_APPLICABLE) if missing.not_applicable => true,
                Some(value) if *shape == Shape::Option => {
                    options.iter().any(|known| known.code.as_deref() == Some(value))
                }
                Some(value) => shape.fits(value),
            },
        }
    }

    /// Whether a table of counts may have this category.
    pub(crate) fn can_be_counted(&self, category: Option<&str>) -> bool {
        match &self.release {
            Release::Exact { shape, .. } if shape.is_open() && category == Some(ANSWERED) => true,
            Release::Exact { .. } => self.can_say(category) && self.counted(category) == [category],
            Release::Perturbed { categories, .. } if self.subset_size().is_some() => {
                categories.iter().any(|known| known.code.as_deref() == category)
            }
            Release::Perturbed { .. } => self.can_say(category),
        }
    }

    /// How many categories each report names.
    pub(crate) fn categories_a_report(&self) -> u64 {
        self.subset_size().map_or(1, u64::from)
    }

    fn subset_size(&self) -> Option<u32> {
        let Release::Perturbed { noise, .. } = &self.release else { return None };
        if let Table::Subset(table) = noise.chance()?.table() { Some(table.size()) } else { None }
    }

    /// The categories of a perturbed field; those of an exact one are what occurs.
    pub(crate) fn perturbed_codes(&self) -> Vec<Option<String>> {
        match &self.release {
            // Ticks and numbers are counted as they are written.
            Release::Perturbed { noise, .. } if noise.chance().is_some() && self.subset_size().is_none() => Vec::new(),
            Release::Perturbed { categories, .. } => categories.iter().map(|known| known.code.clone()).collect(),
            Release::Exact { .. } => Vec::new(),
        }
    }

    // As the browser writes it: so a program that reads the report takes it for what it is.
    fn is_bare(&self, value: Option<&str>) -> bool {
        let Some(value) = value else { return false };
        match &self.release {
            Release::Exact { shape, .. } if !self.is_boolean => shape.is_bare(value),
            Release::Perturbed { noise, .. } if let Some(chance) = noise.chance() => chance.is_bare(value),
            _ => self.is_boolean && value != NOT_APPLICABLE,
        }
    }

    /// How a value is counted: words and codes are all alike, and a set counts for each category in it.
    pub(crate) fn counted<'v>(&'v self, value: Option<&'v str>) -> Vec<Option<&'v str>> {
        match &self.release {
            Release::Exact { shape, .. } if shape.is_open() && value != Some(NOT_APPLICABLE) => {
                vec![value.map(|_| ANSWERED)]
            }
            Release::Perturbed { noise, categories, .. }
                if noise.chance().is_some_and(|chance| matches!(chance.table(), Table::Subset(_))) =>
            {
                let drawn = categories.iter().zip(value.unwrap_or_default().bytes()).filter(|(_, bit)| *bit == b'1');
                drawn.map(|(category, _)| category.code.as_deref()).collect()
            }
            _ => vec![value],
        }
    }

    /// The categories of an exact field: the policy's options, else what occurs; absent ones last.
    ///
    /// Bands and numbers are listed in their order, the rest (places) by how often they occur.
    pub(crate) fn exact_categories(&self, counts: &BTreeMap<Option<String>, u64>) -> Vec<Category> {
        let Release::Exact { shape, options, missing, .. } = &self.release else { return Vec::new() };
        let mut categories = options.clone();
        if *shape != Shape::Option {
            let absent = |code: &str| missing.not_applicable && code == NOT_APPLICABLE;
            let seen = counts.iter().filter_map(|(code, count)| Some((code.as_deref()?, *count)));
            let mut seen: Vec<(&str, u64)> = seen.filter(|(code, _)| !absent(code)).collect();
            if shape.is_ordered() {
                seen.sort_by_key(|(code, _)| place(code));
            } else {
                seen.sort_by_key(|(_, count)| Reverse(*count));
            }
            let named =
                seen.into_iter().map(|(code, _)| Category { code: Some(code.to_owned()), label: code.to_owned() });
            categories.extend(named);
        }
        categories.extend(Category::absent(*missing));
        categories
    }
}

/// What can be estimated a share of: the mechanism's categories, or the missing answers beside numbers.
fn drawn(chance: &Chance, field: &Field, options: Vec<Category>) -> Vec<Category> {
    let absent = Category::absent(field.missing());
    match (chance.table(), chance.domain()) {
        (Table::Wave(..) | Table::Bit(_) | Table::Ends(_), _) => absent.collect(),
        (Table::One(_), _) => options,
        (_, Domain::Options) => options.into_iter().chain(absent).collect(),
        _ => {
            let named = |code: &str| {
                let label =
                    |one: &str| options.iter().find(|known| known.code.as_deref() == Some(one)).map(|o| &*o.label);
                code.split(' ').filter_map(label).collect::<Vec<_>>().join(" + ")
            };
            let codes = chance.categories(field).into_iter().flatten().filter(|code| code != NOT_APPLICABLE);
            codes.map(|code| Category { label: named(&code), code: Some(code) }).chain(absent).collect()
        }
    }
}

/// The one category of answers that are not told apart.
const ANSWERED: &str = "answered";
