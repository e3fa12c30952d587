//! `gauze`: the researcher's and steward's command line.
//!
//! Exit codes: 0 done, 1 failed, 2 misused. Results go to standard output, progress and errors to standard error; under
//! `--json` both are JSON, errors with a stable `code`. No flag takes a secret: keys and tokens are read from files.

mod advice;
mod answers_file;
mod attached;
mod audit;
mod commands;
mod counts_file;
mod days;
mod dice;
mod error;
mod figures;
mod files;
mod http;
mod keys;
mod opening;
mod people;
mod policies;
mod random;
mod screen;
mod sources;
mod summary;
mod table;
mod trial_run;

use std::io;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

use crate::error::CliError;
use crate::screen::Screen;

/// Studies on patient-portal answers that leave the browser minimized, coarsened, noised and sealed
#[derive(Debug, Parser)]
#[command(name = "gauze", version, arg_required_else_help = true)]
struct Cli {
    /// Print results and errors as JSON
    #[arg(long, global = true, display_order = 900)]
    json: bool,
    /// Show no progress
    #[arg(long, short, global = true, display_order = 901)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Keygen(commands::keygen::Keygen),
    Policy(commands::policy::Policy),
    Prepare(commands::prepare::Prepare),
    Perturb(commands::perturb::Perturb),
    Scrub(commands::scrub::Scrub),
    Open(commands::open::Open),
    Estimate(commands::estimate::Estimate),
    Plan(commands::plan::Plan),
    Verify(commands::verify::Verify),
    Console(commands::console::Console),
    Simulate(commands::simulate::Simulate),
    /// Run the collector: accept, store and hand out sealed reports
    Serve(gauze_collector::Args),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return misuse(&error),
    };
    let mut screen = Screen::new(cli.json, cli.quiet);
    let result = run(&cli, &mut screen);
    // What a failing command found out before it failed is printed before its error.
    match result.and(screen.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever closes the pipe (`| head`) has read enough.
        Err(CliError::Output(e)) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            screen::report(&error, cli.json);
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(cli: &Cli, screen: &mut Screen) -> Result<(), CliError> {
    match &cli.command {
        Command::Keygen(args) => commands::keygen::run(args, screen),
        Command::Policy(args) => commands::policy::run(args, screen),
        Command::Prepare(args) => commands::prepare::run(args, screen),
        Command::Perturb(args) => commands::perturb::run(args, screen),
        Command::Scrub(args) => commands::scrub::run(args, screen),
        Command::Open(args) => commands::open::run(args, screen),
        Command::Estimate(args) => commands::estimate::run(args, screen),
        Command::Plan(args) => commands::plan::run(args, screen),
        Command::Verify(args) => commands::verify::run(args, screen),
        Command::Console(args) => commands::console::run(args, screen),
        Command::Simulate(args) => commands::simulate::run(args, screen),
        Command::Serve(args) => gauze_collector::main(args).map_err(|e| CliError::engine("", e.code(), &e)),
    }
}

/// A misuse in clap's own words; as JSON where `--json` was among the arguments.
fn misuse(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match error.print() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    if std::env::args().any(|arg| arg == "--json") {
        let text = error.to_string();
        let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let usage = CliError::Usage {
            code: "usage/arguments",
            message: first,
            help: "run `gauze --help`, or `gauze COMMAND --help`",
        };
        screen::report(&usage, true);
    } else {
        screen::to_stderr(error.to_string().trim_end());
    }
    ExitCode::from(2)
}
