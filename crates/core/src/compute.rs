//! `(Derivation, answers so far) → Value`, and whether a condition holds: what the device works out by itself.

use crate::policy::{Bound, Condition, Derivation, Field, Operation, Policy, Rule};
use crate::value::Value;
use crate::{Date, Number, ages, scales, units};

/// The answers to the fields before the one at hand, in the policy's order.
pub(crate) struct SoFar<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) values: &'a [Option<Value>],
    pub(crate) today: Date,
}

impl SoFar<'_> {
    fn field(&self, at: usize) -> Option<&Field> {
        self.policy.fields().get(at)
    }

    fn value(&self, at: usize) -> Option<&Value> {
        self.values.get(at)?.as_ref()
    }

    fn day(&self, at: Option<usize>) -> Option<Date> {
        match at {
            Some(at) => self.value(at)?.day(),
            None => Some(self.today),
        }
    }

    fn score(&self, at: usize) -> Option<u32> {
        self.field(at)?.options().get(self.value(at)?.choice()?)?.score
    }

    /// Whether the condition holds; a missing answer is none of the options and compares with nothing.
    pub(crate) fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Is { field, options } => match self.value(*field) {
                Some(Value::Choice(chosen)) => options.contains(chosen),
                Some(Value::Choices(chosen)) => chosen.iter().any(|one| options.contains(one)),
                _ => false,
            },
            Condition::Answered { field, yes } => {
                let answered = self.value(*field).is_some_and(|value| *value != Value::NotApplicable);
                answered == *yes
            }
            Condition::Compare { field, order, than } => match (self.value(*field), than) {
                (Some(Value::Number(number)), Bound::Number(than)) => order.holds(number, than),
                (Some(value), Bound::Day(_) | Bound::Today) => {
                    let than = if let Bound::Day(day) = than { *day } else { self.today };
                    value.day().is_some_and(|day| order.holds(&day, &than))
                }
                _ => false,
            },
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(part) => !self.holds(part),
        }
    }

    /// The derived answer, or none where it cannot be computed.
    pub(crate) fn derive(&self, field: &Field, derivation: &Derivation) -> Option<Value> {
        let number = match &derivation.operation {
            Operation::Join(of) => return self.join(of),
            Operation::Categorize { of, groups } => {
                return groups.get(self.value(*of)?.choice()?).copied().flatten().map(Value::Choice);
            }
            Operation::Sum(of) => {
                let sum = scales::sum(of.iter().map(|at| self.score(*at)), derivation.missing)?;
                Number::from_whole(i64::from(sum))
            }
            Operation::Scale { scale, of } => {
                let items: Vec<Option<u32>> = of.iter().map(|at| self.score(*at)).collect();
                Number::from_whole(i64::from(scale.score(&items, derivation.missing)?))
            }
            Operation::Bmi { weight, height } => {
                let index = Number::body_mass_index(self.measure(*weight, "kg")?, self.measure(*height, "m")?)?;
                index.round_to(Number::from_micro(100_000)?)
            }
            Operation::AgeAt { born, on } => {
                let years = self.day(Some(*born))?.age_on(self.day(*on)?)?;
                Number::from_whole(i64::from(years))
            }
            Operation::DaysBetween { from, to } => {
                Number::from_whole(self.day(Some(*from))?.days_until(self.day(*to)?))
            }
            Operation::Number(at) => self.value(*at)?.number(),
        }?;
        if derivation.cutoffs.is_empty() {
            return Some(Value::Number(number));
        }
        let counted = ages::counted(self.policy, &derivation.operation);
        if self.shows_age(field, counted) {
            return None;
        }
        let number = ages::most(self.policy, counted).map_or(number, |most| number.min(most));
        Some(Value::Choice(derivation.cutoffs.iter().filter(|cutoff| number >= **cutoff).count()))
    }

    // The band of an age at an event, beside the event's own date, gives the year of birth: chance alone hides it.
    fn shows_age(&self, field: &Field, counted: &Operation) -> bool {
        let Operation::AgeAt { born, on: Some(event) } = counted else { return false };
        let years = self.value(*born).and_then(Value::day).and_then(|born| born.age_on(self.today));
        years.is_some_and(|years| years >= ages::POOLED_AGE)
            && !matches!(field.rule(), Rule::Perturb(_))
            && ages::leaves(self.policy, Some(*event))
    }

    fn measure(&self, at: usize, unit: &str) -> Option<Number> {
        units::convert(self.value(at)?.number()?, self.field(at)?.unit()?, unit)
    }

    // Place among all combinations, the last part changing fastest; a missing part is its last answer.
    fn join(&self, of: &[usize]) -> Option<Value> {
        let mut place = 0usize;
        for at in of {
            let field = self.field(*at)?;
            let answers = field.options().len() + usize::from(field.missing().any());
            let chosen = self.value(*at).and_then(Value::choice).unwrap_or(field.options().len());
            // A required part without an answer is refused before; left out, it is refused too.
            place = place.checked_mul(answers)?.checked_add(chosen.min(answers.checked_sub(1)?))?;
        }
        Some(Value::Choice(place))
    }
}
