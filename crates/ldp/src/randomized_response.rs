//! k-ary randomized response: `answer, one 64-bit word → answer`, and its estimator.
//!
//! Warner 1965 (JASA 60:63) for k = 2; Kairouz, Oh and Viswanath, NeurIPS 2014, for k categories.
//!
//! # Privacy definition
//! For every two answers a, a' of the same respondent and every report y:
//! `P[y | a] <= e^epsilon * P[y | a']` (pure local differential privacy; neighbours are any two answers).
//!
//! # Derivation
//! Let E be a rational with E <= e^epsilon ([`crate::exponential`]). With `B = ceil(2^64 / (E + k - 1))` and
//! `A = 2^64 - (k - 1) B`, a uniform word gives the true answer in A and each other answer in B of 2^64 cases.
//! From `B >= 2^64 / (E + k - 1)` follows `A <= 2^64 E / (E + k - 1)`, hence `A / B <= E <= e^epsilon`. Only A/B and
//! B/A occur as ratios of `P[y | a]` and `P[y | a']` (and 1), so that the definition holds, exactly.

use core::hint::black_box;

use crate::exponential::{FRACTION_BITS, loss, lower_bound};
pub use crate::pure::Share;
use crate::{Epsilon, LdpError, Pure};

/// 4,096 categories: a code list beyond it belongs to another mechanism.
pub const MAX_CATEGORIES: u32 = 4096;

/// The randomizer of one question: integer counts over 2^64.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RandomizedResponse {
    categories: u32,
    truth: u64,
    other: u64,
}

impl RandomizedResponse {
    /// `(k, epsilon) → table`, with `truth / other <= e^epsilon` certified.
    ///
    /// # Errors
    /// [`LdpError::Categories`] outside 2..=4096.
    pub fn new(categories: u32, epsilon: Epsilon) -> Result<Self, LdpError> {
        if !(2..=MAX_CATEGORIES).contains(&categories) {
            return Err(LdpError::Categories);
        }
        let others = u128::from(categories - 1);
        let denominator = lower_bound(epsilon) + (others << FRACTION_BITS);
        let other = (1u128 << (64 + FRACTION_BITS)).div_ceil(denominator);
        let truth = (1u128 << 64) - others * other;
        let narrow = |count: u128| u64::try_from(count).map_err(|_| LdpError::Categories);
        Ok(Self { categories, truth: narrow(truth)?, other: narrow(other)? })
    }

    /// k, "no answer" included where the question has one.
    #[must_use]
    pub fn categories(&self) -> u32 {
        self.categories
    }

    /// A: words of 2^64 that give the true answer.
    #[must_use]
    pub fn truth(&self) -> u64 {
        self.truth
    }

    /// B: words of 2^64 that give one certain other answer.
    #[must_use]
    pub fn other(&self) -> u64 {
        self.other
    }

    /// `answer, word → report`, both in `0..k`: the one place where noise is made.
    ///
    /// A pure function: an auditor can feed it any word. Its work does not depend on the answer or on the outcome: all k
    /// boundaries are compared, and the choice is arithmetic. An `answer` of k or more is taken as k - 1.
    #[must_use]
    pub fn respond(&self, answer: u32, word: u64) -> u32 {
        let answer = answer.min(self.categories - 1);
        let mut lie = 0u32;
        let mut boundary = self.truth;
        for _ in 2..self.categories {
            // A + (k-1) B = 2^64, and at most k - 2 are added here.
            boundary += self.other;
            lie += u32::from(black_box(word >= boundary));
        }
        lie += u32::from(black_box(lie >= answer));
        let honest = 0u32.wrapping_sub(u32::from(black_box(word < self.truth)));
        (answer & honest) | (lie & !honest)
    }

    /// Of `out_of` people who answer alike, how many send that answer: rounded, and never all or nobody.
    #[must_use]
    pub fn honest_out_of(&self, out_of: u32) -> u32 {
        crate::out_of(self.truth, out_of)
    }

    /// The smallest epsilon in millionths for which this table is certified; never above the one asked for.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        loss(self.truth, self.other)
    }

    /// p = A / 2^64.
    #[must_use]
    pub fn p(&self) -> f64 {
        crate::chance(self.truth)
    }

    /// q = B / 2^64.
    #[must_use]
    pub fn q(&self) -> f64 {
        crate::chance(self.other)
    }

    /// p and q together.
    #[must_use]
    pub fn support(&self) -> Pure {
        Pure::new(self.p(), self.q())
    }

    /// `(count, n) → Share`: the unbiased share of one category, from how many of n reports name it ([`Pure::estimate`]).
    #[must_use]
    pub fn estimate(&self, count: u64, n: u64) -> Share {
        self.support().estimate(count, n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(categories: u32, epsilon: &str) -> RandomizedResponse {
        RandomizedResponse::new(categories, Epsilon::parse(epsilon).unwrap()).unwrap()
    }

    proptest! {
        #[test]
        fn the_largest_ratio_never_exceeds_the_certified_bound(categories in 2u32..=64, micro in 100_000u32..=8_000_000) {
            let epsilon = Epsilon::from_micro(micro).unwrap();
            let table = RandomizedResponse::new(categories, epsilon).unwrap();
            // A / B <= E / 2^60, in integers.
            prop_assert!((u128::from(table.truth) << FRACTION_BITS) <= u128::from(table.other) * lower_bound(epsilon));
            prop_assert!(table.truth > table.other);
            prop_assert_eq!(u128::from(table.truth) + u128::from(table.other) * u128::from(categories - 1), 1u128 << 64);
        }
    }

    // The partition of [0, 2^64) by its boundaries: every answer has the counts that the table states.
    #[test]
    fn each_report_has_exactly_its_words() {
        for categories in [2u32, 3, 4, 6, 17] {
            let table = table(categories, "1");
            for answer in 0..categories {
                assert_eq!(table.respond(answer, 0), answer);
                assert_eq!(table.respond(answer, table.truth - 1), answer);
                let mut seen = vec![answer];
                for lie in 0..u64::from(categories) - 1 {
                    let first = table.truth + lie * table.other;
                    let last = first + (table.other - 1);
                    let report = table.respond(answer, first);
                    assert_eq!(table.respond(answer, last), report);
                    seen.push(report);
                }
                seen.sort_unstable();
                assert_eq!(seen, (0..categories).collect::<Vec<_>>(), "k {categories}, answer {answer}");
            }
            assert_eq!(table.respond(0, u64::MAX), categories - 1);
        }
    }

    #[test]
    fn odds_are_those_of_the_literature() {
        // e / (e + k - 1): 73 of 100 for yes/no at 1, 88 at 2; four options 48, 71, 95 at 1, 2, 4.
        for (categories, epsilon, odds) in [(2, "1", 73), (2, "2", 88), (4, "1", 48), (4, "2", 71), (4, "4", 95)] {
            assert_eq!(table(categories, epsilon).honest_out_of(100), odds);
        }
        assert_eq!(table(2, "16").honest_out_of(100), 99);
    }

    #[test]
    fn the_estimator_is_unbiased() {
        let table = table(6, "2");
        let n = 1_000_000u64;
        let truth = [0.5, 0.2, 0.15, 0.1, 0.05, 0.0];
        for share in truth {
            let chance = table.q() + share * (table.p() - table.q());
            let estimate = table.estimate((chance * n as f64).round() as u64, n);
            assert!((estimate.raw - share).abs() < 1e-5);
            assert!(estimate.low < share + 1e-9 && share < estimate.high);
        }
    }

    #[test]
    fn noise_costs_what_the_notes_say() {
        // 11,243 people for +-2 points at 50 %, epsilon 1; 2,401 without noise.
        let table = table(2, "1");
        let estimate = table.estimate(11_243 / 2, 11_243);
        assert!((estimate.n_eff - 2_401.0).abs() < 1.0, "{}", estimate.n_eff);
    }

    #[test]
    fn categories_and_nothing_have_bounds() {
        let epsilon = Epsilon::parse("1").unwrap();
        assert_eq!(RandomizedResponse::new(1, epsilon), Err(LdpError::Categories));
        assert_eq!(RandomizedResponse::new(4097, epsilon), Err(LdpError::Categories));
        assert!(RandomizedResponse::new(4096, Epsilon::parse("0.000001").unwrap()).is_ok());
        assert!(table(2, "1").estimate(0, 0).raw.is_nan());
    }
}
