//! `JSON object → Answers`: name to value, as React Hook Form, Formik and other form libraries hold it.
//!
//! A key that is the control's name comes first. A name with dots or brackets (`address.city`, `items[0].name`) is also
//! looked for inside objects and lists. Files and signatures in base64 are not read.

use gauze_signed::Json;

use super::object;
use crate::{AnswerError, Answers, Policy};

/// Object → `Answers`; values are texts, numbers, booleans, null, `{"value": …}`, and lists of them for multi-choice.
///
/// # Errors
/// `answers/bad-format` if this is no object or a named field holds one without `value`, `answers/repeated` when a
/// field that takes one answer holds a list.
pub fn read<'p>(policy: &'p Policy, json: &Json) -> Result<Answers<'p>, AnswerError> {
    object::read(policy, json, |place| place.html.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::tests::{shown, wide};
    use crate::policy::tests_support::policy;

    fn flat(text: &str) -> Json {
        Json::parse(text).unwrap()
    }

    #[test]
    fn scalars_are_read_and_lists_are_refused_where_they_matter() {
        let policy = policy();
        let answers =
            read(&policy, &flat(r#"{"sex":"male","zip":94541,"comment":null,"name":[],"other":[1,{"a":2}]}"#)).unwrap();
        assert_eq!(shown(answers), [("sex", vec!["male"]), ("zip", vec!["94541"])]);
        assert_eq!(read(&policy, &flat(r#"{"sex":["male"]}"#)).unwrap_err().code(), "answers/repeated");
        assert_eq!(read(&policy, &flat("[]")).unwrap_err().code(), "answers/bad-format");
        let inside = read(&policy, &flat(r#"{"sex":{"code":"male"}}"#)).unwrap_err();
        assert_eq!((inside.code(), inside.field.as_str()), ("answers/bad-format", "sex"));
    }

    #[test]
    fn libraries_shapes_are_read() {
        let policy = wide();
        let answers = read(
            &policy,
            &flat(
                r#"{"sex":{"value":"male","label":"Male"},"conditions":["asthma",{"value":"copd"},null],
                "address":{"city":"Hayward","street":"no"},"visits":[{"day":"2026-01-02"}],"smoker":false,
                "scan":[{"name":"me.jpg","type":"image/jpeg","content":"data:image/jpeg;base64,AAAA"}],
                "comment":"data:image/png;base64,AAAA"}"#,
            ),
        );
        let said = [
            ("sex", vec!["male"]),
            ("conditions", vec!["asthma", "copd"]),
            ("city", vec!["Hayward"]),
            ("visit", vec!["2026-01-02"]),
            ("smoker", vec!["false"]),
            ("scan", vec![""]),
        ];
        assert_eq!(shown(answers.unwrap()), said);
        let one = read(&policy, &flat(r#"{"conditions":"asthma","smoker":"on"}"#)).unwrap();
        assert_eq!(shown(one), [("conditions", vec!["asthma"]), ("smoker", vec!["on"])]);
        assert!(shown(read(&policy, &flat(r#"{"conditions":false,"scan":[]}"#)).unwrap()).is_empty());
    }

    #[test]
    fn the_whole_name_as_a_key_comes_before_a_path() {
        let policy = wide();
        let answers = read(&policy, &flat(r#"{"address":{"city":"inside"},"address.city":"whole"}"#)).unwrap();
        assert_eq!(shown(answers), [("city", vec!["whole"])]);
    }
}
