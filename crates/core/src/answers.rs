//! `policy, form → Answers`: what the patient entered in the fields that the policy names, and nothing else.

use zeroize::Zeroizing;

use crate::error::AnswerProblem;
use crate::policy::Field;
use crate::{AnswerError, Policy};

/// Raw answers, one place a field of the policy; wiped when dropped, never printed.
///
/// Made by [`crate::adapters`] only: names that the policy does not know are not even kept.
pub struct Answers<'p> {
    policy: &'p Policy,
    values: Vec<Option<Zeroizing<String>>>,
}

impl core::fmt::Debug for Answers<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Answers([REDACTED])")
    }
}

impl<'p> Answers<'p> {
    pub(crate) fn empty(policy: &'p Policy) -> Self {
        Self { policy, values: policy.fields().iter().map(|_| None).collect() }
    }

    /// Puts one answer at the field that `here` finds; a name that finds none is dropped on the spot.
    pub(crate) fn put(&mut self, value: Zeroizing<String>, here: impl Fn(&Field) -> bool) -> Result<(), AnswerError> {
        let Some(at) = self.policy.fields().iter().position(|field| field.derivation().is_none() && here(field)) else {
            return Ok(());
        };
        let (Some(field), Some(slot)) = (self.policy.fields().get(at), self.values.get_mut(at)) else {
            return Ok(());
        };
        if value.trim().is_empty() {
            return Ok(());
        }
        if slot.is_some() {
            return Err(AnswerError::new(field.id(), AnswerProblem::Repeated));
        }
        *slot = Some(value);
        Ok(())
    }

    /// The policy that these are answers to.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    pub(crate) fn into_values(self) -> Vec<Option<Zeroizing<String>>> {
        self.values
    }

    /// Whether the field at this place has an answer.
    #[must_use]
    pub fn is_answered(&self, at: usize) -> bool {
        matches!(self.values.get(at), Some(Some(_)))
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::tests_support::policy;

    #[test]
    fn debug_shows_no_answer() {
        let policy = policy();
        let answers =
            crate::adapters::html::read(&policy, [("name".to_owned().into(), "Ada".to_owned().into())]).unwrap();
        assert_eq!(format!("{answers:?}"), "Answers([REDACTED])");
    }
}
