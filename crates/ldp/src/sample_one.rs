//! Sample-one: `ticks of m options, two words → one option and whether it is ticked`.
//!
//! Each person speaks of one option with all of epsilon. Splitting epsilon over m options takes three to ten times the people (m = 3 to
//! 10); all 2^m sets as one question are better for few options at large epsilon (`choose::Ticks` says where).
//!
//! # Privacy definition
//! For every two sets of ticks t, t' of the same respondent and every report (j, y):
//! `P[j, y | t] <= e^epsilon * P[j, y | t']` (pure local differential privacy; neighbours are any two sets, however different).
//!
//! # Derivation
//! Option j comes from its own word, `floor(m floor(word / 2^32) / 2^32)`, without a look at the ticks: `P[j]` is the same for t and t'
//! and cancels. What remains is yes/no randomized response on one tick, whose ratio is at most A / B <= e^epsilon
//! ([`crate::randomized_response`]).
//! `P[j]` differs from 1 / m by less than 2^-32. Nothing rests on it: shares are estimated among the reports that speak of an option.

use crate::{Epsilon, LdpError, Pure, RandomizedResponse, Reply};

/// 63 options: the ticks are bits of one index.
pub const MAX_OPTIONS: u32 = 63;

/// The randomizer of one "tick all that apply": yes/no randomized response on one option that is drawn in the open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleOne {
    options: u32,
    tick: RandomizedResponse,
}

impl SampleOne {
    /// `(m, epsilon) → table`.
    ///
    /// # Errors
    /// [`LdpError::Options`] for m outside 1..=63.
    pub fn new(options: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        if !(1..=MAX_OPTIONS).contains(&options) {
            return Err(LdpError::Options);
        }
        Ok(Self { options, tick: RandomizedResponse::new(2, epsilon)? })
    }

    /// m.
    #[must_use]
    pub fn options(&self) -> u32 {
        self.options
    }

    /// The yes/no table that every option uses.
    #[must_use]
    pub fn tick(&self) -> &RandomizedResponse {
        &self.tick
    }

    /// The smallest epsilon in millionths for which this table is certified; never above the one asked for.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        self.tick.spent()
    }

    /// `ticks, two words → option and noisy tick`; bit j of `ticks` is option j, bits from m on are ignored.
    #[must_use]
    pub fn respond(&self, ticks: u64, draw: u64, word: u64) -> Reply {
        let option = ((draw >> 32) * u64::from(self.options)) >> 32;
        let ticked = u32::from(ticks >> option & 1 == 1);
        let option = u32::try_from(option).unwrap_or(0);
        Reply::Option { option, ticked: self.tick.respond(ticked, word) == 1 }
    }

    /// p and q of a tick among the reports that speak of its option.
    #[must_use]
    pub fn support(&self) -> Pure {
        self.tick.support()
    }
}
