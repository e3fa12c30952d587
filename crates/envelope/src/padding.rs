//! `u32 length ‖ content ‖ zeros`: one size for every report of a policy, inside the encryption.

use zeroize::Zeroizing;

use crate::EnvelopeError;

const PREFIX: usize = 4;

/// `content → padded`, exactly `size` bytes.
#[cfg(feature = "seal")]
pub(crate) fn pad(content: &[u8], size: u32) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let size = usize::try_from(size).map_err(|_| EnvelopeError::TooLarge)?;
    let length = u32::try_from(content.len()).map_err(|_| EnvelopeError::TooLarge)?;
    if content.len() + PREFIX > size {
        return Err(EnvelopeError::TooLarge);
    }
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(content);
    padded.resize(size, 0);
    Ok(padded)
}

/// `padded → content`, refusing any byte of padding that is not zero.
#[cfg(feature = "open")]
pub(crate) fn unpad(padded: &[u8]) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let (length, rest) = padded.split_first_chunk::<PREFIX>().ok_or(EnvelopeError::Padding)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| EnvelopeError::Padding)?;
    let (content, zeros) = rest.split_at_checked(length).ok_or(EnvelopeError::Padding)?;
    if zeros.iter().any(|byte| *byte != 0) {
        return Err(EnvelopeError::Padding);
    }
    Ok(Zeroizing::new(content.to_vec()))
}

#[cfg(all(test, feature = "seal", feature = "open"))]
mod tests {
    use super::*;

    #[test]
    fn padding_hides_every_length_and_comes_off() {
        for length in 0..=60 {
            let content = vec![7u8; length];
            let padded = pad(&content, 64).unwrap();
            assert_eq!(padded.len(), 64);
            assert_eq!(*unpad(&padded).unwrap(), content);
        }
        assert_eq!(pad(&[0; 61], 64).err(), Some(EnvelopeError::TooLarge));
    }

    #[test]
    fn a_byte_in_the_padding_is_noticed() {
        let mut padded = pad(b"x", 16).unwrap();
        padded[15] = 1;
        assert_eq!(unpad(&padded).err(), Some(EnvelopeError::Padding));
        assert_eq!(unpad(&[0, 0, 0, 9, 1]).err(), Some(EnvelopeError::Padding));
        assert_eq!(unpad(&[0]).err(), Some(EnvelopeError::Padding));
    }
}
