//! `bytes → tables and model of one language`.

/// The statistical model of one language with its tables.
pub struct Pack<'p> {
    _bytes: &'p [u8],
}
