//! `sealed bytes → Report`, with every reason for a failure counted.

use gauze_core::policy::hex;
use gauze_envelope::open::HolderKey;
use gauze_envelope::{EnvelopeError, wire};
use gauze_study::{Questions, Report, ReportError};
use serde::Serialize;
use std::collections::BTreeMap;

/// The keys that open, and the policies whose reports are wanted (all, where none is named).
pub(crate) struct Opener {
    keys: Vec<HolderKey>,
    questions: Vec<Questions>,
}

/// Why one report did not open, without a word of its content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Reason {
    /// Stable code.
    pub(crate) code: String,
    /// For people.
    pub(crate) message: String,
}

impl Opener {
    /// Opens with `keys`; with `questions`, only reports that fit one of them.
    pub(crate) fn new(keys: Vec<HolderKey>, questions: Vec<Questions>) -> Self {
        Self { keys, questions }
    }

    /// The report id and, if a key fits and nothing was changed, the report.
    ///
    /// The header is authenticated by the opening; the content must name the same study and policy as its header.
    pub(crate) fn open(&self, bytes: &[u8]) -> (Option<String>, Result<Report, Reason>) {
        let header = match wire::decode(bytes) {
            Ok(wire) => wire.header().clone(),
            Err(e) => return (None, Err(e.into())),
        };
        let id = hex(&header.report_id());
        let report = self.open_as(bytes, &header, &id);
        (Some(id), report)
    }

    fn open_as(&self, bytes: &[u8], header: &wire::Header, id: &str) -> Result<Report, Reason> {
        let key = self.keys.iter().find(|key| key.id() == header.key_id()).ok_or(EnvelopeError::OtherKey)?;
        let opened = gauze_envelope::open::open(key, bytes)?;
        let report = Report::from_envelope(&opened.content, id)?;
        let policy = hex(&header.policy_hash());
        if report.study() != header.study() || report.policy() != policy {
            return Err(ReportError::OtherPolicy.into());
        }
        if !self.questions.is_empty() {
            let questions = self.questions.iter().find(|questions| questions.policy() == policy);
            questions.ok_or(ReportError::OtherPolicy)?.check(&report)?;
        }
        Ok(report)
    }
}

impl From<EnvelopeError> for Reason {
    fn from(error: EnvelopeError) -> Self {
        Self { code: error.code().to_owned(), message: error.to_string() }
    }
}

impl From<ReportError> for Reason {
    fn from(error: ReportError) -> Self {
        Self { code: error.code().to_owned(), message: error.to_string() }
    }
}

/// What became of a pile of sealed reports.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Reports that opened.
    pub(crate) opened: u64,
    /// Reports that had been seen before in the same pile.
    pub(crate) repeated: u64,
    /// Reports that did not open, by reason.
    failed: BTreeMap<Reason, u64>,
}

/// [`Outcome`] as JSON.
#[derive(Debug, Serialize)]
pub(crate) struct OutcomeJson<'a> {
    opened: u64,
    repeated: u64,
    failed: u64,
    reasons: Vec<CountedReason<'a>>,
}

#[derive(Debug, Serialize)]
struct CountedReason<'a> {
    #[serde(flatten)]
    reason: &'a Reason,
    reports: u64,
}

impl Outcome {
    /// Counts a failure.
    pub(crate) fn fail(&mut self, reason: Reason) {
        *self.failed.entry(reason).or_default() += 1;
    }

    /// Adds another pile's counts.
    pub(crate) fn merge(&mut self, other: Self) {
        self.opened += other.opened;
        self.repeated += other.repeated;
        for (reason, reports) in other.failed {
            *self.failed.entry(reason).or_default() += reports;
        }
    }

    /// How many did not open.
    pub(crate) fn failed(&self) -> u64 {
        self.failed.values().sum()
    }

    /// For `--json`.
    pub(crate) fn to_json(&self) -> OutcomeJson<'_> {
        let reasons = self.failed.iter().map(|(reason, reports)| CountedReason { reason, reports: *reports });
        OutcomeJson { opened: self.opened, repeated: self.repeated, failed: self.failed(), reasons: reasons.collect() }
    }

    /// For people: counts, then a line for each reason.
    pub(crate) fn to_text(&self) -> String {
        let mut text = format!("opened {}, failed {}", self.opened, self.failed());
        if self.repeated > 0 {
            text.push_str(&format!(", {} were repeats and are kept once", self.repeated));
        }
        text + &self.reasons_text()
    }

    /// A line for each reason, each on a new line.
    pub(crate) fn reasons_text(&self) -> String {
        let line = |(Reason { code, message }, reports): (&Reason, &u64)| format!("\n  {reports} × {message} ({code})");
        self.failed.iter().map(line).collect()
    }
}
