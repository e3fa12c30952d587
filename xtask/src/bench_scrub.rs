//! `cargo xtask bench scrub`: how many texts a second the scrubber judges in the browser's own build, and how its time grows.

use crate::failure::Outcome;
use crate::{bench_minimize, programs, shell};

/// Builds, times in Node and headless Chromium, prints a table and writes `target/bench/scrub.json`.
pub(crate) fn run() -> Outcome {
    let folder = bench_minimize::module()?;
    shell::run(shell::program("node").arg("xtask/js/bench-scrub.mjs").arg(&folder).envs(programs::environment()))
}
