//! `Release → report JSON`: what may be sealed, in one canonical form.
//!
//! There is no way to a `Release` but through [`crate::perturb::perturb`]; it cannot be deserialized.

use zeroize::Zeroizing;

use crate::policy::{Field, FieldType, NOT_APPLICABLE, Policy, Rule, hex};
use crate::{Date, LedgerError, Number};

/// Consent to the policy's text, in the language that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    version: String,
    language: String,
}

impl Consent {
    /// `(policy, version that was shown, language) → Consent`.
    ///
    /// # Errors
    /// [`LedgerError::Consent`] if the policy has another version, or no text in this language.
    pub fn given(policy: &Policy, version: &str, language: &str) -> Result<Self, LedgerError> {
        let known = policy.consent().version == version && policy.languages().any(|tag| tag == language);
        let consent = Self { version: version.to_owned(), language: language.to_owned() };
        if known { Ok(consent) } else { Err(LedgerError::Consent) }
    }

    /// Version of the text.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Language of the text.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }
}

/// Everything that may leave the device: minimized, de-identified, perturbed; wiped when dropped, never printed.
pub struct Release<'p> {
    policy: &'p Policy,
    day: Date,
    consent: Consent,
    values: Vec<Released>,
}

/// One field of a [`Release`].
pub struct Released {
    pub(crate) at: usize,
    pub(crate) value: Option<Zeroizing<String>>,
}

impl Released {
    /// The code, band, year, prefix, number or words that leave; `None` is "no answer".
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref().map(String::as_str)
    }
}

impl core::fmt::Debug for Release<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Release([REDACTED])")
    }
}

impl<'p> Release<'p> {
    pub(crate) fn new(policy: &'p Policy, day: Date, consent: Consent, values: Vec<Released>) -> Self {
        Self { policy, day, consent, values }
    }

    /// The policy that decided.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// The day of the report; for the receipt, not in the report.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// What the patient agreed to.
    #[must_use]
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// Fields and what leaves of them, in the policy's order.
    pub fn fields(&self) -> impl Iterator<Item = (&'p Field, &Released)> {
        self.values.iter().filter_map(|one| Some((self.policy.fields().get(one.at)?, one)))
    }

    /// `Release → {"gauze":"report-1",…}`: no white space, keys in a fixed order, fields in the policy's order.
    #[must_use]
    pub fn to_json(&self, policy_hash: &str) -> Zeroizing<String> {
        // All at once: a growing buffer would leave copies behind.
        let capacity = usize::try_from(self.policy.padded_size()).unwrap_or(0);
        let mut json = Zeroizing::new(String::with_capacity(capacity));
        head(self.policy, policy_hash, self.consent.version(), self.consent.language(), &mut json);
        for (place, (field, released)) in self.fields().enumerate() {
            if place > 0 {
                json.push(',');
            }
            push_all(&mut json, &["\"", field.id(), "\":"]);
            match released.value() {
                None => json.push_str("null"),
                Some(value) if is_bare(field, value) => json.push_str(value),
                Some(value) => push_text(&mut json, value),
            }
        }
        json.push_str("}}");
        json
    }
}

/// Bytes of the report around its fields, with the longest consent language.
pub(crate) fn frame_len(policy: &Policy) -> usize {
    let mut frame = String::new();
    head(policy, &hex(&policy.hash()), &policy.consent().version, "en", &mut frame);
    frame.len() + "}}".len()
}

fn head(policy: &Policy, policy_hash: &str, consent: &str, language: &str, json: &mut String) {
    let study = policy.study();
    push_all(json, &["{\"gauze\":\"report-1\",\"study\":\"", &study.id, "\",\"policy\":\"", policy_hash]);
    push_all(json, &["\",\"version\":", &study.version.to_string()]);
    push_all(json, &[",\"consent\":{\"version\":\"", consent, "\",\"language\":\"", language, "\"},\"fields\":{"]);
}

/// Longer numbers stand in quotes: not every reader of JSON keeps more digits than a binary64 has.
pub const MAX_BARE: usize = 15;

// Booleans and kept numbers stand without quotes, so that a program reads them as what they are; "90+" is no number.
fn is_bare(field: &Field, value: &str) -> bool {
    match (field.kind(), field.rule()) {
        #[cfg(feature = "noise")]
        (_, Rule::Perturb(noise)) if let Some(chance) = noise.chance() => chance.is_bare(value),
        (FieldType::Boolean, _) => value != NOT_APPLICABLE,
        (FieldType::Integer | FieldType::Decimal, Rule::Keep) => {
            value.len() <= MAX_BARE && Number::parse(value).is_some()
        }
        _ => false,
    }
}

// Control characters other than these two do not get this far: see `validate`.
fn push_text(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\t' => json.push_str("\\t"),
            c => json.push(c),
        }
    }
    json.push('"');
}

fn push_all(json: &mut String, parts: &[&str]) {
    for part in parts {
        json.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::{policy, release};
    use proptest::prelude::*;

    #[test]
    fn the_report_is_json_with_every_released_field() {
        let policy = policy();
        let json = release(&policy, &[], 0).to_json(&policy.hash_hex());
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            read["fields"],
            serde_json::json!({"birth-date":"40-49","sex":"female","zip":"945","band":"high","smoker":true,"cigarettes":12,"visit":"2026"})
        );
        assert_eq!((read["study"].as_str(), read["version"].as_u64()), (Some("study"), Some(3)));
        assert_eq!(read["consent"], serde_json::json!({"version":"1","language":"en"}));
    }

    #[test]
    fn an_empty_form_has_the_same_fields_in_the_same_order() {
        let policy = policy();
        let nothing: Vec<(&str, &str)> =
            ["birth-date", "zip", "q1", "q2", "smoker", "cigarettes", "visit"].iter().map(|id| (*id, "")).collect();
        let keys = |json: &str| {
            json.split('"')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .filter(|k| policy.field(k).is_some())
                .collect::<Vec<_>>()
        };
        let full = release(&policy, &[], 0).to_json("h");
        let empty = release(&policy, &nothing, 0).to_json("h");
        assert_eq!(keys(&full), keys(&empty));
    }

    #[test]
    fn consent_must_be_to_this_policy() {
        let policy = policy();
        assert!(Consent::given(&policy, "1", "es").is_ok());
        assert_eq!(Consent::given(&policy, "2", "es"), Err(LedgerError::Consent));
        assert_eq!(Consent::given(&policy, "1", "fr"), Err(LedgerError::Consent));
    }

    proptest! {
        // Withheld, dropped and unnamed answers never reach the bytes that may be sealed.
        #[test]
        fn no_unreleased_byte_is_in_a_report(canary in "[QXZ]{12}", byte: u8) {
            let policy = policy();
            let changes = [("name", canary.as_str()), ("comment", canary.as_str()), ("unnamed", canary.as_str())];
            let json = release(&policy, &changes, byte).to_json(&policy.hash_hex());
            prop_assert!(!json.contains(&canary));
            prop_assert!(json.len() + 4 <= policy.padded_size() as usize);
        }
    }
}
