//! What de-identification is helped by beside the answers: models, what the host knows, what the patient marked, random words.

#[cfg(feature = "scrub")]
pub use gauze_scrub::{Pack, PackError, Settings, scrub};
use zeroize::Zeroizing;

/// Help for [`crate::deidentify::deidentify`]; nothing of it ever leaves.
pub struct Aids<'a> {
    /// Models for free text, one a language; none: rules and known values only.
    #[cfg(feature = "scrub")]
    pub packs: &'a [Pack<'a>],
    /// What the session knows and the form does not ask: care team, pharmacy, dependants, former addresses. They are taken out of
    /// free text wherever they stand.
    pub context: &'a [Known],
    /// Words that the patient marked in the preview.
    pub marked: &'a [Zeroizing<String>],
    /// The system's own generator, or one keyed by it: surrogates and the UIDs of DICOM are drawn from it.
    pub words: &'a dyn Fn() -> u64,
}

/// A value that the host knows; wiped when dropped, never printed.
pub struct Known {
    /// What the host calls it, `provider` say: a hint to its kind.
    pub name: String,
    /// The value.
    pub value: Zeroizing<String>,
}

impl core::fmt::Debug for Known {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Known([REDACTED])")
    }
}

impl core::fmt::Debug for Aids<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Aids([REDACTED])")
    }
}

impl<'a> Aids<'a> {
    /// Random words and nothing else.
    #[must_use]
    pub fn new(words: &'a dyn Fn() -> u64) -> Self {
        Self {
            #[cfg(feature = "scrub")]
            packs: &[],
            context: &[],
            marked: &[],
            words,
        }
    }
}

/// What was taken out of a text or a file, as a word and a count; never what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Taken {
    /// `NAME`, `DATE`, … of texts; `exif`, `comment`, … of files.
    pub word: &'static str,
    /// How many.
    pub count: u32,
}
