//! What all adapters owe: nothing invented, nothing unnamed, no panic, and the same answers from every format.

use gauze_signed::Json;
use proptest::prelude::*;
use zeroize::Zeroizing;

use super::{fhir, flat, html, redcap, surveyjs};
use crate::policy::tests_support;
use crate::{Answers, Policy};

/// Answered fields and their texts, in the policy's order.
pub(super) fn shown(answers: Answers<'_>) -> Vec<(&str, Vec<&'static str>)> {
    let policy = answers.policy();
    let texts = answers.into_values().into_iter().map(|list| {
        list.into_iter().map(|raw| &*Box::leak(raw.text.as_str().to_owned().into_boxed_str())).collect::<Vec<_>>()
    });
    policy.fields().iter().map(|field| field.id()).zip(texts).filter(|(_, texts)| !texts.is_empty()).collect()
}

fn policy_of(fields: Vec<serde_json::Value>) -> Policy {
    let mut json = tests_support::json();
    let keep = json["fields"][9].clone();
    json["fields"] = fields.into_iter().chain([keep]).collect();
    json["paddedSize"] = 4096.into();
    Policy::parse(json.to_string().as_bytes(), [0; 32]).unwrap()
}

fn field(id: &str, kind: &str, at: &serde_json::Value) -> serde_json::Value {
    let text = serde_json::json!({"en": id, "es": id});
    serde_json::json!({"id": id, "type": kind, "label": text, "at": at, "rule": {"do": "drop"}})
}

/// Fields bound to a linkId each.
pub(super) fn with_fields(fields: &[(&str, &str, &str)]) -> Policy {
    let codes =
        ["LA4457-3", "LA30187-1"].map(|code| serde_json::json!({"code": code, "label": {"en": code, "es": code}}));
    let bound = |(id, kind, at): &(&str, &str, &str)| {
        let mut field = field(id, kind, &serde_json::json!({"fhir": at}));
        if kind.ends_with("choice") {
            field["options"] = codes.to_vec().into();
            field["rule"] = serde_json::json!({"do": "keep"});
        }
        field
    };
    policy_of(fields.iter().map(bound).collect())
}

/// One field of each kind that adapters treat in a way of its own, bound in every format.
pub(super) fn wide() -> Policy {
    let options = |codes: &[&str]| -> serde_json::Value {
        codes.iter().map(|code| serde_json::json!({"code": code, "label": {"en": code, "es": code}})).collect()
    };
    let at = |html: &str, surveyjs: &str, redcap: &str, fhir: &str| serde_json::json!({"html": html, "surveyjs": surveyjs, "redcap": redcap, "fhir": fhir});
    let mut fields = vec![
        field("sex", "choice", &at("sex", "sex", "sex", "sex")),
        field("conditions", "multi-choice", &at("conditions", "conditions", "dx", "conditions")),
        field("city", "address", &at("address.city", "contact.city", "city", "city")),
        field("visit", "date", &at("visits[0].day", "stays[0].from", "visit", "visit")),
        field("smoker", "boolean", &at("smoker", "smoker", "smoker", "smoker")),
        field("scan", "attachment", &at("scan", "scan", "scan", "scan")),
        field("comment", "free-text", &at("comment", "conditions-Comment", "comment", "comment")),
        field("weight", "decimal", &at("weight", "weight", "weight", "weight")),
        field("pain", "ordinal", &at("pain", "pain.at night.level", "pain", "pain")),
    ];
    fields[0]["options"] = options(&["female", "male"]);
    fields[0]["rule"] = serde_json::json!({"do": "keep"});
    fields[1]["options"] = options(&["asthma", "copd", "NA-1"]);
    fields[8]["options"] = options(&["a", "b"]);
    policy_of(fields)
}

/// A real input that is not part of this project, if it is there.
pub(super) fn shared(path: &str) -> Option<String> {
    let path = [env!("CARGO_MANIFEST_DIR"), "/../../../shared/forms/", path].concat();
    let text = std::fs::read_to_string(path).ok();
    if text.is_none() {
        eprintln!("skipped: the folder with real inputs, `shared/forms` beside the repository, is missing");
    }
    text
}

/// One person's answers, in no format yet.
#[derive(Debug, Clone)]
struct Person {
    sex: Option<String>,
    conditions: Vec<&'static str>,
    city: String,
    smoker: Option<bool>,
    weight: Option<u32>,
    comment: String,
    noise: String,
}

fn person() -> impl Strategy<Value = Person> {
    let words = || "[a-zé ]{0,12}";
    let sex = proptest::option::of("female|male|other");
    let conditions = proptest::sample::subsequence(vec!["asthma", "copd", "NA-1"], 0..=3);
    (
        sex,
        conditions,
        words(),
        proptest::option::of(any::<bool>()),
        proptest::option::of(1u32..300),
        words(),
        "[A-Z]{9}",
    )
        .prop_map(|(sex, conditions, city, smoker, weight, comment, noise)| Person {
            sex,
            conditions,
            city,
            smoker,
            weight,
            comment,
            noise,
        })
}

impl Person {
    fn pairs(&self) -> Vec<(Zeroizing<String>, Zeroizing<String>)> {
        let mut pairs = vec![("csrf", self.noise.clone()), ("address.city", self.city.clone())];
        pairs.extend(self.sex.clone().map(|sex| ("sex", sex)));
        pairs.extend(self.conditions.iter().map(|code| ("conditions[]", (*code).to_owned())));
        pairs.extend(self.smoker.map(|yes| ("smoker", yes.to_string())));
        pairs.extend(self.weight.map(|weight| ("weight", format!("{weight}.5"))));
        pairs.push(("comment", self.comment.clone()));
        pairs.into_iter().map(|(name, value)| (Zeroizing::new(name.to_owned()), Zeroizing::new(value))).collect()
    }

    fn flat(&self) -> serde_json::Value {
        serde_json::json!({"csrf": self.noise, "address": {"city": self.city, "street": self.noise}, "sex": self.sex,
            "conditions": self.conditions, "smoker": self.smoker, "weight": self.weight.map(|w| format!("{w}.5")),
            "comment": self.comment})
    }

    fn surveyjs(&self) -> serde_json::Value {
        serde_json::json!({"pageNo": 1, "other": [{"name": self.noise}], "contact": {"city": self.city}, "sex": self.sex,
            "conditions": self.conditions, "smoker": self.smoker, "weight": self.weight.map(|w| f64::from(w) + 0.5),
            "conditions-Comment": self.comment})
    }

    fn redcap(&self) -> serde_json::Value {
        let mut row = serde_json::json!({"record_id": self.noise, "city": self.city, "comment": self.comment,
            "sex": self.sex.clone().unwrap_or_default(), "smoker": self.smoker.map_or(String::new(), |yes| yes.to_string()),
            "weight": self.weight.map_or(String::new(), |w| format!("{w},5"))});
        for (code, column) in [("asthma", "dx___asthma"), ("copd", "dx___copd"), ("NA-1", "dx___na_1")] {
            row[column] = u8::from(self.conditions.contains(&code)).into();
        }
        serde_json::json!([row])
    }

    fn fhir(&self) -> serde_json::Value {
        let item = |id: &str, answers: Vec<serde_json::Value>| serde_json::json!({"linkId": id, "text": self.noise, "answer": answers});
        let coded = |code: &str| serde_json::json!({"valueCoding": {"code": code, "display": self.noise}});
        let text = |text: &str| vec![serde_json::json!({"valueString": text})];
        let items = vec![
            item("hidden", text(&self.noise)),
            item("city", text(&self.city)),
            item("sex", self.sex.iter().map(|sex| coded(sex)).collect()),
            item("conditions", self.conditions.iter().map(|code| coded(code)).collect()),
            item("smoker", self.smoker.iter().map(|yes| serde_json::json!({"valueBoolean": yes})).collect()),
            item(
                "weight",
                self.weight
                    .iter()
                    .map(|w| serde_json::json!({"valueQuantity": {"value": f64::from(*w) + 0.5}}))
                    .collect(),
            ),
            item("comment", text(&self.comment)),
        ];
        serde_json::json!({"resourceType": "QuestionnaireResponse", "subject": {"display": self.noise}, "authored": self.noise,
            "contained": [{"resourceType": "Patient", "name": [{"text": self.noise}]}],
            "item": [{"linkId": "group", "item": items}]})
    }
}

fn read_all<'p>(policy: &'p Policy, json: &Json) -> Vec<Result<Answers<'p>, crate::AnswerError>> {
    vec![fhir::read(policy, json), flat::read(policy, json), redcap::read(policy, json), surveyjs::read(policy, json)]
}

proptest! {
    #[test]
    fn the_same_answers_come_from_every_format(person in person()) {
        let policy = wide();
        let json = |value: serde_json::Value| Json::parse(&value.to_string()).unwrap();
        let said = shown(html::read(&policy, person.pairs()).unwrap());
        prop_assert_eq!(&shown(flat::read(&policy, &json(person.flat())).unwrap()), &said);
        prop_assert_eq!(&shown(surveyjs::read(&policy, &json(person.surveyjs())).unwrap()), &said);
        prop_assert_eq!(&shown(redcap::read(&policy, &json(person.redcap())).unwrap()), &said);
        prop_assert_eq!(&shown(fhir::read(&policy, &json(person.fhir())).unwrap()), &said);
        // What the policy does not name leaves no trace.
        prop_assert!(said.iter().flat_map(|(_, texts)| texts).all(|text| !text.contains(&person.noise)));
    }

    // Whatever the bytes: an error or answers that stand in the input, in any format's reader.
    #[test]
    fn damaged_input_never_panics_and_nothing_is_invented(
        person in person(),
        which in 0usize..4,
        cuts in proptest::collection::vec((any::<proptest::sample::Index>(), "[\\[\\]{}\",:0-9a-z.]{0,3}"), 0..4),
    ) {
        let policy = wide();
        let whole = [person.flat(), person.surveyjs(), person.redcap(), person.fhir()][which].to_string();
        let mut chars: Vec<char> = whole.chars().collect();
        for (at, new) in &cuts {
            let at = at.index(chars.len());
            chars.splice(at..(at + 1), new.chars());
            if chars.is_empty() {
                break;
            }
        }
        let text: String = chars.into_iter().collect();
        if let Ok(json) = Json::parse(&text) {
            let as_points = text.replace(',', ".");
            for answers in read_all(&policy, &json).into_iter().flatten() {
                for (id, answer) in shown(answers).into_iter().flat_map(|(id, list)| list.into_iter().map(move |one| (id, one))) {
                    // A code of boxes may be the policy's, found by its column; escapes are read.
                    let known = id == "conditions" && ["asthma", "copd", "NA-1"].contains(&answer);
                    prop_assert!(known || text.contains(answer) || as_points.contains(answer) || text.contains('\\'), "{id}");
                }
            }
        }
    }

    #[test]
    fn unnamed_names_leave_no_trace(names in proptest::collection::vec(("[a-z.\\[\\]_-]{1,12}", "[A-Z]{6}"), 0..20)) {
        let policy = wide();
        let known = |name: &str| policy.fields().iter().any(|field| {
            let place = field.place();
            [&place.html, &place.surveyjs, &place.redcap, &place.fhir].into_iter().flatten().any(|own| own.starts_with(name) || name.starts_with(own.as_str()))
        });
        let strangers: Vec<_> = names.into_iter().filter(|(name, _)| !known(name)).collect();
        let object: serde_json::Map<_, _> = strangers.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        let json = Json::parse(&serde_json::Value::Object(object).to_string()).unwrap();
        for answers in read_all(&policy, &json).into_iter().flatten() {
            prop_assert!(shown(answers).is_empty());
        }
        let pairs = strangers.into_iter().map(|(name, value)| (Zeroizing::new(name), Zeroizing::new(value)));
        prop_assert!(shown(html::read(&policy, pairs).unwrap()).is_empty());
    }
}
