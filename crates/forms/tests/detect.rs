//! Every format is known by what it holds, whatever its file is called.

use std::path::Path;

use gauze_forms::form::Format;
use gauze_forms::read;

#[test]
fn the_shared_forms_are_told_apart() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/forms");
    if !folder.is_dir() {
        println!("skipped: {} is not on this machine", folder.display());
        return;
    }
    for (file, format) in [
        ("fhir/phq9.lforms.json", Format::FhirR4),
        ("fhir/patient-intake.medplum.bundle.json", Format::FhirR4),
        ("fhir/gad-7.beda.json", Format::FhirR4),
        ("redcap/simple/dictionary.csv", Format::RedcapCsv),
        ("redcap/simple/project.odm.xml", Format::RedcapOdm),
    ] {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let form = read(&bytes, "").unwrap();
        assert!(std::mem::discriminant(&form.format) == std::mem::discriminant(&format), "{file}: {:?}", form.format);
        assert!(!form.items.is_empty(), "{file}");
    }
    for (kind, format) in [("surveyjs", Format::SurveyJs), ("html", Format::Html)] {
        let files = std::fs::read_dir(folder.join(kind)).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|file| file.is_file()) {
            // A schema and a catalogue of words lie beside the forms.
            if let Ok(form) = read(&std::fs::read(&file).unwrap(), "") {
                assert_eq!(form.format, format, "{}", file.display());
            }
        }
    }
}

#[test]
fn small_forms_are_told_apart() {
    for (text, format) in [
        (r#"{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string","text":"A"}]}"#, Format::FhirR4),
        (r#" {"elements":[{"type":"text","name":"resourceType"}]}"#, Format::SurveyJs),
        ("<!doctype html>\n<!-- a page --><form><input name=a></form>", Format::Html),
        (
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><input name='a'/></body></html>",
            Format::Html,
        ),
        ("Dear {{name}} <input name=a>", Format::Html),
        ("field_name,field_type,field_label\na,text,<form>", Format::RedcapCsv),
    ] {
        assert_eq!(read(text.as_bytes(), "form.txt").unwrap().format, format, "{text}");
    }
}

#[test]
fn what_is_no_form_is_said_to_be_none() {
    for (text, name, code) in [
        ("", "", "form/not-a-form"),
        ("hello", "x.json", "form/not-a-form"),
        ("<?xml version='1.0'?><note/>", "x.xml", "form/not-a-form"),
        ("{\"a\":", "", "form/not-json"),
        ("{}", "", "form/not-a-form"),
        ("a,b\n1,2", "x.csv", "form/not-well-formed"),
    ] {
        assert_eq!(read(text.as_bytes(), name).unwrap_err().code(), code, "{text}");
    }
}
