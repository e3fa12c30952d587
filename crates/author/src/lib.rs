//! `Form → policy draft`, `Policy → findings, label, differences, schema`: the study team's and the board's side of a policy.

pub mod check;
pub mod diff;
pub mod draft;
pub mod readability;
pub mod schema;
pub mod syllables;
pub mod trial;

mod view;
