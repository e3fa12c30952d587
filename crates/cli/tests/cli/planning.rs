//! `gauze plan`, and `gauze estimate` from counts.

use serde_json::{Value, json};

use crate::bench::{Bench, form};

fn plan(bench: &Bench, args: &str) -> Value {
    serde_json::from_str(&bench.gauze(&format!("plan {args} --json")).ok()).unwrap()
}

#[test]
fn people_margins_and_epsilon_follow_from_each_other() {
    let bench = Bench::new();
    let out = bench.gauze("plan --categories 2 --share 0.5 --epsilon 1 --margin 0.02").ok();
    assert!(out.contains("randomized response (planned)    11,243") && out.contains("without privacy"), "{out}");
    let planned = plan(&bench, "--categories 11 --share 0.1 --epsilon 1 --margin 0.02");
    assert_eq!(
        (&planned["people"], &planned["questions"][0]["mechanism"]),
        (&json!(29_387), &json!("subset-selection"))
    );
    assert_eq!(planned["questions"][0]["withoutPrivacy"]["people"], 864);
    let back = plan(&bench, "--categories 11 --share 0.1 --epsilon 1 --people 29387");
    assert!((back["margin"].as_f64().unwrap() - 0.02).abs() < 1e-6, "{back}");
    let least = plan(&bench, "--categories 2 --share 0.5 --people 11243 --margin 0.02");
    assert_eq!(least["questions"][0]["epsilon"], "1");
    let groups = plan(&bench, "--categories 2 --share 0.3 --epsilon 1 --difference 0.1");
    let each = groups["questions"][0]["groups"]["peopleEach"].as_u64().unwrap();
    assert_eq!(groups["people"], 2 * each);
    let power = plan(&bench, &format!("--categories 2 --share 0.3 --epsilon 1 --difference 0.1 --people {}", 2 * each));
    assert!((power["questions"][0]["groups"]["power"].as_f64().unwrap() - 0.8).abs() < 1e-3, "{power}");
}

#[test]
fn a_policy_is_planned_with_its_missing_answers() {
    let bench = Bench::new();
    bench.signed(&form("phq9.policy.json"), "study", "http://127.0.0.1:1");
    let planned = plan(&bench, "--policy study.jws --publisher board.pub --margin 0.03 --share 0.25");
    let questions = planned["questions"].as_array().unwrap();
    let of = |id: &str| questions.iter().find(|one| one["field"] == id).unwrap();
    // Five bands and "no answer"; four difficulties and "no answer".
    assert_eq!((&of("phq9-band")["categories"], &of("phq9-band")["epsilon"]), (&json!(6), &json!("2")));
    assert_eq!(of("difficulty")["categories"], 5);
    assert_eq!(planned["people"], of("difficulty")["people"], "the question that needs most decides");
}

#[test]
fn a_plan_comes_true_in_the_client() {
    let bench = Bench::new();
    let planned = plan(&bench, "--categories 3 --share 0.3 --epsilon 2 --people 400 --simulate 60 --seed 3");
    let tried = &planned["simulation"]["questions"][0];
    assert_eq!(tried["intervals"], 60);
    // 60 intervals of 95 %: fewer than 50 hold with a chance of 10^-4; the margin's own error is 9 %.
    assert!(tried["coverage"].as_f64().unwrap() >= 50.0 / 60.0, "{tried}");
    let ratio = tried["margin"].as_f64().unwrap() / tried["plannedMargin"].as_f64().unwrap();
    assert!((0.6..1.4).contains(&ratio), "{tried}");
    bench.signed(&form("phq9.policy.json"), "study", "http://127.0.0.1:1");
    let planned = plan(&bench, "--policy study.jws --people 100 --simulate 20 --seed 3");
    let tried = planned["simulation"]["questions"].as_array().unwrap();
    // Six and five categories, twenty times.
    assert_eq!((&tried[0]["intervals"], &tried[1]["intervals"]), (&json!(120), &json!(100)));
    assert!(tried.iter().all(|one| one["coverage"].as_f64().unwrap() > 0.85), "{planned}");
}

#[test]
fn what_makes_no_plan_is_a_misuse() {
    let bench = Bench::new();
    for (args, code) in [
        ("--categories 2 --share 1.5 --epsilon 1 --people 9", "plan/bad-share"),
        ("--categories 2 --share 0.5 --epsilon 1 --margin -0.1", "plan/bad-margin"),
        ("--categories 2 --share 0.5 --epsilon 0 --people 9", "ldp/bad-epsilon"),
        ("--categories 1 --share 0.5 --epsilon 1 --people 9", "ldp/bad-categories"),
        ("--categories 2 --share 0.5 --epsilon 1", "usage/plan"),
        ("--categories 2 --share 0.5 --epsilon 1 --people 9 --margin 0.1", "usage/plan"),
        ("--categories 2 --share 0.5 --epsilon 1 --difference 0.6", "plan/bad-difference"),
        ("--people 9", "usage/plan"),
    ] {
        let error: Value = serde_json::from_str(&bench.gauze(&format!("plan {args} --json")).fails(2)).unwrap();
        assert_eq!(error["code"], code, "{args}");
    }
    bench.gauze("plan --categories 2 --share 0.5 --people 9 --margin 0.001").fails(1);
}

#[test]
fn counts_from_two_machines_are_estimated_like_the_reports() {
    let bench = Bench::new();
    bench.signed(&form("phq9.policy.json"), "study", "http://127.0.0.1:1");
    let hash = bench.gauze("policy show study.jws --json").ok();
    let hash: Value = serde_json::from_str(&hash).unwrap();
    let line = |id: usize| {
        let band = ["\"minimal\"", "\"mild\"", "\"severe\"", "null"][id % 4];
        let difficulty = ["\"LA6572-7\"", "null"][id % 2];
        format!(
            r#"{{"gauze":"report-1","study":"phq9-fhir","policy":{},"version":1,"consent":{{"version":"1","language":"en"}},"fields":{{"phq9-band":{band},"difficulty":{difficulty}}},"reportId":"{id:032x}"}}"#,
            hash["policy"]
        )
    };
    let lines: Vec<String> = (0..50).map(line).collect();
    bench.write("all.jsonl", &lines.join("\n"));
    bench.write("one.jsonl", &lines[..17].join("\n"));
    bench.write("two.jsonl", &lines[17..].join("\n"));
    let whole = bench.gauze("estimate --policy study.jws --reports all.jsonl --csv all.csv --json").ok();
    for part in ["one", "two"] {
        bench.gauze(&format!("estimate --policy study.jws --reports {part}.jsonl --counts-out {part}.csv")).ok();
    }
    assert!(bench.text("one.csv").starts_with("field,category,support,n\n"), "{}", bench.text("one.csv"));
    let added =
        bench.gauze("estimate --policy study.jws --counts one.csv --counts two.csv --csv added.csv --json").ok();
    assert_eq!(added, whole);
    assert_eq!(bench.text("added.csv"), bench.text("all.csv"));
    let figures: Value = serde_json::from_str(&whole).unwrap();
    assert!(figures["methods"].as_str().unwrap().contains("50 reports"), "{figures}");
    asked_for(&bench, &figures);
    bench.write("bad.csv", "field,category,support,n\nphq9-band,mild,3,x\n");
    let error = bench.gauze("estimate --policy study.jws --counts bad.csv --json").fails(1);
    assert!(error.contains("counts/malformed") && error.contains("line 2"), "{error}");
}

/// Other intervals of the same counts, named in both forms of the output.
fn asked_for(bench: &Bench, usual: &Value) {
    assert_eq!((&usual["interval"], &usual["simultaneous"]), (&json!("wilson"), &json!(false)));
    let command = "estimate --policy study.jws --counts one.csv --counts two.csv";
    let json =
        |more: &str| -> Value { serde_json::from_str(&bench.gauze(&format!("{command} {more} --json")).ok()).unwrap() };
    let width = |figures: &Value| {
        let one = &figures["fields"][0]["categories"][0];
        one["high"].as_f64().unwrap() - one["low"].as_f64().unwrap()
    };
    let shares = |figures: &Value| figures["fields"][0]["categories"][0]["share"].clone();
    for (interval, words) in [("guaranteed", "95 % Clopper-Pearson intervals"), ("any-time", "hold at every look")] {
        let figures = json(&format!("--interval {interval}"));
        assert_eq!(figures["interval"], interval);
        assert!(width(&figures) > width(usual), "{interval}");
        assert_eq!(shares(&figures), shares(usual));
        let text = bench.gauze(&format!("{command} --interval {interval}")).ok();
        assert!(text.contains(words), "{text}");
    }
    let reach = |figures: &Value| figures["fields"][0]["categories"][0]["reach"].as_f64().unwrap();
    let five = json("--fakes 5");
    assert_eq!((&usual["fakes"], &five["fakes"]), (&json!(1), &json!(5)));
    assert!((reach(&five) / reach(usual) - 5.0).abs() < 1e-9);
    let text = bench.gauze(&format!("{command} --fakes 5")).ok();
    assert!(text.contains("Reach: percentage points that 5 fake reports could move"), "{text}");
    assert_eq!(usual["fields"][0]["secondary"]["normSub"].as_array().unwrap().len(), 6);
    assert_eq!(usual["fields"][0]["secondary"]["maximumLikelihood"].as_array().unwrap().len(), 6);
    assert!(!text.contains("Norm-Sub"), "{text}");
    let text = bench.gauze(&format!("{command} --secondary")).ok();
    assert!(text.contains("secondary, within 0 to 100 %") && text.contains("maximum likelihood"), "{text}");
    let all = json("--simultaneous --confidence 0.9");
    assert_eq!((&all["simultaneous"], &all["confidence"]), (&json!(true), &json!(0.9)));
    assert!(all["methods"].as_str().unwrap().contains("Intervals are 90 % Wilson"), "{all}");
    assert!(width(&all) > width(&json("--confidence 0.9")));
    let refused = bench.gauze(&format!("{command} --confidence 95 --json")).fails(2);
    assert!(refused.contains("usage/confidence"), "{refused}");
}

#[test]
fn two_versions_are_pooled_and_what_cannot_be_is_said() {
    let bench = Bench::new();
    bench.signed(&form("phq9.policy.json"), "old", "http://127.0.0.1:1");
    let mut policy = bench.json("old.json");
    policy["study"]["version"] = json!(2);
    let fields = policy["fields"].as_array_mut().unwrap();
    let band = fields.iter_mut().find(|field| field["id"] == "phq9-band").unwrap();
    band["rule"]["epsilon"] = json!("1");
    bench.write("new.json", &policy.to_string());
    bench.gauze("policy sign new.json --key board.key --out new.jws").ok();
    let mut lines = Vec::new();
    for (name, version) in [("old", 1), ("new", 2)] {
        let shown: Value = serde_json::from_str(&bench.gauze(&format!("policy show {name}.jws --json")).ok()).unwrap();
        for id in 0..40 {
            let band = ["\"minimal\"", "\"mild\"", "\"severe\"", "null"][id % 4];
            lines.push(format!(
                r#"{{"gauze":"report-1","study":"phq9-fhir","policy":{},"version":{version},"consent":{{"version":"1","language":"en"}},"fields":{{"phq9-band":{band},"difficulty":null}},"reportId":"{:032x}"}}"#,
                shown["policy"], 100 * version + id
            ));
        }
    }
    bench.write("both.jsonl", &lines.join("\n"));
    let pooled: Value = serde_json::from_str(
        &bench.gauze("estimate --policy new.jws --policy old.jws --reports both.jsonl --json").ok(),
    )
    .unwrap();
    assert_eq!((&pooled["gauze"], &pooled["reports"]), (&json!("pooled-1"), &json!(80)));
    assert_eq!((&pooled["policies"][0]["version"], &pooled["fields"][0]["n"]), (&json!(1), &json!(80)));
    assert_eq!(pooled["notPooled"], json!([]));
    let text = bench.gauze("estimate --policy old.jws --policy new.jws --reports both.jsonl").ok();
    assert!(text.contains("2 versions pooled") && text.contains("versions agree with p ="), "{text}");
    for (more, code) in
        [("--policy old.jws", "usage/policy-twice"), ("--policy new.jws --interval any-time", "usage/several")]
    {
        let refused = bench.gauze(&format!("estimate --policy old.jws {more} --reports both.jsonl --json")).fails(2);
        assert!(refused.contains(code), "{refused}");
    }
}
