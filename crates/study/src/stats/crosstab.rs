//! Cross-tabulations of noisy answers: cells, margins and shares within a row, with intervals.
//!
//! A declared pair is one composite question: its categories are the cells. An undeclared pair can be told only where every
//! report holds both answers with independent noise: then the two channels' Kronecker product is the channel of the
//! pair, and is undone like any other ([`Table::both`]) or climbed by EM ([`likelihoods`]).

use super::channel::{Channel, Pure};
use super::em::Likelihoods;
use super::matrix::Matrix;
use super::shares::{Estimate, Shares};
use super::{StatsError, float};

/// How two answers of one person reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sent {
    /// As one composite question.
    Composite,
    /// Both in every report, each with its own noise.
    Both,
    /// One of the two, drawn at random: no report holds both.
    OneOfThem,
    /// Both, with noise from the same draw.
    SameDraw,
}

/// Cells of a table, row by row, with their joint covariance.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    rows: usize,
    columns: usize,
    cells: Shares,
}

/// Whether reports sent like this tell the joint shares of two questions.
///
/// # Errors
/// [`StatsError::NotIdentified`] with the reason, where they do not.
pub fn identified(sent: Sent) -> Result<(), StatsError> {
    match sent {
        Sent::Composite | Sent::Both => Ok(()),
        Sent::OneOfThem => Err(StatsError::NotIdentified(
            "no report holds both answers: declare the pair as a composite question in the policy",
        )),
        Sent::SameDraw => Err(StatsError::NotIdentified(
            "both answers share their noise: declare the pair as a composite question in the policy",
        )),
    }
}

/// Counts of output pairs → likelihoods of the cells, for EM.
///
/// # Errors
/// [`StatsError::Shape`] unless there is a row of counts per output of the first channel and a column per output of the second.
pub fn likelihoods(first: &Channel, second: &Channel, counts: &[Vec<u64>]) -> Result<Likelihoods, StatsError> {
    Likelihoods::from_outputs(&first.joint(second), &flat(first, second, counts)?)
}

impl Table {
    /// A composite question's shares → table, the second question's categories fastest.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there are rows × columns shares.
    pub fn declared(cells: Shares, rows: usize, columns: usize) -> Result<Self, StatsError> {
        if rows == 0 || columns == 0 || rows.checked_mul(columns) != Some(cells.raw().len()) {
            return Err(StatsError::Shape);
        }
        Ok(Self { rows, columns, cells })
    }

    /// Counts of output pairs → table, by the inverse of the Kronecker product.
    ///
    /// # Errors
    /// As [`likelihoods`]; [`StatsError::NotIdentified`] if either channel merges categories.
    pub fn both(first: &Channel, second: &Channel, counts: &[Vec<u64>]) -> Result<Self, StatsError> {
        // The unmixing of a product is the product of the unmixings, and each of these is small.
        let unmixing = first.unmixing()?.kronecker(&second.unmixing()?);
        let cells = Shares::unmixed(&unmixing, &flat(first, second, counts)?)?;
        Self::declared(cells, first.categories(), second.categories())
    }

    /// Pairs of subset reports `(mask, mask, how many)` → table, by unbiased indicators and their sample covariance.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond 64 categories; [`StatsError::Nothing`] below 2 reports.
    pub fn both_subsets(first: &Pure, second: &Pure, pairs: &[(u64, u64, u64)]) -> Result<Self, StatsError> {
        if first.categories() > 64 || second.categories() > 64 {
            return Err(StatsError::Shape);
        }
        let n = pairs.iter().try_fold(0u64, |sum, pair| sum.checked_add(pair.2)).ok_or(StatsError::Counts)?;
        if n < 2 {
            return Err(StatsError::Nothing);
        }
        let size = first.categories() * second.categories();
        let mut mean = vec![0.0; size];
        let mut moments = Matrix::zeros(size, size);
        for (a, b, count) in pairs {
            let (left, right) = (first.indicators(*a), second.indicators(*b));
            let cells: Vec<f64> = left.iter().flat_map(|u| right.iter().map(move |v| u * v)).collect();
            mean.iter_mut().zip(&cells).for_each(|(sum, cell)| *sum += cell * float(*count) / float(n));
            moments.add_outer(&cells, float(*count) / float(n));
        }
        moments.add_outer(&mean, -1.0);
        let covariance = moments.scaled(1.0 / (float(n) - 1.0));
        Self::declared(Shares::new(mean, covariance, n)?, first.categories(), second.categories())
    }

    /// All cells, row by row.
    #[must_use]
    pub fn cells(&self) -> &Shares {
        &self.cells
    }

    /// How many rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// One cell's share of all respondents.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the table.
    pub fn cell(&self, row: usize, column: usize) -> Result<Estimate, StatsError> {
        if row >= self.rows || column >= self.columns {
            return Err(StatsError::Shape);
        }
        self.cells.share(row * self.columns + column)
    }

    /// Shares of the first question.
    ///
    /// # Errors
    /// None for a table made here.
    pub fn row_margin(&self) -> Result<Shares, StatsError> {
        let size = self.rows * self.columns;
        self.cells.mapped(&Matrix::build(self.rows, size, |row, at| float(u64::from(at / self.columns == row))))
    }

    /// Shares of the second question.
    ///
    /// # Errors
    /// None for a table made here.
    pub fn column_margin(&self) -> Result<Shares, StatsError> {
        let size = self.rows * self.columns;
        self.cells
            .mapped(&Matrix::build(self.columns, size, |column, at| float(u64::from(at % self.columns == column))))
    }

    /// Shares of the second question among those of one row, by the delta method for a ratio.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the table; [`StatsError::NotIdentified`] if the row's share is not above two standard
    /// errors: a ratio to nearly nothing has no interval.
    pub fn within_row(&self, row: usize) -> Result<Vec<Estimate>, StatsError> {
        let margin = self.row_margin()?.share(row)?;
        if margin.value <= 2.0 * margin.standard_error {
            return Err(StatsError::NotIdentified("too few respondents are in this row to tell shares within it"));
        }
        let inside = |column: usize| {
            let ratio = self.cell(row, column)?.value / margin.value;
            let slope = |at: usize| {
                let in_row = float(u64::from(at / self.columns == row));
                (float(u64::from(at == row * self.columns + column)) - ratio * in_row) / margin.value
            };
            let slopes: Vec<f64> = (0..self.rows * self.columns).map(slope).collect();
            Ok(Estimate { value: ratio, standard_error: self.cells.linear(&slopes)?.standard_error })
        };
        (0..self.columns).map(inside).collect()
    }
}

fn flat(first: &Channel, second: &Channel, counts: &[Vec<u64>]) -> Result<Vec<u64>, StatsError> {
    if counts.len() != first.outputs() || counts.iter().any(|row| row.len() != second.outputs()) {
        return Err(StatsError::Shape);
    }
    Ok(counts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Confidence;
    use crate::stats::draw::Draw;

    #[test]
    fn margins_of_a_pair_are_the_shares_of_each_question() {
        let first = Channel::randomized_response(2, 0.8).unwrap();
        let second = Channel::randomized_response(3, 0.6).unwrap();
        let chances = first.joint(&second).mixed(&[0.2, 0.15, 0.1, 0.1, 0.15, 0.3]);
        let counts: Vec<Vec<u64>> =
            chances.chunks(3).map(|row| row.iter().map(|chance| (2_000.0 * chance).round() as u64).collect()).collect();
        let table = Table::both(&first, &second, &counts).unwrap();
        let alone = Shares::from_outputs(&first, &[counts[0].iter().sum(), counts[1].iter().sum()]).unwrap();
        let margin = table.row_margin().unwrap();
        assert!((margin.raw()[0] - alone.raw()[0]).abs() < 1e-12);
        assert!((margin.covariance()[(0, 0)] - alone.covariance()[(0, 0)]).abs() < 1e-12);
        let down = |column: usize| counts[0][column] + counts[1][column];
        let alone = Shares::from_outputs(&second, &[down(0), down(1), down(2)]).unwrap();
        assert!((table.column_margin().unwrap().raw()[2] - alone.raw()[2]).abs() < 1e-12);
        // Within a row, shares add up to 1.
        let within = table.within_row(0).unwrap();
        assert!((within.iter().map(|share| share.value).sum::<f64>() - 1.0).abs() < 1e-12);
        // EM and inversion are one where no cell is below 0.
        assert!(table.cells().raw().iter().all(|cell| *cell > 0.0));
        let fit = likelihoods(&first, &second, &counts).unwrap().fit().unwrap();
        for (a, b) in fit.shares().iter().zip(table.cells().raw()) {
            assert!((a - b).abs() < 1e-5);
        }
    }

    #[test]
    fn what_no_report_holds_is_refused_with_its_reason() {
        assert!(identified(Sent::Composite).and(identified(Sent::Both)).is_ok());
        let refused = identified(Sent::OneOfThem).unwrap_err();
        assert!(refused.to_string().contains("composite") && refused.code() == "stats/not-identified");
        assert!(identified(Sent::SameDraw).is_err());
        let bit = Channel::duchi(3, 0.2, 0.3).unwrap();
        let exact = Channel::exact(2).unwrap();
        assert!(matches!(Table::both(&bit, &exact, &[vec![1, 1], vec![1, 1]]), Err(StatsError::NotIdentified(_))));
        assert_eq!(Table::both(&exact, &exact, &[vec![1, 1]]), Err(StatsError::Shape));
    }

    #[test]
    fn cells_from_subsets_hold_their_intervals() {
        let truth = [0.2, 0.05, 0.05, 0.05, 0.0, 0.05, 0.1, 0.1, 0.05, 0.05, 0.2, 0.1];
        let (first, second) = (Pure::subset(3, 1, 0.65).unwrap(), Pure::subset(4, 2, 0.8).unwrap());
        let mut draw = Draw::seeded(31);
        let (mut held, mut within) = (0u32, 0u32);
        for _ in 0..200 {
            let mut pairs = std::collections::BTreeMap::<(u64, u64), u64>::new();
            for _ in 0..800 {
                let cell = draw.pick(&truth);
                let pair = (draw.subset(3, 1, 0.65, cell / 4), draw.subset(4, 2, 0.8, cell % 4));
                *pairs.entry(pair).or_default() += 1;
            }
            let pairs: Vec<(u64, u64, u64)> = pairs.into_iter().map(|((a, b), count)| (a, b, count)).collect();
            let table = Table::both_subsets(&first, &second, &pairs).unwrap();
            held += u32::from(table.cell(1, 2).unwrap().interval(Confidence::USUAL).holds(0.1));
            within += u32::from(table.within_row(2).unwrap()[2].interval(Confidence::USUAL).holds(0.5));
        }
        assert!((180..=198).contains(&held) && (178..=199).contains(&within), "{held} and {within} of 200");
    }
}
