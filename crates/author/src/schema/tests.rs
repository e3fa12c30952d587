//! Every key has its words; and a JSON Schema validator that is not ours agrees with core on real and on spoiled policies.

use std::collections::BTreeSet;
use std::path::Path;

use gauze_core::Policy;
use proptest::prelude::*;

use super::*;
use crate::check::tests_support::*;

/// All places of the language where a key or a variant stands.
fn places(node: &'static Node, place: &str, above: &mut Vec<*const Node>, found: &mut BTreeSet<String>) {
    let address = core::ptr::from_ref(node);
    if above.contains(&address) {
        return;
    }
    above.push(address);
    match node {
        Node::List { of, .. } => places(of, &format!("{place}[]"), above, found),
        Node::Object(keys) => in_keys(keys, place, above, found),
        Node::Tagged(tagged) => in_variants(tagged, place, above, found),
        Node::Either(nodes) => nodes.iter().for_each(|node| places(node, place, above, found)),
        _ => {}
    }
    above.pop();
}

fn in_keys(keys: &'static [Key], place: &str, above: &mut Vec<*const Node>, found: &mut BTreeSet<String>) {
    for key in keys {
        let inner = if place.is_empty() { key.name.to_owned() } else { format!("{place}.{}", key.name) };
        found.insert(inner.clone());
        places(key.node, &inner, above, found);
    }
}

fn in_variants(tagged: &'static Tagged, place: &str, above: &mut Vec<*const Node>, found: &mut BTreeSet<String>) {
    for (name, variant) in tagged.variants {
        let inner = format!("{place}({name})");
        match variant {
            Variant::Keys(keys) => {
                found.insert(inner.clone());
                in_keys(keys, &inner, above, found);
            }
            Variant::Tagged(further) => in_variants(further, &inner, above, found),
        }
    }
}

#[test]
fn every_key_of_the_language_has_a_description_and_none_is_left_over() {
    let mut found = BTreeSet::new();
    places(&POLICY, "", &mut Vec::new(), &mut found);
    let described: BTreeSet<String> = DOCS.iter().map(|(place, _)| (*place).to_owned()).collect();
    assert_eq!(described.len(), DOCS.len(), "a place stands twice");
    assert_eq!(described, found);
    assert!(DOCS.iter().all(|(_, words)| words.ends_with('.') && words.len() >= 8));
}

fn validator() -> jsonschema::Validator {
    jsonschema::options().should_validate_formats(true).build(&schema()).unwrap()
}

#[test]
fn the_schema_is_a_valid_schema_and_takes_what_core_takes() {
    jsonschema::meta::validate(&schema()).unwrap();
    let validator = validator();
    let full = full();
    parse(&full);
    assert!(validator.is_valid(&clean()));
    let errors: Vec<String> = validator.iter_errors(&full).map(|e| format!("{} {e}", e.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn the_policies_of_this_repository_are_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let validator = validator();
    let mut seen = 0;
    for folder in ["www/portal", "tests/forms"] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if !path.to_string_lossy().ends_with(".policy.json") {
                continue;
            }
            let mut policy: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            // The demo fills these in when it starts.
            policy["study"]["collector"] = "http://127.0.0.1:1".into();
            policy["recipients"] = clean()["recipients"].clone();
            parse(&policy);
            let errors: Vec<String> =
                validator.iter_errors(&policy).map(|e| format!("{} {e}", e.instance_path())).collect();
            assert_eq!(errors, Vec::<String>::new(), "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen >= 3, "{seen}");
}

/// A policy with every optional part of the language outside its fields, and a good part of it inside.
fn full() -> Value {
    let key = |kind, byte| gauze_signed::keytext::encode(kind, &[byte; 32]).as_str().to_owned();
    let mut policy = clean();
    policy["governance"]["certificateOfConfidentiality"] = true.into();
    policy["governance"]["uses"] = json!(["DUO:0000007"]);
    policy["governance"]["disease"] = "insomnia".into();
    policy["amendment"] = json!({"state": "active", "supersedes": "0".repeat(64), "acceptUntil": "2027-01-31", "reconsent": "notify", "changes": both("c")});
    policy["participants"] = json!({"respondents": ["self", "proxy"], "consent": "adult", "assent": both("a"), "atMajority": "none", "signature": "separate-record"});
    policy["recipients"][0]["role"] = "holder".into();
    policy["recipients"][0]["validUntil"] = "2028-01-01".into();
    policy["recipients"]
        .as_array_mut()
        .unwrap()
        .push(json!({"name": "Safe", "key": key(gauze_signed::keytext::KeyKind::HolderPublic, 8), "role": "recovery"}));
    policy["quorum"] = 1.into();
    policy["budget"] =
        json!({"epsilonPerReport": "16", "epsilonPerPerson": "16", "period": "year", "justification": both("j")});
    policy["repeats"] = json!({"waves": [{"id": "a", "from": "2026-02-01", "until": "2026-02-28"}, {"id": "b", "from": "2026-03-01", "until": "2026-03-31"}]});
    policy["linkage"] = "study-code".into();
    policy["withdrawal"] = json!({"by": "portal", "until": "2027-12-31", "text": both("w")});
    policy["acknowledged"] = json!(["check/linkage"]);
    policy["fields"] = json!([
        field(
            "born",
            "date",
            json!({"do": "coarsen", "to": "age-band", "width": 10}),
            json!({"category": "birth-date", "max": "today", "why": both("w"), "required": true})
        ),
        field(
            "q",
            "choice",
            act("keep"),
            json!({"options": [{"code": "a", "label": both("a"), "score": 0, "also": ["A", "aa"]}, {"code": "b", "label": both("b"), "score": 1}], "code": {"system": "http://loinc.org", "code": "1-1"}})
        ),
        field(
            "weight",
            "decimal",
            json!({"do": "coarsen", "to": "bins", "edges": ["50", 80, "100.5"]}),
            json!({"unit": "kg", "min": 1, "max": "500"})
        ),
        field("height", "decimal", act("drop"), json!({"unit": "cm"})),
        field(
            "bmi",
            "decimal",
            json!({"do": "coarsen", "to": "round", "step": "1"}),
            json!({"derive": {"bmi": {"weight": "weight", "height": "height"}}})
        ),
        field(
            "more",
            "free-text",
            json!({"do": "scrub", "as": "mask", "threshold": 20, "providers": "keep"}),
            json!({"maxBytes": 300, "applies": {"all": [{"field": "q", "is": ["a"]}, {"not": {"field": "weight", "below": 50}}]}, "separateNotApplicable": true})
        ),
        field("picture", "attachment", json!({"do": "attach", "as": "picture"}), json!({"maxBytes": 3000})),
        field("letter", "attachment", json!({"do": "attach", "as": "document"}), json!({"maxBytes": 3000})),
        field(
            "scan",
            "attachment",
            json!({"do": "attach", "as": "dicom", "burnedInText": "refuse"}),
            json!({"maxBytes": 3000})
        ),
        field(
            "glucose",
            "attachment",
            json!({"do": "attach", "as": "series", "from": "csv", "step": 300, "decimal": "comma", "rows": 2000,
                "time": {"source": "Device Timestamp", "name": "seconds", "unit": "seconds", "order": "day-first", "starts": "drawn"},
                "columns": [{"source": "Historic Glucose mg/dL", "name": "glucose", "unit": "mg/dL", "min": 40, "max": "400", "places": 0, "statistic": "mean"}]}),
            json!({"maxBytes": 30000})
        ),
        field("mrn", "identifier", act("pseudonymize"), json!({"pattern": ["999-aa", "99*"]})),
        field(
            "level",
            "choice",
            noise("1"),
            json!({"derive": {"sum": ["q"], "cutoffs": ["1"]}, "options": options(&["low", "high"]), "careRelevant": "clinic"})
        ),
    ]);
    policy
}

/// Every pointer of a document.
fn pointers(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| pointers(inner, &format!("{place}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(n, inner)| pointers(inner, &format!("{place}/{n}"), found))
        }
        _ => {}
    }
}

#[derive(Debug, Clone)]
enum Spoil {
    Replace(Value),
    Remove,
    AddKey,
    Empty,
}

fn spoils() -> impl Strategy<Value = Spoil> {
    prop_oneof![
        prop_oneof![
            Just(json!(null)),
            Just(json!(true)),
            Just(json!(7)),
            Just(json!(-1)),
            Just(json!(1.5)),
            Just(json!("")),
            Just(json!("a b")),
            Just(json!("today")),
            Just(json!("keep")),
            Just(json!([])),
            Just(json!({})),
            Just(json!(["x"])),
            Just(json!("2026-13-01")),
        ]
        .prop_map(Spoil::Replace),
        Just(Spoil::Remove),
        Just(Spoil::AddKey),
        Just(Spoil::Empty),
    ]
}

fn spoilt(policy: &Value, place: &str, spoil: &Spoil) -> Option<Value> {
    let mut policy = policy.clone();
    match spoil {
        Spoil::Replace(with) => *policy.pointer_mut(place)? = with.clone(),
        Spoil::Remove => {
            let (parent, key) = place.rsplit_once('/')?;
            drop(policy.pointer_mut(parent)?.as_object_mut()?.remove(key)?);
        }
        Spoil::AddKey => drop(policy.pointer_mut(place)?.as_object_mut()?.insert("surprise".to_owned(), json!(1))),
        Spoil::Empty => match policy.pointer_mut(place)? {
            Value::Array(list) => list.clear(),
            Value::Object(map) => map.clear(),
            _ => return None,
        },
    }
    Some(policy)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn core_and_the_schema_refuse_the_same_shapes(at in any::<proptest::sample::Index>(), spoil in spoils()) {
        thread_local! {
            static READY: (Value, Vec<String>, jsonschema::Validator) = {
                let policy = full();
                let mut all = Vec::new();
                pointers(&policy, "", &mut all);
                (policy, all, validator())
            };
        }
        READY.with(|(policy, all, validator)| {
            let place = at.get(all);
            let Some(spoilt) = spoilt(policy, place, &spoil) else { return Ok(()) };
            let core = Policy::parse(spoilt.to_string().as_bytes(), [0; 32]).map_err(|e| (e.code(), e.to_string()));
            let valid = validator.is_valid(&spoilt);
            match &core {
                Ok(_) => prop_assert!(valid, "core takes {place} {spoil:?}, the schema does not"),
                // What a schema cannot say: languages like the title's, and days that do not exist.
                Err(("policy/not-well-formed", words)) => prop_assert!(!valid, "the schema takes {place} {spoil:?}; core: {words}"),
                Err(_) => {}
            }
            Ok(())
        })?;
    }
}
