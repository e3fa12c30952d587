//! PDF goes along as it is, or not at all. Nothing in it is cleaned, and nobody may say so.

use zeroize::Zeroizing;

use crate::{AttachError, Cleaned, Kind, Limits, Tally, guard, kind};

/// A PDF, unchanged: its text, its pictures, its author and its history are all still in it.
///
/// # Errors
///
/// It is empty, too large, or no PDF by its first bytes.
pub fn pdf(bytes: &[u8], limits: &Limits) -> Result<Cleaned, AttachError> {
    guard(bytes, limits)?;
    match kind(bytes) {
        Kind::Pdf => Ok(Cleaned::new(Zeroizing::new(bytes.to_vec()), Kind::Pdf, Tally::default())),
        other => Err(AttachError::Kind(other)),
    }
}
