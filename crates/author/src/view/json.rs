//! `(Json, "a.b.c") → text, texts, date, number`: lenient reading, empty where nothing is there.

use gauze_signed::{Date, Json};

/// `(language, words)` in the policy's order.
pub(crate) type Texts = Vec<(String, String)>;

/// The value at a dotted path of keys.
pub(crate) fn at<'j>(root: &'j Json, path: &str) -> Option<&'j Json> {
    path.split('.').try_fold(root, |json, key| json.get(key))
}

pub(crate) fn text(root: &Json, path: &str) -> String {
    at(root, path).and_then(Json::as_text).unwrap_or_default().to_owned()
}

pub(crate) fn list<'j>(root: &'j Json, path: &str) -> &'j [Json] {
    at(root, path).and_then(Json::as_list).unwrap_or_default()
}

pub(crate) fn whole(root: &Json, path: &str) -> Option<u64> {
    at(root, path).and_then(Json::as_whole)
}

pub(crate) fn date(root: &Json, path: &str) -> Option<Date> {
    Date::parse(at(root, path)?.as_text()?).ok()
}

pub(crate) fn texts(root: &Json, path: &str) -> Texts {
    let Some(Json::Object(pairs)) = at(root, path) else { return Texts::new() };
    let pair = |(key, value): &(_, Json)| Some((zeroize_free(key), value.as_text()?.to_owned()));
    pairs.iter().filter_map(pair).collect()
}

// Keys of a policy are public: no wiping needed.
fn zeroize_free(key: &impl core::ops::Deref<Target = String>) -> String {
    String::clone(key)
}

/// A number as it is written, in text or as a JSON number.
pub(crate) fn written(json: &Json) -> Option<&str> {
    match json {
        Json::Number(text) | Json::Text(text) => Some(text),
        _ => None,
    }
}

/// A decimal that is not negative → millionths; digits beyond the sixth are cut.
pub(crate) fn micro(root: &Json, path: &str) -> Option<u64> {
    parse_micro(written(at(root, path)?)?).and_then(|signed| u64::try_from(signed).ok())
}

/// `"-1.5" → -1,500,000`.
pub(crate) fn parse_micro(text: &str) -> Option<i64> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let fraction: String = fraction.chars().chain("000000".chars()).take(6).collect();
    let size = whole.parse::<i64>().ok()?.checked_mul(1_000_000)?.checked_add(fraction.parse().ok()?)?;
    Some(if negative { -size } else { size })
}

/// Millionths → plain decimal text.
pub(crate) fn micro_text(micro: u64) -> String {
    let (whole, fraction) = (micro / 1_000_000, micro % 1_000_000);
    if fraction == 0 {
        return whole.to_string();
    }
    format!("{whole}.{}", format!("{fraction:06}").trim_end_matches('0'))
}

/// The words in a language, or in the first that is there.
pub(crate) fn words_in<'t>(texts: &'t Texts, language: &str) -> &'t str {
    let exact = texts.iter().find(|(key, _)| key == language);
    exact.or_else(|| texts.first()).map_or("", |(_, words)| words)
}

/// Calls `see(place, text)` for every text of a document.
pub(crate) fn walk(json: &Json, place: &str, see: &mut impl FnMut(&str, &str)) {
    match json {
        Json::Text(text) => see(place, text),
        Json::List(list) => {
            for (number, one) in list.iter().enumerate() {
                walk(one, &format!("{place}[{number}]"), see);
            }
        }
        Json::Object(pairs) => {
            for (key, one) in pairs {
                let inner = if place.is_empty() { key.to_string() } else { format!("{place}.{}", key.as_str()) };
                walk(one, &inner, see);
            }
        }
        _ => {}
    }
}

/// JSON in one line, whatever its spaces: two texts are equal where the values are.
pub(crate) fn flat(json: &Json) -> String {
    match json {
        Json::Null => "null".to_owned(),
        Json::Bool(yes) => yes.to_string(),
        Json::Number(number) => number.to_string(),
        Json::Text(text) => format!("{:?}", text.as_str()),
        Json::List(list) => format!("[{}]", list.iter().map(flat).collect::<Vec<_>>().join(",")),
        Json::Object(pairs) => {
            let mut parts: Vec<_> =
                pairs.iter().map(|(key, value)| format!("{}:{}", key.as_str(), flat(value))).collect();
            parts.sort_unstable();
            format!("{{{}}}", parts.join(","))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_and_written_exactly() {
        for (text, micro) in [("1", 1_000_000), ("-0.5", -500_000), ("18.5", 18_500_000), ("0.000001", 1)] {
            assert_eq!(parse_micro(text), Some(micro), "{text}");
        }
        assert_eq!((parse_micro("x"), parse_micro("")), (None, None));
        assert_eq!((micro_text(1_500_000), micro_text(3_000_000)), ("1.5".to_owned(), "3".to_owned()));
    }

    #[test]
    fn every_text_is_seen_with_its_place() {
        let json = Json::parse(r#"{"a":[{"b":"x"},"y"],"c":1}"#).unwrap();
        let mut seen = Vec::new();
        walk(&json, "", &mut |place, text| seen.push(format!("{place}={text}")));
        assert_eq!(seen, ["a[0].b=x", "a[1]=y"]);
    }
}
