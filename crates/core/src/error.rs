//! Why a policy, an answer or a charge was refused: stable codes and field ids, never a value.

use gauze_ldp::LdpError;
use gauze_signed::SignedError;

use crate::policy::grammar::{Misfit, MisfitProblem};

/// Why a policy was refused; `field` and texts come from the policy, never from a patient.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The signature, a key or a date.
    #[error(transparent)]
    Signed(#[from] SignedError),
    /// Not JSON of the policy language: an unknown or double key, a wrong type.
    #[error("the policy is not well formed: {0}")]
    Json(String),
    /// A policy language that this build does not know.
    #[error("the policy is written for another version of Gauze: this one reads version 1")]
    Language,
    /// Outside its validity.
    #[error("the policy's validity is over: ask the study for its current version")]
    Expired,
    /// Before its validity.
    #[error("the policy is not valid yet: check this device's date")]
    NotYetValid,
    /// A part of the study's description.
    #[error("the policy's `{0}` is missing, empty or out of range")]
    Study(&'static str),
    /// No recipient, one without a name, or one twice.
    #[error("the policy needs recipients, each with a name and a `gauze-pub-x25519-` key of its own")]
    Recipients,
    /// A text lacks one of the policy's languages, or has another.
    #[error("the text at `{0}` needs each language of the study's title, and no other")]
    MissingLanguage(String),
    /// A part of the language that this build cannot run.
    #[error("this version of Gauze cannot run this policy yet: it asks for {0}")]
    NotYetSupported(&'static str),
    /// A study that takes no reports now.
    #[error("the study takes no reports: its policy is marked `{0}`")]
    NotActive(&'static str),
    /// A field id that is not `[a-z0-9-]{1,64}`, or stands twice.
    #[error("the field id `{0}` stands twice or is not made of lower case letters, digits and hyphens")]
    FieldId(String),
    /// A type that this build does not know.
    #[error("the field `{field}` has the unknown type `{found}`")]
    UnknownType {
        /// The field's id.
        field: String,
        /// The type as written.
        found: String,
    },
    /// A category that this build does not know.
    #[error("the field `{field}` has the unknown category `{found}`")]
    UnknownCategory {
        /// The field's id.
        field: String,
        /// The category as written.
        found: String,
    },
    /// A condition that cannot be decided.
    #[error(
        "the condition `applies` of `{0}` does not fit: it names earlier fields, answers that they can have, and one test each"
    )]
    Condition(String),
    /// Bounds that no answer of the type can be compared with.
    #[error("the bounds `min` and `max` of `{0}` do not fit its type, or leave nothing between them")]
    Range(String),
    /// A pattern that is no mask, or stands at a field without words.
    #[error(
        "the pattern of `{0}` is no mask for words: 9 is a digit, a is a letter, * is either, \\ takes the next as it is"
    )]
    Pattern(String),
    /// A text that leaves has no stated size, or a field without words has one.
    #[error(
        "the field `{0}` needs `maxBytes` if its words or file leave, of words at most 65536, and must not have it if it holds neither"
    )]
    MaxBytes(String),
    /// A unit that this build cannot convert.
    #[error("the unit of `{0}` is not known, or the field is no number")]
    Unit(String),
    /// A rule that this build does not know.
    #[error("the field `{0}` has an unknown or incomplete rule")]
    UnknownRule(String),
    /// A rule that does not make sense for the type.
    #[error("the field `{0}` cannot have this rule: its type allows another, or `drop`")]
    RuleNotForType(String),
    /// Two fields at one place, or neither place nor derivation.
    #[error("the field `{0}` needs a place of its own in the form (`at`), or `derive`, not both")]
    Place(String),
    /// Options missing, double, or with an unusable code.
    #[error("the options of `{0}` are missing, stand twice or have an unusable code")]
    Options(String),
    /// A derivation that cannot be computed.
    #[error(
        "the derivation of `{0}` does not fit: it takes one operation on earlier fields of the right types, rising cut-offs, and one option more than cut-offs"
    )]
    Derive(String),
    /// A derived field declared required whose sources are not.
    #[error("the derived field `{0}` cannot be required: one of its sources is optional")]
    DerivedRequired(String),
    /// Epsilon or the number of categories.
    #[error("the noise of `{field}` does not fit: {problem}")]
    Noise {
        /// The field's id.
        field: String,
        /// What is wrong with it.
        problem: LdpError,
    },
    /// A mechanism over numbers without ends, over steps that do not divide them, or over too many of them or of options.
    #[error(
        "the noise of `{0}` does not fit: numbers need `min`, `max` and a `step` that divides them into 2 to 1024 values, and a multiple choice at most 10 options (31 with `sample-one`)"
    )]
    Levels(String),
    /// The fields spend more than the report may.
    #[error("the fields spend an epsilon of {spent}, more than `epsilonPerReport`")]
    OverBudget {
        /// The exact sum as decimal text.
        spent: String,
    },
    /// A care-relevant item without a way to care.
    #[error("the field `{0}` is relevant to care: the form must be `care+study` and name the care path it takes")]
    CarePath(String),
    /// The largest possible report does not fit.
    #[error("`paddedSize` is too small or too large: this policy's largest report needs {needed} bytes")]
    PaddedSize {
        /// Smallest sufficient padded size in bytes.
        needed: usize,
    },
}

impl PolicyError {
    /// `PolicyError → "policy/…" | "key/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Signed(inner) => inner.code(),
            Self::Json(_) => "policy/not-well-formed",
            Self::Language => "policy/unknown-version",
            Self::Expired => "policy/expired",
            Self::NotYetValid => "policy/not-yet-valid",
            Self::Study(_) => "policy/bad-study",
            Self::Recipients => "policy/bad-recipients",
            Self::MissingLanguage(_) => "policy/missing-language",
            Self::FieldId(_) => "policy/bad-field-id",
            Self::UnknownType { .. } => "policy/unknown-field-type",
            Self::UnknownRule(_) => "policy/unknown-rule",
            Self::RuleNotForType(_) => "policy/rule-not-for-type",
            Self::Place(_) => "policy/bad-place",
            Self::Options(_) => "policy/bad-options",
            Self::Derive(_) => "policy/bad-derivation",
            Self::DerivedRequired(_) => "policy/derived-required",
            Self::Noise { .. } | Self::Levels(_) => "policy/bad-noise",
            Self::OverBudget { .. } => "policy/over-budget",
            Self::CarePath(_) => "policy/care-path",
            Self::PaddedSize { .. } => "policy/padded-size",
            Self::NotYetSupported(_) => "policy/not-yet-supported",
            Self::NotActive(_) => "policy/not-active",
            Self::UnknownCategory { .. } => "policy/unknown-category",
            Self::Condition(_) => "policy/bad-condition",
            Self::Range(_) => "policy/bad-range",
            Self::Pattern(_) => "policy/bad-pattern",
            Self::MaxBytes(_) => "policy/max-bytes",
            Self::Unit(_) => "policy/bad-unit",
        }
    }

    /// The field that the error is about, if it is about one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::FieldId(field)
            | Self::UnknownRule(field)
            | Self::RuleNotForType(field)
            | Self::Place(field)
            | Self::Options(field)
            | Self::Derive(field)
            | Self::DerivedRequired(field)
            | Self::CarePath(field)
            | Self::Condition(field)
            | Self::Range(field)
            | Self::Pattern(field)
            | Self::MaxBytes(field)
            | Self::Unit(field)
            | Self::UnknownCategory { field, .. }
            | Self::UnknownType { field, .. }
            | Self::Levels(field)
            | Self::Noise { field, .. } => Some(field),
            _ => None,
        }
    }
}

pub(crate) fn from_misfit(misfit: Misfit) -> PolicyError {
    match misfit.problem {
        MisfitProblem::Languages => PolicyError::MissingLanguage(misfit.place),
        _ => PolicyError::Json(misfit.to_string()),
    }
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerProblem {
    /// The policy requires an answer.
    #[error("needs an answer")]
    Required,
    /// Not one of the options.
    #[error("has an answer that is not among its options")]
    UnknownOption,
    /// More than one answer where one is asked for.
    #[error("has more than one answer")]
    Repeated,
    /// Not a number, or one with decimals where a whole one is asked for.
    #[error("needs a number in digits, with a point before decimals and none if it is a whole number")]
    NotANumber,
    /// Below or above what the policy says is possible.
    #[error("has an answer outside the range that the policy states")]
    OutOfRange,
    /// A text that fits none of the masks.
    #[error("has an answer that does not have the form that the policy states")]
    BadPattern,
    /// Not a time of day, or a date without one.
    #[error("needs a time of day, in hours and minutes")]
    BadTime,
    /// A unit that cannot be turned into the policy's.
    #[error("has an answer in a unit that cannot be turned into the policy's")]
    OtherUnit,
    /// Not a date that exists, year first.
    #[error("needs a full date that exists")]
    BadDate,
    /// A date after the day of the report.
    #[error("has a date in the future")]
    FutureDate,
    /// More than 130 years ago.
    #[error("has a date more than 130 years ago")]
    DistantDate,
    /// Not a five-digit ZIP code.
    #[error("needs a ZIP code of five digits")]
    BadPostalCode,
    /// Longer than any answer of this type.
    #[error("has an answer that is too long")]
    TooLong,
    /// Left out by the patient although the study requires it.
    #[error("is required by the study and cannot be left out")]
    CannotLeaveOut,
    /// A text that would have to be scrubbed first, in a build that cannot.
    #[error("holds words that this build cannot scrub: use the full one")]
    NoScrubber,
    /// A mechanism of noise that this build does not have.
    #[error("is changed by chance in a way that this build cannot: use the full one")]
    NoMechanism,
    /// A file that would have to be cleaned first, in a build that cannot.
    #[error("holds a file that this build cannot clean: use the full one")]
    NoFileCleaner,
    /// A file was given, and the format says only that.
    #[error("holds a file whose bytes are not among the answers: give them as a `data:` address in base64")]
    FileElsewhere,
    /// A file that cannot be taken.
    #[cfg(feature = "files")]
    #[error("holds a file that cannot be taken: {0}")]
    File(gauze_attach::AttachError),
    /// A table that cannot be taken.
    #[cfg(feature = "files")]
    #[error("holds a table that cannot be taken: {0}")]
    Table(gauze_attach::TableError),
    /// Rows of more than one person where one person's answers are wanted.
    #[error("hold several records: give the rows of one")]
    SeveralRecords,
    /// The file is not answers in the stated format.
    #[error("could not be read: the answers are not in the stated format")]
    Format,
}

/// Why an answer was refused: its field and the problem, never the answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the field `{field}` {problem}")]
pub struct AnswerError {
    /// The field's id in the policy; `answers` where the whole file is meant.
    pub field: String,
    /// What is wrong.
    pub problem: AnswerProblem,
}

impl AnswerError {
    pub(crate) fn new(field: &str, problem: AnswerProblem) -> Self {
        Self { field: field.to_owned(), problem }
    }

    /// The answers as a whole are not in the stated format.
    #[must_use]
    pub fn format() -> Self {
        Self::new("answers", AnswerProblem::Format)
    }

    /// `AnswerError → "answers/…"`, stable over versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.problem {
            AnswerProblem::Required => "answers/required",
            AnswerProblem::UnknownOption => "answers/unknown-option",
            AnswerProblem::Repeated => "answers/repeated",
            AnswerProblem::NotANumber => "answers/not-a-number",
            AnswerProblem::OutOfRange => "answers/out-of-range",
            AnswerProblem::BadPattern => "answers/bad-pattern",
            AnswerProblem::BadTime => "answers/bad-time",
            AnswerProblem::OtherUnit => "answers/other-unit",
            AnswerProblem::BadDate => "answers/bad-date",
            AnswerProblem::FutureDate => "answers/future-date",
            AnswerProblem::DistantDate => "answers/distant-date",
            AnswerProblem::BadPostalCode => "answers/bad-postal-code",
            AnswerProblem::TooLong => "answers/too-long",
            AnswerProblem::CannotLeaveOut => "answers/cannot-leave-out",
            AnswerProblem::NoScrubber => "answers/no-scrubber",
            AnswerProblem::NoMechanism => "answers/no-mechanism",
            AnswerProblem::NoFileCleaner => "answers/no-file-cleaner",
            AnswerProblem::FileElsewhere => "answers/file-elsewhere",
            #[cfg(feature = "files")]
            AnswerProblem::File(problem) => problem.code(),
            #[cfg(feature = "files")]
            AnswerProblem::Table(problem) => problem.code(),
            AnswerProblem::SeveralRecords => "answers/several-records",
            AnswerProblem::Format => "answers/bad-format",
        }
    }
}

/// Why a report may not be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LedgerError {
    /// The policy takes one report, and this subject has sent it.
    #[error("a report was already sent to this study from here: the study takes one a person")]
    AlreadyReported,
    /// One report more than the study's rules leave room for.
    #[cfg(feature = "repeats")]
    #[error("one more report would spend more than the study may ask of one person")]
    OverBudget,
    /// A day between the declared windows.
    #[cfg(feature = "repeats")]
    #[error("the study takes reports in declared waves, and none is open today")]
    NoWave,
    /// The report was not charged first, or this build cannot count repeated reports.
    #[error("the report is not reserved in the ledger: reserve and store it first")]
    NotReserved,
    /// A record of another study.
    #[error("the ledger's record belongs to another study")]
    OtherStudy,
    /// The charge was reserved for another policy.
    #[error("the charge was reserved for another policy")]
    OtherPolicy,
    /// Too few random words.
    #[error("there is too little randomness for this report")]
    TooFewWords,
    /// Consent to another text, or in a language without one.
    #[error("consent was given to another version or language than the policy's")]
    Consent,
}

impl LedgerError {
    /// `LedgerError → "ledger/…" | "consent/…" | "perturb/…"`, stable over versions.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AlreadyReported => "ledger/already-reported",
            #[cfg(feature = "repeats")]
            Self::OverBudget => "ledger/over-budget",
            #[cfg(feature = "repeats")]
            Self::NoWave => "ledger/no-wave",
            Self::NotReserved => "ledger/not-reserved",
            Self::OtherStudy => "ledger/other-study",
            Self::OtherPolicy => "ledger/other-policy",
            Self::TooFewWords => "perturb/too-few-words",
            Self::Consent => "consent/other-version",
        }
    }
}
