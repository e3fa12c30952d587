//! Local differential privacy over integers: each mechanism is a table of counts over 2^64, beside its estimator.
//!
//! Nothing in the noise path is a float. Epsilon is a decimal text, e^epsilon a certified lower bound, and every
//! rounding goes towards less privacy loss; the estimator reads the same integers that the randomizer ran on.

#[cfg(feature = "estimate")]
pub mod channel;
#[cfg(feature = "estimate")]
pub mod choose;
pub mod composite;
#[cfg(feature = "estimate")]
pub mod count;
pub mod duchi;
pub mod epsilon;
pub mod exponential;
pub mod interval;
#[cfg(feature = "estimate")]
pub mod linear;
pub mod mechanism;
pub mod pure;
pub mod randomized_response;
pub mod reply;
pub mod sample_one;
pub mod square_wave;
pub mod subset_selection;
#[cfg(feature = "estimate")]
pub mod union;

pub use composite::Composite;
pub use duchi::Duchi;
pub use epsilon::Epsilon;
pub use mechanism::Mechanism;
pub use pure::{Pure, Share};
pub use randomized_response::RandomizedResponse;
pub use reply::{Mask, Reply};
pub use sample_one::SampleOne;
pub use square_wave::SquareWave;
pub use subset_selection::SubsetSelection;

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
    /// The subset is empty, everything, or of more categories than a mask has bits.
    #[error("a subset needs 1 category or more, fewer than all, of at most 1024")]
    SubsetSize,
    /// The window is wider than the scale.
    #[error("a window reaches at most as far as the scale has values")]
    Window,
    /// Too few or too many options to sample from.
    #[error("a choice of several needs 1 to 63 options")]
    Options,
}

impl LdpError {
    /// `LdpError → "ldp/…"`, stable over versions.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Epsilon => "ldp/bad-epsilon",
            Self::Categories => "ldp/bad-categories",
            Self::SubsetSize => "ldp/bad-subset-size",
            Self::Window => "ldp/bad-window",
            Self::Options => "ldp/bad-options",
        }
    }
}

/// 2^64 as the estimators see it.
pub(crate) const TWO_64: f64 = 18_446_744_073_709_551_616.0;

/// `words of 2^64 → how many of out_of people`: rounded, and never all or nobody.
pub(crate) fn out_of(words: u64, out_of: u32) -> u32 {
    let scaled = (u128::from(words) * u128::from(out_of) + (1 << 63)) >> 64;
    u32::try_from(scaled).unwrap_or(out_of).clamp(1, out_of.saturating_sub(1).max(1))
}

/// `words of 2^64 → chance`, rounded as floats are.
#[expect(clippy::cast_precision_loss, reason = "estimators may round; mechanisms do not use this")]
pub(crate) fn chance(words: u64) -> f64 {
    words as f64 / TWO_64
}
