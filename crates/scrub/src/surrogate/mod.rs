//! `(text, spans) → text` that reads as before and speaks of nobody: hiding in plain sight.
//!
//! What a reader who looks for leaks finds first is what is real; between surrogates they overlook most of it. But a text with surrogates
//! looks untouched, which is a hazard in a clinic: tags are the default.

mod draw;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use zeroize::{Zeroize, Zeroizing};

use crate::fold::{self, is_letter};
use crate::redact::is_whole;
use crate::words::{self, CALLE, FACILITY, GENERIC, PARTICLE, STREET};
use crate::{Label, Span, Value};
use draw::{Draw, Language};

/// Draws before a tag is put instead: a few values can shut out only a few of what may be drawn.
const DRAWS: usize = 64;
/// From so many letters and digits on, a known value must not stand even inside a surrogate.
const LONG: usize = 4;

/// The surrogates of one submission: what is the same in two of its texts is the same in both afterwards. Wiped when dropped.
pub struct Surrogates<'r> {
    drawn: BTreeMap<(Label, Bare), Zeroizing<String>>,
    /// What no surrogate may be: words of known values and of what was replaced.
    taken: BTreeSet<Bare>,
    years_from: Option<u16>,
    words: &'r mut dyn FnMut() -> u64,
}

impl core::fmt::Debug for Surrogates<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Surrogates([REDACTED])")
    }
}

/// Small letters and digits of a text, without signs between them; wiped when dropped.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Bare(Vec<u8>);

impl Drop for Bare {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Bare {
    fn of(folded: &[u8]) -> Self {
        let mut bare = Vec::with_capacity(folded.len());
        bare.extend(
            folded.iter().filter(|byte| is_letter(**byte) || byte.is_ascii_digit()).map(u8::to_ascii_lowercase),
        );
        Self(bare)
    }
}

impl<'r> Surrogates<'r> {
    /// For one submission: its known values, and a source of random words, which must be the system's own generator.
    ///
    /// Years stay in dates from `years_from` on: whoever was born before then is over 89. `None`: none stay.
    pub fn new(known: &[Value<'_>], years_from: Option<u16>, words: &'r mut dyn FnMut() -> u64) -> Self {
        let mut surrogates = Self { drawn: BTreeMap::new(), taken: BTreeSet::new(), years_from, words };
        for value in known {
            surrogates.take(value.value, true);
        }
        surrogates
    }

    /// The text with a surrogate in place of each span; as in [`crate::redact()`], a wrong span takes out all the text behind it.
    pub fn write(&mut self, text: &str, spans: &[Span]) -> Zeroizing<String> {
        let language = Language::of(text);
        for span in spans {
            let named =
                matches!(span.label, Label::Name | Label::Street | Label::City | Label::Facility | Label::Employer);
            self.take(text.get(span.start..span.end).unwrap_or_default(), named);
        }
        let mut parts: Vec<Zeroizing<String>> = Vec::with_capacity(spans.len() * 2 + 1);
        let mut from = 0;
        let mut whole = true;
        for span in spans {
            let Some(before) = text.get(from..span.start).filter(|_| is_whole(text, span)) else {
                parts.push(Zeroizing::new(span.label.tag().to_owned()));
                whole = false;
                break;
            };
            parts.push(Zeroizing::new(before.to_owned()));
            parts.push(self.surrogate(span.label, text.get(span.start..span.end).unwrap_or_default(), language));
            from = span.end;
        }
        if whole {
            parts.push(Zeroizing::new(text.get(from..).unwrap_or_default().to_owned()));
        }
        // Room at once: a string that grows leaves copies of itself behind.
        let mut written = Zeroizing::new(String::with_capacity(parts.iter().map(|part| part.len()).sum()));
        parts.iter().for_each(|part| written.push_str(part));
        written
    }

    // The whole of it and, where it has names, each of them; "Street" and "Clinic" name nobody.
    fn take(&mut self, value: &str, named: bool) {
        let folded = fold::text(value, usize::MAX);
        let words = folded.split(|byte| !is_letter(*byte) && !byte.is_ascii_digit());
        let names = words.filter(|word| named && words::class(word) & (GENERIC | STREET | CALLE | FACILITY) == 0);
        for word in names.chain([folded.as_slice()]) {
            let bare = Bare::of(word);
            if bare.0.len() >= 2 {
                self.taken.insert(bare);
            }
        }
    }

    fn surrogate(&mut self, label: Label, original: &str, language: Language) -> Zeroizing<String> {
        if label == Label::Name {
            return self.name(original, language);
        }
        self.drawn(label, original, |draw| draw.any(label, original, language))
    }

    // Word by word, so that "Susan Thomas", "Thomas" and "S. Thomas" go on being one person.
    fn name(&mut self, original: &str, language: Language) -> Zeroizing<String> {
        let words: Vec<&str> = original
            .split(|c: char| !fold::fold(c).bytes().iter().all(|byte| is_letter(*byte)))
            .filter(|word| !word.is_empty() && words::class(&fold::text(word, 20)) & PARTICLE == 0)
            .collect();
        let turned = original.contains(',');
        let mut name = Zeroizing::new(String::with_capacity(original.len().saturating_add(words.len() * 24 + 24)));
        for (at, word) in words.iter().enumerate() {
            let is_last = words.len() > 1 && (if turned { at == 0 } else { at + 1 == words.len() });
            if at > 0 {
                name.push_str(if turned && at == 1 { ", " } else { " " });
            }
            let one = match word.chars().count() {
                1 => self.initial(word),
                _ => self.drawn(Label::Name, word, |draw| draw.name(is_last, language)),
            };
            let small = word.chars().next().is_some_and(char::is_lowercase);
            let capitals = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
            for c in one.chars() {
                match (small, capitals) {
                    (true, _) => name.extend(c.to_lowercase()),
                    (_, true) => name.extend(c.to_uppercase()),
                    _ => name.push(c),
                }
            }
        }
        if words.is_empty() { self.drawn(Label::Name, original, |draw| draw.name(false, language)) } else { name }
    }

    fn initial(&mut self, letter: &str) -> Zeroizing<String> {
        let folded = fold::text(letter, 1);
        let own = self.drawn.iter().find(|((label, bare), _)| {
            *label == Label::Name && bare.0.len() > 1 && bare.0.first() == folded.to_ascii_lowercase().first()
        });
        if let Some(first) =
            own.and_then(|(_, name)| name.chars().next()).filter(|first| fold::fold(*first).bytes() != &folded[..])
        {
            return Zeroizing::new(first.to_string());
        }
        self.drawn(Label::Name, letter, |draw| draw.letter())
    }

    fn drawn(
        &mut self,
        label: Label,
        original: &str,
        draw: impl Fn(&mut Draw<'_>) -> Zeroizing<String>,
    ) -> Zeroizing<String> {
        let bare = Bare::of(&fold::text(original, usize::MAX));
        if let Some(drawn) = self.drawn.get(&(label, Bare(bare.0.clone()))) {
            return drawn.clone();
        }
        let mut source = Draw { words: &mut *self.words, years_from: self.years_from };
        let drawn = (0..DRAWS).map(|_| draw(&mut source)).find(|drawn| is_free(&self.taken, drawn, &bare));
        let drawn = drawn.unwrap_or_else(|| Zeroizing::new(label.tag().to_owned()));
        self.drawn.insert((label, bare), drawn.clone());
        drawn
    }
}

fn is_free(taken: &BTreeSet<Bare>, drawn: &str, original: &Bare) -> bool {
    let folded = fold::text(drawn, usize::MAX);
    let whole = Bare::of(&folded);
    let mut words = folded.split(|byte| !is_letter(*byte) && !byte.is_ascii_digit()).map(Bare::of);
    // A year may stay, and months are few: what makes a day is that all of it is the same.
    whole != *original
        && !words.any(|word| word.0.len() >= LONG && !word.0.iter().all(u8::is_ascii_digit) && taken.contains(&word))
        && !taken
            .iter()
            .any(|value| value.0.len() >= LONG + 2 && whole.0.windows(value.0.len()).any(|part| part == value.0))
        && !taken.contains(&whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Settings, scrub};

    fn dice(mut state: u64) -> impl FnMut() -> u64 {
        move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        }
    }

    const TEXT: &str = "My name is Susan Thomas (susan.thomas@gmail.com, 253-764-2334). Susan was born 10/02/1972, SSN 445-31-1487, MRN 83084446. I live at 18057 Sunset Street, Tulsa, OK 74103. Dr. Alan Grant saw me on October 3rd, 2020; grandma is 94 years old. THOMAS, see https://x.org/a from 10.1.2.3";

    #[test]
    fn surrogates_are_consistent_and_nothing_survives() {
        let known = ["Susan", "Thomas", "1972-10-02", "83084446"].map(Value::other);
        for seed in 1..200u64 {
            let mut words = dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let mut surrogates = Surrogates::new(&known, Some(1937), &mut words);
            let spans = scrub(TEXT, &known, &Settings::default());
            let written = surrogates.write(TEXT, &spans);
            for gone in [
                "Susan",
                "usan",
                "Thomas",
                "THOMAS",
                "gmail",
                "764-2334",
                "10/02",
                "445-31",
                "83084446",
                "Sunset",
                "Tulsa",
                "74103",
                "Grant",
                "October 3",
                " 94 ",
                "x.org",
                "10.1.2.3",
            ] {
                assert!(!written.contains(gone), "{gone}: {}", written.as_str());
            }
            assert!(
                !written.contains('[') && written.contains("90+ years") && written.contains("example.org"),
                "{}",
                written.as_str()
            );
            let first = written.strip_prefix("My name is ").unwrap().split(' ').next().unwrap();
            assert!(written.contains(&format!(". {first} was born")), "{}", written.as_str());
            let again = surrogates.write("Susan coughs", &scrub("Susan coughs", &known, &Settings::default()));
            assert_eq!(again.as_str(), format!("{first} coughs"));
        }
    }

    #[test]
    fn years_stay_from_the_given_one_on() {
        let text = "born 10/02/1972 and 3/4/1931";
        let spans = scrub(text, &[], &Settings::default());
        let write = |from| Surrogates::new(&[], from, &mut dice(7)).write(text, &spans).as_str().to_owned();
        assert!(write(Some(1937)).contains("/1972") && !write(Some(1937)).contains("1931"));
    }

    #[test]
    fn what_cannot_be_drawn_is_a_tag_and_a_wrong_span_leaks_nothing() {
        let all: Vec<&str> = tables::FIRST.iter().flat_map(|names| names.split(' ')).collect();
        let known: Vec<_> = all.iter().map(|name| Value::other(name)).collect();
        let span = |start: usize, end: usize| Span { start, end, label: Label::Name, score: 100 };
        let mut words = dice(1);
        let mut surrogates = Surrogates::new(&known, None, &mut words);
        assert_eq!(surrogates.write("Zoraida coughs", &[span(0, 7)]).as_str(), "[NAME] coughs");
        assert_eq!(surrogates.write("I am José Ruiz", &[span(5, 9)]).as_str(), "[NAME]");
    }
}
