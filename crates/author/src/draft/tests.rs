//! Forms as clinics and studies write them, none of them a file of ours: what each question must be taken for.
//!
//! A row is `name | label | kind | category | rule`; `-` is none. A heading is `# text`.

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
            let found = field.category.map_or("-", super::Category::name);
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

#[test]
fn a_form_in_another_language_gives_no_free_text_away() {
    let rows = "
        a | Nom | text | - | drop
        b | Votre adresse | text | - | drop
        c | Avez-vous des allergies et lesquelles ? | long | - | drop
    ";
    let draft = checked(&table(rows).0, None);
    assert!(draft.fields.iter().all(|field| !field.rule.starts_with("scrub")), "{}", draft.to_table());
    assert!(draft.notes.iter().any(|note| note.contains("neither in English nor in Spanish")));
}

#[test]
fn hints_only_add_restrictions() {
    let hinted = |label: &str, kind: Kind, hints: Hints| {
        let draft = draft(&form(vec![Item { hints, ..item("q", label, kind) }]), &wishes(None));
        let field = draft.fields.first().unwrap().clone();
        (field.category.map_or("-", super::Category::name), field.rule)
    };
    let token = |token: &str| Hints { autocomplete: Some(token.to_owned()), ..Hints::default() };
    let marked = Hints { identifier: true, ..Hints::default() };
    assert_eq!(hinted("Anything else?", Kind::Text, token("section-a home tel")), ("phone", "withhold".to_owned()));
    // A real form has `bday` on its NHS number.
    assert_eq!(hinted("NHS number", Kind::Text, token("bday")), ("mrn", "withhold".to_owned()));
    assert_eq!(hinted("Full name", Kind::Text, token("off")), ("names", "withhold".to_owned()));
    assert_eq!(hinted("Your name", Kind::Text, token("sex")), ("names", "withhold".to_owned()));
    assert_eq!(hinted("Notes", Kind::LongText, marked.clone()), ("other-id", "withhold".to_owned()));
    assert_eq!(hinted("Result code", Kind::Choice, marked.clone()).1, "drop");
    assert_eq!(hinted("Result", Kind::Decimal, marked), ("other-id", "withhold".to_owned()));
}

#[test]
fn conditions_are_taken_over_where_nothing_is_told() {
    let when = |item: Item, condition: Condition| Item { condition: Some(condition), ..item };
    let is = |item: &str, code: &str| Condition::Is { item: item.to_owned(), codes: vec![code.to_owned()] };
    let items = vec![
        item("smoke", "Do you smoke?", Kind::Boolean),
        when(item("packs", "How many packs a day?", Kind::Integer), is("smoke", "true")),
        when(item("late", "How bad is the pain?", Kind::Choice), is("last", "a")),
        item("abuse", "Has anybody hit you?", Kind::Boolean),
        when(item("who", "How often?", Kind::Choice), is("abuse", "true")),
        item("last", "Which one?", Kind::Choice),
        when(item("odd", "Odd one", Kind::Choice), Condition::Unreadable("today() > 3".to_owned())),
    ];
    let draft = checked(&form(items), None);
    let field = |name: &str| draft.fields.iter().find(|field| field.name == name).unwrap();
    assert!(draft.policy.contains(r#""applies": {"field": "smoke", "is": ["true"]}"#), "{}", draft.policy);
    assert!(field("late").notes.iter().any(|note| note.contains("not an earlier question")));
    assert_eq!(field("who").rule, "drop", "a follow-up of a question that goes to the clinic only tells its answer");
    assert!(field("odd").notes.iter().any(|note| note.contains("not understood")));
    assert!(field("abuse").care_relevant && draft.policy.contains("care+study"));
}

#[test]
fn audit_in_spanish_is_a_score() {
    let labels = [
        "¿Con qué frecuencia consume alguna bebida alcohólica?",
        "¿Cuántas consumiciones de bebidas alcohólicas suele realizar en un día de consumo normal?",
        "¿Con qué frecuencia toma seis o más bebidas alcohólicas en una sola ocasión?",
        "¿Con qué frecuencia ha sido incapaz de parar de beber una vez había empezado?",
        "¿Con qué frecuencia no pudo hacer lo que se esperaba de usted porque había bebido?",
        "¿Con qué frecuencia ha necesitado beber en ayunas para recuperarse?",
        "¿Con qué frecuencia ha tenido remordimientos o sentimientos de culpa después de haber bebido?",
        "¿Con qué frecuencia no ha podido recordar lo que sucedió la noche anterior?",
        "¿Usted o alguna otra persona han resultado heridos porque usted había bebido?",
        "¿Algún familiar o médico ha mostrado preocupación por su consumo de bebidas alcohólicas?",
    ];
    let answers = |count: u32| {
        (0..count)
            .map(move |at| Choice { score: Some(if count == 3 { at * 2 } else { at }), ..option(&format!("o{at}")) })
    };
    let items = labels.iter().enumerate().map(|(at, label)| Item {
        options: answers(if at < 8 { 5 } else { 3 }).collect(),
        required: true,
        ..item(&format!("audit{}", at + 1), label, Kind::Choice)
    });
    let draft = checked(&form(items.collect()), None);
    assert!(draft.policy.contains(r#""scale": "audit""#), "{}", draft.to_table());
    assert_eq!(draft.fields.iter().filter(|field| field.rule == "drop").count(), 10, "{}", draft.to_table());
}

#[test]
fn strange_texts_do_not_break_a_draft() {
    let mut strange = item("a\u{1b}[2J\"b", "Tell\u{0} us\n\"more\"\\ é ñ", Kind::Text);
    strange.max_length = Some(u32::MAX);
    let empty = Item { name: String::new(), ..Item::default() };
    let long = item(&"x".repeat(150), &"word ".repeat(2000), Kind::Boolean);
    let form = form(vec![strange, empty.clone(), empty, long]);
    let first = draft(&form, &wishes(None));
    assert_eq!(first.policy, draft(&form, &wishes(None)).policy, "the same form gives the same draft");
    assert!(!first.to_table().contains('\u{1b}') && !first.policy.contains('\u{1b}'));
    assert!(draft(&Form::default(), &wishes(None)).refused.is_some());
}

#[test]
fn published_value_sets_are_listed() {
    let lookup = |item: &str, url: &str| gauze_forms::form::Lookup {
        item: item.to_owned(),
        url: url.to_owned(),
        what: "value set".to_owned(),
    };
    let bare = |name: &str, label: &str| Item { options: Vec::new(), ..item(name, label, Kind::Choice) };
    let mut form = form(vec![bare("race", "Race"), bare("drug", "Medication")]);
    form.lookups = vec![
        lookup("race", "http://hl7.org/fhir/us/core/ValueSet/omb-race-category"),
        lookup("drug", "http://example.org/ValueSet/drugs"),
    ];
    let draft = checked(&form, None);
    let rules: Vec<&str> = draft.fields.iter().map(|field| field.rule.as_str()).collect();
    assert_eq!(rules, ["keep, sealed", "not in the policy"], "{}", draft.to_table());
    assert!(draft.policy.contains("2106-3"));
}

#[test]
fn questions_of_one_name_are_one_field_at_most() {
    let reason = || item("reason", "Reason for the visit", Kind::LongText);
    let whose = item("reason", "Your full name", Kind::Text);
    let sex = |codes: &[&str]| Item {
        options: codes.iter().copied().map(option).collect(),
        ..item("sex", "Sex", Kind::Choice)
    };
    let fruit = || item("fruit", "Do you eat fruit?", Kind::Boolean);
    let follows = Item {
        condition: Some(Condition::Is { item: "sex".to_owned(), codes: vec!["m".to_owned()] }),
        ..item("shaves", "Do you shave?", Kind::Boolean)
    };
    let items = vec![reason(), whose, sex(&["m", "f"]), sex(&["m", "f", "n"]), fruit(), fruit(), follows];
    let draft = checked(&form(items), None);
    let rules: Vec<&str> = draft.fields.iter().map(|field| field.rule.as_str()).collect();
    let out = "not in the policy";
    assert_eq!(rules, [out, "withhold", out, out, "keep, sealed", out, "drop"], "{}", draft.to_table());
}

#[test]
fn a_question_without_a_text_is_not_for_the_study() {
    let bare = |name: &str, kind: Kind| Item { label: Vec::new(), ..item(name, "", kind) };
    let items = vec![
        bare("2", Kind::Text),
        bare("1.1", Kind::Choice),
        bare("q7", Kind::Decimal),
        bare("comments", Kind::LongText),
        bare("do_you_smoke", Kind::Boolean),
    ];
    let draft = checked(&form(items), None);
    let rules: Vec<&str> = draft.fields.iter().map(|field| field.rule.as_str()).collect();
    assert_eq!(rules[..3], ["drop"; 3], "{}", draft.to_table());
    assert_eq!(rules[3..], ["scrub", "keep, sealed"], "{}", draft.to_table());
    assert!(draft.fields[0].why.contains("no text"), "{}", draft.to_table());
}

#[test]
fn kinds_of_places_are_no_place_on_a_map() {
    let at = |labels: [&str; 3]| Item {
        options: labels
            .iter()
            .enumerate()
            .map(|(code, label)| Choice {
                label: vec![("und".to_owned(), (*label).to_owned())],
                ..option(&code.to_string())
            })
            .collect(),
        ..item("place", "Where are you?", Kind::Choice)
    };
    let draft = checked(&form(vec![at(["At home", "At work", "Outdoors"])]), None);
    assert_eq!(draft.fields[0].rule, "keep, sealed", "{}", draft.to_table());
    let draft = checked(&form(vec![at(["Mercy Hospital", "Sunrise Nursing Home", "At home"])]), None);
    assert_eq!(draft.fields[0].rule, "drop", "{}", draft.to_table());
}
