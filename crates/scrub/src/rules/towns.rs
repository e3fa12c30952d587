//! Towns called after saints, forts and mountains, and the veterans' hospitals of a town: (B).

use super::places::{is_town, push};
use crate::Label;
use crate::spans::Found;
use crate::view::View;
use crate::words::{self, STATE};

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    if view.is_any(k, words!("st saint ft fort mt mount")) {
        holy(view, k, found);
    }
    if view.is(k, "va") {
        veterans(view, k, found);
    }
}

// "St. Cloud, MN", "Ft. Wayne IN", "in st. cloud": a state behind it or "in" before it says that it is a town.
fn holy(view: &View, k: usize, found: &mut Found) {
    let caseless = view.is_caseless();
    let apart = matches!(view.gap(k), b". " | b" " | b".");
    let street = k.checked_sub(1).is_some_and(|k| view.is_number(k) || view.is_any(k, words!("th nd rd")));
    let named = caseless || view.is_capital(k) && view.is_capital(k + 1);
    if !apart || street || !named || !is_town(view, k + 1) {
        return;
    }
    let to = if matches!(view.gap(k + 1), b" " | b"-")
        && !caseless
        && view.is_capital(k + 2)
        && is_town(view, k + 2)
        && view.class(k + 2) & STATE == 0
    {
        k + 2
    } else {
        k + 1
    };
    let behind = view.class(to + 1) & STATE != 0 && matches!(view.gap(to), b" " | b", ") && {
        if words::is_short_state(view.text(to + 1)) {
            view.is_shouted(to + 1) && !caseless || !view.is_any(to + 1, words!("in or me hi ok oh pa ma de la al id"))
        } else {
            caseless || view.is_capital(to + 1)
        }
    };
    let before =
        k.checked_sub(1).is_some_and(|k| view.is_any(k, words!("in near from en desde")) && view.gap(k) == b" ");
    // "in St. Luke's" is a house.
    if (behind || before) && view.gap(to) != b"'" {
        push(view, k, if behind { to } else { k + 1 }, Label::City, found);
    }
}

// "the VA hospital in Boise", "VA clinic": the town says which one it is.
fn veterans(view: &View, k: usize, found: &mut Found) {
    if !(view.is_shouted(k) || view.is_caseless()) || view.gap(k) != b" " {
        return;
    }
    let last = if view.is_any(k + 1, words!("hospital clinic")) {
        k + 1
    } else if view.is_any(k + 1, words!("medical health")) && view.is_any(k + 2, words!("center centre")) {
        k + 2
    } else {
        return;
    };
    let at = last + 2;
    let named = view.is_any(last + 1, words!("in at near of"))
        && view.gap(last) == b" "
        && view.gap(last + 1) == b" "
        && (view.is_capital(at) || view.is_caseless())
        && is_town(view, at)
        && view.class(at) & STATE == 0;
    if named {
        let more = view.gap(at) == b" " && view.is_capital(at + 1) && !view.is_caseless() && !view.is_shouted(at + 1);
        let more = more && is_town(view, at + 1) && view.class(at + 1) & STATE == 0;
        push(view, k, if more { at + 1 } else { at }, Label::Facility, found);
    }
}
