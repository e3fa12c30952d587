//! `HTML with fields → Form`: names as the browser sends them, labels as people read them.
//!
//! Parsed as browsers do (WHATWG, by html5ever). Templates are read as they stand: what a template fills in is noted.

mod address;
mod fields;
mod groups;
mod labels;
mod page;
mod template;
#[cfg(test)]
mod tests;
mod tree;

use crate::FormError;
use crate::form::{Form, Format};
use crate::gather::Gather;
use page::Page;
use tree::Tree;

/// `text of a page → Form`: all fields of all its forms, and those outside of any.
///
/// # Errors
/// [`FormError`]: no fields in it, too large.
pub fn read(text: &str) -> Result<Form, FormError> {
    let mut gather = Gather::new(Format::Html, text)?;
    let tree = Tree::parse(&template::neutral(text))?;
    let page = Page::new(&tree);
    gather.form.title = page.title();
    if template::is_template(text) {
        gather.note("", "it is a template: texts and answers that it fills in are not in this file");
    }
    for (url, what) in address::all(&tree) {
        gather.lookup("", &url, what);
    }
    page.remarks(&mut gather);
    fields::read(&mut gather, &page)?;
    if gather.form.items.is_empty() {
        return Err(FormError::NotAForm("the page has no field with a name".to_owned()));
    }
    let language = page.language.to_owned();
    Ok(gather.finish(Some(&language)))
}

/// Addresses on other origins that a piece of markup calls, and what for; none, if it is too large to be read.
pub(crate) fn calls(markup: &str) -> Vec<(String, &'static str)> {
    Tree::parse(markup).map(|tree| address::all(&tree)).unwrap_or_default()
}
