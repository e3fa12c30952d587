//! What identifies nobody: drugs, conditions, results, times, states.

use super::{Filler, capitalised, dates, numbers, titled};
use crate::random::Random;

/// The slots of this file.
pub(super) const FILLERS: &[&str] = &[
    "age",
    "agemonths",
    "year",
    "drug",
    "brandrug",
    "dose",
    "freq",
    "condition",
    "eponym",
    "symptom",
    "bodypart",
    "lab",
    "labvalue",
    "vital",
    "test",
    "procedure",
    "organism",
    "specialty",
    "reltime",
    "duration",
    "clock",
    "weekday",
    "state",
    "country",
    "nationality",
    "language",
    "relation",
    "occupation",
    "number",
    "percent",
    "food",
    "brand",
    "body",
    "guideline",
    "trial",
    "gene",
    "unit",
    "instrument",
    "sign",
];

impl Filler<'_> {
    pub(super) fn filler(&self, name: &str, random: &mut Random) -> String {
        let spanish = self.spanish();
        match name {
            "age" => match random.between(0, 9) {
                0 => random.between(1, 17).to_string(),
                _ => random.between(18, 89).to_string(),
            },
            "agemonths" => random.between(2, 23).to_string(),
            "year" => random.between(1950, 2026).to_string(),
            "drug" => match random.between(0, 99) {
                0..72 => self.entry(&["drugs_generic", "drugs"], random),
                72..90 => capitalised(&self.entry(&["drugs_brand", "drugs"], random)),
                _ => self.entry(&["drugs"], random),
            },
            "brandrug" => {
                let brand = self.entry(&["drugs_brand", "drugs"], random);
                if random.percent(88) { titled(&brand) } else { brand }
            }
            "dose" => self.dose(random),
            "freq" => self.short_forms(&["freqs"], random),
            "condition" => match random.between(0, 9) {
                0 if !spanish => self.eponym(random),
                1 | 2 => self.short_forms(&["conditions_more", "conditions"], random),
                _ => self.short_forms(&["conditions"], random),
            },
            "eponym" => self.eponym(random),
            "symptom" => self.short_forms(&["symptoms"], random),
            "bodypart" => self.short_forms(&["bodyparts"], random),
            "lab" => self.short_forms(&["labs"], random),
            "test" => self.short_forms(if random.percent(50) { &["labs"] } else { &["procedures"] }, random),
            "procedure" => self.short_forms(&["procedures"], random),
            "organism" => {
                let name = self.entry(&["organisms"], random);
                if random.percent(75) { capitalised(&name) } else { name }
            }
            "labvalue" => self.value(random),
            "vital" => self.vital(random),
            "specialty" => {
                let name = self.short_forms(&["specialties"], random);
                if random.percent(25) { titled(&name) } else { name }
            }
            "reltime" => self.ago(random),
            "duration" => self.long(random),
            "clock" => self.clock(random),
            "weekday" => dates::weekday(spanish, random),
            "state" => self.state(random),
            "country" => titled(&self.entry(&["countries"], random)),
            "nationality" => {
                let name = self.entry(&["nationalities"], random);
                if spanish { name } else { titled(&name) }
            }
            "language" => {
                let name = self.entry(&["languages"], random);
                if spanish { name } else { titled(&name) }
            }
            "relation" => self.entry(&["relations"], random),
            "occupation" => self.entry(&["occupations"], random),
            "number" => match random.between(0, 9) {
                0..6 => random.between(1, 20).to_string(),
                6..9 => random.between(10, 300).to_string(),
                _ => numbers::shaped("#.#", random),
            },
            "percent" => random.between(1, 99).to_string(),
            "food" => self.entry(&["foods"], random),
            "brand" => self.proper(&self.entry(&["brands"], random)),
            "body" => self.proper(&self.entry(&["public_bodies"], random)),
            "guideline" => self.proper(&self.entry(&["guidelines"], random)),
            "trial" => self.entry(&["trials"], random).to_uppercase(),
            "gene" => self.entry(&["genes"], random).to_uppercase(),
            "unit" => self.entry(&["units"], random),
            "instrument" => {
                let name = self.proper(&self.entry(&["instruments"], random));
                if random.percent(90) { name } else { name.to_lowercase() }
            }
            "sign" => self.called_after(&self.entry(&["signs"], random), random),
            _ => String::new(),
        }
    }

    /// An entry of the first list that has any; in Spanish of its Spanish sister.
    pub(super) fn entry(&self, lists: &[&str], random: &mut Random) -> String {
        for name in lists {
            let sister = format!("{name}_es");
            let names: &[&str] = if self.spanish() { &[&sister, name] } else { &[name] };
            for name in names {
                let list = self.lists.get(name);
                if list.len() > 0 {
                    let at = if random.percent(45) { random.rank(list.len()) } else { random.below(list.len()) };
                    return list.entry(at).to_owned();
                }
            }
        }
        String::new()
    }

    // Short forms as they are mostly written: CBC, COPD.
    fn short_forms(&self, lists: &[&str], random: &mut Random) -> String {
        let text = self.entry(lists, random);
        if random.percent(22) { text } else { self.cased(&text) }
    }

    /// Abbreviations in capitals.
    fn cased(&self, text: &str) -> String {
        let words = text.split(' ').map(|word| {
            let parts = word.split('/').map(|part| {
                let bare = part.trim_matches(|c: char| !c.is_alphanumeric());
                if self.is_acronym(bare) { part.to_uppercase() } else { part.to_owned() }
            });
            parts.collect::<Vec<_>>().join("/")
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// A name of something that is no person: capitals at its words, abbreviations all in capitals.
    pub(super) fn proper(&self, text: &str) -> String {
        self.cased(&titled(&self.cased(text)))
    }

    fn is_common(&self, word: &str) -> bool {
        self.common().contains(word)
    }

    // "crohn's disease" → "Crohn's disease": the words that are no words of the language.
    fn eponym(&self, random: &mut Random) -> String {
        self.called_after(&self.entry(&["eponyms"], random), random)
    }

    fn called_after(&self, text: &str, random: &mut Random) -> String {
        if random.percent(12) {
            return text.to_owned();
        }
        let words = text.split(' ').enumerate().map(|(at, word)| {
            let parts = word.split('-').map(|part| {
                let bare = part.trim_end_matches("'s").trim_end_matches('\'');
                let named = at == 0 && !self.is_very_common(bare) || !self.is_common(bare) || part.ends_with("'s");
                if named && !bare.ends_with("itis") { capitalised(part) } else { part.to_owned() }
            });
            parts.collect::<Vec<_>>().join("-")
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn dose(&self, random: &mut Random) -> String {
        let amount = random.word(&[
            "5", "10", "20", "25", "40", "50", "75", "80", "81", "100", "150", "200", "250", "300", "400", "500",
            "750", "800", "1000", "2.5", "0.5", "1.25", "12.5", "1,000", "325",
        ]);
        match random.between(0, 9) {
            0..5 => format!("{amount} mg"),
            5 => format!("{amount}mg"),
            6 => format!("{amount} mcg"),
            7 => format!("{} {}", random.between(1, 4), if self.spanish() { "pastillas" } else { "tablets" }),
            8 => format!("{} {}", random.between(4, 60), if self.spanish() { "unidades" } else { "units" }),
            _ => format!("{} mL", random.between(1, 20)),
        }
    }

    fn value(&self, random: &mut Random) -> String {
        match random.between(0, 11) {
            0..3 => format!("{}.{}", random.between(0, 14), random.between(0, 9)),
            3..5 => random.between(60, 400).to_string(),
            5 => format!("{}.{}%", random.between(5, 12), random.between(0, 9)),
            6 => format!("{} mg/dL", random.between(60, 320)),
            7 => format!("{}.{} mmol/L", random.between(1, 9), random.between(0, 9)),
            8 => format!("{}/{}", random.between(95, 190), random.between(50, 110)),
            9 => format!(">{}", random.between(10, 1_500)),
            10 => format!("{}k", random.between(2, 450)),
            _ => format!("{}.{:02}", random.between(0, 4), random.between(0, 99)),
        }
    }

    fn vital(&self, random: &mut Random) -> String {
        let (high, low) = (random.between(90, 190), random.between(50, 110));
        let english = match random.between(0, 9) {
            0..3 => format!("BP {high}/{low}"),
            3 => format!("blood pressure {high} over {low}"),
            4 => format!("HR {low}"),
            5 => format!("temp {}.{}", random.between(97, 103), random.between(0, 9)),
            6 => format!("O2 sat {}%", random.between(86, 99)),
            7 => format!("weight {} lbs", random.between(95, 330)),
            8 => format!("RR {}", random.between(12, 30)),
            _ => format!("SpO2 {}% RA", random.between(86, 99)),
        };
        if !self.spanish() {
            return english;
        }
        match random.between(0, 5) {
            0 | 1 => format!("TA {high}/{low}"),
            2 => format!("FC {low}"),
            3 => format!("temperatura {}.{}", random.between(36, 40), random.between(0, 9)),
            4 => format!("saturación {}%", random.between(86, 99)),
            _ => format!("presión de {high}/{low}"),
        }
    }

    fn long(&self, random: &mut Random) -> String {
        let count = random.between(2, 12);
        if self.spanish() {
            let unit = random.word(&["días", "semanas", "meses", "años", "horas"]);
            return format!("{count} {unit}");
        }
        match random.between(0, 9) {
            0..6 => format!("{count} {}", random.word(&["days", "weeks", "months", "years", "hours", "minutes"])),
            6 => format!("a {}", random.word(&["week", "month", "few days", "couple of weeks", "year", "day"])),
            7 => format!("{count} {}", random.word(&["wks", "mos", "yrs", "d", "wk", "mo", "hrs"])),
            8 => format!("{}-{} {}", count, count + 2, random.word(&["days", "weeks", "months"])),
            _ => format!(
                "{} {}",
                random.word(&["two", "three", "four", "five", "six", "ten"]),
                random.word(&["days", "weeks", "months", "years"])
            ),
        }
    }

    fn ago(&self, random: &mut Random) -> String {
        let long = self.long(random);
        if self.spanish() {
            return match random.between(0, 5) {
                0..3 => format!("hace {long}"),
                3 => "ayer".to_owned(),
                4 => "la semana pasada".to_owned(),
                _ => "anoche".to_owned(),
            };
        }
        match random.between(0, 9) {
            0..5 => format!("{long} ago"),
            5 => "yesterday".to_owned(),
            6 => random
                .word(&["last week", "last month", "last night", "this morning", "last year", "last summer"])
                .to_owned(),
            7 => format!("about {long} ago"),
            8 => random
                .word(&["earlier today", "the other day", "two nights ago", "over the weekend", "last fall"])
                .to_owned(),
            _ => format!("for the past {long}"),
        }
    }

    fn clock(&self, random: &mut Random) -> String {
        let (hour, minute) = (random.between(1, 12), random.between(0, 11) * 5);
        if self.spanish() {
            return match random.between(0, 3) {
                0 => format!("{hour}:{minute:02}"),
                1 => format!("las {hour}"),
                2 => format!("las {hour}:{minute:02}"),
                _ => format!("{hour}:{minute:02} h"),
            };
        }
        match random.between(0, 9) {
            0..3 => format!("{hour}:{minute:02}"),
            3 => format!("{hour}:{minute:02} AM"),
            4 => format!("{hour}:{minute:02}pm"),
            5 => format!("{hour}pm"),
            6 => format!("{hour} am"),
            7 => format!("{:02}{minute:02}", random.between(0, 23)),
            8 => format!("{:02}:{minute:02}", random.between(0, 23)),
            _ => format!("{hour} {}", random.word(&["a.m.", "p.m.", "o'clock"])),
        }
    }

    /// A state of the country: in full, or its two letters.
    pub(super) fn state(&self, random: &mut Random) -> String {
        let list = self.lists.get("states");
        if self.spanish() {
            return titled(&self.entry(&["states"], random));
        }
        let at = random.below(list.len().min(51));
        if random.percent(45) { list.column(at, 1).to_uppercase() } else { titled(list.entry(at)) }
    }
}
