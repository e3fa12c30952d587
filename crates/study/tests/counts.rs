//! Counts instead of reports: the same figures, whoever counted, in however many parts.
#![expect(clippy::unwrap_used, reason = "tests may assert by panicking")]

use gauze_core::Policy;
use gauze_signed::keytext::{KeyKind, encode};
use gauze_study::{CountError, CountRow, Counts, Questions, Report, Tally};
use proptest::prelude::*;
use serde_json::json;

fn questions() -> Questions {
    let text = |words: &str| json!({"en": words});
    let options: Vec<_> = ["a", "b", "c"].iter().map(|code| json!({"code": code, "label": text(code)})).collect();
    let policy = json!({
        "gauze": "1",
        "study": {"id": "s", "version": 1, "title": text("Title"), "purpose": text("Purpose"),
            "controller": {"name": "n", "contact": "c"}, "validFrom": "2026-01-01", "validUntil": "2026-12-31",
            "collector": "https://c.example"},
        "consent": {"version": "1", "text": text("Yes")}, "care": {"form": "study-only"},
        "recipients": [{"name": "n", "key": encode(KeyKind::HolderPublic, &[3; 32]).as_str()}],
        "budget": {"epsilonPerReport": "3"}, "repeats": "once", "paddedSize": 1024,
        "fields": [
            {"id": "mood", "type": "choice", "at": {"html": "mood"}, "label": text("Mood"), "required": false, "options": options,
                "rule": {"do": "perturb", "mechanism": "randomized-response", "epsilon": "1"}},
            {"id": "age", "type": "date", "at": {"html": "age"}, "label": text("Age"), "required": false,
                "rule": {"do": "coarsen", "to": "age-band", "width": 10}},
        ],
    });
    Questions::of(&Policy::parse(policy.to_string().as_bytes(), [7; 32]).unwrap(), "en")
}

fn report(id: usize, mood: Option<&str>, age: Option<&str>) -> Report {
    // Fields stand in the policy's order, which a map of serde_json does not keep.
    let line = format!(
        r#"{{"gauze":"report-1","study":"s","policy":"{}","version":1,"consent":{{"version":"1","language":"en"}},"fields":{{"mood":{},"age":{}}},"reportId":"{id:032x}"}}"#,
        "07".repeat(32),
        json!(mood),
        json!(age)
    );
    Report::from_line(&line).unwrap()
}

fn tally<'q>(questions: &'q Questions, reports: &[Report]) -> Tally<'q> {
    let mut tally = Tally::new(questions);
    reports.iter().for_each(|report| tally.add(report).unwrap());
    tally
}

fn row(field: &str, category: Option<&str>, support: u64, n: u64) -> CountRow {
    CountRow { field: field.to_owned(), category: category.map(str::to_owned), support, n }
}

fn add_all(questions: &Questions, rows: &[CountRow]) -> Result<String, CountError> {
    let mut counts = Counts::new(questions);
    rows.iter().try_for_each(|row| counts.add(row))?;
    Ok(serde_json::to_string(&counts.estimates()?).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_add_up_to_the_figures_of_all_reports(
        said in prop::collection::vec((0usize..4, 0usize..4), 1..60), machines in 1usize..5, keep_zeros: bool, turn in 0usize..30,
    ) {
        let questions = questions();
        let moods = [Some("a"), Some("b"), Some("c"), None];
        let ages = [Some("30-39"), Some("40-49"), Some("90+"), None];
        let reports: Vec<Report> =
            said.iter().enumerate().map(|(id, (mood, age))| report(id, moods[*mood], ages[*age])).collect();
        let whole = serde_json::to_string(&tally(&questions, &reports).estimates()).unwrap();
        let mut rows = Vec::new();
        for machine in 0..machines {
            let part: Vec<Report> = reports.iter().skip(machine).step_by(machines).cloned().collect();
            rows.extend(tally(&questions, &part).rows());
        }
        // An engine's GROUP BY has no row for what never occurs, and its rows come in any order.
        rows.retain(|row| keep_zeros || row.support > 0);
        let len = rows.len();
        rows.rotate_left(turn % len);
        prop_assert_eq!(add_all(&questions, &rows).unwrap(), whole.clone());
        // Added up by another machine first: still the same.
        rows.sort();
        let mut merged: Vec<CountRow> = Vec::new();
        for one in rows {
            match merged.last_mut().filter(|last| last.field == one.field && last.category == one.category) {
                Some(last) => (last.support, last.n) = (last.support + one.support, last.n + one.n),
                None => merged.push(one),
            }
        }
        prop_assert_eq!(add_all(&questions, &merged).unwrap(), whole);
    }
}

#[test]
fn what_no_reports_can_give_is_refused() {
    let questions = questions();
    let age = row("age", Some("30-39"), 10, 10);
    let refused = |rows: &[CountRow]| add_all(&questions, rows).unwrap_err().code().to_owned();
    let a = row("mood", Some("a"), 10, 10);
    assert!(add_all(&questions, &[a.clone(), age.clone()]).is_ok());
    assert_eq!(refused(std::slice::from_ref(&a)), "counts/missing-field");
    assert_eq!(refused(&[row("name", Some("a"), 1, 1)]), "counts/unknown-field");
    assert_eq!(refused(&[row("mood", Some("z"), 1, 1)]), "counts/impossible-category");
    assert_eq!(refused(&[row("age", Some("young"), 1, 1)]), "counts/impossible-category");
    assert_eq!(refused(&[row("mood", Some("a"), 11, 10)]), "counts/support-above-n");
    assert_eq!(refused(&[row("mood", Some("a"), 9, 10), age.clone()]), "counts/does-not-add-up");
    assert_eq!(refused(&[a.clone(), row("age", None, 9, 9)]), "counts/other-n");
    let all = row("mood", Some("b"), u64::MAX, u64::MAX);
    assert_eq!(refused(&[all.clone(), all, age]), "counts/too-large");
}

#[test]
fn a_methods_paragraph_says_what_a_paper_has_to() {
    let questions = questions();
    let reports: Vec<Report> = (0..40).map(|id| report(id, Some("a"), None)).collect();
    let estimates = tally(&questions, &reports).estimates();
    let text = estimates.methods("9.9.9", Some("ab12"));
    for words in [
        "40 reports",
        "version 1",
        &"07".repeat(32),
        "1 of its 2 fields",
        "randomized response over 4 categories (epsilon 1, n = 40)",
        "at most 1 for a report",
        "1 field was reported without noise",
        "95 % Wilson",
        "Gauze 9.9.9",
        "SHA-256 ab12",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    let csv = estimates.to_csv();
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert!(lines[0].starts_with("field,label,rule,mechanism,epsilon,category,"), "{csv}");
    assert!(lines[1].starts_with("mood,Mood,perturb,randomized-response,1,a,a,40,40,"), "{csv}");
    assert_eq!(lines.len(), 1 + 4 + 1 + 1, "{csv}");
}
