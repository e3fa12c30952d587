//! `gauze policy`: draft from a form, check a draft, sign it, verify a signed one, show it, compare two, print the language.

mod check;
mod diff;
mod new;
mod schema;
mod sign;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::commands::countersign::{self, Countersign};
use crate::error::CliError;
use crate::files;
use crate::screen::Screen;
use crate::summary::{Signature, Summary};
use crate::{keys, policies};

/// Draft, check, sign, verify, show and compare policies
#[derive(Debug, Args)]
pub(crate) struct Policy {
    #[command(subcommand)]
    step: Step,
}

#[derive(Debug, Subcommand)]
enum Step {
    New(new::New),
    Check(check::Check),
    Sign(sign::Sign),
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
    Diff(diff::Diff),
    Schema(schema::Schema),
}

/// Runs one of them.
pub(crate) fn run(args: &Policy, screen: &mut Screen) -> Result<(), CliError> {
    match &args.step {
        Step::New(args) => new::run(args, screen),
        Step::Check(args) => check::run(args, screen),
        Step::Sign(args) => sign::run(args, screen),
        Step::Countersign(args) => countersign::run(args, screen),
        Step::Verify { file, publisher, countersigner } => {
            let policy = policies::signed(file, Some(&keys::publisher(publisher)?))?;
            if let Some(counter) = countersigner {
                let counter = keys::publisher(counter)?;
                gauze_signed::verify_counter(&files::read_text(file)?, &counter)
                    .map_err(|e| CliError::engine(&files::shown(file), e.code(), &e))?;
            }
            let summary = Summary::of(&policies::payload(file)?, &policy, Signature::Checked);
            screen.either(&summary, || format!("the signature fits\npolicy {}\n{}", policy.hash_hex(), summary.head()))
        }
        Step::Show { file, publisher } => {
            let publisher = publisher.as_deref().map(keys::publisher).transpose()?;
            let policy = policies::signed(file, publisher.as_ref())?;
            let signature = if publisher.is_some() { Signature::Checked } else { Signature::NotChecked };
            let summary = Summary::of(&policies::payload(file)?, &policy, signature);
            screen.either(&summary, || summary.to_text())
        }
        Step::Diff(args) => diff::run(args, screen),
        Step::Schema(args) => schema::run(args, screen),
    }
}
