//! `view → may it be in this language`: words that only one of them has, counted.

use crate::pack::Language;
use crate::view::View;
use crate::words;

/// Words that are counted at most: a language shows sooner.
const ENOUGH: u32 = 400;

/// How many small words of each language a text has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heard {
    english: u32,
    spanish: u32,
}

impl Heard {
    pub(crate) fn of(view: &View) -> Self {
        let mut heard = Self { english: 0, spanish: 0 };
        for token in view.tokens() {
            heard.english += u32::from(token.tongues & words::ENGLISH != 0);
            heard.spanish += u32::from(token.tongues & words::SPANISH != 0);
            if heard.english + heard.spanish >= ENOUGH {
                break;
            }
        }
        heard
    }

    /// Whether a text may be in a language: nothing speaks for another one alone.
    pub(crate) fn may_be(self, language: Language) -> bool {
        match language {
            Language::English => self.english * 4 >= self.spanish,
            // Words of no language that anybody can tell are left to the English model, which knows names of all: the Spanish one
            // takes every English word for a name.
            Language::Spanish => self.spanish > 0 && self.spanish * 4 >= self.english,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_speaks_one_language_or_may_speak_both() {
        let speaks = |text: &str| {
            let heard = Heard::of(&View::new(text));
            (heard.may_be(Language::English), heard.may_be(Language::Spanish))
        };
        assert_eq!(speaks("The patient was seen for a cough, and she is better."), (true, false));
        assert_eq!(speaks("La paciente viene por tos desde el lunes y ya está mejor."), (false, true));
        assert_eq!(speaks("lisinopril 10 mg"), (true, false));
        assert_eq!(speaks("My husband says: no me duele, pero la tos is worse"), (true, true));
    }
}
