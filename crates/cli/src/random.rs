//! The one place that asks the system for randomness.

use zeroize::Zeroizing;

use crate::error::CliError;

/// `N` fresh random bytes from the operating system, wiped when dropped.
pub(crate) fn bytes<const N: usize>() -> Result<Zeroizing<[u8; N]>, CliError> {
    let mut bytes = Zeroizing::new([0; N]);
    fill(bytes.as_mut_slice())?;
    Ok(bytes)
}

/// Fills a buffer with fresh random bytes from the operating system.
pub(crate) fn fill(buffer: &mut [u8]) -> Result<(), CliError> {
    getrandom::fill(buffer).map_err(|_| CliError::Randomness)
}
