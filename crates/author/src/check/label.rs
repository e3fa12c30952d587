//! `Policy → Label`: what may be said of the data that leave, decided by 45 CFR 164.514 and by nothing else.
//!
//! A label is the worst that any field or any fact of the study asks for:
//!
//! - **identifiable: authorization only**: a direct identifier of 164.514(e)(2) or any other unique number leaves as it is,
//!   or free text or a file does, which may hold any of them. Only 164.508 (or a waiver, 164.512(i)) lets it go.
//! - **needs expert determination**, 164.514(b)(1): identifiers may be left in scrubbed text or in files, a code joins a
//!   person's reports (164.514(c) lets only the covered entity hold it), an identifier leaves by chance, or the exact answers
//!   leave a group below [`super::groups::SMALL`], which is knowledge in the sense of (b)(2)(ii).
//! - **limited data set (needs a DUA)**, 164.514(e): dates, town or city, ZIP code, ages over 89; none of them a direct
//!   identifier, all of them finer than Safe Harbor.
//! - **Safe Harbor field rules applied**: the rules of 164.514(b)(2)(i) hold for every field. It says nothing about actual
//!   knowledge, (b)(2)(ii), beyond the estimate above.

use serde::Serialize;

use super::groups::{Group, SMALL};
use crate::view::json::parse_micro;
use crate::view::{Derive, Field, Repeats, Rule, View};

/// What may be said of the data; ordered from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub enum Label {
    /// 45 CFR 164.514(b)(2)(i) holds field by field.
    #[serde(rename = "Safe Harbor field rules applied")]
    SafeHarbor,
    /// 45 CFR 164.514(e).
    #[serde(rename = "limited data set (needs a DUA)")]
    LimitedDataSet,
    /// 45 CFR 164.514(b)(1).
    #[serde(rename = "needs expert determination")]
    ExpertDetermination,
    /// 45 CFR 164.508.
    #[serde(rename = "identifiable: authorization only")]
    Identifiable,
}

impl Label {
    /// The label's text, exactly.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::SafeHarbor => "Safe Harbor field rules applied",
            Self::LimitedDataSet => "limited data set (needs a DUA)",
            Self::ExpertDetermination => "needs expert determination",
            Self::Identifiable => "identifiable: authorization only",
        }
    }
}

/// Why the label is not a better one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The label that this asks for.
    pub label: Label,
    /// The field, or empty for the whole study.
    pub field: String,
    /// The paragraph of 45 CFR.
    pub paragraph: &'static str,
    /// In plain words.
    pub words: String,
}

/// Categories of 164.514(e)(2) and (b)(2)(i)(R): as they are, they name somebody.
const DIRECT: [&str; 16] = [
    "names",
    "phone",
    "fax",
    "email",
    "ssn",
    "mrn",
    "health-plan",
    "account",
    "licence",
    "vehicle",
    "device",
    "url",
    "ip",
    "biometric",
    "photo",
    "other-id",
];

pub(super) fn of(view: &View, group: Option<&Group>) -> (Label, Vec<Reason>) {
    let mut reasons: Vec<Reason> = Vec::new();
    for field in view.released() {
        for (label, paragraph, words) in facts(view, field) {
            reasons.push(Reason { label, field: field.id.clone(), paragraph, words: words.to_owned() });
        }
    }
    let mut study = |label, paragraph, words: String| {
        reasons.push(Reason { label, field: String::new(), paragraph, words });
    };
    if view.study_code {
        let words = "a random code joins the reports of one person (`linkage`)";
        study(Label::ExpertDetermination, "164.514(b)(2)(i)(R), (c)", words.to_owned());
    }
    if matches!(view.repeats, Repeats::Waves(_)) {
        let words = "a wave's window tells the day of a report more finely than the year";
        study(Label::LimitedDataSet, "164.514(b)(2)(i)(C)", words.to_owned());
    }
    if let Some(group) = group.filter(|group| group.people < SMALL) {
        let words =
            format!("the exact answers about a person can leave a group of {} people or fewer", group.people.max(1));
        study(Label::ExpertDetermination, "164.514(b)(2)(ii)", words);
    }
    let label = reasons.iter().map(|reason| reason.label).max().unwrap_or(Label::SafeHarbor);
    reasons.sort_by_key(|reason| core::cmp::Reverse(reason.label));
    (label, reasons)
}

type Fact = (Label, &'static str, &'static str);

/// What one released field asks for, its own category and those of the answers inside a joined one.
fn facts(view: &View, field: &Field) -> Vec<Fact> {
    let mut facts: Vec<Fact> = own(field).into_iter().collect();
    let joined = field.derive.as_ref().filter(|derive| derive.operation == "join" && field.rule == Rule::Keep);
    for source in joined.iter().flat_map(|derive| &derive.sources).filter_map(|id| view.field(id)) {
        facts.extend(as_kept(source));
    }
    facts.extend(interval(view, field));
    facts.extend(passed_on(view, field));
    facts.extend(asked_finely(view, field));
    facts.sort_by_key(|fact| core::cmp::Reverse(fact.0));
    facts.truncate(1);
    facts
}

/// A category of identifiers that one person alone has: by the policy's word, or by the type, whatever the policy says.
pub(super) fn is_direct(field: &Field) -> bool {
    DIRECT.contains(&field.category.as_str())
        || matches!(field.kind.as_str(), "person-name" | "phone" | "email" | "identifier")
}

/// What other codes, bands and sums hand on of an identifier: wider only as far as the policy's writer made it so.
fn passed_on(view: &View, field: &Field) -> Option<Fact> {
    let derive = field.derive.as_ref()?;
    if !matches!(derive.operation.as_str(), "categorize" | "number" | "sum" | "join") {
        return None;
    }
    let mut facts: Vec<Fact> =
        view.rests_on(field).into_iter().filter(|one| one.derive.is_none()).filter_map(handed_on).collect();
    facts.sort_by_key(|fact| core::cmp::Reverse(fact.0));
    let (label, rule, words) = *facts.first()?;
    // Chance is no removal, but nobody's identifier is certain any more.
    Some((if field.rule.is_noise() { label.min(Label::ExpertDetermination) } else { label }, rule, words))
}

fn handed_on(source: &Field) -> Option<Fact> {
    let words = "an identifier leaves in other words, and parts count as the whole";
    match source.category.as_str() {
        _ if matches!(source.kind.as_str(), "date" | "date-time") => None,
        _ if is_direct(source) => Some((Label::Identifiable, "164.514(b)(2)(i)", words)),
        "geography" => Some((
            Label::LimitedDataSet,
            "164.514(b)(2)(i)(B), (e)(2)(ii)",
            "a place smaller than a state can leave in other words",
        )),
        "dates" | "birth-date" => {
            Some((Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "an element of a date can leave in other words"))
        }
        _ => None,
    }
}

/// A field is there or not there: that tells how the condition's dates and ages compare.
fn asked_finely(view: &View, field: &Field) -> Option<Fact> {
    let fine = |(id, bound): &&(String, String)| {
        let Some(asked) = view.field(id) else { return false };
        let days = asked.derive.as_ref().is_some_and(|derive| derive.operation == "daysBetween");
        let old = parse_micro(bound).is_some_and(|bound| bound > 90_000_000);
        match asked.category.as_str() {
            "age" => old,
            "dates" | "birth-date" => true,
            _ => days && interval(view, asked).is_some(),
        }
    };
    if field.rule.is_noise() {
        return None;
    }
    let mut bounds = view.conditions_of(field).into_iter().flat_map(|condition| &condition.bounds);
    bounds.find(fine).map(|_| {
        (Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "whether it was asked compares a date, or an age over 89")
    })
}

fn own(field: &Field) -> Option<Fact> {
    let direct = is_direct(field);
    match &field.rule {
        Rule::Drop | Rule::Withhold => None,
        Rule::Perturb(..) if direct => Some((
            Label::ExpertDetermination,
            "164.514(b)(1)",
            "an answer in a category of identifiers leaves, changed by chance",
        )),
        // Chance is no removal: the rule says nothing about how often a true town may leave.
        Rule::Perturb(..) => matches!(field.category.as_str(), "geography" | "dates" | "birth-date").then_some((
            Label::LimitedDataSet,
            "164.514(b)(2)(i)(B), (C), (e)(2)",
            "a place or date finer than the field rules leaves, changed by chance",
        )),
        Rule::Pseudonymize => {
            Some((Label::ExpertDetermination, "164.514(b)(2)(i)(R), (c)", "a code stands for a person's identifier"))
        }
        // A face is one of the 18 identifiers, and nobody looks for one.
        Rule::Attach(how, _) if how == "picture" => {
            Some((Label::Identifiable, "164.514(b)(2)(i)(Q)", "a picture leaves, and it may show a face"))
        }
        Rule::Attach(how, _) if how == "document" => {
            Some((Label::Identifiable, "164.514(b)(2)(i)", "a document leaves as it is and may name anybody"))
        }
        Rule::Attach(how, _) if how == "series" => Some((
            Label::ExpertDetermination,
            "164.514(b)(1)",
            "a series of measurements leaves, and whoever knows some of them can find the rest",
        )),
        Rule::Attach(_, true) => Some((
            Label::Identifiable,
            "164.514(b)(2)(i)",
            "a DICOM file leaves, and the site takes the risk of names in its pixels",
        )),
        Rule::Attach(..) => Some((
            Label::ExpertDetermination,
            "164.514(b)(1)",
            "a DICOM file leaves by the Basic Profile, and its picture may show who it is",
        )),
        Rule::Scrub { .. } => Some((
            Label::ExpertDetermination,
            "164.514(b)(1)",
            "scrubbed text can still hold an identifier that was not found",
        )),
        Rule::Icd10Chapter => None,
        Rule::Keep => as_kept(field),
        _ if field.kind == "attachment" => {
            Some((Label::ExpertDetermination, "164.514(b)(1)", "a file can hold identifiers"))
        }
        _ if direct => Some((
            Label::Identifiable,
            "164.514(b)(2)(i)",
            "a part of an identifier leaves, and parts count as the whole",
        )),
        rule => coarse(field, rule),
    }
}

fn as_kept(field: &Field) -> Option<Fact> {
    let kept: Fact = match (field.kind.as_str(), field.category.as_str()) {
        ("free-text", _) => {
            (Label::Identifiable, "164.514(b)(2)(i)", "free text leaves as it is written and may name anybody")
        }
        ("attachment", _) => (Label::Identifiable, "164.514(b)(2)(i)(Q)", "a file leaves as it is"),
        ("address", _) => (Label::Identifiable, "164.514(e)(2)(ii)", "a street address leaves as it is"),
        _ if is_direct(field) => (Label::Identifiable, "164.514(b)(2)(i), (e)(2)", "an identifier leaves as it is"),
        ("postal-code", _) | (_, "geography") => {
            (Label::LimitedDataSet, "164.514(b)(2)(i)(B), (e)(2)(ii)", "a place smaller than a state leaves")
        }
        ("date" | "date-time", _) => {
            (Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "a date leaves with more than its year")
        }
        ("integer" | "decimal", "birth-date" | "age") if !capped(field) => {
            (Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "an age over 89, or a year that shows one, can leave")
        }
        (kind, "dates" | "birth-date") if kind != "time" => {
            (Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "an element of a date other than its year can leave")
        }
        _ => return None,
    };
    Some(kept)
}

/// No valid answer shows an age over 89.
fn capped(field: &Field) -> bool {
    field.category == "age" && field.max_micro().is_some_and(|max| max <= 89_000_000)
}

fn coarse(field: &Field, rule: &Rule) -> Option<Fact> {
    const DATE: Fact =
        (Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "a month or quarter of a date leaves, not only its year");
    const AGE: Fact =
        (Label::LimitedDataSet, "164.514(b)(2)(i)(C)", "ages over 89 are not put together as 90 and over");
    let age = matches!(field.category.as_str(), "age" | "birth-date") && !capped(field);
    match rule {
        Rule::Month | Rule::Quarter => Some(DATE),
        // A year of birth is not an age: no bound in ages caps it.
        Rule::Bins(edges) if age => {
            (field.category == "birth-date" || edges.iter().any(|edge| *edge > 90_000_000)).then_some(AGE)
        }
        Rule::Clamp(_, high) if age => {
            (field.category == "birth-date" || high.is_none_or(|high| high > 90_000_000)).then_some(AGE)
        }
        Rule::Round(_) if age => Some(AGE),
        Rule::Bins(_) | Rule::Clamp(..) | Rule::Round(_) if field.category == "geography" => {
            Some((Label::LimitedDataSet, "164.514(b)(2)(i)(B), (e)(2)(ii)", "a place smaller than a state can leave"))
        }
        _ => None,
    }
}

/// Days to today give the day itself, as the collector knows when a report came; days since birth give the age in days.
fn interval(view: &View, field: &Field) -> Option<Fact> {
    let derive = field.derive.as_ref()?;
    let between = intervals(view, derive)?;
    if field.rule.is_noise() {
        return None;
    }
    let coarse = derive.bands.is_some() || matches!(field.rule, Rule::Bins(_));
    let from_birth = between.sources.iter().filter_map(|id| view.field(id)).any(|one| one.category == "birth-date");
    ((between.today && !coarse) || from_birth).then_some((
        Label::LimitedDataSet,
        "164.514(b)(2)(i)(C)",
        "days counted to the report or from birth give a date away",
    ))
}

fn intervals<'v>(view: &'v View, derive: &'v Derive) -> Option<&'v Derive> {
    match derive.operation.as_str() {
        "daysBetween" => Some(derive),
        "number" => derive
            .sources
            .first()
            .and_then(|id| view.field(id))
            .and_then(|one| one.derive.as_ref())
            .and_then(|inner| intervals(view, inner)),
        _ => None,
    }
}
