//! Packs that anybody may serve, and texts that a pack judges.
#![cfg(feature = "packs")]
#![expect(clippy::unwrap_used, reason = "a test may assert by panicking")]

use gauze_scrub::training::sealed;
use gauze_scrub::{Language, Pack, PackError, Settings, packs, redact, scrub};
use proptest::prelude::*;

const ENGLISH: &[u8] = include_bytes!("../packs/en.pack");

fn scrubbed(text: &str) -> String {
    let both = [packs::english().unwrap().clone(), packs::spanish().unwrap().clone()];
    let settings = Settings { packs: &both, ..Settings::default() };
    redact(text, &scrub(text, &[], &settings)).to_string()
}

#[test]
fn names_and_places_go_that_no_rule_sees() {
    for (text, out) in [
        ("Patient Maria Lopez, 54F, MRN 4471902, Tucson AZ, seen 3/14/24 for cough.", ["Maria", "Lopez", "Tucson"]),
        ("my nurse brittany okonkwo said the clinic in boise is closed", ["brittany", "okonkwo", "boise"]),
        ("La paciente Yolanda Ibarra vive en Guadalajara.", ["Yolanda", "Ibarra", "Guadalajara"]),
    ] {
        let left = scrubbed(text);
        assert!(out.iter().all(|word| !left.contains(word)), "{left}");
    }
}

#[test]
fn texts_without_identifiers_stay() {
    for text in [
        "What is the recommended starting dose of metformin in a 54-year-old with Parkinson's disease and CKD stage 3?",
        "First-line treatment of Crohn's disease in adults according to the ACG guideline?",
        "i take lisinopril 10 mg every day and my blood pressure is 120/80. is that ok?",
        "Pain is 7/10, worse at night, left ankle strength 2/5, J45.909.",
        "Rx: Crestor 10 mg, 90 day supply, 2 refills. Disc bulge C3-C4.",
        "¿Qué dosis de paracetamol se recomienda en un paciente de 45 años con cirrosis?",
    ] {
        assert_eq!(scrubbed(text), text);
    }
}

#[test]
fn what_is_no_pack_is_refused_in_words() {
    assert_eq!(Pack::read(b"").unwrap_err(), PackError::Magic);
    assert_eq!(Pack::read(&ENGLISH[..8]).unwrap_err(), PackError::Integrity);
    assert_eq!(Pack::read(&ENGLISH[..ENGLISH.len() - 1]).unwrap_err(), PackError::Integrity);
    let mut other = ENGLISH.to_vec();
    other[8] = 200;
    assert_eq!(Pack::read(&other).unwrap_err(), PackError::Version);
    assert_eq!(Pack::read(&sealed(Language::English, &ENGLISH[45..])).unwrap_err(), PackError::Malformed);
    assert!(Pack::read(&sealed(Language::English, &ENGLISH[44..])).is_ok());
    assert_eq!(PackError::Integrity.code(), "pack/integrity");
}

#[test]
fn a_long_text_is_judged_in_time() {
    let line = "Seen by Dr. Ana Ruiz in Reno. She takes warfarin 5 mg and feels fine. Then Bob came\n";
    let text = line.repeat(1_000_000 / line.len());
    let began = std::time::Instant::now();
    let left = scrubbed(&text);
    assert!(!left.contains("Ruiz"));
    // Seconds where the test runs without optimisation; what is shipped takes a tenth.
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_changed_byte_is_noticed(at in 0..ENGLISH.len(), bit in 0..8u32) {
        let mut bytes = ENGLISH.to_vec();
        bytes[at] ^= 1 << bit;
        // Language and the two bytes behind it stand before what the hash covers.
        prop_assert!(Pack::read(&bytes).is_err() || (9..12).contains(&at));
    }

    #[test]
    fn any_bytes_behind_a_right_hash_are_read_or_refused(head in proptest::collection::vec(any::<u8>(), 0..400), at in 0..ENGLISH.len() - 500) {
        prop_assert!(Pack::read(&sealed(Language::English, &head)).is_err());
        // Numbers inside of a true pack changed: whatever is read must judge without a panic.
        let mut body = ENGLISH[44..].to_vec();
        for (place, byte) in body.iter_mut().skip(at.saturating_sub(44)).zip(&head) {
            *place = *byte;
        }
        let bytes = sealed(Language::English, &body);
        if let Ok(pack) = Pack::read(&bytes) {
            let one = [pack];
            let settings = Settings { packs: &one, ..Settings::default() };
            let text = "Ana Ruiz, 54F, Reno NV. 3/14 [NAME]";
            for span in scrub(text, &[], &settings) {
                prop_assert!(text.get(span.start..span.end).is_some());
            }
        }
    }

    #[test]
    fn scrubbing_twice_changes_nothing(text in "([A-Za-z]{1,9}|[0-9]{1,5}|[ ,.:;'/\n-]{1,2}|Maria |Dr\\. |in Reno |\\[NAME\\]| of | the ){0,40}") {
        let once = scrubbed(&text);
        prop_assert_eq!(scrubbed(&once), once.clone());
    }
}
