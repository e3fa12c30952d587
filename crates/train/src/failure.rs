//! Why the trainer stops.

use std::path::PathBuf;

/// What went wrong, and where.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: std::io::Error },
    #[error("{}:{line}: {what}", path.display())]
    Template { path: PathBuf, line: usize, what: String },
    #[error("{0}")]
    Other(String),
}

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// A failure of another kind.
pub(crate) fn other<T>(what: impl Into<String>) -> Outcome<T> {
    Err(Failure::Other(what.into()))
}
