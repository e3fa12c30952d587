//! What PS3.15 Table E.1-1 says of each attribute, as others have put it into a program → our table.
//!
//! The standard is published as a document; the newest form of its table that package registries have is that of the
//! package dicom-anonymizer, and its attributes' value representations are in the dictionary of pydicom. Both are facts of the
//! standard, taken from the packages that the interoperability tests install anyway.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, Outcome, read, write};
use crate::{say, setup, shell};

/// Where the generated table goes.
const TARGET: &str = "crates/attach/src/dicom/data/profile.rs";
/// The table as the package has it, by the standard's edition.
const ACTIONS: &str = "dicomanonymizer/dicom_anonymization_databases/dicomfields_2026c.py";
/// The dictionary of PS3.6.
const DICTIONARY: &str = "pydicom/_dicom_dict.py";

/// Lists of the package, and what becomes of an attribute in each: of alternatives, the one with which a file
/// conforms whatever type the attribute has in it; a list of references is not needed to show an image.
const LISTS: [(&str, Option<&str>); 9] = [
    ("D", Some("Dummy")),
    ("Z", Some("Empty")),
    ("X", None),
    ("U", Some("Uid")),
    ("Z_D", Some("Dummy")),
    ("X_Z", Some("Empty")),
    ("X_D", Some("Dummy")),
    ("X_Z_D", Some("Dummy")),
    ("X_Z_U_STAR", None),
];

/// Remakes the table from the installed packages.
pub(crate) fn remake() -> Outcome {
    let packages = setup::python_packages()?.packages;
    let (actions, dictionary) = (read(&packages.join(ACTIONS))?, read(&packages.join(DICTIONARY))?);
    let target = shell::root().join(TARGET);
    let table = source(&actions, &dictionary)?;
    write(&target, &table)?;
    shell::run(shell::program("rustfmt").args(["--edition", "2024"]).arg(&target))?;
    let count = |start: &str| table.lines().filter(|line| line.trim_start().starts_with(start)).count();
    say::line(&format!("{TARGET}: {} attributes are replaced, {} removed", count("(0x"), count("0x")));
    Ok(())
}

/// The lists' attributes: tag → what becomes of it, `None` for gone.
fn actions(python: &str) -> Outcome<BTreeMap<u32, Option<&'static str>>> {
    let mut found = BTreeMap::new();
    for (list, action) in LISTS {
        let start = format!("\n{list}_TAGS = [");
        let body = python.split_once(&start).and_then(|(_, rest)| rest.split_once("\n]"));
        let (body, _) = body.ok_or_else(|| Failure::Wrong(format!("the package has no list {list}")))?;
        for entry in body.split('(').skip(1) {
            // What comes after a `(` in a comment is no tag.
            let numbers: Vec<u32> = entry.split([',', ')']).map_while(hexadecimal).collect();
            match *numbers.as_slice() {
                [group, element] => {
                    found.insert(group << 16 | element, action);
                }
                // A repeating group with its mask: those groups go as a whole.
                [0x5000 | 0x6000, ..] | [] => {}
                _ => return Err(Failure::Wrong(format!("{list} has an entry that is no tag"))),
            }
        }
    }
    Ok(found)
}

fn hexadecimal(text: &str) -> Option<u32> {
    u32::from_str_radix(text.trim().strip_prefix("0x")?, 16).ok()
}

/// `0x00100010: ('PN', …` → the value representation of each attribute that has a single one.
fn representations(python: &str) -> BTreeMap<u32, &str> {
    let line = |line: &'_ str| -> Option<(u32, usize)> {
        let (tag, rest) = line.trim().split_once(": ('")?;
        Some((hexadecimal(tag)?, rest.find('\'')?))
    };
    let mut found = BTreeMap::new();
    for text in python.lines() {
        if let Some((tag, length)) = line(text)
            && let Some(vr) = text.split_once(": ('").and_then(|(_, rest)| rest.get(..length))
        {
            found.insert(tag, vr);
        }
    }
    found
}

fn source(actions_text: &str, dictionary_text: &str) -> Outcome<String> {
    let (actions, vrs) = (actions(actions_text)?, representations(dictionary_text));
    let (mut replaced, mut removed) = (String::new(), String::new());
    let (mut count, mut gone) = (0, 0);
    let unwritable = |_| Failure::Wrong("cannot write a table".to_owned());
    for (tag, action) in actions {
        // Not in the dictionary: retired before the dictionary was made, or newer than it. Such an attribute goes.
        match (action, vrs.get(&tag).filter(|vr| vr.len() == 2)) {
            (Some(action), Some(vr)) => {
                writeln!(replaced, "(0x{tag:08X}, {action}, *b\"{vr}\"),").map_err(unwritable)?;
                count += 1;
            }
            _ => {
                writeln!(removed, "0x{tag:08X},").map_err(unwritable)?;
                gone += 1;
            }
        }
    }
    let mut hash = String::new();
    for byte in Sha256::digest(actions_text.as_bytes()) {
        write!(hash, "{byte:02x}").map_err(unwritable)?;
    }
    Ok(format!(
        "//! Generated by `cargo xtask dicom-table`; do not edit.
//!
//! Source: DICOM PS3.15 2026c, Table E.1-1, column \"Basic Profile\", as `{ACTIONS}` of
//! dicom-anonymizer 2.1.0 (BSD-3-Clause) lists it; value representations of PS3.6 as pydicom 3.0.2 (MIT) has them.
//! SHA-256 of the list: {hash}

use super::super::profile::Action::{{self, Dummy, Empty, Uid}};

/// Attributes that stay with another value, sorted: Z empty, D a dummy, U another UID.
pub(crate) const REPLACED: [(u32, Action, [u8; 2]); {count}] = [
{replaced}];

/// Attributes that go, sorted. What is not named here goes too, unless the keep list has it: this is what it must not have.
#[cfg(test)]
pub(crate) const REMOVED: [u32; {gone}] = [
{removed}];
"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PYTHON: &str = "
# Replaced tags
D_TAGS = [
    (0x0018, 0x11BB),  # Label (of something)
]
Z_TAGS = [
    (0x0010, 0x0010),  # Patient's Name
]
X_TAGS = [
    (0x5000, 0x0000, 0xFF00, 0x0000),  # Curve Data
    (0x0008, 0x1030),  # Study Description
]
U_TAGS = [
    (
        0x0040,
        0x4023,
    ),  # long
]
Z_D_TAGS = [
]
X_Z_TAGS = [
]
X_D_TAGS = [
]
X_Z_D_TAGS = [
]
X_Z_U_STAR_TAGS = [
]
";

    #[test]
    fn lists_are_read() {
        let found = actions(PYTHON).unwrap();
        let expected = [
            (0x0008_1030, None),
            (0x0010_0010, Some("Empty")),
            (0x0018_11BB, Some("Dummy")),
            (0x0040_4023, Some("Uid")),
        ];
        assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
        assert!(actions("\nD_TAGS = [\n]").is_err());
    }

    #[test]
    fn representations_are_read() {
        let found = representations(
            "    0x00100010: ('PN', '1', \"Patient's Name\", '', 'PatientName'),\n    0x00280106: ('US or SS', '1',",
        );
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [(0x0010_0010, "PN"), (0x0028_0106, "US or SS")]);
    }
}
