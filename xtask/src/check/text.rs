//! What no committed file may hold: too many lines, and words that are promises or somebody's machine.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::shell;

/// More than this is more than one idea.
const MOST_LINES: usize = 600;

/// Kinds of files that are written by hand and read by people.
const SOURCES: [&str; 6] = ["rs", "js", "mjs", "html", "css", "sql"];

/// Words that are work left undone. Split, so that this file passes.
const PROMISES: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Folders of one machine.
const MACHINES: [&str; 4] = [concat!("/ro", "ot/"), concat!("/tm", "p/"), concat!("/wo", "rk/"), concat!("/ho", "me/")];

/// Fails with the sources that are too long; tables live in `data/` and may be.
pub(super) fn lengths(committed: &[PathBuf]) -> Outcome {
    let mut wrong = Vec::new();
    for file in committed.iter().filter(|file| has_cap(file)) {
        let lines = content(file)?.map_or(0, |text| text.lines().count());
        if lines > MOST_LINES {
            wrong.push(format!("{}: {lines} lines, more than {MOST_LINES}", file.display()));
        }
    }
    verdict(wrong)
}

/// Fails with the lines that hold a forbidden word.
pub(super) fn words(committed: &[PathBuf]) -> Outcome {
    let mut wrong = Vec::new();
    for file in committed.iter().filter(|file| !is_lock(file)) {
        for (at, line) in content(file)?.unwrap_or_default().lines().enumerate() {
            if let Some(word) = forbidden(line) {
                wrong.push(format!("{}:{}: `{word}`", file.display(), at + 1));
            }
        }
    }
    verdict(wrong)
}

fn has_cap(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    SOURCES.contains(&ending) && !file.components().any(|part| part.as_os_str() == "data")
}

/// Lock files hold hashes in base64, in which any word can turn up.
fn is_lock(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name == "Cargo.lock" || name == "package-lock.json")
}

fn forbidden(line: &str) -> Option<&'static str> {
    let promise = PROMISES.into_iter().find(|word| holds(line, word, |c| c.is_alphanumeric() || c == '_'));
    // The path of a web address is no machine's folder.
    promise.or_else(|| MACHINES.into_iter().find(|path| starts_somewhere(line, path)))
}

/// Whether the word stands in the line with no word character on either side.
fn holds(line: &str, word: &str, is_word: fn(char) -> bool) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// Whether the path stands in the line and is not the middle of a longer one.
fn starts_somewhere(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || "_-.}~*/".contains(c))
    })
}

/// The file's text; none if it is not text.
fn content(file: &Path) -> Outcome<Option<String>> {
    let bytes = std::fs::read(shell::root().join(file))
        .map_err(|e| Failure::io(format!("cannot read {}", file.display()), e))?;
    Ok(String::from_utf8(bytes).ok())
}

fn verdict(wrong: Vec<String>) -> Outcome {
    if wrong.is_empty() { Ok(()) } else { Err(Failure::Wrong(format!("\n  {}", wrong.join("\n  ")))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_and_machine_paths_are_found() {
        for word in PROMISES {
            assert_eq!(forbidden(&format!("// {word}: later")), Some(word));
            assert_eq!(forbidden(&format!("{word}S and m{word}")), None);
        }
        for path in MACHINES {
            assert_eq!(forbidden(&format!("\"{path}file\"")), Some(path));
            assert_eq!(forbidden(&format!("see file:{path}x")), Some(path));
            assert_eq!(forbidden(&format!("https://example.org{path}x")), None);
        }
    }

    #[test]
    fn only_hand_written_sources_are_capped() {
        assert!(has_cap(Path::new("crates/core/src/policy.rs")));
        assert!(!has_cap(Path::new("crates/core/src/data/zip3.rs")));
        assert!(!has_cap(Path::new("Cargo.lock")));
    }
}
