//! Local differential privacy over integers: each mechanism is a table of counts over 2^64, beside its estimator.
//!
//! Nothing in the noise path is a float. Epsilon is a decimal text, e^epsilon a certified lower bound, and every
//! rounding goes towards less privacy loss; the estimator reads the same integers that the randomizer ran on.

pub mod epsilon;
pub mod exponential;
pub mod interval;
pub mod randomized_response;

pub use epsilon::Epsilon;
pub use randomized_response::RandomizedResponse;

/// Why a mechanism cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LdpError {
    /// Epsilon is not a plain decimal text, or out of range.
    #[error("epsilon must be plain decimal text above 0 and at most 16, with at most 6 decimals, such as `1.5`")]
    Epsilon,
    /// Too few or too many categories.
    #[error("a perturbed question needs 2 to 4096 categories, `no answer` included")]
    Categories,
}

impl LdpError {
    /// `LdpError → "ldp/…"`, stable over versions.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Epsilon => "ldp/bad-epsilon",
            Self::Categories => "ldp/bad-categories",
        }
    }
}
