//! `gauze policy countersign`, and the key that follows: the further lines of a policy file.

use std::path::{Path, PathBuf};

use clap::Args;
use gauze_core::Json;
use gauze_signed::PublisherSecret;

use crate::error::CliError;
use crate::files::{self, Readers};
use crate::screen::Screen;
use crate::{keys, policies};

/// Sign a signed policy a second time, as a board or hospital: a detached JWS in a line of its own
#[derive(Debug, Args)]
pub(crate) struct Countersign {
    /// The signed policy
    #[arg(value_name = "JWS")]
    file: PathBuf,
    /// The counter-signer's secret key file, of the kind that `gauze keygen publisher` makes
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// The publisher's public key, as a file or inline: also check the first signature
    #[arg(long, value_name = "KEY")]
    publisher: Option<String>,
    /// Where to write the policy with both signatures
    #[arg(long, value_name = "JWS")]
    out: PathBuf,
}

/// Signs the same bytes that the publisher signed, and reads its own signature back.
pub(crate) fn run(args: &Countersign, screen: &mut Screen) -> Result<(), CliError> {
    let publisher = args.publisher.as_deref().map(keys::publisher).transpose()?;
    let policy = policies::signed(&args.file, publisher.as_ref())?;
    let secret = keys::publisher_secret(&args.key)?;
    let public = secret.public();
    let file = files::read_text(&args.file)?;
    if gauze_signed::verify(&file, &public).is_ok() {
        return Err(CliError::Usage {
            code: "usage/own-signature",
            message: "this key already signed the policy as its publisher: a counter-signature is somebody else's"
                .to_owned(),
            help: "use the board's or hospital's own key, made with `gauze keygen publisher` on their machine",
        });
    }
    let refused = |e: gauze_signed::SignedError| CliError::engine(&files::shown(&args.file), e.code(), &e);
    if named(&policies::payload(&args.file)?).is_some_and(|named| named != public.to_text()) {
        return Err(CliError::Usage {
            code: "usage/other-counter-signer",
            message: "the policy names another key as its counter-signer, in `signatures.counter`".to_owned(),
            help: "use the key that belongs to the one named there, or have the policy name yours",
        });
    }
    let both = secret.countersign(&file).map_err(refused)?;
    gauze_signed::verify_counter(&both, &public).map_err(refused)?;
    files::write_over(&args.out, Readers::Usual, format!("{both}\n").as_bytes())?;
    let json = serde_json::json!({
        "policy": policy.hash_hex(),
        "countersigner": public.to_text(),
        "file": files::shown(&args.out),
    });
    screen.either(&json, || {
        format!("counter-signed  {}\npolicy  {}\nby  {}", files::shown(&args.out), policy.hash_hex(), public.to_text())
    })
}

/// `(payload, file of the policy before) → signed policy`: with `--after`, pages that pin the key before take it too.
pub(crate) fn sign(secret: &PublisherSecret, payload: &[u8], after: Option<&Path>) -> Result<String, CliError> {
    let Some(before) = after else { return Ok(secret.sign(payload)) };
    let file = files::read_text(before)?;
    secret.sign_after(payload, &file).map_err(|e| CliError::engine(&files::shown(before), e.code(), &e))
}

fn named(payload: &[u8]) -> Option<String> {
    let json = Json::parse(std::str::from_utf8(payload).ok()?).ok()?;
    json.get("signatures")?.get("counter")?.get("key")?.as_text().map(str::to_owned)
}
