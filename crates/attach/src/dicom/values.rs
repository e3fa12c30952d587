//! `(rule, value) → value or nothing`: what an attribute of the keep list must be to stay.

use zeroize::Zeroizing;

use super::classes;
use super::data::terms::TERMS;
use super::keep::{self, Rule};
use super::read::trim;

/// A value that stays.
pub(super) enum Kept<'a> {
    AsItIs(&'a [u8]),
    Own(Zeroizing<Vec<u8>>),
}

/// The longest value of a representation whose length has 16 bits, and even.
const LONGEST: usize = 65_534;
/// Numbers of eight bytes in an attribute that is no vector: a place or a direction has three.
const FEW: usize = 3;
/// Entries of a lookup table: 16 bits of them, of two bytes, and one byte more for an odd one's padding.
const LARGEST_TABLE: usize = 65_536 * 2;

/// Makers of imaging devices, and a word of how they write themselves; the first that is found.
const MAKERS: [&str; 26] = [
    "SIEMENS",
    "PHILIPS",
    "GE",
    "CANON",
    "TOSHIBA",
    "HITACHI",
    "FUJIFILM",
    "FUJI",
    "HOLOGIC",
    "AGFA",
    "AGFA-GEVAERT",
    "CARESTREAM",
    "KODAK",
    "KONICA",
    "SHIMADZU",
    "SAMSUNG",
    "MINDRAY",
    "ESAOTE",
    "NEUSOFT",
    "UIH",
    "PLANMECA",
    "ZEISS",
    "HEIDELBERG",
    "BRUKER",
    "ALOKA",
    "SONOSITE",
];

/// Words for reconstruction kernels that makers use.
const KERNELS: [&str; 16] = [
    "STANDARD", "SOFT", "BONE", "BONEPLUS", "LUNG", "DETAIL", "EDGE", "CHST", "ULTRA", "SMOOTH", "SHARP", "A", "B",
    "C", "D", "E",
];

/// What stays of a value; nothing stays of one that breaks its rule.
pub(super) fn value(rule: Rule, value: &[u8]) -> Option<Kept<'_>> {
    let trimmed = trim(value);
    match rule {
        Rule::Binary(8) if value.len() <= FEW * 8 && are_measures(value) => Some(Kept::AsItIs(value)),
        // More than one would be room for a word.
        Rule::Binary(width @ (2 | 4)) if value.is_empty() || value.len() == usize::from(width) => {
            Some(Kept::AsItIs(value))
        }
        Rule::Vector(width) if value.len() <= LONGEST && is_whole(value, width) && are_small(value, width) => {
            Some(Kept::AsItIs(value))
        }
        Rule::Pointer if value.len() <= LONGEST && are_tags(value) => Some(Kept::AsItIs(value)),
        Rule::Stored if value.len() <= 6 && is_whole(value, 2) => Some(Kept::AsItIs(value)),
        Rule::Table if value.len() <= LARGEST_TABLE => Some(Kept::AsItIs(value)),
        Rule::Whole => all(trimmed, is_whole_number),
        Rule::Decimal => all(trimmed, is_decimal),
        Rule::Term => terms(trimmed),
        Rule::OneOf(words) => {
            let found = words.iter().find(|word| word.as_bytes().eq_ignore_ascii_case(trimmed));
            found.map(|word| own(word.as_bytes()))
        }
        Rule::Direction => all(trimmed, is_direction),
        Rule::Kernel => (trimmed.is_empty() || is_kernel(trimmed)).then_some(Kept::AsItIs(trimmed)),
        Rule::Maker => Some(own(maker(trimmed).unwrap_or_default().as_bytes())),
        Rule::Empty => Some(Kept::AsItIs(b"")),
        Rule::Class if classes::class(trimmed).is_some() => Some(Kept::AsItIs(trimmed)),
        Rule::Class
        | Rule::Binary(_)
        | Rule::Pointer
        | Rule::Vector(_)
        | Rule::Stored
        | Rule::Table
        | Rule::Pixels
        | Rule::Items => None,
    }
}

fn own(value: &[u8]) -> Kept<'static> {
    Kept::Own(Zeroizing::new(value.to_vec()))
}

fn is_whole(value: &[u8], width: u8) -> bool {
    value.len().is_multiple_of(usize::from(width))
}

/// Eight letters are read as a number too, and most of them as one that nothing measures.
fn are_measures(value: &[u8]) -> bool {
    let is_measure = |number: f64| number == 0.0 || (1e-12..=1e9).contains(&number.abs());
    let mut numbers = value.chunks_exact(8).filter_map(|number| number.try_into().ok()).map(f64::from_le_bytes);
    is_whole(value, 8) && numbers.all(is_measure)
}

/// Letters are above: their highest byte is at least 0x20.
fn are_small(value: &[u8], width: u8) -> bool {
    value.chunks_exact(usize::from(width)).all(|number| number.last().is_some_and(|highest| *highest < 0x20))
}

fn are_tags(value: &[u8]) -> bool {
    let tag = |bytes: &[u8]| match *bytes {
        [a, b, c, d] => u32::from_be_bytes([b, a, d, c]),
        _ => 0,
    };
    is_whole(value, 4) && value.chunks_exact(4).all(|bytes| keep::rule(tag(bytes)).is_some())
}

/// Values with `\` between them, of which each is good; no value is good too.
fn all(value: &[u8], is_good: fn(&[u8]) -> bool) -> Option<Kept<'_>> {
    let is_kept = value.len() <= LONGEST
        && value.split(|byte| *byte == b'\\').map(trim).all(|one| one.is_empty() || is_good(one));
    is_kept.then_some(Kept::AsItIs(value))
}

fn is_whole_number(value: &[u8]) -> bool {
    let digits = value.strip_prefix(b"-").or_else(|| value.strip_prefix(b"+")).unwrap_or(value);
    matches!(digits.len(), 1..=7) && digits.iter().all(u8::is_ascii_digit)
}

/// `-1.5E-03`, sixteen characters at most.
fn is_decimal(value: &[u8]) -> bool {
    let mut digits = 0;
    let mut seen = (false, false);
    let mut before = b'E';
    for &byte in value {
        match byte {
            b'0'..=b'9' => digits += 1,
            b'+' | b'-' if matches!(before, b'E' | b'e') => {}
            b'.' if !seen.0 && !seen.1 => seen.0 = true,
            b'E' | b'e' if !seen.1 && digits > 0 => seen.1 = true,
            _ => return false,
        }
        before = byte;
    }
    digits > 0 && value.len() <= 16 && before.is_ascii_digit() | (before == b'.')
}

/// Terms stay; others leave their place, which has a meaning in some lists.
fn terms(value: &[u8]) -> Option<Kept<'_>> {
    let is_term = |word: &[u8]| word.is_empty() || TERMS.binary_search_by(|term| term.as_bytes().cmp(word)).is_ok();
    let mut words = value.split(|byte| *byte == b'\\').map(trim);
    if words.clone().all(is_term) {
        return Some(Kept::AsItIs(value));
    }
    let mut out = Zeroizing::new(Vec::with_capacity(value.len()));
    let mut any = false;
    for (at, word) in words.by_ref().enumerate() {
        if at > 0 {
            out.push(b'\\');
        }
        if is_term(word) {
            any |= !word.is_empty();
            out.extend_from_slice(word);
        }
    }
    any.then_some(Kept::Own(out))
}

/// `L`, `AP`, `HFL`, each letter once; `H` and `F` as in "head" and "foot".
fn is_direction(value: &[u8]) -> bool {
    let is_new = |at: usize, letter: &u8| !value.iter().take(at).any(|before| before == letter);
    value.len() <= 3 && value.iter().enumerate().all(|(at, letter)| b"APRLHF".contains(letter) && is_new(at, letter))
}

/// `B30f`, `Br40d`, `STANDARD`: at most two letters, two digits, one letter.
fn is_kernel(value: &[u8]) -> bool {
    if KERNELS.iter().any(|kernel| kernel.as_bytes().eq_ignore_ascii_case(value)) {
        return true;
    }
    let letters = value.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let digits = value.iter().skip(letters).take_while(|byte| byte.is_ascii_digit()).count();
    let rest = value.get(letters + digits..).unwrap_or_default();
    matches!((letters, digits), (1 | 2, 2)) && rest.len() <= 1 && rest.iter().all(u8::is_ascii_lowercase)
}

/// `SIEMENS Healthineers AG` → `SIEMENS`: by the first words that are a maker's.
fn maker(value: &[u8]) -> Option<&'static str> {
    let mut words = value.split(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
    words.find_map(|word| MAKERS.iter().find(|maker| maker.as_bytes().eq_ignore_ascii_case(word)).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(rule: Rule, text: &str) -> Option<String> {
        value(rule, text.as_bytes()).map(|kept| match kept {
            Kept::AsItIs(value) => String::from_utf8(value.to_vec()).unwrap(),
            Kept::Own(value) => String::from_utf8(value.to_vec()).unwrap(),
        })
    }

    #[test]
    fn terms_are_sorted_and_fit_their_representation() {
        assert!(TERMS.is_sorted_by(|a, b| a < b));
        assert!(TERMS.iter().all(|term| (1..=16).contains(&term.len())));
    }

    #[test]
    fn numbers_are_numbers() {
        for good in ["1", "-1.5", "1E3", "+0.5e-03", ".5", "1.", "1\\2 \\", ""] {
            assert!(kept(Rule::Decimal, good).is_some(), "{good}");
        }
        for bad in ["x", "1x", "E5", "1E", "--1", "1.2.3", "19840506 SMITH", "12345678901234567", "1E1.5", "-", "."] {
            assert_eq!(kept(Rule::Decimal, bad), None, "{bad}");
        }
        assert_eq!(kept(Rule::Whole, "0012345 ").as_deref(), Some("0012345"));
        for bad in ["12345678", "1.5", "-", "x"] {
            assert_eq!(kept(Rule::Whole, bad), None, "{bad}");
        }
        assert!(value(Rule::Binary(2), &[0; 3]).is_none() && value(Rule::Binary(8), &[0; 136]).is_none());
        assert!(value(Rule::Binary(4), b"CANARY 7").is_none() && value(Rule::Binary(2), b"JOAN").is_none());
        assert!(
            value(Rule::Vector(2), b"JOAN").is_none() && value(Rule::Vector(2), &[0, 2, 0, 0, 0, 0, 0, 1]).is_some()
        );
    }

    #[test]
    fn words_that_are_no_terms_go() {
        assert_eq!(kept(Rule::Term, "ORIGINAL\\PRIMARY\\AXIAL ").as_deref(), Some("ORIGINAL\\PRIMARY\\AXIAL"));
        assert_eq!(kept(Rule::Term, "ORIGINAL\\SMITH\\AXIAL").as_deref(), Some("ORIGINAL\\\\AXIAL"));
        assert_eq!(kept(Rule::Term, "SMITH JOHN"), None);
        assert_eq!(kept(Rule::OneOf(&["HU"]), "hu ").as_deref(), Some("HU"));
        assert_eq!(kept(Rule::OneOf(&["HU"]), "Smith"), None);
    }

    #[test]
    fn makers_and_kernels_are_known_ones() {
        assert_eq!(kept(Rule::Maker, "SIEMENS NLMIC").as_deref(), Some("SIEMENS"));
        assert_eq!(kept(Rule::Maker, "St. Mary's Hospital").as_deref(), Some(""));
        assert_eq!(kept(Rule::Empty, "Smith").as_deref(), Some(""));
        for good in ["B30s", "Br40d", "STANDARD", "H60"] {
            assert_eq!(kept(Rule::Kernel, good).as_deref(), Some(good));
        }
        for bad in ["Smith", "A1234", "1984", "B305"] {
            assert_eq!(kept(Rule::Kernel, bad), None, "{bad}");
        }
    }

    #[test]
    fn directions_are_three_letters() {
        assert!(kept(Rule::Direction, "L\\PF").is_some() && kept(Rule::Direction, "HFR\\A").is_some());
        for bad in ["LL", "HFRA", "RALPH", "X"] {
            assert_eq!(kept(Rule::Direction, bad), None, "{bad}");
        }
    }
}
