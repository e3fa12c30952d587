//! `Answers → Minimized`: validated, derived, and only what the policy releases.

use zeroize::Zeroizing;

use crate::ages::POOLED_AGE;
use crate::answers::Raw;
use crate::compute::SoFar;
use crate::error::AnswerProblem;
use crate::policy::{Category, Derivation, Field, FieldType, Operation, Rule};
use crate::validate::validate;
use crate::value::Value;
use crate::{AnswerError, Answers, Date, Policy};

/// Answers to the released fields only, validated; wiped when dropped, never printed.
pub struct Minimized<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) today: Date,
    pub(crate) values: Vec<(usize, Option<Value>)>,
    /// Identifiers of this form, for finding them in free text; empty where no text leaves.
    /// Each with the place of its field.
    pub(crate) known: Vec<(usize, Zeroizing<String>)>,
    /// The form shows an age of 90 or more: nothing that would tell it may leave.
    pub(crate) pooled_age: bool,
}

impl core::fmt::Debug for Minimized<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Minimized([REDACTED])")
    }
}

/// `(answers, fields left out, day) → Minimized`.
///
/// Validates every named field that applies, so that the page can say what is wrong even where the study drops the answer;
/// computes derived fields; then forgets all that the policy does not release.
///
/// # Errors
/// The first [`AnswerError`], in the policy's order.
pub fn minimize<'p>(answers: Answers<'p>, leave_out: &[String], today: Date) -> Result<Minimized<'p>, AnswerError> {
    let policy = answers.policy();
    check_left_out(policy, leave_out)?;
    let known = known(policy, &answers);
    let mut values: Vec<Option<Value>> = Vec::with_capacity(policy.fields().len());
    for (field, raw) in policy.fields().iter().zip(answers.into_values()) {
        let so_far = SoFar { policy, values: &values, today };
        // Before anything is derived: what is left out must not speak through a sum, a condition or a composite either.
        let left_out = leave_out.iter().any(|id| id == field.id());
        let value = if left_out { absent(field) } else { answer(field, &raw, &so_far)? };
        values.push(value);
    }
    let pooled_age = shows_pooled_age(policy, &values, today);
    let values = values.into_iter().enumerate().zip(policy.fields());
    let values = values.filter(|(_, field)| field.rule().releases()).map(|(value, _)| value).collect();
    Ok(Minimized { policy, today, values, known, pooled_age })
}

// A composite has no "no answer": its last answer is the one with every part missing.
fn absent(field: &Field) -> Option<Value> {
    let joined = field.derivation().is_some_and(Derivation::is_join);
    field.options().len().checked_sub(1).filter(|_| joined).map(Value::Choice)
}

fn answer(field: &Field, raw: &[Raw], so_far: &SoFar<'_>) -> Result<Option<Value>, AnswerError> {
    if !field.applies().is_none_or(|condition| so_far.holds(condition)) {
        // What stands in a part of the form that does not apply was never asked for.
        return Ok(field.missing().not_applicable.then_some(Value::NotApplicable));
    }
    if let Some(derivation) = field.derivation() {
        return Ok(so_far.derive(field, derivation));
    }
    match raw {
        [] if field.required() => Err(AnswerError::new(field.id(), AnswerProblem::Required)),
        [] => Ok(None),
        raw => {
            let refused = |problem| AnswerError::new(field.id(), problem);
            let several = field.takes_several() && field.kind() != FieldType::MultiChoice;
            // Of answers that stay, and that nothing builds on, each is looked at, and the last one stands for all.
            let each = raw.chunks(if several { 1 } else { raw.len() });
            let values = each.map(|one| validate(field, one, so_far.today).map_err(refused));
            let value = values.collect::<Result<Vec<_>, _>>()?.pop();
            value.iter().try_for_each(|value| check_bytes(field, value))?;
            Ok(value)
        }
    }
}

// A kept text that is too long is refused, never cut; a scrubbed one is measured after scrubbing.
fn check_bytes(field: &Field, value: &Value) -> Result<(), AnswerError> {
    match (field.rule(), value, field.max_bytes()) {
        (Rule::Keep, Value::Words(words), Some(most)) if words.len() > most => {
            Err(AnswerError::new(field.id(), AnswerProblem::TooLong))
        }
        _ => Ok(()),
    }
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

// Whatever their own rule: a name that is dropped, or a birth date that leaves as a year, must not stand in a text.
fn known(policy: &Policy, answers: &Answers<'_>) -> Vec<(usize, Zeroizing<String>)> {
    // Without the scrubber nothing is scrubbed, and nothing has to be known.
    if cfg!(not(feature = "scrub")) || !policy.fields().iter().any(|field| matches!(field.rule(), Rule::Scrub(_))) {
        return Vec::new();
    }
    let helps = |field: &Field| {
        // A relative's name is `relative` by the policy's word, and still a name.
        [field.category(), Category::of_type(field.kind())].into_iter().flatten().any(Category::is_identifier)
            && !matches!(field.kind(), FieldType::FreeText | FieldType::Attachment)
            && !field.kind().has_options()
    };
    let fields = policy.fields().iter().enumerate().filter(|(_, field)| helps(field));
    fields.flat_map(|(at, _)| answers.texts(at).into_iter().map(move |text| (at, text))).collect()
}

fn shows_pooled_age(policy: &Policy, values: &[Option<Value>], today: Date) -> bool {
    let born = |field: &Field| match field.derivation().map(|derivation| &derivation.operation) {
        Some(Operation::AgeAt { born, .. }) => Some(*born),
        _ => None,
    };
    let births: Vec<usize> = policy.fields().iter().filter_map(born).collect();
    values.iter().zip(policy.fields()).enumerate().any(|(at, (value, field))| {
        let years = match value {
            Some(Value::Number(number)) if field.category() == Some(Category::Age) => {
                number.whole().and_then(|years| u16::try_from(years).ok())
            }
            Some(value) if field.category() == Some(Category::BirthDate) || births.contains(&at) => {
                value.day().and_then(|born| born.age_on(today))
            }
            _ => None,
        };
        years.is_some_and(|years| years >= POOLED_AGE)
    })
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
