//! Texts for people: plain, finished, and in each language.

use super::Findings;
use crate::readability::{Counts, MIN_WORDS, Reading};
use crate::view::View;
use crate::view::json::Texts;

pub(super) fn check(view: &View, found: &mut Findings) {
    let withdrawal = view.withdrawal.as_ref().map(|one| &one.text);
    let texts: [(&str, Option<&Texts>); 6] = [
        ("consent.text", Some(&view.consent.text)),
        ("study.purpose", Some(&view.study.purpose)),
        ("governance.commonRule.keyInformation", Some(&view.governance.key_information)),
        ("participants.assent", Some(&view.participants.assent)),
        ("withdrawal.text", withdrawal),
        ("amendment.changes", Some(&view.amendment.changes)),
    ];
    for (place, texts) in texts {
        for (language, text) in texts.into_iter().flatten() {
            readable(place, language, text, found);
        }
    }
    let languages: Vec<&str> = view.languages().collect();
    if let [only] = languages.as_slice() {
        let other = if *only == "es" { "en" } else { "es" };
        found.add(
            "check/missing-language",
            &[],
            format!("all texts are in `{only}` only"),
            if other == "es" {
                "add `es` to every text, translated by a person, if any patient reads Spanish"
            } else {
                "add `en` to every text, translated by a person, if any patient reads English"
            },
        );
    }
    if !view.placeholders.is_empty() {
        let some: Vec<&str> = view.placeholders.iter().take(5).map(String::as_str).collect();
        let more = view.placeholders.len().saturating_sub(some.len());
        let rest = if more > 0 { format!(" and {more} more places") } else { String::new() };
        found.add(
            "policy/placeholder",
            &[],
            format!("the draft's REPLACE still stands at {}{rest}", some.join(", ")),
            "write the study's own words there",
        );
    }
}

fn readable(place: &str, language: &str, text: &str, found: &mut Findings) {
    let Some(counts) = Counts::of(text, language).filter(|counts| counts.words >= MIN_WORDS) else { return };
    let Some(reading) = Reading::of(text, language).filter(Reading::is_hard) else { return };
    found.add(
        "check/hard-to-read",
        &[],
        format!(
            "`{place}` in `{language}` takes more than eight years of school: {}, {} words in {} sentences",
            reading.words(),
            counts.words,
            counts.sentences
        ),
        "use shorter sentences (15 words at most) and everyday words; boards ask for 8th grade or below",
    );
}
