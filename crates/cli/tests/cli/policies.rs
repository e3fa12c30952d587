//! `gauze policy`: what check says, what sign refuses, trials, differences, the schema.

use serde_json::{Value, json};

use crate::bench::{Bench, form};

fn bench() -> Bench {
    let bench = Bench::new();
    bench.signed(&form("phq9.policy.json"), "study", "http://127.0.0.1:1");
    bench
}

/// `study.json`, changed, as `NAME.json`.
fn changed(bench: &Bench, name: &str, change: impl FnOnce(&mut Value)) {
    let mut policy = bench.json("study.json");
    change(&mut policy);
    bench.write(&format!("{name}.json"), &policy.to_string());
}

fn comment(rule: &str) -> Value {
    json!({"id": "comment", "type": "free-text", "label": {"en": "Comment", "es": "Comentario"}, "at": {"html": "comment"},
        "maxBytes": 300, "rule": {"do": rule}})
}

#[test]
fn check_begins_with_the_label_and_ends_with_1_where_there_is_an_error() {
    let bench = bench();
    let out = bench.gauze("policy check study.json").ok();
    assert!(out.starts_with("Safe Harbor field rules applied\n"), "{out}");
    for words in [
        "check/no-ethics",
        "check/no-recovery",
        "of 100 tries to tell two people's reports apart, at most 96 succeed",
        "phq9-band",
    ] {
        assert!(out.contains(words), "{words}\n{out}");
    }
    // Signed or not, the same is said.
    let signed: Value = serde_json::from_str(&bench.gauze("policy check study.jws --json").ok()).unwrap();
    let draft: Value = serde_json::from_str(&bench.gauze("policy check study.json --json").ok()).unwrap();
    assert_eq!(
        (&signed["label"], &signed["findings"], &signed["loss"]),
        (&draft["label"], &draft["findings"], &draft["loss"])
    );
    assert_eq!((&draft["errors"], &draft["canBeSigned"]), (&json!(0), &json!(true)));
    assert_eq!(draft["loss"]["toldApartInHundred"], 96);

    changed(&bench, "bad", |policy| policy["study"]["purpose"]["en"] = "REPLACE with the purpose".into());
    let run = bench.gauze("policy check bad.json");
    assert!(run.out.contains("1 error\n") && run.out.contains("policy/placeholder"), "{}", run.out);
    assert!(run.fails(1).contains("the draft's REPLACE still stands at study.purpose.en"));
    let run = bench.gauze("policy check bad.json --json");
    let error: Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!((run.code, &error["code"]), (1, &json!("policy/placeholder")));
}

#[test]
fn sign_refuses_errors_and_what_the_board_has_not_acknowledged() {
    let bench = bench();
    changed(&bench, "revealing", |policy| {
        policy["fields"][0]["rule"] = json!({"do": "keep"});
    });
    let err = bench.gauze("policy sign revealing.json --key board.key --out x.jws --json").fails(1);
    let error: Value = serde_json::from_str(&err).unwrap();
    assert_eq!(error["code"], "policy/reveals-noised");
    assert!(error["help"].as_str().unwrap().contains("drop one of them"), "{err}");
    assert!(!bench.path("x.jws").exists());

    let spoken = |acknowledged: &[&str], name: &str| {
        changed(&bench, name, |policy| {
            policy["fields"].as_array_mut().unwrap().push(comment("scrub"));
            policy["paddedSize"] = 8192.into();
            policy["acknowledged"] = json!(acknowledged);
        });
    };
    spoken(&[], "silent");
    let err = bench.gauze("policy sign silent.json --key board.key --out x.jws").fails(1);
    assert!(err.contains("the board has not acknowledged this") && err.contains("`acknowledged`"), "{err}");
    // Nothing but the board's word is missing, so that the check itself does not fail.
    assert!(bench.gauze("policy check silent.json").ok().starts_with("needs expert determination\n"));
    spoken(&["check/free-text-beside-noise"], "accepted");
    bench.gauze("policy sign accepted.json --key board.key --out x.jws").ok();
    assert!(bench.gauze("policy show x.jws").ok().contains("needs expert determination"));
}

#[test]
fn a_trial_copy_has_its_own_id_and_nothing_else_of_its_own() {
    let bench = bench();
    let out = bench.gauze("policy sign study.json --key board.key --out trial.jws --test").ok();
    assert!(out.contains("a copy for trials, as the study `test-"), "{out}");
    let words = bench.gauze("policy diff study.jws trial.jws").ok();
    assert!(words.contains("not two versions of one study"), "{words}");
    assert_eq!(words.lines().filter(|line| line.starts_with("! ") || line.starts_with("  ")).count(), 1, "{words}");
    assert!(bench.gauze("policy check trial.jws").ok().contains("check/test-policy"));
}

#[test]
fn a_board_reads_what_an_amendment_changes() {
    let bench = bench();
    assert!(bench.gauze("policy diff study.json study.jws").ok().contains("the two say the same"));
    changed(&bench, "two", |policy| {
        policy["study"]["version"] = 2.into();
        policy["fields"].as_array_mut().unwrap().push(comment("scrub"));
        policy["paddedSize"] = 8192.into();
    });
    let out = bench.gauze("policy diff study.jws two.json").ok();
    assert!(out.starts_with("people who took part did not agree to all of this"), "{out}");
    assert!(out.contains("newly collected\n! the study newly gets `comment` (\"Comment\")"), "{out}");
    let diff: Value = serde_json::from_str(&bench.gauze("policy diff study.jws two.json --json").ok()).unwrap();
    assert_eq!((&diff["reconsentNeeded"], &diff["changes"][0]["kind"]), (&json!(true), &json!("new")));
}

#[test]
fn the_form_is_looked_at_too() {
    let bench = bench();
    bench.write("form.html", r#"<!doctype html><html lang="en"><form><label>Story<textarea name="story"></textarea></label><label>Scan<input type="file" name="scan"></label></form></html>"#);
    let out = bench.gauze("policy check study.json --form form.html").ok();
    for code in ["check/file-item", "check/text-item", "check/not-in-form", "check/not-in-policy"] {
        assert!(out.contains(code), "{code}\n{out}");
    }
    bench.write("form.txt", "no form");
    bench.gauze("policy check study.json --form form.txt").fails(1);
}

#[test]
fn the_schema_is_json_with_words_for_each_key() {
    let schema: Value = serde_json::from_str(&Bench::new().gauze("policy schema").ok()).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(
        schema["properties"]["study"]["properties"]["id"]["description"].as_str().unwrap().starts_with("Opaque id")
    );
}
