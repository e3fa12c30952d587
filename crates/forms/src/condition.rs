//! `Logic → Condition`: names become questions of this form, and comparisons what can be said of their kind.

use std::collections::BTreeMap;

use crate::budget::Budget;
use crate::form::{Condition, Item, Kind};
use crate::logic::{self, Dialect, Logic, Op, Reference};

/// What a condition may ask of a question.
pub(crate) struct Target {
    kind: Kind,
    codes: Vec<String>,
    /// The codes of yes and no in answers.
    yes_no: (&'static str, &'static str),
}

/// Choices of a question that is compared with `<` and the like.
const MAX_COMPARED: usize = 100;
/// Answers named in all conditions of a form together.
const MAX_CODES: usize = 200_000;

/// The questions of a form by name, and how many answers its conditions may still name.
pub(crate) struct Targets {
    by_name: BTreeMap<String, Target>,
    left: Budget,
}

/// `items → Targets`.
pub(crate) fn targets(items: &[Item], yes_no: (&'static str, &'static str)) -> Targets {
    let one = |item: &Item| {
        let codes = item.options.iter().map(|option| option.code.clone()).collect();
        (item.name.clone(), Target { kind: item.kind, codes, yes_no })
    };
    Targets { by_name: items.iter().map(one).collect(), left: Budget::new(MAX_CODES) }
}

/// Reads an expression against the form's questions; what is not understood stays as it was written.
pub(crate) fn read(
    text: &str,
    dialect: Dialect,
    targets: &Targets,
    name_of: &dyn Fn(&str) -> Option<String>,
) -> Condition {
    let read = logic::read(text, dialect).and_then(|logic| Resolver { targets, name_of }.condition(&logic));
    let size = read.as_ref().map_or(1, size);
    let read = read.filter(|_| targets.left.take(size));
    read.unwrap_or_else(|| Condition::Unreadable(text.trim().to_owned()))
}

struct Resolver<'t> {
    targets: &'t Targets,
    /// Name as written → name of an item.
    name_of: &'t dyn Fn(&str) -> Option<String>,
}

impl Resolver<'_> {
    fn condition(&self, logic: &Logic) -> Option<Condition> {
        let each = |parts: &[Logic]| parts.iter().map(|part| self.condition(part)).collect::<Option<Vec<_>>>();
        match logic {
            Logic::All(parts) => each(parts).map(Condition::All),
            Logic::Any(parts) => each(parts).map(Condition::Any),
            Logic::Not(part) => self.condition(part).map(not),
            Logic::Selected(question, choice) => {
                let (item, target) = self.find(question)?;
                match target.kind {
                    Kind::MultiChoice => target.includes(item, choice),
                    _ => target.is(item, choice),
                }
            }
            Logic::Compare(Reference { choice: Some(choice), .. }, op, value) => {
                let Logic::Compare(question, ..) = logic else { return None };
                let (item, target) = self.find(question)?;
                let ticked = target.includes(item, choice)?;
                match (op, value.as_str()) {
                    (Op::Is, "1") | (Op::IsNot, "0" | "") => Some(ticked),
                    (Op::Is, "0" | "") | (Op::IsNot, "1") => Some(not(ticked)),
                    _ => None,
                }
            }
            Logic::Compare(question, op, value) => {
                let (item, target) = self.find(question)?;
                target.compare(item, *op, value)
            }
            // At least one character, or one tick.
            Logic::Length(question, op, value) | Logic::Count(question, op, value) => {
                let (item, _) = self.find(question)?;
                let yes = match (op, value.as_str()) {
                    (Op::Above | Op::IsNot, "0") | (Op::AtLeast, "1") => true,
                    (Op::Is | Op::AtMost, "0") | (Op::Below, "1") => false,
                    _ => return None,
                };
                Some(Condition::Answered { item, yes })
            }
            Logic::Matches(..) => None,
        }
    }

    fn find(&self, question: &Reference) -> Option<(String, &Target)> {
        let name = (self.name_of)(&question.name)?;
        let target = self.targets.by_name.get(&name)?;
        Some((name, target))
    }
}

impl Target {
    fn compare(&self, item: String, op: Op, value: &str) -> Option<Condition> {
        match op {
            Op::Is if value.is_empty() => Some(Condition::Answered { item, yes: false }),
            Op::IsNot if value.is_empty() => Some(Condition::Answered { item, yes: true }),
            Op::Is => self.is(item, value),
            Op::IsNot => self.is(item, value).map(not),
            Op::AtLeast | Op::AtMost | Op::Above | Op::Below => self.ordered(item, op, value),
        }
    }

    fn is(&self, item: String, value: &str) -> Option<Condition> {
        match self.kind {
            Kind::Boolean => {
                let code = if value == self.yes_no.0 { "true" } else { "false" };
                let known = [self.yes_no.0, self.yes_no.1, "true", "false"].contains(&value);
                let code = if value == "true" { "true" } else { code };
                known.then(|| Condition::Is { item, codes: vec![code.to_owned()] })
            }
            Kind::Choice | Kind::Ordinal => {
                // A code that is not offered never holds; the form's author meant something else.
                let known = self.codes.is_empty() || self.codes.iter().any(|code| code == value);
                known.then(|| Condition::Is { item, codes: vec![value.to_owned()] })
            }
            Kind::Integer | Kind::Decimal | Kind::Date if is_value(self.kind, value) => {
                let one = |op| Condition::Compare { item: item.clone(), op, than: value.to_owned() };
                Some(Condition::All(vec![one(">="), one("<=")]))
            }
            Kind::Text | Kind::PostalCode => Some(Condition::Is { item, codes: vec![value.to_owned()] }),
            _ => None,
        }
    }

    fn includes(&self, item: String, choice: &str) -> Option<Condition> {
        let known =
            self.kind == Kind::MultiChoice && (self.codes.is_empty() || self.codes.iter().any(|code| code == choice));
        known.then(|| Condition::Includes { item, code: choice.to_owned() })
    }

    fn ordered(&self, item: String, op: Op, value: &str) -> Option<Condition> {
        let written = match op {
            Op::AtLeast => ">=",
            Op::AtMost => "<=",
            Op::Above => ">",
            Op::Below => "<",
            Op::Is | Op::IsNot => return None,
        };
        match self.kind {
            Kind::Integer | Kind::Decimal | Kind::Date if is_value(self.kind, value) => {
                Some(Condition::Compare { item, op: written, than: value.to_owned() })
            }
            // Of a choice whose codes are whole numbers, those for which it holds.
            Kind::Choice | Kind::Ordinal => {
                let than: i64 = value.parse().ok()?;
                // A condition on a long list is about its codes' order, which nobody reads.
                if self.codes.len() > MAX_COMPARED {
                    return None;
                }
                let numbers: Option<Vec<i64>> = self.codes.iter().map(|code| code.parse().ok()).collect();
                let holds = |number: &i64| match op {
                    Op::AtLeast => *number >= than,
                    Op::AtMost => *number <= than,
                    Op::Above => *number > than,
                    _ => *number < than,
                };
                let codes = numbers?.into_iter().zip(&self.codes).filter(|(number, _)| holds(number));
                let codes: Vec<String> = codes.map(|(_, code)| code.clone()).collect();
                (!codes.is_empty()).then_some(Condition::Is { item, codes })
            }
            // A text that the form's author reads as a number.
            Kind::Text if logic::is_number(value) => {
                Some(Condition::Compare { item, op: written, than: value.to_owned() })
            }
            _ => None,
        }
    }
}

/// Questions and answers that a condition names.
pub(crate) fn size(condition: &Condition) -> usize {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().map(size).sum(),
        Condition::Not(part) => size(part),
        Condition::Is { codes, .. } => 1 + codes.len(),
        _ => 1,
    }
}

fn not(condition: Condition) -> Condition {
    match condition {
        Condition::Not(inner) => *inner,
        other => Condition::Not(Box::new(other)),
    }
}

fn is_value(kind: Kind, value: &str) -> bool {
    match kind {
        Kind::Date => value == "today" || gauze_signed::Date::parse(value).is_ok(),
        _ => logic::is_number(value),
    }
}
