//! What the readers share: items, notes and addresses are gathered within bounds, and nothing is taken twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::FormError;
use crate::form::{Choice, Condition, Form, Format, Item, Kind, Lookup, Note, Texts};

/// Bytes of a form's file; the largest real one seen has 0.7 MB.
pub(crate) const MAX_FILE: usize = 8 << 20;
/// Questions of one form; the largest real one seen has 715.
const MAX_ITEMS: usize = 10_000;
/// Answers to choose from, over all questions: value sets and matrices multiply.
const MAX_CHOICES: usize = 200_000;
/// Parts of all conditions: a group's condition stands at each of its questions.
const MAX_PARTS: usize = 200_000;
/// Bytes of help that is put together from several places.
const MAX_WORDS: usize = 20_000;
/// Tag of texts in no stated language.
pub(crate) const UNMARKED: &str = "und";

/// A form that grows.
pub(crate) struct Gather {
    /// The form so far.
    pub(crate) form: Form,
    choices: usize,
    parts: usize,
}

/// Kind and codes of each question by name, for conditions that speak of it.
pub(crate) type Known = BTreeMap<String, (Kind, Vec<String>)>;

impl Gather {
    /// An empty form, if the file is not too large.
    ///
    /// # Errors
    /// [`FormError::TooLarge`].
    pub(crate) fn new(format: Format, text: &str) -> Result<Self, FormError> {
        if text.len() > MAX_FILE {
            return Err(FormError::TooLarge("keep the file under 8 MiB"));
        }
        Ok(Self { form: Form { format, ..Form::default() }, choices: 0, parts: 0 })
    }

    /// Takes a question.
    ///
    /// # Errors
    /// [`FormError::TooLarge`].
    pub(crate) fn item(&mut self, mut item: Item) -> Result<(), FormError> {
        self.merge_doubles(&mut item);
        self.choices += item.options.len();
        if self.form.items.len() >= MAX_ITEMS {
            return Err(FormError::TooLarge("it has more than 10,000 questions"));
        }
        if self.choices > MAX_CHOICES {
            return Err(FormError::TooLarge("it has more than 200,000 answers to choose from"));
        }
        self.form.items.push(item);
        Ok(())
    }

    /// Sets a question's condition.
    ///
    /// # Errors
    /// [`FormError::TooLarge`].
    pub(crate) fn condition(&mut self, at: usize, condition: Option<Condition>) -> Result<(), FormError> {
        self.parts += condition.as_ref().map_or(0, parts);
        if self.parts > MAX_PARTS {
            return Err(FormError::TooLarge("its conditions have more than 200,000 parts"));
        }
        if let Some(item) = self.form.items.get_mut(at) {
            item.condition = condition;
        }
        Ok(())
    }

    /// Tells the draft's reader something, once.
    pub(crate) fn note(&mut self, item: &str, text: impl Into<String>) {
        let note = Note { item: item.to_owned(), text: text.into() };
        // Notes come in the order of items: a repetition stands near the end.
        if !self.form.notes.iter().rev().take(64).any(|other| *other == note) {
            self.form.notes.push(note);
        }
    }

    /// Tells of an address that is called while the form is filled in, once.
    pub(crate) fn lookup(&mut self, item: &str, url: &str, what: &str) {
        let lookup = Lookup { item: item.to_owned(), url: url.to_owned(), what: what.to_owned() };
        if !self.form.lookups.iter().rev().take(64).any(|other| *other == lookup) {
            self.form.lookups.push(lookup);
        }
    }

    /// What conditions may speak of.
    pub(crate) fn known(&self) -> Known {
        let codes = |item: &Item| item.options.iter().map(|option| option.code.clone()).collect();
        self.form.items.iter().map(|item| (item.name.clone(), (item.kind, codes(item)))).collect()
    }

    /// The form, with names that stand twice noted and its languages counted, the main one first.
    pub(crate) fn finish(mut self, main: Option<&str>) -> Form {
        let mut seen = BTreeSet::new();
        let names = self.form.items.iter().map(|item| item.name.as_str());
        let twice: BTreeSet<String> = names.filter(|name| !seen.insert(*name)).map(str::to_owned).collect();
        for name in twice {
            self.note(&name, "several questions have this name: their answers cannot be told apart");
        }
        self.form.languages = languages(&self.form, main);
        self.form
    }

    fn merge_doubles(&mut self, item: &mut Item) {
        let mut seen = BTreeSet::new();
        let (kept, twice): (Vec<Choice>, Vec<Choice>) =
            std::mem::take(&mut item.options).into_iter().partition(|option| seen.insert(option.code.clone()));
        item.options = kept;
        for double in twice {
            let label = double.label.first().map_or("", |(_, label)| label.as_str());
            let text = format!("several answers have the code `{}`: `{label}` was left out of the list", double.code);
            self.note(&item.name, text);
        }
    }
}

fn parts(condition: &Condition) -> usize {
    match condition {
        Condition::All(inner) | Condition::Any(inner) => 1 + inner.iter().map(parts).sum::<usize>(),
        Condition::Not(inner) => 1 + parts(inner),
        _ => 1,
    }
}

/// `conditions → one that holds when all hold`.
pub(crate) fn all(mut conditions: Vec<Condition>) -> Option<Condition> {
    if conditions.len() > 1 { Some(Condition::All(conditions)) } else { conditions.pop() }
}

/// One of these answers: on a multiple choice, that it holds one of them.
pub(crate) fn one_of(known: &Known, item: &str, mut codes: Vec<String>) -> Condition {
    let includes = |code: String| Condition::Includes { item: item.to_owned(), code };
    match known.get(item) {
        Some((Kind::MultiChoice, _)) if codes.len() == 1 => includes(codes.pop().unwrap_or_default()),
        Some((Kind::MultiChoice, _)) => Condition::Any(codes.into_iter().map(includes).collect()),
        _ => Condition::Is { item: item.to_owned(), codes },
    }
}

/// Adds a text in a language, unless it is empty or the language is there.
pub(crate) fn add(texts: &mut Texts, language: &str, text: String) {
    if !text.is_empty() && !texts.iter().any(|(tag, _)| tag == language) {
        texts.push((language.to_owned(), text));
    }
}

/// Adds further words in each language, after what is there, up to a length that people read.
pub(crate) fn append(texts: &mut Texts, more: Texts) {
    for (language, words) in more {
        match texts.iter_mut().find(|(tag, _)| *tag == language) {
            Some((_, there)) if there.len() > MAX_WORDS => {}
            Some((_, there)) => {
                there.push(' ');
                there.push_str(&words);
            }
            None => texts.push((language, words)),
        }
    }
}

fn languages(form: &Form, main: Option<&str>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    let mut take = |texts: &Texts| {
        for (tag, _) in texts {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
    };
    take(&form.title);
    for item in &form.items {
        take(&item.label);
        item.within.iter().for_each(&mut take);
        item.options.iter().for_each(|option| take(&option.label));
        take(&item.hints.help);
    }
    if let Some(at) = main.and_then(|main| tags.iter().position(|tag| tag == main)) {
        let first = tags.remove(at);
        tags.insert(0, first);
    }
    tags
}

/// A text for a note or an address: cut, if somebody put a book there.
pub(crate) fn short(text: &str) -> String {
    const LONGEST: usize = 300;
    let mut cut: String = text.chars().take(LONGEST).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

/// What the browser is told to fill in says what kind of text it is, for three kinds that the model has.
pub(crate) fn autocompleted(token: Option<&str>) -> Kind {
    match token.map(|token| token.rsplit(' ').next().unwrap_or(token)) {
        Some("email") => Kind::Email,
        Some("tel" | "tel-national" | "tel-local") => Kind::Phone,
        Some("postal-code") => Kind::PostalCode,
        _ => Kind::Text,
    }
}
