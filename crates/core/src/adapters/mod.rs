//! `form data → Answers`, one file a format.
//!
//! An adapter looks for the places that the policy names. It never invents an answer, and whatever it does not look
//! for (other names, narrative, `subject`, `author`, `contained`) is not read.

pub mod fhir;
pub mod fields;
pub mod flat;
pub mod html;
mod names;
mod object;
pub mod redcap;
pub mod surveyjs;
#[cfg(test)]
mod tests;
