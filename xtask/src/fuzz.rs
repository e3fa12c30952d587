//! `cargo xtask fuzz [TARGET] [--minutes N]`: libFuzzer on stable Rust.
//!
//! rustc's own coverage pass is switched on by flags that stable takes, and libFuzzer itself is compiled by the C++
//! compiler; no nightly toolchain and no clang are needed. Instrumented crates go to a target folder of their own.
//! A find is minimised by hand and stays in `tests/fuzz/fixtures/`, which every test run replays.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::failure::{Failure, Outcome};
use crate::score::Score;
use crate::{files, say, shell};

/// Where targets keep seeds, finds and words.
const FOLDER: &str = "tests/fuzz";
/// What rustc is told: count edges in place, and show libFuzzer what is compared.
const FLAGS: [&str; 6] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cforce-frame-pointers=yes",
];
/// An input that takes longer is a find, in seconds.
const SLOW: u32 = 5;
/// A process that takes more memory is a find, in MiB.
const LARGE: u32 = 1024;
/// Longest input that is tried, in bytes.
const LONGEST: u32 = 100_000;

/// Real inputs beside the repository that a target may start from.
const REAL: [(&str, &str, &str); 9] = [
    ("form_fhir", "fhir", "json"),
    ("answers_fhir", "fhir", "json"),
    ("form_surveyjs", "surveyjs", "json"),
    ("form_html", "html", "html"),
    ("form_html", "html", "twig"),
    ("form_redcap", "redcap", "csv"),
    ("form_odm", "redcap", "xml"),
    ("form_any", "html", "html"),
    ("json", "fhir", "json"),
];

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fuzz {
    /// One target, or all of them.
    pub(crate) target: Option<String>,
    /// How long each runs.
    pub(crate) minutes: u32,
}

/// Runs the targets one after another; a find fails the command, after all have run.
pub(crate) fn run(fuzz: &Fuzz) -> Outcome<bool> {
    let score = each(fuzz.target.as_deref(), Duration::from_secs(60 * u64::from(fuzz.minutes)))?;
    for failure in score.failures() {
        say::line(&format!("failed: {failure}"));
    }
    say::line(&score.to_string());
    Ok(score.is_good())
}

/// Runs one target or all for that long, counted.
pub(crate) fn each(target: Option<&str>, time: Duration) -> Outcome<Score> {
    let targets = targets()?;
    if let Some(unknown) = target.filter(|name| !targets.iter().any(|target| target == name)) {
        let known = targets.join(", ");
        return Err(Failure::Usage(format!("`{unknown}` is no target; there are {known}")));
    }
    let program = build()?;
    let mut score = Score::default();
    for name in targets.iter().filter(|name| target.is_none_or(|target| target == *name)) {
        say::step(&format!("fuzzing {name} for {} s", time.as_secs()));
        match one(&program, name, time) {
            Ok(()) => score.pass(),
            Err(failure) => score.fail(&format!("{name}: {failure}; the input is in {FOLDER}/fixtures/{name}")),
        }
    }
    Ok(score)
}

/// The targets are the folders of seeds; a test of theirs holds the two together.
fn targets() -> Outcome<Vec<String>> {
    let seeds = shell::root().join(FOLDER).join("seeds");
    let entries = std::fs::read_dir(&seeds).map_err(|e| Failure::io(format!("cannot list {}", seeds.display()), e))?;
    let mut names: Vec<String> =
        entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

fn folder() -> PathBuf {
    shell::target().join("fuzz")
}

/// The instrumented program. Naming the platform keeps build scripts, which run here, free of instruments.
fn build() -> Outcome<PathBuf> {
    let version = shell::read(shell::program("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or_else(|| Failure::Wrong("`rustc -vV` names no host".to_owned()))?;
    let mut cargo = shell::cargo();
    cargo.args(["build", "--locked", "--package", "gauze-fuzz", "--features", "libfuzzer", "--profile", "fuzz"]);
    cargo.args(["--target", host, "--target-dir"]).arg(folder()).env("RUSTFLAGS", FLAGS.join(" "));
    cargo.env_remove("CARGO_ENCODED_RUSTFLAGS");
    shell::run(&mut cargo)?;
    Ok(folder().join(host).join("fuzz/gauze-fuzz"))
}

fn one(program: &Path, name: &str, time: Duration) -> Outcome {
    let root = shell::root().join(FOLDER);
    // What is learnt stays between runs, outside of the repository.
    let corpus = folder().join("corpus").join(name);
    let found = root.join("fixtures").join(name);
    for needed in [&corpus, &found] {
        std::fs::create_dir_all(needed).map_err(|e| Failure::io(format!("cannot create {}", needed.display()), e))?;
    }
    copy_real(name, &corpus)?;
    let mut fuzzer = shell::program(program);
    fuzzer.env("GAUZE_FUZZ_TARGET", name).env("RUST_BACKTRACE", "1");
    fuzzer.arg(format!("-max_total_time={}", time.as_secs()));
    fuzzer.args([format!("-timeout={SLOW}"), format!("-rss_limit_mb={LARGE}"), format!("-max_len={LONGEST}")]);
    fuzzer.arg(format!("-dict={}", root.join("dictionaries").join(format!("{name}.dict")).display()));
    fuzzer.arg(format!("-artifact_prefix={}/", found.display()));
    fuzzer.args(["-print_final_stats=1", "-verbosity=1", "-reload=0"]);
    let ended = shell::run(fuzzer.arg(&corpus).arg(root.join("seeds").join(name)));
    // An empty folder would be a find that is none.
    let _kept = std::fs::remove_dir(&found).is_err();
    ended
}

/// Real forms, where this machine has them; what is larger than an input may be is left out.
fn copy_real(name: &str, corpus: &Path) -> Outcome {
    let shared = shell::root().join("../shared/forms");
    for (_, kind, ending) in REAL.iter().filter(|(target, ..)| *target == name) {
        let folder = shared.join(kind);
        let inputs = if folder.is_dir() { files::under(&folder)? } else { Vec::new() };
        for input in inputs.iter().filter(|input| input.extension().is_some_and(|own| own == *ending)) {
            let is_small = std::fs::metadata(input).is_ok_and(|about| about.len() <= u64::from(LONGEST));
            let flat = input.strip_prefix(&shared).unwrap_or(input).to_string_lossy().replace('/', "-");
            if is_small {
                let copied = std::fs::copy(input, corpus.join(flat));
                copied.map_err(|e| Failure::io(format!("cannot copy {}", input.display()), e))?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_its_words() {
        let root = shell::root().join(FOLDER);
        let targets = targets().unwrap();
        assert!(targets.len() >= 10, "{targets:?}");
        for name in &targets {
            assert!(root.join("dictionaries").join(format!("{name}.dict")).is_file(), "{name}");
        }
        for (name, ..) in REAL {
            assert!(targets.iter().any(|target| target == name), "{name}");
        }
    }

    #[test]
    fn an_unknown_target_is_a_usage_error() {
        assert_eq!(each(Some("nothing"), Duration::ZERO).unwrap_err().exit_code(), 2);
    }
}
