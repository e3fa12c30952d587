//! `people, budget → epsilon for the questions that matter`: what the study would get beside what the patient would get.

use gauze_ldp::{Epsilon, RandomizedResponse};

use super::plan::{Plan, Rule, decimal};

/// A margin above this says little: a draft warns of it.
pub(super) const WIDE_POINTS: f64 = 10.0;
/// A margin below this is enough: what is left of a budget is not spent for its own sake.
const FINE_POINTS: f64 = 5.0;
/// Steps in which epsilon is given out, in millionths.
const STEP: u64 = 100_000;
/// Finest step in which a share of the budget is shown.
const FINEST: u64 = 10_000;
/// One question's most: beyond it nearly everybody's true answer leaves.
const MOST: u64 = 4_000_000;

/// What noise would mean for one question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Half of the 95 % interval of a share of one half, in percentage points: no other share has a wider one.
    pub points: f64,
    /// Of 100 people who answer alike, how many send that answer.
    pub odds: u32,
    /// Categories, "no answer" included where there is one.
    pub categories: u32,
    /// Epsilon in millionths.
    pub epsilon_micro: u64,
}

impl Figures {
    /// The margin is above ±10 points: a share says little.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.points > WIDE_POINTS
    }
}

/// `(categories, epsilon, people) → Figures`; none where the mechanism does not exist.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a plan's figures, not noise"
)]
pub(super) fn figures(categories: u32, micro: u64, people: u64) -> Option<Figures> {
    let epsilon = Epsilon::from_micro(u32::try_from(micro).ok()?).ok()?;
    let table = RandomizedResponse::new(categories, epsilon).ok()?;
    let chance = f64::midpoint(table.p(), table.q());
    let share = table.estimate((chance * people as f64).round() as u64, people);
    let points = (share.high - share.low) / 2.0 * 100.0;
    Some(Figures { points, odds: table.honest_out_of(100), categories, epsilon_micro: micro })
}

/// Gives the budget to the questions that matter most, in the order of their priority; the others are dropped.
///
/// Each gets what ±10 points take; what is left narrows them to ±5. Where not even one comes within ±10, as many as epsilon 1
/// reaches are noised all the same, and marked.
pub(super) fn spend(plans: &mut [Plan], people: u64, budget: u64) -> Vec<String> {
    let mut order: Vec<usize> =
        plans.iter().enumerate().filter(|(_, plan)| wants_noise(plan)).map(|(at, _)| at).collect();
    order.sort_by_key(|at| plans.get(*at).and_then(|plan| plan.priority));
    let categories = |at: usize| plans.get(at).map_or(2, Plan::categories);
    let mut chosen: Vec<(usize, u64)> = Vec::new();
    let mut left = budget;
    for &at in &order {
        if let Some(need) = needed(categories(at), people).filter(|need| *need <= left) {
            chosen.push((at, need));
            left -= need;
        }
    }
    let mut notes = Vec::new();
    if chosen.is_empty() && !order.is_empty() {
        let reach = usize::try_from(budget / 1_000_000).unwrap_or(1).clamp(1, order.len());
        let each = (budget / u64::try_from(reach).unwrap_or(1)).min(MOST) / STEP * STEP;
        chosen = order.iter().take(reach).map(|at| (*at, each.max(STEP.min(budget)))).collect();
        left = 0;
        notes.push(format!(
            "with {people} people and epsilon {} no question comes within ±10 points: more people, a larger budget, or the sealed profile",
            decimal(budget)
        ));
    }
    narrow(&mut chosen, &categories, people, &mut left);
    let spread =
        u64::try_from(order.len()).ok().and_then(|count| budget.checked_div(count)).unwrap_or(0) / FINEST * FINEST;
    for at in order {
        let Some(plan) = plans.get_mut(at) else { continue };
        let share = chosen.iter().find(|(other, _)| *other == at).map(|(_, micro)| *micro);
        plan.figures = figures(plan.categories(), share.unwrap_or(spread.max(FINEST)), people);
        plan.instead = offers(share.is_some(), plan.figures, people);
        if let Some(micro) = share {
            plan.rule = Rule::Perturb(micro);
            "noised on the device; the study sees shares, never this person's answer".clone_into(&mut plan.why);
        } else {
            plan.rule = Rule::Drop;
            "the budget does not reach it: figures as if it were spread over all questions".clone_into(&mut plan.why);
        }
        if let Some(figures) = plan.figures.filter(|figures| share.is_some() && figures.is_wide()) {
            plan.notes.push(format!("±{:.0} points is wide: above ±10 a share says little", figures.points));
        }
    }
    notes
}

fn wants_noise(plan: &Plan) -> bool {
    plan.priority.is_some() && plan.rule == Rule::Keep && !plan.care && (2..=4096).contains(&plan.categories())
}

fn needed(categories: u32, people: u64) -> Option<u64> {
    let enough = |micro: &u64| figures(categories, *micro, people).is_some_and(|figures| figures.points <= WIDE_POINTS);
    (1..=MOST / STEP).map(|step| step * STEP).find(enough)
}

fn narrow(chosen: &mut [(usize, u64)], categories: &dyn Fn(usize) -> u32, people: u64, left: &mut u64) {
    loop {
        let before = *left;
        for (at, micro) in chosen.iter_mut() {
            let wide = figures(categories(*at), *micro, people).is_some_and(|figures| figures.points > FINE_POINTS);
            if wide && *left >= STEP && *micro + STEP <= MOST {
                *micro += STEP;
                *left -= STEP;
            }
        }
        if *left == before {
            return;
        }
    }
}

fn offers(noised: bool, figures: Option<Figures>, people: u64) -> Vec<String> {
    let perturb = figures.map_or_else(
        || "perturb".to_owned(),
        |figures| {
            format!(
                "perturb at epsilon {} ({} points with {people} people, odds {} in 100)",
                decimal(figures.epsilon_micro),
                if figures.points > 50.0 { "more than ±50".to_owned() } else { format!("±{:.0}", figures.points) },
                figures.odds
            )
        },
    );
    let rest = ["derive a score of several questions", "group rare answers and seal exactly (with consent)"];
    let first = (!noised).then_some(perturb.clone());
    let drop = noised.then(|| "drop".to_owned());
    drop.into_iter().chain(rest.map(str::to_owned)).chain(first).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_literature() {
        // 11,243 people for ±2 points at one half, yes or no, epsilon 1 (without the interval's own shrinkage).
        let figures = figures(2, 1_000_000, 11_243).unwrap();
        assert!((figures.points - 2.0).abs() < 0.01, "{}", figures.points);
        assert_eq!(figures.odds, 73);
        assert!(super::figures(1, 1_000_000, 10).is_none());
    }

    #[test]
    fn more_people_need_less() {
        let few = needed(5, 300).unwrap();
        let many = needed(5, 10_000).unwrap();
        assert!(many < few, "{many} {few}");
        assert_eq!(needed(2, 50), None);
    }
}
