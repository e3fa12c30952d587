//! `elements → bytes`: a PS3.10 file in explicit VR little endian, with a head of our own.

use zeroize::Zeroizing;

use super::read::Tag;

/// One attribute as it is written.
pub(super) struct Written<'a> {
    pub(super) tag: Tag,
    pub(super) vr: [u8; 2],
    pub(super) value: Content<'a>,
}

/// What is written as its value.
pub(super) enum Content<'a> {
    /// As the file had it.
    Bytes(&'a [u8]),
    /// Made or changed here.
    Own(Zeroizing<Vec<u8>>),
    Items(Vec<Vec<Written<'a>>>),
    Fragments(Fragments),
}

/// Encapsulated pixel data: all fragments one after another, and where each ends.
pub(super) struct Fragments {
    pub(super) offsets: Vec<u8>,
    pub(super) bytes: Zeroizing<Vec<u8>>,
    pub(super) ends: Vec<usize>,
}

/// `2.25.` and a UUID drawn once for this program, as PS3.5 section B.2 has it.
const IMPLEMENTATION: &str = "2.25.265310416474472776949301356580505304747";
/// Its name.
const VERSION: &str = "GAUZE_1";

const UNDEFINED: [u8; 4] = [0xFF; 4];
const ITEM: [u8; 4] = [0xFE, 0xFF, 0x00, 0xE0];
const ITEM_END: [u8; 8] = [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0];
const SEQUENCE_END: [u8; 8] = [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0];

/// A whole file: an empty preamble, group 0002, the data set in the order of its tags.
pub(super) fn file(class: &[u8], instance: &[u8], syntax: &[u8], set: &[Written<'_>]) -> Zeroizing<Vec<u8>> {
    let mut meta = Zeroizing::new(Vec::new());
    element(&mut meta, 0x0002_0001, *b"OB", &[0, 1]);
    element(&mut meta, 0x0002_0002, *b"UI", class);
    element(&mut meta, 0x0002_0003, *b"UI", instance);
    element(&mut meta, 0x0002_0010, *b"UI", syntax);
    element(&mut meta, 0x0002_0012, *b"UI", IMPLEMENTATION.as_bytes());
    element(&mut meta, 0x0002_0013, *b"SH", VERSION.as_bytes());
    // Reserved once: a buffer that grows leaves its old place behind, unwiped.
    let mut out = Zeroizing::new(Vec::with_capacity(144 + meta.len() + size(set)));
    out.resize(128, 0);
    out.extend_from_slice(b"DICM");
    let length = u32::try_from(meta.len()).unwrap_or(u32::MAX);
    element(&mut out, 0x0002_0000, *b"UL", &length.to_le_bytes());
    out.extend_from_slice(&meta);
    data_set(&mut out, set);
    out
}

/// No less than what the data set takes.
fn size(set: &[Written<'_>]) -> usize {
    let one = |written: &Written<'_>| match &written.value {
        Content::Bytes(value) => value.len() + 1,
        Content::Own(value) => value.len() + 1,
        Content::Items(items) => items.iter().map(|item| size(item) + 16).sum::<usize>() + 8,
        Content::Fragments(fragments) => {
            fragments.bytes.len() + fragments.offsets.len() + 9 * fragments.ends.len() + 24
        }
    };
    set.iter().map(|written| one(written) + 12).sum()
}

fn data_set(out: &mut Vec<u8>, set: &[Written<'_>]) {
    for written in set {
        match &written.value {
            Content::Bytes(value) => element(out, written.tag, written.vr, value),
            Content::Own(value) => element(out, written.tag, written.vr, value),
            Content::Items(items) => {
                undefined(out, written.tag, *b"SQ");
                for item in items {
                    out.extend_from_slice(&ITEM);
                    out.extend_from_slice(&UNDEFINED);
                    data_set(out, item);
                    out.extend_from_slice(&ITEM_END);
                }
                out.extend_from_slice(&SEQUENCE_END);
            }
            Content::Fragments(fragments) => {
                undefined(out, written.tag, *b"OB");
                fragment(out, &fragments.offsets);
                let mut start = 0;
                for end in &fragments.ends {
                    fragment(out, fragments.bytes.get(start..*end).unwrap_or_default());
                    start = *end;
                }
                out.extend_from_slice(&SEQUENCE_END);
            }
        }
    }
}

fn fragment(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(&ITEM);
    out.extend_from_slice(&length(bytes.len()));
    out.extend_from_slice(bytes);
}

fn undefined(out: &mut Vec<u8>, tag: Tag, vr: [u8; 2]) {
    head(out, tag, vr);
    out.extend_from_slice(&[0, 0]);
    out.extend_from_slice(&UNDEFINED);
}

fn head(out: &mut Vec<u8>, tag: Tag, vr: [u8; 2]) {
    // Group before element, each little endian: halves of the number, turned.
    let [a, b, c, d] = tag.to_be_bytes();
    out.extend_from_slice(&[b, a, d, c]);
    out.extend_from_slice(&vr);
}

fn element(out: &mut Vec<u8>, tag: Tag, vr: [u8; 2], value: &[u8]) {
    head(out, tag, vr);
    let even = value.len().next_multiple_of(2);
    let is_long = matches!(&vr, b"OB" | b"OD" | b"OF" | b"OL" | b"OV" | b"OW" | b"SQ" | b"UC" | b"UN" | b"UR" | b"UT");
    if is_long {
        out.extend_from_slice(&[0, 0]);
        out.extend_from_slice(&length(even));
    } else {
        out.extend_from_slice(&u16::try_from(even).unwrap_or(u16::MAX - 1).to_le_bytes());
    }
    out.extend_from_slice(value);
    if even != value.len() {
        out.push(if matches!(&vr, b"UI" | b"OB" | b"OW") { 0 } else { b' ' });
    }
}

/// INVARIANT: values are parts of a file whose length is limited to less than this.
fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).unwrap_or(u32::MAX - 1).to_le_bytes()
}
