//! Letters: without accents, of the mathematical alphabets, in rings and boxes, and those of Greek and Cyrillic that look Latin.

use super::Folded;

// Letters without their accents, by their place in the block: `.` is no letter, one without a Latin look, or more than one.
const LATIN_1: &[u8; 64] = b"AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y";
const LATIN_A: &[u8; 128] = b"AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlLlLlNnNnNn.NnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
const LATIN_B: &[u8; 208] = b"................................Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................";
const LATIN_MORE: &[u8; 154] = b"AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy";

/// One Latin letter for one that is written with marks, in another alphabet, or that looks like it.
pub(super) fn latin(code: u32) -> Option<u8> {
    match code {
        0xAA => Some(b'a'),
        0xB5 => Some(b'u'),
        0xBA => Some(b'o'),
        0xC0..=0xFF => place(LATIN_1, code - 0xC0),
        0x100..=0x17F => place(LATIN_A, code - 0x100),
        0x180..=0x24F => place(LATIN_B, code - 0x180),
        0x370..=0x3FF => greek(small(code)).map(|letter| cased(letter, small(code) != code && capital(code))),
        0x400..=0x52F => cyrillic(small(code)).map(|letter| cased(letter, small(code) != code)),
        0x1E00..=0x1E99 => place(LATIN_MORE, code - 0x1E00),
        // Vietnamese: vowels with two marks
        0x1EA0..=0x1EF9 => {
            // First codes of e, i, o, u and y: as many of them as lie behind the letter's.
            let behind = [0x1EB8, 0x1EC8, 0x1ECC, 0x1EE4, 0x1EF2].into_iter().filter(|first| code >= *first).count();
            let letter = b"aeiouy".get(behind).copied()?;
            Some(cased(letter, code.is_multiple_of(2)))
        }
        // rings: capitals, then small letters; boxes and filled rings: capitals
        0x24B6..=0x24E9 => alphabet(code - 0x24B6),
        0x209D..=0x209F => place(b"wyz", code - 0x209D),
        0x1CCD6..=0x1CCEF => alphabet(code - 0x1CCD6),
        0x1F130..=0x1F149 => alphabet(code - 0x1F130),
        0x1F150..=0x1F169 => alphabet(code - 0x1F150),
        0x1F170..=0x1F189 => alphabet(code - 0x1F170),
        // the mathematical alphabets: thirteen Latin ones, then five Greek ones
        0x1D400..=0x1D6A3 => alphabet((code - 0x1D400) % 52),
        0x1D6A8..=0x1D7C9 => mathematical_greek((code - 0x1D6A8) % 58),
        _ => None,
    }
}

fn place(table: &[u8], at: u32) -> Option<u8> {
    table.get(usize::try_from(at).ok()?).copied().filter(|byte| *byte != b'.')
}

fn alphabet(at: u32) -> Option<u8> {
    place(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", at)
}

fn cased(letter: u8, capital: bool) -> u8 {
    if capital { letter.to_ascii_uppercase() } else { letter }
}

fn capital(code: u32) -> bool {
    matches!(code, 0x386..=0x38F | 0x391..=0x3AB)
}

// 25 capitals, nabla, 25 small letters: only those that look Latin.
fn mathematical_greek(at: u32) -> Option<u8> {
    let code = if at < 25 { 0x3B1 + at } else { 0x3B1 + at.checked_sub(26)? };
    greek(code).map(|letter| cased(letter, at < 25))
}

// Letters that look Latin in one of their cases, the same in both, so that a name keeps its letters when it is capitalised.
fn greek(small: u32) -> Option<u8> {
    Some(match small {
        0x3B1 => b'a',
        0x3B2 => b'b',
        0x3B5 => b'e',
        0x3B6 => b'z',
        0x3B7 => b'h',
        0x3B9 => b'i',
        0x3BA => b'k',
        0x3BC => b'm',
        0x3BD => b'n',
        0x3BF => b'o',
        0x3C1 => b'p',
        0x3C4 => b't',
        0x3C5 => b'y',
        0x3C7 => b'x',
        0x3F2 => b'c',
        0x3F3 => b'j',
        _ => return None,
    })
}

fn cyrillic(small: u32) -> Option<u8> {
    Some(match small {
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
        0x4BB => b'h',
        0x4CF => b'l',
        0x501 => b'd',
        0x51B => b'q',
        0x51D => b'w',
        _ => return None,
    })
}

/// Greek and Cyrillic without capitals, Greek vowels without their accents, its last sigma as any.
pub(super) fn small(code: u32) -> u32 {
    match code {
        0x386 | 0x3AC => 0x3B1,
        0x388 | 0x3AD => 0x3B5,
        0x389 | 0x3AE => 0x3B7,
        0x38A | 0x3AA | 0x3AF | 0x390 | 0x3CA => 0x3B9,
        0x38C | 0x3CC => 0x3BF,
        0x38E | 0x3AB | 0x3CD | 0x3CB | 0x3B0 => 0x3C5,
        0x38F | 0x3CE => 0x3C9,
        0x3C2 => 0x3C3,
        0x391..=0x3A9 | 0x410..=0x42F => code + 0x20,
        0x400..=0x40F => code + 0x50,
        0x4C0 => 0x4CF,
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F if code.is_multiple_of(2) => code + 1,
        other => other,
    }
}

/// Letters that stand for others one by one, and for several: ligatures, small capitals, raised letters.
pub(super) fn several(c: char) -> Option<Folded> {
    let at = TABLE.binary_search_by_key(&c, |(from, _)| *from).ok()?;
    TABLE.get(at).map(|(_, to)| Folded::of(to))
}

#[rustfmt::skip]
static TABLE: [(char, &str); 158] = [
    ('Æ', "AE"), ('Þ', "Th"), ('ß', "ss"), ('æ', "ae"), ('þ', "th"), ('Ĳ', "IJ"), ('ĳ', "ij"), ('ŉ', "n"), ('Œ', "OE"),
    ('œ', "oe"), ('Ɓ', "B"), ('Ɗ', "D"), ('Ə', "E"), ('ƒ', "f"), ('ƙ', "k"), ('ǝ', "e"), ('ȷ', "j"), ('ɑ', "a"), ('ɓ', "b"),
    ('ɔ', "o"), ('ɗ', "d"), ('ə', "e"), ('ɛ', "e"), ('ɡ', "g"), ('ɢ', "G"), ('ɨ', "i"), ('ɩ', "i"), ('ɪ', "I"), ('ɴ', "N"),
    ('ʀ', "R"), ('ʏ', "Y"), ('ʙ', "B"), ('ʜ', "H"), ('ʟ', "L"), ('ʰ', "h"), ('ʲ', "j"), ('ʳ', "r"), ('ʷ', "w"), ('ʸ', "y"),
    ('ˡ', "l"), ('ˢ', "s"), ('ˣ', "x"), ('ҽ', "e"), ('օ', "o"), ('ᴀ', "A"), ('ᴄ', "C"), ('ᴅ', "D"), ('ᴇ', "E"), ('ᴊ', "J"),
    ('ᴋ', "K"), ('ᴍ', "M"), ('ᴏ', "O"), ('ᴘ', "P"), ('ᴛ', "T"), ('ᴜ', "U"), ('ᴠ', "V"), ('ᴡ', "W"), ('ᴢ', "Z"), ('ᴬ', "A"),
    ('ᴮ', "B"), ('ᴰ', "D"), ('ᴱ', "E"), ('ᴳ', "G"), ('ᴴ', "H"), ('ᴵ', "I"), ('ᴶ', "J"), ('ᴷ', "K"), ('ᴸ', "L"), ('ᴹ', "M"),
    ('ᴺ', "N"), ('ᴼ', "O"), ('ᴾ', "P"), ('ᴿ', "R"), ('ᵀ', "T"), ('ᵁ', "U"), ('ᵂ', "W"), ('ᵃ', "a"), ('ᵇ', "b"), ('ᵈ', "d"),
    ('ᵉ', "e"), ('ᵍ', "g"), ('ᵏ', "k"), ('ᵐ', "m"), ('ᵒ', "o"), ('ᵖ', "p"), ('ᵗ', "t"), ('ᵘ', "u"), ('ᵛ', "v"), ('ᵢ', "i"),
    ('ᵣ', "r"), ('ᵤ', "u"), ('ᵥ', "v"), ('ᶜ', "c"), ('ᶠ', "f"), ('ᶻ', "z"), ('ẞ', "SS"), ('ⁱ', "i"), ('ⁿ', "n"), ('ₐ', "a"),
    ('ₑ', "e"), ('ₒ', "o"), ('ₓ', "x"), ('ₕ', "h"), ('ₖ', "k"), ('ₗ', "l"), ('ₘ', "m"), ('ₙ', "n"), ('ₚ', "p"), ('ₛ', "s"),
    ('ₜ', "t"), ('ℂ', "C"), ('ℊ', "g"), ('ℋ', "H"), ('ℌ', "H"), ('ℍ', "H"), ('ℎ', "h"), ('ℐ', "I"), ('ℑ', "I"), ('ℒ', "L"),
    ('ℓ', "l"), ('ℕ', "N"), ('№', "No"), ('ℙ', "P"), ('ℚ', "Q"), ('ℛ', "R"), ('ℜ', "R"), ('ℝ', "R"), ('ℤ', "Z"), ('ℨ', "Z"),
    ('K', "K"), ('Å', "A"), ('ℬ', "B"), ('ℭ', "C"), ('ℯ', "e"), ('ℰ', "E"), ('ℱ', "F"), ('ℳ', "M"), ('ℴ', "o"), ('ℹ', "i"),
    ('ⅅ', "D"), ('ⅆ', "d"), ('ⅇ', "e"), ('ⅈ', "i"), ('ⅉ', "j"), ('ⱼ', "j"), ('ⱽ', "V"), ('ꜰ', "F"), ('ꜱ', "S"), ('ꟲ', "C"),
    ('ꟳ', "F"), ('ꟴ', "Q"), ('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl"), ('ﬅ', "st"), ('ﬆ', "st"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(TABLE.is_sorted_by_key(|(from, _)| *from) && TABLE.iter().all(|(_, to)| to.len() <= 4));
    }
}
