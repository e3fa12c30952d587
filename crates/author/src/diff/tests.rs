//! Amendments that a board meets, each with its sentence; and that no change goes unseen.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::check::tests_support::*;

fn between(a: &Value, b: &Value) -> Diff {
    let ((a, _), (b, _)) = (parse(a), parse(b));
    diff(&a, &b)
}

fn changed(change: impl FnOnce(&mut Value)) -> Diff {
    let mut after = clean();
    change(&mut after);
    between(&clean(), &after)
}

#[test]
fn the_same_policy_in_other_spaces_and_order_has_no_difference() {
    let spaced = serde_json::to_vec_pretty(&clean()).unwrap();
    let found = diff(&parse(&clean()).0, &spaced);
    assert_eq!((found.changes, found.reconsent_needed), (Vec::new(), false));
}

#[test]
fn each_amendment_has_its_sentence() {
    type Amend = fn(&mut Value);
    let cases: [(Kind, bool, &str, Amend); 20] = [
        (Kind::New, true, "the study newly gets `new`", |p| {
            p["fields"].as_array_mut().unwrap().push(field("new", "boolean", act("keep"), json!({})));
        }),
        (Kind::New, true, "the study newly gets `name`", |p| {
            p["fields"][0]["rule"] = act("keep");
            p["fields"][0]["maxBytes"] = 100.into();
        }),
        (Kind::Removed, false, "the study no longer gets `walks`", |p| drop(p["fields"].as_array_mut().unwrap().pop())),
        (Kind::Removed, false, "it stays here (before, it leaves exactly)", |p| p["fields"][2]["rule"] = act("drop")),
        (Kind::MoreExposed, true, "it leaves exactly (before, it leaves changed by chance, epsilon 1)", |p| {
            p["fields"][1]["rule"] = act("keep")
        }),
        (Kind::LessExposed, false, "epsilon 0.5", |p| p["fields"][1]["rule"] = noise("0.5")),
        (
            Kind::Noise,
            true,
            "goes from 1 to 2: of 100 tries to tell two people's reports apart, at most 89 succeed instead of 74",
            |p| p["fields"][1]["rule"] = noise("2"),
        ),
        (Kind::Meaning, true, "new fair; gone awful", |p| {
            p["fields"][1]["options"] = options(&["good", "bad", "fair"])
        }),
        (Kind::Meaning, true, "was of the type choice and is now ordinal", |p| {
            p["fields"][1]["type"] = "ordinal".into()
        }),
        (Kind::Meaning, false, "is now called `strolls` instead of `walks`", |p| {
            p["fields"][2]["id"] = "strolls".into()
        }),
        (Kind::People, true, "Other Lab can now open reports", |p| p["recipients"][0]["name"] = "Other Lab".into()),
        (Kind::People, true, "a random code now joins", |p| p["linkage"] = "study-code".into()),
        (Kind::Consent, true, "and its version did not", |p| p["consent"]["text"] = both("I do agree.")),
        (Kind::Consent, true, "the purpose changed", |p| p["study"]["purpose"] = both("To sell.")),
        (Kind::Consent, true, "data are kept for 50 years instead of 5 years", |p| {
            p["governance"]["retention"]["years"] = 50.into()
        }),
        (Kind::Care, true, "the way to care `clinic` changed", |p| p["care"]["paths"][0]["within"] = both("a month")),
        (Kind::Care, true, "no longer goes to the clinic", |p| p["care"] = json!({"form": "study-only"})),
        (Kind::Days, false, "to 2028-12-31 (before: 2026-01-01 to 2027-12-31)", |p| {
            p["study"]["validUntil"] = "2028-12-31".into()
        }),
        (Kind::Days, false, "the state is `paused`", |p| p["amendment"] = json!({"state": "paused"})),
        (Kind::Other, false, "also changed: governance.ethics", |p| {
            p["governance"]["ethics"]["approval"] = "2027-2".into()
        }),
    ];
    for (kind, reconsent, words, amend) in cases {
        let found = changed(amend);
        let one = found.changes.iter().find(|change| change.kind == kind && change.words.contains(words));
        let one = one.unwrap_or_else(|| panic!("{words}: {:?}", found.changes));
        assert_eq!(one.reconsent, reconsent, "{words}");
        assert_eq!(found.reconsent_needed, found.changes.iter().any(|change| change.reconsent));
    }
}

#[test]
fn a_policy_that_calls_for_no_consent_where_it_is_needed_is_told_so() {
    let found = changed(|p| {
        p["study"]["version"] = 2.into();
        p["amendment"] = json!({"state": "active", "reconsent": "none", "supersedes": "0".repeat(64)});
        p["fields"][1]["rule"] = act("keep");
    });
    assert!(
        found.reconsent_needed && found.reconsent.contains("the board should ask for `required`"),
        "{}",
        found.reconsent
    );
}

/// Every scalar of a policy, by its pointer.
fn leaves(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| leaves(inner, &format!("{place}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(n, inner)| leaves(inner, &format!("{place}/{n}"), found))
        }
        _ => found.push(place.to_owned()),
    }
}

proptest! {
    #[test]
    fn no_change_goes_unseen(at in any::<proptest::sample::Index>()) {
        let mut places = Vec::new();
        leaves(&clean(), "", &mut places);
        let place = at.get(&places);
        let mut after = clean();
        let leaf = after.pointer_mut(place).unwrap();
        *leaf = match &leaf {
            Value::Bool(yes) => (!*yes).into(),
            Value::Number(number) => (number.as_u64().unwrap() + 1).into(),
            _ => "another".into(),
        };
        // Not parsed: any text may stand anywhere for this.
        let (a, b) = (clean().to_string(), after.to_string());
        prop_assert!(!diff(a.as_bytes(), b.as_bytes()).changes.is_empty(), "{}", place);
    }
}
