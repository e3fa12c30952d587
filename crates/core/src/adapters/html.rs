//! `FormData → Answers`: name and value pairs as a browser submits them.

use zeroize::Zeroizing;

use crate::{AnswerError, Answers, Policy};

/// Pairs in the order of the form → `Answers`; empty values are no answers.
///
/// # Errors
/// `answers/repeated` when a field that takes one answer has two.
pub fn read<'p>(
    policy: &'p Policy,
    pairs: impl IntoIterator<Item = (Zeroizing<String>, Zeroizing<String>)>,
) -> Result<Answers<'p>, AnswerError> {
    let mut answers = Answers::empty(policy);
    for (name, value) in pairs {
        answers.put(value, |field| field.place().html.as_deref() == Some(name.as_str()))?;
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    fn pair(name: &str, value: &str) -> (Zeroizing<String>, Zeroizing<String>) {
        (name.to_owned().into(), value.to_owned().into())
    }

    #[test]
    fn only_named_fields_are_read() {
        let policy = policy();
        let answers = read(&policy, [pair("csrf", "token"), pair("sex", "female"), pair("zip", " ")]).unwrap();
        assert!(answers.is_answered(policy.field("sex").unwrap().0));
        assert!(!answers.is_answered(policy.field("zip").unwrap().0));
        assert!(answers.into_values().iter().flatten().all(|value| value.as_str() != "token"));
    }

    #[test]
    fn two_answers_to_one_question_are_refused() {
        let policy = policy();
        let refused = read(&policy, [pair("sex", "female"), pair("sex", "male")]).unwrap_err();
        assert_eq!((refused.code(), refused.field.as_str()), ("answers/repeated", "sex"));
    }
}
