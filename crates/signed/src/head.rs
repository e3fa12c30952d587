//! `SignedPolicy → StudyHead`: all that a blind server reads of a policy.

use crate::json::Json;
use crate::keytext::{self, KeyKind};
use crate::{Date, SignedError, SignedPolicy};

/// What the collector needs to check an envelope without any key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StudyHead {
    study_id: String,
    version: u64,
    valid_from: Date,
    valid_until: Date,
    collector: String,
    padded_size: u32,
    recipients: Vec<[u8; 32]>,
    policy_hash: [u8; 32],
}

impl StudyHead {
    pub(crate) fn read(policy: &SignedPolicy) -> Result<Self, SignedError> {
        let text = core::str::from_utf8(policy.payload()).map_err(|_| SignedError::Head)?;
        let json = Json::parse(text).map_err(|_| SignedError::Head)?;
        let study = json.get("study").ok_or(SignedError::Head)?;
        let word = |key| study.get(key).and_then(Json::as_text).ok_or(SignedError::Head);
        let size = json.get("paddedSize").and_then(Json::as_whole).and_then(|size| u32::try_from(size).ok());
        let recipients = json.get("recipients").and_then(Json::as_list).ok_or(SignedError::Head)?;
        let recipients = recipients.iter().map(|recipient| {
            let key = recipient.get("key").and_then(Json::as_text).ok_or(SignedError::Head)?;
            keytext::decode(KeyKind::HolderPublic, key).map(|key| *key)
        });
        // The parts for people and for the browser are not read here: `gauze-core` owns their meaning.
        Ok(Self {
            study_id: word("id")?.to_owned(),
            version: study.get("version").and_then(Json::as_whole).ok_or(SignedError::Head)?,
            valid_from: Date::parse(word("validFrom")?)?,
            valid_until: Date::parse(word("validUntil")?)?,
            collector: word("collector")?.to_owned(),
            padded_size: size.ok_or(SignedError::Head)?,
            recipients: recipients.collect::<Result<_, _>>()?,
            policy_hash: policy.hash(),
        })
    }

    /// The study's opaque id.
    #[must_use]
    pub fn study_id(&self) -> &str {
        &self.study_id
    }

    /// The policy's version, which only ever grows.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// First day on which reports are taken.
    #[must_use]
    pub fn valid_from(&self) -> Date {
        self.valid_from
    }

    /// Last day on which reports are taken.
    #[must_use]
    pub fn valid_until(&self) -> Date {
        self.valid_until
    }

    /// Whether `day` lies within the policy's validity.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        (self.valid_from..=self.valid_until).contains(&day)
    }

    /// Base URL of the collector.
    #[must_use]
    pub fn collector(&self) -> &str {
        &self.collector
    }

    /// Bytes of every padded report, before sealing.
    #[must_use]
    pub fn padded_size(&self) -> u32 {
        self.padded_size
    }

    /// Public keys (X25519) that reports are sealed to.
    #[must_use]
    pub fn recipients(&self) -> &[[u8; 32]] {
        &self.recipients
    }

    /// SHA-256 of the signed payload.
    #[must_use]
    pub fn policy_hash(&self) -> [u8; 32] {
        self.policy_hash
    }
}

#[cfg(all(test, feature = "sign"))]
mod tests {
    use super::*;
    use crate::{PublisherSecret, verify};

    #[test]
    fn the_head_is_read_and_nothing_else_matters() {
        let key = keytext::encode(KeyKind::HolderPublic, &[3; 32]);
        let payload = format!(
            r#"{{"gauze":"1","other":[1],"study":{{"id":"s","version":2,"validFrom":"2026-01-01","validUntil":"2026-12-31","collector":"https://c.example"}},"paddedSize":1024,"recipients":[{{"name":"n","key":"{}"}}]}}"#,
            key.as_str()
        );
        let secret = PublisherSecret::from_seed(&[1; 32]);
        let head = verify(&secret.sign(payload.as_bytes()), &secret.public()).unwrap().head().unwrap();
        assert_eq!((head.study_id(), head.version(), head.padded_size()), ("s", 2, 1024));
        assert_eq!(head.recipients(), [[3; 32]]);
        assert!(head.is_valid_on(Date::parse("2026-12-31").unwrap()));
        assert!(!head.is_valid_on(Date::parse("2027-01-01").unwrap()));
    }

    #[test]
    fn a_payload_that_is_no_policy_is_refused() {
        let secret = PublisherSecret::from_seed(&[1; 32]);
        assert_eq!(verify(&secret.sign(b"{}"), &secret.public()).unwrap().head(), Err(SignedError::Head));
    }
}
