//! Made-up surveys, one for each thing the reader must understand.

use proptest::prelude::*;

use crate::form::{Condition, Form, Item, Kind};

fn read(elements: &str) -> Form {
    super::read(&format!(r#"{{"pages":[{{"name":"p","elements":[{elements}]}}]}}"#)).unwrap()
}

fn one(element: &str) -> Item {
    read(element).items[0].clone()
}

fn codes(item: &Item) -> Vec<&str> {
    item.options.iter().map(|option| option.code.as_str()).collect()
}

fn names(form: &Form) -> Vec<&str> {
    form.items.iter().map(|item| item.name.as_str()).collect()
}

fn said(form: &Form, item: &str, words: &str) -> bool {
    form.notes.iter().any(|note| note.item == item && note.text.contains(words))
}

#[test]
fn every_type_has_its_kind() {
    for (written, kind) in [
        (r#""type":"text""#, Kind::Text),
        (r#""type":"text","inputType":"number""#, Kind::Decimal),
        (r#""type":"text","inputType":"number","step":1"#, Kind::Integer),
        (r#""type":"text","inputType":"date""#, Kind::Date),
        (r#""type":"text","inputType":"datetime-local""#, Kind::DateTime),
        (r#""type":"text","inputType":"time""#, Kind::Time),
        (r#""type":"text","inputType":"email""#, Kind::Email),
        (r#""type":"text","inputType":"tel""#, Kind::Phone),
        (r#""type":"text","inputType":"url""#, Kind::Url),
        (r#""type":"text","inputType":"month""#, Kind::Text),
        (r#""type":"text","autocomplete":"postal-code""#, Kind::PostalCode),
        (r#""type":"text","validators":[{"type":"email"}]"#, Kind::Email),
        (r#""type":"text","validators":[{"type":"numeric"}]"#, Kind::Decimal),
        (r#""type":"text","maskType":"numeric","maskSettings":{"precision":0}"#, Kind::Integer),
        (r#""type":"text","maskType":"datetime","maskSettings":{"pattern":"mm/dd/yyyy"}"#, Kind::Date),
        (
            r#""type":"text","maskType":"datetime","maskSettings":{"pattern":"mm/dd/yyyy","saveMaskedValue":true}"#,
            Kind::Text,
        ),
        (r#""type":"comment""#, Kind::LongText),
        (r#""type":"boolean""#, Kind::Boolean),
        (r#""type":"radiogroup","choices":[1]"#, Kind::Choice),
        (r#""type":"dropdown","choices":[1]"#, Kind::Choice),
        (r#""type":"checkbox","choices":[1]"#, Kind::MultiChoice),
        (r#""type":"tagbox","choices":[1]"#, Kind::MultiChoice),
        (r#""type":"ranking","choices":[1]"#, Kind::MultiChoice),
        (r#""type":"imagepicker","choices":[{"value":1,"imageLink":"x.png"}]"#, Kind::Choice),
        (r#""type":"imagepicker","multiSelect":true,"choices":[1]"#, Kind::MultiChoice),
        (r#""type":"rating""#, Kind::Ordinal),
        (r#""type":"slider""#, Kind::Integer),
        (r#""type":"file""#, Kind::File),
        (r#""type":"signaturepad""#, Kind::File),
        (r#""type":"expression","expression":"1""#, Kind::Text),
        (r#""type":"hologram""#, Kind::Text),
    ] {
        let form = read(&format!(r#"{{"name":"a",{written}}}"#));
        assert_eq!(form.items[0].kind, kind, "{written}");
        assert_eq!(said(&form, "a", "is not known"), written.contains("hologram"), "{written}");
    }
}

#[test]
fn texts_have_languages() {
    let form = read(
        r#"{"type":"radiogroup","name":"a","title":{"default":"<b>Smoke?</b>","es":"¿Fuma?"},"description":"Any kind","choices":[{"value":"y","text":{"default":"Yes","es":"Sí"}},"n"]}"#,
    );
    let item = &form.items[0];
    assert_eq!(item.label, [("und".to_owned(), "Smoke?".to_owned()), ("es".to_owned(), "¿Fuma?".to_owned())]);
    assert_eq!(item.options[0].label[1].1, "Sí");
    assert_eq!(item.hints.help, [("und".to_owned(), "Any kind".to_owned())]);
    assert_eq!(form.languages, ["und", "es"]);
    let form =
        super::read(r#"{"locale":"es","title":"Encuesta","elements":[{"type":"text","name":"a","title":"Nombre"}]}"#)
            .unwrap();
    assert_eq!(form.languages, ["es"]);
    let form = super::read(
        r#"{"locale":"es","elements":[{"type":"text","name":"a","title":{"default":"Name","es":"Nombre"}}]}"#,
    )
    .unwrap();
    assert_eq!(form.languages, ["und", "es"]);
}

#[test]
fn special_answers_and_comments_stand_as_in_the_data() {
    let item = one(
        r#"{"type":"radiogroup","name":"a","choices":["x",{"value":2,"text":"Two","score":5}],"showOtherItem":true,"otherText":"Else","showNoneItem":true,"showRefuseItem":true,"showDontKnowItem":true}"#,
    );
    assert_eq!(codes(&item), ["x", "2", "none", "refused", "dontknow", "other"]);
    assert_eq!((item.options[1].score, item.other.as_deref()), (Some(5), Some("a-Comment")));
    let item = one(r#"{"type":"checkbox","name":"a","choices":["x"],"hasOther":true,"storeOthersAsComment":false}"#);
    assert_eq!((codes(&item), item.other.as_deref()), (vec!["x"], Some("a")));
    let form = read(r#"{"type":"radiogroup","name":"a","choices":["x"],"showCommentArea":true,"commentText":"Why?"}"#);
    assert_eq!(names(&form), ["a", "a-Comment"]);
    assert_eq!((form.items[1].kind, form.items[1].label[0].1.as_str()), (Kind::LongText, "Why?"));
    let item = one(r#"{"type":"boolean","name":"a","valueTrue":"Y","valueFalse":"N","labelTrue":"Yes"}"#);
    assert_eq!((codes(&item), item.options[0].label[0].1.as_str()), (vec!["Y", "N"], "Yes"));
    assert!(one(r#"{"type":"boolean","name":"a"}"#).options.is_empty());
    assert_eq!(
        codes(&one(r#"{"type":"dropdown","name":"a","choicesMin":1,"choicesMax":7,"choicesStep":3}"#)),
        ["1", "4", "7"]
    );
}

#[test]
fn ratings_become_scales() {
    for (rest, expected) in [
        ("", vec!["1", "2", "3", "4", "5"]),
        (r#","rateMin":0,"rateMax":2"#, vec!["0", "1", "2"]),
        (r#","rateMin":0,"rateCount":3"#, vec!["0", "1", "2"]),
        (r#","rateMin":0,"rateMax":1,"rateStep":0.25"#, vec!["0", "0.25", "0.5", "0.75", "1"]),
        (r#","rateMin":-1,"rateMax":1"#, vec!["-1", "0", "1"]),
        (r#","rateValues":["low",{"value":"high","text":"High"}]"#, vec!["low", "high"]),
    ] {
        assert_eq!(codes(&one(&format!(r#"{{"type":"rating","name":"a"{rest}}}"#))), expected, "{rest}");
    }
    let item = one(r#"{"type":"rating","name":"a","minRateDescription":"Never","maxRateDescription":"Always"}"#);
    assert_eq!((item.options[0].label[0].1.as_str(), item.options[0].score), ("1 Never", Some(1)));
    assert!(one(r#"{"type":"rating","name":"a","rateMin":0,"rateMax":999999999}"#).options.len() <= 1000);
}

#[test]
fn names_are_paths_into_the_data() {
    let form = read(
        r#"{"type":"panel","name":"x","title":"About you","elements":[{"type":"text","name":"first","valueName":"given"}]},
        {"type":"paneldynamic","name":"kids","title":"Children","templateElements":[{"type":"text","name":"name"},{"type":"comment","name":"why","visibleIf":"{panel.name} notempty"}]},
        {"type":"matrix","name":"m","title":"How often?","isAllRowRequired":true,"columns":["never",{"value":"often","text":"Often"}],"rows":[{"value":"r1","text":"Nervous"},"r2"]},
        {"type":"matrixdropdown","name":"d","choices":[1,2],"columns":[{"name":"c1"},{"name":"c2","cellType":"text","inputType":"date","visibleIf":"{row.c1} = 1"}],"rows":["r"]},
        {"type":"matrixdynamic","name":"meds","columns":[{"name":"drug","cellType":"text","isRequired":true},{"name":"dose","cellType":"radiogroup","choices":["low"]}],"detailElements":[{"type":"comment","name":"note"}]},
        {"type":"multipletext","name":"t","title":"Numbers","items":[{"name":"home","title":"Home","inputType":"tel"},{"name":"work"}]}"#,
    );
    assert_eq!(
        names(&form),
        [
            "given",
            "kids.name",
            "kids.why",
            "m.r1",
            "m.r2",
            "d.r.c1",
            "d.r.c2",
            "meds.drug",
            "meds.dose",
            "meds.note",
            "t.home",
            "t.work"
        ]
    );
    let item = |name: &str| form.items.iter().find(|item| item.name == name).unwrap();
    assert_eq!(item("given").within[0][0].1, "About you");
    assert!(
        item("kids.name").repeats && item("meds.drug").repeats && item("meds.note").repeats && !item("m.r1").repeats
    );
    assert_eq!(item("kids.why").condition, Some(Condition::Answered { item: "kids.name".into(), yes: true }));
    assert_eq!(
        (codes(item("m.r2")), item("m.r2").required, item("m.r1").label[0].1.as_str()),
        (vec!["never", "often"], true, "Nervous")
    );
    assert_eq!(codes(item("d.r.c1")), ["1", "2"]);
    assert_eq!(item("d.r.c2").condition, Some(Condition::Is { item: "d.r.c1".into(), codes: vec!["1".into()] }));
    assert_eq!(
        (item("d.r.c2").kind, item("meds.dose").kind, item("t.home").kind),
        (Kind::Date, Kind::Choice, Kind::Phone)
    );
    assert!(item("meds.drug").required);
}

#[test]
fn conditions_come_from_all_around() {
    let form = super::read(
        r#"{"pages":[{"elements":[{"type":"boolean","name":"b"},{"type":"checkbox","name":"c","choices":["x","y"]}]},
        {"visibleIf":"{b} = true","elements":[{"type":"panel","visibleIf":"{c} contains 'x'","elements":[{"type":"text","name":"t"}]},
        {"type":"text","name":"odd","visibleIf":"age({b}) > 1","requiredIf":"{b}"},{"type":"text","name":"same","visibleIf":"{b}","requiredIf":"{b}"},
        {"type":"text","name":"off","visible":false},{"type":"text","name":"shown","visible":false},{"type":"text","name":"ro","readOnly":true}]}],
        "triggers":[{"type":"visible","expression":"{b} = false","questions":["shown"]},{"type":"complete","expression":"{b}"}]}"#,
    )
    .unwrap();
    let item = |name: &str| form.items.iter().find(|item| item.name == name).unwrap();
    let is = |code: &str| Condition::Is { item: "b".into(), codes: vec![code.into()] };
    assert_eq!(
        item("t").condition,
        Some(Condition::All(vec![is("true"), Condition::Includes { item: "c".into(), code: "x".into() }]))
    );
    assert_eq!(
        item("odd").condition,
        Some(Condition::All(vec![is("true"), Condition::Unreadable("age({b}) > 1".into())]))
    );
    assert!(said(&form, "odd", "not understood") && said(&form, "odd", "required only when") && !item("odd").required);
    assert!(item("same").required);
    assert!(item("off").hidden && item("ro").hidden && !item("shown").hidden);
    assert_eq!(item("shown").condition, Some(Condition::All(vec![is("true"), is("false")])));
    assert!(said(&form, "", "the form ends early when `{b}`"));
}

#[test]
fn bounds_masks_and_validators_are_taken() {
    let item = one(
        r#"{"type":"text","name":"a","inputType":"number","min":0,"max":120,"autocomplete":"bday-year","isRequired":true,"placeholder":"years"}"#,
    );
    assert_eq!((item.min.as_deref(), item.max.as_deref(), item.required), (Some("0"), Some("120"), true));
    assert_eq!((item.hints.autocomplete.as_deref(), item.hints.help[0].1.as_str()), (Some("bday-year"), "years"));
    let item =
        one(r#"{"type":"text","name":"a","inputType":"date","maxValueExpression":"today()","min":"1900-01-01"}"#);
    assert_eq!((item.min.as_deref(), item.max.as_deref()), (Some("1900-01-01"), Some("today")));
    let item = one(
        r#"{"type":"text","name":"a","maxLength":11,"maskType":"pattern","maskSettings":{"pattern":"999-99-9999"}}"#,
    );
    assert_eq!((item.pattern.as_deref(), item.max_length), (Some("999-99-9999"), Some(11)));
    let item = one(
        r#"{"type":"comment","name":"a","validators":[{"type":"regex","regex":"^x"},{"type":"text","maxLength":50},{"type":"expression","expression":"1"}]}"#,
    );
    assert_eq!((item.pattern.as_deref(), item.max_length), (Some("^x"), Some(50)));
    let item = one(r#"{"type":"text","name":"a","dataList":["Ana","Ben"]}"#);
    assert_eq!((item.kind, codes(&item), item.other.as_deref()), (Kind::Choice, vec!["Ana", "Ben"], Some("a")));
    let form = super::read(r#"{"maxTextLength":40,"maxCommentLength":400,"elements":[{"type":"text","name":"a"},{"type":"comment","name":"b"}]}"#).unwrap();
    assert_eq!((form.items[0].max_length, form.items[1].max_length), (Some(40), Some(400)));
}

#[test]
fn what_calls_out_is_a_lookup() {
    let form = super::read(
        r#"{"logo":"https://cdn.example/logo.png","surveyPostId":"x","elements":[
        {"type":"dropdown","name":"city","choicesByUrl":{"url":"https://api.example/cities?c={country}"}},
        {"type":"text","name":"country"},{"type":"html","name":"h","html":"<p>Read <img src='https://pix.example/1.gif'></p>"},
        {"type":"text","name":"after"},{"type":"imagepicker","name":"pic","choices":[{"value":"a","imageLink":"https://img.example/a.png"}]},
        {"type":"dropdown","name":"lazy","choicesLazyLoadEnabled":true}]}"#,
    )
    .unwrap();
    let urls: Vec<(&str, &str)> =
        form.lookups.iter().map(|lookup| (lookup.item.as_str(), lookup.url.as_str())).collect();
    assert_eq!(
        urls,
        [
            ("", "https://cdn.example/logo.png"),
            ("", "https://api.surveyjs.io"),
            ("city", "https://api.example/cities?c={country}"),
            ("h", "https://pix.example/1.gif"),
            ("pic", "https://img.example/a.png"),
            ("lazy", "")
        ]
    );
    assert!(said(&form, "city", "the answer to `country` is sent within the address"));
    let after = form.items.iter().find(|item| item.name == "after").unwrap();
    assert_eq!(after.hints.help[0].1, "Read");
}

#[test]
fn what_the_form_does_by_itself_is_noted() {
    let form = super::read(
        r#"{"calculatedValues":[{"name":"bmi","expression":"{w}/{h}","includeIntoResult":true},{"name":"tmp","expression":"1"}],
        "elements":[{"type":"text","name":"a","title":"Hello {first}","defaultValue":"x"},{"type":"text","name":"b","setValueExpression":"{a}"},
        {"type":"expression","name":"e","expression":"{a}+1","displayStyle":"decimal"},{"type":"radiogroup","name":"r","choices":[{"value":"o","elements":[{"type":"text","name":"inner"}]},"p"]}]}"#,
    )
    .unwrap();
    assert_eq!(names(&form), ["a", "b", "e", "r", "inner", "bmi"]);
    assert!(
        said(&form, "a", "repeats the answer to `first`")
            && said(&form, "a", "first answer")
            && said(&form, "b", "sets or clears")
    );
    assert!(said(&form, "tmp", "computes a value"));
    assert!(form.items[2].calculated && form.items[5].calculated && form.items[5].hidden);
    assert_eq!(form.items[2].kind, Kind::Decimal);
    assert_eq!(form.items[4].condition, Some(Condition::Is { item: "r".into(), codes: vec!["o".into()] }));
}

#[test]
fn what_is_no_survey_is_refused() {
    let code = |text: &str| super::read(text).unwrap_err().code();
    assert_eq!(code("nope"), "form/not-json");
    for text in [
        "{}",
        "[]",
        r#"{"pages":[]}"#,
        r#"{"elements":[{"type":"html","html":"x"}]}"#,
        r#"{"resourceType":"Questionnaire","pages":[]}"#,
    ] {
        assert_eq!(code(text), "form/not-a-form", "{text}");
    }
    // Rows times columns.
    let many = |count: usize| (0..count).map(|n| format!("\"r{n}\"")).collect::<Vec<_>>().join(",");
    let text = format!(
        r#"{{"elements":[{{"type":"matrixdropdown","name":"m","rows":[{}],"columns":[{}]}}]}}"#,
        many(2000),
        many(2000)
    );
    assert_eq!(code(&text), "form/too-large");
    let text = format!(
        r#"{{"elements":[{{"type":"matrix","name":"m","rows":[{}],"columns":[{}]}}]}}"#,
        many(2000),
        many(2000)
    );
    assert_eq!(code(&text), "form/too-large");
}

proptest! {
    #[test]
    fn no_json_makes_it_panic(text in r#"\{"elements":\[\{("(name|type|title|elements|choices|columns|rows|visibleIf|visible|items|templateElements|rateMin|rateMax|rateStep)":("a"|"rating"|"matrix"|"panel"|"\{a\} = 1"|1|-5|1e9|true|null|\[\]|\{\}|\["x",\{"value":1\}\]),?){0,6}\}\]\}"#) {
        let _read = super::read(&text);
    }

    #[test]
    fn no_expression_makes_it_panic(text in r#"[{}a'"()=<>!\[\], é.0-9andor&|-]{0,40}"#) {
        let _read = super::read(&format!(r#"{{"elements":[{{"type":"text","name":"a","visibleIf":{}}}]}}"#, serde_json::Value::from(text)));
    }
}
