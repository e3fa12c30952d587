//! `text → Json`: RFC 8259, strictly and completely, with the place of every fault.
//!
//! A reader of our own, because what a policy says must have one meaning: it refuses double keys (RFC 8259 section 4
//! leaves them to chance), keeps numbers as they are written instead of rounding them, bounds depth, and wipes texts when
//! they are dropped. Tests hold it against serde_json.

use std::collections::BinaryHeap;

use zeroize::Zeroizing;

/// Lists and objects within each other; the deepest real form seen has six groups, each two levels of JSON.
const MAX_DEPTH: usize = 128;
/// Objects up to this size name the place of a double key.
const SMALL: usize = 32;

/// A JSON value; texts are wiped when dropped, and nothing of it is printed.
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(Zeroizing<String>),
    /// A text, without its escapes.
    Text(Zeroizing<String>),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order of the text; no key twice.
    Object(Vec<(Zeroizing<String>, Json)>),
}

impl core::fmt::Debug for Json {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Json([REDACTED])")
    }
}

/// Where and why a text is no JSON, or ambiguous.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{problem} at line {line}, column {column}")]
pub struct JsonError {
    /// What is wrong.
    pub problem: JsonProblem,
    /// Line, from 1.
    pub line: usize,
    /// Byte in the line, from 1.
    pub column: usize,
}

/// What is wrong with a JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonProblem {
    /// Not JSON.
    #[error("this is not JSON")]
    Syntax,
    /// The same key twice in one object.
    #[error("a key stands twice in one object")]
    DoubleKey,
    /// Nested deeper than any form.
    #[error("lists and objects are nested too deeply")]
    TooDeep,
    /// Something after the end of the value.
    #[error("something follows the end of the JSON value")]
    LeftOver,
}

impl Json {
    /// `text → Json`, to the last byte.
    ///
    /// # Errors
    /// [`JsonError`] with line and column.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let mut reader = Reader { rest: text };
        let read = reader.value(MAX_DEPTH).and_then(|value| {
            reader.space();
            if reader.rest.is_empty() { Ok(value) } else { Err(JsonProblem::LeftOver) }
        });
        read.map_err(|problem| {
            let done = text.get(..text.len() - reader.rest.len()).unwrap_or("");
            let line_start = done.rfind('\n').map_or(0, |at| at + 1);
            JsonError { problem, line: done.matches('\n').count() + 1, column: done.len() - line_start + 1 }
        })
    }

    /// The value at a key, if this is an object that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(pairs) = self else { return None };
        pairs.iter().find(|(name, _)| name.as_str() == key).map(|(_, value)| value)
    }

    /// The text, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The elements, if this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The number, if this is one in plain digits without sign, point, exponent or leading zero.
    #[must_use]
    pub fn as_whole(&self) -> Option<u64> {
        let Self::Number(text) = self else { return None };
        let plain = text.bytes().all(|c| c.is_ascii_digit());
        if plain { text.parse().ok() } else { None }
    }

    /// `true` or `false`, if this is one of them.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(yes) = self { Some(*yes) } else { None }
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Result<Json, JsonProblem> {
        self.space();
        match self.rest.as_bytes().first() {
            Some(b'{') => self.object(depth.checked_sub(1).ok_or(JsonProblem::TooDeep)?),
            Some(b'[') => self.list(depth.checked_sub(1).ok_or(JsonProblem::TooDeep)?),
            Some(b'"') => self.text().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if self.take("true") => Ok(Json::Bool(true)),
            _ if self.take("false") => Ok(Json::Bool(false)),
            _ if self.take("null") => Ok(Json::Null),
            _ => Err(JsonProblem::Syntax),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, JsonProblem> {
        let mut pairs: Vec<(Zeroizing<String>, Json)> = Vec::new();
        self.expect("{")?;
        self.space();
        if self.take("}") {
            return Ok(Json::Object(pairs));
        }
        loop {
            self.space();
            let key = self.text()?;
            // Each key against all others is quadratic: a large object is checked as a whole, at its end.
            if pairs.len() < SMALL && pairs.iter().any(|(other, _)| *other == key) {
                return Err(JsonProblem::DoubleKey);
            }
            self.space();
            self.expect(":")?;
            let value = self.value(depth)?;
            pairs.push((key, value));
            self.space();
            if self.take("}") {
                let double = pairs.len() > SMALL && has_double(&pairs);
                return if double { Err(JsonProblem::DoubleKey) } else { Ok(Json::Object(pairs)) };
            }
            self.expect(",")?;
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, JsonProblem> {
        let mut list = Vec::new();
        self.expect("[")?;
        self.space();
        if self.take("]") {
            return Ok(Json::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            self.space();
            if self.take("]") {
                return Ok(Json::List(list));
            }
            self.expect(",")?;
        }
    }

    // -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
    fn number(&mut self) -> Result<Json, JsonProblem> {
        let start = self.rest;
        let _sign = self.take("-");
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            let _sign = self.take("+") || self.take("-");
            self.digits()?;
        }
        let written = start.get(..start.len() - self.rest.len()).ok_or(JsonProblem::Syntax)?;
        Ok(Json::Number(Zeroizing::new(written.to_owned())))
    }

    fn digits(&mut self) -> Result<(), JsonProblem> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.len() == self.rest.len() {
            return Err(JsonProblem::Syntax);
        }
        self.rest = rest;
        Ok(())
    }

    fn text(&mut self) -> Result<Zeroizing<String>, JsonProblem> {
        self.expect("\"")?;
        // Most texts have no escape: one look, one allocation of the exact size.
        let plain = self.rest.bytes().position(ends_run).ok_or(JsonProblem::Syntax)?;
        let (run, rest) = self.rest.split_at_checked(plain).ok_or(JsonProblem::Syntax)?;
        if let Some(rest) = rest.strip_prefix('"') {
            self.rest = rest;
            return Ok(Zeroizing::new(run.to_owned()));
        }
        // Escapes only ever shrink: one allocation, so that no copy of a text is left behind by growth.
        let mut text = Zeroizing::new(String::with_capacity(self.quoted_len()));
        loop {
            let plain = self.rest.bytes().position(ends_run).ok_or(JsonProblem::Syntax)?;
            let (run, rest) = self.rest.split_at_checked(plain).ok_or(JsonProblem::Syntax)?;
            text.push_str(run);
            self.rest = rest;
            if self.take("\"") {
                return Ok(text);
            }
            self.expect("\\")?;
            let escaped = self.escape()?;
            text.push(escaped);
        }
    }

    // Bytes up to the closing quote, escapes included.
    fn quoted_len(&self) -> usize {
        let mut escaped = false;
        let end = self.rest.bytes().position(|c| {
            let closes = c == b'"' && !escaped;
            escaped = c == b'\\' && !escaped;
            closes
        });
        end.unwrap_or(0)
    }

    fn escape(&mut self) -> Result<char, JsonProblem> {
        let mut chars = self.rest.chars();
        let escape = chars.next().ok_or(JsonProblem::Syntax)?;
        self.rest = chars.as_str();
        match escape {
            '"' | '\\' | '/' => Ok(escape),
            'b' => Ok('\u{8}'),
            'f' => Ok('\u{c}'),
            'n' => Ok('\n'),
            'r' => Ok('\r'),
            't' => Ok('\t'),
            'u' => self.code_point(),
            _ => Err(JsonProblem::Syntax),
        }
    }

    // UTF-16: a high surrogate must be followed by an escaped low one; alone they are refused.
    fn code_point(&mut self) -> Result<char, JsonProblem> {
        let first = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).ok_or(JsonProblem::Syntax);
        }
        self.expect("\\u")?;
        let second = self.four_digits()?;
        if !(0xdc00..0xe000).contains(&second) {
            return Err(JsonProblem::Syntax);
        }
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)).ok_or(JsonProblem::Syntax)
    }

    fn four_digits(&mut self) -> Result<u32, JsonProblem> {
        let (digits, rest) = self.rest.split_at_checked(4).ok_or(JsonProblem::Syntax)?;
        let number = digits.chars().try_fold(0, |sum, digit| Some(sum * 16 + digit.to_digit(16)?));
        self.rest = rest;
        number.ok_or(JsonProblem::Syntax)
    }

    fn space(&mut self) {
        if self.rest.as_bytes().first().is_some_and(|c| *c > b' ') {
            return;
        }
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, word: &str) -> Result<(), JsonProblem> {
        if self.take(word) { Ok(()) } else { Err(JsonProblem::Syntax) }
    }
}

// Bytes of characters beyond ASCII are all larger.
fn ends_run(c: u8) -> bool {
    matches!(c, b'"' | b'\\' | 0..b' ')
}

fn has_double(pairs: &[(Zeroizing<String>, Json)]) -> bool {
    // A heap's sort is a tenth of the code of the standard sort, which counts in the browser.
    let keys = pairs.iter().map(|(key, _)| key.as_str()).collect::<BinaryHeap<_>>().into_sorted_vec();
    keys.windows(2).any(|pair| matches!(pair, [a, b] if a == b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(ours: &Json, theirs: &serde_json::Value) -> bool {
        match (ours, theirs) {
            (Json::Null, serde_json::Value::Null) => true,
            (Json::Bool(a), serde_json::Value::Bool(b)) => a == b,
            (Json::Number(a), serde_json::Value::Number(b)) => a.parse::<f64>().ok() == b.as_f64(),
            (Json::Text(a), serde_json::Value::String(b)) => a.as_str() == b,
            (Json::List(a), serde_json::Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Json::Object(a), serde_json::Value::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(key, a)| b.get(key.as_str()).is_some_and(|b| same(a, b)))
            }
            _ => false,
        }
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(serde_json::Value::from),
            any::<i64>().prop_map(serde_json::Value::from),
            (-1e9f64..1e9).prop_map(serde_json::Value::from),
            any::<String>().prop_map(serde_json::Value::from),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
                proptest::collection::hash_map(any::<String>(), inner, 0..6).prop_map(|map| map.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_json_writes(value in any_json(), pretty: bool) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
            prop_assert!(same(&Json::parse(&text).unwrap(), &value));
        }

        #[test]
        fn it_accepts_nothing_that_serde_json_refuses(text in r#"[\[\]{}":,\\u0-9a-fA-Fent. +-]{0,24}"#) {
            if let Ok(ours) = Json::parse(&text) {
                let theirs: serde_json::Value = serde_json::from_str(&text).unwrap();
                prop_assert!(same(&ours, &theirs));
            } else if let Ok(theirs) = serde_json::from_str::<serde_json::Value>(&text) {
                // The only difference allowed: a double key, which serde_json takes the last of.
                prop_assert_eq!(Json::parse(&text).unwrap_err().problem, JsonProblem::DoubleKey, "{}", theirs);
            }
        }
    }

    #[test]
    fn faults_are_named_with_their_place() {
        for (text, problem, line, column) in [
            ("{\"a\":1,\n \"a\":2}", JsonProblem::DoubleKey, 2, 5),
            ("[1,]", JsonProblem::Syntax, 1, 4),
            ("[1] x", JsonProblem::LeftOver, 1, 5),
            ("01", JsonProblem::LeftOver, 1, 2),
            ("\"\u{1}\"", JsonProblem::Syntax, 1, 2),
            (r#""\ud800""#, JsonProblem::Syntax, 1, 8),
            ("", JsonProblem::Syntax, 1, 1),
        ] {
            assert_eq!(Json::parse(text).unwrap_err(), JsonError { problem, line, column }, "{text}");
        }
        assert_eq!(Json::parse(&"[".repeat(200)).unwrap_err().problem, JsonProblem::TooDeep);
    }

    #[test]
    fn large_objects_are_checked_too() {
        let text = |last: &str| {
            let keys: Vec<String> = (0..5_000).map(|n| format!("\"k{n}\":1")).collect();
            format!("{{{},\"{last}\":2}}", keys.join(","))
        };
        assert!(Json::parse(&text("other")).is_ok());
        for double in ["k0", "k31", "k32", "k4999"] {
            assert_eq!(Json::parse(&text(double)).unwrap_err().problem, JsonProblem::DoubleKey, "{double}");
        }
    }

    #[test]
    fn numbers_stay_as_written() {
        let whole = |text: &str| Json::parse(text).unwrap().as_whole();
        assert_eq!((whole("12"), whole("1.0"), whole("1e2"), whole("-1")), (Some(12), None, None, None));
        assert!(matches!(Json::parse("1.50").unwrap(), Json::Number(text) if *text == "1.50"));
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Json::parse("[\"secret\"]").unwrap()), "Json([REDACTED])");
    }
}
