//! DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM: RFC 9180's names for what this crate runs.

pub(crate) type Kem = hpke::kem::X25519HkdfSha256;
pub(crate) type Kdf = hpke::kdf::HkdfSha256;
pub(crate) type Aead = hpke::aead::AesGcm256;

// hpke asks for aes-gcm without this feature; naming the crate switches the wiping of its key schedule on.
use aes_gcm as _;

#[cfg(test)]
mod tests {
    use super::*;
    use hpke::{Deserializable as _, Kem as _, Serializable as _};

    fn vector() -> serde_json::Value {
        serde_json::from_str(include_str!("../../../tests/vectors/hpke-x25519-aes256gcm.json")).unwrap()
    }

    fn bytes(vector: &serde_json::Value, name: &str) -> Vec<u8> {
        let digits: Vec<char> = vector[name].as_str().unwrap().chars().collect();
        let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap();
        digits.chunks(2).map(byte).collect()
    }

    #[test]
    fn the_suite_opens_the_published_message() {
        let vector = vector();
        let secret = <Kem as hpke::Kem>::PrivateKey::from_bytes(&bytes(&vector, "skRm")).unwrap();
        let enc = <Kem as hpke::Kem>::EncappedKey::from_bytes(&bytes(&vector, "enc")).unwrap();
        let message = &vector["encryptions"][0];
        let opened = hpke::single_shot_open::<Aead, Kdf, Kem>(
            &hpke::OpModeR::Base,
            &secret,
            &enc,
            &bytes(&vector, "info"),
            &bytes(message, "ct"),
            &bytes(message, "aad"),
        );
        assert_eq!(opened.unwrap(), bytes(message, "pt"));
    }

    #[test]
    fn keys_are_derived_as_published() {
        let vector = vector();
        let (secret, public) = Kem::derive_keypair(&bytes(&vector, "ikmR"));
        assert_eq!(public.to_bytes().as_slice(), bytes(&vector, "pkRm"));
        assert_eq!(Kem::sk_to_pk(&secret).to_bytes().as_slice(), bytes(&vector, "pkRm"));
    }
}
