//! DICOM: what comes out is read again, and there is nothing left in it to take out.

use gauze_attach::{AttachError, Cleaned, DicomSettings, Uids, dicom};

/// What a second cleaning may still find: dummies and UIDs to replace, and our own declaration.
const FOUND_AGAIN: [&str; 4] = ["replaced", "emptied", "uid", "attribute"];

pub(crate) fn file(bytes: &[u8]) {
    match clean(bytes) {
        Err(error) => assert!(error.code().starts_with("attach/") && !error.to_string().is_empty()),
        Ok(once) => {
            let once = once.bytes();
            assert!(once.starts_with(&[0; 128]) && once.get(128..132) == Some(b"DICM"));
            let twice = clean(once);
            assert!(twice.is_ok(), "{:?}", twice.err());
            for removed in twice.iter().flat_map(|twice| twice.removed()) {
                assert!(FOUND_AGAIN.contains(&removed.word), "{}", removed.word);
            }
        }
    }
}

fn clean(bytes: &[u8]) -> Result<Cleaned, AttachError> {
    let settings = DicomSettings { burned_in_risk_taken: true, ..DicomSettings::default() };
    let mut word = 0_u64;
    dicom(bytes, &settings, &mut Uids::new(), &mut || {
        word = word.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        word
    })
}
