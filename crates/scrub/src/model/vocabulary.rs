//! `word → classes`: what the lists of a pack say of a word, one bit each.

/// The key by which a word is looked up: of its bytes in small letters.
#[must_use]
pub fn key(word: &[u8]) -> u64 {
    // FNV-1a of 64 bits; what looks it up mixes it.
    word.iter().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal, $word:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: u64 = 1 << $bit;)*
        /// Every class: its name in the trainer's table of lists, and its bit.
        pub const CLASSES: &[(&str, u8)] = &[$(($word, $bit)),*];
    };
}

classes! {
    /// The commonest first names.
    FIRST_1 = 0, "first-1";
    /// Common first names.
    FIRST_2 = 1, "first-2";
    /// Other first names.
    FIRST_3 = 2, "first-3";
    /// The commonest surnames.
    LAST_1 = 3, "last-1";
    /// Common surnames.
    LAST_2 = 4, "last-2";
    /// Other surnames.
    LAST_3 = 5, "last-3";
    /// The commonest words of the language.
    COMMON_1 = 6, "common-1";
    /// Common words.
    COMMON_2 = 7, "common-2";
    /// Less common words.
    COMMON_3 = 8, "common-3";
    /// Rare words.
    COMMON_4 = 9, "common-4";
    /// Words of medicine.
    MEDICAL = 10, "medical";
    /// Drugs, generic and by brand.
    DRUG = 11, "drug";
    /// Words of eponyms: Parkinson, Crohn.
    EPONYM = 12, "eponym";
    /// Words of large towns.
    CITY_1 = 13, "city-1";
    /// Words of other towns.
    CITY_2 = 14, "city-2";
    /// States, in full and short.
    STATE = 15, "state";
    /// Countries, nationalities, languages.
    NATION = 16, "nation";
    /// What a place of care, learning or work is called by: hospital, school.
    HEAD = 17, "head";
    /// Words of names of places of care.
    FACILITY = 18, "facility";
    /// Words of names of employers.
    EMPLOYER = 19, "employer";
    /// What a street is called by.
    STREET = 20, "street";
    /// Words of streets' names.
    STREET_NAME = 21, "street-name";
    /// Occupations.
    OCCUPATION = 22, "occupation";
    /// Food and products.
    PRODUCT = 23, "product";
    /// Public bodies, guidelines, trials, genes, organisms.
    BODY = 24, "body";
    /// Stands before a name.
    TITLE = 25, "title";
    /// Kin and others around a patient.
    RELATION = 26, "relation";
    /// Months.
    MONTH = 27, "month";
    /// Days of the week.
    WEEKDAY = 28, "weekday";
    /// Units and doses.
    UNIT = 29, "unit";
    /// Stands behind a clinician's name.
    CREDENTIAL = 30, "credential";
    /// An identifier is near.
    TRIGGER = 31, "trigger";
    /// Articles, pronouns, prepositions.
    FUNCTION = 32, "function";
    /// Between the words of a name.
    PARTICLE = 33, "particle";
    /// Counties.
    COUNTY = 34, "county";
    /// Words of holidays.
    HOLIDAY = 35, "holiday";
}

/// Words whose identity the model may see: those that anybody uses, and those of the small lists.
pub(crate) const KNOWN: u64 = COMMON_1
    | COMMON_2
    | STATE
    | HEAD
    | STREET
    | TITLE
    | RELATION
    | MONTH
    | WEEKDAY
    | UNIT
    | CREDENTIAL
    | TRIGGER
    | FUNCTION
    | PARTICLE;

/// Words that are no names when they are written small.
pub(crate) const EVERYDAY: u64 = COMMON_1 | COMMON_2 | COMMON_3 | FUNCTION | MEDICAL | DRUG | UNIT;

/// The one thing that says most of a word, 0 to 127: for conjunctions, where all the bits would be too many.
#[must_use]
pub(crate) fn coarse(classes: u64) -> u32 {
    const ORDER: [u64; 15] = [
        TITLE, CREDENTIAL, MONTH, HOLIDAY, WEEKDAY, RELATION, STATE, UNIT, HEAD, STREET, TRIGGER, PARTICLE, FUNCTION,
        NATION, BODY,
    ];
    let has = |bits: u64| classes & bits != 0;
    if let Some(at) = ORDER.iter().position(|bit| has(*bit)) {
        return u32::try_from(at).unwrap_or(0) + 1;
    }
    let name = if has(FIRST_1 | FIRST_2) {
        3
    } else if has(LAST_1 | LAST_2) {
        2
    } else {
        u32::from(has(FIRST_3 | LAST_3))
    };
    let common = if has(COMMON_1 | COMMON_2) { 2 } else { u32::from(has(COMMON_3 | COMMON_4 | PRODUCT | OCCUPATION)) };
    let medical = u32::from(has(MEDICAL | DRUG | EPONYM));
    let place = if has(CITY_1) { 2 } else { u32::from(has(CITY_2 | COUNTY | FACILITY | STREET_NAME | EMPLOYER)) };
    16 + ((name * 3 + common) * 2 + medical) * 3 + place
}
