//! `gauze simulate`: made-up patients send real reports, and the truth is written down beside them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use gauze_client::outbox::{self, Reply, Step, Verdict};
use gauze_client::{Aids, ClientError, Entropy, Request, SEED_LEN, Stream, Study};
use gauze_core::Policy;
use gauze_core::chance::{Chance, Domain};
use gauze_core::policy::{Field, Rule};
use gauze_study::{Truth, TruthCategory, TruthField};
use indicatif::ProgressBar;
use zeroize::Zeroizing;

use crate::dice::Dice;
use crate::error::CliError;
use crate::figures::thousands;
use crate::files::{self, Readers};
use crate::http::Http;
use crate::opening::{Outcome, Reason};
use crate::people::Person;
use crate::screen::{Screen, to_stderr};
use crate::{days, keys, random};

/// Let made-up patients fill in the form and send real reports
#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// The signed policy
    #[arg(long, value_name = "JWS")]
    policy: PathBuf,
    /// The publisher's public key, as a file or inline
    #[arg(long, value_name = "KEY")]
    publisher: String,
    /// How many people
    #[arg(long, value_name = "N")]
    people: u64,
    /// The collector
    #[arg(long, value_name = "URL")]
    to: String,
    /// Repeat the same people; their noise is drawn afresh, as a browser draws it
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    /// Write the true shares of the perturbed fields
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,
    /// Connections at once
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u64).range(1..=64))]
    connections: u64,
}

/// After this many refusals the rest would be refused too.
const MOST_REFUSALS: u64 = 20;
/// Tries of one report before it is given up: with doubling waits, over a minute.
const MOST_TRIES: u32 = 6;

/// What all threads share.
struct Crowd<'a> {
    study: &'a Study,
    http: Http,
    url: String,
    seed: u64,
    people: u64,
    next: AtomicU64,
    refusals: AtomicU64,
    stop: AtomicBool,
    slowed: AtomicBool,
    quiet: bool,
    bar: ProgressBar,
    sum: Mutex<Sum>,
}

/// What came of it: true counts of accepted reports, by field and option.
#[derive(Default)]
struct Sum {
    outcome: Outcome,
    truth: BTreeMap<(usize, Option<usize>), u64>,
}

/// Sends everybody's report, then writes the truth of those that were accepted.
pub(crate) fn run(args: &Simulate, screen: &mut Screen) -> Result<(), CliError> {
    let publisher = keys::publisher(&args.publisher)?;
    let jws = files::read_text(&args.policy)?;
    let study = Study::verify(jws.trim(), &publisher.to_text(), days::today()?)
        .map_err(|e| CliError::engine(&files::shown(&args.policy), e.code(), &e))?;
    let base = args.to.trim_end_matches('/');
    let connections = usize::try_from(args.connections).unwrap_or(1);
    let http = Http::new(base, connections);
    // One early answer instead of as many late ones: is the collector there, and does it know the study?
    http.get(&format!("{base}/v1/studies/{}/policy", study.policy().study().id), None)?.accepted()?;

    let seed = match args.seed {
        Some(seed) => seed,
        None => u64::from_le_bytes(*random::bytes()?),
    };
    let crowd = Crowd {
        study: &study,
        http,
        url: format!("{base}/v1/reports"),
        seed,
        people: args.people,
        next: AtomicU64::new(0),
        refusals: AtomicU64::new(0),
        stop: AtomicBool::new(false),
        slowed: AtomicBool::new(false),
        quiet: screen.is_quiet(),
        bar: screen.progress(args.people, "sending"),
        sum: Mutex::default(),
    };
    let began = Instant::now();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..connections).map(|_| scope.spawn(|| crowd.work())).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or(Err(CliError::Randomness)))
    })?;
    crowd.bar.finish_and_clear();
    let sum = crowd.sum.into_inner().unwrap_or_else(PoisonError::into_inner);

    if let Some(path) = &args.truth {
        let truth = truth(study.policy(), &sum);
        let json = serde_json::to_vec_pretty(&truth).map_err(|e| CliError::engine("", "output/json", &e))?;
        files::write_over(path, Readers::Usual, &json)?;
    }
    let Outcome { opened: sent, .. } = sum.outcome;
    let seconds = began.elapsed().as_secs_f64();
    let json = serde_json::json!({"sent": sent, "failed": args.people - sent, "seconds": seconds, "seed": seed});
    screen
        .either(&json, || format!("{} people sent their reports in {seconds:.1} s (seed {seed})", thousands(sent)))?;
    if sent < args.people {
        return Err(CliError::Partial {
            code: "simulate/some-failed",
            message: format!(
                "{} of {} reports were not accepted:{}",
                thousands(args.people - sent),
                thousands(args.people),
                sum.outcome.reasons_text()
            ),
        });
    }
    Ok(())
}

impl Crowd<'_> {
    /// One connection: person after person until there are no more, or the collector wants none.
    fn work(&self) -> Result<(), CliError> {
        let mut own = Sum::default();
        while !self.stop.load(Ordering::Relaxed) {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            if index >= self.people {
                break;
            }
            let policy = self.study.policy();
            let person = Person::fills_in(policy, self.study.today(), self.seed, index);
            match self.send(&person, index)? {
                Ok(()) => {
                    own.outcome.opened += 1;
                    for (at, field) in policy.released().filter(|(_, field)| field.epsilon().is_some()) {
                        let truth = match chance(field) {
                            Some(_) => person.input(at).and_then(|input| usize::try_from(input).ok()),
                            None => person.option(at),
                        };
                        *own.truth.entry((at, truth)).or_default() += 1;
                    }
                }
                Err(reason) => {
                    own.outcome.fail(reason);
                    let refusals = self.refusals.fetch_add(1, Ordering::Relaxed).saturating_add(1);
                    self.stop.fetch_or(refusals >= MOST_REFUSALS, Ordering::Relaxed);
                }
            }
            self.bar.inc(1);
        }
        let mut sum = self.sum.lock().unwrap_or_else(PoisonError::into_inner);
        sum.outcome.merge(own.outcome);
        for (key, count) in own.truth {
            *sum.truth.entry(key).or_default() += count;
        }
        Ok(())
    }

    /// The client's whole way for one person: form, pipeline, outbox.
    fn send(&self, person: &Person, index: u64) -> Result<Result<(), Reason>, CliError> {
        let policy = self.study.policy();
        let mut drawn = Zeroizing::new(vec![0; Entropy::needed(policy)]);
        random::fill(&mut drawn)?;
        let mut seed = Zeroizing::new([0; SEED_LEN]);
        random::fill(&mut *seed)?;
        let stream = Stream::new(seed);
        let submission = person.form(policy).map_err(ClientError::from).and_then(|answers| {
            let words = || stream.word();
            let request = Request {
                answers,
                leave_out: &[],
                consent_version: &policy.consent().version,
                language: policy.languages().next().unwrap_or("en"),
                record: None,
                memo: None,
                aids: &Aids::new(&words),
            };
            gauze_client::submit(self.study, request, Entropy::new(policy, drawn)?)
        });
        match submission {
            Ok(submission) => Ok(self.upload(&submission.sealed, index)),
            Err(e) => Err(CliError::engine("", e.code(), &e)),
        }
    }

    fn upload(&self, sealed: &gauze_client::Sealed, index: u64) -> Result<(), Reason> {
        let report_id = sealed.report_id();
        let mut dice = Dice::of_person(self.seed.wrapping_add(1), index);
        let began = Instant::now();
        let now = || u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (mut failures, mut next_at) = (0, 0);
        loop {
            if let Step::Wait(wait) = outbox::step(next_at, now()) {
                thread::sleep(Duration::from_millis(wait));
            }
            let answer = self.http.post(&self.url, gauze_collector::REPORT_TYPE, sealed.bytes());
            let answer = answer
                .map(|answer| (answer.status, answer.retry_after, String::from_utf8_lossy(&answer.body).into_owned()));
            let reply = answer.as_ref().ok().map(|(status, retry_after_s, body)| Reply {
                status: *status,
                body,
                retry_after_s: *retry_after_s,
            });
            match outbox::judge(reply, &report_id) {
                Verdict::Accepted => return Ok(()),
                Verdict::Refused { code, detail } => return Err(Reason { code, message: detail }),
                Verdict::Retry { at_least_ms } if answer.as_ref().is_ok_and(|(status, ..)| *status == 429) => {
                    // Everybody comes from one address here: the collector is well, and says when to come again.
                    self.tell_slowed();
                    next_at = now().saturating_add(outbox::delay_ms(0, dice.unit()).max(at_least_ms));
                }
                Verdict::Retry { at_least_ms } => {
                    if failures >= MOST_TRIES || self.stop.load(Ordering::Relaxed) {
                        let message = "the collector did not take the report, however often it was sent".to_owned();
                        return Err(Reason { code: "simulate/gave-up".to_owned(), message });
                    }
                    next_at = now().saturating_add(outbox::delay_ms(failures, dice.unit()).max(at_least_ms));
                    failures += 1;
                }
            }
        }
    }
}

impl Crowd<'_> {
    fn tell_slowed(&self) {
        if !self.slowed.swap(true, Ordering::Relaxed) && !self.quiet {
            self.bar.suspend(|| {
                to_stderr("note: the collector limits requests from one address, so this takes longer; for a trial, start it with `--rate 0`");
            });
        }
    }
}

fn chance(field: &Field) -> Option<&Chance> {
    if let Rule::Perturb(noise) = field.rule() { noise.chance() } else { None }
}

/// The categories of a field with how many truly belong to each: of ticks, which overlap, how many ticked each.
fn counted(at: usize, field: &Field, sum: &Sum) -> Vec<(Option<String>, u64)> {
    let exactly = |truth: Option<usize>| sum.truth.get(&(at, truth)).copied().unwrap_or(0);
    match chance(field) {
        Some(chance) if matches!(chance.domain(), Domain::Ticks) => {
            let ticked = |option: usize| {
                let of_field = sum.truth.iter().filter(|((field, _), _)| *field == at);
                of_field
                    .filter(|((_, input), _)| input.is_some_and(|ticks| ticks >> option & 1 == 1))
                    .map(|(_, n)| n)
                    .sum()
            };
            field.options().iter().enumerate().map(|(option, one)| (Some(one.code.clone()), ticked(option))).collect()
        }
        Some(chance) => {
            chance.categories(field).into_iter().enumerate().map(|(place, code)| (code, exactly(Some(place)))).collect()
        }
        None => {
            let codes = field.options().iter().enumerate();
            let codes = codes.map(|(option, choice)| (Some(choice.code.clone()), exactly(Some(option))));
            codes.chain((!field.required()).then(|| (None, exactly(None)))).collect()
        }
    }
}

fn truth(policy: &Policy, sum: &Sum) -> Truth {
    let fields = policy.released().filter(|(_, field)| field.epsilon().is_some()).map(|(at, field)| {
        let categories = counted(at, field, sum).into_iter();
        let categories =
            categories.map(|(code, count)| TruthCategory { code, count, share: share(count, sum.outcome.opened) });
        TruthField { id: field.id().to_owned(), categories: categories.collect() }
    });
    Truth {
        gauze: Truth::KIND.to_owned(),
        study: policy.study().id.clone(),
        policy_hash: policy.hash_hex(),
        people: sum.outcome.opened,
        fields: fields.collect(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts below 2^53 are exact")]
fn share(count: u64, all: u64) -> f64 {
    if all == 0 { 0.0 } else { count as f64 / all as f64 }
}
