//! `(policy, wave, field, answer) → name of one draw`: the same name gives the same noise, and another name independent noise.
//!
//! Where a study repeats, the randomizer's words are not drawn but derived from the name and a secret of the device, so that the same
//! answer under the same parameters gives the same noisy answer, without a table of answers on the device. Everything that changes the
//! law of the reply is in the name: a word that served two tables would tell more than both together are charged for.

use zeroize::Zeroizing;

use crate::deidentify::{Deidentified, Outgoing};
use crate::perturb::{Words, words_of};
use crate::policy::{Field, Mechanism, Noise, Repeats, Rule};
use crate::repeats::wave_on;

/// Begins every name; another layout of names gets another mark.
const MARK: &[u8] = b"gauze-memo-1";

/// Puts derived words in the place of drawn ones for every perturbed field; pseudonyms stay drawn.
///
/// `derive` is a pseudorandom function of the name, under a secret of this device, subject and study. Which words are replaced, and how
/// often it is called, does not depend on the answers.
pub fn remember(words: &mut Words, deidentified: &Deidentified<'_>, derive: impl Fn(&[u8]) -> Zeroizing<[u8; 32]>) {
    let policy = deidentified.policy();
    let wave = match policy.repeats() {
        Repeats::Waves(waves) => wave_on(waves, deidentified.today()).map_or("", |wave| wave.id.as_str()),
        _ => "",
    };
    let mut slots = words.slots().iter_mut();
    for (at, outgoing) in deidentified.values() {
        let Some(field) = policy.fields().get(*at) else { continue };
        let own = slots.by_ref().take(words_of(field));
        let Outgoing::ToPerturb(category) = outgoing else {
            own.for_each(drop);
            continue;
        };
        let name = name(&policy.study().id, wave, field, *category);
        for (slot, count) in own.zip(0u32..) {
            let mut numbered = name.clone();
            part(&mut numbered, &count.to_le_bytes());
            *slot = derive(&numbered).first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight));
        }
    }
}

// Every part with its length before it: no two lists of parts make the same bytes.
fn name(study: &str, wave: &str, field: &Field, category: u32) -> Zeroizing<Vec<u8>> {
    let mut name = Zeroizing::new(Vec::with_capacity(1024));
    part(&mut name, MARK);
    part(&mut name, study.as_bytes());
    part(&mut name, wave.as_bytes());
    part(&mut name, field.id().as_bytes());
    // The domain: every possible reply, in order, and what stands beside the options.
    let (options, missing) = (field.options(), field.missing());
    part(&mut name, &u32::try_from(options.len()).unwrap_or(u32::MAX).to_le_bytes());
    for option in options {
        part(&mut name, option.code.as_bytes());
    }
    part(&mut name, &[u8::from(missing.not_applicable), u8::from(missing.no_answer)]);
    if let Rule::Perturb(noise) = field.rule() {
        table(&mut name, field, noise);
    }
    part(&mut name, &category.to_le_bytes());
    name
}

// The mechanism, what it tells apart, and its integers: two epsilons with the same table would have the same law.
fn table(name: &mut Vec<u8>, field: &Field, noise: &Noise) {
    part(name, noise.name().as_bytes());
    match noise.mechanism() {
        Mechanism::Response(table) => {
            part(name, &table.categories().to_le_bytes());
            part(name, &table.truth().to_le_bytes());
            part(name, &table.other().to_le_bytes());
        }
        #[cfg(feature = "noise")]
        Mechanism::Chance(chance) => {
            for category in chance.categories(field) {
                part(name, category.unwrap_or_default().as_bytes());
            }
            for integer in chance.engine().table() {
                part(name, &integer.to_le_bytes());
            }
        }
        #[cfg(not(feature = "noise"))]
        Mechanism::Elsewhere => part(name, field.id().as_bytes()),
    }
}

fn part(name: &mut Vec<u8>, bytes: &[u8]) {
    name.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
    name.extend_from_slice(bytes);
}
