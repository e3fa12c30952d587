//! `(p, q) → n · variance`: what one respondent's report is worth.

use gauze_ldp::interval::Z_95;

/// The chances that a report supports a category: p for those who hold it, q for the others; 0 <= q < p <= 1.
///
/// Everything a plan needs of a mechanism for categories (Wang, Blocki, Li and Jha, USENIX Security 2017, section 3: a
/// "pure" protocol).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Channel {
    p: f64,
    q: f64,
}

/// An answer that leaves as it is: p = 1, q = 0.
#[expect(non_upper_case_globals, reason = "it reads as the variant it is")]
pub const Exact: Channel = Channel { p: 1.0, q: 0.0 };

impl Channel {
    /// `(p, q) → Channel`; nothing where they are no chances, or tell nothing apart.
    #[must_use]
    pub fn new(p: f64, q: f64) -> Option<Self> {
        (0.0 <= q && q < p && p <= 1.0).then_some(Self { p, q })
    }

    /// The chance that a report supports the category that its sender holds.
    #[must_use]
    pub fn p(self) -> f64 {
        self.p
    }

    /// The chance that a report supports a category that its sender does not hold.
    #[must_use]
    pub fn q(self) -> f64 {
        self.q
    }

    /// `f → n · Var(estimate)`: noise and sampling together, for respondents drawn at random.
    ///
    /// The count of a category is Binomial(n, λ) with λ = q + f (p - q), so that n · Var = λ (1 - λ) / (p - q)².
    #[must_use]
    pub fn variance(self, share: f64) -> f64 {
        let gain = self.p - self.q;
        let chance = self.q + share * gain;
        chance * (1.0 - chance) / (gain * gain)
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
