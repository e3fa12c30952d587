//! `(secret of this device, subject and study; name of a draw) → words`: noise that comes back when the answer does.
//!
//! HMAC-SHA-256 (RFC 2104) as a pseudorandom function: derived noise is computational differential privacy, as good as that assumption,
//! where drawn noise holds against anybody.

use gauze_core::{Deidentified, Words, memo};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{Zeroize as _, Zeroizing};

/// Bytes of a secret.
pub const SECRET_LEN: usize = 32;

/// Derives the words of perturbed fields; wiped when dropped, never printed.
pub struct Memo(Zeroizing<[u8; SECRET_LEN]>);

impl Memo {
    /// A secret of this device, subject and study → `Memo`; it must never leave the device.
    #[must_use]
    pub fn new(secret: Zeroizing<[u8; SECRET_LEN]>) -> Self {
        Self(secret)
    }

    pub(crate) fn remember(&self, words: &mut Words, deidentified: &Deidentified<'_>) {
        memo::remember(words, deidentified, |name| self.derive(name));
    }

    fn derive(&self, name: &[u8]) -> Zeroizing<[u8; 32]> {
        // A key shorter than a block is filled up with zeros.
        let mut block = Zeroizing::new([0; 64]);
        block.iter_mut().zip(self.0.iter()).for_each(|(to, from)| *to = *from);
        let mut mac = <Hmac<Sha256> as KeyInit>::new((&*block).into());
        mac.update(name);
        let mut tag = mac.finalize().into_bytes();
        let derived = Zeroizing::new(tag.into());
        tag.as_mut_slice().zeroize();
        derived
    }
}

impl core::fmt::Debug for Memo {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Memo([REDACTED])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 4231, test case 2 has a short key; case 1 has 20 bytes of 0x0b: padded with zeros to 32, the key is the same.
    #[test]
    fn the_function_is_hmac_sha_256() {
        let mut key = [0; SECRET_LEN];
        key[..20].fill(0x0b);
        let derived = Memo::new(Zeroizing::new(key)).derive(b"Hi There");
        assert_eq!(
            gauze_core::policy::hex(&*derived),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
    }

    #[test]
    fn debug_shows_no_secret() {
        assert_eq!(format!("{:?}", Memo::new(Zeroizing::new([7; SECRET_LEN]))), "Memo([REDACTED])");
    }
}
