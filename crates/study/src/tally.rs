//! Reports → counts: how many say what, for each released field.

use std::collections::{BTreeMap, HashSet};

use crate::estimates::{self, Estimates};
use crate::questions::Question;
use crate::settings::Settings;
use crate::{Questions, Report, ReportError};

/// Counts over the reports of one policy; each report id counts once.
pub struct Tally<'a> {
    questions: &'a Questions,
    seen: HashSet<String>,
    repeated: u64,
    counts: Vec<BTreeMap<Option<String>, u64>>,
}

impl<'a> Tally<'a> {
    /// An empty tally.
    #[must_use]
    pub fn new(questions: &'a Questions) -> Self {
        let fields = questions.fields().len();
        Self { questions, seen: HashSet::new(), repeated: 0, counts: vec![BTreeMap::new(); fields] }
    }

    /// Counts a report, unless its id was counted before.
    ///
    /// # Errors
    /// `report/…` if the report does not fit the policy; then nothing of it is counted.
    pub fn add(&mut self, report: &Report) -> Result<(), ReportError> {
        self.questions.check(report)?;
        if !self.seen.insert(report.report_id().to_owned()) {
            self.repeated += 1;
            return Ok(());
        }
        let counts = self.counts.iter_mut().zip(self.questions.fields());
        for ((counts, question), (_, value)) in counts.zip(report.fields()) {
            for said in question.counted(value) {
                *counts.entry(said.map(str::to_owned)).or_default() += 1;
            }
        }
        Ok(())
    }

    pub(crate) fn questions(&self) -> &Questions {
        self.questions
    }

    /// Reports counted.
    #[must_use]
    pub fn reports(&self) -> u64 {
        u64::try_from(self.seen.len()).unwrap_or(u64::MAX)
    }

    /// Reports whose id had been counted before.
    #[must_use]
    pub fn repeated(&self) -> u64 {
        self.repeated
    }

    pub(crate) fn counted(&self) -> impl Iterator<Item = (&Question, &BTreeMap<Option<String>, u64>)> {
        self.questions.fields().iter().zip(&self.counts)
    }

    /// Counts → debiased shares with 95 % Wilson intervals.
    #[must_use]
    pub fn estimates(&self) -> Estimates {
        self.estimates_as(&Settings::default())
    }

    /// Counts → debiased shares with the intervals that are asked for.
    #[must_use]
    pub fn estimates_as(&self, settings: &Settings) -> Estimates {
        estimates::from_counts(self.questions, &self.counts, self.reports(), self.repeated, settings)
    }
}
