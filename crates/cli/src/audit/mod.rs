//! What a shipped module's randomizer really does: bytes → [`Binary`] → [`Noise`], integers over 2^64.

mod binary;
mod noise;
mod probe;

pub(crate) use binary::{Binary, Parameters};
pub(crate) use noise::{Noise, Ratio};
pub(crate) use probe::Probe;

/// Why a module cannot be judged.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum AuditError {
    /// Not WebAssembly, or damaged.
    #[error("this is no WebAssembly module: {0}")]
    Malformed(String),
    /// No export to ask.
    #[error("the module exports no function `randomize` that takes parameters, an answer and a word")]
    NoSeam,
    /// The randomizer trapped, called the page, or did not end.
    #[error("the module's randomizer did not return: {0}")]
    Trap(String),
    /// A reply that the mechanism cannot give.
    #[error("the module's randomizer gave reply {reply}, of {replies} that the mechanism has")]
    NoReply {
        /// What it gave.
        reply: u32,
        /// How many there are.
        replies: u32,
    },
    /// A build without this mechanism.
    #[error("this module has no {0}: a page whose policy uses it loads another one")]
    NoMechanism(&'static str),
    /// Too many stretches for a table of integers.
    #[error("the module's randomizer changes its reply more often than {0} times over the words, so it is no table")]
    NoTable(usize),
    /// A word between two boundaries with another reply than they have.
    #[error("the module's randomizer is not constant between two of its boundaries, so the search proves nothing")]
    Uneven,
}

impl AuditError {
    /// `AuditError → "verify/…"`, stable over versions.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "verify/no-module",
            Self::NoSeam => "verify/no-randomizer",
            Self::Trap(_) => "verify/trap",
            Self::NoReply { .. } => "verify/no-reply",
            Self::NoMechanism(_) => "verify/no-mechanism",
            Self::NoTable(_) => "verify/no-table",
            Self::Uneven => "verify/uneven",
        }
    }
}
