//! True shares of a simulated study, and how the estimates stand beside them.

use serde::{Deserialize, Serialize};

use crate::{Estimates, ReportError};

/// What a simulation knows and a study never does: the shares before any noise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Truth {
    /// `truth-1`.
    pub gauze: String,
    /// The study's id.
    pub study: String,
    /// The policy's hash, in hexadecimal.
    pub policy_hash: String,
    /// Simulated people.
    pub people: u64,
    /// Perturbed fields in the policy's order.
    pub fields: Vec<TruthField>,
}

/// The true shares of one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruthField {
    /// The field's id.
    pub id: String,
    /// A category a line.
    pub categories: Vec<TruthCategory>,
}

/// How many simulated people truly belong to a category.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruthCategory {
    /// The category's code; `null` is "no answer".
    pub code: Option<String>,
    /// People.
    pub count: u64,
    /// People over all people.
    pub share: f64,
}

/// Estimates against truth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Intervals that were compared.
    pub intervals: usize,
    /// Intervals that hold the true share.
    pub hold: usize,
}

impl Truth {
    /// The `gauze` mark of this version.
    pub const KIND: &'static str = "truth-1";

    /// The true share of a category, where it is known.
    #[must_use]
    pub fn share(&self, field: &str, code: Option<&str>) -> Option<f64> {
        let field = self.fields.iter().find(|known| known.id == field)?;
        field.categories.iter().find(|known| known.code.as_deref() == code).map(|known| known.share)
    }

    /// Counts the intervals that hold the true share.
    ///
    /// # Errors
    /// `report/other-truth` if the truth is not this policy's.
    pub fn compare(&self, estimates: &Estimates) -> Result<Comparison, ReportError> {
        if self.gauze != Self::KIND || self.policy_hash != estimates.policy_hash {
            return Err(ReportError::OtherTruth);
        }
        let mut comparison = Comparison { intervals: 0, hold: 0 };
        for field in &estimates.fields {
            for category in &field.categories {
                let (Some(share), Some(low), Some(high)) =
                    (self.share(&field.id, category.code.as_deref()), category.low, category.high)
                else {
                    continue;
                };
                comparison.intervals += 1;
                comparison.hold += usize::from((low..=high).contains(&share));
            }
        }
        Ok(comparison)
    }
}
