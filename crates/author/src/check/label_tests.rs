//! The label's truth table, the smallest group, and what restriction may not do.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::tests_support::*;

#[test]
fn the_smallest_group_is_what_the_formula_says() {
    let fields = vec![
        field(
            "born",
            "date",
            json!({"do": "coarsen", "to": "age-band", "width": 10}),
            json!({"category": "birth-date"}),
        ),
        field("sex", "choice", act("keep"), json!({"options": options(&["f", "m", "x"]), "category": "sex"})),
        field("zip", "postal-code", to("zip3"), json!({})),
    ];
    let group = report(&with_fields(fields)).group.unwrap();
    // 20,001 / (10 bands * 2)
    assert_eq!((group.people, group.place), (1000, 20_001));
}

#[test]
fn the_label_follows_the_regulation() {
    let birth = |rule: Value| field("f", "date", rule, json!({"category": "birth-date"}));
    let age = |rule: Value, max: u32| field("f", "integer", rule, json!({"category": "age", "min": 0, "max": max}));
    let number = |rule: Value| field("f", "integer", rule, json!({"min": 0, "max": 500}));
    let place =
        |rule: Value| field("f", "choice", rule, json!({"options": options(&["a", "b"]), "category": "geography"}));
    let bins = |edge: &str| json!({"do": "coarsen", "to": "bins", "edges": [edge]});
    let series = || {
        json!({"do": "attach", "as": "series", "from": "csv", "step": 300, "time": {"source": "Time", "name": "seconds"},
            "columns": [{"source": "mg/dL", "name": "glucose", "min": 40, "max": 400}]})
    };
    let safe = "Safe Harbor field rules applied";
    let limited = "limited data set (needs a DUA)";
    let expert = "needs expert determination";
    let identifiable = "identifiable: authorization only";
    for (what, field, label) in [
        ("dropped name", field("f", "person-name", act("drop"), json!({})), safe),
        ("withheld name", field("f", "person-name", act("withhold"), json!({})), safe),
        ("kept name", field("f", "person-name", act("keep"), json!({"maxBytes": 100})), identifiable),
        ("scrubbed name", field("f", "person-name", act("scrub"), json!({"maxBytes": 100})), expert),
        ("kept phone", field("f", "phone", act("keep"), json!({"maxBytes": 100})), identifiable),
        ("kept e-mail", field("f", "email", act("keep"), json!({"maxBytes": 100})), identifiable),
        ("kept number that is an MRN", field("f", "integer", act("keep"), json!({"category": "mrn"})), identifiable),
        (
            "rounded number that is an MRN",
            field("f", "integer", json!({"do": "coarsen", "to": "round", "step": "10"}), json!({"category": "mrn"})),
            identifiable,
        ),
        ("kept identifier", field("f", "identifier", act("keep"), json!({"maxBytes": 100})), identifiable),
        ("identifier under a code", field("f", "identifier", act("pseudonymize"), json!({})), expert),
        ("diagnosis to its chapter", field("f", "identifier", to("icd10-chapter"), json!({})), safe),
        ("kept text", field("f", "free-text", act("keep"), json!({"maxBytes": 100})), identifiable),
        ("scrubbed text", field("f", "free-text", act("scrub"), json!({"maxBytes": 100})), expert),
        ("kept address", field("f", "address", act("keep"), json!({"maxBytes": 100})), identifiable),
        ("scrubbed address", field("f", "address", act("scrub"), json!({"maxBytes": 100})), expert),
        ("series", field("f", "attachment", series(), json!({"maxBytes": 9000})), expert),
        ("dropped file", field("f", "attachment", act("drop"), json!({})), safe),
        ("kept ZIP", field("f", "postal-code", act("keep"), json!({})), limited),
        ("three digits of a ZIP", field("f", "postal-code", to("zip3"), json!({})), safe),
        ("kept town", place(act("keep")), limited),
        ("noised town", place(noise("1")), limited),
        ("kept date", field("f", "date", act("keep"), json!({})), limited),
        ("month", field("f", "date", to("month"), json!({})), limited),
        ("quarter", field("f", "date", to("quarter"), json!({})), limited),
        ("year", field("f", "date", to("year"), json!({})), safe),
        ("hour", field("f", "date-time", to("hour"), json!({})), safe),
        ("kept date and time", field("f", "date-time", act("keep"), json!({})), limited),
        ("kept time of day", field("f", "time", act("keep"), json!({})), safe),
        ("age of a birth date", birth(to("age")), safe),
        ("kept age with no bound", field("f", "integer", act("keep"), json!({"category": "age"})), limited),
        ("kept age up to 89", age(act("keep"), 89), safe),
        ("kept age up to 90", age(act("keep"), 90), limited),
        ("kept year of birth", field("f", "integer", act("keep"), json!({"category": "birth-date"})), limited),
        ("kept number", number(act("keep")), safe),
        ("number in bins", number(bins("95")), safe),
        ("kept sex", field("f", "boolean", act("keep"), json!({"category": "sex"})), safe),
        ("noised sex", field("f", "boolean", noise("1"), json!({"category": "sex"})), safe),
    ] {
        let found = report(&with_fields(vec![field, choice("other", act("keep"))]));
        assert_eq!(found.label.text(), label, "{what}: {:?}", found.reasons);
        assert_eq!(found.reasons.is_empty(), label == safe, "{what}");
        assert!(found.reasons.iter().all(|reason| reason.paragraph.starts_with("164.5")));
    }
    let mut linked = clean();
    linked["linkage"] = "study-code".into();
    assert_eq!(report(&linked).label.text(), expert);
    // A composite is its parts.
    let parts = |rule: Value| {
        vec![
            field("town", "choice", act("drop"), json!({"options": options(&["a", "b"]), "category": "geography"})),
            choice("q", act("drop")),
            field("both", "choice", rule, json!({"derive": {"join": ["town", "q"]}})),
        ]
    };
    assert_eq!(report(&with_fields(parts(act("keep")))).label.text(), limited);
    assert_eq!(report(&with_fields(parts(noise("1")))).label.text(), limited);
    // Days between two events tell no date; days since birth or to today do.
    let days = |from: &str, category: &str| {
        vec![
            field("a", "date", act("drop"), json!({"category": category})),
            field("b", "date", act("drop"), json!({})),
            field("days", "integer", act("keep"), json!({"derive": {"daysBetween": {"from": "a", "to": from}}})),
        ]
    };
    assert_eq!(report(&with_fields(days("b", "dates"))).label.text(), safe);
    assert_eq!(report(&with_fields(days("b", "birth-date"))).label.text(), limited);
    assert_eq!(report(&with_fields(days("today", "dates"))).label.text(), limited);
}

#[test]
fn identifiers_stay_identifiers_under_other_names_and_in_other_words() {
    let (limited, identifiable) = ("limited data set (needs a DUA)", "identifiable: authorization only");
    let text = |kind: &str| field("f", kind, act("keep"), json!({"maxBytes": 100, "category": "relative"}));
    let month = json!({"options": options(&["jan", "feb"]), "category": "birth-date"});
    let wider = json!({"derive": {"categorize": {"of": "town", "groups": [{"code": "a", "when": ["a"]}, {"code": "b", "when": ["b"]}]}}, "options": options(&["a", "b"])});
    let town = json!({"options": options(&["a", "b"]), "category": "geography"});
    for (what, fields, label) in [
        ("a relative's name", vec![text("person-name")], identifiable),
        ("a relative's phone", vec![text("phone")], identifiable),
        (
            "a ZIP code by another name",
            vec![field("f", "postal-code", act("keep"), json!({"category": "language"}))],
            limited,
        ),
        ("a month of birth", vec![field("f", "choice", act("keep"), month)], limited),
        ("a day of a month", vec![field("f", "integer", act("keep"), json!({"category": "dates"}))], limited),
        (
            "a town in other codes",
            vec![field("town", "choice", act("drop"), town), field("f", "choice", act("keep"), wider)],
            limited,
        ),
        (
            "asked of those over 95 only",
            vec![
                field("age", "integer", act("keep"), json!({"category": "age", "max": 89})),
                field("f", "boolean", act("keep"), json!({"applies": {"field": "age", "above": 95}})),
            ],
            limited,
        ),
        (
            "asked of those born before a day",
            vec![
                field("born", "date", to("year"), json!({"category": "birth-date"})),
                field("f", "boolean", act("keep"), json!({"applies": {"field": "born", "below": "1980-05-06"}})),
            ],
            limited,
        ),
    ] {
        let found = report(&with_fields(fields));
        assert_eq!(found.label.text(), label, "{what}: {:?}", found.reasons);
    }
}

/// Fields with their rules from the loosest to the tightest.
fn ladder() -> Vec<Vec<Value>> {
    let over = |make: &dyn Fn(Value) -> Value, rules: Vec<Value>| rules.into_iter().map(make).collect::<Vec<_>>();
    let band = |width: u32| json!({"do": "coarsen", "to": "age-band", "width": width});
    vec![
        over(
            &|rule| field("born", "date", rule, json!({"category": "birth-date"})),
            vec![
                act("keep"),
                to("month"),
                to("quarter"),
                to("year"),
                to("age"),
                band(5),
                band(10),
                band(45),
                act("drop"),
            ],
        ),
        over(
            &|rule| field("visit", "date", rule, json!({})),
            vec![act("keep"), to("month"), to("quarter"), to("year"), act("drop")],
        ),
        over(&|rule| field("zip", "postal-code", rule, json!({})), vec![act("keep"), to("zip3"), act("withhold")]),
        over(
            &|rule| field("mrn", "identifier", rule, json!({"maxBytes": 20})),
            vec![act("keep"), act("pseudonymize"), act("withhold")],
        ),
        over(
            &|rule| field("words", "free-text", rule, json!({"maxBytes": 20})),
            vec![act("keep"), act("scrub"), act("drop")],
        ),
        over(
            &|rule| field("street", "address", rule, json!({"maxBytes": 20})),
            vec![act("keep"), act("scrub"), act("withhold")],
        ),
        over(
            &|rule| field("sex", "choice", rule, json!({"options": options(&["f", "m"]), "category": "sex"})),
            vec![act("keep"), act("drop")],
        ),
        over(
            &|rule| {
                field(
                    "race",
                    "choice",
                    rule,
                    json!({"options": options(&["a", "b", "c", "d", "e", "f"]), "category": "race-ethnicity"}),
                )
            },
            vec![act("keep"), act("drop")],
        ),
        over(
            &|rule| field("age", "integer", rule, json!({"category": "age", "min": 0, "max": 17})),
            vec![act("keep"), band(5), act("drop")],
        ),
        over(
            &|rule| field("income", "integer", rule, json!({"category": "income", "min": 0, "max": 900})),
            vec![
                act("keep"),
                json!({"do": "coarsen", "to": "round", "step": "100"}),
                json!({"do": "coarsen", "to": "bins", "edges": ["300"]}),
                act("drop"),
            ],
        ),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn restricting_a_field_never_makes_the_label_worse(
        steps in proptest::collection::vec(0..9usize, 10),
        which in 0..10usize,
        further in 1..9usize,
    ) {
        let ladder = ladder();
        let at = |steps: &[usize]| {
            let fields = ladder.iter().zip(steps).map(|(rules, step)| rules[(*step).min(rules.len() - 1)].clone());
            report(&with_fields(fields.chain([choice("other", act("keep"))]).collect()))
        };
        let before = at(&steps);
        let mut tighter = steps.clone();
        tighter[which] += further;
        let after = at(&tighter);
        prop_assert!(after.label <= before.label, "{:?} after {:?}", after.reasons, before.reasons);
        if let (Some(before), Some(after)) = (before.group, after.group) {
            prop_assert!(after.people >= before.people);
        }
    }
}
