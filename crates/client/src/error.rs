//! One error for the shells: a stable code, a field id where there is one, and words without values.

use gauze_core::{AnswerError, LedgerError, PolicyError};
use gauze_envelope::EnvelopeError;

/// Why the study gets nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The policy, its signature or its validity.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// An answer.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// The budget, the consent or the noise.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// Sealing.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    /// The system's generator gave too little, or the same byte over and over.
    #[error("this device gives no usable randomness: nothing was sent")]
    Entropy,
    /// A study that repeats, and nothing to derive its noise from.
    #[cfg(feature = "repeats")]
    #[error("noise of a study that repeats is derived from a secret of the device, and there is none")]
    NoMemo,
}

impl ClientError {
    /// `ClientError → "policy/…" | "answers/…" | "ledger/…" | …`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Policy(inner) => inner.code(),
            Self::Answer(inner) => inner.code(),
            Self::Ledger(inner) => inner.code(),
            Self::Envelope(inner) => inner.code(),
            Self::Entropy => "entropy/unusable",
            #[cfg(feature = "repeats")]
            Self::NoMemo => "entropy/no-memo",
        }
    }

    /// The field's id, where the error is about one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Policy(inner) => inner.field(),
            Self::Answer(inner) => Some(&inner.field),
            _ => None,
        }
    }
}
