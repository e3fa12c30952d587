//! `char → one byte`: letters without accents, digits of any script, plain punctuation.

/// A sign that is none of letter, digit, space or ASCII punctuation.
pub(crate) const SIGN: u8 = 1;
/// Letters that do not fold to Latin are bytes from here on.
pub(crate) const OTHER_LETTER: u8 = 0x80;
/// Bytes from here on are tags: what has been taken out.
pub(crate) const TAG: u8 = 0xE0;

/// A character → its byte; `None` for what is not seen: zero-width characters, soft hyphens, accents that stand alone.
///
/// Case stays. Letters of other scripts become one of 96 bytes, the same for their capital in Greek and Cyrillic: enough to find a known name
/// again, with a rare hit too many.
pub(crate) fn fold(c: char) -> Option<u8> {
    if c.is_ascii() {
        let byte = c as u8;
        return Some(match byte {
            b'\n' | b'\r' => b'\n',
            b'\t' => b' ',
            b'`' => b'\'',
            other if other.is_ascii_control() => SIGN,
            other => other,
        });
    }
    let code = u32::from(c);
    match code {
        0xAD
        | 0x300..=0x36F
        | 0x180E
        | 0x200B..=0x200F
        | 0x202A..=0x202E
        | 0x2060..=0x2069
        | 0xFE00..=0xFE0F
        | 0xFEFF => None,
        // full-width ASCII
        0xFF01..=0xFF5E => u8::try_from(code - 0xFEE0).ok(),
        0x2010..=0x2015 | 0x2212 | 0xFE63 => Some(b'-'),
        0x2018..=0x201B | 0x2032 | 0xB4 | 0x2BC => Some(b'\''),
        0x201C..=0x201F | 0x2033 | 0xAB | 0xBB => Some(b'"'),
        // one dot leader, ideographic full stop, middle dots
        0x2024 | 0x3002 | 0xB7 | 0x2022 => Some(b'.'),
        0x2044 | 0x2215 => Some(b'/'),
        0x2028 | 0x2029 | 0x85 => Some(b'\n'),
        _ => Some(digit(code).or_else(|| latin(code)).unwrap_or_else(|| other(c, code))),
    }
}

fn digit(code: u32) -> Option<u8> {
    let zero = match code {
        0x660..=0x669 => 0x660,
        0x6F0..=0x6F9 => 0x6F0,
        0x966..=0x96F => 0x966,
        // mathematical digits, five alphabets of ten
        0x1D7CE..=0x1D7FF => 0x1D7CE,
        _ => return None,
    };
    u8::try_from((code - zero) % 10).ok().map(|value| b'0' + value)
}

// Letters without their accents, by their place in the block: `.` is no letter, or one without a Latin look.
const LATIN_1: &[u8; 64] = b"AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty";
const LATIN_A: &[u8; 128] = b"AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

fn latin(code: u32) -> Option<u8> {
    let place = |table: &[u8], first: u32| {
        let at = usize::try_from(code.checked_sub(first)?).ok()?;
        table.get(at).copied().filter(|byte| *byte != b'.')
    };
    match code {
        0xAA => Some(b'a'),
        0xBA => Some(b'o'),
        0xC0..=0xFF => place(LATIN_1, 0xC0),
        0x100..=0x17F => place(LATIN_A, 0x100),
        0x400..=0x45F => cyrillic(code),
        // Vietnamese: vowels with two marks
        0x1EA0..=0x1EF9 => {
            // First codes of e, i, o, u and y: as many of them as lie behind the letter's.
            let behind = [0x1EB8, 0x1EC8, 0x1ECC, 0x1EE4, 0x1EF2].into_iter().filter(|first| code >= *first).count();
            let letter = b"aeiouy".get(behind).copied()?;
            Some(if code.is_multiple_of(2) { letter.to_ascii_uppercase() } else { letter })
        }
        _ => None,
    }
}

// Letters that look Latin in one of their cases, the same in both, so that a name keeps its letters when it is capitalised.
fn cyrillic(code: u32) -> Option<u8> {
    let (small, capital) = match code {
        0x400..=0x40F => (code + 0x50, true),
        0x410..=0x42F => (code + 0x20, true),
        _ => (code, false),
    };
    let letter = match small {
        0x430 => b'a',
        0x432 => b'b',
        0x435 | 0x450 | 0x451 => b'e',
        0x43A => b'k',
        0x43C => b'm',
        0x43D => b'h',
        0x43E => b'o',
        0x440 => b'p',
        0x441 => b'c',
        0x442 => b't',
        0x443 => b'y',
        0x445 => b'x',
        0x455 => b's',
        0x456 | 0x457 => b'i',
        0x458 => b'j',
        _ => return None,
    };
    Some(if capital { letter.to_ascii_uppercase() } else { letter })
}

// Greek and Cyrillic without capitals, Greek vowels without their accents, its last sigma as any.
fn small(code: u32) -> u32 {
    match code {
        0x386 | 0x3AC => 0x3B1,
        0x388 | 0x3AD => 0x3B5,
        0x389 | 0x3AE => 0x3B7,
        0x38A | 0x3AF | 0x390 => 0x3B9,
        0x38C | 0x3CC => 0x3BF,
        0x38E | 0x3CD => 0x3C5,
        0x38F | 0x3CE => 0x3C9,
        0x3C2 => 0x3C3,
        0x391..=0x3AB | 0x410..=0x42F => code + 0x20,
        0x400..=0x40F => code + 0x50,
        other => other,
    }
}

fn other(c: char, code: u32) -> u8 {
    if c.is_whitespace() {
        b' '
    } else if c.is_alphabetic() {
        OTHER_LETTER | u8::try_from(small(code) & 0x5F).unwrap_or(0)
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

    fn folded(text: &str) -> String {
        text.chars().filter_map(fold).map(char::from).collect()
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
            ("٣٤", "34"),
            ("Su\u{200B}san\u{AD}na", "Susanna"),
            ("Ѕusаn", "Susan"),
            ("O’Brien – “x”", "O'Brien - \"x\""),
            ("a\u{A0}b\tc", "a b c"),
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }

    #[test]
    fn other_scripts_are_letters_and_their_capitals_the_same() {
        for (small, capital) in [("дмитрий", "ДМИТРИЙ"), ("γιώργος", "ΓΙΩΡΓΟΣ")] {
            let bytes = |text: &str| -> Vec<u8> { text.chars().filter_map(fold).collect() };
            assert!(bytes(small).iter().chain(&bytes(capital)).all(|byte| is_letter(*byte)));
            assert!(bytes(small).eq_ignore_ascii_case(&bytes(capital)), "{small}");
        }
        assert_eq!(folded("🙂").as_bytes(), [SIGN]);
    }
}
