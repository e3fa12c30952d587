//! `UID → 2.25.UUID`: the same one for the same one within a submission, another one in the next.

use std::collections::BTreeMap;

use zeroize::{Zeroize as _, Zeroizing};

use super::read::trim;
use crate::AttachError;

/// One instance UID and some few others a file, and some thousand files in a study: far above what a form takes.
const MOST: usize = 100_000;

/// Well-known coordinate systems (PS3.6 Annex A: atlases and the like): they belong to nobody.
const FRAMES_OF_REFERENCE: &[u8] = b"1.2.840.10008.1.4.";

/// Which UID stands for which, over all files of one submission. It is dropped, and wiped, with the submission.
#[derive(Default)]
pub struct Uids {
    known: BTreeMap<Uid, Zeroizing<Vec<u8>>>,
}

/// A UID as a file has it.
#[derive(PartialEq, Eq, PartialOrd, Ord, zeroize::ZeroizeOnDrop)]
struct Uid(Vec<u8>);

impl core::borrow::Borrow<[u8]> for Uid {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl Uids {
    /// No UID yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A value of UIDs with `\` between them → their substitutes; what is empty stays so.
    pub(super) fn replace(
        &mut self,
        value: &[u8],
        words: &mut impl FnMut() -> u64,
    ) -> Result<Zeroizing<Vec<u8>>, AttachError> {
        let mut out = Zeroizing::new(Vec::new());
        for (at, uid) in trim(value).split(|byte| *byte == b'\\').enumerate() {
            if at > 0 {
                out.push(b'\\');
            }
            let uid = trim(uid);
            if uid.is_empty() || is_well_known(uid) {
                out.extend_from_slice(uid);
            } else {
                out.extend_from_slice(self.one(uid, words)?);
            }
        }
        Ok(out)
    }

    fn one(&mut self, uid: &[u8], words: &mut impl FnMut() -> u64) -> Result<&[u8], AttachError> {
        if self.known.len() >= MOST && !self.known.contains_key(uid) {
            return Err(AttachError::TooManyParts { limit: MOST });
        }
        // By reference first: no copy of a UID that is known already.
        if !self.known.contains_key(uid) {
            self.known.insert(Uid(uid.to_vec()), fresh(words));
        }
        Ok(self.known.get(uid).map(|substitute| substitute.as_slice()).unwrap_or_default())
    }
}

impl core::fmt::Debug for Uids {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Uids").field("known", &self.known.len()).finish()
    }
}

/// `2.25.` and a random UUID (version 4) as a decimal number: PS3.5 section B.2.
fn fresh(words: &mut impl FnMut() -> u64) -> Zeroizing<Vec<u8>> {
    let drawn = u128::from(words()) << 64 | u128::from(words());
    let version = drawn & !(0xF << 76) | 0x4 << 76;
    let mut uuid = version & !(0x3 << 62) | 0x2 << 62;
    let text = Zeroizing::new(format!("2.25.{uuid}"));
    uuid.zeroize();
    Zeroizing::new(text.as_bytes().to_vec())
}

/// At most two components of at most two digits behind the root: there is no room for a number of somebody's.
fn is_well_known(uid: &[u8]) -> bool {
    let Some(rest) = uid.strip_prefix(FRAMES_OF_REFERENCE) else { return false };
    let mut components = rest.split(|byte| *byte == b'.');
    let is_short = |component: &[u8]| matches!(component.len(), 1 | 2) && component.iter().all(u8::is_ascii_digit);
    components.by_ref().take(2).all(is_short) && components.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counter() -> impl FnMut() -> u64 {
        let mut state = 7_u64;
        move || {
            state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
            state
        }
    }

    #[test]
    fn the_same_for_the_same() {
        let (mut uids, mut words) = (Uids::new(), counter());
        let first = uids.replace(b"1.2.3\0", &mut words).unwrap();
        let again = uids.replace(b"1.2.3", &mut words).unwrap();
        let other = uids.replace(b"1.2.4\\1.2.3", &mut words).unwrap();
        assert_eq!(first, again);
        assert!(other.ends_with(&first) && !other.starts_with(&first));
        assert_ne!(first, Uids::new().replace(b"1.2.3", &mut words).unwrap());
    }

    #[test]
    fn a_substitute_is_a_uid_and_a_uuid() {
        let (mut uids, mut words) = (Uids::new(), counter());
        let uid = uids.replace(b"1.2.3", &mut words).unwrap();
        let text = std::str::from_utf8(&uid).unwrap();
        assert!(text.len() <= 64);
        let uuid: u128 = text.strip_prefix("2.25.").unwrap().parse().unwrap();
        assert_eq!((uuid >> 76 & 0xF, uuid >> 62 & 0x3), (4, 2));
    }

    #[test]
    fn coordinate_systems_of_everybody_stay() {
        let (mut uids, mut words) = (Uids::new(), counter());
        assert_eq!(*uids.replace(b"1.2.840.10008.1.4.1.1\0", &mut words).unwrap(), b"1.2.840.10008.1.4.1.1".to_vec());
        for own in
            [&b"1.2.840.10008.1.4.1.1.1"[..], b"1.2.840.10008.1.4.123", b"1.2.840.10008.5.1.4", b"1.2.840.10008.1.4."]
        {
            assert!(uids.replace(own, &mut words).unwrap().starts_with(b"2.25."));
        }
    }

    #[test]
    fn debug_shows_a_count() {
        let mut uids = Uids::new();
        let _new = uids.replace(b"1.2.3", &mut counter()).unwrap();
        assert_eq!(format!("{uids:?}"), "Uids { known: 1 }");
    }
}
