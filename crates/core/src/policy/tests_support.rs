//! One small policy with every type and rule, and the way through it, for the tests of this crate.

use zeroize::Zeroizing;

use super::Policy;
use crate::Aids;
use crate::adapters::html;
use crate::deidentify::deidentify;
use crate::minimize::minimize;
use crate::perturb::perturb;
use crate::{Answers, Charge, Consent, Date, Deidentified, Release, Words, ledger};

pub(crate) fn json() -> serde_json::Value {
    let both = |text: &str| serde_json::json!({"en": text, "es": text});
    let option = |code: &str, score: Option<u32>| match score {
        Some(score) => serde_json::json!({"code": code, "label": both(code), "score": score}),
        None => serde_json::json!({"code": code, "label": both(code)}),
    };
    let field = |id: &str, kind: &str, rule: serde_json::Value| serde_json::json!({"id": id, "type": kind, "label": both(id), "at": {"html": id, "fhir": format!("/{id}")}, "rule": rule});
    let with = |mut field: serde_json::Value, more: serde_json::Value| {
        for (key, value) in more.as_object().unwrap() {
            field[key] = value.clone();
        }
        field
    };
    let act = |action: &str| serde_json::json!({"do": action});
    let coarsen = |to: &str| serde_json::json!({"do": "coarsen", "to": to});
    let noise =
        |epsilon: &str| serde_json::json!({"do": "perturb", "mechanism": "randomized-response", "epsilon": epsilon});
    let sexes = ["female", "male", "other", "unknown"].map(|code| option(code, None));
    let scored = serde_json::json!([option("a", Some(0)), option("b", Some(1)), option("c", Some(2))]);
    let bands = ["low", "middle", "high"].map(|code| option(code, None));
    let mut band = with(
        field("band", "choice", noise("2")),
        serde_json::json!({"derive": {"sum": ["q1", "q2"], "cutoffs": [2, 4]}, "options": bands}),
    );
    band.as_object_mut().unwrap().remove("at");
    serde_json::json!({
        "gauze": "1",
        "study": {"id": "study", "version": 3, "title": both("t"), "purpose": both("p"), "controller": {"name": "n", "contact": "c"},
            "validFrom": "2026-01-01", "validUntil": "2026-12-31", "collector": "http://127.0.0.1:1"},
        "consent": {"version": "1", "text": both("yes")},
        "care": {"form": "care+study", "paths": [{"id": "clinic", "destination": both("d"), "readBy": both("r"), "within": both("w")}]},
        "recipients": [{"name": "r", "key": gauze_signed::keytext::encode(gauze_signed::keytext::KeyKind::HolderPublic, &[9; 32]).as_str()}],
        "budget": {"epsilonPerReport": "4"}, "repeats": "once", "paddedSize": 1024,
        "fields": [
            field("name", "person-name", act("withhold")),
            with(field("birth-date", "date", coarsen("age-band")), serde_json::json!({"rule": {"do": "coarsen", "to": "age-band", "width": 10}})),
            with(field("sex", "choice", noise("1")), serde_json::json!({"required": true, "options": sexes})),
            field("zip", "postal-code", coarsen("zip3")),
            field("comment", "free-text", act("drop")),
            with(field("q1", "choice", act("drop")), serde_json::json!({"options": scored})),
            with(field("q2", "choice", act("drop")), serde_json::json!({"options": scored, "careRelevant": "clinic"})),
            band,
            field("smoker", "boolean", noise("0.5")),
            field("cigarettes", "integer", act("keep")),
            field("visit", "date", coarsen("year")),
        ],
    })
}

pub(crate) fn policy() -> Policy {
    let payload = json().to_string();
    Policy::parse(payload.as_bytes(), gauze_signed::policy_hash(payload.as_bytes())).unwrap()
}

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub(crate) fn sample() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Ada Example"),
        ("birth-date", "1980-05-06"),
        ("sex", "female"),
        ("zip", "94541-1234"),
        ("comment", "call me"),
        ("q1", "c"),
        ("q2", "c"),
        ("smoker", "on"),
        ("cigarettes", "12"),
        ("visit", "2026-03-04"),
    ]
}

pub(crate) fn read<'p>(policy: &'p Policy, changes: &[(&str, &str)]) -> Answers<'p> {
    let mut pairs: Vec<(String, String)> = sample().into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
    for (name, value) in changes {
        pairs.retain(|(key, _)| key != name);
        pairs.push(((*name).to_owned(), (*value).to_owned()));
    }
    html::read(policy, pairs.into_iter().map(|(k, v)| (Zeroizing::new(k), Zeroizing::new(v)))).unwrap()
}

pub(crate) fn deidentified<'p>(policy: &'p Policy, changes: &[(&str, &str)]) -> Deidentified<'p> {
    deidentify(minimize(read(policy, changes), &[], day("2026-11-22")).unwrap(), &Aids::new(&|| 0)).unwrap()
}

pub(crate) fn charge(policy: &Policy) -> Charge {
    let today = day("2026-11-22");
    ledger::charge(policy, today, &ledger::reserve(policy, today, None).unwrap()).unwrap().0
}

pub(crate) fn consent(policy: &Policy) -> Consent {
    Consent::given(policy, "1", "en").unwrap()
}

pub(crate) fn release<'p>(policy: &'p Policy, changes: &[(&str, &str)], byte: u8) -> Release<'p> {
    let words = Words::from_bytes(&Zeroizing::new(vec![byte; 8 * Words::needed(policy)]));
    perturb(deidentified(policy, changes), charge(policy), consent(policy), words).unwrap()
}
