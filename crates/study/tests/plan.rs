//! The planner gives the participant table that the project's notes computed from exact formulas.
#![expect(clippy::unwrap_used, reason = "tests may assert by panicking")]

use gauze_ldp::Epsilon;
use gauze_study::plan::{Design, Exact, PlanError, Question};
use proptest::prelude::*;

const EPSILONS: [&str; 6] = ["0.5", "1", "1.5", "2", "3", "4"];

/// People for a 95 % interval of ± 2 points: categories, share, a column for each epsilon, and without privacy.
const PEOPLE: [(u32, f64, [u64; 6], u64); 6] = [
    (2, 0.5, [40_026, 11_243, 5_952, 4_140, 2_931, 2_584], 2_401),
    (2, 0.1, [38_489, 9_707, 4_415, 2_603, 1_394, 1_047], 864),
    (5, 0.5, [99_399, 25_717, 12_466, 7_100, 3_765, 2_863], 2_401),
    (5, 0.1, [95_195, 21_142, 7_620, 3_760, 1_624, 1_111], 864),
    (11, 0.5, [128_549, 33_043, 15_523, 9_279, 4_898, 3_420], 2_401),
    (11, 0.1, [124_666, 29_387, 11_896, 6_073, 2_085, 1_239], 864),
];

fn epsilon(text: &str) -> Epsilon {
    Epsilon::parse(text).unwrap()
}

#[test]
fn the_participant_table_comes_out_exactly() {
    for (categories, share, row, plain) in PEOPLE {
        let question = Question::new(categories, share).unwrap();
        for (text, people) in EPSILONS.iter().zip(row) {
            let best = &question.designs(epsilon(text)).unwrap()[0];
            let (planned, without) = question.for_margin(best, 0.02).unwrap();
            assert_eq!((planned.people, without.people), (people, plain), "{categories} {share} {text}");
            // And back: so many people have that interval, one fewer do not.
            assert!(question.for_people(best, people).unwrap().0.margin <= 0.02);
            assert!(question.for_people(best, people - 1).unwrap().0.margin > 0.02);
        }
    }
}

#[test]
fn the_least_epsilon_is_the_first_that_is_enough() {
    let question = Question::new(2, 0.5).unwrap();
    let (least, _) = question.least_epsilon(11_243, 0.02).unwrap();
    assert_eq!(least.to_string(), "1");
    let (less, _) = question.least_epsilon(11_242, 0.02).unwrap();
    assert_eq!(less.to_string(), "1.01");
    assert_eq!(question.least_epsilon(2_000, 0.02), Err(PlanError::OutOfReach));
}

#[test]
fn what_cannot_be_planned_is_refused() {
    assert_eq!(Question::new(2, 1.5), Err(PlanError::Share));
    assert_eq!(Question::new(2, f64::NAN), Err(PlanError::Share));
    let question = Question::new(2, 0.5).unwrap();
    let design = Design::best(2, epsilon("1"), 0.5).unwrap();
    for margin in [0.0, -0.1, 0.51, f64::NAN] {
        assert_eq!(question.for_margin(&design, margin), Err(PlanError::Margin), "{margin}");
    }
    assert_eq!(question.for_people(&design, 0), Err(PlanError::People));
    assert!(Question::new(1, 0.5).unwrap().designs(epsilon("1")).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn noise_never_helps_and_more_epsilon_never_hurts(
        categories in 2u32..40, micro in 50_000u32..8_000_000, percent in 0u32..=100,
    ) {
        let share = f64::from(percent) / 100.0;
        let variance = |micro| {
            let design = Design::best(categories, Epsilon::from_micro(micro).unwrap(), share).unwrap();
            design.channel().variance(share)
        };
        prop_assert!(variance(micro) >= Exact.variance(share));
        prop_assert!(variance(micro + 100_000) <= variance(micro) * (1.0 + 1e-9));
    }
}
