//! `answerOption, answerValueSet → answers to choose from`; a value set that is in the file is resolved, another is named.

use gauze_signed::Json;

use super::extensions::{choice, is_set, texts, url_end, written};
use super::{Source, list};
use crate::form::{Choice, Item, Texts};
use crate::gather::{Gather, add, short};
use crate::plain::plain;

/// Value sets that include each other.
const MAX_NESTED: usize = 8;
/// Value sets looked into for one question: those that include many multiply.
const MAX_SETS: usize = 1000;
/// Answers of one question; the form as a whole may have no more.
const MAX_FOUND: usize = 200_001;

/// The answers of one item.
pub(super) fn read(gather: &mut Gather, source: &Source<'_>, item: &mut Item, at: &Json) {
    let before = item.options.len();
    for option in list(at, "answerOption").chain(list(at, "option")) {
        match one(source, option) {
            Some(choice) => {
                if unclear_score(option) {
                    gather
                        .note(&item.name, format!("the score of `{}` is no whole number from 0", short(&choice.code)));
                }
                if is_set(option, "questionnaire-optionExclusive", "optionExclusive") {
                    gather.note(&item.name, format!("`{}` excludes all other answers", short(&choice.code)));
                }
                item.options.push(choice);
            }
            None => gather.note(&item.name, "an answer to choose has no value, and was left out"),
        }
    }
    let stu3 = at.get("options").and_then(|options| options.get("reference")).and_then(Json::as_text);
    let Some(url) = at.get("answerValueSet").and_then(Json::as_text).or(stu3) else { return };
    let mut set = Set { gather, source, name: &item.name, found: Vec::new(), looked: 0 };
    set.value_set(url, MAX_NESTED);
    item.options.append(&mut set.found);
    if item.options.len() == before {
        gather.note(&item.name, format!("the answers to choose from are not in this file: value set `{}`", short(url)));
    }
}

fn one(source: &Source<'_>, option: &Json) -> Option<Choice> {
    let (_, value) = choice(option, "value")?;
    if matches!(value, Json::Object(_)) {
        let text = |key| value.get(key).and_then(Json::as_text).filter(|text| !text.is_empty());
        // Quantities by their number, references by what they refer to.
        let code = text("code").map(str::to_owned).or_else(|| value.get("value").and_then(written));
        let code = code.or_else(|| text("reference").or(text("display")).map(str::to_owned))?;
        let mut label = texts(value, "display", source.language);
        if label.is_empty() {
            add(&mut label, source.language, code.clone());
        }
        return Some(Choice { code, label, score: score(option).or_else(|| score(value)) });
    }
    let code = written(value)?;
    let mut label = Texts::new();
    add(&mut label, source.language, plain(&code));
    for (language, words) in texts(option, "valueString", source.language) {
        add(&mut label, &language, words);
    }
    Some(Choice { code, label, score: score(option) })
}

// ordinalValue (R4), itemWeight (R5), their older addresses, and Aidbox's keys.
fn is_score(end: &str) -> bool {
    end == "itemWeight" || end.to_ascii_lowercase().ends_with("ordinalvalue") || end == "iso21090-CO-value"
}

fn written_score(at: &Json) -> Option<String> {
    let extension = list(at, "extension").find(|extension| is_score(url_end(extension)));
    let standard = extension.and_then(|extension| choice(extension, "value")).and_then(|(_, value)| written(value));
    standard.or_else(|| ["itemWeight", "ordinalValue"].iter().find_map(|key| at.get(key)).and_then(written))
}

fn score(at: &Json) -> Option<u32> {
    let written = written_score(at)?;
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    if fraction.bytes().all(|c| c == b'0') { whole.parse().ok() } else { None }
}

fn unclear_score(option: &Json) -> bool {
    let value = choice(option, "value").map(|(_, value)| value);
    let unclear = |at: &Json| written_score(at).is_some() && score(at).is_none();
    unclear(option) || value.is_some_and(unclear)
}

struct Set<'g, 'j> {
    gather: &'g mut Gather,
    source: &'g Source<'j>,
    name: &'g str,
    found: Vec<Choice>,
    looked: usize,
}

impl<'j> Set<'_, 'j> {
    fn value_set(&mut self, url: &str, depth: usize) {
        self.looked += 1;
        let Some(depth) = depth.checked_sub(1).filter(|_| self.looked <= MAX_SETS) else {
            return self.gather.note(self.name, "value sets that include each other were not followed further");
        };
        let Some(set) = self.source.resource("ValueSet", url) else {
            if url.starts_with('#') {
                return self.gather.note(self.name, format!("the value set `{}` is not in this file", short(url)));
            }
            return self.gather.lookup(self.name, url, "value set: answers to choose from");
        };
        if let Some(expansion) = set.get("expansion") {
            return self.contains(expansion);
        }
        let Some(compose) = set.get("compose") else { return };
        for include in list(compose, "include") {
            self.include(include, depth);
        }
        for exclude in list(compose, "exclude") {
            let codes: Vec<&str> =
                list(exclude, "concept").filter_map(|concept| concept.get("code")?.as_text()).collect();
            self.found.retain(|choice| !codes.contains(&choice.code.as_str()));
        }
    }

    // Depth is bounded by the JSON reader.
    fn contains(&mut self, at: &'j Json) {
        for entry in list(at, "contains") {
            if entry.get("abstract").and_then(Json::as_bool) != Some(true) {
                self.concept(entry);
            }
            self.contains(entry);
        }
    }

    fn include(&mut self, include: &'j Json, depth: usize) {
        let listed = list(include, "concept").next().is_some();
        list(include, "concept").for_each(|concept| self.concept(concept));
        for set in list(include, "valueSet").filter_map(Json::as_text) {
            self.value_set(set, depth);
        }
        let system = include.get("system").and_then(Json::as_text).filter(|_| !listed);
        let Some(system) = system else { return };
        let filtered = list(include, "filter").next().is_some();
        match self.source.resource("CodeSystem", system).filter(|_| !filtered) {
            Some(codes) => self.concepts(codes),
            None => self.gather.lookup(self.name, system, "code system: answers to choose from"),
        }
    }

    fn concepts(&mut self, at: &'j Json) {
        for concept in list(at, "concept") {
            self.concept(concept);
            self.concepts(concept);
        }
    }

    fn concept(&mut self, concept: &'j Json) {
        let code = concept.get("code").and_then(Json::as_text).filter(|_| self.found.len() < MAX_FOUND);
        let Some(code) = code else { return };
        let mut label = texts(concept, "display", self.source.language);
        for designation in list(concept, "designation") {
            let text = |key| designation.get(key).and_then(Json::as_text);
            if let (Some(language), Some(words)) = (text("language"), text("value")) {
                add(&mut label, language, plain(words));
            }
        }
        if label.is_empty() {
            add(&mut label, self.source.language, code.to_owned());
        }
        let weight = list(concept, "property")
            .find(|property| property.get("code").and_then(Json::as_text).is_some_and(is_score));
        let weight = weight.and_then(|property| choice(property, "value")?.1.as_whole());
        let score = score(concept).or_else(|| weight.and_then(|weight| u32::try_from(weight).ok()));
        self.found.push(Choice { code: code.to_owned(), label, score });
    }
}
