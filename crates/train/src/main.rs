//! Lists, templates and corpora → the scrubber's packs. `cargo xtask train` runs it.

mod corpus;
mod document;
mod examples;
mod failure;
mod fuse;
mod generate;
mod learn;
mod lists;
mod noise;
mod pack;
mod random;
mod say;
mod score;
mod sizes;
mod slots;
mod tables;
mod template;
mod train;

use std::process::ExitCode;

use gauze_scrub::Language;

const USAGE: &str = "\
gauze-train [--lang en|es] [--check | --score [--set PREFIX]] [--without PREFIX] [--rounds N] [--out FILE]

  (nothing)          makes crates/scrub/packs/*.pack and SIZES.md
  --check            makes them in memory, says whether they are what is committed
  --score            figures of the committed packs on crates/train/heldout, every miss into target/scrub/misses.txt
  --set PREFIX       with --score: only the sets of that prefix, or of several with commas between
  --without PREFIX   for development: trains without the template files of that prefix, scores on documents of them";

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    languages: Vec<Language>,
    check: bool,
    score: bool,
    set: Option<String>,
    without: Option<String>,
    rounds: Option<u64>,
    out: Option<String>,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = options(&args) else {
        say::error(USAGE);
        return ExitCode::from(2);
    };
    match train::run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            say::error(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}

fn options(args: &[String]) -> Option<Options> {
    let mut options = Options::default();
    let mut args = args.iter().map(String::as_str);
    while let Some(arg) = args.next() {
        match arg {
            "--check" => options.check = true,
            "--score" => options.score = true,
            "--set" => options.set = Some(args.next()?.to_owned()),
            "--lang" => options.languages.push(match args.next()? {
                "en" => Language::English,
                "es" => Language::Spanish,
                _ => return None,
            }),
            "--without" => options.without = Some(args.next()?.to_owned()),
            "--rounds" => options.rounds = Some(args.next()?.parse().ok()?),
            "--out" => options.out = Some(args.next()?.to_owned()),
            _ => return None,
        }
    }
    if options.languages.is_empty() {
        options.languages = vec![Language::English, Language::Spanish];
    }
    Some(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read() {
        let args = |line: &str| -> Vec<String> { line.split_whitespace().map(str::to_owned).collect() };
        assert_eq!(options(&args("")).unwrap().languages.len(), 2);
        let one = options(&args("--lang es --check")).unwrap();
        assert_eq!((one.languages, one.check, one.score), (vec![Language::Spanish], true, false));
        assert_eq!(options(&args("--lang fr")), None);
        assert_eq!(options(&args("--dance")), None);
    }
}
