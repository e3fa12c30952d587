//! `"text" | {"default": …, "es": …} → Texts`.

use gauze_signed::Json;

use crate::form::Texts;
use crate::gather::{UNMARKED, add};
use crate::plain::plain;

/// The texts of one property; what is unmarked is in the survey's main language.
pub(super) fn localized(json: Option<&Json>, main: &str) -> Texts {
    let mut texts = Texts::new();
    match json {
        Some(Json::Object(pairs)) => {
            for (language, words) in pairs {
                let language = if language.as_str() == "default" { main } else { language };
                add(&mut texts, language, words.as_text().map(plain).unwrap_or_default());
            }
        }
        Some(Json::Text(words)) => add(&mut texts, main, plain(words)),
        Some(Json::Number(number)) => add(&mut texts, main, number.as_str().to_owned()),
        _ => {}
    }
    texts
}

/// The language of unmarked texts: the survey's locale, unless a text has that language beside its unmarked one.
pub(super) fn main_language(survey: &Json) -> String {
    match survey.get("locale").and_then(Json::as_text) {
        Some(locale) if !locale.is_empty() && locale != "default" && !marks(survey, locale) => locale.to_owned(),
        _ => UNMARKED.to_owned(),
    }
}

fn marks(json: &Json, locale: &str) -> bool {
    match json {
        Json::Object(pairs) => {
            let both = json.get("default").is_some() && json.get(locale).is_some_and(|text| text.as_text().is_some());
            both || pairs.iter().any(|(_, inner)| marks(inner, locale))
        }
        Json::List(list) => list.iter().any(|inner| marks(inner, locale)),
        _ => false,
    }
}
