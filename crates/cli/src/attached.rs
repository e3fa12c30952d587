//! `(report, folder) → report with names of files`: attachments, written beside the opened reports.
//!
//! A file is named by its report and its field, `5f0c…-photo.jpg`: nothing that a patient wrote is in a name. A picture that wants to
//! be turned says so there too (`5f0c…-photo.orientation-6.jpg`), as nothing in the file does any more.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding as _};
use gauze_study::{Questions, Report};
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::files::{self, Readers};

/// Which fields hold files, and where these go.
pub(crate) struct Attached<'a> {
    /// By a policy's hash: the ids of its fields that hold files.
    fields: BTreeMap<String, Vec<String>>,
    folder: Option<&'a Path>,
    /// A cell holds no file: without a folder it says what would be there.
    is_table: bool,
}

/// A file as it stands in a report.
struct Address<'r> {
    media_type: &'r str,
    orientation: Option<&'r str>,
    content: &'r str,
}

impl<'a> Attached<'a> {
    /// Makes the folder.
    pub(crate) fn new(questions: &[Questions], folder: Option<&'a Path>, is_table: bool) -> Result<Self, CliError> {
        let ids = |questions: &Questions| {
            let files = questions.fields().iter().filter(|question| question.rule() == "attach");
            files.map(|question| question.id().to_owned()).collect()
        };
        let fields = questions.iter().map(|questions| (questions.policy().to_owned(), ids(questions))).collect();
        folder.map_or(Ok(()), files::make_folder)?;
        Ok(Self { fields, folder, is_table })
    }

    /// The report, with a file's name, or in a table's cell a word about it, where the file stood.
    pub(crate) fn apart(&self, report: Report) -> Result<Report, CliError> {
        let ids = self.fields.get(report.policy()).map_or(&[][..], Vec::as_slice);
        let mut named = Vec::new();
        for (id, value) in report.fields() {
            let address = value.filter(|_| ids.iter().any(|known| known == id)).and_then(Address::read);
            match (address, self.folder) {
                (Some(address), Some(folder)) => {
                    named.push((id.to_owned(), address.write(folder, report.report_id(), id)?))
                }
                (Some(address), None) if self.is_table => named.push((id.to_owned(), address.in_words())),
                _ => {}
            }
        }
        Ok(named.into_iter().fold(report, |report, (id, words)| report.with_words(&id, words)))
    }
}

impl<'r> Address<'r> {
    fn read(value: &'r str) -> Option<Self> {
        let (head, content) = value.strip_prefix("data:")?.split_once(";base64,")?;
        let (media_type, orientation) = match head.split_once(";orientation=") {
            Some((media_type, orientation)) => (media_type, Some(orientation)),
            None => (head, None),
        };
        Some(Self { media_type, orientation, content })
    }

    // The policy's check of the report has let only known media types and one digit through; what else stands there is no part of a name.
    fn write(&self, folder: &Path, report: &str, id: &str) -> Result<String, CliError> {
        let ending = match self.media_type {
            "image/jpeg" => "jpg",
            "image/png" => "png",
            "image/webp" => "webp",
            "application/pdf" => "pdf",
            "application/dicom" => "dcm",
            "text/csv" => "csv",
            _ => "bin",
        };
        let digit = self.orientation.filter(|way| matches!(way.as_bytes(), [b'2'..=b'8']));
        let turned = digit.map(|way| [".orientation-", way].concat()).unwrap_or_default();
        let name = format!("{report}-{id}{turned}.{ending}");
        let bytes = Base64::decode_vec(self.content).map(Zeroizing::new).map_err(|_| CliError::Engine {
            context: format!("report {report}, field `{id}`: "),
            code: "report/malformed".to_owned(),
            message: "the file is not in base64".to_owned(),
        })?;
        let path: PathBuf = folder.join(&name);
        files::write_new(&path, Readers::OwnerOnly, &bytes)?;
        Ok(name)
    }

    fn in_words(&self) -> String {
        let padding = self.content.bytes().rev().take_while(|sign| *sign == b'=').count();
        let bytes = (self.content.len() / 4 * 3).saturating_sub(padding);
        format!("[{}, {bytes} bytes: `gauze open --files DIR` writes it]", self.media_type)
    }
}
