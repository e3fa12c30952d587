//! `a field's noise → Probe`: what a module is asked about it, and what its table has to be.

use gauze_core::policy::{Mechanism, Noise as Rule};
use gauze_ldp::{Epsilon, Mechanism as Engine, Reply};

use super::{AuditError, Binary, Noise, Parameters, Ratio};

/// Words that the largest subset takes.
const MOST_WORDS: usize = 1024;

/// One mechanism with its parameters.
pub(crate) struct Probe {
    /// What the module is asked with.
    pub(crate) of: Parameters,
    /// The policy's name for it.
    name: &'static str,
    engine: Engine,
    claimed: Epsilon,
    inputs: u32,
    outputs: u32,
}

/// What the module was found to do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// The worst ratio; of subset selection, words that put the answer into the set and words that leave it out.
    pub(crate) ratio: Ratio,
    /// ln of the loss, rounded up; none above 16, or where the table is one that nothing certifies.
    pub(crate) epsilon: Option<Epsilon>,
    /// Whether the policy's claim holds.
    pub(crate) within: bool,
    /// Whether the integers are those that `gauze estimate` subtracts.
    pub(crate) same_table: bool,
}

impl Probe {
    /// Of sample-one the tick is asked, and of Duchi's mechanism with missing answers the response over the ends: what is
    /// drawn beside them is drawn in the open, or from the words alone.
    pub(crate) fn of(noise: &Rule) -> Self {
        let engine = match noise.mechanism() {
            Mechanism::Response(table) => Engine::RandomizedResponse(*table),
            Mechanism::Chance(chance) => match chance.engine() {
                Engine::SampleOne(table) => Engine::RandomizedResponse(*table.tick()),
                engine => engine,
            },
        };
        let (mechanism, size, parameter, outputs) = match &engine {
            Engine::SubsetSelection(table) => (1, table.categories(), table.size(), 2),
            Engine::SquareWave(table) => (2, table.values(), table.window(), table.reports()),
            Engine::Duchi(table) => (3, table.points(), 1, 2),
            other => (0, other.outputs(), 1, other.outputs()),
        };
        let epsilon = noise.epsilon();
        let of = Parameters { mechanism, categories: size, parameter, epsilon_micro: epsilon.micro() };
        Self { of, name: noise.name(), engine, claimed: epsilon, inputs: size, outputs }
    }

    /// Recovers the module's table, and holds it against the one that is compiled in here.
    pub(crate) fn ask(&self, binary: &mut Binary) -> Result<Found, AuditError> {
        if binary.reply(self.of, 0, 0)? == u32::MAX {
            return Err(AuditError::NoMechanism(self.name));
        }
        let found = Noise::recover(self.inputs, self.outputs, |answer, word| binary.reply(self.of, answer, word))?;
        let expected = Noise::recover(self.inputs, self.outputs, |answer, word| Ok(self.expected(answer, word)))?;
        let same_table = found == expected;
        if let Engine::SubsetSelection(table) = &self.engine {
            // The largest hit that is certified for the claim, the draw of the others included, is the table's own.
            let hit = found.most(1);
            let ratio = Ratio { larger: hit, smaller: (1 << 64) - hit };
            let within = hit <= u128::from(table.hit());
            return Ok(Found { ratio, epsilon: same_table.then(|| table.spent()), within, same_table });
        }
        let ratio = found.worst();
        Ok(Found { ratio, epsilon: ratio.epsilon(), within: ratio.within(self.claimed), same_table })
    }

    fn expected(&self, answer: u32, word: u64) -> u32 {
        let mut words = [0; MOST_WORDS];
        if let Some(first) = words.first_mut() {
            *first = word;
        }
        match self.engine.respond(u64::from(answer), &words) {
            Reply::Index(reply) => reply,
            Reply::Subset(mask) => u32::from(mask.contains(answer)),
            Reply::Option { .. } => u32::MAX,
        }
    }
}
