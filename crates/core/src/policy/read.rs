//! `Json → texts, lists, flags`: what stands at a key, once the grammar has made sure of its shape.
//!
//! The fallbacks (empty text, empty list, `false`) are for optional keys; a needed one cannot be missing any more.

use gauze_signed::Json;

use crate::number::Number;
use crate::text::Text;

pub(crate) fn text<'j>(json: &'j Json, key: &str) -> &'j str {
    maybe(json, key).unwrap_or("")
}

pub(crate) fn maybe<'j>(json: &'j Json, key: &str) -> Option<&'j str> {
    json.get(key).and_then(Json::as_text)
}

pub(crate) fn owned(json: &Json, key: &str) -> Option<String> {
    maybe(json, key).map(str::to_owned)
}

pub(crate) fn list<'j>(json: &'j Json, key: &str) -> &'j [Json] {
    json.get(key).and_then(Json::as_list).unwrap_or(&[])
}

pub(crate) fn texts_in<'j>(json: &'j Json, key: &str) -> impl Iterator<Item = &'j str> + use<'j> {
    list(json, key).iter().filter_map(Json::as_text)
}

pub(crate) fn flag(json: &Json, key: &str) -> bool {
    json.get(key).and_then(Json::as_bool).unwrap_or(false)
}

pub(crate) fn whole(json: &Json, key: &str) -> Option<u64> {
    json.get(key).and_then(Json::as_whole)
}

pub(crate) fn words(json: &Json, key: &str) -> Text {
    json.get(key).map(Text::read).unwrap_or_default()
}

/// Decimal text, or a whole number in plain digits.
pub(crate) fn number(json: &Json) -> Option<Number> {
    match json {
        Json::Text(text) | Json::Number(text) => Number::parse(text),
        _ => None,
    }
}

pub(crate) fn number_at(json: &Json, key: &str) -> Option<Number> {
    json.get(key).and_then(number)
}

pub(crate) fn numbers(json: &Json, key: &str) -> Vec<Number> {
    list(json, key).iter().filter_map(number).collect()
}
