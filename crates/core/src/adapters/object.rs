//! `JSON object → Answers`: what the formats that hold answers by name have in common.

use gauze_signed::Json;
use zeroize::Zeroizing;

use super::names::Names;
use crate::error::AnswerProblem;
use crate::policy::{FieldType, Place};
use crate::{AnswerError, Answers, Policy};

/// A key that is the whole name comes first; only then does a name with dots or brackets lead inside.
pub(super) fn read<'p>(
    policy: &'p Policy,
    json: &Json,
    name: impl Fn(&Place) -> Option<&str>,
) -> Result<Answers<'p>, AnswerError> {
    let Json::Object(pairs) = json else { return Err(AnswerError::format()) };
    let mut answers = Answers::empty(policy);
    let names = Names::of(policy, name);
    let mut found = vec![false; policy.fields().len()];
    for (key, value) in pairs {
        if let Some(at) = names.find(key) {
            found.get_mut(at).into_iter().for_each(|found| *found = true);
            put(&mut answers, at, value)?;
        }
    }
    names.paths(&found).walk(json, &mut |at, value| put(&mut answers, at, value))?;
    Ok(answers)
}

fn put(answers: &mut Answers<'_>, at: usize, value: &Json) -> Result<(), AnswerError> {
    let Some(field) = answers.field(at) else { return Ok(()) };
    if field.kind() == FieldType::Attachment {
        return files(value).into_iter().try_for_each(|content| answers.put_file(at, content));
    }
    match value {
        Json::Null => Ok(()),
        Json::List(list) if list.is_empty() => Ok(()),
        // A single box that is not ticked, where libraries hold a list once there are two.
        Json::Bool(false) if field.kind() == FieldType::MultiChoice => Ok(()),
        Json::List(list) if field.takes_several() => list.iter().try_for_each(|one| put_one(answers, at, one)),
        Json::List(_) => Err(answers.refused(at, AnswerProblem::Repeated)),
        one => put_one(answers, at, one),
    }
}

fn put_one(answers: &mut Answers<'_>, at: usize, value: &Json) -> Result<(), AnswerError> {
    // Select controls of component libraries hold their whole entry, `{"value": …, "label": …}`.
    let value = value.get("value").unwrap_or(value);
    match scalar(value) {
        Some(text) if is_file(&text) => Ok(()),
        Some(text) => answers.put(at, text.into()),
        None if matches!(value, Json::Null) => Ok(()),
        None => Err(answers.refused(at, AnswerProblem::Format)),
    }
}

/// A text, a number as it is written, or `true` and `false`.
pub(super) fn scalar(value: &Json) -> Option<Zeroizing<String>> {
    match value {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        Json::Bool(yes) => Some(Zeroizing::new(if *yes { "true" } else { "false" }.to_owned())),
        _ => None,
    }
}

// A file or a signature, as form libraries put it among the answers: never an answer in words.
fn is_file(text: &str) -> bool {
    let start = text.as_bytes().get(..100.min(text.len())).unwrap_or(&[]);
    start.starts_with(b"data:") && start.windows(8).any(|part| part == b";base64,")
}

/// The files of one question: `data:` addresses, alone, in lists, or as SurveyJS has them, `{"name": …, "content": "data:…"}`.
///
/// What is something else stands for a file whose content is elsewhere.
fn files(value: &Json) -> Vec<&str> {
    match value {
        Json::Null | Json::Bool(false) => Vec::new(),
        Json::Text(text) if text.trim().is_empty() => Vec::new(),
        Json::Text(text) if is_file(text) => vec![text.as_str()],
        Json::List(list) => list.iter().flat_map(files).collect(),
        Json::Object(pairs) if pairs.is_empty() => Vec::new(),
        Json::Object(_) => {
            vec![value.get("content").and_then(Json::as_text).filter(|text| is_file(text)).unwrap_or("")]
        }
        Json::Text(_) | Json::Bool(true) | Json::Number(_) => vec![""],
    }
}
