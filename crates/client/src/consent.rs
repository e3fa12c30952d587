//! `(Study, language) → FHIR R4 Consent`: the separate, identified record for the portal, where a study asks for a signature.
//!
//! It is the portal's, not the study's: the portal adds who signed (`patient`, `performer`, `verification`) and keeps it with
//! the person's other documents. Nothing in it leads to the report: no report id, no token, no answer, no hash of one.
//! The report in turn binds only the version and language of the consent text.

use serde::Serialize;

use crate::Study;

/// What the portal keeps of a consent.
#[derive(Debug, Serialize)]
pub struct ConsentRecord {
    /// FHIR R4 Consent without its person.
    pub fhir: FhirConsent,
    /// The printable copy: what was shown, in the language that was shown; name and signature are the portal's to add.
    pub text: String,
}

/// A FHIR R4 Consent without its person.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FhirConsent {
    resource_type: &'static str,
    status: &'static str,
    language: String,
    scope: Concept,
    category: [Concept; 1],
    date_time: String,
    organization: [Reference; 1],
    source_attachment: Attachment,
    policy: [PolicyBasis; 1],
    provision: Provision,
}

#[derive(Debug, Serialize)]
struct Concept {
    coding: [Coding; 1],
}

#[derive(Debug, Serialize)]
struct Coding {
    system: &'static str,
    code: &'static str,
}

#[derive(Debug, Serialize)]
struct Reference {
    display: String,
}

// FHIR wants bytes in base64 here; the words stand in the printable copy, so that no encoder is needed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    content_type: &'static str,
    language: String,
    url: String,
    title: String,
}

#[derive(Debug, Serialize)]
struct PolicyBasis {
    authority: String,
    uri: String,
}

#[derive(Debug, Serialize)]
struct Provision {
    r#type: &'static str,
    period: Period,
    purpose: [Coding; 1],
}

#[derive(Debug, Serialize)]
struct Period {
    start: String,
    end: String,
}

const fn concept(system: &'static str, code: &'static str) -> Concept {
    Concept { coding: [Coding { system, code }] }
}

/// The record of a consent given today, in the language that was shown; none where the study asks for no signature.
#[must_use]
pub fn consent_record(study: &Study, language: &str) -> Option<ConsentRecord> {
    let policy = study.policy();
    if !policy.participants().signature {
        return None;
    }
    let about = policy.study();
    let day = study.today().to_string();
    let version = &policy.consent().version;
    let texts = [Some(&policy.consent().text), policy.participants().assent.as_ref()];
    let texts: Vec<&str> = texts.into_iter().flatten().map(|text| text.get(language)).collect();
    let head = [about.title.get(language), &about.controller, &about.contact, version, &day].join("\n");
    let text = [&head, "\n\n", &texts.join("\n\n")].concat();
    let fhir = FhirConsent {
        resource_type: "Consent",
        status: "active",
        language: language.to_owned(),
        scope: concept("http://terminology.hl7.org/CodeSystem/consentscope", "research"),
        category: [concept("http://terminology.hl7.org/CodeSystem/consentcategorycodes", "research")],
        date_time: day.clone(),
        organization: [Reference { display: about.controller.clone() }],
        source_attachment: Attachment {
            content_type: "text/plain",
            language: language.to_owned(),
            url: ["urn:gauze:consent:", &about.id, ":", version].concat(),
            title: [about.title.get(language), ", ", version].concat(),
        },
        policy: [PolicyBasis {
            authority: about.collector.clone(),
            uri: ["urn:gauze:policy:", &policy.hash_hex()].concat(),
        }],
        provision: Provision {
            r#type: "permit",
            period: Period { start: day, end: about.valid_until.to_string() },
            // v3 ActReason: healthcare research.
            purpose: [Coding { system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "HRESCH" }],
        },
    };
    Some(ConsentRecord { fhir, text })
}
