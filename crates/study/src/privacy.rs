//! Whose figures they are, and what a report of that study loses.

use gauze_core::Policy;
use serde::Serialize;

/// A study's id, version and title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StudyName {
    /// The opaque id.
    pub id: String,
    /// The policy's version.
    pub version: u64,
    /// The title, in one language.
    pub title: String,
}

/// The epsilon of one report and its scope, computed from the policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PrivacyLoss {
    /// Sum over the perturbed fields, exact decimal text.
    pub epsilon: String,
    /// Fields that epsilon covers.
    pub covered: usize,
    /// Fields that leave the browser at all.
    pub released: usize,
    /// Fields that leave without noise.
    pub exact: usize,
    /// The same as a sentence.
    pub scope: String,
}

impl PrivacyLoss {
    /// What one report of this policy loses, and on how many of its fields.
    #[must_use]
    pub fn of(policy: &Policy) -> Self {
        let (covered, exact) = policy.scope();
        let released = covered + exact;
        let leave = if exact == 1 { "leaves" } else { "leave" };
        Self {
            epsilon: policy.epsilon().to_string(),
            covered,
            released,
            exact,
            scope: format!("covers {covered} of {released} released fields; {exact} {leave} exactly"),
        }
    }
}
