//! Real forms of the field in FHIR, SurveyJS and HTML: each figure was counted by hand in the file.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
#![expect(clippy::print_stdout, reason = "a skipped test says so")]

use std::path::Path;

use gauze_forms::form::{Condition, Form, Format, Item, Kind};
use gauze_forms::{FormError, fhir, html, surveyjs};

fn shared(path: &str) -> Option<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/forms").join(path);
    if !source.exists() {
        println!("skipped: there is no shared forms folder beside this repository");
        return None;
    }
    Some(std::fs::read_to_string(source).unwrap())
}

fn item<'f>(form: &'f Form, name: &str) -> &'f Item {
    form.items.iter().find(|item| item.name == name).unwrap()
}

fn names(form: &Form) -> Vec<&str> {
    form.items.iter().map(|item| item.name.as_str()).collect()
}

fn codes(item: &Item) -> Vec<&str> {
    item.options.iter().map(|option| option.code.as_str()).collect()
}

fn said<'t>(texts: &'t [(String, String)], language: &str) -> &'t str {
    texts.iter().find(|(tag, _)| tag == language).map_or("", |(_, words)| words)
}

fn within<'f>(form: &'f Form, name: &str) -> Vec<&'f str> {
    item(form, name).within.iter().map(|texts| texts[0].1.as_str()).collect()
}

fn count(form: &Form, what: impl Fn(&Item) -> bool) -> usize {
    form.items.iter().filter(|item| what(item)).count()
}

fn that(form: &Form, what: impl Fn(&Item) -> bool) -> Vec<&str> {
    form.items.iter().filter(|item| what(item)).map(|item| item.name.as_str()).collect()
}

#[test]
fn phq_9_has_nine_scored_questions_a_total_and_a_tenth() {
    let Some(text) = shared("fhir/phq9.lforms.json") else { return };
    let form = fhir::read(&text).unwrap();
    assert_eq!((form.format, form.items.len(), form.lookups.len()), (Format::FhirR4, 11, 0));
    assert_eq!(said(&form.title, "und"), "PHQ-9 quick depression assessment panel");
    assert_eq!(form.languages, ["und"]);
    let scores = |item: &Item| item.options.iter().map(|option| option.score).collect::<Vec<_>>();
    assert_eq!(count(&form, |item| scores(item) == [Some(0), Some(1), Some(2), Some(3)]), 9);
    let loinc: Vec<&str> = form.items.iter().map(|item| item.codes[0].code.as_str()).collect();
    let nine = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];
    assert_eq!((&loinc[..9], &loinc[9..]), (&nine[..], &["44261-6", "69722-7"][..]));
    assert!(form.items.iter().all(|item| item.codes[0].system == "http://loinc.org" && item.condition.is_none()));
    assert_eq!(count(&form, |item| item.required), 8);
    let first = item(&form, "/44250-9");
    assert_eq!(codes(first), ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]);
    assert_eq!(said(&first.label, "und"), "Little interest or pleasure in doing things?");
    let total = item(&form, "/44261-6");
    assert_eq!((total.kind, total.calculated, total.hidden), (Kind::Decimal, true, false));
    assert_eq!(total.unit.as_deref(), Some("{score}"));
    assert_eq!(scores(item(&form, "/69722-7")), [None; 4]);
}

#[test]
fn gad_7_speaks_spanish_and_fills_in_who_the_person_is() {
    let Some(text) = shared("fhir/gad-7.beda.json") else { return };
    let form = fhir::read(&text).unwrap();
    assert_eq!(form.items.len(), 11);
    assert_eq!(form.languages, ["und", "es"]);
    assert_eq!(count(&form, |item| item.options.len() == 4 && item.required && !item.hidden), 7);
    let relaxing = item(&form, "69734-2");
    assert_eq!(said(&relaxing.label, "es"), "Ha tenido dificultad para relajarse");
    assert_eq!((said(&relaxing.options[3].label, "es"), relaxing.options[3].score), ("Casi todos los días", Some(3)));
    assert!(said(&relaxing.within[0], "es").starts_with("Durante las últimas 2 semanas, ¿qué tan seguido"));
    assert_eq!(that(&form, |item| item.hidden), ["dateTime", "patientId", "patientName", "anxiety-score"]);
    assert_eq!(that(&form, |item| item.hints.identifier), ["patientId", "patientName"]);
    assert_eq!(that(&form, |item| item.calculated), ["anxiety-score"]);
    assert_eq!(form.lookups.len(), 2);
}

#[test]
fn hidden_and_computed_items_are_told_apart() {
    let Some(text) = shared("fhir/hidden-item.lforms.json") else { return };
    let form = fhir::read(&text).unwrap();
    assert_eq!(form.items.len(), 6);
    assert_eq!(that(&form, |item| item.hidden), ["CE-HIDDEN", "GROUP-VISIBLE/CE-HIDDEN", "GROUP-HIDDEN/CE-HIDDEN"]);
    assert_eq!(that(&form, |item| !item.calculated), ["ITEM-VISIBLE"]);
    assert!(form.items.iter().all(|item| item.kind == Kind::Decimal) && item(&form, "ITEM-VISIBLE").required);
}

#[test]
fn the_intake_in_a_bundle_asks_62_questions_in_16_groups() {
    let Some(text) = shared("fhir/patient-intake.medplum.bundle.json") else { return };
    let form = fhir::read(&text).unwrap();
    // 80 items: 16 groups and 2 texts between them.
    assert_eq!(form.items.len(), 62);
    let of = |kind| count(&form, |item| item.kind == kind);
    assert_eq!([Kind::Text, Kind::Choice, Kind::MultiChoice, Kind::Boolean].map(of), [20, 20, 1, 9]);
    assert_eq!([Kind::Date, Kind::DateTime, Kind::Reference].map(of), [7, 3, 2]);
    // Twenty value sets elsewhere, and one list in the file.
    assert_eq!(form.lookups.len(), 20);
    let method = "patient-contact-preference-preferred-method-for-phone-reminders";
    assert_eq!(that(&form, |item| !item.options.is_empty()), [method]);
    assert_eq!(codes(item(&form, method)), ["sms", "phone"]);
    assert!(item(&form, "ssn").required && !item(&form, "ssn").repeats);
    assert!(item(&form, "emergency-contact-phone").repeats && item(&form, "subscriber-id").repeats);
    let not = |code: &str| {
        let is = Condition::Is { item: "relationship-to-subscriber".into(), codes: vec![code.into()] };
        Condition::Not(Box::new(is))
    };
    let expected = Condition::All(vec![not("other"), not("self"), not("injured")]);
    assert_eq!(item(&form, "related-person-dob").condition, Some(expected));
    let pregnant = Condition::Is { item: "pregnancy-status".into(), codes: vec!["77386006".into()] };
    assert_eq!(item(&form, "estimated-delivery-date").condition, Some(pregnant));
    assert_eq!(item(&form, "pregnancy-status").codes[0].code, "82810-3");
    assert_eq!(within(&form, "related-person-dob"), ["Coverage Information", "Subscriber Information"]);
    let notice = &item(&form, "notice-of-privacy-practices-signature").hints.help;
    assert!(said(notice, "und").starts_with("Sample Hospital Notice of Privacy Practices gives information"));
}

#[test]
fn prapare_keeps_its_free_text_address_and_its_lists() {
    let Some(text) = shared("fhir/prapare.converted.json") else { return };
    let form = fhir::read(&text).unwrap();
    // 28 items: 6 groups and a help text.
    assert_eq!((form.items.len(), form.lookups.len()), (21, 0));
    assert_eq!(count(&form, |item| item.kind == Kind::MultiChoice), 3);
    assert_eq!(form.items.iter().map(|item| item.options.len()).sum::<usize>(), 77);
    let address = item(&form, "/93042-0/56799-0");
    assert_eq!((address.kind, address.codes[0].code.as_str()), (Kind::Text, "56799-0"));
    let afraid = &item(&form, "/93039-6/76501-6").options;
    assert_eq!((said(&afraid[0].label, "und"), afraid[0].score, afraid[1].score), ("Yes", Some(1), Some(0)));
    assert_eq!(item(&form, "/93042-0/63512-8").unit.as_deref(), Some("{#}"));
    assert_eq!(said(&item(&form, "/93042-0/71802-3").hints.help, "und"), "Describes patients living arrangement");
}

#[test]
fn the_family_portrait_nests_relatives_in_repeating_groups() {
    let Some(text) = shared("fhir/family-health-ussg.lforms.json") else { return };
    let form = fhir::read(&text).unwrap();
    // 33 items: 4 groups and 2 help texts.
    assert_eq!(form.items.len(), 27);
    // All fifteen of the family's, and the person's own two about diseases.
    assert_eq!(count(&form, |item| item.repeats), 17);
    assert_eq!(count(&form, |item| item.kind == Kind::MultiChoice), 4);
    let alive = |code: &str| Some(Condition::Is { item: "/54114-4/54139-1".into(), codes: vec![code.into()] });
    assert_eq!(item(&form, "/54114-4/54139-1/54124-3").condition, alive("LA33-6"));
    assert_eq!(item(&form, "/54114-4/54139-1/54112-8").condition, alive("LA32-8"));
    assert_eq!(item(&form, "/54114-4/54139-1/54112-8").options.len(), 70);
    assert_eq!(within(&form, "/54114-4/54117-7/54115-1"), ["Family member health history", "Diseases history panel"]);
    assert_eq!(item(&form, "/54126-8/8302-2").unit.as_deref(), Some("[in_i]"));
    assert_eq!(that(&form, |item| item.hints.identifier), ["/54126-8/54125-0", "/54126-8/21112-8"]);
    let urls = form.lookups.iter().map(|lookup| lookup.url.as_str());
    assert_eq!(
        urls.filter(|url| url.starts_with("http")).collect::<Vec<_>>(),
        [
            "http://clinicaltables.nlm.nih.gov/fhir/R4/ValueSet/conditions",
            "https://clinicaltables.nlm.nih.gov/fhir/R4",
            "https://clinicaltables.nlm.nih.gov/api/conditions/v3/search"
        ]
    );
    assert_eq!(said(&item(&form, "/54126-8/54125-0").hints.help, "und"), "A plain text instruction on Name");
}

#[test]
fn answers_and_patients_are_no_forms() {
    for path in [
        "fhir/family-health-ussg.response.lforms.json",
        "fhir/prapare.response.converted.json",
        "patients/Bob965_Keeling57.bundle.json",
    ] {
        let Some(text) = shared(path) else { return };
        assert!(matches!(fhir::read(&text), Err(FormError::NotAForm(_))), "{path}");
    }
}

#[test]
fn the_vendors_surveys_are_read_under_their_paths() {
    let Some(text) = shared("surveyjs/vendor-doc-example-1.json") else { return };
    let form = surveyjs::read(&text).unwrap();
    assert_eq!(names(&form), ["ratings.support.score", "ratings.docs.score"]);
    assert_eq!((form.items[0].kind, codes(&form.items[0])), (Kind::Ordinal, vec!["1", "2", "3", "4", "5"]));
    assert_eq!(within(&form, "ratings.docs.score"), ["Rate each area", "Documentation"]);

    let Some(text) = shared("surveyjs/vendor-doc-example-2.json") else { return };
    let form = surveyjs::read(&text).unwrap();
    assert_eq!(said(&form.title, "und"), "Net Promoter Score");
    let nps = item(&form, "nps");
    assert_eq!((nps.required, codes(nps).len(), codes(nps)[0], codes(nps)[10]), (true, 11, "0", "10"));
    let reason = item(&form, "reason");
    let below = Condition::Compare { item: "nps".into(), op: "<", than: "7".into() };
    assert_eq!((reason.kind, reason.hidden, &reason.condition), (Kind::LongText, false, &Some(below)));
    assert_eq!(form.notes[0].text, "the form ends early when `{nps} >= 9`");

    let Some(text) = shared("surveyjs/vendor-doc-example-3.json") else { return };
    let form = surveyjs::read(&text).unwrap();
    assert_eq!(names(&form), ["members.memberName", "members.memberEmail", "areas.area", "areas.score"]);
    assert!(form.items.iter().all(|item| item.repeats));
    assert_eq!(item(&form, "members.memberEmail").kind, Kind::Email);
    let score = item(&form, "areas.score");
    assert_eq!((score.kind, score.min.as_deref(), score.max.as_deref()), (Kind::Decimal, Some("1"), Some("5")));

    // The JSON Schema of the format is JSON, and no survey.
    let Some(text) = shared("surveyjs/surveyjs_definition.schema.json") else { return };
    assert_eq!(surveyjs::read(&text).unwrap_err().code(), "form/not-a-form");
}

#[test]
fn plain_pages_are_read_as_people_see_them() {
    let Some(text) = shared("html/uswds-address-form.html") else { return };
    let form = html::read(&text).unwrap();
    assert_eq!(names(&form), ["mailing-address-1", "mailing-address-2", "city", "state", "zip", "urbanization"]);
    assert!(form.items.iter().all(|item| said(&item.within[0], "und") == "Mailing address"));
    assert_eq!((said(&item(&form, "city").label, "und"), item(&form, "city").required), ("City", true));
    // 63 answers, four of them AE: of these one is left.
    assert_eq!((item(&form, "state").kind, item(&form, "state").options.len()), (Kind::Choice, 60));
    assert_eq!(form.notes.len(), 3);
    assert_eq!(item(&form, "zip").pattern.as_deref(), Some(r"[\d]{5}(-[\d]{4})?"));

    let Some(text) = shared("html/uswds-name-form.html") else { return };
    let form = html::read(&text).unwrap();
    assert_eq!(names(&form), ["first-name", "middle-name", "last-name", "full-name", "preferred-name"]);
    assert_eq!(within(&form, "full-name"), ["Full Name"]);
    assert_eq!(said(&item(&form, "first-name").hints.help, "und"), "For example, Jose, Darren, or Mai");
    assert_eq!(form.notes[0].text, "the page has 3 forms: their fields are read together");

    let Some(text) = shared("html/uswds-create-account.twig") else { return };
    let form = html::read(&text).unwrap();
    assert_eq!(names(&form), ["email", "password", "password-confirm", "terms-and-conditions"]);
    assert!(form.items.iter().all(|item| item.required));
    assert_eq!((item(&form, "email").kind, said(&item(&form, "email").label, "und")), (Kind::Email, "Email"));
    assert_eq!(item(&form, "email").hints.autocomplete.as_deref(), Some("email"));
    assert!(item(&form, "password").hints.identifier);
    assert!(form.notes.iter().any(|note| note.item.is_empty() && note.text.contains("template")));
}
