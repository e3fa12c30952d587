//! Every mechanism, from the policy's text over replies drawn by the client's own table to figures that hold the truth.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may assert by panicking")]

mod replies;

use gauze_core::Policy;
use gauze_core::policy::{Field, Mechanism, Rule};
use gauze_study::{Estimates, FieldEstimate, Questions, Report, Tally};
use serde_json::{Value, json};

use crate::replies::{Words, field, fill, noise, options, policy, sent, text};

/// Reports of `n` people, the inputs of person i at place i of each list, over and over.
fn estimates(policy: &Policy, inputs: &[&[u32]], n: usize) -> Estimates {
    let questions = Questions::of(policy, "en");
    let mut tally = Tally::new(&questions);
    fill(&mut tally, policy, inputs, n);
    tally.estimates()
}

/// Each share lies within the interval, widened a little: 95 % intervals of a fixed draw.
fn holds(estimate: &FieldEstimate, truth: &[(Option<&str>, f64)]) {
    assert_eq!(estimate.categories.len(), truth.len());
    for ((code, share), category) in truth.iter().zip(&estimate.categories) {
        assert_eq!(category.code.as_deref(), *code);
        let half = (category.high.unwrap() - category.low.unwrap()) / 2.0;
        let off = (category.share.unwrap() - share).abs();
        assert!(off < 2.0 * half + 1e-9, "{} {code:?}: {off} of {half}", estimate.id);
        assert!(half < 0.2, "{}: {half}", estimate.id);
    }
}

#[test]
fn sets_numbers_and_ticks_come_back_as_shares_and_means() {
    let codes = ["a", "b", "c", "d", "e", "f", "g"];
    let policy = policy(&[
        field(
            "drug",
            "choice",
            false,
            &noise("subset-selection", json!({"subsetSize": 2})),
            json!({"options": options(&codes)}),
        ),
        field(
            "pain",
            "integer",
            true,
            &noise("square-wave", json!({"window": 3, "goal": "mean"})),
            json!({"min": "0", "max": "10"}),
        ),
        field(
            "score",
            "integer",
            false,
            &noise("square-wave", json!({"window": 3, "goal": "mean"})),
            json!({"min": "0", "max": "10"}),
        ),
        field("weight", "decimal", true, &noise("duchi", json!({"step": "0.5"})), json!({"min": "40", "max": "140"})),
        field(
            "sleep",
            "ordinal",
            false,
            &noise("duchi", json!({})),
            json!({"options": options(&["0", "1", "2", "3"])}),
        ),
        field(
            "signs",
            "multi-choice",
            false,
            &noise("sample-one", json!({})),
            json!({"options": options(&["x", "y", "z"])}),
        ),
        field(
            "meds",
            "multi-choice",
            false,
            &noise("subset-selection", json!({"subsetSize": 1})),
            json!({"options": options(&["x", "y"])}),
        ),
        field(
            "both",
            "multi-choice",
            false,
            &noise("randomized-response", json!({})),
            json!({"options": options(&["x", "y"])}),
        ),
    ]);
    // Half of the people answer a, a quarter b, a quarter nothing; pain 0, 0, 0, 8; a score 10, 10, 2 or none; and so on.
    let figures = estimates(
        &policy,
        &[
            &[0, 0, 1, 7],
            &[0, 0, 0, 8],
            &[10, 10, 2, 11],
            &[0, 200, 100, 60],
            &[3, 3, 0, 4],
            &[0b001, 0b011, 0b001, 0],
            &[0, 2, 2, 3],
            &[0, 2, 2, 3],
        ],
        20_000,
    );
    let [drug, pain, score, weight, sleep, signs, meds, both] = &figures.fields[..] else { panic!("eight fields") };
    let shares: Vec<(Option<&str>, f64)> =
        codes.iter().zip([0.5, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0]).map(|(code, share)| (Some(*code), share)).collect();
    holds(drug, &[&shares[..], &[(None, 0.25)]].concat());
    assert_eq!(drug.mechanism, Some("subset-selection"));
    holds(pain, &[]);
    holds(score, &[(None, 0.25)]);
    holds(weight, &[]);
    holds(sleep, &[(None, 0.25)]);
    holds(signs, &[(Some("x"), 0.75), (Some("y"), 0.25), (Some("z"), 0.0)]);
    assert_eq!(signs.categories.iter().filter_map(|one| one.asked).sum::<u64>(), 20_000);
    let pairs = [(Some("x"), 0.25), (Some("y"), 0.0), (Some("x y"), 0.5), (None, 0.25)];
    holds(meds, &pairs);
    holds(both, &pairs);
    assert_eq!(both.categories[2].label, "X + Y");
    // x stands in three quarters of the answers, y in half of them.
    for estimate in [meds, both] {
        let [margin] = &estimate.margins[..] else { panic!("one margin") };
        for (category, truth) in margin.categories.iter().zip([0.75, 0.5]) {
            assert!(category.low.unwrap() - 0.02 < truth && truth < category.high.unwrap() + 0.02, "{margin:?}");
            assert!(category.high.unwrap() - category.low.unwrap() < 0.2, "{margin:?}");
        }
    }
    for (estimate, truth) in [(pain, 2.0), (score, 22.0 / 3.0), (weight, 85.0), (sleep, 2.0)] {
        let mean = estimate.mean.as_ref().unwrap();
        let off = (mean.value.unwrap() - truth).abs() / mean.standard_error.unwrap();
        assert!(off < 3.0, "{}: {mean:?}", estimate.id);
        assert!(mean.low.unwrap() <= truth && truth <= mean.high.unwrap(), "{}: {mean:?}", estimate.id);
    }
    assert_eq!((weight.mean.as_ref().unwrap().lowest, weight.mean.as_ref().unwrap().highest), (40.0, 140.0));
}

#[test]
fn replies_that_the_table_never_sends_are_refused() {
    let policy = policy(&[
        field(
            "drug",
            "choice",
            false,
            &noise("subset-selection", json!({"subsetSize": 2})),
            json!({"options": options(&["a", "b", "c"])}),
        ),
        field(
            "pain",
            "integer",
            false,
            &noise("square-wave", json!({"window": 2, "goal": "mean"})),
            json!({"min": "0", "max": "10"}),
        ),
        field("sleep", "integer", true, &noise("duchi", json!({})), json!({"min": "0", "max": "3"})),
        field(
            "signs",
            "multi-choice",
            false,
            &noise("sample-one", json!({})),
            json!({"options": options(&["x", "y"])}),
        ),
        field("smokes", "boolean", false, &noise("subset-selection", json!({"subsetSize": 1})), json!({})),
    ]);
    let questions = Questions::of(&policy, "en");
    let check = |changed: &str, value: Value| {
        let usual = [
            ("drug", json!("0110")),
            ("pain", json!(14)),
            ("sleep", json!(1)),
            ("signs", json!("x=0")),
            ("smokes", json!("010")),
        ];
        let fields = usual.map(|(id, usual)| format!("\"{id}\":{}", if id == changed { &value } else { &usual }));
        let line = format!(
            r#"{{"gauze":"report-1","study":"s","policy":"{}","version":1,"consent":{{"version":"1","language":"en"}},"fields":{{{}}},"reportId":"00"}}"#,
            "07".repeat(32),
            fields.join(",")
        );
        Report::from_line(&line).and_then(|report| questions.check(&report)).map_err(|error| error.code())
    };
    assert_eq!(check("", Value::Null), Ok(()));
    for (id, value) in [("pain", Value::Null), ("pain", json!(0)), ("sleep", json!(0)), ("signs", json!("y=1"))] {
        assert_eq!(check(id, value.clone()), Ok(()), "{id} {value}");
    }
    for (id, value) in [
        // Another weight, another length, another letter, no set at all.
        ("drug", json!("0111")),
        ("drug", json!("0000")),
        ("drug", json!("11")),
        ("drug", json!("011x")),
        ("drug", json!("a")),
        ("drug", Value::Null),
        // Beyond the line, not a number, in quotes.
        ("pain", json!(15)),
        ("pain", json!(-1)),
        ("pain", json!("14")),
        ("pain", json!("not-applicable")),
        ("sleep", json!(2)),
        ("sleep", Value::Null),
        ("signs", json!("w=1")),
        ("signs", json!("x")),
        ("signs", json!("x=2")),
        ("signs", Value::Null),
        ("smokes", json!(true)),
        ("smokes", json!("110")),
    ] {
        assert_eq!(check(id, value.clone()), Err("report/impossible-value"), "{id} {value}");
    }
}

#[test]
fn a_composite_gives_its_questions_back() {
    let part = |id: &str, required: bool| field(id, "boolean", required, &json!({"do": "drop"}), json!({}));
    for mechanism in [noise("subset-selection", json!({"subsetSize": 2})), noise("randomized-response", json!({}))] {
        let pair = json!({"id": "pair", "type": "choice", "label": text("pair"), "derive": {"join": ["smokes", "drinks"]}, "rule": mechanism});
        let policy = policy(&[part("smokes", true), part("drinks", false), pair]);
        let (_, field) = policy.field("pair").unwrap();
        let questions = Questions::of(&policy, "en");
        let mut tally = Tally::new(&questions);
        let mut words = Words(7);
        // (no, no), (no, yes), (yes, yes), (yes, nothing): half smoke, half drink, a quarter says nothing of drinking.
        for id in 0..20_000u64 {
            let input = [0, 1, 4, 5][usize::try_from(id).unwrap() % 4];
            let value = pair_sent(field, input, &mut words);
            let line = format!(
                r#"{{"gauze":"report-1","study":"s","policy":"{}","version":1,"consent":{{"version":"1","language":"en"}},"fields":{{"pair":{value}}},"reportId":"{id:032x}"}}"#,
                "07".repeat(32)
            );
            tally.add(&Report::from_line(&line).unwrap()).unwrap();
        }
        let estimates = tally.estimates();
        let [smokes, drinks] = &estimates.fields[0].margins[..] else { panic!("two margins") };
        assert_eq!((smokes.of.as_str(), drinks.of.as_str()), ("smokes", "drinks"));
        let codes: Vec<&str> = drinks.categories.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["false", "true", ""]);
        for (margin, truth) in [(smokes, &[0.5, 0.5][..]), (drinks, &[0.25, 0.5, 0.25])] {
            assert_eq!(margin.categories.len(), truth.len());
            let sum: f64 = margin.categories.iter().map(|one| one.share.unwrap()).sum();
            assert!((sum - 1.0).abs() < 1e-9, "the answers of a margin are all there are: {sum}");
            for (category, truth) in margin.categories.iter().zip(truth) {
                let half = (category.high.unwrap() - category.low.unwrap()) / 2.0;
                assert!((category.share.unwrap() - truth).abs() < 2.0 * half && half < 0.05, "{category:?}");
            }
        }
    }
}

/// As [`sent`], for plain randomized response too.
fn pair_sent(field: &Field, input: u32, words: &mut Words) -> Value {
    let Rule::Perturb(noise) = field.rule() else { panic!("{} has no noise", field.id()) };
    match (noise.mechanism(), noise.chance()) {
        (Mechanism::Response(table), None) => {
            let reply = table.respond(input, words.next());
            field.options()[usize::try_from(reply).unwrap()].code.as_str().into()
        }
        _ => sent(field, input, words),
    }
}
