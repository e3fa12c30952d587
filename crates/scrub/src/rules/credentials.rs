//! `name, credential → name`: "Alan Grant, MD", "Sarah Lee, RN, MSN", "J. Ruiz PhD": (A).

use crate::Label;
use crate::spans::Found;
use crate::view::View;
use crate::words::{COMMON, CREDENTIAL, FACILITY, HOLIDAY, MONTH, PARTICLE, RELATION, STREET, TITLE, UNIT, WEAK};

/// Words of a name before a credential.
const MAX_WORDS: usize = 4;

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    if view.class(k) & CREDENTIAL == 0 || view.is_caseless() || !is_credential(view, k) {
        return;
    }
    let Some(last) = k.checked_sub(1) else { return };
    let comma = matches!(view.gap(last), b", " | b",");
    // Without a comma only what is nothing else: "DO NOT", "PT and OT", "PA view".
    let plain =
        view.gap(last) == b" " && view.is_any(k, words!("md phd pharmd dds dmd lcsw psyd dnp aprn fnp crna rph"));
    if !comma && !plain {
        return;
    }
    let (mut first, mut words) = (None, 0);
    for back in 0..MAX_WORDS {
        let Some(at) = last.checked_sub(back) else { break };
        let joined = back == 0 || matches!(view.gap(at), b" " | b". " | b"-" | b"'" | b".");
        if !joined || !is_part(view, at) {
            break;
        }
        if view.class(at) & PARTICLE == 0 || view.is_capital(at) {
            first = Some(at);
            words += 1;
        }
    }
    // One word and a comma is a town as well: "Baltimore, MD".
    let zip = view.is_number(k + 1) && view.gap(k).len() <= 2;
    let ambiguous = view.is_any(k, words!("md pa")) && words < 2;
    if let (Some(from), Some(to)) = (first.and_then(|at| view.token(at)), view.token(last))
        && words >= 1
        && !zip
        && !ambiguous
        && (comma || words >= 2)
    {
        found.push(from.start, to.end, Label::Name, 80);
    }
}

fn is_credential(view: &View, k: usize) -> bool {
    view.is_shouted(k) || view.is_any(k, words!("phd pharmd psyd esq")) && view.is_capital(k)
}

fn is_part(view: &View, k: usize) -> bool {
    let class = view.class(k);
    let initial = view.text(k).len() == 1 && view.is_capital(k);
    let word = view.is_capital(k)
        && view.text(k).len() > 1
        && !view.is_shouted(k)
        && class & (TITLE | RELATION | FACILITY | UNIT | MONTH | HOLIDAY | STREET) == 0
        && (class & COMMON == 0 || class & WEAK != 0);
    initial || word || class & PARTICLE != 0 && view.is_word(k) && !view.is_any(k, words!("y e al st el"))
}
