//! `ODK XForm (XML) → Form`: model, bindings and body of one form; a name is the path of its node.
//!
//! Every node of the primary instance is an item, also one that no person sees: what is in the instance is what a
//! device sends. Questions come in the instance's order.

mod body;
mod languages;
mod model;

use std::collections::{BTreeMap, BTreeSet};

use crate::FormError;
use crate::condition;
use crate::form::{Condition, Form, Format, Item, Kind, Lookup, Note};
use crate::logic::{self, Dialect, Logic, Op};
use crate::xml;
use body::Control;
use model::{Bind, Model};

/// What one part of a condition counts for.
const CONDITION_BYTES: usize = 64;

/// Reads a form.
///
/// # Errors
/// [`FormError::NotWellFormed`] with the line of what is wrong.
pub fn read(text: &str) -> Result<Form, FormError> {
    let root = xml::read(text, &[])?;
    let model = Model::read(&root)?;
    let mut form = Form { format: Format::XForm, title: model.title(&root), ..Form::default() };
    form.languages = model.languages();
    form.lookups.extend(model.submission());
    let body = body::read(&root, &model);
    form.lookups.extend(body.lookups);
    form.notes.extend(body.notes);

    let mut controls: BTreeMap<String, Control> = BTreeMap::new();
    for control in body.controls {
        controls.entry(control.path.clone()).or_insert(control);
    }
    let mut written = Vec::new();
    for node in &model.nodes {
        let control = controls.remove(&node.path);
        // A group is no question; what is in it comes by itself.
        if node.is_leaf || control.is_some() {
            let bind = model.bind(&node.path);
            written.push(bind);
            let repeats = model.is_repeated(&node.path, &body.repeats);
            form.items.push(item(&node.path, bind, control, repeats, &mut form.notes));
        }
    }
    for lost in controls.into_keys() {
        form.notes.push(note(&lost, "the body asks for a node that the instance does not have"));
    }
    if form.items.is_empty() {
        return Err(FormError::NotWellFormed { line: root.line, problem: "it asks for nothing".to_owned() });
    }
    conditions(&mut form, &model);
    if model.left.is_spent() {
        let problem = "its texts, lists and conditions are too large together".to_owned();
        return Err(FormError::NotWellFormed { line: root.line, problem });
    }
    constraints(&mut form, &written);
    Ok(form)
}

/// Whether an element of that name begins an XForm, as far as names tell.
pub(crate) fn is_xform(root_name: &str, text: &str) -> bool {
    root_name == "html" && text.contains("http://www.w3.org/2002/xforms")
}

fn note(item: &str, text: &str) -> Note {
    Note { item: item.to_owned(), text: text.to_owned() }
}

fn item(path: &str, bind: &Bind, control: Option<Control>, repeats: bool, notes: &mut Vec<Note>) -> Item {
    let mut item = Item { name: path.to_owned(), repeats, required: bind.required, ..Item::default() };
    item.hints.written_type = Some(bind.kind.clone()).filter(|kind| !kind.is_empty());
    item.calculated = bind.calculate;
    item.hidden = control.is_none() || bind.readonly || bind.calculate;
    item.kind = match bind.kind.as_str() {
        "int" | "integer" => Kind::Integer,
        "decimal" => Kind::Decimal,
        "boolean" => Kind::Boolean,
        "date" => Kind::Date,
        "dateTime" => Kind::DateTime,
        "time" => Kind::Time,
        "geopoint" | "geotrace" | "geoshape" => Kind::Location,
        "binary" => Kind::File,
        "select" => Kind::MultiChoice,
        "select1" => Kind::Choice,
        "anyURI" => Kind::Url,
        _ => Kind::Text,
    };
    preloaded(path, bind, &mut item);
    let Some(control) = control else {
        // What nobody is asked has no label; its path says what it is.
        return item;
    };
    item.kind = control.kind.unwrap_or(item.kind);
    item.label = control.label;
    item.within = control.within;
    item.options = control.options;
    item.other = None;
    item.hints.help = control.help;
    (item.min, item.max) = (control.min, control.max);
    if matches!(item.kind, Kind::Choice | Kind::MultiChoice) && item.options.is_empty() {
        notes.push(note(path, "its choices are not in the form and are not known here"));
    }
    item
}

/// What a device fills in by itself: ids of the device and of its owner, and times.
fn preloaded(path: &str, bind: &Bind, item: &mut Item) {
    let last = path.rsplit('/').next().unwrap_or_default();
    let in_meta = path.rsplit('/').nth(1).is_some_and(|parent| parent == "meta");
    let Some((source, parameter)) = &bind.preload else {
        if in_meta {
            item.hints.identifier = true;
            item.hidden = true;
            item.kind = if matches!(last, "audit") { Kind::File } else { item.kind };
        }
        return;
    };
    item.hidden = true;
    item.hints.identifier = true;
    item.hints
        .help
        .push(("und".to_owned(), format!("filled in by the device: {source} {parameter}").trim().to_owned()));
    match parameter.as_str() {
        "email" => item.kind = Kind::Email,
        "phonenumber" => item.kind = Kind::Phone,
        "start" | "end" => item.kind = Kind::DateTime,
        "today" => item.kind = Kind::Date,
        _ => {}
    }
}

/// `relevant` of an item and of every group around it.
fn conditions(form: &mut Form, model: &Model) {
    let targets = condition::targets(&form.items, ("yes", "no"));
    let by_name: BTreeSet<String> = form.items.iter().map(|item| item.name.clone()).collect();
    let mut read: BTreeMap<&str, Condition> = BTreeMap::new();
    for item in &mut form.items {
        let mut all: Vec<Condition> = Vec::new();
        for path in model::ancestors(&item.name) {
            let Some((path, relevant)) = model.relevant(path) else { continue };
            let condition = read.entry(path).or_insert_with(|| {
                let name_of = |written: &str| model::resolve(path, written).filter(|name| by_name.contains(name));
                condition::read(relevant, Dialect::Xpath, &targets, &name_of)
            });
            let again = if model.left.take(condition::size(condition) * CONDITION_BYTES) {
                condition.clone()
            } else {
                Condition::Unreadable("more conditions than are read".to_owned())
            };
            all.push(again);
        }
        item.condition = if all.len() > 1 { Some(Condition::All(all)) } else { all.pop() };
    }
}

/// `constraint` of each item: bounds, length and pattern; what is more is told of.
fn constraints(form: &mut Form, written: &[&Bind]) {
    for (item, bind) in form.items.iter_mut().zip(written) {
        let Some(constraint) = &bind.constraint else { continue };
        let read = logic::read(constraint, Dialect::Xpath);
        let parts = match read {
            Some(Logic::All(parts)) => parts,
            Some(one) => vec![one],
            None => Vec::new(),
        };
        let whole = !parts.is_empty() && parts.iter().all(|part| constrain(item, part));
        if !whole {
            form.notes
                .push(note(&item.name, &format!("not all of its constraint is taken over: {}", constraint.trim())));
        }
    }
}

/// Takes one part over; whether it could be.
fn constrain(item: &mut Item, part: &Logic) -> bool {
    let is_whole = item.kind == Kind::Integer;
    let next = |value: &str, by: i64| value.parse::<i64>().ok().and_then(|n| n.checked_add(by)).map(|n| n.to_string());
    match part {
        Logic::Compare(question, op, value) if question.name == "." => {
            let fits = logic::is_number(value) || value == "today" || gauze_signed::Date::parse(value).is_ok();
            match op {
                Op::AtLeast if fits => item.min = Some(value.clone()),
                Op::AtMost if fits => item.max = Some(value.clone()),
                Op::Above if is_whole && next(value, 1).is_some() => item.min = next(value, 1),
                Op::Below if is_whole && next(value, -1).is_some() => item.max = next(value, -1),
                _ => return false,
            }
            true
        }
        Logic::Matches(question, pattern) if question.name == "." => {
            item.pattern = Some(pattern.clone());
            true
        }
        Logic::Length(question, op, value) if question.name == "." => {
            let length = value.parse::<u32>().ok();
            let length = match op {
                Op::AtMost | Op::Is => length,
                Op::Below => length.and_then(|length| length.checked_sub(1)),
                _ => None,
            };
            item.max_length = length.or(item.max_length);
            length.is_some()
        }
        _ => false,
    }
}

/// A look-up of an item.
fn lookup(item: &str, url: &str, what: &str) -> Lookup {
    Lookup { item: item.to_owned(), url: url.to_owned(), what: what.to_owned() }
}
