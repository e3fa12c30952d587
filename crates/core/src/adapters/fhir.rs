//! `QuestionnaireResponse → Answers`: FHIR R4, by linkId, nested groups included.
//!
//! No generated model of FHIR: only `item`, `linkId` and `answer` are read. `subject`, `author`,
//! `source`, `authored`, `identifier`, `contained` and narrative never enter memory as values of ours.

use gauze_signed::Json;
use zeroize::Zeroizing;

use crate::error::AnswerProblem;
use crate::policy::Field;
use crate::{AnswerError, Answers, Policy};

/// QuestionnaireResponse → `Answers`.
///
/// # Errors
/// `answers/bad-format` for another resource or shape, `answers/repeated` for two answers to one item.
pub fn read<'p>(policy: &'p Policy, response: &Json) -> Result<Answers<'p>, AnswerError> {
    if response.get("resourceType").and_then(Json::as_text) != Some("QuestionnaireResponse") {
        return Err(AnswerError::format());
    }
    let mut answers = Answers::empty(policy);
    read_items(&mut answers, response)?;
    Ok(answers)
}

// Depth is bounded by the reader of JSON.
fn read_items(answers: &mut Answers<'_>, parent: &Json) -> Result<(), AnswerError> {
    for item in list(parent, "item")? {
        let link_id = item.get("linkId").and_then(Json::as_text).ok_or_else(AnswerError::format)?;
        let here = |field: &Field| field.place().fhir.as_deref() == Some(link_id);
        let replies = list(item, "answer")?;
        let named = answers.policy().fields().iter().find(|field| here(field));
        if let Some(field) = named.filter(|_| replies.len() > 1) {
            return Err(AnswerError::new(field.id(), AnswerProblem::Repeated));
        }
        for reply in replies {
            if let Some(value) = value(reply) {
                answers.put(value, here)?;
            }
            read_items(answers, reply)?;
        }
        read_items(answers, item)?;
    }
    Ok(())
}

fn list<'j>(parent: &'j Json, key: &str) -> Result<&'j [Json], AnswerError> {
    parent.get(key).map_or(Ok(&[]), |list| list.as_list().ok_or_else(AnswerError::format))
}

// value[x] of the types that a field of this version can take.
fn value(reply: &Json) -> Option<Zeroizing<String>> {
    let found = ["valueString", "valueDate", "valueInteger", "valueBoolean"].iter().find_map(|key| reply.get(key));
    match reply.get("valueCoding").and_then(|coding| coding.get("code")).or(found)? {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        Json::Bool(yes) => Some(Zeroizing::new(yes.to_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    fn response(text: &str) -> Json {
        Json::parse(text).unwrap()
    }

    #[test]
    fn nested_items_are_found_and_the_rest_is_not_read() {
        let policy = policy();
        let read = read(
            &policy,
            &response(
                r#"{"resourceType":"QuestionnaireResponse","subject":{"reference":"Patient/1"},"authored":"2026-01-01",
                "item":[{"linkId":"group","item":[{"linkId":"/sex","text":"Sex","answer":[{"valueCoding":{"code":"male"},
                "item":[{"linkId":"/zip","answer":[{"valueString":"94541"}]}]}]}]},{"linkId":"unknown","answer":[{"valueString":"x"}]}]}"#,
            ),
        );
        let answers = read.unwrap();
        for id in ["sex", "zip"] {
            assert!(answers.is_answered(policy.field(id).unwrap().0), "{id}");
        }
        assert_eq!(answers.into_values().iter().flatten().count(), 2);
    }

    #[test]
    fn other_resources_and_repeats_are_refused() {
        let policy = policy();
        let other = read(&policy, &response(r#"{"resourceType":"Patient"}"#));
        assert_eq!(other.unwrap_err().code(), "answers/bad-format");
        let twice = r#"{"resourceType":"QuestionnaireResponse","item":[{"linkId":"/sex","answer":[{"valueCoding":{"code":"male"}},{"valueCoding":{"code":"female"}}]}]}"#;
        assert_eq!(read(&policy, &response(twice)).unwrap_err().code(), "answers/repeated");
        for wrong in [r#""item":{}"#, r#""item":[{}]"#, r#""item":[{"linkId":"/sex","answer":1}]"#] {
            let text = format!(r#"{{"resourceType":"QuestionnaireResponse",{wrong}}}"#);
            assert_eq!(read(&policy, &response(&text)).unwrap_err().code(), "answers/bad-format", "{wrong}");
        }
    }
}
