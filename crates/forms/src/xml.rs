//! `XML text → Element`: a small tree for definitions, without anything of XML that reaches outside.
//!
//! No document type, so no entities of its own and no files; depth, elements and attributes are capped. What holds
//! people's records is skipped while it is read: a reader of forms has no use for it.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::FormError;

const MAX_DEPTH: usize = 100;
const MAX_ELEMENTS: usize = 400_000;
const MAX_ATTRIBUTES: usize = 200;

/// An element; names are without their prefixes.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    /// Line of its start, from 1.
    pub(crate) line: usize,
}

/// What an element holds.
#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// The attribute of that local name, if it is there and not blank.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let value = self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
        value.filter(|value| !value.is_empty())
    }

    /// Child elements.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| if let Node::Element(element) = child { Some(element) } else { None })
    }

    /// Child elements of that name.
    pub(crate) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.elements().filter(move |child| child.name == name)
    }

    /// The first child of that name.
    pub(crate) fn first(&self, name: &str) -> Option<&Self> {
        self.elements().find(|child| child.name == name)
    }

    /// All text inside, its own and its descendants'.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text
    }

    /// About the bytes that a copy of all its texts takes.
    pub(crate) fn size(&self) -> usize {
        let attributes: usize = self.attributes.iter().map(|(_, value)| value.len()).sum();
        let sizes = self.children.iter().map(|child| match child {
            Node::Text(own) => own.len(),
            Node::Element(element) => element.size(),
        });
        size_of::<Self>() + attributes + sizes.sum::<usize>()
    }

    fn add_text(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(own) => text.push_str(own),
                Node::Element(element) => element.add_text(text),
            }
        }
    }
}

/// `text → root element`; `skip` names elements whose content is passed over unread.
///
/// # Errors
/// [`FormError::NotWellFormed`] for what is not well-formed, for a document type, and over the caps.
pub(crate) fn read(text: &str, skip: &[&str]) -> Result<Element, FormError> {
    let mut reader = Tree { text, lines: (0, 1), stack: Vec::new(), root: None, elements: 0 };
    let mut events = Reader::from_str(text);
    // Records may stand in a skipped element deeper than any definition.
    let mut skipped = 0_usize;
    loop {
        let at = usize::try_from(events.buffer_position()).unwrap_or(usize::MAX);
        let event = events.read_event().map_err(|error| reader.wrong(at, &format!("this is not XML ({error})")))?;
        match event {
            Event::Eof => break,
            Event::DocType(_) => {
                return Err(reader.wrong(at, "a document type is not read: remove the `<!DOCTYPE` line"));
            }
            Event::Start(_) if skipped > 0 => skipped += 1,
            Event::End(_) if skipped > 0 => skipped -= 1,
            _ if skipped > 0 => {}
            Event::Start(start) if skip.contains(&start.local_name().as_ref()) => skipped = 1,
            Event::Empty(start) if skip.contains(&start.local_name().as_ref()) => {}
            Event::Start(start) => reader.open(&start, at)?,
            Event::Empty(start) => {
                reader.open(&start, at)?;
                reader.close(at)?;
            }
            Event::End(_) => reader.close(at)?,
            Event::Text(text) => reader.text(&text.xml10_content(), at)?,
            Event::CData(text) => reader.text(&text.xml10_content(), at)?,
            Event::GeneralRef(name) => {
                let name = name.xml10_content();
                let c = quick_xml::escape::unescape(&format!("&{name};"))
                    .map_err(|_| reader.wrong(at, &format!("the entity `&{name};` is unknown: write the character")))?
                    .into_owned();
                reader.text(&c, at)?;
            }
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
    if skipped > 0 || !reader.stack.is_empty() {
        return Err(reader.wrong(text.len(), "the XML ends within an element: export it again, whole"));
    }
    let end = text.len();
    reader.root.take().ok_or_else(|| reader.wrong(end, "the XML has no element"))
}

struct Tree<'t> {
    text: &'t str,
    /// Offset up to which lines were counted, and the line there.
    lines: (usize, usize),
    stack: Vec<Element>,
    root: Option<Element>,
    elements: usize,
}

impl Tree<'_> {
    /// Line of an offset; offsets come in order, so each byte is counted once.
    fn line(&mut self, at: usize) -> usize {
        let (from, line) = self.lines;
        let passed = self.text.as_bytes().get(from..at).unwrap_or_default();
        let line = line + passed.iter().filter(|byte| **byte == b'\n').count();
        self.lines = (at.max(from), line);
        line
    }

    fn wrong(&mut self, at: usize, problem: &str) -> FormError {
        FormError::NotWellFormed { line: self.line(at), problem: problem.to_owned() }
    }

    fn open(&mut self, start: &BytesStart<'_>, at: usize) -> Result<(), FormError> {
        self.elements += 1;
        if self.elements > MAX_ELEMENTS {
            return Err(self.wrong(at, &format!("more than {MAX_ELEMENTS} elements are not read")));
        }
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.wrong(at, &format!("elements stand more than {MAX_DEPTH} deep in each other")));
        }
        if self.stack.is_empty() && self.root.is_some() {
            return Err(self.wrong(at, "a second element follows the end of the first"));
        }
        let mut element =
            Element { name: start.local_name().as_ref().to_owned(), line: self.line(at), ..Element::default() };
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| self.wrong(at, &format!("an attribute is broken ({error})")))?;
            if element.attributes.len() >= MAX_ATTRIBUTES {
                return Err(self.wrong(at, &format!("an element has more than {MAX_ATTRIBUTES} attributes")));
            }
            let name = attribute.key.local_name().as_ref().to_owned();
            let value = quick_xml::escape::unescape(&attribute.value)
                .map_err(|error| self.wrong(at, &format!("the attribute `{name}` is broken ({error})")))?;
            if element.attributes.iter().any(|(other, _)| *other == name) {
                // `xmlns:a` and `xmlns:b` differ only in what is cut off; what we read does not.
                continue;
            }
            element.attributes.push((name, value.into_owned()));
        }
        self.stack.push(element);
        Ok(())
    }

    fn close(&mut self, at: usize) -> Result<(), FormError> {
        let Some(element) = self.stack.pop() else { return Err(self.wrong(at, "an element ends that did not begin")) };
        match self.stack.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str, at: usize) -> Result<(), FormError> {
        match self.stack.last_mut() {
            Some(parent) => {
                if let Some(Node::Text(own)) = parent.children.last_mut() {
                    own.push_str(text);
                } else if !text.is_empty() {
                    parent.children.push(Node::Text(text.to_owned()));
                }
                Ok(())
            }
            None if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() => Ok(()),
            None => Err(self.wrong(at, "text stands outside of the XML's element")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> (usize, String) {
        match read(text, &["Data"]).unwrap_err() {
            FormError::NotWellFormed { line, problem } => (line, problem),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn names_lose_prefixes_and_texts_their_entities() {
        let root =
            read("<?xml version='1.0'?>\n<h:a x:k='1 &lt; 2'><b>R&amp;D &#241;<![CDATA[<]]></b>\n<c/></h:a>", &[]);
        let root = root.unwrap();
        assert_eq!((root.name.as_str(), root.attribute("k"), root.line), ("a", Some("1 < 2"), 2));
        assert_eq!(root.first("b").unwrap().text(), "R&D ñ<");
        assert_eq!(root.first("c").unwrap().line, 3);
    }

    #[test]
    fn records_are_passed_over() {
        let root =
            read("<a><Data x='&bad;'><Data><y>secret &worse;</y></Data></Data><b/><Data/></a>", &["Data"]).unwrap();
        assert_eq!(root.elements().map(|e| e.name.as_str()).collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn nothing_reaches_outside() {
        let bomb = "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]>\n<a>&c;</a>";
        assert_eq!(problem(bomb), (2, "a document type is not read: remove the `<!DOCTYPE` line".to_owned()));
        assert!(problem("<a>\n&c;</a>").1.contains("`&c;` is unknown"));
    }

    #[test]
    fn what_is_broken_is_named_with_its_line() {
        assert_eq!(problem("<a>\n<b>\n</a>").0, 3);
        assert_eq!(problem("<a>\n<b>"), (2, "the XML ends within an element: export it again, whole".to_owned()));
        assert_eq!(problem("").1, "the XML has no element");
        assert_eq!(problem("<a/><b/>").1, "a second element follows the end of the first");
        assert_eq!(problem("<a/>x").1, "text stands outside of the XML's element");
        assert!(problem(&"<a>".repeat(101)).1.contains("100 deep"));
        let many: String = (0..201).map(|n| format!(" a{n}=''")).collect();
        assert!(problem(&format!("<a{many}/>")).1.contains("200 attributes"));
    }
}
