//! `(field, category, support, n) rows → Counts → Estimates`: any engine's GROUP BY instead of the reports.
//!
//! Counts add up: the rows of many machines, in any order and any grouping, give the estimates of all reports together,
//! byte for byte, as whole numbers are all that is added.

use std::collections::BTreeMap;

use crate::estimates::{self, Estimates};
use crate::questions::Question;
use crate::settings::Settings;
use crate::{Questions, Tally};

/// Why a table of counts is not estimated; names fields, never categories.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CountError {
    /// A row of a field that the policy does not release.
    #[error("the policy releases no field `{0}`")]
    UnknownField(String),
    /// A category that the policy's rule cannot produce.
    #[error("field `{0}` is counted in a category that the policy's rule cannot produce")]
    Impossible(String),
    /// More reports in a category than there are.
    #[error("field `{0}` has a row whose support is larger than its n")]
    SupportAboveN(String),
    /// A field without rows.
    #[error("field `{0}` has no row")]
    MissingField(String),
    /// Every report names as many categories, but the supports are fewer than that in sum.
    #[error("field `{field}`: the supports of all categories add up to {sum}, and n is {n}")]
    DoesNotAddUp {
        /// The field's id.
        field: String,
        /// Sum over the categories.
        sum: u64,
        /// Reports.
        n: u64,
    },
    /// Fields that were counted over different reports.
    #[error("field `{field}` has n {n}, and the fields before it {reports}")]
    OtherN {
        /// The field's id.
        field: String,
        /// Its reports.
        n: u64,
        /// Theirs.
        reports: u64,
    },
    /// Larger than any study.
    #[error("the counts of field `{0}` do not fit into 64 bits")]
    TooLarge(String),
}

impl CountError {
    /// `CountError → "counts/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownField(_) => "counts/unknown-field",
            Self::Impossible(_) => "counts/impossible-category",
            Self::SupportAboveN(_) => "counts/support-above-n",
            Self::MissingField(_) => "counts/missing-field",
            Self::DoesNotAddUp { .. } => "counts/does-not-add-up",
            Self::OtherN { .. } => "counts/other-n",
            Self::TooLarge(_) => "counts/too-large",
        }
    }
}

/// One line of a table of counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CountRow {
    /// The field's id.
    pub field: String,
    /// The category's code; `None` is "no answer".
    pub category: Option<String>,
    /// Reports that name the category.
    pub support: u64,
    /// Reports that were counted.
    pub n: u64,
}

/// A table of counts under one policy.
#[derive(Debug, Clone)]
pub struct Counts<'a> {
    questions: &'a Questions,
    /// For each field, category → support and n.
    cells: Vec<BTreeMap<Option<String>, (u64, u64)>>,
}

impl<'a> Counts<'a> {
    /// An empty table.
    #[must_use]
    pub fn new(questions: &'a Questions) -> Self {
        Self { questions, cells: vec![BTreeMap::new(); questions.fields().len()] }
    }

    /// Adds a row to what is there: supports of one category add up, and so do their n.
    ///
    /// # Errors
    /// `counts/…` for a row that no reports of this policy can give.
    pub fn add(&mut self, row: &CountRow) -> Result<(), CountError> {
        let named = |question: &Question| question.id() == row.field;
        let at = self.questions.fields().iter().position(named);
        let found = at.and_then(|at| Some((self.questions.fields().get(at)?, self.cells.get_mut(at)?)));
        let Some((question, cells)) = found else { return Err(CountError::UnknownField(row.field.clone())) };
        if !question.can_be_counted(row.category.as_deref()) {
            return Err(CountError::Impossible(row.field.clone()));
        }
        if row.support > row.n {
            return Err(CountError::SupportAboveN(row.field.clone()));
        }
        let (support, n) = cells.entry(row.category.clone()).or_default();
        let too_large = || CountError::TooLarge(row.field.clone());
        *support = support.checked_add(row.support).ok_or_else(too_large)?;
        *n = n.checked_add(row.n).ok_or_else(too_large)?;
        Ok(())
    }

    /// Counts → debiased shares and intervals, as from the reports themselves.
    ///
    /// # Errors
    /// `counts/…` where the table cannot be that of one set of reports.
    pub fn estimates(&self) -> Result<Estimates, CountError> {
        self.estimates_as(&Settings::default())
    }

    /// As [`Self::estimates`], with the intervals that are asked for.
    ///
    /// # Errors
    /// `counts/…` where the table cannot be that of one set of reports.
    pub fn estimates_as(&self, settings: &Settings) -> Result<Estimates, CountError> {
        let mut reports = None;
        let mut counts = Vec::with_capacity(self.cells.len());
        for (question, cells) in self.questions.fields().iter().zip(&self.cells) {
            let n = reports_of(question, cells)?;
            if reports.is_some_and(|reports| reports != n) {
                let reports = reports.unwrap_or(0);
                return Err(CountError::OtherN { field: question.id().to_owned(), n, reports });
            }
            reports = Some(n);
            // A category that nobody named is not seen in reports either.
            let seen = cells.iter().filter(|(_, (support, _))| *support > 0);
            counts.push(seen.map(|(code, (support, _))| (code.clone(), *support)).collect());
        }
        Ok(estimates::from_counts(self.questions, &counts, reports.unwrap_or(0), 0, settings))
    }
}

/// n of a field, over all parts that were added.
///
/// Every report names one category, or all as many, so that the supports say how many reports there are, even where parts leave out
/// categories that nobody named there. A row that is missing, or is there twice, leaves a category with an n above that.
fn reports_of(question: &Question, cells: &BTreeMap<Option<String>, (u64, u64)>) -> Result<u64, CountError> {
    let field = || question.id().to_owned();
    let n = cells.values().map(|(_, n)| *n).max().ok_or_else(|| CountError::MissingField(field()))?;
    let named = question.categories_a_report();
    let sum = cells.values().try_fold(0u64, |sum, (support, _)| sum.checked_add(*support));
    let sum = sum.ok_or_else(|| CountError::TooLarge(field()))?;
    if sum.is_multiple_of(named) && sum / named >= n {
        Ok(sum / named)
    } else {
        Err(CountError::DoesNotAddUp { field: field(), sum, n })
    }
}

impl Tally<'_> {
    /// The counts as a table that [`Counts`] takes: every category of every perturbed field, and what occurs of the others.
    #[must_use]
    pub fn rows(&self) -> Vec<CountRow> {
        let n = self.reports();
        let rows = self.counted().flat_map(|(question, counts)| {
            let row = move |code: Option<String>| CountRow {
                field: question.id().to_owned(),
                support: counts.get(&code).copied().unwrap_or(0),
                category: code,
                n,
            };
            let mut codes = question.perturbed_codes();
            codes.extend(counts.keys().filter(|code| !codes.contains(code)).cloned().collect::<Vec<_>>());
            codes.into_iter().map(row).collect::<Vec<_>>()
        });
        rows.collect()
    }
}
