//! `one value → what to look for`: its parts, its short forms, the ways it is abbreviated.

use zeroize::Zeroizing;

use super::dates::Day;
use super::{Known, LOOSE_DIGITS, nicknames};
use crate::Label;
use crate::fold::is_letter;
use crate::words::{self, CALLE, COMMON, FACILITY, GENERIC, LOOSE_STREET, PARTICLE, STATE, STREET, WEAK};

/// Longer values are prose: they are looked for as a whole only.
const MAX_NAME_WORDS: usize = 6;
/// Single names that are also looked for written as one, in pairs.
const MAX_GLUED: usize = 12;
/// Words that are also written short, in addresses.
const SHORT: &[(&str, &str)] = &[
    ("street", "st"),
    ("avenue", "ave"),
    ("avenue", "av"),
    ("road", "rd"),
    ("drive", "dr"),
    ("lane", "ln"),
    ("court", "ct"),
    ("boulevard", "blvd"),
    ("place", "pl"),
    ("circle", "cir"),
    ("highway", "hwy"),
    ("parkway", "pkwy"),
    ("terrace", "ter"),
    ("trail", "trl"),
    ("square", "sq"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("apartment", "apt"),
    ("suite", "ste"),
    ("saint", "st"),
    ("mount", "mt"),
    ("fort", "ft"),
    ("avenida", "av"),
    ("avenida", "avda"),
    ("calle", "c"),
];
/// Words before the number of a dwelling.
const UNITS: &str = "apt apartment unit suite ste floor fl room rm lot trailer apto depto piso interior int";

fn words_of(plain: &[u8]) -> impl Iterator<Item = &[u8]> {
    plain.split(|byte| !is_letter(*byte) && !byte.is_ascii_digit()).filter(|word| !word.is_empty())
}

fn is(word: &[u8], list: &str) -> bool {
    list.as_bytes().split(|byte| *byte == b' ').any(|other| word.eq_ignore_ascii_case(other))
}

impl Known {
    pub(super) fn mail(&mut self, plain: &[u8]) {
        let local = plain.split(|byte| *byte == b'@').next().unwrap_or_default();
        self.key(plain, Label::Email, 4);
        self.key(local, Label::Email, 4);
        // "susan_miller349" is also "susan miller".
        let letters = local.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
        if letters < local.len() {
            self.key(local.get(..letters).unwrap_or_default(), Label::Email, 6);
        }
    }

    pub(super) fn phone(&mut self, plain: &[u8]) {
        // "+52 55 1234 5678": with the country and without, in whatever way it is cut.
        let main = plain.split(|byte| matches!(byte, b'x' | b'X')).next().unwrap_or(plain);
        let only: Zeroizing<Vec<u8>> = Zeroizing::new(main.iter().copied().filter(u8::is_ascii_digit).collect());
        self.key(&only, Label::Phone, 7);
        for count in [10, 9, 8, 7] {
            self.tail(&only, count, Label::Phone);
        }
        self.tail(&only, 4, Label::Phone);
    }

    pub(super) fn social(&mut self, plain: &[u8]) {
        let only: Zeroizing<Vec<u8>> = Zeroizing::new(plain.iter().copied().filter(u8::is_ascii_digit).collect());
        self.key(&only, Label::Ssn, 4);
        for count in [6, 4] {
            self.tail(&only, count, Label::Ssn);
        }
    }

    pub(super) fn zip(&mut self, plain: &[u8]) {
        let only: Zeroizing<Vec<u8>> = Zeroizing::new(plain.iter().copied().filter(u8::is_ascii_digit).collect());
        self.key(&only, Label::Zip, 4);
        if only.len() > 5 {
            self.key(only.get(..5).unwrap_or_default(), Label::Zip, 5);
        }
    }

    fn tail(&mut self, only: &[u8], count: usize, label: Label) {
        if only.len() > count {
            let tail = only.get(only.len() - count..).unwrap_or_default();
            // Four digits that are also a year need a word before them: the rules know those.
            if count > 4 || !(tail.starts_with(b"19") || tail.starts_with(b"20")) {
                self.key(tail, label, count);
            }
        }
    }

    /// A number of which nothing is said.
    pub(super) fn number(&mut self, plain: &[u8], digits: usize) {
        let zip_4 = matches!(plain, [_, _, _, _, _, b'-', _, _, _, _]);
        match digits {
            5 => self.zip(plain),
            9 if zip_4 => self.zip(plain),
            9 => self.social(plain),
            7 | 10 | 11 | 12 => self.phone(plain),
            13..=19 => self.code_as(plain, Label::Account),
            _ => self.code_as(plain, Label::Id),
        }
    }

    pub(super) fn code(&mut self, plain: &[u8], digits: usize, letters: usize) {
        if letters == 0 && digits >= 13 { self.code_as(plain, Label::Account) } else { self.code_as(plain, Label::Id) }
    }

    // In one piece, and from the last letter on: a plan's prefix is often left out.
    fn code_as(&mut self, plain: &[u8], label: Label) {
        let whole: Zeroizing<Vec<u8>> =
            Zeroizing::new(plain.iter().copied().filter(|byte| is_letter(*byte) || byte.is_ascii_digit()).collect());
        self.key(&whole, label, 4);
        let last = whole.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
        if last > 0 && whole.len() - last >= LOOSE_DIGITS {
            self.key(whole.get(last..).unwrap_or_default(), label, LOOSE_DIGITS);
        }
    }

    pub(super) fn day(&mut self, day: Day) {
        day.digits(|digits| {
            self.key(digits, Label::Date, LOOSE_DIGITS);
        });
        self.days.push(day);
    }

    pub(super) fn name(&mut self, plain: &[u8], value: &str) {
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
            let firsts = words().filter(|word| words::class(word) & PARTICLE == 0).filter_map(|word| word.first());
            let firsts: Zeroizing<Vec<u8>> = Zeroizing::new(firsts.map(u8::to_ascii_lowercase).collect());
            self.initials.extend(firsts.iter());
            if firsts.len() >= 2 {
                self.monograms.extend(firsts.iter().chain(b" "));
            }
        }
        if count > MAX_NAME_WORDS {
            return;
        }
        for word in words() {
            let class = words::class(word);
            if word.len() < 2 || !single && class & (GENERIC | PARTICLE) != 0 {
                continue;
            }
            self.word(word, Label::Name, true);
            if word.len() >= 3 {
                self.words.push(Zeroizing::new(word.to_ascii_lowercase()));
            }
            for form in nicknames::of(&Zeroizing::new(word.to_ascii_lowercase())) {
                self.word(form.as_bytes(), Label::Name, false);
            }
        }
    }

    // One word; an ordinary one, or a very short one, needs a capital.
    fn word(&mut self, word: &[u8], label: Label, own: bool) {
        let ordinary = words::class(word) & (WEAK | COMMON | STATE | GENERIC | PARTICLE) != 0;
        let weak = word.len() == 2 || ordinary || !own && word.len() <= 3;
        if let Some(key) = self.key(word, label, 2) {
            key.weak = weak;
            key.name = own && label == Label::Name;
        }
    }

    /// Two single names as one word, and an initial with a name: "susanthomas", "sthomas", "thomass".
    pub(super) fn together(&mut self) {
        let words = core::mem::take(&mut self.words);
        for (at, first) in words.iter().enumerate().take(MAX_GLUED) {
            for (other, second) in words.iter().enumerate().take(MAX_GLUED) {
                if at == other || first == second {
                    continue;
                }
                self.glued([first.as_slice(), b" ", second.as_slice()], 6);
                let initial = first.get(..1).unwrap_or_default();
                for short in [[initial, second.as_slice(), b""], [second.as_slice(), initial, b""]] {
                    let hash = |sum, part: &&[u8]| part.iter().fold(sum, |sum, byte| words::step(sum, *byte));
                    if second.len() >= 5 && words::rules_of(short.iter().fold(words::SEED, hash)) == 0 {
                        self.glued(short, 6);
                    }
                }
                if at + 1 == other && first.len() + second.len() > 4 {
                    self.monograms.extend(initial.iter().chain(second.first()).chain(b" "));
                }
            }
        }
    }

    pub(super) fn city(&mut self, plain: &[u8], value: &str) {
        let count = words_of(plain).count();
        let state = words::is_short_state(plain) && value.trim().chars().all(char::is_uppercase);
        if state || count > MAX_NAME_WORDS {
            return;
        }
        if count == 1 {
            return self.word(plain, Label::City, false);
        }
        self.abbreviated(plain, Label::City, 4);
    }

    pub(super) fn organization(&mut self, plain: &[u8]) {
        let count = words_of(plain).count();
        if count == 1 {
            return self.word(plain, Label::Facility, false);
        }
        self.abbreviated(plain, Label::Facility, 4);
        // Without its last words: "Lakeview" of "Lakeview Medical Center"
        let named = words_of(plain).take_while(|word| words::class(word) & (GENERIC | FACILITY) == 0).count();
        if (1..count).contains(&named) && named <= 3 {
            let front = words_of(plain).take(named).collect::<Vec<_>>().join(&b' ');
            let front = Zeroizing::new(front);
            if named == 1 {
                self.word(&front, Label::Facility, false);
                if let Some(key) = self.keys.last_mut() {
                    key.weak = true;
                }
            } else {
                self.key(&front, Label::Facility, 5);
            }
        }
    }

    pub(super) fn street(&mut self, plain: &[u8]) {
        let words: Vec<&[u8]> = words_of(plain).collect();
        // "18057 Sunset", "18057 Sunset Street", … and "Sunset Street" without its number
        let numbered = words.first().is_some_and(|word| word.iter().any(u8::is_ascii_digit));
        if numbered {
            for length in 2..=words.len().min(9) {
                self.abbreviated(&joined(&words, 0, length), Label::Street, 4);
            }
        } else {
            self.abbreviated(&joined(&words, 0, words.len().min(9)), Label::Street, 4);
        }
        let from = usize::from(numbered);
        let of_street = |word: &&&[u8]| !is(word, UNITS) && !word.iter().all(u8::is_ascii_digit);
        let named = words.iter().skip(from).take_while(of_street).take(5).count();
        let end =
            words.iter().skip(from + 1).take(named).position(|word| words::class(word) & (STREET | LOOSE_STREET) != 0);
        let named = end.map_or(named, |at| at + 2);
        if named >= 2 {
            self.abbreviated(&joined(&words, from, from + named), Label::Street, 6);
        }
        // "on Sunset": its name alone, with a capital
        let proper = words.iter().skip(from).find(|word| {
            words::class(word) & (GENERIC | CALLE | PARTICLE | COMMON) == 0 && word.len() > 4 && !is(word, UNITS)
        });
        if let Some(key) = proper.and_then(|word| self.key(word, Label::Street, 5)) {
            key.weak = true;
        }
        // "apt 20C", however the dwelling is called
        let unit = words.iter().position(|word| is(word, UNITS));
        if let Some(number) = unit.and_then(|at| words.get(at + 1)) {
            for word in UNITS.split(' ') {
                let both = Zeroizing::new([word.as_bytes(), b" ", number].concat());
                self.key(&both, Label::Street, 4);
            }
        }
    }

    // As it is, and with each of its words short or in full.
    fn abbreviated(&mut self, plain: &[u8], label: Label, at_least: usize) {
        self.key(plain, label, at_least);
        // Only a word of one of the lists has another form.
        if !words_of(plain).any(|word| {
            words::class(word) & (GENERIC | STREET | LOOSE_STREET | CALLE) != 0
                || word.len() <= 3
                || is(word, "suite saint mount fort apartment")
        }) {
            return;
        }
        let first = |word: &[u8]| 1u32.checked_shl(u32::from(word.first().map_or(0, |byte| byte | 0x20)) & 0x1F);
        let firsts = words_of(plain).fold(0, |all, word| all | first(word).unwrap_or(0));
        for (long, short) in SHORT {
            // Both begin with the same letter.
            if first(long.as_bytes()).unwrap_or(0) & firsts == 0 {
                continue;
            }
            for (from, to) in [(long, short), (short, long)] {
                if !words_of(plain).any(|word| word.eq_ignore_ascii_case(from.as_bytes())) {
                    continue;
                }
                // One letter may become seven.
                let mut other = Zeroizing::new(Vec::with_capacity(plain.len().saturating_mul(8).saturating_add(8)));
                for word in words_of(plain) {
                    let word = if word.eq_ignore_ascii_case(from.as_bytes()) { to.as_bytes() } else { word };
                    other.extend_from_slice(word);
                    other.push(b' ');
                }
                self.key(&other, label, at_least);
            }
        }
    }
}

fn joined(words: &[&[u8]], from: usize, to: usize) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(words.get(from..to.min(words.len())).unwrap_or_default().join(&b' '))
}
