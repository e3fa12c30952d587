//! Towns, facilities and employers by what stands around them: (A), (B). States and countries stay.

use crate::Label;
use crate::few::Words;
use crate::fold::TAG;
use crate::spans::Found;
use crate::view::View;
use crate::words::{
    self, CLINICA, COMMON, CREDENTIAL, DISTRICT, FACILITY, HOLIDAY, MONTH, PARTICLE, RELATION, STATE, TITLE, UNIT,
    WHERE,
};

/// Words that make a kind of place, not a name of one.
const KINDS: &Words = words!(
    "medical health care general regional community memorial county family urgent surgery surgical eye pain wound heart sleep women womens children childrens kids foot skin bone diabetes allergy physical occupational speech cardiac lung local nearest nearby free dental vision mental behavioral primary specialty retail mail order high middle public private state walk emergency outpatient inpatient day senior nursing rural veterans va the cancer imaging blood plasma testing vaccine covid test birth birthing call data fitness community infusion anticoagulation coumadin methadone therapy"
);
/// Chains that need no other word.
const CHAINS: &Words = words!("walgreens cvs costco walmart kroger labcorp safeway publix");
/// What follows "in" with a capital and is no town.
const NOT_TOWNS: &Words = words!(
    "english spanish french chinese arabic vietnamese espanol ingles monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo er icu covid dr god church medicare medicaid part"
);

/// `guess`: nobody who knows more words than these lists will look at the text.
pub(super) fn find(view: &View, k: usize, guess: bool, found: &mut Found) {
    let class = view.class(k);
    if class & FACILITY != 0 && guess {
        facility(view, k, found);
    }
    if class & CLINICA != 0 && view.is_capital(k) && !view.is_caseless() {
        spanish_facility(view, k, found);
    }
    if view.is(k, "st") || view.is(k, "saint") {
        saint(view, k, found);
    }
    if view.is_any(k, words!("at from to en")) {
        care(view, k, found);
    }
    if view.is_any(k, words!("at for with by en para")) {
        employer(view, k, found);
    }
    if class & WHERE != 0 {
        town(view, k, guess, found);
    }
    if class & DISTRICT != 0 {
        district(view, k, found);
    }
    if class & STATE != 0 {
        before_state(view, k, found);
    }
    if view.is_any(k, words!("at from to the in my by")) && view.is_any(k + 1, CHAINS) && view.gap(k) == b" " {
        push(view, k + 1, chain_end(view, k + 1), Label::Facility, found);
    }
}

pub(super) fn push(view: &View, from: usize, to: usize, label: Label, found: &mut Found) {
    if let (Some(first), Some(last)) = (view.token(from), view.token(to)) {
        found.push(first.start, last.end, label, 75);
    }
}

// "walgreens on 5th", "CVS on Main"
fn chain_end(view: &View, k: usize) -> usize {
    if view.is_any(k + 1, words!("on")) && view.gap(k) == b" " {
        if view.is_number(k + 2) && view.is_any(k + 3, words!("st nd rd th")) {
            return k + 3;
        }
        if view.is_capital(k + 2) {
            return k + 2;
        }
    }
    k
}

fn is_proper(view: &View, k: usize) -> bool {
    view.is_word(k)
        && view.class(k) & (COMMON | TITLE | RELATION | PARTICLE | UNIT | WHERE | FACILITY) == 0
        && view.text(k).len() > 1
        && !view.is_any(k, KINDS)
}

// "Lakeview Medical Center", "Good Samaritan Hospital", "St. Luke's Clinic"
fn facility(view: &View, k: usize, found: &mut Found) {
    let (mut from, mut proper) = (k, 0);
    for back in 1..=5 {
        let Some(at) = k.checked_sub(back) else { break };
        if !matches!(view.gap(at), b" " | b"-" | b"'" | b". " | b" & ") {
            break;
        }
        let capital = view.is_capital(at) && !view.is_caseless();
        let possessive = view.text(at).len() == 1 && view.gap_before(at) == b"'";
        if is_proper(view, at) && (capital || view.is_caseless() && proper < 2)
            || proper == 0 && view.is_any(at, KINDS) && !view.is(at, "the") && (capital || view.is_caseless())
        {
            proper += usize::from(is_proper(view, at));
            from = at;
        } else if possessive
            || capital && view.class(at) & (FACILITY | PARTICLE) != 0
            || capital && view.is_any(at, KINDS) && !view.is(at, "the")
        {
            from = at;
        } else {
            break;
        }
    }
    if proper == 0 {
        return;
    }
    let mut to = k;
    while view.class(to + 1) & FACILITY != 0 && view.gap(to) == b" " {
        to += 1;
    }
    // "Urgent Care", "Medical Center of Mobile"
    if view.is(to, "urgent") && view.is(to + 1, "care") {
        to += 1;
    }
    if view.is_any(to + 1, words!("of at in"))
        && view.gap(to) == b" "
        && view.is(to + 1, "of")
        && view.is_capital(to + 2)
        && !view.is_caseless()
    {
        to += 2;
    }
    push(view, from, to, Label::Facility, found);
}

// "Hospital General de Sonora", "Clínica Santa María"
fn spanish_facility(view: &View, k: usize, found: &mut Found) {
    let mut to = k;
    for at in k + 1..=k + 6 {
        if view.gap(at - 1) != b" " {
            break;
        }
        if view.is_capital(at) && view.class(at) & COMMON == 0 {
            to = at;
        } else if view.class(at) & PARTICLE == 0 {
            break;
        }
    }
    if to > k {
        push(view, k, to, Label::Facility, found);
    }
}

// "St. Luke's", which is not "14th St. Luke"
fn saint(view: &View, k: usize, found: &mut Found) {
    let apart = matches!(view.gap(k), b". " | b" " | b".");
    let street = k.checked_sub(1).is_some_and(|k| view.is_number(k) || view.is_any(k, words!("th nd rd")));
    if apart
        && !street
        && view.is_capital(k)
        && view.is_capital(k + 1)
        && view.is(k + 2, "s")
        && view.gap(k + 1) == b"'"
    {
        push(view, k, k + 2, Label::Facility, found);
    }
}

// "Dr. Ruiz at Sacred Heart", "records from Good Samaritan": what is done there says what it is.
fn care(view: &View, k: usize, found: &mut Found) {
    let person =
        view.before(view.token(k).map_or(0, |token| token.start).saturating_sub(1)) == TAG + Label::Name.index();
    let done = k.checked_sub(1).is_some_and(|k| view.is_any(k, words!("records seen treated admitted dialysis surgery rehab operated hospitalized atendida atendido ingresado ingresada")));
    if view.gap(k) != b" " || !(person && !view.is(k, "to") || done) || view.is_caseless() {
        return;
    }
    let named =
        |at: usize| view.is_capital(at) && is_town(view, at) && view.class(at) & STATE == 0 && !view.is_shouted(at);
    let mut to = k;
    while to < k + 4 && named(to + 1) && (to == k || matches!(view.gap(to), b" " | b"-" | b"'")) {
        to += 1;
    }
    if to > k {
        push(view, k + 1, to, Label::Facility, found);
    }
}

// "I work at Delgado & Sons", "trabajo en Acme"
fn employer(view: &View, k: usize, found: &mut Found) {
    let works = k.checked_sub(1).is_some_and(|k| {
        view.is_any(k, words!("work worked working works employed job trabajo trabaja trabaje trabajaba retired"))
    });
    if !works || view.gap_before(k) != b" " || view.gap(k) != b" " {
        return;
    }
    let (from, k) = if view.is(k + 1, "the") { (k + 1, k + 1) } else { (k + 1, k) };
    let mut to = k;
    for at in k + 1..=k + 6 {
        let gap = view.gap(at - 1);
        if !matches!(gap, b" " | b" & " | b"'" | b"-") {
            break;
        }
        let possessive = gap == b"'" && view.text(at).len() == 1;
        let joins = view.is_any(at, words!("of and")) && view.is_capital(at + 1) && !view.is_caseless();
        let named = view.is_capital(at) || view.is_caseless();
        if possessive
            || joins
            || named && view.is_word(at) && view.class(at) & (COMMON | WHERE) == 0
            || named && view.class(at) & FACILITY != 0
            || to > k && view.is_any(at, words!("office plant factory store mill warehouse company restaurant"))
        {
            to = at;
        } else {
            break;
        }
    }
    if to > k {
        push(view, from, to, Label::Employer, found);
    }
}

pub(super) fn is_town(view: &View, k: usize) -> bool {
    view.is_word(k)
        && view.class(k) & (COMMON | TITLE | RELATION | UNIT | MONTH | HOLIDAY | FACILITY) == 0
        && view.text(k).len() > 1
        && !view.is_any(k, NOT_TOWNS)
        && !view.is_any(k, KINDS)
}

// "in Bozeman", "moved to Grand Junction", "born in Coeur d'Alene", "vivo en Laredo"
fn town(view: &View, k: usize, guess: bool, found: &mut Found) {
    if view.gap(k) != b" " {
        return;
    }
    let lives = k.checked_sub(1).is_some_and(|k| {
        view.is_any(
            k,
            words!("live lives living lived vivo vive moved born nacio naci reside resides grew up house home"),
        )
    });
    let capital = view.is_capital(k + 1) && !view.is_shouted(k + 1) && !view.is_caseless();
    let person =
        view.before(view.token(k).map_or(0, |token| token.start).saturating_sub(1)) == TAG + Label::Name.index();
    let trusted = (lives || person && view.is_any(k, words!("in en"))) && (capital || view.is_caseless())
        || guess && capital && view.is_any(k, words!("in near en"));
    let holy = view.is_any(k + 1, words!("las los la el san santa st saint")) && view.is_capital(k + 2) && capital;
    if !trusted || !is_town(view, k + 1) && !holy || view.class(k + 1) & STATE != 0 && !is_state_behind(view, k + 1) {
        return;
    }
    let mut to = if holy { k + 2 } else { k + 1 };
    // "Coeur d'Alene"
    if view.gap(to) == b" " && view.is(to + 1, "d") && view.gap(to + 1) == b"'" && view.is_word(to + 2) {
        to += 2;
    }
    while to < k + 3 && matches!(view.gap(to), b" " | b"-" | b"'") && (is_town(view, to + 1) || view.gap(to) == b"'") {
        let state = view.class(to + 1) & STATE != 0;
        if state || !(view.is_capital(to + 1) || view.is_caseless() || view.gap(to) == b"'") {
            break;
        }
        to += 1;
    }
    // "in Mr. Smith's", "in Lakeview Hospital": others' work.
    push(view, k + 1, to, Label::City, found);
}

// "Cook County", "municipio de Zapopan", "Col. Roma Norte"
fn district(view: &View, k: usize, found: &mut Found) {
    if view.is_caseless() {
        return;
    }
    let named =
        |at: usize| view.is_capital(at) && !view.is_shouted(at) && is_town(view, at) && view.class(at) & PARTICLE == 0;
    if view.is_any(k, words!("county parish borough township")) {
        let before = |back: usize| k.checked_sub(back).filter(|at| view.gap(*at) == b" " && named(*at));
        if let (Some(last), true) = (before(1), view.is_capital(k)) {
            let from = before(2).unwrap_or(last);
            push(view, from, k, Label::City, found);
        }
        return;
    }
    let at = if view.is_any(k + 1, words!("de del")) { k + 2 } else { k + 1 };
    if matches!(view.gap(k), b" " | b". ") && named(at) {
        let to = (at + 1..at + 4).take_while(|at| view.gap(at - 1) == b" " && named(*at)).last().unwrap_or(at);
        push(view, at, to, Label::City, found);
    }
}

fn is_state_behind(view: &View, k: usize) -> bool {
    view.gap(k) == b", " && view.class(k + 1) & STATE != 0
}

// "Bozeman, MT", "Fresno, California"
fn before_state(view: &View, k: usize, found: &mut Found) {
    let Some(last) = k.checked_sub(1) else { return };
    let short = words::is_short_state(view.text(k));
    let state =
        if short { view.is_shouted(k) && !view.is_caseless() } else { view.is_capital(k) && !view.is_caseless() };
    if !state || !matches!(view.gap(last), b", ") || !is_town(view, last) || !view.is_capital(last) {
        return;
    }
    // "Texas, Ohio and Nevada"
    if !short && view.class(last) & STATE != 0 {
        return;
    }
    // "Alan Grant, MD" is a doctor unless a ZIP code follows.
    let degree = view.class(k) & CREDENTIAL != 0 && !view.is_number(k + 1);
    if degree && last > 0 && view.gap(last - 1) == b" " && view.is_capital(last - 1) && is_town(view, last - 1) {
        return;
    }
    let mut from = last;
    while from + 2 > last
        && from > 0
        && matches!(view.gap(from - 1), b" " | b"-")
        && is_town(view, from - 1)
        && view.is_capital(from - 1)
    {
        from -= 1;
    }
    push(view, from, last, Label::City, found);
}
