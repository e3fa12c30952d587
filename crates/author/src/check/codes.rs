//! Every code that `gauze policy check` can say: docs, advice and tests read this table.

use super::Severity::{self, Error, Note, Warning};

/// One code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Stable over versions.
    pub code: &'static str,
    /// How much it weighs; `policy/placeholder` is a warning in test policies.
    pub severity: Severity,
    /// A warning that stops the signature until the policy's `acknowledged` names it.
    pub must_acknowledge: bool,
    /// What it says, in one sentence.
    pub meaning: &'static str,
}

const fn code(code: &'static str, severity: Severity, meaning: &'static str) -> Code {
    Code { code, severity, must_acknowledge: false, meaning }
}

const fn accept(code: &'static str, meaning: &'static str) -> Code {
    Code { code, severity: Warning, must_acknowledge: true, meaning }
}

/// All codes, errors first.
pub const CODES: &[Code] = &[
    code(
        "policy/reveals-noised",
        Error,
        "a field that leaves without noise shows, by its value or by when it is asked, an answer that is changed by chance or dropped",
    ),
    code(
        "policy/spent-twice",
        Error,
        "a question is changed by chance alone and again inside a computed or joined field",
    ),
    code(
        "policy/epsilon-too-high",
        Error,
        "the epsilon of all reports of a person is above 8 and the policy gives no justification",
    ),
    code("policy/over-person-budget", Error, "all reports of a person together spend more than `epsilonPerPerson`"),
    code("policy/care-item-without-path", Error, "an item that asks about harm or danger names no care path"),
    code("policy/keys-end-early", Error, "a holder's key ends before the study does, or has ended"),
    code("policy/placeholder", Error, "a text still holds the word REPLACE of a draft; in a test policy a warning"),
    accept("check/identifier-kept", "an answer that identifies a person leaves exactly"),
    accept("check/free-text-kept", "words of the patient's own leave as they are written"),
    accept(
        "check/free-text-beside-noise",
        "words of the patient's own leave beside answers that are changed by chance, and may say the same",
    ),
    accept("check/file-leaves", "files leave, and nobody looks for faces and names in what they show"),
    accept("check/burned-in-text", "DICOM pictures leave even where their device may have drawn a name into them"),
    accept("check/care-item-unmarked", "an item's words sound relevant to care, and it names no care path"),
    accept("check/no-authorization", "the data identify people, and the elements of a HIPAA authorization are missing"),
    code(
        "check/free-text-scrubbed",
        Warning,
        "words of the patient's own leave after known and likely identifiers were taken out",
    ),
    code(
        "check/surrogates",
        Warning,
        "made-up names and dates stand in texts, where a missed one cannot be told from them",
    ),
    code("check/small-groups", Warning, "the exact answers about a person can point to a very small group"),
    code(
        "check/better-mechanism",
        Warning,
        "another mechanism, or another size of its table, gives the same precision with fewer people",
    ),
    code("check/high-odds", Warning, "a question's noise is so weak that nearly every answer stays true"),
    code("check/spent-in-two", Warning, "a question takes part in two fields that are changed by chance"),
    code(
        "check/condition-on-coarsened",
        Warning,
        "when a field is asked shows more of a coarsened answer than the study is to know",
    ),
    code("check/no-recovery", Warning, "one lost key loses all reports"),
    code("check/validity-ends-early", Warning, "the policy's days are over, or do not fit each other"),
    code("check/hard-to-read", Warning, "a text for patients needs more than eight years of school"),
    code(
        "check/missing-language",
        Warning,
        "texts for patients are there in one language only, or lack one of the form's",
    ),
    code("check/no-ethics", Warning, "no ethics board and approval are named"),
    code("check/no-legal-basis", Warning, "no law and basis are named, or GDPR without a basis for health data"),
    code("check/no-key-information", Warning, "the key information of the Common Rule is missing"),
    code("check/no-assent", Warning, "parents give permission, and the child's assent is not described"),
    code("check/no-retention", Warning, "it is not said how long the data are kept"),
    code("check/no-withdrawal", Warning, "a person cannot take a report back"),
    code("check/linkage", Warning, "reports of one person can be joined"),
    code("check/not-active", Warning, "the policy takes no reports in its present state"),
    code(
        "check/no-amendment",
        Warning,
        "a later version does not say what it replaces or whether people must consent again",
    ),
    code("check/live-lookup", Warning, "the form sends what people type to another address while they fill it in"),
    code("check/hidden-item", Warning, "the form holds items that people do not see"),
    code("check/file-item", Warning, "the form takes files"),
    code("check/not-in-form", Warning, "a field's place is not in the form, so that it is never answered"),
    code("check/text-item", Note, "the form has places for words of the patient's own"),
    code("check/not-in-policy", Note, "items of the form that the policy does not name; they never leave"),
    code("check/epsilon", Note, "what the noise of a report protects, as odds"),
    code("check/group-size", Note, "the size of the smallest group that the exact answers about a person leave"),
    code(
        "check/withdrawal-by-portal",
        Note,
        "the portal can join a person and a report as long as reports can be withdrawn there",
    ),
    code("check/device-only", Note, "repeated reports are counted on one device only"),
    code("check/test-policy", Note, "a test policy: live collectors refuse it and its reports are never pooled"),
    code("check/local-collector", Note, "the collector is on this machine only"),
    code("check/acknowledged-nothing", Note, "`acknowledged` names a code that is no warning about this policy"),
];

pub(super) fn find(code: &str) -> Option<&'static Code> {
    CODES.iter().find(|known| known.code == code)
}
