//! `"[sex] = '1' and [age] > 17" → Logic`: the common part of REDCap's branching logic and ODK's XPath.
//!
//! Whole or not at all: an expression of which one part is not understood is no `Logic`. Half of a condition would show
//! or hide a question wrongly.

/// How deep brackets and `not` may stand in each other.
const MAX_DEPTH: usize = 32;
/// Longest expression that is read, in bytes.
const MAX_BYTES: usize = 8 * 1024;

/// How references to other questions are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// `[sex]`, `[race(3)]`
    Redcap,
    /// `/data/sex`, `../sex`, `.`
    Xpath,
}

/// A read expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Logic {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// A question, compared with a fixed value.
    Compare(Reference, Op, String),
    /// A choice of a question is ticked.
    Selected(Reference, String),
    /// Two functions that say something about the answer under check: `regex(., '…')`, `string-length(.) <= 10`.
    Matches(Reference, String),
    Length(Reference, Op, String),
    /// How many choices are ticked.
    Count(Reference, Op, String),
}

/// A question as written, and a checkbox's choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) name: String,
    pub(crate) choice: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    Is,
    IsNot,
    AtLeast,
    AtMost,
    Above,
    Below,
}

impl Op {
    /// As it stands when its sides change places.
    fn turned(self) -> Self {
        match self {
            Self::AtLeast => Self::AtMost,
            Self::AtMost => Self::AtLeast,
            Self::Above => Self::Below,
            Self::Below => Self::Above,
            same => same,
        }
    }
}

/// One side of a comparison.
enum Side {
    Reference(Reference),
    Length(Reference),
    Count(Reference),
    Literal(String),
}

/// Reads the whole expression, or nothing.
pub(crate) fn read(text: &str, dialect: Dialect) -> Option<Logic> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let mut reader = Reader { rest: text, dialect };
    let logic = reader.any(MAX_DEPTH)?;
    reader.space();
    reader.rest.is_empty().then_some(logic)
}

struct Reader<'t> {
    rest: &'t str,
    dialect: Dialect,
}

impl<'t> Reader<'t> {
    fn any(&mut self, depth: usize) -> Option<Logic> {
        let mut parts = vec![self.all(depth)?];
        while self.word("or") || self.take("||") {
            parts.push(self.all(depth)?);
        }
        Some(if parts.len() > 1 { Logic::Any(parts) } else { parts.pop()? })
    }

    fn all(&mut self, depth: usize) -> Option<Logic> {
        let mut parts = vec![self.one(depth)?];
        while self.word("and") || self.take("&&") {
            parts.push(self.one(depth)?);
        }
        Some(if parts.len() > 1 { Logic::All(parts) } else { parts.pop()? })
    }

    fn one(&mut self, depth: usize) -> Option<Logic> {
        let depth = depth.checked_sub(1)?;
        if self.take("(") {
            let inner = self.any(depth)?;
            return self.take(")").then_some(inner);
        }
        if self.dialect == Dialect::Xpath {
            if self.function("not") {
                let inner = self.any(depth)?;
                return self.take(")").then(|| Logic::Not(Box::new(inner)));
            }
            if self.function("selected") {
                let question = self.reference()?;
                let choice = self.take(",").then(|| self.literal())??;
                return self.take(")").then_some(Logic::Selected(question, choice));
            }
            if self.function("regex") {
                let question = self.reference()?;
                let pattern = self.take(",").then(|| self.literal())??;
                return self.take(")").then_some(Logic::Matches(question, pattern));
            }
        }
        let left = self.side()?;
        let op = self.op()?;
        match (left, self.side()?) {
            (Side::Reference(question), Side::Literal(value)) => Some(Logic::Compare(question, op, value)),
            (Side::Literal(value), Side::Reference(question)) => Some(Logic::Compare(question, op.turned(), value)),
            (Side::Length(question), Side::Literal(value)) => Some(Logic::Length(question, op, value)),
            (Side::Count(question), Side::Literal(value)) => Some(Logic::Count(question, op, value)),
            _ => None,
        }
    }

    fn op(&mut self) -> Option<Op> {
        let ops = [
            ("<>", Op::IsNot),
            ("!=", Op::IsNot),
            (">=", Op::AtLeast),
            ("<=", Op::AtMost),
            (">", Op::Above),
            ("<", Op::Below),
            ("=", Op::Is),
        ];
        ops.into_iter().find(|(written, _)| self.take(written)).map(|(_, op)| op)
    }

    fn side(&mut self) -> Option<Side> {
        if self.dialect == Dialect::Xpath {
            for (name, side) in [
                ("string-length", Side::Length as fn(Reference) -> Side),
                ("count-selected", Side::Count),
                ("number", Side::Reference),
                ("int", Side::Reference),
                ("string", Side::Reference),
                ("date", Side::Reference),
            ] {
                if self.function(name) {
                    let side = match self.literal() {
                        Some(literal) => Side::Literal(literal),
                        None => side(self.reference()?),
                    };
                    return self.take(")").then_some(side);
                }
            }
            if self.function("today") {
                return self.take(")").then(|| Side::Literal("today".to_owned()));
            }
        }
        match self.literal() {
            Some(literal) => Some(Side::Literal(literal)),
            None => self.reference().map(Side::Reference),
        }
    }

    /// `'text'`, `"text"` or a number; nothing is taken if it is neither.
    fn literal(&mut self) -> Option<String> {
        self.space();
        for quote in ['\'', '"'] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                let (text, rest) = rest.split_once(quote)?;
                self.rest = rest;
                return Some(text.to_owned());
            }
        }
        let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at_checked(end)?;
        if !is_number(number) {
            return None;
        }
        self.rest = rest;
        Some(number.to_owned())
    }

    fn reference(&mut self) -> Option<Reference> {
        self.space();
        match self.dialect {
            Dialect::Redcap => self.bracketed(),
            Dialect::Xpath => self.path(),
        }
    }

    /// `[name]`, `[name(choice)]`, `[name:value]`; an event before it, as in `[event][name]`, is another form's answer.
    fn bracketed(&mut self) -> Option<Reference> {
        let (inner, rest) = self.rest.strip_prefix('[')?.split_once(']')?;
        if rest.starts_with('[') {
            return None;
        }
        let inner = inner.trim().strip_suffix(":value").unwrap_or(inner.trim());
        let (name, choice) = match inner.split_once('(') {
            Some((name, choice)) => (name, Some(choice.strip_suffix(')')?.trim().to_owned())),
            None => (inner, None),
        };
        let name = name.trim();
        let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !plain {
            return None;
        }
        self.rest = rest;
        Some(Reference { name: name.to_owned(), choice })
    }

    fn path(&mut self) -> Option<Reference> {
        let is_part = |c: char| c.is_alphanumeric() || "_-./:".contains(c);
        let end = self.rest.find(|c: char| !is_part(c)).unwrap_or(self.rest.len());
        let (path, rest) = self.rest.split_at_checked(end)?;
        if path == "current" {
            self.rest = rest.strip_prefix("()/")?;
            return self.path();
        }
        // A bracket after it makes it a function or a filtered list.
        if path.is_empty() || rest.trim_start().starts_with(['(', '[', '*', '+', '|']) {
            return None;
        }
        self.rest = rest;
        Some(Reference { name: path.to_owned(), choice: None })
    }

    /// `name(`, with space between.
    fn function(&mut self, name: &str) -> bool {
        self.space();
        let inner = self.rest.strip_prefix(name).and_then(|rest| rest.trim_start().strip_prefix('('));
        self.rest = inner.unwrap_or(self.rest);
        inner.is_some()
    }

    /// A word of letters, in any case, that does not go on.
    fn word(&mut self, word: &str) -> bool {
        self.space();
        let Some((start, rest)) = self.rest.split_at_checked(word.len()) else { return false };
        let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-');
        if start.eq_ignore_ascii_case(word) && ends {
            self.rest = rest;
            return true;
        }
        false
    }

    fn take(&mut self, word: &str) -> bool {
        self.space();
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }
}

/// `-? digits [. digits]`
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let plain = text.strip_prefix('-').unwrap_or(text);
    match plain.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn compare(name: &str, op: Op, value: &str) -> Logic {
        Logic::Compare(Reference { name: name.into(), choice: None }, op, value.into())
    }

    #[test]
    fn branching_logic_is_read() {
        let read = |text| read(text, Dialect::Redcap);
        assert_eq!(read("[sex] = '1'"), Some(compare("sex", Op::Is, "1")));
        assert_eq!(
            read("[sex]=\"0\" AND ( [a]<>'' or 5 < [b] )"),
            Some(Logic::All(vec![
                compare("sex", Op::Is, "0"),
                Logic::Any(vec![compare("a", Op::IsNot, ""), compare("b", Op::Above, "5")])
            ]))
        );
        let ticked = Reference { name: "race".into(), choice: Some("3".into()) };
        assert_eq!(read(" [race(3)] = '1' "), Some(Logic::Compare(ticked, Op::Is, "1".into())));
        // `and` binds before `or`.
        assert!(matches!(read("[a]=1 or [b]=1 and [c]=1"), Some(Logic::Any(parts)) if parts.len() == 2));
    }

    #[test]
    fn what_is_not_understood_is_not_half_read() {
        for text in [
            "[a] = '1' and datediff([b], 'today', 'y') > 17",
            "[user-name] = 'x'",
            "[baseline_arm_1][a] = '1'",
            "[a] = [b]",
            "[a]",
            "[a] = '1' and",
            "[a] = '1",
            "([a] = '1'",
            "[a] = 1.2.3",
            "[a:label] = 'x'",
            "",
        ] {
            assert_eq!(read(text, Dialect::Redcap), None, "{text}");
        }
        assert_eq!(read(&format!("{}[a]=1{}", "(".repeat(40), ")".repeat(40)), Dialect::Redcap), None);
    }

    #[test]
    fn paths_and_functions_are_read() {
        let read = |text| read(text, Dialect::Xpath);
        let at = |name: &str| Reference { name: name.into(), choice: None };
        assert_eq!(read(" /data/a  = 'yes'"), Some(compare("/data/a", Op::Is, "yes")));
        assert_eq!(read("selected( ../b , 'x')"), Some(Logic::Selected(at("../b"), "x".into())));
        assert_eq!(
            read("not(selected(current()/../b, 'x')) or . <= today()"),
            Some(Logic::Any(vec![
                Logic::Not(Box::new(Logic::Selected(at("../b"), "x".into()))),
                compare(".", Op::AtMost, "today")
            ]))
        );
        assert_eq!(read("regex(., '[0-9]{5}')"), Some(Logic::Matches(at("."), "[0-9]{5}".into())));
        assert_eq!(read("string-length(.) <= 10"), Some(Logic::Length(at("."), Op::AtMost, "10".into())));
        assert_eq!(read(". >= date('2020-01-01')"), Some(compare(".", Op::AtLeast, "2020-01-01")));
        for text in
            ["instance('a')/list/item[name=1]/x = 1", "/data/a + 1 = 2", "/data/a[1] = 2", "pulldata('a','b') = 1"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(text in r#"[\[\]()'"a-c0-9 <>=!.,/:ornd-]{0,60}"#) {
            for dialect in [Dialect::Redcap, Dialect::Xpath] {
                let _read = read(&text, dialect);
            }
        }
    }
}
