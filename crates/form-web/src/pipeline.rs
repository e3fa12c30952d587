//! `describe`, `preview`, `submit`: the pipeline for one call; the caller wipes and drops the instance after it.
//!
//! Arguments come as one JSON text: the same strict reader as for policies reads them, and its numbers, texts and lists
//! are wiped when the call ends.

use gauze_client::{
    AnswerError, Answers, Bound, ClientError, Date, Entropy, Json, LedgerRecord, Request, Study, adapters,
};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::error::{bad_argument, from_client, js_error};
use crate::help::{Help, Packs};

/// The verified policy in words and places, for the page to draw its part.
///
/// # Errors
/// `policy/…` or `key/…`: unsigned, malformed, not valid today.
#[wasm_bindgen]
pub fn describe(argument: String) -> Result<JsValue, JsValue> {
    let call = Call::read(argument)?;
    let study = call.verify()?;
    write(&Description::new(&study, call.text("language")?))
}

/// What will leave, field by field; nothing is drawn.
///
/// # Errors
/// As [`describe`], and `answers/…` with the field.
#[cfg(not(feature = "full"))]
#[wasm_bindgen]
pub fn preview(argument: String) -> Result<JsValue, JsValue> {
    shown(argument, &Packs::new())
}

/// What will leave, field by field; `packs` are the scrubber's, of each language that a text may be in.
///
/// # Errors
/// As [`describe`], `answers/…` with the field, and `pack/…`: damaged, or none where words leave.
#[cfg(feature = "full")]
#[wasm_bindgen]
pub fn preview(argument: String, packs: Vec<js_sys::Uint8Array>) -> Result<JsValue, JsValue> {
    shown(argument, &copied(&packs))
}

/// The confirmation, in two calls. With `reserve` in the argument: the ledger's record, charged, which the caller stores before the
/// second one. Without: noise, seal and receipt; the caller stores all parts before it shows or sends any.
///
/// # Errors
/// As [`preview`], and `ledger/…`, `consent/…`, `entropy/…`, `envelope/…`; then nothing is charged.
#[cfg(not(feature = "full"))]
#[wasm_bindgen]
pub fn submit(argument: String) -> Result<JsValue, JsValue> {
    sealed(argument, &Packs::new())
}

/// The confirmation, with the packs of the preview: what was shown is what leaves. In two calls: with `reserve` in the argument, it is
/// the ledger's record, charged, which the caller stores before the second one.
///
/// # Errors
/// As [`preview`], and `ledger/…`, `consent/…`, `entropy/…`, `envelope/…`; then nothing is charged.
#[cfg(feature = "full")]
#[wasm_bindgen]
pub fn submit(argument: String, packs: Vec<js_sys::Uint8Array>) -> Result<JsValue, JsValue> {
    sealed(argument, &copied(&packs))
}

/// The noise by itself, for `gauze verify`: parameters, an answer and a word of entropy in, the reply out. No page calls it.
#[wasm_bindgen(skip_jsdoc, skip_typescript)]
#[must_use]
pub fn randomize(mechanism: u32, categories: u32, parameter: u32, epsilon: u32, answer: u32, word: u64) -> u32 {
    gauze_client::randomize_with(mechanism, categories, parameter, epsilon, answer, word)
}

#[cfg(feature = "full")]
fn copied(packs: &[js_sys::Uint8Array]) -> Packs {
    packs.iter().map(js_sys::Uint8Array::to_vec).collect()
}

fn shown(argument: String, packs: &Packs) -> Result<JsValue, JsValue> {
    let call = Call::read(argument)?;
    let study = call.verify()?;
    let answers = call.answers(&study)?;
    let help = Help::read(&call, &study, packs)?;
    let words = || help.word();
    let shown = gauze_client::preview(&study, answers, &call.leave_out()?, call.text("language")?, &help.aids(&words));
    write(&shown.map_err(|error| from_client(&error))?)
}

fn sealed(argument: String, packs: &Packs) -> Result<JsValue, JsValue> {
    let call = Call::read(argument)?;
    let study = call.verify()?;
    let record = call.record()?;
    // One entry for both steps: a second one costs 0.4 KiB on every page.
    if call.0.get("reserve").is_some() {
        let reserved = gauze_client::reserve(&study, record.as_ref());
        return write(&reserved.map_err(|error| from_client(&error))?);
    }
    let help = Help::read(&call, &study, packs)?;
    let words = || help.word();
    #[cfg(feature = "full")]
    let memo = call.memo()?;
    let request = Request {
        answers: call.answers(&study)?,
        leave_out: &call.leave_out()?,
        consent_version: call.text("consentVersion")?,
        language: call.text("language")?,
        record: record.as_ref(),
        #[cfg(feature = "full")]
        memo: memo.as_ref(),
        aids: &help.aids(&words),
    };
    let submission = gauze_client::submit(&study, request, draw(&study)?).map_err(|error| from_client(&error))?;
    let out = Submitted {
        report_id: submission.sealed.report_id(),
        collector: &study.policy().study().collector,
        ledger: &submission.ledger,
        receipt: &submission.receipt,
        #[cfg(feature = "full")]
        consent_record: gauze_client::consent_record(&study, call.text("language")?),
    };
    let out = write(&out)?;
    let sealed = js_sys::Uint8Array::from(submission.sealed.bytes());
    js_sys::Reflect::set(&out, &"sealed".into(), &sealed)?;
    Ok(out)
}

/// A policy read once and one set of answers, for measurements.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub struct Bench {
    call: Call,
    study: Study,
}

#[cfg(feature = "bench")]
#[wasm_bindgen]
impl Bench {
    /// As the argument of [`preview`].
    ///
    /// # Errors
    /// As [`preview`].
    #[wasm_bindgen(constructor)]
    pub fn new(argument: String) -> Result<Self, JsValue> {
        let call = Call::read(argument)?;
        let study = call.verify()?;
        Ok(Self { call, study })
    }

    /// Adapter, minimize and deidentify, so many times → how many values leave each time.
    ///
    /// # Errors
    /// `answers/…`
    pub fn run(&self, times: u32) -> Result<usize, JsValue> {
        let mut values = 0;
        for _ in 0..times {
            let counted = gauze_client::preview::count(&self.study, self.call.answers(&self.study)?);
            values = counted.map_err(|error| from_client(&error))?;
        }
        Ok(values)
    }
}

/// The scrubber by itself with its packs, for measurements.
#[cfg(feature = "bench")]
#[wasm_bindgen]
pub struct Scrubber {
    packs: Packs,
}

#[cfg(feature = "bench")]
#[wasm_bindgen]
impl Scrubber {
    /// Copies the packs, as a call of [`preview`] does.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(packs: Vec<js_sys::Uint8Array>) -> Self {
        Self { packs: copied(&packs) }
    }

    /// Reads the packs and scrubs each text → how many places were found in all.
    ///
    /// # Errors
    /// `pack/…`
    pub fn run(&self, texts: Vec<String>) -> Result<usize, JsValue> {
        let packs = self.packs.iter().map(|bytes| gauze_client::Pack::read(bytes));
        let packs = packs.collect::<Result<Vec<_>, _>>().map_err(|error| js_error(error.code(), None))?;
        let settings = gauze_client::Settings { packs: &packs, ..gauze_client::Settings::default() };
        Ok(texts.iter().map(|text| gauze_client::scrub(text, &[], &settings).len()).sum())
    }
}

fn draw(study: &Study) -> Result<Entropy, JsValue> {
    let mut bytes = Zeroizing::new(vec![0; Entropy::needed(study.policy())]);
    getrandom::fill(&mut bytes).map_err(|_| from_client(&ClientError::Entropy))?;
    Entropy::new(study.policy(), bytes).map_err(|error| from_client(&error))
}

/// The argument of a call, read.
pub(crate) struct Call(pub(crate) Json);

impl Call {
    pub(crate) fn read(argument: String) -> Result<Self, JsValue> {
        let argument = Zeroizing::new(argument);
        Json::parse(&argument).map(Self).map_err(|_| bad_argument())
    }

    fn text(&self, key: &str) -> Result<&str, JsValue> {
        self.0.get(key).and_then(Json::as_text).ok_or_else(bad_argument)
    }

    pub(crate) fn verify(&self) -> Result<Study, JsValue> {
        let today = Date::parse(self.text("today")?).map_err(|_| bad_argument())?;
        let (policy, publisher) = (self.text("policy")?, self.text("publisher")?);
        let study = match self.0.get("countersigner") {
            // A counter-signature that the page asks for and cannot name is not waved through.
            Some(Json::Text(counter)) => Study::verify_countersigned(policy, publisher, counter, today),
            None | Some(Json::Null) => Study::verify(policy, publisher, today),
            Some(_) => return Err(bad_argument()),
        };
        study.map_err(|error| from_client(&error))
    }

    pub(crate) fn leave_out(&self) -> Result<Vec<String>, JsValue> {
        let ids = self.0.get("leaveOut").and_then(Json::as_list).unwrap_or(&[]);
        ids.iter().map(|id| id.as_text().map(str::to_owned).ok_or_else(bad_argument)).collect()
    }

    // A stored record that cannot be read counts as spent: when unsure, fail closed.
    fn record(&self) -> Result<Option<LedgerRecord>, JsValue> {
        let Some(record @ Json::Object(_)) = self.0.get("ledger") else { return Ok(None) };
        let reports = whole(record, "reports")?;
        let epsilon_micro = whole(record, "epsilonMicro")?;
        Ok(Some(LedgerRecord {
            study_id: record.get("studyId").and_then(Json::as_text).ok_or_else(bad_argument)?.to_owned(),
            reports: u32::try_from(reports).map_err(|_| bad_argument())?,
            epsilon_micro,
            #[cfg(feature = "full")]
            repeated: crate::help::repeated(record, if reports > 0 { epsilon_micro } else { 0 })?,
        }))
    }

    fn answers<'s>(&self, study: &'s Study) -> Result<Answers<'s>, JsValue> {
        let policy = study.policy();
        let answers = self.0.get("answers").ok_or_else(bad_argument)?;
        let read = match self.text("format")? {
            "html" => match adapters::html::read(policy, pairs(answers)?) {
                Ok(answers) => self.files(answers),
                refused => refused,
            },
            #[cfg(feature = "full")]
            "json" => adapters::flat::read(policy, answers),
            #[cfg(feature = "full")]
            "fhir" => adapters::fhir::read(policy, answers),
            #[cfg(feature = "full")]
            "surveyjs" => adapters::surveyjs::read(policy, answers),
            #[cfg(feature = "full")]
            "redcap" => adapters::redcap::read(policy, answers),
            _ => return Err(js_error("web/unknown-format", None)),
        };
        read.map_err(|error| from_client(&error.into()))
    }

    /// Of files that may leave, their `data:` addresses come here; of others only the names of their questions.
    fn files<'s>(&self, mut answers: Answers<'s>) -> Result<Answers<'s>, AnswerError> {
        let files = self.0.get("files").and_then(Json::as_list).unwrap_or(&[]);
        let files = files.iter().filter_map(|one| match one.as_list() {
            Some([Json::Text(name), Json::Text(address)]) => Some((name.as_str(), address.as_str())),
            _ => None,
        });
        adapters::html::put_files(&mut answers, files)?;
        Ok(answers)
    }
}

pub(crate) fn whole(record: &Json, key: &str) -> Result<u64, JsValue> {
    record.get(key).and_then(Json::as_whole).ok_or_else(bad_argument)
}

type Pair = (Zeroizing<String>, Zeroizing<String>);

fn pairs(answers: &Json) -> Result<Vec<Pair>, JsValue> {
    let pair = |one: &Json| match one.as_list() {
        Some([Json::Text(name), Json::Text(value)]) => Ok((name.clone(), value.clone())),
        _ => Err(bad_argument()),
    };
    answers.as_list().ok_or_else(bad_argument)?.iter().map(pair).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Submitted<'a> {
    report_id: String,
    collector: &'a str,
    ledger: &'a LedgerRecord,
    receipt: &'a gauze_client::Receipt,
    #[cfg(feature = "full")]
    consent_record: Option<gauze_client::ConsentRecord>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Description<'a> {
    study_id: &'a str,
    version: u32,
    policy_hash: String,
    title: &'a str,
    purpose: &'a str,
    controller: Controller<'a>,
    collector: &'a str,
    recipient: &'a str,
    form: &'static str,
    once: bool,
    #[cfg(feature = "full")]
    waves: Vec<crate::help::Window<'a>>,
    test: bool,
    signature: bool,
    valid_until: String,
    consent: Consent<'a>,
    care: Vec<CarePath<'a>>,
    epsilon: String,
    /// A mechanism that only the larger modules draw from.
    noise: bool,
    languages: Vec<&'a str>,
    fields: Vec<Field<'a>>,
}

#[derive(Serialize)]
struct Controller<'a> {
    name: &'a str,
    contact: &'a str,
}

#[derive(Serialize)]
struct Consent<'a> {
    version: &'a str,
    text: &'a str,
    assent: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CarePath<'a> {
    id: &'a str,
    destination: &'a str,
    read_by: &'a str,
    within: &'a str,
    fields: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Field<'a> {
    id: &'a str,
    label: &'a str,
    html: Option<&'a str>,
    r#type: &'static str,
    required: bool,
    rule: &'static str,
    min: Option<String>,
    max: Option<String>,
    unit: Option<&'a str>,
    max_bytes: Option<u32>,
}

impl<'a> Description<'a> {
    fn new(study: &'a Study, language: &str) -> Self {
        let policy = study.policy();
        let about = policy.study();
        let care = policy.care().paths.iter().map(|path| CarePath {
            id: &path.id,
            destination: path.destination.get(language),
            read_by: path.read_by.get(language),
            within: path.within.get(language),
            fields: policy
                .fields()
                .iter()
                .filter(|field| field.care_path() == Some(path.id.as_str()))
                .map(|field| field.id())
                .collect(),
        });
        let fields = policy.fields().iter().map(|field| Field {
            id: field.id(),
            label: field.label().get(language),
            html: field.place().html.as_deref(),
            r#type: field.kind().name(),
            required: field.required(),
            rule: field.rule().name(),
            min: field.range().min.map(bound),
            max: field.range().max.map(bound),
            unit: field.unit(),
            max_bytes: field.max_bytes().and_then(|bytes| u32::try_from(bytes).ok()),
        });
        Self {
            study_id: &about.id,
            // JavaScript's numbers; a study does not see four thousand million versions.
            version: u32::try_from(about.version).unwrap_or(u32::MAX),
            policy_hash: policy.hash_hex(),
            title: about.title.get(language),
            purpose: about.purpose.get(language),
            controller: Controller { name: &about.controller, contact: &about.contact },
            collector: &about.collector,
            recipient: policy.recipients().first().map_or("", |one| one.name.as_str()),
            form: if policy.care().with_care { "care+study" } else { "study-only" },
            once: *policy.repeats() == gauze_client::Repeats::Once,
            #[cfg(feature = "full")]
            waves: crate::help::windows(policy.repeats()),
            test: about.test,
            signature: policy.participants().signature,
            valid_until: about.valid_until.to_string(),
            consent: Consent {
                version: &policy.consent().version,
                text: policy.consent().text.get(language),
                assent: policy.participants().assent.as_ref().map(|text| text.get(language)),
            },
            care: care.collect(),
            epsilon: policy.epsilon().to_string(),
            noise: !policy.is_plain(),
            languages: policy.languages().collect(),
            fields: fields.collect(),
        }
    }
}

/// As a policy writes it: decimal text, a day, or `today`.
fn bound(bound: Bound) -> String {
    match bound {
        Bound::Number(number) => number.to_string(),
        Bound::Day(day) => day.to_string(),
        _ => "today".to_owned(),
    }
}

pub(crate) fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&serializer).map_err(|_| bad_argument())
}
