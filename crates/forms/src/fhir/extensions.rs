//! Extensions by the last part of their url, or by Aidbox's first-class key of the same meaning.
//!
//! Only the end of a url counts: the same extension moved between hosts and paths from STU3 to R5.

use gauze_signed::Json;

use super::list;
use crate::form::Texts;
use crate::gather::{Gather, add};
use crate::plain::plain;

/// The extensions of a thing with this url.
pub(super) fn all<'j>(at: &'j Json, end: &'static str) -> impl Iterator<Item = &'j Json> + use<'j> {
    list(at, "extension").chain(list(at, "modifierExtension")).filter(move |extension| url_end(extension) == end)
}

/// Value of the first extension with this url, else of Aidbox's key; an empty key is none.
pub(super) fn value<'j>(at: &'j Json, end: &'static str, key: &str) -> Option<&'j Json> {
    all(at, end).find_map(|extension| choice(extension, "value")).map(|(_, value)| value).or_else(|| at.get(key))
}

/// `true` there.
pub(super) fn is_set(at: &Json, end: &'static str, key: &str) -> bool {
    value(at, end, key).and_then(Json::as_bool) == Some(true)
}

/// `value[x]` in FHIR's way (`valueCoding`) or in Aidbox's (`value.Coding`): the type and the value.
pub(super) fn choice<'j>(at: &'j Json, prefix: &str) -> Option<(&'j str, &'j Json)> {
    let Json::Object(pairs) = at else { return None };
    pairs.iter().find_map(|(key, value)| {
        let kind = key.strip_prefix(prefix)?;
        if kind.starts_with(|c: char| c.is_ascii_uppercase()) {
            return Some((kind, value));
        }
        match value {
            Json::Object(inner) if kind.is_empty() => {
                inner.first().map(|(kind, value)| (kind.as_str(), value)).filter(|_| inner.len() == 1)
            }
            _ => None,
        }
    })
}

/// A text, number or truth as it is written.
pub(super) fn written(value: &Json) -> Option<String> {
    match value {
        Json::Text(text) => Some(text.as_str().to_owned()),
        Json::Number(number) => Some(number.as_str().to_owned()),
        Json::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}

/// The text at a key in all its languages.
pub(super) fn texts(at: &Json, key: &str, language: &str) -> Texts {
    let mut texts = Texts::new();
    add(&mut texts, language, at.get(key).and_then(Json::as_text).map(plain).unwrap_or_default());
    let Some(more) = at.get(&["_", key].concat()) else { return texts };
    for translation in all(more, "translation") {
        let part = |name| {
            let part = list(translation, "extension").find(|part| url_end(part) == name)?;
            choice(part, "value")?.1.as_text()
        };
        if let (Some(language), Some(words)) = (part("lang"), part("content")) {
            add(&mut texts, language, plain(words));
        }
    }
    for translation in list(more, "translation") {
        let part = |name| translation.get(name).and_then(Json::as_text);
        if let (Some(language), Some(words)) = (part("lang"), part("content")) {
            add(&mut texts, language, plain(words));
        }
    }
    texts
}

/// Codes of the control that a renderer is asked to show.
pub(super) fn controls(at: &Json) -> Vec<&str> {
    let control = value(at, "questionnaire-itemControl", "itemControl");
    let codings = control.map(|control| list(control, "coding"));
    codings.into_iter().flatten().filter_map(|coding| coding.get("code")?.as_text()).collect()
}

/// A modifier extension changes the meaning of what it stands at: each unknown one is named.
pub(super) fn note_modifiers(gather: &mut Gather, item: &str, at: &Json) {
    for extension in list(at, "modifierExtension") {
        let url = extension.get("url").and_then(Json::as_text).unwrap_or("");
        let text = format!("a modifier extension may change what this means, and is not understood: `{url}`");
        gather.note(item, text);
    }
}

/// The last part of an extension's url, without a version.
pub(super) fn url_end(extension: &Json) -> &str {
    let url = extension.get("url").and_then(Json::as_text).unwrap_or("");
    let url = url.split('|').next().unwrap_or(url);
    url.rsplit(['/', '#']).next().unwrap_or(url)
}
