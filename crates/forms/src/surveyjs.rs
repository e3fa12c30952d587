//! `SurveyJS JSON → Form`: names are paths as they stand in `survey.data`.

mod choices;
mod conditions;
mod elements;
mod expression;
mod kinds;
mod matrix;
mod remarks;
#[cfg(test)]
mod tests;
mod texts;

use gauze_signed::Json;

use crate::FormError;
use crate::form::{Form, Format};
use crate::gather::Gather;

/// `text of a survey's JSON → Form`.
///
/// # Errors
/// [`FormError`]: no JSON, no survey, too large.
pub fn read(text: &str) -> Result<Form, FormError> {
    let mut gather = Gather::new(Format::SurveyJs, text)?;
    let json = Json::parse(text.trim_start_matches('\u{feff}'))?;
    // The Creator's service wraps a survey; so do many APIs.
    let survey = ["json", "surveyJson", "content"].iter().find_map(|key| json.get(key)).unwrap_or(&json);
    if json.get("resourceType").is_some()
        || (survey.get("pages").is_none() && survey.get("elements").is_none() && survey.get("questions").is_none())
    {
        return Err(FormError::NotAForm("it has neither `pages` nor `elements`, as SurveyJS forms do".to_owned()));
    }
    let main = texts::main_language(survey);
    gather.form.title = texts::localized(survey.get("title"), &main);
    remarks::of_survey(&mut gather, survey);
    elements::read(&mut gather, survey, &main)?;
    if gather.form.items.is_empty() {
        return Err(FormError::NotAForm("the survey asks nothing".to_owned()));
    }
    Ok(gather.finish(Some(&main)))
}

/// The elements at a key; none if it is no list.
fn list<'j>(json: &'j Json, key: &str) -> impl Iterator<Item = &'j Json> + use<'j> {
    json.get(key).and_then(Json::as_list).unwrap_or_default().iter()
}

/// The text at a key, if it is one and not empty.
fn text<'j>(json: &'j Json, key: &str) -> Option<&'j str> {
    json.get(key).and_then(Json::as_text).filter(|text| !text.is_empty())
}

/// `true` at one of the keys: properties were renamed between versions.
fn is_set(json: &Json, keys: &[&str]) -> bool {
    keys.iter().any(|key| json.get(key).and_then(Json::as_bool) == Some(true))
}

/// A text, number or truth as it stands in answers.
fn written(json: &Json) -> Option<String> {
    match json {
        Json::Text(text) => Some(text.as_str().to_owned()),
        Json::Number(number) => Some(number.as_str().to_owned()),
        Json::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}
