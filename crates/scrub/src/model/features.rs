//! `(view, sentence, pack) → features`: what the model sees of a token, as hashes.
//!
//! The identity of a word counts only if it is one that anybody uses; of others the model sees what the lists say, their shape and
//! their ends. So it learns how names are used and not which ones the training texts happened to hold.

use core::ops::Range;

use zeroize::Zeroize;

use super::vocabulary::{
    self as vocabulary, COMMON_1, COMMON_2, EVERYDAY, FUNCTION, HOLIDAY, KNOWN, MONTH, coarse, key,
};
use crate::fold::TAG;
use crate::pack::Pack;
use crate::view::View;

/// Features of a token; 0 is none.
pub const FEATURES: usize = 60;

/// Elements on both sides that a chunk of signs, letters and digits may have.
const MAX_CHUNK: usize = 24;

/// What is known of one token.
#[derive(Clone, Copy, Default, Zeroize)]
struct Word {
    classes: u64,
    /// The word itself, or what it is like.
    identity: u32,
    /// All classes and the shape.
    signature: u32,
    /// The main class and the shape.
    kind: u32,
    shape: u32,
    prefix: u32,
    suffixes: [u32; 3],
    chunk: u32,
    gap: u32,
    /// The tag between this token and the next one, 0 for none.
    tag: u32,
    number: bool,
    /// A small everyday word in a text with capitals: nobody's name, and what stands beside it decides whether it matters.
    quiet: bool,
}

/// What of a word the model is not to see, for training: that it does not learn a list by heart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hide {
    /// Nothing.
    Nothing,
    /// Which word it is.
    Identity,
    /// What the lists say of it, but for everyday words.
    Classes,
}

/// How a sentence uses capitals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    /// No capitals, in a text that has some.
    Low,
    /// No capitals in all the text.
    Caseless,
    /// All in capitals.
    Shouted,
}

/// Room for one sentence, used again for the next.
#[derive(Default)]
pub(crate) struct Workspace {
    words: Vec<Word>,
    /// How many tags the whole text has: where one identifier stood, others do.
    company: u32,
    /// Keys of words that were looked up, and what the lists said of them.
    looked_up: Vec<(u64, u64)>,
}

/// Words that are remembered: a power of two.
const REMEMBERED: usize = 256;

impl Drop for Workspace {
    fn drop(&mut self) {
        // Element for element: a vector wipes its spare room besides, in pieces that a browser copies one by one.
        self.words.resize(self.words.capacity(), Word::default());
        self.words.iter_mut().zeroize();
        self.looked_up.iter_mut().zeroize();
    }
}

impl Workspace {
    /// Reads a sentence; whether it holds anything that could identify somebody.
    ///
    /// `hide` says of one token after another what is not to be seen of it.
    pub(crate) fn read(
        &mut self,
        view: &View,
        sentence: Range<usize>,
        pack: &Pack<'_>,
        mut hide: impl FnMut() -> Hide,
    ) -> bool {
        let style = style(view, sentence.clone());
        let first = sentence.start;
        self.company = view.company();
        self.words.clear();
        let mut candidate = false;
        for k in sentence {
            let classes = if view.is_number(k) { (0, 0) } else { self.classes_of(view, k, pack) };
            let word = word(view, k, k == first, style, classes, hide());
            candidate |= match style {
                _ if word.number => true,
                Style::Plain if k == first => word.classes & (COMMON_1 | COMMON_2 | FUNCTION) == 0,
                Style::Plain | Style::Low => view.is_capital(k) || word.classes & (MONTH | HOLIDAY) != 0,
                Style::Caseless | Style::Shouted => word.classes & FUNCTION == 0,
            };
            self.words.push(word);
        }
        candidate || style == Style::Low
    }

    // A word's key and its classes. Most words of a text stand in it more than once, and a text is read more than once.
    fn classes_of(&mut self, view: &View, k: usize, pack: &Pack<'_>) -> (u64, u64) {
        let key = key(view.text(k));
        if self.looked_up.is_empty() {
            self.looked_up.resize(REMEMBERED, (0, 0));
        }
        let at = usize::try_from(key >> 56).unwrap_or(0) % REMEMBERED;
        match self.looked_up.get_mut(at) {
            Some((known, classes)) if *known == key => (key, *classes),
            Some(place) => {
                *place = (key, pack.classes(key));
                *place
            }
            None => (key, pack.classes(key)),
        }
    }

    /// How many tokens the sentence has.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether a token and the two on both sides are small everyday words: nothing is asked of the model then.
    pub(crate) fn is_quiet(&self, at: usize) -> bool {
        let from = at.saturating_sub(2);
        self.words.iter().skip(from).take(at + 3 - from).all(|word| word.quiet)
    }

    /// What the lists say of a token.
    pub(crate) fn classes(&self, at: usize) -> u64 {
        self.words.get(at).map_or(0, |word| word.classes)
    }

    /// The features of a token of the sentence.
    pub(crate) fn features(&self, at: usize) -> [u32; FEATURES] {
        const NONE: Word = Word {
            classes: 0,
            identity: 1,
            signature: 1,
            kind: 1,
            shape: 1,
            prefix: 0,
            suffixes: [0; 3],
            chunk: 0,
            gap: 1,
            tag: 0,
            number: false,
            quiet: true,
        };
        let word = |back: isize| at.checked_add_signed(back).and_then(|at| self.words.get(at)).unwrap_or(&NONE);
        let (me, l1, l2, l3) = (word(0), word(-1), word(-2), word(-3));
        let (r1, r2, r3) = (word(1), word(2), word(3));
        let (k0, kl, kr) = (me.kind, l1.kind, r1.kind);
        let (before, behind) = (if at == 0 { 2 } else { l1.gap }, me.gap);
        let field = self.field(at);
        let left = nearest([l1.tag, l2.tag, l3.tag]);
        let right = nearest([me.tag, r1.tag, r2.tag]);
        let affix = |affix: u32| if affix == 0 { 0 } else { affix.wrapping_mul(64) + me.shape };
        let some = |gate: u32, value: u32| if gate == 0 { 0 } else { value };
        let place =
            u32::from(at == 0) | u32::from(at + 1 == self.words.len()) << 1 | u32::from(self.words.len() <= 4) << 2;
        [
            hash(1, 0, 0, 0),
            hash(2, me.identity, 0, 0),
            hash(3, me.signature, 0, 0),
            hash(4, k0, 0, 0),
            hash(5, me.shape, 0, 0),
            hash(6, l1.identity, 0, 0),
            hash(7, r1.identity, 0, 0),
            hash(8, l2.identity, 0, 0),
            hash(9, r2.identity, 0, 0),
            hash(10, l3.identity, 0, 0),
            hash(11, r3.identity, 0, 0),
            hash(12, kl, 0, 0),
            hash(13, kr, 0, 0),
            hash(14, l2.kind, 0, 0),
            hash(15, r2.kind, 0, 0),
            hash(16, kl, k0, 0),
            hash(17, k0, kr, 0),
            hash(18, kl, k0, kr),
            hash(19, l2.kind, kl, k0),
            hash(20, k0, kr, r2.kind),
            hash(21, l1.identity, k0, 0),
            hash(22, k0, r1.identity, 0),
            hash(23, l2.identity, l1.identity, k0),
            hash(24, k0, r1.identity, r2.identity),
            hash(25, l1.identity, k0, r1.identity),
            hash(26, l2.identity, k0, 0),
            hash(27, k0, r2.identity, 0),
            hash(28, before, k0, 0),
            hash(29, behind, k0, 0),
            hash(30, before, behind, k0),
            hash(31, before, l1.identity, 0),
            hash(32, behind, r1.identity, 0),
            hash(33, before, l1.identity, k0),
            hash(34, behind, r1.identity, k0),
            some(me.prefix, hash(35, affix(me.prefix), 0, 0)),
            some(me.suffixes[0], hash(36, affix(me.suffixes[0]), 0, 0)),
            some(me.suffixes[1], hash(37, affix(me.suffixes[1]), 0, 0)),
            some(me.suffixes[2], hash(38, affix(me.suffixes[2]), 0, 0)),
            some(me.chunk, hash(39, me.chunk, 0, 0)),
            some(me.chunk, hash(40, me.chunk, l1.identity, 0)),
            some(left, hash(41, left, 0, 0)),
            some(right, hash(42, right, 0, 0)),
            some(left, hash(43, left, k0, 0)),
            some(right, hash(44, right, k0, 0)),
            hash(45, l1.signature, 0, 0),
            hash(46, r1.signature, 0, 0),
            hash(47, place, k0, 0),
            hash(48, l2.gap, kl, k0),
            hash(49, k0, r1.gap, kr),
            some(field, hash(50, field, 0, 0)),
            some(field, hash(51, field, k0, 0)),
            hash(52, before, behind, me.shape),
            hash(53, before, me.signature, 0),
            hash(54, behind, me.signature, 0),
            hash(55, l1.identity, me.signature, 0),
            hash(56, me.signature, r1.identity, 0),
            hash(57, self.company, k0, 0),
            hash(58, self.company, me.signature, 0),
            hash(59, self.company, l1.identity, k0),
            hash(60, self.company, k0, r1.identity),
        ]
    }

    // "Name: Maria Lopez": what stands before the colon speaks for the few words behind it.
    fn field(&self, at: usize) -> u32 {
        let back = (1..=4).find(|back| {
            let gap = at.checked_sub(*back).and_then(|at| self.words.get(at)).map_or(0, |word| word.gap);
            gap & COLON != 0
        });
        let Some(back) = back else { return 0 };
        let name = at.checked_sub(back).and_then(|at| self.words.get(at)).map_or(0, |word| word.identity);
        name.wrapping_mul(4).wrapping_add(u32::from(back > 1)) | 1
    }
}

fn nearest(tags: [u32; 3]) -> u32 {
    let [a, b, c] = tags;
    if a != 0 {
        a * 4
    } else if b != 0 {
        b * 4 + 1
    } else if c != 0 {
        c * 4 + 2
    } else {
        0
    }
}

/// A template and three atoms → a feature; its upper byte is a check, its lower bits a row.
fn hash(template: u32, a: u32, b: u32, c: u32) -> u32 {
    let word = template.wrapping_mul(0x9E37_79B1) ^ a.wrapping_mul(0x85EB_CA77);
    let word = (word.rotate_left(13) ^ b).wrapping_mul(0xC2B2_AE3D);
    let word = (word.rotate_left(15) ^ c).wrapping_mul(0x27D4_EB2F);
    let word = (word ^ (word >> 15)).wrapping_mul(0x2C1B_3C6D);
    (word ^ (word >> 13)).max(1)
}

fn style(view: &View, sentence: Range<usize>) -> Style {
    let (mut low, mut high, mut shouted) = (0, 0, 0);
    for k in sentence.filter(|k| view.is_word(*k)) {
        if !view.is_capital(k) {
            low += 1;
        } else if view.is_shouted(k) {
            shouted += 1;
        } else if view.text(k).len() > 1 {
            high += 1;
        }
    }
    if view.is_caseless() && low > 0 && shouted <= low {
        Style::Caseless
    } else if low == 0 && high == 0 && shouted >= 3 || shouted > 4 && shouted > 4 * (low + high) {
        Style::Shouted
    } else if high == 0 && low > 0 && shouted == 0 {
        Style::Low
    } else {
        Style::Plain
    }
}

/// The shape of a word in small letters.
const SMALL: u32 = 0;

const COLON: u32 = 1 << 31;

fn word(view: &View, k: usize, first: bool, style: Style, (key, classes): (u64, u64), hide: Hide) -> Word {
    let text = view.text(k);
    let (gap, tag) = gap(view.gap(k));
    let chunk = chunk(view, k);
    if view.is_number(k) {
        let number = number(view, k, text);
        return Word {
            identity: 0x1000 + number,
            signature: 0x2000 + number,
            kind: 0x3000 + number,
            shape: 20 + u32::try_from(text.len().min(12)).unwrap_or(0),
            chunk,
            gap,
            tag,
            number: true,
            ..Word::default()
        };
    }
    let mut classes = classes;
    if hide == Hide::Classes && classes & KNOWN == 0 {
        classes = 0;
    }
    let shape = shape(view, k, first, style, text);
    let kind = 0x4000 + coarse(classes) * 32 + shape;
    let known = classes & KNOWN != 0;
    // The end of a word that everybody uses says nothing more.
    let affixed = text.len() >= 4 && classes & (COMMON_1 | FUNCTION) == 0;
    let suffix = |length: usize| {
        let from = text.len().saturating_sub(length);
        if affixed { fold_to_32(vocabulary::key(text.get(from..).unwrap_or_default())) | 1 } else { 0 }
    };
    let signature = fold_to_32(classes.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ u64::from(shape)) | 1;
    Word {
        classes,
        identity: if known && hide != Hide::Identity { fold_to_32(key) | 1 } else { 0x5000 + coarse(classes) },
        signature,
        kind,
        shape,
        prefix: if affixed { fold_to_32(vocabulary::key(text.get(..3).unwrap_or_default())) | 1 } else { 0 },
        suffixes: [suffix(2), suffix(3), suffix(4)],
        chunk,
        gap,
        tag,
        number: false,
        quiet: style == Style::Plain && shape == SMALL && tag == 0 && classes & EVERYDAY != 0,
    }
}

fn fold_to_32(word: u64) -> u32 {
    let word = crate::pack::mix(word);
    u32::try_from(word >> 32).unwrap_or(0)
}

// 0 to 31, below the shapes of numbers.
fn shape(view: &View, k: usize, first: bool, style: Style, text: &[u8]) -> u32 {
    let foreign = text.first().is_some_and(|byte| *byte >= 0x80);
    let capital = view.is_capital(k);
    let single = text.len() == 1;
    let shouted = view.is_shouted(k);
    let inner = text.iter().skip(1).any(u8::is_ascii_uppercase) && !shouted;
    if foreign {
        return 7;
    }
    match style {
        Style::Caseless | Style::Shouted if single => 8,
        Style::Caseless if shouted => 9,
        Style::Caseless | Style::Shouted => 10 + u32::from(text.len() <= 3),
        Style::Plain | Style::Low => {
            if single {
                if capital { 4 } else { 5 }
            } else if shouted {
                if text.len() <= 5 { 2 } else { 12 }
            } else if inner {
                3
            } else if capital {
                if first { 13 } else { 1 }
            } else if style == Style::Low {
                14
            } else {
                SMALL
            }
        }
    }
}

// What a number may be, by its length and value.
fn number(view: &View, k: usize, text: &[u8]) -> u32 {
    let zero = u32::from(text.first() == Some(&b'0')) * 32;
    let value = view.value(k).unwrap_or(u32::MAX);
    zero + match text.len() {
        1 | 2 => match value {
            0 => 0,
            1..=12 => 1,
            13..=31 => 2,
            32..=59 => 3,
            60..=89 => 4,
            _ => 5,
        },
        3 => {
            if (90..=112).contains(&value) {
                6
            } else {
                7
            }
        }
        4 => {
            if (1900..=2049).contains(&value) {
                8
            } else {
                9
            }
        }
        length => 5 + u32::try_from(length.min(16)).unwrap_or(0),
    }
}

// The signs between two tokens: which they are, how they end, and a tag among them.
fn gap(bytes: &[u8]) -> (u32, u32) {
    let mut hash = 0x811C_9DC5u32;
    let (mut tag, mut last, mut colon) = (0, 0, 0);
    for byte in bytes.iter().take(8) {
        if *byte == b' ' && last == b' ' {
            continue;
        }
        if *byte >= TAG {
            tag = u32::from(*byte - TAG) + 1;
        }
        if *byte == b':' {
            colon = COLON;
        }
        last = *byte;
        hash = (hash ^ u32::from(if *byte >= TAG { TAG } else { *byte })).wrapping_mul(0x0100_0193);
    }
    ((hash & !COLON) | colon, tag)
}

// "A12-3456" → its shape, and where in it the token stands; 0 for a plain word.
fn chunk(view: &View, k: usize) -> u32 {
    let Some(token) = view.token(k) else { return 0 };
    let inside = |byte: u8| byte != 0 && byte != b' ' && byte != b'\n' && byte < TAG;
    let alone = !inside(view.before(token.start)) && !inside(view.byte(token.end));
    if alone && !view.is_number(k) {
        return 0;
    }
    let reach = token.start.saturating_sub(MAX_CHUNK);
    let start = (reach..token.start).rev().take_while(|at| inside(view.byte(*at))).last().unwrap_or(token.start);
    let limit = token.end + MAX_CHUNK;
    let mut hash = 0x811C_9DC5u32;
    let mut step = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let mut last = 0;
    for at in start..limit {
        let byte = view.byte(at);
        if !inside(byte) {
            break;
        }
        if at == token.start {
            step(2);
        }
        let sign = match byte {
            b'0'..=b'9' => b'9',
            b'A'..=b'Z' => b'A',
            b'a'..=b'z' => b'a',
            0x80.. => b'a',
            other => other,
        };
        // Digits are counted, letters are not; a mark at the end of the chunk is none of its own.
        let ends = matches!(sign, b'.' | b',' | b';' | b'?' | b'!' | b')') && !inside(view.byte(at + 1));
        if (sign != last || sign == b'9') && !ends {
            step(sign);
        }
        last = sign;
    }
    hash | 1
}
