//! Weights to known margins: post-stratification and raking, with linearised variance.
//!
//! Noise is undone report by report (an unbiased score each, of mean the true answer), and scores are weighted as exact
//! answers would be: `Σ w s / Σ w`. One margin makes post-stratification, several make raking by iterative proportional
//! fitting (Deming and Stephan 1940). Their variance is that of the residuals from a regression of the scores on the margins
//! (Deville and Särndal 1992, JASA 87:376): what the margins explain no longer varies. Strata must be exact fields; where a
//! stratum is a noisy answer itself, declare the cross-tab.

use super::matrix::{Matrix, dot};
use super::shares::Estimate;
use super::{StatsError, float};

/// Raking ends when no margin is off by more than this.
const CLOSE: f64 = 1e-10;
/// Rounds before raking gives up.
const MOST_ROUNDS: u32 = 10_000;

/// One known margin: each respondent's stratum, and the strata's shares of the population.
#[derive(Debug, Clone, PartialEq)]
pub struct Margin {
    strata: Vec<usize>,
    population: Vec<f64>,
}

/// A weight per respondent, adding up to n, with the margins that they meet.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    weights: Vec<f64>,
    margins: Vec<Margin>,
}

impl Margin {
    /// Strata 0-based, population shares or sizes in any unit.
    ///
    /// # Errors
    /// [`StatsError::Margin`] unless every stratum of the population is above 0 and holds a respondent, and no respondent is
    /// in another.
    pub fn new(strata: Vec<usize>, population: &[f64]) -> Result<Self, StatsError> {
        let total: f64 = population.iter().sum();
        let mut held = vec![false; population.len()];
        for stratum in &strata {
            *held.get_mut(*stratum).ok_or(StatsError::Margin)? = true;
        }
        let sound = population.iter().all(|size| *size > 0.0 && size.is_finite()) && total.is_finite();
        if !sound || population.is_empty() || held.contains(&false) {
            return Err(StatsError::Margin);
        }
        Ok(Self { strata, population: population.iter().map(|size| size / total).collect() })
    }

    /// Weighted share of each stratum.
    fn shares(&self, weights: &[f64]) -> Vec<f64> {
        let mut shares = vec![0.0; self.population.len()];
        let total: f64 = weights.iter().sum();
        for (stratum, weight) in self.strata.iter().zip(weights) {
            if let Some(share) = shares.get_mut(*stratum) {
                *share += weight / total;
            }
        }
        shares
    }
}

impl Weights {
    /// Weights given from outside, of unknown origin: their variance is that of a weighted mean.
    ///
    /// # Errors
    /// [`StatsError::NotFinite`] unless all are finite and above 0; [`StatsError::Nothing`] for none.
    pub fn given(weights: Vec<f64>) -> Result<Self, StatsError> {
        if weights.is_empty() {
            return Err(StatsError::Nothing);
        }
        if weights.iter().any(|weight| !(weight.is_finite() && *weight > 0.0)) {
            return Err(StatsError::NotFinite);
        }
        Ok(Self { weights, margins: Vec::new() })
    }

    /// One margin: population share over sample share of the respondent's stratum.
    ///
    /// # Errors
    /// As [`Weights::raked`].
    pub fn post_stratified(margin: Margin) -> Result<Self, StatsError> {
        Self::raked(vec![margin])
    }

    /// Several margins, met in turn until all are met.
    ///
    /// # Errors
    /// [`StatsError::Nothing`] without respondents; [`StatsError::Shape`] if the margins are of different numbers of
    /// respondents; [`StatsError::NotConverged`] if no weights meet them all.
    pub fn raked(margins: Vec<Margin>) -> Result<Self, StatsError> {
        let n = margins.first().map_or(0, |margin| margin.strata.len());
        if n == 0 {
            return Err(StatsError::Nothing);
        }
        if margins.iter().any(|margin| margin.strata.len() != n) {
            return Err(StatsError::Shape);
        }
        let mut weights = vec![1.0; n];
        for _ in 0..MOST_ROUNDS {
            let mut off = 0.0_f64;
            for margin in &margins {
                let factors: Vec<f64> = margin
                    .shares(&weights)
                    .iter()
                    .zip(&margin.population)
                    .map(|(share, wanted)| wanted / share)
                    .collect();
                off = factors.iter().fold(off, |most, factor| most.max((factor - 1.0).abs()));
                for (weight, stratum) in weights.iter_mut().zip(&margin.strata) {
                    *weight *= factors.get(*stratum).copied().unwrap_or(1.0);
                }
            }
            if off < CLOSE {
                return Ok(Self { weights, margins });
            }
        }
        Err(StatsError::NotConverged)
    }

    /// A weight per respondent.
    #[must_use]
    pub fn get(&self) -> &[f64] {
        &self.weights
    }

    /// Kish's effective number of respondents (1965): `(Σ w)² / Σ w²`, before the noise's own design effect.
    #[must_use]
    pub fn effective_n(&self) -> f64 {
        let sum: f64 = self.weights.iter().sum();
        sum * sum / dot(&self.weights, &self.weights)
    }

    /// `Σ w score / Σ w` with its linearised standard error; a score per respondent, unbiased for the answer.
    ///
    /// For a share the score is `(1[supported] - q) / (p - q)`.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there is a score per respondent; [`StatsError::Nothing`] below 2; [`StatsError::NotFinite`]
    /// for NaN.
    pub fn mean(&self, scores: &[f64]) -> Result<Estimate, StatsError> {
        if scores.len() != self.weights.len() {
            return Err(StatsError::Shape);
        }
        if scores.len() < 2 {
            return Err(StatsError::Nothing);
        }
        if scores.iter().any(|score| !score.is_finite()) {
            return Err(StatsError::NotFinite);
        }
        let total: f64 = self.weights.iter().sum();
        let value = dot(&self.weights, scores) / total;
        let explained = self.explained(scores)?;
        let residuals = scores.iter().enumerate().map(|(at, score)| {
            score - explained.as_ref().map_or(value, |explained| explained.get(at).copied().unwrap_or(value))
        });
        let squares: f64 = residuals.zip(&self.weights).map(|(residual, weight)| (weight * residual).powi(2)).sum();
        let (n, parameters) = (float(scores.len()), float(self.parameters()));
        Ok(Estimate { value, standard_error: (squares * n / (n - parameters).max(1.0)).sqrt() / total })
    }

    /// What a regression on the margins' strata spends: 1 without margins.
    fn parameters(&self) -> usize {
        1 + self.margins.iter().map(|margin| margin.population.len() - 1).sum::<usize>()
    }

    /// Scores as the margins explain them, by weighted least squares.
    fn explained(&self, scores: &[f64]) -> Result<Option<Vec<f64>>, StatsError> {
        if self.margins.is_empty() {
            return Ok(None);
        }
        let columns = self.parameters();
        // The constant, then each margin's strata but its first.
        let row = |at: usize| {
            let mut row = vec![0.0; columns];
            let mut first = 1;
            let mut set = |column: usize| row.get_mut(column).map_or((), |cell| *cell = 1.0);
            set(0);
            for margin in &self.margins {
                if let Some(stratum) = margin.strata.get(at).filter(|stratum| **stratum > 0) {
                    set(first + stratum - 1);
                }
                first += margin.population.len() - 1;
            }
            row
        };
        let mut normal = Matrix::zeros(columns, columns);
        let mut right = vec![0.0; columns];
        for (at, (score, weight)) in scores.iter().zip(&self.weights).enumerate() {
            let row = row(at);
            normal.add_outer(&row, *weight);
            right.iter_mut().zip(&row).for_each(|(sum, cell)| *sum += weight * cell * score);
        }
        let slopes = normal.solve(&right)?;
        Ok(Some((0..scores.len()).map(|at| dot(&row(at), &slopes)).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;
    use crate::stats::{Confidence, Pure};

    #[test]
    fn margins_are_met_and_odds_ratios_kept() {
        // A 2 × 2 sample of 40, 10; 20, 30 to margins 0.5, 0.5 and 0.4, 0.6.
        let cells = [(0, 0, 40), (0, 1, 10), (1, 0, 20), (1, 1, 30)];
        let spread = |of: fn(&(usize, usize, usize)) -> usize| {
            cells.iter().flat_map(|cell| std::iter::repeat_n(of(cell), cell.2)).collect::<Vec<_>>()
        };
        let rows = Margin::new(spread(|cell| cell.0), &[1.0, 1.0]).unwrap();
        let columns = Margin::new(spread(|cell| cell.1), &[4.0, 6.0]).unwrap();
        let weights = Weights::raked(vec![rows.clone(), columns.clone()]).unwrap();
        assert!((rows.shares(weights.get())[0] - 0.5).abs() < 1e-9);
        assert!((columns.shares(weights.get())[0] - 0.4).abs() < 1e-9);
        assert!((weights.get().iter().sum::<f64>() - 100.0).abs() < 1e-6);
        let cell = |at: usize, size: f64| weights.get()[at] * size;
        let odds = cell(0, 40.0) * cell(70, 30.0) / (cell(40, 10.0) * cell(50, 20.0));
        assert!((odds - 6.0).abs() < 1e-6, "{odds}");
    }

    #[test]
    fn post_stratification_is_the_textbooks() {
        // Strata of 3 and 2 respondents, half the population each.
        let margin = Margin::new(vec![0, 0, 0, 1, 1], &[0.5, 0.5]).unwrap();
        let weights = Weights::post_stratified(margin).unwrap();
        let scores = [1.0, 2.0, 3.0, 10.0, 14.0];
        let mean = weights.mean(&scores).unwrap();
        assert!((mean.value - 7.0).abs() < 1e-9);
        // Σ W² Σ(s - mean)² / n_h²: 0.25 · 2/9 + 0.25 · 8/4, times 5/3.
        let variance = (0.25 * 2.0 / 9.0 + 0.25 * 8.0 / 4.0) * 5.0 / 3.0;
        assert!((mean.standard_error - f64::sqrt(variance)).abs() < 1e-9);
        // Kish: weights 5/6 thrice and 5/4 twice.
        assert!((weights.effective_n() - 25.0 / (3.0 * 25.0 / 36.0 + 2.0 * 25.0 / 16.0)).abs() < 1e-9);
    }

    #[test]
    fn equal_weights_are_none() {
        let weights = Weights::given(vec![2.0; 4]).unwrap();
        let mean = weights.mean(&[0.0, 1.0, 1.0, 0.0]).unwrap();
        assert!((mean.value - 0.5).abs() < 1e-12 && (mean.standard_error - (1.0f64 / 12.0).sqrt()).abs() < 1e-12);
        assert!((weights.effective_n() - 4.0).abs() < 1e-12);
    }

    #[test]
    fn what_cannot_be_met_is_refused() {
        assert_eq!(Margin::new(vec![0, 0], &[0.5, 0.5]), Err(StatsError::Margin));
        assert_eq!(Margin::new(vec![0, 2], &[0.5, 0.5]), Err(StatsError::Margin));
        assert_eq!(Margin::new(vec![0, 1], &[1.0, 0.0]), Err(StatsError::Margin));
        // Two margins that are the same strata with other shares.
        let (a, b) = (Margin::new(vec![0, 1], &[0.5, 0.5]).unwrap(), Margin::new(vec![0, 1], &[0.4, 0.6]).unwrap());
        assert_eq!(Weights::raked(vec![a, b]), Err(StatsError::NotConverged));
        assert_eq!(Weights::given(vec![1.0, 0.0]), Err(StatsError::NotFinite));
    }

    // A portal that the young use most: two thirds of respondents, a third of the population.
    #[test]
    fn weighted_intervals_hold_and_unweighted_do_not() {
        let pure = Pure::randomized_response(2, 0.8, 0.2).unwrap();
        let mut draw = Draw::seeded(71);
        let (mut held, mut naive) = (0u32, 0u32);
        let studies = 300;
        for _ in 0..studies {
            let (mut ages, mut sexes, mut scores) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..600 {
                let (age, sex) = (usize::from(draw.coin(1.0 / 3.0)), usize::from(draw.coin(0.4)));
                let yes = draw.coin(0.2 + 0.4 * age as f64 + 0.1 * sex as f64);
                let supported = draw.coin(if yes { 0.8 } else { 0.2 });
                ages.push(age);
                sexes.push(sex);
                scores.push(pure.share(f64::from(u8::from(supported))));
            }
            let margins =
                vec![Margin::new(ages, &[1.0 / 3.0, 2.0 / 3.0]).unwrap(), Margin::new(sexes, &[0.5, 0.5]).unwrap()];
            let wanted = 0.2 + 0.4 * 2.0 / 3.0 + 0.05;
            let holds = |weights: &Weights| weights.mean(&scores).unwrap().interval(Confidence::USUAL).holds(wanted);
            held += u32::from(holds(&Weights::raked(margins).unwrap()));
            naive += u32::from(holds(&Weights::given(vec![1.0; 600]).unwrap()));
        }
        println!("raked {held}, unweighted {naive} of {studies}");
        assert!((273..=297).contains(&held) && naive < 100);
    }
}
