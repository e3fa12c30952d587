//! `"(999) 999-9999" → which answers fit`: input masks instead of regular expressions, so that a pattern is read by a board
//! and checked in one pass.

/// Longest mask in characters; longer answers are texts, not patterns.
const LONGEST: usize = 128;

/// A pattern: `9` is a digit, `a` a letter of any script, `*` either; `\` takes the next character as it is, and every other
/// character is itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask(Vec<Place>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Digit,
    Letter,
    Either,
    Itself(char),
}

impl Mask {
    /// The pattern's text → `Mask`; `None` for an empty one, for a `\` at the end, and for more than 128 characters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut places = Vec::new();
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            places.push(match c {
                '9' => Place::Digit,
                'a' => Place::Letter,
                '*' => Place::Either,
                '\\' => Place::Itself(rest.next()?),
                other => Place::Itself(other),
            });
            if places.len() > LONGEST {
                return None;
            }
        }
        (!places.is_empty()).then_some(Self(places))
    }

    /// Whether a text fits, from its first character to its last.
    #[must_use]
    pub fn fits(&self, text: &str) -> bool {
        let mut rest = text.chars();
        let places = self.0.iter().all(|place| rest.next().is_some_and(|c| place.takes(c)));
        places && rest.next().is_none()
    }
}

impl Place {
    fn takes(self, c: char) -> bool {
        match self {
            Self::Digit => c.is_ascii_digit(),
            Self::Letter => c.is_alphabetic(),
            Self::Either => c.is_ascii_digit() || c.is_alphabetic(),
            Self::Itself(itself) => c == itself,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fits(mask: &str, text: &str) -> bool {
        Mask::parse(mask).unwrap().fits(text)
    }

    #[test]
    fn masks_are_exact() {
        for (mask, good, bad) in [
            ("999-99-9999", "123-45-6789", "123-45-678"),
            ("(999) 999-9999", "(555) 123-4567", "555 123-4567"),
            ("99999", "94541", "94541-1234"),
            ("aaa-9999", "ñÄb-0001", "ab1-0001"),
            ("**", "a9", "a-"),
            (r"\9\a\*\\", r"9a*\", "123x"),
            ("99.9", "12.5", "1205"),
            ("9", "5", "٣"),
        ] {
            assert!(fits(mask, good) && !fits(mask, bad), "{mask}");
            assert!(!fits(mask, "") && !fits(mask, &format!("{good} ")), "{mask}");
        }
    }

    #[test]
    fn masks_that_say_nothing_are_refused() {
        for mask in ["", "\\", "99\\"] {
            assert_eq!(Mask::parse(mask), None, "{mask}");
        }
        assert!(Mask::parse(&"9".repeat(128)).is_some() && Mask::parse(&"9".repeat(129)).is_none());
    }

    proptest! {
        #[test]
        fn an_escaped_text_fits_itself_alone(text in ".{1,60}", other in ".{0,60}") {
            let escaped: String = text.chars().flat_map(|c| ['\\', c]).collect();
            let mask = Mask::parse(&escaped).unwrap();
            prop_assert!(mask.fits(&text));
            prop_assert_eq!(mask.fits(&other), text == other);
        }
    }
}
