//! A plan tried out: made-up people go through the real client, again and again, and the intervals are counted.
//!
//! What runs is the client's own way from the form to the report (read, minimize, de-identify, charge, perturb), with noise
//! from the system as in a browser. Only the seal is left out, which changes no figure. Answers are seeded, so that the
//! same people can be asked again.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use gauze_core::adapters::fields;
use gauze_core::deidentify::deidentify;
use gauze_core::minimize::minimize;
use gauze_core::perturb::perturb;
use gauze_core::policy::Field;
use gauze_core::{Aids, Answers, Consent, Policy, Words, ledger};
use gauze_ldp::interval::Z_95;
use gauze_signed::Date;
use gauze_study::plan::{Asked, Channel, Line};
use gauze_study::{Estimates, Questions, Report, Tally};
use indicatif::ProgressBar;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::dice::Dice;
use crate::error::CliError;
use crate::figures::thousands;
use crate::people::Person;
use crate::screen::Screen;
use crate::{days, policies, random};

/// What came of it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrialRun {
    rounds: u32,
    people: u64,
    seed: u64,
    questions: Vec<Tried>,
}

/// One question over all rounds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Tried {
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    /// Intervals that were built: one for each judged category and round.
    intervals: u64,
    /// The part of them that held the true share.
    coverage: f64,
    /// 1.96 times the root of the mean squared error: what ± a margin turned out to be.
    margin: f64,
    /// The same by the plan's formula, for the shares that were true.
    planned_margin: f64,
}

/// What every round asks.
struct Study<'a> {
    policy: &'a Policy,
    questions: Questions,
    today: Date,
    people: u64,
    seed: u64,
    /// The share of the first option, where people are made for one question; else they fill in the whole form.
    share: Option<f64>,
}

/// Counts by place of the field in the policy and its option.
type Counts = BTreeMap<(usize, Option<usize>), u64>;

/// Plays a policy's study `rounds` times with people who fill in its form.
pub(crate) fn of_policy(
    policy: &Policy,
    people: u64,
    rounds: u32,
    seed: Option<u64>,
    screen: &Screen,
) -> Result<TrialRun, CliError> {
    let study = Study::new(policy, people, seed, None)?;
    let played = study.play(rounds, screen)?;
    let asked = Asked::of_policy(policy, 0.5, policies::LANGUAGE).map_err(|e| CliError::engine("", e.code(), &e))?;
    let perturbed = policy.released().filter(|(_, field)| field.epsilon().is_some());
    let questions = perturbed.filter_map(|(at, field)| {
        let asked = asked.iter().find(|one| one.field.as_ref().is_some_and(|(id, _)| id == field.id()))?;
        let tried = tried(&played, at, field, asked.chosen?.channel(), None);
        (tried.intervals > 0).then(|| Tried { field: Some(field.id().to_owned()), ..tried })
    });
    Ok(TrialRun { rounds, people, seed: study.seed, questions: questions.collect() })
}

/// Plays a study of one question, which is made for the purpose.
pub(crate) fn of_line(
    line: &Line,
    people: u64,
    rounds: u32,
    seed: Option<u64>,
    screen: &Screen,
) -> Result<TrialRun, CliError> {
    let json = made_policy(line);
    let policy = Policy::parse(json.as_bytes(), Sha256::digest(json.as_bytes()).into())
        .map_err(|e| CliError::engine("", e.code(), &e))?;
    let study = Study::new(&policy, people, seed, Some(line.share))?;
    let played = study.play(rounds, screen)?;
    let asked = Asked::of_policy(&policy, line.share, policies::LANGUAGE);
    let asked = asked.map_err(|e| CliError::engine("", e.code(), &e))?;
    let channel = asked.first().and_then(|asked| asked.chosen).map(|design| design.channel());
    let field = policy.fields().first();
    let questions = channel.zip(field).map(|(channel, field)| tried(&played, 0, field, channel, Some(line.share)));
    Ok(TrialRun { rounds, people, seed: study.seed, questions: questions.into_iter().collect() })
}

impl<'a> Study<'a> {
    fn new(policy: &'a Policy, people: u64, seed: Option<u64>, share: Option<f64>) -> Result<Self, CliError> {
        let seed = seed.map_or_else(|| random::bytes().map(|bytes| u64::from_le_bytes(*bytes)), Ok)?;
        let questions = Questions::of(policy, policies::LANGUAGE);
        Ok(Self { policy, questions, today: days::today()?, people, seed, share })
    }

    /// All rounds, on all processors.
    fn play(&self, rounds: u32, screen: &Screen) -> Result<Vec<(Estimates, Counts)>, CliError> {
        let bar = screen.progress(u64::from(rounds) * self.people, "simulating");
        let next = AtomicU32::new(0);
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let played = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| self.work(&next, rounds, &bar))).collect();
            let joined = workers.into_iter().map(|worker| worker.join().unwrap_or(Err(CliError::Randomness)));
            joined.collect::<Result<Vec<_>, _>>()
        })?;
        bar.finish_and_clear();
        Ok(played.into_iter().flatten().collect())
    }

    fn work(&self, next: &AtomicU32, rounds: u32, bar: &ProgressBar) -> Result<Vec<(Estimates, Counts)>, CliError> {
        let mut played = Vec::new();
        loop {
            let round = next.fetch_add(1, Ordering::Relaxed);
            if round >= rounds {
                return Ok(played);
            }
            played.push(self.round(round)?);
            bar.inc(self.people);
        }
    }

    fn round(&self, round: u32) -> Result<(Estimates, Counts), CliError> {
        let mut tally = Tally::new(&self.questions);
        let mut truth = Counts::new();
        for index in 0..self.people {
            let index = u64::from(round) * self.people + index;
            let answers = match self.share {
                Some(share) => self.answer(share, index, &mut truth)?,
                None => self.form(index, &mut truth)?,
            };
            let report = self.report(answers, index)?;
            tally.add(&report).map_err(|e| CliError::engine("", e.code(), &e))?;
        }
        Ok((tally.estimates(), truth))
    }

    /// Somebody fills in the policy's whole form.
    fn form(&self, index: u64, truth: &mut Counts) -> Result<Answers<'a>, CliError> {
        let person = Person::fills_in(self.policy, self.today, self.seed, index);
        for (at, _) in self.policy.released().filter(|(_, field)| field.epsilon().is_some()) {
            *truth.entry((at, person.option(at))).or_default() += 1;
        }
        person.form(self.policy).map_err(|e| CliError::engine("", e.code(), &e))
    }

    /// Somebody answers one question: the first option with the chance that is planned for, else any other.
    fn answer(&self, share: f64, index: u64, truth: &mut Counts) -> Result<Answers<'a>, CliError> {
        let mut dice = Dice::of_person(self.seed, index);
        let options = self.policy.fields().first().map_or(&[][..], Field::options);
        let others = u64::try_from(options.len()).unwrap_or(1).saturating_sub(1).max(1);
        let first = dice.chance(share);
        let at = if first { 0 } else { 1 + usize::try_from(dice.below(others)).unwrap_or(0) };
        *truth.entry((0, Some(at))).or_default() += 1;
        let code = options.get(at).map(|option| Zeroizing::new(option.code.clone()));
        fields::read(self.policy, code.map(|code| ("q".to_owned(), code)))
            .map_err(|e| CliError::engine("", e.code(), &e))
    }

    /// The client's way from a form to what is sealed.
    fn report(&self, answers: Answers<'a>, index: u64) -> Result<Report, CliError> {
        let ledger_error = |e: gauze_core::LedgerError| CliError::engine("", e.code(), &e);
        let policy = self.policy;
        let mut drawn = Zeroizing::new(vec![0; 8 * Words::needed(policy)]);
        random::fill(&mut drawn)?;
        let language = policy.languages().next().unwrap_or(policies::LANGUAGE);
        let consent = Consent::given(policy, &policy.consent().version, language).map_err(ledger_error)?;
        let fresh = || index.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let deidentified = minimize(answers, &[], self.today)
            .and_then(|minimized| deidentify(minimized, &Aids::new(&fresh)))
            .map_err(|e| CliError::engine("", e.code(), &e))?;
        let reserved = ledger::reserve(policy, self.today, None).map_err(ledger_error)?;
        let (charge, _) = ledger::charge(policy, self.today, &reserved).map_err(ledger_error)?;
        let release = perturb(deidentified, charge, consent, Words::from_bytes(&drawn)).map_err(ledger_error)?;
        Report::from_envelope(release.to_json(&policy.hash_hex()).as_bytes(), &index.to_string())
            .map_err(|e| CliError::engine("", e.code(), &e))
    }
}

/// A question's figures over all rounds; with `share` only the first category is judged, against that share.
fn tried(played: &[(Estimates, Counts)], at: usize, field: &Field, channel: Channel, share: Option<f64>) -> Tried {
    let people: u64 = played.iter().map(|(estimates, _)| estimates.reports).sum();
    let (mut intervals, mut held, mut squared, mut planned) = (0u64, 0u64, 0.0, 0.0);
    for (estimates, _) in played {
        let categories = estimates.fields.iter().find(|one| one.id == field.id()).map(|one| one.categories.as_slice());
        for (place, category) in categories.unwrap_or_default().iter().enumerate() {
            let option = match &category.code {
                Some(code) => match field.options().iter().position(|option| option.code == *code) {
                    Some(option) => Some(option),
                    None => continue,
                },
                None => None,
            };
            if share.is_some() && place > 0 {
                break;
            }
            // Without a declared share, what all rounds together say is the nearest to the truth that there is.
            let pooled = || played.iter().filter_map(|(_, truth)| truth.get(&(at, option))).sum::<u64>();
            let truth = share.unwrap_or_else(|| ratio(pooled(), people));
            let (Some(raw), Some(low), Some(high)) = (category.share, category.low, category.high) else { continue };
            intervals += 1;
            held += u64::from((low..=high).contains(&truth));
            squared += (raw - truth) * (raw - truth);
            planned += channel.variance(truth) / ratio(estimates.reports, 1);
        }
    }
    let margin = |sum: f64| Z_95 * (sum / ratio(intervals.max(1), 1)).sqrt();
    Tried {
        field: None,
        intervals,
        coverage: ratio(held, intervals.max(1)),
        margin: margin(squared),
        planned_margin: margin(planned),
    }
}

impl TrialRun {
    /// As sentences.
    pub(crate) fn to_text(&self) -> String {
        let mut text = format!(
            "\nsimulated {} times with {} people through the client (seed {})\n",
            thousands(u64::from(self.rounds)),
            thousands(self.people),
            self.seed
        );
        for question in &self.questions {
            text.push_str(&format!(
                "  {}{:.1} % of {} intervals hold the true share; margin ± {:.2} points, planned ± {:.2}\n",
                question.field.as_ref().map(|id| format!("{id}: ")).unwrap_or_default(),
                question.coverage * 100.0,
                thousands(question.intervals),
                question.margin * 100.0,
                question.planned_margin * 100.0
            ));
        }
        text
    }
}

/// A policy with one required choice of so many categories.
fn made_policy(line: &Line) -> String {
    let options: Vec<_> =
        (0..line.categories).map(|at| serde_json::json!({"code": at.to_string(), "label": {"en": "x"}})).collect();
    let mut rule = serde_json::json!({"do": "perturb", "mechanism": line.planned.mechanism, "epsilon": line.epsilon});
    if let (Some(rule), "subset-selection") = (rule.as_object_mut(), line.planned.mechanism) {
        rule.insert("subsetSize".to_owned(), line.planned.subset_size.into());
    }
    serde_json::json!({
        "gauze": "1",
        "study": {
            "id": "plan", "version": 1, "title": {"en": "plan"}, "purpose": {"en": "plan"},
            "controller": {"name": "plan", "contact": "plan@example.org"},
            "validFrom": "2026-01-01", "validUntil": "2099-12-31", "collector": "http://127.0.0.1:1",
        },
        "consent": {"version": "1", "text": {"en": "yes"}},
        "care": {"form": "study-only"},
        "recipients": [],
        "budget": {"epsilonPerReport": line.epsilon},
        "repeats": "once",
        "paddedSize": 65_536,
        "fields": [{
            "id": "q", "type": "choice", "at": {"html": "q"}, "label": {"en": "q"}, "required": true,
            "options": options, "rule": rule,
        }],
    })
    .to_string()
}

#[expect(clippy::cast_precision_loss, reason = "counts below 2^53 are exact")]
fn ratio(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}
