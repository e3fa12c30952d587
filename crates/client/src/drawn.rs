//! `(Chance, reply of a report) → words`: the answers of a set, the number at a step, an option with its tick.

use gauze_core::chance::{Chance, Domain, NOT_TICKED, TICKED};
use gauze_core::policy::Field;

use crate::preview::{label, measured};

/// A drawn reply as a receipt shows it; the signs stand for words that the page would have to know in each language.
pub(crate) fn words(chance: &Chance, field: &Field, code: &str, language: &str) -> String {
    let named = |code: &str| match chance.domain() {
        Domain::Combinations => code.split(' ').map(|one| label(field, one, language)).collect::<Vec<_>>().join(" + "),
        Domain::Grid(_) => measured(field, code),
        Domain::Options | Domain::Ticks => label(field, code, language).to_owned(),
    };
    match chance.name() {
        "subset-selection" => {
            let drawn = chance.categories(field).into_iter().zip(code.bytes()).filter(|(_, bit)| *bit == b'1');
            drawn.map(|(one, _)| one.map_or_else(|| "–".to_owned(), |one| named(&one))).collect::<Vec<_>>().join(", ")
        }
        "square-wave" => match (chance.domain(), chance.size()) {
            (Domain::Grid(grid), Some(window)) => {
                let number = code.parse().ok().and_then(|step: i64| grid.number(step - i64::from(window)));
                number.map_or_else(|| code.to_owned(), |number| measured(field, &number.to_string()))
            }
            // A step of the line may lie beyond the options.
            _ => code.to_owned(),
        },
        "duchi" => if code == "1" { "↑" } else { "↓" }.to_owned(),
        "sample-one" => match (code.strip_suffix(TICKED), code.strip_suffix(NOT_TICKED)) {
            (Some(option), _) => [label(field, option, language), " ✓"].concat(),
            (_, Some(option)) => [label(field, option, language), " ✗"].concat(),
            _ => code.to_owned(),
        },
        _ => named(code),
    }
}
