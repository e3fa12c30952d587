//! `rows of bytes → their sums`: four 16-bit sums in each of four words, since a browser's machine adds words and not bytes.

use crate::model::{FEATURES, LABELS};

/// A row: its check, then one signed byte a label.
pub(super) const ROW: usize = LABELS + 1;

/// What makes a signed byte unsigned, in all bytes of a word: 128 more than it was.
const BIAS: u64 = 0x8080_8080_8080_8080;
/// Every other byte, each with room for a sum.
const LANES: u64 = 0x00FF_00FF_00FF_00FF;
// The largest sum fits its 16 bits.
const _: () = assert!(FEATURES * 255 <= 0xFFFF && ROW == 12);

/// Sums of rows, at most one row a feature.
#[derive(Default)]
pub(super) struct Sums {
    /// Of bytes 0, 2, 4, 6 and of 1, 3, 5, 7.
    head: [u64; 2],
    /// Of bytes 4, 6, 8, 10 and of 5, 7, 9, 11.
    tail: [u64; 2],
    rows: i32,
}

impl Sums {
    pub(super) fn add(&mut self, row: &[u8; ROW]) {
        let (Some(head), Some(tail)) = (row.first_chunk(), row.last_chunk()) else { return };
        for (sums, eight) in [(&mut self.head, head), (&mut self.tail, tail)] {
            let eight = u64::from_le_bytes(*eight) ^ BIAS;
            let [even, odd] = sums;
            *even += eight & LANES;
            *odd += (eight >> 8) & LANES;
        }
        self.rows += 1;
    }

    /// One sum a label.
    pub(super) fn each(&self) -> [i32; LABELS] {
        let ([head_even, head_odd], [tail_even, tail_odd]) = (self.head, self.tail);
        // Where each label's sum stands: its word, its lane.
        let lanes = [
            (head_odd, 0),
            (head_even, 1),
            (head_odd, 1),
            (head_even, 2),
            (head_odd, 2),
            (head_even, 3),
            (head_odd, 3),
            (tail_even, 2),
            (tail_odd, 2),
            (tail_even, 3),
            (tail_odd, 3),
        ];
        lanes.map(|(word, lane)| i32::try_from((word >> (16 * lane)) & 0xFFFF).unwrap_or(0) - 128 * self.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn sums_are_those_of_signed_bytes(rows in proptest::collection::vec(proptest::array::uniform12(0u8..), 0..=FEATURES)) {
            let mut sums = Sums::default();
            let mut expected = [0i32; LABELS];
            for row in &rows {
                sums.add(row);
                for (sum, byte) in expected.iter_mut().zip(&row[1..]) {
                    *sum += i32::from(byte.cast_signed());
                }
            }
            proptest::prop_assert_eq!(sums.each(), expected);
        }
    }

    #[test]
    fn the_largest_sums_fit() {
        for byte in [0x7F, 0x80, 0x00, 0xFF] {
            let mut sums = Sums::default();
            (0..FEATURES).for_each(|_| sums.add(&[byte; ROW]));
            assert_eq!(sums.each(), [i32::from(byte.cast_signed()) * FEATURES as i32; LABELS]);
        }
    }
}
