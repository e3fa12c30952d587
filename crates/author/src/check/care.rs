//! Items that somebody should act on: each needs a way to care that the policy names.
//!
//! A LOINC code says for certain what an item asks; words only make it likely, in English and Spanish. Both lists are
//! those that the drafter marks such items by.

use super::{Findings, named};
use crate::draft::{care_by_code, care_by_wording};
use crate::view::{Field, View};

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
    code.is_some_and(|(_, code)| care_by_code(code).is_some())
}

fn sounds_relevant(field: &Field) -> bool {
    field.label.iter().any(|(_, label)| care_by_wording(label).is_some())
}
