//! What the noise does, as the estimators see it: chances of reports given answers.
//!
//! [`Channel`]: every report is one of m outputs, and the whole law is known. [`Pure`]: a report supports some of k
//! categories (one, a subset, bits), and the chances of supporting one and two of them are known.

use super::matrix::Matrix;
use super::{StatsError, float};

/// How far a row's sum may be from 1, and two chances from each other.
const ROUNDING: f64 = 1e-9;

/// `P[report y | answer x]`: a row per true category, a column per output.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    chances: Matrix,
}

impl Channel {
    /// Rows of chances → channel.
    ///
    /// # Errors
    /// [`StatsError::Channel`] unless every row holds chances that add up to 1; [`StatsError::Shape`] for ragged rows.
    pub fn new(rows: &[Vec<f64>]) -> Result<Self, StatsError> {
        let chances = Matrix::from_rows(rows)?;
        let is_law = |row: &[f64]| {
            row.iter().all(|chance| (0.0..=1.0).contains(chance)) && (row.iter().sum::<f64>() - 1.0).abs() < ROUNDING
        };
        if !chances.iter_rows().all(is_law) {
            return Err(StatsError::Channel);
        }
        Ok(Self { chances })
    }

    /// No noise: the report is the answer.
    ///
    /// # Errors
    /// [`StatsError::Shape`] for 0 categories.
    pub fn exact(categories: usize) -> Result<Self, StatsError> {
        if categories == 0 {
            return Err(StatsError::Shape);
        }
        Ok(Self { chances: Matrix::identity(categories) })
    }

    /// Randomized response: the answer with chance p, each other category with the rest's share.
    ///
    /// # Errors
    /// [`StatsError::Shape`] below 2 categories, [`StatsError::Support`] unless `1/k < p <= 1`.
    pub fn randomized_response(categories: usize, p: f64) -> Result<Self, StatsError> {
        if categories < 2 {
            return Err(StatsError::Shape);
        }
        if !(p > 1.0 / float(categories) && p <= 1.0) {
            return Err(StatsError::Support);
        }
        let q = (1.0 - p) / float(categories - 1);
        Ok(Self { chances: Matrix::build(categories, categories, |x, y| if x == y { p } else { q }) })
    }

    /// The discrete square wave: k + 2b outputs, those within b of the answer (shifted by b) with chance p, the others q.
    ///
    /// Li et al., SIGMOD 2020, in its discrete form.
    ///
    /// # Errors
    /// [`StatsError::Support`] unless `p > q >= 0` and `(2b + 1) p + (k - 1) q = 1`.
    pub fn square_wave(categories: usize, b: usize, p: f64, q: f64) -> Result<Self, StatsError> {
        let window = 2 * b + 1;
        let total = float(window) * p + float(categories.saturating_sub(1)) * q;
        if categories < 2 || !(p > q && q >= 0.0) || (total - 1.0).abs() > ROUNDING {
            return Err(StatsError::Support);
        }
        let inside = |x: usize, y: usize| y >= x && y < x + window;
        Ok(Self { chances: Matrix::build(categories, categories + 2 * b, |x, y| if inside(x, y) { p } else { q }) })
    }

    /// Duchi's bit on a grid: `P[1 | j] = base + j step` for the answers `j = 0..categories`; outputs 0 and 1.
    ///
    /// # Errors
    /// [`StatsError::Support`] if a chance leaves [0, 1] or the step is not above 0.
    pub fn duchi(categories: usize, base: f64, step: f64) -> Result<Self, StatsError> {
        let most = base + float(categories.saturating_sub(1)) * step;
        if categories < 2 || !(base >= 0.0 && step > 0.0 && most <= 1.0) {
            return Err(StatsError::Support);
        }
        let one = |x: usize| base + float(x) * step;
        Ok(Self { chances: Matrix::build(categories, 2, |x, y| if y == 1 { one(x) } else { 1.0 - one(x) }) })
    }

    /// Two independent channels as one over pairs, the second answer fastest.
    #[must_use]
    pub fn joint(&self, other: &Self) -> Self {
        Self { chances: self.chances.kronecker(&other.chances) }
    }

    /// k, the true categories.
    #[must_use]
    pub fn categories(&self) -> usize {
        self.chances.rows()
    }

    /// m, the outputs.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.chances.columns()
    }

    /// `P[· | x]`.
    #[must_use]
    pub fn row(&self, x: usize) -> &[f64] {
        self.chances.row(x)
    }

    /// `P[y | ·]`: the likelihood of every answer, given a report.
    #[must_use]
    pub fn likelihood(&self, y: usize) -> Vec<f64> {
        self.chances.iter_rows().map(|row| row.get(y).copied().unwrap_or(0.0)).collect()
    }

    /// Shares of answers → chances of outputs.
    #[must_use]
    pub fn mixed(&self, shares: &[f64]) -> Vec<f64> {
        self.chances.transposed().times_vector(shares)
    }

    /// The k × m matrix B with `B Cᵀ = 1`: `B · (shares of outputs)` is an unbiased estimate of the answers' shares.
    ///
    /// The inverse where m = k; otherwise least squares with weights from equal shares, hence independent of the data.
    ///
    /// # Errors
    /// [`StatsError::NotIdentified`] if the channel cannot tell all its categories apart.
    pub fn unmixing(&self) -> Result<Matrix, StatsError> {
        let equal = vec![1.0 / float(self.categories()); self.categories()];
        let weights: Vec<f64> =
            self.mixed(&equal).iter().map(|chance| if *chance > 0.0 { 1.0 / chance } else { 0.0 }).collect();
        let weighted = self.chances.times(&Matrix::diagonal(&weights));
        let normal = weighted.times(&self.chances.transposed());
        let inverse = normal.inverse().map_err(|_| {
            StatsError::NotIdentified("the mechanism's reports do not tell all categories apart: estimate their mean")
        })?;
        Ok(inverse.times(&weighted))
    }

    /// Each output's unbiased indicator of every category: columns of the unmixing, a row per output.
    ///
    /// # Errors
    /// As [`Channel::unmixing`].
    pub fn indicators(&self) -> Result<Matrix, StatsError> {
        Ok(self.unmixing()?.transposed())
    }
}

/// A pure protocol: chances that a report supports categories.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pure {
    categories: usize,
    support: gauze_ldp::Pure,
    /// `P[supports u and v | answer u]`.
    with_own: f64,
    /// `P[supports u and v | answer is neither]`.
    of_others: f64,
}

impl Pure {
    /// Randomized response: a report supports the one category that it names.
    ///
    /// # Errors
    /// [`StatsError::Support`] unless `0 <= q < p <= 1`, [`StatsError::Shape`] below 2 categories.
    pub fn randomized_response(categories: usize, p: f64, q: f64) -> Result<Self, StatsError> {
        Self::checked(categories, p, q, 0.0, 0.0)
    }

    /// Subset selection (Ye and Barg 2018): `size` of k categories, the answer among them with chance p.
    ///
    /// # Errors
    /// As [`Pure::randomized_response`]; [`StatsError::Shape`] unless `1 <= size < k`.
    pub fn subset(categories: usize, size: usize, p: f64) -> Result<Self, StatsError> {
        if size == 0 || size >= categories {
            return Err(StatsError::Shape);
        }
        let (k, w) = (float(categories), float(size));
        let q = (p * (w - 1.0) + (1.0 - p) * w) / (k - 1.0);
        let others = if categories > 2 {
            (p * (w - 1.0) * (w - 2.0) + (1.0 - p) * w * (w - 1.0)) / ((k - 1.0) * (k - 2.0))
        } else {
            0.0
        };
        Self::checked(categories, p, q, p * (w - 1.0) / (k - 1.0), others)
    }

    /// Unary encodings: a bit per category, independent given the answer (RAPPOR, OUE).
    ///
    /// # Errors
    /// As [`Pure::randomized_response`].
    pub fn bits(categories: usize, p: f64, q: f64) -> Result<Self, StatsError> {
        Self::checked(categories, p, q, p * q, q * q)
    }

    fn checked(categories: usize, p: f64, q: f64, with_own: f64, of_others: f64) -> Result<Self, StatsError> {
        if categories < 2 {
            return Err(StatsError::Shape);
        }
        let support = gauze_ldp::Pure::of(p, q).ok_or(StatsError::Support)?;
        Ok(Self { categories, support, with_own, of_others })
    }

    /// k.
    #[must_use]
    pub fn categories(&self) -> usize {
        self.categories
    }

    /// `P[report supports v | answer v]`.
    #[must_use]
    pub fn p(&self) -> f64 {
        self.support.p()
    }

    /// `P[report supports v | another answer]`.
    #[must_use]
    pub fn q(&self) -> f64 {
        self.support.q()
    }

    /// `share → q + share (p - q)`: the chance that a random respondent's report supports the category.
    #[must_use]
    pub fn chance(&self, share: f64) -> f64 {
        self.support.chance(share)
    }

    /// `chance → (chance - q) / (p - q)`.
    #[must_use]
    pub fn share(&self, chance: f64) -> f64 {
        self.support.share(chance)
    }

    /// A report's unbiased indicator of each category: `(supported - q) / (p - q)`, for at most 64 categories as a mask.
    #[must_use]
    pub fn indicators(&self, mask: u64) -> Vec<f64> {
        let supported = |v: usize| u32::try_from(v).ok().and_then(|v| mask.checked_shr(v)).unwrap_or(0) & 1;
        (0..self.categories).map(|v| self.share(float(supported(v)))).collect()
    }

    /// Covariance of one report's supports, respondents sampled from `shares`.
    #[must_use]
    pub fn covariance(&self, shares: &[f64]) -> Matrix {
        let share = |v: usize| shares.get(v).copied().unwrap_or(0.0);
        let chance = |v: usize| self.chance(share(v));
        Matrix::build(self.categories, self.categories, |u, v| {
            if u == v {
                return chance(u) * (1.0 - chance(u));
            }
            let either = share(u) + share(v);
            either * self.with_own + (1.0 - either) * self.of_others - chance(u) * chance(v)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_laws_are_channels() {
        assert_eq!(Channel::new(&[vec![0.5, 0.6]]), Err(StatsError::Channel));
        assert_eq!(Channel::new(&[vec![1.1, -0.1]]), Err(StatsError::Channel));
        assert_eq!(Channel::new(&[vec![1.0], vec![0.5, 0.5]]), Err(StatsError::Shape));
        assert!(Channel::new(&[vec![0.7, 0.3], vec![0.2, 0.8]]).is_ok());
        assert_eq!(Channel::randomized_response(4, 0.25), Err(StatsError::Support));
        assert_eq!(Channel::square_wave(4, 1, 0.3, 0.2), Err(StatsError::Support));
        assert_eq!(Channel::duchi(11, 0.5, 0.1), Err(StatsError::Support));
        assert_eq!(Pure::subset(4, 4, 0.9), Err(StatsError::Shape));
        assert_eq!(Pure::bits(4, 0.2, 0.2), Err(StatsError::Support));
    }

    #[test]
    fn unmixing_undoes_the_mixing() {
        let e = 1f64.exp();
        for channel in [
            Channel::randomized_response(5, e / (e + 4.0)).unwrap(),
            Channel::square_wave(11, 3, e / (7.0 * e + 10.0), 1.0 / (7.0 * e + 10.0)).unwrap(),
        ] {
            let shares: Vec<f64> = (0..channel.categories()).map(|x| (x + 1) as f64).collect();
            let back = channel.unmixing().unwrap().times_vector(&channel.mixed(&shares));
            for (back, share) in back.iter().zip(&shares) {
                assert!((back - share).abs() < 1e-9, "{back} {share}");
            }
        }
        // One bit cannot tell eleven answers apart.
        let bit = Channel::duchi(11, 0.2, 0.06).unwrap();
        assert!(matches!(bit.unmixing(), Err(StatsError::NotIdentified(_))));
    }

    // All 2-subsets of 5 categories with their exact chances: a second way to the same covariance.
    #[test]
    fn the_covariance_of_subsets_is_that_of_enumeration() {
        let (p, shares) = (0.7, [0.5, 0.2, 0.15, 0.1, 0.05]);
        let pure = Pure::subset(5, 2, p).unwrap();
        let mut both = Matrix::zeros(5, 5);
        let mut single = [0.0; 5];
        for a in 0..5 {
            for b in 0..a {
                // C(4, 1) = 4 subsets with the answer, C(4, 2) = 6 without it.
                let chance: f64 =
                    (0..5).map(|x| shares[x] * if x == a || x == b { p / 4.0 } else { (1.0 - p) / 6.0 }).sum();
                both[(a, b)] = chance;
                both[(b, a)] = chance;
                single[a] += chance;
                single[b] += chance;
            }
        }
        let covariance = pure.covariance(&shares);
        for u in 0..5 {
            for v in 0..5 {
                let joint = if u == v { single[u] } else { both[(u, v)] };
                assert!((covariance[(u, v)] - (joint - single[u] * single[v])).abs() < 1e-12);
            }
        }
    }
}
