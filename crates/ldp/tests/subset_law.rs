//! The law of subset selection, from the words of the very function that is shipped: no ideal draw is assumed.

use std::collections::BTreeMap;

use gauze_ldp::exponential::{FRACTION_BITS, lower_bound};
use gauze_ldp::{Epsilon, Mechanism, SubsetSelection};
use num_bigint::BigUint;
use proptest::prelude::*;
use proptest::test_runner::Config;

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn epsilon(micro: u32) -> Epsilon {
    Epsilon::from_micro(micro).unwrap()
}

#[expect(clippy::unwrap_used, reason = "a test says what is in range")]
fn table(categories: u32, size: u32, micro: u32) -> SubsetSelection {
    SubsetSelection::new(categories, size, epsilon(micro)).unwrap()
}

/// `(set, words of 2^128)` for one answer: every run of second words, under a hit and under a miss.
///
/// Up to 9 others share one word, so that its digits are `I = floor(x R / 2^64)`: run I begins at `ceil(I 2^64 / R)`.
fn law(table: &SubsetSelection, answer: u32) -> BTreeMap<u64, BigUint> {
    let rows: u128 = (1..u128::from(table.categories())).product();
    let mut sets = BTreeMap::new();
    for row in 0..rows {
        let first = (row << 64).div_ceil(rows);
        let length = ((row + 1) << 64).div_ceil(rows) - first;
        for (word, count) in [(0, table.hit()), (u64::MAX, table.miss())] {
            let set = table.respond(answer, &[word, first as u64]);
            assert_eq!(set, table.respond(answer, &[word, (first + length - 1) as u64]), "a run has one set");
            *sets.entry(set.words().first().copied().unwrap_or(0)).or_insert_with(BigUint::default) +=
                BigUint::from(length) * count;
        }
    }
    sets
}

#[test]
fn the_worst_ratio_of_all_sets_and_answers_is_certified() {
    for (categories, micro) in [
        (2, 1),
        (2, 1_000_000),
        (3, 500_000),
        (4, 16_000_000),
        (5, 100_000),
        (6, 1_000_000),
        (7, 2_000_000),
        (7, 8_000_000),
    ] {
        for size in 1..categories {
            let table = table(categories, size, micro);
            let words = if categories == 2 { 1 } else { 2 };
            assert_eq!(table.words(), words, "one word for the answer, one for the others where they differ");
            let laws: Vec<_> = (0..categories).map(|answer| law(&table, answer)).collect();
            let (mut worst, everything) = (BigUint::default(), BigUint::from(1u8) << 128u32);
            let spent = lower_bound(table.spent());
            for one in &laws {
                assert_eq!(one.values().sum::<BigUint>(), everything);
                for other in &laws {
                    assert_eq!(one.len(), other.len(), "every set has a chance under every answer");
                    for (set, words) in one {
                        let ratio = (words << FRACTION_BITS) / &other[set] + 1u8;
                        worst = worst.max(ratio);
                        assert!(words << FRACTION_BITS <= &other[set] * spent, "k {categories} w {size} set {set:b}");
                    }
                }
            }
            // Certified, and nothing wasted: short of the bound by less than a billionth.
            assert!(worst * 1_000_000_000u64 >= BigUint::from(lower_bound(epsilon(micro))) * 999_999_999u64);
            assert_eq!(table.spent(), epsilon(micro));
        }
    }
}

/// The ranges that share a word, k - 1 down to 2, as long as their product is at most 2^24.
fn batches(categories: u32) -> Vec<Vec<u64>> {
    let mut batches: Vec<Vec<u64>> = Vec::new();
    for range in (2..u64::from(categories)).rev() {
        match batches.last_mut() {
            Some(batch) if batch.iter().product::<u64>() * range <= 1 << 24 => batch.push(range),
            _ => batches.push(vec![range]),
        }
    }
    batches
}

fn quiet(cases: u32) -> Config {
    Config { failure_persistence: None, cases, ..Config::default() }
}

proptest! {
    #![proptest_config(quiet(256))]

    // hit (k - w) U <= miss w L E, with U and L the exact products over the batches, not their bounds.
    #[test]
    fn the_worst_ratio_never_exceeds_the_certified_bound(
        categories in 2u32..=64, part in 0.0f64..1.0, micro in 100_000u32..=8_000_000,
    ) {
        let size = 1 + (part * f64::from(categories - 1)) as u32;
        let table = table(categories, size.min(categories - 1), micro);
        let (mut most, mut least) = (BigUint::from(1u8), BigUint::from(1u8));
        for batch in batches(categories) {
            let rows: u128 = batch.iter().map(|range| u128::from(*range)).product();
            most *= (1u128 << 64) + rows - 1;
            least *= (1u128 << 64) - (rows - 1);
        }
        let bound = lower_bound(epsilon(micro));
        let (inside, outside) = (table.size(), categories - table.size());
        let holds = BigUint::from(table.hit()) * outside * &most;
        let lacks = BigUint::from(table.miss()) * inside * &least;
        prop_assert!(&holds << FRACTION_BITS <= &lacks * bound);
        let inverse = BigUint::from(table.miss()) * inside * &most;
        prop_assert!(inverse << FRACTION_BITS <= BigUint::from(table.hit()) * outside * &least * bound);
        prop_assert!(&most << FRACTION_BITS <= &least * bound);
        // Rounded up to millionths, nothing is lost either.
        prop_assert_eq!(Mechanism::SubsetSelection(table).spent(), epsilon(micro));
    }

    // The draw is that of the documentation: digits of floor(x R / 2^64), and Knuth's selection sampling.
    #[test]
    fn a_set_is_what_its_words_say(
        categories in 2u32..=300, part in 0.0f64..1.0, answer in 0u32..300, words in proptest::collection::vec(any::<u64>(), 300),
    ) {
        let size = (1 + (part * f64::from(categories - 1)) as u32).min(categories - 1);
        let (table, answer) = (table(categories, size, 1_000_000), answer.min(categories - 1));
        let batches = batches(categories);
        prop_assert_eq!(table.words(), 1 + batches.len());
        let words = &words[..table.words()];
        let hit = words[0] < table.hit();
        let mut needed = u64::from(size) - u64::from(hit);
        let mut taken = Vec::new();
        for (batch, word) in batches.iter().zip(&words[1..]) {
            let rows: u128 = batch.iter().map(|range| u128::from(*range)).product();
            let mut row = (u128::from(*word) * rows) >> 64;
            let mut below = rows;
            for range in batch {
                below /= u128::from(*range);
                let digit = (row / below) as u64;
                row %= below;
                taken.push(digit < needed);
                needed -= u64::from(digit < needed);
            }
        }
        // One is left: it is taken if one is needed, and no word is asked.
        taken.push(needed == 1);
        taken.insert(answer as usize, hit);
        let expected: String = taken.iter().map(|taken| if *taken { '1' } else { '0' }).collect();
        prop_assert_eq!(table.respond(answer, words).text(), expected);
    }
}

#[test]
fn too_few_words_say_nothing_about_the_answer() {
    for categories in [2, 8, 64, 1024] {
        let table = table(categories, 1, 1_000_000);
        let short = vec![7; table.words() - 1];
        assert_eq!(table.respond(0, &short), table.respond(categories - 1, &short));
        let enough = vec![0; table.words()];
        assert_ne!(table.respond(0, &enough), table.respond(categories - 1, &enough));
    }
}

#[test]
fn sizes_have_bounds() {
    for (categories, size) in [(1, 1), (4, 0), (4, 4), (1025, 2), (u32::MAX, 2)] {
        assert!(SubsetSelection::new(categories, size, epsilon(1)).is_err(), "{categories} {size}");
    }
    // The widest table at the smallest epsilon still tells answers apart.
    let widest = table(1024, 512, 1);
    assert!(widest.support().p() > widest.support().q() && widest.spent() == epsilon(1));
}
