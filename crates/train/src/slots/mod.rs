//! `{SLOT} → text`: every slot of the templates, in many shapes.

mod clinic;
mod dates;
mod names;
mod numbers;
mod places;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use gauze_scrub::Language;

use crate::document::Document;
use crate::lists::Lists;
use crate::random::Random;

/// Slots that identify somebody, with their labels.
const IDENTIFIERS: &[(&str, &str)] = &[
    ("NAME", "NAME"),
    ("FIRST", "NAME"),
    ("LAST", "NAME"),
    ("INITIALS", "NAME"),
    ("NICK", "NAME"),
    ("PROVIDER", "NAME"),
    ("RELATIVE", "NAME"),
    ("STREET", "STREET"),
    ("ADDRESS", "STREET"),
    ("CITY", "CITY"),
    ("COUNTY", "CITY"),
    ("NEIGHBORHOOD", "CITY"),
    ("ZIP", "ZIP"),
    ("FACILITY", "FACILITY"),
    ("EMPLOYER", "EMPLOYER"),
    ("SCHOOL", "FACILITY"),
    ("DATE", "DATE"),
    ("MONTH", "DATE"),
    ("DOB", "DATE"),
    ("HOLIDAY", "DATE"),
    ("AGE90", "AGE_OVER_89"),
    ("PHONE", "PHONE"),
    ("FAX", "PHONE"),
    ("EMAIL", "EMAIL"),
    ("SSN", "SSN"),
    ("SSN4", "SSN"),
    ("MRN", "MRN"),
    ("PLAN", "HEALTH_PLAN"),
    ("ACCOUNT", "ACCOUNT"),
    ("LICENSE", "LICENSE"),
    ("VIN", "VEHICLE"),
    ("PLATE", "VEHICLE"),
    ("DEVICE", "DEVICE"),
    ("URL", "URL"),
    ("IP", "IP"),
    ("USERNAME", "USERNAME"),
    ("ID", "ID"),
    ("CURP", "ID"),
    ("NIF", "ID"),
    ("NSS", "SSN"),
];

/// The label of a slot; `None` for fillers.
pub(crate) fn label_of(name: &str) -> Option<&'static str> {
    IDENTIFIERS.iter().find(|(slot, _)| *slot == name).map(|(_, label)| *label)
}

/// Whether there is such a slot.
pub(crate) fn is_slot(name: &str) -> bool {
    label_of(name).is_some() || clinic::FILLERS.contains(&name)
}

/// The people of one document: names come again.
#[derive(Debug, Default)]
pub(crate) struct People {
    patient: Option<(String, String)>,
    provider: Option<(String, String)>,
    city: Option<String>,
}

/// Fills slots from the lists of one language.
pub(crate) struct Filler<'l> {
    lists: &'l Lists,
    language: Language,
    chain: OnceLock<names::Chain>,
    accents: OnceLock<names::Accents>,
    common: OnceLock<BTreeSet<String>>,
    very_common: OnceLock<BTreeSet<String>>,
    acronyms: OnceLock<BTreeSet<String>>,
}

impl<'l> Filler<'l> {
    pub(crate) fn new(lists: &'l Lists, language: Language) -> Self {
        Self {
            lists,
            language,
            chain: OnceLock::new(),
            accents: OnceLock::new(),
            common: OnceLock::new(),
            very_common: OnceLock::new(),
            acronyms: OnceLock::new(),
        }
    }

    fn spanish(&self) -> bool {
        self.language == Language::Spanish
    }

    /// Words of the language, but for rare ones.
    fn common(&self) -> &BTreeSet<String> {
        self.common.get_or_init(|| {
            if self.spanish() {
                return self.lists.get("common_es").entries().take(25_000).map(str::to_owned).collect();
            }
            let lists = ["common_en_1", "common_en_2", "common_en_3"];
            lists.into_iter().flat_map(|list| self.lists.get(list).entries()).map(str::to_owned).collect()
        })
    }

    /// A word that is written in capitals.
    fn is_acronym(&self, word: &str) -> bool {
        let words = self.acronyms.get_or_init(|| self.lists.get("acronyms").entries().map(str::to_owned).collect());
        words.contains(word.to_lowercase().as_str())
    }

    fn is_very_common(&self, word: &str) -> bool {
        let list = if self.spanish() { "common_es" } else { "common_en_1" };
        let words =
            self.very_common.get_or_init(|| self.lists.get(list).entries().take(3_000).map(str::to_owned).collect());
        words.contains(word)
    }

    /// Appends what the slot stands for.
    pub(crate) fn fill(
        &self,
        (name, variant, capital): (&str, &str, bool),
        people: &mut People,
        random: &mut Random,
        document: &mut Document,
    ) {
        let Some(label) = label_of(name) else {
            let text = self.filler(name, random);
            // Lists of problems are often written like titles.
            let titled_too = random.percent(6)
                && [
                    "condition",
                    "symptom",
                    "procedure",
                    "test",
                    "lab",
                    "drug",
                    "bodypart",
                    "occupation",
                    "food",
                    "organism",
                    "relation",
                ]
                .contains(&name);
            document.push(&if titled_too {
                titled(&text)
            } else if capital {
                capitalised(&text)
            } else {
                text
            });
            return;
        };
        if name == "ADDRESS" {
            self.address(people, random, document);
            return;
        }
        let text = match name {
            "NAME" | "FIRST" | "LAST" | "INITIALS" | "NICK" | "PROVIDER" | "RELATIVE" => {
                self.person(name, variant, people, random)
            }
            "STREET" if variant == "name" => self.street_name(random),
            "STREET" => self.street(random),
            "CITY" => self.town(people, random),
            "COUNTY" => self.county(random),
            "NEIGHBORHOOD" => self.neighborhood(random),
            "ZIP" => self.zip(random),
            "FACILITY" => self.facility(random),
            "EMPLOYER" => self.employer(random),
            "SCHOOL" => self.school(random),
            "DATE" | "MONTH" | "DOB" | "HOLIDAY" => self.date(name, variant, random),
            other => self.number(other, random),
        };
        document.mark(label, &text);
    }
}

/// The first letter as a capital.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The first letter of every word as a capital, but for small words in the middle.
pub(crate) fn titled(text: &str) -> String {
    let words = text.split(' ').enumerate().map(|(at, word)| {
        let small =
            matches!(word, "of" | "the" | "and" | "for" | "de" | "del" | "la" | "las" | "los" | "el" | "y" | "at");
        if small && at > 0 { word.to_owned() } else { capitalised(word) }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_says_something_in_both_languages() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lists");
        let lists = Lists::read(&[folder]).unwrap();
        for language in [Language::English, Language::Spanish] {
            let filler = Filler::new(&lists, language);
            let names = IDENTIFIERS.iter().map(|(name, _)| *name).chain(clinic::FILLERS.iter().copied());
            for name in names {
                let mut random = Random::new(11);
                let mut shapes = BTreeSet::new();
                for _ in 0..40 {
                    let mut document = Document::default();
                    filler.fill((name, "", false), &mut People::default(), &mut random, &mut document);
                    let (text, marks) = document.joined();
                    assert!(!text.trim().is_empty(), "{name}");
                    assert_eq!(!marks.is_empty(), label_of(name).is_some(), "{name}");
                    shapes.insert(text);
                }
                assert!(shapes.len() > 3, "{name}: {shapes:?}");
            }
        }
    }

    #[test]
    fn the_same_number_gives_the_same_document() {
        let lists = Lists::read(&[std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lists")]).unwrap();
        let files = [crate::template::File {
            name: "doc_x".to_owned(),
            sentences: false,
            templates: vec![crate::template::Template {
                pieces: crate::template::parse("{NAME} (saw|met) {PROVIDER} on {DATE}").unwrap(),
                identifies: true,
            }],
        }];
        let filler = Filler::new(&lists, Language::English);
        let text = |number: u64| crate::generate::Generator::new(&filler, &files, &[], 3).document(number).joined().0;
        assert_eq!(text(5), text(5));
        assert_ne!(text(5), text(6));
    }
}
