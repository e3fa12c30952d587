//! `32 drawn bytes → random words`: one submission's surrogates and UIDs, the same in the preview and in the report.
//!
//! Word `n` is the first eight bytes of SHA-256(seed ‖ n): a pseudorandom function of the counter as long as the seed is secret. Noise is
//! never drawn from here: a preview must not know it.

use core::cell::Cell;

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// A stream of random words; wiped when dropped.
pub struct Stream {
    seed: Zeroizing<[u8; SEED_LEN]>,
    next: Cell<u64>,
}

/// Bytes of a seed.
pub const SEED_LEN: usize = 32;

impl Stream {
    /// Bytes of the system's generator → `Stream`.
    #[must_use]
    pub fn new(seed: Zeroizing<[u8; SEED_LEN]>) -> Self {
        Self { seed, next: Cell::new(0) }
    }

    /// The next word.
    pub fn word(&self) -> u64 {
        let place = self.next.replace(self.next.get().wrapping_add(1));
        let block = Sha256::new().chain_update(*self.seed).chain_update(place.to_le_bytes()).finalize();
        block.first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight))
    }
}

impl core::fmt::Debug for Stream {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Stream([REDACTED])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_stream() {
        let words = |first: u8| {
            let stream = Stream::new(Zeroizing::new([first; SEED_LEN]));
            [stream.word(), stream.word(), stream.word()]
        };
        // From Python's hashlib.
        let [first, second, _] = words(1);
        assert_eq!([first, second], [11_425_213_315_253_692_178, 18_300_549_234_578_838_899]);
        assert_ne!(words(1), words(2));
    }
}
