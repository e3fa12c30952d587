//! Why a file does not go along: stable codes, and what to do instead. Never a byte of the file.

use crate::Kind;

/// Why a file was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AttachError {
    /// No bytes at all.
    #[error("the file is empty")]
    Empty,
    /// More bytes than [`Limits::bytes`](crate::Limits::bytes).
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// What is allowed.
        limit: usize,
    },
    /// More pixels than [`Limits::pixels`](crate::Limits::pixels).
    #[error("the picture has more than {limit} pixels")]
    TooManyPixels {
        /// What is allowed.
        limit: u64,
    },
    /// More segments, chunks or elements than [`Limits::parts`](crate::Limits::parts).
    #[error("the file has more than {limit} parts")]
    TooManyParts {
        /// What is allowed.
        limit: usize,
    },
    /// A kind that this function does not clean.
    #[error("files of the kind `{}` are not taken here", .0.word())]
    Kind(Kind),
    /// More than one picture in one file.
    #[error("the file is an animation or holds several pictures")]
    Animated,
    /// The file breaks the rules of its own kind.
    #[error("the file is damaged: {0}")]
    Damaged(&'static str),
    /// By the rules, and yet nothing that cameras or browsers make, or that browsers show.
    #[error("the file uses something that is not handled: {0}")]
    NotHandled(&'static str),
    /// Names and dates may be written into a picture's pixels, and nobody has said that the site takes the risk.
    #[error("text may be part of the picture: {0}")]
    BurnedIn(&'static str),
    /// Not a `data:` address in base64.
    #[error("this is not a file in base64: {0}")]
    NotBase64(&'static str),
}

impl AttachError {
    /// `AttachError → "attach/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "attach/empty",
            Self::TooLarge { .. } => "attach/too-large",
            Self::TooManyPixels { .. } => "attach/too-many-pixels",
            Self::TooManyParts { .. } => "attach/too-many-parts",
            Self::Kind(_) => "attach/kind",
            Self::Animated => "attach/animated",
            Self::Damaged(_) => "attach/damaged",
            Self::NotHandled(_) => "attach/not-handled",
            Self::BurnedIn(_) => "attach/burned-in-text",
            Self::NotBase64(_) => "attach/not-base64",
        }
    }

    /// What the person who chose the file can do.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::Empty => "Choose the file again.",
            Self::TooLarge { .. } | Self::TooManyPixels { .. } => "Make it smaller with a picture program.",
            Self::Kind(Kind::Heic) => {
                "Export the picture as JPEG; an iPhone takes JPEG with Settings, Camera, Formats, Most Compatible."
            }
            Self::Kind(Kind::Gif) | Self::Animated => "Save one picture of it as JPEG or PNG.",
            Self::Kind(_) => "Save the picture as JPEG or PNG.",
            Self::TooManyParts { .. } | Self::Damaged(_) | Self::NotHandled(_) => {
                "Open the picture in a picture program and save it as JPEG or PNG."
            }
            Self::BurnedIn(_) => "Ask the clinic for the series without text in its pictures.",
            Self::NotBase64(_) => "Choose the file again.",
        }
    }
}
