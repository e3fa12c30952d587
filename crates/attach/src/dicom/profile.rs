//! `data set → data set`: the Basic Application Level Confidentiality Profile (PS3.15 Annex E), as a whitelist.
//!
//! | an attribute is | and so it |
//! |---|---|
//! | on the keep list (`keep.rs`) | stays, if its value keeps to its rule |
//! | one that the profile replaces (Z, D, U in `data/profile.rs`) | is emptied, gets a dummy, gets another UID |
//! | any other: X of the profile, private, overlay, curve, unknown, new | goes |
//!
//! Where the profile leaves a choice by an attribute's type (`X/Z/D`), the last that is offered is taken: it conforms always.

use super::data::profile::REPLACED;
use super::keep::{self, Rule};
use super::read::{Element, Tag, Value, Wanted, trim};
use super::uids::Uids;
use super::values::{self, Kept};
use super::write::{Content, Written};
use crate::{AttachError, Tally};

/// What the profile puts in a value's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// Z: zero length.
    Empty,
    /// D: a value that says nothing.
    Dummy,
    /// U: another UID, the same within a submission.
    Uid,
}

/// Age, sex, size and weight of the patient, and where they stand.
const CHARACTERISTICS: [(Tag, [u8; 2]); 4] =
    [(0x0010_0040, *b"CS"), (0x0010_1010, *b"AS"), (0x0010_1020, *b"DS"), (0x0010_1030, *b"DS")];

/// Whether anything of an attribute is needed.
pub(super) fn wanted(tag: Tag) -> Wanted {
    match keep::rule(tag) {
        Some((_, Rule::Items)) => Wanted::Sequence,
        Some(_) => Wanted::Value,
        None if replaced(tag).is_some() || CHARACTERISTICS.iter().any(|(own, _)| *own == tag) => Wanted::Value,
        None => Wanted::No,
    }
}

/// What an attribute that goes is called in the account of what was removed.
pub(super) fn word(tag: Tag) -> &'static str {
    match tag >> 16 {
        group if !group.is_multiple_of(2) => "private-attribute",
        0x5000..=0x50FF => "curve",
        0x6000..=0x60FF => "overlay",
        _ => "attribute",
    }
}

fn replaced(tag: Tag) -> Option<(Action, [u8; 2])> {
    let at = REPLACED.binary_search_by_key(&tag, |(tag, ..)| *tag).ok()?;
    REPLACED.get(at).map(|(_, action, vr)| (*action, *vr))
}

/// What a data set is cleaned with.
pub(super) struct Cleaner<'c, W> {
    pub(super) uids: &'c mut Uids,
    pub(super) words: &'c mut W,
    pub(super) tally: &'c mut Tally,
    /// Whether pixels are signed: then some numbers beside them are.
    pub(super) is_signed: bool,
    /// Age, sex, size and weight stay (the profile's option for patient characteristics).
    pub(super) characteristics: bool,
}

impl<W: FnMut() -> u64> Cleaner<'_, W> {
    /// A data set or an item, sorted by tag; pixel data are left to the caller.
    pub(super) fn set<'a>(&mut self, elements: Vec<Element<'a>>) -> Result<Vec<Written<'a>>, AttachError> {
        let mut out = Vec::with_capacity(elements.len() + 5);
        for element in elements {
            if let Some(written) = self.element(element)? {
                out.push(written);
            }
        }
        out.sort_by_key(|written| written.tag);
        if out.windows(2).any(|pair| matches!(pair, [a, b] if a.tag == b.tag)) {
            return Err(AttachError::Damaged("an attribute twice"));
        }
        Ok(out)
    }

    fn element<'a>(&mut self, element: Element<'a>) -> Result<Option<Written<'a>>, AttachError> {
        let tag = element.tag;
        if let (true, Value::Bytes(value)) = (self.characteristics, &element.value)
            && let Some((_, vr)) = CHARACTERISTICS.iter().find(|(own, _)| *own == tag)
        {
            return Ok(self.characteristic(tag, *vr, value));
        }
        if let Some((vr, rule)) = keep::rule(tag) {
            return self.keep(element, vr, rule);
        }
        let Some((action, vr)) = replaced(tag) else {
            self.tally.add(word(tag));
            return Ok(None);
        };
        self.replace(tag, vr, action, &element.value)
    }

    fn keep<'a>(&mut self, element: Element<'a>, vr: [u8; 2], rule: Rule) -> Result<Option<Written<'a>>, AttachError> {
        let Element { tag, vr: said, value } = element;
        // Others might read it as what it says it is; dropped, the file would say another thing than was judged.
        if said.is_some_and(|said| !keep::is_of(said, vr, rule)) {
            return Err(AttachError::Damaged("a value of another representation"));
        }
        let content = match (rule, value) {
            (Rule::Pixels, _) => return Ok(None),
            (Rule::Items, Value::Items(items)) => {
                let items: Result<Vec<_>, _> = items.into_iter().map(|item| self.set(item)).collect();
                Content::Items(items?)
            }
            (_, Value::Bytes(value)) => match values::value(rule, value) {
                Some(Kept::AsItIs(value)) => Content::Bytes(value),
                Some(Kept::Own(own)) => {
                    if own.as_slice() != trim(value) {
                        self.tally.add("value");
                    }
                    Content::Own(own)
                }
                None => {
                    self.tally.add("value");
                    return Ok(None);
                }
            },
            _ => return Err(AttachError::Damaged("a sequence where there is none")),
        };
        let vr = match (rule, said) {
            (Rule::Stored, Some([b'S', b'S'])) => *b"SS",
            (Rule::Stored, None | Some([b'U', b'N'])) if self.is_signed => *b"SS",
            _ => vr,
        };
        Ok(Some(Written { tag, vr, value: content }))
    }

    fn replace<'a>(
        &mut self,
        tag: Tag,
        vr: [u8; 2],
        action: Action,
        value: &Value<'_>,
    ) -> Result<Option<Written<'a>>, AttachError> {
        let bytes = if let Value::Bytes(bytes) = value { *bytes } else { b"" };
        let content = match action {
            Action::Empty => {
                self.tally.add("emptied");
                if vr == *b"SQ" { Content::Items(Vec::new()) } else { Content::Bytes(b"") }
            }
            Action::Dummy => match dummy(vr) {
                Some(dummy) => {
                    self.tally.add("replaced");
                    Content::Bytes(dummy)
                }
                // A sequence, or bytes of which no dummy makes sense: not in an image.
                None => {
                    self.tally.add("attribute");
                    return Ok(None);
                }
            },
            Action::Uid => {
                self.tally.add("uid");
                Content::Own(self.uids.replace(bytes, self.words)?)
            }
        };
        Ok(Some(Written { tag, vr, value: content }))
    }

    /// What the option for patient characteristics keeps; an age over 89 is one of 90.
    fn characteristic<'a>(&mut self, tag: Tag, vr: [u8; 2], value: &'a [u8]) -> Option<Written<'a>> {
        let content = match (&vr, trim(value)) {
            (_, b"") => Content::Bytes(b""),
            (b"CS", b"M" | b"F" | b"O") => Content::Bytes(trim(value)),
            (b"AS", age) => age_under_90(age)?,
            (b"DS", _) => match values::value(Rule::Decimal, value)? {
                Kept::AsItIs(value) => Content::Bytes(value),
                Kept::Own(value) => Content::Own(value),
            },
            _ => {
                self.tally.add("value");
                Content::Bytes(b"")
            }
        };
        Some(Written { tag, vr, value: content })
    }
}

/// `067Y` and the like; over 89 years `090Y` (45 CFR 164.514(b)(2)(i)(C)).
fn age_under_90(age: &[u8]) -> Option<Content<'_>> {
    let [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', b'D' | b'W' | b'M' | b'Y'] = age else { return None };
    let number = [a, b, c].iter().fold(0_u32, |number, digit| number * 10 + u32::from(**digit - b'0'));
    // 999 months are 83 years: no other unit gets there.
    Some(Content::Bytes(if age.ends_with(b"Y") && number > 89 { b"090Y" } else { age }))
}

/// A value that is of the representation and says nothing.
fn dummy(vr: [u8; 2]) -> Option<&'static [u8]> {
    Some(match &vr {
        b"DA" => b"19000101",
        b"TM" => b"000000",
        b"DT" => b"19000101000000",
        b"AE" | b"CS" | b"LO" | b"LT" | b"PN" | b"SH" | b"ST" | b"UC" | b"UT" => b"REMOVED",
        b"AS" => b"000Y",
        b"DS" | b"IS" => b"0",
        b"US" | b"SS" => &[0; 2],
        b"UL" | b"SL" | b"FL" => &[0; 4],
        b"FD" => &[0; 8],
        _ => return None,
    })
}

/// What says that, and how, a file was de-identified: (0012,0062) to (0012,0064) and (0028,0303).
pub(super) fn declaration(characteristics: bool) -> [Written<'static>; 4] {
    let code = |value: &'static [u8], meaning: &'static [u8]| {
        let text = |tag, vr, text| Written { tag, vr, value: Content::Bytes(text) };
        vec![text(0x0008_0100, *b"SH", value), text(0x0008_0102, *b"SH", b"DCM"), text(0x0008_0104, *b"LO", meaning)]
    };
    let mut codes = vec![code(b"113100", b"Basic Application Confidentiality Profile")];
    if characteristics {
        codes.push(code(b"113108", b"Retain Patient Characteristics Option"));
    }
    [
        Written { tag: 0x0012_0062, vr: *b"CS", value: Content::Bytes(b"YES") },
        Written { tag: 0x0012_0063, vr: *b"LO", value: Content::Bytes(METHOD) },
        Written { tag: 0x0012_0064, vr: *b"SQ", value: Content::Items(codes) },
        Written { tag: 0x0028_0303, vr: *b"CS", value: Content::Bytes(b"REMOVED") },
    ]
}

/// At most 64 characters.
const METHOD: &[u8] = b"Gauze: PS3.15 Annex E Basic Profile 2026c, as a whitelist";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_stop_at_90() {
        let age = |text: &'static str| match age_under_90(text.as_bytes()) {
            Some(Content::Bytes(age)) => Some(std::str::from_utf8(age).unwrap()),
            _ => None,
        };
        assert_eq!(age("089Y"), Some("089Y"));
        assert_eq!(age("090Y"), Some("090Y"));
        assert_eq!(age("104Y"), Some("090Y"));
        assert_eq!(age("011M"), Some("011M"));
        for bad in ["104", "1O4Y", "104X", "0104Y"] {
            assert_eq!(age(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_dummy_has_a_value() {
        assert!(METHOD.len() <= 64);
        for (tag, action, vr) in REPLACED {
            let is_image = !matches!(&vr, b"SQ" | b"OB" | b"OW" | b"UN" | b"UR" | b"OF" | b"OD" | b"UI");
            assert!(action != Action::Dummy || !is_image || dummy(vr).is_some(), "{tag:08X} {vr:?}");
            assert!(action != Action::Uid || vr == *b"UI", "{tag:08X}");
        }
    }

    #[test]
    fn groups_have_words() {
        let words = [0x0009_0010, 0x5004_0010, 0x6002_3000, 0x0008_1030].map(word);
        assert_eq!(words, ["private-attribute", "curve", "overlay", "attribute"]);
    }
}
