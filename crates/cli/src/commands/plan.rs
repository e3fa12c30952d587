//! `gauze plan`: how many people a study needs, before it starts.

use std::path::PathBuf;

use clap::Args;
use gauze_ldp::Epsilon;
use gauze_study::plan::{Asked, Goal, Line, PlanError, Planned, Question, Sheet};
use serde::Serialize;

use crate::error::CliError;
use crate::figures::thousands;
use crate::screen::Screen;
use crate::table::{Side, Table, shortened};
use crate::trial_run::{self, TrialRun};
use crate::{keys, policies};

const HELP: &str = "for example `gauze plan --categories 2 --share 0.5 --epsilon 1 --margin 0.02`, or `--policy study.jws --people 2000`";

/// Plan how many people a study needs, or what so many people give
#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// A policy, signed or not: all of its perturbed fields are planned
    #[arg(long, value_name = "JWS", conflicts_with_all = ["categories", "epsilon"])]
    policy: Option<PathBuf>,
    /// The publisher's public key, as a file or inline: the policy's signature is checked
    #[arg(long, value_name = "KEY", requires = "policy")]
    publisher: Option<String>,
    /// Number of categories of the mechanism, "no answer" included
    #[arg(long, value_name = "K")]
    categories: Option<u32>,
    /// The share that is expected, as a proportion; with a policy 0.5 unless told
    #[arg(long, value_name = "S", allow_negative_numbers = true)]
    share: Option<f64>,
    /// Privacy loss, as decimal text such as 1 or 0.5; left out, `--people` with `--margin` gives the least
    #[arg(long, value_name = "E")]
    epsilon: Option<String>,
    /// This many people
    #[arg(long, value_name = "N")]
    people: Option<u64>,
    /// A 95 % interval of ± this proportion
    #[arg(long, value_name = "M", allow_negative_numbers = true)]
    margin: Option<f64>,
    /// Two groups of the same size whose shares differ by this proportion
    #[arg(long, value_name = "D", conflicts_with = "margin", allow_negative_numbers = true)]
    difference: Option<f64>,
    /// The chance to find that difference
    #[arg(long, value_name = "P", requires = "difference", conflicts_with = "people", default_value_t = 0.8)]
    power: f64,
    /// Run the real client on a made population, so many times, and print what came of it
    #[arg(long, value_name = "ROUNDS", num_args = 0..=1, default_missing_value = "100")]
    simulate: Option<u32>,
    /// Repeat the same made people
    #[arg(long, value_name = "S", requires = "simulate")]
    seed: Option<u64>,
}

#[derive(Serialize)]
struct WithTrial<'a> {
    #[serde(flatten)]
    sheet: &'a Sheet,
    #[serde(skip_serializing_if = "Option::is_none")]
    simulation: Option<&'a TrialRun>,
}

/// Plans, and simulates what was planned where that is asked for.
pub(crate) fn run(args: &Plan, screen: &mut Screen) -> Result<(), CliError> {
    let goal = goal(args)?;
    let (sheet, policy) = match &args.policy {
        Some(path) => {
            let publisher = args.publisher.as_deref().map(keys::publisher).transpose()?;
            let policy = match publisher {
                Some(publisher) => policies::signed(path, Some(&publisher))?,
                None => policies::either(path)?.1,
            };
            let share = args.share.unwrap_or(0.5);
            let mut asked = Asked::of_policy(&policy, share, policies::LANGUAGE).map_err(refused)?;
            if let Goal::LeastEpsilon { .. } = goal {
                asked.iter_mut().for_each(|one| (one.epsilon, one.chosen) = (None, None));
            }
            (Sheet::new(&asked, goal).map_err(refused)?, Some(policy))
        }
        None => (Sheet::new(&[question(args, goal)?], goal).map_err(refused)?, None),
    };
    let trial = match (args.simulate, &policy, sheet.questions.first()) {
        (Some(rounds), Some(policy), _) => Some(trial_run::of_policy(policy, sheet.people, rounds, args.seed, screen)?),
        (Some(rounds), None, Some(line)) => Some(trial_run::of_line(line, sheet.people, rounds, args.seed, screen)?),
        _ => None,
    };
    screen.either(&WithTrial { sheet: &sheet, simulation: trial.as_ref() }, || {
        let mut text = to_text(&sheet);
        if let Some(trial) = &trial {
            text.push_str(&trial.to_text());
        }
        text
    })
}

fn goal(args: &Plan) -> Result<Goal, CliError> {
    let wrong = |message: &str| CliError::Usage { code: "usage/plan", message: message.to_owned(), help: HELP };
    if args.simulate == Some(0) {
        return Err(wrong("`--simulate` takes at least one round"));
    }
    match (args.people, args.margin, args.difference) {
        (Some(people), None, Some(difference)) => Ok(Goal::Power { difference, people }),
        (None, None, Some(difference)) => Ok(Goal::Difference { difference, power: args.power }),
        (Some(people), None, None) => Ok(Goal::People(people)),
        (None, Some(margin), None) => Ok(Goal::Margin(margin)),
        (Some(_), Some(_), None) if args.epsilon.is_some() => {
            Err(wrong("with `--epsilon`, give `--people` or `--margin` and the other is planned"))
        }
        (Some(people), Some(margin), None) => Ok(Goal::LeastEpsilon { people, margin }),
        _ => Err(wrong("give `--people` for what so many give, `--margin` for how many are needed, or `--difference`")),
    }
}

fn question(args: &Plan, goal: Goal) -> Result<Asked, CliError> {
    let wrong = |message: &str| CliError::Usage { code: "usage/plan", message: message.to_owned(), help: HELP };
    let (Some(categories), Some(share)) = (args.categories, args.share) else {
        return Err(wrong("give `--policy`, or `--categories` and `--share` with `--epsilon`"));
    };
    let epsilon = match &args.epsilon {
        Some(text) => Some(Epsilon::parse(text).map_err(|e| refused(e.into()))?),
        None if matches!(goal, Goal::LeastEpsilon { .. }) => None,
        None => return Err(wrong("give `--epsilon`, or both `--people` and `--margin` for the least one")),
    };
    let question = Question::new(categories, share).map_err(refused)?;
    Ok(Asked { field: None, question, epsilon, chosen: None })
}

fn refused(error: PlanError) -> CliError {
    match error {
        PlanError::OutOfReach | PlanError::Nothing => CliError::engine("", error.code(), &error),
        _ => CliError::Usage { code: error.code(), message: error.to_string(), help: HELP },
    }
}

fn to_text(sheet: &Sheet) -> String {
    let mut text = String::new();
    for line in &sheet.questions {
        text.push_str(&format!("{}\n{}", heading(line), mechanisms(line)));
        if let Some(groups) = &line.groups {
            text.push_str(&format!(
                "  a difference of {} between two groups of {} is found with {:.0} % power ({:.0} % without privacy)\n",
                points(groups.difference),
                thousands(groups.people_each),
                groups.power * 100.0,
                groups.power_without_privacy * 100.0
            ));
        }
        text.push('\n');
    }
    text.push_str(&format!("{} people", thousands(sheet.people)));
    if sheet.questions.len() > 1 {
        text.push_str(&format!(" for all {} questions", sheet.questions.len()));
    }
    text.push_str(&format!("; 95 % intervals of at most ± {}\n", points(sheet.margin)));
    text
}

fn heading(line: &Line) -> String {
    let asked = format!(
        "{} categories, expected share {} %, epsilon {}",
        line.categories,
        trimmed(line.share * 100.0),
        line.epsilon
    );
    match (&line.field, &line.label) {
        (Some(id), Some(label)) => format!("{} ({id}): {asked}", shortened(label)),
        _ => asked,
    }
}

/// The planned mechanism first, the others under it, and the same without privacy.
fn mechanisms(line: &Line) -> Table {
    let mut table = Table::new(&[
        ("mechanism", Side::Left),
        ("people", Side::Right),
        ("95 % interval", Side::Right),
        ("times the people", Side::Right),
    ]);
    let mut row = |name: String, people, margin, effect| {
        table.row([name, thousands(people), format!("± {}", points(margin)), format!("{effect:.1}")]);
    };
    for (at, one) in std::iter::once(&line.planned).chain(&line.others).enumerate() {
        let mark = if at == 0 { " (planned)" } else { "" };
        row(format!("{}{mark}", named(one)), one.people, one.margin, one.design_effect);
    }
    let plain = line.without_privacy;
    row("without privacy".to_owned(), plain.people, line.planned.margin, 1.0);
    if line.planned.people != plain.people {
        row("without privacy, as many people".to_owned(), line.planned.people, plain.margin, 1.0);
    }
    table
}

fn named(planned: &Planned) -> String {
    match planned.subset_size {
        1 => planned.mechanism.replace('-', " "),
        size => format!("{} of {size}", planned.mechanism.replace('-', " ")),
    }
}

/// `0.02 → "2.00 points"`: percentage points, three digits.
fn points(proportion: f64) -> String {
    let points = proportion * 100.0;
    if points.abs() < 9.995 { format!("{points:.2} points") } else { format!("{points:.1} points") }
}

fn trimmed(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
