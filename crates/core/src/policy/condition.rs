//! `answers so far → bool`: when a question applies.

use gauze_signed::{Date, Json};

use super::field::{Field, FieldType};
use super::read;
use crate::PolicyError;
use crate::number::Number;

/// Nesting of `all`, `any` and `not`.
const MAX_DEPTH: usize = 8;

/// A condition on fields that stand earlier in the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The field's answer is, or holds, one of these options.
    Is {
        /// Index of the field.
        field: usize,
        /// Indices of its options.
        options: Vec<usize>,
    },
    /// The field has an answer, or has none.
    Answered {
        /// Index of the field.
        field: usize,
        /// Which of the two.
        yes: bool,
    },
    /// The field's number or date compares so.
    Compare {
        /// Index of the field.
        field: usize,
        /// How.
        order: Order,
        /// With what.
        than: Bound,
    },
    /// All hold.
    All(Vec<Condition>),
    /// One holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `<`
    Below,
}

/// A bound of a number or a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// A number.
    Number(Number),
    /// A day.
    Day(Date),
    /// The day of the report.
    Today,
}

impl Bound {
    /// Reads decimal text, a date or `today`; a whole number may stand without quotes.
    pub(super) fn read(json: &Json) -> Option<Self> {
        let (Json::Text(text) | Json::Number(text)) = json else { return None };
        if text.as_str() == "today" {
            return Some(Self::Today);
        }
        Number::parse(text).map(Self::Number).or_else(|| Date::parse(text).ok().map(Self::Day))
    }
}

impl Order {
    const NAMES: [(&'static str, Self); 4] =
        [("atLeast", Self::AtLeast), ("atMost", Self::AtMost), ("above", Self::Above), ("below", Self::Below)];

    /// As a policy writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, order)| *order == self).map_or("", |(name, _)| name)
    }

    /// `a order b`.
    pub(crate) fn holds<T: Ord>(self, a: &T, b: &T) -> bool {
        match self {
            Self::AtLeast => a >= b,
            Self::AtMost => a <= b,
            Self::Above => a > b,
            Self::Below => a < b,
        }
    }
}

impl Condition {
    /// Indices of the fields that decide, each as often as it is named.
    #[must_use]
    pub fn fields(&self) -> Vec<usize> {
        match self {
            Self::Is { field, .. } | Self::Answered { field, .. } | Self::Compare { field, .. } => vec![*field],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::fields).collect(),
            Self::Not(part) => part.fields(),
        }
    }

    pub(super) fn read(id: &str, json: &Json, earlier: &[Field]) -> Result<Self, PolicyError> {
        read_condition(json, earlier, MAX_DEPTH).ok_or_else(|| PolicyError::Condition(id.to_owned()))
    }
}

fn read_condition(json: &Json, earlier: &[Field], depth: usize) -> Option<Condition> {
    let depth = depth.checked_sub(1)?;
    let Json::Object(pairs) = json else { return None };
    let parts = |key| {
        let parts = read::list(json, key).iter().map(|part| read_condition(part, earlier, depth));
        parts.collect::<Option<Vec<_>>>()
    };
    let Some(id) = read::maybe(json, "field") else {
        // One of the three ways to join conditions, and nothing beside it.
        return match pairs.as_slice() {
            [(key, _)] if key.as_str() == "all" => parts("all").map(Condition::All),
            [(key, _)] if key.as_str() == "any" => parts("any").map(Condition::Any),
            [(key, part)] if key.as_str() == "not" => {
                read_condition(part, earlier, depth).map(Box::new).map(Condition::Not)
            }
            _ => None,
        };
    };
    let field = earlier.iter().position(|field| field.id() == id)?;
    let source = earlier.get(field)?;
    let (key, value) = match pairs.as_slice() {
        [(key, _), (test, value)] if key.as_str() == "field" => (test, value),
        [(test, value), (key, _)] if key.as_str() == "field" => (test, value),
        _ => return None,
    };
    let option = |code: &str| source.options().iter().position(|option| option.code == code);
    match (key.as_str(), value) {
        ("is", Json::List(codes)) => {
            let options = codes.iter().map(|code| option(code.as_text()?)).collect::<Option<Vec<_>>>()?;
            Some(Condition::Is { field, options })
        }
        ("includes", Json::Text(code)) if source.kind() == FieldType::MultiChoice => {
            Some(Condition::Is { field, options: vec![option(code)?] })
        }
        ("answered", Json::Bool(yes)) => Some(Condition::Answered { field, yes: *yes }),
        (name, bound) => {
            let (_, order) = Order::NAMES.into_iter().find(|(known, _)| *known == name)?;
            let than = Bound::read(bound)?;
            let fits = match than {
                Bound::Number(_) => source.kind().is_number(),
                Bound::Day(_) | Bound::Today => source.kind().is_date(),
            };
            fits.then_some(Condition::Compare { field, order, than })
        }
    }
}
