//! Why a file was not read as a form: stable codes, and the place where there is one.

use gauze_signed::json::JsonError;

/// Why a file was not read as a form; texts come from the form, never from a patient.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// A byte that is not UTF-8.
    #[error(
        "byte 0x{byte:02x} at offset {offset}, line {line} is not UTF-8: save the file as UTF-8, or convert it from Latin-1 with `iconv -f latin1 -t utf-8`"
    )]
    NotUtf8 {
        /// Its place in the file, from 0.
        offset: usize,
        /// Line, from 1.
        line: usize,
        /// The byte.
        byte: u8,
    },
    /// UTF-16 by its byte order mark, and broken.
    #[error("the bytes at offset {offset}, line {line} are not UTF-16 as the file's mark says: save the file as UTF-8")]
    NotUtf16 {
        /// Their place in the file, from 0.
        offset: usize,
        /// Line, from 1.
        line: usize,
    },
    /// Not JSON, or ambiguous JSON.
    #[error("the form is not well-formed JSON: {0}")]
    NotJson(JsonError),
    /// Well formed, and yet no form of this format.
    #[error("this is not a form definition: {0}")]
    NotAForm(String),
    /// More than one form in one file, where each would be a study of its own.
    #[error("the file holds several forms: save one of them alone ({})", names.join(", "))]
    SeveralForms {
        /// Their names or addresses, in the file's order.
        names: Vec<String>,
    },
    /// XML or CSV that breaks its own rules.
    #[error("the form is not well formed at line {line}: {problem}")]
    NotWellFormed {
        /// Line, from 1.
        line: usize,
        /// What is wrong there.
        problem: String,
    },
    /// Larger than any form that people fill in.
    #[error("the form is too large: {0}")]
    TooLarge(&'static str),
}

impl FormError {
    /// `FormError → "form/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 { .. } => "form/not-utf-8",
            Self::NotUtf16 { .. } => "form/not-utf-16",
            Self::NotJson(_) => "form/not-json",
            Self::NotAForm(_) => "form/not-a-form",
            Self::SeveralForms { .. } => "form/several-forms",
            Self::NotWellFormed { .. } => "form/not-well-formed",
            Self::TooLarge(_) => "form/too-large",
        }
    }
}

impl From<JsonError> for FormError {
    fn from(error: JsonError) -> Self {
        Self::NotJson(error)
    }
}
