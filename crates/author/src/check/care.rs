//! Items that somebody should act on: each needs a way to care that the policy names.
//!
//! A code says for certain what an item asks; words only make it likely, in English and Spanish.

use super::{Findings, named};
use crate::view::{Field, View};

/// LOINC codes (loinc.org, LOINC licence) of items about harm to oneself or by others.
const CODES: [&str; 14] = [
    "44260-8", // PHQ-9 item 9
    "93267-3", "93246-7", "93247-5", "93248-3", "93249-1", "93250-9", "93251-7", // C-SSRS screen
    "71354-5", // Edinburgh Postnatal Depression Scale
    "95618-5", // abuse: physically hurt
    "95617-7", "95616-9", "95615-1", // HARK/HITS: insulted, threatened, screamed at
    "76501-6", // afraid of partner
];

/// Beginnings of words that must all stand in one label.
const WORDS: [&[&str]; 22] = [
    &["suicid"],
    &["better", "off", "dead"],
    &["hurting", "yourself"],
    &["hurt", "yourself"],
    &["harm", "yourself"],
    &["kill", "yourself"],
    &["end", "your", "life"],
    &["wish", "dead"],
    &["mejor", "muert"],
    &["lastimar", "manera"],
    &["hacer", "daño", "mism"],
    &["quitar", "vida"],
    &["self", "harm"],
    &["autolesi"],
    &["abuse", "partner"],
    &["hit", "slap", "kick"],
    &["physically", "hurt", "you"],
    &["afraid", "partner"],
    &["unsafe", "home"],
    &["forced", "sexual"],
    &["maltrat", "pareja"],
    &["miedo", "pareja"],
];

pub(super) fn check(view: &View, found: &mut Findings) {
    let unmarked = |field: &&Field| field.care_path.is_none() && field.derive.is_none();
    let coded: Vec<&str> =
        view.fields.iter().filter(unmarked).filter(|field| is_coded(field)).map(|field| field.id.as_str()).collect();
    if !coded.is_empty() {
        let form = if view.care.with_care {
            "name the care path that it takes in `careRelevant`"
        } else {
            "make the form `care+study` and name a care path in `careRelevant`, or take the item out of the form"
        };
        found.add(
            "policy/care-item-without-path",
            &coded,
            format!(
                "{} asks about harm or danger, and the policy names nobody who reads the answer in time",
                named(&coded)
            ),
            form,
        );
    }
    let likely: Vec<&str> = view
        .fields
        .iter()
        .filter(unmarked)
        .filter(|field| !is_coded(field) && sounds_relevant(field))
        .map(|field| field.id.as_str())
        .collect();
    if !likely.is_empty() {
        found.add(
            "check/care-item-unmarked",
            &likely,
            format!("{} sounds as if somebody should act on the answer, and names no care path", named(&likely)),
            "name its care path in `careRelevant`; if nobody needs to act, add this code to `acknowledged`",
        );
    }
}

fn is_coded(field: &Field) -> bool {
    let code = field.code.as_ref().filter(|(system, _)| system.contains("loinc"));
    code.is_some_and(|(_, code)| CODES.contains(&code.as_str()))
}

fn sounds_relevant(field: &Field) -> bool {
    field.label.iter().any(|(_, label)| {
        let words: Vec<String> = label.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
        WORDS.iter().any(|all| all.iter().all(|beginning| words.iter().any(|word| word.starts_with(beginning))))
    })
}
