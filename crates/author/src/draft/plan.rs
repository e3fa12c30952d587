//! What the draft does with each question, before it is written down.

use gauze_forms::form::Kind;

use super::category::Category;
use super::json::Val;

/// What leaves of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rule {
    /// Not in the policy at all: the language has no type for it, or the person never sees it.
    LeftOut,
    Drop,
    Withhold,
    Keep,
    Scrub,
    AgeBand,
    Year,
    Hour,
    Zip3,
    Bins(Vec<String>),
    Clamp(&'static str),
    /// Epsilon in millionths.
    Perturb(u64),
}

impl Rule {
    /// Something leaves.
    pub(super) fn releases(&self) -> bool {
        !matches!(self, Self::LeftOut | Self::Drop | Self::Withhold)
    }

    /// As the policy writes it.
    pub(super) fn to_val(&self) -> Val {
        let rule = |action: &str| vec![("do", Val::text(action))];
        let coarsen = |to: &str| vec![("do", Val::text("coarsen")), ("to", Val::text(to))];
        Val::Object(match self {
            Self::LeftOut | Self::Drop => rule("drop"),
            Self::Withhold => rule("withhold"),
            Self::Keep => rule("keep"),
            Self::Scrub => rule("scrub"),
            Self::AgeBand => {
                let mut rule = coarsen("age-band");
                rule.push(("width", Val::Whole(10)));
                rule
            }
            Self::Year => coarsen("year"),
            Self::Hour => coarsen("hour"),
            Self::Zip3 => coarsen("zip3"),
            Self::Bins(edges) => {
                let mut rule = coarsen("bins");
                rule.push(("edges", Val::texts_list(edges.iter().cloned())));
                rule
            }
            Self::Clamp(high) => {
                let mut rule = coarsen("clamp");
                rule.push(("high", Val::text(*high)));
                rule
            }
            Self::Perturb(micro) => vec![
                ("do", Val::text("perturb")),
                ("mechanism", Val::text("randomized-response")),
                ("epsilon", Val::text(decimal(*micro))),
            ],
        })
    }

    /// In few words, for the table.
    pub(super) fn words(&self) -> String {
        match self {
            Self::LeftOut => "not in the policy".to_owned(),
            Self::Drop => "drop".to_owned(),
            Self::Withhold => "withhold".to_owned(),
            Self::Keep => "keep, sealed".to_owned(),
            Self::Scrub => "scrub".to_owned(),
            Self::AgeBand => "coarsen to 10 years of age".to_owned(),
            Self::Year => "coarsen to the year".to_owned(),
            Self::Hour => "coarsen to the hour".to_owned(),
            Self::Zip3 => "coarsen to ZIP3".to_owned(),
            Self::Bins(_) => "coarsen to bins".to_owned(),
            Self::Clamp(high) => format!("coarsen: {high} and more together"),
            Self::Perturb(micro) => format!("perturb, epsilon {}", decimal(*micro)),
        }
    }
}

/// Millionths → decimal text, without zeros at its end.
pub(super) fn decimal(micro: u64) -> String {
    let (whole, rest) = (micro / 1_000_000, micro % 1_000_000);
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{rest:06}").trim_end_matches('0').to_owned()
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) code: String,
    pub(super) label: Vec<(String, String)>,
    pub(super) score: Option<u32>,
    pub(super) also: Vec<String>,
}

/// What the draft does with one question, or with a figure derived from several.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// The form's name of the question; of a derived figure, its own.
    pub(super) name: String,
    pub(super) id: String,
    pub(super) kind: Kind,
    /// The policy language's type; empty when it is left out.
    pub(super) type_name: &'static str,
    pub(super) label: Vec<(String, String)>,
    pub(super) shown: String,
    pub(super) rule: Rule,
    pub(super) category: Option<Category>,
    pub(super) why: String,
    /// What else could be done, the most careful first.
    pub(super) instead: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) answers: Vec<Answer>,
    /// The form insists on an answer, always.
    pub(super) required: bool,
    /// An answer is asked for in the report, or a score is computed of it.
    pub(super) source: bool,
    pub(super) care: bool,
    pub(super) relative: bool,
    /// How much a budget is wanted here: 0 most. None: noise is not for it.
    pub(super) priority: Option<u8>,
    pub(super) max_bytes: Option<u32>,
    pub(super) unit: Option<String>,
    pub(super) min: Option<String>,
    pub(super) max: Option<String>,
    pub(super) applies: Option<Val>,
    /// Names of the questions that decide whether this one is asked.
    pub(super) depends_on: Vec<String>,
    /// How it is computed, and the ids it is computed of.
    pub(super) derive: Option<(Val, Vec<String>)>,
    pub(super) code: Option<(String, String)>,
    /// The margin at 95 %, in points, and the odds of the true answer in 100.
    pub(super) figures: Option<super::budget::Figures>,
}

impl Plan {
    /// Categories of the mechanism: the answers, and "no answer" where there may be none.
    pub(super) fn categories(&self) -> u32 {
        let answers =
            if self.kind == Kind::Boolean { 2 } else { u32::try_from(self.answers.len()).unwrap_or(u32::MAX) };
        answers.saturating_add(u32::from(!self.required || self.applies.is_some()))
    }
}
