//! `view → may it be in this language`: words that only one of them has, counted.

use crate::pack::Language;
use crate::view::View;

/// Small words of English that Spanish has not.
const ENGLISH: &str = "the and of with is was my for that this have has had are i in to on at from by not what how you your she his her they we been be it or which when patient please should";
/// Small words of Spanish that English has not.
const SPANISH: &str = "el los las una y de del que por para con mi su es en se le ha fue esta tengo tiene pero como muy cuando desde hace porque al lo un la paciente favor puede debe";

/// Words that are counted at most: a language shows sooner.
const ENOUGH: u32 = 400;

/// Whether a text may be in a language: nothing speaks for another one alone.
pub(super) fn may_be(view: &View, language: Language) -> bool {
    let (mut english, mut spanish) = (0u32, 0u32);
    for k in 0..view.tokens().len() {
        if !view.is_word(k) {
            continue;
        }
        english += u32::from(view.is_any(k, ENGLISH));
        spanish += u32::from(view.is_any(k, SPANISH));
        if english + spanish >= ENOUGH {
            break;
        }
    }
    let (own, other) = match language {
        Language::English => (english, spanish),
        Language::Spanish => (spanish, english),
    };
    own * 4 >= other
}
