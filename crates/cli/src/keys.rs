//! Keys from files and flags: public ones may be inline, secret ones come from files only.

use std::path::{Path, PathBuf};

use gauze_envelope::open::HolderKey;
use gauze_signed::keytext::{self, KeyKind};
use gauze_signed::{PublisherKey, PublisherSecret, SignedError};

use crate::error::CliError;
use crate::files;

/// `PATH | gauze-pub-ed25519-… → PublisherKey`.
pub(crate) fn publisher(path_or_key: &str) -> Result<PublisherKey, CliError> {
    if path_or_key.trim_start().starts_with("gauze-pub-") {
        return PublisherKey::parse(path_or_key).map_err(|e| refused("--publisher", e));
    }
    let path = Path::new(path_or_key);
    not_inline(path)?;
    PublisherKey::parse(&files::read_text(path)?).map_err(|e| refused(path_or_key, e))
}

/// `PATH | gauze-pub-x25519-… → its text`, checked.
pub(crate) fn holder_public(path_or_key: &str) -> Result<String, CliError> {
    let inline = path_or_key.trim_start().starts_with("gauze-pub-");
    let text = if inline {
        path_or_key.trim().to_owned()
    } else {
        let path = Path::new(path_or_key);
        not_inline(path)?;
        files::read_text(path)?.trim().to_owned()
    };
    let about = if inline { "--holder" } else { path_or_key };
    keytext::decode(KeyKind::HolderPublic, &text).map_err(|e| refused(about, e))?;
    Ok(text)
}

/// The secret that signs policies, from its file.
pub(crate) fn publisher_secret(path: &Path) -> Result<PublisherSecret, CliError> {
    not_inline(path)?;
    PublisherSecret::parse(&files::read_text(path)?).map_err(|e| refused(&files::shown(path), e))
}

/// The secrets that open reports, from their files.
pub(crate) fn holders(paths: &[PathBuf]) -> Result<Vec<HolderKey>, CliError> {
    paths.iter().map(|path| holder(path)).collect()
}

fn holder(path: &Path) -> Result<HolderKey, CliError> {
    not_inline(path)?;
    let text = files::read_text(path)?;
    let secret = keytext::decode(KeyKind::HolderSecret, &text).map_err(|e| refused(&files::shown(path), e))?;
    HolderKey::new(&secret).map_err(|e| CliError::engine(&files::shown(path), e.code(), &e))
}

/// A bearer token: the first line of its file.
pub(crate) fn token(path: &Path) -> Result<zeroize::Zeroizing<String>, CliError> {
    not_inline(path)?;
    let text = files::read_text(path)?;
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    match first {
        Some(token) if token.bytes().all(|b| b.is_ascii_graphic()) => Ok(zeroize::Zeroizing::new(token.to_owned())),
        _ => Err(CliError::Usage {
            code: "usage/token-file",
            message: format!("`{}` holds no token", files::shown(path)),
            help: "the collector wrote the token file when it first started: copy it from there",
        }),
    }
}

/// A pasted secret is in the shell's history by now; refusing it keeps scripts from doing it every day. It is not repeated:
/// errors end up in logs.
fn not_inline(path: &Path) -> Result<(), CliError> {
    let text = path.to_string_lossy();
    let is = |prefix: &str| text.trim_start().starts_with(prefix);
    let what = match (is("gauze-key-"), is("gauze-token-")) {
        (true, _) => "a secret key",
        (_, true) => "a token",
        _ => return Ok(()),
    };
    Err(CliError::Usage {
        code: "usage/secret-in-arguments",
        message: format!("{what} was given in place of its file"),
        help: "give the path of the file; a secret on a command line shows in the history and the process list, so consider this one known",
    })
}

fn refused(about: &str, error: SignedError) -> CliError {
    CliError::engine(about, error.code(), &error)
}
