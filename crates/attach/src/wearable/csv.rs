//! `(CSV, columns) → rows`: the named columns of a wearable's export; no other cell is looked at.

use csv::{ByteRecord, ReaderBuilder};

use super::columns::Columns;
use super::decimal::Decimal;
use super::error::TableError;
use super::table::Table;

/// Lines that may stand above the header: exports begin with titles, names and dates.
const ABOVE: usize = 20;
/// How cells are separated.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// What exports write where there is no number.
const MISSING: [&str; 7] = ["", "-", "--", "na", "n/a", "nan", "null"];

/// Reads all rows into the table.
pub(super) fn read<'c>(bytes: &[u8], columns: &'c Columns, table: &mut Table<'c>) -> Result<(), TableError> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if core::str::from_utf8(text).is_err() {
        return Err(TableError::NotText);
    }
    let mut missing = None;
    for separator in SEPARATORS {
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text);
        let mut record = ByteRecord::new();
        for row in 1..=ABOVE {
            if !next(&mut reader, &mut record)? {
                break;
            }
            match places(&record, columns)? {
                Ok(places) => return rows(&mut reader, row, &places, columns, table),
                Err(column) => missing = missing.max(Some(column)),
            }
        }
    }
    // The line that names the most columns tells which one is missing.
    let (_, column) = missing.unwrap_or_default();
    let name = columns.numbers.iter().map(|number| &number.name).nth(column).unwrap_or(&columns.clock.name);
    Err(TableError::NoColumn { column: name.clone() })
}

fn next(reader: &mut csv::Reader<&[u8]>, record: &mut ByteRecord) -> Result<bool, TableError> {
    // Flexible, and over bytes that are here: there is no error left that it could have.
    reader.read_byte_record(record).map_err(|_| TableError::NotText)
}

/// Where the time and the numbers stand.
struct Places {
    clock: usize,
    numbers: Vec<usize>,
}

/// How many columns a line names, and which is the first that it does not.
type Missing = (usize, usize);

/// The places of all columns in a line, or how far it got.
fn places(record: &ByteRecord, columns: &Columns) -> Result<Result<Places, Missing>, TableError> {
    let find = |header: &str| {
        let mut found = record
            .iter()
            .enumerate()
            .filter(|(_, cell)| cell.trim_ascii().eq_ignore_ascii_case(header.trim().as_bytes()));
        (found.next().map(|(at, _)| at), found.next().is_some())
    };
    let numbers: Vec<_> = columns.numbers.iter().map(|number| find(&number.source)).collect();
    let (clock, clock_twice) = find(&columns.clock.source);
    let known = numbers.iter().filter(|(place, _)| place.is_some()).count() + usize::from(clock.is_some());
    let (Some(clock), None) = (clock, numbers.iter().position(|(place, _)| place.is_none())) else {
        let first = numbers.iter().position(|(place, _)| place.is_none()).unwrap_or(usize::MAX);
        return Ok(Err((known, first)));
    };
    let twice = columns.numbers.iter().zip(&numbers).find(|(_, (_, twice))| *twice).map(|(number, _)| &number.name);
    if let Some(name) = twice.or(clock_twice.then_some(&columns.clock.name)) {
        return Err(TableError::ColumnTwice { column: name.clone() });
    }
    Ok(Ok(Places { clock, numbers: numbers.into_iter().filter_map(|(place, _)| place).collect() }))
}

fn rows(
    reader: &mut csv::Reader<&[u8]>,
    header: usize,
    places: &Places,
    columns: &Columns,
    table: &mut Table<'_>,
) -> Result<(), TableError> {
    let mut record = ByteRecord::new();
    let mut numbers = Vec::with_capacity(columns.numbers.len());
    let mut row = u64::try_from(header).unwrap_or(0);
    while next(reader, &mut record)? {
        row += 1;
        let cell = |at: usize| core::str::from_utf8(record.get(at).unwrap_or_default()).unwrap_or_default().trim();
        // Rows without a time are the export's own: names, devices, units.
        let time = cell(places.clock);
        if time.is_empty() {
            continue;
        }
        numbers.clear();
        for (number, place) in columns.numbers.iter().zip(&places.numbers) {
            let value = value(cell(*place), columns.decimal_comma, number.min, number.max);
            numbers.push(value.ok_or_else(|| TableError::NotNumber { row, column: number.name.clone() })?);
        }
        if numbers.iter().any(Option::is_some) {
            table.row(row, time, &numbers)?;
        }
    }
    Ok(())
}

/// A cell: nothing, a number, or a sensor's word for beyond its range. `None`: none of these.
#[expect(clippy::option_option, reason = "an empty cell is no error, and no number")]
fn value(cell: &str, decimal_comma: bool, min: Decimal, max: Decimal) -> Option<Option<Decimal>> {
    if MISSING.iter().any(|missing| cell.eq_ignore_ascii_case(missing)) {
        return Some(None);
    }
    for (word, bound) in [("low", min), ("high", max)] {
        if cell.eq_ignore_ascii_case(word) {
            return Some(Some(bound));
        }
    }
    let (point, group) = if decimal_comma { (',', '.') } else { ('.', ',') };
    let (whole, part) = cell.split_once(point).map_or((cell, None), |(whole, part)| (whole, Some(part)));
    let whole = without_groups(whole, group)?;
    let number = match part {
        Some(part) => Decimal::parse(&format!("{whole}.{part}")),
        None => Decimal::parse(&whole),
    };
    number.map(Some)
}

/// `-12,345` → `-12345`: groups of three digits behind the first.
fn without_groups(whole: &str, group: char) -> Option<String> {
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let mut out = first.to_owned();
    for group in groups {
        let digits = first.trim_start_matches(['-', '+']);
        if !matches!(digits.len(), 1..=3) || group.len() != 3 || !group.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        out.push_str(group);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_cell(cell: &str, comma: bool) -> Option<Option<String>> {
        let [min, max] = ["40", "400"].map(|bound| Decimal::parse(bound).unwrap());
        value(cell, comma, min, max).map(|number| number.map(Decimal::text))
    }

    #[test]
    fn cells_are_numbers_or_nothing() {
        let some = |text: &str| Some(Some(text.to_owned()));
        assert_eq!(read_cell("1,234.5", false), some("1234.5"));
        assert_eq!(read_cell("1.234,5", true), some("1234.5"));
        assert_eq!(read_cell("5,6", true), some("5.6"));
        assert_eq!(read_cell("Low", false), some("40"));
        assert_eq!(read_cell("HIGH", false), some("400"));
        assert_eq!(read_cell("--", false), Some(None));
        for bad in ["5,6", "1,2345", "1234,567", "x", "=1+1", "12 bpm", "1,234,56"] {
            assert_eq!(read_cell(bad, false), None, "{bad}");
        }
    }
}
