//! `(Deidentified, Charge, Words) → Release`: the one place where a report gets its noise.

use gauze_ldp::RandomizedResponse;
use zeroize::{Zeroize as _, Zeroizing};

use crate::LedgerError;
use crate::deidentify::{Deidentified, Outgoing};
use crate::ledger::Charge;
use crate::policy::{Field, Policy, Rule};
use crate::release::{Consent, Release, Released};

/// Random words that were drawn before the call, one for each perturbed field; wiped when dropped.
pub struct Words(Zeroizing<Vec<u64>>);

impl Words {
    /// How many words a report of this policy takes.
    #[must_use]
    pub fn needed(policy: &Policy) -> usize {
        policy.released().filter(|(_, field)| field.epsilon().is_some()).count()
    }

    /// Bytes of a cryptographic generator → words, eight bytes each; a rest is ignored.
    #[must_use]
    pub fn from_bytes(bytes: &Zeroizing<Vec<u8>>) -> Self {
        let words = bytes.as_chunks::<8>().0.iter().map(|eight| u64::from_le_bytes(*eight)).collect();
        Self(Zeroizing::new(words))
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
    let mut drawn = words.0.iter_mut();
    let mut released = Vec::with_capacity(values.len());
    for (at, outgoing) in values {
        let value = match outgoing {
            Outgoing::Exact(text) => text,
            Outgoing::ToPerturb(category) => {
                let word = drawn.next().ok_or(LedgerError::TooFewWords)?;
                let reply = policy.fields().get(at).map(|field| reply(field, category, *word));
                word.zeroize();
                reply.flatten()
            }
        };
        released.push(Released { at, value });
    }
    Ok(Release::new(policy, day, consent, released))
}

fn reply(field: &Field, category: u32, word: u64) -> Option<Zeroizing<String>> {
    let Rule::Perturb { table, .. } = field.rule() else { return None };
    let reply = randomize(&table, category, word);
    let option = usize::try_from(reply).ok().and_then(|at| field.options().get(at));
    option.map(|option| Zeroizing::new(option.code.clone()))
}

/// The seam through which entropy enters: parameters, answer and word in, reply out, nothing else.
#[must_use]
pub fn randomize(table: &RandomizedResponse, answer: u32, word: u64) -> u32 {
    table.respond(answer, word)
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
    fn too_few_words_release_nothing() {
        let policy = policy();
        let words = Words::from_bytes(&Zeroizing::new(vec![0; 8]));
        let refused = perturb(deidentified(&policy, &[]), charge(&policy), consent(&policy), words);
        assert_eq!(refused.unwrap_err(), LedgerError::TooFewWords);
    }
}
