//! `admit(bytes, today) → StoredReport | Refusal`: which policies are served, and whether an envelope fits one.

use std::collections::{BTreeMap, HashMap};

use axum::body::Bytes;
use gauze_envelope::wire::{self, KeyId, MAX_PADDED};
use gauze_signed::{Date, StudyHead};

use crate::CollectorError;
use crate::limits::{BODY_FLOOR, BODY_OVERHEAD};
use crate::policies::StoredPolicy;
use crate::problem::Refusal;
use crate::reports::StoredReport;

/// Every published policy, by study and version; read-only while the server runs.
#[derive(Debug, Default)]
pub(crate) struct Served {
    studies: HashMap<String, BTreeMap<u64, Policy>>,
    body_limit: usize,
}

/// A policy as it is served.
#[derive(Debug)]
pub(crate) struct Policy {
    head: StudyHead,
    key_ids: Vec<KeyId>,
    jws: Bytes,
}

/// `head → ()` if reports can exist that fit it.
pub(crate) fn check(head: &StudyHead) -> Result<(), CollectorError> {
    // The envelope's own constructor knows which ids and sizes a header can carry.
    wire::Header::new(KeyId([0; 16]), head.study_id(), head.policy_hash(), head.padded_size(), [0; 16])
        .map_err(|_| CollectorError::Unservable)?;
    if head.recipients().is_empty() { Err(CollectorError::Unservable) } else { Ok(()) }
}

impl Served {
    /// `policies → Served`.
    pub(crate) fn new(policies: Vec<StoredPolicy>) -> Self {
        let mut studies: HashMap<String, BTreeMap<u64, Policy>> = HashMap::new();
        let mut padded = 0;
        for StoredPolicy { head, jws } in policies {
            let key_ids = head.recipients().iter().map(KeyId::of_x25519).collect();
            padded = padded.max(head.padded_size().min(MAX_PADDED));
            let versions = studies.entry(head.study_id().to_owned()).or_default();
            versions.insert(head.version(), Policy { head, key_ids, jws: jws.into() });
        }
        let largest = usize::try_from(padded).unwrap_or(0) + BODY_OVERHEAD;
        Self { studies, body_limit: largest.max(BODY_FLOOR) }
    }

    /// How many studies have a policy.
    pub(crate) fn count(&self) -> usize {
        self.studies.len()
    }

    /// The largest body that can be a report of a served policy, [`BODY_FLOOR`] at least.
    pub(crate) fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// The policy that new reports should be made under: the latest that is valid today, else the latest.
    pub(crate) fn policy(&self, study: &str, today: Date) -> Result<&Policy, Refusal> {
        let versions = self.studies.get(study).ok_or(Refusal::UnknownStudy)?;
        let mut latest_first = versions.values().rev();
        let valid = latest_first.clone().find(|policy| policy.head.is_valid_on(today));
        valid.or_else(|| latest_first.next()).ok_or(Refusal::UnknownStudy)
    }

    /// An envelope of a served, valid policy → the report as it is to be kept.
    ///
    /// Any published version that is still valid is taken: a report that waited in an outbox while the policy changed
    /// is a real report.
    pub(crate) fn admit(&self, envelope: Vec<u8>, today: Date) -> Result<StoredReport, Refusal> {
        let wire = wire::decode(&envelope).map_err(Refusal::BadEnvelope)?;
        let header = wire.header();
        let versions = self.studies.get(header.study()).ok_or(Refusal::UnknownStudy)?;
        let fitting = versions.values().find(|policy| policy.head.policy_hash() == header.policy_hash());
        let policy = fitting.ok_or(Refusal::WrongPolicy)?;
        if policy.head.valid_until() < today {
            return Err(Refusal::StudyOver);
        }
        if today < policy.head.valid_from() {
            return Err(Refusal::StudyNotOpen);
        }
        if !policy.key_ids.contains(&header.key_id()) {
            return Err(Refusal::UnknownKey);
        }
        if header.padded_size() != policy.head.padded_size() {
            return Err(Refusal::WrongSize);
        }
        Ok(StoredReport {
            report_id: header.report_id(),
            study: header.study().to_owned(),
            policy_hash: header.policy_hash(),
            day: today.to_string(),
            envelope,
        })
    }
}

impl Policy {
    /// The compact JWS.
    pub(crate) fn jws(&self) -> Bytes {
        self.jws.clone()
    }

    /// SHA-256 of the signed payload.
    pub(crate) fn hash(&self) -> [u8; 32] {
        self.head.policy_hash()
    }
}
