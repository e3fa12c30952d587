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

/// Frequent in French, German, Portuguese, Italian, and not in those two.
const OTHER: &[&str] = &[
    "le",
    "les",
    "des",
    "du",
    "une",
    "est",
    "et",
    "vous",
    "votre",
    "avez",
    "nom",
    "prenom",
    "naissance",
    "adresse",
    "der",
    "die",
    "das",
    "und",
    "ihr",
    "ihre",
    "sie",
    "haben",
    "ist",
    "geburtsdatum",
    "vorname",
    "nachname",
    "strasse",
    "voce",
    "seu",
    "sua",
    "nao",
    "nome",
    "uma",
    "dos",
    "do",
    "nascimento",
    "endereco",
    "telefone",
    "il",
    "lo",
    "gli",
    "della",
    "cognome",
    "nascita",
    "indirizzo",
    "quando",
    "quale",
];

/// The policy's languages and how the form's texts come in them.
#[derive(Debug)]
pub(super) struct Languages {
    /// `en`, `es`: the form's main one first.
    tags: Vec<&'static str>,
    /// The language of texts without one.
    unmarked: &'static str,
    /// The form is in another language: its wording says nothing here.
    foreign: bool,
}

impl Languages {
    /// The form's main language and the other one where the form has nearly all its texts in it, and remarks.
    pub(super) fn of(form: &Form) -> (Self, Vec<String>) {
        let mut notes = Vec::new();
        let (unmarked, other) = guess(form);
        let main = form.languages.first().map_or("und", String::as_str);
        let plain = main.is_empty() || main == "und";
        let foreign = if plain { other } else { known(main).is_none() };
        if foreign {
            notes.push(
                "the form is neither in English nor in Spanish: policies are, so translate the labels; words are not understood here, and free text is dropped"
                    .to_owned(),
            );
        }
        let main = known(main).unwrap_or(if plain { unmarked } else { "en" });
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
        (Self { tags, unmarked, foreign }, notes)
    }

    /// The form's wording cannot be read here.
    pub(super) fn is_foreign(&self) -> bool {
        self.foreign
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

/// The language of what the form does not mark, and whether it is rather another one.
fn guess(form: &Form) -> (&'static str, bool) {
    let (mut spanish, mut english, mut other) = (0usize, 0usize, 0usize);
    let texts = form.items.iter().flat_map(|item| &item.label).chain(&form.title);
    for (_, text) in texts.filter(|(tag, _)| tag.is_empty() || tag == "und") {
        for word in words(text) {
            spanish += usize::from(SPANISH.contains(&word.as_str()));
            english += usize::from(ENGLISH.contains(&word.as_str()));
            other += usize::from(OTHER.contains(&word.as_str()));
        }
    }
    (if spanish > english { "es" } else { "en" }, other > spanish.max(english))
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
