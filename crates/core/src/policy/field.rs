//! One field of a policy: what it is, where it stands in forms, and the rule that decides what leaves.

use gauze_ldp::Epsilon;

use super::category::Category;
use super::condition::{Bound, Condition};
use super::derive::Derivation;
use super::rule::Rule;
use crate::mask::Mask;
use crate::text::Text;

/// What kind of answer a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldType {
    /// Yes or no; has the codes `false` and `true`.
    Boolean,
    /// One of the options.
    Choice,
    /// Any of the options.
    MultiChoice,
    /// One of the options, which have an order.
    Ordinal,
    /// A whole number.
    Integer,
    /// A number with up to six decimals.
    Decimal,
    /// A full calendar date.
    Date,
    /// A calendar date and a time of day.
    DateTime,
    /// A time of day.
    Time,
    /// A US ZIP code, five digits or ZIP+4.
    PostalCode,
    /// A name of a person.
    PersonName,
    /// A telephone or fax number.
    Phone,
    /// An e-mail address.
    Email,
    /// Street, city and the like.
    Address,
    /// Any other unique number: record, plan, account, licence, device.
    Identifier,
    /// Words of the patient's own.
    FreeText,
    /// A file.
    Attachment,
}

impl FieldType {
    const NAMES: [(&'static str, Self); 17] = [
        ("boolean", Self::Boolean),
        ("choice", Self::Choice),
        ("multi-choice", Self::MultiChoice),
        ("ordinal", Self::Ordinal),
        ("integer", Self::Integer),
        ("decimal", Self::Decimal),
        ("date", Self::Date),
        ("date-time", Self::DateTime),
        ("time", Self::Time),
        ("postal-code", Self::PostalCode),
        ("person-name", Self::PersonName),
        ("phone", Self::Phone),
        ("email", Self::Email),
        ("address", Self::Address),
        ("identifier", Self::Identifier),
        ("free-text", Self::FreeText),
        ("attachment", Self::Attachment),
    ];

    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// The type as a policy writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// One of a closed set of answers: what randomized response works on.
    #[must_use]
    pub fn is_single_choice(self) -> bool {
        matches!(self, Self::Boolean | Self::Choice | Self::Ordinal)
    }

    /// Takes options, one or several.
    #[must_use]
    pub fn has_options(self) -> bool {
        matches!(self, Self::Choice | Self::Ordinal | Self::MultiChoice)
    }

    /// Whole or decimal.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Decimal)
    }

    /// Has a calendar date.
    #[must_use]
    pub fn is_date(self) -> bool {
        matches!(self, Self::Date | Self::DateTime)
    }

    /// Words without a shape of their own.
    #[must_use]
    pub fn is_words(self) -> bool {
        matches!(self, Self::PersonName | Self::Phone | Self::Email | Self::Address | Self::Identifier | Self::FreeText)
    }
}

/// Where a field stands in forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The control's name in HTML, and the key or path in flat JSON.
    pub html: Option<String>,
    /// The item's linkId in FHIR.
    pub fhir: Option<String>,
    /// The path in SurveyJS's `survey.data`.
    pub surveyjs: Option<String>,
    /// The variable in REDCap.
    pub redcap: Option<String>,
}

/// One answer of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As it stands in the form and in the report.
    pub code: String,
    /// As people read it.
    pub label: Text,
    /// What it adds to a score.
    pub score: Option<u32>,
    /// How other forms write it.
    pub also: Vec<String>,
}

/// A code of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// Code system URI, such as `http://loinc.org`.
    pub system: String,
    /// The code.
    pub code: String,
}

/// Which answers can be absent, each a value inside the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingValues {
    /// "No answer".
    pub no_answer: bool,
    /// "Not applicable", apart from it.
    pub not_applicable: bool,
}

impl MissingValues {
    /// Whether any can occur.
    #[must_use]
    pub fn any(self) -> bool {
        self.no_answer || self.not_applicable
    }

    /// How many categories they add.
    #[must_use]
    pub fn count(self) -> usize {
        usize::from(self.no_answer) + usize::from(self.not_applicable)
    }
}

/// Lower and upper bounds of a number or a date, both included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// The lowest valid answer.
    pub min: Option<Bound>,
    /// The highest valid answer.
    pub max: Option<Bound>,
}

/// One field of a policy.
#[derive(Debug, Clone)]
pub struct Field {
    pub(super) id: String,
    pub(super) kind: FieldType,
    pub(super) label: Text,
    pub(super) place: Place,
    pub(super) derivation: Option<Derivation>,
    pub(super) code: Option<Coding>,
    pub(super) required: bool,
    pub(super) options: Vec<Choice>,
    pub(super) unit: Option<String>,
    pub(super) range: Range,
    pub(super) patterns: Vec<Mask>,
    pub(super) max_bytes: Option<usize>,
    pub(super) applies: Option<Condition>,
    pub(super) missing: MissingValues,
    pub(super) care_path: Option<String>,
    pub(super) category: Option<Category>,
    pub(super) why: Option<Text>,
    pub(super) rule: Rule,
    pub(super) takes_several: bool,
}

impl Field {
    /// Stable id, `[a-z0-9-]{1,64}`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What kind of answer it takes.
    #[must_use]
    pub fn kind(&self) -> FieldType {
        self.kind
    }

    /// What people read beside it.
    #[must_use]
    pub fn label(&self) -> &Text {
        &self.label
    }

    /// Where it stands in forms; nowhere if it is derived.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// How it is computed on the device, if it is.
    #[must_use]
    pub fn derivation(&self) -> Option<&Derivation> {
        self.derivation.as_ref()
    }

    /// The question's code, such as LOINC's.
    #[must_use]
    pub fn code(&self) -> Option<&Coding> {
        self.code.as_ref()
    }

    /// Whether an answer is insisted on wherever the question applies.
    #[must_use]
    pub fn required(&self) -> bool {
        self.required
    }

    /// The answers of a choice, no and yes, or every combination of a composite.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        &self.options
    }

    /// The unit of a number, in UCUM.
    #[must_use]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// Which numbers or dates are valid.
    #[must_use]
    pub fn range(&self) -> Range {
        self.range
    }

    /// Masks, one of which a text must fit; none: any text does.
    #[must_use]
    pub fn patterns(&self) -> &[Mask] {
        &self.patterns
    }

    /// Most bytes (UTF-8) of a text that leaves, after scrubbing.
    #[must_use]
    pub fn max_bytes(&self) -> Option<usize> {
        self.max_bytes
    }

    /// When the question is asked; none: always.
    #[must_use]
    pub fn applies(&self) -> Option<&Condition> {
        self.applies.as_ref()
    }

    /// Which answers can be absent from a valid form.
    #[must_use]
    pub fn missing(&self) -> MissingValues {
        self.missing
    }

    /// Whether a form may answer it more than once: a multiple choice, or what stays and nothing is computed from, such as the
    /// names of several relatives.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        self.takes_several
    }

    /// The care path that this item also takes.
    #[must_use]
    pub fn care_path(&self) -> Option<&str> {
        self.care_path.as_deref()
    }

    /// The kind of identifier: as the policy says, else as the type is.
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        self.category.or_else(|| Category::of_type(self.kind))
    }

    /// Why the study treats it so, in lay words.
    #[must_use]
    pub fn why(&self) -> Option<&Text> {
        self.why.as_ref()
    }

    /// What happens to its answer.
    #[must_use]
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The privacy loss of this question, if it is perturbed.
    #[must_use]
    pub fn epsilon(&self) -> Option<Epsilon> {
        match &self.rule {
            Rule::Perturb(noise) => Some(noise.epsilon()),
            _ => None,
        }
    }
}
