//! `input, select, textarea → questions`: buttons and boxes of one name are one question.

use std::collections::BTreeMap;

use super::page::Page;
use super::{groups, labels, template};
use crate::FormError;
use crate::form::{Choice, Condition, Hints, Item, Kind, Texts};
use crate::gather::{Gather, autocompleted, short};

/// All questions of the page.
pub(super) fn read(gather: &mut Gather, page: &Page<'_>) -> Result<(), FormError> {
    let fields: Vec<usize> = page.order.iter().copied().filter(|at| is_field(page, *at)).collect();
    // A name means one question within one form.
    let mut named: BTreeMap<(Option<usize>, String), Vec<usize>> = BTreeMap::new();
    let mut first: Vec<(Option<usize>, String)> = Vec::new();
    for at in &fields {
        let Some(name) = name(gather, page, *at, &fields) else { continue };
        let key = (page.form_of(*at), name);
        let members = named.entry(key.clone()).or_default();
        if members.is_empty() {
            first.push(key);
        }
        members.push(*at);
    }
    for key in first {
        let members = named.remove(&key).unwrap_or_default();
        question(gather, page, &key.1, &members, &fields)?;
    }
    Ok(())
}

fn is_field(page: &Page<'_>, at: usize) -> bool {
    match page.tree.name(at) {
        "input" => !matches!(kind_of(page, at).as_str(), "submit" | "button" | "reset" | "image"),
        "select" | "textarea" => true,
        _ => false,
    }
}

fn kind_of(page: &Page<'_>, at: usize) -> String {
    match page.tree.name(at) {
        "input" => page.attribute(at, "type").unwrap_or("text").to_ascii_lowercase(),
        other => other.to_owned(),
    }
}

// A field without a name is not sent by the browser; a page's own code may well send it.
fn name(gather: &mut Gather, page: &Page<'_>, at: usize, fields: &[usize]) -> Option<String> {
    if let Some(name) = page.attribute(at, "name") {
        if template::has_placeholder(name) {
            gather.note(name, "its name is filled in by the template: answers come under another name");
        }
        return Some(name.to_owned());
    }
    let bound =
        ["id", "formcontrolname", "ng-model", "v-model", "data-name"].iter().find_map(|key| page.attribute(at, key));
    match bound {
        Some(name) => {
            gather.note(name, "the field has no name, so that a browser does not send it: taken by its id");
            Some(name.to_owned())
        }
        None => {
            let label = labels::of_field(page, at, fields);
            let said = label.first().map_or("", |(_, words)| words.as_str());
            gather.note("", format!("a field has neither name nor id, and was left out: `{}`", short(said)));
            None
        }
    }
}

fn question(
    gather: &mut Gather,
    page: &Page<'_>,
    name: &str,
    members: &[usize],
    fields: &[usize],
) -> Result<(), FormError> {
    let kinds: Vec<String> = members.iter().map(|at| kind_of(page, *at)).collect();
    let of = |kind: &str| -> Vec<usize> {
        members.iter().zip(&kinds).filter(|(_, own)| *own == kind).map(|(at, _)| *at).collect()
    };
    let (radios, boxes) = (of("radio"), of("checkbox"));
    let shown: Vec<usize> =
        members.iter().zip(&kinds).filter(|(_, kind)| *kind != "hidden").map(|(at, _)| *at).collect();
    let item = if !radios.is_empty() {
        several(gather, page, name, &radios, fields, Kind::Choice)
    } else if boxes.len() > 1 || (!boxes.is_empty() && name.ends_with("[]")) {
        several(gather, page, name, &boxes, fields, Kind::MultiChoice)
    } else {
        // A hidden field beside a box of its name only says that the box was left empty.
        let Some(at) = shown.first().or(members.first()) else { return Ok(()) };
        let mut item = one(gather, page, name, *at, fields);
        item.repeats |= shown.len() > 1;
        item
    };
    let mixed = shown.len() > radios.len().max(boxes.len()).max(1) && (!radios.is_empty() || !boxes.is_empty());
    if mixed {
        gather.note(name, "fields of several kinds have this name: only the first kind was read");
    }
    gather.item(item)
}

fn several(gather: &mut Gather, page: &Page<'_>, name: &str, members: &[usize], fields: &[usize], kind: Kind) -> Item {
    let (mut label, asked_by) = groups::question(page, members, fields);
    let at = members.first().copied().unwrap_or(0);
    if label.is_empty() {
        label = said_by_name(gather, page, at, name, false);
    }
    let mut options = Vec::new();
    for member in members {
        let code = page.tree.attribute(*member, "value").unwrap_or("on").to_owned();
        if template::has_placeholder(&code) {
            gather.note(name, "answers to choose from are filled in by the template");
            continue;
        }
        let mut label = labels::of_field(page, *member, fields);
        if label.is_empty() {
            label = vec![(page.language_of(*member).to_owned(), code.clone())];
        }
        options.push(Choice { code, label, score: None });
    }
    let any = |key: &str| members.iter().any(|member| page.has(*member, key));
    let mut item = Item {
        name: name.to_owned(),
        label,
        within: page.headings(at, asked_by),
        kind,
        required: any("required")
            || asked_by.is_some_and(|outer| page.attribute(outer, "aria-required") == Some("true")),
        options,
        hints: Hints { written_type: Some(kind_of(page, at)), ..Hints::default() },
        ..Item::default()
    };
    if members.iter().all(|member| is_disabled(page, *member)) {
        switch_off(gather, &mut item);
    }
    appears(gather, page, &mut item, at);
    item
}

fn one(gather: &mut Gather, page: &Page<'_>, name: &str, at: usize, fields: &[usize]) -> Item {
    let written = kind_of(page, at);
    let label = labels::of_field(page, at, fields);
    let help = labels::help(page, at, &label);
    let text = |key| page.attribute(at, key).map(str::to_owned);
    let token = page.attribute(at, "autocomplete").map(str::to_ascii_lowercase);
    let token =
        token.and_then(|tokens| tokens.split_whitespace().rfind(|token| *token != "webauthn").map(str::to_owned));
    let token = token.filter(|token| !matches!(token.as_str(), "on" | "off"));
    let mut item = Item {
        name: name.to_owned(),
        within: page.headings(at, None),
        kind: plain_kind(page, at, &written),
        required: page.has(at, "required") || page.attribute(at, "aria-required") == Some("true"),
        repeats: name.ends_with("[]") || (page.has(at, "multiple") && written != "select"),
        hidden: written == "hidden" || page.has(at, "readonly"),
        min: text("min"),
        max: text("max"),
        max_length: page.attribute(at, "maxlength").and_then(|length| length.parse().ok()),
        pattern: text("pattern"),
        hints: Hints { autocomplete: token, help, ..Hints::default() },
        ..Item::default()
    };
    item.label = if label.is_empty() { said_by_name(gather, page, at, name, written == "hidden") } else { label };
    match written.as_str() {
        "select" => select(gather, page, &mut item, at),
        "checkbox" => {
            let code = page.attribute(at, "value").filter(|code| !matches!(*code, "on" | "true" | "yes" | "1"));
            if let Some(code) = code.filter(|code| !template::has_placeholder(code)) {
                item.options = vec![Choice { code: code.to_owned(), label: item.label.clone(), score: None }];
            }
        }
        "password" => {
            item.hints.identifier = true;
            gather.note(name, "a password must not leave with a study's answers");
        }
        _ => suggestions(gather, page, &mut item, at),
    }
    if item.kind == Kind::Text {
        item.kind = autocompleted(item.hints.autocomplete.as_deref());
    }
    item.hints.written_type = Some(written);
    if page.has(at, "dirname") {
        gather.note(name, "the browser also sends the direction of the text, under the name in `dirname`");
    }
    if is_disabled(page, at) {
        switch_off(gather, &mut item);
    }
    appears(gather, page, &mut item, at);
    item
}

fn plain_kind(page: &Page<'_>, at: usize, written: &str) -> Kind {
    match written {
        "textarea" => Kind::LongText,
        "checkbox" => Kind::Boolean,
        "email" => Kind::Email,
        "tel" => Kind::Phone,
        "url" => Kind::Url,
        "date" => Kind::Date,
        "datetime-local" | "datetime" => Kind::DateTime,
        "time" => Kind::Time,
        "file" => Kind::File,
        // Without a step only whole numbers are valid.
        "number" | "range" => {
            let step = page.attribute(at, "step").unwrap_or("1");
            if step.bytes().all(|c| c.is_ascii_digit()) { Kind::Integer } else { Kind::Decimal }
        }
        _ => Kind::Text,
    }
}

fn select(gather: &mut Gather, page: &Page<'_>, item: &mut Item, at: usize) {
    item.kind = if page.has(at, "multiple") { Kind::MultiChoice } else { Kind::Choice };
    item.options = listed(gather, page, &item.name, at);
    if item.options.is_empty() {
        gather.note(&item.name, "no answers to choose from are listed: a script or a template may fill them in");
    }
}

fn suggestions(gather: &mut Gather, page: &Page<'_>, item: &mut Item, at: usize) {
    let Some(list) = page.attribute(at, "list") else { return };
    let options = page.by_id(list).map(|list| listed(gather, page, &item.name, list)).unwrap_or_default();
    if item.kind == Kind::Text && !options.is_empty() {
        item.kind = Kind::Choice;
        item.other = Some(item.name.clone());
        item.options = options;
    }
}

// An option without a value sends its text; an empty one is "please choose".
fn listed(gather: &mut Gather, page: &Page<'_>, name: &str, list: usize) -> Vec<Choice> {
    let mut options = Vec::new();
    for at in page.inside(list).iter().copied() {
        if page.tree.name(at) != "option" {
            continue;
        }
        let own = labels::attribute(page, at, "label");
        let label = if own.is_empty() { labels::words(page, at) } else { own };
        let said = label.first().map(|(_, words)| words.clone()).unwrap_or_default();
        let code = page.tree.attribute(at, "value").map_or_else(|| said.clone(), |value| value.trim().to_owned());
        if template::has_placeholder(&code) || (code.is_empty() && page.is_filled_in(at)) {
            gather.note(name, "answers to choose from are filled in by the template");
            continue;
        }
        if code.is_empty() || (page.has(at, "disabled") && page.has(at, "hidden")) {
            continue;
        }
        let label = if label.is_empty() { vec![(page.language_of(at).to_owned(), code.clone())] } else { label };
        options.push(Choice { code, label, score: None });
    }
    options
}

fn said_by_name(gather: &mut Gather, page: &Page<'_>, at: usize, name: &str, hidden: bool) -> Texts {
    let id = page.attribute(at, "id").unwrap_or("");
    let filled = page.labels_for(id).iter().any(|label| page.is_filled_in(*label));
    let why = if filled { "its label is filled in by the template" } else { "the field has no label" };
    if !hidden {
        gather.note(name, format!("{why}: named after `{}`", short(name)));
    }
    vec![(page.language_of(at).to_owned(), labels::from_name(name))]
}

// A disabled fieldset switches off all but what stands in its legend.
fn is_disabled(page: &Page<'_>, at: usize) -> bool {
    let mut in_legend = false;
    page.has(at, "disabled")
        || page.tree.around(at).any(|outer| {
            in_legend |= page.tree.name(outer) == "legend";
            page.tree.name(outer) == "fieldset" && page.has(outer, "disabled") && !in_legend
        })
}

fn switch_off(gather: &mut Gather, item: &mut Item) {
    item.hidden = true;
    gather.note(&item.name, "the field is disabled: a browser does not send it until a script enables it");
}

// What is not shown at first, a script may show later: when, the page does not say.
fn appears(gather: &mut Gather, page: &Page<'_>, item: &mut Item, at: usize) {
    if item.hidden {
        return;
    }
    let styled = |at: usize| {
        let style = page.attribute(at, "style").unwrap_or("").to_ascii_lowercase().replace(char::is_whitespace, "");
        style.contains("display:none") || style.contains("visibility:hidden")
    };
    // Buttons are often hidden behind a drawing of themselves.
    let drawn = matches!(kind_of(page, at).as_str(), "radio" | "checkbox" | "file");
    let own = page.has(at, "hidden") || (styled(at) && !drawn);
    if own || page.tree.around(at).any(|outer| page.has(outer, "hidden") || styled(outer)) {
        item.condition = Some(Condition::Unreadable("hidden until a script shows it".to_owned()));
        gather.note(&item.name, "the field is hidden until a script shows it: when is not known");
    }
}
