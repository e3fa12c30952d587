//! `raw answers → Value`: one field's answers, or what is wrong with them, before any of it is dropped or made vaguer.

use zeroize::Zeroizing;

use crate::answers::Raw;
use crate::clock::{DateTime, Time};
use crate::error::AnswerProblem;
use crate::policy::{Bound, Field, FieldType};
use crate::value::Value;
use crate::{Date, Number, units};

/// Nobody alive was born earlier; a longer past is a slip of the pen.
const OLDEST_YEARS: u16 = 130;
/// Longest answer of a short field, in bytes; free text has its own.
const MAX_SHORT: usize = 1000;
/// Longest free text, in bytes, whatever its rule: a pasted book must not fill memory.
const MAX_FREE_TEXT: usize = 65_536;
/// Longest `data:` address of a file: one of 32 MB, which may become smaller.
const MAX_FILE: usize = 44_000_000;

/// The answers to one field, at least one.
pub(crate) fn validate(field: &Field, raw: &[Raw], today: Date) -> Result<Value, AnswerProblem> {
    let longest = match field.kind() {
        FieldType::FreeText => MAX_FREE_TEXT,
        FieldType::Attachment => MAX_FILE,
        _ => MAX_SHORT,
    };
    if raw.iter().any(|one| one.text.len() > longest) {
        return Err(AnswerProblem::TooLong);
    }
    if field.kind() == FieldType::MultiChoice {
        return several(field, raw);
    }
    let [one] = raw else { return Err(AnswerProblem::Repeated) };
    let text = one.text.trim();
    match field.kind() {
        FieldType::Choice | FieldType::Ordinal | FieldType::MultiChoice => option(field, text).map(Value::Choice),
        FieldType::Boolean => option(field, truth(text)).map(Value::Choice),
        FieldType::Integer | FieldType::Decimal => number(field, text, one.unit.as_ref().map(|unit| unit.as_str())),
        FieldType::Date => day(field, Date::parse(text).map_err(|_| AnswerProblem::BadDate)?, today).map(Value::Date),
        FieldType::DateTime => {
            let written = DateTime::parse(text).ok_or(AnswerProblem::BadTime)?;
            Ok(Value::DateTime(day(field, written.date, today)?, written.time))
        }
        FieldType::Time => Time::parse(text).map(Value::Time).ok_or(AnswerProblem::BadTime),
        FieldType::PostalCode => postal_code(text),
        FieldType::PersonName
        | FieldType::Phone
        | FieldType::Email
        | FieldType::Address
        | FieldType::Identifier
        | FieldType::FreeText => words(field, text),
        FieldType::Attachment => Ok(Value::File(one.text.clone())),
    }
}

fn option(field: &Field, code: &str) -> Result<usize, AnswerProblem> {
    field.options().iter().position(|option| option.is_written(code)).ok_or(AnswerProblem::UnknownOption)
}

fn several(field: &Field, raw: &[Raw]) -> Result<Value, AnswerProblem> {
    let chosen = raw.iter().map(|one| option(field, one.text.trim())).collect::<Result<Vec<_>, _>>()?;
    // In the policy's order, each once, however the form listed them.
    Ok(Value::Choices((0..field.options().len()).filter(|at| chosen.contains(at)).collect()))
}

// What browsers and form libraries send for a box that is ticked or a question answered yes.
fn truth(raw: &str) -> &str {
    match raw {
        "on" | "yes" | "1" => "true",
        "off" | "no" | "0" => "false",
        other => other,
    }
}

fn number(field: &Field, text: &str, unit: Option<&str>) -> Result<Value, AnswerProblem> {
    let written = Number::parse(text).ok_or(AnswerProblem::NotANumber)?;
    let number = match (unit, field.unit()) {
        (Some(unit), Some(own)) => {
            let same = units::convert(written, unit, own).ok_or(AnswerProblem::OtherUnit)?;
            // 150 pounds are no whole kilograms: where the unit was another, the nearest whole number is meant.
            let whole = Number::from_whole(1).filter(|_| field.kind() == FieldType::Integer && same != written);
            whole.and_then(|one| same.round_to(one)).unwrap_or(same)
        }
        _ => written,
    };
    if field.kind() == FieldType::Integer && number.whole().is_none() {
        return Err(AnswerProblem::NotANumber);
    }
    let range = field.range();
    let below = matches!(range.min, Some(Bound::Number(min)) if number < min);
    let above = matches!(range.max, Some(Bound::Number(max)) if number > max);
    if below || above { Err(AnswerProblem::OutOfRange) } else { Ok(Value::Number(number)) }
}

// Without bounds of its own a date lies in the past, and within a life.
fn day(field: &Field, date: Date, today: Date) -> Result<Date, AnswerProblem> {
    let range = field.range();
    let bound = |bound: Option<Bound>| match bound {
        Some(Bound::Day(day)) => Some(day),
        Some(Bound::Today) => Some(today),
        _ => None,
    };
    match bound(range.max) {
        None if date > today => return Err(AnswerProblem::FutureDate),
        Some(max) if date > max => return Err(AnswerProblem::OutOfRange),
        _ => {}
    }
    match bound(range.min) {
        None if date.age_on(today).is_some_and(|years| years > OLDEST_YEARS) => Err(AnswerProblem::DistantDate),
        Some(min) if date < min => Err(AnswerProblem::OutOfRange),
        _ => Ok(date),
    }
}

// Five digits, or ZIP+4 with or without its hyphen.
fn postal_code(raw: &str) -> Result<Value, AnswerProblem> {
    let (five, rest) = raw.split_at_checked(5).ok_or(AnswerProblem::BadPostalCode)?;
    let four = rest.strip_prefix('-').unwrap_or(rest);
    let digits = |part: &str| part.bytes().all(|c| c.is_ascii_digit());
    if !digits(five) || !digits(four) || !(rest.is_empty() || four.len() == 4) {
        return Err(AnswerProblem::BadPostalCode);
    }
    Ok(Value::PostalCode(Zeroizing::new(five.to_owned())))
}

fn words(field: &Field, text: &str) -> Result<Value, AnswerProblem> {
    let masks = field.patterns();
    if !masks.is_empty() && !masks.iter().any(|mask| mask.fits(text)) {
        return Err(AnswerProblem::BadPattern);
    }
    // One way to write a line break, and nothing that a terminal or a spreadsheet would act on.
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            '\r' => clean.push('\n'),
            '\n' | '\t' => clean.push(c),
            _ if c.is_control() => clean.push(' '),
            _ => clean.push(c),
        }
        after_return = c == '\r';
    }
    Ok(Value::Words(clean))
}
