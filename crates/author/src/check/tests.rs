//! Each code by a policy that has it and a near miss that has not.

use std::collections::BTreeSet;

use gauze_forms::Form;
use gauze_forms::form::{Item, Kind, Lookup};
use serde_json::{Value, json};

use super::tests_support::*;
use super::*;

/// A spoiled policy and a near miss.
struct Case {
    code: &'static str,
    spoiled: Value,
    near: Value,
}

fn spoil(code: &'static str, spoiled: impl FnOnce(&mut Value), near: impl FnOnce(&mut Value)) -> Case {
    let (mut one, mut other) = (clean(), clean());
    spoiled(&mut one);
    near(&mut other);
    Case { code, spoiled: one, near: other }
}

fn fields(code: &'static str, spoiled: Vec<Value>, near: Vec<Value>) -> Case {
    Case { code, spoiled: with_fields(spoiled), near: with_fields(near) }
}

fn item(id: &str, rule: Value) -> Value {
    field(id, "choice", rule, json!({"options": scored()}))
}

fn total(id: &str, sources: &[&str], rule: Value) -> Value {
    field(id, "integer", rule, json!({"derive": {"sum": sources}}))
}

fn band(id: &str, sources: &[&str], rule: Value) -> Value {
    let more = json!({"derive": {"sum": sources, "cutoffs": ["1"]}, "options": options(&["low", "high"])});
    field(id, "choice", rule, more)
}

fn only_when(mut field: Value, id: &str) -> Value {
    field["applies"] = json!({"field": id, "is": ["a"]});
    field
}

fn cases() -> Vec<Case> {
    let legal = "Notwithstanding any authorization previously furnished, participants acknowledge that confidentiality limitations applicable to institutional communications may necessitate subsequent redisclosure of information.";
    let year = |id: &str, rule: Value| field(id, "date", rule, json!({"category": "birth-date"}));
    let sex = |rule: Value| field("sex", "choice", rule, json!({"options": options(&["f", "m"]), "category": "sex"}));
    let zip = |rule: Value| field("zip", "postal-code", rule, json!({}));
    let text = |rule: Value| field("words", "free-text", rule, json!({"maxBytes": 500}));
    let file = |rule: Value| field("scan", "attachment", rule, json!({"maxBytes": 500}));
    vec![
        fields(
            "policy/reveals-noised",
            vec![choice("q", noise("1")), only_when(choice("more", act("keep")), "q")],
            vec![choice("q", noise("1")), only_when(choice("more", noise("1")), "q")],
        ),
        fields(
            "policy/spent-twice",
            vec![item("q1", noise("1")), item("q2", act("drop")), band("band", &["q1", "q2"], noise("1"))],
            vec![item("q1", act("drop")), item("q2", act("drop")), band("band", &["q1", "q2"], noise("1"))],
        ),
        fields(
            "policy/epsilon-too-high",
            (0..9).map(|n| choice(&format!("q{n}"), noise("1"))).collect(),
            (0..8).map(|n| choice(&format!("q{n}"), noise("1"))).collect(),
        ),
        spoil(
            "policy/over-person-budget",
            |p| p["budget"]["epsilonPerPerson"] = "0.5".into(),
            |p| p["budget"]["epsilonPerPerson"] = "1".into(),
        ),
        fields(
            "policy/care-item-without-path",
            vec![
                field(
                    "item-9",
                    "choice",
                    act("drop"),
                    json!({"options": options(&["a", "b"]), "code": {"system": "http://loinc.org", "code": "44260-8"}}),
                ),
                choice("q", act("keep")),
            ],
            vec![
                field(
                    "item-9",
                    "choice",
                    act("drop"),
                    json!({"options": options(&["a", "b"]), "code": {"system": "http://loinc.org", "code": "44260-8"}, "careRelevant": "clinic"}),
                ),
                choice("q", act("keep")),
            ],
        ),
        spoil(
            "policy/keys-end-early",
            |p| p["recipients"][0]["validUntil"] = "2027-12-30".into(),
            |p| p["recipients"][0]["validUntil"] = "2027-12-31".into(),
        ),
        spoil(
            "policy/placeholder",
            |p| p["study"]["purpose"] = both("REPLACE with what it is for"),
            |p| p["study"]["purpose"] = both("We replace nothing"),
        ),
        fields(
            "check/identifier-kept",
            vec![field("mrn", "identifier", act("keep"), json!({"category": "mrn", "maxBytes": 20}))],
            vec![field("mrn", "identifier", act("withhold"), json!({"category": "mrn"})), choice("q", act("keep"))],
        ),
        fields("check/free-text-kept", vec![text(act("keep"))], vec![text(act("scrub"))]),
        fields(
            "check/free-text-beside-noise",
            vec![text(act("scrub")), choice("q", noise("1"))],
            vec![text(act("scrub")), choice("q", act("keep"))],
        ),
        fields(
            "check/care-item-unmarked",
            vec![field(
                "q",
                "boolean",
                act("keep"),
                json!({"label": both("Thoughts of hurting yourself in some way")}),
            )],
            vec![field("q", "boolean", act("keep"), json!({"label": both("Did you hurt somewhere after yoga?")}))],
        ),
        Case {
            code: "check/no-authorization",
            spoiled: {
                let mut policy = with_fields(vec![text(act("keep"))]);
                policy["governance"].as_object_mut().unwrap().remove("authorization");
                policy
            },
            near: with_fields(vec![text(act("keep"))]),
        },
        fields("check/surrogates", vec![text(json!({"do": "scrub", "as": "surrogate"}))], vec![text(act("scrub"))]),
        fields(
            "check/file-leaves",
            vec![file(json!({"do": "attach", "as": "picture"}))],
            vec![file(act("drop")), choice("q", act("keep"))],
        ),
        fields(
            "check/burned-in-text",
            vec![file(json!({"do": "attach", "as": "dicom", "burnedInText": "risk-taken"}))],
            vec![file(json!({"do": "attach", "as": "dicom"}))],
        ),
        fields("check/free-text-scrubbed", vec![text(act("scrub"))], vec![text(act("drop")), choice("q", act("keep"))]),
        fields(
            "check/small-groups",
            vec![
                year("born", to("month")),
                sex(act("keep")),
                zip(to("zip3")),
                field("job", "choice", act("keep"), json!({"options": options(&["a", "b"]), "category": "occupation"})),
            ],
            vec![year("born", to("year")), sex(act("keep")), zip(to("zip3"))],
        ),
        fields(
            "check/high-odds",
            vec![field("q", "boolean", noise("4"), json!({"required": true}))],
            vec![field("q", "boolean", noise("2.8"), json!({"required": true}))],
        ),
        fields(
            "check/better-mechanism",
            vec![field("q", "choice", noise("1"), json!({"options": options(&ELEVEN)}))],
            vec![field("q", "choice", sets("1", 3), json!({"options": options(&ELEVEN)}))],
        ),
        fields(
            "check/spent-in-two",
            vec![
                choice("a", act("drop")),
                choice("b", act("drop")),
                choice("c", act("drop")),
                field("ab", "choice", noise("1"), json!({"derive": {"join": ["a", "b"]}})),
                field("ac", "choice", noise("1"), json!({"derive": {"join": ["a", "c"]}})),
            ],
            vec![
                choice("a", act("drop")),
                choice("b", act("drop")),
                choice("c", act("drop")),
                choice("d", act("drop")),
                field("ab", "choice", noise("1"), json!({"derive": {"join": ["a", "b"]}})),
                field("cd", "choice", noise("1"), json!({"derive": {"join": ["c", "d"]}})),
            ],
        ),
        fields(
            "check/condition-on-coarsened",
            vec![
                field(
                    "age",
                    "integer",
                    json!({"do": "coarsen", "to": "age-band", "width": 10}),
                    json!({"category": "age", "min": 0, "max": 120}),
                ),
                field("q", "boolean", act("keep"), json!({"applies": {"field": "age", "atLeast": 65}})),
            ],
            vec![
                field(
                    "age",
                    "integer",
                    json!({"do": "coarsen", "to": "age-band", "width": 10}),
                    json!({"category": "age", "min": 0, "max": 120}),
                ),
                field("q", "boolean", noise("1"), json!({"applies": {"field": "age", "atLeast": 65}})),
            ],
        ),
        spoil(
            "check/no-recovery",
            |_| {},
            |p| {
                let key = gauze_signed::keytext::encode(gauze_signed::keytext::KeyKind::HolderPublic, &[8; 32]);
                p["recipients"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!({"name": "Safe", "key": key.as_str(), "role": "recovery"}));
            },
        ),
        spoil(
            "check/validity-ends-early",
            |p| p["study"]["validUntil"] = "2026-11-21".into(),
            |p| p["study"]["validUntil"] = TODAY.into(),
        ),
        spoil(
            "check/hard-to-read",
            |p| p["consent"]["text"]["en"] = legal.into(),
            |p| {
                p["consent"]["text"]["en"] = "Taking part is up to you. You can say no, and nothing changes for you. The study gets only what the list shows.".into()
            },
        ),
        spoil(
            "check/missing-language",
            |p| {
                let one = p.to_string().replace(",\"es\":\"", ",\"xx\":\"");
                *p = serde_json::from_str(&one).unwrap();
                strip(p, "xx");
            },
            |_| {},
        ),
        spoil("check/no-ethics", |p| drop(p["governance"].as_object_mut().unwrap().remove("ethics")), |_| {}),
        spoil(
            "check/no-legal-basis",
            |p| p["governance"]["legal"] = json!([{"law": "GDPR", "basis": "Article 6(1)(e)"}]),
            |p| p["governance"]["legal"] = json!([{"law": "GDPR", "basis": "Article 9(2)(j)"}]),
        ),
        spoil(
            "check/no-key-information",
            |p| drop(p["governance"].as_object_mut().unwrap().remove("commonRule")),
            |p| p["governance"]["commonRule"]["keyInformation"] = both("You may say no."),
        ),
        spoil(
            "check/no-assent",
            |p| {
                p["participants"] =
                    json!({"respondents": ["parent"], "consent": "parental-permission", "atMajority": "reconsent"})
            },
            |p| p["participants"] = json!({"respondents": ["parent"], "consent": "parental-permission", "assent": both("We ask your child."), "atMajority": "reconsent"}),
        ),
        spoil("check/no-retention", |p| drop(p["governance"].as_object_mut().unwrap().remove("retention")), |_| {}),
        spoil(
            "check/no-withdrawal",
            |p| p["withdrawal"]["by"] = "none".into(),
            |p| p["withdrawal"]["by"] = "receipt".into(),
        ),
        spoil("check/linkage", |p| p["linkage"] = "study-code".into(), |p| p["linkage"] = "none".into()),
        spoil(
            "check/not-active",
            |p| p["amendment"] = json!({"state": "paused"}),
            |p| p["amendment"] = json!({"state": "active"}),
        ),
        spoil(
            "check/no-amendment",
            |p| p["study"]["version"] = 2.into(),
            |p| {
                p["study"]["version"] = 2.into();
                p["amendment"] = json!({"state": "active", "supersedes": "0".repeat(64), "reconsent": "none"});
            },
        ),
        spoil("check/epsilon", |_| {}, |p| p["fields"][1]["rule"] = act("keep")),
        fields(
            "check/group-size",
            vec![year("born", to("year")), sex(act("keep"))],
            vec![year("born", to("year")), sex(noise("1"))],
        ),
        spoil("check/withdrawal-by-portal", |p| p["withdrawal"]["by"] = "portal".into(), |_| {}),
        spoil("check/device-only", |p| p["repeats"] = "device-only".into(), |_| {}),
        spoil(
            "check/test-policy",
            |p| {
                p["study"]["test"] = true.into();
                p["study"]["id"] = "test-study".into();
            },
            |p| p["study"]["id"] = "study-test".into(),
        ),
        spoil("check/local-collector", |p| p["study"]["collector"] = "http://127.0.0.1:1".into(), |_| {}),
        spoil(
            "check/acknowledged-nothing",
            |p| p["acknowledged"] = json!(["check/free-text-kept"]),
            |p| p["acknowledged"] = json!(["check/no-recovery"]),
        ),
    ]
}

fn strip(value: &mut Value, key: &str) {
    match value {
        Value::Object(map) => {
            map.remove(key);
            map.values_mut().for_each(|inner| strip(inner, key));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| strip(inner, key)),
        _ => {}
    }
}

/// A form with the clean policy's items, and one thing wrong.
fn form_cases() -> Vec<(&'static str, Form)> {
    let form = |change: &dyn Fn(&mut Form)| {
        let mut form = fitting_form();
        change(&mut form);
        form
    };
    let item = |name: &str, kind: Kind| Item { name: name.to_owned(), kind, ..Item::default() };
    vec![
        (
            "check/live-lookup",
            form(&|form| {
                form.lookups.push(Lookup {
                    item: "sleep".into(),
                    url: "https://tx.example".into(),
                    what: "list of answers".into(),
                })
            }),
        ),
        ("check/hidden-item", form(&|form| form.items[1].hidden = true)),
        ("check/file-item", form(&|form| form.items.push(item("scan", Kind::File)))),
        ("check/not-in-form", form(&|form| drop(form.items.remove(1)))),
        ("check/text-item", form(&|form| form.items.push(item("story", Kind::LongText)))),
        ("check/not-in-policy", form(&|form| form.items.push(item("more", Kind::Boolean)))),
    ]
}

fn fitting_form() -> Form {
    let item = |name: &str, kind: Kind| Item { name: name.to_owned(), kind, ..Item::default() };
    Form {
        languages: vec!["en".to_owned()],
        items: vec![item("name", Kind::Boolean), item("sleep", Kind::Choice), item("walks", Kind::Boolean)],
        ..Form::default()
    }
}

#[test]
fn the_clean_policy_has_nothing_to_find() {
    let report = report(&clean());
    assert_eq!(codes(&report), Vec::<&str>::new());
    assert_eq!((report.label.text(), report.blocking().count()), ("Safe Harbor field rules applied", 0));
}

const ELEVEN: [&str; 11] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];

fn sets(epsilon: &str, size: u32) -> Value {
    json!({"do": "perturb", "mechanism": "subset-selection", "epsilon": epsilon, "subsetSize": size})
}

#[test]
fn every_code_is_found_and_every_near_miss_is_not() {
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for Case { code, spoiled, near } in cases() {
        let found = report(&spoiled);
        let one = found.findings.iter().find(|one| one.code == code);
        let one = one.unwrap_or_else(|| panic!("{code}: {:?}", found.findings));
        assert!(!one.message.is_empty() && !one.help.is_empty());
        assert!(
            one.message.chars().next().is_some_and(|c| !c.is_uppercase()) && !one.message.ends_with('.'),
            "{}",
            one.message
        );
        let near = report(&near);
        assert!(near.findings.iter().all(|one| one.code != code), "{code} in the near miss");
        met.insert(code);
        met.extend(
            found.findings.iter().chain(&near.findings).map(|one| one.code).filter(|code| codes::find(code).is_none()),
        );
    }
    let clean_with_form = report_for(&clean(), Some(&fitting_form()));
    for (code, form) in form_cases() {
        assert!(report_for(&clean(), Some(&form)).findings.iter().any(|one| one.code == code), "{code}");
        assert!(clean_with_form.findings.iter().all(|one| one.code != code), "{code} in a fitting form");
        met.insert(code);
    }
    let known: BTreeSet<&str> = CODES.iter().map(|code| code.code).collect();
    assert_eq!(known.len(), CODES.len(), "a code stands twice");
    assert_eq!(met, known, "codes without a test, or found and not in the table");
}

// The sources are the table's witness: whatever code stands in them is in the table.
#[test]
fn no_code_is_said_that_the_table_does_not_know() {
    let sources = [
        include_str!("care.rs"),
        include_str!("days.rs"),
        include_str!("forms.rs"),
        include_str!("governance.rs"),
        include_str!("groups.rs"),
        include_str!("identifiers.rs"),
        include_str!("noise.rs"),
        include_str!("texts.rs"),
    ];
    for source in sources {
        for quoted in source.split('"').filter(|part| part.starts_with("check/") || part.starts_with("policy/")) {
            assert!(codes::find(quoted).is_some(), "{quoted}");
        }
    }
}

#[test]
fn the_page_on_check_lists_every_code() {
    let page = include_str!("../../../../docs/check.md");
    for Code { code, severity, must_acknowledge, meaning } in CODES {
        let weight = match (severity, must_acknowledge) {
            (_, true) => "warning, to be acknowledged",
            (Severity::Error, _) => "error",
            (Severity::Warning, _) => "warning",
            (Severity::Note, _) => "note",
        };
        let row = format!("| `{code}` | {weight} | {meaning} |");
        assert!(page.contains(&row), "docs/check.md lacks: {row}");
    }
    assert_eq!(page.matches("\n| `policy/").count() + page.matches("\n| `check/").count(), CODES.len());
}

#[test]
fn what_is_acknowledged_no_longer_blocks_and_errors_always_do() {
    let text = field("words", "free-text", act("scrub"), json!({"maxBytes": 500}));
    let mut policy = with_fields(vec![text, choice("q", noise("1"))]);
    assert_eq!(report(&policy).blocking().map(|one| one.code).collect::<Vec<_>>(), ["check/free-text-beside-noise"]);
    policy["acknowledged"] = json!(["check/free-text-beside-noise"]);
    assert_eq!(report(&policy).blocking().count(), 0);
    policy["acknowledged"] = json!(["policy/placeholder"]);
    policy["study"]["purpose"] = both("REPLACE");
    let found = report(&policy);
    assert_eq!(errors(&found), ["policy/placeholder"]);
    assert!(codes(&found).contains(&"check/acknowledged-nothing"));
    // A test policy may keep its placeholders.
    policy["study"]["test"] = true.into();
    policy["study"]["id"] = "test-study".into();
    assert_eq!(errors(&report(&policy)), Vec::<&str>::new());
}

#[test]
fn noise_is_given_away_by_every_way_round_and_by_no_other() {
    let drop_rule = || act("drop");
    let unless_q = |mut field: Value| {
        field["applies"] = json!({"field": "q", "is": ["a"]});
        field
    };
    let revealing: [(&str, Vec<Value>); 10] = [
        (
            "a condition on a score of kept items that is itself asked under a dropped condition",
            vec![
                choice("q", drop_rule()),
                item("q1", act("keep")),
                unless_q(band("band", &["q1"], drop_rule())),
                field("more", "boolean", act("keep"), json!({"applies": {"field": "band", "answered": true}})),
            ],
        ),
        (
            "a kept copy of a computed field that is asked under a dropped condition",
            vec![
                choice("q", drop_rule()),
                item("q1", drop_rule()),
                unless_q(total("mid", &["q1"], drop_rule())),
                field(
                    "copy",
                    "choice",
                    act("keep"),
                    json!({"derive": {"number": "mid", "cutoffs": ["1"]}, "options": options(&["no", "yes"])}),
                ),
            ],
        ),
        (
            "a sum of a noised item",
            vec![item("q1", noise("1")), item("q2", drop_rule()), total("sum", &["q1", "q2"], act("keep"))],
        ),
        (
            "a sum of a sum of a noised item",
            vec![
                item("q1", noise("1")),
                band("band", &["q1"], drop_rule()),
                field("joined", "choice", act("keep"), json!({"derive": {"join": ["band", "q1"]}})),
            ],
        ),
        ("the items of a noised sum", vec![item("q1", act("keep")), band("band", &["q1"], noise("1"))]),
        (
            "a sum beside the noised band of the same items",
            vec![
                item("q1", drop_rule()),
                item("q2", drop_rule()),
                total("sum", &["q1", "q2"], act("keep")),
                band("band", &["q1", "q2"], noise("1")),
            ],
        ),
        (
            "a coarsened source of a noised age",
            vec![
                field("born", "date", to("year"), json!({})),
                field("age", "integer", drop_rule(), json!({"derive": {"ageAt": {"born": "born", "on": "today"}}})),
                field(
                    "old",
                    "choice",
                    noise("1"),
                    json!({"derive": {"number": "age", "cutoffs": ["65"]}, "options": options(&["no", "yes"])}),
                ),
            ],
        ),
        ("a condition on a dropped item", vec![choice("q", drop_rule()), only_when(choice("more", act("keep")), "q")]),
        (
            "a condition on a withheld identifier",
            vec![
                field("mrn", "identifier", act("withhold"), json!({})),
                field("q", "boolean", act("keep"), json!({"applies": {"field": "mrn", "answered": true}})),
            ],
        ),
        (
            "a sum of items that are asked under a dropped condition",
            vec![choice("q", drop_rule()), only_when(item("q1", drop_rule()), "q"), total("sum", &["q1"], act("keep"))],
        ),
    ];
    for (what, fields) in revealing {
        assert!(errors(&report(&with_fields(fields))).contains(&"policy/reveals-noised"), "{what}");
    }
    let fine: [(&str, Vec<Value>); 5] = [
        (
            "an exact score of dropped items",
            vec![item("q1", drop_rule()), item("q2", drop_rule()), total("sum", &["q1", "q2"], act("keep"))],
        ),
        ("a noised band of dropped items", vec![item("q1", drop_rule()), band("band", &["q1"], noise("1"))]),
        ("a condition on a kept item", vec![choice("q", act("keep")), only_when(choice("more", act("keep")), "q")]),
        (
            "a noised question under a dropped condition",
            vec![choice("q", drop_rule()), only_when(choice("more", noise("1")), "q")],
        ),
        (
            "a condition on a score of kept items",
            vec![
                item("q1", act("keep")),
                band("band", &["q1"], drop_rule()),
                field("more", "boolean", act("keep"), json!({"applies": {"field": "band", "is": ["high"]}})),
            ],
        ),
    ];
    for (what, fields) in fine {
        assert_eq!(errors(&report(&with_fields(fields))), Vec::<&str>::new(), "{what}");
    }
}

#[test]
fn epsilon_counts_reports_and_may_be_justified() {
    let mut policy = with_fields((0..4).map(|n| choice(&format!("q{n}"), noise("1"))).collect());
    policy["repeats"] = json!({"waves": [
        {"id": "one", "from": "2026-12-01", "until": "2026-12-31"},
        {"id": "two", "from": "2027-02-01", "until": "2027-02-28"},
        {"id": "three", "from": "2027-04-01", "until": "2027-04-30"},
    ]});
    let found = report(&policy);
    assert_eq!(errors(&found), ["policy/epsilon-too-high"]);
    assert_eq!((found.loss.per_person.as_str(), found.loss.reports, found.loss.told_apart_in_hundred), ("12", 3, 100));
    policy["budget"]["justification"] = both("The board agreed.");
    assert_eq!(errors(&report(&policy)), Vec::<&str>::new());
    // Where the device counts, the budget of a person says how many reports there can be, in each of its periods.
    policy["repeats"] = json!("device-only");
    policy["budget"]["epsilonPerPerson"] = "9".into();
    let counted = report(&policy);
    assert_eq!(errors(&counted), Vec::<&str>::new());
    assert_eq!((counted.loss.per_person.as_str(), counted.loss.reports), ("8", 2));
    let one = report(&clean());
    // e / (1 + e) = 73.1 %, rounded up; three categories at 1: e / (e + 2) = 57.6 %.
    assert_eq!((one.loss.told_apart_in_hundred, one.loss.questions[0].true_in_hundred), (74, 58));
}
