//! `(questions, goal) → Sheet`: a study's plan, a line for each question and mechanism.

use gauze_core::Policy;
use gauze_core::chance::Table;
use gauze_core::policy::{Field, Mechanism, Rule};
use gauze_ldp::Epsilon;
use serde::Serialize;

use super::{Channel, Design, Exact, PlanError, Planned, Question, TwoGroups, WithoutPrivacy};

/// What is given; the rest is planned.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Goal {
    /// A 95 % interval of ± this proportion.
    Margin(f64),
    /// This many people.
    People(u64),
    /// Both: the least epsilon.
    LeastEpsilon {
        /// Respondents.
        people: u64,
        /// Half-width as a proportion.
        margin: f64,
    },
    /// A difference between two groups, found with this power.
    Difference {
        /// From the one share to the other.
        difference: f64,
        /// Chance to find it.
        power: f64,
    },
    /// The power of so many people, half of them in each group.
    Power {
        /// From the one share to the other.
        difference: f64,
        /// Respondents of both groups together.
        people: u64,
    },
}

/// A question with the noise that it is asked with.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The field's id and label, where a policy has one.
    pub field: Option<(String, String)>,
    /// Categories and expected share.
    pub question: Question,
    /// Its epsilon; none where it is sought.
    pub epsilon: Option<Epsilon>,
    /// The mechanism that a policy has chosen.
    pub chosen: Option<Design>,
}

/// The plan of a study.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// `plan-1`.
    pub gauze: &'static str,
    /// Nominal coverage of each interval.
    pub confidence: f64,
    /// Respondents for all questions: the largest number of any.
    pub people: u64,
    /// The widest half-width of any question, as a proportion.
    pub margin: f64,
    /// A question a line.
    pub questions: Vec<Line>,
}

/// The plan of one question.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// The field's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The field's label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Categories of the mechanism, "no answer" included.
    pub categories: u32,
    /// The expected share.
    pub share: f64,
    /// Exact decimal text; the least that is enough where it was sought.
    pub epsilon: String,
    /// The mechanism that is planned: the policy's, else the one with the least variance.
    #[serde(flatten)]
    pub planned: Planned,
    /// The same question without noise.
    pub without_privacy: WithoutPrivacy,
    /// Two groups, where a difference is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Groups>,
    /// The other mechanisms, best first.
    pub others: Vec<Planned>,
}

/// Two groups of the same size.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Groups {
    /// From the one share to the other.
    pub difference: f64,
    /// People in each group.
    pub people_each: u64,
    /// The chance that the difference is found.
    pub power: f64,
    /// The chance without noise.
    pub power_without_privacy: f64,
    /// People in each group for the same power without noise; none where it is no better than a coin's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people_each_without_privacy: Option<u64>,
}

impl Asked {
    /// The perturbed fields of a policy whose shares are asked for, each with its own categories, epsilon and mechanism.
    ///
    /// # Errors
    /// [`PlanError::Share`]
    pub fn of_policy(policy: &Policy, share: f64, language: &str) -> Result<Vec<Self>, PlanError> {
        let perturbed = policy.released().filter_map(|(_, field)| Some((field, channel_of(field)?)));
        perturbed
            .map(|(field, (epsilon, categories, design))| {
                Ok(Self {
                    field: Some((field.id().to_owned(), field.label().get(language).to_owned())),
                    question: Question::new(categories, share)?,
                    epsilon: Some(epsilon),
                    chosen: Some(design?),
                })
            })
            .collect()
    }

    fn line(&self, goal: Goal) -> Result<Line, PlanError> {
        let question = self.question;
        let (epsilon, designs) = match (goal, self.epsilon) {
            (Goal::LeastEpsilon { people, margin }, _) => {
                let (epsilon, _) = question.least_epsilon(people, margin)?;
                (epsilon, question.designs(epsilon)?)
            }
            (_, Some(epsilon)) => (epsilon, self.designs(epsilon)?),
            (_, None) => return Err(PlanError::Mechanism(gauze_ldp::LdpError::Epsilon)),
        };
        let mut planned = designs.iter().map(|design| figures(question, design, goal));
        let (planned_best, without_privacy, groups) = planned.next().ok_or(PlanError::Share)??;
        let others = planned.map(|one| one.map(|(planned, ..)| planned)).collect::<Result<_, _>>()?;
        let (field, label) = self.field.clone().unzip();
        Ok(Line {
            field,
            label,
            categories: question.categories(),
            share: question.share(),
            epsilon: epsilon.to_string(),
            planned: planned_best,
            without_privacy,
            groups,
            others,
        })
    }

    /// The chosen one first, then the others.
    fn designs(&self, epsilon: Epsilon) -> Result<Vec<Design>, PlanError> {
        let mut designs = self.question.designs(epsilon)?;
        if let Some(chosen) = self.chosen {
            designs.retain(|one| (one.mechanism(), one.subset()) != (chosen.mechanism(), chosen.subset()));
            designs.insert(0, chosen);
        }
        Ok(designs)
    }
}

impl Sheet {
    /// Plans every question for the same goal.
    ///
    /// # Errors
    /// [`PlanError`] of the first question that cannot be planned.
    pub fn new(asked: &[Asked], goal: Goal) -> Result<Self, PlanError> {
        let questions = asked.iter().map(|one| one.line(goal)).collect::<Result<Vec<_>, _>>()?;
        let people = questions.iter().map(|line| line.planned.people).max().ok_or(PlanError::Nothing)?;
        let margin = questions.iter().map(|line| line.planned.margin).fold(0.0, f64::max);
        Ok(Self { gauze: "plan-1", confidence: 0.95, people, margin, questions })
    }
}

/// `perturbed field → (epsilon, k, its mechanism)`; none for one that sends numbers, or one option of several.
fn channel_of(field: &Field) -> Option<(Epsilon, u32, Result<Design, PlanError>)> {
    let Rule::Perturb(noise) = field.rule() else { return None };
    let (categories, subset, support) = match noise.mechanism() {
        Mechanism::Response(table) => (table.categories(), 1, table.support()),
        Mechanism::Chance(chance) => match chance.table() {
            Table::Response(table) => (table.categories(), 1, table.support()),
            Table::Subset(table) => (table.categories(), table.size(), table.support()),
            Table::Wave(..) | Table::Bit(_) | Table::Ends(_) | Table::One(_) => return None,
        },
    };
    let design = Design::of(noise.name(), subset, support.p(), support.q()).map_err(PlanError::from);
    Some((noise.epsilon(), categories, design))
}

fn figures(
    question: Question,
    design: &Design,
    goal: Goal,
) -> Result<(Planned, WithoutPrivacy, Option<Groups>), PlanError> {
    let both = |groups: Groups| {
        let (planned, plain) = question.for_people(design, groups.people_each.saturating_mul(2))?;
        Ok((planned, plain, Some(groups)))
    };
    match goal {
        Goal::Margin(margin) => question.for_margin(design, margin).map(|(planned, plain)| (planned, plain, None)),
        Goal::LeastEpsilon { people, .. } | Goal::People(people) => {
            question.for_people(design, people).map(|(planned, plain)| (planned, plain, None))
        }
        Goal::Difference { difference, power } => both(groups(question, design.channel(), difference, power)?),
        Goal::Power { difference, people } => {
            let (each, two) = (people / 2, TwoGroups::new(question.share(), difference)?);
            if each == 0 {
                return Err(PlanError::People);
            }
            let power = two.power(design.channel(), each);
            both(two_groups(two, difference, each, power))
        }
    }
}

fn groups(question: Question, channel: Channel, difference: f64, power: f64) -> Result<Groups, PlanError> {
    let two = TwoGroups::new(question.share(), difference)?;
    let people_each = two.people(channel, power)?;
    Ok(two_groups(two, difference, people_each, power))
}

fn two_groups(two: TwoGroups, difference: f64, people_each: u64, power: f64) -> Groups {
    Groups {
        difference,
        people_each,
        power,
        power_without_privacy: two.power(Exact, people_each),
        people_each_without_privacy: two.people(Exact, power).ok(),
    }
}
