//! `gauze policy schema`: the policy language for editors and other programs.

use clap::Args;

use crate::error::CliError;
use crate::screen::Screen;

/// Print the policy language as a JSON Schema (draft 2020-12)
#[derive(Debug, Args)]
pub(crate) struct Schema {}

/// Prints it as JSON, with `--json` or without.
pub(crate) fn run(_: &Schema, screen: &mut Screen) -> Result<(), CliError> {
    screen.value(&gauze_author::schema::schema())
}
