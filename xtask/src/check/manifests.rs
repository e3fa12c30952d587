//! Every crate opts in to the workspace's lints.

use std::path::Path;

use crate::failure::{Failure, Outcome, read};
use crate::metadata::Metadata;

/// Fails with the manifests that do not.
pub(super) fn lints() -> Outcome {
    let mut without = Vec::new();
    for package in Metadata::workspace()?.packages {
        if !opts_in(&read(Path::new(&package.manifest_path))?) {
            without.push(package.name);
        }
    }
    if without.is_empty() {
        return Ok(());
    }
    Err(Failure::Wrong(format!("add `[lints] workspace = true` to the manifest of {}", without.join(", "))))
}

fn opts_in(manifest: &str) -> bool {
    let table: toml::Table = toml::from_str(manifest).unwrap_or_default();
    let lints = table.get("lints").and_then(|lints| lints.get("workspace"));
    lints.and_then(toml::Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_without_the_two_lines_is_caught() {
        assert!(opts_in("[package]\nname = \"a\"\n[lints]\nworkspace = true\n"));
        assert!(opts_in("lints.workspace = true"));
        assert!(!opts_in("[package]\nname = \"a\"\n"));
        assert!(!opts_in("[lints]\nworkspace = false\n"));
    }
}
