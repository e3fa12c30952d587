//! `bits → symbols`: the Huffman codes of ITU-T T.81, Annex C and F.2.2.3, read only to learn where a picture's data ends.

use crate::AttachError;

pub(super) const ENDS_EARLY: AttachError = AttachError::Damaged("the picture's data ends too early");
const NO_CODE: AttachError = AttachError::Damaged("the picture's data holds a code that no table has");

/// Codes up to this length are looked up at once: nearly all of them.
const QUICK: u32 = 9;

/// One table.
pub(super) struct Huffman {
    counts: [u8; 16],
    symbols: Vec<u8>,
    /// Next bits → length and symbol; a length of 0 where the code is longer.
    quick: Vec<(u8, u8)>,
}

impl Huffman {
    /// None if there are more codes than lengths have room for.
    pub(super) fn new(counts: &[u8; 16], symbols: &[u8]) -> Option<Self> {
        let mut quick = vec![(0, 0); 1 << QUICK];
        let mut code = 0_u32;
        let mut next = symbols.iter();
        for (length, count) in (1..=16_u32).zip(counts) {
            for symbol in next.by_ref().take(usize::from(*count)) {
                if code >> length != 0 {
                    return None;
                }
                if length <= QUICK {
                    let free = QUICK - length;
                    let (start, end) = ((code << free) as usize, ((code + 1) << free) as usize);
                    quick.get_mut(start..end)?.fill((u8::try_from(length).ok()?, *symbol));
                }
                code += 1;
            }
            code <<= 1;
        }
        Some(Self { counts: *counts, symbols: symbols.to_vec(), quick })
    }

    /// As DHT has it.
    pub(super) fn written(&self) -> Vec<u8> {
        let mut written = self.counts.to_vec();
        written.extend_from_slice(&self.symbols);
        written
    }

    /// The next symbol.
    pub(super) fn next(&self, bits: &mut Bits<'_>) -> Result<u8, AttachError> {
        let ahead = bits.ahead();
        let (length, symbol) = self.quick.get(usize::from(ahead >> (16 - QUICK))).copied().unwrap_or_default();
        if length > 0 {
            bits.skip(u32::from(length))?;
            return Ok(symbol);
        }
        let (mut first, mut before) = (0_u32, 0_usize);
        for (length, count) in (1..=16_u32).zip(&self.counts) {
            let code = u32::from(ahead) >> (16 - length);
            if let Some(at) = code.checked_sub(first).filter(|at| *at < u32::from(*count)) {
                bits.skip(length)?;
                return self.symbols.get(before + at as usize).copied().ok_or(NO_CODE);
            }
            first = (first + u32::from(*count)) << 1;
            before += usize::from(*count);
        }
        Err(if bits.is_at_end() { ENDS_EARLY } else { NO_CODE })
    }
}

/// A reader of bits, the high ones first, over data without stuffing.
pub(super) struct Bits<'a> {
    bytes: &'a [u8],
    /// The next byte to load.
    at: usize,
    /// Loaded bits, at the high end.
    loaded: u64,
    count: u32,
}

impl<'a> Bits<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, loaded: 0, count: 0 }
    }

    fn load(&mut self) {
        while self.count <= 56 {
            let Some(byte) = self.bytes.get(self.at) else { return };
            self.loaded |= u64::from(*byte) << (56 - self.count);
            self.count += 8;
            self.at += 1;
        }
    }

    /// The next 16 bits; zeros behind the end.
    fn ahead(&mut self) -> u16 {
        if self.count < 16 {
            self.load();
        }
        (self.loaded >> 48) as u16
    }

    fn is_at_end(&self) -> bool {
        self.at == self.bytes.len() && self.count < 16
    }

    /// Passes over at most 16 bits.
    pub(super) fn skip(&mut self, bits: u32) -> Result<(), AttachError> {
        self.take(bits).map(drop)
    }

    /// The next bits, at most 16, as a number.
    pub(super) fn take(&mut self, bits: u32) -> Result<u32, AttachError> {
        let ahead = u32::from(self.ahead());
        self.count = self.count.checked_sub(bits).ok_or(ENDS_EARLY)?;
        self.loaded <<= bits;
        Ok(ahead >> (16 - bits))
    }

    /// How many bits have been read.
    pub(super) fn used(&self) -> usize {
        self.at * 8 - self.count as usize
    }
}
