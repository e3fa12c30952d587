//! `char → bytes`: letters without accents, digits of any script, plain punctuation; look-alikes as what they look like.

mod letters;
mod signs;

/// A sign that is none of letter, digit, space or ASCII punctuation.
pub(crate) const SIGN: u8 = 1;
/// Letters that do not fold to Latin are bytes from here on.
pub(crate) const OTHER_LETTER: u8 = 0x80;
/// Bytes from here on are tags: what has been taken out.
pub(crate) const TAG: u8 = 0xE0;

/// What a character folds to: none, one or a few bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Folded {
    bytes: [u8; 4],
    length: u8,
}

impl Folded {
    const NOTHING: Self = Self { bytes: [0; 4], length: 0 };

    const fn one(byte: u8) -> Self {
        Self { bytes: [byte, 0, 0, 0], length: 1 }
    }

    fn of(text: &str) -> Self {
        let mut folded = Self::NOTHING;
        for (at, byte) in folded.bytes.iter_mut().zip(text.bytes()) {
            *at = byte;
            folded.length += 1;
        }
        folded
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }
}

/// A character → its bytes; none for what is not seen: zero-width characters, soft hyphens, accents that stand alone.
///
/// Case stays. It looks at one character alone, so that a text folds to the same wherever it is cut. Letters of other scripts become one
/// of 96 bytes, the same for their capital in Greek and Cyrillic: enough to find a known name again, with a rare hit too many.
pub(crate) fn fold(c: char) -> Folded {
    if c.is_ascii() {
        let byte = c as u8;
        return Folded::one(match byte {
            b'\n' | b'\r' | 0x0B | 0x0C => b'\n',
            b'\t' => b' ',
            b'`' => b'\'',
            other if other.is_ascii_control() => SIGN,
            other => other,
        });
    }
    let code = u32::from(c);
    if signs::is_unseen(code) {
        return Folded::NOTHING;
    }
    let one = signs::plain(code).or_else(|| signs::digit(code)).or_else(|| letters::latin(code));
    match one {
        Some(byte) => Folded::one(byte),
        None => letters::several(c).unwrap_or_else(|| Folded::one(other(c, code))),
    }
}

/// A text → its bytes.
pub(crate) fn text(text: &str, most: usize) -> zeroize::Zeroizing<Vec<u8>> {
    let mut plain = zeroize::Zeroizing::new(Vec::with_capacity(text.len()));
    for c in text.chars().take(most) {
        plain.extend_from_slice(fold(c).bytes());
    }
    plain
}

fn other(c: char, code: u32) -> u8 {
    if c.is_whitespace() {
        b' '
    } else if c.is_alphabetic() {
        OTHER_LETTER | u8::try_from(letters::small(code) & 0x5F).unwrap_or(0)
    } else {
        SIGN
    }
}

/// Whether a byte stands for a letter.
pub(crate) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || (OTHER_LETTER..TAG).contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn folded(words: &str) -> String {
        text(words, usize::MAX).iter().copied().map(char::from).collect()
    }

    #[test]
    fn accents_widths_and_look_alikes_go() {
        for (text, plain) in [
            ("José Núñez-Álvarez", "Jose Nunez-Alvarez"),
            ("Jose\u{301}", "Jose"),
            ("Dvořák Łukasz Şahin Ğ", "Dvorak Lukasz Sahin G"),
            ("Nguyễn Văn Đức", "Nguyen Van Duc"),
            ("５５５－１２３４", "555-1234"),
            ("ｊｏｅ＠ｘ．ｏｒｇ", "joe@x.org"),
            ("٣٤ ৫৬ ๗", "34 56 7"),
            ("Su\u{200B}san\u{AD}na", "Susanna"),
            ("Ѕusаn Μary Ηenry", "Susan Mary Henry"),
            ("O’Brien – “x”", "O'Brien - \"x\""),
            ("a\u{A0}b\tc", "a b c"),
            ("𝐒𝐮𝐬𝐚𝐧 𝓣𝓱𝓸𝓶𝓪𝓼 𝟝𝟝𝟝", "Susan Thomas 555"),
            ("Ⓢⓤⓢⓐⓝ 🅂🅄🅂🄰🄽", "Susan SUSAN"),
            ("①②③ ¹²³ ₄₅₆ ❼", "123 123 456 7"),
            ("oﬃce ﬁne æon Straße œuvre", "office fine aeon Strasse oeuvre"),
            ("ᴊᴏʜɴ ᴬⁿⁿ", "JOHN Ann"),
            ("500 µg", "500 ug"),
            ("№ 12", "No 12"),
            ("one\u{2028}two", "one\ntwo"),
            ("\u{E0041}x", "x"),
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }

    #[test]
    fn other_scripts_are_letters_and_their_capitals_the_same() {
        for (small, capital) in [("дмитрий", "ДМИТРИЙ"), ("γιώργος", "ΓΙΩΡΓΟΣ"), ("νίκη", "ΝΊΚΗ")]
        {
            let bytes = |words: &str| text(words, usize::MAX);
            assert!(bytes(small).iter().chain(bytes(capital).iter()).all(|byte| is_letter(*byte)));
            assert!(bytes(small).eq_ignore_ascii_case(&bytes(capital)), "{small}");
        }
        assert_eq!(fold('🙂').bytes(), [SIGN]);
    }

    /// Every character whose NFKC form without accents is one or more ASCII letters or digits folds to them.
    #[test]
    fn compatibility_forms_are_those_of_unicode() {
        // Not names and numbers: Roman numerals, units and times in one cell, two digits in a ring, letters in brackets, emblems; the
        // long s; letters that this table spells as their neighbours do.
        let left = |code: u32| {
            matches!(code, 0x2100..=0x2106 | 0x2120..=0x2122 | 0x213B | 0x2160..=0x217F | 0x2469..=0x24B5 | 0x3250..=0x33FF | 0x1F100..=0x1F12F)
                || matches!(code, 0x20A8 | 0x1F14A..=0x1F14F | 0x1F16A..=0x1F190 | 0x1C4..=0x1CC | 0x1F1..=0x1F3 | 0x1E9B | 0x107A5 | 0xA69C..=0xAB6F)
        };
        let (mut compared, mut wrong) = (0, String::new());
        for c in ('\u{80}'..=char::MAX).filter(|c| !left(u32::from(*c))) {
            let expected: String = c.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
            if expected.is_empty() || !expected.chars().all(|c| c.is_ascii_alphanumeric()) {
                continue;
            }
            assert!(fold(c).bytes().len() <= c.len_utf8());
            let folded: String = fold(c).bytes().iter().copied().map(char::from).collect();
            if folded != expected {
                wrong += &format!("{:x} {expected} {folded:?}\n", u32::from(c));
            }
            compared += 1;
        }
        assert!(wrong.is_empty() && compared > 1_500, "{compared}\n{wrong}");
    }
}
