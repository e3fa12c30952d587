//! `QuestionnaireResponse → Answers`: FHIR R4, by linkId, nested groups included.
//!
//! Lean structs instead of a generated model: only `item`, `linkId` and `answer` are read. `subject`, `author`,
//! `source`, `authored`, `identifier`, `contained` and narrative never enter memory as values of ours.

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::error::AnswerProblem;
use crate::policy::Field;
use crate::{AnswerError, Answers, Policy};

/// Groups deeper than this are refused: the deepest real form seen has six levels.
const MAX_DEPTH: usize = 32;

/// The part of a QuestionnaireResponse that Gauze reads.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireResponse {
    resource_type: String,
    #[serde(default)]
    item: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    link_id: String,
    #[serde(default)]
    item: Vec<Item>,
    #[serde(default)]
    answer: Vec<Answer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    value_coding: Option<Coding>,
    value_string: Option<Zeroizing<String>>,
    value_date: Option<Zeroizing<String>>,
    value_integer: Option<i32>,
    value_boolean: Option<bool>,
    #[serde(default)]
    item: Vec<Item>,
}

#[derive(Deserialize)]
struct Coding {
    code: Option<Zeroizing<String>>,
}

/// Response → `Answers`.
///
/// # Errors
/// `answers/bad-format` for another resource or groups nested too deep, `answers/repeated` for two answers to one item.
pub fn read(policy: &Policy, response: QuestionnaireResponse) -> Result<Answers<'_>, AnswerError> {
    if response.resource_type != "QuestionnaireResponse" {
        return Err(AnswerError::format());
    }
    let mut answers = Answers::empty(policy);
    read_items(&mut answers, response.item, MAX_DEPTH)?;
    Ok(answers)
}

fn read_items(answers: &mut Answers<'_>, items: Vec<Item>, depth: usize) -> Result<(), AnswerError> {
    let depth = depth.checked_sub(1).ok_or_else(AnswerError::format)?;
    for item in items {
        let here = |field: &Field| field.place().fhir.as_deref() == Some(item.link_id.as_str());
        let named = answers.policy().fields().iter().find(|field| here(field));
        if let Some(field) = named.filter(|_| item.answer.len() > 1) {
            return Err(AnswerError::new(field.id(), AnswerProblem::Repeated));
        }
        for answer in item.answer {
            let (value, nested) = answer.into_parts();
            if let Some(value) = value {
                answers.put(value, here)?;
            }
            read_items(answers, nested, depth)?;
        }
        read_items(answers, item.item, depth)?;
    }
    Ok(())
}

impl Answer {
    fn into_parts(self) -> (Option<Zeroizing<String>>, Vec<Item>) {
        let value = self
            .value_coding
            .and_then(|coding| coding.code)
            .or(self.value_string)
            .or(self.value_date)
            .or_else(|| self.value_integer.map(|number| Zeroizing::new(number.to_string())))
            .or_else(|| self.value_boolean.map(|yes| Zeroizing::new(yes.to_string())));
        (value, self.item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    fn response(text: &str) -> QuestionnaireResponse {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn nested_items_are_found_and_the_rest_is_not_read() {
        let policy = policy();
        let read = read(
            &policy,
            response(
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
        let other = read(&policy, response(r#"{"resourceType":"Patient"}"#));
        assert_eq!(other.unwrap_err().code(), "answers/bad-format");
        let twice = r#"{"resourceType":"QuestionnaireResponse","item":[{"linkId":"/sex","answer":[{"valueCoding":{"code":"male"}},{"valueCoding":{"code":"female"}}]}]}"#;
        assert_eq!(read(&policy, response(twice)).unwrap_err().code(), "answers/repeated");
    }

    #[test]
    fn bottomless_groups_are_refused() {
        let policy = policy();
        let deep = format!(
            r#"{{"resourceType":"QuestionnaireResponse","item":[{}{}]}}"#,
            r#"{"linkId":"g","item":["#.repeat(40),
            "]}".repeat(40)
        );
        assert_eq!(read(&policy, response(&deep)).unwrap_err().code(), "answers/bad-format");
    }
}
