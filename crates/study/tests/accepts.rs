//! Whatever the pipeline releases is a report that the researcher's side takes, under policies made by chance.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at a surprise")]

#[path = "../../core/tests/made/mod.rs"]
mod made;

use gauze_study::{Questions, Report};
use made::{form, parse, report};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn every_released_report_is_one_of_its_policy((policy, answers) in form(), byte: u8) {
        let parsed = parse(&policy);
        let questions = Questions::of(&parsed, "en");
        let released = report(&parsed, &answers, byte).unwrap();
        let read = Report::from_envelope(released.as_bytes(), "00").unwrap();
        prop_assert!(questions.check(&read).is_ok(), "{:?} {released}", questions.check(&read));
        // And it stays one when it is written to a file and read again.
        let again = Report::from_line(&read.to_line()).unwrap();
        prop_assert!(questions.check(&again).is_ok(), "{}", read.to_line());
        prop_assert_eq!(again, read);
    }
}
