//! How far m fake reports among n could have moved a figure.
//!
//! Noise makes fakes stronger: a report is weighed by 1/(p - q), so that one fake client moves a share by up to
//! `1 / (n (p - q))` instead of `1 / n` (Cao, Jia and Gong, USENIX Security 2021; Cheu, Smith and Ullman, S&P 2021).
//! A fake sends whatever report it likes, as long as the report could be one.

use super::channel::Pure;
use super::intervals::Interval;
use super::mean::Scores;
use super::shares::observed;
use super::{StatsError, float};

/// Between which ends a share lies if m of its n reports are fakes: they all support the category, or none of them does.
///
/// Not an interval of chance: sampling error comes on top.
///
/// # Errors
/// [`StatsError::Counts`] unless `support <= n` and `m < n`.
pub fn share(pure: &Pure, support: u64, n: u64, m: u64) -> Result<Interval, StatsError> {
    if support > n || m >= n {
        return Err(StatsError::Counts);
    }
    let honest = float(n - m);
    // There are only so many reports of either kind that could be the fakes.
    let least = support.saturating_sub(m);
    let most = support.min(n - m);
    Ok(Interval { low: pure.share(float(least) / honest), high: pure.share(float(most) / honest) })
}

/// `m / (n (p - q))`: the most that m fakes in place of honest reports can move a share.
///
/// # Errors
/// [`StatsError::Nothing`] for n = 0.
pub fn reach(pure: &Pure, n: u64, m: u64) -> Result<f64, StatsError> {
    if n == 0 {
        return Err(StatsError::Nothing);
    }
    Ok(float(m) / (float(n) * (pure.p() - pure.q())))
}

/// Between which ends a mean lies if m of its n reports are fakes: the m largest scores are false, or the m smallest.
///
/// # Errors
/// [`StatsError::Shape`] unless there is a count per output; [`StatsError::Counts`] unless `m < n`.
pub fn mean(scores: &Scores, counts: &[u64], m: u64) -> Result<Interval, StatsError> {
    if counts.len() != scores.get().len() {
        return Err(StatsError::Shape);
    }
    let (n, _) = observed(counts)?;
    if m >= n {
        return Err(StatsError::Counts);
    }
    let mut rising: Vec<(f64, u64)> = scores.get().iter().copied().zip(counts.iter().copied()).collect();
    rising.sort_by(|a, b| a.0.total_cmp(&b.0));
    let high = without_first(rising.iter(), m) / float(n - m);
    let low = without_first(rising.iter().rev(), m) / float(n - m);
    Ok(Interval { low, high })
}

/// The sum of scores after the first m reports are left out.
fn without_first<'a>(ordered: impl Iterator<Item = &'a (f64, u64)>, mut m: u64) -> f64 {
    let mut sum = 0.0;
    for (score, count) in ordered {
        let fakes = m.min(*count);
        m -= fakes;
        sum += score * float(count - fakes);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Channel;

    #[test]
    fn a_fake_weighs_as_the_notes_say() {
        // Randomized response, k = 2, epsilon 1: 2.2 times an honest answer.
        let e = 1f64.exp();
        let pure = Pure::randomized_response(2, e / (e + 1.0), 1.0 / (e + 1.0)).unwrap();
        assert!((reach(&pure, 1_000, 1).unwrap() * 1_000.0 - 2.164).abs() < 1e-3);
        assert_eq!(reach(&pure, 0, 1), Err(StatsError::Nothing));
    }

    #[test]
    fn the_ends_are_reached_by_the_worst_fakes() {
        let pure = Pure::randomized_response(2, 0.75, 0.25).unwrap();
        // 95 honest reports of which 45 support; 5 fakes all support: 50 of 100.
        let ends = share(&pure, 50, 100, 5).unwrap();
        assert!((ends.low - pure.share(45.0 / 95.0)).abs() < 1e-12);
        assert!((ends.high - pure.share(50.0 / 95.0)).abs() < 1e-12);
        assert!(ends.width() <= reach(&pure, 95, 5).unwrap() + 1e-12);
        // Fewer supports than fakes.
        assert!((share(&pure, 2, 100, 5).unwrap().low - pure.share(0.0)).abs() < 1e-12);
        assert_eq!(share(&pure, 1, 5, 5), Err(StatsError::Counts));
    }

    #[test]
    fn a_mean_is_moved_by_its_largest_scores() {
        let bit = Channel::duchi(11, 0.25, 0.05).unwrap();
        let scores = Scores::linear(&bit, &(0..11).map(f64::from).collect::<Vec<_>>(), &[0.0, 1.0]).unwrap();
        let ends = mean(&scores, &[60, 40], 10).unwrap();
        // Scores -5 and 15: ten ones false, or ten zeros.
        assert!((ends.low - (60.0 * -5.0 + 30.0 * 15.0) / 90.0).abs() < 1e-9);
        assert!((ends.high - (50.0 * -5.0 + 40.0 * 15.0) / 90.0).abs() < 1e-9);
        assert_eq!(mean(&scores, &[60, 40], 100), Err(StatsError::Counts));
    }
}
