//! What a researcher asks of the figures: other intervals, the reach of fakes, secondary shares, versions pooled.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may assert by panicking")]

mod replies;

use gauze_study::stats::{Confidence, Method};
use gauze_study::{PooledEstimates, Questions, Settings, Tally};
use serde_json::{Value, json};

use crate::replies::{field, fill, noise, options, policy};

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
