//! `(JWS, pinned publisher, day) → Study`: a policy that may be acted on today.

use gauze_core::{Date, Policy};

use crate::ClientError;

/// A study whose policy the pinned publisher signed, and which takes reports today.
#[derive(Debug, Clone)]
pub struct Study {
    policy: Policy,
    today: Date,
}

impl Study {
    /// Verifies, parses and checks the validity.
    ///
    /// # Errors
    /// `policy/…` or `key/…`: nothing is done with a policy that is not verified, whole and valid today.
    pub fn verify(jws: &str, publisher: &str, today: Date) -> Result<Self, ClientError> {
        Self::new(Policy::verify(jws, publisher)?, today)
    }

    /// As [`Study::verify`], and counter-signed by the board or hospital whose key the page pins beside the publisher's.
    ///
    /// # Errors
    /// As [`Study::verify`], and `policy/no-counter-signature`.
    pub fn verify_countersigned(jws: &str, publisher: &str, counter: &str, today: Date) -> Result<Self, ClientError> {
        Self::new(Policy::verify_countersigned(jws, publisher, counter)?, today)
    }

    fn new(policy: Policy, today: Date) -> Result<Self, ClientError> {
        policy.check_valid_on(today)?;
        Ok(Self { policy, today })
    }

    /// What the study may have.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The day that ages are counted on.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }
}
