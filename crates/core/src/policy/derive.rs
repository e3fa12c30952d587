//! `Json → Derivation`: a field that is computed on the device from answers that may themselves be dropped.

use gauze_signed::Json;

use super::field::{Choice, Field, FieldType};
use super::read;
use super::rule::rising;
use crate::PolicyError;
use crate::number::Number;
use crate::scales::{Missing, Scale};
use crate::text::Text;
use crate::units;

/// Most answers of a composite; more would drown every one of them in noise.
const MAX_JOINED: usize = 1000;

/// How a field is computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derivation {
    /// From what, and how.
    pub operation: Operation,
    /// Rising; with them the field is a choice whose options are the bands in order.
    pub cutoffs: Vec<Number>,
    /// How many missing items a sum bears.
    pub missing: Missing,
}

/// What is computed; numbers are indices of earlier fields.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    /// The sum of the scores of choices.
    Sum(Vec<usize>),
    /// A published scale over its items, in order.
    Scale {
        /// Which.
        scale: Scale,
        /// Its items.
        of: Vec<usize>,
    },
    /// Body mass index in kg/m2, to one decimal.
    Bmi {
        /// A field with a unit of mass.
        weight: usize,
        /// A field with a unit of length.
        height: usize,
    },
    /// Whole years from a birth date.
    AgeAt {
        /// The birth date.
        born: usize,
        /// The event; none is the day of the report.
        on: Option<usize>,
    },
    /// Days from one date to another.
    DaysBetween {
        /// The first.
        from: usize,
        /// The second; none is the day of the report.
        to: Option<usize>,
    },
    /// Codes into wider categories.
    Categorize {
        /// The choice.
        of: usize,
        /// For each of its options, the own option that it falls into.
        groups: Vec<Option<usize>>,
    },
    /// A number as it is, for bands.
    Number(usize),
    /// A composite: two or three answers as one.
    Join(Vec<usize>),
}

impl Derivation {
    /// Indices of the fields that it is computed from.
    #[must_use]
    pub fn sources(&self) -> Vec<usize> {
        match &self.operation {
            Operation::Sum(of) | Operation::Scale { of, .. } | Operation::Join(of) => of.clone(),
            Operation::Bmi { weight, height } => vec![*weight, *height],
            Operation::AgeAt { born: one, on: other } | Operation::DaysBetween { from: one, to: other } => {
                core::iter::once(*one).chain(*other).collect()
            }
            Operation::Categorize { of, .. } | Operation::Number(of) => vec![*of],
        }
    }

    /// Whether this is a composite, which has no "no answer" of its own: every missing part is an empty one.
    #[must_use]
    pub fn is_join(&self) -> bool {
        matches!(self.operation, Operation::Join(_))
    }
}

/// What of the field's own description a derivation has to agree with.
pub(super) struct Shape<'a> {
    pub(super) kind: FieldType,
    pub(super) options: &'a [Choice],
}

pub(super) fn read_derivation(json: &Json, shape: &Shape<'_>, earlier: &[Field]) -> Option<Derivation> {
    let operation = read_operation(json, shape, earlier)?;
    let missing = match json.get("missing").and_then(|rule| read::whole(rule, "prorateUpTo")) {
        Some(items) => Missing::ProrateUpTo(u32::try_from(items).ok()?),
        None => Missing::None,
    };
    let is_sum = matches!(operation, Operation::Sum(_) | Operation::Scale { .. });
    if json.get("missing").is_some() && !is_sum {
        return None;
    }
    let mut cutoffs = read::numbers(json, "cutoffs");
    if let (Operation::Scale { scale, .. }, FieldType::Choice | FieldType::Ordinal, true) =
        (&operation, shape.kind, cutoffs.is_empty())
    {
        cutoffs.extend(scale.cutoffs().iter().filter_map(|cutoff| Number::from_whole(i64::from(*cutoff))));
    }
    let banded = matches!(shape.kind, FieldType::Choice | FieldType::Ordinal);
    let fits = match &operation {
        Operation::Categorize { .. } => banded && cutoffs.is_empty(),
        Operation::Join(_) => shape.kind == FieldType::Choice && cutoffs.is_empty(),
        _ if banded => rising(&cutoffs) && shape.options.len() == cutoffs.len() + 1,
        Operation::Bmi { .. } => shape.kind == FieldType::Decimal && cutoffs.is_empty(),
        // A number alone would only be a copy.
        Operation::Number(_) => false,
        _ => shape.kind == FieldType::Integer && cutoffs.is_empty(),
    };
    fits.then_some(Derivation { operation, cutoffs, missing })
}

fn read_operation(json: &Json, shape: &Shape<'_>, earlier: &[Field]) -> Option<Operation> {
    let Json::Object(pairs) = json else { return None };
    let mut operations =
        pairs.iter().map(|(key, _)| key.as_str()).filter(|key| !matches!(*key, "cutoffs" | "missing" | "of"));
    let operation = operations.next()?;
    if operations.next().is_some() || (json.get("of").is_some() != (operation == "scale")) {
        return None;
    }
    let find = |id: &str| earlier.iter().position(|field| field.id() == id);
    let at = |at: usize| earlier.get(at);
    let all = |key: &str| {
        let found = read::texts_in(json, key).map(find).collect::<Option<Vec<_>>>()?;
        let twice = found.iter().enumerate().any(|(place, one)| found.iter().skip(place + 1).any(|other| other == one));
        (!found.is_empty() && !twice).then_some(found)
    };
    let date =
        |part: &Json, key: &str| find(read::text(part, key)).filter(|one| at(*one).is_some_and(|f| f.kind().is_date()));
    let date_or_today =
        |part: &Json, key: &str| if read::text(part, key) == "today" { Some(None) } else { date(part, key).map(Some) };
    let part = json.get(operation)?;
    match operation {
        "sum" => {
            let of = all("sum")?;
            let top = of.iter().try_fold(0u32, |sum, one| sum.checked_add(top_score(at(*one)?)?));
            top.map(|_| Operation::Sum(of))
        }
        "scale" => {
            let (scale, of) = (Scale::parse(read::text(json, "scale"))?, all("of")?);
            let fits = of.len() == scale.items()
                && of.iter().enumerate().all(|(item, one)| {
                    at(*one).is_some_and(|field| {
                        top_score(field).is_some()
                            && field
                                .options()
                                .iter()
                                .all(|option| option.score.is_some_and(|score| scale.allowed(item).contains(&score)))
                    })
                });
            fits.then_some(Operation::Scale { scale, of })
        }
        "bmi" => {
            let measured = |key: &str, unit: &str| {
                let one = find(read::text(part, key))?;
                let own = at(one)?.unit()?;
                units::convert(Number::ZERO, own, unit).map(|_| one)
            };
            Some(Operation::Bmi { weight: measured("weight", "kg")?, height: measured("height", "m")? })
        }
        "ageAt" => Some(Operation::AgeAt { born: date(part, "born")?, on: date_or_today(part, "on")? }),
        "daysBetween" => Some(Operation::DaysBetween { from: date(part, "from")?, to: date_or_today(part, "to")? }),
        "categorize" => read_groups(part, shape, find(read::text(part, "of"))?, earlier),
        "number" => {
            let one = find(part.as_text()?)?;
            at(one)?.kind().is_number().then_some(Operation::Number(one))
        }
        "join" => {
            let of = all("join")?;
            let fits = (2..=3).contains(&of.len()) && shape.options.is_empty();
            (fits && joined_options(&of, earlier).is_some()).then_some(Operation::Join(of))
        }
        _ => None,
    }
}

// The highest score of a field all of whose options have one.
fn top_score(field: &Field) -> Option<u32> {
    if !field.kind().is_single_choice() || field.options().is_empty() {
        return None;
    }
    field.options().iter().map(|option| option.score).try_fold(0, |top, score| Some(top.max(score?)))
}

fn read_groups(part: &Json, shape: &Shape<'_>, of: usize, earlier: &[Field]) -> Option<Operation> {
    let source = earlier.get(of)?;
    if !source.kind().is_single_choice() {
        return None;
    }
    let own = |code: &str| shape.options.iter().position(|option| option.code == code);
    let otherwise = match read::maybe(part, "otherwise") {
        Some(code) => Some(own(code)?),
        None => None,
    };
    let mut groups = vec![None; source.options().len()];
    for group in read::list(part, "groups") {
        let target = own(read::text(group, "code"))?;
        for code in read::texts_in(group, "when") {
            let place = source.options().iter().position(|option| option.code == code)?;
            let slot = groups.get_mut(place)?;
            if slot.replace(target).is_some() {
                return None;
            }
        }
    }
    for slot in &mut groups {
        *slot = slot.or(otherwise);
    }
    Some(Operation::Categorize { of, groups })
}

/// The answers of a composite: every combination, the last part changing fastest; a part that may be missing has one
/// more, empty, answer.
pub(super) fn joined_options(of: &[usize], earlier: &[Field]) -> Option<Vec<Choice>> {
    let mut options = vec![Choice { code: String::new(), label: Text::default(), score: None, also: Vec::new() }];
    for (place, at) in of.iter().enumerate() {
        let field = earlier.get(*at)?;
        let joined = field.derivation().is_some_and(Derivation::is_join);
        if !field.kind().is_single_choice() || joined {
            return None;
        }
        let separator = if place == 0 { "" } else { "|" };
        let parts = field.options().iter().map(|option| (option.code.as_str(), option.label.clone()));
        let parts: Vec<(&str, Text)> = parts.chain(field.missing().any().then(|| ("", Text::pair("–", "–")))).collect();
        // Before they are made: two long lists of answers have a million combinations.
        if options.len().saturating_mul(parts.len()) > MAX_JOINED {
            return None;
        }
        let combined = options.iter().flat_map(|before| {
            parts.iter().map(move |(code, label)| Choice {
                code: [&before.code, separator, code].concat(),
                label: before.label.joined(label),
                score: None,
                also: Vec::new(),
            })
        });
        options = combined.collect();
    }
    Some(options)
}

/// Whether any part of a composite always has an answer: then it cannot be left out either.
pub(super) fn has_required(derivation: &Derivation, earlier: &[Field]) -> bool {
    derivation.sources().iter().any(|at| earlier.get(*at).is_some_and(|field| !field.missing().any()))
}

/// A derived field can be required only if nothing that it needs can be missing.
pub(super) fn check_required(id: &str, derivation: &Derivation, earlier: &[Field]) -> Result<(), PolicyError> {
    let optional = |at: &usize| earlier.get(*at).is_none_or(|field| field.missing().any());
    if !derivation.is_join() && derivation.sources().iter().any(optional) {
        return Err(PolicyError::DerivedRequired(id.to_owned()));
    }
    // A code that no group takes is no answer.
    let gap = |groups: &[Option<usize>]| groups.iter().any(Option::is_none);
    match &derivation.operation {
        Operation::Categorize { groups, .. } if gap(groups) => Err(PolicyError::DerivedRequired(id.to_owned())),
        // A date after the event has no age.
        Operation::AgeAt { .. } | Operation::Bmi { .. } => Err(PolicyError::DerivedRequired(id.to_owned())),
        _ => Ok(()),
    }
}
