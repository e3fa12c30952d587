//! Days and months in the shapes of notes, forms and messages.

use super::{Filler, capitalised};
use crate::random::Random;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MESES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

struct Day {
    year: u32,
    month: u32,
    day: u32,
}

impl Filler<'_> {
    pub(super) fn date(&self, slot: &str, variant: &str, random: &mut Random) -> String {
        let years = if slot == "DOB" { (1926, 2024) } else { (2005, 2026) };
        let day =
            Day { year: random.between(years.0, years.1), month: random.between(1, 12), day: random.between(1, 28) };
        match (slot, variant) {
            ("MONTH", _) => self.month_only(&day, random),
            ("HOLIDAY", _) => self.holiday(&day, random),
            ("DATE", "md") => self.no_year(&day, random),
            ("DATE", _) if random.percent(14) => self.no_year(&day, random),
            ("DATE", _) if random.percent(4) => self.month_only(&day, random),
            _ => self.whole(&day, random),
        }
    }

    fn month(&self, day: &Day, random: &mut Random) -> String {
        let at = usize::try_from(day.month).unwrap_or(1).saturating_sub(1);
        if self.spanish() {
            let name = MESES.get(at).copied().unwrap_or_default();
            return if random.percent(12) { name.chars().take(3).collect() } else { name.to_owned() };
        }
        let name = MONTHS.get(at).copied().unwrap_or_default();
        match random.between(0, 9) {
            0..6 => name.to_owned(),
            6..9 => {
                if name == "September" && random.percent(50) {
                    "Sept".to_owned()
                } else {
                    name.chars().take(3).collect()
                }
            }
            _ => format!("{}.", name.chars().take(3).collect::<String>()).replace("May.", "May"),
        }
    }

    fn month_only(&self, day: &Day, random: &mut Random) -> String {
        let month = self.month(day, random);
        if self.spanish() {
            return match random.between(0, 9) {
                0..5 => format!("{month} de {}", day.year),
                5 => format!("{month} {}", day.year),
                _ => month,
            };
        }
        match random.between(0, 19) {
            0..8 => format!("{month} {}", day.year),
            8 => format!("{month} of {}", day.year),
            9 => format!("{} of {}", month.trim_end_matches('.'), day.year),
            10 => format!("{}/{}", day.month, day.year),
            11 => format!("{month} '{:02}", day.year % 100),
            _ => month,
        }
    }

    fn whole(&self, day: &Day, random: &mut Random) -> String {
        let Day { year, month, day: number } = *day;
        let short = year % 100;
        let name = self.month(day, random);
        let sign = random.word(&["/", "/", "/", "-", "-", "."]);
        if self.spanish() {
            return match random.between(0, 9) {
                0..4 => format!("{number} de {name} de {year}"),
                4 => format!("{number} de {name} del {year}"),
                5 => format!("{number} {name} {year}"),
                6 | 7 => format!("{number:02}{sign}{month:02}{sign}{year}"),
                8 => format!("{number}{sign}{month}{sign}{short:02}"),
                _ => format!("{year}-{month:02}-{number:02}"),
            };
        }
        match random.between(0, 99) {
            0..22 => format!("{month:02}/{number:02}/{year}"),
            22..34 => format!("{month}/{number}/{short:02}"),
            34..40 => format!("{month}/{number}/{year}"),
            40..46 => format!("{month:02}{sign}{number:02}{sign}{year}"),
            46..50 => format!("{month}{sign}{number}{sign}{short:02}"),
            50..58 => format!("{year}-{month:02}-{number:02}"),
            58..74 => format!("{name} {number}, {year}"),
            74..78 => format!("{name} {number}{}, {year}", ordinal(number)),
            78..82 => format!("{name} {number} {year}"),
            82..88 => format!("{number} {name} {year}"),
            88..91 => format!("{number}{} of {name} {year}", ordinal(number)),
            91..93 => format!("{number:02}-{}-{year}", name.chars().take(3).collect::<String>()),
            93..95 => format!("{number:02}{}{year}", name.chars().take(3).collect::<String>().to_uppercase()),
            95 => format!("{year}{month:02}{number:02}"),
            96 => format!("{year}/{month:02}/{number:02}"),
            97 => format!("{number:02}/{month:02}/{year}"),
            98 => format!("the {number}{} of {name}, {year}", ordinal(number)),
            _ => format!("{month:02}{number:02}{short:02}"),
        }
    }

    fn no_year(&self, day: &Day, random: &mut Random) -> String {
        let Day { month, day: number, .. } = *day;
        let name = self.month(day, random);
        if self.spanish() {
            return match random.between(0, 9) {
                0..6 => format!("{number} de {name}"),
                6 => format!("{number} {name}"),
                7 => format!("{name} {number}"),
                _ => format!("{number}/{month}"),
            };
        }
        match random.between(0, 99) {
            0..30 => format!("{name} {number}"),
            30..45 => format!("{name} {number}{}", ordinal(number)),
            45..70 => format!("{month}/{number}"),
            70..76 => format!("{month:02}/{number:02}"),
            76..84 => format!("{number} {name}"),
            84..90 => format!("{number}{} of {name}", ordinal(number)),
            90..94 => format!("{month}-{number}"),
            94..97 => format!("the {number}{} of {name}", ordinal(number)),
            _ => format!("{name} the {number}{}", ordinal(number)),
        }
    }

    fn holiday(&self, day: &Day, random: &mut Random) -> String {
        let name = self.proper(&self.entry(&["holidays"], random));
        if random.percent(15) { format!("{name} {}", day.year) } else { name }
    }
}

fn ordinal(number: u32) -> &'static str {
    match (number % 10, number / 10) {
        (1, tens) if tens != 1 => "st",
        (2, tens) if tens != 1 => "nd",
        (3, tens) if tens != 1 => "rd",
        _ => "th",
    }
}

/// A day of the week.
pub(super) fn weekday(spanish: bool, random: &mut Random) -> String {
    if spanish {
        random.word(&["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]).to_owned()
    } else {
        let name = random.word(&["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);
        if random.percent(12) { capitalised(&name.chars().take(3).collect::<String>()) } else { name.to_owned() }
    }
}
