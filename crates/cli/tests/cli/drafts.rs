//! `gauze policy new`: from a form to a draft that could be signed, with its reasons.

use std::path::Path;

use serde_json::{Value, json};

use crate::bench::Bench;

fn intake() -> String {
    let question =
        |id: &str, text: &str, kind: &str| json!({"linkId": id, "text": text, "type": kind, "required": true});
    let yes_no = question("smoke", "Do you smoke?", "boolean");
    json!({
        "resourceType": "Questionnaire", "status": "active", "title": "Clinic intake",
        "item": [
            question("name", "Full name", "string"),
            question("dob", "Date of birth", "date"),
            question("zip", "ZIP code", "string"),
            question("reason", "Why are you here?", "text"),
            yes_no,
        ],
    })
    .to_string()
}

#[test]
fn a_draft_is_written_once_and_says_why() {
    let bench = Bench::new();
    bench.write("intake.json", &intake());
    bench.gauze("keygen holder --name lab --out .").ok();
    let out = bench.gauze("policy new --from intake.json --holder lab.pub --out draft.json").ok();
    for words in [
        "sealed exactly, with consent",
        "withhold",
        "coarsen to ZIP3",
        "scrub",
        "next: replace what begins with REPLACE",
    ] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    let policy = bench.json("draft.json");
    assert_eq!(policy["study"]["id"], "clinic-intake");
    assert_eq!(policy["recipients"][0]["key"], bench.text("lab.pub").trim());
    assert_eq!(policy["fields"][1]["rule"], json!({"do": "coarsen", "to": "age-band", "width": 10}));
    let before = bench.text("draft.json");
    let err = bench.gauze("policy new --from intake.json --out draft.json").fails(1);
    assert!(err.contains("never overwritten"), "{err}");
    assert_eq!(bench.text("draft.json"), before);
}

#[test]
fn a_draft_without_holders_says_what_is_missing() {
    let bench = Bench::new();
    bench.write("intake.json", &intake());
    let out = bench.gauze("policy new --from intake.json --out draft.json").ok();
    assert!(out.contains("no key holder is named"), "{out}");
    assert_eq!(bench.json("draft.json")["recipients"], json!([]));
}

#[test]
fn a_budget_shows_margins_beside_odds() {
    let bench = Bench::new();
    bench.write("intake.json", &intake());
    bench.gauze("keygen holder --name lab --out .").ok();
    let new = "policy new --from intake.json --holder lab.pub --people 1000";
    let out = bench.gauze(&format!("--json {new} --budget 1 --out draft.json")).ok();
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(told["refused"], Value::Null, "{out}");
    let fields = told["fields"].as_array().unwrap();
    let smoke = fields.iter().find(|field| field["id"] == "smoke").unwrap();
    assert_eq!(smoke["rule"], "perturb, epsilon 1");
    assert_eq!(smoke["noise"]["oddsInHundred"], 73);
    // Yes or no at epsilon 1 and a share of one half: 1.96 / 2 / sqrt(1000) / tanh(1/2), less the interval's own shrinkage.
    let points = smoke["noise"]["marginPoints"].as_f64().unwrap();
    assert!((points - 6.7).abs() < 0.05, "{points}");
    assert_eq!(smoke["noise"]["wide"], false);
    assert!(fields.iter().all(|field| field["rule"] != "scrub"));
    assert_eq!(bench.json("draft.json")["budget"]["epsilonPerReport"], "1");
}

#[test]
fn misuse_of_a_draft_is_refused_with_words() {
    let bench = Bench::new();
    bench.write("intake.json", &intake());
    bench.write("note.txt", "Dear colleague");
    for (args, code, words) in [
        ("policy new --from intake.json --people 10 --out d.json", 2, "--budget"),
        ("policy new --from intake.json --people 10 --budget lots --out d.json", 2, "decimal text"),
        ("policy new --from intake.json --quorum 3 --out d.json", 2, "quorum"),
        ("policy new --from intake.json --holder nowhere.pub --out d.json", 1, "nowhere.pub"),
        ("policy new --from note.txt --out d.json", 1, "not a form"),
    ] {
        let err = bench.gauze(args).fails(code);
        assert!(err.contains(words), "{args}: {err}");
    }
    assert!(!Path::new(&bench.path("d.json")).exists());
}
