//! Every crate that we build with may be used the way we use it.

use std::collections::{BTreeMap, BTreeSet};

use crate::failure::{Failure, Outcome};
use crate::metadata::{Metadata, Package};

/// Licences that ask for no more than that their text goes along. One for a single crate gets a comment that says why.
const ALLOWED: [&str; 9] = [
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "ISC",
    "MIT",
    // libFuzzer alone, behind a feature that only `cargo xtask fuzz` switches on.
    "NCSA",
    "Unicode-3.0",
    "Zlib",
];

/// Fails with the crates that may not be used.
pub(super) fn check() -> Outcome {
    let everything = Metadata::everything()?;
    let licence = |package: &Package| package.license.clone().unwrap_or_default();
    let refused = reached(&everything).into_iter().filter(|package| !is_allowed(&licence(package), &ALLOWED));
    let wrong: Vec<String> =
        refused.map(|package| format!("{} {}: `{}`", package.name, package.version, licence(package))).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Failure::Wrong(format!("\n  {}", wrong.join("\n  ")))) }
}

/// What our crates bring in by normal and build edges; what only tests use goes to nobody.
fn reached(everything: &Metadata) -> Vec<&Package> {
    let nodes = everything.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes: BTreeMap<&str, _> = nodes.map(|node| (node.id.as_str(), node)).collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = everything.workspace_members.iter().map(String::as_str).collect();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let edges = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        let real = edges.filter(|edge| edge.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev")));
        open.extend(real.map(|edge| edge.pkg.as_str()));
    }
    everything.packages.iter().filter(|package| seen.contains(package.id.as_str())).collect()
}

/// Whether an SPDX expression can be met with these licences alone.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    let met = any(&mut words, allowed);
    met == Some(true) && words.next().is_none()
}

type Words<'a, 'b> = &'a mut std::iter::Peekable<std::str::SplitWhitespace<'b>>;

fn any(words: Words, allowed: &[&str]) -> Option<bool> {
    let mut met = every(words, allowed)?;
    while words.next_if_eq(&"OR").is_some() {
        met |= every(words, allowed)?;
    }
    Some(met)
}

fn every(words: Words, allowed: &[&str]) -> Option<bool> {
    let mut met = single(words, allowed)?;
    while words.next_if_eq(&"AND").is_some() {
        met &= single(words, allowed)?;
    }
    Some(met)
}

fn single(words: Words, allowed: &[&str]) -> Option<bool> {
    let first = words.next()?;
    if first == "(" {
        let met = any(words, allowed)?;
        return words.next_if_eq(&")").map(|_| met);
    }
    if words.next_if_eq(&"WITH").is_some() {
        let whole = format!("{first} WITH {}", words.next()?);
        return Some(allowed.contains(&whole.as_str()));
    }
    Some(allowed.contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_met_or_not() {
        let allowed = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"];
        for expression in [
            "MIT",
            "MIT OR GPL-3.0",
            "GPL-3.0 OR MIT",
            "MIT/Apache-2.0",
            "(MIT OR Apache-2.0) AND Apache-2.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        ] {
            assert!(is_allowed(expression, &allowed), "{expression}");
        }
        for expression in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT", "MIT OR", "MIT GPL-3.0", "MIT WITH LLVM-exception"]
        {
            assert!(!is_allowed(expression, &allowed), "{expression}");
        }
    }
}
