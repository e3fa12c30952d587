//! `signed bytes → Policy`: the study's rules, parsed once and never half valid.

mod countersigned;
mod field;
mod raw;
mod size;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod tests_support;

use gauze_ldp::Epsilon;
use gauze_ldp::epsilon::EpsilonSum;
use gauze_signed::keytext::{self, KeyKind};
use gauze_signed::{Date, PublisherKey, SignedPolicy};

pub use field::{Choice, Derivation, Field, FieldType, Place, Rule};

use crate::PolicyError;
use crate::text::Text;

/// 1,000 fields: the largest real questionnaire seen has 187 items.
pub const MAX_FIELDS: usize = 1000;

/// What a study may have, and to whom it goes: the meaning of a signed policy.
#[derive(Debug, Clone)]
pub struct Policy {
    hash: [u8; 32],
    study: StudyInfo,
    consent: ConsentText,
    care: Care,
    recipient: Recipient,
    budget: Epsilon,
    padded_size: u32,
    fields: Vec<Field>,
    epsilon: EpsilonSum,
}

/// The study, in words.
#[derive(Debug, Clone)]
pub struct StudyInfo {
    /// Opaque id, `[a-z0-9-]{1,64}`.
    pub id: String,
    /// Grows with every amendment; from 1.
    pub version: u64,
    /// What the study is called.
    pub title: Text,
    /// What it is for, in lay words.
    pub purpose: Text,
    /// Who answers for it.
    pub controller: String,
    /// How to reach them.
    pub contact: String,
    /// First day on which reports are taken.
    pub valid_from: Date,
    /// Last day on which reports are taken.
    pub valid_until: Date,
    /// Base URL of the collector, without a slash at the end.
    pub collector: String,
}

/// What the patient agrees to.
#[derive(Debug, Clone)]
pub struct ConsentText {
    /// Names the text; bound into the report.
    pub version: String,
    /// The words.
    pub text: Text,
}

/// Whether the form also goes to care, and how.
#[derive(Debug, Clone)]
pub struct Care {
    /// The host's own submission goes to the clinic, unchanged.
    pub with_care: bool,
    /// Where care-relevant items also go.
    pub paths: Vec<CarePath>,
}

/// A way that an item takes to people who act on it.
#[derive(Debug, Clone)]
pub struct CarePath {
    /// Named by `careRelevant` fields.
    pub id: String,
    /// Where it goes.
    pub destination: Text,
    /// Who reads it.
    pub read_by: Text,
    /// How soon.
    pub within: Text,
}

/// Who can open the reports.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// As shown to patients.
    pub name: String,
    /// X25519 public key.
    pub key: [u8; 32],
}

impl Policy {
    /// `(JWS, publisher's public key as text) → Policy`, whatever the day.
    ///
    /// # Errors
    /// `key/…` or `policy/…`: wrong key, wrong signature, or the first [`PolicyError`] found.
    pub fn verify(jws: &str, publisher: &str) -> Result<Self, PolicyError> {
        Self::read(&gauze_signed::verify(jws, &PublisherKey::parse(publisher)?)?)
    }

    /// `SignedPolicy → Policy`.
    ///
    /// # Errors
    /// The first [`PolicyError`] found; a policy with one is never signed by `gauze policy sign`.
    pub fn read(signed: &SignedPolicy) -> Result<Self, PolicyError> {
        Self::parse(signed.payload(), signed.hash())
    }

    /// `(policy JSON, its SHA-256) → Policy`, for drafts that are not signed yet.
    ///
    /// # Errors
    /// The first [`PolicyError`] found.
    pub fn parse(payload: &[u8], hash: [u8; 32]) -> Result<Self, PolicyError> {
        let raw = raw::read(payload)?;
        if raw.gauze != "1" {
            return Err(PolicyError::Language);
        }
        let languages: Vec<String> = raw.study.title.languages().map(str::to_owned).collect();
        let study = read_study(raw.study, &languages)?;
        check_text(&raw.consent.text, &languages, "consent.text")?;
        if !is_code(&raw.consent.version) {
            return Err(PolicyError::Study("consent.version"));
        }
        if raw.repeats != "once" {
            return Err(PolicyError::Study("repeats"));
        }
        let care = read_care(raw.care, &languages)?;
        let recipient = read_recipient(&raw.recipients)?;
        let budget = Epsilon::parse(&raw.epsilon_per_report).map_err(|_| PolicyError::Study("budget"))?;
        let fields = field::read_all(raw.fields, &languages, &care)?;
        let epsilon: EpsilonSum = fields.iter().filter_map(Field::epsilon).sum();
        if epsilon > budget.into() {
            return Err(PolicyError::OverBudget { spent: epsilon.to_string() });
        }
        let consent = ConsentText { version: raw.consent.version, text: raw.consent.text };
        let policy =
            Self { hash, study, consent, care, recipient, budget, padded_size: raw.padded_size, fields, epsilon };
        size::check(&policy)?;
        Ok(policy)
    }

    /// Whether reports are taken on this day.
    ///
    /// # Errors
    /// [`PolicyError::NotYetValid`] or [`PolicyError::Expired`].
    pub fn check_valid_on(&self, today: Date) -> Result<(), PolicyError> {
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

    /// Who can open the reports.
    #[must_use]
    pub fn recipient(&self) -> &Recipient {
        &self.recipient
    }

    /// What one report may spend at most.
    #[must_use]
    pub fn budget(&self) -> Epsilon {
        self.budget
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

    /// Fields covered by the noise, and fields that leave exactly (kept or coarsened).
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

fn read_study(raw: raw::RawStudy, languages: &[String]) -> Result<StudyInfo, PolicyError> {
    if !is_id(&raw.id) {
        return Err(PolicyError::Study("study.id"));
    }
    if raw.version == 0 {
        return Err(PolicyError::Study("study.version"));
    }
    if languages.is_empty() || !languages.iter().all(|language| matches!(language.as_str(), "en" | "es")) {
        return Err(PolicyError::Study("study.title"));
    }
    check_text(&raw.title, languages, "study.title")?;
    check_text(&raw.purpose, languages, "study.purpose")?;
    if raw.controller.is_empty() || raw.contact.is_empty() {
        return Err(PolicyError::Study("study.controller"));
    }
    let (valid_from, valid_until) = (Date::parse(&raw.valid_from)?, Date::parse(&raw.valid_until)?);
    if valid_from > valid_until {
        return Err(PolicyError::Study("study.validUntil"));
    }
    if !is_collector(&raw.collector) {
        return Err(PolicyError::Study("study.collector"));
    }
    Ok(StudyInfo {
        id: raw.id,
        version: raw.version,
        title: raw.title,
        purpose: raw.purpose,
        controller: raw.controller,
        contact: raw.contact,
        valid_from,
        valid_until,
        collector: raw.collector,
    })
}

// Plain HTTP is for trials on one machine: elsewhere the network would see when and how often somebody reports.
fn is_collector(url: &str) -> bool {
    let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
    let is_local = local.iter().any(|host| {
        url.strip_prefix(host).is_some_and(|rest| rest.is_empty() || rest.starts_with(':') || rest.starts_with('/'))
    });
    let tail = |c: char| c.is_ascii_graphic() && !matches!(c, '?' | '#' | '@' | '\\');
    (is_local || url.strip_prefix("https://").is_some_and(|host| !host.is_empty()))
        && url.chars().all(tail)
        && !url.ends_with('/')
        && url.len() <= 200
}

fn read_care(raw: raw::RawCare, languages: &[String]) -> Result<Care, PolicyError> {
    let with_care = match raw.form.as_str() {
        "care+study" => true,
        "study-only" => false,
        _ => return Err(PolicyError::Study("care.form")),
    };
    let mut paths: Vec<CarePath> = Vec::new();
    for path in raw.paths {
        for text in [&path.destination, &path.read_by, &path.within] {
            check_text(text, languages, "care.paths")?;
        }
        if !is_id(&path.id) || paths.iter().any(|other| other.id == path.id) {
            return Err(PolicyError::Study("care.paths"));
        }
        paths.push(CarePath { id: path.id, destination: path.destination, read_by: path.read_by, within: path.within });
    }
    Ok(Care { with_care, paths })
}

fn read_recipient(raw: &[raw::RawRecipient]) -> Result<Recipient, PolicyError> {
    let [one] = raw else { return Err(PolicyError::Recipients) };
    if one.name.is_empty() {
        return Err(PolicyError::Recipients);
    }
    Ok(Recipient { name: one.name.clone(), key: *keytext::decode(KeyKind::HolderPublic, &one.key)? })
}

fn check_text(text: &Text, languages: &[String], place: &str) -> Result<(), PolicyError> {
    if text.has_all(languages) { Ok(()) } else { Err(PolicyError::MissingLanguage(place.to_owned())) }
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
