//! `REDCap record → Answers`: the flat export of one record, as JSON.
//!
//! `{"record_id":"1","x":"2",…}` or a list of such rows. A row an event or a repeat of an instrument: a field is read
//! where one row has it. A group of boxes stands as one column a code, `x___1` = `1`. Record id, time stamps and
//! `redcap_survey_identifier` are not read unless the policy names them.

use gauze_signed::Json;
use zeroize::Zeroizing;

use super::names::Names;
use super::object::scalar;
use crate::error::AnswerProblem;
use crate::policy::{Field, FieldType};
use crate::{AnswerError, Answers, Policy};

/// Rows of one record → `Answers`.
///
/// # Errors
/// `answers/bad-format` if this is no record, `answers/several-records` for rows of more than one, `answers/repeated`
/// when more than one row has a field, `answers/unknown-option` for a box that is neither ticked nor empty.
pub fn read<'p>(policy: &'p Policy, json: &Json) -> Result<Answers<'p>, AnswerError> {
    let rows = json.as_list().unwrap_or(core::slice::from_ref(json));
    check_record(rows)?;
    let mut answers = Answers::empty(policy);
    let names = Names::of(policy, |place| place.redcap.as_deref());
    // The row that a field was read from, plus one.
    let mut read_from = vec![0; policy.fields().len()];
    for (number, row) in rows.iter().enumerate() {
        let Json::Object(pairs) = row else { return Err(AnswerError::format()) };
        for (key, value) in pairs {
            let Some((at, code)) = find(&answers, &names, key) else { continue };
            let before = answers.is_answered(at);
            put(&mut answers, at, code, value)?;
            let row = number + 1;
            if let Some(from) = read_from.get_mut(at).filter(|_| is_given(value, code)) {
                if before && *from != row {
                    return Err(answers.refused(at, AnswerProblem::Repeated));
                }
                *from = row;
            }
        }
    }
    Ok(answers)
}

// All rows must begin with the same column, the record's id, and have the same there.
fn check_record(rows: &[Json]) -> Result<(), AnswerError> {
    let id = |row: &Json| match row {
        Json::Object(pairs) => pairs.first().and_then(|(key, value)| Some((key.clone(), scalar(value)?))),
        _ => None,
    };
    let first = rows.first().ok_or_else(AnswerError::format)?;
    let Some(rest) = rows.get(1..).filter(|rest| !rest.is_empty()) else { return Ok(()) };
    let of = id(first).ok_or_else(AnswerError::format)?;
    if rest.iter().all(|row| id(row).as_ref() == Some(&of)) {
        return Ok(());
    }
    Err(AnswerError::new("answers", AnswerProblem::SeveralRecords))
}

// A column, or one box of a group: `x___1`, with the code behind the underscores.
fn find<'k>(answers: &Answers<'_>, names: &Names<'_>, key: &'k str) -> Option<(usize, Option<&'k str>)> {
    if let Some(at) = names.find(key) {
        return Some((at, None));
    }
    let (name, code) = key.split_once("___")?;
    let at = names.find(name)?;
    answers.field(at).is_some_and(|field| field.kind() == FieldType::MultiChoice).then_some((at, Some(code)))
}

fn put(answers: &mut Answers<'_>, at: usize, box_of: Option<&str>, value: &Json) -> Result<(), AnswerError> {
    let (Some(field), false) = (answers.field(at), matches!(value, Json::Null)) else { return Ok(()) };
    let mut text = scalar(value).ok_or_else(|| answers.refused(at, AnswerProblem::Format))?;
    if field.kind() == FieldType::Attachment {
        // An export holds the file's name, and the file elsewhere.
        return if text.trim().is_empty() { Ok(()) } else { answers.put_file(at, "") };
    }
    if let Some(code) = box_of {
        return match text.trim() {
            "1" | "Checked" => answers.put(at, Zeroizing::new(code_of(field, code).to_owned()).into()),
            "" | "0" | "Unchecked" => Ok(()),
            _ => Err(answers.refused(at, AnswerProblem::UnknownOption)),
        };
    }
    if matches!(field.kind(), FieldType::Integer | FieldType::Decimal) {
        text = with_point(text);
    }
    answers.put(at, text.into())
}

fn is_given(value: &Json, box_of: Option<&str>) -> bool {
    let text = scalar(value).unwrap_or_default();
    match box_of {
        Some(_) => matches!(text.trim(), "1" | "Checked"),
        None => !text.trim().is_empty(),
    }
}

// REDCap makes column names of codes: lower case, `-` and `.` become `_`, all else is left out. Where that fits one
// option it is meant; otherwise the code stands as it is in the column, to be refused if the policy does not know it.
fn code_of<'a>(field: &'a Field, column: &'a str) -> &'a str {
    let mut fitting = field.options().iter().map(|option| option.code.as_str()).filter(|code| fits(code, column));
    match (fitting.next(), fitting.next()) {
        (Some(code), None) => code,
        _ => column,
    }
}

fn fits(code: &str, column: &str) -> bool {
    let in_column = code.bytes().filter_map(|c| match c {
        b'-' | b'.' | b'_' => Some(b'_'),
        c if c.is_ascii_alphanumeric() => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    in_column.eq(column.bytes())
}

// Projects may have number formats with a decimal comma; REDCap knows none with separators between thousands.
fn with_point(text: Zeroizing<String>) -> Zeroizing<String> {
    let digits = text.trim().strip_prefix('-').unwrap_or(text.trim());
    match digits.split_once(',') {
        Some((whole, part)) if [whole, part].iter().all(|d| !d.is_empty() && d.bytes().all(|c| c.is_ascii_digit())) => {
            Zeroizing::new(text.replace(',', "."))
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::tests::{shown, wide};

    fn record(text: &str) -> Json {
        Json::parse(text).unwrap()
    }

    #[test]
    fn a_record_is_read_as_an_object_or_a_list_of_one() {
        let policy = wide();
        let row = r#"{"record_id":"1","redcap_survey_identifier":"x","survey_timestamp":"2026-01-01 10:00:00",
            "sex":"male","dx___asthma":"1","dx___copd":"0","dx___na_1":1,"weight":"70,5","smoker":"1","city":"","scan":"[document]"}"#;
        for text in [row.to_owned(), format!("[{row}]")] {
            let said = [
                ("sex", vec!["male"]),
                ("conditions", vec!["asthma", "NA-1"]),
                ("smoker", vec!["1"]),
                ("scan", vec![""]),
                ("weight", vec!["70.5"]),
            ];
            assert_eq!(shown(read(&policy, &record(&text)).unwrap()), said);
        }
    }

    #[test]
    fn a_field_of_one_row_is_read_and_of_two_rows_is_refused() {
        let policy = wide();
        let rows = |second: &str| {
            record(&format!(
                r#"[{{"record_id":"1","redcap_repeat_instrument":"","redcap_repeat_instance":"","sex":"male","dx___copd":"1","visit":""}},
                {{"record_id":"1","redcap_repeat_instrument":"visits","redcap_repeat_instance":"1","sex":"","visit":"2026-01-02"{second}}}]"#
            ))
        };
        let said = [("sex", vec!["male"]), ("conditions", vec!["copd"]), ("visit", vec!["2026-01-02"])];
        assert_eq!(shown(read(&policy, &rows(r#","dx___copd":"0""#)).unwrap()), said);
        let refused = read(&policy, &rows(r#","dx___asthma":"1""#)).unwrap_err();
        assert_eq!((refused.code(), refused.field.as_str()), ("answers/repeated", "conditions"));
        let twice = record(r#"[{"record_id":"1","visit":"2026-01-02"},{"record_id":"1","visit":"2026-01-03"}]"#);
        let refused = read(&policy, &twice).unwrap_err();
        assert_eq!((refused.code(), refused.field.as_str()), ("answers/repeated", "visit"));
    }

    #[test]
    fn several_records_and_other_shapes_are_refused() {
        let policy = wide();
        let code = |text: &str| read(&policy, &record(text)).unwrap_err().code();
        assert_eq!(code(r#"[{"record_id":"1","sex":"male"},{"record_id":"2"}]"#), "answers/several-records");
        assert_eq!(code(r#"[{"record_id":"1","sex":"male"},{"sex":"male"}]"#), "answers/several-records");
        for wrong in ["[]", "1", r#"["x"]"#, r#"[{},{}]"#, r#"{"sex":["male"]}"#] {
            assert_eq!(code(wrong), "answers/bad-format", "{wrong}");
        }
        assert_eq!(code(r#"{"dx___asthma":"maybe"}"#), "answers/unknown-option");
    }

    #[test]
    fn only_a_lone_comma_between_digits_becomes_a_point() {
        for (written, read) in [("1,54", "1.54"), ("-1,5", "-1.5"), ("1.5", "1.5"), ("1,2,3", "1,2,3"), (",5", ",5")] {
            assert_eq!(with_point(Zeroizing::new(written.to_owned())).as_str(), read);
        }
    }
}
