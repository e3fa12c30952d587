//! `(policy, record) → (Charge, record')`: what a subject has spent, as arithmetic.
//!
//! Storing the record, and never releasing before it is stored, is the client's and the shell's part.

use serde::Serialize;

use crate::{LedgerError, Policy};

/// What one subject has spent on one study, as the shell stores it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LedgerRecord {
    /// The study's opaque id.
    pub study_id: String,
    /// Reports made so far.
    pub reports: u32,
    /// Their privacy loss, in millionths.
    pub epsilon_micro: u64,
}

/// The right to draw the noise of one report; used up by [`crate::perturb::perturb`].
#[derive(Debug)]
pub struct Charge {
    policy_hash: [u8; 32],
}

impl Charge {
    pub(crate) fn is_for(&self, policy: &Policy) -> bool {
        self.policy_hash == policy.hash()
    }
}

/// Reserves one report: the charge, and the record to store before anything is released.
///
/// The policy language so far has `repeats: once`: the second report of a subject is refused, whatever it answers.
///
/// # Errors
/// [`LedgerError::AlreadyReported`], or [`LedgerError::OtherStudy`] for a record of another study.
pub fn reserve(policy: &Policy, record: Option<&LedgerRecord>) -> Result<(Charge, LedgerRecord), LedgerError> {
    if let Some(record) = record {
        if record.study_id != policy.study().id {
            return Err(LedgerError::OtherStudy);
        }
        if record.reports > 0 {
            return Err(LedgerError::AlreadyReported);
        }
    }
    let record =
        LedgerRecord { study_id: policy.study().id.clone(), reports: 1, epsilon_micro: policy.epsilon().micro() };
    Ok((Charge { policy_hash: policy.hash() }, record))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    #[test]
    fn the_first_report_is_charged_and_the_second_refused() {
        let policy = policy();
        let (charge, record) = reserve(&policy, None).unwrap();
        assert!(charge.is_for(&policy));
        assert_eq!((record.reports, record.epsilon_micro), (1, policy.epsilon().micro()));
        assert_eq!(reserve(&policy, Some(&record)).unwrap_err(), LedgerError::AlreadyReported);
        let other = LedgerRecord { study_id: "other".into(), ..record };
        assert_eq!(reserve(&policy, Some(&other)).unwrap_err(), LedgerError::OtherStudy);
    }
}
