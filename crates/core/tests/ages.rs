//! Ages over 89 that would follow from bands, from days, or from two answers together.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]
#![expect(dead_code, reason = "the ways of the other tests stand in the same module")]

mod made;

use made::{parse, policy, report};
use serde_json::{Value, json};

fn texts(words: &str) -> Value {
    json!({"en": words, "es": words})
}

fn date(id: &str, rule: Value) -> Value {
    json!({"id": id, "type": "date", "label": texts(id), "at": {"html": id}, "rule": rule})
}

fn derived(id: &str, kind: &str, derive: Value, rule: Value) -> Value {
    json!({"id": id, "type": kind, "label": texts(id), "derive": derive, "rule": rule})
}

fn banded(id: &str, derive: Value) -> Value {
    let mut field = derived(id, "choice", derive, json!({"do": "keep"}));
    field["options"] =
        ["low", "middle", "high"].iter().map(|code| json!({"code": code, "label": texts(code)})).collect();
    field
}

fn of(fields: &[Value], id: &str, answers: &[(&str, &str)]) -> Value {
    let answers: Vec<_> = answers.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    let report: Value = serde_json::from_str(&report(&parse(&policy(fields)), &answers, 0).unwrap()).unwrap();
    report["fields"][id].clone()
}

fn drop_it() -> Value {
    json!({"do": "drop"})
}

#[test]
fn bands_beyond_ninety_are_one() {
    let age = json!({"ageAt": {"born": "born", "on": "today"}, "cutoffs": ["65", "95"]});
    let fields = [date("born", drop_it()), banded("age", age)];
    assert_eq!(of(&fields, "age", &[("born", "1925-01-01")]), of(&fields, "age", &[("born", "1936-01-01")]));
    assert_eq!(of(&fields, "age", &[("born", "1980-01-01")]), "low");
    let days = json!({"daysBetween": {"from": "born", "to": "today"}, "cutoffs": ["20000", "35000"]});
    let mut fields = [date("born", drop_it()), banded("days", days)];
    fields[0]["category"] = json!("birth-date");
    assert_eq!(of(&fields, "days", &[("born", "1925-01-01")]), "middle");
    let number = json!({"number": "years", "cutoffs": ["65", "95"]});
    let years = json!({"id": "years", "type": "integer", "category": "age", "label": texts("y"), "at": {"html": "years"}, "rule": drop_it()});
    assert_eq!(of(&[years, banded("age", number)], "age", &[("years", "97")]), "middle");
}

#[test]
fn the_band_of_an_age_at_an_event_does_not_leave_beside_its_date() {
    let age = json!({"ageAt": {"born": "born", "on": "event"}, "cutoffs": ["40", "65"]});
    for (rule, old) in [(json!({"do": "coarsen", "to": "year"}), Value::Null), (drop_it(), json!("high"))] {
        let fields = [date("born", drop_it()), date("event", rule), banded("age", age.clone())];
        assert_eq!(of(&fields, "age", &[("born", "1930-01-01"), ("event", "1996-05-05")]), old);
        assert_eq!(of(&fields, "age", &[("born", "1950-01-01"), ("event", "1996-05-05")]), "middle");
    }
}

#[test]
fn days_from_an_event_tell_its_date() {
    let keep = || json!({"do": "keep"});
    let fields = [
        date("born", drop_it()),
        date("event", drop_it()),
        date("visit", drop_it()),
        derived("age", "integer", json!({"ageAt": {"born": "born", "on": "event"}}), keep()),
        derived("since", "integer", json!({"daysBetween": {"from": "event", "to": "visit"}}), keep()),
    ];
    let answers = |born: &'static str| [("born", born), ("event", "1996-05-05"), ("visit", "2026-05-05")];
    // 66 at the event and 30 years since: 96.
    assert_eq!(of(&fields, "age", &answers("1930-01-01")), "90+");
    assert_eq!(of(&fields, "age", &answers("1950-01-01")), 46);
}

#[test]
fn ages_have_no_bins_of_the_studys_own() {
    let age = |rule: Value| {
        [date("born", drop_it()), derived("age", "integer", json!({"ageAt": {"born": "born", "on": "today"}}), rule)]
    };
    for rule in
        [json!({"do": "coarsen", "to": "round", "step": "1"}), json!({"do": "coarsen", "to": "bins", "edges": ["95"]})]
    {
        let refused = gauze_core::Policy::parse(policy(&age(rule)).to_string().as_bytes(), [0; 32]).unwrap_err();
        assert_eq!(refused.code(), "policy/rule-not-for-type");
    }
}

#[test]
fn a_required_answer_never_leaves_as_none() {
    let required = |mut field: Value| {
        field["required"] = json!(true);
        field
    };
    let number = json!({"id": "f", "type": "integer", "label": texts("f"), "at": {"html": "f"}, "rule": {"do": "coarsen", "to": "age-band", "width": 10}});
    let moment = json!({"id": "f", "type": "date-time", "label": texts("f"), "at": {"html": "f"}, "rule": {"do": "coarsen", "to": "hour"}});
    for (field, answer) in [(number, "-5"), (moment, "2026-05-05")] {
        let parsed = parse(&policy(&[required(field)]));
        let refused = report(&parsed, &[("f".to_owned(), answer.to_owned())], 0).unwrap_err();
        assert_eq!(refused.code(), "answers/out-of-range");
    }
}

#[test]
fn a_reports_own_word_is_no_option_and_long_lists_are_not_joined() {
    let code = |fields: &[Value]| {
        gauze_core::Policy::parse(policy(fields).to_string().as_bytes(), [0; 32]).map_or_else(|e| e.code(), |_| "ok")
    };
    let choice = |id: &str, codes: Vec<String>| {
        let options: Value = codes.iter().map(|code| json!({"code": code, "label": texts(code)})).collect();
        json!({"id": id, "type": "choice", "label": texts(id), "at": {"html": id}, "options": options, "rule": drop_it()})
    };
    let first = choice("first", vec!["a".into(), "b".into()]);
    let mut second = choice("second", vec!["not-applicable".into(), "b".into()]);
    assert_eq!(code(&[first.clone(), second.clone()]), "ok");
    second["applies"] = json!({"field": "first", "is": ["a"]});
    second["separateNotApplicable"] = json!(true);
    assert_eq!(code(&[first, second]), "policy/bad-options");
    let long = |id: &str| choice(id, (0..900).map(|at| format!("c{at}")).collect());
    let both = derived("both", "choice", json!({"join": ["one", "two"]}), drop_it());
    assert_eq!(code(&[long("one"), long("two"), both]), "policy/bad-derivation");
}

#[test]
fn a_relatives_name_is_taken_out_of_words() {
    let fields = [
        json!({"id": "mother", "type": "person-name", "category": "relative", "label": texts("m"), "at": {"html": "mother"}, "rule": {"do": "withhold"}}),
        json!({"id": "words", "type": "free-text", "label": texts("w"), "at": {"html": "words"}, "maxBytes": 200, "rule": {"do": "scrub"}}),
    ];
    let words =
        of(&fields, "words", &[("mother", "Zebulonia Qwistgaard"), ("words", "i live with zebulonia qwistgaard now")]);
    assert!(!words.to_string().to_lowercase().contains("zebulonia"), "{words}");
}
