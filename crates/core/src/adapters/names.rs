//! `Policy → the names of its fields in one format`, sorted: each name of a form is looked up in a few comparisons.
//!
//! A response with 200 items through a policy of 200 fields would otherwise be 40,000 comparisons in the browser.

use std::collections::BinaryHeap;

use gauze_signed::Json;

use crate::policy::Place;
use crate::{AnswerError, Policy};

/// Name → place of its field in the policy.
pub(super) struct Names<'p>(Vec<(&'p str, usize)>);

impl<'p> Names<'p> {
    pub(super) fn of(policy: &'p Policy, name: impl Fn(&Place) -> Option<&str>) -> Self {
        let named = policy.fields().iter().enumerate();
        let named = named.filter_map(|(at, field)| name(field.place()).map(|name| (name, at)));
        // A heap's sort is a tenth of the code of the standard sort, which counts in the browser.
        Self(named.collect::<BinaryHeap<_>>().into_sorted_vec())
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let at = self.0.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        self.0.get(at).map(|(_, at)| *at)
    }

    /// Names that lead into objects and lists, without those that `found` says are not to be looked for any more.
    pub(super) fn paths(&self, found: &[bool]) -> Paths {
        let open = self.0.iter().filter(|(_, at)| found.get(*at) == Some(&false));
        let paths = open.filter_map(|(name, at)| path(name).map(|path| (path, *at)));
        Paths(paths.collect::<BinaryHeap<_>>().into_sorted_vec())
    }
}

/// `items[0].name → items.0.name`; a name that leads nowhere is none.
fn path(name: &str) -> Option<String> {
    if !name.contains(['.', '[']) {
        return None;
    }
    let name = name.strip_suffix("[]").unwrap_or(name);
    Some(name.chars().filter(|c| *c != ']').map(|c| if c == '[' { '.' } else { c }).collect())
}

/// Called with the place of a field and the value at its path.
pub(super) type Take<'t> = &'t mut dyn FnMut(usize, &Json) -> Result<(), AnswerError>;

/// Path → place of its field, sorted: what lies under one key is one run.
pub(super) struct Paths(Vec<(String, usize)>);

impl Paths {
    /// Calls `take` for each path that leads to a value; parts of the object that no path enters are not visited.
    pub(super) fn walk(&self, json: &Json, take: Take<'_>) -> Result<(), AnswerError> {
        walk(&self.0, 0, json, take)
    }
}

// All `paths` have their first `from` bytes behind them. Depth is bounded by the reader of JSON.
fn walk(paths: &[(String, usize)], from: usize, json: &Json, take: Take<'_>) -> Result<(), AnswerError> {
    match json {
        Json::Object(pairs) if !paths.is_empty() => {
            for (key, value) in pairs {
                let key = key.as_str();
                let here = run(paths, |path| rest(path, from) < key, |path| rest(path, from).starts_with(key));
                enter(here, from + key.len(), value, take)?;
            }
        }
        // A list may be long and paths are few: each path names its own element.
        Json::List(list) => {
            for path in paths {
                let number = rest(path, from).split('.').next().unwrap_or("");
                let digits = !number.is_empty() && number.bytes().all(|c| c.is_ascii_digit());
                if let Some(value) = number.parse().ok().filter(|_| digits).and_then(|at: usize| list.get(at)) {
                    enter(core::slice::from_ref(path), from + number.len(), value, take)?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

// A key may have dots of its own: what counts is that the path ends or goes on with a dot after it.
fn enter(paths: &[(String, usize)], from: usize, value: &Json, take: Take<'_>) -> Result<(), AnswerError> {
    for path in paths.iter().take_while(|path| rest(path, from).is_empty()) {
        take(path.1, value)?;
    }
    let deeper = run(paths, |path| rest(path, from) < ".", |path| rest(path, from).starts_with('.'));
    walk(deeper, from + 1, value, take)
}

fn rest(path: &(String, usize), from: usize) -> &str {
    path.0.get(from..).unwrap_or("")
}

// The run of sorted paths after those that lie before it.
fn run(
    paths: &[(String, usize)],
    before: impl Fn(&(String, usize)) -> bool,
    inside: impl Fn(&(String, usize)) -> bool,
) -> &[(String, usize)] {
    let tail = paths.get(paths.partition_point(before)..).unwrap_or(&[]);
    tail.get(..tail.partition_point(inside)).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[&str], text: &str) -> Vec<(usize, String)> {
        let names = Names(names.iter().enumerate().map(|(at, name)| (*name, at)).collect());
        let count = names.0.len();
        let mut seen = Vec::new();
        let mut take = |at: usize, value: &Json| {
            seen.push((at, value.as_text().unwrap_or("?").to_owned()));
            Ok(())
        };
        names.paths(&vec![false; count]).walk(&Json::parse(text).unwrap(), &mut take).unwrap();
        seen.sort();
        seen
    }

    #[test]
    fn paths_lead_through_objects_and_lists() {
        let names = ["a.b", "a.b.c", "items[1].name", "items.0.name", "list[]", "x[y][z]", "plain", "a-b.c"];
        let text = r#"{"plain":"no","a":{"b":"1","q":"no"},"items":[{"name":"3"},{"name":"2","b":"no"}],"list":"4",
            "x":{"y":{"z":"5"}},"a-b":{"c":"7"},"other":{"b":"no"}}"#;
        let said: Vec<(usize, String)> = [(0, "1"), (2, "2"), (3, "3"), (4, "4"), (5, "5"), (7, "7")]
            .map(|(at, text)| (at, text.to_owned()))
            .to_vec();
        assert_eq!(found(&names, text), said);
    }

    #[test]
    fn keys_with_dots_of_their_own_are_found_inside() {
        assert_eq!(found(&["m.row 1. pain.col"], r#"{"m":{"row 1. pain":{"col":"v"}}}"#), [(0, "v".to_owned())]);
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for text in [r#"{"a":[{"b":"v"}]}"#, r#"{"a":"v"}"#, r#"{"ab":{"c":"v"}}"#, r#"[{"a":{"b":"v"}}]"#, r#""a.b""#]
        {
            assert!(found(&["a.b", "a.", "a[99999999999999999999]", "a[+0]"], text).is_empty(), "{text}");
        }
    }
}
