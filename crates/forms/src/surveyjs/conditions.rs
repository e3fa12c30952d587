//! `visibleIf and triggers → Condition`, when the names of all questions are known.

use gauze_signed::Json;

use super::expression::{self, Scope};
use super::{list, text, written};
use crate::FormError;
use crate::form::Condition;
use crate::gather::{Gather, all, one_of, short};

/// A condition as an element states it.
pub(super) struct Stated {
    what: What,
    word: &'static str,
    path: String,
}

enum What {
    Written(String),
    /// That this question has this answer.
    Chosen(String, String),
    /// Hidden, unless a trigger shows the element of this name.
    Triggered(String),
}

impl Stated {
    /// An expression, and how it names its neighbours.
    pub(super) fn written(expression: &str, word: &'static str, path: &str) -> Self {
        Self { what: What::Written(expression.to_owned()), word, path: path.to_owned() }
    }

    /// A question inside an answer to choose.
    pub(super) fn chosen(item: &str, code: &str) -> Self {
        Self { what: What::Chosen(item.to_owned(), code.to_owned()), word: "", path: String::new() }
    }

    /// An element that is not visible, by its name.
    pub(super) fn triggered(name: &str) -> Self {
        Self { what: What::Triggered(name.to_owned()), word: "", path: String::new() }
    }
}

/// Sets the conditions of all questions.
pub(super) fn settle(
    gather: &mut Gather,
    survey: &Json,
    stated: &[Stated],
    asked: &[Vec<usize>],
) -> Result<(), FormError> {
    let known = gather.known();
    // None: never shown.
    let read = |one: &Stated| match &one.what {
        What::Written(text) => Some(expression::read(&known, Scope { word: one.word, path: &one.path }, text)),
        What::Chosen(item, code) => Some(one_of(&known, item, vec![code.clone()])),
        What::Triggered(name) => {
            trigger(survey, name).map(|text| expression::read(&known, Scope { word: "", path: "" }, &text))
        }
    };
    let read: Vec<Option<Condition>> = stated.iter().map(read).collect();
    for (at, under) in asked.iter().enumerate() {
        let holding: Vec<&Option<Condition>> = under.iter().filter_map(|one| read.get(*one)).collect();
        let never = holding.iter().any(|condition| condition.is_none());
        let conditions: Vec<Condition> = holding.into_iter().flatten().cloned().collect();
        let name = gather.form.items.get_mut(at).map(|item| {
            item.hidden |= never;
            item.name.clone()
        });
        for condition in &conditions {
            if let (Condition::Unreadable(text), Some(name)) = (condition, &name) {
                gather.note(name, format!("when it is asked is not understood: `{text}`"));
            }
        }
        gather.condition(at, all(conditions))?;
    }
    Ok(())
}

// The expression of the trigger that shows an element; older surveys name one question and an operator.
fn trigger(survey: &Json, name: &str) -> Option<String> {
    let names = |one: &Json, key: &str| list(one, key).any(|named| named.as_text() == Some(name));
    let found = list(survey, "triggers")
        .find(|one| text(one, "type") == Some("visible") && (names(one, "questions") || names(one, "pages")))?;
    if let Some(expression) = text(found, "expression") {
        return Some(expression.to_owned());
    }
    let operator = text(found, "operator").unwrap_or("equal");
    let value = found.get("value").and_then(written).unwrap_or_default();
    Some(short(&format!("{{{}}} {operator} '{}'", text(found, "name")?, value.replace('\'', "\\'"))))
}
