//! `(Study, Answers) → Preview`: what will leave, field by field, before anything is drawn.
//!
//! Kept and coarsened fields show the value that will leave. Perturbed ones show the odds and nothing else: a patient
//! who saw the draw could correct it, and spoil both the privacy and the estimate.

#[cfg(any(feature = "scrub", feature = "files"))]
use gauze_core::aids::Taken;
#[cfg(feature = "noise")]
use gauze_core::chance::Chance;
use gauze_core::deidentify::{Outgoing, deidentify};
use gauze_core::minimize::minimize;
use gauze_core::policy::{Attachment, Coarsening, Field, FieldType, NOT_APPLICABLE, Rule, Shown};
use gauze_core::{Aids, Answers, Policy};
use serde::Serialize;

use crate::{ClientError, Study};

/// What will leave, and what will not.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Counts of fields by what happens to them.
    pub summary: Summary,
    /// Every field of the policy, in its order.
    pub items: Vec<Item>,
}

/// Counts of fields, and the report's privacy loss.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Fields that leave exactly.
    pub keep: usize,
    /// Fields that leave made vaguer.
    pub coarsen: usize,
    /// Fields that leave changed by chance.
    pub perturb: usize,
    /// Fields that never leave.
    pub drop: usize,
    /// Identifiers, which never leave either.
    pub withhold: usize,
    /// Words that leave without the identifiers found in them.
    pub scrub: usize,
    /// Identifiers in whose place a random code leaves.
    pub pseudonymize: usize,
    /// Files that leave.
    pub attach: usize,
    /// The report's epsilon: one sum over the perturbed fields, exact decimal text.
    pub epsilon: String,
    /// What that sum covers.
    pub scope: Scope,
}

/// How many of the fields in a report the epsilon speaks of.
#[derive(Serialize)]
pub struct Scope {
    /// Fields under the noise.
    pub covered: usize,
    /// Fields that leave exactly, kept or coarsened: no epsilon protects them.
    pub exact: usize,
}

/// One field, as the patient sees it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// The field's id in the policy.
    pub id: String,
    /// Its label, in the language shown.
    pub label: String,
    /// `keep`, `coarsen`, `scrub`, `pseudonymize`, `perturb`, `drop` or `withhold`.
    pub rule: &'static str,
    /// Whether every report has an answer here.
    pub required: bool,
    /// Whether the patient answered it.
    pub answered: bool,
    /// Whether anything of it is in the report.
    pub leaves: bool,
    /// What leaves of a kept or coarsened field, in words.
    pub text: Option<String>,
    /// The same as it stands in the report.
    pub code: Option<String>,
    /// Of a file: its media type and how large it is now.
    #[cfg(feature = "files")]
    pub file: Option<File>,
    /// What was taken out of a text or a file.
    #[cfg(any(feature = "scrub", feature = "files"))]
    pub taken: Vec<Taken>,
    /// The odds of a perturbed field.
    pub odds: Option<Odds>,
    /// Why, as a code of the message catalogue.
    pub reason: &'static str,
    /// Why, in the study's own words.
    pub why: Option<String>,
    /// The care path that the item also takes.
    pub care_path: Option<String>,
}

/// A file that will leave.
#[cfg(feature = "files")]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    /// Such as `image/jpeg`.
    pub media_type: String,
    /// Its size after the cleaning.
    pub bytes: usize,
    /// The file itself as it stands in the report, for the page to show what leaves: `data:TYPE;base64,…`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
}

/// The odds of one perturbed question.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Odds {
    /// Of 100 people who answer alike, how many send that answer.
    pub in_hundred: u32,
    /// Possible answers, "no answer" included where it is one.
    pub categories: u32,
    /// The question's own epsilon, decimal text.
    pub epsilon: String,
    /// The mechanism, where it is another than a swapped answer: the page then has other words for the odds.
    #[cfg(feature = "noise")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<&'static str>,
    /// Answers of the set that is sent, or steps that a close number is away at most.
    #[cfg(feature = "noise")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
}

/// Runs minimize and deidentify, and shows what they leave; draws nothing.
///
/// # Errors
/// `answers/…`, naming the field.
pub fn preview(
    study: &Study,
    answers: Answers<'_>,
    leave_out: &[String],
    language: &str,
    aids: &Aids<'_>,
) -> Result<Preview, ClientError> {
    let policy = study.policy();
    let answered: Vec<bool> = (0..policy.fields().len()).map(|at| answers.is_answered(at)).collect();
    let deidentified = deidentify(minimize(answers, leave_out, study.today())?, aids)?;
    let items = policy
        .fields()
        .iter()
        .enumerate()
        .map(|(at, field)| {
            let outgoing = deidentified.values().iter().find(|(place, _)| *place == at).map(|(_, value)| value);
            let left_out = leave_out.iter().any(|id| id == field.id());
            let entered = answered.get(at).copied().unwrap_or(false);
            Item {
                #[cfg(any(feature = "scrub", feature = "files"))]
                taken: deidentified.taken(at).to_vec(),
                ..item(field, outgoing, entered, left_out, language)
            }
        })
        .collect();
    Ok(Preview { summary: summary(policy), items })
}

/// Runs minimize and deidentify alone, and says how many values would leave: what measurements time.
///
/// # Errors
/// `answers/…`, naming the field.
pub fn count(study: &Study, answers: Answers<'_>) -> Result<usize, ClientError> {
    Ok(deidentify(minimize(answers, &[], study.today())?, &Aids::new(&|| 0))?.values().len())
}

/// The first field whose words leave scrubbed, of those that are not left out.
#[must_use]
pub fn scrubbed<'s>(study: &'s Study, leave_out: &[String]) -> Option<&'s str> {
    let fields = study.policy().fields().iter().filter(|field| matches!(field.rule(), Rule::Scrub(_)));
    fields.map(Field::id).find(|id| !leave_out.iter().any(|left| left == id))
}

fn item(field: &Field, outgoing: Option<&Outgoing>, entered: bool, left_out: bool, language: &str) -> Item {
    let exact = match outgoing {
        Some(Outgoing::Exact(value)) => value.as_deref(),
        _ => None,
    };
    // A page shows a file by itself, not by its letters.
    let is_file = matches!(field.rule(), Rule::Attach(_));
    let code = exact.filter(|_| !is_file).cloned();
    let answered = match outgoing {
        Some(Outgoing::Exact(value)) => value.as_ref().is_some_and(|value| value.as_str() != NOT_APPLICABLE),
        Some(Outgoing::ToPerturb(input)) => !is_no_answer(field, *input),
        Some(Outgoing::Pseudonym) | None => entered,
    };
    Item {
        id: field.id().to_owned(),
        label: field.label().get(language).to_owned(),
        rule: field.rule().name(),
        required: field.required(),
        answered,
        leaves: field.rule().releases(),
        text: code.as_deref().map(|code| display(field, code, language)),
        code,
        #[cfg(feature = "files")]
        file: exact.filter(|_| is_file).and_then(|address| file(address)),
        #[cfg(any(feature = "scrub", feature = "files"))]
        taken: Vec::new(),
        odds: odds(field.rule()),
        reason: if left_out { "left-out" } else { reason(field) },
        why: field.why().map(|why| why.get(language).to_owned()),
        care_path: field.care_path().map(str::to_owned),
    }
}

// `data:TYPE;…;base64,…`
#[cfg(feature = "files")]
pub(crate) fn file(address: &str) -> Option<File> {
    let (head, content) = address.strip_prefix("data:")?.split_once(',')?;
    let padding = content.bytes().rev().take_while(|sign| *sign == b'=').count();
    let media_type = head.split(';').next().unwrap_or_default().to_owned();
    Some(File { media_type, bytes: (content.len() / 4 * 3).saturating_sub(padding), address: address.to_owned() })
}

// After the answers come "not applicable" and "no answer": neither is an answer.
fn is_no_answer(field: &Field, input: u32) -> bool {
    #[cfg(feature = "noise")]
    if let Some(chance) = chance(field.rule()) {
        return chance.is_missing(input);
    }
    usize::try_from(input).is_ok_and(|category| category >= field.options().len())
}

#[cfg(feature = "noise")]
fn chance(rule: &Rule) -> Option<&Chance> {
    if let Rule::Perturb(noise) = rule { noise.chance() } else { None }
}

/// Code of the report → words for people: an option's label, a range with its dash, a ZIP code with its rest hidden.
///
/// [`NOT_APPLICABLE`] stays the code: the page has the words for it in each language.
#[must_use]
pub fn display(field: &Field, code: &str, language: &str) -> String {
    match field.rule() {
        _ if code == NOT_APPLICABLE => code.to_owned(),
        #[cfg(feature = "noise")]
        Rule::Perturb(noise) if let Some(chance) = noise.chance() => crate::drawn::words(chance, field, code, language),
        Rule::Coarsen(Coarsening::AgeBand { .. }) => code.replace('-', "–"),
        // Its lower end belongs to what lies below; a bin's upper end does not.
        Rule::Coarsen(Coarsening::Clamp { .. }) if code.starts_with("..") => {
            measured(field, &["≤ ", code.trim_start_matches('.')].concat())
        }
        Rule::Coarsen(Coarsening::Zip3) if code != NOT_APPLICABLE => [code, "••"].concat(),
        Rule::Coarsen(Coarsening::Bins(_) | Coarsening::Clamp { .. } | Coarsening::Round(_)) => {
            measured(field, &range(code))
        }
        Rule::Keep if field.kind().is_number() => measured(field, code),
        Rule::Keep if field.kind() == FieldType::MultiChoice => {
            code.split(' ').map(|one| label(field, one, language)).collect::<Vec<_>>().join(", ")
        }
        _ => label(field, code, language).to_owned(),
    }
}

// `18.5..25` is from 18.5 to below 25.
fn range(code: &str) -> String {
    let dots = code.as_bytes().windows(2).position(|pair| pair == b"..");
    match dots.and_then(|at| code.get(..at).zip(code.get(at + 2..))) {
        Some(("", high)) => ["< ", high].concat(),
        Some((low, "")) => ["≥ ", low].concat(),
        Some((low, high)) => [low, " – ", high].concat(),
        None => code.to_owned(),
    }
}

pub(crate) fn measured(field: &Field, number: &str) -> String {
    match field.unit() {
        Some(unit) if number != NOT_APPLICABLE => [number, " ", unit].concat(),
        _ => number.to_owned(),
    }
}

pub(crate) fn label<'f>(field: &'f Field, code: &'f str, language: &str) -> &'f str {
    let option = field.options().iter().find(|option| option.code == code);
    option.map_or(code, |option| option.label.get(language))
}

fn odds(rule: &Rule) -> Option<Odds> {
    let Rule::Perturb(noise) = rule else { return None };
    Some(Odds {
        in_hundred: noise.honest_out_of(100),
        categories: noise.told_apart(),
        epsilon: noise.epsilon().to_string(),
        // One combination for another is a swapped answer too.
        #[cfg(feature = "noise")]
        mechanism: Some(noise.name()).filter(|name| *name != "randomized-response"),
        #[cfg(feature = "noise")]
        size: noise.chance().and_then(Chance::size),
    })
}

fn reason(field: &Field) -> &'static str {
    match field.rule() {
        Rule::Keep => "kept",
        Rule::Scrub(how) => match how.shown {
            Shown::Surrogate => "scrubbed-surrogate",
            Shown::Tag | Shown::Mask => "scrubbed",
        },
        Rule::Attach(Attachment::Document) => "file-as-it-is",
        Rule::Attach(_) => "file-cleaned",
        Rule::Pseudonymize => "pseudonym",
        Rule::Coarsen(coarsening) => match coarsening {
            Coarsening::AgeBand { .. } => "coarsened-age-band",
            Coarsening::Age => "coarsened-age",
            Coarsening::Year => "coarsened-year",
            Coarsening::Quarter => "coarsened-quarter",
            Coarsening::Month => "coarsened-month",
            Coarsening::Hour => "coarsened-hour",
            Coarsening::Zip3 => "coarsened-zip3",
            Coarsening::Bins(_) => "coarsened-bins",
            Coarsening::Clamp { .. } => "coarsened-clamp",
            Coarsening::Icd10Chapter => "coarsened-icd10-chapter",
            // One more way would have to be told to the patient: it is one of the catalogue's words until then.
            _ => "coarsened-round",
        },
        Rule::Perturb(_) => "changed-by-chance",
        Rule::Withhold => "helps-only",
        Rule::Drop => "not-asked-for",
    }
}

fn summary(policy: &Policy) -> Summary {
    let count = |name| policy.fields().iter().filter(|field| field.rule().name() == name).count();
    let (covered, exact) = policy.scope();
    Summary {
        keep: count("keep"),
        coarsen: count("coarsen"),
        perturb: count("perturb"),
        drop: count("drop"),
        withhold: count("withhold"),
        scrub: count("scrub"),
        pseudonymize: count("pseudonymize"),
        attach: count("attach"),
        epsilon: policy.epsilon().to_string(),
        scope: Scope { covered, exact },
    }
}
