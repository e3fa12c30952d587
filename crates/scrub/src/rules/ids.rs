//! Record, plan, account, licence, vehicle, device and other numbers: by the word before them, or by their mix of letters and digits.
//! (G) to (M), (R).

use crate::Label;
use crate::fold::{TAG, is_letter};
use crate::spans::Found;
use crate::view::View;
use crate::words::{ACCOUNT, COMMON, DEVICE, FILLER, LICENSE, MRN, PLAN, PUBLIC, REFERENCE, SSN, UNIT, VEHICLE};

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
        && (view.is_any(k, words!("ssn nss nuss itin"))
            || view.is_any(k + 1, words!("security number num no seguridad social is"))
            || view.is(k, "social"))
    {
        (Label::Ssn, 4)
    } else if class & MRN != 0 {
        (Label::Mrn, 4)
    } else if class & PLAN != 0 {
        (Label::HealthPlan, 5)
    } else if class & ACCOUNT != 0 {
        (Label::Account, 5)
    } else if class & LICENSE != 0 && view.is_any(k + 1, words!("plate plates tag")) {
        return;
    } else if class & LICENSE != 0 {
        (Label::License, 4)
    } else if class & VEHICLE != 0 {
        (Label::Vehicle, 2)
    } else if class & DEVICE != 0 || view.is(k, "n") && view.gap_before(k) == b"/" && k > 0 && view.is(k - 1, "s") {
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
        if broken || gap.first() == Some(&b'.') && gap.len() > 1 && !view.is_any(at - 1, words!("no num nr nro")) {
            return;
        }
        if view.class(at) & FILLER != 0 && !view.is_number(at) && !view.gap(at).is_empty() {
            marked |= view.is_any(at, words!("number num numero nr nro"));
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
        // "1234 BCD", "W123 45678": apart by a space
        if label == Label::Vehicle
            && code.letters == 0
            && code.parts == 1
            && view.gap(at) == b" "
            && view.is_shouted(at + 1)
            && view.text(at + 1).len() <= 3
        {
            let Some(letters) = self::code(view, at + 1) else { return };
            code = Code { start: code.start, digits: code.digits, ..letters };
        }
        if label == Label::HealthPlan
            && code.letters > 0
            && code.digits > 0
            && view.gap(code.last) == b" "
            && view.is_number(code.last + 1)
            && !super::numbers::unit_behind(view, code.last + 1)
        {
            let Some(more) = self::code(view, code.last + 1) else { return };
            if more.letters == 0 && more.digits >= 3 {
                code = Code {
                    start: code.start,
                    letters: code.letters,
                    digits: code.digits + more.digits,
                    parts: code.parts + more.parts,
                    ..more
                };
            }
        }
        // A model or a make may stand between: "pacemaker Medtronic PJN600123S", but not in "PT eval 97161"
        let made = !view.is_any(k, words!("patient pt"));
        if made && code.digits == 0 && code.parts == 1 && view.gap(at) == b" " && view.class(at) & COMMON == 0 {
            continue;
        }
        if is_code(view, at, &code, least, marked) {
            let start = if view.is_any(k, words!("sn serial")) {
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
    // "monitor showed 140/90"
    let chart = code.letters == 0
        && code.parts == 2
        && view.gap(k) == b"/"
        && view.text(k).len() <= 3
        && view.text(k + 1).len() <= 3;
    let last_three = chart || least == 2 && pure && code.digits < 4;
    // "a 57-year-old"
    let spoken = (k..=code.last).any(|at| view.text(at).len() > 2 && view.class(at) & COMMON != 0);
    enough && !unit && !year && !last_three && !spoken
}

/// Codes of letters and digits that stand for themselves: at least five digits and a letter.
pub(super) fn mixed(view: &View, k: usize, found: &mut Found) {
    let before = view.gap_before(k);
    let begins = k == 0 || !before.is_empty() && !matches!(before, b"-" | b"_" | b"/" | b".");
    if !begins {
        return;
    }
    let Some(mut code) = code(view, k) else { return };
    // However long it goes on it is one code: what a round leaves of it would take another round.
    while matches!(view.gap(code.last), b"" | b"-" | b"." | b"/" | b"_") {
        let Some(token) = view.token(code.last + 1) else { break };
        (code.end, code.last) = (token.end, code.last + 1);
    }
    if iban(view, k, found) || udi(view, k, found) {
        return;
    }
    let text = view.bytes(code.start, code.end);
    if is_hardware(text) {
        return found.push(code.start, code.end, Label::Device, 90);
    }
    let vin = code.plain && text.len() == 17 && code.letters >= 2 && code.digits >= 4;
    if vin && !text.iter().any(|byte| matches!(byte.to_ascii_uppercase(), b'I' | b'O' | b'Q')) {
        return found.push(code.start, code.end, Label::Vehicle, 85);
    }
    // "A1-2026": a year is none of a code's digits
    let last = code.last;
    let year =
        last > k && view.text(last).len() == 4 && view.value(last).is_some_and(|year| (1900..=2099).contains(&year));
    code.digits -= if year && view.gap(last - 1) == b"-" { 4.min(code.digits) } else { 0 };
    if code.digits < MANY || code.letters == 0 || code.letters > 12 && !code.plain {
        return;
    }
    // "10000iu", "1000-2000mg", "2000mg/day": numbers with a unit
    let measured =
        view.is_number(k) && (k..=code.last).filter(|at| view.is_word(*at)).all(|at| view.class(at) & UNIT != 0);
    // "22q11.2", "c.1274_1277dup": a place in the genome
    let band =
        view.is_number(k) && view.text(k).len() <= 2 && view.is_any(k + 1, words!("p q")) && view.is_number(k + 2);
    let variant = view.is_any(k, words!("c p g m n r")) && view.gap(k) == b"." && !view.is_capital(k);
    let words = band || variant || (k..=code.last).any(|at| view.is_word(at) && view.text(at).len() > 8);
    if !measured && !words && !is_public(view, k) && !is_icd(view, k) && !is_letter(view.before(code.start)) {
        found.push(code.start, code.end, Label::Id, 80);
    }
}

/// Whether a word says that the number is public: "ICD-10 E11.9", "CPT 99213", "NCT01234567".
pub(super) fn is_public(view: &View, k: usize) -> bool {
    if view.is(k, "nct") && view.gap(k).is_empty() {
        return true;
    }
    let mut at = k;
    for _ in 0..4 {
        let Some(before) = at.checked_sub(1) else { return false };
        let gap = view.gap(before);
        if gap.len() > 2 || gap.iter().any(|byte| matches!(byte, b'\n' | b';') || *byte >= TAG) {
            return false;
        }
        if view.class(before) & PUBLIC != 0 {
            return true;
        }
        // From number to number: "CPT 99213, 99214", "ICD-10 code E11.9".
        if !view.is_number(before)
            && view.text(before).len() > 1
            && !view.is_any(before, words!("code codes dx diagnosis number no rx and or cm pcs id"))
        {
            return false;
        }
        at = before;
    }
    false
}

// "00-1B-44-11-3A-B7"
fn is_hardware(text: &[u8]) -> bool {
    let mut parts = text.split(|byte| *byte == b'-');
    text.len() == 17
        && parts.clone().count() == 6
        && parts.all(|part| part.len() == 2 && part.iter().all(u8::is_ascii_hexdigit))
}

// "ES91 2100 0418 4502 0005 1332": two letters, two digits, groups of four
fn iban(view: &View, k: usize, found: &mut Found) -> bool {
    let Some(first) = view.token(k).filter(|_| view.is_word(k) && view.text(k).len() == 2) else { return false };
    if !view.gap(k).is_empty() || !view.is_number(k + 1) || view.text(k + 1).len() < 2 {
        return false;
    }
    let mut at = first.start + 4;
    let mut length = 4;
    while length < 34 {
        let group = view.bytes(at, at + 5);
        let (skip, group) = match group.split_first() {
            Some((b' ', rest)) => (1, rest),
            _ => (0, group.get(..4).unwrap_or(group)),
        };
        let taken = group.iter().take_while(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()).count().min(4);
        if taken == 0 {
            break;
        }
        if skip == 1 && !group.iter().take(taken).any(u8::is_ascii_digit) {
            break;
        }
        (at, length) = (at + skip + taken, length + taken);
        if taken < 4 {
            break;
        }
    }
    let whole = !is_letter(view.byte(at)) && !view.byte(at).is_ascii_digit();
    if length >= 15 && whole {
        found.push(first.start, at, Label::Account, 95);
    }
    length >= 15 && whole
}

// "(01)00844588003288(17)141120(10)7654321D": what stands between brackets says what follows
fn udi(view: &View, k: usize, found: &mut Found) -> bool {
    let Some(first) = view.token(k).filter(|_| view.is(k, "01") && view.text(k + 1).len() == 14) else { return false };
    if view.before(first.start) != b'(' || view.gap(k) != b")" {
        return false;
    }
    let mut at = k + 1;
    while at < k + MAX_PARTS && matches!(view.gap(at), b"(" | b")" | b"") && view.token(at + 1).is_some() {
        at += 1;
    }
    if let Some(last) = view.token(at) {
        found.push(first.start.saturating_sub(1), last.end, Label::Device, 95);
    }
    true
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
