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

/// What to look for: where its letters and digits stand in the values' own memory.
#[derive(Clone, Copy)]
struct Key {
    start: u32,
    length: u32,
    label: Label,
    /// May be an ordinary word: needs a capital, or a known value beside it.
    weak: bool,
    /// A single word of a name, which people mistype and shorten.
    name: bool,
}

/// The values of one submission, ready to be looked for in each of its texts; wiped when dropped.
#[derive(Default)]
pub struct Known {
    /// Small letters and digits of all keys, a space between the words of one.
    text: Zeroizing<Vec<u8>>,
    /// Sorted by their first two letters or digits.
    keys: Vec<Key>,
    /// The first two letters or digits of each.
    pairs: Zeroizing<Vec<[u8; 2]>>,
    /// Names for which a slip of the finger is forgiven.
    names: Vec<Key>,
    /// First letters of the words of names.
    initials: Zeroizing<Vec<u8>>,
    /// First letters of whole names, two or three each, a space behind each.
    monograms: Zeroizing<Vec<u8>>,
    /// Single words of names in the order they came, to be written as one.
    words: Vec<Zeroizing<Vec<u8>>>,
    days: Vec<Day>,
}

impl core::fmt::Debug for Known {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Known").finish_non_exhaustive()
    }
}

impl Drop for Known {
    fn drop(&mut self) {
        self.days.iter_mut().for_each(Zeroize::zeroize);
    }
}

impl Known {
    /// Values in any number and of any kind; what is made of them is of use for as many texts as there are.
    #[must_use]
    pub fn new(values: &[Value<'_>]) -> Self {
        let mut known = Self::default();
        for value in values {
            known.add(value);
        }
        known.together();
        known.sort();
        let text = &known.text;
        known.pairs.reserve_exact(known.keys.len());
        known.pairs.extend(known.keys.iter().map(|key| pair(bytes(text, key))));
        known.names = known.keys.iter().copied().filter(find::is_long_name).take(find::MAX_TYPOS).collect();
        known
    }

    // Of two that are the same the one that is not weak counts, then the one that came first.
    fn sort(&mut self) {
        let text = &self.text;
        // Most are told apart by their first letters, in one comparison.
        let mut order = Zeroizing::new(Vec::with_capacity(self.keys.len()));
        order.extend(self.keys.iter().enumerate().map(|(at, key)| (first_letters(bytes(text, key)), at)));
        let full = |at: usize| self.keys.get(at).map(|key| (bytes(text, key), key.weak, key.start));
        order.sort_unstable_by(|(a, one), (b, other)| a.cmp(b).then_with(|| full(*one).cmp(&full(*other))));
        let mut keys: Vec<Key> = order.iter().filter_map(|(_, at)| self.keys.get(*at).copied()).collect();
        keys.dedup_by(|later, first| bytes(text, later) == bytes(text, first));
        self.keys = keys;
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
        self.make_room(plain.len());
        let start = self.text.len();
        let mut count = 0;
        for byte in plain {
            if is_letter(*byte) || byte.is_ascii_digit() {
                self.text.push(byte.to_ascii_lowercase());
                count += 1;
            } else if self.text.len() > start && self.text.last() != Some(&b' ') {
                self.text.push(b' ');
            }
        }
        if self.text.len() > start && self.text.last() == Some(&b' ') {
            self.text.pop();
        }
        let length = self.text.len() - start;
        let (Ok(from), Ok(length)) = (u32::try_from(start), u32::try_from(length)) else { return None };
        if count < at_least.max(2) {
            self.text.truncate(start);
            return None;
        }
        self.keys.push(Key { start: from, length, label, weak: false, name: false });
        self.keys.last_mut()
    }

    // Small letters of single names, in one piece or with a space between them.
    fn glued(&mut self, parts: [&[u8]; 3], at_least: usize) {
        let length = parts.iter().map(|part| part.len()).sum::<usize>();
        let letters = length - usize::from(parts.contains(&b" ".as_slice()));
        let (Ok(start), Ok(long)) = (u32::try_from(self.text.len()), u32::try_from(length)) else { return };
        if letters >= at_least {
            self.make_room(length);
            parts.iter().for_each(|part| self.text.extend_from_slice(part));
            self.keys.push(Key { start, length: long, label: Label::Name, weak: false, name: false });
        }
    }

    // A vector that grows by itself leaves a copy behind that nobody wipes.
    fn make_room(&mut self, more: usize) {
        if self.text.capacity() - self.text.len() < more {
            let mut larger = Zeroizing::new(Vec::with_capacity((self.text.len() + more).max(1_024) * 2));
            larger.extend_from_slice(&self.text);
            self.text = larger;
        }
    }
}

fn bytes<'t>(text: &'t [u8], key: &Key) -> &'t [u8] {
    let (Ok(start), Ok(length)) = (usize::try_from(key.start), usize::try_from(key.length)) else { return &[] };
    text.get(start..).and_then(|rest| rest.get(..length)).unwrap_or_default()
}

fn pair(text: &[u8]) -> [u8; 2] {
    match text {
        [first, b' ', second, ..] | [first, second, ..] => [*first, *second],
        [first] => [*first, 0],
        [] => [0; 2],
    }
}

// In the order of the pair, then of the text, as far as they go.
fn first_letters(text: &[u8]) -> u64 {
    pair(text).iter().chain(text).chain([0; 8].iter()).take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Settings, scrub, scrub_with};

    #[test]
    fn values_that_are_prepared_once_serve_several_texts() {
        let values = [Value::other("Ana Ito"), Value::other("1972-10-02"), Value::other("a zoo"), Value::other("ab")];
        let known = Known::new(&values);
        assert!(known.pairs.is_sorted() && known.pairs.len() == known.keys.len());
        for text in ["Ana Ito, 10/02/72", "ITO was here", "A ZOO and AB", "nobody"] {
            let settings = Settings::default();
            assert_eq!(scrub_with(text, &known, &settings), scrub(text, &values, &settings), "{text}");
        }
        assert_eq!(format!("{known:?}"), "Known { .. }");
    }
}
