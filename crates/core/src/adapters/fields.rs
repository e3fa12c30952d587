//! `(field id, answer) → Answers`: for programs that fill a policy in by itself, wherever its form stands.

use zeroize::Zeroizing;

use crate::{AnswerError, Answers, Policy};

/// Pairs of field id and answer → `Answers`; ids that the policy does not know, and derived ones, are dropped.
///
/// # Errors
/// `answers/repeated` when a field that takes one answer has two.
pub fn read<'p>(
    policy: &'p Policy,
    pairs: impl IntoIterator<Item = (String, Zeroizing<String>)>,
) -> Result<Answers<'p>, AnswerError> {
    let mut answers = Answers::empty(policy);
    for (id, value) in pairs {
        if let Some((at, _)) = policy.field(&id).filter(|(_, field)| field.derivation().is_none()) {
            answers.put(at, value.into())?;
        }
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    #[test]
    fn answers_are_found_by_field_and_nothing_is_put_into_derived_ones() {
        let policy = policy();
        let pair = |id: &str, value: &str| (id.to_owned(), Zeroizing::new(value.to_owned()));
        let answers = read(&policy, [pair("sex", "male"), pair("band", "low"), pair("other", "x")]).unwrap();
        assert!(answers.is_answered(policy.field("sex").unwrap().0));
        assert_eq!(answers.into_values().iter().flatten().count(), 1);
    }
}
