//! Intervals that hold at every look: a confidence sequence for a chance or for the mean of values in [0, 1].
//!
//! Robbins' beta-binomial mixture (Robbins 1970, Ann. Math. Statist. 41:1397; Howard, Ramdas, McAuliffe and Sekhon 2021,
//! Ann. Statist. 49:1055) with the uniform mixture: for a true chance x the ratio
//! `M_n = B(1 + S, 1 + n - S) / (x^S (1 - x)^(n - S))` is a martingale that starts at 1, so that by Ville's inequality it
//! ever reaches `1 / alpha` with chance `alpha` at most. The interval is `{x : M_n < 1 / alpha}`; it holds for all n at once,
//! whatever the rule by which one stops looking.
//!
//! For values in [0, 1] with mean x, S is their sum: each factor `(t/x)^s ((1-t)/(1-x))^(1-s)` is convex in s, hence at
//! most its chord, whose mean is 1; M is a supermartingale and the interval holds, longer than it had to be for
//! values of small variance. Waudby-Smith, Wu and Ramdas (ICML 2023) give a tighter one for that case.

use super::intervals::{Confidence, Interval};
use super::special::{halve, ln_gamma};

/// `(sum, n) → interval` for the mean of n values in [0, 1] (0 and 1 for a chance), valid at all n at once.
#[must_use]
pub fn chance(sum: f64, n: f64, confidence: Confidence) -> Interval {
    if n <= 0.0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let outside = |x: f64| rejects(sum, n, x, confidence);
    let mean = (sum / n).clamp(0.0, 1.0);
    let low = if outside(0.0) { halve(0.0, mean, outside) } else { 0.0 };
    let high = if outside(1.0) { halve(mean, 1.0, |x| !outside(x)) } else { 1.0 };
    Interval { low, high }
}

/// Whether the martingale of `x` has reached `1 / alpha`.
fn rejects(sum: f64, n: f64, x: f64, confidence: Confidence) -> bool {
    let (yes, no) = (sum.clamp(0.0, n), (n - sum).clamp(0.0, n));
    let ln_mixture = ln_gamma(yes + 1.0) + ln_gamma(no + 1.0) - ln_gamma(n + 2.0);
    let times_ln = |count: f64, x: f64| if count > 0.0 { count * x.ln() } else { 0.0 };
    ln_mixture - times_ln(yes, x) - times_ln(no, 1.0 - x) >= -confidence.alpha().ln()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;
    use crate::stats::intervals::wilson;

    /// The chance that a path of `looks` respondents ever leaves the interval: exact, over all paths.
    fn ever_missed(chance_of_one: f64, looks: usize, misses: impl Fn(f64, f64) -> bool) -> f64 {
        let mut alive = vec![0.0; looks + 1];
        alive[0] = 1.0;
        let mut missed = 0.0;
        for n in 1..=looks {
            for sum in (0..=n).rev() {
                let from_below = if sum > 0 { alive[sum - 1] * chance_of_one } else { 0.0 };
                alive[sum] = alive[sum] * (1.0 - chance_of_one) + from_below;
                if alive[sum] > 0.0 && misses(sum as f64, n as f64) {
                    missed += alive[sum];
                    alive[sum] = 0.0;
                }
            }
        }
        missed
    }

    #[test]
    fn looking_at_every_respondent_is_allowed() {
        // Chances of support for shares 1 %, 30 % and 50 % under randomized response at epsilon 1.
        for chance_of_one in [0.2736, 0.4076, 0.5] {
            let missed = ever_missed(chance_of_one, 400, |sum, n| rejects(sum, n, chance_of_one, Confidence::USUAL));
            assert!(missed <= 0.05 && missed > 0.005, "{missed}");
            let naive = ever_missed(chance_of_one, 400, |sum, n| !wilson(sum, n, 1.96).holds(chance_of_one));
            assert!(naive > 0.2, "Wilson at every look misses {naive}");
        }
    }

    #[test]
    fn a_bounded_mean_is_held_too() {
        // Square-wave outputs 0..=16 on a 0-10 scale, scaled to [0, 1]; 1,000 paths of 1,000 looks.
        let mut draw = Draw::seeded(5);
        let mut missed = 0u32;
        for _ in 0..1_000 {
            let mut sum = 0.0;
            let mut ever = false;
            for n in 1..=1_000 {
                sum += draw.below(17) as f64 / 16.0;
                ever |= rejects(sum, f64::from(n), 0.5, Confidence::USUAL);
            }
            missed += u32::from(ever);
        }
        assert!(missed <= 50, "{missed} of 1,000 paths");
    }

    #[test]
    fn the_interval_is_what_is_not_rejected() {
        let interval = chance(30.0, 100.0, Confidence::USUAL);
        for (x, rejected) in [(interval.low - 1e-9, true), (interval.low + 1e-9, false), (interval.high - 1e-9, false)]
        {
            assert_eq!(rejects(30.0, 100.0, x, Confidence::USUAL), rejected);
        }
        assert!(rejects(30.0, 100.0, interval.high + 1e-9, Confidence::USUAL));
    }

    #[test]
    fn ends_are_reached_and_the_price_is_bounded() {
        assert!(chance(0.0, 50.0, Confidence::USUAL).low.abs() < 1e-300);
        assert!((chance(50.0, 50.0, Confidence::USUAL).high - 1.0).abs() < 1e-15);
        let all = chance(5_000.0, 10_000.0, Confidence::USUAL);
        let one = wilson(5_000.0, 10_000.0, Confidence::USUAL.z());
        assert!(all.width() > one.width() && all.width() < 2.2 * one.width());
    }
}
