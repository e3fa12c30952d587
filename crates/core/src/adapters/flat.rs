//! `flat JSON object → Answers`: name to value, as form libraries hold it.

use gauze_signed::Json;
use zeroize::Zeroizing;

use crate::error::AnswerProblem;
use crate::{AnswerError, Answers, Policy};

/// Object → `Answers`; each key a control's name, each value a text, number, boolean or null.
///
/// # Errors
/// `answers/bad-format` if this is no object, `answers/repeated` when a named field holds a list or an object.
pub fn read<'p>(policy: &'p Policy, json: &Json) -> Result<Answers<'p>, AnswerError> {
    let Json::Object(pairs) = json else { return Err(AnswerError::format()) };
    let mut answers = Answers::empty(policy);
    for (name, value) in pairs {
        let here = |field: &crate::policy::Field| field.place().html.as_deref() == Some(name.as_str());
        let value = match value {
            Json::Null => continue,
            Json::Text(text) | Json::Number(text) => text.clone(),
            Json::Bool(yes) => Zeroizing::new(yes.to_string()),
            Json::List(_) | Json::Object(_) => match policy.fields().iter().find(|field| here(field)) {
                Some(field) => return Err(AnswerError::new(field.id(), AnswerProblem::Repeated)),
                None => continue,
            },
        };
        answers.put(value, here)?;
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    #[test]
    fn scalars_are_read_and_lists_are_refused_where_they_matter() {
        let policy = policy();
        let flat = |text: &str| Json::parse(text).unwrap();
        let answers = read(&policy, &flat(r#"{"sex":"male","zip":94541,"comment":null,"other":[1,{"a":2}]}"#)).unwrap();
        let values = answers.into_values();
        assert_eq!(values[policy.field("zip").unwrap().0].as_deref().unwrap(), "94541");
        assert!(values[policy.field("comment").unwrap().0].is_none());
        assert_eq!(read(&policy, &flat(r#"{"sex":["male"]}"#)).unwrap_err().code(), "answers/repeated");
        assert_eq!(read(&policy, &flat("[]")).unwrap_err().code(), "answers/bad-format");
    }
}
