//! Policies of any fields, and reports that the client's own tables draw for made-up people.

use gauze_core::Policy;
use gauze_core::perturb::randomize;
use gauze_core::policy::{Field, Rule};
use gauze_ldp::Reply;
use gauze_signed::keytext::{KeyKind, encode};
use gauze_study::{Report, Tally};
use serde_json::{Value, json};

/// Splitmix64: what is asserted here must not depend on the day.
pub(crate) struct Words(pub(crate) u64);

impl Words {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

pub(crate) fn text(words: &str) -> Value {
    json!({"en": words, "es": words})
}

pub(crate) fn noise(mechanism: &str, more: Value) -> Value {
    let mut rule = json!({"do": "perturb", "mechanism": mechanism, "epsilon": "1"});
    rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    rule
}

pub(crate) fn policy(fields: &[Value]) -> Policy {
    let policy = json!({
        "gauze": "1",
        "study": {"id": "s", "version": 1, "title": text("Title"), "purpose": text("Purpose"),
            "controller": {"name": "n", "contact": "c"}, "validFrom": "2026-01-01", "validUntil": "2026-12-31",
            "collector": "https://c.example"},
        "consent": {"version": "1", "text": text("Yes")},
        "care": {"form": "study-only"},
        "recipients": [{"name": "n", "key": encode(KeyKind::HolderPublic, &[3; 32]).as_str()}],
        "budget": {"epsilonPerReport": "16"}, "repeats": "once", "paddedSize": 8192,
        "fields": fields,
    });
    Policy::parse(policy.to_string().as_bytes(), [7; 32]).unwrap()
}

pub(crate) fn field(id: &str, kind: &str, required: bool, rule: &Value, more: Value) -> Value {
    let mut field =
        json!({"id": id, "type": kind, "at": {"html": id}, "label": text(id), "required": required, "rule": rule});
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field
}

pub(crate) fn options(codes: &[&str]) -> Value {
    codes.iter().map(|code| json!({"code": code, "label": text(&code.to_uppercase())})).collect()
}

/// What a client sends for a mechanism's input, as JSON.
pub(crate) fn sent(field: &Field, input: u32, words: &mut Words) -> Value {
    let Rule::Perturb(noise) = field.rule() else { panic!("{} has no noise", field.id()) };
    let drawn: Vec<u64> = (0..noise.words()).map(|_| words.next()).collect();
    let reply = randomize(noise.mechanism(), input, &drawn).unwrap();
    let Some(chance) = noise.chance() else {
        let Reply::Index(named) = reply else { panic!("randomized response names a category") };
        return field.options().get(named as usize).map_or(Value::Null, |option| option.code.as_str().into());
    };
    match chance.text(field, &reply) {
        None => Value::Null,
        Some(text) if chance.is_bare(&text) => text.parse::<u64>().unwrap().into(),
        Some(text) => text.as_str().into(),
    }
}

pub(crate) fn fill(tally: &mut Tally<'_>, policy: &Policy, inputs: &[&[u32]], n: usize) {
    let mut words = Words(42);
    for id in 0..n {
        let fields = policy.fields().iter().zip(inputs);
        let fields: Vec<String> = fields
            .map(|(field, inputs)| format!("\"{}\":{}", field.id(), sent(field, inputs[id % inputs.len()], &mut words)))
            .collect();
        let line = format!(
            r#"{{"gauze":"report-1","study":"s","policy":"{}","version":1,"consent":{{"version":"1","language":"en"}},"fields":{{{}}},"reportId":"{id:032x}"}}"#,
            "07".repeat(32),
            fields.join(",")
        );
        tally.add(&Report::from_line(&line).unwrap()).unwrap();
    }
}
