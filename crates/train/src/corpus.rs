//! Documents that are read, not made: the corpus to train on, and the ones to be judged by.

use std::path::Path;

use crate::document::{Document, marked};
use crate::failure::{Failure, Outcome};
use crate::lists;

/// A file of marked documents, one a line.
pub(crate) fn read(path: &Path) -> Outcome<Vec<Document>> {
    let mut documents = Vec::new();
    for (at, line) in lists::read(path)?.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let what = || Failure::Template {
            path: path.to_path_buf(),
            line: at + 1,
            what: "a mark that cannot be read".to_owned(),
        };
        documents.push(marked(line).ok_or_else(what)?);
    }
    Ok(documents)
}
