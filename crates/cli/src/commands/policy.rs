//! `gauze policy`: check a draft, sign it, verify a signed one, show it.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::commands::countersign::{self, Countersign};
use crate::error::CliError;
use crate::files::{self, Readers};
use crate::screen::Screen;
use crate::summary::{Signature, Summary};
use crate::{keys, policies};

/// Check, sign, verify and show policies
#[derive(Debug, Args)]
pub(crate) struct Policy {
    #[command(subcommand)]
    step: Step,
}

#[derive(Debug, Subcommand)]
enum Step {
    /// Say whether a policy's JSON file could be signed, and show it
    Check {
        /// The policy as JSON
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Sign a policy: the file's bytes exactly, as a compact JWS (EdDSA)
    Sign {
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
    },
    Countersign(Countersign),
    /// Check a signed policy's signature and content
    Verify {
        /// The signed policy
        #[arg(value_name = "JWS")]
        file: PathBuf,
        /// The publisher's public key, as a file or inline
        #[arg(long, value_name = "KEY")]
        publisher: String,
        /// The public key of the board or hospital whose counter-signature there must be, as a file or inline
        #[arg(long, value_name = "KEY")]
        countersigner: Option<String>,
    },
    /// Show what a signed policy lets out, field by field
    Show {
        /// The signed policy
        #[arg(value_name = "JWS")]
        file: PathBuf,
        /// The publisher's public key, as a file or inline: also check the signature
        #[arg(long, value_name = "KEY")]
        publisher: Option<String>,
    },
}

/// Runs one of the five.
pub(crate) fn run(args: &Policy, screen: &mut Screen) -> Result<(), CliError> {
    match &args.step {
        Step::Check { file } => {
            let (_, policy) = policies::draft(file)?;
            show(screen, &Summary::of(&policy, Signature::None))
        }
        Step::Sign { file, key, out, after } => sign(file, key, out, after.as_deref(), screen),
        Step::Countersign(args) => countersign::run(args, screen),
        Step::Verify { file, publisher, countersigner } => {
            let policy = policies::signed(file, Some(&keys::publisher(publisher)?))?;
            if let Some(counter) = countersigner {
                let counter = keys::publisher(counter)?;
                gauze_signed::verify_counter(&files::read_text(file)?, &counter)
                    .map_err(|e| CliError::engine(&files::shown(file), e.code(), &e))?;
            }
            let summary = Summary::of(&policy, Signature::Checked);
            screen.either(&summary, || format!("the signature fits\npolicy {}\n{}", policy.hash_hex(), summary.head()))
        }
        Step::Show { file, publisher } => {
            let publisher = publisher.as_deref().map(keys::publisher).transpose()?;
            let policy = policies::signed(file, publisher.as_ref())?;
            let signature = if publisher.is_some() { Signature::Checked } else { Signature::NotChecked };
            show(screen, &Summary::of(&policy, signature))
        }
    }
}

fn show(screen: &mut Screen, summary: &Summary) -> Result<(), CliError> {
    screen.either(summary, || summary.to_text())
}

/// Signs only what the browser would run, and reads its own signature back before anyone else has to.
fn sign(file: &Path, key: &Path, out: &Path, after: Option<&Path>, screen: &mut Screen) -> Result<(), CliError> {
    let (payload, policy) = policies::draft(file)?;
    let secret = keys::publisher_secret(key)?;
    let jws = countersign::sign(&secret, &payload, after)?;
    gauze_signed::verify(&jws, &secret.public())
        .and_then(|signed| signed.head())
        .map_err(|e| CliError::engine(&files::shown(file), e.code(), &e))?;
    files::write_over(out, Readers::Usual, format!("{jws}\n").as_bytes())?;
    let json = serde_json::json!({
        "policy": policy.hash_hex(),
        "publisher": secret.public().to_text(),
        "file": files::shown(out),
    });
    screen.either(&json, || {
        format!(
            "signed  {}\npolicy  {}\npublisher  {}",
            files::shown(out),
            policy.hash_hex(),
            secret.public().to_text()
        )
    })
}
