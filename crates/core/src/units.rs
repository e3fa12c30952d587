//! `(70, "[lb_av]") → (31.751466, "kg")`: the units that forms use, by exact ratios.
//!
//! Codes are UCUM's (<https://ucum.org>), case-sensitive; factors are those of NIST Special Publication 811 (2008), appendix B,
//! where they are exact by definition: the pound is 0.453 592 37 kg, the inch 0.0254 m, the (thermochemical) calorie
//! 4.184 J. The year and the month are UCUM's mean Julian ones (365.25 and 30.4375 days), mercury its 133.322 Pa.

use crate::number::Number;

/// What a unit measures; only units of one kind convert into each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mass,
    Length,
    Temperature,
    Pressure,
    Time,
    Volume,
    Energy,
    Share,
    Rate,
    MassPerArea,
    MassPerVolume,
    AmountPerVolume,
}

/// (code, kind, numerator, denominator, offset in millionths): base = (value + offset) × numerator / denominator.
type Unit = (&'static str, Kind, i64, i64, i64);

const UNITS: [Unit; 50] = [
    // - in grams
    ("g", Kind::Mass, 1, 1, 0),
    ("kg", Kind::Mass, 1000, 1, 0),
    ("mg", Kind::Mass, 1, 1000, 0),
    ("ug", Kind::Mass, 1, 1_000_000, 0),
    ("[lb_av]", Kind::Mass, 45_359_237, 100_000, 0),
    ("[oz_av]", Kind::Mass, 45_359_237, 1_600_000, 0),
    ("[stone_av]", Kind::Mass, 635_029_318, 100_000, 0),
    // - in metres
    ("m", Kind::Length, 1, 1, 0),
    ("cm", Kind::Length, 1, 100, 0),
    ("mm", Kind::Length, 1, 1000, 0),
    ("km", Kind::Length, 1000, 1, 0),
    ("[in_i]", Kind::Length, 127, 5000, 0),
    ("[ft_i]", Kind::Length, 381, 1250, 0),
    ("[yd_i]", Kind::Length, 1143, 1250, 0),
    ("[mi_i]", Kind::Length, 201_168, 125, 0),
    // - in kelvins
    ("K", Kind::Temperature, 1, 1, 0),
    ("Cel", Kind::Temperature, 1, 1, 273_150_000),
    ("[degF]", Kind::Temperature, 5, 9, 459_670_000),
    // - in pascals
    ("mm[Hg]", Kind::Pressure, 133_322, 1000, 0),
    ("kPa", Kind::Pressure, 1000, 1, 0),
    // - in seconds
    ("s", Kind::Time, 1, 1, 0),
    ("min", Kind::Time, 60, 1, 0),
    ("h", Kind::Time, 3600, 1, 0),
    ("d", Kind::Time, 86_400, 1, 0),
    ("wk", Kind::Time, 604_800, 1, 0),
    ("mo", Kind::Time, 2_629_800, 1, 0),
    ("a", Kind::Time, 31_557_600, 1, 0),
    // - in litres
    ("L", Kind::Volume, 1, 1, 0),
    ("dL", Kind::Volume, 1, 10, 0),
    ("cL", Kind::Volume, 1, 100, 0),
    ("mL", Kind::Volume, 1, 1000, 0),
    ("[foz_us]", Kind::Volume, 473_176_473, 16_000_000_000, 0),
    ("[cup_us]", Kind::Volume, 473_176_473, 2_000_000_000, 0),
    // - in joules
    ("kJ", Kind::Energy, 1000, 1, 0),
    ("kcal", Kind::Energy, 4184, 1, 0),
    ("cal", Kind::Energy, 4184, 1000, 0),
    // - in ones
    ("1", Kind::Share, 1, 1, 0),
    ("%", Kind::Share, 1, 100, 0),
    // - per second
    ("/s", Kind::Rate, 1, 1, 0),
    ("/min", Kind::Rate, 1, 60, 0),
    ("/h", Kind::Rate, 1, 3600, 0),
    ("/d", Kind::Rate, 1, 86_400, 0),
    ("/wk", Kind::Rate, 1, 604_800, 0),
    ("/a", Kind::Rate, 1, 31_557_600, 0),
    // - compounds, in kg/m2, g/L and mmol/L; what a mole weighs depends on the substance, so these two never convert
    ("kg/m2", Kind::MassPerArea, 1, 1, 0),
    ("g/L", Kind::MassPerVolume, 1, 1, 0),
    ("g/dL", Kind::MassPerVolume, 10, 1, 0),
    ("mg/dL", Kind::MassPerVolume, 1, 100, 0),
    ("mmol/L", Kind::AmountPerVolume, 1, 1, 0),
    ("umol/L", Kind::AmountPerVolume, 1, 1000, 0),
];

/// How forms write units in words, in English and Spanish, in lower case and without a final point.
#[cfg(feature = "formats")]
const WORDS: [(&str, &str); 31] = [
    ("[lb_av]", "lb lbs pound pounds libra libras"),
    ("[oz_av]", "oz ounce ounces onza onzas"),
    ("[stone_av]", "stone stones"),
    ("kg", "kgs kilo kilos kilogram kilograms kilogramo kilogramos"),
    ("g", "gram grams gramo gramos gr"),
    ("mg", "milligram milligrams miligramo miligramos"),
    ("ug", "mcg µg μg microgram micrograms"),
    ("[in_i]", "in inch inches pulgada pulgadas \""),
    ("[ft_i]", "ft foot feet pie pies '"),
    ("[yd_i]", "yd yds yard yards"),
    ("[mi_i]", "mi mile miles milla millas"),
    ("m", "meter meters metre metres metro metros"),
    ("cm", "cms centimeter centimeters centimetre centimetres centimetro centimetros centímetro centímetros"),
    ("mm", "millimeter millimeters millimetre millimetres milimetro milimetros milímetro milímetros"),
    ("Cel", "c °c ºc degc celsius centigrade centígrados"),
    ("[degF]", "f °f ºf degf fahrenheit"),
    ("mm[Hg]", "mmhg torr"),
    ("a", "y yr yrs year years año años ano anos"),
    ("mo", "mos mth mths month months mes meses"),
    ("wk", "wks week weeks semana semanas"),
    ("d", "day days día días dia dias"),
    ("h", "hr hrs hour hours hora horas"),
    ("min", "mins minute minutes minuto minutos"),
    ("s", "sec secs second seconds segundo segundos"),
    ("L", "l liter liters litre litres litro litros"),
    ("mL", "ml cc milliliter milliliters millilitre millilitres mililitro mililitros"),
    ("dL", "dl"),
    ("kcal", "calories kilocalories calorías kilocalorías"),
    ("%", "percent percentage pct porcentaje"),
    ("/min", "bpm beats/minute beats/min breaths/minute breaths/min 1/min per_minute /minute lpm"),
    ("kg/m2", "kg/m² kg/m^2 bmi"),
];

/// A unit as forms write it → its UCUM code, where this build knows the unit.
///
/// Curly-bracket annotations (`{beats}/min`) mean nothing in UCUM and are left out.
#[must_use]
pub fn ucum(unit: &str) -> Option<&'static str> {
    find(unit).map(|found| found.0)
}

/// A number in one unit → the same quantity in another, to the nearest millionth.
///
/// `None` where a unit is unknown, where they measure different things, or where the result is too large. A unit that is
/// written the same on both sides needs no table.
#[must_use]
pub fn convert(number: Number, from: &str, to: &str) -> Option<Number> {
    if from.trim() == to.trim() {
        return Some(number);
    }
    let (_, kind, times, over, plus) = *find(from)?;
    let (_, to_kind, to_times, to_over, minus) = *find(to)?;
    if kind != to_kind {
        return None;
    }
    // (number + plus) × times/over ÷ (to_times/to_over) − minus, as one fraction, so that it is rounded once.
    let numerator = i128::from(times).checked_mul(i128::from(to_over))?;
    let denominator = i128::from(over).checked_mul(i128::from(to_times))?;
    let above = i128::from(number.micro()).checked_add(i128::from(plus))?.checked_mul(numerator)?;
    Number::from_ratio(above.checked_sub(i128::from(minus).checked_mul(denominator)?)?, denominator)
}

fn find(written: &str) -> Option<&'static Unit> {
    let plain = without_annotations(written.trim());
    let exact = |code: &str| UNITS.iter().find(|unit| unit.0 == code);
    if plain.is_empty() {
        // `{score}` alone is UCUM's way to say that a number has no unit; an empty text says nothing.
        return if written.trim().is_empty() { None } else { exact("1") };
    }
    exact(&plain).or_else(|| exact(in_words(&plain)?))
}

#[cfg(feature = "formats")]
fn in_words(unit: &str) -> Option<&'static str> {
    let lower = unit.trim_end_matches('.').to_ascii_lowercase().replace(' ', "_");
    WORDS.iter().find(|(_, words)| words.split(' ').any(|word| word == lower)).map(|(code, _)| *code)
}

// Only answers from other formats than HTML come with a unit of their own.
#[cfg(not(feature = "formats"))]
fn in_words(_: &str) -> Option<&'static str> {
    None
}

fn without_annotations(unit: &str) -> String {
    let mut depth = 0usize;
    let mut plain = String::with_capacity(unit.len());
    for c in unit.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn converted(value: &str, from: &str, to: &str) -> String {
        convert(Number::parse(value).unwrap(), from, to).unwrap().to_string()
    }

    // NIST SP 811, appendix B.8 and B.9, and the fixed points of the two temperature scales.
    #[test]
    fn published_factors() {
        for (value, from, to, result) in [
            ("1", "[lb_av]", "kg", "0.453592"),
            ("1000000", "[lb_av]", "kg", "453592.37"),
            ("16", "[oz_av]", "[lb_av]", "1"),
            ("14", "[lb_av]", "[stone_av]", "1"),
            ("1000", "[oz_av]", "g", "28349.523125"),
            ("1", "[in_i]", "cm", "2.54"),
            ("1", "[ft_i]", "m", "0.3048"),
            ("12", "[in_i]", "[ft_i]", "1"),
            ("1", "[mi_i]", "km", "1.609344"),
            ("32", "[degF]", "Cel", "0"),
            ("212", "[degF]", "Cel", "100"),
            ("98.6", "[degF]", "Cel", "37"),
            ("37", "Cel", "[degF]", "98.6"),
            ("-40", "Cel", "[degF]", "-40"),
            ("37", "Cel", "K", "310.15"),
            ("760", "mm[Hg]", "kPa", "101.32472"),
            ("1", "kcal", "kJ", "4.184"),
            ("1", "[foz_us]", "mL", "29.57353"),
            ("1", "[cup_us]", "mL", "236.588237"),
            ("2", "a", "mo", "24"),
            ("1", "wk", "d", "7"),
            ("90", "min", "h", "1.5"),
            ("0.07", "1", "%", "7"),
            ("1", "/s", "/min", "60"),
            ("1.5", "g/L", "mg/dL", "150"),
        ] {
            assert_eq!(converted(value, from, to), result, "{value} {from} in {to}");
        }
    }

    #[test]
    fn words_of_forms_are_known() {
        for (written, code) in [
            ("lbs", "[lb_av]"),
            ("Lbs.", "[lb_av]"),
            (" POUNDS ", "[lb_av]"),
            ("in", "[in_i]"),
            ("inches", "[in_i]"),
            ("ft", "[ft_i]"),
            ("°F", "[degF]"),
            ("F", "[degF]"),
            ("C", "Cel"),
            ("Celsius", "Cel"),
            ("years", "a"),
            ("year", "a"),
            ("Años", "a"),
            ("mmHg", "mm[Hg]"),
            ("kilograms", "kg"),
            ("KG", "kg"),
            ("beats/minute", "/min"),
            ("{beats}/min", "/min"),
            ("{score}", "1"),
            ("kg/m²", "kg/m2"),
            ("%", "%"),
        ] {
            let found = ucum(written).or_else(|| ucum(&written.to_lowercase()));
            assert_eq!(found, Some(code), "{written}");
        }
        for unknown in ["", " ", "furlong", "mg/kg", "["] {
            assert_eq!(ucum(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn what_measures_different_things_does_not_convert() {
        let one = Number::parse("1").unwrap();
        assert_eq!(convert(one, "kg", "cm"), None);
        assert_eq!(convert(one, "mg/dL", "mmol/L"), None);
        assert_eq!(convert(one, "kg", "furlong"), None);
        assert_eq!(convert(one, "10*3/uL", "10*3/uL"), Some(one));
        assert_eq!(convert(Number::parse("999999999999").unwrap(), "a", "s"), None);
    }

    #[test]
    fn every_word_leads_to_a_unit_and_to_one_only() {
        for (code, words) in WORDS {
            assert!(UNITS.iter().any(|unit| unit.0 == code), "{code}");
            for word in words.split(' ') {
                assert_eq!(WORDS.iter().filter(|(_, all)| all.split(' ').any(|one| one == word)).count(), 1, "{word}");
                assert_eq!(ucum(word), Some(code), "{word}");
            }
        }
    }

    proptest! {
        #[test]
        fn there_and_back_differs_by_rounding_only(
            micro in -1_000_000_000_000i64..1_000_000_000_000, from in 0..UNITS.len(), to in 0..UNITS.len()
        ) {
            let (from, to) = (UNITS[from], UNITS[to]);
            let number = Number::from_micro(micro).unwrap();
            let there = convert(number, from.0, to.0);
            // What is too large is refused: a million miles are more than 10^12 millimetres.
            prop_assert!(there.is_none() || from.1 == to.1);
            prop_assert_eq!(convert(Number::ZERO, from.0, to.0).is_some(), from.1 == to.1);
            if let Some(back) = there.and_then(|there| convert(there, to.0, from.0)) {
                // Half a millionth of the coarser unit is what rounding may cost.
                let cost = i128::from(to.2) * i128::from(from.3) / (i128::from(to.3) * i128::from(from.2)) + 2;
                prop_assert!(i128::from(back.micro() - micro).abs() <= cost);
            }
        }

        #[test]
        fn any_unit_is_known_or_not(text in ".{0,20}") {
            let _known = ucum(&text);
        }
    }
}
