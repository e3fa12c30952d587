//! `one line → SignedPolicy`: compact serialization (RFC 7515 section 7.1) with EdDSA (RFC 8037), strict.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest as _, Sha256};

use crate::file;
use crate::json::Json;
use crate::keytext::{self, KeyKind};
use crate::shape::At;
use crate::{SignedError, StudyHead};

/// 256 KiB: a policy with 1,000 fields and two languages takes about 200.
pub const MAX_JWS: usize = 256 * 1024;

/// The headers take 52 and 62 characters; other libraries may write them with spaces or in the other order.
const MAX_HEADER: usize = 128;

/// The key that a page pins: whoever holds its secret decides what the module may release.
#[derive(Clone, PartialEq, Eq)]
pub struct PublisherKey(VerifyingKey);

impl core::fmt::Debug for PublisherKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("PublisherKey").field(&self.to_text()).finish()
    }
}

impl PublisherKey {
    /// `"gauze-pub-ed25519-…" → PublisherKey`.
    ///
    /// # Errors
    /// `key/…` when the text is not such a key, or the key is weak.
    pub fn parse(text: &str) -> Result<Self, SignedError> {
        let bytes = keytext::decode(KeyKind::PublisherPublic, text)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| SignedError::KeyValue)?;
        if key.is_weak() {
            return Err(SignedError::KeyValue);
        }
        Ok(Self(key))
    }

    /// `PublisherKey → "gauze-pub-ed25519-…"`.
    #[must_use]
    pub fn to_text(&self) -> String {
        keytext::encode(KeyKind::PublisherPublic, self.0.as_bytes()).as_str().to_owned()
    }

    // With the cofactored-attack checks of `verify_strict`.
    pub(crate) fn verifies(&self, signing_input: &str, signature: &Signature) -> bool {
        self.0.verify_strict(signing_input.as_bytes(), signature).is_ok()
    }
}

/// Policy bytes that the publisher signed, and their name: SHA-256 of those bytes.
#[derive(Debug, Clone)]
pub struct SignedPolicy {
    payload: Vec<u8>,
    hash: [u8; 32],
}

impl SignedPolicy {
    pub(crate) fn new(payload: Vec<u8>) -> Self {
        let hash = policy_hash(&payload);
        Self { payload, hash }
    }

    /// The signed bytes: policy JSON.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// SHA-256 of the payload: the policy's name everywhere.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// `payload → StudyHead`.
    ///
    /// # Errors
    /// [`SignedError::Head`] when those parts cannot be read.
    pub fn head(&self) -> Result<StudyHead, SignedError> {
        StudyHead::read(self)
    }
}

/// One line, signed by this very key.
pub(crate) fn verify_line(line: &str, publisher: &PublisherKey) -> Result<SignedPolicy, SignedError> {
    let (header, payload, signed) = parts(line)?;
    check_header(header, file::POLICY)?;
    let signature = signature(signed)?;
    let signing_input = line.get(..header.len() + 1 + payload.len()).ok_or(SignedError::Malformed)?;
    if !publisher.verifies(signing_input, &signature) {
        return Err(SignedError::Signature);
    }
    Ok(SignedPolicy::new(decode(payload)?))
}

/// `header.payload.signature`, in base64url.
pub(crate) fn parts(line: &str) -> Result<(&str, &str, &str), SignedError> {
    let (header, rest) = line.split_once('.').ok_or(SignedError::Malformed)?;
    let (payload, signature) = rest.rsplit_once('.').ok_or(SignedError::Malformed)?;
    Ok((header, payload, signature))
}

pub(crate) fn decode(part: &str) -> Result<Vec<u8>, SignedError> {
    Base64UrlUnpadded::decode_vec(part).map_err(|_| SignedError::Malformed)
}

pub(crate) fn signature(part: &str) -> Result<Signature, SignedError> {
    Signature::from_slice(&decode(part)?).map_err(|_| SignedError::Malformed)
}

/// `payload → SHA-256(payload)`: the policy's name, also of one that is not signed yet.
#[must_use]
pub fn policy_hash(payload: &[u8]) -> [u8; 32] {
    Sha256::digest(payload).into()
}

/// `{"alg":"EdDSA","typ":…}` and nothing else.
pub(crate) fn check_header(header: &str, kind: &str) -> Result<(), SignedError> {
    // It is read before the signature is checked: whoever serves the file must not make that take long.
    if header.len() > MAX_HEADER {
        return Err(SignedError::Algorithm);
    }
    is_header(&decode(header)?, kind).ok_or(SignedError::Algorithm)
}

fn is_header(bytes: &[u8], kind: &str) -> Option<()> {
    let json = Json::parse(core::str::from_utf8(bytes).ok()?).ok()?;
    let root = At::root(&json);
    let mut header = root.object().ok()?;
    let ours = header.take("alg").ok()?.text().ok()? == "EdDSA" && header.take("typ").ok()?.text().ok()? == kind;
    header.finish().ok()?;
    ours.then_some(())
}

/// The secret that signs policies; wiped when dropped.
#[cfg(feature = "sign")]
pub struct PublisherSecret(ed25519_dalek::SigningKey);

#[cfg(feature = "sign")]
impl PublisherSecret {
    /// 32 random bytes → secret (RFC 8032 section 5.1.5).
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// `"gauze-key-ed25519-…" → PublisherSecret`.
    ///
    /// # Errors
    /// `key/…` when the text is not such a key.
    pub fn parse(text: &str) -> Result<Self, SignedError> {
        keytext::decode(KeyKind::PublisherSecret, text).map(|seed| Self::from_seed(&seed))
    }

    /// The text to keep in a file that only its owner can read.
    #[must_use]
    pub fn to_text(&self) -> zeroize::Zeroizing<String> {
        keytext::encode(KeyKind::PublisherSecret, self.0.as_bytes())
    }

    /// The public half, for pages to pin.
    #[must_use]
    pub fn public(&self) -> PublisherKey {
        PublisherKey(self.0.verifying_key())
    }

    /// `payload → header.payload.signature`, compact JWS.
    #[must_use]
    pub fn sign(&self, payload: &[u8]) -> String {
        let payload = Base64UrlUnpadded::encode_string(payload);
        let (header, signature) = self.sign_as(file::POLICY, &payload);
        format!("{header}.{payload}.{signature}")
    }

    /// `(type, payload in base64url) → (header, signature)`, both in base64url.
    pub(crate) fn sign_as(&self, kind: &str, payload: &str) -> (String, String) {
        use ed25519_dalek::Signer as _;
        let header = Base64UrlUnpadded::encode_string(format!(r#"{{"alg":"EdDSA","typ":"{kind}"}}"#).as_bytes());
        let signature = self.0.sign(format!("{header}.{payload}").as_bytes());
        (header, Base64UrlUnpadded::encode_string(&signature.to_bytes()))
    }
}

#[cfg(all(test, feature = "sign"))]
mod tests {
    use super::*;
    use crate::verify;

    fn secret() -> PublisherSecret {
        PublisherSecret::from_seed(&[9; 32])
    }

    #[test]
    fn what_was_signed_comes_back() {
        let jws = secret().sign(b"{}");
        let policy = verify(&jws, &secret().public()).unwrap();
        assert_eq!(policy.payload(), b"{}");
        assert_eq!(policy.hash(), <[u8; 32]>::from(Sha256::digest(b"{}")));
    }

    #[test]
    fn every_flipped_byte_is_refused() {
        let jws = secret().sign(br#"{"a":1}"#);
        for at in 0..jws.len() {
            let mut bytes = jws.clone().into_bytes();
            bytes[at] ^= 1;
            if let Ok(text) = String::from_utf8(bytes) {
                assert!(verify(&text, &secret().public()).is_err(), "byte {at}");
            }
        }
    }

    #[test]
    fn other_keys_and_headers_are_refused() {
        let other = PublisherSecret::from_seed(&[8; 32]);
        let jws = secret().sign(b"{}");
        assert_eq!(verify(&jws, &other.public()).err(), Some(SignedError::Signature));
        for header in [
            r#"{"alg":"none","typ":"gauze-policy"}"#,
            r#"{"alg":"EdDSA"}"#,
            r#"{"alg":"EdDSA","typ":"gauze-policy","crit":["b64"]}"#,
        ] {
            let (_, rest) = jws.split_once('.').unwrap();
            let forged = format!("{}.{rest}", Base64UrlUnpadded::encode_string(header.as_bytes()));
            assert_eq!(verify(&forged, &secret().public()).err(), Some(SignedError::Algorithm), "{header}");
        }
        assert_eq!(verify("a.b", &secret().public()).err(), Some(SignedError::Malformed));
        assert_eq!(verify(&"a".repeat(MAX_JWS + 1), &secret().public()).err(), Some(SignedError::TooLarge));
    }

    // RFC 8037 appendix A.4: the key and the signature of a JOSE implementation that is not ours.
    #[test]
    fn the_rfc_8037_signature_is_accepted_by_the_same_primitive() {
        let key = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
        let signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        let signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        let key = VerifyingKey::from_bytes(&Base64UrlUnpadded::decode_vec(key).unwrap().try_into().unwrap()).unwrap();
        let signature = Signature::from_slice(&Base64UrlUnpadded::decode_vec(signature).unwrap()).unwrap();
        assert!(key.verify_strict(signed.as_bytes(), &signature).is_ok());
    }

    #[test]
    fn the_public_key_survives_its_text() {
        let public = secret().public();
        assert_eq!(PublisherKey::parse(&public.to_text()).unwrap(), public);
        assert!(PublisherKey::parse(&secret().to_text()).is_err());
    }
}
