//! ODK XForms: a health survey with Spanish texts, a vaccination visit, and broken ones.
#![expect(clippy::unwrap_used, reason = "a test may assert by panicking")]

use gauze_forms::form::{Condition, Form, Format, Item, Kind};
use gauze_forms::{FormError, read};
use proptest::prelude::*;

const HEALTH: &str = include_str!("forms/health-survey.xform.xml");
const VACCINATION: &str = include_str!("forms/vaccination.xform.xml");

fn form(text: &str) -> Form {
    read(text.as_bytes(), "").unwrap()
}

fn item<'f>(form: &'f Form, name: &str) -> &'f Item {
    form.items.iter().find(|item| item.name == name).unwrap()
}

fn text<'t>(texts: &'t [(String, String)], language: &str) -> &'t str {
    &texts.iter().find(|(tag, _)| tag == language).unwrap().1
}

fn codes(item: &Item) -> Vec<&str> {
    item.options.iter().map(|option| option.code.as_str()).collect()
}

fn notes<'f>(form: &'f Form, item: &str) -> Vec<&'f str> {
    form.notes.iter().filter(|note| note.item == item).map(|note| note.text.as_str()).collect()
}

#[test]
fn the_survey_has_both_languages() {
    let form = form(HEALTH);
    assert_eq!((form.format, form.languages.as_slice()), (Format::XForm, &["en".to_owned(), "es".to_owned()][..]));
    assert_eq!(form.title[0].1, "Household health survey");
    let age = item(&form, "/survey/person/age");
    assert_eq!(text(&age.label, "en"), "How old are you?");
    assert_eq!(text(&age.label, "es"), "¿Cuántos años tiene?");
    assert_eq!(text(&age.hints.help, "es"), "En años cumplidos");
    assert_eq!(text(&age.within[0], "es"), "Sobre usted");
    let sex = item(&form, "/survey/person/sex");
    assert_eq!((sex.kind, codes(sex)), (Kind::Choice, vec!["female", "male", "other"]));
    assert_eq!(text(&sex.options[0].label, "es"), "Mujer");
}

#[test]
fn kinds_bounds_and_conditions_are_taken_over() {
    let form = form(HEALTH);
    let age = item(&form, "/survey/person/age");
    assert_eq!((age.kind, age.required), (Kind::Integer, true));
    assert_eq!((age.min.as_deref(), age.max.as_deref()), (Some("18"), Some("119")));
    let phone = item(&form, "/survey/person/phone");
    assert_eq!((phone.kind, phone.pattern.as_deref()), (Kind::Text, Some("^[0-9]{10}$")));
    let born = item(&form, "/survey/person/born");
    assert_eq!((born.kind, born.min.as_deref(), born.max.as_deref()), (Kind::Date, Some("1900-01-01"), Some("today")));
    let pain = item(&form, "/survey/health/pain");
    assert_eq!((pain.kind, pain.min.as_deref(), pain.max.as_deref()), (Kind::Integer, Some("0"), Some("10")));
    let conditions = item(&form, "/survey/health/conditions");
    assert_eq!((conditions.kind, codes(conditions)), (Kind::MultiChoice, vec!["diabetes", "asthma", "none"]));
    let adult = Condition::Compare { item: "/survey/person/age".into(), op: ">=", than: "18".into() };
    assert_eq!(conditions.condition, Some(adult.clone()));
    let asthma = Condition::Includes { item: "/survey/health/conditions".into(), code: "asthma".into() };
    assert_eq!(item(&form, "/survey/health/inhaler").condition, Some(Condition::All(vec![adult.clone(), asthma])));
    let pregnant = item(&form, "/survey/health/pregnant");
    let woman = Condition::Is { item: "/survey/person/sex".into(), codes: vec!["female".into()] };
    assert_eq!(pregnant.condition, Some(Condition::All(vec![adult.clone(), woman])));
    let unread = item(&form, "/survey/health/comments").condition.clone();
    let unread_part = Condition::Unreadable("count(/survey/household/name) > 3".into());
    assert_eq!(unread, Some(Condition::All(vec![adult, unread_part])));
    assert_eq!(item(&form, "/survey/health/comments").kind, Kind::LongText);
    assert_eq!(item(&form, "/survey/health/agreement").kind, Kind::Ordinal);
    assert_eq!(item(&form, "/survey/consent").kind, Kind::Boolean);
    assert_eq!(item(&form, "/survey/place").kind, Kind::Location);
    assert_eq!(item(&form, "/survey/photo").kind, Kind::File);
    assert!(item(&form, "/survey/household/name").repeats && !age.repeats);
    let weeks = item(&form, "/survey/health/weeks");
    assert_eq!(
        notes(&form, &weeks.name),
        ["not all of its constraint is taken over: . > 0 and . < /survey/person/age"]
    );
    assert_eq!(weeks.min, None);
}

#[test]
fn what_a_device_fills_in_is_hidden_and_marked() {
    let form = form(HEALTH);
    for (name, kind) in [
        ("/survey/start", Kind::DateTime),
        ("/survey/end", Kind::DateTime),
        ("/survey/today", Kind::Date),
        ("/survey/deviceid", Kind::Text),
        ("/survey/phonenumber", Kind::Phone),
        ("/survey/username", Kind::Text),
        ("/survey/email", Kind::Email),
        ("/survey/meta/instanceID", Kind::Text),
        ("/survey/meta/audit", Kind::File),
    ] {
        let item = item(&form, name);
        assert!(item.hidden && item.hints.identifier, "{name}");
        assert_eq!(item.kind, kind, "{name}");
    }
    let score = item(&form, "/survey/score");
    assert!(score.calculated && score.hidden && !score.hints.identifier);
    // A constant in the instance is sent too.
    assert!(item(&form, "/survey/form_version").hidden);
    assert_eq!(form.items[0].name, "/survey/start");
}

#[test]
fn what_the_form_calls_is_listed() {
    let form = form(VACCINATION);
    let calls: Vec<(&str, &str)> = form.lookups.iter().map(|l| (l.item.as_str(), l.url.as_str())).collect();
    assert_eq!(
        calls,
        [
            ("", "https://collect.example.org/submission"),
            ("/visit/clinic", "jr://file-csv/clinics.csv"),
            ("/visit/barcode_app", "ex:org.example.scan"),
        ]
    );
    assert_eq!(notes(&form, "/visit/clinic"), ["its choices are not in the form and are not known here"]);
}

#[test]
fn lists_of_the_model_become_choices() {
    let form = form(VACCINATION);
    let vaccine = item(&form, "/visit/child/vaccine");
    assert_eq!(codes(vaccine), ["bcg", "mmr", "polio"]);
    assert_eq!(text(&vaccine.options[1].label, "und"), "MMR from 9 months & up");
    let dose = item(&form, "/visit/child/dose");
    assert_eq!(codes(dose), ["1", "2"]);
    assert_eq!(
        notes(&form, "/visit/child/dose"),
        ["its choices depend on other answers; all of the list are taken over"]
    );
    assert_eq!(text(&item(&form, "/visit/child/seen").label, "und"), "Has [name] been seen before?");
    assert_eq!(
        notes(&form, "/visit/mother"),
        [
            "its choices come from other answers (/visit/child[name != ''])",
            "its choices are not in the form and are not known here"
        ]
    );
    assert_eq!(notes(&form, "/visit/gone"), ["the body asks for a node that the instance does not have"]);
    assert!(vaccine.repeats && form.items.iter().all(|item| item.name != "/visit/gone"));
    let weight = item(&form, "/visit/child/weight");
    let seen = Condition::Not(Box::new(Condition::Is { item: "/visit/child/seen".into(), codes: vec!["no".into()] }));
    assert_eq!((weight.kind, weight.condition.clone()), (Kind::Decimal, Some(seen)));
    assert_eq!((weight.min.as_deref(), weight.max.as_deref()), (Some("0.5"), Some("40")));
}

#[test]
fn broken_forms_are_refused_with_their_line() {
    let problem = |text: &str| match read(text.as_bytes(), "form.xml").unwrap_err() {
        FormError::NotWellFormed { line, problem } => (line, problem),
        other => panic!("{other}"),
    };
    let cut = HEALTH.split_at(HEALTH.len() / 2).0;
    assert!(problem(cut).1.contains("ends within an element") || problem(cut).1.contains("not XML"));
    assert_eq!(
        problem(&HEALTH.replace("<model>", "<m>").replace("</model>", "</m>")).1,
        "it has no `model`: export it as an XForm"
    );
    let doctype = HEALTH.replace("<h:html", "<!DOCTYPE x SYSTEM 'http://example.org/x.dtd'><h:html");
    assert!(problem(&doctype).1.contains("document type"));
    let shape = |body: &str| {
        format!(
            "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>{body}</h:head></h:html>"
        )
    };
    assert_eq!(problem(&shape("<model/>")).1, "the model has no instance");
    assert_eq!(problem(&shape("<model><instance><data/></instance></model>")).1, "it asks for nothing");
}

/// One list, one heading, one condition used by many must not grow without bound.
#[test]
fn a_small_file_cannot_ask_for_much_memory() {
    let long = "x".repeat(200_000);
    let nodes: String = (0..2_000).map(|n| format!("<a{n}/>")).collect();
    let controls: String = (0..2_000)
        .map(|n| format!("<select1 ref='/d/g/a{n}'><itemset nodeset=\"instance('l')/list/item\"><value ref='name'/><label ref=\"jr:itext(id)\"/></itemset></select1>"))
        .collect();
    let items = "<item><name>n</name><id>t</id></item>".repeat(1_000);
    let text = format!(
        "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='h'><h:head><model><itext><translation lang='en'><text id='t'><value>{long}</value></text></translation></itext><instance><d><g>{nodes}</g></d></instance><instance id='l'><list>{items}</list></instance><bind nodeset='/d/g' relevant=\"{}\"/></model></h:head><h:body><group ref='/d/g'><label>{long}</label>{controls}</group></h:body></h:html>",
        vec!["/d/g/a1 = 'n'"; 500].join(" or ")
    );
    let error = read(text.as_bytes(), "").unwrap_err();
    assert!(error.to_string().contains("too large together"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_change_of_a_form_makes_it_panic(
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), "[<>/=\"'&;a-d() \\[\\]]{0,6}"), 1..6),
    ) {
        let mut text = HEALTH.to_owned();
        for (at, insert) in cuts {
            let mut at = at.index(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            text.insert_str(at, &insert);
        }
        let _read = read(text.as_bytes(), "");
    }
}
