//! `gauze estimate`: opened reports, or their counts → debiased shares with intervals.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use gauze_signed::PublisherKey;
use gauze_study::stats::{Confidence, Method};
use gauze_study::{Comparison, Estimates, PooledEstimates, Questions, Report, ReportError, Settings, Tally, Truth};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::error::CliError;
use crate::figures::{self, thousands};
use crate::files::Readers;
use crate::opening::{Outcome, Reason};
use crate::policies;
use crate::screen::Screen;
use crate::{counts_file, files, keys};

/// Estimate the true shares behind opened reports
#[derive(Debug, Args)]
pub(crate) struct Estimate {
    /// The signed policy that the reports were made under; several versions of a study are pooled by the fields' ids
    #[arg(long, value_name = "JWS", required = true)]
    policy: Vec<PathBuf>,
    /// The publisher's public key, as a file or inline: the policy's signature is checked
    #[arg(long, value_name = "KEY")]
    publisher: Option<String>,
    /// Opened reports, as `gauze open` writes them (.jsonl)
    #[arg(long, value_name = "FILE", required_unless_present = "counts", conflicts_with = "counts")]
    reports: Option<PathBuf>,
    /// Instead of reports, tables of counts with the columns field, category, support, n (.csv); several add up
    #[arg(long, value_name = "FILE")]
    counts: Vec<PathBuf>,
    /// Write the counts of the reports as such a table
    #[arg(long, value_name = "FILE", requires = "reports")]
    counts_out: Option<PathBuf>,
    /// Write the figures as CSV too, a category a line
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// The module that the browsers ran, so that the methods paragraph names its hash
    #[arg(long, value_name = "MODULE.wasm")]
    module: Option<PathBuf>,
    /// True shares of a simulation, as `gauze simulate --truth` writes them, to print beside the estimates
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,
    #[command(flatten)]
    making: Making,
}

/// How figures are made.
#[derive(Debug, Args)]
struct Making {
    /// How intervals are made
    #[arg(long, value_enum, default_value_t = Interval::Wilson)]
    interval: Interval,
    /// Widen the intervals so that those of all categories of a question hold at once
    #[arg(long)]
    simultaneous: bool,
    /// How often an interval holds the truth, between 0 and 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.95)]
    confidence: f64,
    /// Print how far this many fake reports could move each figure [default: 1 % of the reports]
    #[arg(long, value_name = "COUNT")]
    fakes: Option<u64>,
    /// Print biased estimates within 0 to 100 % too: Norm-Sub and maximum likelihood; `--json` always holds them
    #[arg(long)]
    secondary: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Interval {
    /// Wilson's: covers what it says on average
    Wilson,
    /// Clopper and Pearson's: never covers less than it says
    Guaranteed,
    /// A confidence sequence: holds however often one looks at accruing reports
    AnyTime,
}

impl Making {
    fn settings(&self, screen: &Screen) -> Result<Settings, CliError> {
        let confidence = Confidence::new(self.confidence).map_err(|e| CliError::Usage {
            code: "usage/confidence",
            message: format!("`--confidence`: {e}"),
            help: "write 0.95 for 95 %",
        })?;
        let method = match self.interval {
            Interval::Wilson => Method::Wilson,
            Interval::Guaranteed => Method::ClopperPearson,
            Interval::AnyTime => Method::TimeUniform,
        };
        Ok(Settings::new(method, confidence)
            .simultaneous(self.simultaneous)
            .fakes(self.fakes)
            .secondary(self.secondary || screen.json()))
    }
}

#[derive(Serialize)]
struct WithTruth<'a> {
    #[serde(flatten)]
    estimates: &'a Estimates,
    methods: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    truth: Option<&'a Truth>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparison: Option<&'a Comparison>,
}

/// Counts every line that fits the policy, prints the figures, and fails if any line did not fit.
pub(crate) fn run(args: &Estimate, screen: &mut Screen) -> Result<(), CliError> {
    let settings = args.making.settings(screen)?;
    let publisher = args.publisher.as_deref().map(keys::publisher).transpose()?;
    let [policy] = args.policy.as_slice() else {
        return several(args, publisher.as_ref(), &settings, screen);
    };
    let questions = policies::questions(policy, publisher.as_ref())?;
    let (estimates, refused) = match &args.reports {
        Some(reports) => from_reports(args, reports, &questions, &settings, screen)?,
        None => (counts_file::read(&args.counts, &questions, &settings)?, Outcome::default()),
    };
    if let Some(path) = &args.csv {
        files::write_over(path, Readers::Usual, estimates.to_csv().as_bytes())?;
    }
    let module = args.module.as_deref().map(module_hash).transpose()?;
    let methods = estimates.methods(env!("CARGO_PKG_VERSION"), module.as_deref());
    let truth = args.truth.as_deref().map(read_truth).transpose()?;
    let comparison = truth
        .as_ref()
        .map(|truth| truth.compare(&estimates))
        .transpose()
        .map_err(|e| CliError::engine("--truth", e.code(), &e))?;
    let beside = truth.as_ref().zip(comparison.as_ref());
    let json =
        WithTruth { estimates: &estimates, methods: &methods, truth: truth.as_ref(), comparison: comparison.as_ref() };
    screen.either(&json, || format!("{}\nMethods: {methods}\n", figures::to_text(&estimates, beside)))?;
    if refused.failed() > 0 {
        return Err(not_counted(&refused, estimates.reports));
    }
    Ok(())
}

/// Reports of several versions of a study → pooled figures; fails if any line or any question is left out.
fn several(
    args: &Estimate,
    publisher: Option<&PublisherKey>,
    settings: &Settings,
    screen: &mut Screen,
) -> Result<(), CliError> {
    let alone = args.csv.is_some() || args.counts_out.is_some() || args.truth.is_some() || args.module.is_some();
    let (Some(reports), false, Interval::Wilson, false) =
        (&args.reports, alone, args.making.interval, args.making.secondary)
    else {
        return Err(CliError::Usage {
            code: "usage/several-policies",
            message: "several policies are pooled from `--reports` alone, with normal intervals".to_owned(),
            help: "leave out `--csv`, `--counts`, `--counts-out`, `--truth`, `--module`, `--interval` and `--secondary`, or give one policy",
        });
    };
    let questions: Vec<Questions> =
        args.policy.iter().map(|path| policies::questions(path, publisher)).collect::<Result<_, _>>()?;
    for (at, one) in questions.iter().enumerate() {
        if questions.iter().take(at).any(|other| other.policy() == one.policy()) {
            return Err(CliError::Usage {
                code: "usage/policy-twice",
                message: "the same policy is given twice".to_owned(),
                help: "give each version once",
            });
        }
    }
    let mut tallies: Vec<Tally<'_>> = questions.iter().map(Tally::new).collect();
    let add = |report: &Report| {
        let mut pairs = questions.iter().zip(&mut tallies);
        let own = pairs.find(|(one, _)| one.policy() == report.policy()).ok_or(ReportError::OtherPolicy)?;
        own.1.add(report)
    };
    let refused = count(reports, add, screen)?;
    let pooled = PooledEstimates::of(&tallies, settings).ok_or_else(|| CliError::Usage {
        code: "usage/other-study",
        message: "the policies are of more than one study".to_owned(),
        help: "give versions of one study",
    })?;
    screen.either(&pooled, || figures::pooled(&pooled))?;
    if refused.failed() > 0 {
        return Err(not_counted(&refused, pooled.reports));
    }
    if pooled.not_pooled.is_empty() {
        return Ok(());
    }
    let questions: Vec<String> = pooled.not_pooled.iter().map(|one| format!("{} ({})", one.id, one.code)).collect();
    Err(CliError::Partial {
        code: "estimate/some-not-pooled",
        message: format!("these questions are not pooled: {}", questions.join(", ")),
    })
}

fn from_reports(
    args: &Estimate,
    reports: &Path,
    questions: &Questions,
    settings: &Settings,
    screen: &Screen,
) -> Result<(Estimates, Outcome), CliError> {
    let mut tally = Tally::new(questions);
    let refused = count(reports, |report| tally.add(report), screen)?;
    if tally.reports() == 0 && refused.failed() > 0 {
        return Err(not_counted(&refused, 0));
    }
    if let Some(path) = &args.counts_out {
        counts_file::write(path, &tally)?;
    }
    Ok((tally.estimates_as(settings), refused))
}

fn module_hash(path: &Path) -> Result<String, CliError> {
    let bytes = std::fs::read(path).map_err(|source| CliError::Read { path: files::shown(path), source })?;
    Ok(Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}

fn count(
    path: &Path,
    mut add: impl FnMut(&Report) -> Result<(), ReportError>,
    screen: &Screen,
) -> Result<Outcome, CliError> {
    let failed = |source| CliError::Read { path: files::shown(path), source };
    let file = File::open(path).map_err(failed)?;
    let bar = screen.progress(file.metadata().map_err(failed)?.len(), "counting");
    let mut refused = Outcome::default();
    for line in BufReader::new(file).lines() {
        let line = line.map_err(failed)?;
        bar.inc(u64::try_from(line.len()).unwrap_or(0).saturating_add(1));
        if line.trim().is_empty() {
            continue;
        }
        if let Err(e) = Report::from_line(&line).and_then(|report| add(&report)) {
            refused.fail(Reason::from(e));
        }
    }
    bar.finish_and_clear();
    Ok(refused)
}

fn not_counted(refused: &Outcome, counted: u64) -> CliError {
    CliError::Partial {
        code: "estimate/some-not-counted",
        message: format!(
            "{} of {} reports are not counted:{}",
            thousands(refused.failed()),
            thousands(refused.failed().saturating_add(counted)),
            refused.reasons_text()
        ),
    }
}

fn read_truth(path: &Path) -> Result<Truth, CliError> {
    let text = files::read_text(path)?;
    serde_json::from_str(&text).map_err(|e| CliError::engine(&files::shown(path), "estimate/truth-file", &e))
}
