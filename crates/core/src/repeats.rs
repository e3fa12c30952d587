//! `(policy, day, record) → privacy loss to have reserved`: studies in which one person reports more than once.
//!
//! | `repeats` | a report is taken | what is reserved with it |
//! |---|---|---|
//! | waves | once in each declared window, whatever version of the study it is made under | every wave not yet reported |
//! | `device-only` | while `epsilonPerPerson` lasts, once where there is none | itself |
//!
//! The sum never exceeds the cap of the policy that is being run: `epsilonPerPerson`, else `epsilonPerReport` for each declared
//! report. Every report counts in full, also one whose derived noise repeats an earlier one: whether it does depends on the answers.
//!
//! Clocks. Waves that have passed stay reserved, so that a clock that is put back finds them paid. Where the cap counts by month or
//! year, a record knows the latest period that it has seen, and never goes back to an earlier one.

use serde::Serialize;

use crate::policy::{Period, Repeats, Wave};
use crate::{Date, LedgerError, LedgerRecord, Policy};

/// What a record holds beyond a single report's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Repeated {
    /// Privacy loss of the reports that were made, in millionths: at most what is charged.
    pub spent_micro: u64,
    /// Ids of the waves that were reported.
    pub waves: Vec<String>,
    /// Latest period that a cap by month or year has seen: months or years since the year 0.
    pub period: u32,
    /// What had been spent before that period.
    pub before_micro: u64,
}

/// What has to be reserved, over all, before one more report.
pub(crate) fn needed(policy: &Policy, today: Date, record: &mut LedgerRecord) -> Result<u64, LedgerError> {
    let epsilon = policy.epsilon().micro();
    let (reports, declared, before) = match policy.repeats() {
        Repeats::Waves(waves) => {
            let now = wave_on(waves, today).ok_or(LedgerError::NoWave)?;
            let is_made = |wave: &Wave| record.repeated.waves.contains(&wave.id);
            if is_made(now) {
                return Err(LedgerError::AlreadyReported);
            }
            (waves.iter().filter(|wave| !is_made(wave)).count(), waves.len(), 0)
        }
        Repeats::DeviceOnly => {
            if record.reports > 0 && policy.budget_per_person().is_none() {
                return Err(LedgerError::AlreadyReported);
            }
            (1, 1, enter_period(policy, today, record))
        }
        Repeats::Once => (1, 1, 0),
    };
    let times = |loss: u64, count: usize| loss.saturating_mul(u64::try_from(count).unwrap_or(u64::MAX));
    let needed = record.repeated.spent_micro.saturating_add(times(epsilon, reports));
    let cap = policy.budget_per_person().unwrap_or_else(|| times(policy.budget().micro().into(), declared));
    if needed.saturating_sub(before) > cap {
        return Err(LedgerError::OverBudget);
    }
    Ok(needed)
}

/// Notes that the report was made.
pub(crate) fn made(policy: &Policy, today: Date, record: &mut LedgerRecord) {
    record.repeated.spent_micro = record.repeated.spent_micro.saturating_add(policy.epsilon().micro());
    if let Repeats::Waves(waves) = policy.repeats() {
        record.repeated.waves.extend(wave_on(waves, today).map(|wave| wave.id.clone()));
    }
}

/// The window that a day lies in.
#[must_use]
pub fn wave_on(waves: &[Wave], day: Date) -> Option<&Wave> {
    waves.iter().find(|wave| (wave.from..=wave.until).contains(&day))
}

// What had been spent before the current period, of which there is one only where the cap counts over the study.
fn enter_period(policy: &Policy, today: Date, record: &mut LedgerRecord) -> u64 {
    let year = u32::from(today.year());
    let period = match policy.period() {
        Period::Study => return 0,
        Period::Year => year,
        Period::Month => 12 * year + u32::from(today.month()),
    };
    if period > record.repeated.period {
        record.repeated.period = period;
        record.repeated.before_micro = record.repeated.spent_micro;
    }
    record.repeated.before_micro
}
