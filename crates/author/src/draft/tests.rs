//! Forms as clinics and studies write them, none of them a file of ours: what each question must be taken for.
//!
//! A row is `name | label | kind | category | rule`; `-` is none. A heading is `# text`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

use gauze_core::{Date, Policy};
use gauze_forms::Form;
use gauze_forms::form::{Choice, Condition, Format, Hints, Item, Kind};

use super::{Draft, Wishes, draft};

mod forms;

fn wishes(noise: Option<(u64, u64)>) -> Wishes {
    let key = gauze_signed::keytext::encode(gauze_signed::keytext::KeyKind::HolderPublic, &[9; 32]).to_string();
    Wishes {
        holders: vec![("Example University".to_owned(), key)],
        quorum: None,
        noise,
        from: Date::parse("2026-01-01").unwrap(),
        source: "form".to_owned(),
    }
}

fn kind(word: &str) -> Kind {
    match word {
        "text" => Kind::Text,
        "long" => Kind::LongText,
        "yes/no" => Kind::Boolean,
        "choice" => Kind::Choice,
        "many" => Kind::MultiChoice,
        "scale" => Kind::Ordinal,
        "whole" => Kind::Integer,
        "number" => Kind::Decimal,
        "date" => Kind::Date,
        "moment" => Kind::DateTime,
        "time" => Kind::Time,
        "zip" => Kind::PostalCode,
        "mail" => Kind::Email,
        "phone" => Kind::Phone,
        "url" => Kind::Url,
        "file" => Kind::File,
        "place" => Kind::Location,
        "reference" => Kind::Reference,
        other => panic!("no kind {other}"),
    }
}

fn option(code: &str) -> Choice {
    Choice { code: code.to_owned(), label: vec![("und".to_owned(), code.to_owned())], score: None }
}

fn item(name: &str, label: &str, kind: Kind) -> Item {
    let closed = matches!(kind, Kind::Choice | Kind::MultiChoice | Kind::Ordinal);
    Item {
        name: name.to_owned(),
        label: vec![("und".to_owned(), label.to_owned())],
        kind,
        options: if closed { ["a", "b", "c"].map(option).to_vec() } else { Vec::new() },
        ..Item::default()
    }
}

fn form(items: Vec<Item>) -> Form {
    Form { format: Format::Html, languages: vec!["und".to_owned()], items, ..Form::default() }
}

/// `(row number, category, rule)` of what a table expects, and the form.
fn table(rows: &str) -> (Form, Vec<(String, String)>) {
    let mut heading = Vec::new();
    let mut items = Vec::new();
    let mut wanted = Vec::new();
    for row in rows.lines().map(str::trim).filter(|row| !row.is_empty()) {
        if let Some(text) = row.strip_prefix('#') {
            heading = if text.trim().is_empty() {
                Vec::new()
            } else {
                vec![vec![("und".to_owned(), text.trim().to_owned())]]
            };
            continue;
        }
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let &[name, label, word, category, rule] = cells.as_slice() else { panic!("five cells, please: {row}") };
        items.push(Item { within: heading.clone(), ..item(name, label, kind(word)) });
        wanted.push((category.to_owned(), rule.to_owned()));
    }
    (form(items), wanted)
}

#[track_caller]
fn checked(form: &Form, noise: Option<(u64, u64)>) -> Draft {
    let draft = draft(form, &wishes(noise));
    if let Err(error) = Policy::parse(draft.policy.as_bytes(), [0; 32]) {
        panic!("{error}");
    }
    draft
}

#[test]
fn unseen_forms_are_taken_for_what_they_are() {
    let (mut identifiers, mut caught, mut rows) = (0, 0, 0);
    let mut wrong = Vec::new();
    for (title, text) in forms::ALL {
        let (form, wanted) = table(text);
        let draft = checked(&form, None);
        let _noised = checked(&form, Some((500, 2_000_000)));
        for (field, (category, rule)) in draft.fields.iter().filter(|field| !field.name.is_empty()).zip(&wanted) {
            let found = field.category.map_or("-", super::Category::key);
            rows += 1;
            let identifier = ["withhold", "zip3", "age-band", "year", "drop!"].contains(&rule.as_str());
            identifiers += u32::from(identifier);
            let leaves =
                field.rule.starts_with("keep") || field.rule.starts_with("scrub") || field.rule.starts_with("perturb");
            caught += u32::from(identifier && !leaves);
            let rule = match rule.as_str() {
                "zip3" => "coarsen to ZIP3",
                "age-band" => "coarsen to 10 years of age",
                "year" => "coarsen to the year",
                "bins" => "coarsen to bins",
                "hour" => "coarsen to the hour",
                "clamp" => "coarsen: 6",
                "left out" => "not in the policy",
                other => other.trim_end_matches('!'),
            };
            if found != category || !field.rule.starts_with(rule) {
                wrong.push(format!(
                    "{title}: {} `{}`: wanted {category}, {rule}; found {found}, {} ({})",
                    field.name, field.label, field.rule, field.why
                ));
            }
        }
    }
    assert_eq!(caught, identifiers, "identifiers that would leave\n{}", wrong.join("\n"));
    assert!(
        wrong.is_empty(),
        "{} of {rows} rows, {caught} of {identifiers} identifiers caught\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(identifiers >= 250, "{identifiers} identifiers in {rows} rows");
}
