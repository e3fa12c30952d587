//! The law of every mechanism, from its own words: exact where its words can be cut into runs.

use gauze_ldp::exponential::{FRACTION_BITS, lower_bound};
use gauze_ldp::{Duchi, Epsilon, Mechanism, RandomizedResponse, Reply, SampleOne, SquareWave, SubsetSelection};
use proptest::prelude::*;
use proptest::test_runner::Config;

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn epsilon(micro: u32) -> Epsilon {
    Epsilon::from_micro(micro).unwrap()
}

fn quiet() -> Config {
    Config { failure_persistence: None, ..Config::default() }
}

/// larger / smaller <= E(epsilon) / 2^60.
fn certified(larger: u64, smaller: u64, epsilon: Epsilon) -> bool {
    u128::from(larger) << FRACTION_BITS <= u128::from(smaller) * lower_bound(epsilon)
}

proptest! {
    #![proptest_config(quiet())]

    #[test]
    fn square_wave_is_certified(values in 2u32..=64, window in 0u32..=16, micro in 100_000u32..=8_000_000) {
        let asked = epsilon(micro);
        let table = SquareWave::new(values, window.min(values), asked).unwrap();
        prop_assert!(certified(table.near(), table.far(), asked));
        prop_assert!(table.near() > table.far() && table.rest() < u64::from(2 * table.window() + 1));
        prop_assert!(Mechanism::SquareWave(table).spent() <= asked);
    }

    #[test]
    fn duchi_is_certified(points in 2u32..=4096, micro in 1u32..=16_000_000) {
        let asked = epsilon(micro);
        let table = Duchi::new(points, asked).unwrap();
        let (least, most) = (table.ones(0), table.ones(points - 1));
        prop_assert!(certified(most, least, asked));
        prop_assert!(certified(least.wrapping_neg(), most.wrapping_neg(), asked));
        prop_assert!(table.spent() <= asked);
    }

    #[test]
    fn subsets_have_their_size_and_spend_what_was_asked(
        categories in 2u32..=1024, part in 0.0f64..1.0, micro in 1u32..=16_000_000, seed: u64, answer in 0u32..1100,
    ) {
        let size = 1 + (part * f64::from(categories - 2)) as u32;
        let asked = epsilon(micro);
        let table = SubsetSelection::new(categories, size, asked).unwrap();
        prop_assert!(table.spent() <= asked);
        let mut state = seed;
        let words: Vec<u64> = (0..table.words()).map(|_| mix(&mut state)).collect();
        let mask = table.respond(answer, &words);
        prop_assert_eq!(mask.size(), size);
        prop_assert_eq!(mask.categories(), categories);
        prop_assert_eq!(mask.contains(answer.min(categories - 1)), words[0] < table.hit());
        let mechanism = Mechanism::SubsetSelection(table);
        prop_assert_eq!(mechanism.read(&mask.text()), Some(Reply::Subset(mask)));
    }
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
fn the_square_wave_has_exactly_its_words() {
    for (values, window) in [(2, 0), (2, 1), (5, 2), (11, 3), (28, 5), (7, 7)] {
        let table = SquareWave::new(values, window, epsilon(1_000_000)).unwrap();
        for answer in 0..values {
            let (mut at, mut seen) = (0u128, vec![0u128; table.reports() as usize]);
            let width = 2 * window + 1;
            for run in 0..width + values - 1 {
                let length = if run < width { table.near() } else { table.far() };
                let (first, last) = (at as u64, (at + u128::from(length) - 1) as u64);
                let report = table.respond(answer, first);
                assert_eq!(report, table.respond(answer, last));
                seen[report as usize] += u128::from(length);
                at += u128::from(length);
            }
            if at < 1 << 64 {
                assert_eq!(
                    (table.respond(answer, at as u64), table.respond(answer, u64::MAX)),
                    (table.rest_report(), table.rest_report())
                );
                seen[table.rest_report() as usize] += (1 << 64) - at;
            }
            for (report, words) in (0u32..).zip(&seen) {
                let near = (answer..=answer + 2 * window).contains(&report);
                let rest = if report == table.rest_report() { table.rest() } else { 0 };
                let expected = if near { table.near() } else { table.far() };
                assert_eq!(
                    *words,
                    u128::from(expected) + u128::from(rest),
                    "k {values} b {window} answer {answer} report {report}"
                );
            }
        }
    }
}

#[test]
fn sample_one_speaks_of_the_option_that_was_drawn() {
    let table = SampleOne::new(5, epsilon(1_000_000)).unwrap();
    for (draw, option) in [(0, 0), (u64::MAX / 5 + (1 << 32), 1), (1 << 63, 2), (u64::MAX, 4)] {
        for ticks in 0..32u64 {
            let honest = ticks >> option & 1 == 1;
            let option = option as u32;
            assert_eq!(table.respond(ticks, draw, 0), Reply::Option { option, ticked: honest });
            assert_eq!(table.respond(ticks, draw, u64::MAX), Reply::Option { option, ticked: !honest });
        }
    }
}

#[test]
fn a_bit_has_exactly_its_words() {
    for points in [2, 11, 4096] {
        let table = Duchi::new(points, epsilon(500_000)).unwrap();
        for answer in [0, 1, points / 2, points - 1] {
            let ones = table.ones(answer);
            assert_eq!(ones, table.base() + table.step() * u64::from(answer));
            assert_eq!((table.respond(answer, ones - 1), table.respond(answer, ones)), (1, 0));
        }
        assert_eq!(table.ones(points), table.ones(points - 1), "beyond the grid is its end");
    }
}

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn one_of_each() -> Vec<Mechanism> {
    let at = epsilon(1_000_000);
    vec![
        Mechanism::RandomizedResponse(RandomizedResponse::new(5, at).unwrap()),
        Mechanism::SubsetSelection(SubsetSelection::new(9, 3, at).unwrap()),
        Mechanism::SquareWave(SquareWave::new(11, 3, at).unwrap()),
        Mechanism::Duchi(Duchi::new(11, at).unwrap()),
        Mechanism::SampleOne(SampleOne::new(12, at).unwrap()),
    ]
}

#[test]
fn one_door_leads_to_every_mechanism() {
    let names: Vec<_> = one_of_each().iter().map(Mechanism::name).collect();
    assert_eq!(names, ["randomized-response", "subset-selection", "square-wave", "duchi", "sample-one"]);
    let shapes: Vec<_> = one_of_each().iter().map(|one| (one.words(), one.inputs(), one.outputs())).collect();
    assert_eq!(shapes, [(1, 5, 5), (2, 9, 9), (1, 11, 17), (1, 11, 2), (2, 4096, 24)]);
    let tables: std::collections::BTreeSet<_> = one_of_each().iter().map(Mechanism::table).collect();
    assert_eq!(tables.len(), 5);
    for mechanism in one_of_each() {
        assert_eq!(mechanism.spent(), epsilon(1_000_000), "{}", mechanism.name());
    }
}

proptest! {
    #![proptest_config(quiet())]

    #[test]
    fn every_reply_is_read_back_and_counted(answer: u64, words: [u64; 2]) {
        for mechanism in one_of_each() {
            let reply = mechanism.respond(answer, &words);
            prop_assert_eq!(mechanism.read(&reply.text()), Some(reply));
            let mut counts = vec![0; mechanism.outputs() as usize];
            Mechanism::count(&reply, &mut counts);
            prop_assert_eq!(counts.iter().sum::<u64>(), if mechanism.name() == "subset-selection" { 3 } else { 1 });
            // Too few words: the same reply whatever the answer.
            prop_assert_eq!(mechanism.respond(answer, &[]), mechanism.respond(0, &[]));
        }
    }
}

#[test]
fn what_a_table_never_sends_is_not_read() {
    let never: [&[&str]; 5] = [
        &["", "5", "-1", "+1", "01", " 1", "1 1"],
        &["", "111", "1110000000", "110000000", "111100000", "11100000x", "000000000"],
        &["17", "1e0", "٣"],
        &["2", "true"],
        &["12 0", "1", "1 2", "1  1", "01 1", "1 ", "1 1 "],
    ];
    for (mechanism, texts) in one_of_each().iter().zip(never) {
        for text in texts {
            assert_eq!(mechanism.read(text), None, "{} {text:?}", mechanism.name());
        }
    }
}

#[test]
fn tables_have_bounds() {
    let at = epsilon(1_000_000);
    assert!(
        SquareWave::new(1, 0, at).is_err()
            && SquareWave::new(4097, 0, at).is_err()
            && SquareWave::new(5, 6, at).is_err()
    );
    assert!(Duchi::new(1, at).is_err() && Duchi::new(4097, at).is_err());
    assert!(SampleOne::new(0, at).is_err() && SampleOne::new(64, at).is_err() && SampleOne::new(63, at).is_ok());
    // The far ends: the least and the most that can be asked, on the smallest and the largest scale.
    for micro in [1, 16_000_000] {
        for (values, window) in [(2, 0), (2, 2), (4096, 0), (4096, 4096)] {
            let table = SquareWave::new(values, window, epsilon(micro)).unwrap();
            assert!(table.near() > table.far() && table.spent() <= epsilon(micro), "k {values} b {window} {micro}");
        }
    }
}
