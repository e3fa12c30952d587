//! Mechanisms in policies: what is taken, what is refused, and that a reply tells what its table says and nothing else.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]

#[expect(dead_code, reason = "the forms made by chance are for other tests")]
mod made;

use std::collections::BTreeMap;

use gauze_core::chance::{Chance, Table};
use gauze_core::policy::{Field, Rule};
use gauze_core::{Policy, Words};
use gauze_ldp::Reply;
use made::{parse, policy, report};
use proptest::prelude::*;
use serde_json::{Value, json};

fn texts(words: &str) -> Value {
    json!({"en": words, "es": words})
}

fn options(count: usize) -> Value {
    (0..count).map(|at| json!({"code": format!("o{at}"), "label": texts("o")})).collect()
}

fn noise(mechanism: &str, epsilon: &str, more: Value) -> Value {
    let mut rule = json!({"do": "perturb", "mechanism": mechanism, "epsilon": epsilon});
    rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    rule
}

fn field(kind: &str, rule: &Value, more: Value) -> Value {
    let mut field = json!({"id": "q", "type": kind, "label": texts("q"), "at": {"html": "q"}, "rule": rule});
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field
}

fn said(field: &Value) -> &'static str {
    Policy::parse(policy(std::slice::from_ref(field)).to_string().as_bytes(), [0; 32])
        .map_or_else(|e| e.code(), |_| "ok")
}

#[test]
fn a_policy_states_its_table_and_a_wrong_one_is_refused() {
    let set = |size: Value| noise("subset-selection", "1", json!({"subsetSize": size}));
    let wave = |more: Value| noise("square-wave", "1", more);
    let plain = json!({"window": 2, "goal": "mean"});
    let pain = json!({"min": "0", "max": "10"});
    for (kind, rule, more, code) in [
        ("choice", set(json!(2)), json!({"options": options(8)}), "ok"),
        // With "no answer" there are nine: 8 of them are a set, 9 are all.
        ("choice", set(json!(8)), json!({"options": options(8)}), "ok"),
        ("choice", set(json!(9)), json!({"options": options(8)}), "policy/bad-noise"),
        ("choice", set(json!(8)), json!({"options": options(8), "required": true}), "policy/bad-noise"),
        ("choice", set(json!(0)), json!({"options": options(8)}), "policy/not-well-formed"),
        ("choice", set(json!("2")), json!({"options": options(8)}), "policy/not-well-formed"),
        ("choice", noise("subset-selection", "1", json!({})), json!({"options": options(8)}), "policy/not-well-formed"),
        (
            "choice",
            noise("randomized-response", "1", json!({"subsetSize": 2})),
            json!({"options": options(8)}),
            "policy/not-well-formed",
        ),
        (
            "choice",
            noise("subset-selection", "0", json!({"subsetSize": 2})),
            json!({"options": options(8)}),
            "policy/bad-noise",
        ),
        ("boolean", set(json!(1)), json!({}), "ok"),
        ("multi-choice", set(json!(3)), json!({"options": options(10)}), "ok"),
        ("multi-choice", set(json!(3)), json!({"options": options(11)}), "policy/bad-noise"),
        ("multi-choice", noise("randomized-response", "1", json!({})), json!({"options": options(3)}), "ok"),
        ("multi-choice", noise("sample-one", "1", json!({})), json!({"options": options(31)}), "ok"),
        ("multi-choice", noise("sample-one", "1", json!({})), json!({"options": options(32)}), "policy/bad-noise"),
        ("choice", noise("sample-one", "1", json!({})), json!({"options": options(3)}), "policy/rule-not-for-type"),
        ("integer", wave(plain.clone()), pain.clone(), "ok"),
        ("integer", wave(plain.clone()), json!({}), "policy/bad-noise"),
        ("integer", wave(plain.clone()), json!({"min": "0"}), "policy/bad-noise"),
        ("integer", wave(plain.clone()), json!({"min": "0", "max": "0"}), "policy/bad-noise"),
        ("integer", wave(plain.clone()), json!({"min": "0", "max": "1024"}), "policy/bad-noise"),
        ("integer", wave(json!({"window": 2, "goal": "mean", "step": "5"})), json!({"min": "0", "max": "1025"}), "ok"),
        ("integer", wave(json!({"window": 2, "goal": "mean", "step": "3"})), pain.clone(), "policy/bad-noise"),
        ("integer", wave(json!({"window": 2, "goal": "mean", "step": "0"})), pain.clone(), "policy/bad-noise"),
        ("integer", wave(json!({"window": 2, "goal": "mean", "step": "-1"})), pain.clone(), "policy/bad-noise"),
        ("integer", wave(json!({"window": 11, "goal": "mean"})), pain.clone(), "policy/bad-noise"),
        ("integer", wave(json!({"window": 2})), pain.clone(), "policy/not-well-formed"),
        ("integer", wave(json!({"window": 2, "goal": "share"})), pain.clone(), "policy/not-well-formed"),
        ("decimal", noise("duchi", "1", json!({"step": "0.1"})), json!({"min": "30", "max": "45"}), "ok"),
        ("ordinal", noise("duchi", "1", json!({})), json!({"options": options(5)}), "ok"),
        ("ordinal", noise("duchi", "1", json!({"step": "1"})), json!({"options": options(5)}), "policy/bad-noise"),
        ("choice", noise("duchi", "1", json!({})), json!({"options": options(5)}), "policy/rule-not-for-type"),
        ("free-text", set(json!(1)), json!({}), "policy/rule-not-for-type"),
        ("choice", noise("hadamard", "1", json!({})), json!({"options": options(5)}), "policy/unknown-rule"),
    ] {
        assert_eq!(said(&field(kind, &rule, more.clone())), code, "{kind} {rule} {more}");
    }
}

#[test]
fn scores_and_composites_take_every_mechanism_of_their_kind() {
    let item = |id: &str, rule: Value| {
        let options: Value =
            (0..4).map(|score| json!({"code": format!("s{score}"), "label": texts("s"), "score": score})).collect();
        json!({"id": id, "type": "choice", "label": texts(id), "at": {"html": id}, "options": options, "rule": rule})
    };
    let fields = [
        item("one", json!({"do": "drop"})),
        item("two", json!({"do": "drop"})),
        json!({"id": "sum", "type": "integer", "label": texts("sum"), "derive": {"sum": ["one", "two"]}, "min": "0", "max": "6",
            "rule": noise("square-wave", "1", json!({"window": 2, "goal": "distribution"}))}),
        json!({"id": "pair", "type": "choice", "label": texts("pair"), "derive": {"join": ["one", "two"]},
            "rule": noise("subset-selection", "2", json!({"subsetSize": 3}))}),
    ];
    let policy = parse(&policy(&fields));
    assert_eq!(policy.epsilon().to_string(), "3");
    let answers = [("one".to_owned(), "s3".to_owned()), ("two".to_owned(), "s1".to_owned())];
    let sent: Value = serde_json::from_str(&report(&policy, &answers, 0).unwrap()).unwrap();
    // Word 0 is the first reply of the answer's window, and the answer is in its set: 5 by 5 with the missing parts, 3 * 5 + 1.
    assert_eq!(sent["fields"]["sum"], json!(4));
    let pair = sent["fields"]["pair"].as_str().unwrap();
    assert_eq!((pair.len(), pair.matches('1').count(), pair.as_bytes()[16]), (25, 3, b'1'));
}

fn chance_of(policy: &Policy) -> (&Field, &Chance) {
    let field = &policy.fields()[0];
    let Rule::Perturb(noise) = field.rule() else { panic!("no noise") };
    (field, noise.chance().unwrap())
}

/// Words of 2^64 that give each text, for one input: of a mechanism that takes one word, by the boundaries of its table.
fn law(field: &Field, chance: &Chance, input: u32) -> BTreeMap<Option<String>, u128> {
    let Table::Wave(table, _) = chance.table() else { panic!("another mechanism") };
    let (near, far) = (u128::from(table.near()), u128::from(table.far()));
    let inside = u128::from(2 * table.window() + 1);
    let mut law = BTreeMap::new();
    let mut at = 0u128;
    for segment in 0..u128::from(table.reports()) {
        let width = if segment < inside { near } else { far };
        let reply = |word: u128| chance.draw(input, &[u64::try_from(word).unwrap()]);
        assert_eq!(reply(at), reply(at + width - 1), "a boundary of the table");
        let text = chance.text(field, &reply(at)).map(|text| text.to_string());
        *law.entry(text).or_default() += width;
        at += width;
    }
    law
}

#[test]
fn missing_answers_of_a_square_wave_are_hidden_as_well_as_numbers() {
    for (more, missing) in [
        (json!({"min": "0", "max": "4"}), 1),
        (json!({"min": "0", "max": "4", "required": true}), 0),
        (
            json!({"min": "0", "max": "4", "applies": {"field": "first", "is": ["o0"]}, "separateNotApplicable": true}),
            2,
        ),
    ] {
        let mut fields =
            vec![field("integer", &noise("square-wave", "1.5", json!({"window": 2, "goal": "mean"})), more)];
        if missing == 2 {
            fields.insert(0, json!({"id": "first", "type": "choice", "label": texts("f"), "at": {"html": "f"}, "options": options(2), "rule": {"do": "drop"}}));
        }
        let policy = parse(&policy(&fields));
        let field = policy.field("q").unwrap().1;
        let Rule::Perturb(noise) = field.rule() else { panic!("no noise") };
        let chance = noise.chance().unwrap();
        let Table::Wave(table, _) = chance.table() else { panic!("another mechanism") };
        let laws: Vec<_> = (0..5 + missing).map(|input| law(field, chance, input)).collect();
        assert!(laws.iter().all(|law| law.len() == 9 + missing as usize), "every reply can come from every answer");
        for (one, other) in laws.iter().flat_map(|one| laws.iter().map(move |other| (one, other))) {
            for (text, words) in one {
                // The largest ratio is that of the table, which is certified: near / far.
                assert!(words * u128::from(table.far()) <= other[text] * u128::from(table.near()), "{text:?}");
            }
        }
        // The true answer is the likeliest: the middle of its window among the numbers, its own text where it is missing.
        let absent = chance.categories(field).split_off(5);
        for (place, code) in absent.iter().enumerate() {
            let law = &laws[5 + place];
            assert_eq!(law[code], 5 * u128::from(table.near()), "{code:?}");
        }
    }
}

#[test]
fn numbers_lie_at_their_nearest_step_and_beyond_the_ends_at_the_ends() {
    let rule = noise("duchi", "1", json!({"step": "0.5"}));
    let policy = parse(&policy(&[field("decimal", &rule, json!({"min": "1", "max": "3", "required": true}))]));
    let (field, chance) = chance_of(&policy);
    assert_eq!(chance.categories(field).into_iter().flatten().collect::<Vec<_>>(), ["1", "1.5", "2", "2.5", "3"]);
    let Table::Bit(table) = chance.table() else { panic!("another mechanism") };
    // Exactly the words below the table's own bound for the step give 1.
    for (number, step) in [("1", 0), ("1.24", 0), ("1.25", 1), ("1.74", 1), ("2", 2), ("2.75", 4), ("3", 4)] {
        let answers = [("q".to_owned(), number.to_owned())];
        assert!(report(&policy, &answers, 0).is_ok());
        assert_eq!(chance.draw(step, &[table.ones(step) - 1]), Reply::Index(1), "{number}");
        assert_eq!(chance.draw(step, &[table.ones(step)]), Reply::Index(0), "{number}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    // With the same words, whatever is answered: as many words, replies of the policy's own texts, a report of one size.
    #[test]
    fn a_reply_has_no_more_than_its_mechanism_says(one in 0usize..7, other in 0usize..7, size in 1u32..7, byte: u8) {
        let set = noise("subset-selection", "1", json!({"subsetSize": size}));
        let policy = parse(&policy(&[field("choice", &set, json!({"options": options(6)}))]));
        let (field, chance) = chance_of(&policy);
        let answers = |at: usize| if at < 6 { vec![("q".to_owned(), format!("o{at}"))] } else { Vec::new() };
        let (one, other) = (report(&policy, &answers(one), byte).unwrap(), report(&policy, &answers(other), byte).unwrap());
        prop_assert_eq!(one.len(), other.len());
        prop_assert_eq!(Words::needed(&policy), chance.words());
        for report in [one, other] {
            let report: Value = serde_json::from_str(&report).unwrap();
            let mask = report["fields"]["q"].as_str().unwrap();
            prop_assert!(chance.can_say(field, Some(mask)), "{}", mask);
            prop_assert_eq!(mask.matches('1').count(), size as usize);
        }
    }

    // A set says by its members alone what was answered: without the answer's own place, the law is the same for all answers.
    #[test]
    fn every_drawn_text_is_one_that_is_read_back(epsilon in 1u32..9, words in proptest::collection::vec(any::<u64>(), 64)) {
        let epsilon = format!("{epsilon}");
        let kinds = [
            field("choice", &noise("subset-selection", &epsilon, json!({"subsetSize": 3})), json!({"options": options(9)})),
            field("multi-choice", &noise("subset-selection", &epsilon, json!({"subsetSize": 3})), json!({"options": options(3)})),
            field("multi-choice", &noise("randomized-response", &epsilon, json!({})), json!({"options": options(3)})),
            field("multi-choice", &noise("sample-one", &epsilon, json!({})), json!({"options": options(9)})),
            field("integer", &noise("square-wave", &epsilon, json!({"window": 3, "goal": "mean"})), json!({"min": "-3", "max": "9"})),
            field("integer", &noise("duchi", &epsilon, json!({})), json!({"min": "0", "max": "9"})),
            field("integer", &noise("duchi", &epsilon, json!({})), json!({"min": "0", "max": "9", "required": true})),
        ];
        for kind in kinds {
            let policy = policy(&[kind]);
            let policy = parse(&policy);
            let (field, chance) = chance_of(&policy);
            for input in 0..chance.told_apart() {
                let text = chance.text(field, &chance.draw(input, &words[..chance.words()]));
                let text = text.as_ref().map(|text| text.as_str());
                prop_assert!(chance.can_say(field, text), "{:?}", text);
                prop_assert!(text.map_or(4, str::len) <= 64.max(chance.told_apart() as usize));
            }
        }
    }
}
