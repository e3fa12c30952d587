//! `Answers → Minimized → Deidentified → Release`: what a study's signed policy lets out of a form, as types.
//!
//! Each arrow is one function and each type has no other constructor, so that a raw answer cannot take a short cut:
//!
//! | step | function | what it does |
//! |---|---|---|
//! | read | [`adapters`] | takes the fields that the policy names from a form; everything else is never seen again |
//! | minimize | [`minimize::minimize`] | validates, computes derived fields, drops what the policy does not release |
//! | deidentify | [`deidentify::deidentify`] | coarsens dates, ages and places by the Safe Harbor field rules, scrubs texts, cleans files |
//! | perturb | [`perturb::perturb`] | spends a [`ledger::Charge`] and draws local differential privacy noise |
//!
//! No web, no IO, no clock and no randomness of its own: the day and the random words are arguments.

pub mod adapters;
mod ages;
pub mod aids;
pub mod answers;
#[cfg(feature = "noise")]
pub mod chance;
mod cleaner;
pub mod clock;
pub mod coarsen;
mod compute;
mod data {
    pub(crate) mod zip3;
}
pub mod deidentify;
pub mod error;
#[cfg(feature = "files")]
mod files;
pub mod ledger;
pub mod mask;
#[cfg(feature = "repeats")]
pub mod memo;
pub mod minimize;
pub mod number;
pub mod perturb;
pub mod policy;
pub mod release;
#[cfg(feature = "repeats")]
pub mod repeats;
pub mod scales;
pub mod text;
#[cfg(feature = "scrub")]
mod texts;
pub mod units;
mod validate;
mod value;

pub use aids::Aids;
pub use answers::Answers;
pub use deidentify::Deidentified;
pub use error::{AnswerError, LedgerError, PolicyError};
#[cfg(feature = "files")]
pub use files::beside_picture;
pub use gauze_signed::{Date, Json};
pub use ledger::{Charge, LedgerRecord};
pub use minimize::Minimized;
pub use number::Number;
pub use perturb::Words;
pub use policy::Policy;
pub use release::{Consent, Release};
