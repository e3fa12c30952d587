//! LOINC codes of questions: what they ask, where the code says it better than any wording.
//!
//! Codes and what they stand for are facts of LOINC (loinc.org; LOINC is © Regenstrief Institute, free to use under its
//! licence). Only codes that real questionnaires carry are here; all else is read from the wording.

use super::category::Category as C;

/// The system of LOINC codes.
pub(super) const SYSTEM: &str = "http://loinc.org";

/// Questions whose answer somebody must see who can help: self-harm, violence at home.
static CARE: &[(&str, &str)] = &[
    ("44260-8", "PHQ-9 item 9"),
    ("93246-7", "C-SSRS screener"),
    ("93247-5", "C-SSRS screener"),
    ("93248-3", "C-SSRS screener"),
    ("93249-1", "C-SSRS screener"),
    ("93250-9", "C-SSRS screener"),
    ("93267-3", "C-SSRS screener"),
    ("93269-9", "C-SSRS screener"),
    ("76500-8", "HARK, violence by a partner"),
    ("76501-6", "HARK, violence by a partner"),
    ("76502-4", "HARK, violence by a partner"),
    ("76503-2", "HARK, violence by a partner"),
    ("95618-5", "HITS, violence at home"),
    ("95617-7", "HITS, violence at home"),
    ("95616-9", "HITS, violence at home"),
    ("95615-1", "HITS, violence at home"),
    ("93026-3", "PRAPARE, safety at home"),
];

static CATEGORY: &[(&str, C)] = &[
    ("54125-0", C::Names),
    ("45392-8", C::Names),
    ("45393-6", C::Names),
    ("45394-4", C::Names),
    ("54138-3", C::Names),
    ("56799-0", C::Geography),
    ("42077-8", C::Phone),
    ("76458-9", C::Email),
    ("45396-9", C::Ssn),
    ("45401-7", C::Geography),
    ("21112-8", C::BirthDate),
    ("54124-3", C::BirthDate),
    ("11778-8", C::Dates),
    ("8665-2", C::Dates),
    ("30525-0", C::Age),
    ("54141-7", C::Age),
    ("54113-6", C::Age),
    ("54131-8", C::Sex),
    ("46098-0", C::Sex),
    ("76689-9", C::Sex),
    ("76691-5", C::Sex),
    ("76690-7", C::Sex),
    ("54134-2", C::RaceEthnicity),
    ("54133-4", C::RaceEthnicity),
    ("32624-9", C::RaceEthnicity),
    ("56051-6", C::RaceEthnicity),
    ("54899-0", C::Language),
    ("82589-3", C::Education),
    ("67875-5", C::Occupation),
    ("93034-7", C::Occupation),
    ("93035-4", C::Occupation),
    ("63586-2", C::Income),
    ("45404-1", C::MaritalStatus),
];

/// Why the code is care-relevant, if it is.
pub(super) fn care(code: &str) -> Option<&'static str> {
    CARE.iter().find(|(known, _)| *known == code).map(|(_, why)| *why)
}

/// The category of the code.
pub(super) fn category(code: &str) -> Option<C> {
    CATEGORY.iter().find(|(known, _)| *known == code).map(|(_, category)| *category)
}
