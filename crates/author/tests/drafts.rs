//! Drafts of real forms, as reviewed tables: a change of a draft is a change that somebody has read.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests fail loudly, and say what they skip"
)]

use std::path::{Path, PathBuf};
use std::{env, fs};

use gauze_author::draft::{Draft, Wishes, draft};
use gauze_core::{Date, Policy};

/// Forms and the names of their snapshots; `noised` ones with a budget too.
const FORMS: &[(&str, &str)] = &[
    ("fhir/family-health-ussg.lforms.json", "family-health"),
    ("fhir/gad-7.beda.json", "gad-7"),
    ("fhir/hidden-item.lforms.json", "hidden-item"),
    ("fhir/patient-intake.medplum.bundle.json", "patient-intake"),
    ("fhir/phq9.lforms.json", "phq9"),
    ("fhir/prapare.converted.json", "prapare"),
    ("html/uswds-address-form.html", "address"),
    ("html/uswds-create-account.twig", "create-account"),
    ("html/uswds-name-form.html", "name"),
    ("redcap/decimal-comma/dictionary.csv", "redcap-decimal-comma"),
    ("redcap/longitudinal/dictionary.csv", "redcap-longitudinal"),
    ("redcap/simple/dictionary.csv", "redcap-simple"),
    ("redcap/simple/project.odm.xml", "odm-simple"),
    ("redcap/survey/dictionary.csv", "redcap-survey"),
    ("redcap/survey/project.odm.xml", "odm-survey"),
    ("surveyjs/vendor-doc-example-1.json", "surveyjs-1"),
    ("surveyjs/vendor-doc-example-2.json", "surveyjs-2"),
    ("surveyjs/vendor-doc-example-3.json", "surveyjs-3"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn wishes(source: &str, noise: Option<(u64, u64)>) -> Wishes {
    // RFC 7748, section 6.1: Alice's public key.
    let key = [
        0x85, 0x20, 0xf0, 0x09, 0x89, 0x30, 0xa7, 0x54, 0x74, 0x8b, 0x7d, 0xdc, 0xb4, 0x3e, 0xf7, 0x5a, 0x0d, 0xbf,
        0x3a, 0x0d, 0x26, 0x38, 0x1a, 0xf4, 0xeb, 0xa4, 0xa9, 0x8e, 0xaa, 0x9b, 0x4e, 0x6a,
    ];
    let key = gauze_signed::keytext::encode(gauze_signed::keytext::KeyKind::HolderPublic, &key).to_string();
    Wishes {
        holders: vec![("Example University".to_owned(), key)],
        quorum: None,
        noise,
        from: Date::parse("2026-01-01").unwrap(),
        source: source.to_owned(),
    }
}

fn drafted(path: &str, noise: Option<(u64, u64)>) -> Option<Draft> {
    let file = root().join("../shared/forms").join(path);
    let Ok(bytes) = fs::read(&file) else {
        eprintln!("skipped: ../shared/forms/{path} is not here");
        return None;
    };
    let form = gauze_forms::read(&bytes, path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Some(draft(&form, &wishes("form", noise)))
}

/// Compares with the snapshot; `GAUZE_BLESS=1` writes it anew, to be reviewed as any change.
fn compare(name: &str, found: &str) -> Result<(), String> {
    let file = root().join("tests/forms").join(format!("{name}.draft.txt"));
    if env::var_os("GAUZE_BLESS").is_some() {
        fs::write(&file, found).unwrap();
        return Ok(());
    }
    let wanted = fs::read_to_string(&file)
        .map_err(|_| format!("tests/forms/{name}.draft.txt is missing: GAUZE_BLESS=1 writes it"))?;
    if wanted == found {
        return Ok(());
    }
    let (wanted, found): (Vec<&str>, Vec<&str>) = (wanted.lines().collect(), found.lines().collect());
    let gone = wanted.iter().filter(|line| !found.contains(line)).map(|line| format!("- {line}"));
    let new = found.iter().filter(|line| !wanted.contains(line)).map(|line| format!("+ {line}"));
    let lines: Vec<String> = gone.chain(new).collect();
    Err(format!("tests/forms/{name}.draft.txt (GAUZE_BLESS=1 rewrites it):\n{}", lines.join("\n")))
}

#[test]
fn drafts_of_the_shared_forms_are_as_reviewed() {
    let mut wrong = Vec::new();
    for (path, name) in FORMS {
        for (suffix, noise) in [("", None), (".noised", Some((1000, 4_000_000)))] {
            let Some(draft) = drafted(path, noise) else { continue };
            wrong.extend(compare(&format!("{name}{suffix}"), &draft.to_table()).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_draft_could_be_signed() {
    for (path, _) in FORMS {
        for noise in [None, Some((1000, 4_000_000)), Some((60, 1_000_000))] {
            let Some(draft) = drafted(path, noise) else { continue };
            assert_eq!(draft.refused, None, "{path}\n{}", draft.policy);
            Policy::parse(draft.policy.as_bytes(), [0; 32])
                .unwrap_or_else(|error| panic!("{path}: {error}\n{}", draft.policy));
        }
    }
}
