//! Telephone numbers, social security numbers, cards, ZIP+4, long numbers: by the lengths of their groups.

use crate::Label;
use crate::few::Words;
use crate::fold::is_letter;
use crate::spans::Found;
use crate::view::View;
use crate::words::{ACCOUNT, COUNT, FILLER, PHONE, SSN, STATE, UNIT, ZIP};

/// Groups of one number that are looked at.
const MAX_GROUPS: usize = 6;
/// From so many digits on, a number without a unit is somebody's.
const LONG: usize = 6;
/// What is counted in hundreds of thousands.
const COUNTED: &Words = words!("platelets platelet plt plaquetas wbc cd4 viral copies count dollars salary");

/// Groups of digits with one to three signs between them.
pub(super) struct Groups<'v> {
    view: &'v View,
    pub(super) first: usize,
    pub(super) count: usize,
}

impl<'v> Groups<'v> {
    pub(super) fn at(view: &'v View, k: usize) -> Self {
        let mut count = 1;
        while count < MAX_GROUPS && view.is_number(k + count) && joins(view.gap(k + count - 1)) {
            count += 1;
        }
        Self { view, first: k, count }
    }

    /// Lengths of the first groups, 0 where there is none.
    pub(super) fn lengths<const N: usize>(&self) -> [usize; N] {
        core::array::from_fn(|at| if at < self.count { self.view.text(self.first + at).len() } else { 0 })
    }

    pub(super) fn start(&self) -> usize {
        self.view.token(self.first).map_or(0, |token| token.start)
    }

    /// End of the first so many groups; of none, their start.
    fn end(&self, count: usize) -> usize {
        let last = count.checked_sub(1).and_then(|before| self.view.token(self.first + before));
        last.map_or(self.start(), |token| token.end)
    }

    pub(super) fn value(&self, at: usize) -> u32 {
        self.view.value(self.first + at).unwrap_or(u32::MAX)
    }

    /// Whether this one sign stands between each of the first groups.
    pub(super) fn by(&self, count: usize, sign: u8) -> bool {
        (1..count).all(|at| self.view.gap(self.first + at - 1) == [sign])
    }

    /// Whether this one sign stands between each of the first groups, with a space on both sides.
    pub(super) fn spread(&self, count: usize, sign: u8) -> bool {
        (1..count).all(|at| self.view.gap(self.first + at - 1) == [b' ', sign, b' '])
    }
}

fn joins(gap: &[u8]) -> bool {
    matches!(gap, [_] | [_, _] | [_, _, _])
        && gap.iter().all(|byte| matches!(byte, b' ' | b'-' | b'.' | b'/' | b'(' | b')'))
}

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    let groups = Groups::at(view, k);
    let before = view.before(groups.start());
    // Inside a code, behind a decimal point, or in the middle of groups: whoever looked at its start has seen it.
    if is_letter(before) {
        return;
    }
    if super::ids::is_public(view, k) {
        return;
    }
    let shape = shape(view, &groups).or_else(|| spoken(view, &groups)).or_else(|| long(view, &groups));
    if let Some((count, label, score)) = shape {
        let (mut start, mut end) = (groups.start(), groups.end(count));
        if label == Label::Phone {
            start -= view
                .bytes(start.saturating_sub(2), start)
                .iter()
                .rev()
                .take_while(|byte| matches!(byte, b'(' | b'+'))
                .count();
            end = extension(view, k + count - 1).unwrap_or(end);
        }
        found.push(start, end, label, score);
    }
}

fn shape(view: &View, groups: &Groups<'_>) -> Option<(usize, Label, u8)> {
    let plus = view.before(groups.start()) == b'+'
        || view.before(groups.start()) == b'(' && view.before(groups.start() - 1) == b'+';
    let lengths: [usize; 4] = groups.lengths();
    if plus {
        let mut digits = 0;
        let count = (0..groups.count).take_while(|at| {
            digits += view.text(groups.first + at).len();
            digits <= 15
        });
        let count = count.count();
        return (groups.end(count) - groups.start() >= 8).then_some((count, Label::Phone, 90));
    }
    let found = match lengths {
        [1, 3, 3, 4] if groups.value(0) == 1 => (4, Label::Phone, 95),
        [3, 3, 3, 4] if groups.value(0) <= 11 => (4, Label::Phone, 95),
        [3, 1..=3, 2..=4, 3..=4] if groups.value(0) == 11 && groups.count >= 4 => {
            (groups.count.min(5), Label::Phone, 90)
        }
        [3, 3, 4, _] => (3, Label::Phone, 95),
        [3, 2, 4, _] => (3, Label::Ssn, 95),
        // Brazil's CPF
        [3, 3, 3, 2] if groups.by(3, b'.') => (4, Label::Id, 85),
        [3, 7, ..] => (2, Label::Phone, 85),
        [4, 4, 4, 1..=4] => (4, Label::Account, 95),
        [4, 6, 5, _] => (3, Label::Account, 95),
        [5, 4, ..] if groups.by(2, b'-') => (2, Label::Zip, 90),
        [3, 4, ..] if groups.by(2, b'-') || groups.by(2, b'.') && !unit_behind(view, groups.first + 1) => {
            (2, Label::Phone, 80)
        }
        _ => return None,
    };
    Some(found)
}

/// Whether a chart is read: a blood pressure, a score, the acuity of eyes.
pub(crate) fn is_charted(view: &View, k: usize) -> bool {
    let words = words!(
        "bp pressure vision score scored scores ratio pain strength acuity rated rates level scale apgar gcs va od os sat sats"
    );
    (1..=3).filter_map(|back| k.checked_sub(back)).any(|k| view.is_any(k, words))
        || view.is_any(k + 2, words!("of out pain tab tablet strength cup"))
}

/// "1-800-FLOWERS", and digits that are spelled out one by one.
pub(super) fn lettered(view: &View, k: usize, found: &mut Found) {
    let Some(first) = view.token(k) else { return };
    if view.is(k, "1") && view.is_any(k + 1, words!("800 833 844 855 866 877 888")) && view.gap(k) == b"-" {
        let word = (6..=8).contains(&view.text(k + 2).len()) && view.is_word(k + 2) && view.gap(k + 1) == b"-";
        if let Some(last) = view.token(k + 2).filter(|_| word) {
            found.push(first.start, last.end, Label::Phone, 85);
        }
    }
    let digit = |at: usize| {
        view.is_any(
            at,
            words!("zero oh one two three four five six seven eight nine cero uno dos tres cuatro cinco seis siete ocho nueve"),
        )
    };
    if view.class(k) & COUNT == 0 || !digit(k) || k.checked_sub(1).is_some_and(digit) {
        return;
    }
    let more = (k + 1..)
        .take_while(|at| digit(*at) && matches!(view.gap(at - 1), b" " | b", " | b"-" | b" - " | b". "))
        .count();
    if let Some(last) = view.token(k + more).filter(|_| more >= 6) {
        found.push(first.start, last.end, Label::Phone, 80);
    }
}

// A telephone is spoken of, a state's or a ZIP code's word stands before.
fn spoken(view: &View, groups: &Groups<'_>) -> Option<(usize, Label, u8)> {
    let total: usize = (0..groups.count).map(|at| view.text(groups.first + at).len()).sum();
    let near = |class: u64, how_far: usize| {
        (1..=how_far)
            .map_while(|back| groups.first.checked_sub(back))
            .find(|k| view.class(*k) & FILLER == 0 || view.class(*k) & class != 0)
            .is_some_and(|k| view.class(k) & class != 0)
    };
    let lengths: [usize; 2] = groups.lengths();
    let [first, second] = lengths;
    if first == 5 && (second == 0 || second == 4) {
        let state = groups.first.checked_sub(1).is_some_and(|k| {
            let short = view.text(k).len() == 2 && !(view.is_shouted(k) || view.is_caseless());
            view.class(k) & STATE != 0 && !short && matches!(view.gap(k), b" " | b", " | b"." | b". " | b"  ")
        });
        if state || near(ZIP, 4) {
            return Some((if second == 4 && groups.by(2, b'-') { 2 } else { 1 }, Label::Zip, 90));
        }
    }
    if (7..=12).contains(&total) && near(PHONE, 4) && !unit_behind(view, groups.first + groups.count - 1) {
        return Some((groups.count, Label::Phone, 90));
    }
    if (7..=8).contains(&total) && groups.count <= 2 && near(ZIP, 1) {
        return None;
    }
    if ((9..=12).contains(&first) || (9..=12).contains(&total)) && near(SSN, 5) {
        return Some((groups.count, Label::Ssn, 95));
    }
    if first == 4 && last_four(view, groups.first) {
        // Whatever stands nearest says what it ends.
        let mut window = (groups.first.saturating_sub(9)..groups.first).rev().map(|k| view.class(k));
        let label = match window.find(|class| class & (SSN | PHONE | ACCOUNT) != 0) {
            Some(class) if class & SSN != 0 => Label::Ssn,
            Some(class) if class & PHONE != 0 => Label::Phone,
            Some(_) => Label::Account,
            None => Label::Id,
        };
        return Some((1, label, 85));
    }
    None
}

// "ends in 1234", "last 4 of my social is 1234", "termina en 1234"
fn last_four(view: &View, k: usize) -> bool {
    let at = |back: usize, words: &Words| k.checked_sub(back).is_some_and(|k| view.is_any(k, words));
    if at(1, words!("in with en")) && at(2, words!("ends ending end termina terminan terminado terminada"))
        || at(1, words!("xxxx xxx xx x ending pager beeper"))
        || at(1, words!("ext extension interno")) && at(2, words!("my phone office work the su mi"))
    {
        return true;
    }
    // "***-**-6789"
    if view.gap_before(k).iter().filter(|byte| **byte == b'*').count() >= 2 {
        return true;
    }
    let window = k.saturating_sub(8)..k;
    window.clone().any(|k| view.is_any(k, words!("last ultimos ultimas final")))
        && window.clone().any(|k| view.is_any(k, words!("4 four digits cuatro digitos")))
}

fn long(view: &View, groups: &Groups<'_>) -> Option<(usize, Label, u8)> {
    let first = view.text(groups.first);
    let end = groups.end(1);
    let decimal = view.before(groups.start()) == b'.' && view.before(groups.start() - 1).is_ascii_digit()
        || view.byte(end) == b'.' && view.byte(end + 1).is_ascii_digit() && first.len() < 8;
    let money = matches!(view.before(groups.start()), b'$' | b'#') && view.before(groups.start()) == b'$';
    let counted =
        groups.first.checked_sub(1).is_some_and(|k| view.is_any(k, COUNTED)) || view.is_any(groups.first + 1, COUNTED);
    let measured = view.byte(end) == b'/' && is_letter(view.byte(end + 1)) || view.byte(end) == b'%';
    if first.len() < LONG
        || is_letter(view.byte(end)) && !unit_behind(view, groups.first) && view.gap(groups.first).is_empty()
    {
        // Hyphened numbers of three groups and more are codes.
        let digits: usize = (0..groups.count).map(|at| view.text(groups.first + at).len()).sum();
        let code = groups.count >= 3 && digits >= 7 && groups.by(groups.count, b'-');
        return (code && !unit_behind(view, groups.first + groups.count - 1)).then_some((groups.count, Label::Id, 75));
    }
    if decimal || money || counted || measured || unit_behind(view, groups.first) {
        return None;
    }
    let label = match first.len() {
        10 if first.first().is_some_and(|digit| *digit >= b'2') => Label::Phone,
        11 if first.first() == Some(&b'1') => Label::Phone,
        13..=19 => Label::Account,
        _ => Label::Id,
    };
    Some((1, label, 80))
}

// A unit right behind a number, or after a space.
pub(crate) fn unit_behind(view: &View, k: usize) -> bool {
    matches!(view.gap(k), b"" | b" " | b"-") && view.class(k + 1) & UNIT != 0
}

// "ext. 12", "x12"
fn extension(view: &View, k: usize) -> Option<usize> {
    let number = view.is_any(k + 1, words!("ext x extension extn")) && view.is_number(k + 2);
    let close = view.gap(k).len() <= 3 && view.gap(k + 1).len() <= 2;
    view.token(k + 2).filter(|last| number && close && last.end - last.start <= 6).map(|last| last.end)
}
