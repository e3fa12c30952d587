//! `Release → Sealed`: the only door out.

use gauze_core::{PolicyError, Release};
use gauze_envelope::seal::{Binding, RANDOM_LEN, Recipient};
use zeroize::Zeroizing;

use crate::ClientError;

/// A sealed report: bytes that only the study's key holder can open, and their random name.
#[derive(Debug, Clone)]
pub struct Sealed(gauze_envelope::seal::Sealed);

impl Sealed {
    /// What may leave the device.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0.bytes
    }

    /// The report's name, 32 hexadecimal digits.
    #[must_use]
    pub fn report_id(&self) -> String {
        gauze_core::policy::hex(&self.0.report_id)
    }

    /// The bytes, given away.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.bytes
    }
}

/// `seal(Release) → Sealed`: takes nothing but a [`Release`], so that sealing raw answers does not compile.
///
/// # Errors
/// `envelope/…` if the recipient's key is unusable; a release never exceeds the policy's padded size.
pub fn seal(release: &Release<'_>, random: &Zeroizing<[u8; RANDOM_LEN]>) -> Result<Sealed, ClientError> {
    let policy = release.policy();
    // `Policy::read` lets through policies with exactly one.
    let [recipient] = policy.recipients() else { return Err(PolicyError::Recipients.into()) };
    let recipient = Recipient::new(&recipient.key)?;
    let binding = Binding { study: &policy.study().id, policy_hash: policy.hash(), padded_size: policy.padded_size() };
    let content = release.to_json(&policy.hash_hex());
    Ok(Sealed(gauze_envelope::seal::seal(&recipient, binding, content.as_bytes(), random)?))
}
