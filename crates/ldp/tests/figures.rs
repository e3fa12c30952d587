//! The figures of the research notes, from the integers that run: variances, best sizes, windows, and people needed.

use gauze_ldp::choose::{Goal, Ticks, best_size, best_size_for_share, best_window, best_window_for_shares};
use gauze_ldp::interval::Z_95;
use gauze_ldp::{Duchi, Epsilon, Mechanism, Pure, RandomizedResponse, SquareWave, SubsetSelection};

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn epsilon(text: &str) -> Epsilon {
    Epsilon::parse(text).unwrap()
}

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn support(categories: u32, size: u32, at: Epsilon) -> Pure {
    match size {
        1 => RandomizedResponse::new(categories, at).unwrap().support(),
        size => SubsetSelection::new(categories, size, at).unwrap().support(),
    }
}

/// Whether `value` rounds to `printed` at as many digits as it has.
fn shows(value: f64, printed: &str) -> bool {
    let places = printed.split_once('.').map_or(0, |(_, digits)| digits.len());
    format!("{value:.places$}") == printed
}

#[test]
fn subset_selection_costs_what_the_notes_say() {
    for (categories, at, response, best, size) in [
        (2, "1", "0.92", "0.92", 1),
        (5, "0.5", "11.05", "9.75", 2),
        (5, "1", "1.94", "1.94", 1),
        (8, "1", "2.95", "2.57", 2),
        (11, "1", "3.97", "2.87", 3),
        (11, "2", "0.401", "0.401", 1),
        (16, "2", "0.524", "0.520", 2),
        (64, "1", "21.9", "3.54", 17),
        (64, "2", "1.70", "0.670", 7),
        (1024, "1", "347", "3.67", 275),
        (1024, "4", "0.375", "0.074", 18),
        (32, "3", "0.138", "0.138", 1),
    ] {
        let found = best_size(categories, epsilon(at)).unwrap();
        assert_eq!(found, size, "k {categories} epsilon {at}");
        let alone = support(categories, 1, epsilon(at)).variance(0.0);
        assert!(shows(alone, response), "k {categories} epsilon {at}: {alone}");
        let variance = support(categories, size, epsilon(at)).variance(0.0);
        assert!(shows(variance, best), "k {categories} epsilon {at}: {variance}");
    }
    // The textbook's rounded size costs 15 % more people here.
    assert!(shows(support(32, 2, epsilon("3")).variance(0.0), "0.159"));
}

// n Var as the share goes to 0: the closed forms of the papers that section 1.1 of the notes lists.
fn others(categories: u32, e: f64) -> [(&'static str, f64); 6] {
    let (k, s, g) = (f64::from(categories), e.sqrt(), e.round() + 1.0);
    [
        ("randomized response", (e + k - 2.0) / (e - 1.0).powi(2)),
        ("symmetric unary encoding (RAPPOR)", s / (s - 1.0).powi(2)),
        ("optimal unary encoding", 4.0 * e / (e - 1.0).powi(2)),
        ("optimal local hashing", (e + g - 1.0).powi(2) / ((g - 1.0) * (e - 1.0).powi(2))),
        ("Hadamard response", ((e + 1.0) / (e - 1.0)).powi(2)),
        ("projective geometry response", projective_geometry(k, e)),
    ]
}

// Feldman, Nelson, Nguyen and Talwar, ICML 2022: reports are points, answers hyperplanes of a projective space over a field of
// `order` elements; the best of all spaces with k points or more.
fn projective_geometry(k: f64, e: f64) -> f64 {
    let mut best = f64::INFINITY;
    for order in [
        2.0f64, 3.0, 4.0, 5.0, 7.0, 8.0, 9.0, 11.0, 13.0, 16.0, 17.0, 19.0, 23.0, 25.0, 27.0, 29.0, 31.0, 32.0, 37.0,
        41.0, 43.0, 47.0, 49.0, 53.0, 59.0, 61.0, 64.0,
    ] {
        for dimension in 2..=11 {
            let points = |dimension: i32| (order.powi(dimension) - 1.0) / (order - 1.0);
            let (all, plane, both) = (points(dimension), points(dimension - 1), points(dimension - 2));
            if all < k {
                continue;
            }
            let weight = e * plane + all - plane;
            let (p, q) = (e * plane / weight, (e * both + plane - both) / weight);
            best = best.min(q * (1.0 - q) / (p - q).powi(2));
        }
    }
    best
}

#[test]
fn subset_selection_is_never_worse_in_65_cells() {
    let sizes = [2, 3, 4, 5, 8, 11, 16, 32, 64, 128, 256, 512, 1024];
    let budgets = [("0.5", 0.5f64), ("1", 1.0), ("2", 2.0), ("3", 3.0), ("4", 4.0)];
    let mut cells = 0;
    for categories in sizes {
        for (text, number) in budgets {
            let size = best_size(categories, epsilon(text)).unwrap();
            let ours = support(categories, size, epsilon(text)).variance(0.0);
            for (name, theirs) in others(categories, number.exp()) {
                assert!(ours <= theirs * (1.0 + 1e-9), "k {categories} epsilon {text}: {ours} and {name} {theirs}");
            }
            cells += 1;
        }
    }
    assert_eq!(cells, 65);
    // The notes' own figures for the last of them.
    for (k, e, printed) in
        [(2.0, 1f64, "1.26"), (11.0, 1.0, "3.05"), (16.0, 2.0, "0.548"), (64.0, 1.0, "3.58"), (1024.0, 4.0, "0.075")]
    {
        let variance = projective_geometry(k, e.exp());
        assert!(shows(variance, printed), "{k} {e}: {variance}");
    }
    // A yes/no question at epsilon 1: RAPPOR and optimal unary encoding take four times the people.
    let ours = support(2, 1, epsilon("1")).variance(0.0);
    assert!(others(2, 1f64.exp())[1..3].iter().all(|(_, theirs)| (3.9..4.3).contains(&(theirs / ours))));
}

#[test]
fn people_needed_are_those_of_the_notes() {
    // For an interval of +-2 points at 95 %: z^2 n Var / 0.02^2, with the size that is best for that share.
    for (categories, share, people) in [
        (2, 0.5, [40_026, 11_243, 5_952, 4_140, 2_931, 2_584]),
        (2, 0.1, [38_489, 9_707, 4_415, 2_603, 1_394, 1_047]),
        (5, 0.5, [99_399, 25_717, 12_466, 7_100, 3_765, 2_863]),
        (5, 0.1, [95_195, 21_142, 7_620, 3_760, 1_624, 1_111]),
        (11, 0.5, [128_549, 33_043, 15_523, 9_279, 4_898, 3_420]),
        (11, 0.1, [124_666, 29_387, 11_896, 6_073, 2_085, 1_239]),
    ] {
        for (text, expected) in ["0.5", "1", "1.5", "2", "3", "4"].iter().zip(people) {
            let size = best_size_for_share(categories, epsilon(text), share).unwrap();
            let variance = support(categories, size, epsilon(text)).variance(share);
            let needed = (Z_95.powi(2) * variance / 0.02f64.powi(2)).ceil() as u64;
            assert_eq!(needed, expected, "k {categories} share {share} epsilon {text}");
        }
    }
}

#[test]
fn ticks_cost_what_the_notes_say() {
    for (options, at, sample, sets) in [
        (3, "1", "3.0", "6.3"),
        (3, "4", "0.33", "0.17"),
        (5, "1", "5.1", "28.4"),
        (5, "2", "1.4", "5.5"),
        (5, "4", "0.55", "0.48"),
        (10, "1", "10.1", "942"),
        (10, "4", "1.1", "19.3"),
    ] {
        let ticks = Ticks::of(options, epsilon(at), 0.1).unwrap();
        let (_, composite) = ticks.composite.unwrap();
        assert!(shows(ticks.sample_one, sample), "m {options} epsilon {at}: {}", ticks.sample_one);
        assert!(shows(composite, sets), "m {options} epsilon {at}: {composite}");
        assert_eq!(ticks.composite_is_better(), options <= 5 && at == "4");
    }
    assert_eq!(Ticks::of(11, epsilon("1"), 0.1).unwrap().composite, None);
}

#[test]
fn two_questions_as_one_cost_a_fifteenth() {
    // 2 x 4 cells at a total epsilon of 1: one composite of 8 cells, and its margin of the yes/no question.
    let size = best_size_for_share(8, epsilon("1"), 1.0 / 8.0).unwrap();
    let composite = SubsetSelection::new(8, size, epsilon("1")).unwrap();
    let joint = composite.support().variance(1.0 / 8.0);
    assert!(shows(joint, "2.8"), "{joint}");
    // Half the budget for each, equal cells: the product of the two unbiased indicators.
    let (yes, one_of_four) = (support(2, 1, epsilon("0.5")), support(4, 2, epsilon("0.5")));
    let squares = |one: Pure, matches: f64| one.noise_variance(matches) + matches;
    let split: f64 = [(1.0, 1.0, 1.0), (1.0, 0.0, 3.0), (0.0, 1.0, 1.0), (0.0, 0.0, 3.0)]
        .iter()
        .map(|(first, second, cells)| cells / 8.0 * squares(yes, *first) * squares(one_of_four, *second))
        .sum();
    let split = split - 1.0 / 64.0;
    assert!(shows(split, "41.7") && shows(split / joint, "15"), "{split}");
    // The yes/no question alone, a share of 20 %: by half of the people with all of epsilon, and as a margin.
    assert!(shows(2.0 * support(2, 1, epsilon("1")).variance(0.2), "2.2"));
    assert!(shows(composite.union_variance(4, 0.2), "6.4"), "{}", composite.union_variance(4, 0.2));
}

/// A pain score from 0 to 10, falling geometrically: variance 4.6, as the answers of the notes.
fn pain() -> Vec<f64> {
    let weights: Vec<f64> = (0..11).map(|score| (-0.4 * f64::from(score)).exp()).collect();
    let all: f64 = weights.iter().sum();
    weights.iter().map(|weight| weight / all).collect()
}

#[test]
fn windows_and_means_are_those_of_the_notes() {
    let pain = pain();
    let mean: f64 = (0..).zip(&pain).map(|(score, share)| f64::from(score) * share).sum();
    // The notes print whole numbers, for other answers of that variance: within 3 % and their rounding.
    let near = |value: f64, printed: f64| (value - printed).abs() <= (0.03 * printed).max(0.5);
    for (at, duchi, wave, reach) in
        [("0.5", 407.0, 495.0, 4), ("1", 107.0, 116.0, 3), ("2", 33.0, 27.0, 2), ("3", 21.0, 13.0, 2)]
    {
        assert_eq!(best_window_for_shares(epsilon(at), &pain).unwrap(), reach, "epsilon {at}");
        let bit = Duchi::new(11, epsilon(at)).unwrap().mean_variance(mean);
        let window = SquareWave::new(11, reach, epsilon(at)).unwrap().mean_variance(&pain);
        assert!(near(bit, duchi), "epsilon {at}: {bit}");
        assert!(near(window, wave), "epsilon {at}: {window}");
    }
}

#[test]
fn each_goal_gets_its_mechanism() {
    let name = |goal, categories, at| Mechanism::best(goal, categories, epsilon(at)).unwrap().name();
    assert_eq!(name(Goal::Shares, 2, "1"), "randomized-response");
    assert_eq!(name(Goal::Shares, 8, "1"), "subset-selection");
    assert_eq!(name(Goal::Mean, 11, "0.5"), "duchi");
    assert_eq!(name(Goal::Mean, 11, "2"), "square-wave");
    assert_eq!(name(Goal::Distribution, 11, "0.5"), "square-wave");
    assert_eq!(best_window(11, epsilon("1"), Goal::Shares).unwrap(), 0);
    assert!(best_size(1, epsilon("1")).is_err() && best_window(1, epsilon("1"), Goal::Mean).is_err());
}
