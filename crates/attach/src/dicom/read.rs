//! `bytes → elements`: PS3.10 files in little endian, explicit or implicit; what nobody wants is skipped, not kept.
//!
//! Every length is checked against what is left, nesting and the number of elements are capped, and each byte is looked at
//! once: the cost is linear in the file's length.

use crate::{AttachError, Parts};

/// (group, element) as one number.
pub(super) type Tag = u32;

/// Group 0002 of a file and what it says of the rest.
#[derive(Debug)]
pub(super) struct Meta<'a> {
    /// Transfer Syntax UID (0002,0010).
    pub(super) syntax: &'a [u8],
    /// What comes after group 0002.
    pub(super) rest: &'a [u8],
}

/// One attribute with its value.
#[derive(Debug)]
pub(super) struct Element<'a> {
    pub(super) tag: Tag,
    /// As the file says; in implicit form it says nothing.
    pub(super) vr: Option<[u8; 2]>,
    pub(super) value: Value<'a>,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Value<'a> {
    Bytes(&'a [u8]),
    Items(Vec<Vec<Element<'a>>>),
    /// Encapsulated pixel data: the offset table, then the fragments.
    Fragments(Vec<&'a [u8]>),
}

/// Whether an attribute's value is to be read, and whether it is a sequence by our own list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    No,
    Value,
    Sequence,
}

/// A sequence in a sequence in a sequence …: the deepest that image classes define has six levels.
const DEEPEST: u8 = 16;
/// Undefined length.
const UNDEFINED: u32 = 0xFFFF_FFFF;
const ITEM: Tag = 0xFFFE_E000;
const ITEM_END: Tag = 0xFFFE_E00D;
const SEQUENCE_END: Tag = 0xFFFE_E0DD;
const PIXEL_DATA: Tag = 0x7FE0_0010;
/// Value representations whose length has 16 bits. All others, unknown ones too, have 32 (PS3.5 section 7.1.2).
const SHORT: [&[u8; 2]; 21] = [
    b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH", b"SL", b"SS",
    b"ST", b"TM", b"UI", b"UL", b"US",
];

const TRUNCATED: AttachError = AttachError::Damaged("it ends too early");

/// The file's head: 128 bytes of preamble, `DICM`, group 0002 in explicit form.
pub(super) fn meta<'a>(bytes: &'a [u8], parts: &mut Parts) -> Result<Meta<'a>, AttachError> {
    let mut cursor = Cursor { bytes, at: 0 };
    cursor.take(132)?;
    let mut syntax = None;
    // The group's own length is not trusted: some writers leave it out or get it wrong.
    while cursor.peek_group() == Some(2) {
        parts.one()?;
        let head = cursor.head(true)?;
        let value = cursor.defined(head.length)?;
        if head.tag == 0x0002_0010 {
            syntax = Some(trim(value));
        }
    }
    let syntax = syntax.ok_or(AttachError::Damaged("it names no transfer syntax"))?;
    Ok(Meta { syntax, rest: cursor.bytes.get(cursor.at..).unwrap_or_default() })
}

/// A value without the space and NUL bytes around it.
pub(super) fn trim(value: &[u8]) -> &[u8] {
    let is_padding = |byte: &u8| matches!(byte, 0 | b' ');
    let start = value.iter().position(|byte| !is_padding(byte)).unwrap_or(value.len());
    let end = value.iter().rposition(|byte| !is_padding(byte)).map_or(start, |last| last + 1);
    value.get(start..end).unwrap_or_default()
}

/// Reads data sets; `wanted` says of each attribute whether its value is needed, `skipped` hears of the others.
pub(super) struct Reader<'w> {
    pub(super) parts: Parts,
    pub(super) wanted: fn(Tag) -> Wanted,
    pub(super) skipped: &'w mut dyn FnMut(Tag),
}

impl Reader<'_> {
    /// The whole of a data set.
    pub(super) fn data_set<'a>(&mut self, bytes: &'a [u8], explicit: bool) -> Result<Vec<Element<'a>>, AttachError> {
        let mut cursor = Cursor { bytes, at: 0 };
        self.elements(&mut cursor, explicit, Until::End, true, DEEPEST)
    }

    fn elements<'a>(
        &mut self,
        cursor: &mut Cursor<'a>,
        explicit: bool,
        until: Until,
        keep: bool,
        depth: u8,
    ) -> Result<Vec<Element<'a>>, AttachError> {
        let depth = depth.checked_sub(1).ok_or(AttachError::NotHandled("sequences in sequences, too deep"))?;
        let mut found = Vec::new();
        loop {
            if cursor.is_at_end() {
                return if until == Until::End { Ok(found) } else { Err(TRUNCATED) };
            }
            self.parts.one()?;
            let head = cursor.head(explicit)?;
            if head.tag == ITEM_END && until == Until::Delimiter {
                return if head.length == 0 {
                    Ok(found)
                } else {
                    Err(AttachError::Damaged("an item's end with a length"))
                };
            }
            let wanted = if keep { (self.wanted)(head.tag) } else { Wanted::No };
            if wanted == Wanted::No && keep {
                (self.skipped)(head.tag);
            }
            let value = self.value(cursor, &head, explicit, wanted, depth)?;
            if wanted != Wanted::No {
                found.push(Element { tag: head.tag, vr: head.vr, value });
            }
        }
    }

    fn value<'a>(
        &mut self,
        cursor: &mut Cursor<'a>,
        head: &Head,
        explicit: bool,
        wanted: Wanted,
        depth: u8,
    ) -> Result<Value<'a>, AttachError> {
        // What is unknown to a writer is kept by it as it was: in implicit form (PS3.5 section 6.2.2).
        let inner_explicit = explicit && head.vr != Some(*b"UN");
        if head.length != UNDEFINED {
            let value = cursor.defined(head.length)?;
            if wanted != Wanted::Sequence {
                return Ok(Value::Bytes(value));
            }
            let mut inside = Cursor { bytes: value, at: 0 };
            return Ok(Value::Items(self.items(&mut inside, inner_explicit, Until::End, true, depth)?));
        }
        let is_sequence = matches!(head.vr, None | Some([b'S', b'Q'] | [b'U', b'N']));
        if is_sequence && head.tag != PIXEL_DATA {
            let keep = wanted == Wanted::Sequence;
            let items = self.items(cursor, inner_explicit, Until::Delimiter, keep, depth)?;
            // Of a sequence that is replaced, or that stands where there is none, nothing is read.
            return Ok(if keep { Value::Items(items) } else { Value::Bytes(b"") });
        }
        if matches!(head.vr, Some([b'O', b'B' | b'W'])) && wanted != Wanted::Sequence {
            return Ok(Value::Fragments(self.fragments(cursor)?));
        }
        Err(AttachError::Damaged("an undefined length where there is none"))
    }

    fn items<'a>(
        &mut self,
        cursor: &mut Cursor<'a>,
        explicit: bool,
        until: Until,
        keep: bool,
        depth: u8,
    ) -> Result<Vec<Vec<Element<'a>>>, AttachError> {
        let mut found = Vec::new();
        loop {
            if cursor.is_at_end() && until == Until::End {
                return Ok(found);
            }
            self.parts.one()?;
            let head = cursor.head(false)?;
            let item = match (head.tag, head.length) {
                (SEQUENCE_END, 0) if until == Until::Delimiter => return Ok(found),
                (ITEM, UNDEFINED) => self.elements(cursor, explicit, Until::Delimiter, keep, depth)?,
                (ITEM, length) => {
                    let inside = cursor.defined(length)?;
                    if !keep {
                        continue;
                    }
                    self.elements(&mut Cursor { bytes: inside, at: 0 }, explicit, Until::End, keep, depth)?
                }
                _ => return Err(AttachError::Damaged("something between items")),
            };
            if keep {
                found.push(item);
            }
        }
    }

    fn fragments<'a>(&mut self, cursor: &mut Cursor<'a>) -> Result<Vec<&'a [u8]>, AttachError> {
        let mut found = Vec::new();
        loop {
            self.parts.one()?;
            let head = cursor.head(false)?;
            match head.tag {
                ITEM if head.length != UNDEFINED => found.push(cursor.defined(head.length)?),
                SEQUENCE_END if head.length == 0 => return Ok(found),
                _ => return Err(AttachError::Damaged("something between fragments")),
            }
        }
    }
}

/// Where a data set or a sequence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    End,
    Delimiter,
}

/// Tag, representation and length of an element.
#[derive(Debug)]
struct Head {
    tag: Tag,
    vr: Option<[u8; 2]>,
    length: u32,
}

#[derive(Debug)]
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], AttachError> {
        let end = self.at.checked_add(length).ok_or(TRUNCATED)?;
        let taken = self.bytes.get(self.at..end).ok_or(TRUNCATED)?;
        self.at = end;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], AttachError> {
        self.take(N)?.try_into().map_err(|_| TRUNCATED)
    }

    /// A value of a length that is said: even, as the standard has it.
    fn defined(&mut self, length: u32) -> Result<&'a [u8], AttachError> {
        if !length.is_multiple_of(2) {
            return Err(AttachError::Damaged("an odd length"));
        }
        self.take(usize::try_from(length).map_err(|_| TRUNCATED)?)
    }

    fn peek_group(&self) -> Option<u16> {
        self.bytes.get(self.at..)?.first_chunk().map(|group| u16::from_le_bytes(*group))
    }

    fn head(&mut self, explicit: bool) -> Result<Head, AttachError> {
        let group = u16::from_le_bytes(self.array()?);
        let element = u16::from_le_bytes(self.array()?);
        let tag = u32::from(group) << 16 | u32::from(element);
        // Items and their ends never have a representation.
        if !explicit || group == 0xFFFE {
            return Ok(Head { tag, vr: None, length: u32::from_le_bytes(self.array()?) });
        }
        let vr: [u8; 2] = self.array()?;
        if !vr.iter().all(u8::is_ascii_uppercase) {
            return Err(AttachError::Damaged("an element without a value representation"));
        }
        let length = if SHORT.contains(&&vr) {
            u32::from(u16::from_le_bytes(self.array()?))
        } else {
            self.take(2)?;
            u32::from_le_bytes(self.array()?)
        };
        Ok(Head { tag, vr: Some(vr), length })
    }
}
