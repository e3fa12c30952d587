//! A file that may go along, and the account of what was taken out of it.

use zeroize::Zeroizing;

use crate::{AttachError, Kind};

/// A file after its cleaning. Only the functions of this crate make one.
#[derive(Clone)]
pub struct Cleaned {
    bytes: Zeroizing<Vec<u8>>,
    kind: Kind,
    orientation: u8,
    removed: Vec<Removed>,
}

/// What was taken out, as a word and a count: never its content, never its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removed {
    /// What it was, stable over versions: `exif`, `xmp`, `comment`, `trailing-bytes`, …
    pub word: &'static str,
    /// How many of it.
    pub count: u32,
}

impl Cleaned {
    pub(crate) fn new(bytes: Zeroizing<Vec<u8>>, kind: Kind, removed: Tally) -> Self {
        Self { bytes, kind, orientation: 1, removed: removed.0 }
    }

    pub(crate) fn turned(mut self, orientation: u8) -> Self {
        self.orientation = orientation;
        self
    }

    /// The file without it.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file itself, wiped when dropped.
    #[must_use]
    pub fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.bytes
    }

    /// What it is, by its magic bytes.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How the picture wants to be turned before it is looked at: the EXIF tag's value, 1 (as it lies) to 8.
    ///
    /// The tag itself is gone with all EXIF. Who shows the picture needs the number, which says nothing about anybody.
    #[must_use]
    pub fn orientation(&self) -> u8 {
        self.orientation
    }

    /// What was taken out, in the order in which it was met first.
    #[must_use]
    pub fn removed(&self) -> &[Removed] {
        &self.removed
    }
}

impl core::fmt::Debug for Cleaned {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Cleaned")
            .field("bytes", &"[REDACTED]")
            .field("kind", &self.kind)
            .field("orientation", &self.orientation)
            .field("removed", &self.removed)
            .finish()
    }
}

/// What has been taken out so far.
#[derive(Debug, Default)]
pub(crate) struct Tally(Vec<Removed>);

impl Tally {
    /// One more of it.
    pub(crate) fn add(&mut self, word: &'static str) {
        match self.0.iter_mut().find(|removed| removed.word == word) {
            Some(removed) => removed.count = removed.count.saturating_add(1),
            None => self.0.push(Removed { word, count: 1 }),
        }
    }
}

/// Counts parts, and stops at the limit.
#[derive(Debug)]
pub(crate) struct Parts {
    left: usize,
    limit: usize,
}

impl Parts {
    pub(crate) fn new(limit: usize) -> Self {
        Self { left: limit, limit }
    }

    /// One more part of the file.
    pub(crate) fn one(&mut self) -> Result<(), AttachError> {
        self.left = self.left.checked_sub(1).ok_or(AttachError::TooManyParts { limit: self.limit })?;
        Ok(())
    }
}
