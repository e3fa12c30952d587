//! `SurveyJS expression → Condition`: comparisons of one question with fixed values, and, or, not.
//!
//! Anything else (arithmetic, functions, rows by number) makes the whole expression unreadable: half a condition would be
//! a wrong one.

use crate::form::{Condition, Kind};
use crate::gather::{Known, one_of, short};

/// Parentheses within each other.
const MAX_DEPTH: usize = 40;
/// Codes that hold the same letters.
const MAX_CODES: usize = 1000;

/// Where an expression stands: how it names the questions beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scope<'s> {
    /// `panel` in a dynamic panel, `row` in a matrix; empty outside both.
    pub(super) word: &'static str,
    /// Path of that panel or row.
    pub(super) path: &'s str,
}

/// The condition that an expression states.
pub(super) fn read(known: &Known, scope: Scope<'_>, text: &str) -> Condition {
    let mut parser = Parser { known, scope, rest: text };
    let read = parser.either(MAX_DEPTH);
    parser.space();
    match read {
        Some(condition) if parser.rest.is_empty() => condition,
        _ => Condition::Unreadable(short(text)),
    }
}

/// Names of questions in braces, as they are written.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|tail| Some(tail.split_once('}')?.0.trim()))
}

struct Parser<'k, 't> {
    known: &'k Known,
    scope: Scope<'k>,
    rest: &'t str,
}

enum Side {
    Question(String),
    Values(Vec<String>),
}

impl<'t> Parser<'_, 't> {
    fn either(&mut self, depth: usize) -> Option<Condition> {
        let mut parts = vec![self.both(depth)?];
        while self.word("or") || self.sign("||") {
            parts.push(self.both(depth)?);
        }
        if parts.len() > 1 { Some(Condition::Any(parts)) } else { parts.pop() }
    }

    fn both(&mut self, depth: usize) -> Option<Condition> {
        let mut parts = vec![self.one(depth)?];
        while self.word("and") || self.sign("&&") {
            parts.push(self.one(depth)?);
        }
        if parts.len() > 1 { Some(Condition::All(parts)) } else { parts.pop() }
    }

    fn one(&mut self, depth: usize) -> Option<Condition> {
        let depth = depth.checked_sub(1)?;
        if self.word("not") || self.word("negate") || self.negation() {
            return Some(Condition::Not(Box::new(self.one(depth)?)));
        }
        if self.sign("(") {
            let inner = self.either(depth)?;
            return self.sign(")").then_some(inner);
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Option<Condition> {
        let left = self.side()?;
        let Some(operator) = self.operator() else {
            // A question alone: that it is answered yes.
            let Side::Question(item) = left else { return None };
            let (kind, codes) = self.known.get(&item)?;
            let yes = codes.first().cloned().unwrap_or_else(|| "true".to_owned());
            return (*kind == Kind::Boolean).then(|| Condition::Is { item, codes: vec![yes] });
        };
        if let ("empty" | "notempty", Side::Question(item)) = (operator, &left) {
            return Some(Condition::Answered { item: item.clone(), yes: operator == "notempty" });
        }
        match (left, self.side()?) {
            (Side::Question(item), Side::Values(values)) => self.compare(item, operator, values),
            (Side::Values(values), Side::Question(item)) => self.compare(item, flipped(operator)?, values),
            _ => None,
        }
    }

    fn compare(&self, item: String, operator: &'static str, mut values: Vec<String>) -> Option<Condition> {
        let (kind, codes) = self.known.get(&item)?;
        let several = *kind == Kind::MultiChoice;
        let not = |condition| Condition::Not(Box::new(condition));
        match operator {
            // A whole list must be equal: more than the model says.
            "=" | "!=" if several || values.len() != 1 => None,
            "=" => Some(Condition::Is { item, codes: values }),
            "!=" => Some(not(Condition::Is { item, codes: values })),
            ">" | "<" | ">=" | "<=" => {
                let than = values.pop().filter(|_| values.is_empty())?;
                let date = than.len() >= 10 && than.bytes().take(10).enumerate().all(is_date_byte);
                (date || than.parse::<f64>().is_ok()).then_some(Condition::Compare { item, op: operator, than })
            }
            "anyof" => Some(one_of(self.known, &item, values)),
            "noneof" => Some(not(one_of(self.known, &item, values))),
            "allof" if several => Some(Condition::All(
                values.into_iter().map(|code| Condition::Includes { item: item.clone(), code }).collect(),
            )),
            "contains" | "notcontains" => {
                let value = values.pop().filter(|_| values.is_empty())?;
                let holds = if several {
                    Condition::Includes { item, code: value }
                } else if codes.is_empty() {
                    return None;
                } else {
                    // On one answer "contains" looks into its letters: the codes that do are known.
                    let holding = codes.iter().filter(|code| code.to_lowercase().contains(&value.to_lowercase()));
                    Condition::Is { item, codes: holding.take(MAX_CODES).cloned().collect() }
                };
                Some(if operator == "contains" { holds } else { not(holds) })
            }
            _ => None,
        }
    }

    fn side(&mut self) -> Option<Side> {
        self.space();
        if let Some(tail) = self.rest.strip_prefix('{') {
            let (name, rest) = tail.split_once('}')?;
            self.rest = rest;
            return Some(Side::Question(self.resolve(name.trim())?));
        }
        if self.sign("[") {
            let mut values = Vec::new();
            while !self.sign("]") {
                values.push(self.value()?);
                let _comma = self.sign(",");
            }
            return Some(Side::Values(values));
        }
        Some(Side::Values(vec![self.value()?]))
    }

    fn value(&mut self) -> Option<String> {
        self.space();
        let quote = self.rest.chars().next()?;
        if quote == '\'' || quote == '"' {
            let tail = self.rest.get(1..)?;
            let mut value = String::new();
            let mut chars = tail.char_indices();
            while let Some((at, c)) = chars.next() {
                if c == quote {
                    self.rest = tail.get(at + 1..)?;
                    return Some(value);
                }
                value.push(if c == '\\' { chars.next()?.1 } else { c });
            }
            return None;
        }
        let bare = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | ':');
        let end = self.rest.find(|c| !bare(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        // A word before "(" is a function; "-" between words is arithmetic.
        if word.is_empty() || rest.trim_start().starts_with('(') || is_operator(word) {
            return None;
        }
        self.rest = rest;
        Some(word.to_owned())
    }

    // `{panel.x}`, `{row.x}` beside the question; `{#x}` is `{x}` without conversion.
    fn resolve(&self, name: &str) -> Option<String> {
        let name = name.trim_start_matches(['#', '$']);
        let (word, inner) = name.split_once('.').unwrap_or(("", name));
        let near = !self.scope.word.is_empty() && word == self.scope.word;
        let name = if near { [self.scope.path, ".", inner].concat() } else { name.to_owned() };
        self.known.contains_key(&name).then_some(name)
    }

    fn operator(&mut self) -> Option<&'static str> {
        for (sign, operator) in SIGNS {
            if self.sign(sign) {
                return Some(operator);
            }
        }
        WORDS.iter().find(|(word, _)| self.word(word)).map(|(_, operator)| *operator)
    }

    fn negation(&mut self) -> bool {
        self.space();
        let negates = self.rest.starts_with('!') && !self.rest.starts_with("!=");
        negates && self.sign("!")
    }

    fn sign(&mut self, sign: &str) -> bool {
        self.space();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn word(&mut self, word: &str) -> bool {
        self.space();
        let Some((start, rest)) = self.rest.split_at_checked(word.len()) else { return false };
        let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let found = start.eq_ignore_ascii_case(word) && ends;
        if found {
            self.rest = rest;
        }
        found
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }
}

/// Longer signs stand before their beginnings.
const SIGNS: [(&str, &str); 11] = [
    ("==", "="),
    ("!=", "!="),
    ("<>", "!="),
    (">=", ">="),
    ("=>", ">="),
    ("<=", "<="),
    ("=<", "<="),
    ("*=", "contains"),
    ("=", "="),
    (">", ">"),
    ("<", "<"),
];

const WORDS: [(&str, &str); 19] = [
    ("equal", "="),
    ("equals", "="),
    ("notequal", "!="),
    ("notequals", "!="),
    ("greater", ">"),
    ("less", "<"),
    ("greaterorequal", ">="),
    ("lessorequal", "<="),
    ("empty", "empty"),
    ("notempty", "notempty"),
    ("contain", "contains"),
    ("contains", "contains"),
    ("notcontain", "notcontains"),
    ("notcontains", "notcontains"),
    ("anyof", "anyof"),
    ("noneof", "noneof"),
    ("allof", "allof"),
    ("any", "anyof"),
    ("all", "allof"),
];

fn is_date_byte((at, byte): (usize, u8)) -> bool {
    if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() }
}

fn is_operator(word: &str) -> bool {
    WORDS.iter().any(|(name, _)| name.eq_ignore_ascii_case(word)) || ["and", "or", "not"].contains(&word)
}

fn flipped(operator: &'static str) -> Option<&'static str> {
    match operator {
        "=" | "!=" => Some(operator),
        ">" => Some("<"),
        "<" => Some(">"),
        ">=" => Some("<="),
        "<=" => Some(">="),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let codes = |list: &[&str]| list.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        let entry = |name: &str, kind, list: &[&str]| (name.to_owned(), (kind, codes(list)));
        [
            entry("a", Kind::Choice, &["x", "y", "x2"]),
            entry("many", Kind::MultiChoice, &["x", "y"]),
            entry("yes", Kind::Boolean, &[]),
            entry("n", Kind::Integer, &[]),
            entry("t", Kind::Text, &[]),
            entry("p.q", Kind::Choice, &["1"]),
        ]
        .into_iter()
        .collect()
    }

    fn said(text: &str) -> String {
        let known = known();
        words(&read(&known, Scope { word: "panel", path: "p" }, text))
    }

    fn words(condition: &Condition) -> String {
        let list = |inner: &[Condition]| inner.iter().map(words).collect::<Vec<_>>().join(" ");
        match condition {
            Condition::Is { item, codes } => format!("{item}:{}", codes.join(",")),
            Condition::Includes { item, code } => format!("{item}~{code}"),
            Condition::Answered { item, yes } => format!("{item}{}", if *yes { "!" } else { "?" }),
            Condition::Compare { item, op, than } => format!("{item}{op}{than}"),
            Condition::All(inner) => format!("all({})", list(inner)),
            Condition::Any(inner) => format!("any({})", list(inner)),
            Condition::Not(inner) => format!("not({})", words(inner)),
            Condition::Unreadable(_) => "?".to_owned(),
        }
    }

    #[test]
    fn the_common_grammar_is_read() {
        for (text, reads) in [
            ("{a} = 'x'", "a:x"),
            ("{a}=\"x\"", "a:x"),
            ("{a} == x", "a:x"),
            ("'x' = {a}", "a:x"),
            ("{a} <> 'x'", "not(a:x)"),
            ("{a} = 'x' and {n} > 5", "all(a:x n>5)"),
            ("{a} = 'x' or {a} = 'y' and {n} <= 1.5", "any(a:x all(a:y n<=1.5))"),
            ("({a} = 'x' || {a} = 'y') && {n} >= 18", "all(any(a:x a:y) n>=18)"),
            ("18 < {n}", "n>18"),
            ("{t} notempty", "t!"),
            ("{t} empty", "t?"),
            ("!({t} empty)", "not(t?)"),
            ("not ({t} notempty)", "not(t!)"),
            ("{yes}", "yes:true"),
            ("!{yes}", "not(yes:true)"),
            ("{yes} = true", "yes:true"),
            ("{many} contains 'x'", "many~x"),
            ("{many} notcontains 'x'", "not(many~x)"),
            ("{many} anyof ['x', 'y']", "any(many~x many~y)"),
            ("{many} allof ['x', 'y']", "all(many~x many~y)"),
            ("{a} anyof ['x', 'y']", "a:x,y"),
            ("{a} contains 'x'", "a:x,x2"),
            ("{panel.q} = 1", "p.q:1"),
            ("{n} > '2020-01-01'", "n>2020-01-01"),
            ("{a} = 'it\\'s'", "a:it's"),
        ] {
            assert_eq!(said(text), reads, "{text}");
        }
    }

    #[test]
    fn everything_else_is_unreadable_as_a_whole() {
        for text in [
            "",
            "{a}",
            "{a} = ",
            "{b} = 'x'",
            "{a} = 'x' and",
            "{a} = 'x' xor {a} = 'y'",
            "{n} + 1 > 5",
            "{n} > 5 + 1",
            "{n} > 5-1",
            "age({t}) > 18",
            "{t} > today()",
            "{a} = {t}",
            "{many} = ['x']",
            "{many} = 'x'",
            "iif({a} = 'x', true, false)",
            "{a} = 'x",
            "{t} contains 'x'",
            "{p[0].q} = 1",
            "{a} = 'x') or ({a} = 'y'",
            "{a} anyof ['x'",
            "{é",
            "'é' = {a",
        ] {
            assert_eq!(said(text), "?", "{text}");
        }
        assert_eq!(said(&"(".repeat(100_000)), "?");
        assert_eq!(said(&"!".repeat(100_000)), "?");
    }
}
