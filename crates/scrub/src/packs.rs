//! The packs themselves, inside of the program: for hosts that load nothing.

use std::sync::OnceLock;

use crate::Pack;

/// The English pack.
#[must_use]
pub fn english() -> Option<&'static Pack<'static>> {
    static PACK: OnceLock<Option<Pack<'static>>> = OnceLock::new();
    PACK.get_or_init(|| Pack::read(include_bytes!("../packs/en.pack")).ok()).as_ref()
}

/// The Spanish pack.
#[must_use]
pub fn spanish() -> Option<&'static Pack<'static>> {
    static PACK: OnceLock<Option<Pack<'static>>> = OnceLock::new();
    PACK.get_or_init(|| Pack::read(include_bytes!("../packs/es.pack")).ok()).as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn both_packs_are_whole() {
        assert_eq!(english().map(Pack::language), Some(Language::English));
        assert_eq!(spanish().map(Pack::language), Some(Language::Spanish));
    }
}
