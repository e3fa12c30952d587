//! `Json → Rule`: what happens to a field's answer; the default is that nothing of it leaves.

use gauze_signed::Json;

use super::category::Category;
use super::field::{FieldType, MissingValues, Range};
use super::noise::Noise;
use super::read;
use super::series::{Series, read_series};
use crate::PolicyError;
use crate::number::Number;

/// What happens to a field's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// Never leaves.
    Drop,
    /// Never leaves, and helps to find itself in free text.
    Withhold,
    /// Leaves as it is.
    Keep,
    /// Words leave without the identifiers that were found in them.
    Scrub(Scrubbing),
    /// A random code stands in its place, drawn by chance and never made from the answer.
    Pseudonymize,
    /// Leaves made vaguer.
    Coarsen(Coarsening),
    /// A file leaves, renamed and without what its kind says about its origin.
    Attach(Attachment),
    /// Answer → answer by chance, with a stated epsilon.
    Perturb(Noise),
}

/// How a text is scrubbed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scrubbing {
    /// What stands where an identifier stood.
    pub shown: Shown,
    /// Percent: a word goes where it is an identifier with at least this probability; none: as the model's makers advise.
    pub threshold: Option<u8>,
    /// Names of clinicians and facilities stay.
    pub keeps_providers: bool,
}

/// What stands where an identifier stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// Its kind, `[NAME]`.
    #[default]
    Tag,
    /// A bar, which tells neither kind nor length.
    Mask,
    /// Something made up of the same kind.
    Surrogate,
}

/// What is done to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attachment {
    /// JPEG, PNG or WebP: only what decodes the picture.
    Picture,
    /// PDF, as it is.
    Document,
    /// DICOM by PS3.15 Annex E, Basic Profile.
    Dicom {
        /// The site vouches that no picture has a name in its pixels.
        burned_in_risk_taken: bool,
    },
    /// A wearable's table or FHIR Observations: the columns that the policy names, in steps, without dates.
    Series(Box<Series>),
}

impl Attachment {
    /// As a policy writes it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Dicom { .. } => "dicom",
            Self::Series(_) => "series",
        }
    }

    /// Media types that it lets leave.
    #[must_use]
    pub fn media_types(&self) -> &'static [&'static str] {
        match self {
            Self::Picture => &["image/jpeg", "image/png", "image/webp"],
            Self::Document => &["application/pdf"],
            Self::Dicom { .. } => &["application/dicom"],
            Self::Series(_) => &["text/csv"],
        }
    }
}

/// How an answer is made vaguer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Coarsening {
    /// Date or age → band of ages on the day of the report, 90 and over together.
    AgeBand {
        /// Years of a band.
        width: u8,
    },
    /// Date → age in years on the day of the report, 90 and over together.
    Age,
    /// Date → year, dates of 90 and more years ago together.
    Year,
    /// Date → quarter of a year, likewise; not Safe Harbor.
    Quarter,
    /// Date → month, likewise; not Safe Harbor.
    Month,
    /// Time → hour of the day.
    Hour,
    /// ZIP code → its first three digits, or `000` where 20,000 people or fewer live.
    Zip3,
    /// Number → the half-open bin `[a, b)` that it lies in.
    Bins(Vec<Number>),
    /// Number → itself between the bounds, else the bound's side.
    Clamp {
        /// Everything below is one category.
        low: Option<Number>,
        /// Everything above is one category.
        high: Option<Number>,
    },
    /// Number → nearest multiple, halves away from zero.
    Round(Number),
    /// ICD-10 code → its chapter.
    Icd10Chapter,
}

impl Rule {
    /// Whether the field is in every report.
    #[must_use]
    pub fn releases(&self) -> bool {
        !matches!(self, Self::Drop | Self::Withhold)
    }

    /// `drop`, `withhold`, `keep`, `scrub`, `pseudonymize`, `coarsen`, `attach` or `perturb`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Withhold => "withhold",
            Self::Keep => "keep",
            Self::Scrub(_) => "scrub",
            Self::Pseudonymize => "pseudonymize",
            Self::Coarsen(_) => "coarsen",
            Self::Attach(_) => "attach",
            Self::Perturb(_) => "perturb",
        }
    }
}

impl Coarsening {
    /// As a policy writes it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::AgeBand { .. } => "age-band",
            Self::Age => "age",
            Self::Year => "year",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Hour => "hour",
            Self::Zip3 => "zip3",
            Self::Bins(_) => "bins",
            Self::Clamp { .. } => "clamp",
            Self::Round(_) => "round",
            Self::Icd10Chapter => "icd10-chapter",
        }
    }
}

/// What a rule is read for: the field's type, its category, and what answers a mechanism has to tell apart.
pub(crate) struct About<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: FieldType,
    pub(crate) category: Option<Category>,
    pub(crate) options: usize,
    pub(crate) missing: MissingValues,
    #[cfg_attr(not(feature = "noise"), expect(dead_code, reason = "only mechanisms for numbers ask it"))]
    pub(crate) range: Range,
}

pub(super) fn read_rule(json: &Json, about: &About<'_>) -> Result<Rule, PolicyError> {
    let unknown = || PolicyError::UnknownRule(about.id.to_owned());
    let kind = about.kind;
    let (rule, allowed) = match read::text(json, "do") {
        "drop" => (Rule::Drop, true),
        "withhold" => (Rule::Withhold, true),
        "keep" => (Rule::Keep, kind != FieldType::Attachment),
        "scrub" => (Rule::Scrub(read_scrubbing(json)), kind.is_words()),
        "attach" => {
            let attachment = read_attachment(json).ok_or_else(unknown)?;
            (Rule::Attach(attachment), kind == FieldType::Attachment)
        }
        "pseudonymize" => (Rule::Pseudonymize, kind == FieldType::Identifier),
        "coarsen" => {
            let coarsening = read_coarsening(json).ok_or_else(unknown)?;
            let allowed = fits(&coarsening, about);
            (Rule::Coarsen(coarsening), allowed)
        }
        "perturb" => match takes_noise(read::text(json, "mechanism"), kind) {
            Some(true) => (Rule::Perturb(Noise::read(json, about)?), true),
            Some(false) => (Rule::Drop, false),
            None => return Err(unknown()),
        },
        _ => return Err(unknown()),
    };
    if allowed { Ok(rule) } else { Err(PolicyError::RuleNotForType(about.id.to_owned())) }
}

fn read_scrubbing(json: &Json) -> Scrubbing {
    Scrubbing {
        shown: match read::text(json, "as") {
            "mask" => Shown::Mask,
            "surrogate" => Shown::Surrogate,
            _ => Shown::Tag,
        },
        threshold: read::whole(json, "threshold").and_then(|percent| u8::try_from(percent).ok()),
        keeps_providers: read::text(json, "providers") == "keep",
    }
}

fn read_attachment(json: &Json) -> Option<Attachment> {
    Some(match read::text(json, "as") {
        "picture" => Attachment::Picture,
        "document" => Attachment::Document,
        "dicom" => Attachment::Dicom { burned_in_risk_taken: read::text(json, "burnedInText") == "risk-taken" },
        "series" => Attachment::Series(Box::new(read_series(json)?)),
        _ => return None,
    })
}

fn read_coarsening(json: &Json) -> Option<Coarsening> {
    Some(match read::text(json, "to") {
        "age-band" => Coarsening::AgeBand { width: u8::try_from(read::whole(json, "width")?).ok()? },
        "age" => Coarsening::Age,
        "year" => Coarsening::Year,
        "quarter" => Coarsening::Quarter,
        "month" => Coarsening::Month,
        "hour" => Coarsening::Hour,
        "zip3" => Coarsening::Zip3,
        "bins" => {
            let edges = read::numbers(json, "edges");
            rising(&edges).then_some(Coarsening::Bins(edges))?
        }
        "clamp" => {
            let (low, high) = (read::number_at(json, "low"), read::number_at(json, "high"));
            let ordered = match (low, high) {
                (Some(low), Some(high)) => low < high,
                (None, None) => false,
                _ => true,
            };
            ordered.then_some(Coarsening::Clamp { low, high })?
        }
        "round" => {
            let step = read::number_at(json, "step")?;
            (step > Number::ZERO).then_some(Coarsening::Round(step))?
        }
        "icd10-chapter" => Coarsening::Icd10Chapter,
        _ => return None,
    })
}

pub(super) fn rising(numbers: &[Number]) -> bool {
    !numbers.is_empty() && numbers.windows(2).all(|pair| matches!(pair, [a, b] if a < b))
}

fn fits(coarsening: &Coarsening, about: &About<'_>) -> bool {
    let kind = about.kind;
    match coarsening {
        Coarsening::AgeBand { .. } => kind.is_date() || kind == FieldType::Integer,
        Coarsening::Age | Coarsening::Year | Coarsening::Quarter | Coarsening::Month => kind.is_date(),
        Coarsening::Hour => matches!(kind, FieldType::Time | FieldType::DateTime),
        Coarsening::Zip3 => kind == FieldType::PostalCode,
        // An age in bins of the study's own would show one over 89: ages have `age-band`.
        Coarsening::Bins(_) | Coarsening::Clamp { .. } | Coarsening::Round(_) => {
            kind.is_number() && about.category != Some(Category::Age)
        }
        Coarsening::Icd10Chapter => {
            matches!(kind, FieldType::Identifier | FieldType::Choice | FieldType::Ordinal | FieldType::FreeText)
        }
    }
}

// Whether the mechanism is for answers of this type; none for one that the language does not know.
fn takes_noise(mechanism: &str, kind: FieldType) -> Option<bool> {
    let several = kind == FieldType::MultiChoice;
    Some(match mechanism {
        "randomized-response" | "subset-selection" => kind.is_single_choice() || several,
        "square-wave" | "duchi" => kind == FieldType::Ordinal || kind.is_number(),
        "sample-one" => several,
        _ => return None,
    })
}
