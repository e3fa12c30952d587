//! `bytes → tables and model of one language`: read where they lie, nothing copied but a few numbers.
//!
//! ```text
//! magic 8 · version 1 · language 1 · zero 2 · SHA-256 of all that follows 32
//! tables: count 1, then each: class 1 · check 1 · value 1 · segment 1 · segments 4 · seed 8 · bytes
//! classes of the values: count 2, then each 8
//! model: rows (log2) 1 · thresholds 4 · scale 4 · moves LABELS² × 2 · rows × (check 1 + weights LABELS)
//! ```
//!
//! Numbers are little-endian. The hash finds what was damaged on its way; whoever serves the pack serves the program too.

mod everyday;
mod fuse;
mod rows;

use core::fmt;

use sha2::{Digest, Sha256};

pub(crate) use fuse::mix;
pub use fuse::{Fuse, Shape};

use crate::model::{FEATURES, LABELS};
use everyday::Everyday;
use rows::{ROW, Rows};

/// The first bytes of a pack.
pub(crate) const MAGIC: [u8; 8] = *b"gauzepk\n";
/// The version that this program reads: a change of the features is a new one.
pub(crate) const VERSION: u8 = 1;
/// Bytes before what the hash covers.
pub(crate) const HEAD: usize = 44;
/// Tables that are sets and hold no values have one of 64 classes.
const MAX_TABLES: usize = 64;
/// A table with values has this for a class.
pub const VALUES: u8 = 0xFF;

/// The language of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

/// Why bytes are no pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackError {
    /// They do not begin as a pack does.
    Magic,
    /// Made for another version of this program.
    Version,
    /// They are not what was made: damaged or cut.
    Integrity,
    /// They are what was made, but not by the rules of the format.
    Malformed,
}

impl PackError {
    /// A stable word.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Magic => "pack/magic",
            Self::Version => "pack/version",
            Self::Integrity => "pack/integrity",
            Self::Malformed => "pack/malformed",
        }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Magic => "this is no pack of the scrubber",
            Self::Version => "the pack was made for another version of the scrubber",
            Self::Integrity => "the pack was damaged on its way",
            Self::Malformed => "the pack does not follow its format",
        })
    }
}

impl core::error::Error for PackError {}

/// The statistical model of one language with its tables.
#[derive(Clone)]
pub struct Pack<'p> {
    language: Language,
    tables: Vec<(u64, Fuse<'p>)>,
    values: Vec<(Fuse<'p>, Vec<u64>)>,
    everyday: Everyday,
    model: Weights,
}

/// The linear-chain model's numbers.
#[derive(Clone)]
pub(crate) struct Weights {
    /// Percent from which on a token goes; from which on its neighbour goes with it.
    pub(crate) thresholds: [u8; 2],
    /// What an integer weight is multiplied with.
    pub(crate) scale: f32,
    /// exp(weight) of one label after another; 0 where it cannot be.
    pub(crate) moves: [[f32; LABELS]; LABELS],
    rows: Rows,
}

impl Weights {
    /// The integer weights of all features together, one sum a label; a feature of 0 is none.
    pub(crate) fn sums(&self, features: &[u32; FEATURES]) -> [i32; LABELS] {
        self.rows.sums(features)
    }
}

/// The byte by which a row knows its feature; 0 is an empty row.
#[must_use]
pub fn check_of(feature: u32) -> u8 {
    let [check, ..] = feature.to_be_bytes();
    check.max(1)
}

impl fmt::Debug for Pack<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pack").field("language", &self.language).field("tables", &self.tables.len()).finish()
    }
}

impl<'p> Pack<'p> {
    /// Bytes → pack, once its hash and its lengths are right.
    ///
    /// # Errors
    /// Anything that is not a whole pack of this version.
    pub fn read(bytes: &'p [u8]) -> Result<Self, PackError> {
        let mut head = Reader(bytes);
        if head.array() != Some(MAGIC) {
            return Err(PackError::Magic);
        }
        let [version, language, _, _] = head.array().ok_or(PackError::Integrity)?;
        if version != VERSION {
            return Err(PackError::Version);
        }
        let hash: [u8; 32] = head.array().ok_or(PackError::Integrity)?;
        if Sha256::digest(head.0).as_slice() != hash {
            return Err(PackError::Integrity);
        }
        let language = match language {
            0 => Language::English,
            1 => Language::Spanish,
            _ => return Err(PackError::Malformed),
        };
        Self::body(language, head).ok_or(PackError::Malformed)
    }

    fn body(language: Language, mut reader: Reader<'p>) -> Option<Self> {
        let (mut tables, mut fuses) = (Vec::new(), Vec::new());
        let count = usize::from(reader.byte()?);
        if count > MAX_TABLES {
            return None;
        }
        for _ in 0..count {
            let [class, check, value, segment] = reader.array()?;
            let segments = u32::from_le_bytes(reader.array()?);
            let seed = u64::from_le_bytes(reader.array()?);
            let shape = Shape { seed, check, value, segment, segments };
            if !shape.is_sane() {
                return None;
            }
            let fuse = Fuse::new(shape, reader.take(usize::try_from(shape.bytes()).ok()?)?)?;
            match (class, value) {
                (VALUES, 1..) => fuses.push(fuse),
                (0..64, 0) => tables.push((1 << class, fuse)),
                _ => return None,
            }
        }
        let mut values = Vec::new();
        for fuse in fuses {
            let count = u16::from_le_bytes(reader.array()?);
            let classes: Option<Vec<u64>> = (0..count).map(|_| reader.array().map(u64::from_le_bytes)).collect();
            values.push((fuse, classes?));
        }
        let model = Weights::read(&mut reader)?;
        let everyday = Everyday::new(|key| looked_up(&tables, &values, key));
        reader.0.is_empty().then_some(Self { language, tables, values, everyday, model })
    }

    /// The language it was made for.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The classes of a word, by its key.
    pub(crate) fn classes(&self, key: u64) -> u64 {
        self.everyday.get(key).unwrap_or_else(|| looked_up(&self.tables, &self.values, key))
    }

    pub(crate) fn model(&self) -> &Weights {
        &self.model
    }
}

impl Weights {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let log = reader.byte().filter(|log| (1..=20).contains(log))?;
        let [low, high, _, _] = reader.array()?;
        let scale = f32::from_le_bytes(reader.array()?);
        if !(scale.is_finite() && scale > 0.0 && scale < 16.0 && 0 < high && high <= low && low < 100) {
            return None;
        }
        let mut moves = [[0.0; LABELS]; LABELS];
        for to in moves.iter_mut().flatten() {
            let weight = i16::from_le_bytes(reader.array()?);
            *to = if weight == i16::MIN { 0.0 } else { crate::model::exp(f32::from(weight) * scale) };
        }
        let rows = Rows::new(reader.take(ROW << log)?);
        Some(Self { thresholds: [low, high], scale, moves, rows })
    }
}

fn looked_up(tables: &[(u64, Fuse<'_>)], values: &[(Fuse<'_>, Vec<u64>)], key: u64) -> u64 {
    let sets = tables.iter().filter(|(_, fuse)| fuse.get(key).is_some()).fold(0, |all, (bit, _)| all | bit);
    values.iter().fold(sets, |all, (fuse, classes)| {
        let value = fuse.get(key).and_then(|value| usize::try_from(value).ok());
        all | value.and_then(|value| classes.get(value)).copied().unwrap_or(0)
    })
}

/// What has not been read yet.
struct Reader<'p>(&'p [u8]);

impl<'p> Reader<'p> {
    fn take(&mut self, length: usize) -> Option<&'p [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.array().map(|[byte]| byte)
    }
}
