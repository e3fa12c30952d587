//! `picture → the same picture, alone`: JPEG, PNG and WebP by whitelists of segments.
//!
//! A browser re-encodes the picture first, which turns it and leaves behind most of what is not picture; what comes out is
//! given to the same function, which then has nothing to remove. Natively the whitelist is all there is.

use crate::{AttachError, Cleaned, Kind, Limits, guard, jpeg, kind, png, webp};

/// The picture without EXIF, XMP, IPTC, comments, thumbnails, colour profiles, trailing bytes and whatever else is no part of it.
///
/// Its pixels decode as before. Cleaning what was cleaned changes nothing.
///
/// # Errors
///
/// It is empty, too large, damaged, of another kind, or holds several pictures.
pub fn image(bytes: &[u8], limits: &Limits) -> Result<Cleaned, AttachError> {
    guard(bytes, limits)?;
    match kind(bytes) {
        Kind::Jpeg => jpeg::clean(bytes, limits),
        Kind::Png => png::clean(bytes, limits),
        Kind::Webp => webp::clean(bytes, limits),
        other => Err(AttachError::Kind(other)),
    }
}
