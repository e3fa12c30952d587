//! `survey.data → Answers`: SurveyJS, by name or path of a question.
//!
//! | question | path | value |
//! |---|---|---|
//! | most | `q` | text, number, boolean |
//! | checkbox, tag box, ranking | `q` | list |
//! | other, comment | `q-Comment` | text; read only where the policy names it |
//! | matrix, multiple text | `q.row`, `q.item` | text |
//! | matrix with drop-downs | `q.row.column` | text |
//! | dynamic panel or matrix | `q[0].name` | text |
//! | file, signature | `q` | not read: the policy learns at most that there is one |

use gauze_signed::Json;

use super::object;
use crate::{AnswerError, Answers, Policy};

/// Object of question names → `Answers`.
///
/// # Errors
/// `answers/bad-format` if this is no object or a named question holds a part of the survey, `answers/repeated` when a
/// field that takes one answer holds a list.
pub fn read<'p>(policy: &'p Policy, data: &Json) -> Result<Answers<'p>, AnswerError> {
    object::read(policy, data, |place| place.surveyjs.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::tests::{shown, wide};

    #[test]
    fn every_kind_of_question_is_found() {
        let policy = wide();
        let data = r#"{"sex":"other","sex-Comment":"secret","smoker":true,"weight":70.5,
            "conditions":["copd","asthma"],"conditions-Comment":"hay fever",
            "pain":{"at night":{"level":"b"}},"contact":{"city":"Hayward","mobile":"555-0100"},
            "stays":[{"from":"2026-01-02","name":"x"},{"from":"2025-01-02"}],
            "scan":[{"name":"a.png","type":"image/png","content":"data:image/png;base64,iVBORw0KGgo="}],
            "signed":"data:image/svg+xml;base64,PHN2Zz4=","pageNo":2}"#;
        let answers = read(&policy, &Json::parse(data).unwrap()).unwrap();
        let said = [
            ("sex", vec!["other"]),
            ("conditions", vec!["copd", "asthma"]),
            ("city", vec!["Hayward"]),
            ("visit", vec!["2026-01-02"]),
            ("smoker", vec!["true"]),
            ("scan", vec![""]),
            ("comment", vec!["hay fever"]),
            ("weight", vec!["70.5"]),
            ("pain", vec!["b"]),
        ];
        assert_eq!(shown(answers), said);
    }

    #[test]
    fn parts_of_a_survey_are_no_answers() {
        let policy = wide();
        let refused = |text: &str| {
            let error = read(&policy, &Json::parse(text).unwrap()).unwrap_err();
            (error.code(), error.field)
        };
        assert_eq!(refused(r#"{"sex":["male"]}"#), ("answers/repeated", "sex".to_owned()));
        assert_eq!(refused(r#"{"sex":{"row":"male"}}"#), ("answers/bad-format", "sex".to_owned()));
        assert_eq!(refused(r#"{"conditions":[["asthma"]]}"#), ("answers/bad-format", "conditions".to_owned()));
        assert_eq!(refused(r#""text""#), ("answers/bad-format", "answers".to_owned()));
    }
}
