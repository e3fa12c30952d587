//! `wasm-pack.toml` and `dist/` → the npm package.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;

use crate::failure::{Failure, Outcome, write};
use crate::metadata::Metadata;
use crate::wasm_pack::{self, Entry, WasmPack};
use crate::{files, say, shell, wasm};

/// Files taken from the repository's root, where they exist.
const FROM_ROOT: [&str; 2] = ["LICENSE", "CHANGELOG.md"];

/// Builds, and packs `target/npm/NAME` with npm.
pub(crate) fn pack() -> Outcome {
    wasm::build()?;
    let pack = wasm_pack::load()?;
    let folder = folder(&pack);
    let root = shell::root();
    for name in FROM_ROOT.iter().map(|name| root.join(name)).filter(|file| file.is_file()) {
        copy(&name, &folder, &root)?;
    }
    let readme = root.join(&pack.package.folder).join("README.md");
    let readme = if readme.is_file() { readme } else { root.join("README.md") };
    copy(&readme, &folder, readme.parent().unwrap_or(&root))?;
    write(&folder.join("package.json"), manifest(&pack, &Metadata::workspace()?)?)?;
    for entry in &pack.entries {
        for file in [&entry.file, &entry.types] {
            if !folder.join(file).is_file() {
                let message = format!("entry `{}` of wasm-pack.toml names `{file}`, which is not there", entry.path);
                return Err(Failure::Wrong(message));
            }
        }
    }
    let name = shell::read(shell::program("npm").args(["pack", "--silent"]).current_dir(&folder))?;
    say::line(&format!("packed {}", folder.join(name.trim()).display()));
    Ok(())
}

/// `src/` and `dist/` as a browser will get them: a script an entry, what entries share beside them, what is loaded only
/// when it is needed apart; without comments and spaces.
pub(crate) fn stage(pack: &WasmPack) -> Outcome<PathBuf> {
    let (source, folder) = (shell::root().join(&pack.package.folder), folder(pack));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|e| Failure::io(format!("cannot empty {}", folder.display()), e))?;
    }
    let (mut scripts, mut others) = (Vec::new(), Vec::new());
    for file in files::under(&source.join("dist"))? {
        if ends_in(&file, "js") { scripts.push(file) } else { others.push(file) }
    }
    others.extend(files::under(&source.join("src"))?.into_iter().filter(|file| !ends_in(file, "js")));
    shell::read(esbuild(&source, &folder).args(scripts))?;
    let mut bundle = esbuild(&source, &folder);
    // The generated glue stays as it is: the loader decides when, and bundlers of the host find it by its address.
    bundle.args(["--bundle", "--splitting", "--external:../dist/*", "--chunk-names=src/[name]-[hash]"]);
    bundle.arg(format!("--metafile={}", bundled(pack).display()));
    shell::read(bundle.args(pack.entries.iter().map(|entry| source.join(&entry.file))))?;
    for file in &others {
        copy(file, &folder, &source)?;
    }
    Ok(folder)
}

/// Where esbuild says which script loads which, and when.
pub(crate) fn bundled(pack: &WasmPack) -> PathBuf {
    shell::target().join("npm").join(format!("{}.bundle.json", pack.package.name))
}

fn esbuild(source: &Path, folder: &Path) -> Command {
    let mut esbuild = shell::program(shell::root().join("node_modules/.bin/esbuild"));
    esbuild.args(["--minify", "--format=esm", "--target=esnext", "--log-level=warning"]);
    esbuild.arg(format!("--outbase={}", source.display())).arg(format!("--outdir={}", folder.display()));
    esbuild
}

fn ends_in(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|found| found == ending)
}

fn folder(pack: &WasmPack) -> PathBuf {
    shell::target().join("npm").join(&pack.package.name)
}

/// `package.json`, in the order in which it is written: a resolver takes the first condition that fits.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Manifest<'a> {
    name: &'a str,
    version: &'a str,
    description: &'a str,
    license: &'a str,
    r#type: &'static str,
    side_effects: Vec<String>,
    exports: BTreeMap<&'a str, Conditions>,
    files: [&'static str; 2],
}

#[derive(Serialize)]
struct Conditions {
    types: String,
    default: String,
}

fn manifest(pack: &WasmPack, described: &Metadata) -> Outcome<String> {
    let source = described
        .package(&pack.package.source)
        .ok_or_else(|| Failure::Wrong(format!("wasm-pack.toml names no crate of ours: `{}`", pack.package.source)))?;
    let conditions =
        |entry: &Entry| Conditions { types: format!("./{}", entry.types), default: format!("./{}", entry.file) };
    let manifest = Manifest {
        name: &pack.package.name,
        version: &source.version,
        description: &pack.package.description,
        license: source.license.as_deref().unwrap_or_default(),
        r#type: "module",
        // Importing does nothing, but for the entry that defines the element.
        side_effects: pack.entries.iter().filter(|e| e.path == "./element").map(|e| format!("./{}", e.file)).collect(),
        exports: pack.entries.iter().map(|entry| (entry.path.as_str(), conditions(entry))).collect(),
        files: ["src", "dist"],
    };
    let text = serde_json::to_string_pretty(&manifest).map_err(|e| Failure::Wrong(e.to_string()))?;
    Ok(format!("{text}\n"))
}

fn copy(file: &Path, folder: &Path, base: &Path) -> Outcome {
    let to = folder.join(file.strip_prefix(base).unwrap_or(file));
    let content = std::fs::read(file).map_err(|e| Failure::io(format!("cannot read {}", file.display()), e))?;
    write(&to, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_lists_its_types_first() {
        let manifest = manifest(&wasm_pack::load().unwrap(), &Metadata::workspace().unwrap()).unwrap();
        let mut conditions =
            manifest.lines().map(str::trim).filter(|l| l.starts_with("\"types") || l.starts_with("\"def"));
        for _ in wasm_pack::load().unwrap().entries {
            assert!(conditions.next().unwrap().starts_with("\"types\""));
            assert!(conditions.next().unwrap().starts_with("\"default\""));
        }
        assert!(manifest.contains("\"license\": \"Apache-2.0\""));
    }
}
