//! `kind ‖ key ↔ "gauze-pub-x25519-" ‖ base32(key ‖ check)`, check = first 4 bytes of SHA-256(prefix ‖ key).
//!
//! The prefix says what the key is for, so that a secret is seen as one and a holder's key cannot be pasted where a
//! publisher's belongs. Base32 in lower case survives print, e-mail and dictation.

use base32ct::{Base32Unpadded, Encoding as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::SignedError;

/// Every key in use today is this many bytes.
pub const KEY_LEN: usize = 32;
const CHECK_LEN: usize = 4;

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyKind {
    /// Checks policies (Ed25519, RFC 8032).
    PublisherPublic,
    /// Signs policies.
    PublisherSecret,
    /// Reports are sealed to it (X25519, RFC 7748, as HPKE KEM 0x0020).
    HolderPublic,
    /// Opens reports.
    HolderSecret,
}

impl KeyKind {
    const ALL: [Self; 4] = [Self::PublisherPublic, Self::PublisherSecret, Self::HolderPublic, Self::HolderSecret];

    fn prefix(self) -> &'static str {
        match self {
            Self::PublisherPublic => "gauze-pub-ed25519-",
            Self::PublisherSecret => "gauze-key-ed25519-",
            Self::HolderPublic => "gauze-pub-x25519-",
            Self::HolderSecret => "gauze-key-x25519-",
        }
    }
}

/// `key → text`, to be read back by [`decode`].
#[must_use]
pub fn encode(kind: KeyKind, key: &[u8; KEY_LEN]) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(KEY_LEN + CHECK_LEN));
    bytes.extend_from_slice(key);
    bytes.extend_from_slice(&check(kind, key));
    let body = Zeroizing::new(Base32Unpadded::encode_string(&bytes));
    let mut text = Zeroizing::new(String::with_capacity(kind.prefix().len() + body.len()));
    text.push_str(kind.prefix());
    text.push_str(&body);
    text
}

/// `text → key`, if it is a key of this kind; white space around it is ignored.
///
/// # Errors
/// [`SignedError::KeyText`], [`SignedError::KeyCheck`], or [`SignedError::KeyKind`] for a key of another kind.
pub fn decode(kind: KeyKind, text: &str) -> Result<Zeroizing<[u8; KEY_LEN]>, SignedError> {
    let text = text.trim();
    let Some(body) = text.strip_prefix(kind.prefix()) else {
        let other = KeyKind::ALL.iter().any(|kind| text.starts_with(kind.prefix()));
        return Err(if other { SignedError::KeyKind } else { SignedError::KeyText });
    };
    let bytes = Zeroizing::new(Base32Unpadded::decode_vec(body).map_err(|_| SignedError::KeyText)?);
    let (key, given) = bytes.split_first_chunk::<KEY_LEN>().ok_or(SignedError::KeyText)?;
    if given != check(kind, key) {
        return Err(SignedError::KeyCheck);
    }
    // The last character carries bits that no byte needs, and the library reads over them: one key has one text.
    if encode(kind, key).as_str() != text {
        return Err(SignedError::KeyText);
    }
    Ok(Zeroizing::new(*key))
}

fn check(kind: KeyKind, key: &[u8; KEY_LEN]) -> [u8; CHECK_LEN] {
    let digest: [u8; 32] = Sha256::new().chain_update(kind.prefix()).chain_update(key).finalize().into();
    let [a, b, c, d, ..] = digest;
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_and_key_are_each_others_inverse(key: [u8; KEY_LEN], which in 0usize..4) {
            let kind = KeyKind::ALL[which];
            prop_assert_eq!(*decode(kind, &encode(kind, &key)).unwrap(), key);
        }

        #[test]
        fn one_wrong_character_is_noticed(key: [u8; KEY_LEN], at in 0usize..58, by in 1u8..32) {
            let text = encode(KeyKind::HolderPublic, &key);
            let start = KeyKind::HolderPublic.prefix().len();
            let alphabet = b"abcdefghijklmnopqrstuvwxyz234567";
            let mut bytes = text.as_bytes().to_vec();
            let old = alphabet.iter().position(|c| *c == bytes[start + at]).unwrap();
            // In the last character, a change of the spare bits alone is refused as well.
            bytes[start + at] = alphabet[(old + usize::from(by)) % 32];
            let wrong = String::from_utf8(bytes).unwrap();
            prop_assert!(decode(KeyKind::HolderPublic, &wrong).is_err());
        }
    }

    #[test]
    fn kinds_are_not_interchangeable() {
        let text = encode(KeyKind::HolderSecret, &[7; 32]);
        assert_eq!(decode(KeyKind::HolderPublic, &text), Err(SignedError::KeyKind));
        assert_eq!(decode(KeyKind::HolderPublic, "age1qqq"), Err(SignedError::KeyText));
        assert_eq!(decode(KeyKind::HolderSecret, text.get(..text.len() - 1).unwrap()), Err(SignedError::KeyText));
    }
}
