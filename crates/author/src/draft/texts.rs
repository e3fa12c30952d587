//! `Form → the policy's languages`, and each text in all of them.

use gauze_forms::Form;
use gauze_forms::form::Texts;

use super::words::words;

/// Longest label, in bytes, that the policy language takes.
const LABEL_BYTES: usize = 1900;

/// Words that are frequent in one language and absent from the other.
const SPANISH: &[&str] = &[
    "el",
    "la",
    "los",
    "las",
    "de",
    "del",
    "que",
    "con",
    "por",
    "para",
    "una",
    "su",
    "usted",
    "nombre",
    "fecha",
    "numero",
    "ha",
    "es",
    "en",
    "y",
    "cuantos",
    "cual",
    "tiene",
    "telefono",
    "apellido",
    "direccion",
    "correo",
    "edad",
    "sexo",
];
const ENGLISH: &[&str] = &[
    "the", "of", "and", "your", "you", "have", "has", "what", "how", "date", "name", "number", "in", "is", "are", "or",
    "for", "with", "phone", "address", "any", "to", "been", "when",
];

/// The policy's languages and how the form's texts come in them.
#[derive(Debug)]
pub(super) struct Languages {
    /// `en`, `es`: the form's main one first.
    tags: Vec<&'static str>,
    /// The language of texts without one.
    unmarked: &'static str,
}

impl Languages {
    /// The form's main language and the other one where the form has nearly all its texts in it, and remarks.
    pub(super) fn of(form: &Form) -> (Self, Vec<String>) {
        let mut notes = Vec::new();
        let unmarked = guess(form);
        let main = form.languages.first().map_or("und", String::as_str);
        let main = match known(main) {
            Some(tag) => tag,
            None if main.is_empty() || main == "und" => unmarked,
            None => {
                notes.push(format!(
                    "the form is in `{main}`, and policies are written in English and Spanish: translate the labels"
                ));
                "en"
            }
        };
        let mut tags = vec![main];
        let other = if main == "en" { "es" } else { "en" };
        let labels: Vec<&Texts> = form
            .items
            .iter()
            .filter(|item| !item.hidden && !item.calculated)
            .map(|item| &item.label)
            .filter(|label| !label.is_empty())
            .collect();
        let has = |label: &&&Texts| label.iter().any(|(tag, _)| known(tag) == Some(other));
        let have = labels.iter().filter(has).count();
        if have > 0 && have * 10 >= labels.len() * 9 {
            tags.push(other);
        } else if have > 0 {
            notes.push(format!(
                "only {have} of {} questions have a text in `{other}`: the draft is in `{main}`",
                labels.len()
            ));
        }
        (Self { tags, unmarked }, notes)
    }

    /// A text in all languages; whether one of them was missing. Nothing at all gives `instead`.
    pub(super) fn all(&self, texts: &Texts, instead: &str) -> (Vec<(String, String)>, bool) {
        let mut missing = false;
        let found = self.tags.iter().map(|tag| {
            let exact = self.exact(texts, tag);
            missing |= exact.is_none();
            let text = exact.or_else(|| texts.first().map(|(_, text)| text.as_str())).unwrap_or_default();
            let text = tidy(text);
            ((*tag).to_owned(), if text.is_empty() { tidy(instead) } else { text })
        });
        (found.collect(), missing)
    }

    /// The text for tables: English if there is one.
    pub(super) fn shown(&self, texts: &Texts, instead: &str) -> String {
        let text = self.exact(texts, "en").or_else(|| texts.first().map(|(_, text)| text.as_str())).unwrap_or_default();
        let text = tidy(text);
        if text.is_empty() { instead.to_owned() } else { text }
    }

    /// One text of ours in the policy's languages.
    pub(super) fn ours(&self, english: &str, spanish: &str) -> Vec<(String, String)> {
        let pick = |tag: &&'static str| ((*tag).to_owned(), if *tag == "es" { spanish } else { english }.to_owned());
        self.tags.iter().map(pick).collect()
    }

    fn exact<'t>(&self, texts: &'t Texts, tag: &str) -> Option<&'t str> {
        let marked = texts.iter().find(|(key, text)| known(key) == Some(tag) && !text.trim().is_empty());
        let plain = || texts.iter().find(|(key, _)| (key.is_empty() || key == "und") && self.unmarked == tag);
        marked.or_else(plain).map(|(_, text)| text.as_str())
    }
}

fn known(tag: &str) -> Option<&'static str> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    ["en", "es"].into_iter().find(|known| primary.eq_ignore_ascii_case(known))
}

/// The language of what the form does not mark.
fn guess(form: &Form) -> &'static str {
    let (mut spanish, mut english) = (0usize, 0usize);
    let texts = form.items.iter().flat_map(|item| &item.label).chain(&form.title);
    for (_, text) in texts.filter(|(tag, _)| tag.is_empty() || tag == "und") {
        for word in words(text) {
            spanish += usize::from(SPANISH.contains(&word.as_str()));
            english += usize::from(ENGLISH.contains(&word.as_str()));
        }
    }
    if spanish > english { "es" } else { "en" }
}

/// One line, no control characters, cut where the language's limit is.
fn tidy(text: &str) -> String {
    let mut tidy = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if tidy.len() + word.len() + 1 > LABEL_BYTES {
            tidy.push('…');
            break;
        }
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}
