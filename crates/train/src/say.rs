//! The one place that prints.

use std::io::Write as _;

/// A line of the result, on stdout.
pub(crate) fn line(text: &str) {
    let _ignored = writeln!(std::io::stdout(), "{text}").is_err();
}

/// A line of progress, on stderr.
pub(crate) fn step(text: &str) {
    let _ignored = writeln!(std::io::stderr(), "==> {text}").is_err();
}

/// Why the command stopped, on stderr.
pub(crate) fn error(text: &str) {
    let _ignored = writeln!(std::io::stderr(), "error: {text}").is_err();
}
