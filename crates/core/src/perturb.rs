//! `(Deidentified, Charge, Words) → Release`: the one place where a report gets its noise.

use gauze_ldp::{Epsilon, RandomizedResponse, Reply};
use zeroize::{Zeroize as _, Zeroizing};

use crate::LedgerError;
use crate::deidentify::{Deidentified, Outgoing};
use crate::ledger::Charge;
use crate::policy::{Field, Mechanism, NOT_APPLICABLE, Noise, Policy, Rule};
use crate::release::{Consent, Release, Released};

/// Characters of a random code: 128 bits, five a character.
pub(crate) const PSEUDONYM_LEN: usize = 26;

/// Random words that were drawn before the call: those of each perturbed field, two for each pseudonym; wiped when dropped.
pub struct Words(Zeroizing<Vec<u64>>);

impl Words {
    /// How many words a report of this policy takes.
    #[must_use]
    pub fn needed(policy: &Policy) -> usize {
        policy.released().map(|(_, field)| words_of(field)).sum()
    }

    /// Bytes of a cryptographic generator → words, eight bytes each; a rest is ignored.
    #[must_use]
    pub fn from_bytes(bytes: &Zeroizing<Vec<u8>>) -> Self {
        let words = bytes.as_chunks::<8>().0.iter().map(|eight| u64::from_le_bytes(*eight)).collect();
        Self(Zeroizing::new(words))
    }

    #[cfg(feature = "repeats")]
    pub(crate) fn slots(&mut self) -> &mut [u64] {
        &mut self.0
    }
}

/// How many words a field takes.
pub(crate) fn words_of(field: &Field) -> usize {
    match field.rule() {
        Rule::Perturb(noise) => noise.words(),
        Rule::Pseudonymize => 2,
        _ => 0,
    }
}

/// Draws each perturbed field's reply and joins it with the exact ones.
///
/// Every report of a policy has the same fields in the same order, and takes the same words, whatever the answers.
///
/// # Errors
/// [`LedgerError::OtherPolicy`] for a charge of another policy, [`LedgerError::TooFewWords`].
pub fn perturb<'p>(
    deidentified: Deidentified<'p>,
    charge: Charge,
    consent: Consent,
    mut words: Words,
) -> Result<Release<'p>, LedgerError> {
    let (policy, day, values) = deidentified.into_parts();
    // The charge is moved in and ends here: one charge, one report.
    if !charge.is_for(policy) {
        return Err(LedgerError::OtherPolicy);
    }
    let mut drawn = words.0.as_mut_slice();
    let mut released = Vec::with_capacity(values.len());
    for (at, outgoing) in values {
        let value = match outgoing {
            Outgoing::Exact(text) => text,
            Outgoing::ToPerturb(input) => {
                let Some(field) = policy.fields().get(at) else { continue };
                let Rule::Perturb(noise) = field.rule() else { continue };
                let words = take(&mut drawn, noise.words())?;
                let reply = reply(field, noise, input, words);
                words.zeroize();
                reply
            }
            Outgoing::Pseudonym => {
                let words = take(&mut drawn, 2)?;
                let code = if let [high, low] = *words { pseudonym(high, low) } else { Zeroizing::default() };
                words.zeroize();
                Some(code)
            }
        };
        released.push(Released { at, value });
    }
    Ok(Release::new(policy, day, consent, released))
}

fn take<'w>(words: &mut &'w mut [u64], count: usize) -> Result<&'w mut [u64], LedgerError> {
    let (taken, rest) = core::mem::take(words).split_at_mut_checked(count).ok_or(LedgerError::TooFewWords)?;
    *words = rest;
    Ok(taken)
}

fn reply(field: &Field, noise: &Noise, input: u32, words: &[u64]) -> Option<Zeroizing<String>> {
    let reply = randomize(noise.mechanism(), input, words)?;
    match (noise.mechanism(), reply) {
        #[cfg(feature = "noise")]
        (Mechanism::Chance(chance), reply) => chance.text(field, &reply),
        (_, Reply::Index(reply)) => {
            let reply = usize::try_from(reply).ok()?;
            let beyond = reply == field.options().len() && field.missing().not_applicable;
            let code = if beyond { NOT_APPLICABLE } else { field.options().get(reply)?.code.as_str() };
            Some(Zeroizing::new(code.to_owned()))
        }
        _ => None,
    }
}

// 128 random bits in the letters and digits that nobody confuses (Crockford's base 32).
fn pseudonym(high: u64, low: u64) -> Zeroizing<String> {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let bits = u128::from(high) << 64 | u128::from(low);
    let letter = |place: usize| {
        let five = usize::try_from(bits >> (5 * place) & 31).unwrap_or(0);
        LETTERS.get(five).map_or('0', |letter| char::from(*letter))
    };
    Zeroizing::new((0..PSEUDONYM_LEN).map(letter).collect())
}

/// The seam through which entropy enters: parameters, answer and words in, reply out, nothing else.
///
/// None only from a mechanism that this build does not have, which no answer gets as far as. Never inlined, so that a module holds it
/// once: what [`perturb`] runs is what an auditor asks by [`randomize_with`].
#[must_use]
#[inline(never)]
pub fn randomize(mechanism: &Mechanism, input: u32, words: &[u64]) -> Option<Reply> {
    match mechanism {
        Mechanism::Response(table) => Some(Reply::Index(table.respond(input, *words.first()?))),
        #[cfg(feature = "noise")]
        Mechanism::Chance(chance) => (words.len() == chance.words()).then(|| chance.draw(input, words)),
        #[cfg(not(feature = "noise"))]
        Mechanism::Elsewhere => None,
    }
}

/// [`randomize`] from plain numbers, as a module exports it for `gauze verify`: a policy's parameters, an answer and a word in, the
/// reply out.
///
/// `mechanism` 0 is randomized response; others as `chance::probe` has them. Whatever names no mechanism of this build
/// gives `u32::MAX`, which is no reply.
#[must_use]
pub fn randomize_with(
    mechanism: u32,
    categories: u32,
    parameter: u32,
    epsilon_micro: u32,
    answer: u32,
    word: u64,
) -> u32 {
    let Ok(epsilon) = Epsilon::from_micro(epsilon_micro) else { return u32::MAX };
    if mechanism == 0 {
        let table = RandomizedResponse::new(categories, epsilon).ok().map(Mechanism::Response);
        let reply = table.and_then(|table| randomize(&table, answer, &[word]));
        return if let Some(Reply::Index(reply)) = reply { reply } else { u32::MAX };
    }
    #[cfg(feature = "noise")]
    return crate::chance::probe(mechanism, categories, parameter, epsilon, answer, word).unwrap_or(u32::MAX);
    #[cfg(not(feature = "noise"))]
    {
        let _no_mechanism_takes_it = parameter;
        u32::MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::{charge, consent, deidentified, policy};

    #[test]
    fn words_decide_and_nothing_else() {
        let policy = policy();
        let release = |byte: u8| {
            let words = Words::from_bytes(&Zeroizing::new(vec![byte; 8 * Words::needed(&policy)]));
            perturb(deidentified(&policy, &[]), charge(&policy), consent(&policy), words).unwrap().to_json("x")
        };
        // Word 0 is always below A: the true answers. The highest word is always the last other category.
        let honest = release(0);
        assert!(honest.contains(r#""sex":"female""#) && honest.contains(r#""smoker":true"#), "{}", honest.as_str());
        let lies = release(0xff);
        assert!(lies.contains(r#""sex":"unknown""#) && lies.contains(r#""smoker":null"#), "{}", lies.as_str());
    }

    #[test]
    fn plain_numbers_ask_the_same_table() {
        let table = RandomizedResponse::new(5, Epsilon::parse("1.5").unwrap()).unwrap();
        let mechanism = Mechanism::Response(table);
        for (answer, word) in [(0, 0), (4, table.truth() - 1), (2, table.truth()), (1, u64::MAX), (3, 1 << 63)] {
            let reply = randomize_with(0, 5, 1, 1_500_000, answer, word);
            assert_eq!(Some(Reply::Index(reply)), randomize(&mechanism, answer, &[word]));
        }
        for (mechanism, categories, micro) in [(9, 5, 1), (0, 1, 1), (0, 5, 0)] {
            assert_eq!(randomize_with(mechanism, categories, 1, micro, 0, 0), u32::MAX);
        }
    }

    #[test]
    fn too_few_words_release_nothing() {
        let policy = policy();
        let words = Words::from_bytes(&Zeroizing::new(vec![0; 8]));
        let refused = perturb(deidentified(&policy, &[]), charge(&policy), consent(&policy), words);
        assert_eq!(refused.unwrap_err(), LedgerError::TooFewWords);
    }
}
