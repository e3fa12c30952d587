//! `(policy, form?, day) → Report`: what a board should know before a policy is signed, in plain words with stable codes.
//!
//! Errors stop the signature; a few warnings stop it until the board names them in `acknowledged`. Nothing here is a
//! claim that data are anonymous: the label says which field rules were applied, and what is still needed.

mod care;
mod codes;
mod days;
mod forms;
mod governance;
mod groups;
mod identifiers;
mod label;
mod mechanism;
mod noise;
mod texts;

#[cfg(test)]
mod label_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod tests_support;

use gauze_core::Policy;
use gauze_forms::Form;
use gauze_signed::Date;
use serde::Serialize;

pub use codes::{CODES, Code};
pub use groups::Group;
pub use label::{Label, Reason};
pub(crate) use noise::told_apart;
pub use noise::{Loss, Odds};

use crate::view::View;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The policy cannot be signed.
    Error,
    /// Something to settle or to accept.
    Warning,
    /// Something to know.
    Note,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Stable code, one of [`CODES`].
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Ids of the fields that it is about, or names of a form's items; empty where it is about the whole.
    pub fields: Vec<String>,
    /// What is the matter, in plain words.
    pub message: String,
    /// What to do.
    pub help: &'static str,
    /// The board must name its code in `acknowledged` before the policy can be signed.
    pub must_acknowledge: bool,
    /// The policy names its code in `acknowledged`.
    pub acknowledged: bool,
}

/// All that was found out about a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// What may be said of the data that leave.
    pub label: Label,
    /// Why it is not a better one, with the paragraph of 45 CFR.
    pub reasons: Vec<Reason>,
    /// Errors first, then warnings, then notes.
    pub findings: Vec<Finding>,
    /// What chance protects, per question and for the report.
    pub loss: Loss,
    /// The smallest group that the exact answers about a person leave, where two or more stand together.
    pub group: Option<Group>,
}

impl Report {
    /// Findings that stop the signature: errors, and warnings that the board must accept and has not.
    pub fn blocking(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|one| one.severity == Severity::Error || (one.must_acknowledge && !one.acknowledged))
    }

    /// How many findings of this weight there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|one| one.severity == severity).count()
    }
}

/// `(policy JSON, the same parsed, its form, today) → Report`.
///
/// `policy` is `payload`, parsed: core has refused what the browser would refuse, and this says what a board would.
#[must_use]
pub fn check(payload: &[u8], policy: &Policy, form: Option<&Form>, today: Date) -> Report {
    let view = View::read(payload);
    let loss = Loss::of(&view, policy);
    let group = groups::smallest(&view);
    let (label, reasons) = label::of(&view, group.as_ref());
    let mut found = Findings::default();
    identifiers::check(&view, &mut found);
    noise::check(&view, &loss, &mut found);
    mechanism::check(policy, &mut found);
    groups::check(group.as_ref(), &mut found);
    care::check(&view, &mut found);
    days::check(&view, today, &mut found);
    governance::check(&view, label, &mut found);
    texts::check(&view, &mut found);
    if let Some(form) = form {
        forms::check(&view, form, &mut found);
    }
    Report { label, reasons, findings: found.sorted(&view), loss, group }
}

/// `policy JSON → Label`, with the reasons: what may be said of the data that leave.
#[must_use]
pub fn label(payload: &[u8]) -> (Label, Vec<Reason>) {
    let view = View::read(payload);
    label::of(&view, groups::smallest(&view).as_ref())
}

/// Findings as they come.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one; its weight is that of its code.
    fn add(&mut self, code: &'static str, fields: &[&str], message: String, help: &'static str) {
        let known = codes::find(code);
        self.0.push(Finding {
            code,
            severity: known.map_or(Severity::Error, |known| known.severity),
            fields: fields.iter().map(|id| (*id).to_owned()).collect(),
            message,
            help,
            must_acknowledge: known.is_some_and(|known| known.must_acknowledge),
            acknowledged: false,
        });
    }

    fn sorted(mut self, view: &View) -> Vec<Finding> {
        for code in &view.acknowledged {
            let mut meant = self.0.iter_mut().filter(|one| one.code == code && one.severity == Severity::Warning);
            if let Some(first) = meant.next() {
                first.acknowledged = true;
                meant.for_each(|one| one.acknowledged = true);
                continue;
            }
            self.add(
                "check/acknowledged-nothing",
                &[],
                format!("`acknowledged` names `{code}`, which is no warning about this policy"),
                "take it out, or check its spelling; errors cannot be acknowledged",
            );
        }
        if view.study.test {
            // A trial run needs no final words; everything else must hold as it will later.
            for one in self.0.iter_mut().filter(|one| one.code == "policy/placeholder") {
                one.severity = Severity::Warning;
            }
        }
        self.0.sort_by_key(|one| one.severity);
        self.0
    }
}

/// `["a", "b", "c"] → "`a`, `b` and `c`"`, at most five by name.
fn named(ids: &[&str]) -> String {
    const MOST: usize = 5;
    let quoted: Vec<String> = ids.iter().take(MOST).map(|id| format!("`{id}`")).collect();
    let more = ids.len().saturating_sub(MOST);
    match (quoted.split_last(), more) {
        (None, _) => String::new(),
        (Some((last, [])), 0) => last.clone(),
        (Some((last, rest)), 0) => format!("{} and {last}", rest.join(", ")),
        _ => format!("{} and {more} more", quoted.join(", ")),
    }
}

/// "s" where a verb has one subject: "it leaves", "they leave".
fn verb_s(count: usize) -> &'static str {
    if count == 1 { "s" } else { "" }
}
