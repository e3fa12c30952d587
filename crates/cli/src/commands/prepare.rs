//! `gauze prepare`: the client's pipeline natively, from answers to a sealed report and its receipt.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use gauze_client::adapters::{fhir, flat, html};
use gauze_client::preview::Item;
use gauze_client::{Answers, Date, Entropy, Preview, Request, Study};
use gauze_core::{AnswerError, Json, Policy};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::files::{self, Readers};
use crate::screen::Screen;
use crate::table::{Side, Table, shortened};
use crate::{days, keys, random};

/// Run a patient's side natively: preview, noise, seal, receipt
#[derive(Debug, Args)]
pub(crate) struct Prepare {
    /// The signed policy
    #[arg(long, value_name = "JWS")]
    policy: PathBuf,
    /// The publisher's public key, as a file or inline
    #[arg(long, value_name = "KEY")]
    publisher: String,
    /// The answers; - reads standard input
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
    /// Shape of the answers: html is [["name","value"],…] or a=b&c=d, json one flat object, fhir a QuestionnaireResponse
    #[arg(long)]
    format: Format,
    /// Folder for report.gauze and receipt.json
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Language of preview, consent and receipt
    #[arg(long, default_value = "en", value_parser = ["en", "es"])]
    language: String,
    /// Leave an optional field out; may be given several times
    #[arg(long, value_name = "ID")]
    leave_out: Vec<String>,
    /// Day of the report, for rehearsals; today in UTC by default
    #[arg(long, value_name = "YYYY-MM-DD")]
    day: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// What a browser submits
    Html,
    /// One flat JSON object
    Json,
    /// A FHIR R4 QuestionnaireResponse
    Fhir,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Prepared<'a> {
    preview: &'a Preview,
    report_id: String,
    report_file: String,
    receipt_file: String,
}

/// Shows what will leave, then draws the noise once, seals, and writes report and receipt.
pub(crate) fn run(args: &Prepare, screen: &mut Screen) -> Result<(), CliError> {
    let study = study(args)?;
    let policy = study.policy();
    let text = files::read_text(&args.answers)?;
    let report_file = args.out.join("report.gauze");
    let receipt_file = args.out.join("receipt.json");
    // Drawing again over an old report would leave a choice between two draws: better no second one.
    for path in [&report_file, &receipt_file] {
        if path.exists() {
            return Err(CliError::Exists { path: files::shown(path) });
        }
    }

    let answers = read(policy, args.format, &text)?;
    let preview = gauze_client::preview(&study, answers, &args.leave_out, &args.language).map_err(refused)?;
    if !screen.json() {
        screen.line(table(&preview).to_string())?;
        screen.line(loss(&preview))?;
    }

    let mut drawn = Zeroizing::new(vec![0; Entropy::needed(policy)]);
    random::fill(&mut drawn)?;
    let request = Request {
        answers: read(policy, args.format, &text)?,
        leave_out: &args.leave_out,
        consent_version: &policy.consent().version,
        language: &args.language,
        record: None,
    };
    let entropy = Entropy::new(policy, drawn).map_err(refused)?;
    let submission = gauze_client::submit(&study, request, entropy).map_err(refused)?;

    files::make_folder(&args.out)?;
    let receipt =
        serde_json::to_vec_pretty(&submission.receipt).map_err(|e| CliError::engine("", "output/json", &e))?;
    files::write_new(&receipt_file, Readers::OwnerOnly, &receipt)?;
    files::write_new(&report_file, Readers::Usual, submission.sealed.bytes())?;
    if screen.json() {
        return screen.value(&Prepared {
            preview: &preview,
            report_id: submission.sealed.report_id(),
            report_file: files::shown(&report_file),
            receipt_file: files::shown(&receipt_file),
        });
    }
    screen.line(format!(
        "sealed  {}  ({} bytes)\nreceipt {}  (what was sent, for the patient)",
        files::shown(&report_file),
        submission.sealed.bytes().len(),
        files::shown(&receipt_file)
    ))
}

fn study(args: &Prepare) -> Result<Study, CliError> {
    let today = match &args.day {
        Some(day) => Date::parse(day).map_err(|e| CliError::engine("--day", e.code(), &e))?,
        None => days::today()?,
    };
    let publisher = keys::publisher(&args.publisher)?;
    let jws = files::read_text(&args.policy)?;
    Study::verify(jws.trim(), &publisher.to_text(), today)
        .map_err(|e| CliError::engine(&files::shown(&args.policy), e.code(), &e))
}

/// `text → Answers`, by the client's own adapters.
fn read<'p>(policy: &'p Policy, format: Format, text: &str) -> Result<Answers<'p>, CliError> {
    let answers = match format {
        Format::Html => html::read(policy, pairs(text)?),
        Format::Json => flat::read(policy, &json(text)?),
        Format::Fhir => fhir::read(policy, &json(text)?),
    };
    answers.map_err(|e| refused(e.into()))
}

fn json(text: &str) -> Result<Json, CliError> {
    Json::parse(text).map_err(|_| refused(AnswerError::format().into()))
}

type Pair = (Zeroizing<String>, Zeroizing<String>);

/// A list of pairs, or the body of a form as browsers post it.
fn pairs(text: &str) -> Result<Vec<Pair>, CliError> {
    if text.trim_start().starts_with(['[', '{']) {
        let Json::List(pairs) = json(text)? else { return Err(refused(AnswerError::format().into())) };
        return pairs.iter().map(pair).collect();
    }
    let own = |part: std::borrow::Cow<'_, str>| Zeroizing::new(part.into_owned());
    Ok(form_urlencoded::parse(text.trim().as_bytes()).map(|(name, value)| (own(name), own(value))).collect())
}

fn pair(json: &Json) -> Result<Pair, CliError> {
    match json {
        Json::List(parts) => match parts.as_slice() {
            [Json::Text(name), Json::Text(value)] => Ok((name.clone(), value.clone())),
            _ => Err(refused(AnswerError::format().into())),
        },
        _ => Err(refused(AnswerError::format().into())),
    }
}

fn refused(error: gauze_client::ClientError) -> CliError {
    CliError::engine("", error.code(), &error)
}

fn table(preview: &Preview) -> Table {
    let mut table = Table::new(&[("field", Side::Left), ("leaves", Side::Left), ("why", Side::Left)]);
    for item in &preview.items {
        let care = item.care_path.as_ref().map_or(String::new(), |path| format!("; also goes to care ({path})"));
        table.row([shortened(&item.label), leaves(item), format!("{}{care}", reason(item))]);
    }
    table
}

fn leaves(item: &Item) -> String {
    match (&item.odds, &item.text) {
        (Some(odds), _) => format!("{} in 100 stay true, of {} answers", odds.in_hundred, odds.categories),
        (None, Some(text)) => text.clone(),
        (None, None) if item.leaves => "no answer".to_owned(),
        (None, None) => "–".to_owned(),
    }
}

fn reason(item: &Item) -> &'static str {
    match item.reason {
        "kept" => "kept as answered",
        "coarsened-age-band" => "made coarser: an age band for the date",
        "coarsened-year" => "made coarser: the year for the date",
        "coarsened-zip3" => "made coarser: three digits of the ZIP code",
        "changed-by-chance" => "changed by chance, drawn when it is sealed",
        "not-asked-for" => "stays here: the study does not ask for it",
        "helps-only" => "stays here: it identifies a person",
        "no-scrubber" => "stays here: free text cannot be scrubbed yet",
        "left-out" => "left out: no answer",
        other => other,
    }
}

fn loss(preview: &Preview) -> String {
    let summary = &preview.summary;
    format!(
        "epsilon {} a report: it covers {} of {} released fields; {} leave exactly\n",
        summary.epsilon,
        summary.scope.covered,
        summary.scope.covered + summary.scope.exact,
        summary.scope.exact
    )
}
