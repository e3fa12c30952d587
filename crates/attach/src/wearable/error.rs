//! Why a table does not go along: stable codes, row numbers and the policy's own names. Never what stands in a cell.

use crate::AttachError;

/// Why a file of a wearable was refused. Rows count from 1, the header included; observations count from 1 too.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// Empty, or too large.
    #[error(transparent)]
    File(#[from] AttachError),
    /// Not UTF-8.
    #[error("the file is no text in UTF-8")]
    NotText,
    /// No line names all the columns.
    #[error("no line of the file names all columns, one that is missing is `{column}`")]
    NoColumn {
        /// The policy's name of a column that was not found.
        column: String,
    },
    /// A header that the policy names stands there twice.
    #[error("two columns of the file have the header of `{column}`")]
    ColumnTwice {
        /// The policy's name of the column.
        column: String,
    },
    /// A cell that is not empty and no number.
    #[error("row {row}: `{column}` is no number")]
    NotNumber {
        /// Which row.
        row: u64,
        /// The policy's name of the column.
        column: String,
    },
    /// A time in no form that is read.
    #[error("row {row}: the time is in no form that is read")]
    NotTime {
        /// Which row.
        row: u64,
    },
    /// Some times have a zone and others have none.
    #[error("row {row}: the time is of another form than those before it")]
    MixedTimes {
        /// Which row.
        row: u64,
    },
    /// An observation in another unit than the policy's.
    #[error("row {row}: `{column}` is in another unit")]
    OtherUnit {
        /// Which observation.
        row: u64,
        /// The policy's name of the column.
        column: String,
    },
    /// Not one row with a time and a number.
    #[error("the file holds no row of these columns")]
    NoRows,
    /// More rows than the policy takes, read or written.
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// How many are taken.
        limit: u64,
    },
    /// Broken JSON, or nested too deep.
    #[error("the file is no JSON that is read")]
    NotJson,
    /// JSON of something else.
    #[error("the file holds no FHIR Observation")]
    NotObservations,
}

impl TableError {
    /// `TableError → "attach/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::NotText => "attach/not-text",
            Self::NoColumn { .. } => "attach/no-column",
            Self::ColumnTwice { .. } => "attach/column-twice",
            Self::NotNumber { .. } => "attach/not-a-number",
            Self::NotTime { .. } => "attach/not-a-time",
            Self::MixedTimes { .. } => "attach/mixed-times",
            Self::OtherUnit { .. } => "attach/other-unit",
            Self::NoRows => "attach/no-rows",
            Self::TooManyRows { .. } => "attach/too-many-rows",
            Self::NotJson => "attach/not-json",
            Self::NotObservations => "attach/not-observations",
        }
    }
}
