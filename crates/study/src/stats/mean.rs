//! The mean of an ordinal or numeric answer, from shares or from reports whose mean is linear in the answer.
//!
//! From shares (any mechanism): `Σ value share`, with the whole covariance ([`Shares::linear`]). From a channel whose
//! mean report is `intercept + slope value` for every answer (the discrete square wave, Duchi's bit on a grid, randomized
//! response with its own values): `(average report - intercept) / slope`, unbiased, with the sample variance of the
//! reports. The square wave's window slides linearly, so that it is one of these: no EM and no smoothing are needed.

use super::channel::Channel;
use super::intervals::{Confidence, Interval, Method, chance};
use super::matrix::dot;
use super::shares::{Estimate, Shares, observed};
use super::{StatsError, float, sequence};

/// How far a mean report may be off the line, relative to the range of the values.
const OFF_THE_LINE: f64 = 1e-9;

/// A report's unbiased score of the answer: output y → a number whose mean, given the answer, is the answer's value.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    scores: Vec<f64>,
}

/// The mean from shares with their covariance.
///
/// # Errors
/// As [`Shares::linear`].
pub fn from_shares(shares: &Shares, values: &[f64]) -> Result<Estimate, StatsError> {
    shares.linear(values)
}

impl Scores {
    /// Scores linear in the output: `(output value - intercept) / slope`.
    ///
    /// `values` are those of the answers, `outputs` those of the reports, any scale.
    ///
    /// # Errors
    /// [`StatsError::NotLinear`] unless the mean report is linear in the answer's value; [`StatsError::Shape`] unless there
    /// is a value per answer and per output.
    pub fn linear(channel: &Channel, values: &[f64], outputs: &[f64]) -> Result<Self, StatsError> {
        if values.len() != channel.categories() || outputs.len() != channel.outputs() {
            return Err(StatsError::Shape);
        }
        if values.iter().chain(outputs).any(|value| !value.is_finite()) {
            return Err(StatsError::NotFinite);
        }
        let means: Vec<f64> = (0..channel.categories()).map(|x| dot(channel.row(x), outputs)).collect();
        let pairs = || values.iter().zip(&means);
        let by_value = |a: &(&f64, &f64), b: &(&f64, &f64)| a.0.total_cmp(b.0);
        let (Some((low, low_mean)), Some((high, high_mean))) = (pairs().min_by(by_value), pairs().max_by(by_value))
        else {
            return Err(StatsError::Shape);
        };
        let slope = (high_mean - low_mean) / (high - low);
        let intercept = low_mean - slope * low;
        let off = |value: &f64, mean: &f64| ((mean - intercept) / slope - value).abs() / (high - low);
        let on_the_line =
            slope.is_finite() && slope != 0.0 && pairs().all(|(value, mean)| off(value, mean) < OFF_THE_LINE);
        if !on_the_line {
            return Err(StatsError::NotLinear);
        }
        Ok(Self { scores: outputs.iter().map(|output| (output - intercept) / slope).collect() })
    }

    /// Scores by unmixing: for any channel that tells its categories apart, `Σ value B(·, y)`.
    ///
    /// # Errors
    /// As [`Channel::unmixing`]; [`StatsError::Shape`] unless there is a value per answer.
    pub fn unmixed(channel: &Channel, values: &[f64]) -> Result<Self, StatsError> {
        if values.len() != channel.categories() {
            return Err(StatsError::Shape);
        }
        Ok(Self { scores: channel.unmixing()?.transposed().times_vector(values) })
    }

    /// The score of each output.
    #[must_use]
    pub fn get(&self) -> &[f64] {
        &self.scores
    }

    /// Smallest and largest score: how far one report can pull.
    #[must_use]
    pub fn range(&self) -> Interval {
        let low = self.scores.iter().copied().fold(f64::INFINITY, f64::min);
        Interval { low, high: self.scores.iter().copied().fold(f64::NEG_INFINITY, f64::max) }
    }

    /// Counts of outputs → mean and its standard error, by the sample variance of the scores.
    ///
    /// # Errors
    /// [`StatsError::Shape`] unless there is a count per output; [`StatsError::Nothing`] below 2 reports.
    pub fn mean(&self, counts: &[u64]) -> Result<Estimate, StatsError> {
        if counts.len() != self.scores.len() {
            return Err(StatsError::Shape);
        }
        let (n, shares) = observed(counts)?;
        if n < 2 {
            return Err(StatsError::Nothing);
        }
        let value = dot(&shares, &self.scores);
        let spread: f64 = shares.iter().zip(&self.scores).map(|(share, score)| share * (score - value).powi(2)).sum();
        Ok(Estimate { value, standard_error: (spread / (float(n) - 1.0)).sqrt() })
    }

    /// An interval for the mean that holds at every look ([`sequence`]).
    ///
    /// # Errors
    /// As [`Scores::mean`], with 1 report being enough.
    pub fn at_every_look(&self, counts: &[u64], confidence: Confidence) -> Result<Interval, StatsError> {
        if counts.len() != self.scores.len() {
            return Err(StatsError::Shape);
        }
        let (n, shares) = observed(counts)?;
        let range = self.range();
        let sum = (dot(&shares, &self.scores) - range.low) / range.width() * float(n);
        Ok(sequence::chance(sum, float(n), confidence).mapped(|share| range.low + share * range.width()))
    }

    /// With two outputs (Duchi's bit) the count of ones is binomial: its interval, mapped onto the mean.
    ///
    /// # Errors
    /// [`StatsError::Shape`] for other than two outputs; as [`chance`].
    pub fn of_bits(&self, ones: u64, n: u64, method: Method, confidence: Confidence) -> Result<Interval, StatsError> {
        let [zero, one] = self.scores[..] else {
            return Err(StatsError::Shape);
        };
        Ok(chance(method, ones, n, confidence)?.mapped(|share| zero + share * (one - zero)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::draw::Draw;

    fn scale(k: usize) -> Vec<f64> {
        (0..k).map(|value| value as f64).collect()
    }

    fn wave(b: usize, epsilon: f64) -> Channel {
        let e = epsilon.exp();
        let q = 1.0 / ((2 * b + 1) as f64 * e + 10.0);
        Channel::square_wave(11, b, e * q, q).unwrap()
    }

    /// n times the variance of the mean, by the law of the reports.
    fn cost(channel: &Channel, outputs: &[f64], truth: &[f64]) -> f64 {
        let scores = Scores::linear(channel, &scale(11), outputs).unwrap();
        let chances = channel.mixed(truth);
        let mean = dot(&chances, scores.get());
        chances.iter().zip(scores.get()).map(|(chance, score)| chance * (score - mean) * (score - mean)).sum()
    }

    // Notes, section 1.3: n Var(mean), 0-10 scale, answers of variance 4.6. All of these depend on the answers' mean
    // and variance alone.
    #[test]
    fn the_mean_costs_what_the_notes_say() {
        let truth = [0.38, 0.2, 0.13, 0.09, 0.07, 0.05, 0.04, 0.02, 0.01, 0.007, 0.003];
        let mean = dot(&truth, &scale(11));
        let variance =
            truth.iter().zip(scale(11)).map(|(share, value)| share * (value - mean) * (value - mean)).sum::<f64>();
        assert!((mean - 1.8).abs() < 0.1 && (variance - 4.6).abs() < 0.3, "{mean} {variance}");
        for (epsilon, b, wanted) in [
            (0.5, 4, 495.0),
            (0.5, 3, 503.0),
            (1.0, 3, 116.0),
            (1.0, 2, 125.0),
            (2.0, 2, 27.0),
            (2.0, 1, 31.0),
            (3.0, 2, 13.0),
        ] {
            let found = cost(&wave(b, epsilon), &scale(11 + 2 * b), &truth);
            assert!((found - wanted).abs() < 0.6 + 0.02 * wanted, "epsilon {epsilon}, b {b}: {found}");
        }
        for (epsilon, wanted) in [(0.5f64, 407.0), (1.0, 107.0), (2.0, 33.0)] {
            let base = 1.0 / (epsilon.exp() + 1.0);
            let bit = Channel::duchi(11, base, (1.0 - 2.0 * base) / 10.0).unwrap();
            let found = cost(&bit, &[0.0, 1.0], &truth);
            assert!((found - wanted).abs() < 0.6 + 0.01 * wanted, "epsilon {epsilon}: {found}");
        }
    }

    #[test]
    fn intervals_of_the_mean_hold() {
        let channel = wave(3, 1.0);
        let truth = [0.6, 0.0, 0.05, 0.05, 0.1, 0.05, 0.05, 0.05, 0.05, 0.0, 0.0];
        let wanted = dot(&truth, &scale(11));
        let scores = Scores::linear(&channel, &scale(11), &scale(17)).unwrap();
        let mut draw = Draw::seeded(17);
        let (mut held, mut by_shares, mut always) = (0u32, 0u32, 0u32);
        for _ in 0..1_000 {
            let mut counts = [0u64; 17];
            for _ in 0..300 {
                let answer = draw.pick(&truth);
                counts[draw.pick(channel.row(answer))] += 1;
            }
            held += u32::from(scores.mean(&counts).unwrap().interval(Confidence::USUAL).holds(wanted));
            let shares = Shares::from_outputs(&channel, &counts).unwrap();
            by_shares += u32::from(from_shares(&shares, &scale(11)).unwrap().interval(Confidence::USUAL).holds(wanted));
            always += u32::from(scores.at_every_look(&counts, Confidence::USUAL).unwrap().holds(wanted));
        }
        println!("linear {held}, by shares {by_shares}, at every look {always} of 1,000");
        // 95 % of 1,000 within three standard errors of the simulation.
        assert!((930..=970).contains(&held) && (930..=970).contains(&by_shares) && always >= 950);
    }

    #[test]
    fn a_bit_has_an_exact_interval() {
        let bit = Channel::duchi(11, 0.25, 0.05).unwrap();
        let scores = Scores::linear(&bit, &scale(11), &[0.0, 1.0]).unwrap();
        assert!((scores.get()[0] + 5.0).abs() < 1e-9 && (scores.get()[1] - 15.0).abs() < 1e-9);
        let interval = scores.of_bits(40, 100, Method::ClopperPearson, Confidence::USUAL).unwrap();
        assert!(interval.holds(3.0) && interval.low > 0.0 && interval.high < 6.0, "{interval:?}");
        assert!((scores.mean(&[60, 40]).unwrap().value - 3.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_not_linear_is_refused() {
        let channel = Channel::new(&[vec![0.8, 0.2], vec![0.3, 0.7], vec![0.2, 0.8]]).unwrap();
        assert_eq!(Scores::linear(&channel, &[0.0, 1.0, 2.0], &[0.0, 1.0]), Err(StatsError::NotLinear));
        // Equal values, and outputs that say nothing.
        assert_eq!(Scores::linear(&channel, &[1.0, 1.0, 1.0], &[0.0, 1.0]), Err(StatsError::NotLinear));
        assert_eq!(Scores::linear(&channel, &[0.0, 1.0, 2.0], &[1.0, 1.0]), Err(StatsError::NotLinear));
        assert!(matches!(Scores::unmixed(&channel, &[0.0, 1.0, 2.0]), Err(StatsError::NotIdentified(_))));
    }
}
