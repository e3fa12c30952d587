//! Ages over 89: (C). Those of 89 and below stay.

use crate::Label;
use crate::fold::TAG;
use crate::spans::Found;
use crate::view::View;
use crate::words::{RELATION, UNIT};

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    let (Some(token), Some(90..=125)) = (view.token(k), view.value(k)) else { return };
    if matches!(view.byte(token.end), b'%' | b'/' | b'.')
        && view.byte(token.end + 1) != b' '
        && view.byte(token.end + 1) != 0
        || matches!(view.before(token.start), b'/' | b'.' | b'$' | b'#')
    {
        return;
    }
    if said(view, k) || told(view, k) || set_off(view, k) {
        found.push(token.start, token.end, Label::Age, 85);
    }
}

// "94 years old", "94 yo", "94-year-old", "94 y/o", "94 años" where somebody has them
fn said(view: &View, k: usize) -> bool {
    if !matches!(view.gap(k), b"" | b" " | b"-") {
        return false;
    }
    if view.is_any(k + 1, "yo yrold") || view.is(k + 1, "y") && view.is_any(k + 2, "o") && view.gap(k + 1) == b"/" {
        return true;
    }
    let years = view.is_any(k + 1, "year years yr yrs y");
    years && (view.is_any(k + 2, "old of") || is_being(view, k))
        || view.is(k + 1, "anos") && (is_being(view, k) || view.is(k + 2, "edad") || view.is(k + 3, "edad"))
}

fn is_being(view: &View, k: usize) -> bool {
    k.checked_sub(1).is_some_and(|k| {
        view.is_any(k, "am is was m im turned turning age aged now tengo tiene tenia cumplio cumple cumpli de")
    })
}

// "age 94", "she is 94", "my grandmother just turned 94"
fn told(view: &View, k: usize) -> bool {
    let Some(before) = k.checked_sub(1) else { return false };
    if !matches!(view.gap(before), b" " | b": " | b":") {
        return false;
    }
    if view.is_any(before, "age aged turned turning edad cumplio") {
        return view.class(k + 1) & UNIT == 0 || view.is_any(k + 1, "years yrs yr year anos");
    }
    let subject = (2..=3)
        .filter_map(|back| k.checked_sub(back))
        .any(|k| view.class(k) & RELATION != 0 || view.is_any(k, "i he she who patient pt paciente ella yo"));
    let being = view.is_any(before, "am is was m im now tiene tengo");
    being
        && (subject || view.is_any(before, "im m"))
        && view.class(k + 1) & UNIT == 0
        && !view.is_any(k + 1, "percent degrees over on")
}

// "John Smith, 93, was admitted"
fn set_off(view: &View, k: usize) -> bool {
    let Some(token) = view.token(k) else { return false };
    let named =
        k.checked_sub(1).is_some_and(|k| view.is_capital(k)) || view.before(token.start.saturating_sub(2)) >= TAG;
    view.byte(token.end) == b',' && view.bytes(token.start.saturating_sub(2), token.start) == b", " && named
}
