//! `"<b>Sex</b> &amp; gender" → "Sex & gender"`: a label as people read it.
//!
//! Labels of REDCap and ODK may hold HTML. No parser: a tag is `<`, a letter, `/` or `!`, up to the next `>`; what looks
//! otherwise ("< 5 cigarettes") stays.

use crate::form::Texts;

/// Named characters that labels really use.
const NAMED: [(&str, char); 16] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("aacute", 'á'),
    ("eacute", 'é'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ntilde", 'ñ'),
    ("iquest", '¿'),
    ("iexcl", '¡'),
    ("ndash", '–'),
    ("hellip", '…'),
];

/// Elements that end a word: their tags become a space.
const BREAKS: [&str; 12] = ["br", "p", "div", "li", "ul", "ol", "td", "tr", "table", "h1", "h2", "hr"];

/// Text without tags, entities resolved once, runs of space made one.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    // Looked for once, and not again at each `<!--`.
    let comments_end = text.rfind("-->").map_or(0, |end| text.len() - end);
    while let Some(at) = rest.find(['<', '&']) {
        let (before, found) = rest.split_at_checked(at).unwrap_or((rest, ""));
        plain.push_str(before);
        let may_end = !found.starts_with("<!--") || (comments_end > 0 && found.len() > comments_end);
        rest = match if may_end { tag(found) } else { None } {
            Some((breaks, after)) => {
                plain.push_str(if breaks { " " } else { "" });
                after
            }
            None => one(found, &mut plain),
        };
    }
    plain.push_str(rest);
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ")
}

/// Longest heading that is repeated at every question below it, in characters.
const HEADING: usize = 500;

/// Headings, each cut where it is longer than any heading.
pub(crate) fn short(texts: Texts) -> Texts {
    let cut = |text: String| match text.char_indices().nth(HEADING) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    };
    texts.into_iter().map(|(language, text)| (language, cut(text))).collect()
}

/// A tag or comment at the start: whether it breaks the line, and what follows it.
fn tag(text: &str) -> Option<(bool, &str)> {
    let inner = text.strip_prefix('<')?;
    if let Some(comment) = inner.strip_prefix("!--") {
        return comment.split_once("-->").map(|(_, after)| (false, after));
    }
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    // A `>` may stand in a quoted attribute, but hardly in a label; a `<` before it means that this was no tag.
    let end = name.find(['<', '>']).filter(|at| name.get(*at..).is_some_and(|rest| rest.starts_with('>')))?;
    let (name, after) = name.split_at_checked(end)?;
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
    Some((BREAKS.contains(&name.to_ascii_lowercase().as_str()), after.strip_prefix('>')?))
}

/// Takes an entity, or the one character that is none.
fn one<'t>(text: &'t str, plain: &mut String) -> &'t str {
    let entity = text.strip_prefix('&').and_then(|text| {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
        let (name, rest) = text.split_at_checked(end)?;
        Some((character(name)?, rest.strip_prefix(';')?))
    });
    if let Some((c, rest)) = entity {
        plain.push(c);
        return rest;
    }
    let mut chars = text.chars();
    plain.extend(chars.next());
    chars.as_str()
}

fn character(name: &str) -> Option<char> {
    match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control())
        }
        None => NAMED.iter().find(|(named, _)| *named == name).map(|(_, c)| *c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_text_stays() {
        for (written, read) in [
            ("<b>Sex</b> &amp; gender", "Sex & gender"),
            ("<div class=\"rich-text-field-label\"><p>Date of&nbsp;birth</p></div>", "Date of birth"),
            ("one<br/>two<br>three", "one two three"),
            ("<font color=red>a</font>b", "ab"),
            ("< 5 cigarettes, <10 a day", "< 5 cigarettes, <10 a day"),
            ("a <b c", "a <b c"),
            ("&iquest;C&oacute;mo est&#225;?", "¿Cómo está?"),
            ("R&D; AT&T &unknown; &", "R&D; AT&T &unknown; &"),
            ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
            ("<!-- <b> --> x", "x"),
            ("", ""),
        ] {
            assert_eq!(plain(written), read, "{written}");
        }
    }
}
