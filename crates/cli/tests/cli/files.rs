//! Files from the form to the researcher's folder: `gauze prepare`, `gauze open --files`, and what an independent reader finds.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64ct::{Base64, Encoding as _};
use serde_json::{Value, json};

use crate::bench::{Bench, form};

fn attached(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../attach/tests/files").join(name)
}

fn seed(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/seeds").join(name)
}

const EXPORT: &str = "Device,Serial Number,Device Timestamp,Historic Glucose mg/dL,Notes\n\
    FreeStyle,SERIAL-CANARY,11-19-2026 08:01 AM,100,lunch\nFreeStyle,SERIAL-CANARY,11-19-2026 08:16 AM,999,\n";

/// The PHQ-9 policy with files in the place of its questions.
fn bench() -> Bench {
    let bench = Bench::new();
    let both = |words: &str| json!({"en": words, "es": words});
    let file = |id: &str, rule: Value| json!({"id": id, "type": "attachment", "label": both(id), "at": {"html": id, "surveyjs": id, "fhir": id}, "maxBytes": 200_000, "rule": rule});
    let mut policy: Value = serde_json::from_str(&fs::read_to_string(form("phq9.policy.json")).unwrap()).unwrap();
    policy["care"] = json!({"form": "study-only"});
    // 45 CFR 164.508(c): a picture may show a face.
    let elements =
        ["information", "disclosedBy", "disclosedTo", "purpose", "expires", "revocation", "conditions", "redisclosure"];
    policy["governance"]["authorization"] =
        elements.iter().map(|element| ((*element).to_owned(), both("for the test"))).collect();
    policy["acknowledged"] = json!(["check/file-leaves"]);
    policy["paddedSize"] = 1_500_000.into();
    policy["fields"] = json!([
        file("photo", json!({"do": "attach", "as": "picture"})),
        file("letter", json!({"do": "attach", "as": "document"})),
        file("scan", json!({"do": "attach", "as": "dicom"})),
        file(
            "sensor",
            json!({"do": "attach", "as": "series", "from": "csv", "step": 900,
            "time": {"source": "Device Timestamp", "name": "seconds"},
            "columns": [{"source": "Historic Glucose mg/dL", "name": "glucose", "min": 40, "max": 400}]})
        ),
        file("kept-here", json!({"do": "drop"})),
    ]);
    bench.write("template.json", &policy.to_string());
    bench.signed(&bench.path("template.json"), "study", "http://127.0.0.1:1");
    bench.write("sensor.csv", EXPORT);
    bench.write("answers.txt", "");
    bench
}

fn prepare(bench: &Bench, files: &[String], more: &[&str]) -> crate::bench::Run {
    let mut args = vec!["prepare", "--policy", "study.jws", "--publisher", "board.pub", "--out", "one"];
    args.extend(more);
    args.extend(files.iter().flat_map(|file| ["--file", file.as_str()]));
    bench.gauze_list(&args)
}

const HTML: [&str; 4] = ["--answers", "answers.txt", "--format", "html"];

fn opened(bench: &Bench, out: &str) -> Value {
    bench.gauze(&format!("open --key lab.key --from one --policy study.jws --out {out}.jsonl --files {out}")).ok();
    serde_json::from_str(bench.text(&format!("{out}.jsonl")).lines().next().unwrap()).unwrap()
}

/// What exiftool finds in a file, without what it says of the file itself.
fn found_by_exiftool(path: &Path) -> Vec<String> {
    let run = Command::new("exiftool").args(["-json", "-G", "-a"]).arg(path).output().unwrap();
    let found: Value = serde_json::from_slice(&run.stdout).unwrap();
    let tags = found[0].as_object().unwrap().keys();
    let own = ["SourceFile", "File:", "ExifTool:", "JFIF:", "Composite:", "APP14:"];
    tags.filter(|tag| !own.iter().any(|own| tag.starts_with(own))).cloned().collect()
}

#[test]
fn files_leave_cleaned_and_open_under_safe_names() {
    let bench = bench();
    let files = [
        format!("photo={}", attached("progressive.jpg").display()),
        format!("letter={}", attached("as-it-is.pdf").display()),
        format!("sensor={}", bench.path("sensor.csv").display()),
        format!("kept-here={}", attached("plain.jpg").display()),
    ];
    let out = prepare(&bench, &files, &HTML).ok();
    assert!(out.contains("image/jpeg, ") && out.contains("nothing in it is looked at"), "{out}");
    let report = opened(&bench, "all");
    let id = report["reportId"].as_str().unwrap();
    assert_eq!(
        report["fields"],
        json!({"photo": format!("{id}-photo.orientation-6.jpg"), "letter": format!("{id}-letter.pdf"), "scan": null, "sensor": format!("{id}-sensor.csv")})
    );
    let photo = bench.path("all").join(report["fields"]["photo"].as_str().unwrap());
    assert!(!found_by_exiftool(&attached("progressive.jpg")).is_empty());
    assert_eq!(found_by_exiftool(&photo), Vec::<String>::new());
    assert!(crate::bench::is_private(&photo));
    assert_eq!(bench.text(&format!("all/{id}-sensor.csv")), "seconds,glucose\n0,100\n900,400\n");
    assert_eq!(
        fs::read(bench.path(&format!("all/{id}-letter.pdf"))).unwrap(),
        fs::read(attached("as-it-is.pdf")).unwrap()
    );
    // Nothing is written over.
    let err = bench.gauze("open --key lab.key --from one --policy study.jws --out again.jsonl --files all").fails(1);
    assert!(err.contains(&format!("{id}-photo")), "{err}");
    // A cell is no place for a file.
    bench.gauze("open --key lab.key --from one --policy study.jws --out one.csv").ok();
    let csv = bench.text("one.csv");
    assert!(
        csv.contains("[image/jpeg, ") && csv.contains("gauze open --files DIR") && !csv.contains("base64"),
        "{csv}"
    );
    let receipt = bench.text("one/receipt.json");
    assert!(receipt.contains("application/pdf, ") && !receipt.contains("base64"), "{receipt}");
    assert!(bench.gauze("open --key lab.key --from one --out x.jsonl --files x").fails(2).contains("--policy"));
}

#[test]
fn dicom_leaves_by_the_profile() {
    let bench = bench();
    let Some(scan) = fs::read_dir(seed("attach_dicom")).unwrap().map(|entry| entry.unwrap().path()).find(|path| {
        bench.write("try.txt", "");
        fs::remove_dir_all(bench.path("one")).ok();
        prepare(&bench, &[format!("scan={}", path.display())], &HTML).code == 0
    }) else {
        panic!("no seed is a DICOM image that is taken")
    };
    let report = opened(&bench, "scans");
    let cleaned = bench.path("scans").join(report["fields"]["scan"].as_str().unwrap());
    let text = |path: &Path| {
        let run = Command::new("exiftool").args(["-json", "-G", "-a"]).arg(path).output().unwrap();
        String::from_utf8(run.stdout).unwrap()
    };
    let (before, after) = (text(&scan), text(&cleaned));
    assert!(after.contains("DICOM:PatientIdentityRemoved"), "{after}");
    let value = |text: &str, tag: &str| serde_json::from_str::<Value>(text).unwrap()[0][tag].clone();
    for tag in ["DICOM:SOPInstanceUID", "DICOM:StudyInstanceUID"] {
        assert_ne!(value(&before, tag), value(&after, tag), "{tag}");
    }
    for tag in ["DICOM:PatientName", "DICOM:PatientID"] {
        let left = value(&after, tag);
        assert!(left.is_null() || left == "" || left != value(&before, tag), "{tag} {left}");
    }
}

#[test]
fn files_inside_of_answers_are_found_in_every_format() {
    let photo = Base64::encode_string(&fs::read(attached("progressive.jpg")).unwrap());
    let address = format!("data:image/png;base64,{photo}");
    for (format, answers) in [
        ("json", json!({"photo": address})),
        ("surveyjs", json!({"photo": [{"name": "canary.jpg", "type": "image/jpeg", "content": address}]})),
        (
            "fhir",
            json!({"resourceType": "QuestionnaireResponse", "status": "completed",
            "item": [{"linkId": "photo", "answer": [{"valueAttachment": {"title": "canary.jpg", "data": photo}}]}]}),
        ),
    ] {
        let bench = bench();
        bench.write("answers.json", &answers.to_string());
        prepare(&bench, &[], &["--answers", "answers.json", "--format", format]).ok();
        let report = opened(&bench, "all");
        let photo = bench.path("all").join(report["fields"]["photo"].as_str().unwrap());
        assert_eq!(found_by_exiftool(&photo), Vec::<String>::new(), "{format}");
        let file = [format!("photo={}", attached("plain.jpg").display())];
        assert!(prepare(&bench, &file, &["--answers", "answers.json", "--format", format]).fails(2).contains("--file"));
    }
}

#[test]
fn what_is_not_taken_is_refused_and_nothing_is_written() {
    for (file, code) in [
        (format!("photo={}", attached("refused.gif").display()), "attach/kind"),
        (format!("letter={}", attached("plain.jpg").display()), "attach/kind"),
        ("elsewhere=answers.txt".to_owned(), "usage/file"),
        ("photo".to_owned(), "usage/file"),
    ] {
        let bench = bench();
        let run = prepare(&bench, std::slice::from_ref(&file), &[&HTML[..], &["--json"]].concat());
        assert!(run.code != 0 && run.err.contains(code), "{file}: {}", run.err);
        assert!(!bench.path("one/report.gauze").exists());
    }
}
