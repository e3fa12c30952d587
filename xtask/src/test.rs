//! `cargo xtask test`: everything, counted; the last line is `N passed, N failed`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::score::Score;
use crate::{check, files, fuzz, programs, say, setup, shell, train, wasm};

/// How long the deep tier fuzzes each target; a release asks for ten minutes of `cargo xtask fuzz`.
const FUZZED: Duration = Duration::from_secs(120);

/// Runs every stage; a stage that fails does not stop the next.
pub(crate) fn all(deep: bool) -> Outcome<bool> {
    let mut score = Score::default();
    let mut times: Vec<(&str, Duration)> = Vec::new();
    let mut stage = |name: &'static str, run: &mut dyn FnMut() -> Outcome<Score>| {
        say::step(name);
        let start = Instant::now();
        match run() {
            Ok(counted) => score.add(counted),
            Err(failure) => score.fail(&format!("{name}: {failure}")),
        }
        times.push((name, start.elapsed()));
    };
    stage("set up", &mut || set_up().map(|()| Score::default()));
    stage("check", &mut check::all);
    stage("browser modules and their sizes", &mut || counted(wasm::build));
    stage("Rust tests", &mut || rust_tests(deep));
    stage("programs", &mut || programs::build().map(|_| Score::default()));
    stage("JavaScript tests", &mut || node_tests("crates/form-web/js/test", deep));
    stage("interoperability tests", &mut || node_tests("tests/interop", deep));
    stage("DICOM files read by pydicom", &mut pydicom);
    stage("browser tests", &mut || node_tests("tests/browser", deep));
    if deep {
        stage("packs as their sources make them", &mut || counted(|| train::run(&["--check"])));
        stage("fuzzing", &mut || fuzz::each(None, FUZZED));
    }
    for (name, time) in &times {
        say::line(&format!("{:>7.1} s  {name}", time.as_secs_f64()));
    }
    for failure in score.failures() {
        say::line(&format!("failed: {failure}"));
    }
    say::line(&score.to_string());
    Ok(score.is_good())
}

fn set_up() -> Outcome {
    setup::wasm_target()?;
    setup::components()?;
    setup::npm_packages()?;
    setup::browsers()?;
    setup::readers()
}

fn counted(run: impl Fn() -> Outcome) -> Outcome<Score> {
    let mut score = Score::default();
    run()?;
    score.pass();
    Ok(score)
}

fn rust_tests(deep: bool) -> Outcome<Score> {
    let mut cargo = shell::cargo();
    cargo.args(["test", "--locked", "--workspace", "--no-fail-fast", "--features", "xtask/portal"]);
    count_cargo(with_depth(&mut cargo, deep))
}

/// Shows the output, without the lines of tests that passed, and adds up the `test result:` lines.
fn count_cargo(command: &mut Command) -> Outcome<Score> {
    let cannot = |e| Failure::io("cannot run `cargo test`", e);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(cannot)?;
    let mut counts = (0, 0);
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
        let line = line.map_err(cannot)?;
        if let Some((passed, failed)) = cargo_result(&line) {
            counts = (counts.0 + passed, counts.1 + failed);
        }
        if is_worth_showing(&line) {
            say::line(&line);
        }
    }
    let status = child.wait().map_err(cannot)?;
    let mut score = Score::default();
    score.add_counts(counts.0, counts.1, "the Rust tests");
    if counts.1 == 0 && !status.success() {
        score.fail(&format!("`cargo test` ended with {status} although no test failed"));
    }
    Ok(score)
}

/// `test result: ok. 3 passed; 0 failed; …` → (3, 0).
fn cargo_result(line: &str) -> Option<(u64, u64)> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let mut parts = counts.split("; ");
    let passed = parts.next()?.strip_suffix(" passed")?.parse().ok()?;
    let failed = parts.next()?.strip_suffix(" failed")?.parse().ok()?;
    Some((passed, failed))
}

fn is_worth_showing(line: &str) -> bool {
    let is_quiet = line.is_empty()
        || (line.starts_with("test ") && line.ends_with("... ok"))
        || (line.starts_with("running ") && line.contains(" test"))
        || line.starts_with("test result: ok. 0 passed; 0 failed");
    !is_quiet
}

/// Every `*.test.mjs` of a folder in Node's own runner; a folder without tests has failed.
fn node_tests(folder: &str, deep: bool) -> Outcome<Score> {
    let folder = shell::root().join(folder);
    let mut tests = if folder.is_dir() { files::under(&folder)? } else { Vec::new() };
    tests.retain(|file| is_node_test(file));
    let mut score = Score::default();
    if tests.is_empty() {
        return Err(Failure::Wrong(format!("no tests in {}", folder.display())));
    }
    let report = shell::target().join("node-tests.tap");
    let mut node = shell::program("node");
    // One file at a time: browsers on two cores share badly.
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", "--test-reporter-destination=stdout"]);
    node.arg("--test-reporter=tap").arg(format!("--test-reporter-destination={}", report.display()));
    node.args(&tests).envs(programs::environment());
    let ended = shell::run(with_depth(&mut node, deep));
    let tap = std::fs::read_to_string(&report).unwrap_or_default();
    let (passed, failed) = tap_result(&tap);
    score.add_counts(passed, failed, &folder.display().to_string());
    if let (Err(failure), 0) = (ended, failed) {
        score.fail(&failure.to_string());
    }
    Ok(score)
}

/// DICOM files before and after our cleaning, judged by pydicom and its own copy of the standard's table.
fn pydicom() -> Outcome<Score> {
    let python = setup::python_packages()?;
    shell::run(shell::cargo().args(["build", "--locked", "--package", "gauze-attach", "--example", "clean_dicom"]))?;
    let program = shell::target().join("debug/examples/clean_dicom");
    let mut check = shell::program(python.program);
    check.arg("tests/interop/dicom_check.py").arg(program).stdout(Stdio::piped());
    let cannot = |e| Failure::io("cannot run Python", e);
    let output = check.output().map_err(cannot)?;
    let said = String::from_utf8_lossy(&output.stdout);
    say::line(said.trim_end());
    let (passed, failed) = tap_result(&said);
    let mut score = Score::default();
    score.add_counts(passed, failed, "DICOM files read by pydicom");
    if failed == 0 && (passed == 0 || !output.status.success()) {
        score.fail(&format!("tests/interop/dicom_check.py ended with {}", output.status));
    }
    Ok(score)
}

fn is_node_test(file: &Path) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.ends_with(".test.mjs") || name.ends_with(".test.js")
}

/// The last `# pass N` and `# fail N` (and cancelled ones, which did not pass).
fn tap_result(tap: &str) -> (u64, u64) {
    let last = |key: &str| {
        let found = tap.lines().rev().find_map(|line| line.strip_prefix(key));
        found.and_then(|number| number.trim().parse::<u64>().ok()).unwrap_or(0)
    };
    (last("# pass "), last("# fail ") + last("# cancelled "))
}

fn with_depth(command: &mut Command, deep: bool) -> &mut Command {
    if deep { command.env("GAUZE_DEEP", "1") } else { command.env_remove("GAUZE_DEEP") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_counts_are_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.52s";
        assert_eq!(cargo_result(line), Some((12, 3)));
        assert_eq!(cargo_result("test wire::tests::round_trip ... ok"), None);
    }

    #[test]
    fn node_counts_are_read() {
        assert_eq!(tap_result("ok 1 - a\n1..1\n# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 0\n"), (2, 2));
        assert_eq!(tap_result(""), (0, 0));
    }

    #[test]
    fn failures_are_shown_and_passes_are_not() {
        assert!(!is_worth_showing("test a ... ok"));
        assert!(is_worth_showing("test a ... FAILED"));
        assert!(is_worth_showing("thread 'a' panicked at src/lib.rs:1:1:"));
    }
}
