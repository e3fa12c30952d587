//! Policies from files: signed ones with or without their signature checked, and drafts.

use std::path::Path;

use base64ct::{Base64UrlUnpadded, Encoding as _};
use gauze_core::{Policy, PolicyError};
use gauze_signed::{PublisherKey, SignedError, SignedPolicy};
use gauze_study::Questions;
use sha2::{Digest as _, Sha256};

use crate::error::CliError;
use crate::files;
use crate::summary::Signature;

/// Tables and figures of the command line speak English.
pub(crate) const LANGUAGE: &str = "en";

/// `(policy file, publisher) → (its text, SignedPolicy)`, its signature checked.
pub(crate) fn verified(path: &Path, publisher: &PublisherKey) -> Result<(String, SignedPolicy), CliError> {
    let jws = files::read_text(path)?.trim().to_owned();
    let signed = gauze_signed::verify(&jws, publisher).map_err(|e| unsigned(path, e))?;
    Ok((jws, signed))
}

/// `policy file → Policy`: with a publisher the signature is checked; without, the file is taken as the researcher's own.
pub(crate) fn signed(path: &Path, publisher: Option<&PublisherKey>) -> Result<Policy, CliError> {
    if let Some(publisher) = publisher {
        let (_, signed) = verified(path, publisher)?;
        return Policy::read(&signed).map_err(|e| refused(path, &e));
    }
    parse(path, &payload(path)?)
}

/// `policy file → the bytes that were signed`, their signature not checked.
pub(crate) fn payload(path: &Path) -> Result<Vec<u8>, CliError> {
    line_payload(path, &files::read_text(path)?)
}

fn line_payload(path: &Path, file: &str) -> Result<Vec<u8>, CliError> {
    let mut parts = gauze_signed::policy_line(file).split('.');
    let (Some(_), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(unsigned(path, SignedError::Malformed));
    };
    Base64UrlUnpadded::decode_vec(payload).map_err(|_| unsigned(path, SignedError::Malformed))
}

/// `JSON file → (its bytes, Policy)`.
pub(crate) fn draft(path: &Path) -> Result<(Vec<u8>, Policy), CliError> {
    let bytes = files::read_text(path)?.as_bytes().to_vec();
    let policy = parse(path, &bytes)?;
    Ok((bytes, policy))
}

/// `JSON or signed file → (the policy's bytes, Policy, whether there is a signature)`; a signature is not checked.
pub(crate) fn either(path: &Path) -> Result<(Vec<u8>, Policy, Signature), CliError> {
    let text = files::read_text(path)?;
    if text.trim_start().starts_with('{') {
        let bytes = text.as_bytes().to_vec();
        let policy = parse(path, &bytes)?;
        return Ok((bytes, policy, Signature::None));
    }
    let bytes = line_payload(path, &text)?;
    let policy = parse(path, &bytes)?;
    Ok((bytes, policy, Signature::NotChecked))
}

/// `JWS file → Questions`, in the command line's language.
pub(crate) fn questions(path: &Path, publisher: Option<&PublisherKey>) -> Result<Questions, CliError> {
    Ok(Questions::of(&signed(path, publisher)?, LANGUAGE))
}

/// A policy error about this file.
pub(crate) fn refused(path: &Path, error: &PolicyError) -> CliError {
    CliError::engine(&files::shown(path), error.code(), error)
}

/// `policy JSON → Policy`, for a file's sake.
pub(crate) fn parse(path: &Path, payload: &[u8]) -> Result<Policy, CliError> {
    Policy::parse(payload, Sha256::digest(payload).into()).map_err(|e| refused(path, &e))
}

fn unsigned(path: &Path, error: SignedError) -> CliError {
    CliError::engine(&files::shown(path), error.code(), &error)
}
