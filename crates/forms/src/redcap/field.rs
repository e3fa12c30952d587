//! `Field → Item`: what one row of a data dictionary means.

use std::collections::{BTreeMap, BTreeSet};

use super::annotations;
use crate::form::{Choice, Form, Format, Hints, Item, Kind, Lookup, Note, Texts};
use crate::logic::{Dialect, is_number};
use crate::{choices, condition, html, plain};

/// One field as REDCap describes it; empty texts where it says nothing.
#[derive(Debug, Default)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// The form's name in words.
    pub(crate) form: String,
    pub(crate) section: String,
    pub(crate) kind: String,
    pub(crate) label: Texts,
    pub(crate) choices: String,
    pub(crate) note: String,
    pub(crate) validation: String,
    pub(crate) min: String,
    pub(crate) max: String,
    pub(crate) identifier: bool,
    pub(crate) branching: String,
    pub(crate) required: bool,
    pub(crate) annotation: String,
    pub(crate) repeats: bool,
    /// Choices that came apart already, as in project XML; then `choices` is not read for them.
    pub(crate) choice_labels: Vec<Choice>,
}

/// `fields → Form`, in their order; conditions are resolved over all of them.
pub(crate) fn form(format: Format, fields: &[Field]) -> Form {
    let mut form = Form { format, languages: vec!["und".to_owned()], ..Form::default() };
    let names: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let mut branching = Vec::new();
    let (mut current, mut section) = ("", String::new());
    for field in fields {
        if field.form != current {
            (current, section) = (&field.form, String::new());
        }
        if !field.section.is_empty() {
            section = plain::plain(&field.section);
        }
        if field.kind == "descriptive" {
            continue;
        }
        let mut item = item(field, &mut form);
        let headings = [plain::plain(&field.form), section.clone()];
        item.within =
            headings.into_iter().filter(|text| !text.is_empty()).map(|text| plain::headings(und(text))).collect();
        quoted(field, &names, &mut form.notes);
        branching.push(&field.branching);
        form.items.push(item);
    }
    let targets = condition::targets(&form.items, ("1", "0"));
    for (item, written) in form.items.iter_mut().zip(branching).filter(|(_, written)| !written.trim().is_empty()) {
        let known = |name: &str| Some(name.to_owned());
        item.condition = Some(condition::read(&markup_free(written), Dialect::Redcap, &targets, &known));
    }
    form
}

/// Comments (`// …`, `# …` at a line's start) are allowed in logic, and line breaks.
fn markup_free(logic: &str) -> String {
    let lines =
        logic.lines().filter(|line| !line.trim_start().starts_with("//") && !line.trim_start().starts_with('#'));
    lines.collect::<Vec<_>>().join(" ")
}

fn und(text: String) -> Texts {
    vec![("und".to_owned(), text)]
}

fn item(field: &Field, form: &mut Form) -> Item {
    let validation = validation_name(&field.validation);
    let mut item = Item {
        name: field.name.clone(),
        label: field.label.iter().map(|(language, text)| (language.clone(), plain::plain(text))).collect(),
        required: field.required,
        repeats: field.repeats,
        hints: Hints { identifier: field.identifier, ..Hints::default() },
        ..Item::default()
    };
    for text in field.label.iter().map(|(_, text)| text).chain([&field.note]).filter(|text| text.contains('<')) {
        let calls = html::calls(text).into_iter();
        form.lookups.extend(calls.map(|(url, what)| Lookup { item: field.name.clone(), url, what: what.to_owned() }));
    }
    let note = plain::plain(&field.note);
    if !note.is_empty() {
        item.hints.help.push(("und".to_owned(), note));
    }
    let mut say = |text: String| form.notes.push(Note { item: field.name.clone(), text });
    match field.kind.as_str() {
        "text" | "" => {
            item.kind = validated(validation, &mut item.hints);
            (item.min, item.max) = (bound(field, &field.min, &mut say), bound(field, &field.max, &mut say));
            if validation.contains("comma_decimal") {
                say("answers are written with a decimal comma".to_owned());
            }
            if field.choices.starts_with("BIOONTOLOGY:") {
                form.lookups.push(Lookup {
                    item: field.name.clone(),
                    url: field.choices.clone(),
                    what: "look-up in an ontology while typing".to_owned(),
                });
            }
        }
        "notes" | "textarea" => item.kind = Kind::LongText,
        "dropdown" | "select" | "radio" => {
            item.kind = Kind::Choice;
            item.options = options(field, &mut say);
        }
        "checkbox" => {
            item.kind = Kind::MultiChoice;
            item.options = options(field, &mut say);
        }
        "yesno" | "truefalse" => item.kind = Kind::Boolean,
        "calc" => {
            (item.kind, item.calculated, item.hidden) = (Kind::Decimal, true, true);
        }
        "slider" => {
            item.kind = Kind::Integer;
            let or =
                |written: &str, default: &str| if is_number(written) { written.to_owned() } else { default.to_owned() };
            (item.min, item.max) = (Some(or(&field.min, "0")), Some(or(&field.max, "100")));
            let ends: Vec<String> = field.choices.split('|').map(plain::plain).filter(|end| !end.is_empty()).collect();
            if !ends.is_empty() {
                item.hints.help.push(("und".to_owned(), ends.join(" – ")));
            }
        }
        "file" => item.kind = Kind::File,
        "sql" => {
            item.kind = Kind::Choice;
            let what = "choices from a query of the REDCap server's database";
            form.lookups.push(Lookup { item: field.name.clone(), url: String::new(), what: what.to_owned() });
            say("its choices come from a database query and are not known here".to_owned());
        }
        other => say(format!("the field type `{other}` is unknown: read as text")),
    }
    if !validation.is_empty() && (field.kind == "text" || field.kind == "file") {
        item.hints.written_type = Some(validation.to_owned());
    }
    annotations::apply(&field.annotation, &mut item, &mut form.notes);
    item
}

/// Project XML uses the names of REDCap's inside; the dictionary's are the known ones.
fn validation_name(written: &str) -> &str {
    match written {
        "int" => "integer",
        "float" => "number",
        "date" => "date_ymd",
        "datetime" => "datetime_ymd",
        "datetime_seconds" => "datetime_seconds_ymd",
        other => other,
    }
}

fn validated(validation: &str, hints: &mut Hints) -> Kind {
    match validation {
        "integer" => Kind::Integer,
        "email" => Kind::Email,
        "ssn" | "vmrn" => {
            hints.identifier = true;
            Kind::Text
        }
        _ if validation.starts_with("mrn") => {
            hints.identifier = true;
            Kind::Text
        }
        _ if validation.starts_with("number") => Kind::Decimal,
        _ if validation.starts_with("datetime_") => Kind::DateTime,
        _ if validation.starts_with("date_") => Kind::Date,
        _ if validation.starts_with("time") => Kind::Time,
        _ if validation.starts_with("phone") => Kind::Phone,
        _ if validation.starts_with("zip") || validation.starts_with("postalcode") => Kind::PostalCode,
        _ => Kind::Text,
    }
}

/// A bound as a number with a point, an ISO date or `today`.
fn bound(field: &Field, written: &str, say: &mut impl FnMut(String)) -> Option<String> {
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    let point = written.replace(',', ".");
    let kind = validated(validation_name(&field.validation), &mut Hints::default());
    match kind {
        Kind::Integer | Kind::Decimal if is_number(&point) => return Some(point),
        Kind::Date | Kind::DateTime if written == "today" || written == "now" => return Some("today".to_owned()),
        Kind::Date | Kind::DateTime if is_iso(written) => return Some(written.to_owned()),
        Kind::Time if written.bytes().all(|c| c.is_ascii_digit() || c == b':') => return Some(written.to_owned()),
        _ => {}
    }
    say(format!("the bound `{written}` is not a fixed number or date and was left out"));
    None
}

fn is_iso(text: &str) -> bool {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    gauze_signed::Date::parse(day).is_ok()
}

/// `1, Male | 2, Female`: a code up to the first comma, then the label, which may hold more of them.
fn options(field: &Field, say: &mut impl FnMut(String)) -> Vec<Choice> {
    let mut options = field.choice_labels.clone();
    if options.is_empty() {
        let separator = if field.choices.contains('|') { '|' } else { '\n' };
        for part in field.choices.split(separator).map(str::trim).filter(|part| !part.is_empty()) {
            let (code, label) = part.split_once(',').unwrap_or((part, part));
            options.push(Choice { code: code.trim().to_owned(), label: und(plain::plain(label)), score: None });
        }
    }
    let options = choices::distinct(options, &mut *say);
    if options.is_empty() {
        say("it has no choices".to_owned());
    }
    options
}

/// `[first_name], how are you?`: a label that shows another answer.
fn quoted(field: &Field, names: &BTreeSet<&str>, notes: &mut Vec<Note>) {
    let mut told: BTreeMap<&str, ()> = BTreeMap::new();
    for (_, text) in &field.label {
        for part in text.split('[').skip(1) {
            let name = part.split(']').next().unwrap_or_default();
            if names.contains(name) && told.insert(name, ()).is_none() {
                let text = format!("its label shows the answer to `{name}`");
                notes.push(Note { item: field.name.clone(), text });
            }
        }
    }
}
