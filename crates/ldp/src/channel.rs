//! `mechanism → p and q, line, matrix`: what an estimator needs of a mechanism; the matrix is for maximum likelihood.

use crate::linear::Linear;
use crate::{Mechanism, Pure, SquareWave};

/// More cells than this are refused: 128 MiB of floats.
const MAX_CELLS: u64 = 1 << 24;

/// `P[reply | answer]`, answers in rows; each row sums to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    outputs: usize,
    cells: Vec<f64>,
}

impl Channel {
    /// `f(answer, reply) → matrix`.
    fn fill(inputs: u64, outputs: u64, chance: impl Fn(u64, u64) -> f64) -> Option<Self> {
        if inputs.checked_mul(outputs)? > MAX_CELLS {
            return None;
        }
        let cells = (0..inputs).flat_map(|input| (0..outputs).map(move |output| (input, output)));
        Some(Self {
            outputs: usize::try_from(outputs).ok()?,
            cells: cells.map(|(input, output)| chance(input, output)).collect(),
        })
    }

    /// How many replies: the length of a row.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.outputs
    }

    /// The rows, one an answer.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks(self.outputs.max(1))
    }
}

impl Mechanism {
    /// The support chances p and q, by which shares are estimated; for sample-one, among the reports on one option; for Duchi's bit,
    /// the mean as a share of the grid. `None` for the square wave.
    #[must_use]
    pub fn support(&self) -> Option<Pure> {
        match self {
            Self::RandomizedResponse(table) => Some(table.support()),
            Self::SubsetSelection(table) => Some(table.support()),
            Self::SquareWave(_) => None,
            Self::Duchi(table) => Some(table.support()),
            Self::SampleOne(table) => Some(table.support()),
        }
    }

    /// The line by which a mean is estimated from the average report; `None` where answers have no order.
    #[must_use]
    pub fn line(&self) -> Option<Linear> {
        match self {
            Self::SquareWave(table) => Some(table.line()),
            Self::Duchi(table) => Some(table.line()),
            _ => None,
        }
    }

    /// `P[reply | answer]` in the columns of [`Mechanism::outputs`].
    ///
    /// `None` where it would be larger than 2^24 cells, and for subset selection: its replies are sets, for which
    /// [`crate::SubsetSelection::likelihood_ratio`] is all that maximum likelihood needs.
    #[must_use]
    pub fn channel(&self) -> Option<Channel> {
        let outputs = u64::from(self.outputs());
        match self {
            Self::RandomizedResponse(table) => {
                let (p, q) = (table.p(), table.q());
                Channel::fill(self.inputs(), outputs, |answer, reply| if answer == reply { p } else { q })
            }
            Self::SubsetSelection(_) => None,
            Self::SquareWave(table) => {
                Channel::fill(self.inputs(), outputs, |answer, reply| square_wave(table, answer, reply))
            }
            Self::Duchi(table) => Channel::fill(self.inputs(), outputs, |answer, reply| {
                let one = crate::chance(table.ones(u32::try_from(answer).unwrap_or(u32::MAX)));
                if reply == 1 { one } else { 1.0 - one }
            }),
            Self::SampleOne(table) => {
                let (p, q) = (table.support().p(), table.support().q());
                let options = f64::from(table.options());
                Channel::fill(self.inputs(), outputs, |ticks, reply| {
                    if ticks >> (reply / 2) & 1 == reply & 1 { p / options } else { q / options }
                })
            }
        }
    }
}

fn square_wave(table: &SquareWave, answer: u64, reply: u64) -> f64 {
    let within = (answer..=answer + 2 * u64::from(table.window())).contains(&reply);
    let rest = if reply == u64::from(table.rest_report()) { crate::chance(table.rest()) } else { 0.0 };
    rest + crate::chance(if within { table.near() } else { table.far() })
}
