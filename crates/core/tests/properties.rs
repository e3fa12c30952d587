//! What holds for every policy and every form, however they were made.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]

mod made;

use made::{CANARY, form, parse, report};
use proptest::prelude::*;
use serde_json::Value;

fn fields(report: &str) -> Vec<(String, Value)> {
    let report: Value = serde_json::from_str(report).unwrap();
    report["fields"].as_object().unwrap().iter().map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn rule<'v>(policy: &'v Value, id: &str) -> &'v str {
    let fields = policy["fields"].as_array().unwrap();
    fields.iter().find(|field| field["id"] == id).unwrap()["rule"]["do"].as_str().unwrap()
}

/// An answer of the class that a released value names.
fn representative(policy: &Value, id: &str, value: &Value) -> Vec<String> {
    let text = match value {
        Value::Null => return Vec::new(),
        Value::String(text) if text == "not-applicable" => return Vec::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let fields = policy["fields"].as_array().unwrap();
    let field = fields.iter().find(|field| field["id"] == id).unwrap();
    // A drawn set, number or tick names no answer.
    if field["rule"]["do"] == "perturb"
        && (field["rule"]["mechanism"] != "randomized-response" || field["type"] == "multi-choice")
    {
        return Vec::new();
    }
    let (low, high) = text.split_once("..").map_or((text.as_str(), ""), |(low, high)| (low, high));
    let one = match field["rule"]["to"].as_str() {
        None if field["type"] == "multi-choice" => return text.split(' ').map(str::to_owned).collect(),
        None | Some("round") => text,
        Some("bins") if low.is_empty() => "-99999".to_owned(),
        Some("clamp") if low.is_empty() => high.to_owned(),
        Some("bins" | "clamp") => low.to_owned(),
        Some("age" | "age-band" | "year" | "quarter" | "month") if text == "90+" => "1930-01-01".to_owned(),
        Some("age" | "age-band") => {
            let age: u16 = text.split('-').next().unwrap().parse().unwrap();
            format!("{}-01-01", 2026 - age)
        }
        Some("hour") if field["type"] == "time" => format!("{text}:59"),
        Some("hour") => format!("2020-05-05T{text}:59"),
        Some("year") => format!("{text}-12-31").replace("2026-12-31", "2026-01-01"),
        Some("month") => format!("{text}-01"),
        Some("quarter") => {
            let (year, quarter) = text.split_once("-Q").unwrap();
            format!("{year}-{:02}-01", quarter.parse::<u8>().unwrap() * 3 - 2)
        }
        Some("zip3") => format!("{text}99"),
        Some("icd10-chapter") => low.split('-').next().unwrap().to_owned(),
        Some(other) => panic!("{other}"),
    };
    vec![one]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    // No byte of a dropped, withheld, coarsened or pseudonymized text is in what may be sealed.
    #[test]
    fn what_the_policy_does_not_release_is_nowhere_in_the_report((policy, answers) in form(), byte: u8) {
        let parsed = parse(&policy);
        let report = report(&parsed, &answers, byte).unwrap();
        for (id, value) in fields(&report) {
            let releases_words = matches!(rule(&policy, &id), "keep" | "scrub");
            prop_assert!(releases_words || !value.to_string().contains(CANARY), "{id} {value}");
        }
        let kept: usize = fields(&report).iter().filter(|(_, value)| value.to_string().contains(CANARY)).count();
        prop_assert_eq!(report.matches(CANARY).count(), kept);
    }

    // Number, order and room of a report's fields are the policy's alone.
    #[test]
    fn every_report_of_a_policy_has_the_same_fields_and_fits_its_size((policy, answers) in form(), byte: u8) {
        let parsed = parse(&policy);
        let ids: Vec<&str> = parsed.released().map(|(_, field)| field.id()).collect();
        let empty = answers.iter().filter(|(id, _)| id == "first").cloned().collect::<Vec<_>>();
        for answers in [&answers, &empty] {
            let report = report(&parsed, answers, byte).unwrap();
            // serde_json keeps the order of keys only where it is asked to: look at the text itself.
            let mut rest = report.as_str();
            for id in &ids {
                let at = rest.find(&format!("\"{id}\":"));
                prop_assert!(at.is_some(), "{id}");
                rest = rest.split_at(at.unwrap()).1;
            }
            prop_assert_eq!(fields(&report).len(), ids.len());
            prop_assert!(report.len() + 4 <= parsed.padded_size() as usize, "{} {}", report.len(), parsed.padded_size());
        }
    }

    // The same answers give the same report, whatever order they came in; and chance only where the policy says so.
    #[test]
    fn nothing_but_noise_and_codes_depends_on_chance((policy, answers) in form()) {
        let parsed = parse(&policy);
        let (one, other) = (report(&parsed, &answers, 0).unwrap(), report(&parsed, &answers, 0xff).unwrap());
        for ((id, one), (_, other)) in fields(&one).into_iter().zip(fields(&other)) {
            prop_assert!(matches!(rule(&policy, &id), "perturb" | "pseudonymize") || one == other, "{id}");
        }
        let mut turned = answers.clone();
        turned.reverse();
        prop_assert_eq!(report(&parsed, &turned, 0).unwrap(), report(&parsed, &answers, 0).unwrap());
    }

    // A pseudonym says nothing of the answer, not even whether there was one.
    #[test]
    fn pseudonyms_are_never_made_from_answers((policy, answers) in form(), byte: u8) {
        let parsed = parse(&policy);
        let none: Vec<_> = answers.iter().filter(|(id, _)| matches!(id.as_str(), "first" | "second")).cloned().collect();
        let (full, none) = (report(&parsed, &answers, byte).unwrap(), report(&parsed, &none, byte).unwrap());
        for ((id, full), (_, none)) in fields(&full).into_iter().zip(fields(&none)) {
            if rule(&policy, &id) == "pseudonymize" {
                prop_assert_eq!(full.as_str().unwrap().len(), 26);
                prop_assert_eq!(full, none, "{}", id);
            }
        }
    }

    // Minimizing and coarsening once more changes nothing: an answer in the middle of its class stays in its class.
    #[test]
    fn the_pipeline_is_idempotent((policy, answers) in form()) {
        let parsed = parse(&policy);
        let once = report(&parsed, &answers, 5).unwrap();
        let mut again: Vec<_> = answers.iter().filter(|(id, _)| matches!(id.as_str(), "first" | "second")).cloned().collect();
        for (id, value) in fields(&once) {
            again.extend(representative(&policy, &id, &value).into_iter().map(|answer| (id.clone(), answer)));
        }
        let twice = report(&parsed, &again, 5).unwrap();
        for ((id, one), (_, two)) in fields(&once).into_iter().zip(fields(&twice)) {
            prop_assert!(one == two || rule(&policy, &id) == "perturb", "{id} {one} {two}");
        }
    }

    // A policy has one meaning: the order of its keys does not matter, and what it reads it reads again.
    #[test]
    fn policies_are_read_alike_however_they_are_written((policy, answers) in form()) {
        let pretty = gauze_core::Policy::parse(serde_json::to_string_pretty(&policy).unwrap().as_bytes(), [7; 32]).unwrap();
        let plain = parse(&policy);
        prop_assert_eq!(report(&pretty, &answers, 3).unwrap(), report(&plain, &answers, 3).unwrap());
    }
}
