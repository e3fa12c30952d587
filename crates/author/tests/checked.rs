//! Every draft of a shared form is checked, explained, compared and valid by the schema.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test may assert by panicking and says what it skips")]

use std::fs;
use std::path::{Path, PathBuf};

use gauze_author::check::{Severity, check};
use gauze_author::diff::diff;
use gauze_author::draft::{Wishes, draft};
use gauze_core::Policy;
use gauze_signed::{Date, policy_hash};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn drafts_of_the_shared_forms_are_sound() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/forms");
    if !folder.exists() {
        eprintln!("skipped: ../shared/forms is not here");
        return;
    }
    let schema = jsonschema::options().should_validate_formats(true).build(&gauze_author::schema::schema()).unwrap();
    let today = Date::parse("2026-11-22").unwrap();
    let mut all = Vec::new();
    files(&folder, &mut all);
    let mut seen = 0;
    for path in all {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(form) = gauze_forms::read(&fs::read(&path).unwrap(), &name) else { continue };
        for noise in [None, Some((2_000, 4_000_000))] {
            let wishes = Wishes { holders: Vec::new(), quorum: None, noise, from: today, source: name.clone() };
            let payload = draft(&form, &wishes).policy.into_bytes();
            let policy = Policy::parse(&payload, policy_hash(&payload)).unwrap_or_else(|e| panic!("{name}: {e}"));
            let json: serde_json::Value = serde_json::from_slice(&payload).unwrap();
            let misfits: Vec<String> =
                schema.iter_errors(&json).map(|e| format!("{} {e}", e.instance_path())).collect();
            assert_eq!(misfits, Vec::<String>::new(), "{name}");
            let report = check(&payload, &policy, Some(&form), today);
            let errors = report.findings.iter().filter(|one| one.severity == Severity::Error);
            // What only the study team can fill in; the drafter itself must reveal nothing and spend nothing twice.
            for one in errors.filter(|one| one.code != "policy/placeholder") {
                panic!("{name}: {} {}", one.code, one.message);
            }
            assert!(diff(&payload, &payload).changes.is_empty());
            seen += 1;
        }
    }
    assert!(seen >= 20, "{seen}");
}
