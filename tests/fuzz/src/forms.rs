//! Form definitions, each format by itself and all behind the door that tells them apart.

use std::collections::BTreeSet;

use gauze_forms::form::{Condition, Form};
use gauze_forms::{FormError, bytes};

pub(crate) fn any(bytes: &[u8]) {
    check(gauze_forms::read(bytes, ""));
}

pub(crate) fn fhir(bytes: &[u8]) {
    text(bytes, gauze_forms::fhir::read);
}

pub(crate) fn surveyjs(bytes: &[u8]) {
    text(bytes, gauze_forms::surveyjs::read);
}

pub(crate) fn html(bytes: &[u8]) {
    text(bytes, gauze_forms::html::read);
}

pub(crate) fn redcap(bytes: &[u8]) {
    text(bytes, gauze_forms::redcap::read);
}

pub(crate) fn odm(bytes: &[u8]) {
    text(bytes, gauze_forms::odm::read);
}

pub(crate) fn xform(bytes: &[u8]) {
    text(bytes, gauze_forms::xform::read);
}

fn text(bytes: &[u8], read: fn(&str) -> Result<Form, FormError>) {
    match bytes::text(bytes) {
        Ok(text) => check(read(&text)),
        Err(error) => check(Err(error)),
    }
}

/// What holds of every form that is read, and of every refusal.
fn check(read: Result<Form, FormError>) {
    let form = match read {
        Ok(form) => form,
        Err(error) => {
            assert!(error.code().starts_with("form/") && !error.to_string().is_empty());
            return;
        }
    };
    assert!(!form.items.is_empty(), "a form that asks nothing");
    let names: BTreeSet<&str> = form.items.iter().map(|item| item.name.as_str()).collect();
    for item in &form.items {
        let mut codes = BTreeSet::new();
        assert!(item.options.iter().all(|option| codes.insert(&option.code)), "a code twice");
        if let Some(condition) = &item.condition {
            speaks_of(condition, &names);
        }
    }
}

/// A condition on a question that is not there would never be met, and nobody would know.
fn speaks_of(condition: &Condition, names: &BTreeSet<&str>) {
    match condition {
        Condition::Is { item, .. }
        | Condition::Includes { item, .. }
        | Condition::Answered { item, .. }
        | Condition::Compare { item, .. } => assert!(names.contains(item.as_str()), "a condition on nothing"),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| speaks_of(part, names)),
        Condition::Not(part) => speaks_of(part, names),
        _ => {}
    }
}
