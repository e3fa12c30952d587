//! `a line of a .tpl file → pieces`: text, alternatives, slots.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::lists;
use crate::random::Random;

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Choice(Vec<Vec<Piece>>),
    Slot { name: String, variant: String, capital: bool },
}

/// One line of a file.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    pub(crate) pieces: Vec<Piece>,
    /// Holds at least one slot that identifies somebody, whatever is chosen.
    pub(crate) identifies: bool,
}

/// A file of templates.
#[derive(Debug)]
pub(crate) struct File {
    /// Its name without the ending.
    pub(crate) name: String,
    /// Its lines are joined to documents.
    pub(crate) sentences: bool,
    pub(crate) templates: Vec<Template>,
}

/// Every template file of a folder.
pub(crate) fn read(folder: &Path) -> Outcome<Vec<File>> {
    let mut all = Vec::new();
    for path in lists::files(folder)? {
        if path.extension().is_none_or(|end| end != "tpl") {
            continue;
        }
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let mut templates = Vec::new();
        for (at, line) in lists::read(&path)?.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let pieces = parse(line).map_err(|what| Failure::Template { path: path.clone(), line: at + 1, what })?;
            templates.push(Template { identifies: identifies(&pieces), pieces });
        }
        all.push(File { sentences: name.starts_with("sentence"), name, templates });
    }
    Ok(all)
}

/// A template → its pieces, or what is wrong with it.
pub(crate) fn parse(line: &str) -> Result<Vec<Piece>, String> {
    let mut rest = line.chars().peekable();
    let pieces = sequence(&mut rest, 0)?;
    match rest.next() {
        None => Ok(pieces),
        Some(other) => Err(format!("`{other}` without an opening one")),
    }
}

type Rest<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn sequence(rest: &mut Rest<'_>, depth: usize) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    while let Some(c) = rest.peek().copied() {
        let piece = match c {
            ')' | '|' if depth > 0 => break,
            '(' => {
                rest.next();
                choice(rest, depth + 1)?
            }
            '{' => {
                rest.next();
                slot(rest)?
            }
            '\\' => {
                rest.next();
                match rest.next() {
                    Some('n') => text.push('\n'),
                    Some(other) => text.push(other),
                    None => return Err("nothing behind the last `\\`".to_owned()),
                }
                continue;
            }
            other => {
                rest.next();
                text.push(other);
                continue;
            }
        };
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut text)));
        }
        pieces.push(piece);
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    Ok(pieces)
}

fn choice(rest: &mut Rest<'_>, depth: usize) -> Result<Piece, String> {
    let mut all = vec![sequence(rest, depth)?];
    loop {
        match rest.next() {
            Some('|') => all.push(sequence(rest, depth)?),
            Some(_) => return Ok(Piece::Choice(all)),
            None => return Err("`(` is never closed".to_owned()),
        }
    }
}

fn slot(rest: &mut Rest<'_>) -> Result<Piece, String> {
    let mut inner = String::new();
    loop {
        match rest.next() {
            Some('}') => break,
            Some(c) if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') => inner.push(c),
            Some(other) => return Err(format!("`{other}` in a slot")),
            None => return Err("`{` is never closed".to_owned()),
        }
    }
    let mut parts = inner.split('.');
    let name = parts.next().unwrap_or_default().to_owned();
    let mut capital = false;
    let mut variant = String::new();
    for part in parts {
        match part {
            "cap" => capital = true,
            other => variant = other.to_owned(),
        }
    }
    if !crate::slots::is_slot(&name) {
        return Err(format!("there is no slot `{{{name}}}`"));
    }
    Ok(Piece::Slot { name, variant, capital })
}

fn identifies(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(_) => false,
        Piece::Choice(all) => all.iter().any(|one| identifies(one)),
        Piece::Slot { name, .. } => crate::slots::label_of(name).is_some(),
    })
}

impl Template {
    /// The pieces without their alternatives: one of each.
    pub(crate) fn chosen<'a>(&'a self, random: &mut Random) -> Vec<&'a Piece> {
        let mut chosen = Vec::new();
        choose(&self.pieces, random, &mut chosen);
        chosen
    }
}

fn choose<'a>(pieces: &'a [Piece], random: &mut Random, chosen: &mut Vec<&'a Piece>) {
    for piece in pieces {
        match piece {
            Piece::Choice(all) => {
                if let Some(one) = random.pick(all) {
                    choose(one, random, chosen);
                }
            }
            other => chosen.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_has_text_choices_and_slots() {
        let pieces = parse(r"Hi (there|{FIRST.x}|), \(ok\)\n{drug.cap}").unwrap();
        let text = |text: &str| Piece::Text(text.to_owned());
        let slot = |name: &str, variant: &str, capital| Piece::Slot {
            name: name.to_owned(),
            variant: variant.to_owned(),
            capital,
        };
        assert_eq!(
            pieces,
            [
                text("Hi "),
                Piece::Choice(vec![vec![text("there")], vec![slot("FIRST", "x", false)], vec![]]),
                text(", (ok)\n"),
                slot("drug", "", true)
            ]
        );
        assert!(identifies(&pieces));
        assert!(!identifies(&parse("{drug} (or|and) {lab}").unwrap()));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (line, what) in [
            ("a (b", "never closed"),
            ("{x", "never closed"),
            ("{NOPE}", "no slot"),
            ("{a b}", "in a slot"),
            ("a\\", "nothing behind"),
        ] {
            assert!(parse(line).unwrap_err().contains(what), "{line}");
        }
        // Outside of a choice these are text: "90 | 60)" is written so in notes.
        assert_eq!(parse("a | b)").unwrap(), [Piece::Text("a | b)".to_owned())]);
    }
}
