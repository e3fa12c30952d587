//! `cargo xtask check`: what must hold of the code before it is run.

mod edges;
mod licences;
mod manifests;
mod text;

use std::process::Command;

use crate::failure::Outcome;
use crate::score::Score;
use crate::{files, say, setup, shell};

/// Runs every check, tells of each, and counts them.
pub(crate) fn all() -> Outcome<Score> {
    setup::components()?;
    setup::wasm_target()?;
    let mut score = Score::default();
    // Quick ones first: they say most for their seconds.
    one(&mut score, "formatting", formatting);
    one(&mut score, "file lengths", || text::lengths(&files::committed()?));
    one(&mut score, "words that must not be committed", || text::words(&files::committed()?));
    one(&mut score, "every crate takes the workspace's lints", manifests::lints);
    one(&mut score, "crate edges", edges::check);
    one(&mut score, "licences", licences::check);
    one(&mut score, "clippy", || clippy(&["--workspace", "--all-targets", "--features", "xtask/bindgen,xtask/portal"]));
    for feature in ["pipeline", "upload"] {
        one(&mut score, &format!("clippy of form-web with {feature}"), || {
            clippy(&["--package", "gauze-form-web", "--target", "wasm32-unknown-unknown", "--features", feature])
        });
    }
    one(&mut score, "documentation", || shell::run(&mut documentation()));
    Ok(score)
}

fn one(score: &mut Score, name: &str, check: impl FnOnce() -> Outcome) {
    say::step(&format!("check: {name}"));
    match check() {
        Ok(()) => score.pass(),
        Err(failure) => score.fail(&format!("check: {name}: {failure}")),
    }
}

fn formatting() -> Outcome {
    let list = ["fmt", "--all", "--", "--check", "--files-with-diff", "--color=never"];
    shell::read(shell::cargo().args(list)).map(drop)
}

fn clippy(args: &[&str]) -> Outcome {
    shell::run(shell::cargo().args(["clippy", "--locked"]).args(args).args(["--", "--deny", "warnings"]))
}

fn documentation() -> Command {
    let mut cargo = shell::cargo();
    cargo.args(["doc", "--locked", "--workspace", "--no-deps", "--document-private-items"]);
    cargo.env("RUSTDOCFLAGS", "-D warnings");
    cargo
}
