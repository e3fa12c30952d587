//! What a policy may not say, each with its code.

use serde_json::{Value, json};

use super::tests_support;
use super::*;

fn code_after(change: impl FnOnce(&mut Value)) -> &'static str {
    let mut policy = tests_support::json();
    change(&mut policy);
    Policy::parse(policy.to_string().as_bytes(), [0; 32]).map_or_else(|e| e.code(), |_| "ok")
}

fn field<'a>(policy: &'a mut Value, id: &str) -> &'a mut Value {
    policy["fields"].as_array_mut().unwrap().iter_mut().find(|field| field["id"] == id).unwrap()
}

#[test]
fn the_sample_is_read() {
    assert_eq!(code_after(|_| {}), "ok");
    let policy = tests_support::policy();
    assert_eq!(policy.epsilon().to_string(), "3.5");
    assert_eq!(policy.scope(), (3, 4));
}

#[test]
fn a_strict_language_refuses_what_it_does_not_know() {
    for (place, value, code) in [
        ("/gauze", json!("2"), "policy/unknown-version"),
        ("/study/id", json!("Study"), "policy/bad-study"),
        ("/study/version", json!(0), "policy/bad-study"),
        ("/study/version", json!(1.0), "policy/not-well-formed"),
        ("/study/validFrom", json!("2026-13-01"), "policy/bad-date"),
        ("/study/validUntil", json!("2025-01-01"), "policy/bad-study"),
        ("/study/collector", json!("http://collector.example"), "policy/bad-study"),
        ("/study/collector", json!("https://collector.example/"), "policy/bad-study"),
        ("/study/collector", json!("http://127.0.0.1.example"), "policy/bad-study"),
        ("/study/title", json!({"en": "t", "fr": "t"}), "policy/bad-study"),
        ("/study/purpose", json!({"en": "p"}), "policy/missing-language"),
        ("/consent/version", json!("two words"), "policy/bad-study"),
        ("/care/form", json!("both"), "policy/bad-study"),
        ("/recipients/0/key", json!("gauze-pub-x25519-aaaa"), "key/bad-text"),
        ("/budget/epsilonPerReport", json!("3"), "policy/over-budget"),
        ("/repeats", json!("daily"), "policy/bad-study"),
        ("/paddedSize", json!(64), "policy/padded-size"),
        ("/paddedSize", json!(20_000_000), "policy/padded-size"),
        ("/fields", json!([]), "policy/not-well-formed"),
        ("/fields/0/id", json!("Name"), "policy/bad-field-id"),
        ("/fields/1/id", json!("name"), "policy/bad-field-id"),
        ("/fields/0/type", json!("blood"), "policy/unknown-field-type"),
        ("/fields/0/label", json!({"en": "x"}), "policy/missing-language"),
        ("/fields/0/rule", json!({"do": "keep"}), "policy/max-bytes"),
        ("/fields/0/rule", json!({"do": "scramble"}), "policy/unknown-rule"),
        ("/fields/0/rule", json!({"do": "drop", "epsilon": "1"}), "policy/not-well-formed"),
        ("/fields/1/rule", json!({"do": "scrub"}), "policy/rule-not-for-type"),
        ("/fields/1/rule", json!({"do": "coarsen", "to": "zip3"}), "policy/rule-not-for-type"),
        ("/fields/1/rule", json!({"do": "coarsen", "to": "age-band", "width": 0}), "policy/not-well-formed"),
        ("/fields/1/at", json!({"html": "name"}), "policy/bad-place"),
        ("/fields/1/at", json!({}), "policy/bad-place"),
    ] {
        assert_eq!(code_after(|policy| *policy.pointer_mut(place).unwrap() = value.clone()), code, "{place} {value}");
    }
}

#[test]
fn questions_and_derivations_must_fit() {
    let noise = |epsilon: &str| json!({"do": "perturb", "mechanism": "randomized-response", "epsilon": epsilon});
    for (id, key, value, code) in [
        ("sex", "rule", noise("0"), "policy/bad-noise"),
        ("sex", "rule", noise("1e0"), "policy/bad-noise"),
        ("sex", "rule", json!({"do": "perturb", "mechanism": "laplace", "epsilon": "1"}), "policy/unknown-rule"),
        ("zip", "rule", noise("1"), "policy/rule-not-for-type"),
        ("sex", "options", json!([]), "policy/bad-options"),
        (
            "sex",
            "options",
            json!([{"code": "a\"", "label": {"en": "a", "es": "a"}}, {"code": "b", "label": {"en": "b", "es": "b"}}]),
            "policy/bad-options",
        ),
        ("band", "derive", json!({"sum": ["q1", "q2"], "cutoffs": [4, 2]}), "policy/bad-derivation"),
        ("band", "derive", json!({"sum": ["q1", "q1"], "cutoffs": [2, 4]}), "policy/bad-derivation"),
        ("band", "derive", json!({"sum": ["sex"], "cutoffs": [2, 4]}), "policy/bad-derivation"),
        ("band", "derive", json!({"sum": ["later"], "cutoffs": [2, 4]}), "policy/bad-derivation"),
        (
            "q1",
            "options",
            json!([{"code": "a", "label": {"en": "a", "es": "a"}, "score": 4_294_967_295u32}, {"code": "b", "label": {"en": "b", "es": "b"}, "score": 1}]),
            "policy/bad-derivation",
        ),
        ("band", "required", json!(true), "policy/derived-required"),
        ("band", "at", json!({"html": "band"}), "policy/bad-place"),
        ("q2", "careRelevant", json!("elsewhere"), "policy/care-path"),
    ] {
        assert_eq!(code_after(|policy| field(policy, id)[key] = value.clone()), code, "{id} {key} {value}");
    }
    assert_eq!(code_after(|policy| policy["care"] = json!({"form": "study-only"})), "policy/care-path");
}

#[test]
fn unknown_and_double_keys_are_refused() {
    assert_eq!(code_after(|policy| policy["extra"] = json!(1)), "policy/not-well-formed");
    assert_eq!(code_after(|policy| policy["fields"][0]["extra"] = json!(1)), "policy/not-well-formed");
    let twice = tests_support::json().to_string().replacen(
        "\"repeats\":\"once\"",
        "\"repeats\":\"once\",\"repeats\":\"once\"",
        1,
    );
    assert_eq!(Policy::parse(twice.as_bytes(), [0; 32]).unwrap_err().code(), "policy/not-well-formed");
}

#[test]
fn an_optional_question_has_one_category_more() {
    let policy = tests_support::policy();
    let categories = |id: &str| match policy.field(id).unwrap().1.rule() {
        Rule::Perturb(noise) => match noise.mechanism() {
            Mechanism::Response(table) => table.categories(),
            Mechanism::Chance(_) => 0,
        },
        _ => 0,
    };
    assert_eq!((categories("sex"), categories("band"), categories("smoker")), (4, 4, 3));
}

#[test]
fn validity_has_two_ends() {
    let policy = tests_support::policy();
    let on = |text| policy.check_valid_on(tests_support::day(text)).map_err(|e| e.code());
    assert_eq!(on("2025-12-31"), Err("policy/not-yet-valid"));
    assert_eq!((on("2026-01-01"), on("2026-12-31")), (Ok(()), Ok(())));
    assert_eq!(on("2027-01-01"), Err("policy/expired"));
}
