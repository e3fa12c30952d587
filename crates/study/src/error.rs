//! Why a report is not counted.

/// A report that is not what its policy says; names fields, never answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// Not a report, or not one of this version.
    #[error("this is not an opened report of version 1")]
    Malformed,
    /// Made under another policy than the one at hand.
    #[error("the report was made under another policy than the one given")]
    OtherPolicy,
    /// Not the fields of the policy, in the policy's order.
    #[error("the report does not hold exactly the fields that its policy releases")]
    OtherFields,
    /// A field holds something that the policy's rule cannot produce.
    #[error("field `{0}` holds a value that the policy's rule cannot produce")]
    Impossible(String),
    /// The figures are of another study or policy than the truth they are compared with.
    #[error("the true shares belong to another policy than the one given")]
    OtherTruth,
}

impl ReportError {
    /// `ReportError → "report/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "report/malformed",
            Self::OtherPolicy => "report/other-policy",
            Self::OtherFields => "report/other-fields",
            Self::Impossible(_) => "report/impossible-value",
            Self::OtherTruth => "report/other-truth",
        }
    }
}
