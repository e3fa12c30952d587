//! `(policy A, policy B) → Diff`: what an amendment changes, in lay words for the board, and whether people must consent again.
//!
//! Fields are matched by id, which is stable over versions; an id whose type, answers or computation changed means another
//! thing. What no sentence here explains is listed by its place, so that no change goes unseen.

mod fields;
mod study;
#[cfg(test)]
mod tests;

use gauze_signed::Json;
use serde::Serialize;

use crate::view::View;
use crate::view::json::flat;

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// These are not two versions of one study.
    OtherStudy,
    /// The study gets an answer that it did not get before.
    New,
    /// The same id means another question.
    Meaning,
    /// More of an answer leaves than before.
    MoreExposed,
    /// Who can open or receive.
    People,
    /// What people are told and agree to.
    Consent,
    /// The way of answers to care.
    Care,
    /// Epsilon and how often.
    Noise,
    /// Less of an answer leaves than before.
    LessExposed,
    /// The study no longer gets an answer, or the form's field is gone.
    Removed,
    /// Days and state.
    Days,
    /// Anything else.
    Other,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Its kind.
    pub kind: Kind,
    /// Ids of the fields that it is about.
    pub fields: Vec<String>,
    /// In lay words.
    pub words: String,
    /// People who agreed to the old policy did not agree to this.
    pub reconsent: bool,
}

/// All changes, the weightiest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diff {
    /// The changes.
    pub changes: Vec<Change>,
    /// Whether some change asks for consent anew.
    pub reconsent_needed: bool,
    /// What the new policy says of it: `required`, `notify` or `none`; nothing where it says nothing.
    pub reconsent_stated: Option<String>,
    /// Both in one sentence.
    pub reconsent: String,
}

#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn add(&mut self, kind: Kind, fields: &[&str], reconsent: bool, words: String) {
        let fields = fields.iter().map(|id| (*id).to_owned()).collect();
        self.0.push(Change { kind, fields, words, reconsent });
    }
}

/// `(old policy's JSON, new policy's JSON) → Diff`; both as core took them.
#[must_use]
pub fn diff(old: &[u8], new: &[u8]) -> Diff {
    let (a, b) = (View::read(old), View::read(new));
    let mut changes = Changes::default();
    study::compare(&a, &b, &mut changes);
    fields::compare(&a, &b, &mut changes);
    unexplained(old, new, &mut changes);
    changes.0.sort_by_key(|change| change.kind);
    let needed = changes.0.iter().any(|change| change.reconsent);
    let stated = b.amendment.reconsent.clone();
    let reconsent = match (needed, stated.as_deref()) {
        (true, Some("required")) => "people who took part must consent again, and the new policy says so".to_owned(),
        (true, Some(other)) => format!(
            "people who took part did not agree to all of this, yet the new policy says `{other}`: the board should ask for `required`"
        ),
        (true, None) => {
            "people who took part did not agree to all of this: `amendment.reconsent` should say `required`".to_owned()
        }
        (false, Some("required")) => {
            "nothing here asks for consent anew, and the new policy requires it all the same".to_owned()
        }
        (false, _) => "nothing here asks for consent anew".to_owned(),
    };
    Diff { changes: changes.0, reconsent_needed: needed, reconsent_stated: stated, reconsent }
}

/// Parts that a sentence above explains whenever they differ.
const EXPLAINED: [&str; 17] = [
    "study.id",
    "study.version",
    "study.title",
    "study.purpose",
    "study.controller",
    "study.validFrom",
    "study.validUntil",
    "study.collector",
    "study.test",
    "consent",
    "care",
    "recipients",
    "quorum",
    "budget",
    "repeats",
    "linkage",
    "withdrawal",
];

fn unexplained(old: &[u8], new: &[u8], changes: &mut Changes) {
    let read =
        |bytes: &[u8]| core::str::from_utf8(bytes).ok().and_then(|text| Json::parse(text).ok()).unwrap_or(Json::Null);
    let (old, new) = (read(old), read(new));
    let mut places: Vec<String> = parts(&old).into_iter().chain(parts(&new)).collect();
    places.sort_unstable();
    places.dedup();
    let nothing_said = changes.0.is_empty();
    let differs = |place: &String| {
        let at = |json| crate::view::json::at(json, place).map(flat);
        let explained = EXPLAINED.iter().any(|known| place == known || place.starts_with(&format!("{known}.")));
        (nothing_said || !explained) && at(&old) != at(&new)
    };
    let changed: Vec<String> = places.into_iter().filter(differs).collect();
    if !changed.is_empty() {
        changes.add(Kind::Other, &[], false, format!("also changed: {}", changed.join(", ")));
    }
}

/// Dotted places of the first two levels, without the fields.
fn parts(root: &Json) -> Vec<String> {
    let Json::Object(pairs) = root else { return Vec::new() };
    let inner = |(key, value): &(_, Json)| -> Vec<String> {
        let key: &String = core::ops::Deref::deref(key);
        match value {
            Json::Object(pairs) => pairs.iter().map(|(inner, _)| format!("{key}.{}", inner.as_str())).collect(),
            _ => vec![key.clone()],
        }
    };
    pairs.iter().filter(|(key, _)| key.as_str() != "fields").flat_map(inner).collect()
}
