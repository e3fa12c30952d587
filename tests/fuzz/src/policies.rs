//! Policies, the signature around them, and the JSON inside.

use std::sync::OnceLock;

use gauze_core::Policy;
use gauze_signed::{Json, PublisherKey, PublisherSecret, policy_hash, verify};

/// Bytes as a policy's payload: refused with a message, or read the same each time.
pub(crate) fn policy(bytes: &[u8]) {
    let hash = policy_hash(bytes);
    match Policy::parse(bytes, hash) {
        Err(error) => {
            assert!(error.code().starts_with("policy/") || error.code().starts_with("key/"), "{}", error.code());
            assert!(!error.to_string().is_empty());
        }
        Ok(policy) => {
            assert_eq!(policy.hash(), hash);
            assert!(policy.fields().iter().all(|field| policy.field(field.id()).is_some()));
            assert!(policy.released().count() <= policy.fields().len());
            assert!(policy.languages().count() > 0);
            // A policy whose fields may say more than it allows for noise would never have been accepted.
            let _ = (policy.epsilon(), policy.scope(), policy.padded_size(), policy.hash_hex());
        }
    }
}

fn keys() -> &'static (PublisherSecret, PublisherKey) {
    static KEYS: OnceLock<(PublisherSecret, PublisherKey)> = OnceLock::new();
    KEYS.get_or_init(|| {
        let secret = PublisherSecret::from_seed(&[7; 32]);
        let public = secret.public();
        (secret, public)
    })
}

/// Bytes as a signed policy. By their first one, what follows is `=` a payload that is signed first; `~` a payload of
/// which one byte is changed once it is signed; `+` what stands in the file below a signed policy.
pub(crate) fn jws(bytes: &[u8]) {
    let (secret, public) = keys();
    match bytes {
        [b'=', payload @ ..] => {
            let signed = verify(&secret.sign(payload), public);
            // Only its size can be wrong with what was just signed; none at all is how detached content is written.
            let Ok(signed) = signed else {
                assert!(payload.is_empty() || payload.len() > gauze_signed::jws::MAX_JWS / 2);
                return;
            };
            assert_eq!(signed.payload(), payload);
            if let Ok(head) = signed.head() {
                assert_eq!(head.policy_hash(), signed.hash());
            }
        }
        [b'~', place, change, payload @ ..] => {
            let mut forged = secret.sign(payload).into_bytes();
            let at = usize::from(*place) * forged.len() / 256;
            let Some(byte) = forged.get_mut(at) else { return };
            let before = *byte;
            *byte = *change;
            let Ok(forged) = String::from_utf8(forged) else { return };
            // Space around the whole is allowed, and another byte in its place shortens it.
            assert!(before == *change || verify(&forged, public).is_err());
        }
        [b'+', below @ ..] => {
            let Ok(below) = std::str::from_utf8(below) else { return };
            let file = format!("{}\n{below}", secret.sign(b"{}"));
            assert!(verify(&file, public).is_ok_and(|signed| signed.payload() == b"{}") || !below.trim().is_empty());
        }
        _ => {
            if let Ok(text) = std::str::from_utf8(bytes) {
                assert!(verify(text, public).is_err(), "a signature was forged");
                let _key = PublisherKey::parse(text);
                let _date = gauze_signed::Date::parse(text);
            }
        }
    }
}

/// Bytes as JSON: what is accepted, another reader accepts too.
pub(crate) fn json(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Json::parse(text) {
        Ok(_) => {
            let other: Result<serde_json::Value, _> = serde_json::from_str(text);
            // It rounds numbers, and refuses those that are too large for that; ours stay as they are written.
            let has_exponent = text.contains(['e', 'E']);
            let has_long_number = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 300);
            let depth = text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count();
            assert!(other.is_ok() || has_exponent || has_long_number || depth > 120);
        }
        Err(error) => assert!(error.line >= 1 && error.column >= 1),
    }
}
