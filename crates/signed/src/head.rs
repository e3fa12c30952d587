//! `SignedPolicy → StudyHead`: all that a blind server reads of a policy.

use crate::json::Json;
use crate::keytext::{self, KeyKind};
use crate::{Date, SignedError, SignedPolicy};

/// Whether a study takes reports, as its latest policy says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// Written, not approved.
    Draft,
    /// Takes reports; the only state that does.
    Active,
    /// Takes none for now.
    Paused,
    /// Ended early.
    Stopped,
    /// Ended as planned.
    Closed,
}

impl State {
    fn read(text: &str) -> Option<Self> {
        let names = [
            ("draft", Self::Draft),
            ("active", Self::Active),
            ("paused", Self::Paused),
            ("stopped", Self::Stopped),
            ("closed", Self::Closed),
        ];
        names.into_iter().find(|(name, _)| *name == text).map(|(_, state)| state)
    }
}

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
    is_test: bool,
    state: State,
    accept_until: Option<Date>,
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
        let is_test = study.get("test").map_or(Some(false), Json::as_bool).ok_or(SignedError::Head)?;
        let amendment = |key| json.get("amendment").and_then(|amendment| amendment.get(key));
        let text = |json: &'_ Json| json.as_text().map(str::to_owned).ok_or(SignedError::Head);
        let state = amendment("state").map_or(Ok("active".to_owned()), text)?;
        let accept_until = amendment("acceptUntil").map(text).transpose()?;
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
            is_test,
            state: State::read(&state).ok_or(SignedError::Head)?,
            accept_until: accept_until.as_deref().map(Date::parse).transpose()?,
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

    /// Whether it is a rehearsal: its reports are never real ones.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.is_test
    }

    /// Whether the study takes reports.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// Last day on which reports made under earlier versions are taken, where this version sets one.
    #[must_use]
    pub fn accept_until(&self) -> Option<Date> {
        self.accept_until
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
    fn amendments_and_rehearsals_are_read_strictly() {
        let head = |study: &str, more: &str| {
            let payload = format!(
                r#"{{"study":{{"id":"s","version":2,"validFrom":"2026-01-01","validUntil":"2026-12-31","collector":"c"{study}}},"paddedSize":1,"recipients":[]{more}}}"#
            );
            let secret = PublisherSecret::from_seed(&[1; 32]);
            verify(&secret.sign(payload.as_bytes()), &secret.public()).unwrap().head()
        };
        let plain = head("", "").unwrap();
        assert_eq!((plain.is_test(), plain.state(), plain.accept_until()), (false, State::Active, None));
        let full = head(r#","test":true"#, r#","amendment":{"state":"paused","acceptUntil":"2026-05-06"}"#).unwrap();
        assert_eq!((full.is_test(), full.state()), (true, State::Paused));
        assert_eq!(full.accept_until(), Date::parse("2026-05-06").ok());
        for (study, more) in [
            (r#","test":"true""#, ""),
            ("", r#","amendment":{"state":"asleep"}"#),
            ("", r#","amendment":{"state":1}"#),
            ("", r#","amendment":{"acceptUntil":"soon"}"#),
        ] {
            assert!(head(study, more).is_err(), "{study}{more}");
        }
    }

    #[test]
    fn a_payload_that_is_no_policy_is_refused() {
        let secret = PublisherSecret::from_seed(&[1; 32]);
        assert_eq!(verify(&secret.sign(b"{}"), &secret.public()).unwrap().head(), Err(SignedError::Head));
    }
}
