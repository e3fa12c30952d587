//! From lines of an opened file to figures: what is counted, what is refused, what is printed.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may assert by panicking")]

use gauze_core::Policy;
use gauze_ldp::interval::{Z_95, wilson};
use gauze_signed::keytext::{KeyKind, encode};
use gauze_study::{Estimates, Questions, Report, Tally, Truth, TruthCategory, TruthField};
use serde_json::{Value, json};

fn policy() -> Policy {
    let text = |words: &str| json!({"en": words, "es": format!("{words} (es)")});
    let options = |codes: &[&str]| -> Vec<Value> {
        codes.iter().map(|code| json!({"code": code, "label": text(&code.to_uppercase())})).collect()
    };
    let field = |id: &str, kind: &str, required: bool, rule: Value| json!({"id": id, "type": kind, "at": {"html": id}, "label": text(id), "required": required, "rule": rule});
    let noise = |epsilon: &str| json!({"do": "perturb", "mechanism": "randomized-response", "epsilon": epsilon});
    let mut mood = field("mood", "choice", false, noise("2"));
    mood["options"] = options(&["good", "bad"]).into();
    let mut clinic = field("clinic", "choice", true, json!({"do": "keep"}));
    clinic["options"] = options(&["north", "south"]).into();
    let policy = json!({
        "gauze": "1",
        "study": {"id": "s", "version": 2, "title": text("Title"), "purpose": text("Purpose"),
            "controller": {"name": "n", "contact": "c"}, "validFrom": "2026-01-01", "validUntil": "2026-12-31",
            "collector": "https://c.example"},
        "consent": {"version": "1", "text": text("Yes")},
        "care": {"form": "study-only"},
        "recipients": [{"name": "n", "key": encode(KeyKind::HolderPublic, &[3; 32]).as_str()}],
        "budget": {"epsilonPerReport": "3"}, "repeats": "once", "paddedSize": 1024,
        "fields": [
            mood, clinic,
            field("smoker", "boolean", true, noise("0.5")),
            field("age", "date", false, json!({"do": "coarsen", "to": "age-band", "width": 10})),
            field("zip", "postal-code", false, json!({"do": "coarsen", "to": "zip3"})),
            field("packs", "integer", true, json!({"do": "keep"})),
            field("name", "person-name", false, json!({"do": "withhold"})),
        ],
    });
    Policy::parse(policy.to_string().as_bytes(), [7; 32]).unwrap()
}

/// A report of person `id`, with `changes` to a usual one.
fn report(id: u64, changes: &[(&str, Value)]) -> String {
    let fields = [
        ("mood", json!("good")),
        ("clinic", json!("north")),
        ("smoker", json!(false)),
        ("age", json!("30-39")),
        ("zip", json!("945")),
        ("packs", json!(0)),
    ];
    let fields = fields.map(|(name, usual)| {
        let value = changes.iter().find(|(changed, _)| *changed == name).map_or(usual, |(_, value)| value.clone());
        format!("\"{name}\":{value}")
    });
    format!(
        r#"{{"gauze":"report-1","study":"s","policy":"{}","version":2,"consent":{{"version":"1","language":"en"}},"fields":{{{}}},"reportId":"{id:032x}"}}"#,
        "07".repeat(32),
        fields.join(",")
    )
}

fn estimates(lines: &[String]) -> Estimates {
    let questions = Questions::of(&policy(), "en");
    let mut tally = Tally::new(&questions);
    for line in lines {
        tally.add(&Report::from_line(line).unwrap()).unwrap();
    }
    tally.estimates()
}

fn refusal(line: &str) -> String {
    let questions = Questions::of(&policy(), "en");
    Report::from_line(line).and_then(|report| questions.check(&report)).unwrap_err().code().to_owned()
}

#[test]
fn noise_is_subtracted_and_exact_fields_are_counted() {
    let mut lines = Vec::new();
    for id in 0..100 {
        let mood = if id < 60 { json!("good") } else { Value::Null };
        let age = ["20-29", "90+", "100", "30-39"][id % 4];
        let age = if age == "100" { Value::Null } else { json!(age) };
        let zip = if id < 90 { "946" } else { "945" };
        lines.push(report(
            id as u64,
            &[("mood", mood), ("age", age), ("zip", json!(zip)), ("smoker", json!(id < 25)), ("packs", json!(id % 3))],
        ));
    }
    let figures = estimates(&lines);
    assert_eq!((figures.reports, figures.repeated), (100, 0));
    assert_eq!(figures.privacy.epsilon, "2.5");
    assert_eq!(figures.privacy.scope, "covers 2 of 6 released fields; 4 leave exactly");
    let field = |id: &str| figures.fields.iter().find(|field| field.id == id).unwrap();
    let codes = |id: &str| field(id).categories.iter().map(|one| one.code.as_deref()).collect::<Vec<_>>();

    // mood: k = 3 with "no answer", p = e² / (e² + 2), q = 1 / (e² + 2).
    let mood = field("mood");
    assert_eq!(codes("mood"), [Some("good"), Some("bad"), None]);
    assert_eq!(
        (mood.rule, mood.mechanism, mood.epsilon.as_deref()),
        ("perturb", Some("randomized-response"), Some("2"))
    );
    let e2 = 2.0f64.exp();
    let (p, q) = (e2 / (e2 + 2.0), 1.0 / (e2 + 2.0));
    let shares: Vec<f64> = mood.categories.iter().map(|one| one.share.unwrap()).collect();
    assert!((shares[0] - (0.6 - q) / (p - q)).abs() < 1e-12);
    assert!(shares[1] < 0.0 && (shares.iter().sum::<f64>() - 1.0).abs() < 1e-12, "raw shares are not clipped");
    let bad = &mood.categories[1];
    assert_eq!(
        (bad.low, bad.effective_n),
        (Some(0.0), None),
        "the interval is cut, and such a share is worth nothing to state"
    );
    assert!(mood.effective_n.unwrap() < 100.0);
    let (low, high) = wilson(60.0, 100.0, Z_95);
    let good = &mood.categories[0];
    assert!((good.low.unwrap() - (low - q) / (p - q)).abs() < 1e-12);
    assert!((good.high.unwrap() - ((high - q) / (p - q)).min(1.0)).abs() < 1e-12);

    // Exact: options in the policy's order, bands by age, places by frequency, "no answer" last.
    assert_eq!(codes("clinic"), [Some("north"), Some("south")]);
    assert_eq!(codes("age"), [Some("20-29"), Some("30-39"), Some("90+"), None]);
    assert_eq!(codes("zip"), [Some("946"), Some("945"), None]);
    assert_eq!(codes("packs"), [Some("0"), Some("1"), Some("2")]);
    assert_eq!(codes("smoker"), [Some("false"), Some("true")]);
    let north = &field("clinic").categories[0];
    assert_eq!((north.count, north.share, north.effective_n), (100, Some(1.0), Some(100.0)));
    assert_eq!((north.low, north.high), (Some(wilson(100.0, 100.0, Z_95).0), Some(1.0)));
    assert_eq!(north.label, "NORTH");
}

#[test]
fn a_report_counts_once() {
    let figures = estimates(&[report(1, &[]), report(2, &[]), report(1, &[])]);
    assert_eq!((figures.reports, figures.repeated), (2, 1));
}

#[test]
fn nothing_is_estimated_from_nothing() {
    let figures = estimates(&[]);
    let mood = &figures.fields[0];
    assert_eq!((mood.n, mood.effective_n, mood.categories[0].share, mood.categories[0].low), (0, None, None, None));
    let json = serde_json::to_value(&figures).unwrap();
    assert_eq!(
        json["fields"][0]["categories"][2],
        json!({"code": null, "label": "no answer", "count": 0,
        "share": null, "low": null, "high": null, "effectiveN": null, "designEffect": null})
    );
}

#[test]
fn what_the_policy_cannot_have_produced_is_refused() {
    let usual = report(1, &[]);
    for (line, code) in [
        (usual.replace("\"study\":\"s\"", "\"study\":\"t\""), "report/other-policy"),
        (usual.replace("0707", "0708"), "report/other-policy"),
        (usual.replace("\"version\":2", "\"version\":3"), "report/other-policy"),
        (usual.replace("\"packs\":0", "\"packs\":0,\"name\":\"x\""), "report/other-fields"),
        (usual.replace("\"zip\"", "\"zap\""), "report/other-fields"),
        (report(1, &[("mood", json!("awful"))]), "report/impossible-value"),
        (report(1, &[("clinic", Value::Null)]), "report/impossible-value"),
        (report(1, &[("smoker", json!("true"))]), "report/impossible-value"),
        (report(1, &[("packs", json!("0"))]), "report/impossible-value"),
        (report(1, &[("zip", json!("94541"))]), "report/impossible-value"),
        (report(1, &[("zip", json!("=1+1"))]), "report/impossible-value"),
        (report(1, &[("age", json!("1987-05-06"))]), "report/impossible-value"),
        (report(1, &[("age", json!(["30-39"]))]), "report/malformed"),
    ] {
        assert_eq!(refusal(&line), code, "{line}");
    }
}

#[test]
fn truth_is_compared_with_its_own_policy_only() {
    let lines: Vec<String> = (0..50).map(|id| report(id, &[])).collect();
    let figures = estimates(&lines);
    let category = |code: Option<&str>, count: u64| TruthCategory {
        code: code.map(str::to_owned),
        count,
        share: count as f64 / 50.0,
    };
    let mood = vec![category(Some("good"), 50), category(Some("bad"), 0), category(None, 0)];
    let mut truth = Truth {
        gauze: Truth::KIND.to_owned(),
        study: "s".to_owned(),
        policy_hash: "07".repeat(32),
        people: 50,
        fields: vec![TruthField { id: "mood".to_owned(), categories: mood }],
    };
    let comparison = truth.compare(&figures).unwrap();
    assert_eq!((comparison.intervals, comparison.hold), (3, 3));
    truth.policy_hash = "00".repeat(32);
    assert_eq!(truth.compare(&figures).unwrap_err().code(), "report/other-truth");
}

#[test]
fn labels_come_in_the_language_asked_for() {
    let questions = Questions::of(&policy(), "es");
    assert_eq!(questions.name().title, "Title (es)");
    assert_eq!(
        questions.csv_head(),
        "reportId,study,policy,version,consentVersion,consentLanguage,mood,clinic,smoker,age,zip,packs\r\n"
    );
    let line = Report::from_line(&report(1, &[("mood", Value::Null)])).unwrap().to_csv_row();
    assert_eq!(line, format!("{:032x},s,{},2,1,en,,north,false,30-39,945,0\r\n", 1, "07".repeat(32)));
}
