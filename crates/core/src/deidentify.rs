//! `Minimized → Deidentified`: Safe Harbor's field rules, 45 CFR 164.514(b)(2)(i).
//!
//! (B) geography: the first three digits of a ZIP code, `000` where 20,000 people or fewer live by the current Census.
//! (C) dates: the year, or an age; ages over 89, and years that show one, are put together as `90+`.

use zeroize::Zeroizing;

use crate::ages::{self, POOLED_AGE};
use crate::aids::{Aids, Taken};
use crate::cleaner::Cleaner;
use crate::coarsen;
use crate::data::zip3::POPULOUS_ZIP3;
use crate::error::AnswerProblem;
use crate::minimize::Minimized;
use crate::policy::{Category, Coarsening, Field, Mechanism, NOT_APPLICABLE, Operation, Policy, Rule};
use crate::value::Value;
use crate::{AnswerError, Date, Number};

/// Coarsened answers and, for perturbed fields, the category whose chance reply may leave; wiped when dropped.
pub struct Deidentified<'p> {
    policy: &'p Policy,
    today: Date,
    values: Vec<(usize, Outgoing)>,
    taken: Vec<(usize, Vec<Taken>)>,
}

impl core::fmt::Debug for Deidentified<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Deidentified([REDACTED])")
    }
}

/// One released field, ready to leave or to be perturbed.
pub enum Outgoing {
    /// Leaves as this text, a code, band, year, prefix, number, words or a file's `data:` address; `None` is "no answer".
    Exact(Option<Zeroizing<String>>),
    /// What the mechanism takes: the place of the true answer; after the answers come "not applicable" and "no answer", where they can
    /// occur. Where one option of several is asked, the ticked ones as bits.
    ToPerturb(u32),
    /// A random code will stand here, whether there was an answer or not.
    Pseudonym,
}

impl<'p> Deidentified<'p> {
    /// The policy that decided.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// The day of the report.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// Released fields by their place in the policy, in its order.
    #[must_use]
    pub fn values(&self) -> &[(usize, Outgoing)] {
        &self.values
    }

    /// What was taken out of the text or file in the field of this place.
    #[must_use]
    pub fn taken(&self, at: usize) -> &[Taken] {
        self.taken.iter().find(|(place, _)| *place == at).map_or(&[], |(_, taken)| taken)
    }

    pub(crate) fn into_parts(self) -> (&'p Policy, Date, Vec<(usize, Outgoing)>) {
        (self.policy, self.today, self.values)
    }
}

/// `Minimized → Deidentified`: one function of the policy, the answers and the day, the same for every patient.
///
/// # Errors
/// `answers/too-long` for a text that is longer than the policy states after scrubbing, `attach/…` for a file that cannot be taken.
pub fn deidentify<'p>(minimized: Minimized<'p>, aids: &Aids<'_>) -> Result<Deidentified<'p>, AnswerError> {
    let Minimized { policy, today, values: given, known, pooled_age } = minimized;
    let about = About { policy, today, pooled_age };
    let mut taken = Vec::new();
    let mut draw = aids.words;
    let mut cleaner = Cleaner::new((policy, today), &known, aids, &mut draw);
    let mut values = Vec::with_capacity(given.len());
    for (at, value) in given {
        let Some(field) = policy.fields().get(at) else { continue };
        let outgoing = match (field.rule(), value) {
            (Rule::Scrub(how), Some(Value::Words(words))) => {
                let (scrubbed, found) = cleaner.scrub(field, *how, &words)?;
                taken.push((at, found));
                Outgoing::Exact(Some(scrubbed))
            }
            (Rule::Attach(how), Some(Value::File(address))) => {
                let (cleaned, found) = cleaner.clean(field, how, &address)?;
                taken.push((at, found));
                Outgoing::Exact(Some(cleaned))
            }
            (_, value) => about.outgoing(field, value)?,
        };
        values.push((at, outgoing));
    }
    Ok(Deidentified { policy, today, values, taken })
}

struct About<'a> {
    policy: &'a Policy,
    today: Date,
    pooled_age: bool,
}

impl About<'_> {
    fn to_perturb(&self, field: &Field, mechanism: &Mechanism, value: Option<Value>) -> Result<Outgoing, AnswerError> {
        match mechanism {
            Mechanism::Response(table) => Ok(Outgoing::ToPerturb(category(field, value.as_ref(), table.categories()))),
            #[cfg(feature = "noise")]
            Mechanism::Chance(chance) => {
                // Ages from 90 on are one, by chance too.
                let value = match (value, self.most(field)) {
                    (Some(Value::Number(number)), Some(most)) => Some(Value::Number(number.min(most))),
                    (value, _) => value,
                };
                Ok(Outgoing::ToPerturb(chance.input(value.as_ref())))
            }
            #[cfg(not(feature = "noise"))]
            Mechanism::Elsewhere => {
                drop(value);
                Err(AnswerError::new(field.id(), AnswerProblem::NoMechanism))
            }
        }
    }

    // The number from which on a field's ages are one category.
    #[cfg(feature = "noise")]
    fn most(&self, field: &Field) -> Option<Number> {
        match field.derivation() {
            Some(derivation) => ages::most(self.policy, ages::counted(self.policy, &derivation.operation)),
            None => Number::from_whole(i64::from(POOLED_AGE)).filter(|_| field.category() == Some(Category::Age)),
        }
    }

    fn outgoing(&self, field: &Field, value: Option<Value>) -> Result<Outgoing, AnswerError> {
        let text = match (field.rule(), value) {
            (Rule::Perturb(noise), value) => return self.to_perturb(field, noise.mechanism(), value),
            (Rule::Pseudonymize, _) => return Ok(Outgoing::Pseudonym),
            (_, None) => None,
            (_, Some(Value::NotApplicable)) => Some(NOT_APPLICABLE.to_owned()),
            (Rule::Keep, Some(value)) => self.keep(field, &value),
            (Rule::Coarsen(coarsening), Some(value)) => {
                let coarse = self.coarsen(coarsening, field, &value);
                // An hour of a day without a time, an age before birth: "no answer" is none where one is required.
                if coarse.is_none() && !field.missing().no_answer {
                    return Err(AnswerError::new(field.id(), AnswerProblem::OutOfRange));
                }
                coarse
            }
            // No rule releases another pair: the policy's parser refuses it. If one came, it would not leave.
            _ => None,
        };
        Ok(Outgoing::Exact(text.map(Zeroizing::new)))
    }

    fn keep(&self, field: &Field, value: &Value) -> Option<String> {
        let code = |at: usize| field.options().get(at).map(|option| option.code.as_str());
        Some(match value {
            Value::Choice(chosen) => code(*chosen)?.to_owned(),
            Value::Choices(chosen) => chosen.iter().filter_map(|one| code(*one)).collect::<Vec<_>>().join(" "),
            Value::Number(number) if self.is_pooled(field, *number) => POOLED.to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Date(date) => date.to_string(),
            Value::DateTime(date, None) => date.to_string(),
            Value::DateTime(date, Some(time)) => [date.to_string(), time.to_string()].join("T"),
            Value::Time(time) => time.to_string(),
            Value::PostalCode(five) => five.as_str().to_owned(),
            Value::Words(words) => words.as_str().to_owned(),
            Value::File(_) | Value::NotApplicable => return None,
        })
    }

    fn coarsen(&self, coarsening: &Coarsening, field: &Field, value: &Value) -> Option<String> {
        match (coarsening, value) {
            (Coarsening::AgeBand { width }, Value::Number(years)) => {
                if self.is_pooled(field, *years) {
                    return Some(POOLED.to_owned());
                }
                band(u16::try_from(years.whole()?).ok()?, *width)
            }
            (Coarsening::AgeBand { width }, value) => band(value.day()?.age_on(self.today)?, *width),
            (Coarsening::Age, value) => Some(coarsen::age(value.day()?.age_on(self.today)?)),
            (Coarsening::Year | Coarsening::Quarter | Coarsening::Month, value) => {
                let date = value.day()?;
                if self.is_old(date) {
                    return Some(POOLED.to_owned());
                }
                Some(match coarsening {
                    Coarsening::Quarter => coarsen::quarter(date),
                    Coarsening::Month => coarsen::month(date),
                    _ => date.year().to_string(),
                })
            }
            (Coarsening::Hour, Value::Time(time) | Value::DateTime(_, Some(time))) => Some(coarsen::hour(*time)),
            (Coarsening::Zip3, Value::PostalCode(five)) => Some(zip3(five)),
            (Coarsening::Bins(edges), Value::Number(number)) => {
                let derived = field.derivation().map(|derivation| &derivation.operation);
                let most = derived.and_then(|operation| ages::most(self.policy, operation));
                Some(coarsen::bin(most.map_or(*number, |most| most.min(*number)), edges))
            }
            (Coarsening::Clamp { low, high }, Value::Number(number)) => Some(coarsen::clamp(*number, *low, *high)),
            (Coarsening::Round(step), Value::Number(number)) => coarsen::round(*number, *step),
            (Coarsening::Icd10Chapter, Value::Words(code)) => Some(coarsen::icd10_chapter(code)),
            (Coarsening::Icd10Chapter, Value::Choice(chosen)) => {
                field.options().get(*chosen).map(|option| coarsen::icd10_chapter(&option.code))
            }
            _ => None,
        }
    }

    // An age of 90 or more; and, where the form shows such an age, every other age whose date leaves beside it: the two
    // together would give the year of birth.
    fn is_pooled(&self, field: &Field, number: Number) -> bool {
        let pooled = Number::from_whole(i64::from(POOLED_AGE)).unwrap_or(Number::ZERO);
        let over = |counted: &Operation| ages::most(self.policy, counted).is_some_and(|most| number >= most);
        let leaves = |event| ages::leaves(self.policy, event);
        match field.derivation().map(|derivation| &derivation.operation) {
            Some(counted @ Operation::AgeAt { on, .. }) => over(counted) || (self.pooled_age && leaves(*on)),
            Some(counted @ Operation::DaysBetween { from, to }) => {
                ages::is_birth(self.policy, *from) && (over(counted) || (self.pooled_age && leaves(*to)))
            }
            _ => field.category() == Some(Category::Age) && number >= pooled,
        }
    }

    // By the year alone a person turns 90 at some day of this year: everybody of that year is pooled, whatever the birthday.
    fn is_old(&self, date: Date) -> bool {
        self.today.year().saturating_sub(date.year()) >= POOLED_AGE
    }
}

/// Ages from 90, and years that show one.
const POOLED: &str = "90+";

// A missing answer to a required question is refused before; the last category is then an ordinary one.
fn category(field: &Field, value: Option<&Value>, categories: u32) -> u32 {
    let place = match value {
        Some(Value::Choice(chosen)) => Some(*chosen),
        Some(Value::NotApplicable) => Some(field.options().len()),
        _ => None,
    };
    place.and_then(|place| u32::try_from(place).ok()).unwrap_or(u32::MAX).min(categories - 1)
}

fn band(age: u16, width: u8) -> Option<String> {
    if age >= POOLED_AGE {
        return Some(POOLED.to_owned());
    }
    let width = u16::from(width).max(1);
    let low = age / width * width;
    let high = (low + width - 1).min(POOLED_AGE - 1);
    Some(if low == high { low.to_string() } else { format!("{low}-{high}") })
}

fn zip3(five: &str) -> String {
    let prefix = five.get(..3).unwrap_or("000");
    let number: usize = prefix.parse().unwrap_or(0);
    let populous = POPULOUS_ZIP3.get(number / 8).is_some_and(|byte| byte >> (number % 8) & 1 == 1);
    if populous { prefix.to_owned() } else { "000".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::minimize::minimize;
    use crate::policy::tests_support::{day, policy, read};

    // Census 2020: the prefixes of 20,000 people or fewer, as HRSA's UDS+ list also has them.
    const SMALL: [&str; 18] = [
        "036", "059", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "821", "823", "878", "879",
        "884", "893",
    ];

    #[test]
    fn b_geography_small_and_unknown_prefixes_become_000() {
        for prefix in SMALL {
            assert_eq!(zip3(&format!("{prefix}01")), "000", "{prefix}");
        }
        for (zip, expected) in [
            ("94541", "945"),
            ("10001", "100"),
            ("00601", "006"),
            ("09012", "000"),
            ("34001", "000"),
            ("96201", "000"),
            ("00101", "000"),
            ("57601", "576"),
        ] {
            assert_eq!(zip3(zip), expected, "{zip}");
        }
        assert_eq!(POPULOUS_ZIP3.iter().map(|byte| byte.count_ones()).sum::<u32>(), 876);
    }

    #[test]
    fn c_ages_over_89_are_one_category() {
        let today = day("2026-11-22");
        let ten = |born: &str| band(day(born).age_on(today).unwrap(), 10).unwrap();
        assert_eq!(ten("1936-11-22"), "90+");
        assert_eq!(ten("1936-11-23"), "80-89");
        assert_eq!(ten("1900-01-01"), "90+");
        assert_eq!(ten("1986-11-23"), "30-39");
        assert_eq!(ten("2026-11-22"), "0-9");
        assert_eq!(band(86, 25).unwrap(), "75-89");
        assert_eq!(band(40, 1).unwrap(), "40");
    }

    #[test]
    fn c_years_that_show_such_an_age_are_pooled() {
        let policy = policy();
        let about = About { policy: &policy, today: day("2026-11-22"), pooled_age: false };
        let (_, field) = policy.field("visit").unwrap();
        let year = |date: &str| about.coarsen(&Coarsening::Year, field, &Value::Date(day(date))).unwrap();
        assert_eq!(year("1987-05-06"), "1987");
        assert_eq!(year("1937-01-01"), "1937");
        // May still be 89, but the year alone says 90 within this year.
        assert_eq!(year("1936-12-31"), "90+");
        assert_eq!(year("1910-01-01"), "90+");
    }

    #[test]
    fn missing_answers_are_the_last_category() {
        let policy = policy();
        let outgoing = |changes: &[(&str, &str)]| {
            let minimized = minimize(read(&policy, changes), &[], day("2026-11-22")).unwrap();
            let (at, _) = policy.field("smoker").unwrap();
            let deidentified = deidentify(minimized, &Aids::new(&|| 0)).unwrap();
            deidentified.values().iter().find_map(|(place, value)| match value {
                Outgoing::ToPerturb(category) if *place == at => Some(*category),
                _ => None,
            })
        };
        assert_eq!(outgoing(&[("smoker", "no")]), Some(0));
        assert_eq!(outgoing(&[("smoker", "on")]), Some(1));
        assert_eq!(outgoing(&[("smoker", "")]), Some(2));
    }
}
