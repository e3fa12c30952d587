//! `(k, share, epsilon) → Planned`: the figures of one question, beside those without privacy.

use gauze_ldp::Epsilon;
use serde::Serialize;

use super::{Channel, Design, Exact, PlanError};

/// The largest epsilon of a question, in millionths, and the step in which the least one is sought.
const MOST_MICRO: u32 = 16_000_000;
const STEP_MICRO: u32 = 10_000;

/// A question as it is planned: how many categories the mechanism has, and the share that is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    categories: u32,
    share: f64,
}

/// What one mechanism does for one question.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Planned {
    /// `randomized-response` or `subset-selection`.
    pub mechanism: &'static str,
    /// How many categories a report names.
    pub subset_size: u32,
    /// Chance that a report supports the category of its sender.
    pub p: f64,
    /// Chance that a report supports another category.
    pub q: f64,
    /// Respondents.
    pub people: u64,
    /// Half the width of the 95 % interval, as a proportion.
    pub margin: f64,
    /// As many times the people as without privacy.
    pub design_effect: f64,
}

/// The same question asked without noise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WithoutPrivacy {
    /// People for the same interval, to the nearest.
    pub people: u64,
    /// The interval of as many people as are planned.
    pub margin: f64,
}

impl Question {
    /// `(k, share) → Question`; k counts every category of the mechanism, "no answer" included.
    ///
    /// # Errors
    /// [`PlanError::Share`] outside [0, 1]; k is judged by the mechanism.
    pub fn new(categories: u32, share: f64) -> Result<Self, PlanError> {
        if (0.0..=1.0).contains(&share) { Ok(Self { categories, share }) } else { Err(PlanError::Share) }
    }

    /// k.
    #[must_use]
    pub fn categories(self) -> u32 {
        self.categories
    }

    /// The expected share.
    #[must_use]
    pub fn share(self) -> f64 {
        self.share
    }

    /// Every mechanism for this question, the best first.
    ///
    /// # Errors
    /// [`PlanError::Mechanism`]
    pub fn designs(self, epsilon: Epsilon) -> Result<Vec<Design>, PlanError> {
        Ok(Design::all(self.categories, epsilon, self.share)?)
    }

    /// `± margin → people`, by this mechanism.
    ///
    /// # Errors
    /// [`PlanError::Margin`] outside (0, 0.5].
    pub fn for_margin(self, design: &Design, margin: f64) -> Result<(Planned, WithoutPrivacy), PlanError> {
        check_margin(margin)?;
        let people = design.channel().people(self.share, margin);
        let plain = WithoutPrivacy { people: Exact.people_about(self.share, margin), margin: self.plain(people) };
        Ok((self.planned(design, people, margin), plain))
    }

    /// `people → ± margin`, by this mechanism.
    ///
    /// # Errors
    /// [`PlanError::People`] for nobody.
    pub fn for_people(self, design: &Design, people: u64) -> Result<(Planned, WithoutPrivacy), PlanError> {
        if people == 0 {
            return Err(PlanError::People);
        }
        let margin = design.channel().margin(self.share, people);
        let plain = WithoutPrivacy { people: Exact.people_about(self.share, margin), margin: self.plain(people) };
        Ok((self.planned(design, people, margin), plain))
    }

    /// `(people, ± margin) → epsilon`: the least in hundredths with which the best mechanism gives that interval.
    ///
    /// # Errors
    /// [`PlanError::OutOfReach`] if even epsilon 16 does not; [`PlanError::Margin`], [`PlanError::People`] and
    /// [`PlanError::Mechanism`].
    pub fn least_epsilon(self, people: u64, margin: f64) -> Result<(Epsilon, Design), PlanError> {
        check_margin(margin)?;
        if people == 0 {
            return Err(PlanError::People);
        }
        let at = |steps: u32| -> Result<(Epsilon, Design), PlanError> {
            let epsilon = Epsilon::from_micro(steps * STEP_MICRO)?;
            Ok((epsilon, Design::best(self.categories, epsilon, self.share)?))
        };
        let enough = |design: &Design| design.channel().people(self.share, margin) <= people;
        // More epsilon never needs more people: halve the range that holds the first that is enough.
        let (mut low, mut high) = (0, MOST_MICRO / STEP_MICRO);
        let mut found = at(high)?;
        if !enough(&found.1) {
            return Err(PlanError::OutOfReach);
        }
        while high - low > 1 {
            let middle = low.midpoint(high);
            let tried = at(middle)?;
            if enough(&tried.1) {
                (high, found) = (middle, tried);
            } else {
                low = middle;
            }
        }
        Ok(found)
    }

    fn plain(self, people: u64) -> f64 {
        Exact.margin(self.share, people)
    }

    fn planned(self, design: &Design, people: u64, margin: f64) -> Planned {
        let channel = design.channel();
        Planned {
            mechanism: design.mechanism(),
            subset_size: design.subset(),
            p: channel.support().p(),
            q: channel.support().q(),
            people,
            margin,
            design_effect: self.design_effect(channel),
        }
    }

    /// Noisy over exact variance; a share of 0 or 1 has no variance of its own, half a percent from it stands in.
    fn design_effect(self, channel: Channel) -> f64 {
        let share = self.share.clamp(0.005, 0.995);
        channel.variance(share) / Exact.variance(share)
    }
}

fn check_margin(margin: f64) -> Result<(), PlanError> {
    if margin > 0.0 && margin <= 0.5 { Ok(()) } else { Err(PlanError::Margin) }
}
