//! A number in another unit than the policy's is the same quantity; where it must be whole, the nearest one.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]
#![expect(dead_code, reason = "not every test takes all that is made")]

mod made;

use gauze_core::adapters::fhir;
use gauze_core::deidentify::{Outgoing, deidentify};
use gauze_core::minimize::minimize;
use gauze_core::{Aids, Json, Policy};
use made::{parse, policy, today};
use serde_json::json;

fn weight(kind: &str) -> Policy {
    let field = json!({"id": "weight", "type": kind, "label": {"en": "w", "es": "w"}, "at": {"fhir": "w"}, "unit": "kg",
        "min": 20, "max": "300", "rule": {"do": "keep"}});
    parse(&policy(&[field]))
}

fn kept(kind: &str, quantity: &str) -> Result<String, &'static str> {
    let policy = weight(kind);
    let response = format!(
        r#"{{"resourceType":"QuestionnaireResponse","item":[{{"linkId":"w","answer":[{{"valueQuantity":{quantity}}}]}}]}}"#
    );
    let answers = fhir::read(&policy, &Json::parse(&response).unwrap()).map_err(|refused| refused.code())?;
    let deidentified = minimize(answers, &[], today())
        .and_then(|minimized| deidentify(minimized, &Aids::new(&|| 0)))
        .map_err(|refused| refused.code())?;
    match deidentified.values().first() {
        Some((_, Outgoing::Exact(Some(text)))) => Ok(text.to_string()),
        _ => panic!("a kept number leaves"),
    }
}

#[test]
fn quantities_are_converted_before_their_bounds_are_looked_at() {
    for (kind, quantity, expected) in [
        ("decimal", r#"{"value":150,"code":"[lb_av]"}"#, Ok("68.038856")),
        ("integer", r#"{"value":150,"unit":"lbs"}"#, Ok("68")),
        ("integer", r#"{"value":68,"code":"kg"}"#, Ok("68")),
        ("integer", r#"{"value":68.5,"code":"kg"}"#, Err("answers/not-a-number")),
        ("decimal", r#"{"value":68.5}"#, Ok("68.5")),
        ("decimal", r#"{"value":30,"code":"[lb_av]"}"#, Err("answers/out-of-range")),
        ("decimal", r#"{"value":170,"code":"cm"}"#, Err("answers/other-unit")),
    ] {
        assert_eq!(kept(kind, quantity), expected.map(str::to_owned), "{kind} {quantity}");
    }
}
