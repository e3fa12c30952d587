//! `text → folded words`, and phrases found among them: how labels and names of questions are compared with word lists.

/// Below this many letters a joined phrase is compared whole: `fullname` may stand inside a longer name, `pobox` may not.
const INSIDE_LEN: usize = 7;

/// The words of a text: lower case, without accents, apart where letter case or a digit says so.
///
/// `"Apellido materno"`, `apellidoMaterno`, `apellido_materno` and `APELLIDO-MATERNO2` begin alike; an apostrophe joins.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    // `#` and `Nº` are how short labels say number.
    let text = text
        .replace('#', " number ")
        .replace("Nº", " numero ")
        .replace("nº", " numero ")
        .replace("N°", " numero ")
        .replace('№', " numero ");
    let chars: Vec<char> = text.chars().filter(|c| !matches!(c, '\'' | '’' | '‘')).collect();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| chars.get(before)).copied();
        if before.is_some_and(|before| parts(before, c, chars.get(at + 1).copied())) || !c.is_alphanumeric() {
            keep(&mut found, &mut word);
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase().map(fold));
        }
    }
    keep(&mut found, &mut word);
    found
}

fn keep(found: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        found.push(std::mem::take(word));
    }
}

fn parts(before: char, c: char, after: Option<char>) -> bool {
    let hump = c.is_uppercase() && (before.is_lowercase() || after.is_some_and(char::is_lowercase));
    hump || before.is_numeric() != c.is_numeric()
}

fn fold(c: char) -> char {
    match c {
        'á' | 'à' | 'ä' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

/// Where a phrase stands among the words, if it does.
///
/// A word of the phrase fits itself and its plural; one that ends in `*` fits every beginning. A phrase of several words also
/// fits a name that joins them (`firstname`, `patientdateofbirth`).
pub(super) fn find(words: &[String], phrase: &str) -> Option<usize> {
    let count = phrase.split(' ').count();
    if count == 1 {
        return words.iter().position(|word| fits(word, phrase));
    }
    let whole = |part: &[String]| part.iter().zip(phrase.split(' ')).all(|(word, want)| fits(word, want));
    words.windows(count).position(whole).or_else(|| {
        let length = phrase.len() + 1 - count;
        // Most words are too short to hold a phrase that was written together.
        let at = words.iter().position(|word| word.len() >= length && holds(word, phrase));
        at.filter(|_| !phrase.contains('*'))
    })
}

fn holds(word: &str, phrase: &str) -> bool {
    let joined = phrase.replace(' ', "");
    word == joined || (joined.len() >= INSIDE_LEN && word.contains(&joined))
}

/// The first of the phrases that stands among the words.
pub(super) fn first<'p>(words: &[String], phrases: &[&'p str]) -> Option<&'p str> {
    phrases.iter().copied().find(|phrase| find(words, phrase).is_some())
}

/// Whether one of the phrases stands among the words.
pub(super) fn any(words: &[String], phrases: &[&str]) -> bool {
    first(words, phrases).is_some()
}

/// The phrases of a written list: `one, another one`.
pub(super) fn listed(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// The first phrase of a written list that stands among the words.
pub(super) fn first_in<'l>(words: &[String], list: &'l str) -> Option<&'l str> {
    listed(list).find(|phrase| find(words, phrase).is_some())
}

/// Whether a phrase of a written list stands among the words.
pub(super) fn any_in(words: &[String], list: &str) -> bool {
    first_in(words, list).is_some()
}

fn fits(word: &str, want: &str) -> bool {
    match want.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word.strip_prefix(want).is_some_and(|rest| matches!(rest, "" | "s" | "es")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_apart_and_folded() {
        assert_eq!(words("Fecha de la última regla"), ["fecha", "de", "la", "ultima", "regla"]);
        assert_eq!(words("nhs_no"), ["nhs", "no"]);
        assert_eq!(words("patientFirstName2"), ["patient", "first", "name", "2"]);
        assert_eq!(words("SSNNumber / driver's"), ["ssn", "number", "drivers"]);
    }

    #[test]
    fn phrases_fit_plurals_beginnings_and_joined_names() {
        assert!(any(&words("Thoughts of suicide"), &["suicid*"]));
        assert!(any(&words("ptfirstname"), &["first name"]));
        assert!(any(&words("Drivers licenses"), &["driver license"]));
        assert!(!any(&words("Your language"), &["age"]));
        assert!(!any(&words("scorecard"), &["card"]));
    }
}
