//! `(t of k categories, share) → n Var`: the share of a union of categories, such as all sets of ticks that hold an option.
//!
//! A report S supports the union T in N = |S ∩ T| categories, and `(N - t q) / (p - q)` is unbiased for its share. Given
//! whether the answer lies in T, and whether S holds the answer, the rest of N is hypergeometric (Ye and Barg, IEEE T-IT 2018,
//! for the law of S).

use crate::{RandomizedResponse, SubsetSelection};

impl SubsetSelection {
    /// n times the variance of the share of `t` categories together, respondents sampled.
    #[must_use]
    pub fn union_variance(&self, t: u32, share: f64) -> f64 {
        union_variance(self.categories(), self.size(), self.support().p(), t, share)
    }

    /// `(own, other)`: the chance that a set holds two certain categories, one of which is the answer, and neither of which is.
    ///
    /// With shares f, counts of u and v have the covariance `own (fu + fv) + other (1 - fu - fv) - lambda_u lambda_v` a respondent.
    #[must_use]
    pub fn pair_chances(&self) -> (f64, f64) {
        let (k, w, p) = (f64::from(self.categories()), f64::from(self.size()), self.support().p());
        let own = p * (w - 1.0) / (k - 1.0);
        let two_of = |needed: f64| if k > 2.0 { needed * (needed - 1.0) / ((k - 1.0) * (k - 2.0)) } else { 0.0 };
        (own, p * two_of(w - 1.0) + (1.0 - p) * two_of(w))
    }
}

impl RandomizedResponse {
    /// n times the variance of the share of `t` categories together, respondents sampled.
    #[must_use]
    pub fn union_variance(&self, t: u32, share: f64) -> f64 {
        union_variance(self.categories(), 1, self.p(), t, share)
    }
}

fn union_variance(k: u32, w: u32, p: f64, t: u32, share: f64) -> f64 {
    let (t, k, w) = (f64::from(t.min(k)), f64::from(k), f64::from(w));
    let q = (w - p) / (k - 1.0);
    // (E[N], E[N^2]) for an answer inside T (1) or outside it (0).
    let moments = |inside: f64| {
        let drawn = |hit: f64| {
            let (mean, square) = hypergeometric(k - 1.0, t - inside, w - hit);
            let own = inside * hit;
            (own + mean, own + 2.0 * own * mean + square)
        };
        let (hit, miss) = (drawn(1.0), drawn(0.0));
        (p * hit.0 + (1.0 - p) * miss.0, p * hit.1 + (1.0 - p) * miss.1)
    };
    let (inside, outside) = (moments(1.0), moments(0.0));
    let mean = share * inside.0 + (1.0 - share) * outside.0;
    let square = share * inside.1 + (1.0 - share) * outside.1;
    (square - mean * mean) / (p - q).powi(2)
}

/// `(E[H], E[H^2])` for the marked among `drawn` of `all`, `marked` of which are marked.
fn hypergeometric(all: f64, marked: f64, drawn: f64) -> (f64, f64) {
    let part = marked / all;
    let mean = drawn * part;
    let spread = if all > 1.0 { mean * (1.0 - part) * (all - drawn) / (all - 1.0) } else { 0.0 };
    (mean, spread + mean * mean)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Epsilon;

    #[test]
    fn a_union_of_one_is_a_category() {
        let epsilon = Epsilon::parse("1.5").unwrap();
        for (categories, size) in [(2, 1), (5, 2), (16, 3), (64, 12)] {
            let table = SubsetSelection::new(categories, size, epsilon).unwrap();
            for share in [0.0, 0.1, 0.5, 1.0] {
                let (union, alone) = (table.union_variance(1, share), table.support().variance(share));
                assert!((union / alone - 1.0).abs() < 1e-9, "k {categories}: {union} {alone}");
            }
        }
    }

    // The union of two is a sum: its variance is theirs and twice their covariance.
    #[test]
    fn pairs_make_the_variance_of_two() {
        for (categories, size) in [(3, 2), (5, 1), (8, 2), (16, 7)] {
            let table = SubsetSelection::new(categories, size, Epsilon::parse("1").unwrap()).unwrap();
            let (support, (own, other), share) = (table.support(), table.pair_chances(), 0.3);
            let (both, gap) = (own * 2.0 * share + other * (1.0 - 2.0 * share), support.p() - support.q());
            let covariance = (both - support.chance(share).powi(2)) / gap.powi(2);
            let expected = 2.0 * support.variance(share) + 2.0 * covariance;
            let union = table.union_variance(2, 2.0 * share);
            assert!((union - expected).abs() < 1e-9 * expected.max(1.0), "k {categories} w {size}: {union} {expected}");
        }
    }

    #[test]
    fn everything_together_is_known() {
        let table = SubsetSelection::new(9, 4, Epsilon::parse("1").unwrap()).unwrap();
        assert!(table.union_variance(9, 1.0).abs() < 1e-9);
    }
}
