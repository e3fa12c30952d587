//! Policies and answers made by chance: every type, every rule that fits it, conditions and derived fields.

use gauze_core::adapters::fields;
use gauze_core::deidentify::deidentify;
use gauze_core::minimize::minimize;
use gauze_core::perturb::perturb;
use gauze_core::{Aids, AnswerError, Consent, Date, Policy, Words, ledger};
use proptest::prelude::*;
use serde_json::{Value, json};
use zeroize::Zeroizing;

/// Letters that no code, label or key of a made policy has.
pub(crate) const CANARY: &str = "QXZJWVK";

/// One field and an answer to it; the answer holds [`CANARY`] wherever its type lets it.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) field: Value,
    pub(crate) answers: Vec<String>,
}

fn texts(words: &str) -> Value {
    json!({"en": words, "es": words})
}

fn options() -> Value {
    Value::Array(
        ["a", "b", "c"]
            .iter()
            .enumerate()
            .map(|(score, code)| json!({"code": code, "label": texts(code), "score": score}))
            .collect(),
    )
}

fn noise() -> Value {
    mechanism("randomized-response", &json!({}))
}

fn mechanism(name: &str, more: &Value) -> Value {
    let mut rule = json!({"do": "perturb", "mechanism": name, "epsilon": "0.01"});
    rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    rule
}

fn coarsen(to: &str) -> Value {
    json!({"do": "coarsen", "to": to})
}

fn rules(kind: &str) -> Vec<Value> {
    let mut rules = vec![json!({"do": "drop"}), json!({"do": "withhold"})];
    let set = |size: u32| mechanism("subset-selection", &json!({"subsetSize": size}));
    if kind == "ordinal" {
        rules.push(mechanism("square-wave", &json!({"window": 1, "goal": "mean"})));
        rules.push(mechanism("duchi", &json!({})));
    }
    match kind {
        "boolean" | "choice" | "ordinal" => rules.extend([json!({"do": "keep"}), noise(), set(1)]),
        "multi-choice" => {
            rules.extend([json!({"do": "keep"}), noise(), set(3), mechanism("sample-one", &json!({}))]);
        }
        "postal-code" => rules.push(json!({"do": "keep"})),
        "integer" | "decimal" => rules.extend([
            json!({"do": "keep"}),
            json!({"do": "coarsen", "to": "bins", "edges": ["-5.5", "18", 30]}),
            json!({"do": "coarsen", "to": "clamp", "low": "-100", "high": "100"}),
            json!({"do": "coarsen", "to": "round", "step": "0.5"}),
        ]),
        "date" => rules.extend(["age", "year", "quarter", "month"].map(coarsen)),
        "date-time" => rules.extend(["year", "hour", "month"].map(coarsen)),
        "time" => rules.extend([coarsen("hour"), json!({"do": "keep"})]),
        "attachment" => {}
        "identifier" => rules.extend([json!({"do": "pseudonymize"}), coarsen("icd10-chapter"), json!({"do": "keep"})]),
        _ => rules.extend([json!({"do": "keep"}), json!({"do": "scrub"})]),
    }
    if kind == "postal-code" {
        rules.push(coarsen("zip3"));
    }
    if kind == "date" {
        rules.push(json!({"do": "coarsen", "to": "age-band", "width": 10}));
    }
    rules
}

fn answer(kind: &'static str) -> BoxedStrategy<Vec<String>> {
    let one = |strategy: BoxedStrategy<String>| strategy.prop_map(|text| vec![text]).boxed();
    match kind {
        "boolean" => one(prop_oneof![Just("true".to_owned()), Just("off".to_owned())].boxed()),
        "choice" | "ordinal" => one("[abc]".boxed()),
        "multi-choice" => proptest::collection::vec("[abc]", 1..4).boxed(),
        "integer" => one((-999_999i64..999_999).prop_map(|number| number.to_string()).boxed()),
        "decimal" => {
            one((-999_999_999_999i64..999_999_999_999, 0u32..999_999).prop_map(|(a, b)| format!("{a}.{b:06}")).boxed())
        }
        "date" => one((1900u16..2026, 1u8..13, 1u8..29).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")).boxed()),
        "date-time" => {
            one((1930u16..2026, 1u8..13, 0u8..24).prop_map(|(y, m, h)| format!("{y}-{m:02}-17T{h:02}:09")).boxed())
        }
        "time" => one((0u8..24, 0u8..60).prop_map(|(h, m)| format!("{h:02}:{m:02}")).boxed()),
        "postal-code" => one("[0-9]{5}".boxed()),
        // Quotes, backslashes and line breaks take two bytes in a report.
        _ => one(format!("{CANARY}[a-z\"\\\\\n é]{{0,30}}").prop_map_into_string()),
    }
}

trait IntoText {
    fn prop_map_into_string(self) -> BoxedStrategy<String>;
}

impl IntoText for String {
    fn prop_map_into_string(self) -> BoxedStrategy<String> {
        proptest::string::string_regex(&self).unwrap().boxed()
    }
}

const TYPES: [&str; 17] = [
    "boolean",
    "choice",
    "multi-choice",
    "ordinal",
    "integer",
    "decimal",
    "date",
    "date-time",
    "time",
    "postal-code",
    "person-name",
    "phone",
    "email",
    "address",
    "identifier",
    "free-text",
    "attachment",
];

fn field(at: usize) -> impl Strategy<Value = Made> {
    (0..TYPES.len()).prop_flat_map(move |kind| {
        let kind = TYPES[kind];
        let rules = rules(kind);
        let answered = prop_oneof![3 => answer(kind), 1 => Just(Vec::new()).boxed()];
        (0..rules.len(), answered, any::<bool>(), 0u8..6).prop_map(move |(rule, answers, split, condition)| {
            let id = format!("f{at}");
            let mut field =
                json!({"id": id, "type": kind, "label": texts(&id), "at": {"html": id}, "rule": rules[rule]});
            if matches!(kind, "choice" | "ordinal" | "multi-choice") {
                field["options"] = options();
            }
            let leaves = matches!(field["rule"]["do"].as_str(), Some("keep" | "scrub"));
            if leaves && matches!(kind, "person-name" | "phone" | "email" | "address" | "identifier" | "free-text") {
                field["maxBytes"] = json!(300);
            }
            if condition == 0 {
                // The first field is a choice that is always there.
                field["applies"] = json!({"field": "first", "is": ["a"]});
                field["separateNotApplicable"] = json!(split && field["rule"]["mechanism"] != "sample-one");
            }
            Made { field, answers: if kind == "attachment" { Vec::new() } else { answers } }
        })
    })
}

/// A policy of up to a dozen made fields around a few that are always there, and answers to it.
pub(crate) fn form() -> impl Strategy<Value = (Value, Vec<(String, String)>)> {
    let fields: Vec<_> = (0..12).map(field).collect();
    (fields, 1usize..13, "[abc]", proptest::option::of("[abc]")).prop_map(|(mut made, count, first, second)| {
        made.truncate(count);
        let choice = |id: &str| json!({"id": id, "type": "choice", "label": texts(id), "at": {"html": id}, "options": options(), "rule": {"do": "drop"}});
        let mut fields = vec![choice("first"), choice("second")];
        fields[0]["required"] = json!(true);
        fields.extend(made.iter().map(|one| one.field.clone()));
        fields.extend([
            json!({"id": "total", "type": "integer", "label": texts("t"), "derive": {"sum": ["first", "second"], "missing": {"prorateUpTo": 1}}, "rule": {"do": "keep"}}),
            json!({"id": "both", "type": "choice", "label": texts("b"), "derive": {"join": ["first", "second"]}, "rule": noise()}),
        ]);
        let policy = policy(&fields);
        let mut answers = vec![("first".to_owned(), first)];
        answers.extend(second.map(|code| ("second".to_owned(), code)));
        for one in &made {
            let id = one.field["id"].as_str().unwrap();
            answers.extend(one.answers.iter().map(|answer| (id.to_owned(), answer.clone())));
        }
        (policy, answers)
    })
}

/// A whole policy around these fields, with the smallest padded size that it may have.
pub(crate) fn policy(fields: &[Value]) -> Value {
    let key = gauze_signed::keytext::encode(gauze_signed::keytext::KeyKind::HolderPublic, &[9; 32]);
    let mut policy = json!({
        "gauze": "1",
        "study": {"id": "made", "version": 1, "title": texts("t"), "purpose": texts("p"), "controller": {"name": "n", "contact": "c"},
            "validFrom": "2026-01-01", "validUntil": "2026-12-31", "collector": "https://c.example"},
        "consent": {"version": "1", "text": texts("yes")},
        "care": {"form": "study-only"},
        "recipients": [{"name": "r", "key": key.as_str()}],
        "budget": {"epsilonPerReport": "16"}, "repeats": "once", "paddedSize": 1,
        "fields": fields,
    });
    if let Err(gauze_core::PolicyError::PaddedSize { needed }) = Policy::parse(policy.to_string().as_bytes(), [0; 32]) {
        policy["paddedSize"] = json!(needed);
    }
    policy
}

pub(crate) fn parse(policy: &Value) -> Policy {
    Policy::parse(policy.to_string().as_bytes(), [7; 32]).unwrap_or_else(|refused| panic!("{refused}"))
}

pub(crate) fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

/// The whole way, with these random words: the report as JSON text.
pub(crate) fn report(policy: &Policy, answers: &[(String, String)], byte: u8) -> Result<String, AnswerError> {
    let pairs = answers.iter().map(|(id, text)| (id.clone(), Zeroizing::new(text.clone())));
    let answers = fields::read(policy, pairs)?;
    let deidentified = deidentify(minimize(answers, &[], today())?, &Aids::new(&|| 0))?;
    let words = Words::from_bytes(&Zeroizing::new(vec![byte; 8 * Words::needed(policy)]));
    let reserved = ledger::reserve(policy, today(), None).unwrap();
    let (charge, _) = ledger::charge(policy, today(), &reserved).unwrap();
    let consent = Consent::given(policy, "1", "en").unwrap();
    let release = perturb(deidentified, charge, consent, words).unwrap();
    Ok(release.to_json(&policy.hash_hex()).to_string())
}
