//! Request path → file below a folder, or none.

use std::path::{Path, PathBuf};

/// The file that a page's path means: itself, `NAME.html`, or the folder's `index.html`.
pub(crate) fn page(folder: &Path, path: &str) -> Option<PathBuf> {
    let wanted = below(folder, path)?;
    let named = wanted.with_extension("html");
    [wanted.clone(), named, wanted.join("index.html")].into_iter().find_map(|file| existing(folder, &file))
}

/// The file of exactly that path.
pub(crate) fn exact(folder: &Path, path: &str) -> Option<PathBuf> {
    existing(folder, &below(folder, path)?)
}

/// Joins segment by segment; whatever could lead out of the folder, or to a hidden file, is none.
fn below(folder: &Path, path: &str) -> Option<PathBuf> {
    let decoded = percent_decoded(path)?;
    let mut file = folder.to_path_buf();
    for segment in decoded.split('/').filter(|segment| !segment.is_empty()) {
        if segment.starts_with('.') || segment.contains(['\\', '\0', ':']) {
            return None;
        }
        file.push(segment);
    }
    Some(file)
}

/// The file if it is one and, links followed, still lies in the folder.
fn existing(folder: &Path, file: &Path) -> Option<PathBuf> {
    let file = file.canonicalize().ok()?;
    (file.is_file() && file.starts_with(folder.canonicalize().ok()?)).then_some(file)
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let mut digit = || char::from(bytes.next()?).to_digit(16);
        decoded.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/portal")
    }

    #[test]
    fn files_are_found_and_percent_signs_decoded() {
        assert!(exact(&here(), "/paths.rs").is_some());
        assert!(exact(&here(), "/p%61ths%2ers").is_some());
        assert!(exact(&here(), "/nothing.rs").is_none());
        assert!(exact(&here(), "/").is_none());
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for path in [
            "/../../main.rs",
            "/%2e%2e/%2e%2e/main.rs",
            "/..%2f..%2fmain.rs",
            "//../../main.rs",
            "/..\\..\\main.rs",
            "/%5c..%5cmain.rs",
            "/./paths.rs",
            "/paths.rs%00",
            "/%zz",
            "/%2",
            "/%ff",
        ] {
            assert!(exact(&here(), path).is_none(), "{path}");
            assert!(page(&here(), path).is_none(), "{path}");
        }
    }
}
