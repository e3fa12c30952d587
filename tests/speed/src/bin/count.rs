//! `cargo xtask bench ldp`: reports counted a second, on one core; a line for each kind.
#![expect(clippy::print_stdout, reason = "its output is its result")]

use std::hint::black_box;
use std::time::Instant;

use gauze_ldp::count;

/// 128 MiB of masks: beyond every cache, as a real file is.
const REPORTS: u32 = 1 << 24;
/// The best of so many: what disturbs a run only slows it.
const RUNS: u32 = 7;

fn main() {
    let mut state = 1u64;
    let masks: Vec<u64> = (0..REPORTS).map(|_| next(&mut state)).collect();
    let indices: Vec<u32> = masks.iter().map(|mask| u32::try_from(mask & 7).unwrap_or(0)).collect();
    let subsets = best(|| {
        black_box(count::masks(black_box(&masks)));
    });
    let categories = best(|| {
        black_box(count::categories(black_box(&indices), 8));
    });
    println!("masks {subsets:.0}\ncategories {categories:.0}");
}

/// Reports a second in the best run; by the clock, as memory is what limits it.
fn best(mut run: impl FnMut()) -> f64 {
    let seconds = (0..RUNS).map(|_| {
        let began = Instant::now();
        run();
        began.elapsed().as_secs_f64()
    });
    f64::from(REPORTS) / seconds.fold(f64::MAX, f64::min)
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
