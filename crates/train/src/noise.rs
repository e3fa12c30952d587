//! Documents as people type them: without capitals, in capitals, with slips, with signs missing.

use crate::document::{Document, Part};
use crate::random::Random;

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Natural,
    Small,
    Shouted,
    /// Names and places in small letters, the rest as it is.
    SmallNames,
    /// Some of them.
    SomeSmall,
    /// Sentences begin with small letters.
    Casual,
    /// Names and places in capitals.
    ShoutedNames,
}

/// A document as somebody might have typed it.
pub(crate) fn typed(document: &Document, random: &mut Random) -> Document {
    let style = match random.between(0, 99) {
        0..53 => Style::Natural,
        53..75 => Style::Small,
        75..83 => Style::Shouted,
        83..87 => Style::SmallNames,
        87..90 => Style::SomeSmall,
        90..96 => Style::Casual,
        96..98 => Style::ShoutedNames,
        _ => Style::Natural,
    };
    let slips = if random.percent(14) { random.between(1, 5) } else { 0 };
    let bare = random.percent(8);
    let tight = random.percent(3);
    let wide = random.percent(4);
    let unaccented = random.percent(35);
    let mut typed = Document { parts: Vec::with_capacity(document.parts.len()), source: document.source };
    for part in &document.parts {
        let mut text = cased(part, style, random);
        if unaccented {
            text = text.chars().map(plain).collect();
        }
        if slips > 0 {
            text = slipped(&text, slips, random);
        }
        if bare && part.label.is_none() {
            text = without_signs(&text);
        }
        if tight && part.label.is_none() {
            text = text.replace(", ", ",");
        }
        if wide && part.label.is_none() {
            text = text.replace(". ", ".  ");
        }
        typed.parts.push(Part { text, label: part.label });
    }
    typed
}

fn cased(part: &Part, style: Style, random: &mut Random) -> String {
    let text = part.text.as_str();
    match (style, part.label) {
        (Style::Natural, _) => text.to_owned(),
        (Style::Small, _) => text.to_lowercase(),
        (Style::Shouted, _) => text.to_uppercase(),
        (Style::SmallNames, Some(_)) => text.to_lowercase(),
        (Style::SomeSmall, Some(_)) if random.percent(50) => text.to_lowercase(),
        (Style::ShoutedNames, Some(label)) if label == "NAME" || label == "CITY" => text.to_uppercase(),
        (Style::Casual, None) => casual(text),
        _ => text.to_owned(),
    }
}

// A capital at the start and behind a full stop becomes small, if a small letter or a space is behind it.
fn casual(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut starts = true;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let small_behind = letters.peek().is_some_and(|next| next.is_lowercase() || *next == ' ');
        if starts && c.is_uppercase() && small_behind {
            out.extend(c.to_lowercase());
        } else {
            out.push(c);
        }
        if c.is_alphanumeric() {
            starts = false;
        } else if matches!(c, '.' | '!' | '?' | '\n') {
            starts = true;
        }
    }
    out
}

/// A letter without its accent.
pub(crate) fn plain(c: char) -> char {
    match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        'Á' => 'A',
        'É' => 'E',
        'Í' => 'I',
        'Ó' => 'O',
        'Ú' | 'Ü' => 'U',
        'Ñ' => 'N',
        other => other,
    }
}

// So many words of a hundred get one slip: two letters that changed places, one missing, one twice, one beside it.
fn slipped(text: &str, percent: u32, random: &mut Random) -> String {
    let words = text.split(' ').map(|word| {
        let mut letters: Vec<char> = word.chars().collect();
        let long = letters.len() >= 4 && letters.iter().all(|c| c.is_alphabetic());
        if !long || !random.percent(percent) {
            return word.to_owned();
        }
        let at = 1 + random.below(letters.len() - 2);
        match random.between(0, 3) {
            0 => letters.swap(at, at + 1),
            1 => {
                letters.remove(at);
            }
            2 => {
                let letter = letters.get(at).copied().unwrap_or('e');
                letters.insert(at, letter);
            }
            _ => {
                let letter = char::from(b'a' + u8::try_from(random.below(26)).unwrap_or(0));
                if let Some(place) = letters.get_mut(at) {
                    *place = letter;
                }
            }
        }
        letters.into_iter().collect()
    });
    words.collect::<Vec<String>>().join(" ")
}

// Commas and full stops between words go, those inside of numbers stay.
fn without_signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let spaced = letters.peek().is_none_or(|next| next.is_whitespace());
        if !(matches!(c, ',' | '.' | '\'') && spaced) {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_go_where_sentences_begin() {
        assert_eq!(casual("Hi Dr. Ruiz. I am BP 12. Then"), "hi Dr. ruiz. i am BP 12. then");
        assert_eq!(without_signs("a, b 1.5, c."), "a b 1.5 c");
    }

    #[test]
    fn a_slip_changes_a_word_by_a_letter() {
        let mut random = Random::new(3);
        for _ in 0..200 {
            let word = slipped("Gonzalez", 100, &mut random);
            assert!((7..=9).contains(&word.chars().count()), "{word}");
        }
        assert_eq!(slipped("a 12 of", 100, &mut random), "a 12 of");
    }
}
