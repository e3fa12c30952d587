//! `signed bytes → Policy`: the study's rules, parsed once and never half valid.

pub mod category;
pub mod condition;
mod countersigned;
pub mod derive;
mod field;
mod fields;
pub mod grammar;
pub mod language;
pub mod noise;
pub(crate) mod read;
pub mod rule;
mod series;
mod size;
mod study;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod tests_support;

use gauze_ldp::Epsilon;
use gauze_ldp::epsilon::EpsilonSum;
use gauze_signed::{Date, Json, PublisherKey, SignedPolicy};

pub use category::Category;
pub use condition::{Bound, Condition, Order};
pub use derive::{Derivation, Operation};
pub use field::{Choice, Coding, Field, FieldType, MissingValues, Place, Range};
pub use noise::{Mechanism, Noise};
pub use rule::{Attachment, Coarsening, Rule, Scrubbing, Shown};
pub use series::Series;
#[cfg(feature = "repeats")]
pub use study::Period;
pub use study::{Care, CarePath, ConsentText, Participants, Recipient, Repeats, State, StudyInfo, Wave};

use study::Budget;

use crate::PolicyError;
use crate::error::from_misfit;

/// 1,000 fields: the largest real questionnaire seen has 187 items.
pub const MAX_FIELDS: usize = 1000;
/// The code of an answer that does not apply, where a policy tells it apart from "no answer".
pub const NOT_APPLICABLE: &str = "not-applicable";

/// What a study may have, and to whom it goes: the meaning of a signed policy.
#[derive(Debug, Clone)]
pub struct Policy {
    hash: [u8; 32],
    study: StudyInfo,
    state: State,
    participants: Participants,
    consent: ConsentText,
    care: Care,
    recipients: Vec<Recipient>,
    quorum: u64,
    budget: Budget,
    repeats: Repeats,
    padded_size: u32,
    fields: Vec<Field>,
    epsilon: EpsilonSum,
}

impl Policy {
    /// `(JWS, publisher's public key as text) → Policy`, whatever the day.
    ///
    /// # Errors
    /// `key/…` or `policy/…`: wrong key, wrong signature, or the first [`PolicyError`] found.
    pub fn verify(jws: &str, publisher: &str) -> Result<Self, PolicyError> {
        Self::read(&gauze_signed::verify(jws, &PublisherKey::parse(publisher)?)?)
    }

    /// `SignedPolicy → Policy`, to be acted on.
    ///
    /// # Errors
    /// The first [`PolicyError`] found, [`PolicyError::NotYetSupported`] included.
    pub fn read(signed: &SignedPolicy) -> Result<Self, PolicyError> {
        let policy = Self::parse(signed.payload(), signed.hash())?;
        policy.check_supported()?;
        Ok(policy)
    }

    /// `(policy JSON, its SHA-256) → Policy`, for drafts, which need not have recipients yet.
    ///
    /// # Errors
    /// The first [`PolicyError`] found.
    pub fn parse(payload: &[u8], hash: [u8; 32]) -> Result<Self, PolicyError> {
        let text = core::str::from_utf8(payload).map_err(|_| PolicyError::Json("it is not UTF-8 text".to_owned()))?;
        let json = Json::parse(text).map_err(|fault| PolicyError::Json(fault.to_string()))?;
        if json.get("gauze").is_some_and(|version| version.as_text() != Some("1")) {
            return Err(PolicyError::Language);
        }
        grammar::check(&json, &language::POLICY, &languages(&json)?).map_err(from_misfit)?;

        let part = |key| json.get(key).unwrap_or(&Json::Null);
        let study = study::read_study(part("study"))?;
        let consent = study::read_consent(part("consent"))?;
        let care = study::read_care(part("care"))?;
        let recipients = study::read_recipients(read::list(&json, "recipients"))?;
        study::check_signatures(&json)?;
        let repeats = study::read_repeats(&json)?;
        let budget = study::read_budget(part("budget"))?;
        let fields = fields::read_all(read::list(&json, "fields"), &care)?;
        let epsilon: EpsilonSum = fields.iter().filter_map(Field::epsilon).sum();
        if epsilon > budget.report.into() {
            return Err(PolicyError::OverBudget { spent: epsilon.to_string() });
        }
        let policy = Self {
            hash,
            study,
            state: State::read(&json),
            participants: study::Participants::read(&json),
            consent,
            care,
            recipients,
            quorum: read::whole(&json, "quorum").unwrap_or(1),
            budget,
            repeats,
            padded_size: read::whole(&json, "paddedSize").and_then(|size| u32::try_from(size).ok()).unwrap_or(0),
            fields,
            epsilon,
        };
        size::check(&policy)?;
        Ok(policy)
    }

    /// Whether this build can do all that the policy asks for.
    ///
    /// # Errors
    /// [`PolicyError::Recipients`] without one, [`PolicyError::NotYetSupported`] naming the part.
    pub fn check_supported(&self) -> Result<(), PolicyError> {
        let not_yet = |part| Err(PolicyError::NotYetSupported(part));
        if self.recipients.is_empty() {
            return Err(PolicyError::Recipients);
        }
        if self.recipients.len() > 1 || self.quorum > 1 {
            return not_yet("more than one recipient, or a quorum");
        }
        Ok(())
    }

    /// Whether reports are taken on this day.
    ///
    /// # Errors
    /// [`PolicyError::NotYetValid`], [`PolicyError::Expired`] or [`PolicyError::NotActive`].
    pub fn check_valid_on(&self, today: Date) -> Result<(), PolicyError> {
        if self.state != State::Active {
            return Err(PolicyError::NotActive(self.state.name()));
        }
        if today < self.study.valid_from {
            return Err(PolicyError::NotYetValid);
        }
        if today > self.study.valid_until {
            return Err(PolicyError::Expired);
        }
        Ok(())
    }

    /// SHA-256 of the signed bytes: the policy's name.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// The policy's name in 64 hexadecimal digits.
    #[must_use]
    pub fn hash_hex(&self) -> String {
        hex(&self.hash)
    }

    /// The study, in words.
    #[must_use]
    pub fn study(&self) -> &StudyInfo {
        &self.study
    }

    /// Whether it is in force.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// Who fills the form in, and who consents.
    #[must_use]
    pub fn participants(&self) -> &Participants {
        &self.participants
    }

    /// What the patient agrees to.
    #[must_use]
    pub fn consent(&self) -> &ConsentText {
        &self.consent
    }

    /// Whether and how the form also goes to care.
    #[must_use]
    pub fn care(&self) -> &Care {
        &self.care
    }

    /// Who can open the reports; empty in a draft only.
    #[must_use]
    pub fn recipients(&self) -> &[Recipient] {
        &self.recipients
    }

    /// How many holders must agree to open.
    #[must_use]
    pub fn quorum(&self) -> u64 {
        self.quorum
    }

    /// What one report may spend at most.
    #[must_use]
    pub fn budget(&self) -> Epsilon {
        self.budget.report
    }

    /// What all reports of one person may spend, in millionths, where the policy says.
    #[cfg(feature = "repeats")]
    #[must_use]
    pub fn budget_per_person(&self) -> Option<u64> {
        self.budget.person.and_then(|person| u64::try_from(person.micro()).ok())
    }

    /// Over which time that is counted.
    #[cfg(feature = "repeats")]
    #[must_use]
    pub fn period(&self) -> Period {
        self.budget.period
    }

    /// How often one person reports.
    #[must_use]
    pub fn repeats(&self) -> &Repeats {
        &self.repeats
    }

    /// What one report spends: the exact sum over its perturbed fields.
    #[must_use]
    pub fn epsilon(&self) -> EpsilonSum {
        self.epsilon
    }

    /// Bytes of every padded report.
    #[must_use]
    pub fn padded_size(&self) -> u32 {
        self.padded_size
    }

    /// All fields, in the policy's order.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The fields of every report, in order: neither their number nor their order depends on the answers.
    pub fn released(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.fields.iter().enumerate().filter(|(_, field)| field.rule().releases())
    }

    /// The field with this id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<(usize, &Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.id() == id)
    }

    /// Language tags of every text.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.study.title.languages()
    }

    /// Whether every build can draw a report's noise.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !self.fields.iter().any(|field| matches!(field.rule(), Rule::Perturb(noise) if !noise.is_plain()))
    }

    /// Fields covered by the noise, and fields that leave without it.
    #[must_use]
    pub fn scope(&self) -> (usize, usize) {
        let perturbed = self.released().filter(|(_, field)| field.epsilon().is_some()).count();
        (perturbed, self.released().count() - perturbed)
    }
}

/// `bytes → lower case hexadecimal digits`.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

// The study's title decides which languages every other text has.
fn languages(json: &Json) -> Result<Vec<&str>, PolicyError> {
    let Some(Json::Object(pairs)) = json.get("study").and_then(|study| study.get("title")) else {
        // The grammar says what is missing.
        return Ok(Vec::new());
    };
    let languages: Vec<&str> = pairs.iter().map(|(language, _)| language.as_str()).collect();
    if languages.is_empty() || !languages.iter().all(|language| matches!(*language, "en" | "es")) {
        return Err(PolicyError::Study("study.title"));
    }
    Ok(languages)
}

/// `[a-z0-9-]{1,64}`: ids of studies, fields and care paths.
fn is_id(text: &str) -> bool {
    let shape = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
    (1..=64).contains(&text.len()) && text.bytes().all(shape)
}

/// `[A-Za-z0-9._+/:-]{1,64}`: codes of options and versions; needs no escape in JSON.
fn is_code(text: &str) -> bool {
    let shape = |c: u8| c.is_ascii_alphanumeric() || b"._+/:-".contains(&c);
    (1..=64).contains(&text.len()) && text.bytes().all(shape)
}
