//! Regression with noisy answers: as outcome, as covariates, or as both.
//!
//! | model | outcome | covariates | file |
//! |---|---|---|---|
//! | logistic | noisy | exact | [`outcome`]: the link `x → q + (p - q) logistic(x)` |
//! | logistic | exact or noisy | one noisy category, and exact ones | [`latent`]: the true category and answer are summed over |
//! | linear | exact or noisy | any number of noisy categories, and exact ones | [`linear`]: corrected scores, no model of the covariates |
//!
//! A noisy covariate taken at face value pulls its coefficient towards 0 and those of its neighbours anywhere; a noisy
//! outcome pulls all of them. More reports do not help: the wrong answer only becomes more certain.

pub mod latent;
pub mod linear;
pub mod outcome;

use super::StatsError;
use super::intervals::{Confidence, Interval};
use super::matrix::Matrix;
use super::shares::Estimate;

/// Coefficients in the order of the design's columns, with two covariances.
#[derive(Debug, Clone, PartialEq)]
pub struct Coefficients {
    pub(crate) estimate: Vec<f64>,
    pub(crate) by_information: Option<Matrix>,
    pub(crate) sandwich: Matrix,
}

impl Coefficients {
    /// The coefficients.
    #[must_use]
    pub fn get(&self) -> &[f64] {
        &self.estimate
    }

    /// One coefficient with its sandwich standard error: right under a wrong variance too (Huber 1967, White 1980).
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last column.
    pub fn coefficient(&self, column: usize) -> Result<Estimate, StatsError> {
        self.with(column, &self.sandwich)
    }

    /// One coefficient with the standard error of the observed information; `None` where there is no likelihood.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last column.
    pub fn by_information(&self, column: usize) -> Result<Option<Estimate>, StatsError> {
        self.by_information.as_ref().map(|covariance| self.with(column, covariance)).transpose()
    }

    /// The sandwich covariance of all coefficients.
    #[must_use]
    pub fn covariance(&self) -> &Matrix {
        &self.sandwich
    }

    /// `exp` of a logistic coefficient and of its interval's ends.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last column.
    pub fn odds_ratio(&self, column: usize, confidence: Confidence) -> Result<(f64, Interval), StatsError> {
        let coefficient = self.coefficient(column)?;
        Ok((coefficient.value.exp(), coefficient.interval(confidence).mapped(f64::exp)))
    }

    fn with(&self, column: usize, covariance: &Matrix) -> Result<Estimate, StatsError> {
        let value = *self.estimate.get(column).ok_or(StatsError::Shape)?;
        Ok(Estimate { value, standard_error: covariance[(column, column)].max(0.0).sqrt() })
    }
}

/// `1 / (1 + e^-x)`.
pub(crate) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Rows of equal length, finite, more than columns.
pub(crate) fn checked_rows(rows: &[Vec<f64>]) -> Result<usize, StatsError> {
    let columns = rows.first().map_or(0, Vec::len);
    if columns == 0 {
        return Err(StatsError::Nothing);
    }
    if rows.iter().any(|row| row.len() != columns) || rows.len() <= columns {
        return Err(StatsError::Shape);
    }
    if rows.iter().flatten().any(|cell| !cell.is_finite()) {
        return Err(StatsError::NotFinite);
    }
    Ok(columns)
}
