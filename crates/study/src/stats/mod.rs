//! Statistics for noisy answers: pure functions over counts, channels and small tables.
//!
//! Nothing here knows a policy, a file or a key. What the noise does is an argument: a [`Channel`] (all chances of all
//! outputs) or a [`Pure`] protocol (p, q and the chances of two supports). Every figure comes with a standard error or an
//! interval, is never clipped before its interval is built, and is refused with a reason where the data cannot tell it.

pub mod channel;
pub mod crosstab;
pub mod em;
mod error;
pub mod fakes;
pub mod independence;
pub mod intervals;
pub mod matrix;
pub mod mean;
pub mod norm_sub;
pub mod paired;
pub mod pool;
pub mod quantile;
pub mod regression;
pub mod sequence;
pub mod shares;
pub(crate) mod special;
pub mod weights;

#[cfg(test)]
mod draw;

pub use channel::{Channel, Pure};
pub use error::StatsError;
pub use intervals::{AtOnce, Confidence, Interval, Method};
pub use shares::{Estimate, Shares};

/// Something countable → double; counts below 2^53 are exact.
pub(crate) trait Countable {
    /// As a double.
    fn to_double(self) -> f64;
}

impl Countable for u64 {
    fn to_double(self) -> f64 {
        self as f64
    }
}

impl Countable for usize {
    fn to_double(self) -> f64 {
        self as f64
    }
}

pub(crate) fn float(count: impl Countable) -> f64 {
    count.to_double()
}
