//! Draws for simulations with a fixed seed: SplitMix64 (Steele, Lea and Flood 2014). For tests only: not for noise.

/// A seeded stream of draws.
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Uniform in [0, 1).
    pub(crate) fn uniform(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Uniform in `0..end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.word()) * end as u128) >> 64) as usize
    }

    /// True with chance `p`.
    pub(crate) fn coin(&mut self, p: f64) -> bool {
        self.uniform() < p
    }

    /// An index with its chance.
    pub(crate) fn pick(&mut self, chances: &[f64]) -> usize {
        let mut left = self.uniform();
        for (at, chance) in chances.iter().enumerate() {
            left -= chance;
            if left < 0.0 {
                return at;
            }
        }
        chances.len() - 1
    }

    /// Standard normal (Box and Muller 1958).
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// A `size`-subset of `0..k` as a mask: with `x` in it with chance `p`, uniform otherwise.
    pub(crate) fn subset(&mut self, k: usize, size: usize, p: f64, x: usize) -> u64 {
        let mut others: Vec<usize> = (0..k).filter(|v| *v != x).collect();
        let with_own = self.coin(p);
        let mut mask = if with_own { 1u64 << x } else { 0 };
        for _ in 0..size - usize::from(with_own) {
            let at = self.below(others.len());
            mask |= 1 << others.swap_remove(at);
        }
        mask
    }
}
