//! Every mechanism, from the policy's text over replies drawn by the client's own table to figures that hold the truth.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may assert by panicking")]

use gauze_core::Policy;
use gauze_core::perturb::randomize;
use gauze_core::policy::{Field, Mechanism, Rule};
use gauze_ldp::Reply;
use gauze_signed::keytext::{KeyKind, encode};
use gauze_study::stats::{Confidence, Method};
use gauze_study::{Estimates, FieldEstimate, PooledEstimates, Questions, Report, Settings, Tally};
use serde_json::{Value, json};

/// Splitmix64: what is asserted here must not depend on the day.
struct Words(u64);

impl Words {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

fn text(words: &str) -> Value {
    json!({"en": words, "es": words})
}

fn noise(mechanism: &str, more: Value) -> Value {
    let mut rule = json!({"do": "perturb", "mechanism": mechanism, "epsilon": "1"});
    rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    rule
}

fn policy(fields: &[Value]) -> Policy {
    let policy = json!({
        "gauze": "1",
        "study": {"id": "s", "version": 1, "title": text("Title"), "purpose": text("Purpose"),
            "controller": {"name": "n", "contact": "c"}, "validFrom": "2026-01-01", "validUntil": "2026-12-31",
            "collector": "https://c.example"},
        "consent": {"version": "1", "text": text("Yes")},
        "care": {"form": "study-only"},
        "recipients": [{"name": "n", "key": encode(KeyKind::HolderPublic, &[3; 32]).as_str()}],
        "budget": {"epsilonPerReport": "16"}, "repeats": "once", "paddedSize": 8192,
        "fields": fields,
    });
    Policy::parse(policy.to_string().as_bytes(), [7; 32]).unwrap()
}

fn field(id: &str, kind: &str, required: bool, rule: &Value, more: Value) -> Value {
    let mut field =
        json!({"id": id, "type": kind, "at": {"html": id}, "label": text(id), "required": required, "rule": rule});
    field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    field
}

fn options(codes: &[&str]) -> Value {
    codes.iter().map(|code| json!({"code": code, "label": text(&code.to_uppercase())})).collect()
}

/// What a client sends for a mechanism's input, as JSON.
fn sent(field: &Field, input: u32, words: &mut Words) -> Value {
    let Rule::Perturb(noise) = field.rule() else { panic!("{} has no noise", field.id()) };
    let drawn: Vec<u64> = (0..noise.words()).map(|_| words.next()).collect();
    let reply = randomize(noise.mechanism(), input, &drawn).unwrap();
    let Some(chance) = noise.chance() else {
        let Reply::Index(named) = reply else { panic!("randomized response names a category") };
        return field.options().get(named as usize).map_or(Value::Null, |option| option.code.as_str().into());
    };
    match chance.text(field, &reply) {
        None => Value::Null,
        Some(text) if chance.is_bare(&text) => text.parse::<u64>().unwrap().into(),
        Some(text) => text.as_str().into(),
    }
}

/// Reports of `n` people, the inputs of person i at place i of each list, over and over.
fn estimates(policy: &Policy, inputs: &[&[u32]], n: usize) -> Estimates {
    let questions = Questions::of(policy, "en");
    let mut tally = Tally::new(&questions);
    fill(&mut tally, policy, inputs, n);
    tally.estimates()
}

fn fill(tally: &mut Tally<'_>, policy: &Policy, inputs: &[&[u32]], n: usize) {
    let mut words = Words(42);
    for id in 0..n {
        let fields = policy.fields().iter().zip(inputs);
        let fields: Vec<String> = fields
            .map(|(field, inputs)| format!("\"{}\":{}", field.id(), sent(field, inputs[id % inputs.len()], &mut words)))
            .collect();
        let line = format!(
            r#"{{"gauze":"report-1","study":"s","policy":"{}","version":1,"consent":{{"version":"1","language":"en"}},"fields":{{{}}},"reportId":"{id:032x}"}}"#,
            "07".repeat(32),
            fields.join(",")
        );
        tally.add(&Report::from_line(&line).unwrap()).unwrap();
    }
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

#[test]
fn stronger_promises_widen_every_interval_and_leave_every_estimate() {
    let grid = json!({"min": "0", "max": "10"});
    let pair = json!({"options": options(&["a", "b", "c", "d", "e", "f"])});
    let policy = policy(&[
        field("drug", "choice", false, &noise("subset-selection", json!({"subsetSize": 2})), pair),
        field("pain", "integer", true, &noise("square-wave", json!({"window": 3, "goal": "mean"})), grid.clone()),
        field("score", "integer", false, &noise("square-wave", json!({"window": 3, "goal": "mean"})), grid.clone()),
        field("weight", "integer", true, &noise("duchi", json!({})), grid.clone()),
        field("sleep", "integer", false, &noise("duchi", json!({})), grid),
    ]);
    let lists: [&[u32]; 5] = [&[0, 0, 1], &[2, 4], &[2, 4, 11], &[1, 9], &[3, 3, 3, 11]];
    let counted = |settings: &Settings| {
        let questions = Questions::of(&policy, "en");
        let mut tally = Tally::new(&questions);
        fill(&mut tally, &policy, &lists, 6_000);
        tally.estimates_as(settings)
    };
    let usual = counted(&Settings::default());
    for method in [Method::ClopperPearson, Method::TimeUniform] {
        let wide = counted(&Settings::new(method, Confidence::USUAL));
        for (usual, wide) in usual.fields.iter().zip(&wide.fields) {
            for (usual, wide) in usual.categories.iter().zip(&wide.categories) {
                assert_eq!(usual.share, wide.share);
                assert!(wide.low <= usual.low && wide.high >= usual.high, "{}: {wide:?}", wide.label);
            }
            if let (Some(usual), Some(wide)) = (&usual.mean, &wide.mean) {
                assert_eq!(usual.value, wide.value);
                let spread = |one: &gauze_study::MeanEstimate| one.high.unwrap() - one.low.unwrap();
                assert!((1.0..8.0).contains(&(spread(wide) / spread(usual))), "{usual:?} {wide:?}");
                assert!(wide.low < wide.value && wide.value < wide.high);
            }
        }
    }
    // 1 % of 6,000; Duchi's bit moves a mean by (highest - lowest) / (n slope), and e / (e - 1) more than the scale's width at both ends.
    let e = 1f64.exp();
    assert_eq!(usual.fakes, 60);
    let weight = usual.fields[3].mean.as_ref().unwrap();
    assert!((weight.reach.unwrap() - 0.01 * 10.0 * (e + 1.0) / (e - 1.0)).abs() < 1e-6, "{weight:?}");
    let twice = counted(&Settings::default().fakes(Some(120)));
    for (one, two) in usual.fields.iter().zip(&twice.fields) {
        for (one, two) in one.categories.iter().zip(&two.categories) {
            assert!(one.reach.unwrap() > 0.01 && (two.reach.unwrap() / one.reach.unwrap() - 2.0).abs() < 1e-9);
        }
        if let (Some(one), Some(two)) = (&one.mean, &two.mean) {
            assert!((two.reach.unwrap() / one.reach.unwrap() - 2.0).abs() < 1e-9);
        }
    }
    assert!(usual.fields.iter().all(|field| field.secondary.is_none()));
    let methods = usual.methods("1", None);
    assert!(
        methods.contains("(mean report − intercept) / slope") && methods.contains("a scale from 0 to 10"),
        "{methods}"
    );
}

#[test]
fn secondary_shares_are_a_distribution_beside_the_raw_ones() {
    let spread = noise("square-wave", json!({"window": 1, "goal": "distribution"}));
    let strong =
        json!({"do": "perturb", "mechanism": "square-wave", "epsilon": "4", "window": 1, "goal": "distribution"});
    let policy = policy(&[
        field(
            "mood",
            "choice",
            false,
            &noise("randomized-response", json!({})),
            json!({"options": options(&["a", "b", "c"])}),
        ),
        field("pain", "integer", false, &strong, json!({"min": "0", "max": "6"})),
        field(
            "drug",
            "choice",
            false,
            &noise("subset-selection", json!({"subsetSize": 2})),
            json!({"options": options(&["a", "b", "c", "d", "e", "f"])}),
        ),
        field("week", "integer", true, &spread, json!({"min": "0", "max": "6"})),
    ]);
    let questions = Questions::of(&policy, "en");
    let mut tally = Tally::new(&questions);
    // Nobody says "c": a raw share near 0, on either side of it.
    fill(&mut tally, &policy, &[&[0, 0, 1, 3], &[0, 0, 5, 7], &[1, 2], &[3]], 8_000);
    let figures = tally.estimates_as(&Settings::default().secondary(true));
    let of = |at: usize| figures.fields[at].secondary.as_ref().unwrap();
    for shares in [&of(0).norm_sub, &of(0).maximum_likelihood, &of(1).maximum_likelihood, &of(2).norm_sub] {
        assert!(shares.iter().all(|one| (0.0..=1.0).contains(&one.share)));
        assert!((shares.iter().map(|one| one.share).sum::<f64>() - 1.0).abs() < 1e-6, "{shares:?}");
    }
    for (nearest, likely) in of(0).norm_sub.iter().zip(&of(0).maximum_likelihood) {
        assert!((nearest.share - likely.share).abs() < 0.02 && nearest.code == likely.code);
    }
    assert!(of(1).norm_sub.is_empty() && of(2).maximum_likelihood.is_empty());
    let likely = &of(1).maximum_likelihood;
    let codes: Vec<_> = likely.iter().map(|one| one.code.as_deref()).collect();
    assert_eq!(codes, [Some("0"), Some("1"), Some("2"), Some("3"), Some("4"), Some("5"), Some("6"), None]);
    for (at, truth) in [(0, 0.5), (5, 0.25), (7, 0.25), (3, 0.0)] {
        assert!((likely[at].share - truth).abs() < 0.06, "{likely:?}");
    }
    assert_eq!(of(3).maximum_likelihood.len(), 7);
}

#[test]
fn versions_with_other_noise_are_pooled_by_field_and_others_are_named() {
    let drug = |codes: &[&str], rule: &Value| field("drug", "choice", false, rule, json!({"options": options(codes)}));
    let sex = |more: &[&str]| {
        field("sex", "choice", true, &noise("randomized-response", json!({})), json!({"options": options(more)}))
    };
    let grid = json!({"min": "0", "max": "10"});
    let pain = field("pain", "integer", true, &noise("duchi", json!({})), grid);
    let codes = ["a", "b", "c", "d", "e", "f"];
    let old =
        policy(&[drug(&codes, &noise("subset-selection", json!({"subsetSize": 2}))), sex(&["m", "f"]), pain.clone()]);
    let strong = json!({"do": "perturb", "mechanism": "randomized-response", "epsilon": "3"});
    let new = policy(&[drug(&codes, &strong), sex(&["m", "f", "x"]), pain]);
    let questions = [&old, &new].map(|policy| Questions::of(policy, "en"));
    let mut tallies = questions.each_ref().map(Tally::new);
    let inputs: [&[u32]; 3] = [&[0, 0, 1, 2], &[0, 1], &[5]];
    fill(&mut tallies[0], &old, &inputs, 4_000);
    fill(&mut tallies[1], &new, &inputs, 2_000);
    let pooled = PooledEstimates::of(&tallies, &Settings::default()).unwrap();
    assert_eq!((pooled.reports, pooled.policies.len(), pooled.fields.len()), (6_000, 2, 1));
    let named: Vec<_> = pooled.not_pooled.iter().map(|one| (one.id.as_str(), one.code)).collect();
    assert_eq!(named, [("sex", "stats/categories"), ("pain", "pool/not-a-choice")]);
    let drug = &pooled.fields[0];
    let alone = tallies[1].estimates();
    for (at, truth) in [(0, 0.5), (1, 0.25), (2, 0.25), (3, 0.0), (6, 0.0)] {
        let one = &drug.categories[at];
        assert!((one.share - truth).abs() < 4.0 * one.standard_error, "{one:?}");
        let own = &alone.fields[0].categories[at];
        assert!(one.high - one.low < own.high.unwrap() - own.low.unwrap(), "pooling tells more than the newest alone");
        assert!(one.reach.unwrap() > 0.0);
    }
    assert!(drug.agreement.unwrap() > 0.001 && drug.n == 6_000);
}
