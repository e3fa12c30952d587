//! What people read of a field: its label, its headings, its help, each in its language.

use super::page::Page;
use super::{groups, template};
use crate::form::Texts;
use crate::gather::append;
use crate::plain::joined;

/// Labels of one field, or parts of one.
const MAX_PARTS: usize = 8;

/// The words below a node, by language; fields and scripts within are passed over, and placeholders of templates.
pub(super) fn words(page: &Page<'_>, at: usize) -> Texts {
    let mut texts = Texts::new();
    for (language, text) in pieces(page, at) {
        match texts.iter_mut().find(|(tag, _)| *tag == language) {
            Some((_, there)) => there.push_str(&text),
            None => texts.push((language, text)),
        }
    }
    tidy(texts)
}

/// Label of one field: its labels, else what names it for screen readers, else the words beside it or the example inside.
pub(super) fn of_field(page: &Page<'_>, at: usize, fields: &[usize]) -> Texts {
    let mut id = page.attribute(at, "id").unwrap_or("");
    // A slip that browsers do not forgive and people do not see: a label for the name of the field.
    if page.labels_for(id).is_empty() {
        id = page.attribute(at, "name").filter(|name| page.by_id(name).is_none()).unwrap_or(id);
    }
    let outer = page.tree.around(at).find(|outer| page.tree.name(*outer) == "label");
    let mut label = Texts::new();
    for one in page
        .labels_for(id)
        .iter()
        .copied()
        .take(MAX_PARTS)
        .chain(outer.filter(|outer| !page.labels_for(id).contains(outer)))
    {
        append(&mut label, words(page, one));
    }
    if label.is_empty() {
        label = named(page, at);
    }
    if label.is_empty() && is_button(page, at) {
        label = groups::after(page, at, fields);
    }
    let example = page.attribute(at, "placeholder").is_none_or(|text| text.contains(is_example));
    if label.is_empty() && example && !is_button(page, at) {
        label = groups::beside(page, at, fields);
    }
    let else_of = |label: Texts, key: &&str| if label.is_empty() { attribute(page, at, key) } else { label };
    ["placeholder", "title"].iter().fold(label, else_of)
}

// `mm/dd/yyyy`, `206-555-1234`, `ana@example.org`: no words for what is asked.
fn is_example(c: char) -> bool {
    c.is_ascii_digit() || "@/:".contains(c)
}

// Their words stand behind them.
fn is_button(page: &Page<'_>, at: usize) -> bool {
    let kind = page.attribute(at, "type").unwrap_or("");
    kind.eq_ignore_ascii_case("radio") || kind.eq_ignore_ascii_case("checkbox")
}

/// What `aria-labelledby` or `aria-label` says.
pub(super) fn named(page: &Page<'_>, at: usize) -> Texts {
    let label = referred(page, at, "aria-labelledby");
    if label.is_empty() { attribute(page, at, "aria-label") } else { label }
}

/// Legend of a fieldset, or name of a group.
pub(super) fn heading(page: &Page<'_>, at: usize) -> Texts {
    match (page.tree.name(at), page.attribute(at, "role")) {
        ("fieldset", _) => {
            let inside = page.inside(at);
            // The legend of this one, not of a fieldset within.
            let legend = inside.iter().find(|inner| page.tree.name(**inner) == "legend").filter(|legend| {
                page.tree.around(**legend).find(|outer| page.tree.name(*outer) == "fieldset") == Some(at)
            });
            let words = legend.map(|legend| words(page, *legend)).unwrap_or_default();
            if words.is_empty() { named(page, at) } else { words }
        }
        (_, Some("group" | "radiogroup" | "region")) => named(page, at),
        _ => Texts::new(),
    }
}

/// Help: what describes the field, and the example inside it where that is not its label.
pub(super) fn help(page: &Page<'_>, at: usize, label: &Texts) -> Texts {
    let mut help = referred(page, at, "aria-describedby");
    for key in ["placeholder", "title"] {
        let text = attribute(page, at, key);
        if text != *label {
            append(&mut help, text);
        }
    }
    help
}

/// `birth_date`, `user[birthDate]` → words, where a page gives no label.
pub(super) fn from_name(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for c in name.chars() {
        if c.is_alphanumeric() {
            if c.is_uppercase() && before.is_lowercase() {
                words.push(' ');
            }
            words.push(c);
        } else {
            words.push(' ');
        }
        before = c;
    }
    let words = joined(&words).to_lowercase();
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The text of an attribute, in the language of its element.
pub(super) fn attribute(page: &Page<'_>, at: usize, key: &str) -> Texts {
    let text = page.attribute(at, key).map(str::to_owned).unwrap_or_default();
    tidy(vec![(page.language_of(at).to_owned(), text)])
}

fn referred(page: &Page<'_>, at: usize, key: &str) -> Texts {
    let mut texts = Texts::new();
    for id in page.attribute(at, key).unwrap_or("").split_whitespace().take(MAX_PARTS) {
        append(&mut texts, page.by_id(id).map(|at| page.shared(at, "words", words)).unwrap_or_default());
    }
    texts
}

/// Words below a node with their languages, as they stand.
pub(super) fn pieces(page: &Page<'_>, at: usize) -> Vec<(String, String)> {
    let silent = ["script", "style", "select", "textarea", "datalist", "button", "template", "svg"];
    let mut pieces = Vec::new();
    for inner in page.inside(at).iter().copied() {
        let Some(text) = page.tree.text(inner) else {
            if is_block(page.tree.name(inner)) {
                pieces.push((page.language_of(inner).to_owned(), " ".to_owned()));
            }
            continue;
        };
        let within = page.tree.around(inner).take_while(|outer| *outer != at);
        let is_silent = within.map(|outer| page.tree.name(outer)).any(|name| silent.contains(&name));
        if !is_silent {
            pieces.push((page.language_of(inner).to_owned(), text.to_owned()));
        }
    }
    pieces
}

/// Words on both sides of these do not belong together.
pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 26] = [
        "div", "p", "br", "li", "ul", "ol", "td", "th", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dt",
        "dd", "dl", "section", "form", "fieldset", "legend", "label", "article",
    ];
    BLOCKS.contains(&name)
}
/// Placeholders, stars of required fields and empty texts go.
pub(super) fn tidy(texts: Texts) -> Texts {
    let clean = |text: &str| {
        let text = joined(&template::without(text));
        text.trim_matches(|c: char| c == '*' || c == ':' || c.is_whitespace()).to_owned()
    };
    texts.into_iter().map(|(language, text)| (language, clean(&text))).filter(|(_, text)| !text.is_empty()).collect()
}
