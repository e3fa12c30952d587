//! `gauze open`: sealed reports → a file of opened ones, with a reason for each that stays closed.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::Args;
use gauze_study::{Questions, Report};

use crate::attached::Attached;
use crate::error::CliError;
use crate::files::{self, Finished, Readers};
use crate::opening::{Opener, Outcome};
use crate::policies;
use crate::screen::Screen;
use crate::sources::Source;

/// Open sealed reports with a holder's key
#[derive(Debug, Args)]
pub(crate) struct Open {
    /// A holder's secret key file; may be given several times
    #[arg(long = "key", value_name = "FILE", required = true)]
    keys: Vec<PathBuf>,
    /// The collector's URL, its data folder, or a folder of .gauze files
    #[arg(long, value_name = "URL|FOLDER")]
    from: String,
    /// File with the researcher's bearer token, for a URL
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// The study to ask the collector for; not needed with --policy
    #[arg(long, value_name = "ID")]
    study: Option<String>,
    /// Take only reports made under this signed policy; may be given several times
    #[arg(long = "policy", value_name = "JWS")]
    policies: Vec<PathBuf>,
    /// The opened reports: .jsonl, or .csv with one --policy
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Folder for attached files, each as REPORT-FIELD.jpg; needs --policy
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Jsonl,
    Csv,
}

/// Opens everything that opens, writes it, and fails if anything did not.
pub(crate) fn run(args: &Open, screen: &mut Screen) -> Result<(), CliError> {
    let format = format(args)?;
    let keys = crate::keys::holders(&args.keys)?;
    let questions = args.policies.iter().map(|path| policies::questions(path, None)).collect::<Result<Vec<_>, _>>()?;
    if args.files.is_some() && questions.is_empty() {
        return Err(CliError::Usage {
            code: "usage/files-policy",
            message: "only a policy says which fields hold files".to_owned(),
            help: "add `--policy JWS` to `--files DIR`",
        });
    }
    let source = Source::parse(&args.from, args.token_file.as_deref())?;
    let studies = studies(args.study.as_deref(), &questions, &source)?;

    let mut out = Finished::create(&args.out, Readers::OwnerOnly)?;
    if let (Format::Csv, Some(questions)) = (format, questions.first()) {
        out.write(questions.csv_head().as_bytes())?;
    }
    let files = Attached::new(&questions, args.files.as_deref(), format == Format::Csv)?;
    let opener = Opener::new(keys, questions);
    let mut outcome = Outcome::default();
    let mut seen = HashSet::new();
    let bar = screen.progress(0, "opening");
    source.read(
        &studies,
        |total| bar.inc_length(total),
        |bytes| {
            bar.inc(1);
            let (id, result) = opener.open(bytes);
            match result {
                Err(reason) => outcome.fail(reason),
                Ok(_) if id.is_some_and(|id| !seen.insert(id)) => outcome.repeated += 1,
                Ok(report) => {
                    outcome.opened += 1;
                    out.write(line(format, &files.apart(report)?).as_bytes())?;
                }
            }
            Ok(())
        },
    )?;
    bar.finish_and_clear();
    out.finish()?;

    screen.either(&outcome.to_json(), || format!("{} → {}", outcome.to_text(), files::shown(&args.out)))?;
    if outcome.failed() > 0 {
        return Err(CliError::Partial {
            code: "open/some-failed",
            message: format!("{} of {} reports did not open", outcome.failed(), outcome.failed() + outcome.opened),
        });
    }
    Ok(())
}

fn format(args: &Open) -> Result<Format, CliError> {
    match (args.out.extension().and_then(|extension| extension.to_str()), args.policies.as_slice()) {
        (Some("jsonl"), _) => Ok(Format::Jsonl),
        (Some("csv"), [_]) => Ok(Format::Csv),
        (Some("csv"), _) => Err(CliError::Usage {
            code: "usage/csv-policy",
            message: "a .csv file has one policy's columns".to_owned(),
            help: "add exactly one `--policy JWS`, or write a .jsonl file",
        }),
        _ => Err(CliError::Usage {
            code: "usage/out",
            message: "the name after `--out` says the format, and this one says none".to_owned(),
            help: "end it in .jsonl or .csv",
        }),
    }
}

/// The studies to ask for: the named one, else those of the policies.
pub(crate) fn studies(named: Option<&str>, questions: &[Questions], source: &Source) -> Result<Vec<String>, CliError> {
    let mut studies: Vec<String> = match named {
        Some(study) => vec![study.to_owned()],
        None => questions.iter().map(|questions| questions.study().to_owned()).collect(),
    };
    studies.sort();
    studies.dedup();
    if let Some(bad) = studies.iter().find(|id| !is_study_id(id)) {
        return Err(CliError::Usage {
            code: "usage/study",
            message: format!("`{bad}` is no study id"),
            help: "a study id is 1 to 64 lower case letters, digits and hyphens",
        });
    }
    if studies.is_empty() && source.needs_study() {
        return Err(CliError::Usage {
            code: "usage/study",
            message: "a collector may hold several studies, and none is named".to_owned(),
            help: "add `--policy JWS` (better: only reports of that policy are taken) or `--study ID`",
        });
    }
    Ok(studies)
}

fn is_study_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn line(format: Format, report: &Report) -> String {
    match format {
        Format::Jsonl => report.to_line() + "\n",
        Format::Csv => report.to_csv_row(),
    }
}
