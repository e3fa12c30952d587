//! `random words → one surrogate`, in the shape of what it replaces.

use zeroize::Zeroizing;

use super::tables::{CITIES, FIRST, LAST, MONTHS, STREETS};
use crate::{Label, words};

/// The two languages whose names there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Spanish,
}

impl Language {
    /// By the small words of both.
    pub(super) fn of(text: &str) -> Self {
        let (mut english, mut spanish) = (0usize, 0usize);
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let is = |list: &str| list.split(' ').any(|other| word.eq_ignore_ascii_case(other));
            english += usize::from(is("the my is and i of to was in it for have with"));
            spanish += usize::from(is("el la mi es y de en que los las por con tengo soy me una"));
        }
        if spanish > english { Self::Spanish } else { Self::English }
    }

    fn pick(self, lists: [&'static str; 2]) -> &'static str {
        let [english, spanish] = lists;
        if self == Self::Spanish { spanish } else { english }
    }
}

pub(super) struct Draw<'r> {
    pub(super) words: &'r mut dyn FnMut() -> u64,
    pub(super) years_from: Option<u16>,
}

impl Draw<'_> {
    // 0 .. end; no two differ in chance by more than one part in 2^64 / end.
    fn below(&mut self, end: usize) -> usize {
        let wide = u128::from((self.words)()) * u128::try_from(end).unwrap_or(0);
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    fn one(&mut self, list: &'static str) -> &'static str {
        let count = list.split(' ').count();
        let at = self.below(count);
        list.split(' ').nth(at).unwrap_or_default()
    }

    pub(super) fn name(&mut self, last: bool, language: Language) -> Zeroizing<String> {
        let list = language.pick(if last { LAST } else { FIRST });
        Zeroizing::new(self.one(list).to_owned())
    }

    pub(super) fn letter(&mut self) -> Zeroizing<String> {
        Zeroizing::new(self.one("A B C D E F G H J K L M N P R S T V W").to_owned())
    }

    pub(super) fn any(&mut self, label: Label, original: &str, language: Language) -> Zeroizing<String> {
        let spanish = language == Language::Spanish;
        let drawn = match label {
            Label::Age => "90+".to_owned(),
            Label::Date => self.date(original, language),
            Label::Street => {
                let (number, street) = (self.below(980) + 10, self.one(language.pick(STREETS)));
                if spanish { format!("Calle {street} {number}") } else { format!("{number} {street} Street") }
            }
            Label::City => self.one(language.pick(CITIES)).to_owned(),
            Label::Facility => {
                let town = self.one(language.pick(CITIES));
                if spanish { format!("Clínica {town}") } else { format!("{town} Clinic") }
            }
            Label::Employer => {
                let name = self.one(language.pick(LAST));
                if spanish { format!("Comercial {name}") } else { format!("{name} Supply") }
            }
            Label::Email => {
                let (first, last) = (self.one(language.pick([FIRST[0], FIRST[0]])), self.one(LAST[0]));
                format!("{first}.{last}{}@example.org", self.below(90) + 10).to_lowercase()
            }
            Label::Url => format!("https://example.org/{:06}", self.below(1_000_000)),
            Label::Ip if original.contains(':') => format!("2001:db8::{:x}", self.below(0xFFFF) + 1),
            Label::Ip => format!("192.0.2.{}", self.below(254) + 1),
            Label::Username => format!("@{}{}", self.one(STREETS[0]).to_lowercase(), self.below(900) + 100),
            Label::Phone => self.phone(original),
            Label::Ssn => self.shaped(original, b"9"),
            Label::Zip => self.shaped(original, b"000"),
            // Any word may have been marked: letters in its place would be no word at all.
            Label::Marked => label.tag().to_owned(),
            _ => self.shaped(original, b""),
        };
        Zeroizing::new(drawn)
    }

    // Digit for digit and letter for letter; the first digits as given.
    fn shaped(&mut self, original: &str, head: &[u8]) -> String {
        let mut head = head.iter();
        let whole = original.chars().filter(char::is_ascii_digit).count() > 4;
        let mut shaped = String::with_capacity(original.len());
        for c in original.chars() {
            if c.is_numeric() {
                let digit = head.next().filter(|_| whole).map_or_else(
                    || char::from(b'0' + u8::try_from(self.below(10)).unwrap_or(0)),
                    |digit| char::from(*digit),
                );
                shaped.push(digit);
            } else if c.is_alphabetic() {
                let letter = self.letter();
                shaped.push_str(&if c.is_lowercase() { letter.to_lowercase() } else { letter.as_str().to_owned() });
            } else if c.is_ascii_punctuation() || c == ' ' {
                shaped.push(c);
            }
        }
        shaped
    }

    // 555-01xx is given to nobody.
    fn phone(&mut self, original: &str) -> String {
        let digits = original.chars().filter(|c| c.is_numeric()).count();
        let mut shaped = String::with_capacity(original.len());
        let mut at = 0;
        for c in original.chars() {
            if c.is_numeric() {
                let fixed = match digits - at {
                    5..=7 => Some('5'),
                    4 => Some('0'),
                    3 => Some('1'),
                    _ => None,
                };
                let least = usize::from(at + 10 == digits) * 2;
                shaped.push(
                    fixed.unwrap_or_else(|| {
                        char::from(b'0' + u8::try_from(least + self.below(10 - least)).unwrap_or(5))
                    }),
                );
                at += 1;
            } else if c.is_ascii_punctuation() || c == ' ' || c.is_ascii_alphabetic() {
                shaped.push(c);
            }
        }
        shaped
    }

    // A day that is one in every order of its parts; the year as it was, where it may stay.
    fn date(&mut self, original: &str, language: Language) -> String {
        let year = original
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|part| part.parse::<u16>().ok().filter(|year| part.len() == 4 && (1900..=2099).contains(year)))
            .next();
        let kept = year.filter(|year| self.years_from.is_some_and(|from| *year >= from));
        // Neither number, nor the month in words, is one that stood there.
        let stood: Vec<usize> = original
            .split(|c: char| !c.is_alphanumeric())
            .filter_map(|part| {
                let digits = part.trim_end_matches(char::is_alphabetic);
                digits.parse().ok().or_else(|| words::month(&crate::fold::text(part, 20)).map(usize::from))
            })
            .collect();
        let free: Vec<usize> = (1..=12).filter(|number| !stood.contains(number)).collect();
        let (month, day) = (self.below(free.len()), self.below(free.len()));
        let at = |at: usize| free.get(at).copied().unwrap_or(1);
        let (month, day) = (at(month), at(day));
        if original.chars().any(char::is_alphabetic) || !original.contains(['/', '-', '.', ' ']) {
            let name = language.pick(MONTHS).split(' ').nth(month - 1).unwrap_or_default();
            let year = kept
                .map(|year| if language == Language::Spanish { format!(" de {year}") } else { format!(", {year}") });
            let alone = words::month(&crate::fold::text(original, 20)).is_some();
            return match (alone, language) {
                (true, _) => name.to_owned(),
                (_, Language::Spanish) => format!("{day} de {name}{}", year.unwrap_or_default()),
                _ => format!("{name} {day}{}", year.unwrap_or_default()),
            };
        }
        let mut date = String::with_capacity(original.len() + 8);
        for (parts, part) in original.split_inclusive(['/', '-', '.', ' ']).enumerate() {
            let digits = part.trim_end_matches(['/', '-', '.', ' ']);
            let sign = part.get(digits.len()..).unwrap_or_default();
            match digits.len() {
                4 => date.push_str(&kept.map_or_else(|| (1950 + self.below(70)).to_string(), |year| year.to_string())),
                0 => {}
                _ if parts == 2 => date.push_str(&format!("{:02}", self.below(90) + 10)),
                width => date.push_str(&if width == 2 {
                    format!("{:02}", if parts == 0 { month } else { day })
                } else {
                    (if parts == 0 { month } else { day }).to_string()
                }),
            }
            date.push_str(sign);
        }
        date
    }
}
