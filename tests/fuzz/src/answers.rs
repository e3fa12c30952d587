//! Answers to a fixed policy, as they come from a form: read, minimized, and made ready to leave.

use std::sync::OnceLock;

use gauze_core::deidentify::deidentify;
use gauze_core::minimize::minimize;
use gauze_core::{Aids, AnswerError, Answers, Date, Json, Policy, adapters};
use gauze_signed::policy_hash;

const POLICY: &str = include_str!("../seeds/policy/version-1.json");

fn study() -> Option<&'static (Policy, Date)> {
    static STUDY: OnceLock<Option<(Policy, Date)>> = OnceLock::new();
    let read = || {
        let policy = Policy::parse(POLICY.as_bytes(), policy_hash(POLICY.as_bytes()));
        assert!(policy.is_ok(), "the policy of the targets is refused: {:?}", policy.err());
        Some((policy.ok()?, Date::parse("2026-11-22").ok()?))
    };
    STUDY.get_or_init(read).as_ref()
}

pub(crate) fn fhir(bytes: &[u8]) {
    read(bytes, adapters::fhir::read);
}

pub(crate) fn json(bytes: &[u8]) {
    read(bytes, adapters::flat::read);
}

pub(crate) fn redcap(bytes: &[u8]) {
    read(bytes, adapters::redcap::read);
}

pub(crate) fn surveyjs(bytes: &[u8]) {
    read(bytes, adapters::surveyjs::read);
}

type Adapter = for<'p> fn(&'p Policy, &Json) -> Result<Answers<'p>, AnswerError>;

fn read(bytes: &[u8], adapter: Adapter) {
    let Some(((policy, today), text)) = study().zip(std::str::from_utf8(bytes).ok()) else { return };
    let Ok(json) = Json::parse(text) else { return };
    let ready = adapter(policy, &json)
        .and_then(|answers| minimize(answers, &[], *today))
        .and_then(|minimized| deidentify(minimized, &Aids::new(&|| 0)));
    if let Err(error) = ready {
        assert!(error.code().starts_with("answers/"), "{}", error.code());
    }
}
