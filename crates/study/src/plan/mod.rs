//! `(question, margin | people) → people | margin`: how large a study must be, before it starts.
//!
//! All of it is arithmetic over the exact variance of the mechanism that would run ([`Channel`]), so that a plan costs
//! nothing and uses no answer: people for an interval, the interval for a number of people, the power to tell two groups
//! apart, and the least epsilon for both. What the same would take without privacy stands beside each figure.

mod channel;
mod design;
mod power;
mod question;
mod sheet;

pub use channel::{Channel, Exact};
pub use design::Design;
pub use power::TwoGroups;
pub use question::{Planned, Question, WithoutPrivacy};
pub use sheet::{Asked, Goal, Groups, Line, Sheet};

use gauze_ldp::LdpError;

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// A share outside [0, 1].
    #[error("the share must be a proportion from 0 to 1, such as 0.5")]
    Share,
    /// A margin outside (0, 0.5].
    #[error("the margin must be a proportion above 0 and at most 0.5: 0.02 is ± 2 points")]
    Margin,
    /// No people.
    #[error("a plan needs at least one person")]
    People,
    /// A difference that does not lead from one share to another.
    #[error("the difference must be a proportion that keeps both groups' shares from 0 to 1, and not 0")]
    Difference,
    /// A power outside [0.5, 1).
    #[error("the power must be a proportion from 0.5 to below 1, such as 0.8")]
    Power,
    /// More people than exist, even at the largest epsilon.
    #[error("no epsilon up to 16 gives this margin with so few people: without privacy it takes more than that")]
    OutOfReach,
    /// A policy without a perturbed field.
    #[error("the policy perturbs no field, so its figures are those of any survey")]
    Nothing,
    /// A mechanism that cannot be built.
    #[error(transparent)]
    Mechanism(#[from] LdpError),
}

impl PlanError {
    /// `PlanError → "plan/…"`, stable over versions.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Share => "plan/bad-share",
            Self::Margin => "plan/bad-margin",
            Self::People => "plan/no-people",
            Self::Difference => "plan/bad-difference",
            Self::Power => "plan/bad-power",
            Self::OutOfReach => "plan/out-of-reach",
            Self::Nothing => "plan/nothing-perturbed",
            Self::Mechanism(error) => error.code(),
        }
    }
}
