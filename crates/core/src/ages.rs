//! `(Policy, derived age) → what of it may be told`: ages over 89 are one category, 45 CFR 164.514(b)(2)(i)(C), however counted.

use crate::Number;
use crate::policy::{Category, Operation, Policy};

/// Ages from here on are one category.
pub(crate) const POOLED_AGE: u16 = 90;
/// Ninety years have at least so many days: a century's year in between may be no leap year.
const POOLED_DAYS: u16 = 32_871;

/// What a number for bands is a copy of, however often it was copied.
pub(crate) fn counted<'p>(policy: &'p Policy, operation: &'p Operation) -> &'p Operation {
    let mut counted = operation;
    // Sources stand earlier, so that this ends.
    while let Operation::Number(at) = counted {
        match policy.fields().get(*at).and_then(|field| field.derivation()) {
            Some(derivation) => counted = &derivation.operation,
            None => break,
        }
    }
    counted
}

/// The number from which on an age, in its own unit, is one category.
pub(crate) fn most(policy: &Policy, counted: &Operation) -> Option<Number> {
    let is_age = |at: usize| policy.fields().get(at).is_some_and(|field| field.category() == Some(Category::Age));
    match counted {
        Operation::AgeAt { .. } => Number::from_whole(i64::from(POOLED_AGE)),
        Operation::Number(at) if is_age(*at) => Number::from_whole(i64::from(POOLED_AGE)),
        Operation::DaysBetween { from, .. } if is_birth(policy, *from) => Number::from_whole(i64::from(POOLED_DAYS)),
        _ => None,
    }
}

/// A date of birth: by its category, or because an age is counted from it.
pub(crate) fn is_birth(policy: &Policy, at: usize) -> bool {
    let counts = |operation: &Operation| matches!(operation, Operation::AgeAt { born, .. } if *born == at);
    policy.fields().get(at).is_some_and(|field| field.category() == Some(Category::BirthDate))
        || policy.fields().iter().filter_map(|field| field.derivation()).any(|one| counts(&one.operation))
}

/// Whether an event's date, or the days from it to another, leave; the day of the report is known to whoever receives it.
pub(crate) fn leaves(policy: &Policy, event: Option<usize>) -> bool {
    let Some(event) = event else { return true };
    let tells = |operation: &Operation| match counted(policy, operation) {
        Operation::DaysBetween { from, to } => *from == event || (*to == Some(event) && !is_birth(policy, *from)),
        _ => false,
    };
    policy.fields().get(event).is_some_and(|field| field.rule().releases())
        || policy.released().any(|(_, field)| field.derivation().is_some_and(|one| tells(&one.operation)))
}
