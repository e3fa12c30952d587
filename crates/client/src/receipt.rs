//! `Release, Sealed → Receipt`: what was sent, for the patient to keep.

use gauze_core::Release;
use gauze_core::policy::hex;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::preview::display;
use crate::seal::Sealed;

/// What the patient gets: the same values as in the sealed report, in words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// Kind and version of this record.
    pub gauze: &'static str,
    /// The study's opaque id.
    pub study: String,
    /// Its title, in the language shown.
    pub title: String,
    /// A rehearsal: it counts for nothing.
    pub test: bool,
    /// SHA-256 of the signed policy, hexadecimal.
    pub policy_hash: String,
    /// The policy's version.
    pub policy_version: u64,
    /// Version of the consent text.
    pub consent_version: String,
    /// Language that was shown.
    pub language: String,
    /// Day of the report, on this device.
    pub day: String,
    /// The report's random name.
    pub report_id: String,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub digest: String,
    /// The report's epsilon, exact decimal text.
    pub epsilon: String,
    /// Where it goes.
    pub collector: String,
    /// Each field of the report.
    pub sent: Vec<Sent>,
}

/// One field as it was sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sent {
    /// The field's id in the policy.
    pub id: String,
    /// Its label.
    pub label: String,
    /// `keep`, `coarsen`, `scrub`, `pseudonymize` or `perturb`.
    pub rule: &'static str,
    /// As it stands in the report; none is "no answer".
    pub code: Option<String>,
    /// The same in words.
    pub text: Option<String>,
    /// Drawn by chance: not to be read as the patient's answer.
    pub changed_by_chance: bool,
}

impl Receipt {
    pub(crate) fn new(release: &Release<'_>, sealed: &Sealed) -> Self {
        let (policy, language) = (release.policy(), release.consent().language());
        let sent = release
            .fields()
            .map(|(field, released)| {
                let code = released.value().map(|value| written(field, value));
                Sent {
                    id: field.id().to_owned(),
                    label: field.label().get(language).to_owned(),
                    rule: field.rule().name(),
                    text: code.as_deref().map(|code| display(field, code, language)),
                    code,
                    changed_by_chance: field.epsilon().is_some(),
                }
            })
            .collect();
        Self {
            gauze: "receipt-1",
            study: policy.study().id.clone(),
            title: policy.study().title.get(language).to_owned(),
            test: policy.study().test,
            policy_hash: policy.hash_hex(),
            policy_version: policy.study().version,
            consent_version: release.consent().version().to_owned(),
            language: language.to_owned(),
            day: release.day().to_string(),
            report_id: sealed.report_id(),
            digest: hex(&Sha256::digest(sealed.bytes())),
            epsilon: policy.epsilon().to_string(),
            collector: policy.study().collector.clone(),
            sent,
        }
    }
}

// Of a file its type and size: a receipt stays a page long.
#[cfg(feature = "files")]
fn written(field: &gauze_core::policy::Field, value: &str) -> String {
    let file =
        matches!(field.rule(), gauze_core::policy::Rule::Attach(_)).then(|| crate::preview::file(value)).flatten();
    file.map_or_else(|| value.to_owned(), |file| format!("{}, {} bytes", file.media_type, file.bytes))
}

#[cfg(not(feature = "files"))]
fn written(_field: &gauze_core::policy::Field, value: &str) -> String {
    value.to_owned()
}
