//! Record, plan, account, licence, vehicle, device and other numbers: by the word before them, or by their mix of letters and digits.
//! (G) to (M), (R).

use crate::Label;
use crate::fold::{TAG, is_letter};
use crate::spans::Found;
use crate::view::View;
use crate::words::{ACCOUNT, COMMON, DEVICE, FILLER, LICENSE, MRN, PLAN, REFERENCE, SSN, UNIT, VEHICLE};

/// Tokens between a context and its number.
const REACH: usize = 7;
/// Digits that make a code with letters somebody's, whatever stands before it.
const MANY: usize = 5;
/// Tokens of one code.
const MAX_PARTS: usize = 24;

/// A code: tokens with nothing but hyphens, points or slashes between them.
struct Code {
    start: usize,
    end: usize,
    last: usize,
    digits: usize,
    letters: usize,
    parts: usize,
    plain: bool,
}

fn code(view: &View, k: usize) -> Option<Code> {
    let first = view.token(k)?;
    let mut code = Code { start: first.start, end: first.end, last: k, digits: 0, letters: 0, parts: 0, plain: true };
    for at in k..k + MAX_PARTS {
        let Some(token) = view.token(at) else { break };
        let length = token.end - token.start;
        *(if view.is_number(at) { &mut code.digits } else { &mut code.letters }) += length;
        (code.end, code.last, code.parts) = (token.end, at, code.parts + 1);
        match view.gap(at) {
            b"" => {}
            b"-" | b"." | b"/" | b"_" => code.plain = false,
            _ => break,
        }
    }
    Some(code)
}

/// A word such as "MRN", "policy" or "placa", and the number it speaks of.
pub(super) fn context(view: &View, k: usize, found: &mut Found) {
    let class = view.class(k);
    let (label, least) = if class & SSN != 0
        && (view.is(k, "ssn")
            || view.is_any(k + 1, "security number num no seguridad social is")
            || view.is(k, "social"))
    {
        (Label::Ssn, 4)
    } else if class & MRN != 0 {
        (Label::Mrn, 4)
    } else if class & PLAN != 0 {
        (Label::HealthPlan, 5)
    } else if class & ACCOUNT != 0 {
        (Label::Account, 5)
    } else if class & LICENSE != 0 {
        (Label::License, 4)
    } else if class & VEHICLE != 0 {
        (Label::Vehicle, 2)
    } else if class & DEVICE != 0 {
        (Label::Device, 4)
    } else if class & REFERENCE != 0 {
        (Label::Id, 4)
    } else {
        return;
    };
    let mut marked = false;
    for at in k + 1..=k + REACH {
        let gap = view.gap(at - 1);
        marked |= gap.iter().any(|byte| matches!(byte, b'#' | b':'));
        let broken = gap.len() > 3
            || gap.iter().any(|byte| *byte >= TAG || matches!(byte, b'\n' | b';' | b'!' | b'?' | b'$' | b','));
        if broken || gap.first() == Some(&b'.') && gap.len() > 1 && !view.is_any(at - 1, "no num nr nro") {
            return;
        }
        if view.class(at) & FILLER != 0 && !view.is_number(at) && !view.gap(at).is_empty() {
            marked |= view.is_any(at, "number num numero nr nro");
            continue;
        }
        // "plate FHS 5099", "S/N 123": a short word and a number, apart by a space
        let short = label == Label::Vehicle
            && view.is_word(at)
            && view.text(at).len() <= 4
            && view.gap(at) == b" "
            && view.is_number(at + 1);
        let Some(mut code) = code(view, at) else { return };
        if short {
            let Some(number) = self::code(view, at + 1) else { return };
            code = Code { start: code.start, letters: code.letters + number.letters, digits: number.digits, ..number };
        }
        // A model or a make may stand between: "pacemaker Medtronic PJN600123S"
        if code.digits == 0 && code.parts == 1 && view.gap(at) == b" " && view.class(at) & COMMON == 0 {
            continue;
        }
        if is_code(view, at, &code, least, marked) {
            let start = if view.is_any(k, "sn serial") {
                view.token(k).map_or(code.start, |token| token.start)
            } else {
                code.start
            };
            found.push(start, code.end, label, 90);
        }
        return;
    }
}

fn is_code(view: &View, k: usize, code: &Code, least: usize, marked: bool) -> bool {
    let unit = code.parts <= 2
        && (super::numbers::unit_behind(view, k) || view.class(code.last) & UNIT != 0 && view.is_number(k));
    let pure = code.letters == 0 && code.parts == 1;
    let year = pure && view.value(k).is_some_and(|year| (1900..=2099).contains(&year)) && !marked;
    let enough =
        code.digits >= least || code.letters >= 2 && code.digits >= 2 && code.digits + code.letters >= least.max(5);
    let last_three = least == 2 && pure && code.digits < 4;
    enough && !unit && !year && !last_three
}

/// Codes of letters and digits that stand for themselves: at least five digits and a letter.
pub(super) fn mixed(view: &View, k: usize, found: &mut Found) {
    let before = view.gap_before(k);
    let begins = k == 0 || !before.is_empty() && !matches!(before, b"-" | b"_" | b"/" | b".");
    if !begins {
        return;
    }
    let Some(code) = code(view, k) else { return };
    if code.digits < MANY || code.letters == 0 || code.letters > 12 && !code.plain {
        return;
    }
    // "10000iu", "1000-2000mg", "2000mg/day": numbers with a unit
    let measured =
        view.is_number(k) && (k..=code.last).filter(|at| view.is_word(*at)).all(|at| view.class(at) & UNIT != 0);
    let words = (k..=code.last).any(|at| view.is_word(at) && view.text(at).len() > 8);
    if !measured && !words && !is_icd(view, k) && !is_letter(view.before(code.start)) {
        found.push(code.start, code.end, Label::Id, 80);
    }
}

// "J45.909": a letter, two digits, a point and more digits name an illness.
fn is_icd(view: &View, k: usize) -> bool {
    let (letter, chapter) = (view.text(k), view.text(k + 1));
    letter.len() == 1
        && chapter.len() == 2
        && view.gap(k).is_empty()
        && view.gap(k + 1) == b"."
        && view.is_number(k + 2)
        && view.text(k + 2).len() <= 4
}
