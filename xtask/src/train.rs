//! The trainer, built with optimisation: it does a few billion additions.

use crate::failure::Outcome;
use crate::shell;

/// Hands its options on.
pub(crate) fn run(options: &[&str]) -> Outcome {
    shell::run(
        shell::cargo()
            .args(["run", "--locked", "--release", "--quiet", "--package", "gauze-train", "--"])
            .args(options),
    )
}
