//! Exact answers about a person → size of the smallest group that shares them.
//!
//! `people = place / (cells of field 1 * cells of field 2 * …)`, rounded down, where `place` is how many people live in the
//! smallest area that can leave and a field's cells are the values that it can take. Figures: 2020 Census, 331,449,281
//! residents; a three-digit ZIP area that leaves has more than 20,000 (45 CFR 164.514(b)(2)(i)(B)); one ZIP code area (ZCTA)
//! in twenty has 93 people or fewer.
//!
//! What it is not: people are not spread evenly over ages, answers and places, so that the rarest combination is smaller than
//! this; and whoever took part is known to fewer. Dates other than birth and answers without a category are left out. It
//! tells a combination that is dangerous everywhere from one that is not; it is no expert determination.

use serde::Serialize;

use super::{Findings, named};
use crate::view::{Field, Rule, View};

/// Smaller groups are warned of: Medicare and Medicaid publish no cell of 1 to 10 (CMS cell size suppression policy).
pub(crate) const SMALL: u64 = 11;

const UNITED_STATES: u64 = 331_449_281;
const THREE_DIGITS: u64 = 20_001;
const ZIP_CODE: u64 = 93;
const HOUSEHOLD: u64 = 2;
/// Ages in years, with 90 and over as one.
const AGES: u64 = 91;
/// A number without a range is taken to have this many values.
const OPEN_NUMBER: u64 = 1000;

/// The smallest group, and what it was computed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// People, rounded down; 0 means that most combinations belong to nobody or to one.
    pub people: u64,
    /// People in the smallest area that can leave.
    pub place: u64,
    /// Field and number of values; a place has 1.
    pub cells: Vec<(String, u64)>,
}

/// `View → Group`; `None` where fewer than two such answers leave.
pub(super) fn smallest(view: &View) -> Option<Group> {
    let mut place = UNITED_STATES;
    let mut cells: Vec<(String, u64)> = Vec::new();
    for (field, rule) in leaving(view) {
        if cells.iter().any(|(id, _)| *id == field.id) {
            continue;
        }
        if field.category == "geography" {
            let (area, count) = area(field, rule);
            place = place.min(area);
            cells.push((field.id.clone(), count));
        } else if let (Some(count), Some(most)) = (count(field, rule), count(field, &Rule::Keep)) {
            // A rule that says less than nothing, such as age bands of a year for children, adds no values.
            cells.push((field.id.clone(), count.min(most)));
        }
    }
    let values = cells.iter().fold(1u64, |product, (_, count)| product.saturating_mul((*count).max(1)));
    (cells.len() >= 2).then(|| Group { people: place / values, place, cells })
}

// Fields that leave without noise, with the answers inside joined ones as if these were kept.
fn leaving(view: &View) -> Vec<(&Field, &Rule)> {
    let mut all: Vec<(&Field, &Rule)> = Vec::new();
    for field in view.exact() {
        all.push((field, &field.rule));
        let joined = field.derive.as_ref().filter(|derive| derive.operation == "join");
        let sources = joined.iter().flat_map(|derive| &derive.sources).filter_map(|id| view.field(id));
        all.extend(sources.map(|source| (source, &Rule::Keep)));
    }
    all
}

fn area(field: &Field, rule: &Rule) -> (u64, u64) {
    match (field.kind.as_str(), rule) {
        ("postal-code", Rule::Keep) => (ZIP_CODE, 1),
        ("postal-code", _) => (THREE_DIGITS, 1),
        ("address", Rule::Keep) => (HOUSEHOLD, 1),
        // Scrubbed of the street, a town may be left.
        ("address", _) => (THREE_DIGITS, 1),
        _ => (UNITED_STATES, numbers(field, rule)),
    }
}

fn count(field: &Field, rule: &Rule) -> Option<u64> {
    let day_of_birth = matches!(field.kind.as_str(), "date" | "date-time");
    Some(match field.category.as_str() {
        "birth-date" if day_of_birth => match rule {
            Rule::Keep => AGES * 365,
            Rule::Month => AGES * 12,
            Rule::Quarter => AGES * 4,
            Rule::AgeBand(width) => bands(*width),
            Rule::Hour => return None,
            _ => AGES,
        },
        "birth-date" | "age" => match rule {
            Rule::AgeBand(width) => bands(*width),
            Rule::Bins(_) => numbers(field, rule),
            _ if !field.options.is_empty() || bands_of(field).is_some() => numbers(field, rule),
            // 90 and over is one group in the model, whatever the field's own range.
            _ => numbers(field, rule).min(AGES),
        },
        // Two large groups: rarer answers are smaller, as the module says.
        "sex" => 2,
        "race-ethnicity" | "occupation" | "education" | "language" | "marital-status" | "income" => {
            numbers(field, rule)
        }
        _ => return None,
    })
}

fn bands(width: u64) -> u64 {
    90u64.div_ceil(width.max(1)) + 1
}

fn bands_of(field: &Field) -> Option<u64> {
    field.derive.as_ref()?.bands.map(|bands| bands as u64)
}

fn numbers(field: &Field, rule: &Rule) -> u64 {
    let range = match (field.min_micro(), field.max_micro()) {
        (Some(min), Some(max)) if max >= min => ((max - min) / 1_000_000).unsigned_abs() + 1,
        _ => OPEN_NUMBER,
    };
    let whole = match field.kind.as_str() {
        "boolean" => 2,
        "multi-choice" => 1u64 << field.options.len().min(20),
        _ => bands_of(field).unwrap_or(if field.options.is_empty() { range } else { field.options.len() as u64 }),
    };
    match rule {
        Rule::Bins(edges) => (edges.len() as u64 + 1).min(whole),
        Rule::Round(step) => whole.div_ceil((step.unsigned_abs() / 1_000_000).max(1)),
        Rule::Clamp(Some(low), Some(high)) if high >= low => (((high - low) / 1_000_000).unsigned_abs() + 3).min(whole),
        _ => whole,
    }
}

/// `20001 → "20,001"`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

pub(super) fn check(group: Option<&Group>, found: &mut Findings) {
    let Some(group) = group else { return };
    let ids: Vec<&str> = group.cells.iter().map(|(id, _)| id.as_str()).collect();
    let sum =
        group.cells.iter().filter(|(_, count)| *count > 1).map(|(id, count)| format!("{id} ({})", grouped(*count)));
    let sum = sum.collect::<Vec<_>>().join(" × ");
    let of = format!(
        "{} people in the smallest area, divided by {}",
        grouped(group.place),
        if sum.is_empty() { "1" } else { &sum }
    );
    if group.people < SMALL {
        let size = match group.people {
            0 => "one person or nobody".to_owned(),
            1 => "one person".to_owned(),
            people => format!("{people} people"),
        };
        found.add(
            "check/small-groups",
            &ids,
            format!("{} together can leave a group of {size}: {of}", named(&ids)),
            "make one of them coarser (wider age bands, `zip3`, fewer options), change one by chance, or drop one",
        );
    } else {
        found.add(
            "check/group-size",
            &ids,
            format!("{} together leave a group of about {} people or more: {of}", named(&ids), grouped(group.people)),
            "an estimate that spreads people evenly: rare answers and places leave smaller groups",
        );
    }
}
