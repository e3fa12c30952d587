//! `magic ‖ u16 length ‖ header ‖ enc ‖ ct`: what everybody may read of a sealed report.
//!
//! The header is a CBOR map in core deterministic encoding (RFC 8949 section 4.2.1) with the keys 1 to 7. Nothing in it
//! is about the patient or the time: apart from the random report id, every value is shared by all reports of a policy.

use minicbor::{Decoder, Encoder};
use sha2::{Digest as _, Sha256};

use crate::EnvelopeError;

/// First bytes of every report: the name and the format's number.
pub const MAGIC: &[u8; 6] = b"gauze\x01";
/// The format described here.
pub const FORMAT: u8 = 1;
/// The padded content of one report: 16 MiB takes a photograph of 12 MB in base64, or 8,000 free-text slots of 2 KiB.
pub const MAX_PADDED: u32 = 1 << 24;
/// Upper bound of a whole report: padding, 1 KiB for framing, header, encapsulated key and tag.
pub const MAX_ENVELOPE: usize = (1 << 24) + 1024;

/// X25519 as HPKE KEM, RFC 9180 section 7.1.
pub const KEM_X25519: u16 = 0x0020;
const KDF_HKDF_SHA256: u16 = 0x0001;
const AEAD_AES_256_GCM: u16 = 0x0002;
const ENC_LEN: usize = 32;
const TAG_LEN: usize = 16;
const FIELDS: u64 = 7;

/// Names a recipient's key: the first 16 bytes of SHA-256(KEM id as u16 ‖ public key), never chosen by a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 16]);

impl KeyId {
    /// `X25519 public key → KeyId`.
    #[must_use]
    pub fn of_x25519(public: &[u8; 32]) -> Self {
        let digest = Sha256::new().chain_update(KEM_X25519.to_be_bytes()).chain_update(public).finalize();
        let mut id = [0; 16];
        id.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Self(id)
    }
}

impl core::fmt::Display for KeyId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The readable part of a report, in its one canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    key_id: KeyId,
    study: String,
    policy_hash: [u8; 32],
    padded_size: u32,
    report_id: [u8; 16],
}

impl Header {
    /// Parts → `Header` of the suite X25519, HKDF-SHA256, AES-256-GCM.
    ///
    /// # Errors
    /// [`EnvelopeError::StudyId`] or [`EnvelopeError::TooLarge`] for parts outside their ranges.
    pub fn new(
        key_id: KeyId,
        study: &str,
        policy_hash: [u8; 32],
        padded_size: u32,
        report_id: [u8; 16],
    ) -> Result<Self, EnvelopeError> {
        let shape = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        if study.is_empty() || study.len() > 64 || !study.bytes().all(shape) {
            return Err(EnvelopeError::StudyId);
        }
        if padded_size > MAX_PADDED {
            return Err(EnvelopeError::TooLarge);
        }
        Ok(Self { key_id, study: study.to_owned(), policy_hash, padded_size, report_id })
    }

    /// Names the key that the report is sealed to.
    #[must_use]
    pub fn key_id(&self) -> KeyId {
        self.key_id
    }

    /// The study's opaque id.
    #[must_use]
    pub fn study(&self) -> &str {
        &self.study
    }

    /// SHA-256 of the signed policy.
    #[must_use]
    pub fn policy_hash(&self) -> [u8; 32] {
        self.policy_hash
    }

    /// Bytes of the padded content.
    #[must_use]
    pub fn padded_size(&self) -> u32 {
        self.padded_size
    }

    /// 16 random bytes: the report's name, and the key of idempotence.
    #[must_use]
    pub fn report_id(&self) -> [u8; 16] {
        self.report_id
    }

    /// `Header → bytes`, deterministic CBOR.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(192);
        // Writing to a `Vec` has no error to report: its error type is uninhabited.
        let Ok(()) = self.encode(&mut Encoder::new(&mut bytes)) else { return Vec::new() };
        bytes
    }

    fn encode(
        &self,
        cbor: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<core::convert::Infallible>> {
        cbor.map(FIELDS)?;
        cbor.u8(1)?.u8(FORMAT)?;
        cbor.u8(2)?.array(3)?.u16(KEM_X25519)?.u16(KDF_HKDF_SHA256)?.u16(AEAD_AES_256_GCM)?;
        cbor.u8(3)?.bytes(&self.key_id.0)?;
        cbor.u8(4)?.str(&self.study)?;
        cbor.u8(5)?.bytes(&self.policy_hash)?;
        cbor.u8(6)?.u32(self.padded_size)?;
        cbor.u8(7)?.bytes(&self.report_id)?;
        Ok(())
    }

    fn read(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let fields = Fields::decode(&mut Decoder::new(bytes)).map_err(|_| EnvelopeError::Header)?;
        if fields.format != FORMAT || fields.suite != [KEM_X25519, KDF_HKDF_SHA256, AEAD_AES_256_GCM] {
            return Err(EnvelopeError::Unknown);
        }
        let header =
            Self::new(KeyId(fields.key_id), fields.study, fields.policy_hash, fields.padded_size, fields.report_id)?;
        // One form only: a second spelling of the same header would be a second name for the same report.
        if header.to_bytes() == bytes { Ok(header) } else { Err(EnvelopeError::Header) }
    }
}

/// A sealed report, taken apart but not opened.
#[derive(Debug, Clone)]
pub struct Wire<'a> {
    header: Header,
    header_bytes: &'a [u8],
    enc: &'a [u8],
    ct: &'a [u8],
}

impl<'a> Wire<'a> {
    /// The readable part.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The encapsulated key (RFC 9180's `enc`), 32 bytes.
    #[must_use]
    pub fn enc(&self) -> &'a [u8] {
        self.enc
    }

    /// The ciphertext and its tag, padded size + 16 bytes.
    #[must_use]
    pub fn ct(&self) -> &'a [u8] {
        self.ct
    }

    /// HPKE's `info`: `"gauze report v1" ‖ 0x00 ‖ header`.
    #[must_use]
    pub fn info(&self) -> Vec<u8> {
        info(self.header_bytes)
    }
}

/// `bytes → Wire`, refusing everything that [`frame`] would not have written, to the last byte.
///
/// # Errors
/// `envelope/not-a-report`, `envelope/bad-header`, `envelope/bad-length` or `envelope/unknown-format`.
pub fn decode(bytes: &[u8]) -> Result<Wire<'_>, EnvelopeError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(EnvelopeError::Magic)?;
    let (length, rest) = rest.split_first_chunk::<2>().ok_or(EnvelopeError::Length)?;
    let (header_bytes, rest) =
        rest.split_at_checked(usize::from(u16::from_be_bytes(*length))).ok_or(EnvelopeError::Length)?;
    let header = Header::read(header_bytes)?;
    let (enc, ct) = rest.split_at_checked(ENC_LEN).ok_or(EnvelopeError::Length)?;
    let expected = usize::try_from(header.padded_size).map_err(|_| EnvelopeError::Length)? + TAG_LEN;
    if ct.len() != expected {
        return Err(EnvelopeError::Length);
    }
    Ok(Wire { header, header_bytes, enc, ct })
}

/// `header, enc, ct → bytes`: the inverse of [`decode`].
#[must_use]
pub fn frame(header: &Header, enc: &[u8], ct: &[u8]) -> Vec<u8> {
    let header = header.to_bytes();
    // A study id is at most 64 bytes, so that a header is far below 64 KiB.
    let length = u16::try_from(header.len()).unwrap_or(u16::MAX);
    [MAGIC.as_slice(), &length.to_be_bytes(), &header, enc, ct].concat()
}

/// `header bytes → "gauze report v1" ‖ 0x00 ‖ header bytes`: everything that a report is bound to.
#[must_use]
pub fn info(header_bytes: &[u8]) -> Vec<u8> {
    [b"gauze report v1\x00".as_slice(), header_bytes].concat()
}

struct Fields<'b> {
    format: u8,
    suite: [u16; 3],
    key_id: [u8; 16],
    study: &'b str,
    policy_hash: [u8; 32],
    padded_size: u32,
    report_id: [u8; 16],
}

impl<'b> Fields<'b> {
    fn decode(cbor: &mut Decoder<'b>) -> Result<Self, minicbor::decode::Error> {
        let wrong = || minicbor::decode::Error::message("another header");
        if cbor.map()? != Some(FIELDS) {
            return Err(wrong());
        }
        let key = |cbor: &mut Decoder<'b>, expected: u8| if cbor.u8()? == expected { Ok(()) } else { Err(wrong()) };
        key(cbor, 1)?;
        let format = cbor.u8()?;
        key(cbor, 2)?;
        if cbor.array()? != Some(3) {
            return Err(wrong());
        }
        let suite = [cbor.u16()?, cbor.u16()?, cbor.u16()?];
        key(cbor, 3)?;
        let key_id = cbor.bytes()?.try_into().map_err(|_| wrong())?;
        key(cbor, 4)?;
        let study = cbor.str()?;
        key(cbor, 5)?;
        let policy_hash = cbor.bytes()?.try_into().map_err(|_| wrong())?;
        key(cbor, 6)?;
        let padded_size = cbor.u32()?;
        key(cbor, 7)?;
        let report_id = cbor.bytes()?.try_into().map_err(|_| wrong())?;
        Ok(Self { format, suite, key_id, study, policy_hash, padded_size, report_id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample() -> (Header, Vec<u8>) {
        let header = Header::new(KeyId([1; 16]), "demo-mood", [2; 32], 256, [3; 16]).unwrap();
        let bytes = frame(&header, &[4; ENC_LEN], &[5; 256 + TAG_LEN]);
        (header, bytes)
    }

    #[test]
    fn frame_and_decode_are_each_others_inverse() {
        let (header, bytes) = sample();
        let wire = decode(&bytes).unwrap();
        assert_eq!(wire.header(), &header);
        assert_eq!(frame(wire.header(), wire.enc(), wire.ct()), bytes);
        assert_eq!(wire.info(), [b"gauze report v1\x00".as_slice(), &header.to_bytes()].concat());
    }

    #[test]
    fn no_byte_is_missing_or_left_over() {
        let (_, bytes) = sample();
        for end in 0..bytes.len() {
            assert!(decode(&bytes[..end]).is_err(), "{end}");
        }
        assert_eq!(decode(&[bytes.as_slice(), &[0]].concat()).err(), Some(EnvelopeError::Length));
    }

    #[test]
    fn a_header_in_another_spelling_is_refused() {
        let (header, _) = sample();
        let bytes = header.to_bytes();
        // The same map with indefinite length, and the same format number in two bytes.
        let indefinite = [&[0xbf], &bytes[1..], &[0xff]].concat();
        let wide = [&bytes[..2], &[0x18, 0x01], &bytes[3..]].concat();
        let trailing = [bytes.as_slice(), &[0]].concat();
        for other in [indefinite, wide, trailing] {
            assert_eq!(Header::read(&other), Err(EnvelopeError::Header));
        }
        assert_eq!(Header::read(&bytes), Ok(header));
    }

    #[test]
    fn study_ids_and_sizes_have_their_ranges() {
        let new = |study: &str, size| Header::new(KeyId([0; 16]), study, [0; 32], size, [0; 16]);
        assert_eq!(new("Study", 1).err(), Some(EnvelopeError::StudyId));
        assert_eq!(new("", 1).err(), Some(EnvelopeError::StudyId));
        assert_eq!(new(&"a".repeat(65), 1).err(), Some(EnvelopeError::StudyId));
        assert_eq!(new("a", MAX_PADDED + 1).err(), Some(EnvelopeError::TooLarge));
    }

    proptest! {
        #[test]
        fn any_bytes_are_refused_or_come_back_the_same(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let bytes = [MAGIC.as_slice(), &bytes].concat();
            if let Ok(wire) = decode(&bytes) {
                prop_assert_eq!(frame(wire.header(), wire.enc(), wire.ct()), bytes);
            }
        }
    }
}
