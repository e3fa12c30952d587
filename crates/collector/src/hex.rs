//! Bytes ↔ lower-case hexadecimal, as report ids and policy hashes are written in URLs and headers.

/// `bytes → "00ff…"`.
pub(crate) fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).map_or('?', |digit| char::from(*digit));
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// `"00ff…" → [u8; 16]`: exactly 32 digits, as a report's id.
pub(crate) fn decode_id(text: &str) -> Option<[u8; 16]> {
    let canonical = text.len() == 32 && text.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c));
    if !canonical {
        return None;
    }
    u128::from_str_radix(text, 16).ok().map(u128::to_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_survive_their_text() {
        let id = [0x00, 0x01, 0x0f, 0xf0, 0xff, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        assert_eq!(encode(&id), "00010ff0ff05060708090a0b0c0d0e0f");
        assert_eq!(decode_id(&encode(&id)), Some(id));
        for bad in ["", "00", "00010FF0ff05060708090a0b0c0d0e0f", "+0010ff0ff05060708090a0b0c0d0e0f"] {
            assert_eq!(decode_id(bad), None, "{bad}");
        }
    }
}
