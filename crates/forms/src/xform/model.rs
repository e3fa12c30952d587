//! `model → nodes, bindings, texts and lists`: all of an XForm but its body.

use std::collections::{BTreeMap, BTreeSet};

use crate::FormError;
use crate::budget::Budget;
use crate::form::{Lookup, Texts};
use crate::plain;
use crate::xml::{Element, Node};

use super::{languages, lookup};

/// Nodes of one form; each carries its whole path.
const MAX_NODES: usize = 20_000;
/// Shared texts together, each as often as it is used, in bytes.
const MAX_SHARED: usize = 64 * 1024 * 1024;
/// All paths together, in bytes: a deep tree of long names would take the square of its size.
const MAX_PATHS: usize = 16 * 1024 * 1024;

/// What the model says, with references resolved.
pub(super) struct Model<'x> {
    /// Nodes of the primary instance in order.
    pub(super) nodes: Vec<Leaf>,
    /// Path of the instance's root, such as `/data`.
    pub(super) root: String,
    binds: BTreeMap<String, Bind>,
    none: Bind,
    /// Translations in order, the default one first; texts by id.
    translations: Vec<(String, BTreeMap<&'x str, String>)>,
    /// Secondary instances by id.
    pub(super) lists: BTreeMap<&'x str, &'x Element>,
    submission: Option<&'x Element>,
    /// Repeats by the model's own word (`jr:template`).
    templates: BTreeSet<String>,
    /// Bytes of shared texts that may still be repeated at each question.
    pub(super) left: Budget,
}

/// A node of the instance.
pub(super) struct Leaf {
    pub(super) path: String,
    pub(super) is_leaf: bool,
}

/// A binding.
#[derive(Debug, Default)]
pub(super) struct Bind {
    pub(super) kind: String,
    pub(super) required: bool,
    pub(super) readonly: bool,
    pub(super) calculate: bool,
    pub(super) relevant: Option<String>,
    pub(super) constraint: Option<String>,
    /// Source and parameter, as in `property deviceid`.
    pub(super) preload: Option<(String, String)>,
}

impl<'x> Model<'x> {
    pub(super) fn read(root: &'x Element) -> Result<Self, FormError> {
        let wrong = |element: &Element, problem: &str| FormError::NotWellFormed {
            line: element.line,
            problem: problem.to_owned(),
        };
        let head = root.first("head").unwrap_or(root);
        let model = head.first("model").ok_or_else(|| wrong(root, "it has no `model`: export it as an XForm"))?;
        let mut instances = model.all("instance");
        let primary = instances.next().and_then(|instance| instance.elements().next());
        let primary = primary.ok_or_else(|| wrong(model, "the model has no instance"))?;
        let mut read = Self {
            nodes: Vec::new(),
            root: format!("/{}", primary.name),
            binds: BTreeMap::new(),
            none: Bind::default(),
            translations: Vec::new(),
            lists: instances.filter_map(|instance| Some((instance.attribute("id")?, instance))).collect(),
            submission: model.first("submission"),
            templates: BTreeSet::new(),
            left: Budget::new(MAX_SHARED),
        };
        let mut seen = BTreeSet::new();
        let mut left = MAX_PATHS;
        read.walk(primary, "", &mut seen, &mut left).ok_or_else(|| wrong(primary, "the instance is too large"))?;
        for bind in model.all("bind") {
            let Some(path) = bind.attribute("nodeset").or(bind.attribute("ref")) else { continue };
            let path = resolve(&read.root, path).unwrap_or_default();
            read.binds.entry(path).or_insert_with(|| Bind::read(bind));
        }
        read.texts(model);
        Ok(read)
    }

    fn walk(&mut self, element: &Element, above: &str, seen: &mut BTreeSet<String>, left: &mut usize) -> Option<()> {
        let path = format!("{above}/{}", element.name);
        *left = left.checked_sub(path.len())?;
        if self.nodes.len() >= MAX_NODES {
            return None;
        }
        if element.attribute("template").is_some() {
            self.templates.insert(path.clone());
        }
        // The template of a repeat and its first instance are the same nodes.
        if seen.insert(path.clone()) {
            let is_leaf = !above.is_empty() && element.elements().next().is_none();
            self.nodes.push(Leaf { path: path.clone(), is_leaf });
        }
        element.elements().try_for_each(|child| self.walk(child, &path, seen, left))
    }

    fn texts(&mut self, model: &'x Element) {
        let translations = model.first("itext").into_iter().flat_map(|itext| itext.all("translation"));
        for translation in translations {
            let language = languages::tag(translation.attribute("lang").unwrap_or_default());
            let mut texts = BTreeMap::new();
            for text in translation.all("text") {
                // Their short form for reading, not their pictures and sounds.
                let value = text.all("value").find(|value| value.attribute("form").is_none_or(|form| form == "long"));
                let value = value.map(words).unwrap_or_default();
                texts.entry(text.attribute("id").unwrap_or_default()).or_insert(value);
            }
            if self.translations.iter().any(|(other, _)| *other == language) {
                continue;
            }
            let at = if translation.attribute("default").is_some() { 0 } else { self.translations.len() };
            self.translations.insert(at, (language, texts));
        }
    }

    /// The binding of a node, or one that says nothing.
    pub(super) fn bind(&self, path: &str) -> &Bind {
        self.binds.get(path).unwrap_or(&self.none)
    }

    /// The condition of a node, with the path as the model owns it.
    pub(super) fn relevant(&self, path: &str) -> Option<(&str, &str)> {
        let (path, bind) = self.binds.get_key_value(path)?;
        Some((path, bind.relevant.as_deref()?))
    }

    pub(super) fn is_repeated(&self, path: &str, repeats: &BTreeSet<String>) -> bool {
        ancestors(path).any(|above| repeats.contains(above) || self.templates.contains(above))
    }

    pub(super) fn languages(&self) -> Vec<String> {
        let tags: Vec<String> = self.translations.iter().map(|(tag, _)| tag.clone()).collect();
        if tags.is_empty() { vec!["und".to_owned()] } else { tags }
    }

    pub(super) fn title(&self, root: &Element) -> Texts {
        let title = root.first("head").and_then(|head| head.first("title"));
        title.map(|title| ("und".to_owned(), plain::plain(&title.text()))).into_iter().collect()
    }

    /// Where the form sends its answers by itself.
    pub(super) fn submission(&self) -> Option<Lookup> {
        let url = self.submission?.attribute("action")?;
        Some(lookup("", url, "the form sends its answers there by itself"))
    }

    /// Text of a label, hint or value: its own, or translations by `ref="jr:itext('…')"`.
    pub(super) fn text(&self, element: Option<&Element>) -> Texts {
        let Some(element) = element else { return Vec::new() };
        match element.attribute("ref").and_then(itext_id) {
            Some(id) => self.translated(id),
            None => one(words(element)),
        }
    }

    /// Translations of an id; `-` stands for none.
    pub(super) fn translated(&self, id: &str) -> Texts {
        let all = self.translations.iter().filter_map(|(language, by_id)| Some((language, by_id.get(id)?)));
        let texts = all.filter(|(_, text)| !text.is_empty() && *text != "-" && self.left.take(text.len()));
        texts.map(|(language, text)| (language.clone(), text.clone())).collect()
    }
}

impl Bind {
    fn read(bind: &Element) -> Self {
        let is_true = |name: &str| bind.attribute(name).is_some_and(|value| value != "false()");
        let kind = bind.attribute("type").unwrap_or_default();
        Self {
            kind: kind.rsplit(':').next().unwrap_or_default().to_owned(),
            // A condition of being required is taken for required: the form decides when it is filled in.
            required: is_true("required"),
            readonly: is_true("readonly"),
            calculate: bind.attribute("calculate").is_some(),
            relevant: bind.attribute("relevant").filter(|relevant| *relevant != "true()").map(str::to_owned),
            constraint: bind.attribute("constraint").map(str::to_owned),
            preload: bind
                .attribute("preload")
                .map(|source| (source.to_owned(), bind.attribute("preloadParams").unwrap_or_default().to_owned())),
        }
    }
}

/// `jr:itext('id')` → id
fn itext_id(reference: &str) -> Option<&str> {
    let inner = reference.trim().strip_prefix("jr:itext(")?.strip_suffix(')')?.trim();
    let quote = inner.chars().next().filter(|c| *c == '\'' || *c == '"')?;
    inner.strip_prefix(quote)?.strip_suffix(quote)
}

/// Text with what it quotes of other answers as `[name]`.
fn words(element: &Element) -> String {
    let mut text = String::new();
    for child in &element.children {
        match child {
            Node::Text(own) => text.push_str(own),
            Node::Element(output) if output.name == "output" => {
                let path = output.attribute("value").or(output.attribute("ref")).unwrap_or_default();
                text.push('[');
                text.push_str(path.rsplit('/').next().unwrap_or_default().trim());
                text.push(']');
            }
            Node::Element(other) => text.push_str(&other.text()),
        }
    }
    plain::plain(&text)
}

pub(super) fn one(text: String) -> Texts {
    if text.is_empty() { Vec::new() } else { vec![("und".to_owned(), text)] }
}

/// `/a/b/c` → `/a`, `/a/b`, `/a/b/c`
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('/').map(|(at, _)| at).skip(1).chain([path.len()]);
    ends.filter_map(|end| path.get(..end))
}

/// A path as written at a node → the whole path: `../x`, `./x` and `x` start there.
pub(super) fn resolve(context: &str, written: &str) -> Option<String> {
    let written = written.trim();
    if written.starts_with('/') {
        return Some(written.to_owned()).filter(|path| !path.contains("//"));
    }
    let mut parts: Vec<&str> = context.split('/').filter(|part| !part.is_empty()).collect();
    for part in written.split('/') {
        match part {
            "" => return None,
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(format!("/{}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_resolve() {
        for (context, written, expected) in [
            ("/data/a", "/data/b", Some("/data/b")),
            ("/data/g/a", "../b", Some("/data/g/b")),
            ("/data/g/a", " ../../b", Some("/data/b")),
            ("/data/a", ".", Some("/data/a")),
            ("/data", "b", Some("/data/b")),
            ("/data/a", "../../../b", None),
            ("/data/a", "//b", None),
        ] {
            assert_eq!(resolve(context, written).as_deref(), expected, "{written}");
        }
        assert_eq!(ancestors("/a/b/c").collect::<Vec<_>>(), ["/a", "/a/b", "/a/b/c"]);
        assert_eq!(itext_id("jr:itext('/data/a:label')"), Some("/data/a:label"));
        assert_eq!(itext_id("jr:itext(concat('a','b'))"), None);
    }
}
