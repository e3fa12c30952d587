//! A policy with nothing to find, and the ways to spoil it.

use gauze_core::Policy;
use gauze_forms::Form;
use gauze_signed::keytext::{self, KeyKind};
use gauze_signed::{Date, policy_hash};
use serde_json::{Value, json};

use super::{Report, Severity, check};

pub(crate) const TODAY: &str = "2026-11-22";

pub(crate) fn both(text: &str) -> Value {
    json!({"en": text, "es": text})
}

pub(crate) fn options(codes: &[&str]) -> Value {
    codes.iter().map(|code| json!({"code": code, "label": both(code)})).collect()
}

pub(crate) fn noise(epsilon: &str) -> Value {
    json!({"do": "perturb", "mechanism": "randomized-response", "epsilon": epsilon})
}

pub(crate) fn act(action: &str) -> Value {
    json!({"do": action})
}

pub(crate) fn to(to: &str) -> Value {
    json!({"do": "coarsen", "to": to})
}

/// A field with further keys.
pub(crate) fn field(id: &str, kind: &str, rule: Value, more: Value) -> Value {
    let mut field = json!({"id": id, "type": kind, "label": both(id), "rule": rule});
    if more.get("derive").is_none() {
        field["at"] = json!({"html": id});
    }
    for (key, value) in more.as_object().unwrap() {
        field[key] = value.clone();
    }
    field
}

pub(crate) fn scored() -> Value {
    json!([{"code": "a", "label": both("a"), "score": 0}, {"code": "b", "label": both("b"), "score": 1}])
}

/// Complete, plain, and with one field of each common kind.
pub(crate) fn clean() -> Value {
    let authorization: Value =
        crate::view::AUTHORIZATION.iter().map(|(key, _)| ((*key).to_owned(), both("Words."))).collect();
    json!({
        "gauze": "1",
        "study": {"id": "study", "version": 1, "title": both("Sleep"), "purpose": both("We want to know how you sleep."),
            "controller": {"name": "University", "contact": "study@example.org"},
            "validFrom": "2026-01-01", "validUntil": "2027-12-31", "collector": "https://collector.example"},
        "governance": {
            "ethics": {"board": "Board", "approval": "2026-1"},
            "legal": [{"law": "HIPAA", "basis": "45 CFR 164.508"}],
            "authorization": authorization,
            "commonRule": {"keyInformation": both("You choose."), "futureUse": "never-shared", "waiver": "none"},
            "retention": {"years": 5, "text": both("Five years.")}
        },
        "consent": {"version": "1", "text": both("I agree.")},
        "care": {"form": "care+study", "paths": [{"id": "clinic", "destination": both("d"), "readBy": both("r"), "within": both("w")}]},
        "recipients": [{"name": "Lab", "key": keytext::encode(KeyKind::HolderPublic, &[9; 32]).as_str()}],
        "budget": {"epsilonPerReport": "16"}, "repeats": "once", "paddedSize": 524_288,
        "withdrawal": {"by": "receipt"},
        "fields": [
            field("name", "person-name", act("withhold"), json!({})),
            field("sleep", "choice", noise("1"), json!({"options": options(&["good", "bad", "awful"]), "required": true})),
            field("walks", "boolean", act("keep"), json!({})),
        ],
    })
}

/// `clean()` with these fields instead of its own.
pub(crate) fn with_fields(fields: Vec<Value>) -> Value {
    let mut policy = clean();
    policy["fields"] = fields.into();
    policy
}

pub(crate) fn parse(policy: &Value) -> (Vec<u8>, Policy) {
    let payload = policy.to_string().into_bytes();
    let parsed = Policy::parse(&payload, policy_hash(&payload)).unwrap_or_else(|e| panic!("{}: {e}", e.code()));
    (payload, parsed)
}

pub(crate) fn report_for(policy: &Value, form: Option<&Form>) -> Report {
    let (payload, parsed) = parse(policy);
    check(&payload, &parsed, form, Date::parse(TODAY).unwrap())
}

pub(crate) fn report(policy: &Value) -> Report {
    report_for(policy, None)
}

/// Codes of all findings but the two that nearly every policy has.
pub(crate) fn codes(report: &Report) -> Vec<&'static str> {
    let usual = ["check/no-recovery", "check/epsilon"];
    report.findings.iter().map(|one| one.code).filter(|code| !usual.contains(code)).collect()
}

pub(crate) fn errors(report: &Report) -> Vec<&'static str> {
    report.findings.iter().filter(|one| one.severity == Severity::Error).map(|one| one.code).collect()
}

/// A choice between two answers.
pub(crate) fn choice(id: &str, rule: Value) -> Value {
    field(id, "choice", rule, json!({"options": options(&["a", "b"])}))
}
