//! `SealBase(pk, info, aad = "", padded content)`: RFC 9180 section 6.1, one message per encapsulation.

use core::convert::Infallible;

use hpke::{Deserializable as _, Kem as _, OpModeS, Serializable as _};
use rand_core::{TryCryptoRng, TryRng};
use zeroize::Zeroizing;

use crate::wire::{self, Header, KeyId};
use crate::{EnvelopeError, padding, suite};

/// Bytes of fresh randomness that one seal takes: 16 for the report id, 32 for the encapsulation.
pub const RANDOM_LEN: usize = 48;

/// A holder's public key that reports are sealed to.
#[derive(Clone)]
pub struct Recipient {
    key: <suite::Kem as hpke::Kem>::PublicKey,
    id: KeyId,
}

impl core::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Recipient({})", self.id)
    }
}

impl Recipient {
    /// `X25519 public key → Recipient`.
    ///
    /// # Errors
    /// [`EnvelopeError::RecipientKey`] if the bytes are no usable key.
    pub fn new(public: &[u8; 32]) -> Result<Self, EnvelopeError> {
        let key = <suite::Kem as hpke::Kem>::PublicKey::from_bytes(public).map_err(|_| EnvelopeError::RecipientKey)?;
        Ok(Self { key, id: KeyId::of_x25519(public) })
    }

    /// Names the key in headers.
    #[must_use]
    pub fn id(&self) -> KeyId {
        self.id
    }
}

/// What a report is bound to, besides its recipient.
#[derive(Debug, Clone, Copy)]
pub struct Binding<'a> {
    /// The study's opaque id, `[a-z0-9-]{1,64}`.
    pub study: &'a str,
    /// SHA-256 of the signed policy.
    pub policy_hash: [u8; 32],
    /// Bytes of the padded content, at most [`wire::MAX_PADDED`].
    pub padded_size: u32,
}

/// A sealed report and its random name.
#[derive(Debug, Clone)]
pub struct Sealed {
    /// What may leave: `magic ‖ u16 length ‖ header ‖ enc ‖ ct`.
    pub bytes: Vec<u8>,
    /// 16 random bytes, also in the header.
    pub report_id: [u8; 16],
}

/// `SealBase(recipient, "gauze report v1" ‖ 0x00 ‖ header, "", u32 length ‖ content ‖ zeros)`.
///
/// `random` must be fresh bytes of a cryptographic generator and never be used again: with the same bytes and header,
/// two contents would be encrypted under one key and nonce.
///
/// # Errors
/// [`EnvelopeError::TooLarge`] if the content does not fit the padded size, [`EnvelopeError::StudyId`] for a bad binding.
pub fn seal(
    recipient: &Recipient,
    binding: Binding<'_>,
    content: &[u8],
    random: &Zeroizing<[u8; RANDOM_LEN]>,
) -> Result<Sealed, EnvelopeError> {
    let (report_id, seed) = random.split_first_chunk::<16>().ok_or(EnvelopeError::Seal)?;
    let header = Header::new(recipient.id, binding.study, binding.policy_hash, binding.padded_size, *report_id)?;
    let padded = padding::pad(content, binding.padded_size)?;
    let info = wire::info(&header.to_bytes());
    let (enc, ct) = hpke::single_shot_seal_with_rng::<suite::Aead, suite::Kdf, suite::Kem>(
        &OpModeS::Base,
        &recipient.key,
        &info,
        &padded,
        b"",
        &mut Drawn(seed),
    )
    .map_err(|_| EnvelopeError::Seal)?;
    Ok(Sealed { bytes: wire::frame(&header, &enc.to_bytes(), &ct), report_id: *report_id })
}

/// `seed → (secret, public)`: a fresh X25519 key pair by RFC 9180's DeriveKeyPair.
#[must_use]
pub fn derive_key_pair(seed: &Zeroizing<[u8; 32]>) -> (Zeroizing<[u8; 32]>, [u8; 32]) {
    let (secret, public) = suite::Kem::derive_keypair(seed.as_slice());
    (Zeroizing::new(secret.to_bytes().into()), public.to_bytes().into())
}

/// Bytes that were drawn before the call, so that no failure of the system's generator can happen inside the cipher.
struct Drawn<'a>(&'a [u8]);

impl TryRng for Drawn<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    #[expect(
        clippy::panic,
        reason = "running dry would reuse randomness; X25519's encapsulation takes exactly 32 bytes"
    )]
    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        let Some((now, later)) = self.0.split_at_checked(to.len()) else {
            panic!("the encapsulation drew more than RANDOM_LEN bytes");
        };
        to.copy_from_slice(now);
        self.0 = later;
        Ok(())
    }
}

impl TryCryptoRng for Drawn<'_> {}
