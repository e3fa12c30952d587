//! `(bytes, limits) → cleaned bytes, or a refusal in words`: files that people attach to a form.
//!
//! | module | kinds | what it does |
//! |---|---|---|
//! | `kind` | all | magic bytes; names and MIME types are not asked |
//! | `image` | JPEG, PNG, WebP | keeps the segments that decode the picture and no others |
//! | `pdf` | PDF | unchanged, or not at all; never called clean |
//! | `dicom` | DICOM images | PS3.15 Annex E, Basic Profile, as a whitelist |
//! | `wearable` | CSV of wearables, FHIR Observations | only the policy's columns, in steps, without dates |
//! | `data_url` | files inside of JSON | `data:` addresses in base64 → bytes |
//!
//! Faces, text in the picture, and what somebody hides in its pixels are not handled: a picture that went through here
//! has lost what its device and programs wrote beside it, and nothing more.

mod bytes;
mod cleaned;
mod data_url;
mod dicom;
mod error;
mod exif;
mod image;
mod jpeg;
mod kind;
mod limits;
mod pdf;
mod png;
mod wearable;
mod webp;

pub use cleaned::{Cleaned, Removed};
pub use data_url::{base64, data_url};
pub use dicom::{DicomSettings, Uids, dicom};
pub use error::AttachError;
pub use image::image;
pub use kind::{Kind, kind};
pub use limits::Limits;
pub use pdf::pdf;
pub use wearable::{
    Clock, Columns, ColumnsError, DayMonth, Decimal, Number, Origin, Statistic, TableError, Unit, observations,
    wearable_csv,
};

use cleaned::{Parts, Tally};

/// Neither empty nor too large.
fn guard(bytes: &[u8], limits: &Limits) -> Result<(), AttachError> {
    if bytes.is_empty() {
        return Err(AttachError::Empty);
    }
    if bytes.len() > limits.bytes {
        return Err(AttachError::TooLarge { limit: limits.bytes });
    }
    Ok(())
}
