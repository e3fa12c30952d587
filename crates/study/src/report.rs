//! `bytes → Report`: what one person's browser released, opened.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::ReportError;

/// The `gauze` mark of a report, version 1.
const KIND: &str = "report-1";

/// One opened report; it has no way back into an envelope.
///
/// `Debug` names the study and the report, never an answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Report {
    study: String,
    policy: String,
    version: u64,
    consent: Consent,
    fields: Fields,
    report_id: String,
}

/// Which consent text was agreed to, in which language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    version: String,
    language: String,
}

impl Report {
    /// `(plaintext of an envelope, the envelope's report id) → Report`.
    ///
    /// # Errors
    /// `report/malformed` when the bytes are no report of version 1, or hold a key that such a report has not.
    pub fn from_envelope(plaintext: &[u8], report_id: &str) -> Result<Self, ReportError> {
        let raw: Raw = serde_json::from_slice(plaintext).map_err(|_| ReportError::Malformed)?;
        match raw.report_id {
            Some(_) => Err(ReportError::Malformed),
            None => raw.into_report(report_id.to_owned()),
        }
    }

    /// `line of an opened .jsonl file → Report`.
    ///
    /// # Errors
    /// `report/malformed` as above, or when the line has no report id.
    pub fn from_line(line: &str) -> Result<Self, ReportError> {
        let mut raw: Raw = serde_json::from_str(line).map_err(|_| ReportError::Malformed)?;
        let id = raw.report_id.take().ok_or(ReportError::Malformed)?;
        raw.into_report(id)
    }

    /// `Report → line of an opened .jsonl file`, without the line's end.
    #[must_use]
    pub fn to_line(&self) -> String {
        // A report is strings and one number: there is nothing that JSON could refuse.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// `Report → line of an opened .csv file` under [`crate::Questions::csv_head`]; "no answer" is an empty cell.
    ///
    /// A cell that a spreadsheet would run as a formula cannot occur in a report that was checked against its policy,
    /// save for a kept text: that one begins with an apostrophe, as spreadsheets do it themselves.
    #[must_use]
    pub fn to_csv_row(&self) -> String {
        let version = self.version.to_string();
        let own =
            [&*self.report_id, &*self.study, &*self.policy, &*version, &*self.consent.version, &*self.consent.language];
        let cells: Vec<String> =
            own.into_iter().chain(self.fields().map(|(_, value)| value.unwrap_or(""))).map(inert).collect();
        crate::csv::row(cells.iter().map(String::as_str))
    }

    /// The study's id.
    #[must_use]
    pub fn study(&self) -> &str {
        &self.study
    }

    /// The policy's hash, in hexadecimal.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The policy's version.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Which consent was given.
    #[must_use]
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// The report's random id, in hexadecimal.
    #[must_use]
    pub fn report_id(&self) -> &str {
        &self.report_id
    }

    /// Field ids and what was released for each as text, in the policy's order; `None` is "no answer".
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, Option<&str>)> {
        self.fields.0.iter().map(|(id, value)| (id.as_str(), value.as_ref().map(|value| value.text.as_str())))
    }

    /// The same with other words in one field: a file's name for the file.
    #[must_use]
    pub fn with_words(mut self, id: &str, text: String) -> Self {
        if let Some((_, value)) = self.fields.0.iter_mut().find(|(known, _)| known == id) {
            *value = Some(Value { text, bare: false });
        }
        self
    }

    /// Whether each value that stands without quotes is one that should, in the order of [`Self::fields`].
    pub(crate) fn bare(&self) -> impl Iterator<Item = Option<bool>> {
        self.fields.0.iter().map(|(_, value)| value.as_ref().map(|value| value.bare))
    }
}

impl Consent {
    /// The consent text's version.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The language in which it was shown.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("study", &self.study)
            .field("report_id", &self.report_id)
            .field("fields", &"[REDACTED]")
            .finish_non_exhaustive()
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(7))?;
        map.serialize_entry("gauze", KIND)?;
        map.serialize_entry("study", &self.study)?;
        map.serialize_entry("policy", &self.policy)?;
        map.serialize_entry("version", &self.version)?;
        map.serialize_entry("consent", &self.consent)?;
        map.serialize_entry("fields", &self.fields)?;
        map.serialize_entry("reportId", &self.report_id)?;
        map.end()
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    gauze: String,
    study: String,
    policy: String,
    version: u64,
    consent: Consent,
    fields: Fields,
    #[serde(rename = "reportId")]
    report_id: Option<String>,
}

impl Raw {
    fn into_report(self, report_id: String) -> Result<Report, ReportError> {
        if self.gauze != KIND {
            return Err(ReportError::Malformed);
        }
        Ok(Report {
            study: self.study,
            policy: self.policy,
            version: self.version,
            consent: self.consent,
            fields: self.fields,
            report_id,
        })
    }
}

/// `text → text` that no spreadsheet takes for a formula; numbers stay numbers.
pub(crate) fn inert(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

/// A JSON object whose order is kept and whose keys are unique.
#[derive(Clone, PartialEq, Eq)]
struct Fields(Vec<(String, Option<Value>)>);

/// A code, band, prefix (in quotes), or a number or truth value (bare), as its text.
#[derive(Clone, PartialEq, Eq)]
struct Value {
    text: String,
    bare: bool,
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.bare, self.text.as_str()) {
            (false, text) => serializer.serialize_str(text),
            (true, truth @ ("true" | "false")) => serializer.serialize_bool(truth == "true"),
            (true, number) => match (number.parse::<i64>(), number.parse::<f64>()) {
                (Ok(whole), _) => serializer.serialize_i64(whole),
                // Bare numbers have few enough digits that a binary64 gives them back.
                (_, Ok(decimal)) => serializer.serialize_f64(decimal),
                _ => serializer.serialize_str(number),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Plain;
        impl Visitor<'_> for Plain {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number or a truth value")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
                Ok(Value { text: text.to_owned(), bare: false })
            }

            fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Value, E> {
                Ok(Value { text: truth.to_string(), bare: true })
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
                Ok(Value { text: number.to_string(), bare: true })
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Value, E> {
                Ok(Value { text: number.to_string(), bare: true })
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
                i64::try_from(number).map_err(|_| E::custom("a number is too large")).and_then(|n| self.visit_i64(n))
            }
        }
        deserializer.deserialize_any(Plain)
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of plain values and nulls")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields: Vec<(String, Option<Value>)> = Vec::new();
                while let Some((id, value)) = map.next_entry::<String, Option<Value>>()? {
                    if fields.iter().any(|(known, _)| *known == id) {
                        return Err(de::Error::custom("a field occurs twice"));
                    }
                    fields.push((id, value));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = r#"{"gauze":"report-1","study":"demo","policy":"ab","version":1,"consent":{"version":"1","language":"en"},"fields":{"zip":"945","band":null,"age":"30-39","smoker":true,"packs":-2}}"#;

    #[test]
    fn a_report_survives_its_line_in_order() {
        let report = Report::from_envelope(PLAIN.as_bytes(), "00ff").unwrap();
        let line = report.to_line();
        assert_eq!(line, format!("{},\"reportId\":\"00ff\"}}", PLAIN.strip_suffix('}').unwrap()));
        assert_eq!(Report::from_line(&line).unwrap(), report);
        let fields: Vec<_> = report.fields().collect();
        assert_eq!(
            fields,
            [
                ("zip", Some("945")),
                ("band", None),
                ("age", Some("30-39")),
                ("smoker", Some("true")),
                ("packs", Some("-2"))
            ]
        );
    }

    #[test]
    fn decimals_keep_their_digits() {
        for number in ["2.5", "-0.1", "36.6", "12345678.123456", "0.000001"] {
            let read = Report::from_envelope(PLAIN.replace("-2", number).as_bytes(), "00").unwrap();
            assert!(read.fields().any(|(_, value)| value == Some(number)), "{number}");
            assert_eq!(Report::from_line(&read.to_line()).unwrap(), read, "{number}");
        }
    }

    #[test]
    fn what_is_no_report_is_refused() {
        for (what, text) in [
            ("another version", PLAIN.replace("report-1", "report-2")),
            ("an extra key", PLAIN.replace("\"version\":1,", "\"version\":1,\"ip\":\"::1\",")),
            ("a field twice", PLAIN.replace("\"band\":null", "\"zip\":null")),
            ("a nested answer", PLAIN.replace("null", "{\"a\":1}")),
            ("an id of its own", PLAIN.replace("\"study\"", "\"reportId\":\"11\",\"study\"")),
            ("something after it", format!("{PLAIN}x")),
        ] {
            assert_eq!(Report::from_envelope(text.as_bytes(), "00").unwrap_err(), ReportError::Malformed, "{what}");
        }
        assert!(Report::from_line(PLAIN).is_err(), "a line without its id");
    }

    #[test]
    fn debug_shows_no_answer() {
        let text = format!("{:?}", Report::from_envelope(PLAIN.as_bytes(), "00ff").unwrap());
        assert!(text.contains("00ff") && !text.contains("945") && !text.contains("30-39"), "{text}");
    }
}
