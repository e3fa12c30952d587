//! Made-up questionnaires, one for each thing the reader must understand.

use proptest::prelude::*;

use crate::FormError;
use crate::form::{Condition, Form, Format, Item, Kind};

fn read(items: &str) -> Form {
    super::read(&questionnaire(items)).unwrap()
}

fn questionnaire(items: &str) -> String {
    format!(r#"{{"resourceType":"Questionnaire","status":"active","language":"en","title":"T","item":[{items}]}}"#)
}

fn one(item: &str) -> (Item, Form) {
    let form = read(item);
    (form.items[0].clone(), form)
}

fn notes<'f>(form: &'f Form, item: &str) -> Vec<&'f str> {
    form.notes.iter().filter(|note| note.item == item).map(|note| note.text.as_str()).collect()
}

fn words(texts: &[(String, String)]) -> Vec<(&str, &str)> {
    texts.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect()
}

#[test]
fn every_type_has_its_kind() {
    for (written, kind) in [
        ("boolean", Kind::Boolean),
        ("decimal", Kind::Decimal),
        ("integer", Kind::Integer),
        ("date", Kind::Date),
        ("dateTime", Kind::DateTime),
        ("time", Kind::Time),
        ("string", Kind::Text),
        ("text", Kind::LongText),
        ("url", Kind::Url),
        ("choice", Kind::Choice),
        ("open-choice", Kind::Choice),
        ("coding", Kind::Choice),
        ("attachment", Kind::File),
        ("reference", Kind::Reference),
        ("quantity", Kind::Decimal),
        ("hologram", Kind::Text),
    ] {
        let (item, form) = one(&format!(r#"{{"linkId":"a","text":"A","type":"{written}"}}"#));
        assert_eq!(item.kind, kind, "{written}");
        assert_eq!(item.hints.written_type.as_deref(), Some(written));
        assert_eq!(form.format == Format::FhirR5, written == "coding");
        assert_eq!(notes(&form, "a").iter().any(|note| note.contains("is not known")), written == "hologram");
    }
}

#[test]
fn choices_repeat_and_open_in_both_versions() {
    let option = r#""answerOption":[{"valueCoding":{"system":"s","code":"x","display":"X"}}]"#;
    for (rest, kind, other) in [
        (r#""type":"choice""#, Kind::Choice, false),
        (r#""type":"choice","repeats":true"#, Kind::MultiChoice, false),
        (r#""type":"open-choice""#, Kind::Choice, true),
        (r#""type":"coding","answerConstraint":"optionsOnly""#, Kind::Choice, false),
        (r#""type":"coding","answerConstraint":"optionsOrString","repeats":true"#, Kind::MultiChoice, true),
        (r#""type":"string","answerConstraint":"optionsOrType""#, Kind::Choice, true),
    ] {
        let (item, _) = one(&format!(r#"{{"linkId":"a","text":"A",{rest},{option}}}"#));
        assert_eq!((item.kind, item.other.is_some(), item.repeats), (kind, other, false), "{rest}");
        assert_eq!(item.options[0].code, "x");
    }
    let (item, _) = one(r#"{"linkId":"a","text":"A","type":"string","repeats":true}"#);
    assert_eq!((item.kind, item.repeats), (Kind::Text, true));
}

#[test]
fn answers_stand_as_in_a_response() {
    let (item, form) = one(
        r#"{"linkId":"a","text":"A","type":"choice","answerOption":[{"valueInteger":3},{"valueString":"often"},{"valueDate":"2020-01-01"},
        {"valueTime":"10:00:00"},{"valueReference":{"reference":"Organization/1","display":"Clinic"}},{"valueCoding":{"display":"No code"}},{"x":1},
        {"valueCoding":{"code":"often","display":"Often"}}]}"#,
    );
    let codes: Vec<&str> = item.options.iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["3", "often", "2020-01-01", "10:00:00", "Organization/1", "No code"]);
    assert_eq!(words(&item.options[4].label), [("en", "Clinic")]);
    let notes = notes(&form, "a");
    assert!(notes.iter().any(|note| note.contains("has no value")), "{notes:?}");
    assert!(notes.iter().any(|note| note.contains("several answers have the code `often`")), "{notes:?}");
}

#[test]
fn scores_are_found_wherever_a_version_puts_them() {
    let weight = |url: &str, value: &str| format!(r#""extension":[{{"url":"{url}","valueDecimal":{value}}}]"#);
    let r4 = weight("http://hl7.org/fhir/StructureDefinition/ordinalValue", "2");
    for (option, score) in [
        (format!(r#"{{{r4},"valueCoding":{{"code":"x"}}}}"#), Some(2)),
        (format!(r#"{{"valueCoding":{{"code":"x",{r4}}}}}"#), Some(2)),
        (
            format!(
                r#"{{"valueCoding":{{"code":"x",{}}}}}"#,
                weight("http://hl7.org/fhir/StructureDefinition/itemWeight", "3.0")
            ),
            Some(3),
        ),
        (
            format!(
                r#"{{{},"valueCoding":{{"code":"x"}}}}"#,
                weight("http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue", "0")
            ),
            Some(0),
        ),
        (
            format!(
                r#"{{{},"valueCoding":{{"code":"x"}}}}"#,
                weight("http://hl7.org/fhir/StructureDefinition/itemWeight", "1.5")
            ),
            None,
        ),
        (
            format!(
                r#"{{{},"valueCoding":{{"code":"x"}}}}"#,
                weight("http://hl7.org/fhir/StructureDefinition/itemWeight", "-1")
            ),
            None,
        ),
        (r#"{"value":{"Coding":{"code":"x","itemWeight":4}}}"#.to_owned(), Some(4)),
    ] {
        let (item, form) = one(&format!(r#"{{"linkId":"a","text":"A","type":"choice","answerOption":[{option}]}}"#));
        assert_eq!((item.options[0].code.as_str(), item.options[0].score), ("x", score), "{option}");
        assert_eq!(notes(&form, "a").is_empty(), score.is_some(), "{option}");
    }
}

#[test]
fn value_sets_in_the_file_are_resolved_and_others_named() {
    let set = |url: &str| format!(r#"{{"linkId":"a","text":"A","type":"choice","answerValueSet":"{url}"}}"#);
    let text = |url: &str| {
        questionnaire(&set(url)).replace(
            r#""status""#,
            r##""contained":[
            {"resourceType":"ValueSet","id":"expanded","expansion":{"contains":[{"code":"g","display":"Group","abstract":true,"contains":[{"code":"x","display":"X"}]},{"code":"y","display":"Y"}]}},
            {"resourceType":"ValueSet","id":"composed","compose":{"include":[{"system":"s","concept":[{"code":"x","display":"X","designation":[{"language":"es","value":"Equis"}]},{"code":"y"},{"code":"z"}]}],"exclude":[{"concept":[{"code":"z"}]}]}},
            {"resourceType":"ValueSet","id":"outer","compose":{"include":[{"valueSet":["#composed"]}]}},
            {"resourceType":"ValueSet","id":"loop","compose":{"include":[{"valueSet":["#loop","#loop","#loop"]}]}},
            {"resourceType":"ValueSet","id":"system","compose":{"include":[{"system":"http://codes.example"}]}},
            {"resourceType":"ValueSet","id":"far","compose":{"include":[{"system":"http://snomed.info/sct","filter":[{"property":"concept","op":"is-a","value":"1"}]}]}},
            {"resourceType":"CodeSystem","id":"codes","url":"http://codes.example","concept":[{"code":"p","display":"P","concept":[{"code":"q","display":"Q","property":[{"code":"itemWeight","valueInteger":2}]}]}]}],"status""##,
        )
    };
    for (url, codes, lookup) in [
        ("#expanded", vec!["x", "y"], None),
        ("#composed", vec!["x", "y"], None),
        ("#outer", vec!["x", "y"], None),
        ("#system", vec!["p", "q"], None),
        ("#far", vec![], Some("http://snomed.info/sct")),
        ("#loop", vec![], None),
        ("#missing", vec![], None),
        ("http://hl7.org/fhir/ValueSet/languages", vec![], Some("http://hl7.org/fhir/ValueSet/languages")),
    ] {
        let form = super::read(&text(url)).unwrap();
        let found: Vec<&str> = form.items[0].options.iter().map(|option| option.code.as_str()).collect();
        assert_eq!(found, codes, "{url}");
        assert_eq!(form.lookups.first().map(|lookup| lookup.url.as_str()), lookup, "{url}");
        assert_eq!(form.notes.is_empty(), !codes.is_empty(), "{url}: {:?}", form.notes);
    }
    let form = super::read(&text("#composed")).unwrap();
    assert_eq!(words(&form.items[0].options[0].label), [("en", "X"), ("es", "Equis")]);
    assert_eq!(super::read(&text("#system")).unwrap().items[0].options[1].score, Some(2));
}

#[test]
fn conditions_of_every_operator_are_read_and_groups_pass_theirs_on() {
    let when = |rest: &str| {
        let form = read(&format!(
            r#"{{"linkId":"q","text":"Q","type":"choice","answerOption":[{{"valueCoding":{{"code":"x"}}}}]}},
            {{"linkId":"m","text":"M","type":"choice","repeats":true,"answerOption":[{{"valueCoding":{{"code":"x"}}}}]}},
            {{"linkId":"n","text":"N","type":"integer"}},{{"linkId":"b","text":"B","type":"boolean"}},
            {{"linkId":"a","text":"A","type":"string",{rest}}}"#
        ));
        form.items[4].condition.clone().unwrap()
    };
    let is = |item: &str, code: &str| Condition::Is { item: item.into(), codes: vec![code.into()] };
    let compare = |op, than: &str| Condition::Compare { item: "n".into(), op, than: than.into() };
    let one = |inner: &str| when(&format!(r#""enableWhen":[{inner}]"#));
    assert_eq!(one(r#"{"question":"q","operator":"=","answerCoding":{"code":"x"}}"#), is("q", "x"));
    assert_eq!(
        one(r#"{"question":"q","operator":"!=","answerCoding":{"code":"x"}}"#),
        Condition::Not(Box::new(is("q", "x")))
    );
    assert_eq!(
        one(r#"{"question":"m","operator":"=","answerCoding":{"code":"x"}}"#),
        Condition::Includes { item: "m".into(), code: "x".into() }
    );
    assert_eq!(one(r#"{"question":"b","operator":"=","answerBoolean":true}"#), is("b", "true"));
    assert_eq!(
        one(r#"{"question":"n","operator":"exists","answerBoolean":false}"#),
        Condition::Answered { item: "n".into(), yes: false }
    );
    assert_eq!(one(r#"{"question":"n","hasAnswer":true}"#), Condition::Answered { item: "n".into(), yes: true });
    for op in [">", "<", ">=", "<="] {
        assert_eq!(one(&format!(r#"{{"question":"n","operator":"{op}","answerInteger":18}}"#)), compare(op, "18"));
    }
    assert_eq!(
        one(r#"{"question":"n","operator":">","answerQuantity":{"value":2.5,"code":"kg"}}"#),
        compare(">", "2.5")
    );
    // Aidbox writes the type as a key.
    assert_eq!(one(r#"{"question":"b","operator":"=","answer":{"boolean":false}}"#), is("b", "false"));
    assert!(
        matches!(one(r#"{"question":"gone","operator":"=","answerBoolean":true}"#), Condition::Unreadable(text) if text.contains("gone"))
    );
    assert!(matches!(one(r#"{"question":"n","operator":"~","answerInteger":1}"#), Condition::Unreadable(_)));
    let two =
        r#"{"question":"n","operator":">","answerInteger":1},{"question":"b","operator":"=","answerBoolean":true}"#;
    for (word, all) in [(r#""enableBehavior":"all","#, true), (r#""enableBehavior":"any","#, false), ("", false)] {
        let both = vec![compare(">", "1"), is("b", "true")];
        let expected = if all { Condition::All(both) } else { Condition::Any(both) };
        assert_eq!(when(&format!(r#"{word}"enableWhen":[{two}]"#)), expected);
    }
    let expression = r#""extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression","valueExpression":{"language":"text/fhirpath","expression":"%age > 5"}}]"#;
    assert_eq!(when(expression), Condition::Unreadable("%age > 5".into()));
    let nested = read(
        r#"{"linkId":"b","text":"B","type":"boolean"},{"linkId":"g","type":"group","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}],"item":[
        {"linkId":"x","text":"X","type":"string"},{"linkId":"y","text":"Y","type":"string","enableWhen":[{"question":"x","operator":"exists","answerBoolean":true}]}]}"#,
    );
    assert_eq!(nested.items[1].condition, Some(is("b", "true")));
    assert_eq!(
        nested.items[2].condition,
        Some(Condition::All(vec![is("b", "true"), Condition::Answered { item: "x".into(), yes: true }]))
    );
}

#[test]
fn groups_are_flattened_and_their_marks_pass_on() {
    let form = read(
        r#"{"linkId":"g","text":"Contacts","type":"group","repeats":true,"item":[{"linkId":"h","text":"Phone numbers","type":"group","readOnly":true,"item":[
        {"linkId":"intro","text":"Numbers we can call.","type":"display"},{"linkId":"p","prefix":"1.","text":"Home","type":"string","required":true,"item":[
        {"linkId":"p-help","text":"With area code","type":"display"},{"linkId":"p2","text":"Best time","type":"time"}]}]}]},
        {"linkId":"end","text":"Thank you","type":"display"}"#,
    );
    let names: Vec<&str> = form.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["p", "p2"]);
    let phone = &form.items[0];
    assert_eq!(words(&phone.label), [("en", "1. Home")]);
    assert_eq!(words(&phone.hints.help), [("en", "Numbers we can call. With area code")]);
    assert!(phone.required && phone.repeats && phone.hidden);
    let within: Vec<&str> = form.items[1].within.iter().map(|texts| texts[0].1.as_str()).collect();
    assert_eq!(within, ["Contacts", "Phone numbers", "1. Home"]);
    assert_eq!(notes(&form, "end"), ["a text that is shown here and is no question was not taken over"]);
}

#[test]
fn bounds_units_codes_and_remarks_are_taken() {
    let hl7 = "http://hl7.org/fhir/StructureDefinition";
    let (item, form) = one(&format!(
        r#"{{"linkId":"a","text":"Weight","type":"quantity","maxLength":5,"code":[{{"system":"http://loinc.org","code":"29463-7"}}],"initial":[{{"valueQuantity":{{"value":70}}}}],
        "definition":"http://hl7.org/fhir/StructureDefinition/Patient#Patient.birthDate","modifierExtension":[{{"url":"http://x.example/strange"}}],
        "extension":[{{"url":"{hl7}/minValue","valueInteger":20}},{{"url":"{hl7}/maxValue","valueDecimal":300.5}},{{"url":"{hl7}/regex","valueString":"[0-9]+"}},
        {{"url":"{hl7}/questionnaire-unit","valueCoding":{{"system":"http://unitsofmeasure.org","code":"kg"}}}},{{"url":"{hl7}/entryFormat","valueString":"nn.n"}}]}}"#
    ));
    assert_eq!((item.min.as_deref(), item.max.as_deref(), item.max_length), (Some("20"), Some("300.5"), Some(5)));
    assert_eq!((item.pattern.as_deref(), item.unit.as_deref()), (Some("[0-9]+"), Some("kg")));
    assert_eq!((item.codes[0].system.as_str(), item.codes[0].code.as_str()), ("http://loinc.org", "29463-7"));
    assert!(item.hints.identifier);
    assert_eq!(words(&item.hints.help), [("en", "nn.n")]);
    let notes = notes(&form, "a");
    assert!(
        notes.iter().any(|note| note.contains("strange")) && notes.iter().any(|note| note.contains("first answer")),
        "{notes:?}"
    );
    let (item, form) = one(&format!(
        r#"{{"linkId":"a","text":"Height","type":"quantity","extension":[{{"url":"{hl7}/questionnaire-unitOption","valueCoding":{{"code":"cm"}}}},{{"url":"{hl7}/questionnaire-unitOption","valueCoding":{{"code":"[in_i]"}}}}]}}"#
    ));
    assert_eq!(item.unit, None);
    assert_eq!(form.notes[0].text, "the person chooses the unit: cm, [in_i]");
    let (item, _) = one(&format!(
        r#"{{"linkId":"a","text":"Born","type":"date","extension":[{{"url":"{hl7}/maxValue","_valueDate":{{"extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/cqf-expression","valueExpression":{{"language":"text/fhirpath","expression":"today()"}}}}]}}}}]}}"#
    ));
    assert_eq!(item.max.as_deref(), Some("today"));
}

#[test]
fn translations_are_read_in_both_dialects() {
    let standard = r#""_text":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[{"url":"lang","valueCode":"es"},{"url":"content","valueString":"¿Fuma?"}]}]}"#;
    let aidbox = r#""_text":{"translation":[{"lang":"es","content":"¿Fuma?"}]}"#;
    for extra in [standard, aidbox] {
        let (item, form) = one(&format!(r#"{{"linkId":"a","text":"Do you smoke?","type":"boolean",{extra}}}"#));
        assert_eq!(words(&item.label), [("en", "Do you smoke?"), ("es", "¿Fuma?")]);
        assert_eq!(form.languages, ["en", "es"]);
    }
}

#[test]
fn what_calls_out_is_a_lookup_and_what_computes_is_a_note() {
    let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";
    let expression = |kind: &str, language: &str, text: &str| {
        format!(
            r#"{{"linkId":"a","text":"A","type":"string","extension":[{{"url":"{sdc}-{kind}","valueExpression":{{"language":"{language}","expression":"{text}"}}}}]}}"#
        )
    };
    let (item, form) = one(&expression("calculatedExpression", "text/fhirpath", "%resource.item.count()"));
    assert!(item.calculated && !item.hidden && form.lookups.is_empty() && form.notes.len() == 1);
    let (item, form) = one(&expression("initialExpression", "text/fhirpath", "%patient.name.given"));
    assert!(item.hints.identifier && !item.calculated);
    assert_eq!(form.lookups[0].what, "fills in a first answer from the person's record");
    let (_, form) = one(&expression("answerExpression", "application/x-fhir-query", "Practitioner?active=true"));
    assert_eq!((form.lookups[0].item.as_str(), form.lookups[0].url.as_str()), ("a", "Practitioner?active=true"));
    let (_, form) = one(&format!(
        r#"{{"linkId":"a","text":"A","type":"choice","extension":[{{"url":"{sdc}-preferredTerminologyServer","valueUrl":"https://tx.example/fhir"}}]}}"#
    ));
    assert_eq!(form.lookups[0].url, "https://tx.example/fhir");
    let text = questionnaire(r#"{"linkId":"a","text":"A","type":"string"}"#)
        .replace(r#""status""#, r#""preferredTerminologyServer":"https://tx.example/fhir","launchContext":[{"name":{"code":"Patient"}}],"status""#);
    let form = super::read(&text).unwrap();
    assert_eq!((form.lookups.len(), form.lookups[0].item.as_str(), form.notes.len()), (1, "", 1));
}

#[test]
fn aidbox_keys_and_hidden_items_are_understood() {
    let form = read(
        r#"{"linkId":"a","text":"A","type":"string","hidden":true},{"linkId":"b","text":"B","type":"string","itemControl":{"coding":[{"code":"phoneWidget"}]}},
        {"linkId":"c","text":"C","type":"choice","answerOption":[{"value":{"Coding":{"code":"x","display":"X"}}},{"value":{"string":"y"}}]},
        {"linkId":"d","type":"group","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}],"item":[{"linkId":"e","text":"E","type":"boolean"}]}"#,
    );
    let hidden: Vec<bool> = form.items.iter().map(|item| item.hidden).collect();
    assert_eq!(hidden, [true, false, false, true]);
    assert_eq!(form.items[1].kind, Kind::Phone);
    let codes: Vec<&str> = form.items[2].options.iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["x", "y"]);
}

#[test]
fn bundles_hold_one_questionnaire() {
    let q = |name: &str| {
        questionnaire(r#"{"linkId":"a","text":"A","type":"boolean"}"#)
            .replace(r#""title""#, &format!(r#""name":"{name}","title""#))
    };
    let bundle = |resources: &[String]| {
        let entries: Vec<String> = resources.iter().map(|one| format!(r#"{{"resource":{one}}}"#)).collect();
        super::read(&format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#, entries.join(",")))
    };
    let other = r#"{"resourceType":"ValueSet","url":"http://v.example"}"#.to_owned();
    assert_eq!(bundle(&[other.clone(), q("one")]).unwrap().items.len(), 1);
    assert_eq!(bundle(&[q("one"), q("two")]), Err(FormError::SeveralForms { names: vec!["one".into(), "two".into()] }));
    assert_eq!(bundle(&[other]).unwrap_err().code(), "form/not-a-form");
}

#[test]
fn what_is_no_questionnaire_is_refused_by_name() {
    let code = |text: &str| super::read(text).unwrap_err().code();
    assert_eq!(code("{"), "form/not-json");
    assert_eq!(code(r#"{"a":1,"a":2}"#), "form/not-json");
    for text in
        ["[]", "{}", r#"{"resourceType":"Patient"}"#, r#"{"resourceType":"QuestionnaireResponse"}"#, &questionnaire("")]
    {
        assert_eq!(code(text), "form/not-a-form", "{text}");
    }
    assert_eq!(code(&" ".repeat(9 << 20)), "form/too-large");
    assert!(super::read(&questionnaire("\n!")).unwrap_err().to_string().contains("line 2, column 1"));
    let many = vec![r#"{"linkId":"a","type":"string"}"#; 10_001].join(",");
    assert_eq!(code(&questionnaire(&many)), "form/too-large");
    let form = read(
        r#"{"text":"no id","type":"string"},{"linkId":"a","type":"string"},{"linkId":"a","text":"again","type":"string"},3,null"#,
    );
    assert_eq!(notes(&form, "")[0], "a question has no linkId, and was left out: `no id`");
    assert!(notes(&form, "a").iter().any(|note| note.contains("several questions have this name")));
}

#[test]
fn a_part_of_a_name_is_known_by_its_definition() {
    let defined = |element: &str| {
        one(&format!(r#"{{"linkId":"2","type":"string","definition":"http://example.org/fhir/Library#{element}"}}"#)).0
    };
    assert!(defined("Library.name.first").hints.identifier);
    assert!(defined("Patient.name.family").hints.identifier);
    assert!(!defined("Medication.name").hints.identifier);
    assert!(!defined("Observation.value").hints.identifier);
}

#[test]
fn value_sets_that_multiply_are_cut_short() {
    let includes = vec![r##""#v""##; 2000].join(",");
    let text = questionnaire(r##"{"linkId":"a","text":"A","type":"choice","answerValueSet":"#v"}"##).replace(
        r#""status""#,
        &format!(r#""contained":[{{"resourceType":"ValueSet","id":"v","compose":{{"include":[{{"valueSet":[{includes}]}}]}}}}],"status""#),
    );
    assert_eq!(super::read(&text).unwrap().items.len(), 1);
}

proptest! {
    #[test]
    fn no_json_makes_it_panic(text in r#"\{"resourceType":"Questionnaire","item":\[\{("(linkId|type|text|item|answerOption|enableWhen|repeats|_text|extension|initial|code)":("a"|"group"|"choice"|1|true|null|\[\]|\{\}|\[\{"value":\{"Coding":\{\}\}\}\]),?){0,6}\}\]\}"#) {
        let _read = super::read(&text);
    }
}
