//! What the browser downloads: raw, gzip, brotli, against the budgets.
//!
//! Whatever an entry loads only when it is needed (another language, say) is no part of the core path, but it is a part of
//! everything: `import()` decides, as esbuild reports it, and a module of `wasm-pack.toml` by its `lazy`. Packs are data, and count by themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::failure::{Failure, Outcome, read};
use crate::wasm_pack::{Budget, Bytes, WasmPack};
use crate::{files, pack, say, shell};

/// One file's sizes in bytes.
#[derive(Debug, Deserialize)]
struct Sizes {
    file: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints a table of everything that is sent and fails above a budget.
pub(crate) fn report(pack: &WasmPack) -> Outcome {
    let folder = pack::stage(pack)?;
    let core = core_path(pack)?;
    say::line(&row("file", "raw", "gzip", "brotli"));
    let (mut first, mut later) = (Vec::new(), Vec::new());
    for sizes in measure(&sent(&folder)?)? {
        let name = Path::new(&sizes.file).strip_prefix(&folder).unwrap_or(Path::new(&sizes.file));
        let name = name.to_string_lossy().into_owned();
        let is_core = core.contains(&name);
        say::line(&row(&if is_core { name } else { format!("{name} *") }, sizes.raw, sizes.gzip, sizes.brotli));
        if is_core { first.push(sizes) } else { later.push(sizes) }
    }
    let core = total(&first);
    first.extend(later);
    let all = total(&first);
    for (name, is, may) in [("core path", &core, &pack.budget.core), ("in all, * included", &all, &pack.budget.all)] {
        say::line(&row(name, is.raw, is.gzip, is.brotli));
        say::line(&row("  budget", may.raw, may.gzip, may.brotli));
    }
    within("core path", &core, &pack.budget.core)?;
    within("browser bundle", &all, &pack.budget.all)?;
    packs(pack, &folder)
}

/// The scrubber's data, each pack against its own budget: no page loads one whose policy lets no words leave.
fn packs(pack: &WasmPack, folder: &Path) -> Outcome {
    for one in &pack.packs {
        let name = format!("dist/{}", one.packed());
        let is = total(&measure(&[folder.join(&name)])?);
        say::line(&row(&name, is.raw, is.gzip, is.brotli));
        // That each has one was checked when the file was read.
        if let Some(may) = pack.budget.packs.get(&one.name) {
            say::line(&row("  budget", may.raw, may.gzip, may.brotli));
            within(&name, &is, may)?;
        }
    }
    Ok(())
}

/// The files that a page with a form in the first language gets, up to the report that is sent.
fn core_path(pack: &WasmPack) -> Outcome<BTreeSet<String>> {
    let bundle: Bundle = serde_json::from_str(&read(&pack::bundled(pack))?)
        .map_err(|e| Failure::Wrong(format!("esbuild's metafile is not what it was: {e}")))?;
    let mut core = at_once(&bundle, &pack.package.name);
    core.insert("dist/integrity.js".to_owned());
    for module in pack.modules.iter().filter(|module| !module.lazy) {
        core.extend([format!("dist/{}.js", module.name), format!("dist/{}_bg.wasm", module.name)]);
    }
    Ok(core)
}

/// esbuild's metafile, as far as it is read.
#[derive(Deserialize)]
struct Bundle {
    outputs: BTreeMap<String, Output>,
}

/// One script that esbuild wrote.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    imports: Vec<Import>,
    entry_point: Option<String>,
}

/// What a script loads: `import-statement` at once, `dynamic-import` when it is asked for.
#[derive(Deserialize)]
struct Import {
    path: String,
    kind: String,
}

/// The scripts that entries load at once, named from the package's folder.
fn at_once(bundle: &Bundle, package: &str) -> BTreeSet<String> {
    let lazily: BTreeSet<&str> = bundle
        .outputs
        .values()
        .flat_map(|output| &output.imports)
        .filter(|import| import.kind == "dynamic-import")
        .map(|import| import.path.as_str())
        .collect();
    let is_entry = |path: &str, output: &Output| output.entry_point.is_some() && !lazily.contains(path);
    let mut open: Vec<&str> =
        bundle.outputs.iter().filter(|(path, output)| is_entry(path, output)).map(|(path, _)| path.as_str()).collect();
    let mut found = BTreeSet::new();
    while let Some(path) = open.pop() {
        if let Some(output) = bundle.outputs.get(path).filter(|_| found.insert(path)) {
            let statements = output.imports.iter().filter(|import| import.kind == "import-statement");
            open.extend(statements.map(|import| import.path.as_str()));
        }
    }
    let marker = format!("npm/{package}/");
    found.iter().filter_map(|path| path.rsplit_once(&marker)).map(|(_, name)| name.to_owned()).collect()
}

/// Modules, their glue, and every script of `src/`.
fn sent(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut list = files::under(folder)?;
    list.retain(|file| file.extension().is_some_and(|ending| ending == "wasm" || ending == "js"));
    Ok(list)
}

fn measure(list: &[PathBuf]) -> Outcome<Vec<Sizes>> {
    let said = shell::read(shell::program("node").arg("xtask/js/size.mjs").args(list))?;
    let lines = said.lines().map(serde_json::from_str).collect::<Result<Vec<Sizes>, _>>();
    lines.map_err(|e| Failure::Wrong(format!("xtask/js/size.mjs printed something else than sizes: {e}")))
}

fn total(measured: &[Sizes]) -> Budget {
    Budget {
        raw: Bytes(measured.iter().map(|sizes| sizes.raw).sum()),
        gzip: Bytes(measured.iter().map(|sizes| sizes.gzip).sum()),
        brotli: Bytes(measured.iter().map(|sizes| sizes.brotli).sum()),
    }
}

fn within(what: &str, total: &Budget, budget: &Budget) -> Outcome {
    let pairs =
        [("raw", total.raw, budget.raw), ("gzip", total.gzip, budget.gzip), ("brotli", total.brotli, budget.brotli)];
    match pairs.into_iter().find(|(_, is, may)| is > may) {
        None => Ok(()),
        Some((name, is, may)) => Err(Failure::Wrong(format!(
            "the {what} is {is} {name}, more than the {may} of its budget in wasm-pack.toml"
        ))),
    }
}

fn row(name: &str, raw: impl ToString, gzip: impl ToString, brotli: impl ToString) -> String {
    format!("{name:<28} {:>9} {:>9} {:>9}", raw.to_string(), gzip.to_string(), brotli.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_above_any_limit_fails() {
        let limit = |raw, gzip, brotli| Budget { raw: Bytes(raw), gzip: Bytes(gzip), brotli: Bytes(brotli) };
        assert!(within("sum", &limit(3, 2, 1), &limit(3, 2, 1)).is_ok());
        for total in [limit(4, 2, 1), limit(3, 3, 1), limit(3, 2, 2)] {
            assert!(within("sum", &total, &limit(3, 2, 1)).is_err());
        }
    }

    #[test]
    fn what_is_imported_when_needed_is_not_on_the_core_path() {
        let import = |path: &str, kind: &str| format!(r#"{{"path":"{path}","kind":"{kind}"}}"#);
        let text = format!(
            r#"{{"outputs":{{
                "t/npm/p/src/index.js":{{"entryPoint":"index.js","imports":[{},{}]}},
                "t/npm/p/src/shared.js":{{"imports":[]}},
                "t/npm/p/src/es.js":{{"entryPoint":"es.js","imports":[{}]}},
                "t/npm/p/src/more.js":{{"imports":[]}}
            }}}}"#,
            import("t/npm/p/src/shared.js", "import-statement"),
            import("t/npm/p/src/es.js", "dynamic-import"),
            import("t/npm/p/src/more.js", "import-statement"),
        );
        let found = at_once(&serde_json::from_str(&text).unwrap(), "p");
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), ["src/index.js", "src/shared.js"]);
    }
}
