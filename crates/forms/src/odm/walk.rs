//! `MetaDataVersion → items as they are asked`: forms, groups and items by their references, each once.

use std::collections::{BTreeMap, BTreeSet};

use crate::budget::Budget;
use crate::form::Texts;
use crate::plain;
use crate::xml::Element;

use super::translated;

/// How deep groups may stand in each other (ODM 2).
const MAX_DEPTH: usize = 16;

/// Definitions by OID; of two with one OID the first.
pub(super) struct Definitions<'x> {
    groups: BTreeMap<&'x str, &'x Element>,
    items: BTreeMap<&'x str, &'x Element>,
    /// With their sizes: a list may be used by many.
    lists: BTreeMap<&'x str, (&'x Element, usize)>,
    units: BTreeMap<&'x str, &'x Element>,
    left: Budget,
}

/// Shared lists and headings together, each as often as it is used, in bytes.
const MAX_SHARED: usize = 128 * 1024 * 1024;

/// An item where a form asks it.
pub(super) struct Asked<'x> {
    pub(super) item: &'x Element,
    pub(super) reference: &'x Element,
    /// Headings of forms and groups, outermost first.
    pub(super) within: Vec<Texts>,
    pub(super) form_name: String,
    pub(super) repeats: bool,
    pub(super) list: Option<&'x Element>,
    pub(super) unit: Option<&'x Element>,
}

impl<'x> Definitions<'x> {
    pub(super) fn new(version: &'x Element) -> Self {
        let by_oid = |parent: &'x Element, name: &'x str| {
            let mut found = BTreeMap::new();
            for element in parent.all(name) {
                found.entry(element.attribute("OID").unwrap_or_default()).or_insert(element);
            }
            found
        };
        Self {
            groups: by_oid(version, "ItemGroupDef"),
            items: by_oid(version, "ItemDef"),
            lists: by_oid(version, "CodeList").into_iter().map(|(oid, list)| (oid, (list, list.size()))).collect(),
            units: by_oid(version, "MeasurementUnit"),
            left: Budget::new(MAX_SHARED),
        }
    }

    /// Every item once, in the order of forms, groups and items; none if they are too large together.
    pub(super) fn asked(&self, version: &'x Element) -> Option<Vec<Asked<'x>>> {
        let mut walk = Walk { definitions: self, seen: BTreeSet::new(), open: BTreeSet::new(), asked: Vec::new() };
        for form in version.all("FormDef") {
            walk.group(form, &Place::default(), MAX_DEPTH);
        }
        // ODM 2 has no forms, but groups of that type.
        for form in version.all("ItemGroupDef").filter(|group| group.attribute("Type") == Some("Form")) {
            walk.group(form, &Place::default(), MAX_DEPTH);
        }
        if walk.asked.is_empty() {
            for group in version.all("ItemGroupDef") {
                walk.group(group, &Place::default(), MAX_DEPTH);
            }
        }
        if walk.asked.is_empty() {
            for item in version.all("ItemDef") {
                walk.item(item, item, &Place::default());
            }
        }
        let asked = walk.asked;
        (!self.left.is_spent()).then_some(asked)
    }
}

#[derive(Default, Clone)]
struct Place {
    within: Vec<Texts>,
    form_name: String,
    repeats: bool,
}

struct Walk<'d, 'x> {
    definitions: &'d Definitions<'x>,
    /// OIDs of items that were met.
    seen: BTreeSet<&'x str>,
    /// OIDs of groups that were gone through: each once, so that no web of references grows without end.
    open: BTreeSet<&'x str>,
    asked: Vec<Asked<'x>>,
}

impl<'x> Walk<'_, 'x> {
    fn group(&mut self, group: &'x Element, outside: &Place, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        if !self.open.insert(group.attribute("OID").unwrap_or_default()) {
            return;
        }
        let mut place = outside.clone();
        let name = heading(group);
        if group.name == "FormDef" || place.form_name.is_empty() {
            place.form_name = name.iter().map(|(_, text)| text.clone()).next().unwrap_or_default();
        }
        place.repeats |= !matches!(group.attribute("Repeating"), None | Some("No"));
        if !name.is_empty() && place.within.last() != Some(&name) {
            place.within.push(name);
        }
        for child in group.elements() {
            match child.name.as_str() {
                "ItemGroupRef" => {
                    let group = self.definitions.groups.get(child.attribute("ItemGroupOID").unwrap_or_default());
                    if let Some(group) = group.copied() {
                        self.group(group, &place, depth);
                    }
                }
                "ItemRef" => {
                    let item = self.definitions.items.get(child.attribute("ItemOID").unwrap_or_default());
                    if let Some(item) = item.copied() {
                        self.item(item, child, &place);
                    }
                }
                _ => {}
            }
        }
    }

    fn item(&mut self, item: &'x Element, reference: &'x Element, place: &Place) {
        if !self.seen.insert(item.attribute("OID").unwrap_or_default()) {
            return;
        }
        let named = |child: &str, attribute: &str| item.first(child).and_then(|found| found.attribute(attribute));
        let list = named("CodeListRef", "CodeListOID").and_then(|oid| self.definitions.lists.get(oid)).copied();
        let unit = named("MeasurementUnitRef", "MeasurementUnitOID").and_then(|oid| self.definitions.units.get(oid));
        let headings: usize = place.within.iter().flatten().map(|(_, text)| text.len()).sum();
        let shared = headings + place.form_name.len() + list.map_or(0, |(_, size)| size);
        if !self.definitions.left.take(shared + unit.map_or(0, |unit| unit.size())) {
            return;
        }
        self.asked.push(Asked {
            item,
            reference,
            within: place.within.clone(),
            form_name: place.form_name.clone(),
            repeats: place.repeats,
            list: list.map(|(list, _)| list),
            unit: unit.copied(),
        });
    }
}

/// A form's or group's name in words.
fn heading(group: &Element) -> Texts {
    let described = translated(group.first("Description"));
    if !described.is_empty() {
        return plain::headings(described);
    }
    let name = group.attribute("Name").unwrap_or_default();
    // A form that was never given a title has its variable's name.
    let name = if group.attribute("FormName") == Some(name) { name.replace('_', " ") } else { name.to_owned() };
    if name.is_empty() { Vec::new() } else { plain::headings(vec![("und".to_owned(), plain::plain(&name))]) }
}
