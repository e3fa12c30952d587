//! `choices as written → choices that can be told apart`.

use std::collections::BTreeSet;

use crate::form::Choice;

/// Without choices that have no code, and of two with one code the first; `say` hears of each that goes.
pub(crate) fn distinct(choices: Vec<Choice>, mut say: impl FnMut(String)) -> Vec<Choice> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::with_capacity(choices.len());
    for choice in choices {
        if choice.code.is_empty() {
            say("a choice without a code was left out".to_owned());
        } else if seen.insert(choice.code.clone()) {
            kept.push(choice);
        } else {
            say(format!("the choice `{}` stands twice; the first was kept", choice.code));
        }
    }
    kept
}
