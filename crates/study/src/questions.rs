//! `Policy → Questions`: which fields a report holds, and what each of them can say.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use gauze_core::Policy;
use gauze_core::policy::{Field, FieldType, Rule};
use gauze_ldp::{Epsilon, RandomizedResponse};

use crate::shape::{Shape, leading_number};
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
    /// Values stand in a report without quotes: numbers and truth values.
    bare: bool,
}

/// How a field leaves the browser.
#[derive(Debug, Clone)]
pub(crate) enum Release {
    /// With noise, over these categories in the mechanism's order.
    Perturbed {
        /// The field's own epsilon.
        epsilon: Epsilon,
        /// The integers that ran in the browser.
        mechanism: RandomizedResponse,
        /// One for each of the mechanism's categories.
        categories: Vec<Category>,
    },
    /// As it is, or coarsened.
    Exact {
        /// `keep` or `coarsen`.
        rule: &'static str,
        /// What values look like.
        shape: Shape,
        /// The options of a kept choice; empty for everything else.
        options: Vec<Category>,
        /// Whether "no answer" can occur.
        optional: bool,
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
            fields: policy.released().filter_map(|(_, field)| Question::of(field, language)).collect(),
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
            !question.can_say(value) || bare.is_some_and(|bare| bare != question.bare)
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
    /// `Field → Question`, for a field that leaves the browser.
    fn of(field: &Field, language: &str) -> Option<Self> {
        let optional = !field.required();
        let mut categories: Vec<Category> = field
            .options()
            .iter()
            .map(|option| Category { code: Some(option.code.clone()), label: option.label.get(language).to_owned() })
            .collect();
        let exact = |rule, shape| Release::Exact { rule, shape, options: Vec::new(), optional };
        let release = match field.rule() {
            Rule::Drop | Rule::Withhold => return None,
            Rule::Perturb { epsilon, table } => {
                if optional {
                    categories.push(Category::no_answer());
                }
                Release::Perturbed { epsilon, mechanism: table, categories }
            }
            Rule::AgeBand { .. } => exact("coarsen", Shape::AgeBand),
            Rule::Year => exact("coarsen", Shape::Year),
            Rule::Zip3 => exact("coarsen", Shape::Zip3),
            Rule::Keep if field.kind() == FieldType::Integer => exact("keep", Shape::Integer),
            Rule::Keep => Release::Exact { rule: "keep", shape: Shape::Option, options: categories, optional },
        };
        let bare = matches!(field.kind(), FieldType::Boolean | FieldType::Integer);
        Some(Self { id: field.id().to_owned(), label: field.label().get(language).to_owned(), release, bare })
    }

    /// The field's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `perturb`, `coarsen` or `keep`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match &self.release {
            Release::Perturbed { .. } => "perturb",
            Release::Exact { rule, .. } => rule,
        }
    }

    fn can_say(&self, value: Option<&str>) -> bool {
        match &self.release {
            Release::Perturbed { categories, .. } => categories.iter().any(|known| known.code.as_deref() == value),
            Release::Exact { shape, options, optional, .. } => match value {
                None => *optional,
                Some(value) if *shape == Shape::Option => {
                    options.iter().any(|known| known.code.as_deref() == Some(value))
                }
                Some(value) => shape.fits(value),
            },
        }
    }

    /// The categories of an exact field: the policy's options, else what occurs; "no answer" last.
    ///
    /// Bands and numbers are listed in their order, the rest (places) by how often they occur.
    pub(crate) fn exact_categories(&self, counts: &BTreeMap<Option<String>, u64>) -> Vec<Category> {
        let Release::Exact { shape, options, optional, .. } = &self.release else { return Vec::new() };
        let mut categories = options.clone();
        if *shape != Shape::Option {
            let mut seen: Vec<(&String, u64)> =
                counts.iter().filter_map(|(code, count)| Some((code.as_ref()?, *count))).collect();
            if shape.is_ordered() {
                seen.sort_by_key(|(code, _)| leading_number(code));
            } else {
                seen.sort_by_key(|(_, count)| Reverse(*count));
            }
            let named = seen.into_iter().map(|(code, _)| Category { code: Some(code.clone()), label: code.clone() });
            categories.extend(named);
        }
        if *optional {
            categories.push(Category::no_answer());
        }
        categories
    }
}
