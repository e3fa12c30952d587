//! Where a command speaks: results on standard output, progress and errors on standard error.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::error::CliError;

/// Results as text or JSON, and progress that never mixes with them.
pub(crate) struct Screen {
    json: bool,
    quiet: bool,
    out: BufWriter<io::Stdout>,
}

impl Screen {
    /// A screen for this run's flags.
    pub(crate) fn new(json: bool, quiet: bool) -> Self {
        Self { json, quiet, out: BufWriter::new(io::stdout()) }
    }

    /// Whether results are wanted as JSON.
    pub(crate) fn json(&self) -> bool {
        self.json
    }

    /// Whether nothing but results and errors is wanted.
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet || self.json
    }

    /// Prints one line of a readable result.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> Result<(), CliError> {
        self.raw(text.as_ref().as_bytes())?;
        self.raw(b"\n")
    }

    /// Prints a result as indented JSON.
    pub(crate) fn value(&mut self, value: &impl Serialize) -> Result<(), CliError> {
        let text = serde_json::to_string_pretty(value).map_err(|e| CliError::engine("", "output/json", &e))?;
        self.line(text)
    }

    /// Prints `value` under `--json`, the lines of `text` otherwise.
    pub(crate) fn either(&mut self, value: &impl Serialize, text: impl FnOnce() -> String) -> Result<(), CliError> {
        if self.json { self.value(value) } else { self.line(text().trim_end()) }
    }

    /// Prints bytes as they are.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.out.write_all(bytes).map_err(CliError::Output)
    }

    /// Makes what was printed visible now.
    pub(crate) fn flush(&mut self) -> Result<(), CliError> {
        self.out.flush().map_err(CliError::Output)
    }

    /// A progress bar on standard error, hidden under `--quiet`, `--json` or where no one looks.
    pub(crate) fn progress(&self, total: u64, what: &'static str) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(Some(total), self.target());
        let style = ProgressStyle::with_template("{msg:>10} {bar:32} {human_pos} of {human_len}, {eta} left");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.set_message(what);
        bar.enable_steady_tick(Duration::from_millis(200));
        bar
    }

    fn target(&self) -> ProgressDrawTarget {
        if self.is_quiet() || !io::stderr().is_terminal() {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr()
        }
    }
}

/// Writes a failure to standard error: two lines for a person, one JSON object for a program.
pub(crate) fn report(error: &CliError, json: bool) {
    if json {
        let object = serde_json::json!({
            "error": error.to_string(),
            "code": error.code(),
            "help": error.help(),
        });
        to_stderr(&object.to_string());
    } else {
        to_stderr(&format!("error: {error}"));
        if let Some(help) = error.help() {
            to_stderr(&format!("help: {help}"));
        }
    }
}

/// Writes a line to standard error; when even that is closed there is nowhere left to complain.
pub(crate) fn to_stderr(line: &str) {
    drop(writeln!(io::stderr().lock(), "{line}"));
}
