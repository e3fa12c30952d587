//! `(policy, its form) → findings`: what the form does beside the policy, and where the two do not meet.

use gauze_forms::Form;
use gauze_forms::form::{Item, Kind};

use super::{Findings, named};
use crate::view::{Field, Rule, View};

pub(super) fn check(view: &View, form: &Form, found: &mut Findings) {
    for lookup in &form.lookups {
        found.add(
            "check/live-lookup",
            &[&lookup.item],
            format!(
                "the form calls {} while it is filled in ({}): what is typed goes there, before and beside Gauze",
                lookup.url, lookup.what
            ),
            "put the list of answers into the form itself, or serve the look-up from the portal",
        );
    }
    let field_of = |item: &Item| view.fields.iter().find(|field| stands_at(field, &item.name));
    let names = |wanted: &dyn Fn(&Item) -> bool| -> Vec<&str> {
        form.items.iter().filter(|item| wanted(item)).map(|item| item.name.as_str()).collect()
    };
    let hidden = names(&|item| item.hidden);
    if !hidden.is_empty() {
        let leaving = names(&|item| item.hidden && field_of(item).is_some_and(|field| field.rule.releases()));
        let tail = if leaving.is_empty() {
            "none of them leaves".to_owned()
        } else {
            format!("{} would leave unseen until the preview", named(&leaving))
        };
        found.add(
            "check/hidden-item",
            &hidden,
            format!("people do not see {} in the form; {tail}", named(&hidden)),
            "drop fields that the patient never filled in, unless the study needs them and the consent text says so",
        );
    }
    let files = names(&|item| item.kind == Kind::File);
    if !files.is_empty() {
        found.add(
            "check/file-item",
            &files,
            format!("the form takes files at {}, which can hold names, places and faces", named(&files)),
            "leave them to the clinic (`drop`)",
        );
    }
    let texts = names(&|item| {
        matches!(item.kind, Kind::LongText) || (item.kind == Kind::Text && field_of(item).is_none_or(Field::is_text))
    });
    if !texts.is_empty() {
        found.add(
            "check/text-item",
            &texts,
            format!("the form has places for the patient's own words at {}", named(&texts)),
            "drop what the study does not need; `scrub` takes out most identifiers and not all",
        );
    }
    let hinted: Vec<&str> = form
        .items
        .iter()
        .filter(|item| item.hints.identifier)
        .filter_map(field_of)
        .filter(|field| matches!(field.rule, Rule::Keep))
        .map(|field| field.id.as_str())
        .collect();
    if !hinted.is_empty() {
        found.add(
            "check/identifier-kept",
            &hinted,
            format!("the form itself marks {} as an identifier, and it leaves exactly", named(&hinted)),
            "withhold or drop it",
        );
    }
    meeting(view, form, found);
}

fn meeting(view: &View, form: &Form, found: &mut Findings) {
    let is_there = |field: &Field| {
        form.items.iter().any(|item| {
            stands_at(field, &item.name) || item.other.as_deref().is_some_and(|name| stands_at(field, name))
        })
    };
    let absent: Vec<&str> = view
        .fields
        .iter()
        .filter(|field| field.derive.is_none() && !is_there(field))
        .map(|field| field.id.as_str())
        .collect();
    if !absent.is_empty() {
        found.add(
            "check/not-in-form",
            &absent,
            format!("{} has no item of its name in this form: it will never be answered", named(&absent)),
            "set the names in `at` to the form's, or take the field out",
        );
    }
    let unnamed: Vec<&str> = form
        .items
        .iter()
        .filter(|item| !view.fields.iter().any(|field| stands_at(field, &item.name)))
        .map(|item| item.name.as_str())
        .collect();
    if !unnamed.is_empty() {
        found.add(
            "check/not-in-policy",
            &unnamed,
            format!("the policy does not name {} of the form: these answers never leave", named(&unnamed)),
            "nothing to do if the study does not need them",
        );
    }
    let lacking: Vec<&str> = form
        .languages
        .iter()
        .map(String::as_str)
        .filter(|language| matches!(*language, "en" | "es") && !view.languages().any(|known| known == *language))
        .collect();
    if !lacking.is_empty() {
        found.add(
            "check/missing-language",
            &[],
            format!("the form can be read in {}, the policy's texts cannot", named(&lacking)),
            "add the language to every text of the policy, translated by a person",
        );
    }
}

fn stands_at(field: &Field, name: &str) -> bool {
    field.names.iter().any(|(_, known)| known == name)
}
