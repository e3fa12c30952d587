//! Change within persons between two waves, both answers noisy.
//!
//! The two reports of one person are a pair: with fresh noise in each wave their channel is the Kronecker product of the
//! two. With noise derived from the answer (the same answer gives the same report), equal answers give equal reports and
//! different ones independent reports: another channel over pairs, known just as well. Either is undone to the joint
//! table of (before, after), and change is linear in it. Pairing keeps what two separate waves lose: who changed.

use super::channel::Channel;
use super::crosstab::Table;
use super::intervals::Confidence;
use super::shares::{Estimate, Shares};
use super::{Interval, StatsError, float};

/// How the noise of the second wave depends on that of the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Redraw {
    /// Drawn anew (each wave has its own charge).
    Fresh,
    /// Derived from the answer: the same answer sends the same report again.
    OnlyIfChanged,
}

/// The joint table of the same persons' answers before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    table: Table,
}

impl Change {
    /// Counts of report pairs (a row per report before, a column per report after) → change.
    ///
    /// # Errors
    /// [`StatsError::Categories`] if the waves have different numbers of categories, or, for [`Redraw::OnlyIfChanged`],
    /// different channels; [`StatsError::Shape`] unless there is a count per pair; as [`Channel::unmixing`].
    pub fn new(before: &Channel, after: &Channel, redraw: Redraw, counts: &[Vec<u64>]) -> Result<Self, StatsError> {
        let k = before.categories();
        if after.categories() != k {
            return Err(StatsError::Categories);
        }
        let table = match redraw {
            Redraw::Fresh => Table::both(before, after, counts)?,
            Redraw::OnlyIfChanged => {
                if before != after {
                    return Err(StatsError::Categories);
                }
                let m = before.outputs();
                if counts.len() != m || counts.iter().any(|row| row.len() != m) {
                    return Err(StatsError::Shape);
                }
                let cells = Shares::from_outputs(&repeated(before)?, &counts.concat())?;
                Table::declared(cells, k, k)?
            }
        };
        Ok(Self { table })
    }

    /// Shares of (before, after), before in rows.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Share after minus share before of one category.
    ///
    /// # Errors
    /// [`StatsError::Shape`] beyond the last category.
    pub fn of_share(&self, category: usize) -> Result<Estimate, StatsError> {
        if category >= self.table.rows() {
            return Err(StatsError::Shape);
        }
        self.sum(|before, after| float(u64::from(after == category)) - float(u64::from(before == category)))
    }

    /// Mean after minus mean before, a value per category.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there is a value per category; [`StatsError::NotFinite`] for NaN.
    pub fn of_mean(&self, values: &[f64]) -> Result<Estimate, StatsError> {
        if values.len() != self.table.rows() {
            return Err(StatsError::Shape);
        }
        let value = |category: usize| values.get(category).copied().unwrap_or(0.0);
        self.sum(|before, after| value(after) - value(before))
    }

    /// Share of persons whose answer is another one.
    ///
    /// # Errors
    /// None for a change made here.
    pub fn changed(&self) -> Result<Estimate, StatsError> {
        self.sum(|before, after| float(u64::from(before != after)))
    }

    /// Shares of persons who rose and who fell, for ordered categories.
    ///
    /// # Errors
    /// None for a change made here.
    pub fn rose_and_fell(&self) -> Result<(Estimate, Estimate), StatsError> {
        let rose = self.sum(|before, after| float(u64::from(after > before)))?;
        Ok((rose, self.sum(|before, after| float(u64::from(after < before)))?))
    }

    /// The interval of [`Change::of_share`] with the chance of such a change were there none (McNemar's question).
    ///
    /// # Errors
    /// As [`Change::of_share`].
    pub fn test(&self, category: usize, confidence: Confidence) -> Result<(Interval, f64), StatsError> {
        let change = self.of_share(category)?;
        Ok((change.interval(confidence), change.p_value(0.0)))
    }

    fn sum(&self, weight: impl Fn(usize, usize) -> f64) -> Result<Estimate, StatsError> {
        let k = self.table.columns();
        let weights: Vec<f64> = (0..k * k).map(|cell| weight(cell / k, cell % k)).collect();
        self.table.cells().linear(&weights)
    }
}

/// The channel over pairs where an unchanged answer repeats its report.
fn repeated(channel: &Channel) -> Result<Channel, StatsError> {
    let (k, m) = (channel.categories(), channel.outputs());
    let pair = |before: usize, after: usize| -> Vec<f64> {
        let (first, second) = (channel.row(before), channel.row(after));
        let report = |at: usize| (first.get(at / m).copied().unwrap_or(0.0), at / m, at % m);
        (0..m * m)
            .map(|at| {
                let (chance, one, other) = report(at);
                match (before == after, one == other) {
                    (true, true) => chance,
                    (true, false) => 0.0,
                    (false, _) => chance * second.get(other).copied().unwrap_or(0.0),
                }
            })
            .collect()
    };
    Channel::new(&(0..k * k).map(|cell| pair(cell / k, cell % k)).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;

    #[test]
    fn without_noise_it_is_mcnemars_difference() {
        // Agresti, Categorical Data Analysis (2013), table 11.1: 794, 150; 86, 570. Change 4.00 points, error 0.95.
        let exact = Channel::exact(2).unwrap();
        let change = Change::new(&exact, &exact, Redraw::Fresh, &[vec![794, 150], vec![86, 570]]).unwrap();
        let first = change.of_share(0).unwrap();
        assert!((first.value + 0.04).abs() < 1e-9 && (first.standard_error - 0.0095).abs() < 5e-5, "{first:?}");
        assert!((change.changed().unwrap().value - 236.0 / 1_600.0).abs() < 1e-12);
        let (rose, fell) = change.rose_and_fell().unwrap();
        assert!((rose.value - fell.value - 0.04).abs() < 1e-12);
    }

    fn held(redraw: Redraw, seed: u64) -> [u32; 3] {
        let truth = [0.3, 0.1, 0.05, 0.02, 0.2, 0.08, 0.0, 0.05, 0.2];
        let values = [0.0, 1.0, 2.0];
        let channel = Channel::randomized_response(3, 0.7).unwrap();
        let mut draw = Draw::seeded(seed);
        let mut held = [0; 3];
        for _ in 0..300 {
            let mut counts = vec![vec![0u64; 3]; 3];
            for _ in 0..800 {
                let pair = draw.pick(&truth);
                let (before, after) = (pair / 3, pair % 3);
                let first = draw.pick(channel.row(before));
                let again = redraw == Redraw::OnlyIfChanged && before == after;
                let second = if again { first } else { draw.pick(channel.row(after)) };
                counts[first][second] += 1;
            }
            let change = Change::new(&channel, &channel, redraw, &counts).unwrap();
            let figures = [
                (change.of_share(2).unwrap(), 0.13 - 0.05 + 0.0),
                (change.changed().unwrap(), 0.3),
                (change.of_mean(&values).unwrap(), 0.1 + 0.1 - 0.02 + 0.08 - 0.05),
            ];
            for (held, (figure, wanted)) in held.iter_mut().zip(figures) {
                *held += u32::from(figure.interval(Confidence::USUAL).holds(wanted));
            }
        }
        held
    }

    #[test]
    fn intervals_of_change_hold_under_either_noise() {
        for (redraw, seed) in [(Redraw::Fresh, 51), (Redraw::OnlyIfChanged, 52)] {
            let held = held(redraw, seed);
            println!("{redraw:?}: {held:?} of 300");
            assert!(held.iter().all(|held| (273..=297).contains(held)), "{redraw:?}: {held:?}");
        }
    }

    #[test]
    fn repeating_the_report_tells_change_better() {
        let channel = Channel::randomized_response(2, 0.75).unwrap();
        let fresh = Change::new(&channel, &channel, Redraw::Fresh, &[vec![300, 190], vec![190, 320]]).unwrap();
        let same = Change::new(&channel, &channel, Redraw::OnlyIfChanged, &[vec![480, 20], vec![20, 480]]).unwrap();
        assert!(same.of_share(0).unwrap().standard_error < 0.5 * fresh.of_share(0).unwrap().standard_error);
        let other = Channel::randomized_response(2, 0.8).unwrap();
        assert_eq!(
            Change::new(&channel, &other, Redraw::OnlyIfChanged, &[vec![1, 1], vec![1, 1]]),
            Err(StatsError::Categories)
        );
    }
}
