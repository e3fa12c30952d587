//! `clean_dicom FOLDER [--burned-in-risk-taken] [--patient-characteristics] FILE…`: cleans DICOM files of one submission into
//! a folder, under the names `0.dcm`, `1.dcm`, …; a line for each says what was taken out, or why it was refused.

use std::io::Write as _;
use std::process::ExitCode;

use gauze_attach::{DicomSettings, Uids, dicom};

fn main() -> ExitCode {
    let mut settings = DicomSettings::default();
    let mut names: Vec<String> = std::env::args().skip(1).collect();
    names.retain(|name| match name.as_str() {
        "--burned-in-risk-taken" => {
            settings.burned_in_risk_taken = true;
            false
        }
        "--patient-characteristics" => {
            settings.patient_characteristics = true;
            false
        }
        _ => true,
    });
    match names.split_first().map(|(folder, files)| run(folder, files, &settings)) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(_)) => ExitCode::FAILURE,
        None => ExitCode::from(2),
    }
}

fn run(folder: &str, files: &[String], settings: &DicomSettings) -> std::io::Result<()> {
    let mut uids = Uids::new();
    let mut out = std::io::stdout().lock();
    for (at, file) in files.iter().enumerate() {
        match dicom(&std::fs::read(file)?, settings, &mut uids, &mut word) {
            Ok(cleaned) => {
                std::fs::write(format!("{folder}/{at}.dcm"), cleaned.bytes())?;
                let removed: Vec<String> =
                    cleaned.removed().iter().map(|removed| format!("{} {}", removed.count, removed.word)).collect();
                writeln!(out, "{at}\tcleaned\t{}", removed.join(", "))?;
            }
            Err(error) => writeln!(out, "{at}\t{}\t{error}", error.code())?,
        }
    }
    Ok(())
}

/// Random enough for an example: the hash keys that the operating system gives each hasher.
fn word() -> u64 {
    use std::hash::{BuildHasher as _, Hasher as _};
    std::collections::hash_map::RandomState::new().build_hasher().finish()
}
