//! Counts of noisy numbers → the mean of the answers that are there, with its interval.
//!
//! Both mechanisms send a number a whose mean over the replies is a line in `sum of f x` (f the shares, x the places on the scale),
//! and a mark u of replies that are no missing answer, whose mean is a line in the share of people with an answer:
//! `E[a] = a0 + s sum f x`, `E[u] = u0 + s F`. The mean is the ratio of both, inverted; where nothing can be missing u is always 1 and
//! the estimate is unbiased. Its variance is that of `a - R u` over the replies (Taylor linearisation; Särndal, Swensson and Wretman,
//! Model Assisted Survey Sampling, 1992, 5.6).

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use gauze_core::Number;
use gauze_core::chance::{Chance, Domain, Table};
use gauze_core::policy::Field;
use serde::Serialize;

use crate::estimates::{float, reach};
use crate::settings::Level;
use crate::stats::{Method, sequence};

/// `u0 + slope` is the chance that a person with an answer sends a number: 1 up to rounding where nothing can be missing.
const CERTAIN: f64 = 1e-9;

/// Ratios that are tried, and how often the gap at either end is halved.
const STEPS: u32 = 128;
const HALVINGS: u32 = 30;

const TWO_64: f64 = 18_446_744_073_709_551_616.0;

/// The mean of a scale, among the people who gave an answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MeanEstimate {
    /// In units of the scale; beyond its ends by chance, `null` without reports.
    pub value: Option<f64>,
    /// Lower end of the interval (normal in place of Wilson's), cut to the scale after it was built.
    pub low: Option<f64>,
    /// Upper end of the interval (normal in place of Wilson's), cut to the scale after it was built.
    pub high: Option<f64>,
    /// Estimated standard error.
    pub standard_error: Option<f64>,
    /// How far the fake reports could move the mean, to first order, beside what its interval covers.
    pub reach: Option<f64>,
    /// Lower end of the scale: the grid's, or the score of the first option (0 where options have no even scores).
    pub lowest: f64,
    /// Upper end of the scale.
    pub highest: f64,
}

/// Words of 2^64 → chance.
#[expect(clippy::cast_precision_loss, reason = "an estimator may round; the mechanism does not use this")]
pub(crate) fn chance(words: u64) -> f64 {
    words as f64 / TWO_64
}

/// The line between replies and answers.
struct Line {
    /// Replies below this are numbers; others are missing answers.
    numbers: u32,
    a0: f64,
    u0: f64,
    slope: f64,
    /// Where the answer at place 0 stands among the ratio's values, and what one place is there.
    first: f64,
    place: f64,
}

impl Line {
    fn of(table: &Table, answers: u32) -> Option<Self> {
        match table {
            Table::Wave(table, _) => {
                let (near, far) = (chance(table.near()), chance(table.far()));
                let (window, numbers) = (table.window(), answers + 2 * table.window());
                let length = f64::from(numbers);
                Some(Self {
                    numbers,
                    a0: far * length * (length - 1.0) / 2.0,
                    u0: far * length,
                    slope: (near - far) * f64::from(2 * window + 1),
                    first: f64::from(window),
                    place: 1.0,
                })
            }
            Table::Bit(table) => {
                // So that the share of people with an answer comes out as 1.
                let slope = chance(table.step());
                Some(Self { numbers: 2, a0: chance(table.base()), u0: 1.0 - slope, slope, first: 0.0, place: 1.0 })
            }
            Table::Ends(table) => {
                let (p, q) = (table.p(), table.q());
                let place = 1.0 / f64::from(answers - 1);
                Some(Self { numbers: 2, a0: q, u0: 2.0 * q, slope: p - q, first: 0.0, place })
            }
            Table::Response(_) | Table::Subset(_) | Table::One(_) => None,
        }
    }
}

impl Line {
    /// The largest difference of `a - ratio u` between two replies: what one fake in the place of another can move.
    fn range(&self, ratio: f64) -> f64 {
        let numbers = f64::from(self.numbers - 1);
        let can_be_missing = (self.u0 + self.slope - 1.0).abs() > CERTAIN;
        if can_be_missing { (numbers - ratio).max(0.0) - (-ratio).min(0.0) } else { numbers }
    }

    /// All ratios R that the replies do not reject, between the first and the last: where R is the true one, `a - R u` has the
    /// mean `a0 - R u0`, and its values are bounded, so that a confidence sequence for it holds at any number of replies.
    fn held(&self, replies: &[(f64, f64, f64)], people: f64, places: RangeInclusive<f64>, level: Level) -> (f64, f64) {
        let fits = |ratio: f64| {
            let most_number = f64::from(self.numbers - 1) - ratio;
            // Replies that are missing answers score 0.
            let (least, most) = ((-ratio).min(0.0), most_number.max(0.0));
            let sum: f64 = replies.iter().map(|(a, u, count)| count * (a - ratio * u - least) / (most - least)).sum();
            let ends = sequence::chance(sum, people, level.confidence);
            let mean = (self.a0 - ratio * self.u0 - least) / (most - least);
            (ends.low..=ends.high).contains(&mean)
        };
        let (first, last) = places.into_inner();
        let at = |step: u32| first + (last - first) * f64::from(step) / f64::from(STEPS);
        let between = |mut out: f64, mut within: f64| {
            for _ in 0..HALVINGS {
                let middle = f64::midpoint(out, within);
                if fits(middle) { within = middle } else { out = middle }
            }
            out
        };
        let Some(lowest) = (0..=STEPS).find(|step| fits(at(*step))) else { return (first, last) };
        let highest = (lowest..=STEPS).rev().find(|step| fits(at(*step))).unwrap_or(STEPS);
        let low = if lowest == 0 { first } else { between(at(lowest - 1), at(lowest)) };
        let high = if highest == STEPS { last } else { between(at(highest + 1), at(highest)) };
        (low, high)
    }
}

pub(crate) fn of(
    field: &Field,
    chance: &Chance,
    counts: &BTreeMap<Option<String>, u64>,
    n: u64,
    (level, fakes): (Level, u64),
) -> Option<MeanEstimate> {
    let line = Line::of(chance.table(), chance.answers())?;
    let (lowest, step) = scale(field, chance);
    let highest = lowest + step * f64::from(chance.answers() - 1);
    let people = float(n);
    let reply = |code: &Option<String>| code.as_ref()?.parse::<u32>().ok().filter(|reply| *reply < line.numbers);
    let replies: Vec<(f64, f64, f64)> = counts
        .iter()
        .map(|(code, count)| reply(code).map_or((0.0, 0.0, float(*count)), |a| (f64::from(a), 1.0, float(*count))))
        .collect();
    let average =
        |term: &dyn Fn(f64, f64) -> f64| replies.iter().map(|(a, u, c)| c * term(*a, *u)).sum::<f64>() / people;
    let answered = (average(&|_, u| u) - line.u0) / line.slope;
    let ratio = (average(&|a, _| a) - line.a0) / line.slope / answered;
    let middle = average(&|a, u| a - ratio * u);
    let variance = average(&|a, u| (a - ratio * u - middle).powi(2)) * people / (people - 1.0);
    let scaled = step / line.place;
    let value = lowest + scaled * (ratio - line.first);
    let error = scaled * (variance / people).sqrt() / line.slope / answered;
    // Where noise says that nobody answered there is nothing to take a mean of.
    let known = |value: f64| (answered > 0.0 && value.is_finite()).then_some(value);
    let (low, high) = if level.method == Method::Wilson {
        (value - level.z() * error, value + level.z() * error)
    } else {
        let places = line.first..=line.first + line.place * f64::from(chance.answers() - 1);
        let (low, high) = line.held(&replies, people, places, level);
        (lowest + scaled * (low - line.first), lowest + scaled * (high - line.first))
    };
    Some(MeanEstimate {
        value: known(value),
        low: known(value).map(|_| low.clamp(lowest, highest)),
        high: known(value).map(|_| high.clamp(lowest, highest)),
        standard_error: known(error),
        reach: reach(line.slope * answered, n, fakes).and_then(|reach| known(scaled * line.range(ratio) * reach)),
        lowest,
        highest,
    })
}

/// The number of place 0 and the step to the next: of a grid its own, of options their scores where these are even.
fn scale(field: &Field, chance: &Chance) -> (f64, f64) {
    if let Domain::Grid(grid) = chance.domain() {
        return (number(grid.min()), number(grid.step()));
    }
    let scores: Option<Vec<f64>> = field.options().iter().map(|option| option.score.map(f64::from)).collect();
    match scores.as_deref() {
        Some([first, second, ..]) if second > first => {
            let step = second - first;
            let scores = scores.iter().flatten();
            let mut expected = scores
                .enumerate()
                .map(|(place, score)| (score - first) / step - f64::from(u32::try_from(place).unwrap_or(0)));
            if expected.all(|off| off.abs() < 1e-9) { (*first, step) } else { (0.0, 1.0) }
        }
        _ => (0.0, 1.0),
    }
}

#[expect(clippy::cast_precision_loss, reason = "an estimator may round")]
fn number(number: Number) -> f64 {
    number.micro() as f64 / 1e6
}
