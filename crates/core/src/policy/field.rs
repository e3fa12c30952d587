//! One field of a policy: what it is, where it stands in the form, and the rule that decides what leaves.

use gauze_ldp::{Epsilon, LdpError, RandomizedResponse};

use super::raw::{RawDerive, RawField, RawOption, RawPlace, RawRule};
use super::{Care, MAX_FIELDS, check_text, is_code, is_id};
use crate::PolicyError;
use crate::text::Text;

/// What kind of answer a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldType {
    /// Yes or no; has the codes `false` and `true`.
    Boolean,
    /// One of the options.
    Choice,
    /// Any number of the options.
    MultiChoice,
    /// One of the options, which have an order.
    Ordinal,
    /// A whole number of up to nine digits.
    Integer,
    /// A number with up to six digits after the point.
    Decimal,
    /// A full calendar date.
    Date,
    /// A date and a time of day.
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

    /// The type as a policy writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// Where a field stands in forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The control's name in HTML, and the key or path in flat JSON.
    pub html: Option<String>,
    /// The item's linkId in FHIR.
    pub fhir: Option<String>,
    /// The question's name or path in SurveyJS.
    pub surveyjs: Option<String>,
    /// The variable in REDCap.
    pub redcap: Option<String>,
}

/// One answer of a choice.
#[derive(Debug, Clone)]
pub struct Choice {
    /// As it stands in the form and in the report.
    pub code: String,
    /// As people read it.
    pub label: Text,
    /// What it adds to a score.
    pub score: Option<u32>,
}

/// `band = number of cut-offs that the sum of scores reaches`; no answer if any source has none.
#[derive(Debug, Clone)]
pub struct Derivation {
    /// Indices of the summed fields.
    pub sources: Vec<usize>,
    /// Rising; one less than the options.
    pub cutoffs: Vec<u32>,
}

/// What happens to a field's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Never leaves.
    Drop,
    /// Never leaves, and is named as an identifier.
    Withhold,
    /// Leaves as it is.
    Keep,
    /// Date → band of ages in years on the day of the report, 90 and over together.
    AgeBand {
        /// Years of a band.
        width: u8,
    },
    /// Date → year, dates of 90 and more years ago together.
    Year,
    /// ZIP code → its first three digits, or `000` where 20,000 people or fewer live.
    Zip3,
    /// Answer → answer by chance, with a stated epsilon.
    Perturb {
        /// Of this one question.
        epsilon: Epsilon,
        /// The integers that the noise is made from.
        table: RandomizedResponse,
    },
}

impl Rule {
    /// Whether the field is in every report.
    #[must_use]
    pub fn releases(self) -> bool {
        !matches!(self, Self::Drop | Self::Withhold)
    }
}

/// One field of a policy.
#[derive(Debug, Clone)]
pub struct Field {
    id: String,
    kind: FieldType,
    label: Text,
    place: Place,
    derivation: Option<Derivation>,
    required: bool,
    options: Vec<Choice>,
    care_path: Option<String>,
    category: Option<String>,
    why: Option<Text>,
    rule: Rule,
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

    /// Whether every report has an answer here.
    #[must_use]
    pub fn required(&self) -> bool {
        self.required
    }

    /// The answers of a choice, or no and yes.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        &self.options
    }

    /// The care path that this item also takes.
    #[must_use]
    pub fn care_path(&self) -> Option<&str> {
        self.care_path.as_deref()
    }

    /// The kind of identifier, in the words of 45 CFR 164.514(b)(2), where the policy names one.
    #[must_use]
    pub fn category(&self) -> Option<&str> {
        self.category.as_deref()
    }

    /// Why the study treats it so, in lay words.
    #[must_use]
    pub fn why(&self) -> Option<&Text> {
        self.why.as_ref()
    }

    /// What happens to its answer.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The privacy loss of this question, if it is perturbed.
    #[must_use]
    pub fn epsilon(&self) -> Option<Epsilon> {
        match self.rule {
            Rule::Perturb { epsilon, .. } => Some(epsilon),
            _ => None,
        }
    }
}

pub(super) fn read_all(raw: Vec<RawField>, languages: &[String], care: &Care) -> Result<Vec<Field>, PolicyError> {
    if raw.is_empty() || raw.len() > MAX_FIELDS {
        return Err(PolicyError::Study("fields"));
    }
    let mut fields: Vec<Field> = Vec::with_capacity(raw.len());
    for one in raw {
        let field = read(one, &fields, languages, care)?;
        fields.push(field);
    }
    Ok(fields)
}

fn read(raw: RawField, earlier: &[Field], languages: &[String], care: &Care) -> Result<Field, PolicyError> {
    let id = raw.id;
    if !is_id(&id) || earlier.iter().any(|field| field.id == id) {
        return Err(PolicyError::FieldId(id));
    }
    let Some((_, kind)) = FieldType::NAMES.into_iter().find(|(name, _)| *name == raw.kind) else {
        return Err(PolicyError::UnknownType { field: id, found: raw.kind });
    };
    check_text(&raw.label, languages, &id)?;
    if let Some(why) = &raw.why {
        check_text(why, languages, &id)?;
    }
    let options = read_options(&id, kind, raw.options, languages)?;
    let (place, derivation) = match (raw.at, raw.derive) {
        (Some(place), None) => (read_place(&id, place, earlier)?, None),
        (None, Some(derive)) => {
            (Place::default(), Some(read_derivation(&id, kind, &derive, options.len(), raw.required, earlier)?))
        }
        _ => return Err(PolicyError::Place(id)),
    };
    let reaches_care = |path: &String| care.with_care && care.paths.iter().any(|known| known.id == *path);
    if !raw.care_relevant.iter().all(reaches_care) {
        return Err(PolicyError::CarePath(id));
    }
    let rule = read_rule(&id, kind, &raw.rule, options.len(), raw.required)?;
    Ok(Field {
        id,
        kind,
        label: raw.label,
        place,
        derivation,
        required: raw.required,
        options,
        care_path: raw.care_relevant,
        category: raw.category,
        why: raw.why,
        rule,
    })
}

fn read_options(
    id: &str,
    kind: FieldType,
    raw: Vec<RawOption>,
    languages: &[String],
) -> Result<Vec<Choice>, PolicyError> {
    let refused = || PolicyError::Options(id.to_owned());
    if kind == FieldType::Boolean {
        let implicit = |code: &str, label, score| Choice { code: code.to_owned(), label, score: Some(score) };
        let both = vec![implicit("false", Text::pair("No", "No"), 0), implicit("true", Text::pair("Yes", "Sí"), 1)];
        return if raw.is_empty() { Ok(both) } else { Err(refused()) };
    }
    let has_options = matches!(kind, FieldType::Choice | FieldType::MultiChoice | FieldType::Ordinal);
    if has_options != (raw.len() >= 2) || (!has_options && !raw.is_empty()) {
        return Err(refused());
    }
    let mut options: Vec<Choice> = Vec::with_capacity(raw.len());
    for one in raw {
        if !is_code(&one.code) || options.iter().any(|other| other.code == one.code) {
            return Err(refused());
        }
        check_text(&one.label, languages, id)?;
        options.push(Choice { code: one.code, label: one.label, score: one.score });
    }
    Ok(options)
}

fn read_place(id: &str, raw: RawPlace, earlier: &[Field]) -> Result<Place, PolicyError> {
    let place = Place { html: raw.html, fhir: raw.fhir, surveyjs: raw.surveyjs, redcap: raw.redcap };
    let names = |place: &Place| [place.html.clone(), place.fhir.clone(), place.surveyjs.clone(), place.redcap.clone()];
    let own = names(&place);
    let unusable = own.iter().flatten().any(|name| name.is_empty() || name.len() > 200);
    let taken = earlier.iter().any(|field| names(&field.place).iter().zip(&own).any(|(a, b)| a.is_some() && a == b));
    if unusable || taken || place == Place::default() {
        return Err(PolicyError::Place(id.to_owned()));
    }
    Ok(place)
}

fn read_derivation(
    id: &str,
    kind: FieldType,
    raw: &RawDerive,
    options: usize,
    required: bool,
    earlier: &[Field],
) -> Result<Derivation, PolicyError> {
    let refused = || PolicyError::Derive(id.to_owned());
    let rising = raw.cutoffs.windows(2).all(|pair| matches!(pair, [a, b] if a < b));
    if kind != FieldType::Choice || raw.cutoffs.len() + 1 != options || !rising || raw.sum.is_empty() {
        return Err(refused());
    }
    let mut sources = Vec::with_capacity(raw.sum.len());
    let mut highest = 0u32;
    for name in &raw.sum {
        let at = earlier.iter().position(|field| field.id == *name).ok_or_else(refused)?;
        let source = earlier.get(at).ok_or_else(refused)?;
        let scored = !source.options.is_empty() && source.options.iter().all(|option| option.score.is_some());
        if !scored || source.derivation.is_some() || sources.contains(&at) {
            return Err(refused());
        }
        if required && !source.required {
            return Err(PolicyError::DerivedRequired(id.to_owned()));
        }
        let top = source.options.iter().filter_map(|option| option.score).max().unwrap_or(0);
        highest = highest.checked_add(top).ok_or_else(refused)?;
        sources.push(at);
    }
    Ok(Derivation { sources, cutoffs: raw.cutoffs.clone() })
}

fn read_rule(id: &str, kind: FieldType, raw: &RawRule, options: usize, required: bool) -> Result<Rule, PolicyError> {
    let RawRule { action, to, width, mechanism, epsilon } = raw;
    let parts = (to.as_deref(), *width, mechanism.as_deref(), epsilon.as_deref());
    let closed = matches!(kind, FieldType::Choice | FieldType::Boolean);
    let (rule, allowed) = match (action.as_str(), parts) {
        ("drop", (None, None, None, None)) => (Rule::Drop, true),
        ("withhold", (None, None, None, None)) => (Rule::Withhold, true),
        ("keep", (None, None, None, None)) => (Rule::Keep, closed || kind == FieldType::Integer),
        ("coarsen", (Some("age-band"), Some(width @ 1..=90), None, None)) => {
            (Rule::AgeBand { width }, kind == FieldType::Date)
        }
        ("coarsen", (Some("year"), None, None, None)) => (Rule::Year, kind == FieldType::Date),
        ("coarsen", (Some("zip3"), None, None, None)) => (Rule::Zip3, kind == FieldType::PostalCode),
        ("perturb", (None, None, Some("randomized-response"), Some(epsilon))) => {
            let rule = if closed { read_noise(id, epsilon, options, required)? } else { Rule::Drop };
            (rule, closed)
        }
        _ => return Err(PolicyError::UnknownRule(id.to_owned())),
    };
    if allowed { Ok(rule) } else { Err(PolicyError::RuleNotForType(id.to_owned())) }
}

fn read_noise(id: &str, epsilon: &str, options: usize, required: bool) -> Result<Rule, PolicyError> {
    // Whether somebody answered must not show: "no answer" is one more category, and only where it can happen.
    let categories = u32::try_from(options + usize::from(!required)).map_err(|_| LdpError::Categories);
    let table =
        Epsilon::parse(epsilon).and_then(|epsilon| Ok((epsilon, RandomizedResponse::new(categories?, epsilon)?)));
    table
        .map(|(epsilon, table)| Rule::Perturb { epsilon, table })
        .map_err(|problem| PolicyError::Noise { field: id.to_owned(), problem })
}
