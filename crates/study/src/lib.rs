//! The researcher's side, pure: opened reports → counts → debiased shares with intervals.
//!
//! A policy says what each report may hold ([`Questions`]); reports that hold it are counted ([`Tally`]); counts become
//! [`Estimates`]: for a perturbed question the noise is subtracted by the integers of the mechanism that ran, for an
//! exact one the share is the count over n. Every share has an interval, Wilson's unless [`Settings`] say otherwise. Nothing here knows a key, a file or
//! a network, and no error or `Debug` carries an answer.

mod counts;
mod csv;
mod error;
mod estimates;
mod margins;
mod mean;
mod methods;
pub mod plan;
mod pooled;
mod privacy;
mod questions;
mod report;
mod secondary;
mod settings;
mod shape;
pub mod stats;
mod tally;
mod truth;

pub use counts::{CountError, CountRow, Counts};
pub use error::ReportError;
pub use estimates::{CategoryEstimate, Estimates, FieldEstimate};
pub use margins::{MarginEstimate, MarginShare};
pub use mean::MeanEstimate;
pub use methods::percent;
pub use pooled::{NotPooled, PooledEstimates, PooledField, PooledPolicy, PooledShare};
pub use privacy::{PrivacyLoss, StudyName};
pub use questions::{Category, Question, Questions};
pub use report::{Consent, Report};
pub use secondary::{Secondary, SecondaryShare};
pub use settings::Settings;
pub use tally::Tally;
pub use truth::{Comparison, Truth, TruthCategory, TruthField};
