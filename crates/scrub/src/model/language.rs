//! `view → may it be in this language`: words that only one of them has, counted.

use crate::pack::Language;
use crate::view::View;

/// Small words of English that Spanish has not, sorted.
const ENGLISH: [&str; 40] = [
    "and", "are", "at", "been", "by", "for", "from", "had", "has", "have", "her", "his", "how", "i", "in", "is", "it",
    "my", "not", "of", "on", "or", "patient", "she", "should", "that", "the", "they", "this", "to", "was", "we",
    "what", "when", "which", "with", "would", "yes", "you", "your",
];
/// Small words of Spanish that English has not, sorted.
const SPANISH: [&str; 40] = [
    "al", "cuando", "de", "debe", "del", "desde", "el", "en", "es", "esta", "este", "fue", "ha", "hace", "hola", "la",
    "las", "le", "lo", "los", "mi", "muy", "para", "pero", "por", "porque", "puede", "que", "se", "sin", "su", "sus",
    "tengo", "tiene", "un", "una", "usted", "y", "ya", "yo",
];

/// The longest of them.
const LONGEST: usize = 7;
/// Words that are counted at most: a language shows sooner.
const ENOUGH: u32 = 400;

/// Whether a text may be in a language: nothing speaks for another one alone.
pub(super) fn may_be(view: &View, language: Language) -> bool {
    let (mut english, mut spanish) = (0u32, 0u32);
    for k in 0..view.tokens().len() {
        let text = view.text(k);
        let mut room = [0; LONGEST];
        let Some(word) = room.get_mut(..text.len()) else { continue };
        word.copy_from_slice(text);
        word.make_ascii_lowercase();
        let is_in = |words: &[&str]| words.binary_search_by(|one| one.as_bytes().cmp(word)).is_ok();
        english += u32::from(is_in(&ENGLISH));
        spanish += u32::from(is_in(&SPANISH));
        if english + spanish >= ENOUGH {
            break;
        }
    }
    match language {
        Language::English => english * 4 >= spanish,
        // Words of no language that anybody can tell are left to the English model, which knows names of all: the Spanish one
        // takes every English word for a name.
        Language::Spanish => spanish > 0 && spanish * 4 >= english,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_speaks_one_language_or_may_speak_both() {
        let speaks = |text: &str| {
            let view = View::new(text);
            (may_be(&view, Language::English), may_be(&view, Language::Spanish))
        };
        assert_eq!(speaks("The patient was seen for a cough, and she is better."), (true, false));
        assert_eq!(speaks("La paciente viene por tos desde el lunes y ya está mejor."), (false, true));
        assert_eq!(speaks("lisinopril 10 mg"), (true, false));
        assert_eq!(speaks("My husband says: no me duele, pero la tos is worse"), (true, true));
        assert!(ENGLISH.is_sorted() && ENGLISH.iter().all(|word| word.len() <= LONGEST));
        assert!(SPANISH.is_sorted() && SPANISH.iter().all(|word| word.len() <= LONGEST));
    }
}
