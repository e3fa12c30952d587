//! Linear regression with noisy outcome and noisy categorical covariates, by corrected scores.
//!
//! Nakamura 1990 (Biometrika 77:127). Each report is turned into unbiased indicators u of its categories (columns of the
//! unmixing matrix, or `(1[supported] - q) / (p - q)`). Of `x xᵀ` and `x y` unbiased estimates follow, since exact indicators
//! satisfy `x xᵀ = diag(x)` and noise is independent between questions: `b = (Σ A_i)⁻¹ Σ c_i`. No model of the covariates is
//! needed. Standard errors are the sandwich of `c_i - A_i b`. For small n and much noise `Σ A_i` may fail to be positive:
//! refused, not repaired.

use super::super::StatsError;
use super::super::matrix::{Matrix, dot};
use super::Coefficients;

/// What one report says.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The outcome, or an unbiased score of it.
    pub outcome: f64,
    /// Exact covariates, with their own 1 for the constant.
    pub exact: Vec<f64>,
    /// For each noisy question, unbiased indicators of all its categories; the first category is the reference.
    pub noisy: Vec<Vec<f64>>,
}

/// Observations → coefficients: exact covariates first, then each noisy question's categories but its first.
///
/// # Errors
/// [`StatsError::Shape`] unless all observations have the same shape and are more than the coefficients;
/// [`StatsError::Nothing`] for none; [`StatsError::NotFinite`] for NaN; [`StatsError::Singular`] where the corrected cross-products
/// are not positive.
pub fn corrected(observations: &[Observation]) -> Result<Coefficients, StatsError> {
    let first = observations.first().ok_or(StatsError::Nothing)?;
    let columns = first.columns();
    if observations.iter().any(|seen| !seen.fits(first)) || observations.len() <= columns || columns == 0 {
        return Err(StatsError::Shape);
    }
    if !observations.iter().all(Observation::is_finite) {
        return Err(StatsError::NotFinite);
    }
    let mut products = Matrix::zeros(columns, columns);
    let mut right = vec![0.0; columns];
    for seen in observations {
        let row = seen.row();
        products.add(&seen.products(&row), 1.0);
        right.iter_mut().zip(&row).for_each(|(sum, cell)| *sum += cell * seen.outcome);
    }
    if !positive(&products) {
        return Err(StatsError::Singular);
    }
    let inverse = products.inverse()?;
    let estimate = inverse.times_vector(&right);
    let mut scores = Matrix::zeros(columns, columns);
    for seen in observations {
        let row = seen.row();
        let fitted = seen.products(&row).times_vector(&estimate);
        let score: Vec<f64> = row.iter().zip(fitted).map(|(cell, fitted)| cell * seen.outcome - fitted).collect();
        scores.add_outer(&score, 1.0);
    }
    Ok(Coefficients { estimate, by_information: None, sandwich: scores.sandwiched(&inverse) })
}

impl Observation {
    fn columns(&self) -> usize {
        self.exact.len() + self.noisy.iter().map(|question| question.len().saturating_sub(1)).sum::<usize>()
    }

    fn fits(&self, other: &Self) -> bool {
        self.exact.len() == other.exact.len()
            && self.noisy.len() == other.noisy.len()
            && self.noisy.iter().zip(&other.noisy).all(|(a, b)| a.len() == b.len() && a.len() >= 2)
    }

    fn is_finite(&self) -> bool {
        self.outcome.is_finite() && self.exact.iter().chain(self.noisy.iter().flatten()).all(|cell| cell.is_finite())
    }

    /// An unbiased estimate of the true design row.
    fn row(&self) -> Vec<f64> {
        self.exact.iter().chain(self.noisy.iter().flat_map(|question| question.iter().skip(1))).copied().collect()
    }

    /// An unbiased estimate of the row's outer product: within a noisy question it is the indicators' diagonal.
    fn products(&self, row: &[f64]) -> Matrix {
        let mut products = Matrix::zeros(row.len(), row.len());
        products.add_outer(row, 1.0);
        let mut start = self.exact.len();
        for question in &self.noisy {
            let size = question.len() - 1;
            for (at, u) in question.iter().skip(1).enumerate() {
                for other in 0..size {
                    products[(start + at, start + other)] = if at == other { *u } else { 0.0 };
                }
            }
            start += size;
        }
        products
    }
}

/// Whether a symmetric matrix is positive definite: every pivot of its elimination above 0.
fn positive(matrix: &Matrix) -> bool {
    let size = matrix.rows();
    let mut left = matrix.clone();
    (0..size).all(|at| {
        let pivot = left[(at, at)];
        if pivot <= 1e-12 * matrix[(at, at)].abs() {
            return false;
        }
        for row in at + 1..size {
            let factor = left[(row, at)] / pivot;
            for column in at..size {
                let cell = left[(at, column)];
                left[(row, column)] -= factor * cell;
            }
        }
        true
    })
}

/// Ordinary least squares with a sandwich: the naive fit, and the right one where nothing but the outcome is noisy.
///
/// # Errors
/// As [`corrected`].
pub fn least_squares(outcomes: &[f64], design: &[Vec<f64>]) -> Result<Coefficients, StatsError> {
    if outcomes.len() != design.len() {
        return Err(StatsError::Shape);
    }
    let pairs = outcomes.iter().zip(design);
    let seen =
        |(outcome, row): (&f64, &Vec<f64>)| Observation { outcome: *outcome, exact: row.clone(), noisy: Vec::new() };
    corrected(&pairs.map(seen).collect::<Vec<_>>())
}

/// Fitted value of a design row.
#[must_use]
pub fn predicted(coefficients: &Coefficients, row: &[f64]) -> f64 {
    dot(coefficients.get(), row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;
    use crate::stats::mean::Scores;
    use crate::stats::{Channel, Confidence, Pure};

    #[test]
    fn without_noise_it_is_least_squares() {
        // Anscombe's first quartet (1973): 3.0001 + 0.5001 x.
        let x = [10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0];
        let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
        let fit = least_squares(&y, &x.map(|x| vec![1.0, x])).unwrap();
        assert!((fit.get()[0] - 3.000_1).abs() < 1e-4 && (fit.get()[1] - 0.500_1).abs() < 1e-4);
        assert!((predicted(&fit, &[1.0, 10.0]) - 8.001).abs() < 1e-3);
        // Indicators of an exact category are the dummies themselves.
        let dummy = |at: usize| Observation {
            outcome: y[at],
            exact: vec![1.0],
            noisy: vec![if at < 5 { vec![1.0, 0.0] } else { vec![0.0, 1.0] }],
        };
        let means = corrected(&(0..11).map(dummy).collect::<Vec<_>>()).unwrap();
        let low = y[..5].iter().sum::<f64>() / 5.0;
        assert!((means.get()[0] - low).abs() < 1e-9);
        assert!((means.get()[1] - (y[5..].iter().sum::<f64>() / 6.0 - low)).abs() < 1e-9);
    }

    // Pain (0 to 10, square wave) on a treatment (randomized response), a category of three (subsets) and an exact age.
    #[test]
    fn intervals_hold_with_all_of_them_noisy_and_the_naive_ones_do_not() {
        let e = 3f64.exp();
        let treatment = Channel::randomized_response(2, 0.8).unwrap();
        let undone = treatment.indicators().unwrap();
        let place = Pure::subset(3, 1, 0.75).unwrap();
        let wave = Channel::square_wave(11, 2, e / (5.0 * e + 10.0), 1.0 / (5.0 * e + 10.0)).unwrap();
        let scale = |k: usize| (0..k).map(|value| value as f64).collect::<Vec<_>>();
        let scores = Scores::linear(&wave, &scale(11), &scale(15)).unwrap();
        let truth = [4.0, 0.8, -1.5, 1.0, 2.0];
        let mut draw = Draw::seeded(91);
        let (mut held, mut naive) = ([0u32; 5], 0u32);
        let studies = 200;
        for _ in 0..studies {
            let (mut seen, mut faces, mut outcomes) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..1_500 {
                let age = draw.uniform();
                // Covariates that go together: no model of them is assumed.
                let treated = usize::from(draw.coin(0.3 + 0.4 * age));
                let at = draw.pick(if treated == 1 { &[0.5, 0.3, 0.2] } else { &[0.2, 0.3, 0.5] });
                let mean = 4.0 + 0.8 * age - 1.5 * treated as f64 + [0.0, 1.0, 2.0][at];
                // Rounded at random, so that its mean is exact.
                let pain = (mean + 2.0 * draw.uniform() - 1.0 + draw.uniform()).floor();
                let report = draw.pick(treatment.row(treated));
                let mask = draw.subset(3, 1, 0.75, at);
                let outcome = scores.get()[draw.pick(wave.row(pain as usize))];
                faces.push(vec![1.0, age, report as f64, (mask >> 1 & 1) as f64, (mask >> 2 & 1) as f64]);
                outcomes.push(outcome);
                let noisy = vec![undone.row(report).to_vec(), place.indicators(mask)];
                seen.push(Observation { outcome, exact: vec![1.0, age], noisy });
            }
            let fit = corrected(&seen).unwrap();
            for (column, held) in held.iter_mut().enumerate() {
                *held += u32::from(fit.coefficient(column).unwrap().interval(Confidence::USUAL).holds(truth[column]));
            }
            let face = least_squares(&outcomes, &faces).unwrap();
            naive += u32::from(face.coefficient(2).unwrap().interval(Confidence::USUAL).holds(truth[2]));
        }
        println!("corrected {held:?}, naive {naive} of {studies}");
        assert!(held.iter().all(|held| (179..=199).contains(held)) && naive < 60);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let one = Observation { outcome: 1.0, exact: vec![1.0], noisy: vec![vec![1.0, 0.0]] };
        assert_eq!(corrected(&[]), Err(StatsError::Nothing));
        assert_eq!(corrected(&[one.clone(), one.clone(), one.clone()]), Err(StatsError::Singular));
        let other = Observation { noisy: vec![vec![1.0]], ..one.clone() };
        assert_eq!(corrected(&[one.clone(), one.clone(), other]), Err(StatsError::Shape));
        let bad = Observation { outcome: f64::NAN, ..one.clone() };
        assert_eq!(corrected(&[one.clone(), one, bad]), Err(StatsError::NotFinite));
    }
}
