//! `reports → counts`: how many of them name each category.
//!
//! Masks are counted all bits at once: a carry-save adder folds sixteen masks into one word of sixteens (Harley and Seal, in
//! Warren, Hacker's Delight, 2nd edition, section 5-1; per position: Klarqvist, Muła and Lemire 2019, arXiv 1911.02696).
//! Counts of parts add up to the counts of the whole.

/// Masks that one carry-save tree folds.
const FOLD: usize = 16;
/// Lanes that are folded side by side, for the vector units.
const LANES: usize = 4;
/// Sixteens that a byte can hold.
const MOST: usize = 255;

type Lanes = [u64; LANES];

/// `indices → counts` of `0..categories`; indices beyond are not counted.
#[must_use]
pub fn categories(reports: &[u32], categories: usize) -> Vec<u64> {
    let mut counts = vec![0; categories];
    for report in reports {
        if let Some(count) = usize::try_from(*report).ok().and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    counts
}

/// `masks → counts`: in how many masks each of the 64 bits is set.
#[must_use]
pub fn masks(masks: &[u64]) -> [u64; 64] {
    let mut counts = [0u64; 64];
    let (rows, rest) = masks.as_chunks::<{ FOLD * LANES }>();
    for block in rows.chunks(MOST) {
        let mut tree = Tree::default();
        for row in block {
            tree.add(row.as_chunks::<LANES>().0);
        }
        tree.pour(&mut counts);
    }
    for mask in rest {
        spread(&mut counts, *mask, 1);
    }
    counts
}

/// `masks of k categories, words at a time → k counts`: masks of more than 64 categories lie word after word.
#[must_use]
pub fn wide_masks(words: &[u64], categories: usize) -> Vec<u64> {
    let width = categories.div_ceil(64).max(1);
    let mut counts = Vec::with_capacity(width * 64);
    for place in 0..width {
        let column: Vec<u64> = words.chunks_exact(width).filter_map(|mask| mask.get(place).copied()).collect();
        counts.extend(masks(&column));
    }
    counts.truncate(categories);
    counts
}

/// Ones, twos, fours and eights that wait for their carry, and sixteens as bytes.
#[derive(Default)]
struct Tree {
    ones: Lanes,
    twos: Lanes,
    fours: Lanes,
    eights: Lanes,
    /// Byte b of word s counts bit 8 b + s.
    sixteens: [Lanes; 8],
}

impl Tree {
    fn add(&mut self, masks: &[Lanes]) {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = masks else { return };
        let eights_a = self.eight([a, b, c, d, e, f, g, h]);
        let eights_b = self.eight([i, j, k, l, m, n, o, p]);
        let sixteens = carry(&mut self.eights, &eights_a, &eights_b);
        for (shift, bytes) in self.sixteens.iter_mut().enumerate() {
            for (sum, lane) in bytes.iter_mut().zip(&sixteens) {
                *sum += lane >> shift & 0x0101_0101_0101_0101;
            }
        }
    }

    #[inline]
    fn eight(&mut self, [a, b, c, d, e, f, g, h]: [&Lanes; 8]) -> Lanes {
        let twos_a = carry(&mut self.ones, a, b);
        let twos_b = carry(&mut self.ones, c, d);
        let fours_a = carry(&mut self.twos, &twos_a, &twos_b);
        let twos_a = carry(&mut self.ones, e, f);
        let twos_b = carry(&mut self.ones, g, h);
        let fours_b = carry(&mut self.twos, &twos_a, &twos_b);
        carry(&mut self.fours, &fours_a, &fours_b)
    }

    fn pour(self, counts: &mut [u64; 64]) {
        for (weight, lanes) in [(1, self.ones), (2, self.twos), (4, self.fours), (8, self.eights)] {
            lanes.iter().for_each(|lane| spread(counts, *lane, weight));
        }
        for (shift, lanes) in self.sixteens.iter().enumerate() {
            for sum in lanes {
                let bytes = sum.to_le_bytes();
                for (count, byte) in counts.iter_mut().skip(shift).step_by(8).zip(bytes) {
                    *count += 16 * u64::from(byte);
                }
            }
        }
    }
}

/// `sum + a + b → (sum, carry)`, each bit on its own.
#[inline]
fn carry(sum: &mut Lanes, a: &Lanes, b: &Lanes) -> Lanes {
    let mut carries = [0; LANES];
    for (((carry, sum), a), b) in carries.iter_mut().zip(sum).zip(a).zip(b) {
        let half = *sum ^ a;
        *carry = *sum & a | half & b;
        *sum = half ^ b;
    }
    carries
}

fn spread(counts: &mut [u64; 64], mask: u64, weight: u64) {
    for (bit, count) in counts.iter_mut().enumerate() {
        *count += weight * (mask >> bit & 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn naive(masks: &[u64]) -> [u64; 64] {
        let mut counts = [0; 64];
        for mask in masks {
            spread(&mut counts, *mask, 1);
        }
        counts
    }

    proptest! {
        #[test]
        fn folded_counts_are_plain_counts(seed in proptest::collection::vec(any::<u64>(), 1..40), n in 0usize..3000) {
            let reports: Vec<u64> = seed.iter().cycle().take(n).enumerate()
                .map(|(at, word)| word.rotate_left(at as u32 % 63) | 1 << (at % 64)).collect();
            prop_assert_eq!(masks(&reports), naive(&reports));
            let (left, right) = reports.split_at(n / 3);
            let sum: Vec<u64> = masks(left).iter().zip(masks(right)).map(|(a, b)| a + b).collect();
            prop_assert_eq!(&sum[..], &naive(&reports)[..]);
        }

        #[test]
        fn wide_masks_are_counted_by_column(rows in proptest::collection::vec([any::<u64>(), any::<u64>()], 0..200)) {
            let flat: Vec<u64> = rows.iter().flatten().copied().collect();
            let counts = wide_masks(&flat, 100);
            let column = |place: usize| naive(&rows.iter().map(|row| row[place]).collect::<Vec<_>>());
            prop_assert_eq!(&counts[..64], &column(0)[..]);
            prop_assert_eq!(&counts[64..], &column(1)[..36]);
        }
    }

    #[test]
    fn no_byte_overflows() {
        for n in [MOST * FOLD * LANES, 3 * MOST * FOLD * LANES + 77] {
            assert_eq!(masks(&vec![u64::MAX; n]), [n as u64; 64]);
        }
    }

    #[test]
    fn indices_beyond_are_not_counted() {
        assert_eq!(categories(&[0, 2, 2, 3, u32::MAX], 3), [1, 0, 2]);
        assert!(categories(&[0], 0).is_empty());
    }
}
