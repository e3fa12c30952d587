//! `(table, answer, words) → Reply`: every mechanism behind one door.

use crate::{Duchi, Epsilon, Mask, RandomizedResponse, Reply, SampleOne, SquareWave, SubsetSelection};

/// The randomizer of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mechanism {
    /// One category, the true one or another.
    RandomizedResponse(RandomizedResponse),
    /// A set of categories.
    SubsetSelection(SubsetSelection),
    /// A report near the truth, on an ordered scale.
    SquareWave(SquareWave),
    /// One bit about a bounded number.
    Duchi(Duchi),
    /// One of several ticks.
    SampleOne(SampleOne),
}

impl Mechanism {
    /// The name in policies and on the command line; stable.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::RandomizedResponse(_) => "randomized-response",
            Self::SubsetSelection(_) => "subset-selection",
            Self::SquareWave(_) => "square-wave",
            Self::Duchi(_) => "duchi",
            Self::SampleOne(_) => "sample-one",
        }
    }

    /// How many 64-bit words one report takes: the same for every answer.
    #[must_use]
    pub fn words(&self) -> usize {
        match self {
            Self::RandomizedResponse(_) | Self::SquareWave(_) | Self::Duchi(_) => 1,
            Self::SubsetSelection(table) => table.words(),
            Self::SampleOne(_) => 2,
        }
    }

    /// `answer, words → Reply`: pure and total, its work the same for every answer and every outcome.
    ///
    /// The answer is an index; for sample-one, the ticks as bits. One beyond [`Self::inputs`] is taken as the last, bits beyond
    /// the options are ignored. Given
    /// fewer words than [`Self::words`], the reply is one that says nothing about the answer.
    #[must_use]
    pub fn respond(&self, answer: u64, words: &[u64]) -> Reply {
        let answer = if words.len() < self.words() { 0 } else { answer };
        let index = u32::try_from(answer).unwrap_or(u32::MAX);
        let word = |at: usize| words.get(at).copied().unwrap_or(0);
        match self {
            Self::RandomizedResponse(table) => Reply::Index(table.respond(index, word(0))),
            Self::SubsetSelection(table) => Reply::Subset(table.respond(index, words)),
            Self::SquareWave(table) => Reply::Index(table.respond(index, word(0))),
            Self::Duchi(table) => Reply::Index(table.respond(index, word(0))),
            Self::SampleOne(table) => table.respond(answer, word(0), word(1)),
        }
    }

    /// The privacy loss of this integer table in millionths, rounded up; never above the one it was made for.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        match self {
            Self::RandomizedResponse(table) => table.spent(),
            Self::SubsetSelection(table) => table.spent(),
            Self::SquareWave(table) => table.spent(),
            Self::Duchi(table) => table.spent(),
            Self::SampleOne(table) => table.spent(),
        }
    }

    /// How many answers the table knows: k, or the 2^m sets of ticks of sample-one.
    #[must_use]
    pub fn inputs(&self) -> u64 {
        match self {
            Self::RandomizedResponse(table) => table.categories().into(),
            Self::SubsetSelection(table) => table.categories().into(),
            Self::SquareWave(table) => table.values().into(),
            Self::Duchi(table) => table.points().into(),
            Self::SampleOne(table) => 1u64 << table.options(),
        }
    }

    /// How many columns a table of counts has: one a reply; k for subset selection, whose sets are counted by category; two an
    /// option for sample-one, left open before ticked.
    #[must_use]
    pub fn outputs(&self) -> u32 {
        match self {
            Self::RandomizedResponse(table) => table.categories(),
            Self::SubsetSelection(table) => table.categories(),
            Self::SquareWave(table) => table.reports(),
            Self::Duchi(_) => 2,
            Self::SampleOne(table) => 2 * table.options(),
        }
    }

    /// The exact table as four integers that name it together with [`Self::name`]: size, shape and the two counts over 2^64.
    #[must_use]
    pub fn table(&self) -> [u64; 4] {
        match self {
            Self::RandomizedResponse(table) => [table.categories().into(), 1, table.truth(), table.other()],
            Self::SubsetSelection(table) => [table.categories().into(), table.size().into(), table.hit(), table.miss()],
            Self::SquareWave(table) => [table.values().into(), table.window().into(), table.near(), table.far()],
            Self::Duchi(table) => [table.points().into(), 1, table.base(), table.step()],
            Self::SampleOne(table) => [table.options().into(), 2, table.tick().truth(), table.tick().other()],
        }
    }

    /// Text of [`Reply::text`] → reply; `None` for what this table never sends, such as a set of another size.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<Reply> {
        let reply = match self {
            Self::SubsetSelection(table) => {
                let mask = Mask::read(text).filter(|mask| mask.categories() == table.categories())?;
                return (mask.size() == table.size()).then_some(Reply::Subset(mask));
            }
            Self::SampleOne(table) => {
                let (option, tick) = text.split_once(' ')?;
                let option = option.parse().ok().filter(|option| *option < table.options())?;
                Reply::Option { option, ticked: tick == "1" }
            }
            _ => Reply::Index(text.parse().ok().filter(|index| *index < self.outputs())?),
        };
        // One text for each reply: what would be written otherwise is not read.
        (reply.text() == text).then_some(reply)
    }

    /// Adds a reply to a table of counts with [`Self::outputs`] columns.
    pub fn count(reply: &Reply, counts: &mut [u64]) {
        let mut add = |column: u32| {
            if let Some(count) = usize::try_from(column).ok().and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        };
        match reply {
            Reply::Index(index) => add(*index),
            Reply::Subset(mask) => (0..mask.categories()).filter(|category| mask.contains(*category)).for_each(add),
            Reply::Option { option, ticked } => add(2 * option + u32::from(*ticked)),
        }
    }
}
