//! `data: address → data: address of the cleaned file`: files, as a report carries them.

use base64ct::{Base64, Encoding as _};
use gauze_attach::{AttachError, Cleaned, DicomSettings, Kind, Limits, Origin, Uids};
use zeroize::Zeroizing;

use crate::aids::Taken;
use crate::cleaner::Left;
use crate::error::AnswerProblem;
use crate::policy::{Attachment, Field, Series};

/// One submission's files: UIDs that are equal in two of them stay equal, and so do moments.
pub(crate) struct Files<'a> {
    words: &'a dyn Fn() -> u64,
    uids: Uids,
    first_row: Origin,
    drawn: Option<Origin>,
}

impl<'a> Files<'a> {
    pub(crate) fn new(words: &'a dyn Fn() -> u64) -> Self {
        Self { words, uids: Uids::default(), first_row: Origin::first_row(), drawn: None }
    }

    /// One file, cleaned as the policy says.
    ///
    /// What leaves is `data:TYPE;base64,…` with the type that the bytes have, whatever the file called itself; its name is gone.
    pub(crate) fn clean(&mut self, field: &Field, how: &Attachment, address: &str) -> Result<Left, AnswerProblem> {
        if address.is_empty() {
            return Err(AnswerProblem::FileElsewhere);
        }
        let limits = Limits::default();
        let bytes = gauze_attach::data_url(address, &limits).map_err(AnswerProblem::File)?;
        let cleaned = match how {
            Attachment::Picture => gauze_attach::image(&bytes, &limits).map_err(AnswerProblem::File)?,
            Attachment::Document => gauze_attach::pdf(&bytes, &limits).map_err(AnswerProblem::File)?,
            Attachment::Dicom { burned_in_risk_taken } => {
                let settings =
                    DicomSettings { burned_in_risk_taken: *burned_in_risk_taken, ..DicomSettings::default() };
                gauze_attach::dicom(&bytes, &settings, &mut self.uids, &mut || (self.words)())
                    .map_err(AnswerProblem::File)?
            }
            Attachment::Series(series) => self.table(&bytes, series)?,
        };
        let most = field.max_bytes().unwrap_or(0);
        if cleaned.bytes().len() > most {
            return Err(AnswerProblem::File(AttachError::TooLarge { limit: most }));
        }
        Ok((address_of(&cleaned)?, taken(&cleaned)))
    }

    fn table(&mut self, bytes: &[u8], series: &Series) -> Result<Cleaned, AnswerProblem> {
        let origin = if series.is_drawn {
            self.drawn.get_or_insert_with(|| Origin::drawn((self.words)()))
        } else {
            &mut self.first_row
        };
        let table = if series.is_fhir { gauze_attach::observations } else { gauze_attach::wearable_csv };
        table(bytes, &series.columns, origin).map_err(|problem| match problem {
            gauze_attach::TableError::File(problem) => AnswerProblem::File(problem),
            other => AnswerProblem::Table(other),
        })
    }
}

/// What stands beside the picture in a file, before a browser draws it anew: what will be gone afterwards.
#[must_use]
pub fn beside_picture(address: &str) -> Vec<Taken> {
    let limits = Limits::default();
    let cleaned = gauze_attach::data_url(address, &limits).and_then(|bytes| gauze_attach::image(&bytes, &limits));
    cleaned.map(|cleaned| taken(&cleaned)).unwrap_or_default()
}

fn taken(cleaned: &Cleaned) -> Vec<Taken> {
    cleaned.removed().iter().map(|one| Taken { word: one.word, count: one.count }).collect()
}

fn address_of(cleaned: &Cleaned) -> Result<Zeroizing<String>, AnswerProblem> {
    let kind = match cleaned.kind() {
        Kind::Jpeg => "image/jpeg",
        Kind::Png => "image/png",
        Kind::Webp => "image/webp",
        Kind::Pdf => "application/pdf",
        Kind::Dicom => "application/dicom",
        Kind::Csv => "text/csv",
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
