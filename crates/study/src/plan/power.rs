//! `two groups' shares → people in each | power`: can the study tell them apart?

use gauze_ldp::interval::Z_95;

use super::channel::{float, whole};
use super::{Channel, PlanError};
use crate::stats::special::{normal_tail, normal_upper};

/// Two groups of the same size, compared by the two-sided 5 % test for two shares with a pooled variance.
///
/// The textbook formula (Fleiss, Levin and Paik 2003, section 4.2, without continuity correction; R's `power.prop.test`)
/// with the channel's variance in place of f (1 - f): for an exact answer the two are the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoGroups {
    first: f64,
    second: f64,
}

impl TwoGroups {
    /// `(share of one group, difference to the other) → TwoGroups`.
    ///
    /// # Errors
    /// [`PlanError::Share`], and [`PlanError::Difference`] for none, or one that leads out of [0, 1].
    pub fn new(share: f64, difference: f64) -> Result<Self, PlanError> {
        if !(0.0..=1.0).contains(&share) {
            return Err(PlanError::Share);
        }
        let second = share + difference;
        // 0.7 + 0.3 is above 1 by a float's last bit.
        if !(-1e-12..=1.0 + 1e-12).contains(&second) || difference.abs() < 1e-9 {
            return Err(PlanError::Difference);
        }
        Ok(Self { first: share, second: second.clamp(0.0, 1.0) })
    }

    /// People in each group, so that the difference is found with this chance; rounded up.
    ///
    /// # Errors
    /// [`PlanError::Power`] outside [0.5, 1).
    pub fn people(self, channel: Channel, power: f64) -> Result<u64, PlanError> {
        if !(0.5..1.0).contains(&power) {
            return Err(PlanError::Power);
        }
        let (null, alternative) = self.spreads(channel);
        let root = (Z_95 * null + normal_upper(1.0 - power) * alternative) / (self.second - self.first).abs();
        Ok(whole((root * root - 1e-6).ceil()))
    }

    /// The chance that the difference is found with so many people in each group.
    #[must_use]
    pub fn power(self, channel: Channel, people: u64) -> f64 {
        let (null, alternative) = self.spreads(channel);
        let shift = (self.second - self.first).abs() * float(people).sqrt();
        if alternative == 0.0 {
            return if shift > Z_95 * null { 1.0 } else { 0.0 };
        }
        normal_tail((Z_95 * null - shift) / alternative)
    }

    /// √n · standard error of the difference: when there is none, and when there is.
    fn spreads(self, channel: Channel) -> (f64, f64) {
        let pooled = channel.variance(f64::midpoint(self.first, self.second));
        ((2.0 * pooled).sqrt(), (channel.variance(self.first) + channel.variance(self.second)).sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Exact;

    #[test]
    fn without_privacy_it_is_r_s_power_prop_test() {
        // R 4, help of power.prop.test: n = 50, p1 = .50, p2 = .75 → power 0.740; power = .90 → n = 76.7.
        let groups = TwoGroups::new(0.5, 0.25).unwrap();
        assert!((groups.power(Exact, 50) - 0.740).abs() < 5e-4, "{}", groups.power(Exact, 50));
        assert_eq!(groups.people(Exact, 0.9).unwrap(), 77);
    }

    #[test]
    fn people_and_power_are_inverse_and_noise_costs() {
        let noisy = Channel::new(0.731, 0.269).unwrap();
        let groups = TwoGroups::new(0.3, 0.1).unwrap();
        let people = groups.people(noisy, 0.8).unwrap();
        assert!(groups.power(noisy, people) >= 0.8 && groups.power(noisy, people - 1) < 0.8);
        assert!(people > groups.people(Exact, 0.8).unwrap());
    }

    #[test]
    fn impossible_groups_are_refused() {
        for (share, difference) in [(0.5, 0.0), (0.5, 0.6), (0.1, -0.2), (f64::NAN, 0.1), (0.5, f64::NAN)] {
            assert!(TwoGroups::new(share, difference).is_err(), "{share} {difference}");
        }
        assert!(TwoGroups::new(0.7, 0.3).is_ok());
        assert_eq!(TwoGroups::new(0.5, 0.1).unwrap().people(Exact, 1.0), Err(PlanError::Power));
    }
}
