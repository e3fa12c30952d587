//! `OpenBase(enc, sk, info, aad = "", ct)` and the padding off: RFC 9180 section 6.1.

use hpke::{Deserializable as _, Kem as _, OpModeR, Serializable as _};
use zeroize::Zeroizing;

use crate::wire::{self, Header, KeyId};
use crate::{EnvelopeError, padding, suite};

/// A holder's secret key; wiped when dropped.
pub struct HolderKey {
    secret: <suite::Kem as hpke::Kem>::PrivateKey,
    id: KeyId,
}

impl core::fmt::Debug for HolderKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "HolderKey({})", self.id)
    }
}

impl HolderKey {
    /// `X25519 secret key → HolderKey`.
    ///
    /// # Errors
    /// [`EnvelopeError::RecipientKey`] if the bytes are no usable key.
    pub fn new(secret: &Zeroizing<[u8; 32]>) -> Result<Self, EnvelopeError> {
        let secret = <suite::Kem as hpke::Kem>::PrivateKey::from_bytes(secret.as_slice())
            .map_err(|_| EnvelopeError::RecipientKey)?;
        let public: [u8; 32] = suite::Kem::sk_to_pk(&secret).to_bytes().into();
        Ok(Self { secret, id: KeyId::of_x25519(&public) })
    }

    /// Names the key, as headers do.
    #[must_use]
    pub fn id(&self) -> KeyId {
        self.id
    }
}

/// A report's content and the header that it is bound to.
pub struct Opened {
    /// The readable part, now authenticated.
    pub header: Header,
    /// What was sealed, without its padding; wiped when dropped.
    pub content: Zeroizing<Vec<u8>>,
}

/// `sealed bytes → Opened`, if they are sealed to this key and nothing was changed.
///
/// # Errors
/// `envelope/…`: not a report, another key, changed on its way, bad padding.
pub fn open(key: &HolderKey, bytes: &[u8]) -> Result<Opened, EnvelopeError> {
    let wire = wire::decode(bytes)?;
    if wire.header().key_id() != key.id {
        return Err(EnvelopeError::OtherKey);
    }
    let enc = <suite::Kem as hpke::Kem>::EncappedKey::from_bytes(wire.enc()).map_err(|_| EnvelopeError::Open)?;
    let padded = hpke::single_shot_open::<suite::Aead, suite::Kdf, suite::Kem>(
        &OpModeR::Base,
        &key.secret,
        &enc,
        &wire.info(),
        wire.ct(),
        b"",
    )
    .map(Zeroizing::new)
    .map_err(|_| EnvelopeError::Open)?;
    Ok(Opened { header: wire.header().clone(), content: padding::unpad(&padded)? })
}
