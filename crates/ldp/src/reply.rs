//! `Reply → text`: what a mechanism sends, and its one fixed form.

use crate::subset_selection::MAX_CATEGORIES;

const WORDS: usize = (MAX_CATEGORIES as usize).div_ceil(64);

/// What a mechanism sends for one answer: noise already inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// One index from 0: randomized response, square wave, Duchi's bit.
    Index(u32),
    /// A set of categories, without order: subset selection.
    Subset(Mask),
    /// One of several options, and whether it was ticked: sample-one.
    Option {
        /// Which option, from 0; drawn without looking at the answer.
        option: u32,
        /// The noisy tick.
        ticked: bool,
    },
}

impl Reply {
    /// `"3"`; K characters of 0 and 1, category 0 first; or `"3 1"`: option and tick.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Index(index) => index.to_string(),
            Self::Subset(mask) => mask.text(),
            Self::Option { option, ticked } => {
                let mut text = option.to_string();
                text.push_str(if *ticked { " 1" } else { " 0" });
                text
            }
        }
    }
}

/// A set of categories as bits: bit v is category v.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mask {
    categories: u32,
    words: [u64; WORDS],
}

impl Mask {
    /// The empty set among `categories`, at most 1024.
    pub(crate) fn empty(categories: u32) -> Self {
        Self { categories: categories.min(MAX_CATEGORIES), words: [0; WORDS] }
    }

    /// K characters of 0 and 1 → mask; `None` for other characters and more than 1024.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let categories = u32::try_from(text.len()).ok().filter(|count| *count <= MAX_CATEGORIES)?;
        let mut mask = Self::empty(categories);
        for (word, letters) in mask.words.iter_mut().zip(text.as_bytes().chunks(64)) {
            for (at, letter) in letters.iter().enumerate() {
                *word |= match letter {
                    b'0' => 0,
                    b'1' => 1u64 << at,
                    _ => return None,
                };
            }
        }
        Some(mask)
    }

    /// K characters of 0 and 1, category 0 first.
    #[must_use]
    pub fn text(&self) -> String {
        (0..self.categories).map(|category| if self.contains(category) { "1" } else { "0" }).collect()
    }

    /// K: how many categories the mask speaks of.
    #[must_use]
    pub fn categories(&self) -> u32 {
        self.categories
    }

    /// Whether `category` is in the set; false beyond K.
    #[must_use]
    pub fn contains(&self, category: u32) -> bool {
        let word = usize::try_from(category / 64).ok().and_then(|at| self.words.get(at));
        category < self.categories && word.is_some_and(|word| word >> (category % 64) & 1 == 1)
    }

    /// How many categories are in the set.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// The bits, 64 categories a word; as many words as K takes.
    #[must_use]
    pub fn words(&self) -> &[u64] {
        let used = usize::try_from(self.categories.div_ceil(64)).unwrap_or(WORDS);
        self.words.get(..used).unwrap_or(&self.words)
    }

    pub(crate) fn words_mut(&mut self) -> &mut [u64] {
        let used = usize::try_from(self.categories.div_ceil(64)).unwrap_or(WORDS);
        self.words.get_mut(..used).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_read_as_they_are_written() {
        for text in ["01", "10", "0110100", &"01".repeat(50), &"1".repeat(64), &"0001".repeat(256)] {
            let mask = Mask::read(text).unwrap();
            assert_eq!(mask.text(), text);
            assert_eq!(mask.size() as usize, text.matches('1').count());
            assert_eq!(mask.words().len(), text.len().div_ceil(64));
            assert!(!mask.contains(mask.categories()));
        }
        assert_eq!(Mask::read("012"), None);
        assert_eq!(Mask::read(&"0".repeat(1025)), None);
    }

    #[test]
    fn every_reply_has_one_text() {
        assert_eq!(Reply::Index(11).text(), "11");
        assert_eq!(Reply::Subset(Mask::read("0101").unwrap()).text(), "0101");
        assert_eq!(Reply::Option { option: 3, ticked: true }.text(), "3 1");
    }
}
