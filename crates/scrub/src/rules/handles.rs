//! E-mail addresses that are spelled out, and names in networks: (F), (R).

use crate::Label;
use crate::few::Words;
use crate::spans::Found;
use crate::view::View;
use crate::words::{COMMON, FILLER, PHONE, UNIT, USER};

/// Endings of hosts.
const ENDINGS: &Words = words!("com org net edu gov io us co uk es mx me info");
/// Hosts of mail that people have.
const HOSTS: &Words =
    words!("gmail yahoo hotmail outlook icloud aol live msn protonmail proton comcast verizon att ymail me mac gmx");
/// Tokens on either side that are looked at.
const REACH: usize = 8;

/// "jane dot doe at gmail dot com", "jane.doe (at) gmail.com", "jane arroba hotmail punto com"
pub(super) fn spelled(view: &View, k: usize, found: &mut Found) {
    let word = view.is_any(k, words!("at arroba"));
    let sign = view.gap(k) == b" @ " || view.gap(k) == b"@ " || view.gap(k) == b" @";
    if !word && !sign {
        return;
    }
    let (left, right) = if word { (k.checked_sub(1), k + 1) } else { (Some(k), k + 1) };
    let Some(left) = left else { return };
    let around = |gap: &[u8]| {
        gap.len() <= 3 && gap.iter().all(|byte| matches!(byte, b' ' | b'(' | b')' | b'[' | b']' | b'<' | b'>' | b'@'))
    };
    if word && (!around(view.gap(left)) || !around(view.gap(k))) {
        return;
    }
    let Some((last, spelled)) = host(view, right) else { return };
    let known = (right..=last).any(|at| view.is_any(at, HOSTS));
    let bracket = word && view.gap(left).iter().any(|byte| matches!(byte, b'(' | b'[' | b'<'));
    let Some((first, odd)) = local(view, left) else { return };
    if !(spelled || known || bracket || odd || sign) {
        return;
    }
    if let (Some(first), Some(last)) = (view.token(first), view.token(last)) {
        found.push(first.start, last.end, Label::Email, 90);
    }
}

fn is_dot(view: &View, k: usize) -> bool {
    view.is_any(k, words!("dot punto")) && matches!(view.gap(k), b" " | b"] " | b") " | b"]" | b")")
}

// The host's last token, and whether a dot in it is spelled out.
fn host(view: &View, k: usize) -> Option<(usize, bool)> {
    let (mut at, mut spelled) = (k, false);
    for _ in 0..REACH {
        view.token(at)?;
        let gap = view.gap(at);
        if at > k && view.is_any(at, ENDINGS) && !matches!(gap, b".") && !is_dot(view, at + 1) {
            return Some((at, spelled));
        }
        let step = if matches!(gap, b"." | b"" | b"-") {
            1
        } else if matches!(gap, b" " | b"[" | b"(" | b" [" | b" (") && is_dot(view, at + 1) {
            spelled = true;
            2
        } else {
            return (at > k && view.is_any(at, ENDINGS)).then_some((at, spelled));
        };
        at += step;
    }
    None
}

// The first token of what stands before the sign, and whether it looks like an address.
fn local(view: &View, k: usize) -> Option<(usize, bool)> {
    let (mut at, mut odd) = (k, view.is_number(k));
    for _ in 0..REACH {
        let Some(before) = at.checked_sub(1) else { break };
        if matches!(view.gap(before), b"" | b"." | b"_" | b"-" | b"+") {
            odd = true;
            at = before;
        } else if (is_dot(view, before) || view.is_any(before, words!("underscore dash guion"))) && before > 0 {
            odd = true;
            at = before - 1;
        } else {
            break;
        }
    }
    (at < k || view.class(k) & COMMON == 0).then_some((at, odd))
}

/// "username: jdoe77", "my instagram is jane_doe", "usuario jdoe77"
pub(super) fn user(view: &View, k: usize, found: &mut Found) {
    if view.class(k) & USER == 0 {
        return;
    }
    let mut told = false;
    for at in k + 1..k + 6 {
        let gap = view.gap(at - 1);
        if gap.len() > 3 || !gap.iter().all(|byte| matches!(byte, b' ' | b':' | b'@' | b'-' | b'"' | b'\'' | b'=')) {
            return;
        }
        told |= gap.iter().any(|byte| matches!(byte, b':' | b'=')) || view.is_any(at, words!("is es"));
        if view.class(at) & (FILLER | USER) != 0 || view.is_any(at, words!("name handle account page es for")) {
            continue;
        }
        let Some(first) = view.token(at) else { return };
        let mut last = at;
        while last < at + REACH && matches!(view.gap(last), b"" | b"_" | b"." | b"-") && view.token(last + 1).is_some()
        {
            last += 1;
        }
        let digits = (at..=last).any(|at| view.is_number(at)) && (at..=last).any(|at| view.is_word(at));
        let odd = last > at || told && view.class(at) & (COMMON | PHONE | UNIT) == 0 && view.is_word(at);
        if let Some(end) = view.token(last).filter(|_| digits || odd) {
            found.push(first.start, end.end, Label::Username, 80);
        }
        return;
    }
}
