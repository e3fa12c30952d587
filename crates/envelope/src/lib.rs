//! `bytes → sealed report → bytes`: the wire format, and HPKE (RFC 9180) in base mode over it.
//!
//! Without features this crate only reads the outside of a report (what a blind collector may know). `seal` adds
//! sealing, `open` adds opening; a shell takes one of them, and the dependency graph shows which.
//!
//! | feature | adds | stable? |
//! |---|---|---|
//! | (none) | [`wire`]: header and framing | no: format 1 is frozen with post-quantum recipients |
//! | `seal` | [`seal`] | no |
//! | `open` | [`open`] | no |

#[cfg(any(feature = "seal", feature = "open"))]
mod padding;
#[cfg(any(feature = "seal", feature = "open"))]
mod suite;

#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "seal")]
pub mod seal;
pub mod wire;

/// Why bytes are no report of ours, or could not be sealed or opened; never carries content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnvelopeError {
    /// Not a Gauze report at all.
    #[error("these bytes are not a Gauze report")]
    Magic,
    /// A format or suite that this build does not know.
    #[error("this report uses a newer format or suite: update Gauze")]
    Unknown,
    /// The header is not in its one canonical form.
    #[error("the report's header is damaged or not canonical")]
    Header,
    /// Too short, too long, or bytes left over.
    #[error("the report's length does not fit its header")]
    Length,
    /// A study id outside `[a-z0-9-]{1,64}`.
    #[error("a study id is 1 to 64 lower case letters, digits and hyphens")]
    StudyId,
    /// The recipient's public key is not usable.
    #[error("the recipient's public key is not valid")]
    RecipientKey,
    /// The content does not fit the padded size.
    #[error("the report is larger than the policy's padded size")]
    TooLarge,
    /// The report is sealed to another key.
    #[error("this report is sealed to another key: give the key file whose id the report names")]
    OtherKey,
    /// The report was changed, or was sealed to another key.
    #[error("the report cannot be opened: it was changed on its way or the key does not fit")]
    Open,
    /// Opened, but the padding is not ours.
    #[error("the report opened, but its padding is not well formed")]
    Padding,
    /// The cipher refused; should not happen.
    #[error("sealing failed")]
    Seal,
}

impl EnvelopeError {
    /// `EnvelopeError → "envelope/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Magic => "envelope/not-a-report",
            Self::Unknown => "envelope/unknown-format",
            Self::Header => "envelope/bad-header",
            Self::Length => "envelope/bad-length",
            Self::StudyId => "envelope/bad-study-id",
            Self::RecipientKey => "envelope/bad-recipient-key",
            Self::TooLarge => "envelope/too-large",
            Self::OtherKey => "envelope/other-key",
            Self::Open => "envelope/cannot-open",
            Self::Padding => "envelope/bad-padding",
            Self::Seal => "envelope/cannot-seal",
        }
    }
}
