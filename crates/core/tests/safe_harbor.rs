//! 45 CFR 164.514(b)(2)(i), letter by letter: what a policy that follows the field rules lets out of each identifier.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]
#![expect(dead_code, reason = "the policies made by chance are for the other tests")]

mod made;

use made::{parse, policy, report};
use serde_json::{Value, json};

/// The released value of one field of this type, category and rule, with the other fields and answers beside it.
fn released(kind: &str, category: &str, rule: Value, answer: &str) -> Value {
    let field = json!({"id": "x", "type": kind, "label": {"en": "x", "es": "x"}, "at": {"html": "x"}, "category": category, "rule": rule});
    with(&[field], &[("x", answer)])["x"].clone()
}

fn with(fields: &[Value], answers: &[(&str, &str)]) -> Value {
    let other = json!({"id": "other", "type": "boolean", "label": {"en": "o", "es": "o"}, "at": {"html": "o"}, "rule": {"do": "keep"}});
    let fields: Vec<Value> = fields.iter().cloned().chain([other]).collect();
    let parsed = parse(&policy(&fields));
    let answers: Vec<(String, String)> =
        answers.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    let report: Value = serde_json::from_str(&report(&parsed, &answers, 1).unwrap()).unwrap();
    report["fields"].clone()
}

fn date(id: &str, category: &str, rule: Value) -> Value {
    json!({"id": id, "type": "date", "label": {"en": id, "es": id}, "at": {"html": id}, "category": category, "rule": rule})
}

fn to(coarsening: &str) -> Value {
    json!({"do": "coarsen", "to": coarsening})
}

/// (A), (D) to (M), (O), (P), (R): what is unique leaves neither whole nor in part, under the rules that policies have for it.
#[test]
fn a_and_d_to_r_unique_identifiers_leave_in_no_form() {
    for (letter, kind, category, answer) in [
        ("A", "person-name", "names", "Ada Lovelace"),
        ("D", "phone", "phone", "510-555-0123"),
        ("E", "phone", "fax", "510-555-0199"),
        ("F", "email", "email", "ada@example.org"),
        ("G", "identifier", "ssn", "219-09-9999"),
        ("H", "identifier", "mrn", "MRN 0049213"),
        ("I", "identifier", "health-plan", "1EG4-TE5-MK73"),
        ("J", "identifier", "account", "4111 1111 1111 1111"),
        ("K", "identifier", "licence", "D1234567"),
        ("L", "identifier", "vehicle", "1M8GDM9AXKP042788"),
        ("M", "identifier", "device", "SN-88-1203"),
        ("N", "identifier", "url", "https://ada.example.org/me"),
        ("O", "identifier", "ip", "203.0.113.7"),
        ("P", "identifier", "biometric", "voice print 17"),
        ("R", "identifier", "other-id", "study participant 0017"),
    ] {
        for rule in [json!({"do": "withhold"}), json!({"do": "drop"})] {
            assert_eq!(released(kind, category, rule, answer), Value::Null, "({letter})");
        }
        if kind == "identifier" {
            // 164.514(c): a code in its place is not derived from it.
            let code = released(kind, category, json!({"do": "pseudonymize"}), answer);
            assert_eq!(code, released(kind, category, json!({"do": "pseudonymize"}), "another"), "({letter})");
            assert_eq!(code.as_str().unwrap().len(), 26);
        }
    }
}

/// (Q): a file does not leave in this version, and nothing of its name does either.
#[test]
fn q_photographs_do_not_leave() {
    for rule in [json!({"do": "withhold"}), json!({"do": "drop"})] {
        assert_eq!(released("attachment", "photo", rule, "me.jpg"), Value::Null);
    }
    let keep = json!({"id": "x", "type": "attachment", "label": {"en": "x", "es": "x"}, "at": {"html": "x"}, "rule": {"do": "keep"}});
    let refused = gauze_core::Policy::parse(policy(&[keep]).to_string().as_bytes(), [0; 32]).unwrap_err();
    assert_eq!(refused.code(), "policy/rule-not-for-type");
}

#[test]
fn b_geography_is_three_digits_where_more_than_20000_people_live() {
    for (zip, prefix) in [("94541", "945"), ("94541-1234", "945"), ("03601", "000"), ("89301", "000"), ("96201", "000")]
    {
        assert_eq!(released("postal-code", "geography", to("zip3"), zip), json!(prefix));
    }
    assert_eq!(released("address", "geography", json!({"do": "withhold"}), "1 Main Street, Hayward"), Value::Null);
}

#[test]
fn c_dates_leave_their_year_alone() {
    assert_eq!(released("date", "dates", to("year"), "2026-03-04"), json!("2026"));
    assert_eq!(released("date-time", "dates", to("year"), "2026-03-04T10:30"), json!("2026"));
    assert_eq!(released("date", "birth-date", to("age"), "1986-11-22"), json!("40"));
    let band = json!({"do": "coarsen", "to": "age-band", "width": 10});
    assert_eq!(released("date", "birth-date", band, "1986-11-23"), json!("30-39"));
}

#[test]
fn c_ages_over_89_are_one_category_however_they_are_asked() {
    let band = || json!({"do": "coarsen", "to": "age-band", "width": 5});
    for (born, age, five, year) in [
        ("1936-11-23", "89", "85-89", "90+"),
        ("1936-11-22", "90+", "90+", "90+"),
        ("1937-01-01", "89", "85-89", "1937"),
        ("1921-05-05", "90+", "90+", "90+"),
    ] {
        assert_eq!(released("date", "birth-date", to("age"), born), json!(age));
        assert_eq!(released("date", "birth-date", band(), born), json!(five));
        for coarsening in ["year", "quarter", "month"] {
            let value = released("date", "birth-date", to(coarsening), born);
            assert!(value.as_str().unwrap().starts_with(year), "{coarsening} {value}");
        }
    }
    for (age, kept, five) in [("89", json!(89), "85-89"), ("90", json!("90+"), "90+"), ("104", json!("90+"), "90+")] {
        assert_eq!(released("integer", "age", json!({"do": "keep"}), age), kept);
        assert_eq!(released("integer", "age", band(), age), json!(five));
    }
    let bins = json!({"id": "x", "type": "integer", "label": {"en": "x", "es": "x"}, "at": {"html": "x"}, "category": "age",
        "rule": {"do": "coarsen", "to": "bins", "edges": ["95"]}});
    let refused = gauze_core::Policy::parse(policy(&[bins]).to_string().as_bytes(), [0; 32]).unwrap_err();
    assert_eq!(refused.code(), "policy/rule-not-for-type");
}

/// Born in 1930 with a diagnosis at 35 in 1965: the year of the diagnosis and the age at it would tell the age today.
#[test]
fn c_an_age_over_89_does_not_follow_from_what_leaves_beside_it() {
    let derived = |id: &str, derive: Value| json!({"id": id, "type": "integer", "label": {"en": id, "es": id}, "derive": derive, "rule": {"do": "keep"}});
    let fields = |event: Value| {
        [
            date("born", "birth-date", json!({"do": "drop"})),
            date("diagnosed", "dates", event),
            derived("age-then", json!({"ageAt": {"born": "born", "on": "diagnosed"}})),
            derived("age-now", json!({"ageAt": {"born": "born", "on": "today"}})),
            derived("days", json!({"daysBetween": {"from": "born", "to": "diagnosed"}})),
            derived("since", json!({"daysBetween": {"from": "diagnosed", "to": "today"}})),
        ]
    };
    let old = [("born", "1930-06-01"), ("diagnosed", "1965-07-01")];
    let shown = with(&fields(to("year")), &old);
    assert_eq!((&shown["age-then"], &shown["age-now"], &shown["days"]), (&json!("90+"), &json!("90+"), &json!("90+")));
    assert_eq!(shown["diagnosed"], json!("1965"));
    // The days since the event are its date, whatever becomes of the date itself.
    let since = with(&fields(json!({"do": "drop"})), &old);
    assert_eq!((&since["age-then"], &since["days"]), (&json!("90+"), &json!("90+")));
    // Without the year of the event or the days since it, the age at it tells nothing of the age today.
    let hidden = with(&fields(json!({"do": "drop"}))[..5], &old);
    assert_eq!((&hidden["age-then"], &hidden["age-now"]), (&json!(35), &json!("90+")));
    let young = with(&fields(to("year")), &[("born", "1980-06-01"), ("diagnosed", "2015-07-01")]);
    assert_eq!((&young["age-then"], &young["age-now"], &young["days"]), (&json!(35), &json!(46), &json!(12_813)));
}

/// Words in which identifiers of the same form stand, or others that are easy to see, leave without them.
#[test]
fn identifiers_of_the_form_are_taken_out_of_words() {
    let words = json!({"id": "note", "type": "free-text", "label": {"en": "n", "es": "n"}, "at": {"html": "note"}, "maxBytes": 500, "rule": {"do": "scrub"}});
    let name = json!({"id": "name", "type": "person-name", "label": {"en": "n", "es": "n"}, "at": {"html": "name"}, "rule": {"do": "withhold"}});
    let born = date("born", "birth-date", to("year"));
    let text = "my sister LOVELACE, call 510-555-0123, born 05/06/1980, mrs ada lovelace";
    let shown = with(&[name, born, words], &[("name", "Ada Lovelace"), ("born", "1980-05-06"), ("note", text)]);
    let note = shown["note"].as_str().unwrap();
    for gone in ["LOVELACE", "lovelace", "ada", "510", "0123", "05/06"] {
        assert!(!note.contains(gone), "{gone}");
    }
    assert!(note.contains("my sister"), "the rest stays");
    assert_eq!(shown["born"], json!("1980"));
}
