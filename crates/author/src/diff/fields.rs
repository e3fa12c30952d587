//! Changes of the fields: what is new, what is gone, what means something else, and how much of it leaves.

use super::{Changes, Kind};
use crate::view::json::micro_text;
use crate::view::{Field, Rule, View};

pub(super) fn compare(a: &View, b: &View, changes: &mut Changes) {
    for field in &b.fields {
        match a.field(&field.id) {
            None => appeared(a, field, b, changes),
            Some(old) => one(old, field, changes),
        }
    }
    for old in a.fields.iter().filter(|old| b.field(&old.id).is_none()) {
        if renamed(old, b).is_some_and(|new| a.field(&new.id).is_none()) {
            continue;
        }
        let words = if old.rule.releases() {
            format!("the study no longer gets {} (it {})", titled(old), leaves(old))
        } else {
            format!("the policy no longer names {}; nothing of it left before", titled(old))
        };
        changes.add(Kind::Removed, &[&old.id], false, words);
    }
    let kept: Vec<&str> = a.fields.iter().filter(|old| b.field(&old.id).is_some()).map(|old| old.id.as_str()).collect();
    let now: Vec<&str> = b.fields.iter().filter(|new| a.field(&new.id).is_some()).map(|new| new.id.as_str()).collect();
    if kept != now {
        changes.add(Kind::Other, &[], false, "the fields stand in another order".to_owned());
    }
}

fn appeared(a: &View, field: &Field, b: &View, changes: &mut Changes) {
    if let Some(old) = a.fields.iter().find(|old| b.field(&old.id).is_none() && same_question(old, field)) {
        let words = format!(
            "{} is now called `{}` instead of `{}`: figures of the two are not counted together",
            titled(field),
            field.id,
            old.id
        );
        changes.add(Kind::Meaning, &[&field.id, &old.id], false, words);
        one(old, field, changes);
        return;
    }
    if field.rule.releases() {
        changes.add(
            Kind::New,
            &[&field.id],
            true,
            format!("the study newly gets {}: it {}", titled(field), leaves(field)),
        );
    } else {
        changes.add(
            Kind::Other,
            &[&field.id],
            false,
            format!("the policy newly names {}; nothing of it leaves", titled(field)),
        );
    }
}

fn renamed<'v>(old: &Field, b: &'v View) -> Option<&'v Field> {
    b.fields.iter().find(|new| same_question(old, new))
}

fn same_question(old: &Field, new: &Field) -> bool {
    let place = !old.names.is_empty() && old.names == new.names;
    old.kind == new.kind && (place || (old.label == new.label && old.derive == new.derive && old.names.is_empty()))
}

fn one(old: &Field, new: &Field, changes: &mut Changes) {
    let before = changes.0.len();
    meaning(old, new, changes);
    exposure(old, new, changes);
    if old.applies != new.applies {
        let words = format!("{} is asked under another condition", titled(new));
        changes.add(Kind::Meaning, &[&new.id], false, words);
    }
    if old.required != new.required {
        let words = if new.required { "must now be answered" } else { "may now be left out" };
        changes.add(Kind::Other, &[&new.id], false, format!("{} {words}", titled(new)));
    }
    if old.care_path != new.care_path {
        let words = match &new.care_path {
            Some(path) => format!("{} now also goes to care by `{path}`", titled(new)),
            None => format!("{} no longer names a way to care", titled(new)),
        };
        changes.add(Kind::Care, &[&new.id], new.care_path.is_none(), words);
    }
    if changes.0.len() == before && old.written != new.written {
        changes.add(
            Kind::Other,
            &[&new.id],
            false,
            format!("details of {} changed that change nothing of what leaves", titled(new)),
        );
    }
}

fn meaning(old: &Field, new: &Field, changes: &mut Changes) {
    // A question that was never sent and is not sent now has no figures that could be mixed up.
    let weighty = old.rule.releases() || new.rule.releases();
    let mut add =
        |words: String| changes.add(if weighty { Kind::Meaning } else { Kind::Other }, &[&new.id], weighty, words);
    if old.kind != new.kind {
        add(format!(
            "{} was of the type {} and is now {}: old and new figures are not the same thing",
            titled(new),
            old.kind,
            new.kind
        ));
    }
    let codes = |field: &Field| field.options.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>();
    let (gone, come) = (missing(&codes(old), &codes(new)), missing(&codes(new), &codes(old)));
    if !gone.is_empty() || !come.is_empty() {
        let mut parts = Vec::new();
        if !come.is_empty() {
            parts.push(format!("new {}", come.join(", ")));
        }
        if !gone.is_empty() {
            parts.push(format!("gone {}", gone.join(", ")));
        }
        add(format!("the answers of {} changed: {}", titled(new), parts.join("; ")));
    } else if old.options != new.options {
        add(format!("the words or the order of the answers of {} changed", titled(new)));
    }
    if old.label != new.label {
        add(format!("the words of `{}` changed: \"{}\" (before: \"{}\")", new.id, new.words(), old.words()));
    }
    if old.derive != new.derive {
        add(format!("{} is computed in another way", titled(new)));
    }
    if old.unit != new.unit {
        add(format!("the unit of {} changed", titled(new)));
    }
}

fn missing(from: &[String], of: &[String]) -> Vec<String> {
    from.iter().filter(|code| !of.contains(code)).cloned().collect()
}

fn exposure(old: &Field, new: &Field, changes: &mut Changes) {
    if old.rule == new.rule {
        return;
    }
    let (before, after) = (exposed(&old.rule), exposed(&new.rule));
    let words = format!("{}: it {} (before, it {})", titled(new), leaves(new), leaves(old));
    if before.0 == 0 && after.0 > 0 {
        changes.add(Kind::New, &[&new.id], true, format!("the study newly gets {words}"));
    } else if after > before {
        changes.add(Kind::MoreExposed, &[&new.id], true, format!("more leaves of {words}"));
    } else if after.0 == 0 && before.0 > 0 {
        changes.add(Kind::Removed, &[&new.id], false, format!("the study no longer gets {words}"));
    } else if after < before {
        changes.add(Kind::LessExposed, &[&new.id], false, format!("less leaves of {words}"));
    } else {
        changes.add(Kind::Other, &[&new.id], false, format!("as much leaves, in another way, of {words}"));
    }
}

/// How much leaves, roughly: by kind of rule, then by how fine it is.
fn exposed(rule: &Rule) -> (u8, u64) {
    match rule {
        Rule::Drop | Rule::Withhold => (0, 0),
        Rule::Perturb(epsilon, _) => (1, *epsilon),
        Rule::Zip3 => (2, 1),
        Rule::Icd10Chapter => (2, 22),
        Rule::Hour => (2, 24),
        Rule::AgeBand(width) => (2, 91u64.div_ceil((*width).max(1))),
        Rule::Age | Rule::Year => (2, 91),
        Rule::Quarter => (2, 4 * 91),
        Rule::Month => (2, 12 * 91),
        Rule::Bins(edges) => (2, edges.len() as u64 + 1),
        Rule::Round(step) => (2, 1_000_000_000 / step.unsigned_abs().max(1)),
        Rule::Clamp(low, high) => {
            let range = low.zip(*high).map_or(1_000, |(low, high)| high.abs_diff(low) / 1_000_000);
            (2, 1_000 + range)
        }
        Rule::Pseudonymize => (3, 0),
        // A surrogate looks like a finding that was left, and a name that stays is one.
        Rule::Scrub { keeps_providers, .. } => (3, 1 + u64::from(*keeps_providers)),
        Rule::Attach(how, risk) => {
            let rank = match (how.as_str(), risk) {
                ("series", _) => 3,
                ("dicom", false) => 4,
                _ => 5,
            };
            (3, rank)
        }
        Rule::Keep => (4, 0),
    }
}

fn titled(field: &Field) -> String {
    format!("`{}` (\"{}\")", field.id, field.words())
}

fn scrubbed(shown: &str, threshold: Option<u64>, keeps_providers: bool) -> String {
    let instead = match shown {
        "mask" => "; a bar stands in their place",
        "surrogate" => "; made-up ones stand in their place",
        _ => "",
    };
    let but = if keeps_providers { ", except names of clinicians and facilities," } else { "" };
    let sure = threshold.map(|percent| format!(" (a word goes from {percent} % on)")).unwrap_or_default();
    format!("leaves without the identifiers{but} that are found in it{sure}{instead}")
}

fn attached(how: &str, risk: bool) -> &'static str {
    match (how, risk) {
        ("picture", _) => "leaves as a picture without what the camera wrote beside it",
        ("series", _) => "leaves as columns of a table, in steps and without dates",
        ("dicom", true) => "leaves as a DICOM file by the Basic Profile, names in the picture at the site's risk",
        ("dicom", false) => "leaves as a DICOM file by the Basic Profile, refused where the picture may hold a name",
        _ => "leaves as a document, unchanged",
    }
}

/// "leaves exactly", "stays here", …
fn leaves(field: &Field) -> String {
    match &field.rule {
        Rule::Drop => "stays here".to_owned(),
        Rule::Withhold => "stays here, as an identifier".to_owned(),
        Rule::Keep => "leaves exactly".to_owned(),
        Rule::Scrub { shown, threshold, keeps_providers } => scrubbed(shown, *threshold, *keeps_providers),
        Rule::Attach(how, risk) => attached(how, *risk).to_owned(),
        Rule::Pseudonymize => "leaves as a random code".to_owned(),
        Rule::Perturb(epsilon, how) if how.is_empty() => {
            format!("leaves changed by chance, epsilon {}", micro_text(*epsilon))
        }
        Rule::Perturb(epsilon, how) => format!("leaves changed by chance ({how}), epsilon {}", micro_text(*epsilon)),
        Rule::AgeBand(width) => format!("leaves as an age band of {width} years"),
        Rule::Age => "leaves as an age in years".to_owned(),
        Rule::Year => "leaves as a year".to_owned(),
        Rule::Quarter => "leaves as a quarter of a year".to_owned(),
        Rule::Month => "leaves as a month".to_owned(),
        Rule::Hour => "leaves as an hour of the day".to_owned(),
        Rule::Zip3 => "leaves as three digits of the ZIP code".to_owned(),
        Rule::Bins(edges) => format!("leaves as one of {} ranges", edges.len() + 1),
        Rule::Clamp(..) => "leaves with its lowest and highest values put together".to_owned(),
        Rule::Round(_) => "leaves rounded".to_owned(),
        Rule::Icd10Chapter => "leaves as a chapter of ICD-10".to_owned(),
    }
}
