//! `lists/NAME.txt(.gz) → entries`: read once, kept for the run.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// A list's entries: their columns, in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct List {
    pub(crate) rows: Vec<Vec<String>>,
}

impl List {
    /// The first columns.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|row| row.first()).map(String::as_str)
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn entry(&self, at: usize) -> &str {
        self.column(at, 0)
    }

    pub(crate) fn column(&self, at: usize, column: usize) -> &str {
        self.rows.get(at).and_then(|row| row.get(column)).map_or("", String::as_str)
    }
}

/// All lists of the project.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    lists: BTreeMap<String, List>,
    empty: List,
}

impl Lists {
    /// Every list in these folders; of two with one name the later folder's counts.
    pub(crate) fn read(folders: &[PathBuf]) -> Outcome<Self> {
        let mut lists = BTreeMap::new();
        for folder in folders {
            for path in files(folder)? {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let Some(name) = name.strip_suffix(".gz").unwrap_or(name).strip_suffix(".txt") else { continue };
                lists.insert(name.to_owned(), parse(&read(&path)?));
            }
        }
        Ok(Self { lists, empty: List::default() })
    }

    /// A list; an empty one if there is none of that name.
    pub(crate) fn get(&self, name: &str) -> &List {
        self.lists.get(name).unwrap_or(&self.empty)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.lists.keys().map(String::as_str)
    }
}

fn parse(text: &str) -> List {
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'));
    List { rows: lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect() }
}

/// The files of a folder, by name; none if there is no such folder.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let failed = |error| Failure::File { path: folder.to_path_buf(), error };
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A text file, unpacked if its name ends with `.gz`.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    let failed = |error| Failure::File { path: path.to_path_buf(), error };
    let bytes = std::fs::read(path).map_err(failed)?;
    let mut text = String::new();
    if path.extension().is_some_and(|end| end == "gz") {
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).map_err(failed)?;
    } else {
        bytes.as_slice().read_to_string(&mut text).map_err(failed)?;
    }
    Ok(text)
}
