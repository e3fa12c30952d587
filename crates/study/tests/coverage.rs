//! The 95 % intervals hold the true share as often as they say: exact enumeration, no simulation.

use gauze_ldp::{Epsilon, RandomizedResponse};

/// Least coverage over the 36 cells. Wilson's interval is centred, not guaranteed: Clopper-Pearson would be, and longer.
const LEAST: f64 = 0.943;
/// Least coverage over the demo's questions with as few as 200 reports, where counts are coarse.
const LEAST_FOR_FEW: f64 = 0.94;

/// Coverage of the debiased interval: the chance, over all counts, that it holds `share`.
fn coverage(table: &RandomizedResponse, n: u64, share: f64) -> f64 {
    let chance = table.q() + share * (table.p() - table.q());
    let (ln_yes, ln_no) = (chance.ln(), (1.0 - chance).ln());
    let mut ln_ways = 0.0;
    let mut covered = 0.0;
    for count in 0..=n {
        if count > 0 {
            ln_ways += ((n - count + 1) as f64).ln() - (count as f64).ln();
        }
        let estimate = table.estimate(count, n);
        if estimate.low <= share && share <= estimate.high {
            covered += (ln_ways + count as f64 * ln_yes + (n - count) as f64 * ln_no).exp();
        }
    }
    covered
}

#[test]
fn intervals_hold_in_all_36_cells() {
    let mut least = f64::MAX;
    let mut most = 0.0f64;
    for n in [100, 300, 1_000, 5_000] {
        for epsilon in ["0.5", "1", "2"] {
            let table = RandomizedResponse::new(2, Epsilon::parse(epsilon).unwrap()).unwrap();
            for share in [0.01, 0.1, 0.5] {
                let covered = coverage(&table, n, share);
                assert!(covered >= LEAST, "n {n}, epsilon {epsilon}, share {share}: {covered}");
                least = least.min(covered);
                most = most.max(covered);
            }
        }
    }
    println!("coverage from {:.2} % to {:.2} %", least * 100.0, most * 100.0);
}

#[test]
fn intervals_hold_for_the_demo_questions() {
    for (categories, epsilon) in [(4, "1"), (5, "1"), (6, "2")] {
        let table = RandomizedResponse::new(categories, Epsilon::parse(epsilon).unwrap()).unwrap();
        for n in [200, 2_000] {
            for share in [0.02, 0.1, 0.25, 0.5] {
                let covered = coverage(&table, n, share);
                assert!(covered >= LEAST_FOR_FEW, "k {categories}, n {n}, share {share}: {covered}");
            }
        }
    }
}
