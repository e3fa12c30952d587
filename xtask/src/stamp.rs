//! Whether `dist/` is what the sources would give.
//!
//! Cargo cannot say: both modules are builds of one crate, its output has one name, and so each build makes the
//! other one stale. Linking both anew takes the better part of a minute.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, Outcome, write};
use crate::metadata::Metadata;
use crate::wasm_pack::WasmPack;
use crate::{files, shell};

/// What decides on the result, beside the crates themselves.
const ALSO: [&str; 5] = ["Cargo.toml", "Cargo.lock", "wasm-pack.toml", "package-lock.json", "xtask/src/bin/bindgen.rs"];

/// Whether neither the sources nor `dist/` changed since [`keep`].
pub(crate) fn is_fresh(pack: &WasmPack, dist: &Path) -> Outcome<bool> {
    if !dist.is_dir() {
        return Ok(false);
    }
    let kept = std::fs::read_to_string(file()).unwrap_or_default();
    Ok(kept == now(pack, dist)?)
}

/// Remembers the sources and `dist/` as they are.
pub(crate) fn keep(pack: &WasmPack, dist: &Path) -> Outcome {
    write(&file(), now(pack, dist)?)
}

fn file() -> PathBuf {
    shell::target().join("wasm-dist.stamp")
}

fn now(pack: &WasmPack, dist: &Path) -> Outcome<String> {
    let ours = Metadata::workspace()?;
    let mut sources: Vec<PathBuf> = ALSO.iter().map(|name| shell::root().join(name)).collect();
    sources.extend(pack.packs.iter().map(|one| shell::root().join(&one.file)));
    for name in closure(&ours, &pack.package.source) {
        let manifest = ours.package(name).map(|package| PathBuf::from(&package.manifest_path)).unwrap_or_default();
        sources.extend(files::under(&manifest.with_file_name("src"))?);
        sources.push(manifest);
    }
    let compiler = shell::read(shell::program("rustc").arg("-vV"))?;
    Ok(format!("{compiler}{}\n{}\n", hash(&sources)?, hash(&files::under(dist)?)?))
}

/// The crate and those of ours that it uses.
fn closure<'a>(ours: &'a Metadata, start: &'a str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open = vec![start];
    while let Some(name) = open.pop() {
        if let Some(package) = ours.package(name).filter(|_| found.insert(name)) {
            let names = package.dependencies.iter().map(|dependency| dependency.name.as_str());
            open.extend(names.filter(|name| ours.package(name).is_some()));
        }
    }
    found
}

fn hash(list: &[PathBuf]) -> Outcome<String> {
    let mut hash = Sha256::new();
    for path in list {
        let content = std::fs::read(path).map_err(|e| Failure::io(format!("cannot read {}", path.display()), e))?;
        hash.update(path.as_os_str().as_encoded_bytes());
        hash.update(Sha256::digest(&content));
    }
    Ok(Base64::encode_string(&hash.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_crate_is_built_from_those_below_it() {
        let ours = Metadata::workspace().unwrap();
        let found = closure(&ours, "gauze-form-web");
        for name in ["gauze-form-web", "gauze-client", "gauze-core", "gauze-signed", "gauze-ldp", "gauze-envelope"] {
            assert!(found.contains(name), "{name}");
        }
        assert!(!found.contains("gauze-collector"));
    }

    #[test]
    fn another_content_or_name_is_another_hash() {
        let here = |name: &str| shell::root().join("xtask").join(name);
        let one = hash(&[here("Cargo.toml")]).unwrap();
        assert_eq!(one, hash(&[here("Cargo.toml")]).unwrap());
        assert_ne!(one, hash(&[here("src/main.rs")]).unwrap());
        assert!(hash(&[here("nothing")]).is_err());
    }
}
