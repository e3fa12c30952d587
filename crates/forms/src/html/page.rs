//! `Tree → Page`: its fields in order, its labels and ids by name, and what holds for the whole page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::tree::Tree;
use super::{labels, template};
use crate::form::Texts;
use crate::gather::{Gather, UNMARKED};

/// A page whose parts can be found.
pub(super) struct Page<'t> {
    pub(super) tree: &'t Tree,
    /// All nodes in the order of the text.
    pub(super) order: Vec<usize>,
    /// Place of each node in `order`, and how many nodes stand below it.
    places: Vec<(usize, usize)>,
    /// Elements by id; the first has it.
    ids: BTreeMap<&'t str, usize>,
    /// Labels by the id they are for.
    labels: BTreeMap<&'t str, Vec<usize>>,
    /// `lang` of the page.
    pub(super) language: &'t str,
    /// Words of legends and of what describes fields: many fields share them.
    said: RefCell<BTreeMap<(usize, &'static str), Texts>>,
}

/// Headings around a field; the deepest real form seen has six groups.
const MAX_HEADINGS: usize = 16;

impl<'t> Page<'t> {
    /// One walk over the tree.
    pub(super) fn new(tree: &'t Tree) -> Self {
        let order = tree.below(0);
        let (mut ids, mut labels) = (BTreeMap::new(), BTreeMap::<&str, Vec<usize>>::new());
        for at in &order {
            if let Some(id) = tree.attribute(*at, "id") {
                ids.entry(id).or_insert(*at);
            }
            if let Some(id) = tree.attribute(*at, "for").filter(|_| tree.name(*at) == "label") {
                labels.entry(id).or_default().push(*at);
            }
        }
        // A fragment has no <html lang>: its only form may carry one.
        let language = |name: &str| order.iter().filter(|at| tree.name(**at) == name).find_map(|at| tag(tree, *at));
        let language = language("html").or_else(|| language("body")).or_else(|| language("form")).unwrap_or(UNMARKED);
        let places = places(tree, &order);
        Self { tree, order, places, ids, labels, language, said: RefCell::default() }
    }

    /// All nodes below one, in the order of the text.
    pub(super) fn inside(&self, at: usize) -> &[usize] {
        let (place, below) = self.place(at);
        self.order.get(place + 1..=place + below).unwrap_or_default()
    }

    /// Place in the order of the text, and how many nodes stand below.
    pub(super) fn place(&self, at: usize) -> (usize, usize) {
        self.places.get(at).copied().unwrap_or((0, 0))
    }

    /// Whether a node stands below another.
    pub(super) fn is_inside(&self, at: usize, outer: usize) -> bool {
        let ((place, _), (start, below)) = (self.place(at), self.place(outer));
        place > start && place <= start + below
    }

    /// An attribute, trimmed; none if it is empty.
    pub(super) fn attribute(&self, at: usize, key: &str) -> Option<&'t str> {
        self.tree.attribute(at, key).map(str::trim).filter(|value| !value.is_empty())
    }

    /// Whether an attribute is there, whatever its value.
    pub(super) fn has(&self, at: usize, key: &str) -> bool {
        self.tree.attribute(at, key).is_some()
    }

    /// The element of an id.
    pub(super) fn by_id(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// The labels that are for an id.
    pub(super) fn labels_for(&self, id: &str) -> &[usize] {
        self.labels.get(id).map_or(&[], Vec::as_slice)
    }

    /// The language of a node: the nearest `lang` around it.
    pub(super) fn language_of(&self, at: usize) -> &'t str {
        let own = tag(self.tree, at);
        own.or_else(|| self.tree.around(at).find_map(|outer| tag(self.tree, outer))).unwrap_or(self.language)
    }

    /// The form that a field belongs to.
    pub(super) fn form_of(&self, at: usize) -> Option<usize> {
        let named = self.attribute(at, "form").and_then(|id| self.by_id(id));
        named.or_else(|| self.tree.around(at).find(|outer| self.tree.name(*outer) == "form"))
    }

    /// The first of title and headings that says something by itself.
    pub(super) fn title(&self) -> Texts {
        let named = |name: &'static str| self.order.iter().filter(move |at| self.tree.name(**at) == name);
        let texts = ["title", "h1", "h2"].into_iter().flat_map(named).map(|at| labels::words(self, *at));
        texts.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default()
    }

    /// What the page does that a draft's reader should know.
    pub(super) fn remarks(&self, gather: &mut Gather) {
        let count = |name: &str| self.order.iter().filter(|at| self.tree.name(**at) == name).count();
        let forms = count("form");
        if forms > 1 {
            gather.note("", format!("the page has {forms} forms: their fields are read together"));
        }
        if count("script") > 0 {
            gather.note("", "the page has scripts: they can change the form, and send answers");
        }
        if count("iframe") > 0 {
            gather.note("", "what is asked within an iframe is not in this file");
        }
        for at in &self.order {
            let name = self.tree.name(*at);
            let own = ["name", "id"].iter().find_map(|key| self.attribute(*at, key)).unwrap_or("");
            if name.contains('-') && self.has(*at, "name") && !name.starts_with("font-") {
                gather.note(own, format!("an element `{name}` may ask something that is not understood"));
            }
            let editable = self.attribute(*at, "role") == Some("textbox")
                || self.tree.attribute(*at, "contenteditable").is_some_and(|value| value != "false");
            if editable && !matches!(name, "input" | "textarea") {
                gather.note(own, "an editable text without a field was left out");
            }
        }
    }

    /// The headings around a field, outermost first, but for one element that is its own.
    pub(super) fn headings(&self, at: usize, own: Option<usize>) -> Vec<Texts> {
        let outer = self.tree.around(at).filter(|outer| Some(*outer) != own);
        let said =
            outer.map(|outer| self.shared(outer, "heading", labels::heading)).filter(|heading| !heading.is_empty());
        let mut headings: Vec<Texts> = said.take(MAX_HEADINGS).collect();
        headings.reverse();
        headings
    }

    /// What is read of an element in one way, read once.
    pub(super) fn shared(&self, at: usize, way: &'static str, read: fn(&Self, usize) -> Texts) -> Texts {
        if let Some(said) = self.said.borrow().get(&(at, way)) {
            return said.clone();
        }
        let said = read(self, at);
        self.said.borrow_mut().insert((at, way), said.clone());
        said
    }

    /// Whether a text's placeholders were all that it said.
    pub(super) fn is_filled_in(&self, at: usize) -> bool {
        self.inside(at).iter().filter_map(|at| self.tree.text(*at)).any(template::has_placeholder)
    }
}

fn tag(tree: &Tree, at: usize) -> Option<&str> {
    let tag = tree.attribute(at, "lang").or_else(|| tree.attribute(at, "xml:lang"))?.trim();
    (!tag.is_empty() && tag.len() <= 35 && !template::has_placeholder(tag)).then_some(tag)
}

fn places(tree: &Tree, order: &[usize]) -> Vec<(usize, usize)> {
    let mut places = vec![(0, 0); tree.len()];
    for (place, at) in order.iter().enumerate() {
        if let Some(slot) = places.get_mut(*at) {
            slot.0 = place;
        }
    }
    // Children come after their parents: from the end, each count is complete when it is passed on.
    for at in order.iter().rev() {
        let below = places.get(*at).map_or(0, |(_, below)| *below);
        if let Some(slot) = tree.around(*at).next().and_then(|parent| places.get_mut(parent)) {
            slot.1 += below + 1;
        }
    }
    places
}
