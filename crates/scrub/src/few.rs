//! `(word, a few words) → whether it is one of them`: what a rule asks of a word, over and over.

use crate::words;

/// A few small words, with a filter made by the compiler that answers for most of those that are none of them.
pub(crate) struct Words {
    /// One bit of 64 for each word, by the first bits of its hash; and one by the next ones.
    filter: [u64; 2],
    words: &'static str,
}

/// The words of a text, as the compiler keeps them.
macro_rules! words {
    ($words:literal) => {
        const { &$crate::few::Words::of($words) }
    };
}

impl Words {
    /// Words with one space between them.
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler: out of bounds does not compile")]
    pub(crate) const fn of(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        let (mut filter, mut hash, mut at) = ([0; 2], words::SEED, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b' ' {
                filter[0] |= bit(hash);
                filter[1] |= bit(hash << 6);
                hash = words::SEED;
            } else {
                hash = words::step(hash, bytes[at]);
            }
            at += 1;
        }
        Self { filter, words }
    }

    /// Whether a word of this hash may be one of them.
    #[inline]
    pub(crate) fn may_have(&self, hash: u32) -> bool {
        let [one, other] = self.filter;
        one & bit(hash) != 0 && other & bit(hash << 6) != 0
    }

    /// Whether a word in any case is one of them.
    #[inline(never)]
    pub(crate) fn have(&self, word: &[u8]) -> bool {
        let mut rest = self.words.as_bytes();
        loop {
            let end = rest.iter().position(|byte| *byte == b' ').unwrap_or(rest.len());
            if end == word.len() && rest.get(..end).is_some_and(|one| one.eq_ignore_ascii_case(word)) {
                return true;
            }
            match rest.get(end + 1..) {
                Some(more) => rest = more,
                None => return false,
            }
        }
    }
}

const fn bit(hash: u32) -> u64 {
    1 << (hash >> 26)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_lets_all_of_them_through_and_few_others() {
        let few = words!("hi hello hey hola m");
        for word in ["hi", "HELLO", "Hey", "hola", "m"] {
            assert!(few.may_have(words::hash(word.as_bytes())) && few.have(word.as_bytes()), "{word}");
        }
        for word in ["", "h", "hell", "hellos", "hi hello", "o", " "] {
            assert!(!few.have(word.as_bytes()), "{word}");
        }
        let others = (0..1_000u32).filter(|number| few.may_have(words::hash(number.to_string().as_bytes()))).count();
        assert!(others < 50, "{others}");
    }
}
