//! keygen → sign → verify → prepare → open → estimate, on real files.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::bench::{Bench, Run, form};

const COLLECTOR: &str = "http://127.0.0.1:1";

/// Answers to the PHQ-9 policy as flat JSON: item n has the score at place n - 1.
fn flat(scores: [usize; 9]) -> String {
    let codes = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
    let mut answers: serde_json::Map<String, Value> =
        scores.iter().enumerate().map(|(at, score)| (format!("phq9-{}", at + 1), codes[*score].into())).collect();
    answers.insert("difficulty".into(), "LA6573-5".into());
    answers.insert("not-in-the-policy".into(), "ZQ-canary".into());
    Value::from(answers).to_string()
}

fn signed_bench() -> Bench {
    let bench = Bench::new();
    bench.signed(&form("phq9.policy.json"), "study", COLLECTOR);
    bench
}

/// The fields of the opened report `line` as the receipt's `sent` lists them.
fn assert_receipt_matches(line: &Value, receipt: &Value) {
    assert_eq!(line["reportId"], receipt["reportId"]);
    assert_eq!(line["policy"], receipt["policyHash"]);
    let fields = line["fields"].as_object().unwrap();
    let sent = receipt["sent"].as_array().unwrap();
    assert_eq!(fields.len(), sent.len());
    for one in sent {
        assert_eq!(fields[one["id"].as_str().unwrap()], one["code"], "{}", one["id"]);
    }
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn policies_are_checked_signed_verified_and_shown() {
    let bench = signed_bench();
    let out = bench.gauze("policy check study.json").ok();
    for words in [
        "draft",
        "phq9-band",
        "computed, change by chance",
        "goes to care (clinic)",
        "3 of at most 3 a report: covers 2 of 2 released fields; 0 leave exactly",
    ] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    let out = bench.gauze("policy verify study.jws --publisher board.pub").ok();
    assert!(out.starts_with("the signature fits\n"), "{out}");
    bench.gauze("keygen publisher --name other --out .").ok();
    let err = bench.gauze("policy verify study.jws --publisher other.pub").fails(1);
    assert!(err.contains("the policy's signature does not fit the publisher's key") && err.contains("help: "), "{err}");
    assert!(bench.gauze("policy show study.jws").ok().contains("not checked"));
    let shown: Value =
        serde_json::from_str(&bench.gauze("policy show study.jws --publisher board.pub --json").ok()).unwrap();
    assert_eq!((&shown["signature"], &shown["privacy"]["epsilon"]), (&json!("checked"), &json!("3")));
    let band = shown["fields"].as_array().unwrap().iter().find(|field| field["id"] == "phq9-band").unwrap();
    assert_eq!((&band["categories"], &band["epsilon"]), (&json!(6), &json!("2")));
}

#[test]
fn the_signed_payload_is_the_file_byte_for_byte() {
    let bench = signed_bench();
    let spaced = bench.text("study.json").replace(",\"budget\"", " ,\n \"budget\"");
    bench.write("spaced.json", &spaced);
    bench.gauze("policy sign spaced.json --key board.key --out spaced.jws").ok();
    let jws = bench.text("spaced.jws");
    let mut parts = jws.trim().split('.');
    let decoded = |part: &str| {
        use base64ct::Encoding as _;
        base64ct::Base64UrlUnpadded::decode_vec(part).unwrap()
    };
    assert_eq!(decoded(parts.next().unwrap()), br#"{"alg":"EdDSA","typ":"gauze-policy"}"#);
    assert_eq!(decoded(parts.next().unwrap()), spaced.as_bytes());
}

#[test]
fn what_the_browser_would_refuse_is_never_signed() {
    let bench = signed_bench();
    for (from, to, code) in [
        ("\"budget\":{\"epsilonPerReport\":\"3\"}", "\"budget\":{\"epsilonPerReport\":\"2\"}", "policy/over-budget"),
        ("\"repeats\":\"once\"", "\"repeats\":\"once\",\"surprise\":1", "policy/not-well-formed"),
        ("\"type\":\"choice\"", "\"type\":\"telepathy\"", "policy/unknown-field-type"),
        ("care+study", "study-only", "policy/care-path"),
    ] {
        let text = bench.text("study.json");
        assert!(text.contains(from), "{from}");
        bench.write("bad.json", &text.replace(from, to));
        for command in ["policy check bad.json --json", "policy sign bad.json --key board.key --out bad.jws --json"] {
            let error: Value = serde_json::from_str(&bench.gauze(command).fails(1)).unwrap();
            assert_eq!(error["code"], code, "{error}");
        }
        assert!(!bench.path("bad.jws").exists());
    }
    let err = bench.gauze("policy sign study.json --key lab.key --out x.jws").fails(1);
    assert!(err.contains("another kind"), "{err}");
}

#[test]
fn a_report_opens_to_what_the_receipt_says() {
    let bench = signed_bench();
    bench.write("answers.json", &flat([1, 1, 1, 1, 1, 0, 0, 0, 0]));
    let out = bench
        .gauze("prepare --policy study.jws --publisher board.pub --answers answers.json --format json --out one")
        .ok();
    for words in ["71 in 100 stay true", "stays here: the study does not ask for it", "covers 2 of 2 released fields"] {
        if words.starts_with("71") {
            // e^2 / (e^2 + 5) = 59.6 % for the band's six answers.
            assert!(out.contains("60 in 100 stay true, of 6 answers"), "{out}");
        } else {
            assert!(out.contains(words), "{words}\n{out}");
        }
    }
    assert!(!out.contains("ZQ-canary"));
    assert!(crate::bench::is_private(&bench.path("one/receipt.json")));
    let sealed = fs::read(bench.path("one/report.gauze")).unwrap();
    assert!(sealed.starts_with(b"gauze\x01"));

    let out = bench.gauze("open --key lab.key --from one --policy study.jws --out one.jsonl").ok();
    assert!(out.starts_with("opened 1, failed 0"), "{out}");
    assert!(crate::bench::is_private(&bench.path("one.jsonl")));
    let opened = lines(&bench.text("one.jsonl"));
    assert_receipt_matches(&opened[0], &bench.json("one/receipt.json"));
    assert_eq!(opened[0]["fields"].as_object().unwrap().keys().collect::<Vec<_>>(), ["difficulty", "phq9-band"]);

    bench.gauze("open --key lab.key --from one --policy study.jws --out one.csv").ok();
    let csv = bench.text("one.csv");
    assert!(
        csv.starts_with("reportId,study,policy,version,consentVersion,consentLanguage,phq9-band,difficulty\r\n"),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 2);

    let err = bench
        .gauze("prepare --policy study.jws --publisher board.pub --answers answers.json --format json --out one")
        .fails(1);
    assert!(err.contains("never overwritten"), "{err}");
    assert_eq!(fs::read(bench.path("one/report.gauze")).unwrap(), sealed);
}

#[test]
fn optional_fields_that_leave_can_be_left_out_and_no_others() {
    let bench = signed_bench();
    bench.write("answers.json", &flat([1; 9]));
    let prepare = "prepare --policy study.jws --publisher board.pub --answers answers.json --format json";
    // Both at once, as the band is computed from what is left out with it.
    let out = bench.gauze(&format!("{prepare} --leave-out difficulty --leave-out phq9-band --out one")).ok();
    assert_eq!(out.matches("left out: no answer").count(), 2, "{out}");
    let out = bench.gauze("open --key lab.key --from one --policy study.jws --out one.jsonl").ok();
    assert!(out.starts_with("opened 1, failed 0"), "{out}");
    // Required; optional and dropped before anything leaves; not in the policy.
    for id in ["phq9-1", "phq9-9", "unheard-of"] {
        let err = bench.gauze(&format!("--json {prepare} --leave-out difficulty --leave-out {id} --out two")).fails(1);
        let error: Value = serde_json::from_str(&err).unwrap();
        assert_eq!(error["code"], "answers/cannot-leave-out", "{err}");
        assert!(error["help"].as_str().unwrap().contains("`--leave-out`"), "{err}");
        assert!(!bench.path("two").exists(), "nothing is written");
    }
}

#[test]
fn answers_come_in_three_shapes_and_from_standard_input() {
    let bench = signed_bench();
    let body = "phq9-1=LA6568-5&phq9-2=LA6568-5&phq9-3=LA6568-5&phq9-4=LA6568-5&phq9-5=LA6568-5&phq9-6=LA6568-5&phq9-7=LA6568-5&phq9-8=LA6568-5&csrf=a%20b";
    let pairs: Vec<Vec<&str>> = body.split('&').map(|pair| pair.split('=').collect()).collect();
    for (format, text) in [("html", body.to_owned()), ("html", json!(pairs).to_string()), ("json", flat([0; 9]))] {
        let out = format!("{format}-{}", text.len());
        let mut child = bench
            .command(&[
                "prepare",
                "--policy",
                "study.jws",
                "--publisher",
                "board.pub",
                "--answers",
                "-",
                "--format",
                format,
                "--out",
                &out,
                "--language",
                "es",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        Run::of(child.wait_with_output().unwrap()).ok();
        assert_eq!(bench.json(&format!("{out}/receipt.json"))["language"], "es");
    }
    for (format, text, code) in [
        ("json", "[1]", "answers/bad-format"),
        ("html", "[[\"a\"]]", "answers/bad-format"),
        ("fhir", "{\"resourceType\":\"Patient\"}", "answers/bad-format"),
        ("json", "{\"phq9-1\":\"LA6568-5\"}", "answers/required"),
        ("json", "{\"phq9-1\":\"secret words\"}", "answers/unknown-option"),
    ] {
        bench.write("bad", text);
        let err = bench
            .gauze(&format!(
                "--json prepare --policy study.jws --publisher board.pub --answers bad --format {format} --out bad-out"
            ))
            .fails(1);
        assert!(!err.contains("secret words"));
        assert_eq!(serde_json::from_str::<Value>(&err).unwrap()["code"], code, "{err}");
        assert!(!bench.path("bad-out").exists(), "nothing is written");
    }
}

#[test]
fn a_fhir_response_to_the_shared_questionnaire_is_reported() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/forms/fhir/phq9.lforms.json");
    let Ok(text) = fs::read_to_string(&source) else {
        println!("skipped: there is no shared forms folder beside this repository");
        return;
    };
    let questionnaire: Value = serde_json::from_str(&text).unwrap();
    let codes_of = |item: &Value| -> Vec<Value> {
        item["answerOption"].as_array().into_iter().flatten().map(|option| option["valueCoding"].clone()).collect()
    };
    // "Several days" throughout: 9 points, band mild. The form's own total is an item that the policy does not name.
    let items: Vec<Value> = questionnaire["item"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| match codes_of(item).get(1) {
            Some(coding) => {
                json!({"linkId": item["linkId"], "text": item["text"], "answer": [{"valueCoding": coding}]})
            }
            None => json!({"linkId": item["linkId"], "answer": [{"valueDecimal": 9}]}),
        })
        .collect();
    let response = json!({
        "resourceType": "QuestionnaireResponse", "status": "completed",
        "subject": {"reference": "Patient/ZQ-canary"}, "authored": "2026-11-22T10:00:00Z", "item": items,
    });
    let bench = signed_bench();
    bench.write("response.json", &response.to_string());
    let prepared = bench
        .gauze(
            "prepare --policy study.jws --publisher board.pub --answers response.json --format fhir --out fhir --json",
        )
        .ok();
    let prepared: Value = serde_json::from_str(&prepared).unwrap();
    let answered =
        prepared["preview"]["items"].as_array().unwrap().iter().filter(|item| item["answered"] == true).count();
    assert_eq!(answered, 11, "nine items, the band and the difficulty");

    bench.gauze("open --key lab.key --from fhir --policy study.jws --out fhir.jsonl").ok();
    let opened = bench.text("fhir.jsonl");
    assert_receipt_matches(&lines(&opened)[0], &bench.json("fhir/receipt.json"));
    for absent in ["phq9-1", "phq9-9", "LA6569-3", "44250-9", "44261-6", "ZQ-canary", "2026-11-22T"] {
        assert!(!opened.contains(absent), "{absent}");
    }
}

#[test]
fn what_does_not_open_is_told_and_the_rest_is_written() {
    let bench = signed_bench();
    bench.write("answers.json", &flat([0; 9]));
    for name in ["a", "b", "c", "d"] {
        bench
            .gauze(&format!(
                "prepare --policy study.jws --publisher board.pub --answers answers.json --format json --out {name}"
            ))
            .ok();
        fs::create_dir_all(bench.path("all")).unwrap();
        fs::copy(bench.path(&format!("{name}/report.gauze")), bench.path(&format!("all/{name}.gauze"))).unwrap();
    }
    let mut damaged = fs::read(bench.path("all/b.gauze")).unwrap();
    *damaged.last_mut().unwrap() ^= 1;
    fs::write(bench.path("all/b.gauze"), damaged).unwrap();
    fs::write(bench.path("all/c.gauze"), b"not a report").unwrap();
    fs::copy(bench.path("all/a.gauze"), bench.path("all/again.gauze")).unwrap();
    fs::write(bench.path("all/notes.txt"), b"not looked at").unwrap();

    let run = bench.gauze("open --key lab.key --from all --out all.jsonl");
    assert!(run.out.starts_with("opened 2, failed 2, 1 were repeats and are kept once"), "{}", run.out);
    assert!(run.out.contains("(envelope/not-a-report)") && run.out.contains("(envelope/cannot-open)"), "{}", run.out);
    assert!(run.fails(1).starts_with("error: 2 of 4 reports did not open\nhelp: "));
    assert_eq!(lines(&bench.text("all.jsonl")).len(), 2);

    bench.gauze("keygen holder --name other --out .").ok();
    let run = bench.gauze("open --key other.key --from a --out other.jsonl --json");
    let outcome: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(outcome["reasons"][0]["code"], "envelope/other-key");
    assert_eq!(run.code, 1);
    // With the right key among several, everything opens.
    bench.gauze("open --key other.key --key lab.key --from a --out both.jsonl").ok();

    // A policy that is not the report's: refused although the key fits.
    let other = bench.text("study.json").replace("\"version\":1", "\"version\":2");
    bench.write("other.json", &other);
    bench.gauze("policy sign other.json --key board.key --out other.jws").ok();
    let run = bench.gauze("open --key lab.key --from a --policy other.jws --out none.jsonl");
    assert!(run.out.contains("(report/other-policy)"), "{}", run.out);
    let err = bench.gauze("estimate --policy other.jws --reports all.jsonl").fails(1);
    assert!(err.contains("2 of 2 reports are not counted"), "{err}");
}

#[test]
fn estimates_are_printed_as_a_table_and_as_json() {
    let bench = signed_bench();
    bench.write("answers.json", &flat([3; 9]));
    for at in 0..12 {
        bench
            .gauze(&format!(
                "prepare --policy study.jws --publisher board.pub --answers answers.json --format json --out r{at}"
            ))
            .ok();
        fs::create_dir_all(bench.path("all")).unwrap();
        fs::copy(bench.path(&format!("r{at}/report.gauze")), bench.path(&format!("all/{at}.gauze"))).unwrap();
    }
    bench.gauze("open --key lab.key --from all --policy study.jws --out all.jsonl").ok();
    let text = bench.gauze("estimate --policy study.jws --publisher board.pub --reports all.jsonl").ok();
    for words in [
        "12 reports; epsilon 3 a report: covers 2 of 2 released fields; 0 leave exactly",
        "PHQ-9 severity (phq9-band): changed by chance, epsilon 2",
        "no answer",
        "design effect",
        "95 % interval",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    let figures: Value =
        serde_json::from_str(&bench.gauze("estimate --json --policy study.jws --reports all.jsonl").ok()).unwrap();
    assert_eq!(figures["reports"], 12);
    for field in figures["fields"].as_array().unwrap() {
        let categories = field["categories"].as_array().unwrap();
        let sum = |key: &str| categories.iter().map(|category| category[key].as_f64().unwrap()).sum::<f64>();
        assert_eq!(sum("count"), 12.0);
        // Debiased shares are not clipped, so that they still add up to one.
        assert!((sum("share") - 1.0).abs() < 1e-9, "{field}");
        for category in categories {
            let [share, low, high] = ["share", "low", "high"].map(|key| category[key].as_f64().unwrap());
            assert!((0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high) && low <= high);
            assert!(share < low + 1e-9 && share < 0.0 || (low..=high).contains(&share) || share > 1.0);
        }
    }
    // A line that does not fit is told, and the rest is still counted.
    bench.write("torn.jsonl", &(bench.text("all.jsonl") + "{\"gauze\":\"report-1\"}\n"));
    let run = bench.gauze("estimate --policy study.jws --reports torn.jsonl");
    assert!(run.out.contains("12 reports"));
    assert!(run.fails(1).contains("1 of 13 reports are not counted"));
}
