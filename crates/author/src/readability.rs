//! `(text, language) → school grade`: Flesch-Kincaid for English, Fernández Huerta and INFLESZ for Spanish.
//!
//! English: Kincaid, Fishburne, Rogers and Chissom, Navy Research Branch Report 8-75 (1975):
//! `0.39 words/sentences + 11.8 syllables/words - 15.59` is a US school grade.
//!
//! Spanish: Fernández Huerta, Consigna 214 (1959), as Law corrected it (LINGUIST List 22.2332, 2011):
//! `206.84 - 60 syllables/words - 1.02 words/sentences`; 60 and more is 8th grade or below by the author's own table.
//! Szigriszt Pazos (1993), `206.835 - 62.3 syllables/words - words/sentences`, on the INFLESZ scale of Barrio-Cantalejo
//! et al., Anales del Sistema Sanitario de Navarra 31:135 (2008): below 55 is harder than what most people read.
//! Crawford's formula (1984) gives a grade too, but was fitted to primary schools and is no good near the 8th grade.

use crate::syllables;

/// Fewer words say nothing about a text: a formula over one short sentence jumps by grades with one word.
pub const MIN_WORDS: usize = 20;
/// The highest grade that boards ask for.
pub const MAX_GRADE: f64 = 8.0;
/// Fernández Huerta's bound between the 8th grade and what comes after.
pub const MIN_EASE: f64 = 60.0;
/// INFLESZ: from here a text is "normal".
pub const MIN_INFLESZ: f64 = 55.0;

/// What the formulas count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences, at least one where there is a word.
    pub sentences: usize,
    /// Words with at least one letter or digit.
    pub words: usize,
    /// Syllables of all words.
    pub syllables: usize,
}

/// How hard a text is to read.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Reading {
    /// Flesch-Kincaid grade level.
    English {
        /// US school grade; below zero for the easiest texts.
        grade: f64,
    },
    /// Two scales of ease, up to about 120; higher is easier.
    Spanish {
        /// Fernández Huerta.
        ease: f64,
        /// Szigriszt Pazos, read on the INFLESZ scale.
        inflesz: f64,
    },
}

impl Reading {
    /// `(text, language tag) → Reading`; `None` for other languages and for texts without a word.
    #[must_use]
    pub fn of(text: &str, language: &str) -> Option<Self> {
        let counts = Counts::of(text, language)?;
        let (sentences, words) = (number(counts.sentences), number(counts.words));
        if counts.words == 0 {
            return None;
        }
        let (length, weight) = (words / sentences, number(counts.syllables) / words);
        Some(match language {
            "es" => Self::Spanish {
                ease: 206.84 - 60.0 * weight - 1.02 * length,
                inflesz: 206.835 - 62.3 * weight - length,
            },
            _ => Self::English { grade: 0.39 * length + 11.8 * weight - 15.59 },
        })
    }

    /// Whether it takes more than eight years of school.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        match self {
            Self::English { grade } => *grade > MAX_GRADE,
            Self::Spanish { ease, inflesz } => *ease < MIN_EASE || *inflesz < MIN_INFLESZ,
        }
    }

    /// The figure in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::English { grade } => format!("Flesch-Kincaid grade {grade:.1}"),
            Self::Spanish { ease, inflesz } => {
                format!(
                    "Fernández Huerta {ease:.0} ({}), INFLESZ {inflesz:.0} ({})",
                    grade_es(*ease),
                    inflesz_word(*inflesz)
                )
            }
        }
    }
}

impl Counts {
    /// `(text, language tag) → Counts`; `None` for languages other than `en` and `es`.
    #[must_use]
    pub fn of(text: &str, language: &str) -> Option<Self> {
        let syllables: fn(&str) -> usize = match language {
            "en" => syllables::english,
            "es" => syllables::spanish,
            _ => return None,
        };
        let mut counts = Self::default();
        let mut open = false;
        let mut rest = text.chars().peekable();
        let mut word = String::new();
        loop {
            let next = rest.next();
            let inside = next.is_some_and(|c| {
                let joint =
                    matches!(c, '\'' | '’' | '.' | ',') && rest.peek().is_some_and(|after| after.is_alphanumeric());
                c.is_alphanumeric() || (joint && !word.is_empty())
            });
            if let (true, Some(letter)) = (inside, next) {
                word.push(letter);
                continue;
            }
            if !word.is_empty() {
                counts.words += 1;
                // A number is read as a word or two: one syllable a digit is too few and its digits too many.
                let letters = word.chars().any(char::is_alphabetic);
                counts.syllables += if letters { syllables(&word) } else { 2 };
                word.clear();
                open = true;
            }
            let ends = next.is_none_or(|c| matches!(c, '.' | '!' | '?' | '\n' | '…'));
            if ends && open {
                counts.sentences += 1;
                open = false;
            }
            if next.is_none() {
                return Some(counts);
            }
        }
    }
}

/// Fernández Huerta's own table of school grades.
fn grade_es(ease: f64) -> &'static str {
    match ease {
        ease if ease >= 90.0 => "4th grade or below",
        ease if ease >= 80.0 => "5th grade",
        ease if ease >= 70.0 => "6th grade",
        ease if ease >= 60.0 => "7th or 8th grade",
        ease if ease >= 50.0 => "high school",
        _ => "college",
    }
}

fn inflesz_word(score: f64) -> &'static str {
    match score {
        score if score > 80.0 => "very easy",
        score if score > 65.0 => "fairly easy",
        score if score >= 55.0 => "normal",
        score if score >= 40.0 => "somewhat difficult",
        _ => "very difficult",
    }
}

#[expect(clippy::cast_precision_loss, reason = "words of a text are far fewer than 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    // Wikipedia, "Flesch-Kincaid readability tests": 24 syllables in 13 words are grade 11.3; six one-syllable words are
    // grade -1.45 (0.39 * 6 + 11.8 - 15.59); 16 words of ease 69 have 23 syllables.
    #[test]
    fn published_english_examples_come_out_as_printed() {
        let text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
        assert_eq!(Counts::of(text, "en").unwrap(), Counts { sentences: 1, words: 13, syllables: 24 });
        let Some(Reading::English { grade }) = Reading::of(text, "en") else { unreachable!() };
        assert!((grade - 11.3).abs() < 0.05, "{grade}");
        let Some(Reading::English { grade }) = Reading::of("The cat sat on the mat.", "en") else { unreachable!() };
        assert!((grade + 1.45).abs() < 0.01, "{grade}");
        let text = "This sentence, taken as a reading passage unto itself, is being used to prove a point.";
        assert_eq!(Counts::of(text, "en").unwrap(), Counts { sentences: 1, words: 16, syllables: 23 });
    }

    // Cervantes' first sentence up to "acordarme", counted by hand: En-un-lu-gar-de-la-Man-cha (8) de-cu-yo-nom-bre (5)
    // no-quie-ro-a-cor-dar-me (7) = 20 syllables in 12 words.
    #[test]
    fn a_spanish_sentence_is_counted_as_by_hand() {
        let text = "En un lugar de la Mancha de cuyo nombre no quiero acordarme.";
        assert_eq!(Counts::of(text, "es").unwrap(), Counts { sentences: 1, words: 12, syllables: 20 });
        let Some(Reading::Spanish { ease, inflesz }) = Reading::of(text, "es") else { unreachable!() };
        assert!((ease - (206.84 - 100.0 - 12.24)).abs() < 1e-9, "{ease}");
        assert!((inflesz - (206.835 - 62.3 * 20.0 / 12.0 - 12.0)).abs() < 1e-9, "{inflesz}");
    }

    #[test]
    fn sentences_end_where_readers_stop() {
        for (text, sentences, words) in [
            ("Go. Stop!", 2, 2),
            ("It costs 1.5 points.", 1, 4),
            ("One\nTwo", 2, 2),
            ("...", 0, 0),
            ("Wait... what?", 2, 2),
        ] {
            let counts = Counts::of(text, "en").unwrap();
            assert_eq!((counts.sentences, counts.words), (sentences, words), "{text}");
        }
        assert_eq!(Counts::of("mot", "fr"), None);
        assert_eq!(Reading::of(" . ", "en"), None);
    }

    #[test]
    fn a_plain_consent_passes_and_a_legal_one_does_not() {
        let plain = "Taking part is up to you. You can say no, and nothing changes for you. The study gets only what the list shows.";
        let legal = "Notwithstanding any authorization previously furnished, participants acknowledge that confidentiality limitations applicable to institutional communications may necessitate subsequent redisclosure.";
        assert!(!Reading::of(plain, "en").unwrap().is_hard());
        assert!(Reading::of(legal, "en").unwrap().is_hard());
        let plain = "Participar depende de usted. Puede decir que no, y nada cambia para usted. El estudio recibe solo lo que ve en la lista.";
        let legal = "La autorización anteriormente mencionada comprende la comunicación institucional de informaciones confidenciales relativas a los participantes, independientemente de consideraciones reglamentarias ulteriores.";
        assert!(!Reading::of(plain, "es").unwrap().is_hard());
        assert!(Reading::of(legal, "es").unwrap().is_hard());
    }
}
