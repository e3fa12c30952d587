//! Seeded chance for made-up people. It never draws noise: that comes from the system, as in a patient's browser.

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): small, seeded, and no generator for secrets.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// The dice of person `index` under `seed`: the same whichever thread throws them.
    pub(crate) fn of_person(seed: u64, index: u64) -> Self {
        let mut mixed = Self(seed);
        let base = mixed.word();
        Self(base ^ index.wrapping_mul(0xd134_2543_de82_ef95))
    }

    /// 64 uniform bits.
    pub(crate) fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform in (0, 1), never at its ends.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact in a double")]
    pub(crate) fn unit(&mut self) -> f64 {
        ((self.word() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    /// True with this chance.
    pub(crate) fn chance(&mut self, chance: f64) -> bool {
        self.unit() < chance
    }

    /// `0..below`; the bias of 2^-40 for small ranges does not matter to a simulation.
    pub(crate) fn below(&mut self, below: u64) -> u64 {
        let wide = u128::from(self.word()) * u128::from(below);
        u64::try_from(wide >> 64).unwrap_or(0)
    }

    /// One of `items`, by weight; nothing of nothing.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [(T, f64)]) -> Option<&'a T> {
        let total: f64 = items.iter().map(|(_, weight)| weight).sum();
        let mut left = self.unit() * total;
        for (item, weight) in items {
            left -= weight;
            if left <= 0.0 {
                return Some(item);
            }
        }
        items.last().map(|(item, _)| item)
    }

    /// Standard normal, by Box and Muller.
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * self.unit().ln()).sqrt();
        radius * (core::f64::consts::TAU * self.unit()).cos()
    }

    /// Standard logistic.
    pub(crate) fn logistic(&mut self) -> f64 {
        let unit = self.unit();
        (unit / (1.0 - unit)).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_the_distributions() {
        let mut dice = Dice::of_person(1, 2);
        let n = 200_000;
        let normals: Vec<f64> = (0..n).map(|_| dice.normal()).collect();
        let mean = normals.iter().sum::<f64>() / f64::from(n);
        let variance = normals.iter().map(|x| x * x).sum::<f64>() / f64::from(n);
        assert!(mean.abs() < 0.01 && (variance - 1.0).abs() < 0.02, "{mean} {variance}");
        let heads = (0..n).filter(|_| dice.chance(0.3)).count();
        assert!((heads as f64 / f64::from(n) - 0.3).abs() < 0.006);
        assert!((0..1_000).all(|_| dice.below(7) < 7));
    }

    #[test]
    fn people_are_reproducible_and_differ() {
        assert_eq!(Dice::of_person(7, 1).word(), Dice::of_person(7, 1).word());
        assert_ne!(Dice::of_person(7, 1).word(), Dice::of_person(7, 2).word());
        assert_ne!(Dice::of_person(7, 1).word(), Dice::of_person(8, 1).word());
    }
}
