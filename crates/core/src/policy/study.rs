//! `Json → StudyInfo, ConsentText, Care, Recipient, …`: the parts of a policy around its fields.

use gauze_ldp::Epsilon;
use gauze_signed::keytext::{self, KeyKind};
use gauze_signed::{Date, Json, PublisherKey};

use super::{is_code, is_id, read};
use crate::text::Text;
use crate::{Number, PolicyError};

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
    /// A rehearsal: shown as one, refused by live collectors, never pooled with a study.
    pub test: bool,
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

impl Care {
    pub(super) fn reaches(&self, path: &str) -> bool {
        self.with_care && self.paths.iter().any(|known| known.id == path)
    }
}

/// Who can open the reports, alone or with others.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// As shown to patients.
    pub name: String,
    /// X25519 public key.
    pub key: [u8; 32],
    /// Keeps a share for the day when a holder is lost.
    pub recovery: bool,
    /// Last day on which the key is to be used.
    pub valid_until: Option<Date>,
}

/// What the page has to know of who fills the form in; the rest of the part is for boards.
#[derive(Debug, Clone, Default)]
pub struct Participants {
    /// What a child or an adult who cannot consent is told and asked (45 CFR 46.408).
    pub assent: Option<Text>,
    /// The portal keeps a separate, identified consent record.
    pub signature: bool,
}

impl Participants {
    // Without the part, adults answer and consent for themselves.
    pub(super) fn read(policy: &Json) -> Self {
        let Some(json) = policy.get("participants") else { return Self::default() };
        Self {
            assent: json.get("assent").map(Text::read),
            signature: read::text(json, "signature") == "separate-record",
        }
    }
}

/// Where an amendment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not approved yet.
    Draft,
    /// Takes reports.
    Active,
    /// Takes none for now.
    Paused,
    /// Takes none any more, before its end.
    Stopped,
    /// Has ended.
    Closed,
}

impl State {
    const NAMES: [(&'static str, Self); 5] = [
        ("draft", Self::Draft),
        ("active", Self::Active),
        ("paused", Self::Paused),
        ("stopped", Self::Stopped),
        ("closed", Self::Closed),
    ];

    /// As a policy writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, state)| *state == self).map_or("", |(name, _)| name)
    }

    // A policy without the key is in force, as all were before there was one.
    pub(super) fn read(policy: &Json) -> Self {
        let written = policy.get("amendment").map_or("active", |amendment| read::text(amendment, "state"));
        Self::NAMES.iter().find(|(name, _)| *name == written).map_or(Self::Draft, |(_, state)| *state)
    }
}

/// How often one person reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeats {
    /// Once a person.
    Once,
    /// As often as a person's budget lasts, as this device counts, with no claim beyond it; once where there is none.
    DeviceOnly,
    /// Once in each window.
    Waves(Vec<Wave>),
}

/// A window in which each person reports once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wave {
    /// Names the wave.
    pub id: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

pub(super) fn read_study(json: &Json) -> Result<StudyInfo, PolicyError> {
    let id = read::text(json, "id").to_owned();
    let test = read::flag(json, "test");
    // A rehearsal's reports must not be taken for the study's, by people either.
    if !is_id(&id) || test != id.starts_with("test-") {
        return Err(PolicyError::Study("study.id"));
    }
    let version = read::whole(json, "version").unwrap_or(0);
    if version == 0 {
        return Err(PolicyError::Study("study.version"));
    }
    let controller = json.get("controller").unwrap_or(&Json::Null);
    let (name, contact) = (read::text(controller, "name"), read::text(controller, "contact"));
    if name.is_empty() || contact.is_empty() {
        return Err(PolicyError::Study("study.controller"));
    }
    let (valid_from, valid_until) =
        (Date::parse(read::text(json, "validFrom"))?, Date::parse(read::text(json, "validUntil"))?);
    if valid_from > valid_until {
        return Err(PolicyError::Study("study.validUntil"));
    }
    let collector = read::text(json, "collector");
    if !is_collector(collector) {
        return Err(PolicyError::Study("study.collector"));
    }
    Ok(StudyInfo {
        id,
        version,
        title: read::words(json, "title"),
        purpose: read::words(json, "purpose"),
        controller: name.to_owned(),
        contact: contact.to_owned(),
        valid_from,
        valid_until,
        collector: collector.to_owned(),
        test,
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

pub(super) fn read_consent(json: &Json) -> Result<ConsentText, PolicyError> {
    let version = read::text(json, "version");
    if !is_code(version) {
        return Err(PolicyError::Study("consent.version"));
    }
    Ok(ConsentText { version: version.to_owned(), text: read::words(json, "text") })
}

pub(super) fn read_care(json: &Json) -> Result<Care, PolicyError> {
    let with_care = match read::text(json, "form") {
        "care+study" => true,
        "study-only" => false,
        _ => return Err(PolicyError::Study("care.form")),
    };
    let mut paths: Vec<CarePath> = Vec::new();
    for path in read::list(json, "paths") {
        let id = read::text(path, "id");
        if !is_id(id) || paths.iter().any(|other| other.id == id) {
            return Err(PolicyError::Study("care.paths"));
        }
        let text = |key| read::words(path, key);
        paths.push(CarePath {
            id: id.to_owned(),
            destination: text("destination"),
            read_by: text("readBy"),
            within: text("within"),
        });
    }
    Ok(Care { with_care, paths })
}

pub(super) fn read_recipients(list: &[Json]) -> Result<Vec<Recipient>, PolicyError> {
    let mut recipients: Vec<Recipient> = Vec::with_capacity(list.len());
    for one in list {
        let key = *keytext::decode(KeyKind::HolderPublic, read::text(one, "key"))?;
        let name = read::text(one, "name");
        if name.is_empty() || recipients.iter().any(|other| other.key == key) {
            return Err(PolicyError::Recipients);
        }
        let valid_until = read::maybe(one, "validUntil").map(Date::parse).transpose()?;
        let recovery = read::text(one, "role") == "recovery";
        recipients.push(Recipient { name: name.to_owned(), key, recovery, valid_until });
    }
    Ok(recipients)
}

/// What may be spent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    pub(super) report: Epsilon,
    #[cfg(feature = "repeats")]
    pub(super) person: Option<Number>,
    #[cfg(feature = "repeats")]
    pub(super) period: Period,
}

/// Over which time a person's budget is counted.
#[cfg(feature = "repeats")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// All of it.
    Study,
    /// Each calendar year, as the device has it.
    Year,
    /// Each calendar month, likewise.
    Month,
}

/// What one report may spend; what a person may spend has to be a number too.
pub(super) fn read_budget(json: &Json) -> Result<Budget, PolicyError> {
    let refused = PolicyError::Study("budget");
    let Ok(report) = Epsilon::parse(read::text(json, "epsilonPerReport")) else { return Err(refused) };
    let person = read::maybe(json, "epsilonPerPerson").map(Number::parse);
    if person.is_some_and(|person| person.is_none_or(|person| person <= Number::ZERO)) {
        return Err(refused);
    }
    Ok(Budget {
        report,
        #[cfg(feature = "repeats")]
        person: person.flatten(),
        #[cfg(feature = "repeats")]
        period: match read::text(json, "period") {
            "year" => Period::Year,
            "month" => Period::Month,
            _ => Period::Study,
        },
    })
}

pub(super) fn read_repeats(policy: &Json) -> Result<Repeats, PolicyError> {
    let refused = PolicyError::Study("repeats");
    let Some(repeats) = policy.get("repeats") else { return Err(refused) };
    match repeats.as_text() {
        Some("once") => return Ok(Repeats::Once),
        Some("device-only") => return Ok(Repeats::DeviceOnly),
        Some(_) => return Err(refused),
        None => {}
    }
    let mut waves: Vec<Wave> = Vec::new();
    for wave in read::list(repeats, "waves") {
        let (from, until) = (Date::parse(read::text(wave, "from"))?, Date::parse(read::text(wave, "until"))?);
        let id = read::text(wave, "id");
        // In order and apart, so that a day belongs to one wave at most.
        let follows = waves.last().is_none_or(|before| before.until < from);
        if !is_id(id) || from > until || !follows || waves.iter().any(|other| other.id == id) {
            return Err(refused);
        }
        waves.push(Wave { id: id.to_owned(), from, until });
    }
    Ok(Repeats::Waves(waves))
}

/// Keys of other publishers must be keys, or a page would find out only when it needs them.
pub(super) fn check_signatures(policy: &Json) -> Result<(), PolicyError> {
    let Some(signatures) = policy.get("signatures") else { return Ok(()) };
    let counter = signatures.get("counter").map(|counter| read::text(counter, "key"));
    for key in counter.into_iter().chain(read::maybe(signatures, "nextPublisher")) {
        PublisherKey::parse(key)?;
    }
    Ok(())
}
