//! `wasm-pack.toml`: what is packed for the browser, and how large it may be.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::failure::{Failure, Outcome, read};
use crate::shell;

/// The file, as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WasmPack {
    /// Becomes `package.json`.
    pub(crate) package: Package,
    /// The builds of the crate.
    #[serde(rename = "module")]
    pub(crate) modules: Vec<Module>,
    /// The scrubber's data.
    #[serde(rename = "pack")]
    pub(crate) packs: Vec<Pack>,
    /// How the crate is compiled.
    pub(crate) compile: Compile,
    /// How wasm-opt is called.
    pub(crate) optimize: Optimize,
    /// The subpaths of `exports`.
    #[serde(rename = "entry")]
    pub(crate) entries: Vec<Entry>,
    /// The upper limits of what is sent.
    pub(crate) budget: Budgets,
}

/// The npm package.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Package {
    /// Its npm name.
    pub(crate) name: String,
    /// One sentence.
    pub(crate) description: String,
    /// The crate that is compiled.
    #[serde(rename = "crate")]
    pub(crate) source: String,
    /// The folder of `src/` and `dist/`, from the repository's root.
    pub(crate) folder: String,
}

/// One build of the crate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Module {
    /// `dist/NAME.js` and `dist/NAME_bg.wasm`.
    pub(crate) name: String,
    /// The only feature it is built with.
    pub(crate) feature: String,
    /// Whether only some pages load it, so that it is no part of the core path.
    #[serde(default)]
    pub(crate) lazy: bool,
}

/// A model of the scrubber with its tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pack {
    /// Its language: `dist/scrub-NAME.pack`.
    pub(crate) name: String,
    /// Where it lies, from the repository's root.
    pub(crate) file: String,
}

impl Pack {
    /// Its file's name in `dist/`.
    pub(crate) fn packed(&self) -> String {
        format!("scrub-{}.pack", self.name)
    }
}

/// How the crate is compiled.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Compile {
    /// More arguments of rustc.
    pub(crate) rustflags: Vec<String>,
}

/// How the modules are optimised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Optimize {
    /// The arguments of wasm-opt.
    pub(crate) wasm_opt: Vec<String>,
}

/// One subpath of `exports`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// `.` or `./name`.
    pub(crate) path: String,
    /// The module behind it.
    pub(crate) file: String,
    /// Its types, listed first.
    pub(crate) types: String,
}

/// What a page with one form in English loads up to the report that is sent; and everything there is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budgets {
    /// Without what is loaded only when it is needed.
    pub(crate) core: Budget,
    /// All languages and modules.
    pub(crate) all: Budget,
    /// Each of the scrubber's packs by its name; none of them is a part of `all`.
    pub(crate) packs: BTreeMap<String, Budget>,
}

/// Upper limits over modules, their glue and scripts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budget {
    /// As stored.
    pub(crate) raw: Bytes,
    /// gzip at level 9.
    pub(crate) gzip: Bytes,
    /// brotli at quality 11 with a window of 22 bits.
    pub(crate) brotli: Bytes,
}

/// A number of bytes, written `120 KiB`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(try_from = "String")]
pub(crate) struct Bytes(pub(crate) u64);

impl TryFrom<String> for Bytes {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let kib = text.strip_suffix(" KiB").and_then(|number| number.parse::<u64>().ok());
        let bytes = kib.and_then(|number| number.checked_mul(1024));
        bytes.map(Self).ok_or_else(|| format!("`{text}` is not a size such as `120 KiB`"))
    }
}

impl std::fmt::Display for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Tenths of a KiB, rounded up: what is shown as 120.0 is never above 120.
        let tenths = (self.0 * 10).div_ceil(1024);
        write!(f, "{}.{} KiB", tenths / 10, tenths % 10)
    }
}

/// The repository's `wasm-pack.toml`.
pub(crate) fn load() -> Outcome<WasmPack> {
    parse(&read(&shell::root().join("wasm-pack.toml"))?)
}

fn parse(text: &str) -> Outcome<WasmPack> {
    let wrong = |what: String| Failure::Wrong(format!("wasm-pack.toml: {what}"));
    let pack: WasmPack = toml::from_str(text).map_err(|e| wrong(e.to_string()))?;
    // Data that nobody measures would grow unseen.
    match pack.packs.iter().find(|one| !pack.budget.packs.contains_key(&one.name)) {
        Some(one) => Err(wrong(format!("the pack `{}` has no budget", one.name))),
        None => Ok(pack),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_file_is_read_and_keeps_the_promised_budget() {
        let pack = load().unwrap();
        assert!(pack.budget.core.brotli <= Bytes(110 * 1024));
        assert!(pack.budget.packs["en"].brotli <= Bytes(300 * 1024));
        assert!(pack.entries.iter().any(|entry| entry.path == "."));
        assert!(pack.optimize.wasm_opt.iter().all(|flag| flag != "--all-features"));
    }

    #[test]
    fn its_first_line_says_who_reads_it() {
        let text = read(&shell::root().join("wasm-pack.toml")).unwrap();
        let first = text.lines().next().unwrap();
        assert_eq!(first, "# Read by cargo xtask pack; wasm-pack itself reads only Cargo.toml metadata.");
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let text = read(&shell::root().join("wasm-pack.toml")).unwrap();
        assert!(parse(&text.replace("[budget.core]", "[budget.core]\nglue = \"1 KiB\"")).is_err());
    }

    #[test]
    fn a_pack_without_a_budget_is_refused() {
        let text = read(&shell::root().join("wasm-pack.toml")).unwrap();
        let refused = parse(&text.replace("[budget.packs.es]", "[budget.packs.pt]")).unwrap_err();
        assert!(refused.to_string().contains("`es` has no budget"), "{refused}");
        assert!(parse(&text.replace("[budget.packs.en]", "[budget.packs.en]\nmodel = \"1 KiB\"")).is_err());
    }

    #[test]
    fn plain_wasm_pack_would_call_wasm_opt_alike() {
        let pack = load().unwrap();
        let manifest = read(&shell::root().join("crates/form-web/Cargo.toml")).unwrap();
        let manifest: toml::Table = toml::from_str(&manifest).unwrap();
        let release = &manifest["package"]["metadata"]["wasm-pack"]["profile"]["release"];
        let theirs: Vec<&str> =
            release["wasm-opt"].as_array().unwrap().iter().map(|flag| flag.as_str().unwrap()).collect();
        assert_eq!(theirs, pack.optimize.wasm_opt);
    }

    #[test]
    fn sizes_round_up_when_shown() {
        assert_eq!(Bytes::try_from("2 KiB".to_owned()), Ok(Bytes(2048)));
        assert!(Bytes::try_from("2KB".to_owned()).is_err());
        assert_eq!(Bytes(1024).to_string(), "1.0 KiB");
        assert_eq!(Bytes(1025).to_string(), "1.1 KiB");
    }
}
