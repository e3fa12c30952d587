//! Logistic regression of a noisy answer: `P[report supports v | x] = q + (p - q) logistic(x b)`.
//!
//! Blair, Imai and Zhou 2015 (JASA 110:1304) for randomized response; by the same line for any pure protocol and one of its
//! categories, since given the answer a report supports v with p or q. Fisher scoring with halved steps.

use super::super::StatsError;
use super::super::channel::Pure;
use super::super::matrix::{Matrix, dot};
use super::{Coefficients, checked_rows, logistic};

/// Steps before giving up.
const MOST_STEPS: u32 = 200;
/// The squared length of a step, in standard errors, that ends the climb.
const STILL: f64 = 1e-9;
/// A linear predictor beyond this is a chance of 0 or 1: the categories are separated.
const SEPARATED: f64 = 15.0;

/// Which answers are told apart, and the noise between them and the reports.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Noise {
    p: f64,
    q: f64,
}

impl Noise {
    /// That of a pure protocol: the model is for one category against all others.
    #[must_use]
    pub fn of(pure: &Pure) -> Self {
        Self { p: pure.p(), q: pure.q() }
    }

    /// None: ordinary logistic regression.
    #[must_use]
    pub fn none() -> Self {
        Self { p: 1.0, q: 0.0 }
    }
}

/// Whether each report supports the category, a design row each (with its own 1 for the constant) → coefficients.
///
/// # Errors
/// [`StatsError::Shape`] unless there is a row per report, more than columns; [`StatsError::Singular`] for columns that depend
/// on each other; [`StatsError::NotConverged`] where a column separates the answers.
pub fn logit(noise: Noise, supported: &[bool], design: &[Vec<f64>]) -> Result<Coefficients, StatsError> {
    let columns = checked_rows(design)?;
    if supported.len() != design.len() {
        return Err(StatsError::Shape);
    }
    let mut at = Climb::new(noise, supported, design, vec![0.0; columns]);
    for _ in 0..MOST_STEPS {
        let step = at.information.solve(&at.score)?;
        if dot(&step, &at.score) < STILL {
            return at.finished(noise, supported, design);
        }
        at = at.improved(&step, |estimate| Climb::new(noise, supported, design, estimate))?;
    }
    Err(StatsError::NotConverged)
}

struct Climb {
    estimate: Vec<f64>,
    log_likelihood: f64,
    score: Vec<f64>,
    information: Matrix,
}

impl Climb {
    fn new(noise: Noise, supported: &[bool], design: &[Vec<f64>], estimate: Vec<f64>) -> Self {
        let columns = estimate.len();
        let mut climb = Self {
            log_likelihood: 0.0,
            score: vec![0.0; columns],
            information: Matrix::zeros(columns, columns),
            estimate,
        };
        for (row, supported) in design.iter().zip(supported) {
            let (chance, slope) = noise.chance(dot(row, &climb.estimate));
            let seen = if *supported { chance } else { 1.0 - chance };
            climb.log_likelihood += seen.max(f64::MIN_POSITIVE).ln();
            let weight = noise.score(*supported, chance, slope);
            climb.score.iter_mut().zip(row).for_each(|(sum, cell)| *sum += weight * cell);
            climb.information.add_outer(row, slope * slope / (chance * (1.0 - chance)).max(f64::MIN_POSITIVE));
        }
        climb
    }

    fn improved(&self, step: &[f64], at: impl Fn(Vec<f64>) -> Self) -> Result<Self, StatsError> {
        let mut length = 1.0;
        for _ in 0..60 {
            let next = at(self.estimate.iter().zip(step).map(|(b, step)| b + length * step).collect());
            // Less by rounding is not less.
            if next.log_likelihood >= self.log_likelihood - 1e-12 * self.log_likelihood.abs() {
                return Ok(next);
            }
            length /= 2.0;
        }
        Err(StatsError::NotConverged)
    }

    /// Observed information (minus the second derivative) and the sandwich around it.
    fn finished(self, noise: Noise, supported: &[bool], design: &[Vec<f64>]) -> Result<Coefficients, StatsError> {
        let columns = self.estimate.len();
        let mut observed = Matrix::zeros(columns, columns);
        let mut scores = Matrix::zeros(columns, columns);
        let mut farthest = 0.0_f64;
        for (row, supported) in design.iter().zip(supported) {
            let predictor = dot(row, &self.estimate);
            farthest = farthest.max(predictor.abs());
            let (chance, slope) = noise.chance(predictor);
            let bend = slope * (1.0 - 2.0 * logistic(predictor));
            let weight = noise.score(*supported, chance, slope);
            // d/dx of slope / chance, or of -slope / (1 - chance).
            let curvature = if *supported { bend / chance } else { -bend / (1.0 - chance) } - weight * weight;
            observed.add_outer(row, -curvature);
            scores.add_outer(row, weight * weight);
        }
        if farthest > SEPARATED {
            return Err(StatsError::NotConverged);
        }
        let inverse = observed.inverse()?;
        let sandwich = scores.sandwiched(&inverse);
        Ok(Coefficients { estimate: self.estimate, by_information: Some(inverse), sandwich })
    }
}

impl Noise {
    /// Linear predictor → (chance of support, its slope).
    fn chance(self, predictor: f64) -> (f64, f64) {
        let mean = logistic(predictor);
        (self.q + (self.p - self.q) * mean, (self.p - self.q) * mean * (1.0 - mean))
    }

    /// Derivative of the log-likelihood in the linear predictor.
    fn score(self, supported: bool, chance: f64, slope: f64) -> f64 {
        if supported { slope / chance } else { -slope / (1.0 - chance) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Confidence;
    use crate::stats::draw::Draw;

    #[test]
    fn without_noise_it_is_logistic_regression() {
        // Two groups of 100: 30 and 60 yes. Log odds on paper: ln(30/70) and the ratio of odds 3.5.
        let supported: Vec<bool> = (0..200).map(|at| if at < 100 { at < 30 } else { at < 160 }).collect();
        let design: Vec<Vec<f64>> = (0..200).map(|at| vec![1.0, f64::from(u8::from(at >= 100))]).collect();
        let fit = logit(Noise::none(), &supported, &design).unwrap();
        assert!((fit.get()[0] - (30.0f64 / 70.0).ln()).abs() < 1e-6);
        let (ratio, _) = fit.odds_ratio(1, Confidence::USUAL).unwrap();
        assert!((ratio - 3.5).abs() < 1e-5);
        let error = (1.0f64 / 30.0 + 1.0 / 70.0 + 1.0 / 60.0 + 1.0 / 40.0).sqrt();
        assert!((fit.by_information(1).unwrap().unwrap().standard_error - error).abs() < 1e-6);
        assert!((fit.coefficient(1).unwrap().standard_error - error).abs() < 1e-6);
    }

    #[test]
    fn with_noise_two_groups_are_solved_on_paper() {
        // Reports 0.4 and 0.55 supported of 1,000 each; p 0.75, q 0.25: shares 0.3 and 0.6.
        let pure = Pure::randomized_response(2, 0.75, 0.25).unwrap();
        let supported: Vec<bool> = (0..2_000).map(|at| if at < 1_000 { at < 400 } else { at < 1_550 }).collect();
        let design: Vec<Vec<f64>> = (0..2_000).map(|at| vec![1.0, f64::from(u8::from(at >= 1_000))]).collect();
        let fit = logit(Noise::of(&pure), &supported, &design).unwrap();
        assert!((fit.get()[0] - (3.0f64 / 7.0).ln()).abs() < 1e-5);
        assert!((fit.get()[1] - 3.5f64.ln()).abs() < 1e-5);
        // Delta method: error of a share over f (1 - f).
        let part =
            |chance: f64, share: f64| chance * (1.0 - chance) / (1_000.0 * 0.25) / (share * (1.0 - share)).powi(2);
        let error = (part(0.4, 0.3) + part(0.55, 0.6)).sqrt();
        assert!((fit.coefficient(1).unwrap().standard_error - error).abs() < 1e-4);
    }

    #[test]
    fn separation_and_dependence_are_refused() {
        let design: Vec<Vec<f64>> = (0..20).map(|at| vec![1.0, f64::from(at)]).collect();
        let split: Vec<bool> = (0..20).map(|at| at >= 10).collect();
        assert!(logit(Noise::none(), &split, &design).is_err());
        let twice: Vec<Vec<f64>> = (0..20).map(|_| vec![1.0, 2.0]).collect();
        assert_eq!(logit(Noise::none(), &split, &twice), Err(StatsError::Singular));
        assert_eq!(logit(Noise::none(), &split[1..], &design), Err(StatsError::Shape));
        assert_eq!(logit(Noise::none(), &[], &[]), Err(StatsError::Nothing));
    }

    #[test]
    fn intervals_hold_and_the_naive_ones_do_not() {
        let pure = Pure::subset(4, 2, 0.85).unwrap();
        let truth = [-0.5, 1.0];
        let mut draw = Draw::seeded(81);
        let (mut held, mut naive) = (0u32, 0u32);
        for _ in 0..200 {
            let (mut supported, mut design) = (Vec::new(), Vec::new());
            for _ in 0..1_500 {
                let row = vec![1.0, draw.normal()];
                let yes = draw.coin(logistic(dot(&row, &truth)));
                // Category 0 against three others.
                let answer = if yes { 0 } else { 1 + draw.below(3) };
                supported.push(draw.subset(4, 2, 0.85, answer) & 1 == 1);
                design.push(row);
            }
            let holds = |noise| {
                logit(noise, &supported, &design)
                    .unwrap()
                    .coefficient(1)
                    .unwrap()
                    .interval(Confidence::USUAL)
                    .holds(1.0)
            };
            held += u32::from(holds(Noise::of(&pure)));
            naive += u32::from(holds(Noise::none()));
        }
        println!("true model {held}, naive {naive} of 200");
        assert!((180..=199).contains(&held) && naive < 20);
    }
}
