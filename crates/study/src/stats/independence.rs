//! Tests of fit and of independence on noisy counts, with the covariance that the noise gives them.
//!
//! Pearson's chi-square on debiased counts is wrong: noise correlates and inflates them. Here the score test is taken on
//! the reports (Rao 1948), the Wald test on the debiased shares with their whole covariance, and the likelihood ratio
//! (Wilks 1938) on the true channel. Where the null is at the border of the simplex, the ratio rejects too seldom, never
//! too often.

use super::channel::{Channel, Pure};
use super::crosstab::Table;
use super::em::Likelihoods;
use super::matrix::{Matrix, dot};
use super::shares::{Shares, observed};
use super::special::chi_square_tail;
use super::{StatsError, float};

/// A statistic and the chance of one as large, were the null true.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// Chi-square distributed under the null.
    pub statistic: f64,
    /// Its degrees of freedom.
    pub degrees: usize,
    /// `P[chi-square >= statistic]`.
    pub p_value: f64,
}

impl Test {
    pub(crate) fn new(statistic: f64, degrees: usize) -> Self {
        Self { statistic, degrees, p_value: chi_square_tail(statistic, degrees) }
    }
}

/// Score test of `answers have these shares`, from counts of outputs; k - 1 degrees of freedom.
///
/// Pearson's chi-square of the outputs themselves where the channel is square.
///
/// # Errors
/// [`StatsError::Shape`] unless the null has k shares and there is a count per output; [`StatsError::Singular`] if the null
/// gives an output no chance.
pub fn fit_of_outputs(channel: &Channel, counts: &[u64], null: &[f64]) -> Result<Test, StatsError> {
    if null.len() != channel.categories() || counts.len() != channel.outputs() {
        return Err(StatsError::Shape);
    }
    let (n, _) = observed(counts)?;
    let free = channel.categories() - 1;
    let mut score = vec![0.0; free];
    let mut information = Matrix::zeros(free, free);
    for (y, (count, chance)) in counts.iter().zip(channel.mixed(null)).enumerate() {
        let likelihood = channel.likelihood(y);
        let last = likelihood.last().copied().unwrap_or(0.0);
        let slopes: Vec<f64> = likelihood.iter().take(free).map(|value| value - last).collect();
        if chance <= 0.0 {
            return Err(StatsError::Singular);
        }
        score.iter_mut().zip(&slopes).for_each(|(sum, slope)| *sum += float(*count) * slope / chance);
        information.add_outer(&slopes, float(n) / chance);
    }
    Ok(Test::new(dot(&information.solve(&score)?, &score), free))
}

/// Wald test of `answers have these shares`, from supports, with the covariance under the null.
///
/// # Errors
/// [`StatsError::Shape`] unless the null has k shares; as [`Shares::from_supports`].
pub fn fit_of_supports(pure: &Pure, supports: &[u64], n: u64, null: &[f64]) -> Result<Test, StatsError> {
    if null.len() != pure.categories() {
        return Err(StatsError::Shape);
    }
    let shares = Shares::from_supports(pure, supports, n)?;
    let free = pure.categories() - 1;
    let off: Vec<f64> = shares.raw().iter().zip(null).take(free).map(|(share, null)| share - null).collect();
    let covariance = Shares::covariance_under(pure, null, n).leading(free);
    Ok(Test::new(dot(&covariance.solve(&off)?, &off), free))
}

/// Likelihood ratio test of `answers have these shares`.
///
/// # Errors
/// [`StatsError::Shape`] unless the null has k shares; as [`Likelihoods::fit`].
pub fn fit_by_ratio(likelihoods: &Likelihoods, null: &[f64]) -> Result<Test, StatsError> {
    let fit = likelihoods.fit()?;
    let under = likelihoods.log_likelihood_at(null)?;
    Ok(Test::new((2.0 * (fit.log_likelihood() - under)).max(0.0), null.len() - 1))
}

/// Wald test of independence of a table's rows and columns, (r-1)(c-1) degrees of freedom.
///
/// `null_covariance` is that of the cells if [`expected`] were true ([`Shares::covariance_under`],
/// [`Shares::covariance_of_outputs`]): the test then has its size in smaller samples. Without it, the table's own is taken.
///
/// # Errors
/// [`StatsError::Shape`] below 2 × 2; [`StatsError::Singular`] for an empty row or column.
pub fn independence(table: &Table, null_covariance: Option<&Matrix>) -> Result<Test, StatsError> {
    let (rows, columns) = (table.rows(), table.columns());
    if rows < 2 || columns < 2 {
        return Err(StatsError::Shape);
    }
    let (by_row, by_column) = (table.row_margin()?, table.column_margin()?);
    let margin = |shares: &Shares, at: usize| shares.raw().get(at).copied().unwrap_or(0.0);
    // share - row share · column share, for all but the last row and column; and its slopes in the cells.
    let free = |at: usize| (at / (columns - 1), at % (columns - 1));
    let degrees = (rows - 1) * (columns - 1);
    let off: Vec<f64> = (0..degrees)
        .map(|at| {
            let (row, column) = free(at);
            Ok(table.cell(row, column)?.value - margin(&by_row, row) * margin(&by_column, column))
        })
        .collect::<Result<_, StatsError>>()?;
    let slopes = Matrix::build(degrees, rows * columns, |at, cell| {
        let (row, column) = free(at);
        let (in_row, in_column) = (cell / columns == row, cell % columns == column);
        let one = |holds: bool| float(u64::from(holds));
        one(in_row && in_column) - one(in_row) * margin(&by_column, column) - one(in_column) * margin(&by_row, row)
    });
    let covariance = null_covariance.unwrap_or(table.cells().covariance()).sandwiched(&slopes);
    Ok(Test::new(dot(&covariance.solve(&off)?, &off).max(0.0), degrees))
}

/// The cells under independence: products of the margins, none below 0.
///
/// # Errors
/// None for a table made by [`Table`].
pub fn expected(table: &Table) -> Result<Vec<f64>, StatsError> {
    let rows = super::norm_sub::norm_sub(table.row_margin()?.raw())?;
    let columns = super::norm_sub::norm_sub(table.column_margin()?.raw())?;
    Ok(rows.iter().flat_map(|row| columns.iter().map(move |column| row * column)).collect())
}

/// Likelihood ratio test of independence, cells row by row in `likelihoods`.
///
/// # Errors
/// [`StatsError::Shape`] unless there are rows × columns cells; as [`Likelihoods::fit`].
pub fn independence_by_ratio(likelihoods: &Likelihoods, rows: usize, columns: usize) -> Result<Test, StatsError> {
    let free = likelihoods.fit()?;
    if rows < 2 || columns < 2 || free.shares().len() != rows * columns {
        return Err(StatsError::Shape);
    }
    let product = likelihoods.fit_product(columns)?;
    let ratio = 2.0 * (free.log_likelihood() - product.log_likelihood());
    Ok(Test::new(ratio.max(0.0), (rows - 1) * (columns - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::crosstab;
    use crate::stats::draw::Draw;

    #[test]
    fn without_noise_it_is_pearsons_test() {
        // Fisher's convicted twins (1935): 10, 3; 2, 15. X² = 30 · 144² / (13 · 17 · 12 · 18) = 13.03.
        let exact = Channel::exact(2).unwrap();
        let table = Table::both(&exact, &exact, &[vec![10, 3], vec![2, 15]]).unwrap();
        let null = Shares::covariance_of_outputs(&exact.joint(&exact), &expected(&table).unwrap(), 30).unwrap();
        let test = independence(&table, Some(&null)).unwrap();
        assert!((test.statistic - 13.0317).abs() < 1e-3 && test.degrees == 1, "{test:?}");
        // Mendel 1866: 315, 108, 101, 32 of 9:3:3:1 give X² = 0.470, p = 0.925.
        let mendel = [315, 108, 101, 32];
        let ninths = [0.5625, 0.1875, 0.1875, 0.0625];
        let test = fit_of_outputs(&Channel::exact(4).unwrap(), &mendel, &ninths).unwrap();
        assert!((test.statistic - 0.470).abs() < 1e-3 && (test.p_value - 0.925).abs() < 1e-3, "{test:?}");
    }

    #[test]
    fn on_a_square_channel_the_score_test_is_pearsons_of_the_reports() {
        let channel = Channel::randomized_response(3, 0.6).unwrap();
        let (counts, null) = ([400u64, 340, 260], [0.5, 0.3, 0.2]);
        let pearson: f64 = counts
            .iter()
            .zip(channel.mixed(&null))
            .map(|(count, chance)| (*count as f64 - 1_000.0 * chance).powi(2) / (1_000.0 * chance))
            .sum();
        let score = fit_of_outputs(&channel, &counts, &null).unwrap();
        assert!((score.statistic - pearson).abs() < 1e-9);
        let pure = Pure::randomized_response(3, 0.6, 0.2).unwrap();
        let wald = fit_of_supports(&pure, &counts, 1_000, &null).unwrap();
        assert!((wald.statistic - pearson).abs() < 1e-9);
        let ratio = fit_by_ratio(&Likelihoods::from_outputs(&channel, &counts).unwrap(), &null).unwrap();
        assert!((ratio.statistic / pearson - 1.0).abs() < 0.05);
    }

    /// Rejections at 5 % over studies of a made population, by (Wald under the null, ratio, naive Pearson).
    fn rejections(cells: &[f64; 6], studies: u32, seed: u64) -> [u32; 3] {
        let e = 1.5f64.exp();
        let pure = Pure::subset(6, 2, 2.0 * e / (2.0 * e + 4.0)).unwrap();
        let mut draw = Draw::seeded(seed);
        let mut rejected = [0; 3];
        for _ in 0..studies {
            let mut masks = std::collections::BTreeMap::<u64, u64>::new();
            let mut supports = [0u64; 6];
            for _ in 0..1_500 {
                let cell = draw.pick(cells);
                let mask = draw.subset(6, 2, pure.p(), cell);
                *masks.entry(mask).or_default() += 1;
                supports.iter_mut().enumerate().for_each(|(v, support)| *support += mask >> v & 1);
            }
            let table = Table::declared(Shares::from_supports(&pure, &supports, 1_500).unwrap(), 2, 3).unwrap();
            let null = Shares::covariance_under(&pure, &expected(&table).unwrap(), 1_500);
            let masks: Vec<(u64, u64)> = masks.into_iter().collect();
            let likelihoods = Likelihoods::from_subsets(6, 2, pure.p(), &masks).unwrap();
            let exact =
                Shares::covariance_of_outputs(&Channel::exact(6).unwrap(), &expected(&table).unwrap(), 1_500).unwrap();
            let tests = [
                independence(&table, Some(&null)),
                independence_by_ratio(&likelihoods, 2, 3),
                // As if the debiased counts had been counted.
                independence(&table, Some(&exact)),
            ];
            for (rejected, test) in rejected.iter_mut().zip(tests) {
                *rejected += u32::from(test.unwrap().p_value < 0.05);
            }
        }
        rejected
    }

    #[test]
    fn the_size_of_the_test_is_what_it_says() {
        let [wald, ratio, naive] = rejections(&[0.12, 0.18, 0.3, 0.08, 0.12, 0.2], 300, 41);
        println!("of 300 under the null: Wald {wald}, ratio {ratio}, as if counted {naive}");
        // 15 of 300 expected, 3.8 standard error.
        assert!((4..=27).contains(&wald) && ratio <= 27 && naive > 90);
        let [power, ..] = rejections(&[0.3, 0.15, 0.05, 0.05, 0.15, 0.3], 60, 43);
        assert!(power > 50, "{power} of 60");
    }

    #[test]
    fn a_pair_of_channels_is_tested_too() {
        let (first, second) =
            (Channel::randomized_response(2, 0.8).unwrap(), Channel::randomized_response(2, 0.75).unwrap());
        let counts = vec![vec![300, 200], vec![210, 290]];
        let table = Table::both(&first, &second, &counts).unwrap();
        let joint = first.joint(&second);
        let null = Shares::covariance_of_outputs(&joint, &expected(&table).unwrap(), 1_000).unwrap();
        let wald = independence(&table, Some(&null)).unwrap();
        // Noisy answers of independent noise are independent exactly if the true ones are: Pearson on the reports.
        let exact = Channel::exact(2).unwrap();
        let reports = Table::both(&exact, &exact, &counts).unwrap();
        let under = Shares::covariance_of_outputs(&exact.joint(&exact), &expected(&reports).unwrap(), 1_000).unwrap();
        let pearson = independence(&reports, Some(&under)).unwrap();
        assert!((wald.statistic / pearson.statistic - 1.0).abs() < 1e-6, "{wald:?} {pearson:?}");
        let likelihoods = crosstab::likelihoods(&first, &second, &counts).unwrap();
        let ratio = independence_by_ratio(&likelihoods, 2, 2).unwrap();
        assert!((ratio.statistic / pearson.statistic - 1.0).abs() < 0.05);
    }
}
