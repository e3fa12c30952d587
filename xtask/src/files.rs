//! Folders → sorted lists of files.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::shell;

/// Every file below a folder, sorted.
pub(crate) fn under(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let unreadable = |e| Failure::io(format!("cannot list {}", folder.display()), e);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() { found.extend(under(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// Every file that is, or would be, committed: tracked, or neither tracked nor ignored. From the root, sorted.
pub(crate) fn committed() -> Outcome<Vec<PathBuf>> {
    let mut git: Command = shell::program("git");
    let listed = shell::read(git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))?;
    let mut found: Vec<PathBuf> = listed.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect();
    // A tracked file may have been deleted since.
    found.retain(|file| shell::root().join(file).is_file());
    found.sort();
    found.dedup();
    Ok(found)
}
