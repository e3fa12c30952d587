//! `describe`, `preview`, `submit`: the pipeline for one call; the caller wipes and drops the instance after it.

use gauze_client::{Answers, ClientError, Date, Entropy, LedgerRecord, Request, Study, adapters};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::error::{bad_argument, from_client, js_error};

/// The verified policy in words and places, for the page to draw its part.
///
/// # Errors
/// `policy/…` or `key/…`: unsigned, malformed, not valid today.
#[wasm_bindgen]
pub fn describe(argument: JsValue) -> Result<JsValue, JsValue> {
    let basis: Basis = read(argument)?;
    let study = basis.verify()?;
    write(&Description::new(&study, &basis.language))
}

/// What will leave, field by field; nothing is drawn.
///
/// # Errors
/// As [`describe`], and `answers/…` with the field.
#[wasm_bindgen]
pub fn preview(argument: JsValue) -> Result<JsValue, JsValue> {
    let form: Form = read(argument)?;
    let study = form.basis().verify()?;
    let answers = form.answers(&study)?;
    let shown = gauze_client::preview(&study, answers, &form.leave_out, &form.language);
    write(&shown.map_err(|error| from_client(&error))?)
}

/// The confirmation: noise, seal and receipt; the caller stores all parts before it shows or sends any.
///
/// # Errors
/// As [`preview`], and `ledger/…`, `consent/…`, `entropy/…`, `envelope/…`; then nothing is charged.
#[wasm_bindgen]
pub fn submit(argument: JsValue) -> Result<JsValue, JsValue> {
    let form: Form = read(argument)?;
    let study = form.basis().verify()?;
    let request = Request {
        answers: form.answers(&study)?,
        leave_out: &form.leave_out,
        consent_version: &form.consent_version,
        language: &form.language,
        record: form.ledger.as_ref(),
    };
    let submission = gauze_client::submit(&study, request, draw(&study)?).map_err(|error| from_client(&error))?;
    let out = Submitted {
        report_id: submission.sealed.report_id(),
        collector: &study.policy().study().collector,
        ledger: &submission.ledger,
        receipt: &submission.receipt,
    };
    let out = write(&out)?;
    let sealed = js_sys::Uint8Array::from(submission.sealed.bytes());
    js_sys::Reflect::set(&out, &"sealed".into(), &sealed)?;
    Ok(out)
}

fn draw(study: &Study) -> Result<Entropy, JsValue> {
    let mut bytes = Zeroizing::new(vec![0; Entropy::needed(study.policy())]);
    getrandom::fill(&mut bytes).map_err(|_| from_client(&ClientError::Entropy))?;
    Entropy::new(study.policy(), bytes).map_err(|error| from_client(&error))
}

#[derive(Deserialize)]
struct Basis {
    policy: String,
    publisher: String,
    today: String,
    language: String,
}

impl Basis {
    fn verify(&self) -> Result<Study, JsValue> {
        let today = Date::parse(&self.today).map_err(|_| bad_argument())?;
        Study::verify(&self.policy, &self.publisher, today).map_err(|error| from_client(&error))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Form {
    policy: String,
    publisher: String,
    today: String,
    language: String,
    format: String,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    answers: JsValue,
    #[serde(default)]
    leave_out: Vec<String>,
    #[serde(default)]
    consent_version: String,
    #[serde(default)]
    ledger: Option<LedgerRecord>,
}

impl Form {
    fn basis(&self) -> Basis {
        Basis {
            policy: self.policy.clone(),
            publisher: self.publisher.clone(),
            today: self.today.clone(),
            language: self.language.clone(),
        }
    }

    fn answers<'s>(&self, study: &'s Study) -> Result<Answers<'s>, JsValue> {
        let policy = study.policy();
        let answers = self.answers.clone();
        let read = match self.format.as_str() {
            "html" => adapters::html::read(policy, read::<Vec<(Zeroizing<String>, Zeroizing<String>)>>(answers)?),
            "json" => adapters::flat::read(policy, read(answers)?),
            "fhir" => adapters::fhir::read(policy, read(answers)?),
            _ => return Err(js_error("web/unknown-format", None, "`format` must be `html`, `json` or `fhir`")),
        };
        read.map_err(|error| from_client(&error.into()))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Submitted<'a> {
    report_id: String,
    collector: &'a str,
    ledger: &'a LedgerRecord,
    receipt: &'a gauze_client::Receipt,
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
    valid_until: String,
    consent: Consent<'a>,
    care: Vec<CarePath<'a>>,
    epsilon: String,
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
struct Field<'a> {
    id: &'a str,
    label: &'a str,
    html: Option<&'a str>,
    r#type: &'static str,
    required: bool,
    rule: &'static str,
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
            rule: gauze_client::preview::rule_name(field.rule()),
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
            recipient: &policy.recipient().name,
            form: if policy.care().with_care { "care+study" } else { "study-only" },
            valid_until: about.valid_until.to_string(),
            consent: Consent { version: &policy.consent().version, text: policy.consent().text.get(language) },
            care: care.collect(),
            epsilon: policy.epsilon().to_string(),
            languages: policy.languages().collect(),
            fields: fields.collect(),
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    // The library's message could quote a value: it is not passed on.
    serde_wasm_bindgen::from_value(value).map_err(|_| bad_argument())
}

fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&serializer).map_err(|_| bad_argument())
}
