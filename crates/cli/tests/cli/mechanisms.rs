//! Every mechanism on real files: check → sign → prepare → open → estimate.

use serde_json::{Value, json};

use crate::bench::{Bench, form};

fn both(words: &str) -> Value {
    json!({"en": words, "es": format!("{words} (es)")})
}

fn options(codes: &[&str]) -> Value {
    codes.iter().map(|code| json!({"code": code, "label": both(code)})).collect()
}

fn field(id: &str, kind: &str, mechanism: &str, more: &Value, rule: &Value) -> Value {
    let mut field = json!({"id": id, "type": kind, "at": {"html": id}, "label": both(id),
        "rule": {"do": "perturb", "mechanism": mechanism, "epsilon": "1"}});
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field["rule"].as_object_mut().unwrap().extend(rule.as_object().unwrap().clone());
    field
}

/// The PHQ-9 study with these questions in the place of its own.
fn signed() -> Bench {
    let bench = Bench::new();
    let mut policy: Value = serde_json::from_str(&std::fs::read_to_string(form("phq9.policy.json")).unwrap()).unwrap();
    let drugs = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let dropped =
        |id: &str| json!({"id": id, "type": "boolean", "at": {"html": id}, "label": both(id), "rule": {"do": "drop"}});
    policy["fields"] = json!([
        field("drug", "choice", "subset-selection", &json!({"options": options(&drugs)}), &json!({"subsetSize": 3})),
        field("pain", "integer", "square-wave", &json!({"min": "0", "max": "10"}), &json!({"window": 3, "goal": "mean"})),
        field("hours", "decimal", "duchi", &json!({"min": "0", "max": "12", "required": true}), &json!({"step": "0.5"})),
        field("signs", "multi-choice", "sample-one", &json!({"options": options(&["rash", "fever", "cough"])}), &json!({})),
        dropped("smokes"),
        dropped("drinks"),
        {"id": "smokes-drinks", "type": "choice", "label": both("Both"), "derive": {"join": ["smokes", "drinks"]},
            "rule": {"do": "perturb", "mechanism": "subset-selection", "epsilon": "1", "subsetSize": 3}},
    ]);
    policy["budget"] = json!({"epsilonPerReport": "5"});
    bench.write("form.policy.json", &policy.to_string());
    bench.signed(&bench.path("form.policy.json"), "study", "http://127.0.0.1:1");
    bench
}

#[test]
fn each_mechanism_goes_the_whole_way() {
    let bench = signed();
    let checked = bench.gauze("policy check study.json").ok();
    for words in ["change by chance (subset-selection)", "change by chance (square-wave)", "5 of at most 5 a report"] {
        assert!(checked.contains(words), "{words}\n{checked}");
    }
    assert!(!checked.contains("check/better-mechanism"), "{checked}");
    bench.write("answers.json", r#"{"drug":"two","pain":7,"hours":"6.5","signs":["rash","cough"],"smokes":"true"}"#);
    let shown = bench
        .gauze("prepare --policy study.jws --publisher board.pub --answers answers.json --format json --out one")
        .ok();
    for words in [
        "3 of 11 answers, the true one among them for",
        "a number, within 3 of the true one",
        "one of 3 ticks, true for 73 in 100",
    ] {
        assert!(shown.contains(words), "{words}\n{shown}");
    }
    bench.gauze("open --key lab.key --from one --policy study.jws --out one.jsonl").ok();
    let opened: Value = serde_json::from_str(&bench.text("one.jsonl")).unwrap();
    let sent = &opened["fields"];
    let mask = |id: &str| {
        let mask = sent[id].as_str().unwrap();
        (mask.len(), mask.matches('1').count())
    };
    assert_eq!((mask("drug"), mask("smokes-drinks")), ((11, 3), (9, 3)));
    assert!(sent["pain"].is_null() || sent["pain"].as_u64().unwrap() < 17, "{sent}");
    assert!(sent["hours"].as_u64().unwrap() < 2, "{sent}");
    assert!(sent["signs"].as_str().unwrap().ends_with(['0', '1']), "{sent}");

    let estimates: Value =
        serde_json::from_str(&bench.gauze("estimate --policy study.jws --reports one.jsonl --json").ok()).unwrap();
    let names: Vec<&str> =
        estimates["fields"].as_array().unwrap().iter().map(|field| field["mechanism"].as_str().unwrap()).collect();
    assert_eq!(names, ["subset-selection", "square-wave", "duchi", "sample-one", "subset-selection"]);
    assert_eq!(estimates["fields"][0]["categories"].as_array().unwrap().len(), 11);
    assert_eq!(estimates["fields"][2]["mean"]["highest"], json!(12.0));
    assert_eq!(estimates["fields"][4]["categories"][0]["code"], "false|false");
    let text = bench.gauze("estimate --policy study.jws --reports one.jsonl").ok();
    assert!(text.contains("changed by chance (square-wave), epsilon 1; 1 reports") && text.contains("mean"), "{text}");

    // A set of another size cannot come from this study's browsers.
    bench.write("two.jsonl", &bench.text("one.jsonl").replace(sent["drug"].as_str().unwrap(), "11110000000"));
    let refused = bench.gauze("estimate --policy study.jws --reports two.jsonl").fails(1);
    assert!(refused.contains("not counted"), "{refused}");
}
