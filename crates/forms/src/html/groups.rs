//! What a group of buttons asks: its own legend or name, else the words before it.

use super::labels;
use super::page::Page;
use crate::form::Texts;

/// Elements around a group that are searched for its question.
const MAX_OUT: usize = 6;
/// Longest text that is taken for a label of the field behind it, in bytes.
const MAX_BESIDE: usize = 200;

/// The question of radio buttons or boxes of one name, and the element that asks it; `fields` in the page's order.
pub(super) fn question(page: &Page<'_>, members: &[usize], fields: &[usize]) -> (Texts, Option<usize>) {
    let (Some(first), Some(last)) = (members.first(), members.last()) else { return (Texts::new(), None) };
    // From the innermost element around all of them, as long as nothing else is asked in it.
    let common = page.tree.around(*first).skip_while(|outer| !page.is_inside(*last, *outer));
    for (steps, outer) in common.enumerate() {
        let alone = count(page, outer, fields) == members.len();
        let heading = labels::heading(page, outer);
        if alone && !heading.is_empty() {
            return (heading, Some(outer));
        }
        if steps >= MAX_OUT {
            break;
        }
        let before = before(page, outer, *first, fields);
        if !before.is_empty() {
            return (before, None);
        }
    }
    (Texts::new(), None)
}

// Fields below an element: they stand in the page's order.
fn count(page: &Page<'_>, outer: usize, fields: &[usize]) -> usize {
    let (start, below) = page.place(outer);
    let to = |end: usize| fields.partition_point(|field| page.place(*field).0 <= end);
    to(start + below) - to(start)
}

/// The words before a field that has no label, as long as they are short.
pub(super) fn beside(page: &Page<'_>, at: usize, fields: &[usize]) -> Texts {
    let outer = page.tree.around(at).take(3);
    let found = outer.map(|outer| before(page, outer, at, fields)).find(|texts| !texts.is_empty());
    found.filter(|texts| texts.iter().all(|(_, text)| text.len() <= MAX_BESIDE)).unwrap_or_default()
}

/// The words behind a button or box, up to the next field or the end of its line.
pub(super) fn after(page: &Page<'_>, at: usize, fields: &[usize]) -> Texts {
    let Some(outer) = page.tree.around(at).next() else { return Texts::new() };
    let start = page.place(at).0 + 1;
    let number = fields.partition_point(|field| page.place(*field).0 < start);
    let next = fields.get(number).map_or(usize::MAX, |field| page.place(*field).0);
    let (place, below) = page.place(outer);
    let mut texts = Texts::new();
    for at in page.order.get(start..next.min(place + below + 1)).unwrap_or_default().iter().copied() {
        if labels::is_block(page.tree.name(at)) && !texts.is_empty() {
            break;
        }
        if let Some(text) = page.tree.text(at).filter(|text| !text.trim().is_empty()) {
            push(&mut texts, page.language_of(at), text);
        }
    }
    labels::tidy(texts)
}

// The last words between the field before and the first member, labels and legends aside.
fn before(page: &Page<'_>, outer: usize, first: usize, fields: &[usize]) -> Texts {
    let end = page.place(first).0;
    let number = fields.partition_point(|field| page.place(*field).0 < end);
    let other = number.checked_sub(1).and_then(|at| fields.get(at)).map_or(0, |field| page.place(*field).0 + 1);
    let start = other.max(page.place(outer).0 + 1);
    let aside = ["label", "legend", "script", "style", "option", "button", "textarea", "select", "datalist"];
    let (mut texts, mut ended) = (Texts::new(), false);
    for at in page.order.get(start..end).unwrap_or_default().iter().copied() {
        ended |= labels::is_block(page.tree.name(at));
        let Some(text) = page.tree.text(at).filter(|text| !text.trim().is_empty()) else { continue };
        let within: Vec<usize> = page.tree.around(at).take_while(|inner| *inner != outer).collect();
        // A label that is for nothing is the question itself.
        let is_aside = within.iter().any(|inner| {
            let name = page.tree.name(*inner);
            let stray = name == "label" && page.attribute(*inner, "for").is_none() && count(page, *inner, fields) == 0;
            aside.contains(&name) && !stray
        });
        if is_aside {
            continue;
        }
        if std::mem::take(&mut ended) {
            texts.clear();
        }
        push(&mut texts, page.language_of(at), text);
        // Behind the end of a block something new begins.
        ended |= within.first().is_some_and(|inner| labels::is_block(page.tree.name(*inner)));
    }
    labels::tidy(texts)
}

fn push(texts: &mut Texts, language: &str, text: &str) {
    match texts.iter_mut().find(|(tag, _)| tag == language) {
        Some((_, there)) => there.push_str(text),
        None => texts.push((language.to_owned(), text.to_owned())),
    }
}
