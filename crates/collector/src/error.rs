//! `CollectorError`: why a collector cannot start, or its store cannot be used.

use std::path::{Path, PathBuf};

use gauze_signed::SignedError;

/// Why a collector cannot start or go on; never carries a token, a key or a report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CollectorError {
    /// A file or folder cannot be used.
    #[error("`{}` cannot be used: {reason}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the operating system says.
        reason: String,
    },
    /// The address cannot be listened on.
    #[error("`{address}` cannot be listened on: {reason}: choose another with `--listen`")]
    Listen {
        /// The address that was asked for.
        address: String,
        /// What the operating system says.
        reason: String,
    },
    /// SQLite refuses.
    #[error("the store cannot be used: {0}: check the disk and the owner of the data folder")]
    Store(#[from] rusqlite::Error),
    /// The data folder was written by a later Gauze.
    #[error("the store was written by a newer version of Gauze: update the collector")]
    NewerStore,
    /// The signature, key or head of a policy is refused.
    #[error("the policy cannot be served: {0}")]
    Policy(#[from] SignedError),
    /// A policy whose last day has passed.
    #[error("the policy of `{study}` is over since {until}: sign a new version with a later `validUntil`")]
    PolicyOver {
        /// The study.
        study: String,
        /// The policy's last day.
        until: String,
    },
    /// A rehearsal's policy on a live collector.
    #[error(
        "the policy of `{study}` is a test (`study.test`): a live collector takes none; to rehearse, start one with `--accept-tests`"
    )]
    TestPolicy {
        /// The study.
        study: String,
    },
    /// A policy that nobody has approved yet.
    #[error("the policy of `{study}` is a draft: set `amendment.state` to `active` and sign again")]
    Draft {
        /// The study.
        study: String,
    },
    /// Two policies with one version.
    #[error("`{study}` already has another policy with version {version}: raise `version` and sign again")]
    VersionTaken {
        /// The study.
        study: String,
        /// The version in question.
        version: u64,
    },
    /// A study id or a padded size that no report can have.
    #[error(
        "no report can fit this policy: `study.id` is 1 to 64 lower case letters, digits and hyphens, `paddedSize` at most 16777216, `recipients` not empty"
    )]
    Unservable,
    /// A policy is to be published, but by whom?
    #[error("`--publish` needs `--publisher`: the key that the policy is signed with")]
    PublisherMissing,
    /// A token that is too weak or not sendable.
    #[error(
        "a researcher's token is 32 to 512 letters, digits or any of `-._~+/=`, one a line: delete the file to have one made"
    )]
    Token,
    /// A key or token where the path of its file belongs.
    #[error(
        "a secret was given in place of its file: give the path, and replace the secret, as it shows in the history and the process list"
    )]
    SecretInArguments,
    /// An origin that no browser sends.
    #[error("an origin is written like `https://portal.example`, without a path")]
    Origin,
    /// The operating system has no randomness.
    #[error("the operating system gives no random bytes")]
    Randomness,
    /// The system clock is before 1970 or after 9999.
    #[error("the system clock is wrong: set it")]
    Clock,
    /// The server's threads cannot be started.
    #[error("the server cannot be started: {0}")]
    Start(String),
}

impl CollectorError {
    /// `CollectorError → "collector/…"` (or the code of the policy's own error), stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "collector/file",
            Self::Listen { .. } => "collector/listen",
            Self::Store(_) => "collector/store",
            Self::NewerStore => "collector/newer-store",
            Self::Policy(error) => error.code(),
            Self::PolicyOver { .. } => "collector/study-over",
            Self::TestPolicy { .. } => "collector/test-policy",
            Self::Draft { .. } => "collector/draft-policy",
            Self::VersionTaken { .. } => "collector/version-taken",
            Self::Unservable => "collector/unservable-policy",
            Self::PublisherMissing => "collector/publisher-missing",
            Self::Token => "collector/bad-token",
            Self::SecretInArguments => "collector/secret-in-arguments",
            Self::Origin => "collector/bad-origin",
            Self::Randomness => "collector/no-randomness",
            Self::Clock => "collector/wrong-clock",
            Self::Start(_) => "collector/cannot-start",
        }
    }

    pub(crate) fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::File { path: path.to_owned(), reason: error.to_string() }
    }
}
