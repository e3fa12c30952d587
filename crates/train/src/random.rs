//! `seed → numbers`: the same on every machine, so that the same lists give the same pack.

/// A stream of numbers (SplitMix64: Steele, Lea and Flood 2014). For training texts, not for secrets.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let word = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    /// 0 ≤ result < `count`; 0 for a count of 0.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        let wide = u128::from(self.next()) * (count as u128);
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// `from` ≤ result ≤ `to`.
    pub(crate) fn between(&mut self, from: u32, to: u32) -> u32 {
        let count = usize::try_from(to.saturating_sub(from)).unwrap_or(0) + 1;
        from + u32::try_from(self.below(count)).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, percent: u32) -> bool {
        self.between(0, 99) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// One of a few words.
    pub(crate) fn word<'a>(&mut self, all: &[&'a str]) -> &'a str {
        self.pick(all).copied().unwrap_or_default()
    }

    /// A place in a list sorted by falling use, each rank about as often as its inverse says.
    pub(crate) fn rank(&mut self, count: usize) -> usize {
        // Doubling steps: uniform in the logarithm, and uniform inside a step.
        let steps = usize::BITS - count.leading_zeros();
        let step = self.between(0, steps.saturating_sub(1));
        let from = (1usize << step) - 1;
        let length = (1usize << step).min(count.saturating_sub(from));
        if length == 0 { self.below(count) } else { from + self.below(length) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_in_bounds_and_come_again() {
        let mut random = Random::new(7);
        let again: Vec<u64> = (0..9).map(|_| Random::new(7).next()).collect();
        assert!(again.iter().all(|one| *one == again[0]));
        let mut seen = [0u32; 9];
        for _ in 0..9_000 {
            seen[random.below(9)] += 1;
            assert!((3..=5).contains(&random.between(3, 5)));
            assert!(random.rank(10) < 10);
        }
        assert!(seen.iter().all(|count| (800..1_200).contains(count)), "{seen:?}");
        assert_eq!(random.below(0), 0);
        let first = (0..1_000).filter(|_| random.rank(1_000) == 0).count();
        assert!((60..180).contains(&first), "a rank in ten draws of ten steps: {first}");
    }
}
