//! Each real form the whole way: drafted, signed, filled in, sealed, opened, and compared with a reviewed snapshot.
//!
//! The draft releases nothing by chance (no budget is given), so that what is opened is what the answers make of it.
//! `GAUZE_BLESS=1` writes the snapshots anew; they are read by people before they are kept.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::bench::{Bench, form};

/// A shared form, how its answers come, and real answers where there are some.
const FORMS: [(&str, &str, &str, Option<&str>); 16] = [
    ("phq9", "fhir/phq9.lforms.json", "fhir", None),
    ("gad-7", "fhir/gad-7.beda.json", "fhir", None),
    ("hidden-item", "fhir/hidden-item.lforms.json", "fhir", None),
    ("patient-intake", "fhir/patient-intake.medplum.bundle.json", "fhir", None),
    ("prapare", "fhir/prapare.converted.json", "fhir", Some("fhir/prapare.response.converted.json")),
    (
        "family-health",
        "fhir/family-health-ussg.lforms.json",
        "fhir",
        Some("fhir/family-health-ussg.response.lforms.json"),
    ),
    ("address", "html/uswds-address-form.html", "html", None),
    ("name", "html/uswds-name-form.html", "html", None),
    ("create-account", "html/uswds-create-account.twig", "html", None),
    ("surveyjs-1", "surveyjs/vendor-doc-example-1.json", "surveyjs", None),
    ("surveyjs-2", "surveyjs/vendor-doc-example-2.json", "surveyjs", None),
    ("surveyjs-3", "surveyjs/vendor-doc-example-3.json", "surveyjs", None),
    ("redcap-simple", "redcap/simple/dictionary.csv", "redcap", None),
    ("redcap-decimal-comma", "redcap/decimal-comma/dictionary.csv", "redcap", Some("redcap/decimal-comma/data.csv")),
    ("redcap-survey", "redcap/survey/project.odm.xml", "redcap", Some("redcap/survey/data.csv")),
    ("redcap-longitudinal", "redcap/longitudinal/dictionary.csv", "redcap", None),
];

fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/forms").join(name);
    path.exists().then_some(path)
}

#[test]
fn every_shared_form_goes_in_and_only_what_the_study_may_have_comes_out() {
    let bench = Bench::new();
    bench.gauze("keygen holder --name lab --out .").ok();
    bench.gauze("keygen publisher --name board --out .").ok();
    let mut wrong = Vec::new();
    for (name, file, format, real) in FORMS {
        let Some(path) = shared(file) else {
            eprintln!("skipped {name}: the shared forms are not on this machine");
            continue;
        };
        let drafted = format!("{name}.json");
        let from = path.display().to_string();
        bench.gauze_list(&["policy", "new", "--from", &from, "--holder", "lab.pub", "--out", &drafted]).ok();
        let mut policy = bench.json(&drafted);
        in_own_words(&mut policy);
        // The answers are given on a fixed day, whenever the test runs: a draft begins today.
        policy["study"]["validFrom"] = json!("2026-11-01");
        bench.write(&drafted, &policy.to_string());
        bench.gauze(&format!("policy sign {drafted} --key board.key --out {name}.jws")).ok();
        let answers = match real.map(|real| shared(real).unwrap()) {
            Some(real) => real,
            None => {
                let made = format!("{name}.answers.json");
                bench.write(&made, &filled_in(&bench.json(&drafted), format).to_string());
                bench.path(&made)
            }
        };
        let opened = there_and_back(&bench, name, format, &answers);
        wrong.extend(compare(name, &opened));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a study team writes over the draft's placeholders.
fn in_own_words(json: &mut Value) {
    match json {
        Value::String(text) if text.contains("REPLACE") => "An example of it.".clone_into(text),
        Value::Array(list) => list.iter_mut().for_each(in_own_words),
        Value::Object(pairs) => pairs.values_mut().for_each(in_own_words),
        _ => {}
    }
}

fn there_and_back(bench: &Bench, name: &str, format: &str, answers: &Path) -> Value {
    let (jws, answers) = (format!("{name}.jws"), answers.display().to_string());
    let mut args = vec!["prepare", "--policy", &jws, "--publisher", "board.pub", "--answers", &answers];
    args.extend(["--format", format, "--day", "2026-11-22", "--out", name]);
    if answers.ends_with(".csv") {
        args.extend(["--record", "1"]);
    }
    bench.gauze_list(&args).ok();
    let opened = format!("{name}.jsonl");
    bench.gauze_list(&["open", "--key", "lab.key", "--from", name, "--out", &opened]).ok();
    let line: Value = serde_json::from_str(bench.text(&opened).trim()).unwrap();
    let fields = line["fields"].as_object().unwrap();
    let policy = bench.json(&format!("{name}.json"));
    let rule = |id: &str| {
        let field = policy["fields"].as_array().unwrap().iter().find(|field| field["id"] == id).unwrap();
        field["rule"]["do"].as_str().unwrap().to_owned()
    };
    // Codes are drawn by chance: their length is what can be compared.
    let shown = fields.iter().map(|(id, value)| match rule(id).as_str() {
        "pseudonymize" => (id.clone(), json!(value.as_str().unwrap().len())),
        _ => (id.clone(), value.clone()),
    });
    Value::Object(shown.collect())
}

fn compare(name: &str, opened: &Value) -> Option<String> {
    let path = form(&format!("{name}.opened.json"));
    let text = format!("{}\n", serde_json::to_string_pretty(opened).unwrap());
    if std::env::var_os("GAUZE_BLESS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    (kept != text).then(|| format!("{name}: opened\n{text}kept in {}\n{kept}", path.display()))
}

/// Answers to every question of a policy, in one of the formats; the same each time.
fn filled_in(policy: &Value, format: &str) -> Value {
    let fields = policy["fields"].as_array().unwrap();
    let at = |field: &Value| field["at"][format].as_str().map(str::to_owned);
    let answered =
        fields.iter().enumerate().filter_map(|(place, field)| Some((at(field)?, field, answer(place, field)?)));
    match format {
        "html" => {
            let pairs = answered.flat_map(|(name, _, texts)| texts.into_iter().map(move |text| json!([name, text])));
            Value::Array(pairs.collect())
        }
        "fhir" => {
            let items = answered.map(|(link, field, texts)| {
                let answers: Vec<Value> =
                    texts.iter().map(|text| fhir(field["type"].as_str().unwrap(), text)).collect();
                json!({"linkId": link, "answer": answers})
            });
            json!({"resourceType": "QuestionnaireResponse", "status": "completed", "subject": {"reference": "Patient/1"},
                "item": items.collect::<Vec<_>>()})
        }
        "surveyjs" => {
            let mut data = Map::new();
            for (path, field, texts) in answered {
                let several = field["type"] == "multi-choice";
                let value = if several { json!(texts) } else { json!(texts[0]) };
                let mut parts: Vec<&str> = path.split('.').collect();
                let last = parts.pop().unwrap();
                let mut place = &mut data;
                for part in parts {
                    place = place.entry(part).or_insert_with(|| json!({})).as_object_mut().unwrap();
                }
                place.insert(last.to_owned(), value);
            }
            Value::Object(data)
        }
        _ => {
            let mut row = Map::new();
            for (variable, field, texts) in answered {
                if field["type"] == "multi-choice" {
                    row.extend(texts.iter().map(|code| (format!("{variable}___{code}"), json!("1"))));
                } else {
                    row.insert(variable, json!(texts[0]));
                }
            }
            json!([row])
        }
    }
}

fn answer(place: usize, field: &Value) -> Option<Vec<String>> {
    let options = field["options"].as_array();
    let code = |at: usize| options.and_then(|list| list[at % list.len()]["code"].as_str()).unwrap_or("").to_owned();
    let within = |usual: i64| {
        let bound = |key: &str| field[key].as_str().and_then(|text| text.parse::<f64>().ok());
        #[expect(clippy::cast_possible_truncation, reason = "bounds of forms are small")]
        let whole = |number: f64| number as i64;
        usual.max(bound("min").map_or(usual, |min| whole(min.ceil()))).min(bound("max").map_or(usual, whole))
    };
    let one = match field["type"].as_str().unwrap() {
        "boolean" => "true".to_owned(),
        "choice" | "ordinal" => code(place),
        "multi-choice" => return Some(vec![code(0), code(1)]),
        "integer" => within(42).to_string(),
        "decimal" => format!("{}.5", within(21)),
        "date" => "1985-06-15".to_owned(),
        "date-time" => "2026-03-04T10:30".to_owned(),
        "time" => "10:30".to_owned(),
        "postal-code" => "94541".to_owned(),
        "person-name" => "Ada Lovelace".to_owned(),
        "phone" => "510-555-0123".to_owned(),
        "email" => "ada@example.org".to_owned(),
        "address" => "12 Analytical Way".to_owned(),
        "identifier" => "ZX-493-221".to_owned(),
        "free-text" => "Ada Lovelace felt well since 03/04/2026, call 510-555-0123".to_owned(),
        _ => return None,
    };
    Some(vec![one])
}

fn fhir(kind: &str, text: &str) -> Value {
    match kind {
        "boolean" => json!({"valueBoolean": text == "true"}),
        "choice" | "ordinal" | "multi-choice" => json!({"valueCoding": {"code": text}}),
        "integer" => json!({"valueInteger": text.parse::<i64>().unwrap()}),
        "decimal" => json!({"valueDecimal": text.parse::<f64>().unwrap()}),
        "date" => json!({"valueDate": text}),
        "date-time" => json!({"valueDateTime": text}),
        "time" => json!({"valueTime": text}),
        _ => json!({"valueString": text}),
    }
}
