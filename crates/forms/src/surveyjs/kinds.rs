//! `type, inputType, masks, validators → Kind and bounds`.

use gauze_signed::Json;

use super::{is_set, list, text, written};
use crate::form::{Item, Kind};
use crate::gather::{Gather, autocompleted, short};

/// Sets a question's kind and bounds.
pub(super) fn read(gather: &mut Gather, item: &mut Item, at: &Json, kind: &str) {
    let input = text(at, "inputType").unwrap_or("text");
    item.hints.written_type = Some(if kind == "text" { input } else { kind }.to_owned());
    item.kind = match kind {
        "text" => input_kind(input, at),
        "comment" => Kind::LongText,
        "boolean" => Kind::Boolean,
        "radiogroup" | "dropdown" | "buttongroup" => Kind::Choice,
        "checkbox" | "tagbox" => Kind::MultiChoice,
        "ranking" => {
            gather.note(
                &item.name,
                "the order of the answers is what is asked, and only which ones are given is taken over",
            );
            Kind::MultiChoice
        }
        "imagepicker" if is_set(at, &["multiSelect"]) => Kind::MultiChoice,
        // An image map takes several areas unless it is told not to.
        "imagemap" if at.get("multiSelect").and_then(Json::as_bool) != Some(false) => Kind::MultiChoice,
        "imagepicker" | "imagemap" => Kind::Choice,
        "rating" => Kind::Ordinal,
        "slider" | "nouislider" => slider(gather, item, at),
        "file" | "signaturepad" | "microphone" => Kind::File,
        "expression" => {
            item.calculated = true;
            let number = matches!(text(at, "displayStyle"), Some("decimal" | "currency" | "percent" | "number"));
            if number { Kind::Decimal } else { Kind::Text }
        }
        "datepicker" | "bootstrapdatepicker" => Kind::Date,
        "editor" => Kind::LongText,
        other => {
            gather.note(&item.name, format!("the type `{}` is not known: taken as text", short(other)));
            Kind::Text
        }
    };
    if kind == "file" {
        item.repeats |= is_set(at, &["allowMultiple"]);
    }
    if input == "password" {
        item.hints.identifier = true;
        gather.note(&item.name, "a password must not leave with a study's answers");
    }
    bounds(item, at);
    mask(item, at);
    validators(gather, item, at);
    if item.kind == Kind::Text {
        item.kind = autocompleted(item.hints.autocomplete.as_deref());
    }
}

fn input_kind(input: &str, at: &Json) -> Kind {
    let whole = |key| at.get(key).and_then(Json::as_whole).is_some();
    match input {
        // A browser's own numbers are whole by default; SurveyJS lets fractions through unless a step forbids them.
        "number" | "range" if whole("step") => Kind::Integer,
        "number" | "range" => Kind::Decimal,
        "date" => Kind::Date,
        "datetime" | "datetime-local" => Kind::DateTime,
        "time" => Kind::Time,
        "email" => Kind::Email,
        "tel" => Kind::Phone,
        "url" => Kind::Url,
        _ => Kind::Text,
    }
}

fn slider(gather: &mut Gather, item: &mut Item, at: &Json) -> Kind {
    let bound = |keys: [&str; 2]| keys.iter().find_map(|key| at.get(key)).and_then(written);
    item.min = bound(["min", "rangeMin"]).or_else(|| Some("0".to_owned()));
    item.max = bound(["max", "rangeMax"]).or_else(|| Some("100".to_owned()));
    if text(at, "sliderType") == Some("range") {
        gather.note(&item.name, "the answer is a range of two numbers");
        item.repeats = true;
    }
    let fraction = at.get("step").is_some_and(|step| step.as_whole().is_none());
    if fraction { Kind::Decimal } else { Kind::Integer }
}

fn bounds(item: &mut Item, at: &Json) {
    let bound = |plain: &str, computed: &str| {
        let today = text(at, computed).filter(|expression| expression.trim() == "today()");
        at.get(plain).and_then(written).filter(|bound| !bound.is_empty()).or_else(|| today.map(|_| "today".to_owned()))
    };
    if !matches!(item.kind, Kind::Text | Kind::LongText) {
        item.min = bound("min", "minValueExpression").or_else(|| item.min.take());
        item.max = bound("max", "maxValueExpression").or_else(|| item.max.take());
    }
    let length = at.get("maxLength").and_then(Json::as_whole).and_then(|length| u32::try_from(length).ok());
    item.max_length = length.filter(|length| *length > 0);
}

// Masks: 9 a digit, a or # a letter, as the vendor writes them.
fn mask(item: &mut Item, at: &Json) {
    let settings = at.get("maskSettings");
    let setting = |key: &str| settings.and_then(|settings| settings.get(key));
    let pattern = setting("pattern").and_then(Json::as_text);
    match text(at, "maskType") {
        Some("pattern") => item.pattern = pattern.map(str::to_owned),
        Some("numeric" | "currency") => {
            let whole = setting("precision").and_then(Json::as_whole) == Some(0);
            item.kind = if whole { Kind::Integer } else { Kind::Decimal };
            item.min = setting("min").and_then(written);
            item.max = setting("max").and_then(written);
        }
        Some("datetime") => {
            // Unmasked, the answer is an ISO date or time; masked, it is text of that pattern.
            let masked = setting("saveMaskedValue").and_then(Json::as_bool) == Some(true);
            let pattern = pattern.unwrap_or("mm/dd/yyyy");
            let (day, hour) = (pattern.contains('y') || pattern.contains('d'), pattern.contains(['H', 'h']));
            item.kind = match (masked, day, hour) {
                (false, true, false) => Kind::Date,
                (false, true, true) => Kind::DateTime,
                (false, false, true) => Kind::Time,
                _ => item.kind,
            };
            item.pattern = Some(pattern.to_owned()).filter(|_| masked);
            item.min = setting("min").and_then(written);
            item.max = setting("max").and_then(written);
        }
        _ => {}
    }
}

fn validators(gather: &mut Gather, item: &mut Item, at: &Json) {
    for validator in list(at, "validators") {
        let bound = |key| validator.get(key).and_then(written);
        match text(validator, "type").unwrap_or("").trim_end_matches("validator") {
            "numeric" => {
                item.min = item.min.take().or_else(|| bound("minValue"));
                item.max = item.max.take().or_else(|| bound("maxValue"));
                if item.kind == Kind::Text {
                    item.kind = Kind::Decimal;
                }
            }
            "text" => {
                let length = validator.get("maxLength").and_then(Json::as_whole);
                let length = length.and_then(|length| u32::try_from(length).ok()).filter(|length| *length > 0);
                item.max_length = item.max_length.or(length);
            }
            "regex" => item.pattern = item.pattern.take().or_else(|| bound("regex")),
            "email" if item.kind == Kind::Text => item.kind = Kind::Email,
            "email" => {}
            "answercount" => gather.note(&item.name, "how many answers may be chosen is not taken over"),
            _ => gather.note(&item.name, "the form checks the answer in a way that is not taken over"),
        }
    }
}
