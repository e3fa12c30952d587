//! How many passed, how many failed, and which.

use crate::say;

/// A running count.
#[derive(Debug, Default)]
pub(crate) struct Score {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
}

impl Score {
    /// One more passed.
    pub(crate) fn pass(&mut self) {
        self.passed += 1;
    }

    /// One more failed; said at once, and again at the end.
    pub(crate) fn fail(&mut self, why: &str) {
        say::error(why);
        self.failed += 1;
        self.failures.push(why.to_owned());
    }

    /// Counts taken from another program's report.
    pub(crate) fn add_counts(&mut self, passed: u64, failed: u64, where_: &str) {
        self.passed += passed;
        self.failed += failed;
        if failed > 0 {
            self.failures.push(format!("{failed} failed in {where_}, see above"));
        }
    }

    /// Another stage's count.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
    }

    /// Whether nothing failed, and something ran.
    pub(crate) fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// What failed, a line each.
    pub(crate) fn failures(&self) -> &[String] {
        &self.failures
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_two_numbers() {
        let mut score = Score::default();
        assert!(!score.is_good(), "nothing ran");
        score.pass();
        score.add_counts(4, 0, "somewhere");
        assert!(score.is_good());
        assert_eq!(score.to_string(), "5 passed, 0 failed");
        score.add_counts(0, 2, "elsewhere");
        assert_eq!(score.to_string(), "5 passed, 2 failed");
        assert!(!score.is_good());
    }
}
