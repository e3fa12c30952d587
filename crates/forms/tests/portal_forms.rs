//! Forms in the shapes that portals use, written for these tests; and the same, damaged.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may panic")]

use gauze_forms::form::{Condition, Form, Format, Item, Kind};
use gauze_forms::{fhir, html, surveyjs};
use proptest::prelude::*;

fn item<'f>(form: &'f Form, name: &str) -> &'f Item {
    form.items.iter().find(|item| item.name == name).unwrap()
}

fn names(form: &Form) -> Vec<&str> {
    form.items.iter().map(|item| item.name.as_str()).collect()
}

fn codes(item: &Item) -> Vec<&str> {
    item.options.iter().map(|option| option.code.as_str()).collect()
}

fn urls(form: &Form) -> Vec<&str> {
    form.lookups.iter().map(|lookup| lookup.url.as_str()).collect()
}

fn said<'t>(texts: &'t [(String, String)], language: &str) -> &'t str {
    texts.iter().find(|(tag, _)| tag == language).map_or("", |(_, words)| words)
}

const R5_ASTHMA: &str = r##"{"resourceType":"Questionnaire","meta":{"profile":["http://hl7.org/fhir/5.0/StructureDefinition/Questionnaire"]},
"language":"es","status":"active","title":"Control del asma","contained":[{"resourceType":"ValueSet","id":"freq","compose":{"include":[{"system":"urn:f","concept":[
{"code":"0","display":"Nunca","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":5}]},
{"code":"1","display":"A veces","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":3}],"designation":[{"language":"en","value":"Sometimes"}]}]}]}}],
"item":[{"linkId":"1","prefix":"1.","text":"¿Tiene asma?","type":"boolean","required":true},
{"linkId":"2","text":"Síntomas","type":"group","enableWhen":[{"question":"1","operator":"=","answerBoolean":true}],"item":[
{"linkId":"2.1","text":"¿Con qué frecuencia le falta el aire?","type":"coding","answerValueSet":"#freq"},
{"linkId":"2.2","text":"¿Qué lo provoca?","type":"coding","repeats":true,"answerConstraint":"optionsOrString","answerOption":[{"valueCoding":{"code":"polen","display":"Polen"}},{"valueCoding":{"code":"frio","display":"Frío"}}]},
{"linkId":"2.3","text":"¿Cuál polen?","type":"string","enableWhen":[{"question":"2.2","operator":"=","answerCoding":{"code":"polen"}}],"disabledDisplay":"hidden","maxLength":80},
{"linkId":"2.4","text":"Flujo máximo","type":"quantity","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":{"system":"http://unitsofmeasure.org","code":"L/min"}}]}]},
{"linkId":"3","text":"Receta","type":"attachment"}]}"##;

#[test]
fn a_spanish_r5_questionnaire_with_a_contained_value_set() {
    let form = fhir::read(R5_ASTHMA).unwrap();
    assert_eq!((form.format, names(&form)), (Format::FhirR5, vec!["1", "2.1", "2.2", "2.3", "2.4", "3"]));
    assert_eq!(form.languages, ["es", "en"]);
    let breath = item(&form, "2.1");
    assert_eq!(breath.options.iter().map(|option| option.score).collect::<Vec<_>>(), [Some(5), Some(3)]);
    assert_eq!(said(&breath.options[1].label, "en"), "Sometimes");
    let triggers = item(&form, "2.2");
    assert_eq!((triggers.kind, triggers.other.as_deref()), (Kind::MultiChoice, Some("2.2")));
    let asthma = Condition::Is { item: "1".into(), codes: vec!["true".into()] };
    let pollen = Condition::Includes { item: "2.2".into(), code: "polen".into() };
    assert_eq!(item(&form, "2.3").condition, Some(Condition::All(vec![asthma, pollen])));
    assert_eq!((item(&form, "2.4").unit.as_deref(), item(&form, "3").kind), (Some("L/min"), Kind::File));
    assert!(form.notes.is_empty(), "{:?}", form.notes);
}

const R4_DEMOGRAPHICS: &str = r#"{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"OperationOutcome"}},
{"resource":{"resourceType":"Questionnaire","status":"active","title":"Demographics","extension":[
{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext","extension":[{"url":"name","valueCoding":{"code":"patient"}},{"url":"type","valueCode":"Patient"}]},
{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-preferredTerminologyServer","valueUrl":"https://tx.example.org/fhir"}],"item":[
{"linkId":"fam","text":"Family name","type":"string","definition":"http://hl7.org/fhir/StructureDefinition/Patient#Patient.name.family","required":true,"extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression","valueExpression":{"language":"text/fhirpath","expression":"%patient.name.family"}}]},
{"linkId":"sex","text":"Sex","type":"choice","answerValueSet":"http://v.example/sex|1.0"},
{"linkId":"gp","text":"Your doctor","type":"choice","extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression","valueExpression":{"language":"application/x-fhir-query","expression":"Practitioner?_count=50"}}]},
{"linkId":"age","text":"Age","type":"integer","readOnly":true,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0}]},
{"linkId":"smokes","text":"Do you smoke?","type":"open-choice","answerOption":[{"valueString":"Yes"},{"valueString":"No"}]},
{"linkId":"packs","text":"Packs","type":"decimal","enableBehavior":"any","enableWhen":[{"question":"smokes","operator":"=","answerString":"Yes"},{"question":"age","operator":">=","answerInteger":18}]}]}},
{"resource":{"resourceType":"ValueSet","url":"http://v.example/sex","expansion":{"contains":[{"code":"female","display":"Female"},{"code":"male","display":"Male"}]}}}]}"#;

#[test]
fn a_search_result_with_a_value_set_beside_the_questionnaire() {
    let form = fhir::read(R4_DEMOGRAPHICS).unwrap();
    assert_eq!(names(&form), ["fam", "sex", "gp", "age", "smokes", "packs"]);
    assert!(item(&form, "fam").hints.identifier && item(&form, "age").hidden);
    assert_eq!(codes(item(&form, "sex")), ["female", "male"]);
    assert_eq!(codes(item(&form, "smokes")), ["Yes", "No"]);
    assert!(matches!(item(&form, "packs").condition.as_ref().unwrap(), Condition::Any(both) if both.len() == 2));
    assert_eq!(urls(&form), ["https://tx.example.org/fhir", "%patient.name.family", "Practitioner?_count=50"]);
}

const SURVEY_INTAKE: &str = r#"{"locale":"en","title":{"default":"New patient","es":"Paciente nuevo"},"showQuestionNumbers":"off","pages":[
{"name":"who","title":"About you","elements":[{"type":"text","name":"first_name","title":{"default":"First name","es":"Nombre"},"isRequired":true,"autocomplete":"given-name"},
{"type":"text","name":"dob","title":"Date of birth","inputType":"date","maxValueExpression":"today()","autocomplete":"bday"},
{"type":"text","name":"phone","startWithNewLine":false,"inputType":"tel","maskType":"pattern","maskSettings":{"pattern":"999-999-9999"}},
{"type":"dropdown","name":"country","defaultValue":"United States","choices":["item1","item2"],"choicesByUrl":{"url":"https://surveyjs.io/api/CountriesExample"}},
{"type":"panel","name":"address","title":"Address","elements":[{"type":"text","name":"zip","title":"ZIP","autocomplete":"postal-code","validators":[{"type":"regex","regex":"^[0-9]{5}$"}]}]}]},
{"name":"health","elements":[{"type":"radiogroup","name":"smoker","title":"Do you smoke?","choices":[{"value":"y","text":"Yes"},{"value":"n","text":"No"}],"isRequired":true},
{"type":"text","name":"packs","title":"Packs a day","inputType":"number","min":0,"max":10,"visibleIf":"{smoker} = 'y'"},
{"type":"checkbox","name":"conditions","title":"Have you had any of these?","showNoneItem":true,"showOtherItem":true,"choices":["Asthma","Diabetes"]},
{"type":"comment","name":"asthma_note","visibleIf":"{conditions} contains 'Asthma' and {smoker} = 'y'"},
{"type":"matrix","name":"phq2","title":"Over the last 2 weeks","columns":[{"value":0,"text":"Not at all"},{"value":1,"text":"Several days"}],"rows":[{"value":"interest","text":"Little interest"},{"value":"down","text":"Feeling down"}],"isAllRowRequired":true},
{"type":"paneldynamic","name":"meds","title":"Medication","templateElements":[{"type":"text","name":"drug"},{"type":"radiogroup","name":"daily","choices":["y","n"],"visibleIf":"{panel.drug} notempty"}]},
{"type":"boolean","name":"agree","title":"I agree","isRequired":true},{"type":"signaturepad","name":"sign","visibleIf":"{agree} = true"}]}]}"#;

#[test]
fn a_bilingual_survey_for_new_patients() {
    let form = surveyjs::read(SURVEY_INTAKE).unwrap();
    let expected = "first_name dob phone country zip smoker packs conditions asthma_note phq2.interest phq2.down meds.drug meds.daily agree sign";
    assert_eq!(names(&form).join(" "), expected);
    assert_eq!(form.languages, ["en", "es"]);
    assert_eq!(said(&item(&form, "first_name").label, "es"), "Nombre");
    assert_eq!((item(&form, "dob").kind, item(&form, "dob").max.as_deref()), (Kind::Date, Some("today")));
    assert_eq!(
        (item(&form, "phone").kind, item(&form, "phone").pattern.as_deref()),
        (Kind::Phone, Some("999-999-9999"))
    );
    assert!(item(&form, "country").options.is_empty());
    assert_eq!(urls(&form), ["https://surveyjs.io/api/CountriesExample"]);
    assert_eq!(item(&form, "zip").kind, Kind::PostalCode);
    assert_eq!(codes(item(&form, "conditions")), ["Asthma", "Diabetes", "none", "other"]);
    assert_eq!(item(&form, "conditions").other.as_deref(), Some("conditions-Comment"));
    let smokes = Condition::Is { item: "smoker".into(), codes: vec!["y".into()] };
    let asthma = Condition::Includes { item: "conditions".into(), code: "Asthma".into() };
    assert_eq!(item(&form, "packs").condition, Some(smokes.clone()));
    assert_eq!(item(&form, "asthma_note").condition, Some(Condition::All(vec![asthma, smokes])));
    assert!(item(&form, "phq2.down").required);
    let taken = Condition::Answered { item: "meds.drug".into(), yes: true };
    assert_eq!(item(&form, "meds.daily").condition, Some(taken));
    assert_eq!(item(&form, "sign").kind, Kind::File);
}

const PAGE_INTAKE: &str = r#"<!doctype html><html lang="en"><head><title>Patient intake</title><link rel="stylesheet" href="https://cdn.example/b.css">
<script async src="https://www.tag.example/gtag.js"></script></head><body><form action="/intake" method="post"><input type="hidden" name="_token" value="x">
<div class="row"><div class="col"><label class="form-label" for="fn">First name <span class="text-danger">*</span></label><input id="fn" name="patient[first_name]" required autocomplete="given-name"></div>
<div class="col"><label for="dob">Date of birth</label><input id="dob" name="patient[dob]" type="date" max="2026-01-01" autocomplete="bday"></div></div>
<div class="mb-3"><label for="lang">Preferred language</label><select id="lang" name="lang"><option value="" selected disabled>Choose...</option><option value="en">English</option><option value="es" lang="es">Español</option></select></div>
<fieldset><legend>Have you ever had any of these?</legend><div class="form-check"><input type="checkbox" name="hx[]" id="a" value="asthma"><label for="a">Asthma</label></div>
<div class="form-check"><input type="checkbox" name="hx[]" id="d" value="diabetes"><label for="d">Diabetes</label></div></fieldset>
<table><thead><tr><th></th><th>Not at all</th><th>Several days</th></tr></thead><tbody><tr><th id="q1">Little interest</th><td><input type="radio" name="phq1" value="0" aria-label="Not at all"></td><td><input type="radio" name="phq1" value="1" aria-label="Several days"></td></tr></tbody></table>
<div class="mb-3" style="display:none" id="why"><label for="w">Tell us more</label><textarea id="w" name="why" maxlength="500"></textarea></div>
<label><input type="checkbox" name="consent" value="1" required> I agree to the <a href="/terms">terms</a></label><label for="card">Insurance card</label><input type="file" id="card" name="card" accept="image/*"><button type="submit">Send</button></form></body></html>"#;

#[test]
fn a_bootstrap_page_for_new_patients() {
    let form = html::read(PAGE_INTAKE).unwrap();
    let expected = ["_token", "patient[first_name]", "patient[dob]", "lang", "hx[]", "phq1", "why", "consent", "card"];
    assert_eq!(names(&form), expected);
    assert_eq!(said(&form.title, "en"), "Patient intake");
    assert_eq!(form.languages, ["en", "es"]);
    assert!(item(&form, "_token").hidden);
    let first = item(&form, "patient[first_name]");
    assert_eq!((said(&first.label, "en"), first.required), ("First name", true));
    assert_eq!(first.hints.autocomplete.as_deref(), Some("given-name"));
    let language = item(&form, "lang");
    assert_eq!((codes(language), said(&language.options[1].label, "es")), (vec!["en", "es"], "Español"));
    let history = item(&form, "hx[]");
    assert_eq!((history.kind, codes(history)), (Kind::MultiChoice, vec!["asthma", "diabetes"]));
    assert_eq!(said(&history.label, "en"), "Have you ever had any of these?");
    let interest = item(&form, "phq1");
    assert_eq!(
        (said(&interest.label, "en"), said(&interest.options[1].label, "en")),
        ("Little interest", "Several days")
    );
    assert!(matches!(item(&form, "why").condition, Some(Condition::Unreadable(_))));
    assert_eq!((item(&form, "why").kind, item(&form, "why").max_length), (Kind::LongText, Some(500)));
    let consent = item(&form, "consent");
    assert_eq!((consent.kind, said(&consent.label, "en")), (Kind::Boolean, "I agree to the terms"));
    assert_eq!((item(&form, "card").kind, form.lookups.len()), (Kind::File, 2));
}

const PAGE_OLD: &str = r#"<html><head><title>Patient Information Form</title></head><body><?php if ($u->ok) include 'top.php'; ?><h3>Please complete</h3><form action="process.php" method=post>
<label>Name:</label><div><input type="text" name="firstname" required placeholder="First Name"></div><div><input type="text" name="lastname" placeholder="Last Name"></div>
<label>Date of Birth:</label><div><input type="text" name="dob" placeholder="mm/dd/yyyy"></div><div><label> Sex:</label><input type="radio" name="sex" value="male">Male <input type="radio" name="sex" value="female">Female</div>
<label for="married">Married:</label><select name="married" required><option value="yes">Yes<option value="no">No</select><br>
<table><tr><td><b>Depression</b></td><td><input type=radio name=dep value=y> Y</td><td><input type=radio name=dep value=n> N</td></tr><tr><td>Height (cm)<td><input type=number name=height></tr></table>
<p>Comments<br><textarea name=comments rows=5></textarea><input type=submit value=Send></form></body></html>"#;

#[test]
fn an_untidy_old_page() {
    let form = html::read(PAGE_OLD).unwrap();
    let labels: Vec<(&str, &str)> =
        form.items.iter().map(|item| (item.name.as_str(), said(&item.label, "und"))).collect();
    assert_eq!(
        labels,
        [
            ("firstname", "First Name"),
            ("lastname", "Last Name"),
            ("dob", "Date of Birth"),
            ("sex", "Sex"),
            ("married", "Married"),
            ("dep", "Depression"),
            ("height", "Height (cm)"),
            ("comments", "Comments"),
        ]
    );
    assert_eq!(said(&item(&form, "sex").options[1].label, "und"), "Female");
    assert_eq!(said(&item(&form, "dep").options[0].label, "und"), "Y");
    assert_eq!(said(&item(&form, "dob").hints.help, "und"), "mm/dd/yyyy");
}

const PAGE_VUE: &str = r#"<template><form @submit.prevent="send"><h2>Encuesta de salud</h2><div v-for="q in questions"><label>{{ q.text }}<input :name="q.id" v-model="answers[q.id]"></label></div>
<label for="zip" lang="es">Código postal</label><input id="zip" name="zip" lang="es" autocomplete="postal-code" pattern="[0-9]{5}"><my-date name="visit" label="Visita"></my-date></form></template>
<script>export default { methods: { send() { fetch("https://api.example/answers", {}) } } }</script>"#;

#[test]
fn a_component_of_a_web_framework() {
    let form = html::read(PAGE_VUE).unwrap();
    assert_eq!(names(&form), ["answers[q.id]", "zip"]);
    assert_eq!((item(&form, "zip").kind, said(&item(&form, "zip").label, "es")), (Kind::PostalCode, "Código postal"));
    assert_eq!(urls(&form), ["https://api.example/answers"]);
    for (item, words) in [("", "template"), ("answers[q.id]", "has no name"), ("visit", "my-date")] {
        let there = form.notes.iter().any(|note| note.item == item && note.text.contains(words));
        assert!(there, "{item}: {:?}", form.notes);
    }
}

// Parts of a text dropped, doubled, turned round, cut off or replaced by rubbish.
fn damaged(text: &str, changes: &[(usize, usize, u8)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (from, length, kind) in changes {
        let from = from % chars.len().max(1);
        let end = (from + length % 40).min(chars.len());
        let piece: Vec<char> = chars[from..end].to_vec();
        match kind % 5 {
            0 => drop(chars.drain(from..end)),
            1 => drop(chars.splice(from..from, piece)),
            2 => drop(chars.splice(from..end, "<\"{[é\u{0}".chars())),
            3 => chars[from..end].reverse(),
            _ => chars.truncate(end.max(1)),
        }
    }
    chars.into_iter().collect()
}

// JSON whose values are exchanged for others: it still parses.
fn exchanged(text: &str, changes: &[(usize, usize, u8)]) -> String {
    let values = ["null", "true", "-1", "1e999", "\"\"", "[]", "{}", "[null]", "{\"a\":[]}", "\"group\""];
    let mut text = text.to_owned();
    for (from, _, kind) in changes {
        let starts: Vec<usize> = text.match_indices("\":\"").map(|(at, _)| at + 2).collect();
        let Some(start) = starts.get(from % starts.len().max(1)).copied() else { break };
        let Some(length) = text[start + 1..].find('"') else { break };
        text.replace_range(start..start + length + 2, values[usize::from(*kind) % values.len()]);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn damaged_forms_never_make_a_reader_panic(
        which in 0usize..6,
        changes in proptest::collection::vec((0usize..10_000, 0usize..40, any::<u8>()), 1..6),
    ) {
        let text = [R5_ASTHMA, R4_DEMOGRAPHICS, SURVEY_INTAKE, PAGE_INTAKE, PAGE_OLD, PAGE_VUE][which];
        for changed in [damaged(text, &changes), exchanged(text, &changes)] {
            let _read = (fhir::read(&changed), surveyjs::read(&changed), html::read(&changed));
        }
    }
}
