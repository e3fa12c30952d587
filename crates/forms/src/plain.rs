//! `text with markup → words`: tags out, entities read, white space joined.

/// Longest text that is taken over, in characters; what follows is cut, marked by an ellipsis.
const MAX_TEXT: usize = 20_000;

/// What a person reads of a text that may carry HTML.
pub(crate) fn plain(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once('<') {
        words.push_str(before);
        // A "<" that opens no tag is a "less than".
        let tag = tail.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match tail.split_once('>').filter(|_| tag) {
            Some((inside, after)) => {
                if is_block(inside) {
                    words.push(' ');
                }
                rest = after;
            }
            None => {
                words.push('<');
                rest = tail;
            }
        }
    }
    words.push_str(rest);
    joined(&unescaped(&words))
}

/// One space between words, none around them; cut at [`MAX_TEXT`].
pub(crate) fn joined(text: &str) -> String {
    let mut words = String::with_capacity(text.len().min(MAX_TEXT));
    for (number, word) in text.split_whitespace().enumerate() {
        if number > 0 {
            words.push(' ');
        }
        words.push_str(word);
        if words.len() > MAX_TEXT {
            words = words.chars().take(MAX_TEXT).chain(['…']).collect();
            break;
        }
    }
    words
}

// Words on both sides of these do not belong together.
fn is_block(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    let inline = ["b", "i", "u", "em", "strong", "span", "a", "sup", "sub", "small", "code", "abbr", "font", "mark"];
    !inline.iter().any(|word| name.eq_ignore_ascii_case(word))
}

fn unescaped(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once('&') {
        words.push_str(before);
        let named = tail.split_once(';').and_then(|(name, after)| Some((entity(name)?, after)));
        let (character, after) = named.unwrap_or(('&', tail));
        words.push(character);
        rest = after;
    }
    words.push_str(rest);
    words
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_and_words_stay() {
        for (text, words) in [
            ("<b>Age</b> in <i>years</i>", "Age in years"),
            ("One<br>two<p>three</p>", "One two three"),
            ("if age < 5 and > 2", "if age < 5 and > 2"),
            ("a &lt; b &amp;&nbsp;c &#233;&#xE9; &bogus; & d", "a < b & c éé &bogus; & d"),
            ("open <b", "open <b"),
            ("  many \n spaces ", "many spaces"),
        ] {
            assert_eq!(plain(text), words);
        }
        assert_eq!(plain(&"x ".repeat(30_000)).chars().count(), MAX_TEXT + 1);
    }
}
