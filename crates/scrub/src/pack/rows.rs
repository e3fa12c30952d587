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

/// The rows of a model: those that hold something side by side, so that they stay near the processor.
#[derive(Clone)]
pub(super) struct Rows {
    /// The check of every row, a power of two of them; 0 for a row that holds nothing.
    checks: Vec<u8>,
    /// Of each 64 rows, which hold something, and how many before them do.
    ranks: Vec<(u64, u32)>,
    filled: Vec<[u8; ROW]>,
}

impl Rows {
    /// As they lie in a pack: a power of two of them.
    pub(super) fn new(bytes: &[u8]) -> Self {
        let (rows, _) = bytes.as_chunks::<ROW>();
        let checks: Vec<u8> = rows.iter().map(|[check, ..]| *check).collect();
        let filled: Vec<_> = rows.iter().filter(|[check, ..]| *check != 0).copied().collect();
        let mut before = 0;
        let ranks = checks.chunks(64).map(|some| {
            let bits = some.iter().rev().fold(0u64, |bits, check| bits << 1 | u64::from(*check != 0));
            before += bits.count_ones();
            (bits, before - bits.count_ones())
        });
        Self { ranks: ranks.collect(), checks, filled }
    }

    /// The rows of all features together; a feature of 0 is none.
    pub(super) fn sums(&self, features: &[u32; FEATURES]) -> [i32; LABELS] {
        let mask = u32::try_from(self.checks.len()).unwrap_or(0).wrapping_sub(1);
        // First which features have one, without a branch that nobody can foresee.
        let mut there = [0u32; FEATURES];
        let mut count = 0;
        for feature in features {
            let at = feature & mask;
            let check = usize::try_from(at).ok().and_then(|at| self.checks.get(at)).copied().unwrap_or(0);
            if let Some(place) = there.get_mut(count) {
                *place = at;
            }
            count += usize::from((check == super::check_of(*feature)) & (*feature != 0));
        }
        let mut sums = Sums::default();
        there.iter().take(count).filter_map(|at| self.filled(*at)).for_each(|row| sums.add(row));
        sums.each()
    }

    fn filled(&self, at: u32) -> Option<&[u8; ROW]> {
        let (bits, before) = self.ranks.get(usize::try_from(at / 64).ok()?)?;
        let within = (bits & ((1 << (at % 64)) - 1)).count_ones();
        self.filled.get(usize::try_from(before + within).ok()?)
    }
}

/// Sums of rows, at most one row a feature.
#[derive(Default)]
struct Sums {
    /// Of bytes 0, 2, 4, 6 and of 1, 3, 5, 7.
    head: [u64; 2],
    /// Of bytes 4, 6, 8, 10 and of 5, 7, 9, 11.
    tail: [u64; 2],
    rows: i32,
}

impl Sums {
    fn add(&mut self, row: &[u8; ROW]) {
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
    fn each(&self) -> [i32; LABELS] {
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

    /// As the format has it: a row for every value of a feature's lower bits, its check before it.
    #[test]
    fn a_feature_has_its_row_and_no_other() {
        let mut bytes = vec![0u8; ROW << 8];
        let features: Vec<u32> = (0..200u32).map(|number| number.wrapping_mul(0x9E37_79B1) | 1 << 30).collect();
        for (number, feature) in features.iter().enumerate() {
            let row = &mut bytes[ROW * (*feature as usize % 256)..][..ROW];
            row.fill(number as u8);
            row[0] = super::super::check_of(*feature);
        }
        let rows = Rows::new(&bytes);
        let mut found = 0;
        for feature in features.iter().copied().chain(1..2_000) {
            let mut one = [0; FEATURES];
            one[7] = feature;
            let row = &bytes[ROW * (feature as usize % 256)..][..ROW];
            let expected = if row[0] == super::super::check_of(feature) { row[1].cast_signed() } else { 0 };
            assert_eq!(rows.sums(&one), [i32::from(expected); LABELS], "{feature}");
            found += u32::from(expected != 0);
        }
        assert!(found > 100 && rows.sums(&[0; FEATURES]) == [0; LABELS]);
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
