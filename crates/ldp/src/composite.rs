//! `(a, b, …) ↔ one category`: several categorical answers as one, in mixed radix, for declared cross-tabs.
//!
//! Two questions of 2 and 4 categories under one epsilon of 1: a joint cell costs 15 times fewer people as one composite of
//! 8 categories than as two questions that split the budget.

use crate::LdpError;
use crate::randomized_response::MAX_CATEGORIES;

/// The sizes of two or more categorical questions that are perturbed as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composite {
    sizes: Vec<u32>,
    categories: u32,
}

impl Composite {
    /// `[k1, k2, …] → composite` of k1 k2 … categories.
    ///
    /// # Errors
    /// [`LdpError::Categories`] for no question, for one of fewer than 2 categories, and for more than 4096 together.
    pub fn new(sizes: &[u32]) -> Result<Self, LdpError> {
        let joined =
            sizes.iter().try_fold(1u32, |product, size| if *size < 2 { None } else { product.checked_mul(*size) });
        let categories = joined.filter(|count| (2..=MAX_CATEGORIES).contains(count)).ok_or(LdpError::Categories)?;
        Ok(Self { sizes: sizes.to_vec(), categories })
    }

    /// k1 k2 …: the categories of the mechanism.
    #[must_use]
    pub fn categories(&self) -> u32 {
        self.categories
    }

    /// The sizes of its questions.
    #[must_use]
    pub fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// `answers → category = (a1 k2 + a2) k3 + …`, the first question slowest; `None` for a wrong number of answers or one
    /// beyond its size.
    #[must_use]
    pub fn join(&self, answers: &[u32]) -> Option<u32> {
        if answers.len() != self.sizes.len() {
            return None;
        }
        let parts = answers.iter().zip(&self.sizes);
        parts
            .clone()
            .all(|(answer, size)| answer < size)
            .then(|| parts.fold(0, |joined, (answer, size)| joined * size + answer))
    }

    /// `category → answers`, the inverse of [`Self::join`]; `None` beyond the categories.
    #[must_use]
    pub fn split(&self, category: u32) -> Option<Vec<u32>> {
        if category >= self.categories {
            return None;
        }
        let mut rest = category;
        let mut answers: Vec<u32> = self
            .sizes
            .iter()
            .rev()
            .map(|size| {
                let answer = rest % size;
                rest /= size;
                answer
            })
            .collect();
        answers.reverse();
        Some(answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_category_is_one_row_of_answers(sizes in proptest::collection::vec(2u32..=6, 1..=4)) {
            let composite = Composite::new(&sizes).unwrap();
            let mut before = None;
            for category in 0..composite.categories() {
                let answers = composite.split(category).unwrap();
                prop_assert_eq!(composite.join(&answers), Some(category));
                // The first question is the slowest: rows come in the order of a table.
                prop_assert!(before.is_none_or(|before| before < answers));
                before = Some(answers);
            }
            prop_assert_eq!(composite.split(composite.categories()), None);
        }
    }

    #[test]
    fn what_is_no_answer_has_no_category() {
        let composite = Composite::new(&[2, 4]).unwrap();
        assert_eq!(composite.join(&[1, 2]), Some(6));
        for wrong in [&[2, 0][..], &[0, 4], &[1], &[0, 0, 0]] {
            assert_eq!(composite.join(wrong), None);
        }
    }

    #[test]
    fn sizes_have_bounds() {
        for sizes in [&[][..], &[1], &[2, 1], &[64, 65], &[u32::MAX, u32::MAX]] {
            assert_eq!(Composite::new(sizes), Err(LdpError::Categories));
        }
        assert_eq!(Composite::new(&[64, 64]).unwrap().categories(), 4096);
    }
}
