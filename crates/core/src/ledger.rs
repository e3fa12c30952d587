//! `(policy, day, record) → record', Charge`: what a subject has spent, as arithmetic.
//!
//! Two steps, so that a charge is stored before there is noise: [`reserve`] gives the record to store, and [`charge`] takes the stored
//! one for the right to draw, and gives the record that is stored together with the sealed report. A crash between the two leaves a
//! reservation, which the next try finds and does not pay for again: what was drawn before it never left the device.
//!
//! Charges and refusals depend on the policy, the day and the count of reports, never on an answer, and no sum ever falls.

use serde::Serialize;

use crate::policy::Repeats;
#[cfg(feature = "repeats")]
use crate::repeats::{self, Repeated};
use crate::{Date, LedgerError, Policy};

/// What one subject has spent on one study, over all its versions, as the shell stores it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LedgerRecord {
    /// The study's opaque id.
    pub study_id: String,
    /// Reports made so far.
    pub reports: u32,
    /// Privacy loss of what was spent and what is reserved, in millionths.
    pub epsilon_micro: u64,
    /// What only studies with more than one report a person need.
    #[cfg(feature = "repeats")]
    pub repeated: Repeated,
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

/// `(policy, day, stored record or none) → record to store before anything is drawn`; a reserved record stays as it is.
///
/// # Errors
/// [`LedgerError::AlreadyReported`], [`LedgerError::OtherStudy`] for a record of another study, and where a study repeats
/// `LedgerError::OverBudget` and `LedgerError::NoWave`.
pub fn reserve(policy: &Policy, today: Date, record: Option<&LedgerRecord>) -> Result<LedgerRecord, LedgerError> {
    let mut reserved = LedgerRecord {
        study_id: policy.study().id.clone(),
        reports: 0,
        epsilon_micro: 0,
        #[cfg(feature = "repeats")]
        repeated: Repeated::default(),
    };
    if let Some(record) = record {
        if record.study_id != reserved.study_id {
            return Err(LedgerError::OtherStudy);
        }
        reserved.clone_from(record);
    }
    let needed = needed(policy, today, &mut reserved)?;
    reserved.epsilon_micro = reserved.epsilon_micro.max(needed);
    Ok(reserved)
}

fn needed(policy: &Policy, today: Date, record: &mut LedgerRecord) -> Result<u64, LedgerError> {
    if *policy.repeats() != Repeats::Once {
        return repeated(policy, today, record);
    }
    if record.reports > 0 {
        return Err(LedgerError::AlreadyReported);
    }
    Ok(policy.epsilon().micro())
}

#[cfg(feature = "repeats")]
use repeats::needed as repeated;

/// A page whose policy repeats loads the build that can count.
#[cfg(not(feature = "repeats"))]
fn repeated(_policy: &Policy, _today: Date, _record: &mut LedgerRecord) -> Result<u64, LedgerError> {
    Err(LedgerError::NotReserved)
}

/// `(policy, day, reserved record as stored) → (Charge, record to store with the sealed report)`.
///
/// # Errors
/// As [`reserve`], and [`LedgerError::NotReserved`] for a record in which this report is not reserved.
pub fn charge(policy: &Policy, today: Date, reserved: &LedgerRecord) -> Result<(Charge, LedgerRecord), LedgerError> {
    let mut record = reserve(policy, today, Some(reserved))?;
    if !is_reserved(reserved, &record) {
        return Err(LedgerError::NotReserved);
    }
    record.reports += 1;
    #[cfg(feature = "repeats")]
    repeats::made(policy, today, &mut record);
    Ok((Charge { policy_hash: policy.hash() }, record))
}

// Reserving again changes nothing.
fn is_reserved(stored: &LedgerRecord, again: &LedgerRecord) -> bool {
    #[cfg(feature = "repeats")]
    if stored.repeated != again.repeated {
        return false;
    }
    stored.epsilon_micro == again.epsilon_micro
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::{day, policy};

    #[test]
    fn the_first_report_is_charged_and_the_second_refused() {
        let (policy, today) = (policy(), day("2026-11-22"));
        let reserved = reserve(&policy, today, None).unwrap();
        assert_eq!((reserved.reports, reserved.epsilon_micro), (0, policy.epsilon().micro()));
        assert_eq!(reserve(&policy, today, Some(&reserved)).unwrap(), reserved, "a second try pays nothing");
        let (charge, made) = charge(&policy, today, &reserved).unwrap();
        assert!(charge.is_for(&policy));
        assert_eq!((made.reports, made.epsilon_micro), (1, policy.epsilon().micro()));
        assert_eq!(reserve(&policy, today, Some(&made)).unwrap_err(), LedgerError::AlreadyReported);
        let other = LedgerRecord { study_id: "other".into(), ..made };
        assert_eq!(reserve(&policy, today, Some(&other)).unwrap_err(), LedgerError::OtherStudy);
    }

    #[test]
    fn nothing_is_drawn_that_was_not_reserved() {
        let (policy, today) = (policy(), day("2026-11-22"));
        let reserved = reserve(&policy, today, None).unwrap();
        let too_little = LedgerRecord { epsilon_micro: reserved.epsilon_micro - 1, ..reserved };
        assert_eq!(charge(&policy, today, &too_little).unwrap_err(), LedgerError::NotReserved);
    }
}
