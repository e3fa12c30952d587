//! `HTML → Tree`: html5ever's builder over a plain list of nodes, stopped when the nesting explodes.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ExpandedName, LocalName, Namespace, ParseOpts, QualName, parse_document};

use crate::FormError;

/// Elements within each other; the builder looks through all open ones at every tag.
const MAX_DEPTH: usize = 1000;
/// Nodes of one page: misnested tags multiply.
const MAX_NODES: usize = 1_000_000;
/// White space in one tag: attributes are compared with all others of their tag.
const MAX_TAG_SPACE: usize = 20_000;
/// Children looked through in all: misnested tags are put in places that must be found.
const MAX_LOOKED: usize = 300_000_000;
/// Bytes between two looks at the depth.
const CHUNK: usize = 4096;

/// A page: nodes by number, the document is 0.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

struct Node {
    parent: Option<usize>,
    children: Vec<usize>,
    depth: usize,
    data: Data,
}

enum Data {
    Element(Rc<QualName>, Vec<(String, String)>),
    Text(String),
    /// The document, comments.
    Other,
}

impl Tree {
    /// Any text is a page: browsers refuse nothing.
    ///
    /// # Errors
    /// [`FormError::TooLarge`].
    pub(super) fn parse(text: &str) -> Result<Self, FormError> {
        let spaces = |tag: &str| tag.bytes().take_while(|c| *c != b'>').filter(u8::is_ascii_whitespace).count();
        if text.split('<').skip(1).any(|tag| spaces(tag) > MAX_TAG_SPACE) {
            return Err(FormError::TooLarge("one tag has more than 20,000 attributes"));
        }
        let burst = Rc::new(Cell::new(false));
        let mut parser = parse_document(Sink::new(Rc::clone(&burst)), ParseOpts::default());
        let mut rest = text;
        while !rest.is_empty() {
            let end = (CHUNK.min(rest.len())..=rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
            let (chunk, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            parser.process(StrTendril::from(chunk));
            rest = after;
            if burst.get() {
                return Err(FormError::TooLarge(
                    "its elements stand more than 1,000 deep in each other, or in each other's way",
                ));
            }
        }
        Ok(parser.finish())
    }

    /// Nodes, those that were moved out of the page included.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// All nodes below one, in the order of the text.
    pub(super) fn below(&self, at: usize) -> Vec<usize> {
        let children = |at: usize| self.nodes.get(at).map_or(&[][..], |node| &node.children);
        let mut open: Vec<usize> = children(at).iter().rev().copied().collect();
        let mut order = Vec::new();
        while let Some(next) = open.pop() {
            order.push(next);
            open.extend(children(next).iter().rev());
        }
        order
    }

    /// Name of an element; empty for anything else.
    pub(super) fn name(&self, at: usize) -> &str {
        match self.nodes.get(at).map(|node| &node.data) {
            Some(Data::Element(name, _)) => &name.local,
            _ => "",
        }
    }

    /// An attribute.
    pub(super) fn attribute(&self, at: usize, key: &str) -> Option<&str> {
        let Some(Data::Element(_, attributes)) = self.nodes.get(at).map(|node| &node.data) else { return None };
        attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// The text, if it is one.
    pub(super) fn text(&self, at: usize) -> Option<&str> {
        match self.nodes.get(at).map(|node| &node.data) {
            Some(Data::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The nodes around one, from the inside.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.nodes.get(at).and_then(|node| node.parent), |at| self.nodes.get(*at)?.parent)
            .take(MAX_DEPTH * 4)
    }
}

#[derive(Clone)]
struct Handle {
    at: usize,
    name: Rc<QualName>,
}

struct Sink {
    nodes: RefCell<Vec<Node>>,
    burst: Rc<Cell<bool>>,
    /// Children looked through to find places among them.
    looked: Cell<usize>,
    nameless: Rc<QualName>,
}

impl Sink {
    fn new(burst: Rc<Cell<bool>>) -> Self {
        let nameless = Rc::new(QualName::new(None, Namespace::from(""), LocalName::from("")));
        let root = Node { parent: None, children: Vec::new(), depth: 0, data: Data::Other };
        Self { nodes: RefCell::new(vec![root]), burst, looked: Cell::new(0), nameless }
    }

    fn add(&self, data: Data) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { parent: None, children: Vec::new(), depth: 0, data });
        if nodes.len() > MAX_NODES {
            self.burst.set(true);
        }
        nodes.len() - 1
    }

    fn handle(&self, data: Data) -> Handle {
        Handle { at: self.add(data), name: Rc::clone(&self.nameless) }
    }

    // Under `parent`, at a place among its children; text joins the text before it.
    fn insert(&self, parent: usize, place: Option<usize>, child: NodeOrText<Handle>) {
        let before = {
            let nodes = self.nodes.borrow();
            let children = nodes.get(parent).map_or(&[][..], |node| &node.children);
            place.unwrap_or(children.len()).checked_sub(1).and_then(|at| children.get(at).copied())
        };
        let child = match child {
            NodeOrText::AppendNode(handle) => handle.at,
            NodeOrText::AppendText(text) => {
                if self.join(before, &text) {
                    return;
                }
                self.add(Data::Text(text.to_string()))
            }
        };
        self.detach(child);
        let mut nodes = self.nodes.borrow_mut();
        let depth = nodes.get(parent).map_or(0, |node| node.depth) + 1;
        if depth > MAX_DEPTH {
            self.burst.set(true);
        }
        if let Some(node) = nodes.get_mut(child) {
            node.parent = Some(parent);
            node.depth = depth;
        }
        if let Some(node) = nodes.get_mut(parent) {
            let place = place.unwrap_or(node.children.len()).min(node.children.len());
            node.children.insert(place, child);
        }
    }

    fn join(&self, before: Option<usize>, text: &str) -> bool {
        let mut nodes = self.nodes.borrow_mut();
        match before.and_then(|at| nodes.get_mut(at)).map(|node| &mut node.data) {
            Some(Data::Text(there)) => {
                there.push_str(text);
                true
            }
            _ => false,
        }
    }

    fn detach(&self, at: usize) {
        let mut nodes = self.nodes.borrow_mut();
        let Some(parent) = nodes.get_mut(at).and_then(|node| node.parent.take()) else { return };
        if let Some(node) = nodes.get_mut(parent) {
            self.look(node.children.len());
            node.children.retain(|child| *child != at);
        }
    }

    fn look(&self, children: usize) {
        self.looked.set(self.looked.get() + children);
        if self.looked.get() > MAX_LOOKED {
            self.burst.set(true);
        }
    }

    fn parent(&self, at: usize) -> Option<usize> {
        self.nodes.borrow().get(at).and_then(|node| node.parent)
    }
}

fn attributes(attributes: Vec<Attribute>) -> Vec<(String, String)> {
    attributes.into_iter().map(|one| (one.name.local.to_string(), one.value.to_string())).collect()
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner() }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { at: 0, name: Rc::clone(&self.nameless) }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _flags: ElementFlags) -> Handle {
        let name = Rc::new(name);
        Handle { at: self.add(Data::Element(Rc::clone(&name), attributes(attrs))), name }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        self.handle(Data::Other)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        self.handle(Data::Other)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.at, None, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        if self.parent(element.at).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    // A template's contents stay below it: in files of web frameworks the form stands there.
    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.at == other.at
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let NodeOrText::AppendNode(node) = &child {
            self.detach(node.at);
        }
        let Some(parent) = self.parent(sibling.at) else { return };
        let place = self.nodes.borrow().get(parent).and_then(|node| {
            self.look(node.children.len());
            node.children.iter().position(|at| *at == sibling.at)
        });
        self.insert(parent, place, child);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        let mut nodes = self.nodes.borrow_mut();
        let Some(Data::Element(_, there)) = nodes.get_mut(target.at).map(|node| &mut node.data) else { return };
        for (name, value) in attributes(attrs) {
            if !there.iter().any(|(key, _)| *key == name) {
                there.push((name, value));
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.at);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let children = self.nodes.borrow_mut().get_mut(node.at).map(|node| std::mem::take(&mut node.children));
        for child in children.unwrap_or_default() {
            if let Some(node) = self.nodes.borrow_mut().get_mut(child) {
                node.parent = None;
            }
            self.insert(
                new_parent.at,
                None,
                NodeOrText::AppendNode(Handle { at: child, name: Rc::clone(&self.nameless) }),
            );
        }
    }
}
