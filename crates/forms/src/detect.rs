//! `bytes → Form`: which of the formats it is, by what it holds; the file's name decides only between equals.

use gauze_signed::Json;

use crate::form::Form;
use crate::{FormError, bytes, fhir, html, odm, redcap, surveyjs, xform};

/// How far the first element or key is looked for.
const HEAD: usize = 64 * 1024;

const KNOWN: &str = "it should be a FHIR Questionnaire or SurveyJS (JSON), HTML, a REDCap data dictionary (CSV), a REDCap project or ODM (XML), or an ODK XForm (XML)";

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Looks {
    Json,
    Html,
    Odm,
    XForm,
    Redcap,
}

/// Reads a form definition of any format.
///
/// `name` is the file's name; it may be empty.
///
/// # Errors
/// [`FormError`]: for bytes that are no text, for texts that are no form, and for what is wrong in one.
pub fn read(bytes: &[u8], name: &str) -> Result<Form, FormError> {
    let text = bytes::text(bytes)?;
    match looks(&text, name) {
        Some(Looks::Odm) => odm::read(&text),
        Some(Looks::XForm) => xform::read(&text),
        Some(Looks::Redcap) => redcap::read(&text),
        Some(Looks::Html) => html::read(&text),
        Some(Looks::Json) if Json::parse(&text)?.get("resourceType").is_some() => fhir::read(&text),
        Some(Looks::Json) => surveyjs::read(&text),
        None => Err(FormError::NotAForm(KNOWN.to_owned())),
    }
}

fn looks(text: &str, name: &str) -> Option<Looks> {
    let text = text.trim_start();
    // A template of a page begins like JSON.
    if ["{%", "{{", "{#"].iter().any(|begin| text.starts_with(begin)) {
        return Some(Looks::Html);
    }
    if text.starts_with(['{', '[']) {
        return Some(Looks::Json);
    }
    if redcap::is_dictionary(text) {
        return Some(Looks::Redcap);
    }
    if text.starts_with('<') {
        let head: String = text.chars().take(HEAD).collect();
        let root = first_element(&head).unwrap_or_default();
        return match root.rsplit(':').next().unwrap_or_default() {
            "ODM" => Some(Looks::Odm),
            local if xform::is_xform(local, &head) => Some(Looks::XForm),
            // XML of another kind is not read as HTML, which would find no form in it and say so less clearly.
            _ if head.starts_with("<?xml") && !root.eq_ignore_ascii_case("html") => None,
            _ => Some(Looks::Html),
        };
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        // A template's text may begin with words; a broken dictionary deserves its own message.
        "html" | "htm" => Some(Looks::Html),
        "csv" => Some(Looks::Redcap),
        _ if text.contains("<form") || text.contains("<input") => Some(Looks::Html),
        _ => None,
    }
}

/// The name of the first element, after declarations and comments.
fn first_element(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.split_once('<')?.1;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->")?.1;
        } else if rest.starts_with(['?', '!']) {
            rest = rest.split_once('>')?.1;
        } else {
            let end = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
            return rest.get(..end);
        }
    }
}
