//! A table of counts that any engine's `GROUP BY` can make: CSV `field,category,support,n`.
//!
//! `support` is how many reports of the field name or include the category, `n` how many reports hold the field at all, the
//! same in each row of a field. An empty category is "no answer". Tables of disjoint reports add up: in any order and
//! any grouping, to the same bytes. Rows of support 0 may be left out.

use std::collections::BTreeMap;

use crate::csv;

/// The first line.
const HEADER: [&str; 4] = ["field", "category", "support", "n"];

/// Counts per field and category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    fields: BTreeMap<String, FieldCounts>,
}

/// Counts of one field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldCounts {
    n: u64,
    supports: BTreeMap<String, u64>,
}

/// Why a table of counts is refused; names lines and fields.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CountsError {
    /// Another first line.
    #[error("the first line must be `field,category,support,n`")]
    Header,
    /// Not four cells, an unclosed quote, a control character.
    #[error("line {0} is not four cells of CSV: quote cells that hold a comma or a quote")]
    Line(usize),
    /// Not a whole number.
    #[error("line {0}: support and n are whole numbers from 0 to 9007199254740992, without sign or leading zero")]
    Number(usize),
    /// A support above n.
    #[error("line {0}: support exceeds n")]
    Support(usize),
    /// A category twice.
    #[error("line {0} repeats a category of its field: add parts with one table each")]
    Twice(usize),
    /// Rows of one field that do not agree on n.
    #[error("line {0}: n must be the same in all rows of a field")]
    Total(usize),
    /// A sum beyond what a double counts exactly.
    #[error("field `{0}` has more than 9007199254740992 reports")]
    TooMany(String),
}

/// 2^53: beyond it, doubles skip numbers.
const MOST: u64 = 1 << 53;

impl CountsError {
    /// `CountsError → "counts/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Header => "counts/header",
            Self::Line(_) => "counts/line",
            Self::Number(_) => "counts/number",
            Self::Support(_) => "counts/support",
            Self::Twice(_) => "counts/twice",
            Self::Total(_) => "counts/total",
            Self::TooMany(_) => "counts/too-many",
        }
    }
}

impl Counts {
    /// CSV → counts. Lines end with LF or CRLF; rows in any order.
    ///
    /// # Errors
    /// [`CountsError`] for anything else than what [`counts`](self) says.
    pub fn parse(text: &str) -> Result<Self, CountsError> {
        let mut lines = text.strip_prefix('\u{feff}').unwrap_or(text).split_inclusive('\n').enumerate();
        let header = lines.next().and_then(|(_, line)| cells(line)).ok_or(CountsError::Header)?;
        if header != HEADER {
            return Err(CountsError::Header);
        }
        let mut counts = Self::default();
        for (at, line) in lines {
            counts.add_line(line, at + 1)?;
        }
        Ok(counts)
    }

    fn add_line(&mut self, line: &str, number: usize) -> Result<(), CountsError> {
        let cells: [String; 4] =
            cells(line).and_then(|cells| cells.try_into().ok()).ok_or(CountsError::Line(number))?;
        let [field, category, support, n] = cells;
        if field.is_empty() {
            return Err(CountsError::Line(number));
        }
        let whole = |text: &str| whole(text).ok_or(CountsError::Number(number));
        let (support, n) = (whole(&support)?, whole(&n)?);
        if support > n {
            return Err(CountsError::Support(number));
        }
        let counts = self.fields.entry(field).or_insert_with(|| FieldCounts { n, supports: BTreeMap::new() });
        if counts.n != n {
            return Err(CountsError::Total(number));
        }
        match counts.supports.insert(category, support) {
            None => Ok(()),
            Some(_) => Err(CountsError::Twice(number)),
        }
    }

    /// The counts of both, which must be of disjoint reports: associative and commutative.
    ///
    /// # Errors
    /// [`CountsError::TooMany`] if a sum exceeds 2^53.
    pub fn and(mut self, other: Self) -> Result<Self, CountsError> {
        for (field, more) in other.fields {
            let too_many = || CountsError::TooMany(field.clone());
            let sum = |a: u64, b: u64| a.checked_add(b).filter(|sum| *sum <= MOST).ok_or_else(too_many);
            let mut counts = self.fields.remove(&field).unwrap_or_default();
            counts.n = sum(counts.n, more.n)?;
            for (category, support) in more.supports {
                let own = counts.supports.entry(category).or_default();
                *own = sum(*own, support)?;
            }
            self.fields.insert(field, counts);
        }
        Ok(self)
    }

    /// The table, fields and categories in the order of their bytes: equal counts, equal bytes.
    ///
    /// Rows of support 0 are left out, but one where a field has no other, so that its n stays.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut text = csv::row(HEADER.into_iter());
        for (field, counts) in &self.fields {
            let mut rows = counts.supports.iter().filter(|(_, support)| **support > 0).peekable();
            let alone = if rows.peek().is_none() { counts.supports.iter().next() } else { None };
            for (category, support) in rows.chain(alone) {
                text.push_str(&csv::row(
                    [field, category, &support.to_string(), &counts.n.to_string()].map(String::as_str).into_iter(),
                ));
            }
        }
        text
    }

    /// Fields in the order of their bytes.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &FieldCounts)> {
        self.fields.iter().map(|(field, counts)| (field.as_str(), counts))
    }

    /// One field's counts.
    #[must_use]
    pub fn field(&self, field: &str) -> Option<&FieldCounts> {
        self.fields.get(field)
    }
}

impl FieldCounts {
    /// Reports that hold the field.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.n
    }

    /// Reports that support a category; "" is "no answer".
    #[must_use]
    pub fn support(&self, category: &str) -> u64 {
        self.supports.get(category).copied().unwrap_or(0)
    }

    /// Categories that occur, in the order of their bytes.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        self.supports.keys().map(String::as_str)
    }
}

/// Digits → number up to 2^53, as it would be printed.
fn whole(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number <= MOST && number.to_string() == text).then_some(number)
}

/// A line → its cells (RFC 4180, no line breaks within).
fn cells(line: &str) -> Option<Vec<String>> {
    let line = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
    if line.chars().any(char::is_control) {
        return None;
    }
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, after) = match rest.strip_prefix('"') {
            Some(quoted) => unquoted(quoted)?,
            None => {
                let (cell, after) = rest.find(',').map_or((rest, ""), |at| rest.split_at(at));
                if cell.contains('"') {
                    return None;
                }
                (cell.to_owned(), after)
            }
        };
        cells.push(cell);
        if after.is_empty() {
            return Some(cells);
        }
        rest = after.strip_prefix(',')?;
    }
}

/// What follows an opening quote → the cell, and what follows its closing quote.
fn unquoted(mut rest: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        cell.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                rest = more;
            }
            None => return Some((cell, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(rows: &str) -> Result<Counts, CountsError> {
        Counts::parse(&format!("field,category,support,n\n{rows}"))
    }

    #[test]
    fn a_table_is_read_and_written() {
        let counts = table("pain,none,30,100\r\npain,\"a, \"\"b\"\"\",60,100\npain,,10,100\nmood,low,0,100").unwrap();
        let pain = counts.field("pain").unwrap();
        assert_eq!((pain.n(), pain.support("none"), pain.support(""), pain.support("a, \"b\"")), (100, 30, 10, 60));
        let text = counts.to_csv();
        assert_eq!(
            text,
            "field,category,support,n\r\nmood,low,0,100\r\npain,,10,100\r\npain,\"a, \"\"b\"\"\",60,100\r\npain,none,30,100\r\n"
        );
        assert_eq!(Counts::parse(&text).unwrap().to_csv(), text);
    }

    #[test]
    fn each_fault_has_its_line() {
        for (rows, fault) in [
            ("a,b,1", CountsError::Line(2)),
            ("a,b,1,2,3", CountsError::Line(2)),
            ("a,\"b,1,2", CountsError::Line(2)),
            ("a,\"b\"x,1,2", CountsError::Line(2)),
            ("a,b\"x,1,2", CountsError::Line(2)),
            (",b,1,2", CountsError::Line(2)),
            ("a,b,1,2\n\n", CountsError::Line(3)),
            ("a,b,1,2\na,c\u{7},1,2", CountsError::Line(3)),
            ("a,b,-1,2", CountsError::Number(2)),
            ("a,b,+1,2", CountsError::Number(2)),
            ("a,b,01,2", CountsError::Number(2)),
            ("a,b,1.0,2", CountsError::Number(2)),
            ("a,b, 1,2", CountsError::Number(2)),
            ("a,b,1,9007199254740993", CountsError::Number(2)),
            ("a,b,3,2", CountsError::Support(2)),
            ("a,b,1,2\na,b,1,2", CountsError::Twice(3)),
            ("a,b,1,2\na,c,1,3", CountsError::Total(3)),
        ] {
            assert_eq!(table(rows), Err(fault), "{rows}");
        }
        assert_eq!(Counts::parse(""), Err(CountsError::Header));
        assert_eq!(Counts::parse("field,category,n,support\n"), Err(CountsError::Header));
        let most = table("a,b,1,9007199254740992").unwrap();
        assert_eq!(most.clone().and(most), Err(CountsError::TooMany("a".to_owned())));
    }

    fn parts() -> impl Strategy<Value = Vec<Counts>> {
        let row = (0usize..3, 0usize..4, 0u64..50);
        let part = proptest::collection::vec(row, 0..12).prop_map(|rows| {
            let mut counts = Counts::default();
            for (field, category, support) in rows {
                let own = counts
                    .fields
                    .entry(format!("f{field}"))
                    .or_insert(FieldCounts { n: 60, supports: BTreeMap::new() });
                own.supports.insert(format!("c{category}"), support);
            }
            counts
        });
        proptest::collection::vec(part, 1..6)
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_same_bytes_in_any_order(parts in parts(), turn in 0usize..6) {
            let forward = parts.iter().cloned().try_fold(Counts::default(), Counts::and).unwrap();
            let mut turned = parts.clone();
            turned.rotate_left(turn % parts.len());
            turned.reverse();
            // From the right, and through text at each step.
            let backward = turned.into_iter().rev().try_fold(Counts::default(), |sum, part| {
                let part = Counts::parse(&part.to_csv()).unwrap();
                Counts::parse(&part.and(sum).unwrap().to_csv())
            });
            prop_assert_eq!(forward.to_csv(), backward.unwrap().to_csv());
        }

        #[test]
        fn no_text_makes_it_panic(text in "[a-c,\"\r\n0-9]{0,60}") {
            if let Ok(counts) = Counts::parse(&format!("field,category,support,n\n{text}")) {
                let canonical = counts.to_csv();
                prop_assert_eq!(Counts::parse(&canonical).unwrap().to_csv(), canonical);
            }
        }
    }
}
