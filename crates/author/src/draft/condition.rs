//! `the form's condition → applies`, where the policy language can say it and the question it depends on stands earlier.

use gauze_forms::form::{Condition, Kind};

use super::json::Val;
use super::plan::{Plan, Rule};

/// Levels of a condition that the policy language takes, and one for what a translation adds.
const DEEPEST: usize = 7;

/// The condition in the policy's words, or why it is left out.
pub(super) fn translate(condition: &Condition, earlier: &[Plan]) -> Result<Val, String> {
    if depth(condition) > DEEPEST {
        return Err("its condition is nested too deeply".to_owned());
    }
    let known = |item: &str| {
        earlier
            .iter()
            .find(|plan| plan.name == item && plan.derive.is_none() && plan.rule != Rule::LeftOut)
            .ok_or_else(|| format!("its condition depends on `{item}`, which is not an earlier question of the policy"))
    };
    let field = |plan: &Plan| ("field", Val::text(plan.id.clone()));
    Ok(match condition {
        Condition::Is { item, codes } => {
            let plan = known(item)?;
            let codes = codes.iter().map(|code| answer(plan, code)).collect::<Result<Vec<_>, _>>()?;
            if plan.kind == Kind::MultiChoice {
                let each = |code: &String| Val::Object(vec![field(plan), ("includes", Val::text(code.clone()))]);
                any_of(codes.iter().map(each).collect())
            } else if matches!(plan.kind, Kind::Boolean | Kind::Choice | Kind::Ordinal) {
                Val::Object(vec![field(plan), ("is", Val::texts_list(codes))])
            } else {
                return Err(format!("its condition compares `{item}`, which has no answers to choose from"));
            }
        }
        Condition::Includes { item, code } => {
            let plan = known(item)?;
            let code = answer(plan, code)?;
            match plan.kind {
                Kind::MultiChoice => Val::Object(vec![field(plan), ("includes", Val::text(code))]),
                _ => Val::Object(vec![field(plan), ("is", Val::texts_list([code]))]),
            }
        }
        Condition::Answered { item, yes } => Val::Object(vec![field(known(item)?), ("answered", Val::Bool(*yes))]),
        Condition::Compare { item, op, than } => {
            let plan = known(item)?;
            let key = match *op {
                ">=" => "atLeast",
                "<=" => "atMost",
                ">" => "above",
                "<" => "below",
                other => return Err(format!("its condition compares by `{other}`")),
            };
            if let Some(codes) = numbered(plan, op, than) {
                return Ok(Val::Object(vec![field(plan), ("is", Val::texts_list(codes))]));
            }
            let number = matches!(plan.kind, Kind::Integer | Kind::Decimal) && is_number(than);
            let day = plan.kind == Kind::Date && gauze_core::Date::parse(than).is_ok();
            if !(number || day) || !matches!(plan.type_name, "integer" | "decimal" | "date") {
                return Err(format!("its condition compares `{item}` with what is no number or date"));
            }
            Val::Object(vec![field(plan), (key, Val::text(than.clone()))])
        }
        Condition::All(all) => one_or("all", all, earlier)?,
        Condition::Any(any) => one_or("any", any, earlier)?,
        Condition::Not(inner) => Val::Object(vec![("not", translate(inner, earlier)?)]),
        Condition::Unreadable(text) => {
            let text: String = text.chars().take(60).collect();
            return Err(format!("its condition `{text}` is not understood"));
        }
        _ => return Err("its condition is of a kind that the policy language does not have".to_owned()),
    })
}

/// The questions that a condition looks at.
pub(super) fn sources(condition: &Condition, into: &mut Vec<String>) {
    match condition {
        Condition::Is { item, .. }
        | Condition::Includes { item, .. }
        | Condition::Answered { item, .. }
        | Condition::Compare { item, .. } => into.push(item.clone()),
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|one| sources(one, into)),
        Condition::Not(inner) => sources(inner, into),
        _ => {}
    }
}

/// `-?digits[.1-6 digits]`
pub(super) fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    digits(whole)
        && whole.len() <= 9
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(|fraction| digits(fraction) && fraction.len() <= 6)
}

fn one_or(key: &'static str, conditions: &[Condition], earlier: &[Plan]) -> Result<Val, String> {
    let mut parts = conditions.iter().map(|one| translate(one, earlier)).collect::<Result<Vec<_>, _>>()?;
    match parts.len() {
        0 => Err("its condition is empty".to_owned()),
        1 => Ok(parts.remove(0)),
        _ => Ok(Val::Object(vec![(key, Val::List(parts))])),
    }
}

fn any_of(mut parts: Vec<Val>) -> Val {
    if parts.len() == 1 { parts.remove(0) } else { Val::Object(vec![("any", Val::List(parts))]) }
}

/// The policy's code of an answer as the form writes it.
fn answer(plan: &Plan, written: &str) -> Result<String, String> {
    if plan.kind == Kind::Boolean {
        let yes = ["true", "1", "yes", "y", "si", "on"].iter().any(|word| written.eq_ignore_ascii_case(word));
        return Ok(if yes { "true" } else { "false" }.to_owned());
    }
    let fits = |code: &str, also: &[String]| code == written || also.iter().any(|other| other == written);
    plan.answers
        .iter()
        .find(|answer| fits(&answer.code, &answer.also))
        .map(|answer| answer.code.clone())
        .ok_or_else(|| format!("its condition asks for an answer that `{}` does not offer", plan.name))
}

/// Answers that are numbers, such as 0 to 10: those which compare so.
fn numbered(plan: &Plan, op: &str, than: &str) -> Option<Vec<String>> {
    if !matches!(plan.kind, Kind::Choice | Kind::Ordinal) || plan.answers.is_empty() {
        return None;
    }
    let than: i64 = than.parse().ok()?;
    let mut codes = Vec::new();
    for answer in &plan.answers {
        let number: i64 = answer.code.parse().ok()?;
        let holds = match op {
            ">=" => number >= than,
            "<=" => number <= than,
            ">" => number > than,
            "<" => number < than,
            _ => return None,
        };
        codes.extend(holds.then(|| answer.code.clone()));
    }
    (!codes.is_empty()).then_some(codes)
}

fn depth(condition: &Condition) -> usize {
    match condition {
        Condition::All(all) | Condition::Any(all) => 1 + all.iter().map(depth).max().unwrap_or(0),
        Condition::Not(inner) => 1 + depth(inner),
        _ => 1,
    }
}
