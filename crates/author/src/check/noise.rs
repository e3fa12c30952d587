//! What chance protects: epsilon and its odds, and whether another field gives away what it hides.
//!
//! Two fields are one question where they rest on a common answer. So an exact field gives a noised one away when it is
//! computed from it, when the noised one is computed from the exact one, or when both are computed from the same answers.
//! An exact field computed from answers that are dropped is minimization, and fine.
//!
//! A field that is asked only under a condition is there or not there, which tells the condition. Where the field leaves
//! without noise, so does that: the condition may rest only on answers that leave exactly themselves. Where the field is
//! noised, "no answer" is one of its categories and nothing is told. The language has no validity rule that names another
//! field (`min`, `max` and `pattern` are constants), so that validity gives nothing away.

use gauze_core::Policy;
use gauze_core::policy::Rule as CoreRule;
use serde::Serialize;

use super::{Findings, named, verb_s};
use crate::view::json::micro_text;
use crate::view::{Field, Repeats, Rule, View};

/// Above this, a person's answers are a guess away: e^8 is 2,981.
const HIGHEST: u64 = 8_000_000;
/// Of 100 alike answers, so many may stay true before the noise is a name only.
const HIGH_ODDS: u32 = 95;

/// What chance protects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Loss {
    /// Epsilon of one report, exact decimal text.
    pub epsilon: String,
    /// Reports that one person may send.
    pub reports: u64,
    /// Epsilon of all of a person's reports.
    pub per_person: String,
    /// What a report may spend.
    pub budget: String,
    /// Fields changed by chance, and fields that leave without it.
    pub covered: usize,
    /// Fields that leave without noise.
    pub exact: usize,
    /// A line for each noised question.
    pub questions: Vec<Odds>,
    /// Of 100 tries to tell two people's whole reports apart, at most so many succeed.
    pub told_apart_in_hundred: u32,
}

/// The odds of one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Odds {
    /// The field's id.
    pub field: String,
    /// Its epsilon, exact decimal text.
    pub epsilon: String,
    /// The mechanism, where it is another than randomized response over the options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<&'static str>,
    /// Categories of the mechanism, "no answer" included.
    pub categories: u32,
    /// Of 100 people who answer alike, so many send that answer.
    pub true_in_hundred: u32,
}

impl Loss {
    pub(super) fn of(view: &View, policy: &Policy) -> Self {
        let reports = view.reports_per_person();
        let odds = |field: &gauze_core::policy::Field| match field.rule() {
            CoreRule::Perturb(noise) => Some(Odds {
                field: field.id().to_owned(),
                epsilon: noise.epsilon().to_string(),
                mechanism: Some(noise.name()).filter(|_| !noise.is_plain()),
                categories: noise.told_apart(),
                true_in_hundred: noise.honest_out_of(100),
            }),
            _ => None,
        };
        Self {
            epsilon: policy.epsilon().to_string(),
            reports,
            per_person: micro_text(view.epsilon().saturating_mul(reports)),
            budget: policy.budget().to_string(),
            covered: view.noised().count(),
            exact: view.exact().count(),
            questions: policy.fields().iter().filter_map(odds).collect(),
            told_apart_in_hundred: told_apart(view.epsilon().saturating_mul(reports)),
        }
    }
}

/// `e^epsilon / (1 + e^epsilon)` of 100, rounded up: the best guess between two people, from even odds.
pub(crate) fn told_apart(micro: u64) -> u32 {
    let epsilon = f64::from(u32::try_from(micro).unwrap_or(u32::MAX)) / 1e6;
    let chance = (100.0 / (1.0 + (-epsilon).exp())).ceil();
    (50..=100u32).find(|hundredth| f64::from(*hundredth) >= chance).unwrap_or(100)
}

pub(super) fn check(view: &View, loss: &Loss, found: &mut Findings) {
    revealed_by_value(view, found);
    revealed_by_condition(view, found);
    spent_twice(view, found);
    budget(view, loss, found);
}

fn revealed_by_value(view: &View, found: &mut Findings) {
    let noised: Vec<(&Field, Vec<&str>)> = view.noised().map(|field| (field, view.questions_of(field))).collect();
    for field in view.exact() {
        let questions = view.questions_of(field);
        let common = |(_, others): &&(&Field, Vec<&str>)| others.iter().any(|id| questions.contains(id));
        // A computed field may rest on a computed, noised one: both then rest on the same questions.
        for (other, _) in noised.iter().filter(common) {
            found.add(
                "policy/reveals-noised",
                &[&field.id, &other.id],
                format!(
                    "`{}` leaves without noise and rests on the same answers as `{}`, which is changed by chance: the noise hides nothing",
                    field.id, other.id
                ),
                "drop one of them, or change both by chance as one question (`join`, or `perturb` on the computed field only)",
            );
        }
    }
}

fn revealed_by_condition(view: &View, found: &mut Findings) {
    for field in view.exact() {
        // What is asked here, and what the answers that it is computed from are asked under.
        let mut conditions: Vec<&str> = Vec::new();
        for id in view.conditions_of(field).into_iter().flat_map(|condition| &condition.asks) {
            if !conditions.contains(&id.as_str()) {
                conditions.push(id);
            }
        }
        for asked in conditions.into_iter().filter_map(|id| view.field(id)) {
            match secret(view, asked) {
                Secret::None => {}
                Secret::Coarsened => found.add(
                    "check/condition-on-coarsened",
                    &[&field.id, &asked.id],
                    format!(
                        "`{}` is asked only under a condition on `{}`, and is there or not there: that tells more of `{}` than its coarse value",
                        field.id, asked.id, asked.id
                    ),
                    "put the condition at an edge of the coarse values, or drop one of the fields",
                ),
                Secret::Hidden => found.add(
                    "policy/reveals-noised",
                    &[&field.id, &asked.id],
                    format!(
                        "`{}` leaves without noise and only when `{}` was answered in a certain way: whether it is there tells that answer, which {}",
                        field.id,
                        asked.id,
                        if asked.rule.is_noise() { "is changed by chance" } else { "is to stay here" }
                    ),
                    "drop it too, change it by chance too (then \"no answer\" is one of its answers), or keep the answer that it hangs on",
                ),
            }
        }
    }
}

enum Secret {
    None,
    Coarsened,
    Hidden,
}

/// How much of an answer the study is not to know.
fn secret(view: &View, field: &Field) -> Secret {
    if field.rule == Rule::Keep {
        return Secret::None;
    }
    if field.rule.coarsens() {
        return Secret::Coarsened;
    }
    // A computed field that is dropped tells nothing new where all that it rests on is known.
    let known = |id: &str| view.field(id).is_some_and(|one| one.rule == Rule::Keep);
    if field.derive.is_some() && !field.rule.releases() && view.questions_of(field).iter().all(|id| known(id)) {
        return Secret::None;
    }
    Secret::Hidden
}

fn spent_twice(view: &View, found: &mut Findings) {
    let noised: Vec<&Field> = view.noised().collect();
    for (at, field) in noised.iter().enumerate() {
        let questions = view.questions_of(field);
        for other in noised.iter().skip(at + 1) {
            let others = view.questions_of(other);
            let common: Vec<&str> = questions.iter().copied().filter(|id| others.contains(id)).collect();
            if common.is_empty() {
                continue;
            }
            let both = micro_text(field.rule.epsilon().unwrap_or(0) + other.rule.epsilon().unwrap_or(0));
            if field.derive.is_some() && other.derive.is_some() {
                found.add(
                    "check/spent-in-two",
                    &[&field.id, &other.id],
                    format!(
                        "{} take{} part in `{}` and in `{}`: each of them costs, together an epsilon of {both}",
                        named(&common),
                        verb_s(common.len()),
                        field.id,
                        other.id
                    ),
                    "join all of them into one field if the study needs them together, or leave one of the two out",
                );
            } else {
                found.add(
                    "policy/spent-twice",
                    &[&field.id, &other.id],
                    format!(
                        "{} {} changed by chance twice, in `{}` and in `{}`: the odds shown for one of them are not the patient's odds (together an epsilon of {both})",
                        named(&common),
                        if common.len() == 1 { "is" } else { "are" },
                        field.id,
                        other.id
                    ),
                    "drop the single question: its share can be read from the computed or joined field",
                );
            }
        }
    }
}

fn budget(view: &View, loss: &Loss, found: &mut Findings) {
    let all = view.epsilon().saturating_mul(view.reports_per_person());
    // Where the device counts, it stops at the budget by itself.
    let counted =
        !matches!(view.repeats, Repeats::DeviceOnly) || view.epsilon() > view.budget.person.unwrap_or(u64::MAX);
    if let Some(most) = view.budget.person.filter(|most| counted && all > *most) {
        found.add(
            "policy/over-person-budget",
            &[],
            format!(
                "{} reports of {} each are an epsilon of {} a person, more than `epsilonPerPerson` ({})",
                loss.reports,
                loss.epsilon,
                loss.per_person,
                micro_text(most)
            ),
            "ask fewer waves, lower the epsilon of the fields, or raise `budget.epsilonPerPerson`",
        );
    }
    if view.budget.person_unreadable {
        let message = "`budget.epsilonPerPerson` is no plain decimal: no bound for a person can be checked".to_owned();
        found.add("policy/over-person-budget", &[], message, "write it like `8` or `2.5`");
    }
    if all > HIGHEST && view.budget.justification.is_empty() {
        found.add(
            "policy/epsilon-too-high",
            &[],
            format!(
                "a person's reports spend an epsilon of {}, more than 8: of 100 tries to tell two people's reports apart, up to {} succeed",
                loss.per_person, loss.told_apart_in_hundred
            ),
            "drop questions, ask for a score instead of its items, or write in `budget.justification` why it must be so",
        );
    }
    if loss.covered > 0 {
        let odds = loss.questions.iter().map(|one| {
            let Odds { field, epsilon, mechanism, categories, true_in_hundred } = one;
            match mechanism {
                None => format!("{field} {epsilon}: {true_in_hundred} in 100 of {categories} answers stay true"),
                Some(name) => {
                    format!("{field} {epsilon}: {name}, {true_in_hundred} in 100 replies fit the true answer")
                }
            }
        });
        let reports = if loss.reports > 1 {
            format!(" and {} over {} reports of a person", loss.per_person, loss.reports)
        } else {
            String::new()
        };
        found.add(
            "check/epsilon",
            &[],
            format!(
                "a report spends an epsilon of {}{reports}; of 100 tries to tell two people's reports apart, at most {} succeed ({})",
                loss.epsilon,
                loss.told_apart_in_hundred,
                odds.collect::<Vec<_>>().join("; ")
            ),
            "it covers the fields that are changed by chance, and no others",
        );
    }
    let weak: Vec<&Odds> = loss.questions.iter().filter(|one| one.true_in_hundred >= HIGH_ODDS).collect();
    for one in weak {
        found.add(
            "check/high-odds",
            &[&one.field],
            format!(
                "of 100 people who answer `{}` alike, {} send that answer: it is as good as exact",
                one.field, one.true_in_hundred
            ),
            "lower its epsilon, or say openly that it leaves exactly (`keep`)",
        );
    }
    if matches!(view.repeats, Repeats::DeviceOnly) && loss.covered > 0 {
        found.add(
            "check/device-only",
            &[],
            "the same answer gives the same noisy answer on one device; another device or a cleared one starts anew"
                .to_owned(),
            "declare waves with a token a person if the epsilon is to hold for the person",
        );
    }
}
