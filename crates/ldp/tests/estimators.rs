//! Every estimator against the law of its own mechanism: unbiased, with the variance that it states.

use gauze_ldp::choose::best_size;
use gauze_ldp::{Duchi, Epsilon, Mechanism, RandomizedResponse, SampleOne, SquareWave, SubsetSelection};

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn epsilon(text: &str) -> Epsilon {
    Epsilon::parse(text).unwrap()
}

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn mechanisms(at: &str) -> Vec<Mechanism> {
    let at = epsilon(at);
    vec![
        Mechanism::RandomizedResponse(RandomizedResponse::new(6, at).unwrap()),
        Mechanism::SquareWave(SquareWave::new(11, 0, at).unwrap()),
        Mechanism::SquareWave(SquareWave::new(11, 3, at).unwrap()),
        Mechanism::SquareWave(SquareWave::new(28, 28, at).unwrap()),
        Mechanism::Duchi(Duchi::new(11, at).unwrap()),
        Mechanism::SampleOne(SampleOne::new(4, at).unwrap()),
    ]
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): words for tests alone.
fn mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

#[test]
fn channels_are_chances_within_epsilon() {
    for (at, most) in [("0.5", 0.5f64.exp()), ("1", 1f64.exp()), ("4", 4f64.exp())] {
        for mechanism in mechanisms(at) {
            let channel = mechanism.channel().unwrap();
            let rows: Vec<&[f64]> = channel.rows().collect();
            assert_eq!((rows.len() as u64, channel.outputs()), (mechanism.inputs(), mechanism.outputs() as usize));
            for row in &rows {
                assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{}", mechanism.name());
                for other in &rows {
                    assert!(row.iter().zip(*other).all(|(one, two)| *one <= two * most * (1.0 + 1e-12)));
                }
            }
        }
    }
    let wide = Mechanism::SampleOne(SampleOne::new(40, epsilon("1")).unwrap());
    assert!(wide.channel().is_none(), "2^40 rows are no table");
}

// 200,000 draws an answer: every cell of the channel within five standard errors.
#[test]
fn channels_are_those_of_the_draws() {
    let mut state = 5;
    for mechanism in mechanisms("1") {
        let channel = mechanism.channel().unwrap();
        for answer in [0, mechanism.inputs() / 2, mechanism.inputs() - 1] {
            let n = 200_000;
            let mut counts = vec![0u64; channel.outputs()];
            for _ in 0..n {
                let words: Vec<u64> = (0..mechanism.words()).map(|_| mix(&mut state)).collect();
                Mechanism::count(&mechanism.respond(answer, &words), &mut counts);
            }
            let row = channel.rows().nth(answer as usize).unwrap();
            for (count, chance) in counts.iter().zip(row) {
                let error = (*count as f64 / f64::from(n) - chance) / (chance * (1.0 - chance) / f64::from(n)).sqrt();
                assert!(error.abs() < 5.0, "{} answer {answer}: {error}", mechanism.name());
            }
        }
    }
}

#[test]
fn means_are_unbiased_and_as_exact_as_stated() {
    for (values, reach, at) in [(2, 1, "1"), (11, 0, "0.5"), (11, 3, "1"), (28, 5, "2"), (101, 40, "0.5")] {
        let table = SquareWave::new(values, reach, epsilon(at)).unwrap();
        let channel = Mechanism::SquareWave(table).channel().unwrap();
        let (line, mut first, mut second) = (table.line(), 0.0, 0.0);
        for (answer, row) in channel.rows().enumerate() {
            let moment = |power: i32| -> f64 { (0..).zip(row).map(|(y, p)| p * f64::from(y).powi(power)).sum() };
            assert!((line.mean(moment(1)) - answer as f64).abs() < 1e-9, "k {values} b {reach} answer {answer}");
            first += moment(1) / f64::from(values);
            second += moment(2) / f64::from(values);
        }
        let variance = (second - first * first) / line.slope().powi(2);
        assert!((table.uniform_variance() / variance - 1.0).abs() < 1e-9, "k {values} b {reach}");

        let bit = Duchi::new(values, epsilon(at)).unwrap();
        for answer in 0..values {
            let ones = bit.ones(answer) as f64 / 2f64.powi(64);
            assert!((bit.line().mean(ones) - f64::from(answer)).abs() < 1e-9);
            let share = bit.support().share(ones) * f64::from(values - 1);
            assert!((share - f64::from(answer)).abs() < 1e-9);
        }
    }
}

#[test]
fn a_mean_has_an_interval_from_its_own_reports() {
    let table = SquareWave::new(11, 2, epsilon("2")).unwrap();
    let channel = Mechanism::SquareWave(table).channel().unwrap();
    let counts: Vec<u64> = channel.rows().nth(4).unwrap().iter().map(|chance| (chance * 1e9).round() as u64).collect();
    let mean = table.line().estimate(&counts);
    assert!((mean.raw - 4.0).abs() < 1e-6, "{mean:?}");
    let mut shares = vec![0.0; 11];
    shares[4] = 1.0;
    let expected = (table.mean_variance(&shares) / 1e9).sqrt();
    assert!((mean.standard_error / expected - 1.0).abs() < 1e-6);
    assert!((mean.high - mean.low - 2.0 * 1.959_963_984_540_054 * expected).abs() < 1e-9);
    assert!(table.line().estimate(&[0, 0]).raw.is_nan() && table.line().estimate(&[1]).low.is_nan());
}

#[test]
fn uncertainty_is_what_the_channel_leaves() {
    for reach in [0, 1, 4, 11] {
        let table = SquareWave::new(11, reach, epsilon("1.5")).unwrap();
        let channel = Mechanism::SquareWave(table).channel().unwrap();
        let rows: Vec<&[f64]> = channel.rows().collect();
        let mut left = 0.0;
        for report in 0..channel.outputs() {
            let all: f64 = rows.iter().map(|row| row[report] / 11.0).sum();
            left -= rows.iter().map(|row| row[report] / 11.0 * (row[report] / 11.0 / all).ln()).sum::<f64>();
        }
        assert!((table.uncertainty() - left).abs() < 1e-9, "b {reach}: {} {left}", table.uncertainty());
    }
}

// Shares of k categories that fall linearly; every repeat draws answers anew.
#[test]
fn squared_errors_are_those_of_theory_in_16_cells() {
    let mut state = 7;
    for (categories, n, repeats) in [(2u32, 500u64, 400u32), (8, 500, 300), (64, 400, 100), (1024, 100, 40)] {
        for at in ["0.5", "1", "2", "4"] {
            let size = best_size(categories, epsilon(at)).unwrap();
            let table = SubsetSelection::new(categories, size, epsilon(at)).unwrap();
            let support = table.support();
            let total = u64::from(categories) * (u64::from(categories) + 1) / 2;
            let share = |category: u32| f64::from(categories - category) / total as f64;
            let theory: f64 = (0..categories).map(|category| support.variance(share(category))).sum::<f64>() / n as f64;

            let mut errors = Vec::new();
            for _ in 0..repeats {
                let mut counts = vec![0u64; categories as usize];
                for _ in 0..n {
                    let answer = draw(categories, mix(&mut state) % total);
                    let words: Vec<u64> = (0..table.words()).map(|_| mix(&mut state)).collect();
                    let set = table.respond(answer, &words);
                    for (counts, word) in counts.chunks_mut(64).zip(set.words()) {
                        let mut left = *word;
                        while left > 0 {
                            counts[left.trailing_zeros() as usize] += 1;
                            left &= left - 1;
                        }
                    }
                }
                let error = |(category, count): (u32, &u64)| {
                    (support.share(*count as f64 / n as f64) - share(category)).powi(2)
                };
                errors.push((0..categories).zip(&counts).map(error).sum::<f64>());
            }
            let mean = errors.iter().sum::<f64>() / f64::from(repeats);
            let spread = errors.iter().map(|error| (error - mean).powi(2)).sum::<f64>() / f64::from(repeats - 1);
            let off = (mean - theory) / (spread / f64::from(repeats)).sqrt();
            assert!(off.abs() < 3.0, "k {categories} epsilon {at} w {size}: {off} standard errors");
        }
    }
}

/// `0..k (k + 1) / 2 → category`, category c with weight k - c.
fn draw(categories: u32, mut place: u64) -> u32 {
    for category in 0..categories {
        let weight = u64::from(categories - category);
        if place < weight {
            return category;
        }
        place -= weight;
    }
    categories - 1
}

#[test]
fn shares_or_means_by_mechanism() {
    let kinds: Vec<_> = mechanisms("1").iter().map(|one| (one.support().is_some(), one.line().is_some())).collect();
    assert_eq!(kinds, [(true, false), (false, true), (false, true), (false, true), (true, true), (true, false)]);
    let subset = Mechanism::SubsetSelection(SubsetSelection::new(8, 2, epsilon("1")).unwrap());
    assert!(subset.support().is_some() && subset.line().is_none() && subset.channel().is_none());
}

#[test]
fn likelihood_ratio_and_design_effect_say_what_noise_costs() {
    let table = SubsetSelection::new(16, 5, epsilon("1")).unwrap();
    assert!((table.likelihood_ratio() / 1f64.exp() - 1.0).abs() < 1e-9);
    // A yes/no question near 50 % at epsilon 1 takes 11,243 people where 2,401 were enough.
    let yes = RandomizedResponse::new(2, epsilon("1")).unwrap().support();
    assert!((yes.design_effect(0.5) * 2_401.0 - 11_243.0).abs() < 5.0);
    // Asked of given people, noise alone; of sampled ones, noise and sampling.
    assert!((yes.variance(0.3) - yes.noise_variance(0.3) - 0.21).abs() < 1e-9);
}
