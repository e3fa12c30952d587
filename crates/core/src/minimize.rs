//! `Answers → Minimized`: validated, derived, and only what the policy releases.

use zeroize::Zeroizing;

use crate::answers::Raw;
use crate::error::AnswerProblem;
use crate::policy::{Derivation, Field, FieldType};
use crate::{AnswerError, Answers, Date, Policy};

/// Nobody alive was born earlier; a longer past is a slip of the pen.
const OLDEST_YEARS: u16 = 130;
/// Longest answer of a short field, in bytes; free text has its own.
const MAX_SHORT: usize = 1000;
/// Longest free text, in bytes: it is dropped anyway, and a pasted book must not fill memory.
const MAX_FREE_TEXT: usize = 65_536;

/// Answers to the released fields only, validated; wiped when dropped, never printed.
pub struct Minimized<'p> {
    policy: &'p Policy,
    today: Date,
    values: Vec<(usize, Option<Value>)>,
}

impl core::fmt::Debug for Minimized<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Minimized([REDACTED])")
    }
}

impl<'p> Minimized<'p> {
    pub(crate) fn into_parts(self) -> (&'p Policy, Date, Vec<(usize, Option<Value>)>) {
        (self.policy, self.today, self.values)
    }
}

/// A validated answer.
pub(crate) enum Value {
    /// Index of the option.
    Choice(usize),
    Integer(i64),
    Date(Date),
    /// The first five digits.
    PostalCode(Zeroizing<String>),
    /// Words that no rule of this version releases.
    Words,
}

/// `(answers, fields left out, day) → Minimized`.
///
/// Validates every named field, so that the page can say what is wrong even where the study drops the answer; computes
/// derived fields; then forgets all that the policy does not release.
///
/// # Errors
/// The first [`AnswerError`], in the policy's order.
pub fn minimize<'p>(answers: Answers<'p>, leave_out: &[String], today: Date) -> Result<Minimized<'p>, AnswerError> {
    let policy = answers.policy();
    check_left_out(policy, leave_out)?;
    let is_left_out = |field: &Field| leave_out.iter().any(|id| id == field.id());
    let mut values = Vec::with_capacity(policy.fields().len());
    for (field, list) in policy.fields().iter().zip(answers.into_values()) {
        // No rule of this version has a use for units.
        let raw = list.into_iter().next().map(|Raw { text, unit }| (text, drop(unit)).0);
        let value = match (field.derivation(), raw) {
            // Before anything is derived: what is left out must not speak through a sum either.
            _ if is_left_out(field) => None,
            (Some(derivation), _) => derive(policy, derivation, &values),
            (None, None) if field.required() => return Err(AnswerError::new(field.id(), AnswerProblem::Required)),
            (None, None) => None,
            (None, Some(raw)) => {
                Some(validate(field, &raw, today).map_err(|problem| AnswerError::new(field.id(), problem))?)
            }
        };
        values.push(value);
    }
    let values = values
        .into_iter()
        .enumerate()
        .zip(policy.fields())
        .filter(|(_, field)| field.rule().releases())
        .map(|(value, _)| value)
        .collect();
    Ok(Minimized { policy, today, values })
}

// Leaving out is for optional released fields: what is dropped does not leave anyhow, and a required answer that is
// missing would show that it is missing.
fn check_left_out(policy: &Policy, leave_out: &[String]) -> Result<(), AnswerError> {
    for id in leave_out {
        match policy.field(id) {
            Some((_, field)) if !field.required() && field.rule().releases() => {}
            _ => return Err(AnswerError::new(id, AnswerProblem::CannotLeaveOut)),
        }
    }
    Ok(())
}

fn derive(policy: &Policy, derivation: &Derivation, values: &[Option<Value>]) -> Option<Value> {
    let score = |at: &usize| match (policy.fields().get(*at), values.get(*at)) {
        (Some(field), Some(Some(Value::Choice(chosen)))) => field.options().get(*chosen)?.score,
        _ => None,
    };
    // The policy's parser has made sure that the highest scores fit together.
    let sum = derivation.sources.iter().map(score).try_fold(0u32, |sum, score| sum.checked_add(score?))?;
    Some(Value::Choice(derivation.cutoffs.iter().filter(|cutoff| sum >= **cutoff).count()))
}

fn validate(field: &Field, raw: &str, today: Date) -> Result<Value, AnswerProblem> {
    let longest = if field.kind() == FieldType::FreeText { MAX_FREE_TEXT } else { MAX_SHORT };
    if raw.len() > longest {
        return Err(AnswerProblem::TooLong);
    }
    let raw = raw.trim();
    match field.kind() {
        FieldType::Choice => option(field, raw),
        FieldType::Boolean => option(field, truth(raw)),
        FieldType::Integer => integer(raw),
        FieldType::Date => date(raw, today),
        FieldType::PostalCode => postal_code(raw),
        FieldType::PersonName
        | FieldType::Phone
        | FieldType::Email
        | FieldType::Address
        | FieldType::Identifier
        | FieldType::FreeText
        | FieldType::MultiChoice
        | FieldType::Ordinal
        | FieldType::Decimal
        | FieldType::DateTime
        | FieldType::Time
        | FieldType::Attachment => Ok(Value::Words),
    }
}

fn option(field: &Field, code: &str) -> Result<Value, AnswerProblem> {
    let found = field.options().iter().position(|option| option.code == code);
    found.map(Value::Choice).ok_or(AnswerProblem::UnknownOption)
}

// What browsers and form libraries send for a box that is ticked or a question answered yes.
fn truth(raw: &str) -> &str {
    match raw {
        "on" | "yes" | "1" => "true",
        "off" | "no" | "0" => "false",
        other => other,
    }
}

fn integer(raw: &str) -> Result<Value, AnswerProblem> {
    let digits = raw.strip_prefix('-').unwrap_or(raw);
    if digits.is_empty() || digits.len() > 9 || !digits.bytes().all(|c| c.is_ascii_digit()) {
        return Err(AnswerProblem::NotANumber);
    }
    raw.parse().map(Value::Integer).map_err(|_| AnswerProblem::NotANumber)
}

fn date(raw: &str, today: Date) -> Result<Value, AnswerProblem> {
    let date = Date::parse(raw).map_err(|_| AnswerProblem::BadDate)?;
    match date.age_on(today) {
        None => Err(AnswerProblem::FutureDate),
        Some(years) if years > OLDEST_YEARS => Err(AnswerProblem::DistantDate),
        Some(_) if date > today => Err(AnswerProblem::FutureDate),
        Some(_) => Ok(Value::Date(date)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::{day, policy, read};

    fn problem(changes: &[(&str, &str)]) -> (&'static str, String) {
        let policy = policy();
        let refused = minimize(read(&policy, changes), &[], day("2026-11-22")).unwrap_err();
        (refused.code(), refused.field)
    }

    #[test]
    fn only_released_fields_remain() {
        let policy = policy();
        let minimized = minimize(read(&policy, &[]), &[], day("2026-11-22")).unwrap();
        let kept: Vec<&str> = minimized.values.iter().map(|(at, _)| policy.fields()[*at].id()).collect();
        assert_eq!(kept, ["birth-date", "sex", "zip", "band", "smoker", "cigarettes", "visit"]);
    }

    #[test]
    fn wrong_answers_are_named_by_field_and_never_repeated() {
        for (field, value, code) in [
            ("sex", "", "answers/required"),
            ("sex", "robot", "answers/unknown-option"),
            ("birth-date", "1980", "answers/bad-date"),
            ("birth-date", "1980-02-30", "answers/bad-date"),
            ("birth-date", "2026-11-23", "answers/future-date"),
            ("birth-date", "1890-01-01", "answers/distant-date"),
            ("zip", "9454", "answers/bad-postal-code"),
            ("zip", "94541-12", "answers/bad-postal-code"),
            ("zip", "9454Ñ", "answers/bad-postal-code"),
            ("cigarettes", "many", "answers/not-a-number"),
            ("cigarettes", "1.5", "answers/not-a-number"),
            ("cigarettes", "-", "answers/not-a-number"),
        ] {
            assert_eq!(problem(&[(field, value)]), (code, field.to_owned()), "{value}");
        }
        assert_eq!(problem(&[("name", &"x".repeat(1001))]).0, "answers/too-long");
    }

    #[test]
    fn bands_follow_the_cutoffs_and_missing_items_give_no_answer() {
        let policy = policy();
        let (band_at, _) = policy.field("band").unwrap();
        let band = |one: &str, two: &str| {
            let minimized = minimize(read(&policy, &[("q1", one), ("q2", two)]), &[], day("2026-11-22")).unwrap();
            minimized.values.into_iter().find(|(at, _)| *at == band_at).and_then(|(_, value)| match value {
                Some(Value::Choice(chosen)) => Some(chosen),
                _ => None,
            })
        };
        assert_eq!(
            [band("a", "a"), band("b", "a"), band("c", "b"), band("c", "c")],
            [Some(0), Some(0), Some(1), Some(2)]
        );
        assert_eq!(band("c", ""), None);
    }

    #[test]
    fn optional_fields_can_be_left_out_and_required_ones_cannot() {
        let policy = policy();
        let minimized = minimize(read(&policy, &[]), &["smoker".to_owned()], day("2026-11-22")).unwrap();
        let (at, _) = policy.field("smoker").unwrap();
        assert!(minimized.values.iter().any(|(place, value)| *place == at && value.is_none()));
        for id in ["sex", "unknown", "q1", "name"] {
            let refused = minimize(read(&policy, &[]), &[id.to_owned()], day("2026-11-22")).unwrap_err();
            assert_eq!(refused.code(), "answers/cannot-leave-out");
        }
    }

    #[test]
    fn a_left_out_source_does_not_speak_through_the_sum() {
        let mut json = crate::policy::tests_support::json();
        json["fields"][5]["rule"] = serde_json::json!({"do": "keep"});
        let policy = crate::Policy::parse(json.to_string().as_bytes(), [0; 32]).unwrap();
        assert_eq!(policy.fields()[5].id(), "q1");
        let (band_at, _) = policy.field("band").unwrap();
        let minimized = minimize(read(&policy, &[]), &["q1".to_owned()], day("2026-11-22")).unwrap();
        assert!(minimized.values.iter().any(|(at, value)| *at == band_at && value.is_none()));
    }
}
