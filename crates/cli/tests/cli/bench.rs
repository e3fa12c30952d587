//! A bench for the `gauze` binary: a folder of its own, runs with their output, and the demo's moving parts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A temporary folder and the binary that works in it.
pub(crate) struct Bench {
    folder: tempfile::TempDir,
}

/// What one run said.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Bench {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn json(&self, name: &str) -> Value {
        serde_json::from_str(&self.text(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    /// `gauze ARGS…` in the bench's folder; words are split at spaces.
    pub(crate) fn gauze(&self, args: &str) -> Run {
        self.gauze_list(&args.split_whitespace().collect::<Vec<_>>())
    }

    pub(crate) fn gauze_list(&self, args: &[&str]) -> Run {
        Run::of(self.command(args).stdin(Stdio::null()).output().unwrap())
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gauze"));
        command.current_dir(self.folder.path()).args(args);
        command
    }

    /// A holder, a publisher, and the policy `template` signed by it as `NAME.jws`, recipients and collector filled in.
    pub(crate) fn signed(&self, template: &Path, name: &str, collector: &str) {
        if !self.path("lab.key").exists() {
            self.gauze("keygen holder --name lab --out .").ok();
            self.gauze("keygen publisher --name board --out .").ok();
        }
        let mut policy: Value = serde_json::from_str(&fs::read_to_string(template).unwrap()).unwrap();
        policy["recipients"] = serde_json::json!([{"name": "Lab", "key": self.text("lab.pub").trim()}]);
        policy["study"]["collector"] = collector.into();
        self.write(&format!("{name}.json"), &policy.to_string());
        self.gauze(&format!("policy sign {name}.json --key board.key --out {name}.jws")).ok();
    }
}

impl Run {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The standard output of a run that must have succeeded.
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    /// The standard error of a run that must have ended with `code`.
    #[track_caller]
    pub(crate) fn fails(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        self.err
    }
}

/// `tests/forms/NAME` of the repository.
pub(crate) fn form(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/forms").join(name)
}

/// Whether only the owner may read a file.
#[cfg(unix)]
pub(crate) fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).unwrap().permissions().mode() & 0o777 == 0o600
}
