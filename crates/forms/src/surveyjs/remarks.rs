//! What a survey does beside asking: addresses it calls, values it sets, answers it repeats in texts.

use gauze_signed::Json;

use super::choices::is_elsewhere;
use super::{expression, is_set, list, text};
use crate::form::Item;
use crate::gather::{Gather, short};
use crate::html;

/// Pictures, services and triggers of the whole survey.
pub(super) fn of_survey(gather: &mut Gather, survey: &Json) {
    for (key, what) in
        [("logo", "picture"), ("backgroundImage", "picture"), ("navigateToUrl", "page shown after sending")]
    {
        for url in urls(survey.get(key)) {
            gather.lookup("", url, what);
        }
    }
    for item in list(survey, "navigateToUrlOnCondition") {
        for url in urls(item.get("url")) {
            gather.lookup("", url, "page shown after sending");
        }
    }
    for key in ["completedHtml", "completedBeforeHtml", "loadingHtml"] {
        markup(gather, "", survey.get(key));
    }
    if ["surveyPostId", "surveyId"].iter().any(|key| text(survey, key).is_some()) {
        gather.lookup("", "https://api.surveyjs.io", "the vendor's service: loads the form, or receives the answers");
    }
    if text(survey, "cookieName").is_some() {
        gather.note("", "a cookie marks the browser that has filled in the form");
    }
    if is_set(survey, &["partialSendEnabled", "sendResultOnPageNext"]) {
        gather.note("", "answers are sent on every page, before the form is complete");
    }
    for trigger in list(survey, "triggers") {
        let when = short(text(trigger, "expression").unwrap_or("a condition of the older form"));
        let target = text(trigger, "setToName").or_else(|| text(trigger, "gotoName")).unwrap_or("");
        let does = match text(trigger, "type").unwrap_or("") {
            "complete" => "the form ends early",
            "setvalue" | "copyvalue" | "runexpression" => "the form sets an answer",
            "skip" => "the form goes on at another question",
            "visible" => "the form shows further questions",
            _ => "the form does something that is not understood",
        };
        gather.note(target, format!("{does} when `{when}`"));
    }
}

/// Markup and pictures between questions.
pub(super) fn of_shown(gather: &mut Gather, at: &Json) {
    let name = text(at, "name").unwrap_or("");
    markup(gather, name, at.get("html"));
    for url in urls(at.get("imageLink")) {
        gather.lookup(name, url, "picture");
    }
}

/// Answers filled in beforehand, answers repeated in titles, expressions that steer the question.
pub(super) fn of_question(gather: &mut Gather, name: &str, at: &Json) {
    let given = |key: &str| at.get(key).is_some_and(|value| !matches!(value, Json::Null));
    if ["defaultValue", "defaultValueExpression", "defaultRowValue", "defaultPanelValue"].iter().any(|key| given(key)) {
        gather.note(name, "the form fills in a first answer: it may leave without anybody having looked at it");
    }
    if ["setValueExpression", "setValueIf", "resetValueIf"].iter().any(|key| given(key)) {
        gather.note(name, "the form sets or clears the answer by an expression that is not taken over");
    }
    if ["enableIf", "choicesVisibleIf", "choicesEnableIf", "rowsVisibleIf", "columnsVisibleIf"]
        .iter()
        .any(|key| given(key))
    {
        gather.note(name, "parts of it are offered only under conditions that are not taken over");
    }
    if text(at, "type") == Some("expression") || text(at, "cellType") == Some("expression") {
        let written = short(text(at, "expression").unwrap_or(""));
        gather.note(name, format!("an expression computes the answer, and is not taken over: `{written}`"));
    }
    if given("valuePropertyName") {
        gather.note(name, "its answers are objects, not codes");
    }
    for key in ["title", "description", "templateTitle"] {
        markup(gather, name, at.get(key));
        for text in strings(at.get(key)) {
            for other in expression::names(text) {
                gather.note(name, format!("a text repeats the answer to `{}`", short(other)));
            }
        }
    }
}

/// `requiredIf` is taken over where it says the same as `visibleIf`.
pub(super) fn of_required(gather: &mut Gather, item: &mut Item, at: &Json) {
    let Some(when) = text(at, "requiredIf") else { return };
    if text(at, "visibleIf") == Some(when) {
        item.required = true;
    } else if !item.required {
        gather.note(&item.name, format!("an answer is required only when `{}`", short(when)));
    }
}

fn markup(gather: &mut Gather, name: &str, at: Option<&Json>) {
    for text in strings(at) {
        if text.contains('<') {
            html::calls(text).into_iter().for_each(|(url, what)| gather.lookup(name, &url, what));
        }
    }
}

fn urls(at: Option<&Json>) -> impl Iterator<Item = &str> {
    strings(at).filter(|url| is_elsewhere(url))
}

// A text, or all texts of a localized one.
fn strings(at: Option<&Json>) -> impl Iterator<Item = &str> {
    let pairs = match at {
        Some(Json::Object(pairs)) => pairs.as_slice(),
        _ => &[],
    };
    at.and_then(Json::as_text).into_iter().chain(pairs.iter().filter_map(|(_, text)| text.as_text()))
}
