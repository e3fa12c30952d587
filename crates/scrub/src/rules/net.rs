//! E-mail addresses, web addresses, names in social networks, addresses on networks: (F), (N), (O).

use crate::Label;
use crate::few::Words;
use crate::fold::{TAG, is_letter};
use crate::spans::Found;
use crate::view::View;

/// Endings of web addresses that are written without `http` or `www`.
const ENDINGS: &Words = words!("com org net edu gov io us info health me co uk es mx clinic care app online");

pub(super) fn find(view: &View, found: &mut Found) {
    // No scanner looks again at what it or a surer one took: the time stays linear.
    let (mut taken, mut hosts, mut hexes) = (0, 0, 0);
    for at in 0..view.len() {
        if at < taken {
            continue;
        }
        match view.byte(at) {
            b'@' => taken = mail(view, taken, at, found),
            b':' if view.bytes(at, at + 3) == b"://" => taken = link(view, taken, at, found),
            b':' if at >= hexes => hexes = address(view, taken, at, found),
            b'.' if at >= hosts => {
                hosts = run(view, at, is_domain);
                taken = domain(view, taken, at, hosts, found).unwrap_or(taken);
            }
            _ => {}
        }
    }
}

fn is_local(byte: u8) -> bool {
    is_letter(byte) || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'' | b'&' | b'=')
}

fn is_domain(byte: u8) -> bool {
    is_letter(byte) || byte.is_ascii_digit() || matches!(byte, b'.' | b'-')
}

fn is_address(byte: u8) -> bool {
    byte > b' ' && byte < TAG && !matches!(byte, b'<' | b'>' | b'"' | b'|' | b'\\' | b'^' | b'{' | b'}')
}

fn run(view: &View, from: usize, takes: fn(u8) -> bool) -> usize {
    (from..view.len()).take_while(|at| takes(view.byte(*at))).count() + from
}

fn back(view: &View, floor: usize, from: usize, takes: fn(u8) -> bool) -> usize {
    from - (floor..from).rev().take_while(|at| takes(view.byte(*at))).count()
}

// Without the full stops and brackets that end a sentence.
fn trimmed(view: &View, from: usize, end: usize) -> usize {
    let signs =
        |at: &usize| matches!(view.byte(*at), b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b'\'' | b']' | b'-');
    end - (from..end).rev().take_while(signs).count()
}

fn mail(view: &View, floor: usize, at: usize, found: &mut Found) -> usize {
    let end = trimmed(view, at + 1, run(view, at + 1, is_domain));
    let start = back(view, floor, at, is_local);
    let host = view.bytes(at + 1, end);
    if start < at && host.contains(&b'.') {
        found.push(start, end, Label::Email, 95);
    } else if start == at && host.len() >= 2 {
        // "@name", which may go on with underscores
        let end = trimmed(view, at + 1, run(view, at + 1, is_local));
        found.push(at, end, Label::Username, 85);
        return end;
    } else if start < at && host.len() >= 2 {
        found.push(start, end, Label::Username, 70);
    }
    end.max(at + 1)
}

fn link(view: &View, floor: usize, at: usize, found: &mut Found) -> usize {
    let start = back(view, floor, at, is_letter);
    let end = trimmed(view, at + 3, run(view, at + 3, is_address));
    found.push(start, end, Label::Url, 95);
    end.max(at + 3)
}

// IPv6 has seven colons or two together, MAC addresses five; a time has neither.
fn address(view: &View, floor: usize, at: usize, found: &mut Found) -> usize {
    let is_hex = |byte: u8| byte.is_ascii_hexdigit() || byte == b':';
    let (start, end) = (back(view, floor, at, is_hex), run(view, at, is_hex));
    let text = view.bytes(start, end);
    let colons = text.iter().filter(|byte| **byte == b':').count();
    let double = text.len() > 4 && text.windows(2).any(|pair| pair == b"::") && text.iter().any(u8::is_ascii_digit);
    let mut groups = text.split(|byte| *byte == b':');
    if is_letter(view.before(start)) || is_letter(view.byte(end)) {
        return end;
    }
    if colons <= 7 && double || colons == 7 && groups.clone().all(|group| group.len() <= 4) {
        found.push(start, end, Label::Ip, 90);
    } else if colons == 5 && groups.all(|group| group.len() == 2) {
        found.push(start, end, Label::Device, 90);
    }
    end
}

fn domain(view: &View, floor: usize, at: usize, end: usize, found: &mut Found) -> Option<usize> {
    let start = back(view, floor, at, is_domain);
    let end = trimmed(view, at, end);
    let host = view.bytes(start, end);
    if start == at || end <= at + 1 || view.byte(end) == b'@' {
        return None;
    }
    let labels = || host.split(|byte| *byte == b'.');
    let is_byte = |label: &[u8]| (1..=3).contains(&label.len()) && label.iter().all(u8::is_ascii_digit);
    if labels().count() == 4 && labels().all(is_byte) {
        found.push(start, end, Label::Ip, 85);
        return Some(end);
    }
    let last = labels().next_back().unwrap_or_default();
    let web = host.get(..4).is_some_and(|www| www.eq_ignore_ascii_case(b"www."));
    let known = ENDINGS.have(last);
    // "help.me" and "it.us" are slips of the space bar: short endings need a path, or a longer name.
    let sure = last.len() >= 3 || host.len() - last.len() > 8;
    let path = view.byte(end) == b'/';
    if web || known && (sure || path) {
        let end = if path { trimmed(view, end, run(view, end, is_address)) } else { end };
        found.push(start, end, Label::Url, 85);
        return Some(end);
    }
    None
}
