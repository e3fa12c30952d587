//! `gauze policy diff`: what an amendment changes, for the board.

use std::path::PathBuf;

use clap::Args;
use gauze_author::diff::{Kind, diff};

use crate::error::CliError;
use crate::policies;
use crate::screen::Screen;

/// Say in plain words what changes from one policy to another, and whether people must consent again
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The old policy, as JSON or signed
    #[arg(value_name = "A")]
    old: PathBuf,
    /// The new policy, as JSON or signed
    #[arg(value_name = "B")]
    new: PathBuf,
}

/// Prints the changes, the weightiest first.
pub(crate) fn run(args: &Diff, screen: &mut Screen) -> Result<(), CliError> {
    let (old, ..) = policies::either(&args.old)?;
    let (new, ..) = policies::either(&args.new)?;
    let diff = diff(&old, &new);
    screen.either(&diff, || {
        if diff.changes.is_empty() {
            return "the two say the same".to_owned();
        }
        let mut text = format!("{}\n", diff.reconsent);
        let mut last = None;
        for change in &diff.changes {
            if last != Some(change.kind) {
                text.push_str(&format!("\n{}\n", title(change.kind)));
                last = Some(change.kind);
            }
            let mark = if change.reconsent { "! " } else { "  " };
            let words: String = change.words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            text.push_str(&format!("{mark}{words}\n"));
        }
        text + "\nlines with ! are not covered by what people agreed to"
    })
}

fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::OtherStudy => "not two versions of one study",
        Kind::New => "newly collected",
        Kind::Meaning => "means something else",
        Kind::MoreExposed => "more leaves",
        Kind::People => "people and keys",
        Kind::Consent => "what people are told",
        Kind::Care => "care",
        Kind::Noise => "noise and how often",
        Kind::LessExposed => "less leaves",
        Kind::Removed => "no longer collected",
        Kind::Days => "days and state",
        _ => "also",
    }
}
