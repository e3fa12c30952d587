//! `cargo xtask bench minimize`: how long adapters, minimize and de-identify take in the browser's own build.
//!
//! The module is compiled, bound and optimised as the packed ones are, with one more export, which no packed module has.

use std::path::PathBuf;

use crate::failure::Outcome;
use crate::wasm_pack::{self, Module};
use crate::{programs, setup, shell, wasm};

/// Builds, times in Node and headless Chromium, prints a table and writes `target/bench/minimize.json`.
pub(crate) fn run() -> Outcome {
    let folder = module()?;
    programs::build()?;
    shell::run(shell::program("node").arg("xtask/js/bench-minimize.mjs").arg(&folder).envs(programs::environment()))
}

/// The module with what only measurements call → the folder that it is in.
pub(crate) fn module() -> Outcome<PathBuf> {
    let pack = wasm_pack::load()?;
    setup::wasm_target()?;
    setup::npm_packages()?;
    setup::browsers()?;
    let folder = shell::target().join("bench");
    let module = Module { name: "bench".to_owned(), feature: "bench".to_owned(), lazy: true };
    wasm::make_module(&pack, &module, &folder)?;
    Ok(folder)
}
