//! `cargo xtask COMMAND`: the project's own commands.

mod bench_ldp;
mod bench_minimize;
mod bench_scrub;
mod check;
mod demo;
mod dicom_table;
mod failure;
mod files;
mod fuzz;
mod metadata;
mod pack;
mod programs;
mod say;
mod score;
mod setup;
mod shell;
mod size;
mod stamp;
mod test;
mod train;
mod wasm;
mod wasm_pack;
mod zip3;

use std::path::Path;
use std::process::ExitCode;

use demo::Demo;
use failure::{Failure, Outcome};
use fuzz::Fuzz;

const USAGE: &str = "\
cargo xtask COMMAND

  demo [--simulate N] [--port P]   serve portal (P, default 8080), collector (P+1) and console (P+2) on this machine;
                                   with N simulated patients first
  test [--deep]                    run everything; the last line is `N passed, N failed`
  fuzz [TARGET] [--minutes N]      fuzz one target, or all one after another, N minutes each (default 10)
  check                            formatting, lints, documentation, crate edges, licences, words
  build                            compile what the browser loads, and measure it against wasm-pack.toml
  pack                             make the npm package
  bench size                       measure what was built
  bench ldp                        time noise in WASM, counting and a million reports; pure-ldp, multi-freq-ldpy and OpenDP beside
  bench scrub                      time the scrubber in WASM with its packs, in Node and Chromium
  bench minimize                   time adapters, minimize and de-identify in WASM, in Node and Chromium
  train [--check] [--score [--set PREFIX]] [--lang en|es]
                                   make the scrubber's packs of lists and templates; say whether they are the committed ones;
                                   print figures on held-out texts, with every miss in target/scrub/misses.txt
  zip3 --from FILE.csv             remake the table of populous ZIP prefixes from census counts
  dicom-table                      remake the table of DICOM's confidentiality profile from Python packages";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match dispatch(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            say::error(&failure.to_string());
            ExitCode::from(failure.exit_code())
        }
    }
}

/// Runs the command; whether all was well.
fn dispatch(args: &[&str]) -> Outcome<bool> {
    match args {
        ["test"] => return test::all(false),
        ["test", "--deep"] => return test::all(true),
        ["check"] => {
            let score = check::all()?;
            say::line(&score.to_string());
            return Ok(score.is_good());
        }
        ["demo", options @ ..] => demo::run(demo_options(options)?)?,
        ["fuzz", options @ ..] => return fuzz::run(&fuzz_options(options)?),
        ["build"] => wasm::build()?,
        ["pack"] => pack::pack()?,
        ["bench", "ldp"] => bench_ldp::run()?,
        ["bench", "minimize"] => bench_minimize::run()?,
        ["bench", "scrub"] => bench_scrub::run()?,
        ["bench", "size"] => size::report(&wasm_pack::load()?)?,
        ["train", options @ ..] => train::run(options)?,
        ["zip3", "--from", file] => zip3::remake(Path::new(file))?,
        ["dicom-table"] => dicom_table::remake()?,
        [] | ["help" | "--help" | "-h"] => say::line(USAGE),
        _ => return Err(Failure::Usage(format!("`cargo xtask {}` is no command\n\n{USAGE}", args.join(" ")))),
    }
    Ok(true)
}

fn demo_options(args: &[&str]) -> Outcome<Demo> {
    let wrong = |what: &str| Failure::Usage(format!("{what}\n\n{USAGE}"));
    let mut demo = Demo { simulate: None, port: 8080 };
    for pair in args.chunks(2) {
        match pair {
            ["--simulate", people] => {
                let people = people.parse().ok().filter(|people| *people > 0);
                demo.simulate = Some(people.ok_or_else(|| wrong("--simulate takes a number of people"))?);
            }
            ["--port", port] => demo.port = port.parse().map_err(|_| wrong("--port takes a port number"))?,
            _ => return Err(wrong(&format!("`{}` is no option of demo", pair.join(" ")))),
        }
    }
    Ok(demo)
}

fn fuzz_options(args: &[&str]) -> Outcome<Fuzz> {
    let wrong = |what: &str| Failure::Usage(format!("{what}\n\n{USAGE}"));
    let mut fuzz = Fuzz { target: None, minutes: 10 };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--minutes" => {
                let minutes = args.next().and_then(|minutes| minutes.parse().ok()).filter(|minutes| *minutes > 0);
                fuzz.minutes = minutes.ok_or_else(|| wrong("--minutes takes a number of minutes"))?;
            }
            name if fuzz.target.is_none() && !name.starts_with('-') => fuzz.target = Some(name.to_owned()),
            other => return Err(wrong(&format!("`{other}` is no option of fuzz"))),
        }
    }
    Ok(fuzz)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fuzz_options_come_in_any_order() {
        let expected = Fuzz { target: Some("jws".to_owned()), minutes: 3 };
        assert_eq!(fuzz_options(&["--minutes", "3", "jws"]).unwrap(), expected);
        assert_eq!(fuzz_options(&["jws", "--minutes", "3"]).unwrap(), expected);
        assert_eq!(fuzz_options(&[]).unwrap(), Fuzz { target: None, minutes: 10 });
        for args in [&["--minutes"][..], &["--minutes", "0"], &["a", "b"], &["--long"]] {
            assert_eq!(fuzz_options(args).unwrap_err().exit_code(), 2);
        }
    }

    #[test]
    fn demo_options_come_in_any_order() {
        let expected = Demo { simulate: Some(300), port: 9000 };
        assert_eq!(demo_options(&["--port", "9000", "--simulate", "300"]).unwrap(), expected);
        assert_eq!(demo_options(&[]).unwrap(), Demo { simulate: None, port: 8080 });
        for args in [&["--port"][..], &["--port", "x"], &["--simulate", "0"], &["--colour", "red"]] {
            assert_eq!(demo_options(args).unwrap_err().exit_code(), 2);
        }
    }

    #[test]
    fn an_unknown_command_is_a_usage_error() {
        assert_eq!(dispatch(&["dance"]).unwrap_err().exit_code(), 2);
        assert_eq!(dispatch(&["test", "--shallow"]).unwrap_err().exit_code(), 2);
    }
}
