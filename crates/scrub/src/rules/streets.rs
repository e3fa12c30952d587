//! Street addresses and post-office boxes, English and Spanish, with the town and ZIP code behind them: (B).

use crate::Label;
use crate::spans::Found;
use crate::view::View;
use crate::words::{CALLE, COMMON, LOOSE_STREET, STATE, STREET, TITLE, UNIT};

/// Words between the number and the word for street.
const MAX_WORDS: usize = 5;
/// Words of a town.
const MAX_TOWN: usize = 3;

pub(super) fn find(view: &View, k: usize, found: &mut Found) {
    if view.class(k) & (STREET | LOOSE_STREET) != 0 && !view.is_caseless() {
        unnumbered(view, k, found);
    }
    let coded = view.is(k, "p") && view.gap_before(k) == b"." && k > 0 && view.is(k - 1, "c");
    if let Some(zip) = view.token(k + 1).filter(|_| coded && view.is_number(k + 1) && view.text(k + 1).len() == 5) {
        found.push(zip.start, zip.end, Label::Zip, 90);
    }
    let end = if view.is_number(k) {
        english(view, k)
    } else if view.class(k) & CALLE != 0 || view.is_any(k, words!("av c")) || is_spanish_way(view, k) {
        spanish(view, k)
    } else {
        boxed(view, k)
    };
    if let (Some(last), Some(first)) = (end, view.token(k)) {
        let last = unit(view, last);
        if let Some(token) = view.token(last) {
            found.push(first.start, token.end, Label::Street, 90);
        }
        town(view, last, found);
    }
}

// "on Maple Avenue", "the corner of Oak and Main Street": capitals say it without a number.
fn unnumbered(view: &View, k: usize, found: &mut Found) {
    let sure = view.class(k) & STREET != 0 || view.is_any(k, words!("st rd dr road drive"));
    let named = |at: usize| {
        let class = view.class(at);
        view.is_capital(at)
            && !view.is_shouted(at)
            && view.text(at).len() > 2
            && class & (COMMON | STREET | UNIT | TITLE | STATE) == 0
    };
    let before = |at: usize| at.checked_sub(1).filter(|at| view.gap(*at) == b" ");
    if !sure || !view.is_capital(k) {
        return;
    }
    let (mut from, mut words) = (k, 0);
    while let Some(at) = before(from).filter(|at| words < 3 && named(*at)) {
        (from, words) = (at, words + 1);
    }
    // "Dr" and "St" are also a doctor and a saint: they need the word that a street stands behind.
    let Some(word) = before(from).filter(|_| words > 0) else { return };
    let mut stands = view.is_any(word, words!("on at off near of along to from and en"));
    if let Some(other) = before(word).filter(|at| view.is(word, "and") && named(*at)) {
        from = other;
        stands = before(other).is_some_and(|at| view.is_any(at, words!("of on at near")));
    }
    let behind = view.is_any(k, words!("st dr")) && view.is_capital(k + 1) && matches!(view.gap(k), b" " | b". ");
    if let (true, Some(first), Some(last)) = (stands && !behind, view.token(from), view.token(k)) {
        found.push(first.start, last.end, Label::Street, 80);
    }
}

fn is_apart(gap: &[u8]) -> bool {
    matches!(gap, b" " | b". " | b"." | b"  " | b"-" | b"'" | b"")
}

// "18057 Sunset Street", "344 14th St", "5218 N. 2nd Ave", "12B Martin Luther King Jr Blvd"
fn english(view: &View, k: usize) -> Option<usize> {
    let digits = view.text(k).len();
    if digits > 6 || view.class_before(k) != 0 && view.gap_before(k).is_empty() {
        return None;
    }
    // In small letters "2 days on the road" looks the same: then the number must be long, the words few and none of them common.
    let mut named = false;
    for at in k + 1..=k + 1 + MAX_WORDS {
        let gap = view.gap(at - 1);
        // A point stands behind "N." and "Jr.", not behind a sentence or inside a decimal number.
        let point = gap.contains(&b'.') && !(view.is_word(at - 1) && view.text(at - 1).len() <= 3);
        let bare = view.is_number(at) && !view.gap(at).is_empty();
        if !is_apart(gap) || point || bare || view.token(at).is_none() {
            return None;
        }
        let class = view.class(at);
        if named && class & (STREET | LOOSE_STREET) != 0 {
            let capital = view.is_capital(at) && view.is_capital(k + 1) || view.is_number(k + 1);
            let sure = class & STREET != 0 || capital || digits >= 2 && at <= k + 4 || digits >= 3;
            // "Park" in "Park Road": the street goes on.
            let longer = is_apart(view.gap(at))
                && view.gap(at) != b""
                && view.class(at + 1) & (STREET | LOOSE_STREET) != 0
                && !view.is_any(at + 1, words!("way row run place point view"));
            if sure && !longer {
                return Some(at);
            }
        }
        let short = view.text(at).len() <= 2 && view.is_any(at, words!("n s e w ne nw se sw st nd rd th jr sr o d"));
        if class & COMMON != 0 && !short && !view.is_any(at, words!("old new long last first little"))
            || class & UNIT != 0 && at == k + 1 && !view.is_capital(at)
        {
            return None;
        }
        named |= !short || view.is_any(at, words!("st nd rd th"));
    }
    None
}

// "calle Mayor 12", "Avda. de la Constitución, 3", "c/ Sol nº 5"
fn spanish(view: &View, k: usize) -> Option<usize> {
    // "c/12 h": every twelve hours
    let often = view.is(k, "c") && view.is_number(k + 1) && view.is_any(k + 2, words!("h hs hr hrs horas dias"));
    if often || view.is(k, "c") && view.gap(k) != b"/" && view.gap(k) != b"/ " {
        return None;
    }
    let mut capital = None;
    for at in k + 1..=k + 1 + MAX_WORDS + 2 {
        let gap = view.gap(at - 1);
        let joined = is_apart(gap) || matches!(gap, b", " | b"," | b"/" | b"/ " | b" #" | b", #" | b" - ");
        if !joined || view.token(at).is_none() {
            break;
        }
        if view.is_number(at) && view.text(at).len() <= 5 {
            return Some(at);
        }
        if view.class(at) & COMMON != 0
            && !view.is_any(at, words!("de del la las los el y san santa no num numero n doctor dr don dona general"))
        {
            break;
        }
        if view.is_capital(at) && !view.is_any(at, words!("de del la las los el y")) {
            capital = Some(at);
        }
    }
    capital.filter(|_| !view.is_caseless())
}

// "Andador Pípila 8", "edificio Torremolinos": words that are also others need the name behind them.
fn is_spanish_way(view: &View, k: usize) -> bool {
    let way = words!(
        "andador privada cerrada prolongacion rambla pasaje calz residencial edificio conjunto jiron boulevard blvd"
    );
    let name = if view.is_any(k + 1, words!("de del la las los el")) { k + 2 } else { k + 1 };
    view.is_any(k, way)
        && !view.is_caseless()
        && matches!(view.gap(k), b" " | b". ")
        && view.is_capital(name)
        && view.class(name) & COMMON == 0
        // "Sunset Boulevard Suite 4" has its name before it.
        && !k.checked_sub(1).is_some_and(|before| view.gap(before) == b" " && view.is_capital(before))
}

// "P.O. Box 123", "PO Box 12", "apartado postal 4"
fn boxed(view: &View, k: usize) -> Option<usize> {
    let at = if view.is(k, "p") && view.is(k + 1, "o") && view.is(k + 2, "box") && view.gap(k).len() <= 2 {
        k + 3
    } else if view.is(k, "po") && view.is(k + 1, "box")
        || view.is(k, "apartado") && view.is_any(k + 1, words!("postal correos"))
    {
        k + 2
    } else if view.is(k, "rr") && view.is_number(k + 1) && view.is(k + 2, "box") && view.gap(k + 1).len() <= 2
        || view.is(k, "apartado") && view.is(k + 1, "de") && view.is(k + 2, "correos")
    {
        k + 3
    } else {
        return None;
    };
    view.is_number(at).then_some(at)
}

// "Apt 20C", "#20B", "Unit 5", "piso 3", "Suite 300"
fn unit(view: &View, last: usize) -> usize {
    let mut at = last + 1;
    let gap = view.gap(last);
    let direction = matches!(gap, b" ")
        && view.is_any(at, words!("n s e w ne nw se sw north south east west"))
        && (view.is_shouted(at) || view.text(at).len() == 1);
    let last = if direction { at } else { last };
    at = last + 1;
    let gap = view.gap(last);
    let sign = matches!(gap, b" #" | b", #" | b" # " | b"#" | b". #");
    // ", 3º B", ", 3.º B"
    if view.is_number(at)
        && view.text(at).len() <= 2
        && view.is_any(at + 1, words!("o a"))
        && matches!(view.gap(at), b"" | b".")
        && matches!(gap, b", " | b" ")
    {
        let letter =
            view.text(at + 2).len() == 1 && view.is_word(at + 2) && view.gap(at + 1) == b" " && view.is_capital(at + 2);
        return if letter { at + 2 } else { at + 1 };
    }
    let word = view.is_any(at, words!("apt apartment unit suite ste floor fl room rm lot trailer bldg building apto apartamento piso depto dpto departamento interior int puerta bloque no num"));
    if word && matches!(gap, b" " | b", " | b". " | b"," | b"\n") {
        at += 1;
    } else if !sign {
        return last;
    }
    if at > last + 1 && !matches!(view.gap(at - 1), b" " | b". " | b" #" | b"#" | b"") || view.token(at).is_none() {
        return last;
    }
    if view.is_number(at) {
        // "20C", "3-B"
        let letter = view.is_word(at + 1) && view.text(at + 1).len() == 1 && matches!(view.gap(at), b"" | b"-");
        return if letter { at + 1 } else { at };
    }
    if view.text(at).len() > 1 {
        return last;
    }
    if view.is_number(at + 1) && matches!(view.gap(at), b"" | b"-") { at + 1 } else { at }
}

// ", Reno, NV 89501" and " in Reno"
fn town(view: &View, last: usize, found: &mut Found) {
    let mut at = last + 1;
    match view.gap(last) {
        b", " | b"," | b"\n" | b",\n" | b" , " => {}
        b" " if view.is_any(at, words!("in en")) => at += 1,
        b" " | b". " if run_on(view, at) => {}
        _ => return,
    }
    // ", 28013 Madrid"
    if view.text(at).len() == 5 && view.is_number(at) && view.gap(at) == b" " && view.is_capital(at + 1) {
        if let Some(zip) = view.token(at) {
            found.push(zip.start, zip.end, Label::Zip, 90);
        }
        at += 1;
    }
    let from = at;
    while at < from + MAX_TOWN
        && is_town(view, at)
        && (at == from || matches!(view.gap(at - 1), b" " | b"-" | b"'" | b". "))
    {
        at += 1;
    }
    if let (true, Some(first), Some(end)) = (at > from, view.token(from), view.token(at.saturating_sub(1))) {
        found.push(first.start, end.end, Label::City, 85);
    }
    // The state may stay; the ZIP code behind it, with or without a state, may not.
    let mut seen = 0;
    while seen < 3 && view.class(at) & STATE != 0 && view.gap(at - 1).len() <= 2 {
        (at, seen) = (at + 1, seen + 1);
    }
    if view.text(at).len() == 5 && view.is_number(at) && view.gap(at - 1).len() <= 2 {
        let plus = view.gap(at) == b"-" && view.is_number(at + 1) && view.text(at + 1).len() == 4;
        if let (Some(first), Some(end)) = (view.token(at), view.token(if plus { at + 1 } else { at })) {
            found.push(first.start, end.end, Label::Zip, 90);
        }
    }
}

// "… apt 5b springfield il 62704": one to three words, a state and a ZIP code.
fn run_on(view: &View, k: usize) -> bool {
    (k + 1..=k + MAX_TOWN).any(|at| {
        let words = (k..at).all(|at| view.is_word(at) && view.class(at) & COMMON == 0);
        let state = view.class(at) & STATE != 0 && (view.gap(at - 1).len() <= 2);
        words && state && view.is_number(at + 1) && view.text(at + 1).len() == 5
    })
}

fn is_town(view: &View, k: usize) -> bool {
    let state = view.class(k) & STATE != 0 && (view.is_shouted(k) || view.text(k).len() > 2 || view.is_caseless());
    view.is_word(k) && !state && view.class(k) & COMMON == 0 && (view.is_capital(k) || view.is_caseless())
        || view.is_word(k) && view.text(k).len() <= 2 && matches!(view.gap_before(k), b"'") && !state
        || state && view.class(k + 1) & STATE != 0 && view.text(k).len() > 2 && view.gap(k) == b", "
}
