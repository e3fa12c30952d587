//! `data:…;base64,…` → bytes: how SurveyJS and FHIR carry files inside of JSON.

use zeroize::Zeroizing;

use crate::{AttachError, Limits};

const NOT_A_SIGN: AttachError = AttachError::NotBase64("a character of it does not belong to base64");
const LENGTH: AttachError = AttachError::NotBase64("its length is wrong");
/// A media type and its parameters; longer ones are no media types.
const LONGEST_HEAD: usize = 256;

/// The bytes of a `data:` address (RFC 2397) in base64. What it says of its type is passed over.
///
/// # Errors
///
/// It is no such address, breaks the rules of base64, is empty or too large.
pub fn data_url(text: &str, limits: &Limits) -> Result<Zeroizing<Vec<u8>>, AttachError> {
    let is_data = text.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"));
    let comma = text.bytes().take(LONGEST_HEAD).position(|byte| byte == b',');
    let (head, content) = comma.filter(|_| is_data).and_then(|at| text.split_at_checked(at)).ok_or(NO_ADDRESS)?;
    if !head.to_ascii_lowercase().ends_with(";base64") {
        return Err(NO_ADDRESS);
    }
    base64(content.get(1..).unwrap_or_default(), limits)
}

const NO_ADDRESS: AttachError = AttachError::NotBase64("it is no `data:` address in base64");

/// Standard base64 (RFC 4648, section 4), strict: no white space, padded, no bits left over.
///
/// # Errors
///
/// It breaks these rules, is empty or too large.
pub fn base64(text: &str, limits: &Limits) -> Result<Zeroizing<Vec<u8>>, AttachError> {
    if text.is_empty() {
        return Err(AttachError::Empty);
    }
    // Refused before anything is allocated for it.
    if text.len() / 4 > limits.bytes / 3 + 1 {
        return Err(AttachError::TooLarge { limit: limits.bytes });
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() / 4 * 3));
    let mut groups = text.as_bytes().chunks(4).peekable();
    while let Some(group) = groups.next() {
        let &[a, b, c, d] = group else { return Err(LENGTH) };
        let is_last = groups.peek().is_none();
        let (count, c, d) = match (c, d) {
            (b'=', b'=') if is_last => (1, b'A', b'A'),
            (c, b'=') if is_last => (2, c, b'A'),
            _ => (3, c, d),
        };
        let bits =
            [a, b, c, d].into_iter().try_fold(0, |bits, sign| Some(bits << 6 | value(sign)?)).ok_or(NOT_A_SIGN)?;
        let [_, three @ ..] = bits.to_be_bytes();
        let (own, over) = three.split_at_checked(count).ok_or(LENGTH)?;
        if over.iter().any(|byte| *byte != 0) {
            return Err(AttachError::NotBase64("its last character has bits that belong to nothing"));
        }
        bytes.extend_from_slice(own);
    }
    if bytes.len() > limits.bytes {
        return Err(AttachError::TooLarge { limit: limits.bytes });
    }
    Ok(bytes)
}

fn value(sign: u8) -> Option<u32> {
    let value = match sign {
        b'A'..=b'Z' => sign - b'A',
        b'a'..=b'z' => sign - b'a' + 26,
        b'0'..=b'9' => sign - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}
