//! `(Study, Request, Entropy) → Submission`: the confirmation. Noise is drawn here, once.

use gauze_core::deidentify::deidentify;
use gauze_core::minimize::minimize;
use gauze_core::perturb::perturb;
use gauze_core::{Aids, Answers, Consent, LedgerRecord, ledger};

#[cfg(feature = "repeats")]
use crate::Memo;
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
    /// This subject's record as [`reserve`] gave it and the shell stored it; none without a subject, of whom nothing is kept.
    pub record: Option<&'a LedgerRecord>,
    /// Where the study repeats and there is a subject, what the noise is derived from.
    #[cfg(feature = "repeats")]
    pub memo: Option<&'a Memo>,
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

/// `(Study, stored record or none) → record to store`: the charge, which is committed before [`submit`] is called.
///
/// # Errors
/// `ledger/…`: this subject may make no report now, whatever it would answer.
pub fn reserve(study: &Study, record: Option<&LedgerRecord>) -> Result<LedgerRecord, ClientError> {
    Ok(ledger::reserve(study.policy(), study.today(), record)?)
}

/// Minimizes, de-identifies, takes the charge, perturbs and seals, in this order.
///
/// # Errors
/// `answers/…`, `ledger/…`, `consent/…`, `entropy/…` or `envelope/…`; then nothing has left.
pub fn submit(study: &Study, request: Request<'_, '_>, entropy: Entropy) -> Result<Submission, ClientError> {
    let policy = study.policy();
    let consent = Consent::given(policy, request.consent_version, request.language)?;
    let deidentified = deidentify(minimize(request.answers, request.leave_out, study.today())?, request.aids)?;
    // Nothing is kept of whom nobody knows: every report is the first.
    let first;
    let reserved = match request.record {
        Some(reserved) => reserved,
        None => {
            first = reserve(study, None)?;
            &first
        }
    };
    let (charge, ledger) = ledger::charge(policy, study.today(), reserved)?;
    #[cfg_attr(not(feature = "repeats"), expect(unused_mut, reason = "derived in the build that repeats"))]
    let (mut words, random) = entropy.into_parts();
    #[cfg(feature = "repeats")]
    if request.record.is_some() && *policy.repeats() != crate::Repeats::Once {
        request.memo.ok_or(ClientError::NoMemo)?.remember(&mut words, &deidentified);
    }
    let release = perturb(deidentified, charge, consent, words)?;
    let sealed = seal(&release, &random)?;
    let receipt = Receipt::new(&release, &sealed);
    Ok(Submission { sealed, ledger, receipt })
}
