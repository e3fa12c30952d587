//! What `cargo metadata` says about our crates and theirs.

use serde::Deserialize;

use crate::failure::{Failure, Outcome};
use crate::shell;

/// The part of `cargo metadata` that is used here.
#[derive(Debug, Deserialize)]
pub(crate) struct Metadata {
    /// Ours with `--no-deps`, else everyone's.
    pub(crate) packages: Vec<Package>,
    /// Ids of our own.
    pub(crate) workspace_members: Vec<String>,
    /// Which package uses which; absent with `--no-deps`.
    pub(crate) resolve: Option<Resolve>,
}

/// One crate at one version.
#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    /// Unique.
    pub(crate) id: String,
    /// As in its manifest.
    pub(crate) name: String,
    /// As in its manifest.
    pub(crate) version: String,
    /// An SPDX expression.
    pub(crate) license: Option<String>,
    /// Where its manifest is.
    pub(crate) manifest_path: String,
    /// What its manifest asks for.
    pub(crate) dependencies: Vec<Dependency>,
}

/// One line of a `[dependencies]` table.
#[derive(Debug, Deserialize)]
pub(crate) struct Dependency {
    /// The crate's name.
    pub(crate) name: String,
    /// `dev`, `build`, or none for a normal one.
    pub(crate) kind: Option<String>,
    /// Features switched on.
    pub(crate) features: Vec<String>,
}

/// The resolved graph.
#[derive(Debug, Deserialize)]
pub(crate) struct Resolve {
    /// One node per package.
    pub(crate) nodes: Vec<Node>,
}

/// One package's edges.
#[derive(Debug, Deserialize)]
pub(crate) struct Node {
    /// The package.
    pub(crate) id: String,
    /// What it uses.
    pub(crate) deps: Vec<Edge>,
}

/// One edge of the resolved graph.
#[derive(Debug, Deserialize)]
pub(crate) struct Edge {
    /// The package that is used.
    pub(crate) pkg: String,
    /// How.
    pub(crate) dep_kinds: Vec<Kind>,
}

/// `dev`, `build`, or none.
#[derive(Debug, Deserialize)]
pub(crate) struct Kind {
    /// None for a normal edge.
    pub(crate) kind: Option<String>,
}

impl Metadata {
    /// Our own crates.
    pub(crate) fn workspace() -> Outcome<Self> {
        Self::ask(&["--no-deps"])
    }

    /// Everything that any feature of ours brings in, on any platform.
    pub(crate) fn everything() -> Outcome<Self> {
        Self::ask(&["--all-features"])
    }

    /// The package of that name.
    pub(crate) fn package(&self, name: &str) -> Option<&Package> {
        self.packages.iter().find(|package| package.name == name)
    }

    fn ask(args: &[&str]) -> Outcome<Self> {
        let said = shell::read(shell::cargo().args(["metadata", "--format-version", "1"]).args(args))?;
        serde_json::from_str(&said).map_err(|e| Failure::Wrong(format!("cannot understand `cargo metadata`: {e}")))
    }
}
