//! `(DICOM file, settings, words) → DICOM file`: de-identified by PS3.15 Annex E, Basic Profile, as a whitelist.
//!
//! What is on the keep list stays; everything else goes, whether the profile names it or not. UIDs get random substitutes,
//! the same in all files of a submission. Pixels stay as they are: an image in whose pixels text may be is refused, unless the
//! site takes that risk. A face that can be made from a scan of the head is not handled.
//!
//! | file | idea |
//! |---|---|
//! | `read`, `write` | bytes ↔ elements |
//! | `keep`, `values` | what stays, and what its value must be |
//! | `profile` | elements → elements |
//! | `uids` | UID → UID |
//! | `classes` | which images, and where text may be in the pixels |
//! | `pixels`, `codestream` | frames as they lie, and compressed ones |
//!
//! Reader and writer are our own: a kept data set is read in one pass over the bytes, without a dictionary of five thousand
//! attributes and without tables of character sets, neither of which a whitelist without free text has a use for.

mod classes;
mod codestream;
mod data;
mod keep;
mod pixels;
mod profile;
mod read;
mod uids;
mod values;
mod write;

pub use uids::Uids;

use crate::{AttachError, Cleaned, Kind, Limits, Parts, Tally, guard, kind};
use classes::Signs;
use pixels::Shape;
use profile::Cleaner;
use read::{Element, Reader, Value, trim};
use write::{Content, Written};

/// What a site decides about images.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DicomSettings {
    /// Images in whose pixels text may be are taken. The site has to look at them itself.
    pub burned_in_risk_taken: bool,
    /// Age (over 89 as 90), sex, size and weight stay: the profile's option for patient characteristics.
    pub patient_characteristics: bool,
    /// How large a file may be.
    pub limits: Limits,
}

/// Attributes for each segment that [`Limits::parts`] allows: an enhanced image has some fifty in each of its frames.
const ELEMENTS: usize = 50;

const PIXEL_DATA: u32 = 0x7FE0_0010;
const EXPLICIT: &[u8] = b"1.2.840.10008.1.2.1";
const IMPLICIT: &[u8] = b"1.2.840.10008.1.2";

/// One file of a submission; `uids` is the submission's, `words` are random ones.
///
/// # Errors
///
/// It is no DICOM image that is understood, it is too large, or text may be in its pixels.
pub fn dicom(
    bytes: &[u8],
    settings: &DicomSettings,
    uids: &mut Uids,
    words: &mut impl FnMut() -> u64,
) -> Result<Cleaned, AttachError> {
    guard(bytes, &settings.limits)?;
    let kind = kind(bytes);
    if kind != Kind::Dicom {
        return Err(AttachError::Kind(kind));
    }
    let mut parts = Parts::new(settings.limits.parts.saturating_mul(ELEMENTS));
    let meta = read::meta(bytes, &mut parts)?;
    let coding = codestream::coding(meta.syntax);
    let is_explicit = meta.syntax != IMPLICIT;
    if coding.is_none() && is_explicit && meta.syntax != EXPLICIT {
        return Err(AttachError::NotHandled(unhandled(meta.syntax)));
    }
    let mut tally = Tally::default();
    let mut skipped = |tag| {
        // A group's length is no attribute of anybody.
        if tag & 0xFFFF != 0 {
            tally.add(profile::word(tag));
        }
    };
    let elements = Reader { parts, wanted: profile::wanted, skipped: &mut skipped }.data_set(meta.rest, is_explicit)?;
    let class = check(&elements, settings)?;
    let shape = Shape::read(&elements, &settings.limits)?;
    let pixels = pixel_data(&elements, coding, &shape, &mut tally)?;
    let mut cleaner = Cleaner {
        uids,
        words,
        tally: &mut tally,
        is_signed: shape.is_signed(),
        characteristics: settings.patient_characteristics,
    };
    let mut set = cleaner.set(elements)?;
    set.extend(profile::declaration(settings.patient_characteristics));
    set.push(Written { tag: PIXEL_DATA, vr: *b"OW", value: pixels });
    set.sort_by_key(|written| written.tag);
    let instance = own_value(&set, 0x0008_0018).ok_or(AttachError::Damaged("it has no SOP Instance UID"))?;
    let syntax = if coding.is_some() { meta.syntax } else { EXPLICIT };
    Ok(Cleaned::new(write::file(class, instance, syntax, &set), Kind::Dicom, tally))
}

/// An image, of a class that is taken, without text in its pixels: its class's UID.
fn check<'a>(elements: &[Element<'a>], settings: &DicomSettings) -> Result<&'a [u8], AttachError> {
    let get = |tag| pixels::bytes(elements, tag).unwrap_or_default();
    let uid = trim(get(0x0008_0016));
    let Some(class) = classes::class(uid) else {
        return Err(AttachError::NotHandled("this DICOM file is no image of a kind that is taken"));
    };
    match (Signs { class, get: &get }).burned_in() {
        Some(reason) if !settings.burned_in_risk_taken => Err(AttachError::BurnedIn(reason)),
        _ => Ok(uid),
    }
}

fn pixel_data<'a>(
    elements: &[Element<'a>],
    coding: Option<codestream::Coding>,
    shape: &Shape,
    tally: &mut Tally,
) -> Result<Content<'a>, AttachError> {
    let mut found = elements.iter().filter(|element| element.tag == PIXEL_DATA);
    let image = found.next().ok_or(AttachError::Damaged("it has no pixels"))?;
    if found.next().is_some() {
        return Err(AttachError::Damaged("an attribute twice"));
    }
    match (&image.value, coding) {
        (Value::Bytes(value), None) => pixels::native(value, shape, tally),
        (Value::Fragments(fragments), Some(coding)) => pixels::encapsulated(fragments, coding, shape, tally),
        _ => Err(AttachError::Damaged("its pixels are not in the form that it names")),
    }
}

fn own_value<'s>(set: &'s [Written<'_>], tag: u32) -> Option<&'s [u8]> {
    set.iter().find(|written| written.tag == tag).and_then(|written| match &written.value {
        Content::Own(value) if !value.is_empty() => Some(value.as_slice()),
        _ => None,
    })
}

/// What a transfer syntax is that is not handled.
fn unhandled(syntax: &[u8]) -> &'static str {
    match syntax {
        b"1.2.840.10008.1.2.2" => "DICOM in big endian",
        b"1.2.840.10008.1.2.1.99" => "DICOM that is deflated as a whole",
        _ if syntax.starts_with(b"1.2.840.10008.1.2.4.10") => "video in DICOM",
        _ => "the transfer syntax of this DICOM file",
    }
}
