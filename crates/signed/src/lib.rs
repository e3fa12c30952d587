//! Signed policies: JWS (EdDSA) → bytes that the pinned publisher vouches for, and what a blind server may read of them.
//!
//! A policy is named by SHA-256 of the payload that was signed. Whoever holds the publisher's public key can check a
//! policy with any JOSE library; this crate is the check that Gauze itself runs, in the browser, on the collector and on
//! the researcher's machine.

pub mod date;
pub mod file;
pub mod head;
pub mod json;
pub mod jws;
pub mod keytext;
pub mod shape;

pub use date::Date;
pub use file::{policy_line, verify, verify_counter};
pub use head::{State, StudyHead};
pub use json::Json;
pub use jws::{PublisherKey, SignedPolicy, policy_hash};

#[cfg(feature = "sign")]
pub use jws::PublisherSecret;

/// Why a key, a signature or a policy's head was refused; no variant carries a byte of a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignedError {
    /// The text is not a key in Gauze's text form.
    #[error("this is not a Gauze key: it should start with `gauze-pub-` or `gauze-key-` and be pasted whole")]
    KeyText,
    /// The key's check does not fit: a character is missing or wrong.
    #[error("the key's check does not fit: copy the key again, whole")]
    KeyCheck,
    /// A key of another kind stands where this one is needed.
    #[error("this key is of another kind than the one needed here")]
    KeyKind,
    /// The bytes are no point on the curve, or a weak one.
    #[error("the key is not a valid public key")]
    KeyValue,
    /// The policy file is larger than [`jws::MAX_JWS`].
    #[error("the signed policy is too large: keep it under 256 KiB")]
    TooLarge,
    /// More lines than [`file::MAX_LINKS`] and [`file::MAX_COUNTERS`] allow.
    #[error("the policy file has too many lines: it may have 4 policies before this one and 4 counter-signatures")]
    TooManyLines,
    /// Not three base64url parts with a strict header.
    #[error("the signed policy is not a compact JWS: sign it again with `gauze policy sign`")]
    Malformed,
    /// Another algorithm or type than Gauze's.
    #[error("the signed policy uses another algorithm or type than EdDSA and `gauze-policy`")]
    Algorithm,
    /// The pinned publisher did not sign these bytes.
    #[error("the policy's signature does not fit the publisher's key: use the policy and the key that belong together")]
    Signature,
    /// An earlier policy of the pinned publisher does not lead to this one.
    #[error(
        "the policies do not follow each other: each must be of one study, newer, and signed by the key that the one before names as `nextPublisher`"
    )]
    Succession,
    /// The demanded key did not counter-sign these bytes.
    #[error("the policy lacks the counter-signature that is asked for: have it signed with `gauze policy countersign`")]
    NoCounterSignature,
    /// The payload is no policy that a server can serve.
    #[error("the policy's study, validity, collector, size or recipients cannot be read")]
    Head,
    /// A date is not `YYYY-MM-DD`.
    #[error("a date must be written YYYY-MM-DD and exist")]
    Date,
}

impl SignedError {
    /// `SignedError → "policy/…" | "key/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::KeyText => "key/bad-text",
            Self::KeyCheck => "key/bad-check",
            Self::KeyKind => "key/wrong-kind",
            Self::KeyValue => "key/bad-value",
            Self::TooLarge => "policy/too-large",
            Self::TooManyLines => "policy/too-many-lines",
            Self::Malformed => "policy/not-a-jws",
            Self::Algorithm => "policy/wrong-algorithm",
            Self::Signature => "policy/wrong-signature",
            Self::Succession => "policy/bad-succession",
            Self::NoCounterSignature => "policy/no-counter-signature",
            Self::Head => "policy/bad-head",
            Self::Date => "policy/bad-date",
        }
    }
}
