//! `drawn bytes → Entropy`: all randomness of one report, drawn before anything else happens.

use gauze_core::{Policy, Words};
use gauze_envelope::seal::RANDOM_LEN;
use zeroize::Zeroizing;

use crate::ClientError;

/// Fresh bytes for one report: eight for each perturbed field, then those of the seal; wiped when dropped.
pub struct Entropy {
    words: Zeroizing<Vec<u8>>,
    seal: Zeroizing<[u8; RANDOM_LEN]>,
}

impl Entropy {
    /// How many bytes to draw for a report of this policy.
    #[must_use]
    pub fn needed(policy: &Policy) -> usize {
        8 * Words::needed(policy) + RANDOM_LEN
    }

    /// Drawn bytes → `Entropy`.
    ///
    /// # Errors
    /// [`ClientError::Entropy`] for another length than [`Entropy::needed`], and for a generator that repeats one byte.
    pub fn new(policy: &Policy, bytes: Zeroizing<Vec<u8>>) -> Result<Self, ClientError> {
        // 48 equal bytes from a working generator: once in 2^376 reports.
        let constant = bytes.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
        if bytes.len() != Self::needed(policy) || constant {
            return Err(ClientError::Entropy);
        }
        let (words, seal) = bytes.split_last_chunk::<RANDOM_LEN>().ok_or(ClientError::Entropy)?;
        Ok(Self { words: Zeroizing::new(words.to_vec()), seal: Zeroizing::new(*seal) })
    }

    pub(crate) fn into_parts(self) -> (Words, Zeroizing<[u8; RANDOM_LEN]>) {
        (Words::from_bytes(&self.words), self.seal)
    }
}
