//! `(Study, Request, Entropy) → Submission`: the confirmation. Noise is drawn here, once.

use gauze_core::deidentify::deidentify;
use gauze_core::minimize::minimize;
use gauze_core::perturb::perturb;
use gauze_core::{Aids, Answers, Consent, LedgerRecord, ledger};

use crate::seal::{Sealed, seal};
use crate::{ClientError, Entropy, Receipt, Study};

/// What the patient confirmed.
pub struct Request<'p, 'a> {
    /// The answers that the preview was made from.
    pub answers: Answers<'p>,
    /// Optional fields that the patient leaves out.
    pub leave_out: &'a [String],
    /// Version of the consent text that was shown.
    pub consent_version: &'a str,
    /// Language that was shown.
    pub language: &'a str,
    /// As for the preview, its stream from the start again: what was shown is what leaves.
    pub aids: &'a Aids<'a>,
    /// What this subject has spent on this study, as stored; none for a first report or without a subject.
    pub record: Option<&'a LedgerRecord>,
}

/// A report on its way: all three parts are stored together, before any of them is shown or sent.
pub struct Submission {
    /// The bytes to upload, and to retry as they are.
    pub sealed: Sealed,
    /// What the subject has spent now.
    pub ledger: LedgerRecord,
    /// What was sent, for the patient.
    pub receipt: Receipt,
}

/// Minimizes, de-identifies, charges, perturbs and seals, in this order.
///
/// # Errors
/// `answers/…`, `ledger/…`, `consent/…`, `entropy/…` or `envelope/…`; then nothing has left and nothing is charged.
pub fn submit(study: &Study, request: Request<'_, '_>, entropy: Entropy) -> Result<Submission, ClientError> {
    let policy = study.policy();
    let consent = Consent::given(policy, request.consent_version, request.language)?;
    let deidentified = deidentify(minimize(request.answers, request.leave_out, study.today())?, request.aids)?;
    let (charge, ledger) = ledger::reserve(policy, request.record)?;
    let (words, random) = entropy.into_parts();
    let release = perturb(deidentified, charge, consent, words)?;
    let sealed = seal(&release, &random)?;
    let receipt = Receipt::new(&release, &sealed);
    Ok(Submission { sealed, ledger, receipt })
}
