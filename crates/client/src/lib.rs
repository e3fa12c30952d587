//! The patient's side without IO: `signed policy, form → preview → sealed report, receipt`, and what to do with it next.
//!
//! ```text
//! Study::verify   JWS, publisher, day → Study            refused if unsigned, expired, malformed
//! preview         Study, Answers → what will leave        no noise is drawn here
//! reserve         Study, ledger → ledger                  charged and stored before there is noise
//! submit          Study, Answers, Entropy → Submission    noise, seal, receipt; once, at the confirmation
//! outbox          Entry, Reply → Upload | Wait | Done     survives a crash, never sends twice
//! ```
//!
//! Time, storage, network and randomness belong to the shell that calls: a browser or the command line.

mod consent;
#[cfg(feature = "noise")]
mod drawn;
mod entropy;
mod error;
#[cfg(feature = "repeats")]
mod memo;
pub mod outbox;
pub mod preview;
pub mod receipt;
mod seal;
mod stream;
mod study;
mod submit;

pub use consent::{ConsentRecord, FhirConsent, consent_record};
pub use entropy::Entropy;
pub use error::ClientError;
pub use gauze_core::aids::{Known, Taken};
#[cfg(feature = "scrub")]
pub use gauze_core::aids::{Pack, PackError, Settings, scrub};
#[cfg(feature = "files")]
pub use gauze_core::beside_picture;
pub use gauze_core::perturb::randomize_with;
pub use gauze_core::policy::Repeats;
pub use gauze_core::policy::{Bound, Rule};
#[cfg(feature = "repeats")]
pub use gauze_core::repeats::Repeated;
pub use gauze_core::{Aids, AnswerError, Answers, Date, Json, LedgerRecord, adapters};
#[cfg(feature = "repeats")]
pub use memo::{Memo, SECRET_LEN};
pub use preview::{Preview, preview, scrubbed};
pub use receipt::Receipt;
pub use seal::{Sealed, seal};
pub use stream::{SEED_LEN, Stream};
pub use study::Study;
pub use submit::{Request, Submission, reserve, submit};
