//! `"@HIDDEN @CHARLIMIT=5" → Item`: REDCap's action tags, as far as they change what a question is.

use crate::form::{Item, Kind, Note};
use crate::plain;

/// Applies the tags of a field's annotation; the words between them are help for the reader.
pub(super) fn apply(annotation: &str, item: &mut Item, notes: &mut Vec<Note>) {
    let mut words = String::new();
    let mut rest = annotation;
    while let Some((before, after)) = rest.split_once('@') {
        words.push_str(before);
        let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(after.len());
        let (name, after) = after.split_at_checked(end).unwrap_or((after, ""));
        // Tags are written in capitals; `name@clinic.example` is no tag.
        if name.is_empty() || name.chars().any(|c| c.is_ascii_lowercase()) {
            words.push('@');
            words.push_str(name);
            rest = after;
            continue;
        }
        let (value, after) = value(after);
        tag(name, value, item, notes);
        rest = after;
    }
    words.push_str(rest);
    let words = plain::plain(&words);
    if !words.is_empty() {
        item.hints.help.push(("und".to_owned(), words));
    }
}

/// `='…'`, `="…"`, `=word` or `(…)` after a tag's name, and what follows.
fn value(text: &str) -> (&str, &str) {
    if let Some(inner) = text.strip_prefix('(') {
        let mut open = 1_usize;
        let end = inner.find(|c: char| {
            open = if c == '(' { open + 1 } else { open - usize::from(c == ')') };
            open == 0
        });
        let (value, after) = inner.split_at_checked(end.unwrap_or(inner.len())).unwrap_or((inner, ""));
        return (value, after.strip_prefix(')').unwrap_or(after));
    }
    let Some(value) = text.trim_start().strip_prefix('=') else { return ("", text) };
    let value = value.trim_start();
    for quote in ['\'', '"'] {
        if let Some(inner) = value.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    let end = value.find(|c: char| c.is_whitespace() || c == '@').unwrap_or(value.len());
    value.split_at_checked(end).unwrap_or((value, ""))
}

fn tag(name: &str, value: &str, item: &mut Item, notes: &mut Vec<Note>) {
    let mut say = |text: String| notes.push(Note { item: item.name.clone(), text });
    match name {
        "HIDDEN" | "HIDDEN-SURVEY" | "READONLY" | "READONLY-SURVEY" => item.hidden = true,
        "CALCTEXT" | "CALCDATE" => (item.calculated, item.hidden) = (true, true),
        "USERNAME" => (item.hints.identifier, item.hidden) = (true, true),
        "LATITUDE" | "LONGITUDE" => (item.hints.identifier, item.kind) = (true, Kind::Location),
        "PASSWORDMASK" => item.hints.identifier = true,
        "CHARLIMIT" => item.max_length = value.parse().ok(),
        "NONEOFTHEABOVE" => say(format!("its choice `{value}` excludes the others")),
        "HIDECHOICE" => say(format!("its choices `{value}` are not shown")),
        "DEFAULT" | "SETVALUE" | "PREFILL" | "NOW" | "NOW-SERVER" | "NOW-UTC" | "TODAY" | "TODAY-SERVER"
        | "TODAY-UTC" => say(format!("the form fills it in by itself (@{name})")),
        "IF" | "MAXCHOICE" | "MAXCHOICE-SURVEY-COMPLETE" | "MAXCHECKED" | "FORCE-MINMAX" => {
            say(format!("@{name} is not taken over"));
        }
        // What only changes how it looks, or stands in the offline application.
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(annotation: &str) -> (Item, Vec<String>) {
        let (mut item, mut notes) = (Item::default(), Vec::new());
        apply(annotation, &mut item, &mut notes);
        (item, notes.into_iter().map(|note| note.text).collect())
    }

    #[test]
    fn tags_are_told_from_words() {
        let (item, notes) = applied("Ask gently. @HIDDEN-SURVEY @CHARLIMIT='20' me@clinic.example @NONEOFTHEABOVE=99");
        assert!(item.hidden && !item.calculated && !item.hints.identifier);
        assert_eq!(item.max_length, Some(20));
        assert_eq!(item.hints.help, [("und".to_owned(), "Ask gently. me@clinic.example".to_owned())]);
        assert_eq!(notes, ["its choice `99` excludes the others"]);
    }

    #[test]
    fn what_a_tag_says_of_identity_is_taken() {
        assert_eq!(applied("@LATITUDE").0.kind, Kind::Location);
        assert!(applied("@LONGITUDE").0.hints.identifier && applied("@USERNAME").0.hints.identifier);
        let (item, notes) = applied("@CALCTEXT(if([a] = '1', 'x (y)', 'z')) @PASSWORDMASK @IF(");
        assert!(item.calculated && item.hidden && item.hints.identifier && item.hints.help.is_empty());
        assert_eq!(notes, ["@IF is not taken over"]);
        assert_eq!(applied("@HIDDEN-PDF @INLINE @WORDLIMIT=5").0, Item::default());
        assert_eq!(applied("@TODAY").1, ["the form fills it in by itself (@TODAY)"]);
    }
}
