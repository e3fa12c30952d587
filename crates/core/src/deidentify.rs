//! `Minimized → Deidentified`: Safe Harbor's field rules, 45 CFR 164.514(b)(2)(i).
//!
//! (B) geography: the first three digits of a ZIP code, `000` where 20,000 people or fewer live by the current Census.
//! (C) dates: the year, or an age; ages over 89, and years that show one, are put together as `90+`.

use zeroize::Zeroizing;

use crate::Date;
use crate::data::zip3::POPULOUS_ZIP3;
use crate::minimize::{Minimized, Value};
use crate::policy::{Policy, Rule};

/// Ages from here on are one category.
const POOLED_AGE: u16 = 90;

/// Coarsened answers and, for perturbed fields, the category whose chance reply may leave; wiped when dropped.
pub struct Deidentified<'p> {
    policy: &'p Policy,
    today: Date,
    values: Vec<(usize, Outgoing)>,
}

impl core::fmt::Debug for Deidentified<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Deidentified([REDACTED])")
    }
}

/// One released field, ready to leave or to be perturbed.
pub enum Outgoing {
    /// Leaves as this text, a code, band, year, prefix or number; `None` is "no answer".
    Exact(Option<Zeroizing<String>>),
    /// Category of the true answer; the last one is "no answer" where the field is optional.
    ToPerturb(u32),
}

impl<'p> Deidentified<'p> {
    /// The policy that decided.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// Released fields by their place in the policy, in its order.
    #[must_use]
    pub fn values(&self) -> &[(usize, Outgoing)] {
        &self.values
    }

    pub(crate) fn into_parts(self) -> (&'p Policy, Date, Vec<(usize, Outgoing)>) {
        (self.policy, self.today, self.values)
    }
}

/// `Minimized → Deidentified`: one function of the policy and the day, the same for every patient.
#[must_use]
pub fn deidentify(minimized: Minimized<'_>) -> Deidentified<'_> {
    let (policy, today, values) = minimized.into_parts();
    let values = values
        .into_iter()
        .filter_map(|(at, value)| {
            let field = policy.fields().get(at)?;
            let code = |chosen: usize| field.options().get(chosen).map(|option| option.code.clone());
            let text = match (field.rule(), value) {
                (Rule::Perturb { table, .. }, value) => {
                    return Some((at, Outgoing::ToPerturb(category(value, table.categories()))));
                }
                (_, None) => None,
                (Rule::Keep, Some(Value::Choice(chosen))) => code(chosen),
                (Rule::Keep, Some(Value::Integer(number))) => Some(number.to_string()),
                (Rule::AgeBand { width }, Some(Value::Date(born))) => age_band(born, today, width),
                (Rule::Year, Some(Value::Date(date))) => Some(year(date, today)),
                (Rule::Zip3, Some(Value::PostalCode(zip))) => Some(zip3(&zip)),
                // No rule releases another pair: the policy's parser refuses it. If one came, it would not leave.
                _ => None,
            };
            Some((at, Outgoing::Exact(text.map(Zeroizing::new))))
        })
        .collect();
    Deidentified { policy, today, values }
}

// A missing answer to a required question is refused before; the last category is then an ordinary one.
fn category(value: Option<Value>, categories: u32) -> u32 {
    match value {
        Some(Value::Choice(chosen)) => u32::try_from(chosen).unwrap_or(u32::MAX).min(categories - 1),
        _ => categories - 1,
    }
}

fn age_band(born: Date, today: Date, width: u8) -> Option<String> {
    let age = born.age_on(today)?;
    if age >= POOLED_AGE {
        return Some("90+".to_owned());
    }
    let width = u16::from(width).max(1);
    let low = age / width * width;
    let high = (low + width - 1).min(POOLED_AGE - 1);
    Some(if low == high { low.to_string() } else { format!("{low}-{high}") })
}

// By the year alone a person turns 90 at some day of this year: everybody of that year is pooled, whatever the birthday.
fn year(date: Date, today: Date) -> String {
    let years = today.year().saturating_sub(date.year());
    if years >= POOLED_AGE { "90+".to_owned() } else { date.year().to_string() }
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
        let band = |born: &str| age_band(day(born), today, 10).unwrap();
        assert_eq!(band("1936-11-22"), "90+");
        assert_eq!(band("1936-11-23"), "80-89");
        assert_eq!(band("1900-01-01"), "90+");
        assert_eq!(band("1986-11-23"), "30-39");
        assert_eq!(band("2026-11-22"), "0-9");
        assert_eq!(age_band(day("1940-01-01"), today, 25).unwrap(), "75-89");
        assert_eq!(age_band(day("1986-01-01"), today, 1).unwrap(), "40");
    }

    #[test]
    fn c_years_that_show_such_an_age_are_pooled() {
        let today = day("2026-11-22");
        assert_eq!(year(day("1987-05-06"), today), "1987");
        assert_eq!(year(day("1937-01-01"), today), "1937");
        // May still be 89, but the year alone says 90 within this year.
        assert_eq!(year(day("1936-12-31"), today), "90+");
        assert_eq!(year(day("1910-01-01"), today), "90+");
    }

    #[test]
    fn missing_answers_are_the_last_category() {
        let policy = policy();
        let outgoing = |changes: &[(&str, &str)]| {
            let minimized = minimize(read(&policy, changes), &[], day("2026-11-22")).unwrap();
            let (at, _) = policy.field("smoker").unwrap();
            let deidentified = deidentify(minimized);
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
