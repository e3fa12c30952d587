//! `body → controls`: what a person sees, with the groups around it.

use std::collections::BTreeSet;

use crate::form::{Choice, Kind, Lookup, Note, Texts};
use crate::xml::Element;
use crate::{choices, plain};

use super::model::{Model, one, resolve};
use super::{lookup, note};

/// Choices of one list that are read; a list of all villages is no list for a policy.
const MAX_CHOICES: usize = 2_000;
/// Choices of all questions together: a list may be used by many.
const MAX_ALL_CHOICES: usize = 200_000;

/// What a control says of its node.
pub(super) struct Control {
    pub(super) path: String,
    pub(super) label: Texts,
    pub(super) help: Texts,
    pub(super) within: Vec<Texts>,
    /// Where the control says more than the binding's type.
    pub(super) kind: Option<Kind>,
    pub(super) options: Vec<Choice>,
    pub(super) min: Option<String>,
    pub(super) max: Option<String>,
}

#[derive(Default)]
pub(super) struct Body {
    pub(super) controls: Vec<Control>,
    pub(super) repeats: BTreeSet<String>,
    pub(super) lookups: Vec<Lookup>,
    pub(super) notes: Vec<Note>,
}

pub(super) fn read(root: &Element, model: &Model<'_>) -> Body {
    let mut reader = Reader { model, body: Body::default(), choices: MAX_ALL_CHOICES };
    if let Some(body) = root.first("body") {
        reader.children(body, &model.root, &[]);
    }
    reader.body
}

struct Reader<'m, 'x> {
    model: &'m Model<'x>,
    body: Body,
    /// Choices that may still be read.
    choices: usize,
}

impl Reader<'_, '_> {
    fn children(&mut self, element: &Element, context: &str, within: &[Texts]) {
        for child in element.elements() {
            let written = child.attribute("ref").or(child.attribute("nodeset")).or(child.attribute("bind"));
            let path = written.and_then(|written| resolve(context, written));
            match child.name.as_str() {
                "group" | "repeat" => {
                    let path = path.unwrap_or_else(|| context.to_owned());
                    if child.name == "repeat" {
                        self.body.repeats.insert(path.clone());
                    }
                    let mut within = within.to_vec();
                    let heading = plain::headings(self.model.text(child.first("label")));
                    within.extend(Some(heading).filter(|text| !text.is_empty()));
                    self.children(child, &path, &within);
                }
                "input" | "select" | "select1" | "rank" | "upload" | "range" | "trigger" | "secret" => match path {
                    Some(path) => self.control(child, path, within),
                    None => self.body.notes.push(note("", &format!("a `{}` asks for no node", child.name))),
                },
                _ => {}
            }
        }
    }

    fn control(&mut self, element: &Element, path: String, within: &[Texts]) {
        let headings = within.iter().flatten().map(|(_, text)| text.len()).sum();
        if !self.model.left.take(headings) {
            return;
        }
        let appearance = element.attribute("appearance").unwrap_or_default().to_ascii_lowercase();
        let looks = |word: &str| appearance.split_whitespace().any(|one| one == word);
        let bound = self.model.bind(&path).kind.as_str();
        let kind = match element.name.as_str() {
            "select1" if looks("likert") => Some(Kind::Ordinal),
            "select1" => Some(Kind::Choice),
            "select" | "rank" => Some(Kind::MultiChoice),
            "upload" => Some(Kind::File),
            "trigger" => Some(Kind::Boolean),
            "range" => Some(if bound == "decimal" { Kind::Decimal } else { Kind::Integer }),
            "input" if looks("multiline") => Some(Kind::LongText),
            "input" if looks("url") => Some(Kind::Url),
            _ => None,
        };
        if element.name == "rank" {
            self.body.notes.push(note(&path, "it asks for an order; only which choices there are is taken over"));
        }
        if appearance.starts_with("ex:") || appearance.contains(" ex:") {
            self.body.lookups.push(lookup(&path, &appearance, "another application on the device is asked"));
        }
        if appearance.contains("search(") {
            self.body.lookups.push(lookup(&path, &appearance, "choices from a file beside the form"));
        }
        let is_range = element.name == "range";
        let control = Control {
            label: self.model.text(element.first("label")),
            help: self.model.text(element.first("hint")),
            within: within.to_vec(),
            kind,
            options: self.options(element, &path),
            min: element.attribute("start").filter(|_| is_range).map(str::to_owned),
            max: element.attribute("end").filter(|_| is_range).map(str::to_owned),
            path,
        };
        self.body.controls.push(control);
    }

    fn options(&mut self, element: &Element, path: &str) -> Vec<Choice> {
        let mut options = Vec::new();
        for item in element.all("item") {
            let code = item.first("value").map(|value| value.text().trim().to_owned()).unwrap_or_default();
            options.push(Choice { code, label: self.model.text(item.first("label")), score: None });
        }
        if let Some(itemset) = element.first("itemset") {
            options.extend(self.itemset(itemset, path));
        }
        choices::distinct(options, |text| self.body.notes.push(note(path, &text)))
    }

    /// `instance('crops')/list/item[…]`: a list of the model, or one that lies elsewhere.
    fn itemset(&mut self, itemset: &Element, path: &str) -> Vec<Choice> {
        let nodeset = itemset.attribute("nodeset").unwrap_or_default();
        let list = nodeset.strip_prefix("instance(").and_then(|rest| {
            let quote = rest.chars().next().filter(|c| *c == '\'' || *c == '"')?;
            rest.strip_prefix(quote)?.split_once(quote)
        });
        let Some((id, steps)) = list else {
            // The choices are answers to an earlier question, such as the names of a household.
            let text = format!("its choices come from other answers ({nodeset})");
            self.body.notes.push(note(path, &text));
            return Vec::new();
        };
        let Some(instance) = self.model.lists.get(id) else { return Vec::new() };
        if let Some(url) = instance.attribute("src") {
            self.body.lookups.push(lookup(path, url, "choices from a file beside the form"));
            return Vec::new();
        }
        if steps.contains('[') {
            self.body.notes.push(note(path, "its choices depend on other answers; all of the list are taken over"));
        }
        let name_of = |what: &str, default: &'static str| {
            let reference = itemset.first(what).and_then(|element| element.attribute("ref"));
            reference.unwrap_or(default).to_owned()
        };
        let (value, label) = (name_of("value", "name"), name_of("label", "label"));
        let label_id = label.strip_prefix("jr:itext(").and_then(|label| label.strip_suffix(')'));
        let items = instance.elements().flat_map(|root| root.all("item"));
        let mut options = Vec::new();
        for item in items {
            if options.len() >= MAX_CHOICES || self.choices == 0 {
                self.body.notes.push(note(path, &format!("it has more choices than are read ({MAX_CHOICES})")));
                break;
            }
            self.choices -= 1;
            if !self.model.left.take(item.size()) {
                break;
            }
            let text = |name: &str| item.first(name).map(|part| part.text().trim().to_owned()).unwrap_or_default();
            let label = match label_id {
                Some(id) => self.model.translated(&text(id)),
                None => one(plain::plain(&text(&label))),
            };
            options.push(Choice { code: text(&value), label, score: None });
        }
        options
    }
}
