//! Addresses on other origins that a page calls, or sends answers to.

use super::tree::Tree;

/// Addresses named in scripts; a library may name hundreds.
const MAX_IN_SCRIPTS: usize = 50;

/// Element, attribute, what for.
const CALLS: [(&str, &str, &str); 17] = [
    ("script", "src", "script of another origin: it can read every answer"),
    ("iframe", "src", "page of another origin inside this one"),
    ("frame", "src", "page of another origin inside this one"),
    ("img", "src", "picture"),
    ("input", "src", "picture"),
    ("source", "src", "sound or video"),
    ("video", "src", "sound or video"),
    ("video", "poster", "picture"),
    ("audio", "src", "sound or video"),
    ("track", "src", "sound or video"),
    ("embed", "src", "embedded object"),
    ("object", "data", "embedded object"),
    ("link", "href", "style, font or icon"),
    ("form", "action", "where the answers are sent"),
    ("button", "formaction", "where the answers are sent"),
    ("input", "formaction", "where the answers are sent"),
    ("base", "href", "origin of all relative addresses of the page"),
];

/// All of them, in the page's order.
pub(super) fn all(tree: &Tree) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let mut in_scripts = 0;
    for at in tree.below(0) {
        let name = tree.name(at);
        for (element, key, what) in CALLS {
            let url = tree.attribute(at, key).filter(|_| element == name).map(str::trim);
            let called = name != "link" || is_loaded(tree.attribute(at, "rel").unwrap_or(""));
            found.extend(url.filter(|url| is_elsewhere(url) && called).map(|url| (url.to_owned(), what)));
        }
        let sources =
            tree.attribute(at, "srcset").unwrap_or("").split(',').filter_map(|one| one.split_whitespace().next());
        found.extend(sources.filter(|url| is_elsewhere(url)).map(|url| (url.to_owned(), "picture")));
        found.extend(in_style(tree.attribute(at, "style").unwrap_or("")));
        match name {
            "meta" if tree.attribute(at, "http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh")) => {
                let url = tree
                    .attribute(at, "content")
                    .and_then(|content| content.split_once('='))
                    .map(|(_, url)| url.trim());
                found.extend(
                    url.filter(|url| is_elsewhere(url)).map(|url| (url.to_owned(), "page shown after a while")),
                );
            }
            "style" => {
                tree.below(at).iter().filter_map(|text| tree.text(*text)).for_each(|text| found.extend(in_style(text)))
            }
            "script" => {
                for url in tree.below(at).iter().filter_map(|text| tree.text(*text)).flat_map(named) {
                    in_scripts += 1;
                    if in_scripts <= MAX_IN_SCRIPTS {
                        found.push((url.to_owned(), "named in a script"));
                    }
                }
            }
            _ => {}
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|call| seen.insert(call.clone()));
    found
}

// Relations that make a browser fetch something, or open a connection.
fn is_loaded(relation: &str) -> bool {
    let loaded =
        ["stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"];
    relation.to_ascii_lowercase().split_whitespace().any(|word| loaded.contains(&word) || word.contains("icon"))
}

fn is_elsewhere(url: &str) -> bool {
    let start = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    start.starts_with("http://") || start.starts_with("https://") || start.starts_with("//")
}

fn in_style(style: &str) -> impl Iterator<Item = (String, &'static str)> {
    let imports = style.split("@import").skip(1).map(|tail| tail.trim_start());
    let urls = style.split("url(").skip(1).map(str::trim_start).chain(imports);
    urls.filter_map(|tail| {
        let tail = tail.trim_start_matches(['"', '\'']);
        let url = tail.split(['"', '\'', ')', ';']).next()?.trim();
        is_elsewhere(url).then(|| (url.to_owned(), "style, font or picture"))
    })
}

// Names of XML namespaces look like addresses and are none.
fn named(script: &str) -> impl Iterator<Item = &str> {
    let starts = ["https://", "http://", "wss://", "ws://"].into_iter().flat_map(|scheme| script.match_indices(scheme));
    starts.filter_map(|(at, _)| {
        let url = script.get(at..)?.split(|c: char| c.is_whitespace() || "\"'`)(<>\\,;".contains(c)).next()?;
        (!url.contains("www.w3.org") && url.len() > 10).then_some(url)
    })
}
