//! What can go wrong on the command line: a message, a stable code, and what to do about it.

use std::io;

/// A command's failure.
///
/// Errors of the engines keep their own message and code; the advice is added here, where the flags are known.
/// None of them carries an answer, a secret or a token.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum CliError {
    /// A flag or argument makes no sense; exit code 2.
    #[error("{message}")]
    Usage {
        /// Stable code, `usage/…`.
        code: &'static str,
        /// What is wrong.
        message: String,
        /// What to do.
        help: &'static str,
    },
    /// A file or folder could not be read.
    #[error("cannot read `{path}`: {source}")]
    Read {
        /// The path as given.
        path: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A file or folder could not be written.
    #[error("cannot write `{path}`: {source}")]
    Write {
        /// The path as given.
        path: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A file is in the way that is never overwritten.
    #[error("`{path}` exists already, and it is never overwritten")]
    Exists {
        /// The path in the way.
        path: String,
    },
    /// An address cannot be listened on.
    #[error("cannot listen on `{address}`: {source}")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// The system's reason.
        source: io::Error,
    },
    /// Standard output is gone or full.
    #[error("cannot write to standard output: {0}")]
    Output(#[source] io::Error),
    /// One of the engines refused.
    #[error("{context}{message}")]
    Engine {
        /// `` `file`: `` or empty.
        context: String,
        /// The engine's stable code.
        code: String,
        /// The engine's message.
        message: String,
    },
    /// A service could not be reached, or refused.
    #[error("{message}")]
    Service {
        /// `http/…`, or the code of the service's problem report.
        code: String,
        /// What happened.
        message: String,
    },
    /// Part of the work failed; what could be done is done and written.
    #[error("{message}")]
    Partial {
        /// Stable code.
        code: &'static str,
        /// How much failed, and why.
        message: String,
    },
    /// A policy that must not be signed as it is.
    #[error("{message}")]
    Refused {
        /// Stable code of the first finding.
        code: &'static str,
        /// What was found.
        message: String,
        /// What to do about it.
        help: &'static str,
    },
    /// The system's source of randomness failed.
    #[error("the system gave no randomness, so nothing was drawn")]
    Randomness,
}

impl CliError {
    /// An engine's error with its code, and what it is about (`` `policy.jws` ``, or nothing).
    pub(crate) fn engine(about: &str, code: &str, error: &dyn std::error::Error) -> Self {
        let context = if about.is_empty() { String::new() } else { format!("`{about}`: ") };
        Self::Engine { context, code: code.to_owned(), message: chain(error) }
    }

    /// The stable code that programs may match on.
    pub(crate) fn code(&self) -> &str {
        match self {
            Self::Usage { code, .. } | Self::Partial { code, .. } | Self::Refused { code, .. } => code,
            Self::Read { .. } => "file/read",
            Self::Write { .. } => "file/write",
            Self::Exists { .. } => "file/exists",
            Self::Listen { .. } => "console/listen",
            Self::Output(_) => "output/write",
            Self::Engine { code, .. } | Self::Service { code, .. } => code,
            Self::Randomness => "random/unavailable",
        }
    }

    /// What to do, where there is something to say.
    pub(crate) fn help(&self) -> Option<&'static str> {
        match self {
            Self::Usage { help, .. } | Self::Refused { help, .. } => Some(help),
            _ => crate::advice::for_code(self.code()),
        }
    }

    /// 2 for a misuse of the command line, 1 for everything else.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Usage { .. } => 2,
            _ => 1,
        }
    }
}

/// `error: cause: cause`, without repeating a cause that its error already quotes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let part = inner.to_string();
        if !text.contains(&part) {
            text.push_str(": ");
            text.push_str(&part);
        }
        cause = inner.source();
    }
    text
}
