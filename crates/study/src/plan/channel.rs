//! `(p, q) → n · variance`: what one respondent's report is worth.

use gauze_ldp::Pure;
use gauze_ldp::interval::Z_95;

/// What a plan needs of a mechanism for categories: a pure protocol, and how many people it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Channel(Pure);

/// An answer that leaves as it is.
#[expect(non_upper_case_globals, reason = "it reads as the variant it is")]
pub const Exact: Channel = Channel(Pure::EXACT);

impl Channel {
    /// `(p, q) → Channel`; nothing where they are no chances, or tell nothing apart.
    #[must_use]
    pub fn new(p: f64, q: f64) -> Option<Self> {
        Pure::of(p, q).map(Self)
    }

    /// The chances that a report supports a category.
    #[must_use]
    pub fn support(self) -> Pure {
        self.0
    }

    /// `f → n · Var(estimate)`: noise and sampling together, for respondents drawn at random.
    #[must_use]
    pub fn variance(self, share: f64) -> f64 {
        self.0.variance(share)
    }

    /// `(f, ± margin) → people` for a 95 % interval of that half-width, at least one; rounded up.
    #[must_use]
    pub fn people(self, share: f64, margin: f64) -> u64 {
        // A figure that is whole but for a float's last bits must not cost another person.
        whole((self.people_as_float(share, margin) - 1e-6).ceil())
    }

    /// As [`Channel::people`], to the nearest: for figures that only stand beside a plan.
    #[must_use]
    pub fn people_about(self, share: f64, margin: f64) -> u64 {
        whole(self.people_as_float(share, margin).round())
    }

    fn people_as_float(self, share: f64, margin: f64) -> f64 {
        Z_95 * Z_95 * self.variance(share) / (margin * margin)
    }

    /// `(f, people) → ± margin` of the 95 % interval.
    #[must_use]
    pub fn margin(self, share: f64, people: u64) -> f64 {
        Z_95 * (self.variance(share) / float(people.max(1))).sqrt()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "above 0, and saturating is right")]
pub(super) fn whole(people: f64) -> u64 {
    people.max(1.0) as u64
}

#[expect(clippy::cast_precision_loss, reason = "counts of people below 2^53 are exact")]
pub(super) fn float(people: u64) -> f64 {
    people as f64
}
