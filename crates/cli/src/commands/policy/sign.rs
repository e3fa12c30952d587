//! `gauze policy sign`: what was checked, as a compact JWS.

use std::path::PathBuf;

use clap::Args;
use gauze_author::check::check;

use super::check::refusal;
use crate::commands::countersign;
use crate::error::CliError;
use crate::files::{self, Readers};
use crate::screen::Screen;
use crate::{days, keys, policies};

/// Sign a policy: the file's bytes exactly, as a compact JWS (EdDSA); refused while `policy check` finds errors
#[derive(Debug, Args)]
pub(crate) struct Sign {
    /// The policy as JSON
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The publisher's secret key file
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// Where to write the signed policy
    #[arg(long, value_name = "JWS")]
    out: PathBuf,
    /// The signed policy before this one, which announced this key as `signatures.nextPublisher`
    #[arg(long, value_name = "JWS")]
    after: Option<PathBuf>,
    /// Sign a copy for trials: `study.test` is true and the id begins with `test-`; live collectors refuse it
    #[arg(long)]
    test: bool,
}

/// Signs only what the browser would run and a board could accept, and reads its own signature back before anyone else has to.
pub(crate) fn run(args: &Sign, screen: &mut Screen) -> Result<(), CliError> {
    let file = &args.file;
    let (mut payload, mut policy) = policies::draft(file)?;
    if args.test {
        payload = gauze_author::trial::copy(&payload).ok_or_else(|| CliError::Refused {
            code: "policy/bad-study",
            message: format!("`{}`: `study.id` cannot be found in its text", files::shown(file)),
            help: "write the keys `study` and `id` without escapes",
        })?;
        policy = policies::parse(file, &payload)?;
    }
    policy.check_supported().map_err(|e| policies::refused(file, &e))?;
    let report = check(&payload, &policy, None, days::today()?);
    if let Some(first) = report.blocking().next() {
        return Err(refusal(file, first, &report));
    }
    let secret = keys::publisher_secret(&args.key)?;
    let jws = countersign::sign(&secret, &payload, args.after.as_deref())?;
    gauze_signed::verify(&jws, &secret.public())
        .and_then(|signed| signed.head())
        .map_err(|e| CliError::engine(&files::shown(file), e.code(), &e))?;
    files::write_over(&args.out, Readers::Usual, format!("{jws}\n").as_bytes())?;
    let publisher = secret.public().to_text();
    let json = serde_json::json!({
        "policy": policy.hash_hex(),
        "publisher": publisher,
        "file": files::shown(&args.out),
        "study": policy.study().id,
        "test": args.test,
        "label": report.label.text(),
    });
    screen.either(&json, || {
        let test = if args.test {
            format!("\ntest    a copy for trials, as the study `{}`: all else is as in the file", policy.study().id)
        } else {
            String::new()
        };
        let signed = files::shown(&args.out);
        format!(
            "signed  {signed}\npolicy  {}\npublisher  {publisher}\nlabel   {}{test}",
            policy.hash_hex(),
            report.label.text()
        )
    })
}
