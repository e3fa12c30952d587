//! `(policy file, publisher, counter-signer) → Policy`: for pages that demand a board's or hospital's signature too.

use gauze_signed::{PublisherKey, verify_counter};

use super::Policy;
use crate::PolicyError;

impl Policy {
    /// As [`Policy::verify`], and counter-signed by this key over the same bytes.
    ///
    /// # Errors
    /// `key/…` or `policy/…`; `policy/no-counter-signature` where only that is missing.
    pub fn verify_countersigned(jws: &str, publisher: &str, counter: &str) -> Result<Self, PolicyError> {
        let policy = Self::verify(jws, publisher)?;
        verify_counter(jws, &PublisherKey::parse(counter)?)?;
        Ok(policy)
    }
}
