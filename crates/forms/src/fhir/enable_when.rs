//! `enableWhen, enableBehavior → Condition`.

use gauze_signed::Json;

use super::extensions::{choice, value, written};
use super::list;
use crate::form::Condition;
use crate::gather::{Gather, Known, one_of, short};

/// More comparisons than any question has; each stands at every question of a group.
const MAX_COMPARISONS: usize = 500;

/// When an item is asked, by its own statement; none: always.
pub(super) fn read(gather: &mut Gather, known: &Known, name: &str, at: &Json) -> Option<Condition> {
    let expression = value(at, "sdc-questionnaire-enableWhenExpression", "enableWhenExpression");
    let mut conditions: Vec<Condition> =
        list(at, "enableWhen").take(MAX_COMPARISONS).map(|one| comparison(known, one)).collect();
    if list(at, "enableWhen").nth(MAX_COMPARISONS).is_some() {
        conditions = vec![Condition::Unreadable("more than 500 comparisons".to_owned())];
    }
    // Without a word R4 allows no more than one, and STU3 meant "any".
    let every = at.get("enableBehavior").and_then(Json::as_text) == Some("all");
    let stated = match conditions.len() {
        0 | 1 => conditions.pop(),
        _ if every => Some(Condition::All(conditions)),
        _ => Some(Condition::Any(conditions)),
    };
    let written = expression.map(|it| it.get("expression").and_then(Json::as_text).unwrap_or("an expression"));
    let condition = match (stated, written) {
        (Some(stated), Some(text)) => Some(Condition::All(vec![stated, Condition::Unreadable(short(text))])),
        (None, Some(text)) => Some(Condition::Unreadable(short(text))),
        (stated, None) => stated,
    };
    if let Some(text) = condition.as_ref().and_then(unreadable) {
        gather.note(name, format!("when it is asked is not understood: `{text}`"));
    }
    condition
}

fn unreadable(condition: &Condition) -> Option<&str> {
    match condition {
        Condition::Unreadable(text) => Some(text),
        Condition::All(inner) | Condition::Any(inner) => inner.iter().find_map(unreadable),
        Condition::Not(inner) => unreadable(inner),
        _ => None,
    }
}

fn comparison(known: &Known, one: &Json) -> Condition {
    let text = |key| one.get(key).and_then(Json::as_text);
    let item = text("question").unwrap_or("").to_owned();
    if !known.contains_key(&item) {
        return Condition::Unreadable(format!("the answer to `{}`, which is no question of this form", short(&item)));
    }
    // STU3 had no operators, and a key of its own for "is answered".
    if let Some(yes) = one.get("hasAnswer").and_then(Json::as_bool) {
        return Condition::Answered { item, yes };
    }
    let answer = choice(one, "answer").and_then(|(_, answer)| code(answer));
    let operator = text("operator").unwrap_or("=");
    let unreadable = || Condition::Unreadable(format!("`{}` {operator} an answer of another shape", short(&item)));
    let Some(answer) = answer else { return unreadable() };
    match operator {
        "exists" => Condition::Answered { item, yes: answer == "true" },
        "=" => one_of(known, &item, vec![answer]),
        "!=" => Condition::Not(Box::new(one_of(known, &item, vec![answer]))),
        ">" => Condition::Compare { item, op: ">", than: answer },
        "<" => Condition::Compare { item, op: "<", than: answer },
        ">=" => Condition::Compare { item, op: ">=", than: answer },
        "<=" => Condition::Compare { item, op: "<=", than: answer },
        _ => unreadable(),
    }
}

// As the answer stands in a response: a coding by its code, a quantity by its number.
fn code(answer: &Json) -> Option<String> {
    let inner = ["code", "display", "value", "reference"].iter().find_map(|key| answer.get(key));
    match answer {
        Json::Object(_) => {
            let number = answer.get("value").filter(|value| matches!(value, Json::Number(_)));
            number.or(inner).and_then(written)
        }
        scalar => written(scalar),
    }
}
