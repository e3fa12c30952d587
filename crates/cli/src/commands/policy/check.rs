//! `gauze policy check`: the computed label, what a board should know, and the table of fields.

use std::path::{Path, PathBuf};

use clap::Args;
use gauze_author::check::{Finding, Report, Severity, check};
use gauze_forms::Form;
use serde::Serialize;

use crate::error::CliError;
use crate::screen::Screen;
use crate::summary::Summary;
use crate::{days, files, policies};

/// Characters of a line of findings.
const WIDTH: usize = 110;

/// Say what a policy means: its label, errors and warnings with what to do, what leaves and with which odds
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The policy, as JSON or signed
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Also look at the form's definition: FHIR Questionnaire, REDCap, SurveyJS, ODK XForm or HTML
    #[arg(long, value_name = "FORM")]
    form: Option<PathBuf>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Checked<'r> {
    #[serde(flatten)]
    report: &'r Report,
    errors: usize,
    warnings: usize,
    can_be_signed: bool,
    policy: &'r Summary,
}

/// Prints the report; fails where there is an error.
pub(crate) fn run(args: &Check, screen: &mut Screen) -> Result<(), CliError> {
    let (payload, policy, signature) = policies::either(&args.file)?;
    let form = args.form.as_deref().map(read_form).transpose()?;
    let report = check(&payload, &policy, form.as_ref(), days::today()?);
    let checked = Checked {
        report: &report,
        errors: report.count(Severity::Error),
        warnings: report.count(Severity::Warning),
        can_be_signed: report.blocking().next().is_none() && policy.check_supported().is_ok(),
        policy: &Summary::of(&payload, &policy, signature),
    };
    let later = policy.check_supported().err();
    screen.either(&checked, || {
        let mut text = to_text(&report);
        if let Some(later) = later {
            text.push_str(&wrapped("", &format!("not to be signed yet: {later}")));
        }
        text.push('\n');
        text + &checked.policy.to_text()
    })?;
    match report.findings.iter().find(|one| one.severity == Severity::Error) {
        Some(first) => Err(refusal(&args.file, first, &report)),
        None => Ok(()),
    }
}

/// Why this policy is not signed, by the first finding that stands in the way.
pub(crate) fn refusal(file: &Path, first: &Finding, report: &Report) -> CliError {
    let others = report.blocking().count().saturating_sub(1);
    let more =
        if others == 0 { String::new() } else { format!(" (and {others} more; `gauze policy check` lists them)") };
    let accept = if first.severity == Severity::Error { "" } else { "the board has not acknowledged this: " };
    CliError::Refused {
        code: first.code,
        message: format!("`{}`: {accept}{}{more}", files::shown(file), first.message),
        help: first.help,
    }
}

fn read_form(path: &Path) -> Result<Form, CliError> {
    let bytes = std::fs::read(path).map_err(|source| CliError::Read { path: files::shown(path), source })?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    gauze_forms::read(&bytes, &name).map_err(|e| CliError::engine(&files::shown(path), e.code(), &e))
}

fn to_text(report: &Report) -> String {
    let mut text = format!("{}\n", report.label.text());
    for reason in &report.reasons {
        let about = if reason.field.is_empty() { "the study".to_owned() } else { format!("`{}`", reason.field) };
        text.push_str(&wrapped("  ", &format!("{about}: {}, 45 CFR {}", reason.words, reason.paragraph)));
    }
    for (severity, title) in [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")] {
        let findings: Vec<&Finding> = report.findings.iter().filter(|one| one.severity == severity).collect();
        if findings.is_empty() {
            continue;
        }
        let plural = if findings.len() == 1 { "" } else { "s" };
        text.push_str(&format!("\n{} {title}{plural}\n", findings.len()));
        for one in findings {
            let state = match (one.must_acknowledge && severity == Severity::Warning, one.acknowledged) {
                (_, true) => " (acknowledged)",
                (true, false) => " (to be acknowledged before it is signed)",
                (false, false) => "",
            };
            text.push_str(&format!("  {}{state}\n", one.code));
            text.push_str(&wrapped("    ", &one.message));
            text.push_str(&wrapped("    → ", one.help));
        }
    }
    text.push('\n');
    text
}

/// Lines of [`WIDTH`] characters at most, each with the indent of the first.
fn wrapped(indent: &str, words: &str) -> String {
    let mut text = String::new();
    let mut line = String::from(indent);
    let blank = " ".repeat(indent.chars().count());
    for word in words.split_whitespace() {
        let full = line.chars().count() + word.chars().count() >= WIDTH;
        if full && line.trim() != indent.trim() {
            text.push_str(line.trim_end());
            text.push('\n');
            line.clone_from(&blank);
        }
        line.extend(word.chars().filter(|c| !c.is_control()));
        line.push(' ');
    }
    text.push_str(line.trim_end());
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_findings_are_wrapped_under_their_first_word() {
        let text = wrapped("  → ", &"word ".repeat(60));
        assert!(text.lines().count() == 3 && text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(text.starts_with("  → word") && text.lines().skip(1).all(|line| line.starts_with("    word")));
        assert_eq!(wrapped("", "a\u{1b}[2J b"), "a[2J b\n");
    }
}
