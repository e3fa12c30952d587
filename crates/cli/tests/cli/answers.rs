//! `gauze prepare` with every format of answers, broken files among them, and the further lines of a policy file.

use std::fs;

use serde_json::{Value, json};

use crate::bench::{Bench, form};

/// The PHQ-9 study, bound in SurveyJS and REDCap too.
fn bench() -> Bench {
    let bench = Bench::new();
    let mut policy: Value = serde_json::from_str(&fs::read_to_string(form("phq9.policy.json")).unwrap()).unwrap();
    for field in policy["fields"].as_array_mut().unwrap() {
        let Some(name) = field["at"]["html"].as_str().map(str::to_owned) else { continue };
        field["at"]["surveyjs"] = format!("phq.{name}").into();
        field["at"]["redcap"] = name.replace('-', "_").into();
    }
    bench.write("template.json", &policy.to_string());
    bench.signed(&bench.path("template.json"), "study", "http://127.0.0.1:1");
    bench
}

fn codes() -> Vec<(String, &'static str)> {
    let items = (1..=9).map(|item| (format!("phq9-{item}"), "LA6569-3"));
    items.chain([("difficulty".to_owned(), "LA6573-5")]).collect()
}

fn prepare(bench: &Bench, file: &str, format: &str, out: &str) -> crate::bench::Run {
    bench.gauze(&format!(
        "prepare --policy study.jws --publisher board.pub --answers {file} --format {format} --out {out} --json"
    ))
}

fn code(run: crate::bench::Run, exit: i32) -> (String, Value) {
    let error: Value = serde_json::from_str(&run.fails(exit)).unwrap();
    (error["code"].as_str().unwrap().to_owned(), error)
}

#[test]
fn every_format_gives_the_same_preview() {
    let bench = bench();
    let flat: serde_json::Map<String, Value> = codes().into_iter().map(|(name, code)| (name, code.into())).collect();
    let posted: Vec<String> = codes().iter().map(|(name, code)| format!("{name}={code}")).collect();
    let header: Vec<String> = codes().iter().map(|(name, _)| name.replace('-', "_")).collect();
    let row: Vec<&str> = codes().iter().map(|(_, code)| *code).collect();
    let record: serde_json::Map<String, Value> =
        header.iter().cloned().zip(row.iter().map(|code| (*code).into())).collect();
    bench.write("flat.json", &Value::from(flat.clone()).to_string());
    bench.write("survey.json", &json!({ "phq": flat }).to_string());
    bench.write("posted.txt", &posted.join("&"));
    bench.write("record.json", &json!([record]).to_string());
    let lines = |sign: &str| {
        let row = row.join(sign);
        format!("\u{feff}record_id{sign}{}\r\n7{sign}{row}\r\n8{sign}{row}\r\n", header.join(sign))
    };
    bench.write("records.csv", &lines(","));
    bench.write("semicolons.csv", &lines(";"));
    let mut wide = vec![0xff, 0xfe];
    wide.extend(lines("\t").trim_start_matches('\u{feff}').encode_utf16().flat_map(u16::to_le_bytes));
    fs::write(bench.path("wide.csv"), wide).unwrap();

    let preview = |file: &str, format: &str| {
        let out = prepare(&bench, file, format, &format!("out-{}", file.replace('.', "-"))).ok();
        serde_json::from_str::<Value>(&out).unwrap()["preview"].clone()
    };
    let said = preview("flat.json", "json");
    assert_eq!(said["items"].as_array().unwrap().iter().filter(|item| item["answered"] == true).count(), 11);
    for (file, format) in [
        ("survey.json", "surveyjs"),
        ("posted.txt", "html"),
        ("record.json", "redcap"),
        ("records.csv", "redcap --record 8"),
        ("semicolons.csv", "redcap --record 7"),
        ("wide.csv", "redcap --record 7"),
    ] {
        assert_eq!(preview(file, format), said, "{file}");
    }
    assert_eq!(code(prepare(&bench, "records.csv", "redcap", "x"), 1).0, "answers/several-records");
    assert_eq!(code(prepare(&bench, "records.csv", "redcap --record 9", "x"), 1).0, "answers/no-such-record");
    assert_eq!(code(prepare(&bench, "flat.json", "json --record 9", "x"), 2).0, "usage/record");
}

#[test]
fn broken_files_are_named_by_byte_or_line_and_never_shown() {
    let bench = bench();
    fs::write(bench.path("latin1.csv"), b"record_id,difficulty\n1,Pe\xf1a Canary\n").unwrap();
    let (said, error) = code(prepare(&bench, "latin1.csv", "redcap", "x"), 1);
    assert_eq!(said, "answers/not-utf-8");
    let message = error["error"].as_str().unwrap();
    assert!(message.contains("byte 0xf1 at offset 25, line 2") && !message.contains("Canary"), "{message}");
    assert!(error["help"].as_str().unwrap().contains("iconv"), "{error}");

    bench.write("broken.json", "{\n  \"difficulty\": \"Canary\",,\n}");
    let (said, error) = code(prepare(&bench, "broken.json", "json", "x"), 1);
    let message = error["error"].as_str().unwrap();
    assert_eq!(said, "answers/bad-format");
    assert!(message.contains("line 2, column 26") && !message.contains("Canary"), "{message}");

    bench.write("ragged.csv", "record_id,difficulty\n1,Canary,2\n");
    let (said, error) = code(prepare(&bench, "ragged.csv", "redcap", "x"), 1);
    let message = error["error"].as_str().unwrap();
    assert_eq!(said, "answers/bad-format");
    assert!(message.contains("line 2") && !message.contains("Canary"), "{message}");
}

#[test]
fn a_board_signs_the_same_bytes_and_whoever_demands_it_can_check() {
    let bench = bench();
    bench.gauze("keygen publisher --name hospital --out .").ok();
    let verify = |file: &str, key: &str| {
        bench.gauze(&format!("policy verify {file} --publisher board.pub --countersigner {key} --json"))
    };
    assert_eq!(code(verify("study.jws", "hospital.pub"), 1).0, "policy/no-counter-signature");
    bench.gauze("policy countersign study.jws --key hospital.key --publisher board.pub --out both.jws").ok();
    verify("both.jws", "hospital.pub").ok();
    assert_eq!(code(verify("both.jws", "board.pub"), 1).0, "policy/no-counter-signature");
    let text = bench.text("both.jws");
    assert_eq!(text.lines().next(), bench.text("study.jws").lines().next());
    assert!(text.lines().nth(1).unwrap().contains(".."));
    // Tools that read the policy alone take the file as it is.
    assert_eq!(bench.gauze("policy show both.jws").ok(), bench.gauze("policy show study.jws").ok());

    let own = bench.gauze("policy countersign study.jws --key board.key --out x.jws --json");
    assert_eq!(code(own, 2).0, "usage/own-signature");
    let other =
        bench.gauze("policy countersign study.jws --key hospital.key --publisher hospital.pub --out x.jws --json");
    assert_eq!(code(other, 1).0, "policy/wrong-signature");
    // A key that nobody announced succeeds nobody.
    let after = bench.gauze("policy sign study.json --key hospital.key --after study.jws --out x.jws --json");
    assert_eq!(code(after, 1).0, "policy/bad-succession");
    assert!(!bench.path("x.jws").exists());
}
