//! What is sealed opens, for the right key and unchanged bytes only.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(all(feature = "seal", feature = "open"))]

use gauze_envelope::EnvelopeError;
use gauze_envelope::open::{HolderKey, open};
use gauze_envelope::seal::{Binding, RANDOM_LEN, Recipient, Sealed, derive_key_pair, seal};
use proptest::prelude::*;
use zeroize::Zeroizing;

fn holder(seed: u8) -> (HolderKey, Recipient) {
    let (secret, public) = derive_key_pair(&Zeroizing::new([seed; 32]));
    (HolderKey::new(&secret).unwrap(), Recipient::new(&public).unwrap())
}

fn fresh() -> Zeroizing<[u8; RANDOM_LEN]> {
    let mut random = Zeroizing::new([0; RANDOM_LEN]);
    getrandom::fill(random.as_mut_slice()).unwrap();
    random
}

fn sealed(recipient: &Recipient, content: &[u8]) -> Sealed {
    let binding = Binding { study: "demo-mood", policy_hash: [7; 32], padded_size: 512 };
    seal(recipient, binding, content, &fresh()).unwrap()
}

proptest! {
    #[test]
    fn open_is_the_inverse_of_seal(content in proptest::collection::vec(any::<u8>(), 0..=508)) {
        let (key, recipient) = holder(1);
        let sealed = sealed(&recipient, &content);
        let opened = open(&key, &sealed.bytes).unwrap();
        prop_assert_eq!(&*opened.content, &content);
        prop_assert_eq!(opened.header.report_id(), sealed.report_id);
        prop_assert_eq!(opened.header.policy_hash(), [7; 32]);
    }
}

#[test]
fn the_shortest_and_the_longest_content_have_one_size() {
    let (_, recipient) = holder(1);
    assert_eq!(sealed(&recipient, b"").bytes.len(), sealed(&recipient, &[9; 508]).bytes.len());
}

#[test]
fn every_flipped_bit_is_refused() {
    let (key, recipient) = holder(1);
    let bytes = sealed(&recipient, b"an answer").bytes;
    for at in 0..bytes.len() {
        for bit in [0x01, 0x80] {
            let mut changed = bytes.clone();
            changed[at] ^= bit;
            assert!(open(&key, &changed).is_err(), "byte {at}");
        }
    }
}

#[test]
fn another_key_is_told_apart() {
    let (_, recipient) = holder(1);
    let (other, _) = holder(2);
    assert_eq!(open(&other, &sealed(&recipient, b"x").bytes).err(), Some(EnvelopeError::OtherKey));
}

#[test]
fn content_that_does_not_fit_is_refused_and_not_cut() {
    let (_, recipient) = holder(1);
    let binding = Binding { study: "demo-mood", policy_hash: [7; 32], padded_size: 512 };
    assert_eq!(seal(&recipient, binding, &[0; 509], &fresh()).err(), Some(EnvelopeError::TooLarge));
}

#[test]
fn a_low_order_public_key_cannot_be_sealed_to() {
    // All-zero X25519 output must be refused (RFC 9180 section 7.1.4).
    let refused = Recipient::new(&[0; 32]).and_then(|recipient| {
        let binding = Binding { study: "demo-mood", policy_hash: [7; 32], padded_size: 512 };
        seal(&recipient, binding, b"x", &fresh())
    });
    assert!(refused.is_err());
}

#[test]
fn debug_shows_key_ids_only() {
    let (key, recipient) = holder(1);
    assert_eq!(format!("{recipient:?}"), format!("Recipient({})", recipient.id()));
    assert_eq!(format!("{key:?}"), format!("HolderKey({})", recipient.id()));
}
