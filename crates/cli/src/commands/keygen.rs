//! `gauze keygen holder|publisher`: a key pair, made where it will be used.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use gauze_envelope::seal::derive_key_pair;
use gauze_envelope::wire::KeyId;
use gauze_signed::PublisherSecret;
use gauze_signed::keytext::{self, KeyKind};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::files::{self, Readers};
use crate::random;
use crate::screen::Screen;

/// Make a key pair: NAME.key (keep it secret) and NAME.pub (give it out)
#[derive(Debug, Args)]
pub(crate) struct Keygen {
    /// What the key is for: a holder opens reports, a publisher signs policies
    kind: Kind,
    /// Name of the two files, such as `university-lab`
    #[arg(long)]
    name: String,
    /// Folder to write them to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Opens reports (X25519)
    Holder,
    /// Signs policies (Ed25519)
    Publisher,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Made {
    secret_file: String,
    public_file: String,
    public: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_id: Option<String>,
}

/// Draws a key pair and writes its two files, or neither over an existing one.
pub(crate) fn run(args: &Keygen, screen: &mut Screen) -> Result<(), CliError> {
    if args.name.is_empty() || args.name.contains(['/', '\\', '\0']) || args.name.starts_with('.') {
        return Err(CliError::Usage {
            code: "usage/key-name",
            message: "a key's name becomes a file name, so it may not be empty, begin with a dot or hold a slash"
                .to_owned(),
            help: "use a plain name such as `university-lab`, and `--out` for the folder",
        });
    }
    let secret_path = args.out.join(format!("{}.key", args.name));
    let public_path = args.out.join(format!("{}.pub", args.name));
    for path in [&secret_path, &public_path] {
        if path.exists() {
            return Err(CliError::Exists { path: files::shown(path) });
        }
    }
    files::make_folder(&args.out)?;

    let (secret, public, key_id) = draw(args.kind)?;
    files::write_new(&secret_path, Readers::OwnerOnly, line(&secret).as_bytes())?;
    files::write_new(&public_path, Readers::Usual, format!("{public}\n").as_bytes())?;

    let made = Made {
        secret_file: files::shown(&secret_path),
        public_file: files::shown(&public_path),
        public,
        key_id: key_id.map(|id| id.to_string()),
    };
    screen.either(&made, || {
        let use_of = match args.kind {
            Kind::Holder => "opens reports: keep it off the network, and keep a copy where a fire would spare it",
            Kind::Publisher => "signs policies: whoever has it decides what leaves a patient's browser",
        };
        format!("secret  {}  ({use_of})\npublic  {}\n{}", made.secret_file, made.public_file, made.public)
    })
}

fn draw(kind: Kind) -> Result<(Zeroizing<String>, String, Option<KeyId>), CliError> {
    let seed = random::bytes::<32>()?;
    Ok(match kind {
        Kind::Holder => {
            let (secret, public) = derive_key_pair(&seed);
            let text = keytext::encode(KeyKind::HolderPublic, &public).as_str().to_owned();
            (keytext::encode(KeyKind::HolderSecret, &secret), text, Some(KeyId::of_x25519(&public)))
        }
        Kind::Publisher => {
            let secret = PublisherSecret::from_seed(&seed);
            (secret.to_text(), secret.public().to_text(), None)
        }
    })
}

fn line(secret: &str) -> Zeroizing<String> {
    let mut line = Zeroizing::new(String::with_capacity(secret.len() + 1));
    line.push_str(secret);
    line.push('\n');
    line
}
