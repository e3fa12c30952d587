//! Why a figure is refused.

/// A figure that cannot be made from what was given; names fields and shapes, never answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StatsError {
    /// Confidence outside (0, 1).
    #[error("a confidence lies strictly between 0 and 1")]
    Confidence,
    /// A count above its total, or totals that do not agree.
    #[error(
        "the counts do not add up: no count may exceed the number of reports, and both tables must cover the same reports"
    )]
    Counts,
    /// Nothing to estimate from.
    #[error("there are no reports to estimate from")]
    Nothing,
    /// A row of chances that is none.
    #[error("each row of a channel must hold chances from 0 to 1 that add up to 1")]
    Channel,
    /// p and q of no mechanism.
    #[error("the chances of a report's support must satisfy 0 <= q < p <= 1")]
    Support,
    /// Lengths that do not fit.
    #[error("the number of categories or rows does not fit the mechanism")]
    Shape,
    /// The data cannot tell the figures apart, and why.
    #[error("not identified: {0}")]
    NotIdentified(&'static str),
    /// A matrix that cannot be inverted.
    #[error("the columns are linearly dependent or a category is empty: leave one out")]
    Singular,
    /// Iterations that found no maximum.
    #[error("no maximum was found: the categories are separated perfectly or the reports are too few")]
    NotConverged,
    /// A value that is not finite.
    #[error("values and weights must be finite, and weights above 0")]
    NotFinite,
    /// Reports whose mean is not linear in the answer.
    #[error("the mean report is not linear in the answer: estimate the mean from the categories' shares")]
    NotLinear,
    /// Margins that the sample cannot meet.
    #[error("a margin must name each of its strata with a share above 0, and each stratum must hold a respondent")]
    Margin,
    /// Versions with other categories and no mapping.
    #[error("the versions have different categories: give a mapping for each category that is not in all of them")]
    Categories,
    /// No version to pool.
    #[error("give at least one version")]
    Versions,
}

impl StatsError {
    /// `StatsError → "stats/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Confidence => "stats/confidence",
            Self::Counts => "stats/counts",
            Self::Nothing => "stats/nothing",
            Self::Channel => "stats/channel",
            Self::Support => "stats/support",
            Self::Shape => "stats/shape",
            Self::NotIdentified(_) => "stats/not-identified",
            Self::Singular => "stats/singular",
            Self::NotConverged => "stats/not-converged",
            Self::NotFinite => "stats/not-finite",
            Self::NotLinear => "stats/not-linear",
            Self::Margin => "stats/margin",
            Self::Categories => "stats/categories",
            Self::Versions => "stats/versions",
        }
    }
}
