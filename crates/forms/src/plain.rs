//! `text with markup → words`: tags out, entities read, white space joined.

use crate::form::Texts;

/// Longest text that is taken over, in characters; what follows is cut, marked by an ellipsis.
const MAX_TEXT: usize = 20_000;

/// Longest heading that is repeated at every question below it, in characters.
const MAX_HEADING: usize = 500;

/// What a person reads of a text that may carry HTML.
///
/// No parser: a tag is `<`, a letter, `/` or `!`, up to the next `>`; what looks otherwise ("< 5 cigarettes") stays.
/// Each character is looked at once, whatever is left open.
pub(crate) fn plain(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    // Looked for once, and not again at each `<!--`.
    let comments_end = text.rfind("-->").map_or(0, |end| text.len() - end);
    while let Some(at) = rest.find(['<', '&']) {
        let (before, found) = rest.split_at_checked(at).unwrap_or((rest, ""));
        words.push_str(before);
        let may_end = !found.starts_with("<!--") || (comments_end > 0 && found.len() > comments_end);
        rest = match if may_end { tag(found) } else { None } {
            Some((breaks, after)) => {
                words.push_str(if breaks { " " } else { "" });
                after
            }
            None => one(found, &mut words),
        };
    }
    words.push_str(rest);
    joined(&words)
}

/// Headings, each cut where it is longer than any heading.
pub(crate) fn headings(texts: Texts) -> Texts {
    let cut = |text: String| match text.char_indices().nth(MAX_HEADING) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    };
    texts.into_iter().map(|(language, text)| (language, cut(text))).collect()
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

/// A tag or comment at the start: whether it parts words, and what follows it.
fn tag(text: &str) -> Option<(bool, &str)> {
    let inner = text.strip_prefix('<')?;
    if let Some(comment) = inner.strip_prefix("!--") {
        return comment.split_once("-->").map(|(_, after)| (false, after));
    }
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
        return None;
    }
    // A `<` before the `>` means that this was no tag.
    let end = inner.find(['<', '>'])?;
    let (inside, after) = inner.split_at_checked(end)?;
    Some((is_block(inside), after.strip_prefix('>')?))
}

// Words on both sides of these do not belong together.
fn is_block(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    let inline = ["b", "i", "u", "em", "strong", "span", "a", "sup", "sub", "small", "code", "abbr", "font", "mark"];
    !inline.iter().any(|word| name.eq_ignore_ascii_case(word))
}

/// Takes an entity, or the one character that is none.
fn one<'t>(text: &'t str, words: &mut String) -> &'t str {
    let named = text.strip_prefix('&').and_then(|text| {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
        let (name, rest) = text.split_at_checked(end)?;
        Some((entity(name)?, rest.strip_prefix(';')?))
    });
    if let Some((c, rest)) = named {
        words.push(c);
        return rest;
    }
    let mut chars = text.chars();
    words.extend(chars.next());
    chars.as_str()
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "aacute" => Some('á'),
        "eacute" => Some('é'),
        "iacute" => Some('í'),
        "oacute" => Some('ó'),
        "uacute" => Some('ú'),
        "ntilde" => Some('ñ'),
        "iquest" => Some('¿'),
        "iexcl" => Some('¡'),
        "ndash" => Some('–'),
        "hellip" => Some('…'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control())
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
            ("<b>Sex</b> &amp; gender", "Sex & gender"),
            ("<div class=\"rich-text\"><p>Date of&nbsp;birth</p></div>", "Date of birth"),
            ("< 5 cigarettes, <10 a day", "< 5 cigarettes, <10 a day"),
            ("a <b c <i>d</i>", "a <b c d"),
            ("&iquest;C&oacute;mo est&#225;?", "¿Cómo está?"),
            ("R&D; AT&T &", "R&D; AT&T &"),
            ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
            ("<!-- <b> --> x <!-- open", "x <!-- open"),
            ("  many \n spaces ", "many spaces"),
        ] {
            assert_eq!(plain(text), words);
        }
        assert_eq!(plain(&"x ".repeat(30_000)).chars().count(), MAX_TEXT + 1);
    }
}
