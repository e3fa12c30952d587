//! What a shipped module's randomizer really does: bytes → [`Binary`] → [`Noise`], integers over 2^64.

mod binary;
mod noise;

pub(crate) use binary::{Binary, Parameters};
pub(crate) use noise::{Noise, Ratio};

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
    /// A reply that is no category of the question.
    #[error("the module's randomizer gave reply {reply} to a question of {categories} categories")]
    NoCategory {
        /// What it gave.
        reply: u32,
        /// How many there are.
        categories: u32,
    },
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
            Self::NoCategory { .. } => "verify/no-category",
            Self::NoTable(_) => "verify/no-table",
            Self::Uneven => "verify/uneven",
        }
    }
}
