//! Logistic regression on a category that only noise has seen, of an answer that noise may have seen too.
//!
//! The true category x and the true answer y are summed over: the likelihood of one respondent is
//! `Σ_x P[report | x] P[x | z] Σ_y P[report | y] P[y | x, z]`, with `P[y | x, z]` logistic and `P[x | z]` multinomial logistic in
//! the exact covariates z. EM by the method of weights (Ibrahim 1990, JASA 85:765) climbs the same likelihood; its weights
//! are also the score (Fisher's identity), and steps along `(Σ s sᵀ)⁻¹ Σ s` (Berndt, Hall, Hall and Hausman 1974) get there
//! sooner. Standard errors: observed information by differences of that score, and the sandwich.
//!
//! What P[x | z] assumes matters little where the noise is small, and much where it is large: compare
//! [`linear`](super::linear), which assumes nothing, for a linear model.

use super::super::matrix::{Matrix, dot};
use super::super::{Channel, StatsError};
use super::{Coefficients, checked_rows, logistic};

/// Steps before giving up.
const MOST_STEPS: u32 = 500;
/// The squared length of a step, in standard errors, that ends the climb.
const STILL: f64 = 1e-9;
/// A coefficient beyond this is a chance of 0 or 1.
const SEPARATED: f64 = 15.0;
/// Width of a difference of scores, relative to the coefficient.
const NUDGE: f64 = 1e-4;

/// What one report says.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// `P[report | category]`, a chance for each category: a column of the channel; 0 and one 1 for an exact one.
    pub category: Vec<f64>,
    /// `P[report | no]` and `P[report | yes]`; (1, 0) or (0, 1) for an exact answer.
    pub answer: (f64, f64),
    /// Exact covariates, with their own 1 for the constant.
    pub exact: Vec<f64>,
}

/// Both parts of the model.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// Of the answer: exact covariates, then every category but the first.
    pub answer: Coefficients,
    /// Of the category given the exact covariates: for every category but the first, a coefficient per covariate.
    pub category: Coefficients,
    /// At its maximum, up to a constant.
    pub log_likelihood: f64,
}

impl Record {
    /// A record from the output of a category's channel and an answer's.
    #[must_use]
    pub fn seen(category: &Channel, output: usize, answer: &Channel, said: usize, exact: Vec<f64>) -> Self {
        let likelihood = answer.likelihood(said);
        let at = |y: usize| likelihood.get(y).copied().unwrap_or(0.0);
        Self { category: category.likelihood(output), answer: (at(0), at(1)), exact }
    }
}

/// Records → coefficients.
///
/// # Errors
/// [`StatsError::Shape`] unless all records have the same shape, with 2 categories or more, and are more than the coefficients;
/// [`StatsError::Channel`] for likelihoods that are none; [`StatsError::Singular`] or [`StatsError::NotConverged`] where the
/// reports do not tell the coefficients.
pub fn logit(records: &[Record]) -> Result<Fit, StatsError> {
    let model = Model::new(records)?;
    let mut at = model.at(vec![0.0; model.size()]);
    for _ in 0..MOST_STEPS {
        let step = at.scores.solve(&at.score)?;
        if dot(&step, &at.score) < STILL {
            return model.finished(at);
        }
        at = model.improved(&at, &step)?;
    }
    Err(StatsError::NotConverged)
}

struct Model<'a> {
    records: &'a [Record],
    /// Exact covariates.
    exact: usize,
    /// Categories.
    k: usize,
}

/// The likelihood at some coefficients, its slope, and the sum of the slopes' squares.
struct Point {
    estimate: Vec<f64>,
    log_likelihood: f64,
    score: Vec<f64>,
    scores: Matrix,
}

impl<'a> Model<'a> {
    fn new(records: &'a [Record]) -> Result<Self, StatsError> {
        let rows: Vec<Vec<f64>> = records.iter().map(|record| record.exact.clone()).collect();
        let exact = checked_rows(&rows)?;
        let k = records.first().map_or(0, |record| record.category.len());
        let model = Self { records, exact, k };
        if k < 2 || records.iter().any(|record| record.category.len() != k) || records.len() <= model.size() {
            return Err(StatsError::Shape);
        }
        let chance = |value: &f64| (0.0..=1.0).contains(value);
        let sound = |record: &Record| {
            let answers = [record.answer.0, record.answer.1];
            let some = |chances: &[f64]| chances.iter().all(chance) && chances.iter().any(|value| *value > 0.0);
            some(&record.category) && some(&answers)
        };
        if records.iter().all(sound) { Ok(model) } else { Err(StatsError::Channel) }
    }

    /// Coefficients of the answer.
    fn answers(&self) -> usize {
        self.exact + self.k - 1
    }

    fn size(&self) -> usize {
        self.answers() + (self.k - 1) * self.exact
    }

    fn at(&self, estimate: Vec<f64>) -> Point {
        let size = self.size();
        let mut point =
            Point { log_likelihood: 0.0, score: vec![0.0; size], scores: Matrix::zeros(size, size), estimate };
        for record in self.records {
            let (chance, score) = self.one(record, &point.estimate);
            point.log_likelihood += chance.max(f64::MIN_POSITIVE).ln();
            point.score.iter_mut().zip(&score).for_each(|(sum, part)| *sum += part);
            point.scores.add_outer(&score, 1.0);
        }
        point
    }

    /// One record's likelihood and the slope of its logarithm.
    fn one(&self, record: &Record, estimate: &[f64]) -> (f64, Vec<f64>) {
        let (answers, categories) = estimate.split_at(self.answers());
        let (slopes, shifts) = answers.split_at(self.exact);
        let base = dot(&record.exact, slopes);
        let odds: Vec<f64> = std::iter::once(1.0)
            .chain(categories.chunks(self.exact).map(|slopes| dot(&record.exact, slopes).exp()))
            .collect();
        let total: f64 = odds.iter().sum();
        let (no, yes) = record.answer;
        // Per category: its share, its chance of yes, that chance given the report, its joint likelihood.
        let parts: Vec<(f64, f64, f64, f64)> = odds
            .iter()
            .zip(&record.category)
            .zip(std::iter::once(&0.0).chain(shifts))
            .map(|((odds, seen), shift)| {
                let (share, mean) = (odds / total, logistic(base + shift));
                let answer = no * (1.0 - mean) + yes * mean;
                (share, mean, yes * mean / answer.max(f64::MIN_POSITIVE), share * seen * answer)
            })
            .collect();
        let chance: f64 = parts.iter().map(|part| part.3).sum();
        let weight = |joint: f64| joint / chance.max(f64::MIN_POSITIVE);
        let pulls: Vec<f64> = parts.iter().map(|(_, mean, given, joint)| weight(*joint) * (given - mean)).collect();
        let pull: f64 = pulls.iter().sum();
        let of_categories = parts
            .iter()
            .skip(1)
            .flat_map(|(share, _, _, joint)| record.exact.iter().map(move |cell| (weight(*joint) - share) * cell));
        let score =
            record.exact.iter().map(|cell| pull * cell).chain(pulls.iter().skip(1).copied()).chain(of_categories);
        (chance, score.collect())
    }

    fn improved(&self, from: &Point, step: &[f64]) -> Result<Point, StatsError> {
        let mut length = 1.0;
        for _ in 0..60 {
            let next = self.at(from.estimate.iter().zip(step).map(|(b, step)| b + length * step).collect());
            // Less by rounding is not less.
            if next.log_likelihood >= from.log_likelihood - 1e-12 * from.log_likelihood.abs() {
                return Ok(next);
            }
            length /= 2.0;
        }
        Err(StatsError::NotConverged)
    }

    fn finished(&self, at: Point) -> Result<Fit, StatsError> {
        if at.estimate.iter().any(|coefficient| coefficient.abs() > SEPARATED) {
            return Err(StatsError::NotConverged);
        }
        let size = self.size();
        let mut columns = Vec::new();
        for (column, coefficient) in at.estimate.iter().enumerate() {
            let width = NUDGE * coefficient.abs().max(1.0);
            let slope = |by: f64| {
                let mut moved = at.estimate.clone();
                if let Some(cell) = moved.get_mut(column) {
                    *cell += by;
                }
                let mut score = vec![0.0; size];
                for record in self.records {
                    score.iter_mut().zip(self.one(record, &moved).1).for_each(|(sum, part)| *sum += part);
                }
                score
            };
            let (up, down) = (slope(width), slope(-width));
            columns.push(up.iter().zip(&down).map(|(up, down)| (down - up) / (2.0 * width)).collect::<Vec<_>>());
        }
        let differences = Matrix::from_rows(&columns)?;
        let mut observed = differences.transposed();
        observed.add(&differences, 1.0);
        let inverse = observed.scaled(0.5).inverse()?;
        if (0..size).any(|at| inverse[(at, at)] <= 0.0) {
            return Err(StatsError::NotConverged);
        }
        let sandwich = at.scores.sandwiched(&inverse);
        let part = |from: usize, to: usize| {
            let cut = |matrix: &Matrix| {
                Matrix::build(to - from, to - from, |row, column| matrix[(from + row, from + column)])
            };
            Coefficients {
                estimate: at.estimate.iter().skip(from).take(to - from).copied().collect(),
                by_information: Some(cut(&inverse)),
                sandwich: cut(&sandwich),
            }
        };
        let answers = self.answers();
        Ok(Fit { answer: part(0, answers), category: part(answers, size), log_likelihood: at.log_likelihood })
    }
}

#[cfg(test)]
mod tests {
    use super::super::outcome::{self, Noise};
    use super::*;
    use crate::stats::crosstab::Table;
    use crate::stats::draw::Draw;
    use crate::stats::{Confidence, Pure};

    #[test]
    fn a_table_of_two_noisy_answers_is_solved_by_inversion() {
        let category = Channel::randomized_response(3, 0.7).unwrap();
        let answer = Channel::randomized_response(2, 0.8).unwrap();
        let counts = vec![vec![250, 170], vec![180, 220], vec![190, 250]];
        let mut records = Vec::new();
        for (x, row) in counts.iter().enumerate() {
            for (y, count) in row.iter().enumerate() {
                records.extend((0..*count).map(|_| Record::seen(&category, x, &answer, y, vec![1.0])));
            }
        }
        let fit = logit(&records).unwrap();
        let table = Table::both(&category, &answer, &counts).unwrap();
        let odds = |x: usize| table.cell(x, 1).unwrap().value / table.cell(x, 0).unwrap().value;
        assert!((fit.answer.get()[0] - odds(0).ln()).abs() < 1e-3);
        assert!((fit.answer.get()[2] - (odds(2) / odds(0)).ln()).abs() < 1e-3, "{:?}", fit.answer.get());
        let margin = table.row_margin().unwrap();
        assert!((fit.category.get()[0] - (margin.raw()[1] / margin.raw()[0]).ln()).abs() < 1e-3);
        // The delta method on the inverted table gives the same error.
        let slopes: Vec<f64> = (0..6)
            .map(|cell| match (cell / 2, cell % 2) {
                (0, y) => (1.0 - 2.0 * y as f64) / table.cell(0, y).unwrap().value,
                (2, y) => (2.0 * y as f64 - 1.0) / table.cell(2, y).unwrap().value,
                _ => 0.0,
            })
            .collect();
        let error = table.cells().linear(&slopes).unwrap().standard_error;
        for found in [fit.answer.by_information(2).unwrap().unwrap(), fit.answer.coefficient(2).unwrap()] {
            assert!((found.standard_error / error - 1.0).abs() < 0.01, "{} {error}", found.standard_error);
        }
    }

    #[test]
    fn with_an_exact_category_it_is_the_other_model() {
        let pure = Pure::randomized_response(2, 0.8, 0.2).unwrap();
        let (exact, answer) = (Channel::exact(2).unwrap(), Channel::randomized_response(2, 0.8).unwrap());
        let mut draw = Draw::seeded(101);
        let (mut records, mut design, mut supported) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..600 {
            let (z, x) = (draw.normal(), draw.below(2));
            let yes = draw.coin(logistic(0.5 * z + x as f64 - 0.5));
            let said = draw.pick(answer.row(usize::from(yes)));
            records.push(Record::seen(&exact, x, &answer, said, vec![1.0, z]));
            design.push(vec![1.0, z, x as f64]);
            supported.push(said == 1);
        }
        let (a, b) = (logit(&records).unwrap(), outcome::logit(Noise::of(&pure), &supported, &design).unwrap());
        for column in 0..3 {
            assert!((a.answer.get()[column] - b.get()[column]).abs() < 1e-3);
            let (a, b) = (a.answer.coefficient(column).unwrap(), b.coefficient(column).unwrap());
            assert!((a.standard_error / b.standard_error - 1.0).abs() < 1e-3);
        }
    }

    #[test]
    fn intervals_hold_with_both_noisy_and_the_naive_ones_do_not() {
        let category = Channel::randomized_response(3, 0.75).unwrap();
        let answer = Channel::randomized_response(2, 0.85).unwrap();
        let truth = [-1.0, 0.5, 0.7, 1.6];
        let mut draw = Draw::seeded(103);
        let (mut held, mut naive) = ([0u32; 4], 0u32);
        let studies = 100;
        for _ in 0..studies {
            let (mut records, mut faces, mut said_yes) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..1_500 {
                let z = draw.normal();
                let odds = [1.0, (0.4 * z).exp(), (0.3 - 0.5 * z).exp()];
                let total: f64 = odds.iter().sum();
                let x = draw.pick(&odds.map(|odds| odds / total));
                let yes = draw.coin(logistic(truth[0] + truth[1] * z + [0.0, truth[2], truth[3]][x]));
                let report = draw.pick(category.row(x));
                let said = draw.pick(answer.row(usize::from(yes)));
                records.push(Record::seen(&category, report, &answer, said, vec![1.0, z]));
                faces.push(vec![1.0, z, f64::from(u8::from(report == 1)), f64::from(u8::from(report == 2))]);
                said_yes.push(said == 1);
            }
            let fit = logit(&records).unwrap().answer;
            for (column, held) in held.iter_mut().enumerate() {
                *held += u32::from(fit.coefficient(column).unwrap().interval(Confidence::USUAL).holds(truth[column]));
            }
            let face = outcome::logit(Noise::none(), &said_yes, &faces).unwrap();
            naive += u32::from(face.coefficient(3).unwrap().interval(Confidence::USUAL).holds(truth[3]));
        }
        println!("both noisy {held:?}, naive {naive} of {studies}");
        assert!(held.iter().all(|held| (88..=100).contains(held)) && naive < 10, "{held:?} {naive}");
    }

    #[test]
    fn what_says_nothing_is_refused() {
        let one = Record { category: vec![0.5, 0.5], answer: (0.5, 0.5), exact: vec![1.0] };
        assert_eq!(logit(&[]), Err(StatsError::Nothing));
        assert!(logit(&vec![one.clone(); 50]).is_err());
        assert_eq!(logit(&vec![Record { answer: (0.0, 0.0), ..one.clone() }; 50]), Err(StatsError::Channel));
        let mixed = [vec![one.clone(); 50], vec![Record { category: vec![1.0], ..one }]].concat();
        assert_eq!(logit(&mixed), Err(StatsError::Shape));
    }
}
