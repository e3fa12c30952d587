//! REDCap's dictionaries and project XML: the four real projects, question by question where it matters, and broken ones.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may assert by panicking"
)]

use std::path::Path;

use gauze_forms::form::{Condition, Form, Format, Item, Kind};
use gauze_forms::{FormError, read};
use proptest::prelude::*;

/// A real file, or none where this machine does not have it.
fn shared(name: &str) -> Option<Vec<u8>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/forms/redcap").join(name);
    let bytes = std::fs::read(&file).ok();
    if bytes.is_none() {
        println!("skipped: {} is not on this machine", file.display());
    }
    bytes
}

fn form(bytes: &[u8]) -> Form {
    read(bytes, "").unwrap()
}

fn item<'f>(form: &'f Form, name: &str) -> &'f Item {
    form.items.iter().find(|item| item.name == name).unwrap()
}

fn label(item: &Item) -> &str {
    &item.label[0].1
}

fn codes(item: &Item) -> Vec<&str> {
    item.options.iter().map(|option| option.code.as_str()).collect()
}

fn identifiers(form: &Form) -> Vec<&str> {
    form.items.iter().filter(|item| item.hints.identifier).map(|item| item.name.as_str()).collect()
}

fn is(item: &str, code: &str) -> Condition {
    Condition::Is { item: item.into(), codes: vec![code.into()] }
}

fn notes<'f>(form: &'f Form, item: &str) -> Vec<&'f str> {
    form.notes.iter().filter(|note| note.item == item).map(|note| note.text.as_str()).collect()
}

/// A dictionary of the download's eighteen columns from rows of (column, value) by position.
fn dictionary(rows: &[&str]) -> String {
    let header = "\"Variable / Field Name\",\"Form Name\",\"Section Header\",\"Field Type\",\"Field Label\",\"Choices, Calculations, OR Slider Labels\",\"Field Note\",\"Text Validation Type OR Show Slider Number\",\"Text Validation Min\",\"Text Validation Max\",Identifier?,\"Branching Logic (Show field only if...)\",\"Required Field?\",\"Custom Alignment\",\"Question Number (surveys only)\",\"Matrix Group Name\",\"Matrix Ranking?\",\"Field Annotation\"";
    std::iter::once(header).chain(rows.iter().copied()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_simple_project_is_read() {
    let Some(bytes) = shared("simple/dictionary.csv") else { return };
    let form = form(&bytes);
    assert_eq!(
        (form.format, form.items.len(), form.languages.as_slice()),
        (Format::RedcapCsv, 16, &["und".to_owned()][..])
    );
    assert_eq!(identifiers(&form), ["name_first", "name_last", "address", "telephone", "email", "dob"]);
    let kinds: Vec<Kind> = form.items.iter().map(|item| item.kind).collect();
    assert_eq!(
        kinds,
        [
            Kind::Text,
            Kind::Text,
            Kind::Text,
            Kind::LongText,
            Kind::Phone,
            Kind::Email,
            Kind::Date,
            Kind::Text,
            Kind::Choice,
            Kind::Decimal,
            Kind::Integer,
            Kind::Decimal,
            Kind::LongText,
            Kind::File,
            Kind::MultiChoice,
            Kind::Choice,
        ]
    );
    let height = item(&form, "height");
    assert_eq!((height.min.as_deref(), height.max.as_deref()), (Some("130"), Some("215")));
    assert_eq!(height.hints.written_type.as_deref(), Some("number"));
    assert!(item(&form, "bmi").calculated && item(&form, "bmi").hidden);
    let race = item(&form, "race");
    assert_eq!(codes(race), ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(race.options[5].label[0].1, "Unknown / Not Reported");
    assert_eq!(item(&form, "telephone").hints.help[0].1, "Include Area Code");
    let within: Vec<&str> = item(&form, "dob").within.iter().map(|texts| texts[0].1.as_str()).collect();
    assert_eq!(within, ["demographics", "Contact Information"]);
    // The second form begins without a section.
    assert_eq!(item(&form, "height").within.len(), 1);
    assert!(form.items.iter().all(|item| !item.required && !item.repeats && item.condition.is_none()));
    assert!(form.lookups.is_empty() && form.notes.is_empty(), "{:?}", form.notes);
}

#[test]
fn the_longitudinal_project_is_read() {
    let Some(bytes) = shared("longitudinal/dictionary.csv") else { return };
    let form = form(&bytes);
    assert_eq!(form.items.len(), 95);
    // As incomplete as its authors left it: next of kin, emergency phone and consent file are not marked.
    assert_eq!(identifiers(&form), ["first_name", "last_name", "telephone_1", "email", "dob"]);
    assert_eq!(item(&form, "given_birth").condition, Some(is("sex", "0")));
    assert_eq!(
        item(&form, "num_children").condition,
        Some(Condition::All(vec![is("sex", "0"), is("given_birth", "true")]))
    );
    let mood = item(&form, "specify_mood");
    assert_eq!((mood.kind, mood.min.as_deref(), mood.max.as_deref()), (Kind::Integer, Some("0"), Some("100")));
    assert_eq!(mood.hints.help[0].1, "Very sad – Indifferent – Very happy");
    assert_eq!(item(&form, "gym").kind, Kind::MultiChoice);
    assert_eq!(
        item(&form, "drink").within[1][0].1,
        "Please provide the patient's weekly schedule for the activities below."
    );
    assert_eq!(item(&form, "vob9").within[1][0].1, "Were you...");
    assert_eq!(item(&form, "creat_4").kind, Kind::Date);
    assert_eq!(item(&form, "cpq6").options[1].label[0].1, "99-75 percent");
    assert_eq!(form.items.iter().filter(|item| item.kind == Kind::File).count(), 1);
    assert_eq!(form.items.iter().filter(|item| item.condition.is_some()).count(), 2);
}

#[test]
fn the_survey_project_is_read() {
    let Some(bytes) = shared("survey/dictionary.csv") else { return };
    let form = form(&bytes);
    assert_eq!(form.items.len(), 25);
    assert_eq!(identifiers(&form), ["email", "first_name", "last_name", "address", "telephone_1"]);
    assert_eq!((item(&form, "dob").kind, item(&form, "has_diabetes").kind), (Kind::Date, Kind::Boolean));
    let consent = item(&form, "consent");
    assert_eq!((consent.kind, codes(consent)), (Kind::MultiChoice, vec!["1"]));
    assert!(label(consent).starts_with("By checking this box, I certify"));
    assert_eq!(item(&form, "pmq1").options[3].label[0].1, "Over 15");
    assert_eq!(item(&form, "study_comments").kind, Kind::LongText);
}

#[test]
fn decimal_commas_are_told_of() {
    let Some(bytes) = shared("decimal-comma/dictionary.csv") else { return };
    let form = form(&bytes);
    let height = item(&form, "height");
    assert_eq!((height.kind, height.min.as_deref(), height.max.as_deref()), (Kind::Decimal, Some("0"), Some("3")));
    assert_eq!(height.hints.written_type.as_deref(), Some("number_comma_decimal"));
    assert_eq!(notes(&form, "weight"), ["answers are written with a decimal comma"]);
    assert_eq!(identifiers(&form), ["name"]);
    let own = form_of(&["h,f,,text,Height,,,number_1dp_comma_decimal,\"0,5\",\"2,75\",,,,,,,,"]);
    assert_eq!((own.items[0].min.as_deref(), own.items[0].max.as_deref()), (Some("0.5"), Some("2.75")));
}

fn form_of(rows: &[&str]) -> Form {
    form(dictionary(rows).as_bytes())
}

#[test]
fn dictionary_and_project_xml_give_the_same_questions() {
    for (project, own) in [("simple", vec!["interpreter_needed"]), ("survey", vec![])] {
        let (Some(csv), Some(xml)) =
            (shared(&format!("{project}/dictionary.csv")), shared(&format!("{project}/project.odm.xml")))
        else {
            return;
        };
        let (csv, xml) = (form(&csv), form(&xml));
        assert_eq!((csv.format, xml.format), (Format::RedcapCsv, Format::RedcapOdm));
        assert_eq!(xml.title, [("und".to_owned(), format!("REDCapR: {project}"))]);
        // The project grew by one field after its dictionary was saved; and forms have titles only in XML.
        let asked = |form: &Form| -> Vec<Item> {
            let known = form.items.iter().filter(|item| !own.contains(&item.name.as_str()));
            known.cloned().map(|item| Item { within: item.within.into_iter().skip(1).collect(), ..item }).collect()
        };
        assert_eq!(asked(&csv), asked(&xml));
        assert_eq!(xml.items.len(), csv.items.len() + own.len());
        assert!(xml.notes.iter().any(|note| note.text.starts_with("REDCap adds these by itself")), "{:?}", xml.notes);
    }
}

#[test]
fn no_record_of_a_project_is_in_its_form() {
    let Some(bytes) = shared("simple/project.odm.xml") else { return };
    let shown = format!("{:?}", form(&bytes));
    for word in ["Nutmouse", "Rose Cottage", "nutty@mouse.com", "2003-08-30"] {
        assert!(!shown.contains(word), "{word}");
    }
}

#[test]
fn conditions_are_resolved_over_the_form() {
    let rows = |logic: &str| {
        dictionary(&[
            "sex,f,,radio,Sex,\"1, Male | 2, Female, other | 9, No answer\",,,,,,,,,,,,",
            "race,f,,checkbox,Race,\"1, A | 3, B\",,,,,,,,,,,,",
            "age,f,,text,Age,,,integer,0,120,,,,,,,,",
            "smokes,f,,yesno,Smokes?,,,,,,,,,,,,,",
            "notes,f,,notes,Notes,,,,,,,,,,,,,",
            &format!("last,f,,text,Last,,,,,,,\"{}\",,,,,,", logic.replace('"', "\"\"")),
        ])
    };
    let condition = |logic: &str| form(rows(logic).as_bytes()).items.pop().unwrap().condition.unwrap();
    let includes = Condition::Includes { item: "race".into(), code: "3".into() };
    let compare = |op, than: &str| Condition::Compare { item: "age".into(), op, than: than.into() };
    let not = |inner| Condition::Not(Box::new(inner));
    assert_eq!(condition("[sex] = '1'"), is("sex", "1"));
    assert_eq!(condition("[sex] <> \"1\""), not(is("sex", "1")));
    assert_eq!(condition("[sex] > 1"), Condition::Is { item: "sex".into(), codes: vec!["2".into(), "9".into()] });
    assert_eq!(condition("[race(3)] = '1'"), includes);
    assert_eq!(condition("[race(3)] = 0"), not(includes.clone()));
    assert_eq!(condition("[race(3)] <> '0'"), includes);
    assert_eq!(condition("[age] >= 18 and [age]<65"), Condition::All(vec![compare(">=", "18"), compare("<", "65")]));
    assert_eq!(condition("[age] = '40'"), Condition::All(vec![compare(">=", "40"), compare("<=", "40")]));
    assert_eq!(condition("[smokes] = '1'"), is("smokes", "true"));
    assert_eq!(condition("[smokes] = '0'"), is("smokes", "false"));
    assert_eq!(condition("[notes] <> ''"), Condition::Answered { item: "notes".into(), yes: true });
    assert_eq!(condition("[sex] = ''"), Condition::Answered { item: "sex".into(), yes: false });
    assert_eq!(condition("// only women\n[sex] = '2'"), is("sex", "2"));
    for unread in [
        "[sex] = '7'",
        "[race(2)] = '1'",
        "[race] = '1'",
        "[gone] = '1'",
        "[event_1_arm_1][sex] = '1'",
        "[user-role] = 'x'",
        "datediff([age], 'today', 'y') > 3",
        "[notes] = 'x'",
    ] {
        assert_eq!(condition(unread), Condition::Unreadable(unread.into()));
    }
}

#[test]
fn every_field_type_has_its_kind() {
    let form = form_of(&[
        "a,f,,text,\"<p>What is your <b>name</b>?</p>\",,,,,,y,,y,,,,,@PASSWORDMASK",
        "b,f,,truefalse,B,,,,,,,,,,,,,",
        "c,f,,slider,C,Low | High,,number,10,20,,,,,,,,",
        "d,f,,descriptive,Read this,,,,,,,,,,,,,",
        "e,f,,sql,E,select 1,,,,,,,,,,,,",
        "g,f,,file,G,,,signature,,,,,,,,,,",
        "h,f,,text,H,,,time,08:00,,,,,,,,,",
        "i,f,,text,I,,,datetime_seconds_mdy,2020-01-01 10:00,now,,,,,,,,",
        "j,f,,text,J,,,zipcode,,,,,,,,,,",
        "k,f,,text,K,,,ssn,,,,,,,,,,",
        "l,f,,text,L,,,mrn_10d,,,,,,,,,,",
        "m,f,,text,M,,,alpha_only,,,,,,,,,,",
        "n,f,,text,\"Dear [a], [d]\",BIOONTOLOGY:ICD10,,,,,,,,,,,,",
        "o,f,,radio,O,\"a, A | a, B\",,,,,,,,,,,,",
        "p,f,,dropdown,P,,,,,,,,,,,,,",
        "q,f,,text,Q,,,date_dmy,[i],today,,,,,,,,",
        "r,f,,puzzle,R,,,,,,,,,,,,,",
    ]);
    let kinds: Vec<(&str, Kind)> = form.items.iter().map(|item| (item.name.as_str(), item.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("a", Kind::Text),
            ("b", Kind::Boolean),
            ("c", Kind::Integer),
            ("e", Kind::Choice),
            ("g", Kind::File),
            ("h", Kind::Time),
            ("i", Kind::DateTime),
            ("j", Kind::PostalCode),
            ("k", Kind::Text),
            ("l", Kind::Text),
            ("m", Kind::Text),
            ("n", Kind::Text),
            ("o", Kind::Choice),
            ("p", Kind::Choice),
            ("q", Kind::Date),
            ("r", Kind::Text),
        ]
    );
    assert_eq!(label(&form.items[0]), "What is your name?");
    assert!(form.items[0].required);
    assert_eq!(identifiers(&form), ["a", "k", "l"]);
    assert_eq!((item(&form, "c").min.as_deref(), item(&form, "c").max.as_deref()), (Some("10"), Some("20")));
    assert_eq!(
        (item(&form, "i").min.as_deref(), item(&form, "i").max.as_deref()),
        (Some("2020-01-01 10:00"), Some("today"))
    );
    assert_eq!((item(&form, "q").min.as_deref(), item(&form, "q").max.as_deref()), (None, Some("today")));
    assert_eq!(notes(&form, "q"), ["the bound `[i]` is not a fixed number or date and was left out"]);
    assert_eq!(notes(&form, "o"), ["the choice `a` stands twice; the first was kept"]);
    assert_eq!(notes(&form, "n"), ["its label shows the answer to `a`", "its label shows the answer to `d`"]);
    assert_eq!(notes(&form, "p"), ["it has no choices"]);
    assert_eq!(notes(&form, "r"), ["the field type `puzzle` is unknown: read as text"]);
    let looked_up: Vec<(&str, &str)> = form.lookups.iter().map(|l| (l.item.as_str(), l.url.as_str())).collect();
    assert_eq!(looked_up, [("e", ""), ("n", "BIOONTOLOGY:ICD10")]);
}

#[test]
fn other_spellings_and_separators_are_read() {
    let api = "field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,extra,identifier,branching_logic\nsex,f,,radio,Sex,\"1, Male, or so | 2, Female\",x,y,\n";
    let read = form(api.as_bytes());
    assert_eq!(read.items[0].options[0].label[0].1, "Male, or so");
    assert!(read.items[0].hints.identifier && read.notes.is_empty());
    let german = "\u{feff}\"Variable / Field Name\";\"Form Name\";\"Field Type\";\"Field Label\";\"Choices, Calculations, OR Slider Labels\"\r\nsex;f;radio;Geschlecht;1, m | 2, w\r\n";
    let read = form(german.as_bytes());
    assert_eq!(codes(&read.items[0]), ["1", "2"]);
    // What a dictionary cannot say is told.
    assert_eq!(notes(&read, "").len(), 2);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(api.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(form(&utf16).items.len(), 1);
}

#[test]
fn broken_dictionaries_are_refused_with_their_line() {
    let problem = |text: &str| match read(text.as_bytes(), "dictionary.csv").unwrap_err() {
        FormError::NotWellFormed { line, problem } => (line, problem),
        other => panic!("{other}"),
    };
    assert_eq!(
        problem(&dictionary(&["a,f,,text,A,,,,,,,,,,,,,", "", "a,f,,text,B,,,,,,,,,,,,,"])),
        (4, "the variable `a` stands on line 2 already: rename one".to_owned())
    );
    assert_eq!(problem(&dictionary(&["a,f,,radio,A,1, Male | 2, Female,,,,,,,,,,,,,"])).0, 2);
    assert_eq!(problem(&dictionary(&[",f,,text,A"])), (2, "the row has no variable name".to_owned()));
    assert_eq!(problem(&dictionary(&[])), (1, "the dictionary has a header and no fields".to_owned()));
    assert!(problem("name,age\nAnn,4\n").1.contains("`Variable / Field Name`"));
    let mut latin = dictionary(&["a,f,,text,Espa"]).into_bytes();
    latin.extend(b"\xf1ol");
    let error = read(&latin, "").unwrap_err();
    assert_eq!(error.code(), "form/not-utf-8");
    assert!(error.to_string().starts_with("byte 0xf1 at offset ") && error.to_string().contains("line 2 "), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_dictionary_makes_it_panic(cells in proptest::collection::vec("[a-c\\[\\]()'\"|,;<>&=@A-C0-9 \n]{0,12}", 1..60)) {
        let kinds = ["text", "radio", "checkbox", "slider", "calc", "yesno", "file", "sql", "notes"];
        let rows: Vec<String> = cells
            .chunks(8)
            .enumerate()
            .map(|(at, row)| {
                let quoted: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
                let cell = |n: usize| quoted.get(n).map_or("", String::as_str);
                let kind = kinds[at % kinds.len()];
                format!("v{at},f,{},{kind},{},{},,{},,{},,{},,,,,,{}", cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6))
            })
            .collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let _read = read(dictionary(&rows).as_bytes(), "");
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), name in "[a-z]{0,4}\\.(csv|html|xml)") {
        let _read = read(&bytes, &name);
    }
}
