//! Made-up patients: seeded answers to any policy's form, with the shape of primary care where the form is the PHQ-9.
//!
//! Each person has a latent severity. Items whose scores a policy sums follow it by a graded response model (Samejima
//! 1969): about half of the people fall into the lowest of the PHQ-9's five bands, a quarter into the next, and few
//! (about one in fourteen) report any thought of self-harm.

use gauze_core::adapters::fields;
use gauze_core::deidentify::{Outgoing, deidentify};
use gauze_core::minimize::minimize;
use gauze_core::policy::{Bound, Category, Choice, Coarsening, Field, FieldType, Operation, Rule};
use gauze_core::{Aids, AnswerError, Answers, Policy};
use gauze_signed::Date;
use zeroize::Zeroizing;

use crate::dice::Dice;

/// Difficulty of the PHQ-9's first eight items on the scale of the latent severity: sleep and energy are named soonest.
const ITEM_DIFFICULTY: [f64; 8] = [0.9, 1.1, 0.5, 0.0, 0.9, 1.2, 1.3, 2.2];
/// Thoughts of self-harm, and whatever else a policy marks as relevant to care.
const CARE_DIFFICULTY: f64 = 4.1;
/// How strongly items follow the severity, and the steps between their options.
const DISCRIMINATION: f64 = 1.7;
const STEPS: [f64; 3] = [0.0, 1.7, 2.8];
/// Mean of the latent severity; its standard deviation is 1.
const MEAN_SEVERITY: f64 = 0.3;

/// Ages of adult patients, in decades with their weights.
const AGES: [(u64, f64); 8] =
    [(18, 0.15), (30, 0.17), (40, 0.16), (50, 0.17), (60, 0.17), (70, 0.12), (80, 0.05), (90, 0.01)];
/// Places around one clinic, and two from where fewer than 20,000 people share a prefix.
const ZIPS: [(&str, f64); 10] = [
    ("94541", 0.24),
    ("94544", 0.17),
    ("94601", 0.15),
    ("94621", 0.11),
    ("94704", 0.09),
    ("94103", 0.08),
    ("95112", 0.07),
    ("93701", 0.05),
    ("89301", 0.02),
    ("03601", 0.02),
];
const GIVEN: [&str; 12] =
    ["Ana", "Ben", "Carmen", "Dan", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jun", "Kofi", "Lucía"];
const FAMILY: [&str; 10] =
    ["Abbott", "Baker", "Castillo", "Diaz", "Evans", "Flores", "Garcia", "Huang", "Ibarra", "Jones"];
const REMARKS: [&str; 4] =
    ["Thank you", "I sleep badly since May", "Please call my daughter", "Prefiero que me llamen por la tarde"];

/// One person's answers, one for each field of the policy.
#[derive(Debug)]
pub(crate) struct Person {
    answers: Vec<Option<Answer>>,
    /// What truly leaves of each field before any noise: its option, where it has options.
    truth: Vec<Option<usize>>,
    /// What the mechanism of a noised field takes.
    inputs: Vec<Option<u32>>,
}

#[derive(Debug)]
struct Answer {
    texts: Vec<String>,
    /// Which option it is, for choices.
    option: Option<usize>,
}

impl Person {
    /// Person `index` of the simulation `seed` fills in the form.
    pub(crate) fn fills_in(policy: &Policy, today: Date, seed: u64, index: u64) -> Self {
        let mut dice = Dice::of_person(seed, index);
        let severity = MEAN_SEVERITY + dice.normal();
        let mut items = 0;
        let mut answers: Vec<Option<Answer>> = Vec::with_capacity(policy.fields().len());
        for (at, field) in policy.fields().iter().enumerate() {
            let is_item = is_item(policy, at);
            let answer = match field.derivation() {
                Some(_) => None,
                None if !field.required() && dice.chance(skipped(field)) => None,
                None if is_item => item(field, items, severity, &mut dice),
                None => plain(field, severity, today, &mut dice),
            };
            items += usize::from(is_item);
            answers.push(answer);
        }
        let mut person = Self {
            truth: answers.iter().map(|one| one.as_ref().and_then(|a| a.option)).collect(),
            inputs: vec![None; answers.len()],
            answers,
        };
        person.compute(policy, today);
        person
    }

    // Derived fields, conditions and composites are the policy's own: its pipeline says what is true.
    fn compute(&mut self, policy: &Policy, today: Date) {
        let Some(deidentified) = self
            .form(policy)
            .ok()
            .and_then(|answers| minimize(answers, &[], today).ok())
            .and_then(|minimized| deidentify(minimized, &Aids::new(&|| 0)).ok())
        else {
            return;
        };
        for (at, outgoing) in deidentified.values() {
            let (Some(field), Some(slot)) = (policy.fields().get(*at), self.truth.get_mut(*at)) else { continue };
            if let (Outgoing::ToPerturb(input), Some(slot)) = (outgoing, self.inputs.get_mut(*at)) {
                *slot = Some(*input);
            }
            *slot = match outgoing {
                Outgoing::ToPerturb(category) => {
                    usize::try_from(*category).ok().filter(|category| *category < field.options().len())
                }
                Outgoing::Exact(Some(code)) => field.options().iter().position(|option| option.code == code.as_str()),
                _ => None,
            };
        }
    }

    /// The form as the pipeline reads it.
    pub(crate) fn form<'p>(&self, policy: &'p Policy) -> Result<Answers<'p>, AnswerError> {
        let own = |text: &String| Zeroizing::new(text.clone());
        let fields = policy.fields().iter().zip(&self.answers);
        let pairs = fields.filter_map(|(field, answer)| Some((field.id(), answer.as_ref()?)));
        let pairs = pairs.flat_map(|(id, answer)| answer.texts.iter().map(move |text| (id.to_owned(), own(text))));
        fields::read(policy, pairs)
    }

    /// The true option of a field; `None` is "no answer".
    pub(crate) fn option(&self, at: usize) -> Option<usize> {
        self.truth.get(at).copied().flatten()
    }

    /// What the mechanism of a noised field takes for this person.
    pub(crate) fn input(&self, at: usize) -> Option<u32> {
        self.inputs.get(at).copied().flatten()
    }
}

/// Whether a policy sums this field's scores.
fn is_item(policy: &Policy, at: usize) -> bool {
    policy.fields().iter().filter_map(Field::derivation).any(|derivation| match &derivation.operation {
        Operation::Sum(of) | Operation::Scale { of, .. } => of.contains(&at),
        _ => false,
    })
}

fn skipped(field: &Field) -> f64 {
    match field.kind() {
        FieldType::FreeText => 0.7,
        kind if kind.is_single_choice() && field.care_path().is_some() => 0.03,
        kind if kind.is_single_choice() => 0.06,
        _ => 0.1,
    }
}

/// One item of a scale: as many thresholds as the person's severity passes.
fn item(field: &Field, place: usize, severity: f64, dice: &mut Dice) -> Option<Answer> {
    let difficulty = match field.care_path() {
        Some(_) => CARE_DIFFICULTY,
        None => ITEM_DIFFICULTY.get(place % ITEM_DIFFICULTY.len()).copied().unwrap_or(1.0),
    };
    let felt = DISCRIMINATION * severity + dice.logistic();
    let passed = STEPS.iter().filter(|step| felt > difficulty + **step).count();
    let mut by_score: Vec<usize> = (0..field.options().len()).collect();
    by_score.sort_by_key(|at| field.options().get(*at).and_then(|option| option.score));
    chosen(field.options(), *by_score.get(passed.min(by_score.len().saturating_sub(1)))?)
}

fn plain(field: &Field, severity: f64, today: Date, dice: &mut Dice) -> Option<Answer> {
    let text = match field.kind() {
        FieldType::Choice | FieldType::Ordinal => return choice(field, severity, dice),
        FieldType::MultiChoice => return several(field, dice),
        FieldType::Attachment => return None,
        FieldType::Boolean => return chosen(field.options(), usize::from(dice.chance(0.3))),
        FieldType::Integer => whole(field, dice).to_string(),
        FieldType::Decimal => format!("{}.{}", whole(field, dice), dice.below(10)),
        FieldType::Date => date(field, today, dice),
        FieldType::DateTime => format!("{}T{:02}:{:02}", date(field, today, dice), dice.below(24), dice.below(60)),
        FieldType::Time => format!("{:02}:{:02}", dice.below(24), dice.below(60)),
        FieldType::PostalCode => (*dice.pick(&ZIPS)?).to_owned(),
        FieldType::PersonName => format!("{} {}", one_of(&GIVEN, dice), one_of(&FAMILY, dice)),
        FieldType::Phone => format!("555-01{:02}", dice.below(100)),
        FieldType::Email => format!("{}{}@example.org", one_of(&GIVEN, dice).to_lowercase(), dice.below(1_000)),
        FieldType::Address => format!("{} Main Street", 1 + dice.below(900)),
        FieldType::FreeText => one_of(&REMARKS, dice).to_owned(),
        _ => format!("{:08}", dice.below(100_000_000)),
    };
    Some(Answer { texts: vec![text], option: None })
}

/// Each option for itself, less often the further down it stands.
fn several(field: &Field, dice: &mut Dice) -> Option<Answer> {
    let mut texts = Vec::new();
    for (at, option) in field.options().iter().enumerate() {
        if dice.chance(0.5f64.powi(i32::try_from(at / 2 + 1).unwrap_or(i32::MAX))) {
            texts.push(option.code.clone());
        }
    }
    (!texts.is_empty()).then_some(Answer { texts, option: None })
}

/// Something within the field's bounds; body measures where the unit tells.
fn whole(field: &Field, dice: &mut Dice) -> i64 {
    let bound = |bound: Option<Bound>| match bound {
        Some(Bound::Number(number)) => Some(number.micro() / 1_000_000),
        _ => None,
    };
    let usual = match field.unit() {
        Some("kg") => (50, 100),
        Some("[lb_av]") => (110, 220),
        Some("cm") => (150, 190),
        Some("[in_i]") => (59, 75),
        _ => (0, 40),
    };
    let low = bound(field.range().min).map_or(usual.0, |min| min.saturating_add(1));
    let high = bound(field.range().max).map_or(usual.1.max(low + 1), |max| max.saturating_sub(1)).max(low);
    low + i64::try_from(dice.below(u64::try_from(high - low + 1).unwrap_or(1))).unwrap_or(0)
}

/// A choice that no score sums: by severity where it asks for difficulty, by known shares for sex, else falling shares.
fn choice(field: &Field, severity: f64, dice: &mut Dice) -> Option<Answer> {
    let options = field.options();
    let has = |code: &str| options.iter().any(|option| option.code == code);
    let asks_difficulty = field.id().contains("difficult") || field.place().fhir.as_deref() == Some("/69722-7");
    let weights: Vec<(usize, f64)> = if asks_difficulty {
        let felt = 1.4 * severity + 0.6 * dice.logistic();
        let passed = [0.6, 2.4, 3.6].iter().filter(|step| felt > **step).count();
        return chosen(options, passed.min(options.len().saturating_sub(1)));
    } else if has("female") && has("male") {
        let share = |option: &Choice| match option.code.as_str() {
            "female" => 0.54,
            "male" => 0.44,
            _ => 0.01,
        };
        options.iter().map(share).enumerate().collect()
    } else {
        (0..options.len()).map(|at| (at, 0.6f64.powi(i32::try_from(at).unwrap_or(i32::MAX)))).collect()
    };
    chosen(options, *dice.pick(&weights)?)
}

/// A birth date where ages are wanted, else a day of the last two years.
fn date(field: &Field, today: Date, dice: &mut Dice) -> String {
    let is_birth = matches!(field.rule(), Rule::Coarsen(Coarsening::AgeBand { .. } | Coarsening::Age))
        || field.category() == Some(Category::BirthDate)
        || field.id().contains("birth");
    let years = if is_birth {
        let decade = dice.pick(&AGES).copied().unwrap_or(18);
        decade + 1 + dice.below(if decade == 18 { 11 } else { 9 })
    } else {
        1 + dice.below(2)
    };
    let year = u64::from(today.year()).saturating_sub(years);
    format!("{year:04}-{:02}-{:02}", 1 + dice.below(12), 1 + dice.below(28))
}

fn chosen(options: &[Choice], at: usize) -> Option<Answer> {
    options.get(at).map(|option| Answer { texts: vec![option.code.clone()], option: Some(at) })
}

fn one_of<'a>(names: &[&'a str], dice: &mut Dice) -> &'a str {
    let at = dice.below(u64::try_from(names.len()).unwrap_or(1));
    usize::try_from(at).ok().and_then(|at| names.get(at)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use gauze_signed::keytext::{KeyKind, encode};

    fn phq9() -> Policy {
        let text = include_str!("../../../tests/forms/phq9.policy.json");
        let key = encode(KeyKind::HolderPublic, &[3; 32]);
        let recipients = format!(r#""recipients": [{{"name": "n", "key": "{}"}}]"#, key.as_str());
        Policy::parse(text.replace(r#""recipients": []"#, &recipients).as_bytes(), [0; 32]).unwrap()
    }

    #[test]
    fn the_bands_look_like_primary_care() {
        let policy = phq9();
        let (band, _) = policy.field("phq9-band").unwrap();
        let (item9, _) = policy.field("phq9-9").unwrap();
        let today = Date::new(2026, 11, 22).unwrap();
        let n = 4_000;
        let mut bands = [0.0; 6];
        let mut thoughts = 0.0;
        for index in 0..n {
            let person = Person::fills_in(&policy, today, 1, index);
            bands[person.option(band).unwrap_or(5)] += 1.0 / n as f64;
            thoughts += f64::from(u8::from(person.option(item9).is_some_and(|option| option > 0))) / n as f64;
        }
        for (share, (low, high)) in
            bands.iter().zip([(0.45, 0.58), (0.2, 0.32), (0.08, 0.18), (0.03, 0.1), (0.01, 0.05), (0.015, 0.05)])
        {
            assert!((low..high).contains(share), "{bands:?}");
        }
        assert!((0.03..0.14).contains(&thoughts), "{thoughts}");
    }
}
