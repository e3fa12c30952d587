//! `gauze scrub`: JSON lines with texts → JSON lines with the places of identifiers, for audits and measurements.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead, Read};

use clap::Args;
use gauze_scrub::{Settings, Span, Value};
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::screen::Screen;

/// Longest line in bytes: what a form takes is a thousand times shorter.
const MAX_LINE: u64 = 16 * 1024 * 1024;

/// Find identifiers in texts: JSON lines {"text", "known"} in, {"spans"} out
///
/// Reads standard input. `known` (or `form`) holds names and values of the same submission, which are found in any case and with any
/// separators. Offsets count code points. Nothing is written but places and kinds.
#[derive(Debug, Args)]
pub(crate) struct Scrub {}

#[derive(Deserialize)]
struct Line {
    #[serde(deserialize_with = "text")]
    text: Zeroizing<String>,
    #[serde(default, alias = "form")]
    known: BTreeMap<String, Known>,
}

/// A value of a form: a text or a number; what is neither is nothing to look for.
struct Known(Option<Zeroizing<String>>);

impl<'de> Deserialize<'de> for Known {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Values)
    }
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Known;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a form")
    }

    fn visit_str<E>(self, text: &str) -> Result<Known, E> {
        Ok(Known(Some(Zeroizing::new(text.to_owned()))))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Known, E> {
        Ok(Known(Some(Zeroizing::new(number.to_string()))))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Known, E> {
        Ok(Known(Some(Zeroizing::new(number.to_string()))))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Known, E> {
        Ok(Known(Some(Zeroizing::new(number.to_string()))))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Known, E> {
        Ok(Known(None))
    }

    fn visit_unit<E>(self) -> Result<Known, E> {
        Ok(Known(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Known, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Known(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Known, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Known(None))
    }
}

fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(from).map(Zeroizing::new)
}

#[derive(Serialize)]
struct Found {
    spans: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    start: usize,
    end: usize,
    label: &'static str,
}

/// Answers each line of standard input with one line.
pub(crate) fn run(_: &Scrub, screen: &mut Screen) -> Result<(), CliError> {
    let mut input = io::stdin().lock();
    let mut bytes = Zeroizing::new(Vec::new());
    for number in 1u64.. {
        bytes.clear();
        let source = |source| CliError::Read { path: "standard input".to_owned(), source };
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut bytes).map_err(source)? == 0 {
            break;
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        // What serde_json would say can quote the line: only its number is told.
        let line: Line = serde_json::from_slice(&bytes).map_err(|_| CliError::Engine {
            context: String::new(),
            code: "scrub/bad-line".to_owned(),
            message: format!(
                "line {number} is not a JSON object with a `text` and, if any, names and texts in `known`"
            ),
        })?;
        let found = answer(&line);
        let text = serde_json::to_string(&found).map_err(|e| CliError::engine("", "output/json", &e))?;
        screen.line(text)?;
    }
    Ok(())
}

fn answer(line: &Line) -> Found {
    let known: Vec<_> =
        line.known.values().filter_map(|value| value.0.as_deref()).map(|value| Value::other(value)).collect();
    let spans = gauze_scrub::scrub(&line.text, &known, &Settings::default());
    Found { spans: in_code_points(&line.text, &spans) }
}

// Spans are in order: one walk over the text counts for all of them.
fn in_code_points(text: &str, spans: &[Span]) -> Vec<Place> {
    let (mut at, mut counted) = (0, 0);
    let mut count = |to: usize| {
        counted += text.get(at..to).map_or(0, |part| part.chars().count());
        at = to;
        counted
    };
    spans
        .iter()
        .map(|span| Place { start: count(span.start), end: count(span.end), label: span.label.name() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_code_points() {
        let line: Line = serde_json::from_str(
            r#"{"text": "señor José: 253-764-2334", "form": {"name": "José", "x": null, "y": [1, {"z": 2}], "n": 12}, "id": 3}"#,
        )
        .unwrap();
        let spans = answer(&line).spans;
        let found: Vec<_> = spans.iter().map(|place| (place.start, place.end, place.label)).collect();
        assert_eq!(found, [(6, 10, "NAME"), (12, 24, "PHONE")]);
    }
}
