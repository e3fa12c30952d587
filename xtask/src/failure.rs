//! Why a command stopped.

use std::path::Path;

/// `Result` of everything here.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a command stopped, with what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Failure {
    /// The command line made no sense.
    #[error("{0}")]
    Usage(String),
    /// A file or a process could not be used.
    #[error("{what}: {source}")]
    Io {
        /// What was being done, with the path.
        what: String,
        /// Why not.
        source: std::io::Error,
    },
    /// A program ran and said no.
    #[error("`{command}` failed ({status}){tail}")]
    Command {
        /// The command line.
        command: String,
        /// How it ended.
        status: String,
        /// The end of what it printed, if it was not shown already.
        tail: String,
    },
    /// A file does not say what it must.
    #[error("{0}")]
    Wrong(String),
    /// Somebody pressed Ctrl-C.
    #[error("interrupted")]
    Interrupted,
}

impl Failure {
    /// 2 for a wrong command line, else 1.
    pub(crate) fn exit_code(&self) -> u8 {
        if matches!(self, Self::Usage(_)) { 2 } else { 1 }
    }

    /// A file or process that could not be used.
    pub(crate) fn io(what: impl Into<String>, source: std::io::Error) -> Self {
        Self::Io { what: what.into(), source }
    }
}

/// The text of a file, or a failure that names it.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|e| Failure::io(format!("cannot read {}", path.display()), e))
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| Failure::io(format!("cannot create {}", folder.display()), e))?;
    }
    std::fs::write(path, content).map_err(|e| Failure::io(format!("cannot write {}", path.display()), e))
}
