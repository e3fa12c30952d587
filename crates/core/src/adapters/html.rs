//! `FormData → Answers`: name and value pairs as a browser submits them.

use zeroize::Zeroizing;

use super::names::Names;
use crate::policy::Field;
use crate::{AnswerError, Answers, Policy};

/// Pairs in the order of the form → `Answers`; empty values are no answers, files are no pairs.
///
/// A group of boxes may be named `name` or, as PHP has it, `name[]`.
///
/// # Errors
/// `answers/repeated` when a field that takes one answer has two.
pub fn read<'p>(
    policy: &'p Policy,
    pairs: impl IntoIterator<Item = (Zeroizing<String>, Zeroizing<String>)>,
) -> Result<Answers<'p>, AnswerError> {
    let mut answers = Answers::empty(policy);
    let names = Names::of(policy, |place| place.html.as_deref());
    for (name, value) in pairs {
        let group = || name.strip_suffix("[]").and_then(|name| names.find(name));
        let group = || group().filter(|at| answers.field(*at).is_some_and(Field::takes_several));
        if let Some(at) = names.find(&name).or_else(group) {
            answers.put(at, value.into())?;
        }
    }
    Ok(answers)
}

/// Names of controls that hold a file, each with its `data:` address in base64, or with nothing where no byte of it may leave: their
/// fields count as answered, if they ask for a file.
///
/// # Errors
/// `answers/repeated` for a second file where one may leave.
pub fn put_files<'n>(
    answers: &mut Answers<'_>,
    files: impl IntoIterator<Item = (&'n str, &'n str)>,
) -> Result<(), AnswerError> {
    let mut files = files.into_iter().peekable();
    if files.peek().is_none() {
        return Ok(());
    }
    let known = Names::of(answers.policy(), |place| place.html.as_deref());
    files.try_for_each(|(name, content)| known.find(name).map_or(Ok(()), |at| answers.put_file(at, content)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::tests::{shown, wide};
    use crate::policy::tests_support::policy;

    fn pair(name: &str, value: &str) -> (Zeroizing<String>, Zeroizing<String>) {
        (name.to_owned().into(), value.to_owned().into())
    }

    #[test]
    fn only_named_fields_are_read() {
        let policy = policy();
        let answers = read(&policy, [pair("csrf", "token"), pair("sex", "female"), pair("zip", " ")]).unwrap();
        assert_eq!(shown(answers), [("sex", vec!["female"])]);
    }

    #[test]
    fn two_answers_to_one_question_are_refused() {
        let policy = policy();
        let refused = read(&policy, [pair("sex", "female"), pair("sex", "male")]).unwrap_err();
        assert_eq!((refused.code(), refused.field.as_str()), ("answers/repeated", "sex"));
    }

    #[test]
    fn a_file_is_noted_where_one_is_asked_for() {
        let policy = wide();
        let mut answers = read(&policy, []).unwrap();
        put_files(&mut answers, [("scan", "data:,x"), ("sex", ""), ("elsewhere", ""), ("scan", "")]).unwrap();
        assert_eq!(shown(answers), [("scan", vec![""])]);
    }

    #[test]
    fn a_group_of_boxes_gives_all_its_ticks() {
        let policy = wide();
        for name in ["conditions", "conditions[]"] {
            let pairs = [pair(name, "asthma"), pair("scan", "me.jpg"), pair("sex[]", "male"), pair(name, "copd")];
            let answers = read(&policy, pairs).unwrap();
            assert_eq!(shown(answers), [("conditions", vec!["asthma", "copd"])]);
        }
    }
}
