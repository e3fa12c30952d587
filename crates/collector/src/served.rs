//! `admit(bytes, today) → StoredReport | Refusal`: which policies are served, and whether an envelope fits one.

use std::collections::{BTreeMap, HashMap};

use axum::body::Bytes;
use gauze_envelope::wire::{self, KeyId, MAX_PADDED};
use gauze_signed::{Date, State, StudyHead};

use crate::limits::{BODY_FLOOR, BODY_OVERHEAD, DAY_TOLERANCE};
use crate::policies::StoredPolicy;
use crate::problem::Refusal;
use crate::reports::StoredReport;
use crate::{CollectorError, hex};

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

/// The first day in UTC on which it may be the policy's first day somewhere.
pub(crate) fn opens(head: &StudyHead) -> Date {
    (0..DAY_TOLERANCE).try_fold(head.valid_from(), |day, _| day.previous()).unwrap_or(head.valid_from())
}

/// The last day in UTC on which it may be the policy's last day somewhere.
pub(crate) fn closes(head: &StudyHead) -> Date {
    last_moment(head.valid_until())
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
    /// Any published version that is still valid is taken, its days counted generously ([`DAY_TOLERANCE`]): a report that
    /// waited in an outbox while the policy changed is a real report. A later version can set an end to that with
    /// `acceptUntil`; one that pauses or ends the study is the end, unless it sets a later one.
    pub(crate) fn admit(&self, envelope: Vec<u8>, today: Date) -> Result<StoredReport, Refusal> {
        let wire = wire::decode(&envelope).map_err(Refusal::BadEnvelope)?;
        let header = wire.header();
        let versions = self.studies.get(header.study()).ok_or(Refusal::UnknownStudy)?;
        let fitting = versions.values().find(|policy| policy.head.policy_hash() == header.policy_hash());
        let policy = fitting.ok_or(Refusal::WrongPolicy)?;
        if closes(&policy.head) < today {
            return Err(Refusal::StudyOver);
        }
        if today < opens(&policy.head) {
            return Err(Refusal::StudyNotOpen);
        }
        is_taken(policy, versions, today)?;
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

/// The last day in UTC on which it may be this day somewhere.
fn last_moment(day: Date) -> Date {
    (0..DAY_TOLERANCE).try_fold(day, |day, _| day.next()).unwrap_or(day)
}

/// Whether the state of the study, and of what followed this version, lets its reports in.
fn is_taken(policy: &Policy, versions: &BTreeMap<u64, Policy>, today: Date) -> Result<(), Refusal> {
    let stopped_by = |state: State| match state {
        State::Active => Ok(()),
        State::Paused => Err(Refusal::StudyPaused),
        _ => Err(Refusal::StudyStopped),
    };
    stopped_by(policy.head.state())?;
    let later = versions.values().filter(|later| later.head.version() > policy.head.version());
    let mut begun = later.filter(|later| later.head.valid_from() <= today).map(|later| &later.head);
    let latest = begun.clone().next_back();
    if begun.any(|head| head.accept_until().is_some_and(|until| last_moment(until) < today)) {
        return Err(Refusal::Superseded);
    }
    match latest {
        Some(head) if head.accept_until().is_none() => stopped_by(head.state()),
        _ => Ok(()),
    }
}

impl Policy {
    /// The compact JWS.
    pub(crate) fn jws(&self) -> Bytes {
        self.jws.clone()
    }

    /// What changes when the file does: the policy's hash, and that of the file where other signatures follow.
    pub(crate) fn tag(&self) -> String {
        let hash = hex::encode(&self.head.policy_hash());
        if self.jws.contains(&b'\n') {
            return format!("{hash}-{}", hex::encode(&gauze_signed::policy_hash(&self.jws)));
        }
        hash
    }
}

#[cfg(test)]
mod tests {
    use gauze_envelope::seal::{Binding, RANDOM_LEN, Recipient, derive_key_pair, seal};
    use gauze_signed::PublisherSecret;
    use gauze_signed::keytext::{self, KeyKind};

    use super::*;

    #[test]
    fn days_are_counted_generously_by_one_at_both_ends() {
        let (_, public) = derive_key_pair(&[3; 32].into());
        let key = keytext::encode(KeyKind::HolderPublic, &public);
        let policy = serde_json::json!({
            "study": {
                "id": "s", "version": 1, "validFrom": "2026-03-01", "validUntil": "2026-12-31",
                "collector": "https://c.example",
            },
            "paddedSize": 512,
            "recipients": [{ "name": "n", "key": key.as_str() }],
        });
        let secret = PublisherSecret::from_seed(&[5; 32]);
        let jws = secret.sign(policy.to_string().as_bytes());
        let head = gauze_signed::verify(&jws, &secret.public()).unwrap().head().unwrap();
        let binding = Binding { study: "s", policy_hash: head.policy_hash(), padded_size: 512 };
        let recipient = Recipient::new(&public).unwrap();
        let report = seal(&recipient, binding, b"{}", &[7; RANDOM_LEN].into()).unwrap().bytes;
        let served = Served::new(vec![StoredPolicy { head, jws }]);
        let on = |day: &str| served.admit(report.clone(), Date::parse(day).unwrap()).map(|report| report.day);
        assert_eq!(on("2026-02-27"), Err(Refusal::StudyNotOpen));
        // Pago Pago still has the last day when UTC has the next; Kiritimati has the first day when UTC has not.
        for day in ["2026-02-28", "2026-03-01", "2026-12-31", "2027-01-01"] {
            assert_eq!(on(day).as_deref(), Ok(day));
        }
        assert_eq!(on("2027-01-02"), Err(Refusal::StudyOver));
    }
}
