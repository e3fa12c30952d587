//! The programs that the demo and the browser tests run, built as a user would.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::failure::Outcome;
use crate::shell;

/// Where the programs are.
pub(crate) struct Programs {
    /// The researcher's command line, which also serves.
    pub(crate) gauze: PathBuf,
    /// The demo portal's server.
    pub(crate) portal: PathBuf,
}

/// Builds both.
pub(crate) fn build() -> Outcome<Programs> {
    shell::run(
        shell::cargo()
            .args(["build", "--locked", "--package", "gauze", "--package", "gauze-collector", "--package", "xtask"])
            .args([
                "--features",
                "xtask/portal",
                "--bin",
                "gauze",
                "--bin",
                "gauze-collector",
                "--bin",
                "xtask-portal",
            ]),
    )?;
    Ok(find())
}

/// What the tests in Node are told: where the programs and the browsers are.
pub(crate) fn environment() -> Vec<(&'static str, OsString)> {
    let programs = find();
    let mut told = vec![
        ("GAUZE_BIN", programs.gauze.into_os_string()),
        ("GAUZE_COLLECTOR_BIN", folder().join("gauze-collector").into_os_string()),
        ("GAUZE_PORTAL_BIN", programs.portal.into_os_string()),
        // What ships is what is tested: the packed scripts, not their sources.
        ("GAUZE_PKG", package().into_os_string()),
    ];
    for (name, program) in [("CHROMIUM", "chromium"), ("FIREFOX", "firefox-esr")] {
        if let Some(path) = shell::find(program) {
            told.push((name, path.into_os_string()));
        }
    }
    told
}

/// The package as a browser gets it, staged by `cargo xtask build`.
pub(crate) fn package() -> PathBuf {
    shell::target().join("npm").join("gauze-form")
}

fn find() -> Programs {
    Programs { gauze: folder().join("gauze"), portal: folder().join("xtask-portal") }
}

fn folder() -> PathBuf {
    shell::target().join("debug")
}
