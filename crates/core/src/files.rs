//! `data: address → data: address of the cleaned file`: files, as a report carries them.

use base64ct::{Base64, Encoding as _};
use gauze_attach::{AttachError, Cleaned, Kind, Limits};
use zeroize::Zeroizing;

use crate::aids::Taken;
use crate::cleaner::Left;
use crate::error::AnswerProblem;
use crate::policy::{Attachment, Field};

/// One submission's files: UIDs that are equal in two of them stay equal.
pub(crate) struct Files<'a> {
    #[expect(dead_code, reason = "for DICOM alone")]
    words: &'a dyn Fn() -> u64,
}

impl<'a> Files<'a> {
    pub(crate) fn new(words: &'a dyn Fn() -> u64) -> Self {
        Self { words }
    }

    /// One file, cleaned as the policy says.
    ///
    /// What leaves is `data:TYPE;base64,…` with the type that the bytes have, whatever the file called itself; its name is gone.
    pub(crate) fn clean(&mut self, field: &Field, how: Attachment, address: &str) -> Result<Left, AnswerProblem> {
        if address.is_empty() {
            return Err(AnswerProblem::FileElsewhere);
        }
        let limits = Limits::default();
        let bytes = gauze_attach::data_url(address, &limits).map_err(AnswerProblem::File)?;
        let cleaned = match how {
            Attachment::Picture => gauze_attach::image(&bytes, &limits),
            Attachment::Document => gauze_attach::pdf(&bytes, &limits),
            Attachment::Dicom { .. } => Err(AttachError::Kind(gauze_attach::kind(&bytes))),
        };
        let cleaned = cleaned.map_err(AnswerProblem::File)?;
        let most = field.max_bytes().unwrap_or(0);
        if cleaned.bytes().len() > most {
            return Err(AnswerProblem::File(AttachError::TooLarge { limit: most }));
        }
        let taken = cleaned.removed().iter().map(|one| Taken { word: one.word, count: one.count }).collect();
        Ok((address_of(&cleaned)?, taken))
    }
}

fn address_of(cleaned: &Cleaned) -> Result<Zeroizing<String>, AnswerProblem> {
    let kind = match cleaned.kind() {
        Kind::Jpeg => "image/jpeg",
        Kind::Png => "image/png",
        Kind::Webp => "image/webp",
        Kind::Pdf => "application/pdf",
        Kind::Dicom => "application/dicom",
        other => return Err(AnswerProblem::File(AttachError::Kind(other))),
    };
    // How a picture lies is gone with its EXIF, and says nothing about anybody.
    let turned = match cleaned.orientation() {
        1 => String::new(),
        other => format!(";orientation={other}"),
    };
    // Room at once: a string that grows leaves copies of itself behind.
    let encoded = Zeroizing::new(Base64::encode_string(cleaned.bytes()));
    let parts = ["data:", kind, &turned, ";base64,", &encoded];
    let mut address = Zeroizing::new(String::with_capacity(parts.iter().map(|part| part.len()).sum()));
    parts.iter().for_each(|part| address.push_str(part));
    Ok(address)
}
