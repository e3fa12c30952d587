//! What a renderer computes, fetches or fills in by itself: expressions, queries, terminology servers.

use gauze_signed::Json;

use super::extensions::{all, choice, value};
use crate::form::Item;
use crate::gather::{Gather, short};

/// Kinds of expressions: end of the extension's url, Aidbox's key, what it does.
const EXPRESSIONS: [(&str, &str, &str); 9] = [
    ("sdc-questionnaire-calculatedExpression", "calculatedExpression", "computes the answer"),
    ("sdc-questionnaire-initialExpression", "initialExpression", "fills in a first answer"),
    ("questionnaire-initialExpression", "", "fills in a first answer"),
    ("sdc-questionnaire-answerExpression", "answerExpression", "fetches the answers to choose from"),
    ("sdc-questionnaire-candidateExpression", "candidateExpression", "fetches answers to propose"),
    ("sdc-questionnaire-itemPopulationContext", "itemPopulationContext", "fetches records to fill in answers"),
    ("sdc-questionnaire-contextExpression", "contextExpression", "fetches records to show beside the question"),
    ("sdc-questionnaire-answerOptionsToggleExpression", "answerOptionsToggleExpression", "switches answers on and off"),
    ("variable", "variable", "fetches a value for other expressions"),
];

/// Extensions whose value is an address that is called: end of the url, Aidbox's key, what for.
const ADDRESSES: [(&str, &str, &str); 6] = [
    (
        "sdc-questionnaire-preferredTerminologyServer",
        "preferredTerminologyServer",
        "terminology server: what is typed is searched there",
    ),
    ("preferredTerminologyServer", "", "terminology server: what is typed is searched there"),
    ("terminology-server", "", "terminology server: what is typed is searched there"),
    ("questionnaire-externallydefined", "", "search service: what is typed is searched there"),
    ("sdc-questionnaire-subQuestionnaire", "subQuestionnaire", "further questions, loaded into the form"),
    ("questionnaire-unitValueSet", "unitValueSet", "units to choose from"),
];

/// Terminology servers, queries and launch contexts of the whole form.
pub(super) fn of_form(gather: &mut Gather, questionnaire: &Json) {
    common(gather, "", questionnaire);
    let context = all(questionnaire, "sdc-questionnaire-launchContext").next().is_some();
    if context || questionnaire.get("launchContext").is_some() {
        gather.note("", "it is opened with a record at hand (launch context): answers may be filled in from it");
    }
    for end in ["sdc-questionnaire-sourceQueries", "sdc-questionnaire-sourceStructureMap"] {
        if all(questionnaire, end).next().is_some() {
            gather.lookup("", end, "fetches records to fill in answers");
        }
    }
}

/// The same of one item; marks it as computed, and as identifying where it is filled in from who the person is.
pub(super) fn of_item(gather: &mut Gather, item: &mut Item, at: &Json) {
    item.calculated = value(at, "sdc-questionnaire-calculatedExpression", "calculatedExpression").is_some();
    for filled in ["sdc-questionnaire-initialExpression", "questionnaire-initialExpression"] {
        let expression = value(at, filled, "initialExpression").and_then(|it| it.get("expression")?.as_text());
        item.hints.identifier |= expression.is_some_and(tells_who);
    }
    common(gather, &item.name, at);
    if value(at, "sdc-questionnaire-subQuestionnaire", "subQuestionnaire").is_some() {
        gather.note(&item.name, "the questions of another questionnaire are loaded here, and are not in this file");
    }
    if value(at, "questionnaire-constraint", "constraint").is_some() {
        gather.note(&item.name, "the form checks the answer by an expression that is not taken over");
    }
}

fn common(gather: &mut Gather, item: &str, at: &Json) {
    for (end, key, what) in EXPRESSIONS {
        let own = at.get(key).filter(|_| !key.is_empty());
        let aidbox: Vec<&Json> = match own {
            Some(Json::List(list)) => list.iter().collect(),
            Some(one) => vec![one],
            None => Vec::new(),
        };
        let standard = all(at, end).filter_map(|extension| choice(extension, "value")).map(|(_, value)| value);
        for expression in standard.chain(aidbox) {
            let text = |key| expression.get(key).and_then(Json::as_text);
            one_expression(
                gather,
                item,
                text("language").unwrap_or(""),
                text("expression").or(text("reference")),
                what,
            );
        }
    }
    for (end, key, what) in ADDRESSES {
        let own = at.get(key).filter(|_| !key.is_empty()).and_then(Json::as_text);
        let standard = all(at, end).filter_map(|extension| choice(extension, "value")?.1.as_text());
        for url in standard.chain(own) {
            gather.lookup(item, url, what);
        }
    }
}

// FHIRPath over the form's own answers calls nobody; a query, a record or an address does.
fn one_expression(gather: &mut Gather, item: &str, language: &str, expression: Option<&str>, what: &str) {
    let Some(expression) = expression else { return };
    let query = language == "application/x-fhir-query" || language.starts_with("text/cql");
    let calls = ["resolve(", "memberOf(", "%terminologies", "http://", "https://"];
    // A FHIRPath that names an extension's url calls nobody.
    let names_only = expression.contains("StructureDefinition/");
    if query || (calls.iter().any(|call| expression.contains(call)) && !names_only) {
        gather.lookup(item, &short(expression), what);
    } else if reads_record(expression) {
        gather.lookup(item, &short(expression), &format!("{what} from the person's record"));
    } else if what != "fetches a value for other expressions" {
        gather.note(item, format!("an expression {what}, and is not taken over: `{}`", short(expression)));
    }
}

fn reads_record(expression: &str) -> bool {
    let lower = expression.to_ascii_lowercase();
    ["%patient", "%subject", "%user", "%author", "%practitioner", "%encounter"].iter().any(|name| lower.contains(name))
}

fn tells_who(expression: &str) -> bool {
    let lower = expression.to_ascii_lowercase();
    let parts = [".id", ".name", ".birthdate", ".telecom", ".address", ".identifier", ".photo", ".contact"];
    reads_record(expression) && parts.iter().any(|part| lower.contains(part))
}
