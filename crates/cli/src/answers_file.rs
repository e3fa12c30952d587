//! `file → Answers`: one person's answers in the format that their form gave, by the client's own adapters.
//!
//! What an adapter cannot know is decided here: the bytes' encoding, JSON or CSV, and which record of several is meant.
//! Errors name the byte, the line or the column, never the text.

use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding as _};
use clap::{Args, ValueEnum};
use gauze_client::Answers;
use gauze_client::adapters::{fhir, flat, html, redcap, surveyjs};
use gauze_core::{AnswerError, Json, Policy};
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::files;

/// Where the answers are, and in which shape.
#[derive(Debug, Args)]
pub(crate) struct AnswersFile {
    /// The answers; - reads standard input
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
    /// Shape of the answers: html is [["name","value"],…] or a=b&c=d, json one object, fhir a QuestionnaireResponse,
    /// surveyjs `survey.data`, redcap a record as JSON or CSV
    #[arg(long)]
    format: Format,
    /// Of several records in a REDCap file, the one whose first column says this
    #[arg(long, value_name = "ID")]
    record: Option<String>,
    /// A file that the form took beside `--format html`, by its field's id in the policy; may be given several times
    #[arg(long = "file", value_name = "FIELD=PATH")]
    files: Vec<String>,
}

/// The most that is read of answers with files inside, and of a file beside them: 48 MiB, 32 MiB in base64 and the rest.
const MAX_WITH_FILES: u64 = 48 << 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// What a browser submits
    Html,
    /// One JSON object, as form libraries hold it
    Json,
    /// A FHIR QuestionnaireResponse, R4 or R5
    Fhir,
    /// What SurveyJS calls `survey.data`
    Surveyjs,
    /// The rows of one REDCap record, as JSON or CSV
    Redcap,
}

/// Answers that were read but not yet held against a policy; wiped when dropped.
pub(crate) struct Given {
    format: Format,
    shape: Shape,
    /// Field ids, and files as `data:` addresses.
    files: Vec<Pair>,
}

enum Shape {
    Json(Json),
    Pairs(Vec<Pair>),
}

type Pair = (Zeroizing<String>, Zeroizing<String>);

impl AnswersFile {
    /// Reads the file.
    pub(crate) fn read(&self) -> Result<Given, CliError> {
        if self.record.is_some() && self.format != Format::Redcap {
            return Err(CliError::Usage {
                code: "usage/record",
                message: "`--record` is for `--format redcap`: the other formats hold one person's answers".to_owned(),
                help: "leave `--record` out",
            });
        }
        let bytes = files::read_up_to(&self.answers, MAX_WITH_FILES)?;
        let text = decode(bytes).map_err(|problem| problem.in_file(&self.answers))?;
        let is_json = text.trim_start().starts_with(['[', '{']);
        let json = || Json::parse(&text).map_err(|e| CliError::engine(&self.shown(), "answers/bad-format", &e));
        let shape = match self.format {
            Format::Html if is_json => Shape::Pairs(pairs(&json()?).map_err(|e| self.refused(&e))?),
            Format::Html => Shape::Pairs(posted(&text)),
            Format::Redcap if is_json => Shape::Json(self.chosen(json()?)?),
            Format::Redcap => {
                Shape::Json(self.chosen(records(&text).map_err(|problem| problem.in_file(&self.answers))?)?)
            }
            Format::Json | Format::Fhir | Format::Surveyjs => Shape::Json(json()?),
        };
        Ok(Given { format: self.format, shape, files: self.attached()? })
    }

    fn attached(&self) -> Result<Vec<Pair>, CliError> {
        let usage = |message: String, help| CliError::Usage { code: "usage/file", message, help };
        if !self.files.is_empty() && self.format != Format::Html {
            let help = "put the file into the answers, as a `data:` address in base64";
            return Err(usage(
                "`--file` is for `--format html`: the other formats hold files themselves".to_owned(),
                help,
            ));
        }
        let attached = |given: &String| {
            let (id, path) = given.split_once('=').ok_or_else(|| {
                usage("`--file` has no `=`".to_owned(), "write `--file FIELD=PATH`, with the field's id")
            })?;
            let bytes = files::read_up_to(Path::new(path), MAX_WITH_FILES)?;
            let encoded = Zeroizing::new(Base64::encode_string(&bytes));
            Ok((Zeroizing::new(id.to_owned()), Zeroizing::new(["data:;base64,", &encoded].concat())))
        };
        self.files.iter().map(attached).collect()
    }

    // The rows of the record that was asked for; without one the adapter refuses rows of several.
    fn chosen(&self, json: Json) -> Result<Json, CliError> {
        let Some(wanted) = &self.record else { return Ok(json) };
        let mut rows = match json {
            Json::List(rows) => rows,
            one => vec![one],
        };
        rows.retain(|row| match row {
            Json::Object(pairs) => pairs.first().is_some_and(|(_, id)| match id {
                Json::Text(id) | Json::Number(id) => id.trim() == wanted.trim(),
                _ => false,
            }),
            _ => false,
        });
        if rows.is_empty() {
            return Err(CliError::Engine {
                context: format!("`{}`: ", self.shown()),
                code: "answers/no-such-record".to_owned(),
                message: "no row begins with the record id that `--record` gives".to_owned(),
            });
        }
        Ok(Json::List(rows))
    }

    fn refused(&self, error: &AnswerError) -> CliError {
        CliError::engine(&self.shown(), error.code(), error)
    }

    fn shown(&self) -> String {
        files::shown(&self.answers)
    }
}

impl Given {
    /// `(Given, policy) → Answers`.
    pub(crate) fn answers<'p>(&self, policy: &'p Policy) -> Result<Answers<'p>, CliError> {
        let answers = match (&self.shape, self.format) {
            (Shape::Pairs(pairs), _) => {
                html::read(policy, pairs.iter().cloned()).and_then(|answers| self.with_files(answers))
            }
            (Shape::Json(json), Format::Fhir) => fhir::read(policy, json),
            (Shape::Json(json), Format::Surveyjs) => surveyjs::read(policy, json),
            (Shape::Json(json), Format::Redcap) => redcap::read(policy, json),
            (Shape::Json(json), Format::Json | Format::Html) => flat::read(policy, json),
        };
        let named = |id: &str| policy.field(id).is_some_and(|(_, field)| field.place().html.is_some());
        if let Some((id, _)) = self.files.iter().find(|(id, _)| !named(id)) {
            return Err(CliError::Usage {
                code: "usage/file",
                message: format!("the policy has no field `{}` that stands in an HTML form", id.as_str()),
                help: "write `--file FIELD=PATH`, with the field's id",
            });
        }
        answers.map_err(|e| CliError::engine("", e.code(), &e))
    }

    fn with_files<'p>(&self, mut answers: Answers<'p>) -> Result<Answers<'p>, AnswerError> {
        let policy = answers.policy();
        let place = |id: &str| policy.field(id).and_then(|(_, field)| field.place().html.as_deref());
        let files = self.files.iter().filter_map(|(id, address)| Some((place(id)?, address.as_str())));
        html::put_files(&mut answers, files)?;
        Ok(answers)
    }
}

/// Why the bytes are no text, or the text no table.
#[derive(Debug, PartialEq, Eq)]
struct Broken {
    code: &'static str,
    message: String,
}

impl Broken {
    fn table(message: String) -> Self {
        Self { code: "answers/bad-format", message }
    }

    fn in_file(self, path: &Path) -> CliError {
        let context = format!("`{}`: ", files::shown(path));
        CliError::Engine { context, code: self.code.to_owned(), message: self.message }
    }
}

/// `bytes → text`: UTF-8 with or without its mark, and UTF-16 with its mark, as spreadsheets on Windows write it.
fn decode(mut bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>, Broken> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => return utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, ..] => drop(bytes.drain(..3)),
        _ => {}
    }
    String::from_utf8(std::mem::take(&mut *bytes)).map(Zeroizing::new).map_err(|wrong| {
        let at = wrong.utf8_error().valid_up_to();
        let bytes = Zeroizing::new(wrong.into_bytes());
        let line = 1 + bytes.iter().take(at).filter(|byte| **byte == b'\n').count();
        not_utf8(format!(
            "byte 0x{:02x} at offset {at}, line {line}, is not UTF-8",
            bytes.get(at).copied().unwrap_or_default()
        ))
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Zeroizing<String>, Broken> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
    for (number, one) in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).enumerate() {
        let wrong = |_| {
            let line = 1 + text.matches('\n').count();
            not_utf8(format!("half a character after {number} others, line {line}, is not UTF-16"))
        };
        let one = one.map_err(wrong)?;
        text.push(one);
    }
    if rest.is_empty() { Ok(text) } else { Err(not_utf8(format!("byte {} is half of a UTF-16 unit", bytes.len() + 1))) }
}

fn not_utf8(what: String) -> Broken {
    Broken { code: "answers/not-utf-8", message: what }
}

/// The body of a form as browsers post it.
fn posted(text: &str) -> Vec<Pair> {
    let own = |part: std::borrow::Cow<'_, str>| Zeroizing::new(part.into_owned());
    form_urlencoded::parse(text.trim().as_bytes()).map(|(name, value)| (own(name), own(value))).collect()
}

/// A list of pairs.
fn pairs(json: &Json) -> Result<Vec<Pair>, AnswerError> {
    let pair = |one: &Json| match one.as_list() {
        Some([Json::Text(name), Json::Text(value)]) => Ok((name.clone(), value.clone())),
        _ => Err(AnswerError::format()),
    };
    json.as_list().ok_or_else(AnswerError::format)?.iter().map(pair).collect()
}

/// `CSV with a header → rows`, as REDCap's API gives them in JSON.
fn records(text: &str) -> Result<Json, Broken> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).from_reader(text.as_bytes());
    let failed = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        Broken::table(format!("line {line} is no row of this table: it has more or fewer columns than the header"))
    };
    let header = reader.headers().map_err(failed)?.clone();
    for (at, name) in header.iter().enumerate() {
        if header.iter().take(at).any(|other| other == name) {
            return Err(Broken::table(format!("column {} has the name of an earlier one", at + 1)));
        }
    }
    let own = |text: &str| Zeroizing::new(text.to_owned());
    let mut rows = Vec::new();
    for row in reader.into_records() {
        let row = row.map_err(failed)?;
        rows.push(Json::Object(
            header.iter().zip(&row).map(|(name, value)| (own(name.trim()), Json::Text(own(value)))).collect(),
        ));
    }
    if rows.is_empty() {
        Err(Broken::table("there is no row under the header".to_owned()))
    } else {
        Ok(Json::List(rows))
    }
}

/// Comma, semicolon or tab, whichever stands most often in the header: REDCap's names have none of them.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let most = [b';', b'\t', b','].into_iter().max_by_key(|sign| header.bytes().filter(|byte| byte == sign).count());
    most.unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Result<String, Broken> {
        decode(Zeroizing::new(bytes.to_vec())).map(|text| text.as_str().to_owned())
    }

    #[test]
    fn marks_of_encodings_are_understood() {
        assert_eq!(text(b"\xef\xbb\xbf{}").unwrap(), "{}");
        assert_eq!(text(b"\xff\xfe{\0\xe9\0}\0").unwrap(), "{é}");
        assert_eq!(text(b"\xfe\xff\0{\0\xe9\0}").unwrap(), "{é}");
        assert_eq!(text("añ".as_bytes()).unwrap(), "añ");
    }

    #[test]
    fn bytes_that_are_no_text_are_named_with_their_place() {
        let said = |bytes: &[u8]| {
            let broken = text(bytes).unwrap_err();
            assert_eq!(broken.code, "answers/not-utf-8");
            broken.message
        };
        assert_eq!(said(b"a\nname,Pe\xf1a"), "byte 0xf1 at offset 9, line 2, is not UTF-8");
        assert_eq!(said(b"\xff\xfea\0\x00\xd8a\0"), "half a character after 1 others, line 1, is not UTF-16");
        assert_eq!(said(b"\xff\xfea\0b"), "byte 4 is half of a UTF-16 unit");
    }

    #[test]
    fn tables_become_rows_by_name() {
        for table in ["record_id,name,x___1\n1,\"a,\n\"\"b\"\"\",0\n", "record_id;name;x___1\n1;\"a,\n\"\"b\"\"\";0\n"]
        {
            let Json::List(rows) = records(table).unwrap() else { panic!("a list") };
            assert_eq!(rows[0].get("name").and_then(Json::as_text), Some("a,\n\"b\""));
        }
        let said = |table: &str| records(table).unwrap_err().message;
        assert_eq!(
            said("a,b\n1,2\n1\n"),
            "line 3 is no row of this table: it has more or fewer columns than the header"
        );
        assert_eq!(said("a,b,a\n1,2,3\n"), "column 3 has the name of an earlier one");
        assert_eq!(said("a,b\n"), "there is no row under the header");
    }
}
