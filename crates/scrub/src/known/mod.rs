//! `values of the same submission → places in the text`, whatever their case, accents and separators.

mod dates;
mod find;
mod nicknames;
mod parts;

use zeroize::{Zeroize, Zeroizing};

use crate::fold::{self, is_letter};
use crate::{Kind, Label, Value};
use dates::Day;

/// Characters of a value that are read.
const MAX_VALUE: usize = 400;
/// From so many digits on, a number is also found with signs between its digits.
const LOOSE_DIGITS: usize = 6;

/// What to look for: small letters and digits, a space between words.
struct Key {
    text: Zeroizing<Vec<u8>>,
    label: Label,
    /// May be an ordinary word: needs a capital, or a known value beside it.
    weak: bool,
    /// A single word of a name, which people mistype and shorten.
    name: bool,
}

/// The values of one submission, ready to be looked for; wiped when dropped.
#[derive(Default)]
pub(crate) struct Known {
    /// Sorted by their first two bytes.
    keys: Vec<Key>,
    /// Names for which a slip of the finger is forgiven, by their place in `keys`.
    names: Vec<usize>,
    /// First letters of the words of names.
    initials: Zeroizing<Vec<u8>>,
    /// First letters of whole names, two or three each, a space behind each.
    monograms: Zeroizing<Vec<u8>>,
    /// Single words of names in the order they came, to be written as one.
    words: Vec<Zeroizing<Vec<u8>>>,
    days: Vec<Day>,
}

impl Drop for Known {
    fn drop(&mut self) {
        self.days.iter_mut().for_each(Zeroize::zeroize);
    }
}

impl Known {
    pub(crate) fn new(values: &[Value<'_>]) -> Self {
        let mut known = Self::default();
        for value in values {
            known.add(value);
        }
        known.together();
        known.keys.sort_by(|a, b| a.text.cmp(&b.text).then(a.weak.cmp(&b.weak)));
        known.keys.dedup_by(|later, first| later.text == first.text);
        let names = known.keys.iter().enumerate().filter(|(_, key)| find::is_long_name(key));
        known.names = names.map(|(at, _)| at).collect();
        known
    }

    // A value that holds a tag has been scrubbed itself, as where a name's own field is: what is left of it names nobody, and to look
    // for less than before could only find what was left before.
    fn add(&mut self, value: &Value<'_>) {
        let scrubbed = |(at, _): (usize, &str)| value.value.get(at..).and_then(Label::at_start_of).is_some();
        if value.value.match_indices('[').any(scrubbed) {
            return;
        }
        let plain = fold::text(value.value, MAX_VALUE);
        let plain = plain.trim_ascii();
        let digits = plain.iter().filter(|byte| byte.is_ascii_digit()).count();
        let letters = plain.iter().filter(|byte| is_letter(**byte)).count();
        // A hint that the shape bears out; else the shape alone.
        match value.kind {
            _ if plain.contains(&b'@') => self.mail(plain),
            Kind::Name if digits == 0 => self.name(plain, value.value),
            Kind::Organization => self.organization(plain),
            Kind::City if letters > 0 => self.city(plain, value.value),
            Kind::Street if letters > 0 => self.street(plain),
            Kind::Phone if digits >= 7 => self.phone(plain),
            Kind::Zip if (4..=9).contains(&digits) => self.zip(plain),
            Kind::Ssn if digits >= 4 => self.social(plain),
            Kind::Id if digits > 0 => self.code(plain, digits, letters),
            _ => self.guess(plain, value.value, digits, letters),
        }
    }

    fn guess(&mut self, plain: &[u8], value: &str, digits: usize, letters: usize) {
        if let Some(day) = dates::read(plain) {
            self.day(day);
            // "20001301" may be a number as well.
            self.key(plain, Label::Date, 4);
        } else if letters == 0 {
            self.number(plain, digits);
        } else if digits == 0 {
            self.name(plain, value);
        } else if plain.first().is_some_and(u8::is_ascii_digit) && plain.contains(&b' ') {
            self.street(plain);
        } else {
            self.code(plain, digits, letters);
        }
    }

    // Words and numbers of the value, apart by one space, if they have so many letters and digits.
    fn key(&mut self, plain: &[u8], label: Label, at_least: usize) -> Option<&mut Key> {
        let mut text = Zeroizing::new(Vec::with_capacity(plain.len()));
        for byte in plain {
            if is_letter(*byte) || byte.is_ascii_digit() {
                text.push(byte.to_ascii_lowercase());
            } else if text.last().is_some_and(|last| *last != b' ') {
                text.push(b' ');
            }
        }
        if text.last() == Some(&b' ') {
            text.pop();
        }
        if text.iter().filter(|byte| **byte != b' ').count() < at_least.max(2) {
            return None;
        }
        self.keys.push(Key { text, label, weak: false, name: false });
        self.keys.last_mut()
    }
}
