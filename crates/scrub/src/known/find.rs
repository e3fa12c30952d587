//! `(keys, view) → places`: where known values stand.

use super::{Key, Known, LOOSE_DIGITS, bytes};
use crate::Label;
use crate::fold::{TAG, is_letter};
use crate::spans::Found;
use crate::view::View;

/// Most signs between two parts of a value.
const MAX_SIGNS: usize = 3;
/// From so many letters on, a name is also found with one slip of the finger.
const TYPO_LETTERS: u32 = 5;
/// Names for which slips are forgiven: more of them no submission has.
pub(super) const MAX_TYPOS: usize = 64;

/// Whether a slip in this name is still it.
pub(super) fn is_long_name(key: &Key) -> bool {
    key.name && !key.weak && key.length >= TYPO_LETTERS
}

impl Known {
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
            if sure.is_none() && self.is_typo(view, k) {
                found.push(token.start, token.end, Label::Name, 70);
                sure = Some(token.end);
            }
            self.initials(view, k, sure, found);
            self.monogram(view, k, found);
            self.partial_day(view, k, found);
            if let Some(end) = sure {
                if let Some((from, to)) = waiting.filter(|(_, to)| near(*to, token.start)) {
                    found.push(from, to, Label::Name, 90);
                }
                sure_end = sure_end.max(Some(end));
                waiting = None;
            } else if let Some(end) = weak {
                let beside_tag = view.bytes(token.start.saturating_sub(2), token.start).iter().any(|byte| *byte >= TAG);
                if beside_tag || sure_end.is_some_and(|sure| near(sure, token.start)) {
                    found.push(token.start, end, Label::Name, 90);
                    sure_end = Some(end);
                } else {
                    waiting = Some((token.start, end));
                }
            }
        }
    }

    // Keys are sorted: those with the first two letters or digits that stand here.
    fn keys_at<'k>(&'k self, view: &'k View, start: usize) -> impl Iterator<Item = (&'k Key, usize)> {
        let first = view.byte(start).to_ascii_lowercase();
        let second = (start + 1..=start + 1 + MAX_SIGNS).find(|at| !is_sign(view.byte(*at)));
        let pair = [first, second.map_or(0, |at| view.byte(at).to_ascii_lowercase())];
        let from = self.pairs.partition_point(|other| *other < pair);
        let same = self.pairs.iter().skip(from).take_while(move |other| **other == pair);
        same.zip(self.keys.iter().skip(from))
            .filter_map(move |(_, key)| Some((key, ends(view, start, bytes(&self.text, key))?)))
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

    // "patient ST", "- S.T." and "ST" on a line of its own: letters alone are somebody only where somebody is meant.
    fn monogram(&self, view: &View, k: usize, found: &mut Found) {
        let word = view.text(k);
        if !(2..=3).contains(&word.len()) || !view.is_shouted(k) || view.is_caseless() || view.class(k) != 0 {
            return;
        }
        let is_own = self.monograms.split(|byte| *byte == b' ').any(|own| own.eq_ignore_ascii_case(word));
        let before = k
            .checked_sub(1)
            .is_some_and(|k| view.is_any(k, words!("patient pt for paciente initials iniciales is thanks gracias")));
        let signed = view.gap_before(k).contains(&b'\n')
            || view.gap_before(k).ends_with(b"- ")
            || view.gap_before(k).ends_with(b"-");
        let ends = view.token(k + 1).is_none() || view.gap(k).contains(&b'\n');
        if let Some(token) = view.token(k).filter(|_| is_own && (before || signed && ends)) {
            found.push(token.start, token.end, Label::Name, 80);
        }
    }

    // "10/02" and "02.10": the day without its year.
    fn partial_day(&self, view: &View, k: usize, found: &mut Found) {
        let (Some(a), Some(b), Some(first), Some(last)) =
            (view.value(k), view.value(k + 1), view.token(k), view.token(k + 1))
        else {
            return;
        };
        let width = |k: usize| view.text(k).len() <= 2;
        if self.days.is_empty() || !width(k) || !width(k + 1) || !matches!(view.gap(k), b"/" | b"-" | b"." | b" / ") {
            return;
        }
        let measured = crate::rules::is_charted(view, k)
            || crate::rules::unit_behind(view, k + 1)
            || view.gap(k) == b"." && view.text(k + 1).len() < 2;
        let is_day = |month: u32, day: u32| {
            self.days.iter().any(|one| u32::from(one.month) == month && u32::from(one.day) == day)
        };
        if !measured && (is_day(a, b) || is_day(b, a)) {
            found.push(first.start, last.end, Label::Date, 85);
        }
    }

    fn is_typo(&self, view: &View, k: usize) -> bool {
        let word = view.text(k);
        view.class(k) == 0
            && view.is_word(k)
            && u32::try_from(word.len()).is_ok_and(|length| length >= TYPO_LETTERS)
            && (view.is_capital(k) || view.is_caseless())
            && self.names.iter().any(|key| one_slip(word, bytes(&self.text, key)))
    }
}

// Where the key ends in the text, if it begins at this element.
fn ends(view: &View, start: usize, key: &[u8]) -> Option<usize> {
    let tight = key.len() < LOOSE_DIGITS && key.iter().all(u8::is_ascii_digit);
    let mut at = start;
    let mut last = 0;
    let mut space = false;
    for byte in key {
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
    if word.len().abs_diff(key.len()) > 1 {
        return false;
    }
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
