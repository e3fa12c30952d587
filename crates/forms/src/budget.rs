//! A bound on what one form may grow to while it is read.
//!
//! Formats let many questions share one list, one heading or one condition; each question here has its own. Without a
//! bound, a file of a few kilobytes could ask for gigabytes.

use std::cell::Cell;

/// What may still be taken.
#[derive(Debug)]
pub(crate) struct Budget(Cell<usize>);

impl Budget {
    pub(crate) fn new(most: usize) -> Self {
        Self(Cell::new(most))
    }

    /// Takes from it; whether there was enough. Once it was not, there is nothing left.
    pub(crate) fn take(&self, amount: usize) -> bool {
        let left = self.0.get().checked_sub(amount);
        self.0.set(left.unwrap_or(0));
        left.is_some()
    }

    /// Whether all was taken, or more asked for.
    pub(crate) fn is_spent(&self) -> bool {
        self.0.get() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn a_budget_ends() {
        let budget = Budget::new(3);
        assert!(budget.take(2) && !budget.is_spent());
        assert!(!budget.take(2) && budget.is_spent() && !budget.take(1));
    }
}
