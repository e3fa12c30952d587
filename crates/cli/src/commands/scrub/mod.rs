//! `gauze scrub`: JSON lines with texts → JSON lines with the places of identifiers, for audits and measurements.

use std::fmt;
use std::io::{self, BufRead, Read};

use clap::{Args, ValueEnum};
use gauze_scrub::{Kind, Pack, Settings, Span, Surrogates, Value};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::random;
use crate::screen::Screen;

/// Longest line in bytes: what a form takes is a thousand times shorter.
const MAX_LINE: u64 = 16 * 1024 * 1024;
/// Values deep inside others that are read: FHIR's names of contacts are four levels down.
const MAX_DEPTH: usize = 8;

/// Find identifiers in texts: JSON lines {"text", "known"} in, {"spans"} out
///
/// Reads standard input. `known` (or `form`) holds names and values of the same submission, which are found in any case and with any
/// separators; what a name says of its values ("dob", "last_name") is a hint. Offsets count code points. By default nothing is written
/// but places and kinds.
#[derive(Debug, Args)]
pub(crate) struct Scrub {
    /// Rules and known values alone, without the statistical model
    #[arg(long)]
    no_model: bool,
    /// Take out what identifies somebody with at least this probability, in percent: lower finds more, and more that is nobody
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=99))]
    threshold: Option<u8>,
    /// Names of clinicians behind a title, and facilities
    #[arg(long, value_enum, default_value_t = Providers::Remove)]
    providers: Providers,
    /// What to write for each text
    #[arg(long, value_enum, default_value_t = Written::Spans)]
    output: Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Providers {
    /// They go
    Remove,
    /// They stay, unless they are known values
    Keep,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Written {
    /// Places and kinds
    Spans,
    /// The text with `[NAME]` and the like
    Tag,
    /// The text with blocks
    Mask,
    /// The text with others' names, days and numbers
    Surrogate,
}

#[derive(Deserialize)]
struct Line {
    #[serde(deserialize_with = "text")]
    text: Zeroizing<String>,
    #[serde(default, alias = "form")]
    known: Known,
}

/// Values with what is known of their kind, however deep they stand.
#[derive(Default)]
struct Known(Vec<(Kind, Zeroizing<String>)>);

impl<'de> Deserialize<'de> for Known {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut known = Self::default();
        from.deserialize_any(Within { name: "", depth: 0, known: &mut known })?;
        Ok(known)
    }
}

/// What stands under a name.
struct Within<'a> {
    name: &'a str,
    depth: usize,
    known: &'a mut Known,
}

impl Within<'_> {
    fn add(&mut self, value: String) {
        let value = Zeroizing::new(value);
        if let Some(kind) = Kind::of_name(self.name) {
            self.known.0.push((kind, value));
        }
    }
}

impl<'de> serde::de::DeserializeSeed<'de> for Within<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names and values of a form")
    }

    fn visit_str<E>(mut self, text: &str) -> Result<(), E> {
        self.add(text.to_owned());
        Ok(())
    }

    fn visit_i64<E>(mut self, number: i64) -> Result<(), E> {
        self.add(number.to_string());
        Ok(())
    }

    fn visit_u64<E>(mut self, number: u64) -> Result<(), E> {
        self.add(number.to_string());
        Ok(())
    }

    fn visit_f64<E>(mut self, number: f64) -> Result<(), E> {
        self.add(number.to_string());
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let deeper = self.deeper::<A::Error>()?;
        while items.next_element_seed(Within { name: self.name, depth: deeper, known: &mut *self.known })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let deeper = self.deeper::<A::Error>()?;
        while let Some(key) = entries.next_key::<String>()? {
            let name = if self.name.is_empty() { key } else { format!("{}.{key}", self.name) };
            entries.next_value_seed(Within { name: &name, depth: deeper, known: &mut *self.known })?;
        }
        Ok(())
    }
}

impl Within<'_> {
    fn deeper<E: serde::de::Error>(&self) -> Result<usize, E> {
        if self.depth < MAX_DEPTH { Ok(self.depth + 1) } else { Err(E::custom("too deep")) }
    }
}

fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(from).map(Zeroizing::new)
}

#[derive(Serialize)]
#[serde(untagged)]
enum Found {
    Spans { spans: Vec<Place> },
    Text { text: Zeroed },
}

/// A text to write, wiped when dropped.
struct Zeroed(Zeroizing<String>);

impl Serialize for Zeroed {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

#[derive(Serialize)]
struct Place {
    start: usize,
    end: usize,
    label: &'static str,
}

/// Answers each line of standard input with one line.
pub(crate) fn run(args: &Scrub, screen: &mut Screen) -> Result<(), CliError> {
    let packs = if args.no_model { Vec::new() } else { super::prepare::packs() };
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
        let found = answer(args, &packs, &line)?;
        let text = serde_json::to_string(&found).map_err(|e| CliError::engine("", "output/json", &e))?;
        screen.line(text)?;
    }
    Ok(())
}

fn answer(args: &Scrub, packs: &[Pack<'_>], line: &Line) -> Result<Found, CliError> {
    let known: Vec<_> = line.known.0.iter().map(|(kind, value)| Value { kind: *kind, value }).collect();
    let settings = Settings {
        packs,
        threshold: args.threshold,
        providers: match args.providers {
            Providers::Remove => gauze_scrub::Providers::Remove,
            Providers::Keep => gauze_scrub::Providers::Keep,
        },
        ..Settings::default()
    };
    let spans = gauze_scrub::scrub(&line.text, &known, &settings);
    let text = match args.output {
        Written::Spans => return Ok(Found::Spans { spans: in_code_points(&line.text, &spans) }),
        Written::Tag => gauze_scrub::redact(&line.text, &spans),
        Written::Mask => gauze_scrub::mask(&line.text, &spans),
        Written::Surrogate => surrogate(&line.text, &spans, &known)?,
    };
    Ok(Found::Text { text: Zeroed(text) })
}

// A failure of the system's generator must not write a text with zeros for chance.
fn surrogate(text: &str, spans: &[Span], known: &[Value<'_>]) -> Result<Zeroizing<String>, CliError> {
    let mut failed = None;
    let mut words = || match random::bytes::<8>() {
        Ok(bytes) => u64::from_le_bytes(*bytes),
        Err(error) => {
            failed = Some(error);
            0
        }
    };
    let written = Surrogates::new(known, None, &mut words).write(text, spans);
    failed.map_or(Ok(written), Err)
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

    const ARGS: Scrub = Scrub { no_model: true, threshold: None, providers: Providers::Remove, output: Written::Spans };

    fn line(json: &str) -> Line {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn offsets_count_code_points() {
        let line = line(
            r#"{"text": "señor José: 253-764-2334", "form": {"name": "José", "x": null, "y": [1, {"z": 2}], "n": 12}, "id": 3}"#,
        );
        let Found::Spans { spans } = answer(&ARGS, &[], &line).unwrap() else { panic!("spans") };
        let found: Vec<_> = spans.iter().map(|place| (place.start, place.end, place.label)).collect();
        assert_eq!(found, [(6, 10, "NAME"), (12, 24, "PHONE")]);
    }

    #[test]
    fn values_are_found_however_deep_they_stand() {
        let line = line(
            r#"{"text": "Kallie or Renn, tomato 4412-90", "known": {"patient": {"name": [{"given": ["Kallie", "Renn"]}]}, "mrn": [441290, null]}}"#,
        );
        let tagged = answer(&Scrub { output: Written::Tag, ..ARGS }, &[], &line).unwrap();
        assert_eq!(serde_json::to_string(&tagged).unwrap(), r#"{"text":"[NAME] or [NAME], tomato [ID]"}"#);
        for output in [Written::Mask, Written::Surrogate] {
            let written = serde_json::to_string(&answer(&Scrub { output, ..ARGS }, &[], &line).unwrap()).unwrap();
            assert!(
                !written.contains("Kallie") && !written.contains("4412") && written.contains("tomato"),
                "{written}"
            );
        }
    }

    #[test]
    fn a_form_without_end_is_refused() {
        let deep = format!(r#"{{"text": "", "known": {}1{}}}"#, "[".repeat(20), "]".repeat(20));
        assert!(serde_json::from_str::<Line>(&deep).is_err());
    }
}
