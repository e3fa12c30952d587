//! `question → what it asks about the person`: by its kind, wording, name, codes and the form's own marks.
//!
//! All evidence is gathered and the most restrictive wins: a label that says nothing does not acquit a name that says `ssn`.

use gauze_forms::form::{Item, Kind, Texts};

use super::category::Category as C;
use super::names::{self, List, Strength};
use super::words::{any, any_in, first_in, words};
use super::{care, hints, ids, loinc};

/// What a question asks about the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Class {
    /// The kind of identifier, if it asks for one.
    pub(super) category: Option<C>,
    /// What says so, in plain words.
    pub(super) because: String,
    /// About somebody else, who was not asked; `true` if a whole group of questions is.
    pub(super) relative: Option<bool>,
    /// Why somebody who can help must see the answer.
    pub(super) care: Option<&'static str>,
    /// A ZIP code, that three digits may leave of.
    pub(super) zip: bool,
    /// A state or country: no identifier.
    pub(super) wide_place: bool,
    /// An agreement, a preference: for the page, not for a study.
    pub(super) office: bool,
    /// Among the answers that harm most when they come out.
    pub(super) sensitive: bool,
    /// The words of the label, all languages.
    pub(super) words: Vec<String>,
}

/// The words of a question, as evidence is looked for in them.
struct Seen {
    labels: Vec<Vec<String>>,
    name: Vec<String>,
    within: Vec<Vec<String>>,
}

impl Seen {
    fn of(item: &Item) -> Self {
        let texts = |texts: &Texts| texts.iter().map(|(_, text)| words(text)).collect::<Vec<_>>();
        let name = ids::last_part(&item.name);
        // A dotted path's last part names the question; the parts before it are groups.
        let last = name.rsplit('.').find(|part| !part.is_empty()).unwrap_or(name);
        Self { labels: texts(&item.label), name: words(last), within: item.within.iter().flat_map(texts).collect() }
    }
}

/// `item → Class`.
pub(super) fn classify(item: &Item) -> Class {
    let seen = Seen::of(item);
    let (category, because) = category(item, &seen);
    let label: Vec<String> = seen.labels.iter().flatten().cloned().collect();
    let codes = codes(item);
    let care = codes.iter().find_map(|code| loinc::care(code));
    let helps = item.hints.help.iter().map(|(_, text)| words(text));
    let care = care.or_else(|| seen.labels.iter().cloned().chain(helps).find_map(|label| care::by_wording(&label)));
    let short = |words: &&Vec<String>| words.len() <= 12;
    let office = seen.labels.iter().chain(&seen.within).any(|words| any_in(words, names::OFFICE));
    let zip_words =
        ["zip", "zip code", "zipcode", "postal", "postal code", "postcode", "codigo postal", "cod postal", "cp"];
    let extra = any(&label, &["zip 4", "plus 4"]) || any(&seen.name, &["zip 4", "plus 4"]);
    Class {
        category,
        because,
        relative: relative(&seen),
        care: care.filter(|_| !matches!(item.kind, Kind::File | Kind::Date | Kind::DateTime)),
        zip: !extra
            && (item.kind == Kind::PostalCode
                || seen
                    .labels
                    .iter()
                    .filter(short)
                    .any(|words| any(words, &zip_words) && words.len() <= 5 && !any(words, ADDRESS))
                || (any(&seen.name, &zip_words) && !any(&label, ADDRESS))),
        wide_place: wide_place(item, &seen),
        office,
        sensitive: any_in(&label, names::SENSITIVE),
        words: label,
    }
}

/// Codes of the question; many forms use its LOINC code as its name.
pub(super) fn codes(item: &Item) -> Vec<&str> {
    let named = ids::last_part(&item.name);
    let loinc_like = named.rsplit_once('-').is_some_and(|(digits, check)| {
        (3..=7).contains(&digits.len())
            && check.len() == 1
            && format!("{digits}{check}").bytes().all(|c| c.is_ascii_digit())
    });
    let coded = item.codes.iter().filter(|code| code.system == loinc::SYSTEM).map(|code| code.code.as_str());
    coded.chain(loinc_like.then_some(named)).collect()
}

/// Answered in writing, so that anything may stand there.
pub(super) fn is_written(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Text
            | Kind::LongText
            | Kind::Integer
            | Kind::Decimal
            | Kind::PostalCode
            | Kind::Email
            | Kind::Phone
            | Kind::Url
    )
}

fn category(item: &Item, seen: &Seen) -> (Option<C>, String) {
    let mut found: Vec<(C, String)> = Vec::new();
    found.extend(codes(item).into_iter().filter_map(|code| Some((loinc::category(code)?, format!("LOINC {code}")))));
    found.extend(by_words(item, seen));
    found.extend(hints::categories(&item.hints));
    let by_kind = match item.kind {
        Kind::Email => Some(C::Email),
        Kind::Phone => Some(C::Phone),
        Kind::PostalCode | Kind::Location => Some(C::Geography),
        Kind::Url => Some(C::Url),
        Kind::File => Some(C::Photo),
        Kind::Date | Kind::DateTime => Some(C::Dates),
        _ => None,
    };
    found.extend(by_kind.map(|category| (category, "the kind of question".to_owned())));
    let closed = !is_written(item.kind);
    if closed {
        // The answers to choose from are known: only their meaning counts, not what might be written.
        let date = matches!(item.kind, Kind::Date | Kind::DateTime);
        let file = matches!(item.kind, Kind::File | Kind::Location);
        found.retain(|(category, _)| match category {
            C::BirthDate => date || item.kind == Kind::Choice,
            C::Dates => date,
            C::Photo | C::Biometric => file,
            C::Geography => !date && !names_kinds_of_places(item),
            C::OtherId => item.hints.identifier && !date,
            category => !category.is_identifier() && !date && !file,
        });
    }
    // The most restrictive evidence wins, and among equals the first.
    let best = found.iter().map(|(category, _)| strictness(*category)).max();
    match found.into_iter().find(|(category, _)| Some(strictness(*category)) == best) {
        Some((category, because)) => (Some(category), because),
        None => (None, String::new()),
    }
}

/// `At home`, `At work`: kinds of places, and no place on a map. `Mercy Hospital` is one.
fn names_kinds_of_places(item: &Item) -> bool {
    const KINDS: [&str; 15] =
        ["at", "in", "my", "own", "the", "home", "work", "school", "en", "mi", "el", "la", "casa", "hogar", "trabajo"];
    let plain = |(_, label): &(String, String)| {
        let words = words(label);
        !words.is_empty() && words.iter().all(|word| KINDS.contains(&word.as_str()))
    };
    item.options.iter().filter(|option| option.label.iter().any(plain)).count() >= 2
}

/// How little of such an answer may leave.
fn strictness(category: C) -> u8 {
    match category {
        C::BirthDate | C::Dates => 2,
        category if category.is_identifier() => 3,
        _ => 1,
    }
}

fn by_words(item: &Item, seen: &Seen) -> Option<(C, String)> {
    let written = is_written(item.kind);
    let number = matches!(item.kind, Kind::Integer | Kind::Decimal);
    // Counting and measuring words make of `hospital` a number of stays, not a hospital.
    let quantity = number && (item.unit.is_some() || seen.labels.iter().any(|words| any_in(words, QUANTITY)));
    let fits = |list: &List, words: &[String], is_name: bool| {
        let (clear, vague) = match item.kind {
            Kind::LongText => (8, 4),
            _ => (25, 7),
        };
        let room = if list.strength == Strength::Clear { clear } else { vague };
        let guess = list.strength == Strength::Vague || matches!(list.category, C::Names | C::Dates);
        if (!is_name && words.len() > room)
            || (guess && quantity)
            || (list.category == C::Dates && item.kind == Kind::LongText)
        {
            return None;
        }
        first_in(words, list.phrases).filter(|_| !any_in(words, list.unless))
    };
    let dated = matches!(item.kind, Kind::Date | Kind::DateTime);
    let lists = |all: bool| {
        let written = names::WRITTEN.iter().filter(move |list| {
            all || (dated && list.category == C::BirthDate)
                || (matches!(item.kind, Kind::Choice | Kind::MultiChoice)
                    && matches!(list.category, C::Geography | C::BirthDate))
        });
        written.chain(names::QUASI)
    };
    let in_label = || {
        lists(written).find_map(|list| {
            let phrase = seen.labels.iter().find_map(|words| fits(list, words, false))?;
            Some((list.category, format!("the words `{phrase}`")))
        })
    };
    let everything: Vec<String> = seen.labels.iter().flatten().chain(&seen.name).cloned().collect();
    let in_name = || {
        let excused = |list: &&List| !any_in(&everything, list.unless);
        let listed = lists(written).filter(excused).find_map(|list| {
            let phrase = fits(list, &seen.name, true)?;
            Some((list.category, format!("its name, `{phrase}`")))
        });
        let short = || {
            let fits = |(short, _): &&(&str, C)| seen.name.iter().any(|word| word == short);
            let (short, category) =
                names::SHORT.iter().find(fits).filter(|_| written && !quantity && item.kind != Kind::Decimal)?;
            Some((*category, format!("its name, `{short}`")))
        };
        let inside = || {
            let fits = |(part, _): &&(&str, C)| seen.name.iter().any(|word| word.contains(part));
            let (part, category) = names::INSIDE.iter().find(fits).filter(|_| written)?;
            Some((*category, format!("its name, `{part}`")))
        };
        listed.or_else(short).or_else(inside)
    };
    // `patient.name.family`, `DM.RACE.SIOUX`: the group's name says what a short label does not.
    let in_path = || {
        let (before, last) = ids::last_part(&item.name).rsplit_once('.')?;
        let group = before.rsplit('.').next().unwrap_or(before);
        let path = words(&format!("{group} {last}"));
        let told = seen.labels.iter().flatten().count();
        let race = |list: &&List| list.category == C::RaceEthnicity;
        let named = any(&path, &["name"]);
        let about = |list: &&List| {
            race(list) || (told <= 2 && (list.strength == Strength::Clear || (named && list.category == C::Names)))
        };
        lists(written).filter(about).filter(|list| list.category != C::Age).find_map(|list| {
            let phrase = first_in(&path, list.phrases).filter(|_| !any_in(&path, list.unless))?;
            Some((list.category, format!("its name, `{phrase}`")))
        })
    };
    let in_heading = || {
        // `Month`, `Day`, `Year` under `Date of birth`.
        let heading = seen.within.last()?;
        let part = seen
            .labels
            .iter()
            .any(|words| words.len() <= 3 && any(words, &["month", "day", "year", "mes", "dia", "ano"]));
        let birth = names::WRITTEN.iter().find(|list| list.category == C::BirthDate)?;
        let phrase = first_in(heading, birth.phrases).filter(|_| part && (written || item.kind == Kind::Choice))?;
        Some((C::BirthDate, format!("the heading `{phrase}`")))
    };
    let birth_choice = in_heading();
    if birth_choice.is_some() {
        return birth_choice;
    }
    match (in_label(), in_name().or_else(in_path)) {
        (Some(label), Some(name)) if strictness(name.0) > strictness(label.0) => Some(name),
        (label, name) => label.or(name),
    }
}

/// Words of counting and measuring.
pub(super) const QUANTITY: &str = "how many, how much, how often, how long, number of time, number of day, number of children, number of people, \
     number of treatment, number of pill, number of visit, number of, cuantos, cuantas, cuanto, cuanta, cantidad, \
     numero de veces, numero de hijos, numero de embarazos, times, veces, count, total, score, level, rate, per day, \
     per week, percent, hours, minutes, weeks, duration, dose, weight, height, peso, estatura, talla, puntaje, nivel, \
     length of, size, avg, average, kg, cm, mg, ml, dl, lbs, pain scale";

fn relative(seen: &Seen) -> Option<bool> {
    let about = |words: &&Vec<String>| {
        words.len() <= 30 && any_in(words, names::RELATIVE) && !any_in(words, names::NOT_RELATIVE)
    };
    if seen.within.iter().any(|words| about(&words)) {
        return Some(true);
    }
    let named = any(
        &seen.name,
        &[
            "emergency contact",
            "ec",
            "nok",
            "next of kin",
            "family member",
            "related person",
            "guardian",
            "spouse",
            "mother",
            "father",
            "madre",
            "padre",
            "tutor",
        ],
    );
    if named && !seen.labels.iter().any(|words| any_in(words, names::NOT_RELATIVE)) {
        return Some(true);
    }
    seen.labels.iter().any(|words| about(&words)).then_some(false)
}

fn wide_place(item: &Item, seen: &Seen) -> bool {
    let place = |words: &Vec<String>| {
        let state = any_in(words, names::STATE) && !any_in(words, names::NOT_STATE) && words.len() <= 7;
        let country = any_in(words, names::COUNTRY) && words.len() <= 10;
        state || country
    };
    let level = item
        .hints
        .autocomplete
        .as_deref()
        .is_some_and(|token| token.contains("address-level1") || token.contains("country"));
    let listed = seen.labels.iter().any(place)
        || level
        || (place(&seen.name) && seen.labels.iter().all(|words| words.len() <= 7));
    // `Street, City, State, ZIP` is an address.
    listed && !seen.labels.iter().any(|words| any(words, ADDRESS) || any(words, &["zip", "county"]))
}

/// Parts of an address: a label that names them asks for more than a ZIP code or a state.
const ADDRESS: &[&str] = &["street", "city", "address", "calle", "ciudad", "direccion", "town"];
