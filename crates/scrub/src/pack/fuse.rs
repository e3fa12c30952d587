//! `word → bits`: a 3-wise binary fuse table (Graf and Lemire 2022), read where it lies in the pack.
//!
//! Three places of the table, xored, give `width` bits: a check, which a word that was never put in passes once in 2^check times, and
//! above it a value. A set is a table without values. Nothing of a list can be read back.

/// A table, as its header describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Mixed into every key.
    pub seed: u64,
    /// Bits of the check, 1 to 12.
    pub check: u8,
    /// Bits of the value, 0 to 8.
    pub value: u8,
    /// A segment holds two to the power of this many places; at most 18.
    pub segment: u8,
    /// Segments in which a key's first place may be; there are two more behind them.
    pub segments: u32,
}

impl Shape {
    /// Bits of a place.
    #[must_use]
    pub fn width(&self) -> u32 {
        u32::from(self.check) + u32::from(self.value)
    }

    /// Places of the table.
    #[must_use]
    pub fn places(&self) -> u64 {
        (u64::from(self.segments) + 2) << self.segment
    }

    /// Bytes of the table: its bits, and three more, so that a place is always read as four bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        (self.places() * u64::from(self.width())).div_ceil(8) + 3
    }

    /// A key's three places and its check.
    #[must_use]
    pub fn probe(&self, key: u64) -> ([u32; 3], u32) {
        let hash = mix(key.wrapping_add(self.seed));
        let length = 1u32 << self.segment;
        let mask = length - 1;
        // Upper half times the count, over 2^32: the first segment, evenly.
        let first = ((hash >> 32) * u64::from(self.segments)) >> 32;
        let first = low(first) << self.segment;
        let a = first | (low(hash) & mask);
        let b = (first + length) | (low(hash >> 18) & mask);
        let c = (first + 2 * length) | (low(hash >> 36) & mask);
        ([a, b, c], low(mix(hash)) & ((1 << self.check) - 1))
    }

    /// Whether the numbers describe a table that can be read.
    #[must_use]
    pub fn is_sane(&self) -> bool {
        (1..=12).contains(&self.check) && self.value <= 8 && self.segment <= 18 && (1..1 << 20).contains(&self.segments)
    }
}

/// A table in a pack's bytes.
#[derive(Debug, Clone, Copy)]
pub struct Fuse<'p> {
    shape: Shape,
    bytes: &'p [u8],
}

impl<'p> Fuse<'p> {
    /// The bytes have the length that the shape asks for: nothing else is refused.
    #[must_use]
    pub fn new(shape: Shape, bytes: &'p [u8]) -> Option<Self> {
        (shape.is_sane() && u64::try_from(bytes.len()) == Ok(shape.bytes())).then_some(Self { shape, bytes })
    }

    /// The value of a key; `None` for what was not put in, nearly always.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<u32> {
        let ([a, b, c], check) = self.shape.probe(key);
        let bits = self.place(a) ^ self.place(b) ^ self.place(c);
        let bits = bits & ((1 << self.shape.width()) - 1);
        (bits & ((1 << self.shape.check) - 1) == check).then_some(bits >> self.shape.check)
    }

    fn place(&self, at: u32) -> u32 {
        let bit = u64::from(at) * u64::from(self.shape.width());
        let byte = usize::try_from(bit / 8).unwrap_or(usize::MAX);
        let four = self.bytes.get(byte..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default();
        u32::from_le_bytes(four) >> (bit % 8)
    }
}

fn low(word: u64) -> u32 {
    u32::try_from(word & 0xFFFF_FFFF).unwrap_or(0)
}

/// Every bit of the result hangs on every bit of the word (the finalizer of MurmurHash3).
#[must_use]
pub(crate) const fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    let word = (word ^ (word >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    word ^ (word >> 33)
}
