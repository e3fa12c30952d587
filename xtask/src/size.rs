//! What the browser downloads: raw, gzip, brotli, against the budget.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::failure::{Failure, Outcome};
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

/// Prints a table of everything that is sent and fails above the budget.
pub(crate) fn report(pack: &WasmPack) -> Outcome {
    let folder = pack::stage(pack)?;
    let measured = measure(&sent(&folder)?)?;
    say::line(&row("file", "raw", "gzip", "brotli"));
    for sizes in &measured {
        let name = Path::new(&sizes.file).strip_prefix(&folder).unwrap_or(Path::new(&sizes.file));
        say::line(&row(&name.to_string_lossy(), sizes.raw, sizes.gzip, sizes.brotli));
    }
    let total = total(&measured);
    say::line(&row("in all", total.raw, total.gzip, total.brotli));
    say::line(&row("budget", pack.budget.raw.0, pack.budget.gzip.0, pack.budget.brotli.0));
    within(&total, &pack.budget)
}

/// Both modules, their glue, and every script of `src/`.
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

fn within(total: &Budget, budget: &Budget) -> Outcome {
    let pairs =
        [("raw", total.raw, budget.raw), ("gzip", total.gzip, budget.gzip), ("brotli", total.brotli, budget.brotli)];
    match pairs.into_iter().find(|(_, is, may)| is > may) {
        None => Ok(()),
        Some((name, is, may)) => Err(Failure::Wrong(format!(
            "the browser bundle is {is} {name}, more than the {may} of [budget] in wasm-pack.toml"
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
        assert!(within(&limit(3, 2, 1), &limit(3, 2, 1)).is_ok());
        for total in [limit(4, 2, 1), limit(3, 3, 1), limit(3, 2, 2)] {
            assert!(within(&total, &limit(3, 2, 1)).is_err());
        }
    }
}
