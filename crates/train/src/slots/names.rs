//! People: names that are common, rare, or of nobody at all, in the shapes in which people write them.

use std::collections::BTreeMap;

use super::{Filler, People, capitalised};
use crate::lists::List;
use crate::random::Random;

/// Which letter follows two others in surnames: makes names that no list holds.
#[derive(Debug)]
pub(super) struct Chain(BTreeMap<[u8; 2], Vec<u8>>);

/// Names and towns by their spelling without accents.
pub(super) type Accents = BTreeMap<String, String>;

impl Chain {
    fn of(list: &List) -> Self {
        let mut chain: BTreeMap<[u8; 2], Vec<u8>> = BTreeMap::new();
        for name in list.entries().take(30_000) {
            let mut last = [b'^', b'^'];
            for byte in name.bytes().chain([b'$']) {
                chain.entry(last).or_default().push(byte);
                let [_, b] = last;
                last = [b, byte];
            }
        }
        Self(chain)
    }

    fn make(&self, random: &mut Random) -> String {
        loop {
            let mut name = String::new();
            let mut last = [b'^', b'^'];
            while let Some(next) = self.0.get(&last).and_then(|all| random.pick(all)).filter(|next| **next != b'$') {
                name.push(char::from(*next));
                let [_, b] = last;
                last = [b, *next];
                if name.len() > 14 {
                    break;
                }
            }
            if (4..=12).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_lowercase()) {
                return name;
            }
        }
    }
}

impl Filler<'_> {
    /// A name that no list holds.
    pub(super) fn made_up(&self, random: &mut Random) -> String {
        let list = if self.spanish() { "surnames_es" } else { "surnames" };
        self.chain.get_or_init(|| Chain::of(self.lists.get(list))).make(random)
    }

    fn listed_name(&self, list: &str, random: &mut Random) -> String {
        let list = self.lists.get(list);
        let at = match random.between(0, 99) {
            0..45 => random.rank(list.len()),
            45..75 => random.below(list.len().min(20_000)),
            _ => random.below(list.len()),
        };
        list.entry(at).to_owned()
    }

    /// A first name, in capitals and small letters.
    pub(super) fn first(&self, random: &mut Random) -> String {
        let spanish = random.percent(if self.spanish() { 85 } else { 9 });
        let name = match random.between(0, 99) {
            0..6 => self.made_up(random),
            _ if spanish => self.listed_name("first_names_es", random),
            _ => self.listed_name("first_names", random),
        };
        self.spelled(&name, random)
    }

    /// A surname, in capitals and small letters.
    pub(super) fn last(&self, random: &mut Random) -> String {
        let spanish = random.percent(if self.spanish() { 85 } else { 10 });
        let name = match random.between(0, 99) {
            0..12 => self.made_up(random),
            _ if spanish => self.listed_name("surnames_es", random),
            _ => self.listed_name("surnames", random),
        };
        match random.between(0, 199) {
            0 => format!("O'{}", capitalised(&name)),
            1 => format!("Mc{}", capitalised(&name)),
            2 => format!(
                "{} {}",
                random.word(&["van", "von", "van der", "De", "Del", "de la", "St.", "Al", "Ben", "Le", "Della", "dos"]),
                capitalised(&name)
            ),
            _ => self.spelled(&name, random),
        }
    }

    // With accents as they are written, and capitals inside as in McDonald.
    fn spelled(&self, name: &str, random: &mut Random) -> String {
        let accents = self.accents.get_or_init(|| {
            let lists = ["accents_es", "accents_cities_es"].into_iter().flat_map(|list| self.lists.get(list).entries());
            lists.map(|name| (plain(name), name.to_owned())).collect()
        });
        if let Some(accented) = accents.get(name).filter(|_| random.percent(if self.spanish() { 70 } else { 25 })) {
            return accented.clone();
        }
        for start in ["mc", "mac"] {
            if let Some(rest) = name.strip_prefix(start).filter(|rest| rest.len() > 3 && start == "mc") {
                return format!("Mc{}", if random.percent(70) { capitalised(rest) } else { rest.to_owned() });
            }
        }
        if let Some(rest) = name.strip_prefix('o').filter(|rest| {
            [
                "brien", "connor", "neill", "neil", "reilly", "donnell", "hara", "leary", "keefe", "malley", "rourke",
                "shea", "sullivan", "dell",
            ]
            .contains(rest)
        }) {
            return format!("O'{}", capitalised(rest));
        }
        super::titled(name)
    }

    pub(super) fn person(&self, slot: &str, variant: &str, people: &mut People, random: &mut Random) -> String {
        let provider = slot == "PROVIDER";
        let store = if provider { &people.provider } else { &people.patient };
        let known = store.clone().filter(|_| slot != "RELATIVE" && random.percent(65));
        let (first, last) = known.unwrap_or_else(|| (self.first(random), self.last(random)));
        // A relative often has the patient's surname.
        let last = match &people.patient {
            Some((_, family)) if slot == "RELATIVE" && random.percent(35) => family.clone(),
            _ => last,
        };
        let name = match (slot, variant) {
            ("FIRST", _) => {
                if random.percent(4) {
                    format!("{first} {}", self.first(random))
                } else {
                    first.clone()
                }
            }
            ("LAST", _) | ("PROVIDER", "last") => self.surname(&last, random),
            ("INITIALS", _) => initials(&first, &last, random),
            ("NICK", _) => self.nick(&first, random),
            (_, "last_first") => match random.between(0, 9) {
                0..6 => format!("{last}, {first}"),
                6..9 => format!("{last}, {first} {}.", letter(random)),
                _ => format!("{last},{first}"),
            },
            ("RELATIVE", _) if random.percent(55) => first.clone(),
            ("PROVIDER", _) if random.percent(25) => self.surname(&last, random),
            _ => self.full(&first, &last, random),
        };
        match slot {
            "PROVIDER" => people.provider = Some((first, last)),
            "RELATIVE" => {}
            _ => people.patient = Some((first, last)),
        }
        name
    }

    fn surname(&self, last: &str, random: &mut Random) -> String {
        match random.between(0, 99) {
            0..3 => format!("{last}-{}", self.last(random)),
            3..5 => format!("{last} {}", self.last(random)),
            _ if self.spanish() && random.percent(25) => format!("{last} {}", self.last(random)),
            _ => last.to_owned(),
        }
    }

    fn full(&self, first: &str, last: &str, random: &mut Random) -> String {
        let initial = letter(random);
        if self.spanish() && random.percent(60) {
            return match random.between(0, 9) {
                0..4 => format!("{first} {last} {}", self.last(random)),
                4..6 => format!("{first} {} {last} {}", self.first(random), self.last(random)),
                6 => format!("{first} de la {last}"),
                7 => format!("{first} {} {last}", self.first(random)),
                8 => format!("{first} {last} de {}", self.last(random)),
                _ => format!("{first} {last} y {}", self.last(random)),
            };
        }
        match random.between(0, 99) {
            0..62 => format!("{first} {last}"),
            62..70 => format!("{first} {initial}. {last}"),
            70..73 => format!("{first} {initial} {last}"),
            73..77 => format!("{first} {} {last}", self.first(random)),
            77..80 => format!("{first} {last}-{}", self.last(random)),
            80..83 => format!("{first} {last} {}", self.last(random)),
            83..85 => format!("{last}, {first}"),
            85..89 => format!("{}. {last}", first.chars().next().unwrap_or('A')),
            89..91 => format!("{first} {last} {}", random.word(&["Jr.", "Sr.", "III", "Jr", "II"])),
            91 => format!("{first} \"{}\" {last}", self.nick(first, random)),
            92 => format!("{}.{}. {last}", first.chars().next().unwrap_or('A'), initial),
            93 => format!(
                "{first} {} {last}",
                random.word(&["de la", "van", "von", "de", "del", "van der", "al", "bin", "el", "dos", "da"])
            ),
            94 => format!("{first}-{} {last}", self.first(random)),
            95..98 => first.to_owned(),
            _ => format!("{first} {}.", last.chars().next().unwrap_or('A')),
        }
    }

    fn nick(&self, first: &str, random: &mut Random) -> String {
        let short: String = first.chars().take(random.between(3, 4).try_into().unwrap_or(3)).collect();
        match random.between(0, 9) {
            0..3 => format!("{short}{}", random.word(&["y", "ie", "i", "o"])),
            3..5 => short,
            5 => random.word(&["JJ", "TJ", "CJ", "DJ", "AJ", "MJ", "RJ", "KC", "BB", "PJ"]).to_owned(),
            _ => self.first(random),
        }
    }
}

fn plain(name: &str) -> String {
    let letters = name.to_lowercase();
    letters
        .chars()
        .map(|c| match c {
            'á' | 'à' | 'ä' | 'â' => 'a',
            'é' | 'è' | 'ë' | 'ê' => 'e',
            'í' | 'ì' | 'ï' => 'i',
            'ó' | 'ò' | 'ö' | 'ô' => 'o',
            'ú' | 'ù' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

fn letter(random: &mut Random) -> char {
    char::from(b'A' + u8::try_from(random.below(26)).unwrap_or(0))
}

fn initials(first: &str, last: &str, random: &mut Random) -> String {
    let one = |name: &str| name.chars().next().unwrap_or('A').to_uppercase().to_string();
    let (a, b, m) = (one(first), one(last), letter(random));
    match random.between(0, 9) {
        0..4 => format!("{a}.{b}."),
        4..7 => format!("{a}{b}"),
        7 => format!("{a}. {b}."),
        8 => format!("{a}{m}{b}"),
        _ => format!("{a}.{m}.{b}."),
    }
}
