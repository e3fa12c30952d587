//! A reader of JSON that keeps nothing: who calls it names the members to look at, all others are walked over.

use std::borrow::Cow;

use super::error::TableError;

/// Objects in lists in objects …: bundles of observations have about ten.
const DEEPEST: u32 = 64;

const BROKEN: TableError = TableError::NotJson;

/// A place in a text.
pub(super) struct Json<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
}

impl<'a> Json<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// The next byte that is no space, if there is one.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = bytes.get(self.at) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn is_next(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Result<(), TableError> {
        if self.is_next(byte) { Ok(()) } else { Err(BROKEN) }
    }

    fn deeper(&mut self) -> Result<(), TableError> {
        self.depth += 1;
        if self.depth > DEEPEST { Err(BROKEN) } else { Ok(()) }
    }

    /// An object: `member` is called with each name, and reads its value. A name with an escape is no name that it knows.
    pub(super) fn object(
        &mut self,
        mut member: impl FnMut(&mut Self, &'a str) -> Result<(), TableError>,
    ) -> Result<(), TableError> {
        self.deeper()?;
        self.expect(b'{')?;
        if !self.is_next(b'}') {
            loop {
                let name = self.raw_string()?;
                self.expect(b':')?;
                member(self, if name.contains('\\') { "" } else { name })?;
                if self.is_next(b'}') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// A list: `item` reads each.
    pub(super) fn list(&mut self, mut item: impl FnMut(&mut Self) -> Result<(), TableError>) -> Result<(), TableError> {
        self.deeper()?;
        self.expect(b'[')?;
        if !self.is_next(b']') {
            loop {
                item(self)?;
                if self.is_next(b']') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Walks over a value.
    pub(super) fn skip(&mut self) -> Result<(), TableError> {
        match self.peek() {
            Some(b'{') => self.object(|json, _| json.skip()),
            Some(b'[') => self.list(Self::skip),
            Some(b'"') => self.raw_string().map(|_| ()),
            _ => self.word().map(|_| ()),
        }
    }

    /// A string, or nothing if the value is none; then it is walked over.
    pub(super) fn string(&mut self) -> Result<Option<Cow<'a, str>>, TableError> {
        if self.peek() != Some(b'"') {
            return self.skip().map(|()| None);
        }
        self.raw_string().map(|raw| Some(unescaped(raw)))
    }

    /// A number as it is written, or nothing if the value is none.
    pub(super) fn number(&mut self) -> Result<Option<&'a str>, TableError> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.word().map(Some),
            _ => self.skip().map(|()| None),
        }
    }

    /// A number, `true`, `false`, `null`.
    fn word(&mut self) -> Result<&'a str, TableError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let word = rest.split(|c| !is_part(c)).next().unwrap_or_default();
        let is_number = word.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if !is_number && !matches!(word, "true" | "false" | "null") {
            return Err(BROKEN);
        }
        self.at += word.len();
        Ok(word)
    }

    fn raw_string(&mut self) -> Result<&'a str, TableError> {
        self.expect(b'"')?;
        let start = self.at;
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                None => return Err(BROKEN),
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
            }
        }
        let raw = self.text.get(start..self.at).ok_or(BROKEN)?;
        self.at += 1;
        Ok(raw)
    }
}

/// `http:\/\/loinc.org` → `http://loinc.org`; escapes that codes and times never have become a sign that no code has.
fn unescaped(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\\') {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        let plain =
            if letter == '\\' { letters.next().filter(|next| matches!(next, '/' | '"' | '\\')) } else { Some(letter) };
        out.push(plain.unwrap_or('\u{FFFD}'));
    }
    Cow::Owned(out)
}
