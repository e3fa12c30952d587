//! What a group of buttons asks: its own legend or name, else the words before it.

use super::labels;
use super::page::Page;
use crate::form::Texts;

/// Elements around a group that are searched for its question.
const MAX_OUT: usize = 3;

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

// Words between the last other field and the first member, labels and legends aside.
fn before(page: &Page<'_>, outer: usize, first: usize, fields: &[usize]) -> Texts {
    let end = page.place(first).0;
    let number = fields.partition_point(|field| page.place(*field).0 < end);
    let other = number.checked_sub(1).and_then(|at| fields.get(at)).map_or(0, |field| page.place(*field).0 + 1);
    let start = other.max(page.place(outer).0 + 1);
    let aside = ["label", "legend", "script", "style", "option", "button", "textarea", "select", "datalist"];
    let mut texts = Texts::new();
    for at in page.order.get(start..end).unwrap_or_default().iter().copied() {
        let Some(text) = page.tree.text(at) else { continue };
        let mut within = page.tree.around(at).take_while(|inner| *inner != outer);
        // A label that is for nothing is the question itself.
        let is_aside = within.any(|inner| {
            let name = page.tree.name(inner);
            let stray = name == "label" && page.attribute(inner, "for").is_none() && count(page, inner, fields) == 0;
            aside.contains(&name) && !stray
        });
        if !is_aside {
            let language = page.language_of(at).to_owned();
            match texts.iter_mut().find(|(tag, _)| *tag == language) {
                Some((_, there)) => there.push_str(text),
                None => texts.push((language, text.to_owned())),
            }
        }
    }
    labels::tidy(texts)
}
