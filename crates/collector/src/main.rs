//! `gauze-collector`: the blind server as a binary.

use std::process::ExitCode;

use clap::Parser as _;
use gauze_collector::Args;

/// Accepts sealed reports that it cannot open, keeps them, and hands them to researchers.
#[derive(clap::Parser)]
#[command(name = "gauze-collector", version)]
struct Line {
    #[command(flatten)]
    args: Args,
}

#[expect(clippy::print_stderr, reason = "why a command failed belongs on its error stream")]
fn main() -> ExitCode {
    let line = Line::parse();
    match gauze_collector::main(&line.args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error} ({})", error.code());
            ExitCode::FAILURE
        }
    }
}
