//! Which crate may depend on which: the table of the design, proved.
//!
//! Direct edges come from `cargo metadata --no-deps`. What a crate must never contain is looked up in its own
//! `cargo tree`, with all its features and on all platforms (the -web crates: in a browser, which is their only one): the workspace's metadata unifies features over all
//! members, and would say that the collector can open envelopes.

use crate::failure::{Failure, Outcome};
use crate::metadata::{Dependency, Metadata};
use crate::shell;

/// One line of the table.
struct Row {
    package: &'static str,
    /// Crates of ours that it may use; `name[feature]` is that feature and no other, a bare name is none.
    may: &'static [&'static str],
    /// Crates that its normal dependencies must never contain; `name[feature]` is the crate with that feature on.
    never: &'static [&'static str],
}

/// May use every feature of it.
const ANY: &str = "*";

const ENGINE: &[&str] = &["wasm-bindgen", "js-sys", "web-sys", "tokio", "gauze-core"];

const TABLE: [Row; 18] = [
    Row { package: "gauze-scrub", may: &[], never: ENGINE },
    Row { package: "gauze-attach", may: &[], never: ENGINE },
    // Makes the packs; in nothing that is shipped.
    Row { package: "gauze-train", may: &["gauze-scrub*"], never: ENGINE },
    Row { package: "gauze-ldp", may: &[], never: ENGINE },
    // Times the randomizers; in nothing that is shipped.
    Row { package: "gauze-speed", may: &["gauze-ldp[estimate]"], never: ENGINE },
    Row { package: "gauze-envelope", may: &[], never: ENGINE },
    Row { package: "gauze-signed", may: &[], never: ENGINE },
    Row {
        package: "gauze-core",
        may: &["gauze-attach", "gauze-scrub*", "gauze-ldp", "gauze-signed"],
        never: &["wasm-bindgen", "getrandom", "tokio", "aes-gcm", "hpke", "gauze-ldp[estimate]"],
    },
    Row {
        package: "gauze-client",
        may: &["gauze-core", "gauze-envelope[seal]"],
        never: &["wasm-bindgen", "tokio", "gauze-envelope[open]"],
    },
    Row {
        package: "gauze-form-web",
        may: &["gauze-client"],
        never: &["tokio", "axum", "gauze-envelope[open]", "gauze-ldp[estimate]"],
    },
    Row {
        package: "gauze-study",
        may: &["gauze-core[noise]", "gauze-ldp[estimate]"],
        never: &["wasm-bindgen", "tokio", "gauze-envelope"],
    },
    Row {
        package: "gauze-study-web",
        may: &["gauze-study", "gauze-envelope[open]"],
        never: &["tokio", "axum", "gauze-envelope[seal]"],
    },
    // "The collector cannot decrypt" is a fact of this line.
    Row {
        package: "gauze-collector",
        may: &["gauze-envelope", "gauze-signed"],
        never: &["aes-gcm", "hpke", "gauze-core", "gauze-envelope[open]", "gauze-envelope[seal]"],
    },
    Row {
        package: "gauze",
        may: &[
            "gauze-author*",
            "gauze-client*",
            "gauze-collector*",
            "gauze-core*",
            "gauze-envelope*",
            "gauze-forms*",
            "gauze-ldp*",
            "gauze-scrub*",
            "gauze-signed*",
            "gauze-study*",
        ],
        never: &["gauze-form-web", "gauze-study-web"],
    },
    Row { package: "gauze-forms", may: &["gauze-signed"], never: ENGINE },
    Row {
        package: "gauze-author",
        may: &["gauze-core", "gauze-core[noise]", "gauze-forms", "gauze-ldp", "gauze-ldp[estimate]", "gauze-signed"],
        never: &["wasm-bindgen", "tokio", "gauze-envelope"],
    },
    // Strangers' bytes only: nothing that seals, opens, sends or serves.
    Row {
        package: "gauze-fuzz",
        may: &["gauze-attach", "gauze-scrub*", "gauze-core", "gauze-forms", "gauze-signed[sign]"],
        never: &["wasm-bindgen", "tokio", "gauze-envelope"],
    },
    Row { package: "xtask", may: &[], never: &["gauze-core"] },
];

/// Fails with every edge that the table does not allow.
pub(super) fn check() -> Outcome {
    let ours = Metadata::workspace()?;
    let mut wrong = Vec::new();
    for package in &ours.packages {
        let Some(row) = TABLE.iter().find(|row| row.package == package.name) else {
            wrong.push(format!("{} has no row in xtask's table of crate edges", package.name));
            continue;
        };
        wrong.extend(wrong_edges(row, &package.dependencies));
        let tree = shell::read(
            shell::cargo().args(["tree", "--package", row.package, "--all-features", "--edges", "normal"]).args([
                "--target",
                platforms(row),
                "--prefix",
                "none",
                "--format",
                "{p}|{f}",
            ]),
        )?;
        wrong.extend(forbidden(row, &tree));
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::Wrong(format!("\n  {}", wrong.join("\n  ")))) }
}

/// wasm-bindgen-futures names tokio for Emscripten, where the -web crates never are.
fn platforms(row: &Row) -> &'static str {
    if row.package.ends_with("-web") { "wasm32-unknown-unknown" } else { "all" }
}

/// Direct edges to crates of ours that the row does not allow.
fn wrong_edges(row: &Row, dependencies: &[Dependency]) -> Vec<String> {
    let ours = |name: &str| TABLE.iter().any(|other| other.package == name);
    let shipped = dependencies.iter().filter(|one| one.kind.as_deref() != Some("dev") && ours(&one.name));
    let mut wrong = Vec::new();
    for dependency in shipped {
        let allowed = |feature: &str| row.may.contains(&format!("{}[{feature}]", dependency.name).as_str());
        let any = row.may.contains(&format!("{}{ANY}", dependency.name).as_str());
        let named = row.may.iter().any(|may| may.split('[').next() == Some(&dependency.name));
        if !any && (!named || !dependency.features.iter().all(|feature| allowed(feature))) {
            let features = dependency.features.join(",");
            wrong.push(format!("{} may not depend on {}[{features}]", row.package, dependency.name));
        }
    }
    wrong
}

/// Crates in `cargo tree --prefix none --format '{p}|{f}'` that the row forbids.
fn forbidden(row: &Row, tree: &str) -> Vec<String> {
    let mut wrong: Vec<String> = Vec::new();
    for line in tree.lines() {
        let (package, features) = line.split_once('|').unwrap_or((line, ""));
        let name = package.split_whitespace().next().unwrap_or_default();
        let mut features = features.trim_end_matches("(*)").trim().split(',');
        for never in row.never {
            let (crate_, feature) = match never.split_once('[') {
                Some((crate_, feature)) => (crate_, Some(feature.trim_end_matches(']'))),
                None => (*never, None),
            };
            if name == crate_ && feature.is_none_or(|feature| features.any(|on| on == feature)) {
                wrong.push(format!("{} must not contain {never}", row.package));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str) -> &'static Row {
        TABLE.iter().find(|row| row.package == name).unwrap()
    }

    fn edge(name: &str, features: &[&str], kind: Option<&str>) -> Dependency {
        Dependency {
            name: name.into(),
            kind: kind.map(Into::into),
            features: features.iter().map(|feature| (*feature).into()).collect(),
        }
    }

    #[test]
    fn a_collector_that_could_decrypt_is_caught() {
        let fine = "gauze-collector v0.1.0 (folder)|\naxum v0.8.9|http1,tokio\ngauze-envelope v0.1.0 (folder)|\n";
        assert!(forbidden(row("gauze-collector"), fine).is_empty());
        for line in ["aes-gcm v0.11.1|aes", "hpke v0.15.1| (*)", "gauze-core v0.1.0 (folder)|"] {
            assert_eq!(forbidden(row("gauze-collector"), &format!("{fine}{line}\n")).len(), 1, "{line}");
        }
    }

    #[test]
    fn one_feature_can_be_forbidden_and_another_not() {
        let tree =
            |features: &str| format!("gauze-client v0.1.0 (folder)|\ngauze-envelope v0.1.0 (folder)|{features}\n");
        assert!(forbidden(row("gauze-client"), &tree("seal")).is_empty());
        assert!(forbidden(row("gauze-client"), &tree("seal (*)")).is_empty());
        for features in ["open", "open,seal", "open,seal (*)", "a,open (*)"] {
            assert_eq!(
                forbidden(row("gauze-client"), &tree(features)),
                ["gauze-client must not contain gauze-envelope[open]"]
            );
        }
    }

    #[test]
    fn direct_edges_keep_to_the_table_with_their_features() {
        let client = row("gauze-client");
        assert!(wrong_edges(client, &[edge("gauze-core", &[], None), edge("serde", &["std"], None)]).is_empty());
        assert!(wrong_edges(client, &[edge("gauze-envelope", &["seal"], None)]).is_empty());
        assert!(wrong_edges(client, &[edge("gauze-envelope", &["open"], Some("dev"))]).is_empty());
        assert_eq!(wrong_edges(client, &[edge("gauze-envelope", &["seal", "open"], None)]).len(), 1);
        assert_eq!(wrong_edges(client, &[edge("gauze-study", &[], None)]).len(), 1);
        assert_eq!(wrong_edges(row("gauze-envelope"), &[edge("gauze-signed", &[], Some("build"))]).len(), 1);
        assert!(wrong_edges(row("gauze"), &[edge("gauze-envelope", &["open", "seal"], None)]).is_empty());
        assert_eq!(wrong_edges(row("gauze"), &[edge("gauze-form-web", &[], None)]).len(), 1);
    }

    #[test]
    fn every_crate_of_the_workspace_has_a_row() {
        for package in Metadata::workspace().unwrap().packages {
            assert!(TABLE.iter().any(|row| row.package == package.name), "{}", package.name);
        }
    }
}
