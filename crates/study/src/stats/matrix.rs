//! A small dense matrix: what channels, covariances and regressions of a form need, and nothing more.
//!
//! A form's matrices have at most a few hundred rows; a Cholesky and an elimination of sixty lines are leaner than any
//! linear algebra crate in the researcher's browser.

use std::ops::{Index, IndexMut};

use super::StatsError;

/// A pivot below this share of its column's largest entry counts as 0.
const SINGULAR: f64 = 1e-12;

/// Rows × columns of doubles, row by row; `matrix[(row, column)]`, which panics beyond the matrix as a slice does.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    rows: usize,
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// All cells 0.
    #[must_use]
    pub fn zeros(rows: usize, columns: usize) -> Self {
        Self { rows, columns, cells: vec![0.0; rows * columns] }
    }

    /// 1 on the diagonal.
    #[must_use]
    pub fn identity(size: usize) -> Self {
        Self::diagonal(&vec![1.0; size])
    }

    /// `values` on the diagonal.
    #[must_use]
    pub fn diagonal(values: &[f64]) -> Self {
        let mut matrix = Self::zeros(values.len(), values.len());
        for (at, value) in values.iter().enumerate() {
            matrix[(at, at)] = *value;
        }
        matrix
    }

    /// Rows of equal length → matrix.
    ///
    /// # Errors
    /// [`StatsError::Shape`] for rows of unequal length or none, [`StatsError::NotFinite`] for NaN and infinity.
    pub fn from_rows(rows: &[Vec<f64>]) -> Result<Self, StatsError> {
        let columns = rows.first().map_or(0, Vec::len);
        if columns == 0 || rows.iter().any(|row| row.len() != columns) {
            return Err(StatsError::Shape);
        }
        let cells: Vec<f64> = rows.concat();
        if cells.iter().any(|cell| !cell.is_finite()) {
            return Err(StatsError::NotFinite);
        }
        Ok(Self { rows: rows.len(), columns, cells })
    }

    /// A cell per (row, column) from a rule.
    pub(crate) fn build(rows: usize, columns: usize, cell: impl Fn(usize, usize) -> f64) -> Self {
        let cells = (0..rows * columns).map(|at| cell(at / columns, at % columns)).collect();
        Self { rows, columns, cells }
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

    /// One row; empty beyond the last.
    #[must_use]
    pub fn row(&self, row: usize) -> &[f64] {
        self.cells.get(row * self.columns..(row + 1) * self.columns).unwrap_or_default()
    }

    /// Row after row.
    pub(crate) fn iter_rows(&self) -> impl Iterator<Item = &[f64]> {
        (0..self.rows).map(|row| self.row(row))
    }

    /// Rows ↔ columns.
    #[must_use]
    pub fn transposed(&self) -> Self {
        Self::build(self.columns, self.rows, |row, column| self[(column, row)])
    }

    /// `self · other`; the inner lengths must agree (the shorter one is taken).
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        let mut product = Self::zeros(self.rows, other.columns);
        for row in 0..self.rows {
            for (inner, left) in self.row(row).iter().enumerate().filter(|(_, left)| **left != 0.0) {
                for (column, right) in other.row(inner).iter().enumerate() {
                    product[(row, column)] += left * right;
                }
            }
        }
        product
    }

    /// `self · vector`.
    #[must_use]
    pub fn times_vector(&self, vector: &[f64]) -> Vec<f64> {
        self.iter_rows().map(|row| dot(row, vector)).collect()
    }

    /// `a self aᵀ`: the covariance of `a x` where `self` is that of x.
    #[must_use]
    pub fn sandwiched(&self, a: &Self) -> Self {
        a.times(self).times(&a.transposed())
    }

    /// `vᵀ self v`.
    #[must_use]
    pub fn quadratic(&self, v: &[f64]) -> f64 {
        dot(&self.times_vector(v), v)
    }

    /// `self + weight · other`, cell by cell.
    pub(crate) fn add(&mut self, other: &Self, weight: f64) {
        for (cell, more) in self.cells.iter_mut().zip(&other.cells) {
            *cell += weight * more;
        }
    }

    /// `self + weight · v vᵀ`.
    pub(crate) fn add_outer(&mut self, v: &[f64], weight: f64) {
        for (row, left) in v.iter().enumerate().filter(|(_, left)| **left != 0.0) {
            for (column, right) in v.iter().enumerate() {
                self[(row, column)] += weight * left * right;
            }
        }
    }

    /// Every cell times `factor`.
    #[must_use]
    pub fn scaled(mut self, factor: f64) -> Self {
        self.cells.iter_mut().for_each(|cell| *cell *= factor);
        self
    }

    /// The first `size` rows and columns.
    pub(crate) fn leading(&self, size: usize) -> Self {
        Self::build(size, size, |row, column| self[(row, column)])
    }

    /// Kronecker product: the joint channel of two independent ones, second index fastest.
    #[must_use]
    pub fn kronecker(&self, other: &Self) -> Self {
        Self::build(self.rows * other.rows, self.columns * other.columns, |row, column| {
            self[(row / other.rows, column / other.columns)] * other[(row % other.rows, column % other.columns)]
        })
    }

    /// `x` with `self x = right`, by elimination with row pivots.
    ///
    /// # Errors
    /// [`StatsError::Singular`] if a pivot vanishes, [`StatsError::Shape`] if the lengths differ.
    pub fn solve(&self, right: &[f64]) -> Result<Vec<f64>, StatsError> {
        let column = Self { rows: right.len(), columns: 1, cells: right.to_vec() };
        Ok(self.solve_all(&column)?.cells)
    }

    /// `self⁻¹`.
    ///
    /// # Errors
    /// As [`Matrix::solve`].
    pub fn inverse(&self) -> Result<Self, StatsError> {
        self.solve_all(&Self::identity(self.rows))
    }

    fn solve_all(&self, right: &Self) -> Result<Self, StatsError> {
        if self.rows != self.columns || right.rows != self.rows {
            return Err(StatsError::Shape);
        }
        let size = self.rows;
        let (mut left, mut right) = (self.clone(), right.clone());
        // Each row is measured by its own largest cell, so that units do not decide what is singular.
        let largest = |row: &[f64]| row.iter().fold(0.0_f64, |most, cell| most.max(cell.abs()));
        let mut scales: Vec<f64> = left.iter_rows().map(largest).collect();
        for at in 0..size {
            let relative =
                |row: &usize| left[(*row, at)].abs() / scales.get(*row).copied().unwrap_or(1.0).max(f64::MIN_POSITIVE);
            let pivot = (at..size).max_by(|a, b| relative(a).total_cmp(&relative(b))).ok_or(StatsError::Singular)?;
            let good = relative(&pivot) > SINGULAR && left[(pivot, at)].is_finite();
            if !good {
                return Err(StatsError::Singular);
            }
            left.swap_rows(at, pivot);
            right.swap_rows(at, pivot);
            scales.swap(at, pivot);
            for row in (0..size).filter(|row| *row != at) {
                let factor = left[(row, at)] / left[(at, at)];
                if factor != 0.0 {
                    left.subtract_row(row, at, factor);
                    right.subtract_row(row, at, factor);
                }
            }
        }
        Ok(Self::build(size, right.columns, |row, column| right[(row, column)] / left[(row, row)]))
    }

    fn swap_rows(&mut self, a: usize, b: usize) {
        for column in 0..self.columns {
            self.cells.swap(a * self.columns + column, b * self.columns + column);
        }
    }

    /// `row -= factor · other`.
    fn subtract_row(&mut self, row: usize, other: usize, factor: f64) {
        for column in 0..self.columns {
            let cell = self[(other, column)];
            self[(row, column)] -= factor * cell;
        }
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    #[expect(clippy::indexing_slicing, reason = "every loop here runs over the matrix's own rows and columns")]
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        &self.cells[row * self.columns + column]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    #[expect(clippy::indexing_slicing, reason = "every loop here runs over the matrix's own rows and columns")]
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut f64 {
        &mut self.cells[row * self.columns + column]
    }
}

/// `Σ a b`.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(rows: &[&[f64]]) -> Matrix {
        Matrix::from_rows(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn an_inverse_undoes() {
        // The 5 × 5 Hilbert matrix has an inverse of integers: its first cell is 25, its last 44,100.
        let hilbert = Matrix::build(5, 5, |row, column| 1.0 / (row + column + 1) as f64);
        let inverse = hilbert.inverse().unwrap();
        assert!((inverse[(0, 0)] - 25.0).abs() < 1e-6 && (inverse[(4, 4)] - 44_100.0).abs() < 1e-3);
        let product = hilbert.times(&inverse);
        for row in 0..5 {
            for column in 0..5 {
                assert!((product[(row, column)] - f64::from(u8::from(row == column))).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn units_do_not_decide_what_is_singular() {
        let small = matrix(&[&[1e-20, 0.0], &[0.0, 1e12]]);
        assert!(small.inverse().is_ok());
        assert_eq!(matrix(&[&[1.0, 2.0], &[2.0, 4.0]]).inverse(), Err(StatsError::Singular));
        assert_eq!(matrix(&[&[1.0, 2.0]]).inverse(), Err(StatsError::Shape));
    }

    #[test]
    fn a_kronecker_product_has_the_second_index_fastest() {
        let a = matrix(&[&[1.0, 2.0]]);
        let b = matrix(&[&[3.0, 4.0], &[5.0, 6.0]]);
        assert_eq!(a.kronecker(&b), matrix(&[&[3.0, 4.0, 6.0, 8.0], &[5.0, 6.0, 10.0, 12.0]]));
    }

    #[test]
    fn odd_rows_are_refused() {
        assert_eq!(Matrix::from_rows(&[vec![1.0], vec![]]), Err(StatsError::Shape));
        assert_eq!(Matrix::from_rows(&[]), Err(StatsError::Shape));
        assert_eq!(Matrix::from_rows(&[vec![f64::NAN]]), Err(StatsError::NotFinite));
    }
}
