//! `QuestionnaireResponse → Answers`: FHIR R4 and R5, by linkId, nested groups included.
//!
//! No generated model of FHIR: only `item`, `linkId`, `answer` and its value are read. `subject`, `author`, `source`,
//! `authored`, `identifier`, `contained` and narrative never enter memory as values of ours; nor do attachments and
//! references, of which a field for files learns that there is one.

use gauze_signed::Json;
use zeroize::Zeroizing;

use super::names::Names;
use super::object::scalar;
use crate::answers::Raw;
use crate::error::AnswerProblem;
use crate::{AnswerError, Answers, Policy};

/// QuestionnaireResponse → `Answers`.
///
/// # Errors
/// `answers/bad-format` for another resource or shape, `answers/repeated` for two answers to an item that takes one.
pub fn read<'p>(policy: &'p Policy, response: &Json) -> Result<Answers<'p>, AnswerError> {
    if response.get("resourceType").and_then(Json::as_text) != Some("QuestionnaireResponse") {
        return Err(AnswerError::format());
    }
    let mut answers = Answers::empty(policy);
    let names = Names::of(policy, |place| place.fhir.as_deref());
    read_items(&mut answers, &names, response)?;
    Ok(answers)
}

// Depth is bounded by the reader of JSON.
fn read_items(answers: &mut Answers<'_>, names: &Names<'_>, parent: &Json) -> Result<(), AnswerError> {
    for item in list(parent, "item")? {
        let link_id = item.get("linkId").and_then(Json::as_text).ok_or_else(AnswerError::format)?;
        let at = names.find(link_id);
        for reply in list(item, "answer")? {
            if let Some(at) = at {
                put(answers, at, reply)?;
            }
            read_items(answers, names, reply)?;
        }
        read_items(answers, names, item)?;
    }
    Ok(())
}

fn list<'j>(parent: &'j Json, key: &str) -> Result<&'j [Json], AnswerError> {
    parent.get(key).map_or(Ok(&[]), |list| list.as_list().ok_or_else(AnswerError::format))
}

fn put(answers: &mut Answers<'_>, at: usize, reply: &Json) -> Result<(), AnswerError> {
    let Json::Object(pairs) = reply else { return Err(AnswerError::format()) };
    let mut values = pairs.iter().filter(|(key, _)| key.starts_with("value"));
    let (Some((key, value)), None) = (values.next(), values.next()) else {
        // An answer may have further items only; two values at once are no FHIR.
        let empty = pairs.iter().all(|(key, _)| !key.starts_with("value"));
        return if empty { Ok(()) } else { Err(answers.refused(at, AnswerProblem::Format)) };
    };
    let raw = match key.as_str() {
        // Of an attachment only its bytes: title, address, date and size are not read.
        "valueAttachment" => {
            let data = value.get("data").and_then(Json::as_text).filter(|data| !data.is_empty());
            let address = data.map(|data| Zeroizing::new(["data:;base64,", data].concat())).unwrap_or_default();
            return answers.put_file(at, &address);
        }
        "valueReference" => return answers.put_file(at, ""),
        "valueCoding" => coding(value),
        "valueQuantity" => quantity(value),
        "valueBoolean" | "valueDecimal" | "valueInteger" | "valueDate" | "valueDateTime" | "valueTime"
        | "valueString" | "valueUri" => scalar(value).map(Raw::from),
        _ => None,
    };
    answers.put(at, raw.ok_or_else(|| answers.refused(at, AnswerProblem::Format))?)
}

// An open choice in words of the patient's own may come as a coding with nothing but its display.
fn coding(value: &Json) -> Option<Raw> {
    let text = value.get("code").or_else(|| value.get("display"))?;
    text.as_text().map(own)
}

// "Less than 5" is not 5: a comparator makes it another kind of answer than a number.
fn quantity(value: &Json) -> Option<Raw> {
    let (number, None) = (value.get("value")?, value.get("comparator")) else { return None };
    let unit = value.get("code").or_else(|| value.get("unit")).and_then(Json::as_text);
    let unit = unit.filter(|unit| !unit.trim().is_empty());
    Some(Raw { text: scalar(number)?, unit: unit.map(|unit| Zeroizing::new(unit.to_owned())) })
}

fn own(text: &str) -> Raw {
    Zeroizing::new(text.to_owned()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::tests::{shared, shown, wide, with_fields};
    use crate::policy::tests_support::policy;

    fn response(items: &str) -> Json {
        Json::parse(&format!(r#"{{"resourceType":"QuestionnaireResponse",{items}}}"#)).unwrap()
    }

    fn answer(link_id: &str, answer: &str) -> String {
        format!(r#"{{"linkId":"{link_id}","answer":[{answer}]}}"#)
    }

    fn units(answers: Answers<'_>) -> Vec<String> {
        answers.into_values().iter().flatten().filter_map(|raw| raw.unit.as_deref().cloned()).collect()
    }

    #[test]
    fn nested_items_are_found_and_the_rest_is_not_read() {
        let policy = policy();
        let answers = read(
            &policy,
            &response(
                r#""subject":{"reference":"Patient/1"},"authored":"2026-01-01","text":{"div":"<div>Ada</div>"},
                "contained":[{"resourceType":"QuestionnaireResponse","item":[{"linkId":"/name","answer":[{"valueString":"Ada"}]}]}],
                "item":[{"linkId":"group","item":[{"linkId":"/sex","text":"Sex","answer":[{"valueCoding":{"code":"male","display":"Male"},
                "item":[{"linkId":"/zip","answer":[{"valueString":"94541"}]}]}]}]},{"linkId":"unknown","answer":[{"valueString":"x"}]}]"#,
            ),
        );
        assert_eq!(shown(answers.unwrap()), [("sex", vec!["male"]), ("zip", vec!["94541"])]);
    }

    #[test]
    fn every_kind_of_value_is_read_as_it_is_written() {
        let policy = wide();
        let items = [
            answer("sex", r#"{"valueCoding":{"display":"Of my own"}}"#),
            answer("conditions", r#"{"valueCoding":{"code":"asthma"}},{"valueString":"hay fever"}"#),
            answer("city", r#"{"valueString":"Hayward"}"#),
            answer("visit", r#"{"valueDateTime":"2026-01-02T10:00:00Z"}"#),
            answer("smoker", r#"{"valueBoolean":false}"#),
            answer("scan", r#"{"valueAttachment":{"title":"me.jpg","data":"AAAA"}}"#),
            answer("comment", r#"{"valueUri":"urn:x"}"#),
            answer("weight", r#"{"valueQuantity":{"value":70.50,"unit":"kilos","code":"kg"}}"#),
            answer("pain", r#"{"valueInteger":2}"#),
        ];
        let text = format!(r#""item":[{}]"#, items.join(","));
        let answers = read(&policy, &response(&text)).unwrap();
        let units = units(read(&policy, &response(&text)).unwrap());
        assert_eq!(units, ["kg"]);
        let said = [
            ("sex", vec!["Of my own"]),
            ("conditions", vec!["asthma", "hay fever"]),
            ("city", vec!["Hayward"]),
            ("visit", vec!["2026-01-02T10:00:00Z"]),
            ("smoker", vec!["false"]),
            ("scan", vec![""]),
            ("comment", vec!["urn:x"]),
            ("weight", vec!["70.50"]),
            ("pain", vec!["2"]),
        ];
        assert_eq!(shown(answers), said);
    }

    #[test]
    fn other_resources_shapes_and_repeats_are_refused() {
        let policy = policy();
        let other = read(&policy, &Json::parse(r#"{"resourceType":"Patient"}"#).unwrap());
        assert_eq!(other.unwrap_err().code(), "answers/bad-format");
        let code = |items: &str| read(&policy, &response(items)).unwrap_err().code();
        let male = r#"{"valueCoding":{"code":"male"}}"#;
        let twice = answer("/sex", &format!("{male},{male}"));
        assert_eq!(code(&format!(r#""item":[{twice}]"#)), "answers/repeated");
        let once = answer("/sex", male);
        let group = format!(r#"{{"linkId":"g","item":[{once}]}}"#);
        assert_eq!(code(&format!(r#""item":[{group},{group}]"#)), "answers/repeated");
        for wrong in [r#""item":{}"#, r#""item":[{}]"#, r#""item":[{"linkId":"/sex","answer":1}]"#] {
            assert_eq!(code(wrong), "answers/bad-format", "{wrong}");
        }
        for wrong in [
            r#"{"valueString":"a","valueInteger":1}"#,
            r#"{"valueString":{"a":1}}"#,
            r#"{"valueCoding":{}}"#,
            r#"{"valueQuantity":{"value":5,"comparator":"<"}}"#,
            r#"{"valueHumanName":"x"}"#,
            r#""male""#,
        ] {
            assert_eq!(code(&format!(r#""item":[{}]"#, answer("/sex", wrong))), "answers/bad-format", "{wrong}");
        }
    }

    #[test]
    fn a_family_history_gives_the_bound_items_and_no_relative() {
        let Some(text) = shared("fhir/family-health-ussg.response.lforms.json") else { return };
        let policy = with_fields(&[
            ("sex", "identifier", "/54126-8/54131-8"),
            ("born", "date", "/54126-8/21112-8"),
            ("height", "identifier", "/54126-8/8302-2"),
            ("bmi", "identifier", "/54126-8/39156-5"),
        ]);
        let answers = read(&policy, &Json::parse(&text).unwrap()).unwrap();
        assert_eq!(units(read(&policy, &Json::parse(&text).unwrap()).unwrap()), ["inches"]);
        let said =
            [("sex", vec!["LA2-8"]), ("born", vec!["2016-10-27"]), ("height", vec!["70"]), ("bmi", vec!["24.39"])];
        assert_eq!(shown(answers), said);
        // Several names to one question: they stay, and each helps to find itself in words.
        let names = with_fields(&[("name", "person-name", "/54126-8/54125-0")]);
        let read = shown(read(&names, &Json::parse(&text).unwrap()).unwrap());
        assert!(matches!(read.as_slice(), [(id, names)] if *id == "name" && names.len() > 1));
    }

    #[test]
    fn sensitive_social_questions_give_the_bound_items_in_all_their_kinds() {
        let Some(text) = shared("fhir/prapare.response.converted.json") else { return };
        let json = Json::parse(&text).unwrap();
        let bound = [
            ("race", "multi-choice", "/93043-8/32624-9"),
            ("people", "integer", "/93042-0/63512-8"),
            ("street", "address", "/93042-0/56799-0"),
        ];
        let policy = with_fields(&bound);
        let answers = shown(read(&policy, &json).unwrap());
        let said = [("race", vec!["LA4457-3", "LA30187-1"]), ("people", vec!["6"]), ("street", vec!["Broadway"])];
        assert_eq!(answers, said);
        // The person's name stands in `subject`.
        assert!(text.contains("COLIN"));
        let one = with_fields(&[("race", "choice", "/93043-8/32624-9")]);
        assert_eq!(read(&one, &json).unwrap_err().code(), "answers/repeated");
    }
}
