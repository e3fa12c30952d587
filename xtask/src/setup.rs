//! What is missing on this machine → installed, or one clear line on how to install it.

use std::path::PathBuf;

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, Outcome, read, write};
use crate::{say, shell};

/// The target that the browser's modules are compiled for.
const WASM: &str = "wasm32-unknown-unknown";

/// A program and the Debian package that brings it.
struct Tool {
    program: &'static str,
    package: &'static str,
}

const NODE: [Tool; 2] = [Tool { program: "node", package: "nodejs" }, Tool { program: "npm", package: "npm" }];

const BROWSERS: [Tool; 2] =
    [Tool { program: "chromium", package: "chromium" }, Tool { program: "firefox-esr", package: "firefox-esr" }];

const PYTHON: [Tool; 1] = [Tool { program: "python3", package: "python3" }];

/// Independent readers of what we write: pictures' metadata.
const READERS: [Tool; 1] = [Tool { program: "exiftool", package: "libimage-exiftool-perl" }];

/// Rust's standard library for the browser.
pub(crate) fn wasm_target() -> Outcome {
    let sysroot = shell::read(shell::program("rustc").args(["--print", "sysroot"]))?;
    if std::path::Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM])
}

/// `cargo fmt` and `cargo clippy`.
pub(crate) fn components() -> Outcome {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if shell::read(shell::cargo().args([command, "--version"])).is_err() {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

/// Node's packages, as the lockfile pins them.
pub(crate) fn npm_packages() -> Outcome {
    debian(&NODE)?;
    let root = shell::root();
    let lock = Base64::encode_string(&Sha256::digest(read(&root.join("package-lock.json"))?));
    let stamp = root.join("node_modules/.installed-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say::step("installing npm packages");
    shell::run(shell::program("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    write(&stamp, lock)
}

/// The browsers that the tests drive.
pub(crate) fn browsers() -> Outcome {
    debian(&BROWSERS)
}

/// What the Python that tests run with is, and where its packages are.
pub(crate) struct Python {
    /// The interpreter.
    pub(crate) program: PathBuf,
    /// The folder of its packages.
    pub(crate) packages: PathBuf,
}

/// Python with the packages that `tests/interop/requirements.txt` pins by hash, in a folder of its own.
pub(crate) fn python_packages() -> Outcome<Python> {
    python_with("tests/interop/requirements.txt", "python", &["--only-binary", ":all:"])
}

/// Python with the peers that noise is measured beside; one of them comes as source.
pub(crate) fn python_peers() -> Outcome<Python> {
    python_with("tests/interop/ldp-requirements.txt", "ldp-peers", &[])
}

fn python_with(requirements: &str, folder: &str, options: &[&str]) -> Outcome<Python> {
    debian(&PYTHON)?;
    let wanted = shell::root().join(requirements);
    let lock = Base64::encode_string(&Sha256::digest(read(&wanted)?));
    let folder = shell::target().join(folder);
    let program = folder.join("bin/python");
    let stamp = folder.join("installed-lock");
    if !std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        say::step("installing Python packages");
        let make = || shell::run(shell::program("python3").args(["-m", "venv", "--clear"]).arg(&folder));
        // Debian has the module apart from the interpreter.
        make().or_else(|_| apt(&["python3-venv"]).and_then(|()| make()))?;
        let mut pip = shell::program(&program);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]);
        shell::run(pip.args(options).arg("--requirement").arg(&wanted))?;
        write(&stamp, lock)?;
    }
    let asked = ["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"];
    let packages = PathBuf::from(shell::read(shell::program(&program).args(asked))?.trim());
    Ok(Python { program, packages })
}

/// The programs that tests hold our files against.
pub(crate) fn readers() -> Outcome {
    debian(&READERS)
}

fn rustup(args: &[&str]) -> Outcome {
    say::step(&format!("rustup {}", args.join(" ")));
    let asked = format!("please run `rustup {}`, or install the same from where your Rust comes from", args.join(" "));
    if shell::find("rustup").is_none() {
        return Err(Failure::Wrong(asked));
    }
    shell::run(shell::program("rustup").args(args)).map_err(|e| Failure::Wrong(format!("{e}: {asked}")))
}

/// Installs what is not on the path, if this is Debian (or a child of it) and we may.
fn debian(tools: &[Tool]) -> Outcome {
    let packages: Vec<&str> =
        tools.iter().filter(|tool| shell::find(tool.program).is_none()).map(|tool| tool.package).collect();
    if packages.is_empty() { Ok(()) } else { apt(&packages) }
}

fn apt(packages: &[&str]) -> Outcome {
    let is_root = shell::read(shell::program("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if shell::find("apt-get").is_none() || !is_root {
        let list = packages.join(" ");
        return Err(Failure::Wrong(format!(
            "missing on this machine: {list}; on Debian, run `sudo apt-get install {list}`"
        )));
    }
    say::step(&format!("apt-get install {}", packages.join(" ")));
    let apt = || {
        let mut apt = shell::program("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet=2");
        apt
    };
    shell::run(apt().arg("update"))?;
    shell::run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}
