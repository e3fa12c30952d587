//! `Form`: what a form asks, in one model for all formats; no policy, no answers.

/// Texts of one thing by language tag; an unmarked language is `und`.
pub type Texts = Vec<(String, String)>;

/// A form definition, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// Which format it was.
    pub format: Format,
    /// Its title.
    pub title: Texts,
    /// Language tags that it has texts in; the first is its main one. `und` where the format does not say.
    pub languages: Vec<String>,
    /// Questions in the form's order, groups flattened.
    pub items: Vec<Item>,
    /// Addresses that a renderer may call while the form is filled in, and where they stand.
    pub lookups: Vec<Lookup>,
    /// What could not be taken over and why, for the draft's reader.
    pub notes: Vec<Note>,
}

/// The format a form came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// FHIR Questionnaire, R4.
    #[default]
    FhirR4,
    /// FHIR Questionnaire, R5.
    FhirR5,
    /// HTML with a form.
    Html,
    /// SurveyJS JSON.
    SurveyJs,
    /// REDCap data dictionary CSV.
    RedcapCsv,
    /// REDCap project XML, CDISC ODM 1.3.1.
    RedcapOdm,
    /// ODK XForm.
    XForm,
}

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Name or linkId or variable: how answers to it are found in this format (dotted path in SurveyJS panels and matrices, XForm path for ODK).
    pub name: String,
    /// The question, without markup.
    pub label: Texts,
    /// Headings of the groups around it, outermost first.
    pub within: Vec<Texts>,
    /// What kind of answer it takes, by the format alone.
    pub kind: Kind,
    /// Whether the form insists on an answer.
    pub required: bool,
    /// May be answered more than once (repeating group or item).
    pub repeats: bool,
    /// Not for the person to answer: hidden, or read only.
    pub hidden: bool,
    /// Its value is computed by the form, whether it is shown or not.
    pub calculated: bool,
    /// Answers to choose from.
    pub options: Vec<Choice>,
    /// An open "other" answer beside the options, and the name under which its text comes.
    pub other: Option<String>,
    /// Unit, UCUM where the format gives it.
    pub unit: Option<String>,
    /// Lower bound as written (number or ISO date, or `today`).
    pub min: Option<String>,
    /// Upper bound as written.
    pub max: Option<String>,
    /// Longest text in characters.
    pub max_length: Option<u32>,
    /// Regular expression or mask as written.
    pub pattern: Option<String>,
    /// When the question is asked; none: always. `Condition::Unreadable` where the format's expression is not understood.
    pub condition: Option<Condition>,
    /// Codes of the question, such as LOINC.
    pub codes: Vec<Code>,
    /// What the form says about identity: HTML autocomplete token, REDCap's `Identifier?`, and the like.
    pub hints: Hints,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// One line of text.
    #[default]
    Text,
    /// Several lines.
    LongText,
    /// Yes or no.
    Boolean,
    /// One of the options.
    Choice,
    /// Any of the options.
    MultiChoice,
    /// One of the options, which have an order (rating, scale).
    Ordinal,
    /// Whole number.
    Integer,
    /// Number with a fraction.
    Decimal,
    /// Date.
    Date,
    /// Date and time of day.
    DateTime,
    /// Time of day.
    Time,
    /// ZIP or postal code.
    PostalCode,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Web address.
    Url,
    /// A file, picture, signature, recording.
    File,
    /// Coordinates.
    Location,
    /// A reference to another record.
    Reference,
}

/// One answer to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// As it stands in answers.
    pub code: String,
    /// As people read it.
    pub label: Texts,
    /// Its score, where the form has one (FHIR ordinalValue, itemWeight).
    pub score: Option<u32>,
}

/// A code of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Code system URI, such as `http://loinc.org`.
    pub system: String,
    /// The code.
    pub code: String,
}

/// What a form says about identity; may only add restrictions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hints {
    /// The form marks it as an identifier.
    pub identifier: bool,
    /// HTML autocomplete token.
    pub autocomplete: Option<String>,
    /// HTML input type, REDCap validation type, XForm type, as written.
    pub written_type: Option<String>,
    /// Field notes, help texts, annotations, in words.
    pub help: Texts,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// Another item has one of these answers.
    Is {
        /// Name of the other item.
        item: String,
        /// Its answers, as they stand in answers; `true` and `false` for yes and no.
        codes: Vec<String>,
    },
    /// A multiple choice holds this answer.
    Includes {
        /// Name of the multiple choice.
        item: String,
        /// The answer.
        code: String,
    },
    /// Another item is answered, or is not.
    Answered {
        /// Name of the other item.
        item: String,
        /// Whether it must be answered.
        yes: bool,
    },
    /// Another item's number or date compares so.
    Compare {
        /// Name of the other item.
        item: String,
        /// One of `>=`, `<=`, `>`, `<`.
        op: &'static str,
        /// The number or date as written.
        than: String,
    },
    /// All hold.
    All(Vec<Condition>),
    /// One holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// An expression that is not understood, as written.
    Unreadable(String),
}

/// An address that the form calls while it is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// The item, or empty for the whole form.
    pub item: String,
    /// The address, value set, query or expression, as written.
    pub url: String,
    /// What for, in a few words.
    pub what: String,
}

/// Something that was not taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The item, or empty for the whole form.
    pub item: String,
    /// What and why, in words.
    pub text: String,
}
