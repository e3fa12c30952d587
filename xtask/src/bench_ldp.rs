//! `cargo xtask bench ldp`: noise and counting against the goals of the design, with the peers beside.
//!
//! The randomizers are compiled with the flags of the packed modules into one that only loops (`tests/speed`); `gauze` is
//! compiled as it is released.

use crate::failure::Outcome;
use crate::{say, setup, shell, wasm};

/// Reports that one core must count in a second.
const COUNT_GOAL: f64 = 200e6;

/// Prints a table for each: client, counting, a million reports, people; then the peers.
pub(crate) fn run() -> Outcome {
    setup::wasm_target()?;
    let node = || shell::program("node");
    let module = wasm::plain_module("gauze-speed")?;
    shell::run(node().arg("xtask/js/bench-ldp.mjs").arg(module))?;
    count()?;

    say::step("building gauze as it is released");
    shell::run(shell::cargo().args(["build", "--locked", "--release", "--package", "gauze"]))?;
    let gauze = shell::target().join("release").join("gauze");
    let folder = shell::target().join("bench").join("million");
    shell::run(node().arg("xtask/js/bench-ldp-file.mjs").arg(folder).env("GAUZE_BIN", &gauze))?;
    shell::run(node().arg("xtask/js/bench-ldp-people.mjs").env("GAUZE_BIN", &gauze))?;

    say::line("peers, native Python, client reports a second of one core, epsilon 1");
    // Other people's packages may not install here; our own figures stand without them.
    match setup::python_peers() {
        Ok(python) => shell::run(shell::program(python.program).arg("tests/interop/ldp_speed.py")),
        Err(why) => {
            say::line(&format!("  not measured: {why}"));
            Ok(())
        }
    }
}

fn count() -> Outcome {
    let build = ["run", "--quiet", "--locked", "--release", "--package", "gauze-speed", "--features", "count"];
    let said = shell::read(shell::cargo().args(build).args(["--bin", "gauze-speed-count"]))?;
    say::line("counting, native, reports a second of one core");
    for line in said.lines() {
        let (name, rate) = line.split_once(' ').unwrap_or((line, "0"));
        let rate: f64 = rate.trim().parse().unwrap_or(0.0);
        let met = if rate >= COUNT_GOAL { "met" } else { "MISSED" };
        say::line(&format!("  {name:<11} {:7.1} M/s   goal {:.0} M/s: {met}", rate / 1e6, COUNT_GOAL / 1e6));
    }
    Ok(())
}
