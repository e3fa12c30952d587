//! `gauze prepare`: the client's pipeline natively, from answers to a sealed report and its receipt.

use std::path::PathBuf;

use clap::Args;
use gauze_client::preview::{Item, Odds};
use gauze_client::{Aids, Date, Entropy, Preview, Request, SEED_LEN, Stream, Study};
use gauze_scrub::{Pack, packs};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::answers_file::AnswersFile;
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
    #[command(flatten)]
    answers: AnswersFile,
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

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Prepared<'a> {
    preview: &'a Preview,
    report_id: String,
    report_file: String,
    receipt_file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    consent_file: Option<String>,
}

/// Shows what will leave, then draws the noise once, seals, and writes report and receipt.
pub(crate) fn run(args: &Prepare, screen: &mut Screen) -> Result<(), CliError> {
    let study = study(args)?;
    let policy = study.policy();
    let given = args.answers.read()?;
    let report_file = args.out.join("report.gauze");
    let receipt_file = args.out.join("receipt.json");
    // Drawing again over an old report would leave a choice between two draws: better no second one.
    let consent_file = args.out.join("consent.json");
    for path in [&report_file, &receipt_file, &consent_file] {
        if path.exists() {
            return Err(CliError::Exists { path: files::shown(path) });
        }
    }

    let mut seed = Zeroizing::new([0; SEED_LEN]);
    random::fill(&mut *seed)?;
    let (shown, sent) = (Stream::new(seed.clone()), Stream::new(seed));
    let answers = given.answers(policy)?;
    let packs = packs();
    let preview_words = || shown.word();
    let aids = Aids { packs: &packs, ..Aids::new(&preview_words) };
    let mut preview =
        gauze_client::preview(&study, answers, &args.leave_out, &args.language, &aids).map_err(refused)?;
    // What leaves as a file is in the report; on a screen its type and size are enough.
    preview.items.iter_mut().filter_map(|item| item.file.as_mut()).for_each(|file| file.address = String::new());
    if !screen.json() {
        screen.line(table(&preview).to_string())?;
        screen.line(loss(&preview))?;
    }

    let mut drawn = Zeroizing::new(vec![0; Entropy::needed(policy)]);
    random::fill(&mut drawn)?;
    let words = || sent.word();
    let request = Request {
        answers: given.answers(policy)?,
        leave_out: &args.leave_out,
        consent_version: &policy.consent().version,
        language: &args.language,
        record: None,
        memo: None,
        aids: &Aids { packs: &packs, ..Aids::new(&words) },
    };
    let entropy = Entropy::new(policy, drawn).map_err(refused)?;
    let submission = gauze_client::submit(&study, request, entropy).map_err(refused)?;

    files::make_folder(&args.out)?;
    let receipt =
        serde_json::to_vec_pretty(&submission.receipt).map_err(|e| CliError::engine("", "output/json", &e))?;
    files::write_new(&receipt_file, Readers::OwnerOnly, &receipt)?;
    files::write_new(&report_file, Readers::Usual, submission.sealed.bytes())?;
    let consent = gauze_client::consent_record(&study, &args.language);
    if let Some(record) = &consent {
        let record = serde_json::to_vec_pretty(record).map_err(|e| CliError::engine("", "output/json", &e))?;
        files::write_new(&consent_file, Readers::OwnerOnly, &record)?;
    }
    if screen.json() {
        return screen.value(&Prepared {
            preview: &preview,
            report_id: submission.sealed.report_id(),
            report_file: files::shown(&report_file),
            receipt_file: files::shown(&receipt_file),
            consent_file: consent.is_some().then(|| files::shown(&consent_file)),
        });
    }
    screen.line(format!(
        "sealed  {}  ({} bytes)\nreceipt {}  (what was sent, for the patient)",
        files::shown(&report_file),
        submission.sealed.bytes().len(),
        files::shown(&receipt_file)
    ))?;
    if consent.is_some() {
        let file = files::shown(&consent_file);
        screen.line(format!(
            "consent {file}  (for the portal, with the person's name to be added; no way to the report)"
        ))?;
    }
    Ok(())
}

/// The scrubber's models, which this program carries; in a browser they are loaded.
pub(crate) fn packs() -> Vec<Pack<'static>> {
    [packs::english(), packs::spanish()].into_iter().flatten().cloned().collect()
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
        (None, None) if item.rule == "pseudonymize" => "a random code".to_owned(),
        (None, None) if item.file.is_some() => {
            item.file.as_ref().map_or(String::new(), |file| format!("{}, {} bytes", file.media_type, file.bytes))
        }
        (Some(odds), _) => chances(odds),
        (None, Some(text)) => text.clone(),
        (None, None) if item.leaves => "no answer".to_owned(),
        (None, None) => "–".to_owned(),
    }
}

fn chances(odds: &Odds) -> String {
    let (same, of, size) = (odds.in_hundred, odds.categories, odds.size.unwrap_or(0));
    match odds.mechanism {
        Some("subset-selection") => format!("{size} of {of} answers, the true one among them for {same} in 100"),
        Some("square-wave") => format!("a number, within {size} of the true one for {same} in 100"),
        Some("duchi") => format!("up or down, the nearer end for {same} in 100 at the ends of the scale"),
        Some("sample-one") => format!("one of {of} ticks, true for {same} in 100"),
        _ => format!("{same} in 100 stay true, of {of} answers"),
    }
}

fn reason(item: &Item) -> &'static str {
    match item.reason {
        "kept" => "kept as answered",
        "coarsened-age-band" => "made coarser: an age band",
        "coarsened-age" => "made coarser: the age for the date, 90 and over together",
        "coarsened-quarter" => "made coarser: the quarter for the date",
        "coarsened-month" => "made coarser: the month for the date",
        "coarsened-hour" => "made coarser: the hour",
        "coarsened-bins" => "made coarser: a range for the number",
        "coarsened-clamp" => "made coarser: very low and very high numbers together",
        "coarsened-round" => "made coarser: rounded",
        "coarsened-icd10-chapter" => "made coarser: the chapter of the code",
        "scrubbed" => "without the identifiers that were found; free text is never certified",
        "scrubbed-surrogate" => "made-up words for the identifiers that were found; free text is never certified",
        "file-cleaned" => "without what stood beside its content; faces and text in a picture are not looked for",
        "file-as-it-is" => "a document, as it is: nothing in it is looked at",
        "pseudonym" => "a random code instead, drawn when it is sealed",
        "coarsened-year" => "made coarser: the year for the date",
        "coarsened-zip3" => "made coarser: three digits of the ZIP code",
        "changed-by-chance" => "changed by chance, drawn when it is sealed",
        "not-asked-for" => "stays here: the study does not ask for it",
        "helps-only" => "stays here: it identifies a person",
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
