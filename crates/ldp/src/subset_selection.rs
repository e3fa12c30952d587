//! Subset selection: `answer, words → a set of w of k categories`.
//!
//! Ye and Barg, IEEE Transactions on Information Theory 64:5662 (2018); Wang and others 2016, arXiv 1607.08025. The report is a
//! bit mask: a set, in which no order can tell the true answer. With the best w it needs the fewest people of all mechanisms
//! that were compared, for every k and epsilon; w = 1 is randomized response.
//!
//! # Privacy definition
//! For every two answers a, a' of the same respondent and every set S:
//! `P[S | a] <= e^epsilon * P[S | a']` (pure local differential privacy; neighbours are any two answers).
//!
//! # The draw
//! A first word below `hit` puts the answer into the set. The other k - 1 categories are then visited in order, each taken if a
//! uniform integer below the number still to visit is below the number still needed (Fan, Muller and Rezucha 1962, JASA 57:387;
//! Knuth, TAOCP 2, section 3.4.2, algorithm S): w - 1 of them, or w, all sets alike.
//! The integers come from batches (Brackett-Rozinsky and Lemire 2024, arXiv 2408.06213): of a uniform x below 2^64,
//! `(i1, x1) = divmod(x n1, 2^64)`, `(i2, x2) = divmod(x1 n2, 2^64)`, … In mixed radix these digits are
//! `I = floor(x R / 2^64)` with `R = n1 n2 …`, so that every row of digits has floor or ceil of `2^64 / R` words.
//!
//! # Derivation
//! Batch i has R_i <= 2^24 rows; the chance of each lies within `(1 +- d_i) / R_i`, `d_i = (R_i - 1) / 2^64`. A set of others is
//! the sum of equally many rows whichever set it is, so that its chance lies within `[L, U] / (number of sets)`,
//! `L = prod(1 - d_i)`, `U = prod(1 + d_i)`. With `hit + miss = 2^64`, a set that holds a and not a' therefore has
//! `P[S | a] / P[S | a'] <= hit (k - w) / (miss w) * U / L`, for there are (k - w) / w times as many sets of w others as of w - 1.
//! From `(1 - d) / (1 + d) >= 1 - 2 d` follows `L / U >= 1 - D / 2^64`, `D = 2 sum(R_i - 1)`. The table takes the smallest miss
//! with `hit (k - w) / (miss w) <= E (1 - D / 2^64)`, E <= e^epsilon the certified bound, and so the ratio is at most
//! `e^epsilon`, for the integers that run and not only for ideal ones.
//! The other ratios are near 1: the inverse of that one is at most U / L up to the rounding of miss, and two answers that S both
//! holds or both lacks have at most U / L < 1 + 2^-29, below the smallest e^epsilon, 1 + 10^-6.

use core::hint::black_box;

use crate::exponential::{FRACTION_BITS, lower_bound, smallest};
use crate::reply::Mask;
use crate::{Epsilon, LdpError, Pure};

/// 1,024 categories: sixteen words of bits.
pub const MAX_CATEGORIES: u32 = 1024;

/// Steps share one word while the product of their ranges stays within 2^24.
const BATCH: u64 = 1 << 24;

/// The randomizer of one question: integer counts over 2^64.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubsetSelection {
    categories: u32,
    size: u32,
    miss: u64,
}

impl SubsetSelection {
    /// `(k, w, epsilon) → table`.
    ///
    /// # Errors
    /// [`LdpError::Categories`] for fewer than 2; [`LdpError::SubsetSize`] for more than 1024, and for w outside 1..k.
    pub fn new(categories: u32, size: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        if categories < 2 {
            return Err(LdpError::Categories);
        }
        if categories > MAX_CATEGORIES || !(1..categories).contains(&size) {
            return Err(LdpError::SubsetSize);
        }
        let miss = certified_miss(categories, size, epsilon);
        let miss = u64::try_from(miss).map_err(|_| LdpError::SubsetSize)?;
        Ok(Self { categories, size, miss })
    }

    /// k, "no answer" included where the question has one.
    #[must_use]
    pub fn categories(&self) -> u32 {
        self.categories
    }

    /// w: how many categories every report names.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.size
    }

    /// a: words of 2^64 that put the true answer into the set.
    #[must_use]
    pub fn hit(&self) -> u64 {
        // 1 <= miss < 2^64: 2^64 - miss.
        self.miss.wrapping_neg()
    }

    /// 2^64 - a: words that leave it out.
    #[must_use]
    pub fn miss(&self) -> u64 {
        self.miss
    }

    /// Words that one report takes, whatever the answer.
    #[must_use]
    pub fn words(&self) -> usize {
        1 + draws(self.categories).0
    }

    /// The smallest epsilon in millionths for which this table is certified; never above the one asked for.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        smallest(|epsilon| certified_miss(self.categories, self.size, epsilon) <= u128::from(self.miss))
    }

    /// `answer, words → set`: pure, and its work depends on neither the answer nor the outcome.
    ///
    /// An `answer` of k or more is taken as k - 1. With fewer words than [`Self::words`] the set is one that says nothing
    /// about the answer.
    #[must_use]
    pub fn respond(&self, answer: u32, words: &[u64]) -> Mask {
        let (answer, words) = if words.len() < self.words() { (0, &[][..]) } else { (answer, words) };
        let answer = answer.min(self.categories - 1);
        let mut words = words.iter().copied();
        let hit = u64::from(black_box(words.next().unwrap_or(0) < self.hit()));
        let mut mask = self.others(u64::from(self.size) - hit, words);
        insert(&mut mask, answer, hit);
        mask
    }

    /// A uniform set of `need` of the k - 1 other categories, as bits 0..k-1.
    fn others(&self, mut need: u64, mut words: impl Iterator<Item = u64>) -> Mask {
        let mut mask = Mask::empty(self.categories);
        let mut range = u64::from(self.categories);
        let (mut fraction, mut product) = (0u64, BATCH);
        for word in mask.words_mut() {
            for bit in 0..64 {
                range -= 1;
                if range == 0 {
                    break;
                }
                product *= range;
                if product > BATCH {
                    fraction = words.next().unwrap_or(0);
                    product = range;
                }
                // fraction * range in two halves: the whole part is the draw, the rest the next fraction.
                let low = (fraction & 0xffff_ffff) * range;
                let high = (fraction >> 32) * range + (low >> 32);
                fraction = high << 32 | low & 0xffff_ffff;
                let take = (high >> 32).wrapping_sub(need) >> 63;
                need -= take;
                *word |= take << bit;
            }
        }
        mask
    }

    /// Of `out_of` people who answer alike, how many send a set with that answer in it: never all or nobody.
    #[must_use]
    pub fn honest_out_of(&self, out_of: u32) -> u32 {
        crate::out_of(self.hit(), out_of)
    }

    /// p = a / 2^64 and q = (p (w - 1) + (1 - p) w) / (k - 1): the chances that a set holds a category.
    #[must_use]
    pub fn support(&self) -> Pure {
        let p = crate::chance(self.hit());
        let (k, w) = (f64::from(self.categories), f64::from(self.size));
        Pure::new(p, (w - p) / (k - 1.0))
    }

    /// How much likelier a set is under an answer that it holds than under one that it leaves out:
    /// `a (k - w) / ((2^64 - a) w)`.
    #[cfg(feature = "estimate")]
    #[must_use]
    pub fn likelihood_ratio(&self) -> f64 {
        let (inside, outside) = (f64::from(self.size), f64::from(self.categories - self.size));
        crate::chance(self.hit()) * outside / (crate::chance(self.miss) * inside)
    }
}

/// Moves the bits from `answer` on up by one and puts `hit` there, over all words alike.
fn insert(mask: &mut Mask, answer: u32, hit: u64) {
    let mut carried = 0u64;
    let mut first = 0u32;
    for word in mask.words_mut() {
        let place = answer.wrapping_sub(first);
        // All ones where the answer is in this word; where it lies further up, every bit is below it.
        let here = 0u64.wrapping_sub(u64::from(black_box(place < 64)));
        let later = 0u64.wrapping_sub(u64::from(black_box(answer >= first.saturating_add(64))));
        let bit = 1u64 << (place & 63) & here;
        let below = bit.wrapping_sub(1) & here | later;
        let moved = *word << 1 | carried;
        carried = *word >> 63;
        *word = *word & below | moved & !below & !bit | bit & 0u64.wrapping_sub(hit);
        first += 64;
    }
}

/// `k → (words, sum over them of (product of ranges - 1))` of the draw of the other categories; the last takes no word.
fn draws(categories: u32) -> (usize, u128) {
    let (mut words, mut excess, mut product) = (0usize, 0u128, BATCH);
    for range in (2..u64::from(categories)).rev() {
        let joined = product * range;
        let shares = joined <= BATCH;
        words += usize::from(!shares);
        excess += u128::from(if shares { joined - product } else { range - 1 });
        product = if shares { joined } else { range };
    }
    (words, excess)
}

/// The smallest 2^64 - a whose worst ratio, slack of the draw included, is at most e^epsilon.
fn certified_miss(categories: u32, size: u32, epsilon: Epsilon) -> u128 {
    let bound = lower_bound(epsilon);
    let slack = 2 * draws(categories).1;
    let bound = bound - (bound * slack).div_ceil(1 << 64);
    let outside = u128::from(categories - size);
    let denominator = u128::from(size) * bound + (outside << FRACTION_BITS);
    // ceil(2^124 outside / denominator) in two parts, so that nothing exceeds 128 bits.
    let whole = 1u128 << (64 + FRACTION_BITS);
    outside * (whole / denominator) + (outside * (whole % denominator)).div_ceil(denominator)
}
