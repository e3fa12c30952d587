//! `values of the same submission → places in the text`, whatever their case, accents and separators.

use zeroize::Zeroizing;

use crate::{Label, Value};
use crate::fold::{fold, is_letter};
use crate::spans::Found;
use crate::view::View;
use crate::words::{self, COMMON, GENERIC, PARTICLE, STATE, WEAK};

/// Longer values are prose: they are looked for as a whole only.
const MAX_NAME_WORDS: usize = 6;
/// Characters of a value that are read.
const MAX_VALUE: usize = 400;
/// From so many digits on, a number is also found with signs between its digits.
const LOOSE_DIGITS: usize = 6;
/// Most signs between two parts of a value.
const MAX_SIGNS: usize = 3;
/// From so many letters on, a name is also found with one slip of the finger.
const TYPO_LETTERS: usize = 5;

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
pub(crate) struct Known {
    keys: Vec<Key>,
    /// First bytes of the keys.
    first: [bool; 256],
    /// Initials of the words of names.
    initials: Zeroizing<Vec<u8>>,
}

impl Known {
    pub(crate) fn new(values: &[Value<'_>]) -> Self {
        let mut known = Self { keys: Vec::new(), first: [false; 256], initials: Zeroizing::new(Vec::new()) };
        for value in values {
            known.add(value.value);
        }
        known
    }

    fn add(&mut self, value: &str) {
        let plain: Zeroizing<Vec<u8>> = Zeroizing::new(value.chars().take(MAX_VALUE).filter_map(fold).collect());
        let digits = plain.iter().filter(|byte| byte.is_ascii_digit()).count();
        let letters = plain.iter().filter(|byte| is_letter(**byte)).count();
        let is_mail = plain.contains(&b'@');
        if is_mail {
            let local = plain.split(|byte| *byte == b'@').next().unwrap_or_default();
            self.key(local, Label::Email, 4);
            self.key(&plain, Label::Email, 4);
        } else if let Some((year, month, day)) = date(&plain) {
            self.dates(&year, month, day);
        } else if letters == 0 {
            self.number(&plain, digits);
        } else if digits == 0 {
            self.name(&plain, value);
        } else if plain.first().is_some_and(u8::is_ascii_digit) && plain.contains(&b' ') {
            self.street(&plain);
        } else {
            self.key(&plain, Label::Id, 4);
            let last = plain.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
            if plain.len() - last >= LOOSE_DIGITS {
                self.key(plain.get(last..).unwrap_or_default(), Label::Id, LOOSE_DIGITS);
            }
        }
    }

    // Words and numbers of the value, apart by one space.
    fn key(&mut self, plain: &[u8], label: Label, at_least: usize) -> bool {
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
        let long = text.iter().filter(|byte| **byte != b' ').count() >= at_least;
        if let (true, Some(first)) = (long && !self.keys.iter().any(|key| key.text == text), text.first()) {
            if let Some(seen) = self.first.get_mut(usize::from(*first)) {
                *seen = true;
            }
            self.keys.push(Key { text, label, weak: false, name: false });
            return true;
        }
        false
    }

    fn number(&mut self, plain: &[u8], digits: usize) {
        let only: Zeroizing<Vec<u8>> = Zeroizing::new(plain.iter().copied().filter(u8::is_ascii_digit).collect());
        let tail = |count: usize| only.get(digits.saturating_sub(count)..).unwrap_or_default();
        let zip_4 = matches!(plain, [_, _, _, _, _, b'-', _, _, _, _]);
        let label = match digits {
            5 => Label::Zip,
            9 if zip_4 => Label::Zip,
            9 => Label::Ssn,
            7 | 10 | 11 => Label::Phone,
            13..=19 => Label::Account,
            _ => Label::Id,
        };
        self.key(&only, label, 4);
        if zip_4 {
            self.key(only.get(..5).unwrap_or_default(), Label::Zip, 5);
        } else if digits == 9 || digits == 10 || digits == 11 {
            self.key(tail(4), label, 4);
        }
        if digits == 10 || digits == 11 {
            self.key(tail(10), label, 10);
            self.key(tail(7), label, 7);
        }
    }

    fn dates(&mut self, year: &[u8], month: [u8; 2], day: [u8; 2]) {
        fn short(number: &[u8; 2]) -> &[u8] {
            let [tens, ones] = number;
            if *tens == b'0' { core::slice::from_ref(ones) } else { number }
        }
        let years = [year, year.get(2..).unwrap_or_default()];
        for month in [&month[..], short(&month)] {
            for day in [&day[..], short(&day)] {
                for year in years {
                    for parts in [[month, day, year], [day, month, year], [year, month, day]] {
                        let joined: Zeroizing<Vec<u8>> = Zeroizing::new(parts.concat());
                        self.key(&joined, Label::Date, LOOSE_DIGITS);
                    }
                }
            }
        }
    }

    fn name(&mut self, plain: &[u8], value: &str) {
        let words = || plain.split(|byte| !is_letter(*byte)).filter(|word| !word.is_empty());
        let count = words().count();
        // "OR" as a state may stay, and as a word it must.
        let state = words::is_short_state(plain) && value.trim().chars().all(char::is_uppercase);
        if state || count == 0 {
            return;
        }
        let single = count == 1;
        if !single {
            self.key(plain, Label::Name, 3);
        }
        if count <= 3 {
            self.initials.extend(words().filter_map(|word| word.first()).map(u8::to_ascii_lowercase));
        }
        if count > MAX_NAME_WORDS {
            return;
        }
        for word in words() {
            let class = words::class(word);
            if word.len() >= 2
                && (single || class & (GENERIC | PARTICLE) == 0)
                && self.key(word, Label::Name, 2)
                && let Some(key) = self.keys.last_mut()
            {
                key.weak = word.len() == 2 || class & (WEAK | COMMON | STATE | GENERIC | PARTICLE) != 0;
                key.name = true;
            }
        }
    }

    fn street(&mut self, plain: &[u8]) {
        let words: Vec<&[u8]> =
            plain.split(|byte| !is_letter(*byte) && !byte.is_ascii_digit()).filter(|word| !word.is_empty()).collect();
        // "18057 Sunset", "18057 Sunset Street", … and "Sunset Street" without its number
        for length in 2..=words.len().min(8) {
            let first = words.get(..length).unwrap_or_default().join(&b' ');
            self.key(&Zeroizing::new(first), Label::Street, 4);
        }
        let named = words.iter().skip(1).take_while(|word| words::class(word) & GENERIC == 0 || word.len() > 2).count();
        if named >= 2 {
            let name = words.get(1..=named).unwrap_or_default().join(&b' ');
            self.key(&Zeroizing::new(name), Label::Street, 6);
        }
    }

    /// Every place where a value stands.
    pub(crate) fn find(&self, view: &View, found: &mut Found) {
        if self.keys.is_empty() {
            return;
        }
        // Where the last sure value ended, and a weak word that waits for the next one.
        let (mut sure_end, mut waiting): (Option<usize>, Option<(usize, usize)>) = (None, None);
        for (k, token) in view.tokens().iter().enumerate() {
            let near = |end: usize, start: usize| start.saturating_sub(end) <= MAX_SIGNS;
            let mut sure = None;
            let mut weak = None;
            for (key, end) in self.keys_at(view, token.start) {
                if key.weak && (view.is_caseless() || !view.is_capital(k)) {
                    weak = Some(end);
                } else {
                    found.push(token.start, end, key.label, 100);
                    sure = sure.max(Some(end));
                }
            }
            if sure.is_none() && weak.is_none() && self.is_typo(view, k) {
                found.push(token.start, token.end, Label::Name, 70);
                sure = Some(token.end);
            }
            self.initials(view, k, sure, found);
            if let Some(end) = sure {
                if let Some((from, to)) = waiting.filter(|(_, to)| near(*to, token.start)) {
                    found.push(from, to, Label::Name, 90);
                }
                sure_end = sure_end.max(Some(end));
                waiting = None;
            } else if let Some(end) = weak {
                let beside_tag =
                    view.bytes(token.start.saturating_sub(2), token.start).iter().any(|byte| *byte >= crate::fold::TAG);
                if beside_tag || sure_end.is_some_and(|sure| near(sure, token.start)) {
                    found.push(token.start, end, Label::Name, 90);
                    sure_end = Some(end);
                } else {
                    waiting = Some((token.start, end));
                }
            }
        }
    }

    fn keys_at<'k>(&'k self, view: &'k View, start: usize) -> impl Iterator<Item = (&'k Key, usize)> {
        let first = view.byte(start).to_ascii_lowercase();
        let any = self.first.get(usize::from(first)).copied().unwrap_or(false);
        let keys = if any { self.keys.as_slice() } else { &[] };
        keys.iter()
            .filter(move |key| key.text.first() == Some(&first))
            .filter_map(move |key| Some((key, ends(view, start, key)?)))
    }

    // "S. Thomas", "Susan T." and "S.T."
    fn initials(&self, view: &View, k: usize, sure: Option<usize>, found: &mut Found) {
        let Some(token) = view.token(k) else { return };
        let single = |k: usize| match view.text(k) {
            [letter] if is_letter(*letter) => Some(letter.to_ascii_lowercase()),
            _ => None,
        };
        let is_one = |letter: u8| self.initials.contains(&letter);
        if sure == Some(token.end) {
            let before = k.checked_sub(1).filter(|k| single(*k).is_some_and(is_one) && view.is_capital(*k));
            if let Some(first) = before.and_then(|k| view.token(k)).filter(|first| token.start - first.end <= 2) {
                found.push(first.start, token.end, Label::Name, 90);
            }
            let behind = view.token(k + 1).filter(|last| last.start - token.end == 1 && view.byte(last.end) == b'.');
            if let Some(last) = behind.filter(|_| single(k + 1).is_some_and(is_one)) {
                found.push(token.start, last.end, Label::Name, 90);
            }
        }
        // "10 a.m." is a time whoever is meant.
        let time = k.checked_sub(1).is_some_and(|k| view.is_number(k)) || view.is(k, "i") && view.is(k + 1, "e");
        let pair = single(k).is_some_and(is_one) && single(k + 1).is_some_and(is_one) && !time;
        if let Some(last) = view.token(k + 1).filter(|_| pair && matches!(view.gap(k), b"." | b". ")) {
            found.push(token.start, last.end, Label::Name, 80);
        }
    }

    fn is_typo(&self, view: &View, k: usize) -> bool {
        let word = view.text(k);
        view.class(k) == 0
            && view.is_word(k)
            && word.len() >= TYPO_LETTERS
            && (view.is_capital(k) || view.is_caseless())
            && self
                .keys
                .iter()
                .any(|key| key.name && !key.weak && key.text.len() >= TYPO_LETTERS && one_slip(word, &key.text))
    }
}

// Where the key ends in the text, if it begins at this element.
fn ends(view: &View, start: usize, key: &Key) -> Option<usize> {
    let digits = key.text.iter().filter(|byte| byte.is_ascii_digit()).count();
    let tight = digits == key.text.len() && digits < LOOSE_DIGITS;
    let mut at = start;
    let mut last = 0;
    let mut space = false;
    for byte in key.text.iter() {
        if *byte == b' ' {
            space = true;
            continue;
        }
        let mut signs = 0;
        while last != 0 && signs < MAX_SIGNS && !tight && is_sign(view.byte(at)) {
            at += 1;
            signs += 1;
        }
        let inside = signs > 0 && !space && is_letter(last) && is_letter(*byte);
        if view.byte(at).to_ascii_lowercase() != *byte || inside && !spelled(view, at, signs) {
            return None;
        }
        (last, space) = (*byte, false);
        at += 1;
    }
    let cut = is_letter(last) && is_letter(view.byte(at)) || last.is_ascii_digit() && view.byte(at).is_ascii_digit();
    (!cut).then_some(at)
}

fn is_sign(byte: u8) -> bool {
    byte != 0 && !is_letter(byte) && !byte.is_ascii_digit() && byte < 0x80
}

// Inside a word there may be hyphens and points, and spaces only where letters stand alone: "is a" is not Isa.
fn spelled(view: &View, at: usize, signs: usize) -> bool {
    let from = at.saturating_sub(signs);
    let alone = !is_letter(view.byte(at + 1)) && !is_letter(view.before(from.saturating_sub(1)));
    alone || !view.bytes(from, at).iter().any(|byte| matches!(byte, b' ' | b'\n' | b',' | b';'))
}

// One letter wrong, missing, too many, or two that changed places; the words differ.
fn one_slip(word: &[u8], key: &[u8]) -> bool {
    let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
    let front = word.iter().zip(key).take_while(same).count();
    let back = word.iter().rev().zip(key.iter().rev()).take_while(same).count();
    let (long, short) = (word.len().max(key.len()), word.len().min(key.len()));
    match long - short {
        0 if front + back + 1 >= long => front < long,
        0 if front + back + 2 == long => match (word.get(front..front + 2), key.get(front..front + 2)) {
            (Some([a, b]), Some([c, d])) => a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c),
            _ => false,
        },
        1 => front + back >= short,
        _ => false,
    }
}

// "1972-10-02", "10/02/1972" → year, month, day as digits
fn date(plain: &[u8]) -> Option<([u8; 4], [u8; 2], [u8; 2])> {
    let mut parts = plain.trim_ascii().split(|byte| matches!(byte, b'-' | b'/' | b'.'));
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || ![a, b, c].iter().all(|part| part.iter().all(u8::is_ascii_digit)) {
        return None;
    }
    let two = |part: &[u8]| match part {
        [ones] => Some([b'0', *ones]),
        [tens, ones] => Some([*tens, *ones]),
        _ => None,
    };
    match (<[u8; 4]>::try_from(a), <[u8; 4]>::try_from(c)) {
        (Ok(year), _) => Some((year, two(b)?, two(c)?)),
        (_, Ok(year)) => Some((year, two(a)?, two(b)?)),
        _ => None,
    }
}
