//! `lists → tables of a pack`: which list speaks for which class of words.

use std::collections::{BTreeMap, BTreeSet};

use gauze_scrub::Language;
use gauze_scrub::training::{CLASSES, VALUES, key};

use crate::failure::{Outcome, other};
use crate::fuse::{Built, build};
use crate::lists::{List, Lists};

/// A set of words: its class, how many bits its check has, and its words.
struct Set {
    class: &'static str,
    check: u8,
    words: BTreeSet<String>,
}

/// The tables, as they stand in a pack.
pub(crate) struct Tables {
    /// Bytes of all of them.
    pub(crate) bytes: Vec<u8>,
    /// Name, words and bytes of each, for the report.
    pub(crate) sizes: Vec<(String, usize, usize)>,
}

/// The tables of a language; `classes` are the closed classes written for it.
pub(crate) fn make(lists: &Lists, classes: &Lists, language: Language) -> Outcome<Tables> {
    let spanish = language == Language::Spanish;
    let sets = if spanish { spanish_sets(lists) } else { english_sets(lists) };
    let closed = closed(lists, classes, spanish)?;
    let mut tables = Tables { bytes: Vec::new(), sizes: Vec::new() };
    tables.bytes.push(u8::try_from(sets.len() + 1).unwrap_or(u8::MAX));
    for set in &sets {
        let bit = CLASSES.iter().find(|(name, _)| *name == set.class).map(|(_, bit)| *bit);
        let Some(bit) = bit else { return other(format!("no class `{}`", set.class)) };
        let built = build(set.words.iter().map(|word| (key(word.as_bytes()), 0)).collect(), set.check, 0)?;
        tables.push(bit, set.class, set.words.len(), &built);
    }
    let mut kinds: Vec<u64> = closed.values().copied().collect();
    kinds.sort_unstable();
    kinds.dedup();
    let bits = u8::try_from(usize::BITS - kinds.len().leading_zeros()).unwrap_or(8).max(1);
    if bits > 8 {
        return other(format!("{} sets of closed classes: 255 fit", kinds.len()));
    }
    let keys = closed.iter().map(|(word, classes)| {
        let kind = kinds.binary_search(classes).unwrap_or(0);
        (key(word.as_bytes()), u32::try_from(kind).unwrap_or(0))
    });
    let built = build(keys.collect(), 8, bits)?;
    tables.push(VALUES, "closed classes", closed.len(), &built);
    tables.bytes.extend(u16::try_from(kinds.len()).unwrap_or(0).to_le_bytes());
    for kind in kinds {
        tables.bytes.extend(kind.to_le_bytes());
    }
    Ok(tables)
}

impl Tables {
    fn push(&mut self, class: u8, name: &str, words: usize, built: &Built) {
        let shape = &built.shape;
        self.bytes.extend([class, shape.check, shape.value, shape.segment]);
        self.bytes.extend(shape.segments.to_le_bytes());
        self.bytes.extend(shape.seed.to_le_bytes());
        self.bytes.extend(&built.bytes);
        self.sizes.push((name.to_owned(), words, built.bytes.len()));
    }
}

// The words of entries, as the engine cuts them: runs of letters without accents.
fn words<'a>(entries: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all = Vec::new();
    for entry in entries {
        let plain: String = entry.to_lowercase().chars().map(crate::noise::plain).collect();
        all.extend(plain.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1).map(str::to_owned));
    }
    all
}

fn set(class: &'static str, check: u8, words: Vec<String>, but: &[&BTreeSet<String>]) -> Set {
    let words = words.into_iter().filter(|word| !but.iter().any(|other| other.contains(word))).collect();
    Set { class, check, words }
}

// Ranks of a list cut into classes.
fn ranked(list: &List, cuts: &[(&'static str, u8, usize)]) -> Vec<Set> {
    let (mut sets, mut from) = (Vec::new(), 0);
    let mut seen = BTreeSet::new();
    for (class, check, upto) in cuts {
        let own = words(list.entries().skip(from).take(upto - from));
        let own: BTreeSet<String> = own.into_iter().filter(|word| seen.insert(word.clone())).collect();
        sets.push(Set { class, check: *check, words: own });
        from = *upto;
    }
    sets
}

fn english_sets(lists: &Lists) -> Vec<Set> {
    let mut sets =
        ranked(lists.get("first_names"), &[("first-1", 9, 500), ("first-2", 8, 3_500), ("first-3", 7, 13_000)]);
    sets.extend(ranked(lists.get("surnames"), &[("last-1", 9, 600), ("last-2", 8, 6_000), ("last-3", 7, 42_000)]));
    let common = |at: usize, most: usize| words(lists.get(&format!("common_en_{at}")).entries().take(most));
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (at, class, check, most) in
        [(1, "common-1", 10, 9_999), (2, "common-2", 9, 9_999), (3, "common-3", 8, 30_000), (4, "common-4", 8, 26_000)]
    {
        let own = set(class, check, common(at, most), &[&seen]);
        seen.extend(own.words.iter().cloned());
        sets.push(own);
    }
    let everyday: BTreeSet<String> = common(1, 9_999).into_iter().chain(common(2, 2_500)).collect();
    let drugs = ["drugs_by_hand", "drugs_generic", "drugs_brand"];
    let mut drugs: Vec<String> = drugs.iter().flat_map(|list| words(lists.get(list).entries())).collect();
    let more = lists.get("drugs");
    drugs.extend(words((0..more.len()).filter(|at| more.column(*at, 1) == "1").map(|at| more.entry(at))));
    let drugs = set("drug", 8, drugs, &[&everyday]);
    let mut medical: Vec<String> = [
        "medical_by_hand",
        "conditions",
        "conditions_more",
        "symptoms",
        "labs",
        "procedures",
        "organisms",
        "instruments",
    ]
    .iter()
    .flat_map(|list| words(lists.get(list).entries()))
    .collect();
    medical.extend(words(lists.get("medical_en").entries().take(26_000)));
    sets.push(set("medical", 8, medical, &[&everyday, &drugs.words]));
    sets.push(drugs);
    sets.extend(cities(&[lists.get("us_cities"), lists.get("world_cities")], &everyday, 14_000));
    sets.push(set("county", 8, words(lists.get("us_counties").entries()), &[&everyday]));
    sets
}

fn spanish_sets(lists: &Lists) -> Vec<Set> {
    let mut sets =
        ranked(lists.get("first_names_es"), &[("first-1", 9, 300), ("first-2", 8, 1_500), ("first-3", 8, 6_000)]);
    sets.extend(ranked(lists.get("surnames_es"), &[("last-1", 9, 300), ("last-2", 8, 2_000), ("last-3", 8, 8_600)]));
    let english: Vec<Set> = ranked(lists.get("first_names"), &[("first-3", 7, 4_000)]);
    for more in english.into_iter().chain(ranked(lists.get("surnames"), &[("last-3", 7, 6_000)])) {
        let known: BTreeSet<String> = sets.iter().flat_map(|set| set.words.iter().cloned()).collect();
        if let Some(own) = sets.iter_mut().find(|set| set.class == more.class) {
            own.words.extend(more.words.into_iter().filter(|word| !known.contains(word)));
        }
    }
    let common = lists.get("common_es");
    sets.extend(ranked(
        common,
        &[("common-1", 10, 1_500), ("common-2", 9, 6_000), ("common-3", 8, 25_000), ("common-4", 8, 55_000)],
    ));
    let everyday: BTreeSet<String> = words(common.entries().take(4_000)).into_iter().collect();
    let drugs = ["drugs_es", "drugs_by_hand", "drugs_generic", "drugs_brand"];
    let drugs: Vec<String> = drugs.iter().flat_map(|list| words(lists.get(list).entries())).collect();
    let drugs = set("drug", 8, drugs, &[&everyday]);
    let medical = ["medical_es", "conditions_es", "symptoms_es", "labs_es", "procedures_es", "organisms", "labs"];
    let medical = medical.iter().flat_map(|list| words(lists.get(list).entries())).collect();
    sets.push(set("medical", 8, medical, &[&everyday, &drugs.words]));
    sets.push(drugs);
    sets.extend(cities(&[lists.get("cities_es_mx"), lists.get("us_cities")], &everyday, 9_000));
    sets
}

// Words of towns, the large ones apart, as many as are wanted.
fn cities(from: &[&List], everyday: &BTreeSet<String>, most: usize) -> Vec<Set> {
    let (mut large, mut small) = (BTreeSet::new(), BTreeSet::new());
    for bucket in ["1", "2", "3", "4"] {
        for list in from {
            for at in 0..list.len() {
                if list.column(at, 2) != bucket {
                    continue;
                }
                for word in words([list.entry(at)].into_iter()) {
                    if everyday.contains(&word) || large.contains(&word) || small.len() >= most {
                        continue;
                    }
                    if bucket == "1" {
                        large.insert(word)
                    } else {
                        small.insert(word)
                    };
                }
            }
        }
    }
    vec![Set { class: "city-1", check: 9, words: large }, Set { class: "city-2", check: 8, words: small }]
}

// Words of small lists, with all of their classes.
fn closed(lists: &Lists, classes: &Lists, spanish: bool) -> Outcome<BTreeMap<String, u64>> {
    let mut closed: BTreeMap<String, u64> = BTreeMap::new();
    let mut add = |class: &str, words: Vec<String>, spare: bool| {
        let Some((_, bit)) = CLASSES.iter().find(|(name, _)| *name == class) else {
            return other(format!("no class `{class}`"));
        };
        let everyday = classes.get("function");
        for word in words {
            if !(spare && everyday.entries().any(|one| one == word)) {
                *closed.entry(word).or_default() |= 1 << bit;
            }
        }
        Ok(())
    };
    for class in classes.names() {
        // One letter may be a class of its own: "y" is a unit.
        let own = classes.get(class).entries().map(|word| word.chars().map(crate::noise::plain).collect());
        add(class, own.collect(), false)?;
    }
    let end = if spanish { "_es" } else { "" };
    for (class, names) in [
        ("eponym", &["eponyms", "signs"][..]),
        ("nation", &["countries", "nationalities", "languages"]),
        ("occupation", &["occupations"]),
        ("product", &["foods", "brands"]),
        ("body", &["public_bodies", "guidelines", "trials", "genes", "insurers", "acronyms"]),
        ("facility", &["facilities", "facility_names", "facility_heads", "pharmacies", "schools", "school_parts"]),
        ("employer", &["employers", "employer_parts"]),
        ("street-name", &["streets"]),
        ("county", &["neighborhoods"]),
        ("holiday", &["holidays"]),
    ] {
        for name in names {
            let list = lists.get(&format!("{name}{end}"));
            let list = if list.len() == 0 { lists.get(name) } else { list };
            let few = words(list.entries()).into_iter().filter(|word| !is_plain(lists, word, class == "eponym"));
            add(class, few.collect(), true)?;
        }
    }
    Ok(closed)
}

// Names hold words that say nothing: "disease", "for".
fn is_plain(lists: &Lists, word: &str, eponym: bool) -> bool {
    let upto = if eponym { 3 } else { 1 };
    (1..=upto).any(|at| lists.get(&format!("common_en_{at}")).entries().any(|other| other == word))
}
