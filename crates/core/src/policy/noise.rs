//! `Json → Noise`: how an answer is changed by chance, with all that its table is made from.

use gauze_ldp::{Epsilon, LdpError, RandomizedResponse};
use gauze_signed::Json;

use super::Field;
use super::read;
use super::rule::About;
use crate::PolicyError;
#[cfg(feature = "noise")]
use crate::chance::Chance;

/// How one field's answer is changed by chance, and what that costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noise {
    epsilon: Epsilon,
    mechanism: Mechanism,
}

/// What draws the reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mechanism {
    /// Another answer now and then, over the field's options and its missing ones: nearly all policies have this one alone.
    Response(RandomizedResponse),
    /// All others.
    #[cfg(feature = "noise")]
    Chance(Box<Chance>),
    /// One that this build cannot draw from: the policy can be shown, and no report made.
    #[cfg(not(feature = "noise"))]
    Elsewhere,
}

impl Noise {
    pub(super) fn read(json: &Json, about: &About<'_>) -> Result<Self, PolicyError> {
        let refused = |problem| PolicyError::Noise { field: about.id.to_owned(), problem };
        let epsilon = Epsilon::parse(read::text(json, "epsilon")).map_err(refused)?;
        let plain = about.kind.is_single_choice() && read::text(json, "mechanism") == "randomized-response";
        let mechanism = if plain {
            let categories = u32::try_from(about.options + about.missing.count()).map_err(|_| LdpError::Categories);
            let table = categories.and_then(|categories| RandomizedResponse::new(categories, epsilon));
            Mechanism::Response(table.map_err(refused)?)
        } else {
            Mechanism::other(json, about, epsilon)?
        };
        Ok(Self { epsilon, mechanism })
    }

    /// Privacy loss of this one question.
    #[must_use]
    pub fn epsilon(&self) -> Epsilon {
        self.epsilon
    }

    /// What draws the reply.
    #[must_use]
    pub fn mechanism(&self) -> &Mechanism {
        &self.mechanism
    }

    /// The mechanism, where it is another than randomized response over the field's options.
    #[cfg(feature = "noise")]
    #[must_use]
    pub fn chance(&self) -> Option<&Chance> {
        if let Mechanism::Chance(chance) = &self.mechanism { Some(chance) } else { None }
    }

    /// Whether every build can draw it.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        matches!(self.mechanism, Mechanism::Response(_))
    }

    /// The mechanism's name in a policy.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match &self.mechanism {
            #[cfg(feature = "noise")]
            Mechanism::Chance(chance) => chance.name(),
            _ => "randomized-response",
        }
    }

    /// Of `out_of` people who answer alike, how many send that answer, in the mechanism's own way; 0 where it cannot be drawn here.
    #[must_use]
    pub fn honest_out_of(&self, out_of: u32) -> u32 {
        match &self.mechanism {
            Mechanism::Response(table) => table.honest_out_of(out_of),
            #[cfg(feature = "noise")]
            Mechanism::Chance(chance) => chance.honest_out_of(out_of),
            #[cfg(not(feature = "noise"))]
            Mechanism::Elsewhere => 0,
        }
    }

    /// Answers that it tells apart, the missing ones among them.
    #[must_use]
    pub fn told_apart(&self) -> u32 {
        match &self.mechanism {
            Mechanism::Response(table) => table.categories(),
            #[cfg(feature = "noise")]
            Mechanism::Chance(chance) => chance.told_apart(),
            #[cfg(not(feature = "noise"))]
            Mechanism::Elsewhere => 0,
        }
    }

    /// Random words that one reply takes, whatever the answer.
    #[must_use]
    pub fn words(&self) -> usize {
        match &self.mechanism {
            Mechanism::Response(_) => 1,
            #[cfg(feature = "noise")]
            Mechanism::Chance(chance) => chance.words(),
            #[cfg(not(feature = "noise"))]
            Mechanism::Elsewhere => 0,
        }
    }

    /// Bytes of the longest reply: what the padded size has to hold.
    pub(super) fn longest(&self, field: &Field) -> usize {
        match &self.mechanism {
            Mechanism::Response(_) => field.options().iter().map(|option| option.code.len()).max().unwrap_or(0),
            #[cfg(feature = "noise")]
            Mechanism::Chance(chance) => chance.longest(field),
            // Whoever draws from it has looked.
            #[cfg(not(feature = "noise"))]
            Mechanism::Elsewhere => 0,
        }
    }
}

impl Mechanism {
    #[cfg(feature = "noise")]
    fn other(json: &Json, about: &About<'_>, epsilon: Epsilon) -> Result<Self, PolicyError> {
        crate::chance::read(json, about, epsilon).map(|chance| Self::Chance(Box::new(chance)))
    }

    #[cfg(not(feature = "noise"))]
    fn other(_json: &Json, _about: &About<'_>, _epsilon: Epsilon) -> Result<Self, PolicyError> {
        Ok(Self::Elsewhere)
    }
}
