//! `FHIR Questionnaire (R4, R5, Aidbox's dialect) → Form`, alone or inside a Bundle.
//!
//! Read from JSON as it stands, without a generated model of FHIR: a questionnaire needs two dozen keys of it. STU3's
//! `option` and `hasAnswer` are understood on the way.

mod enable_when;
mod expressions;
mod extensions;
mod items;
mod options;
#[cfg(test)]
mod tests;

use gauze_signed::Json;

use crate::form::{Form, Format};
use crate::gather::{Gather, UNMARKED};
use crate::{FormError, gather};

/// `text of a Questionnaire or of a Bundle with one → Form`.
///
/// # Errors
/// [`FormError`]: no JSON, no Questionnaire in it, several of them, too large.
pub fn read(text: &str) -> Result<Form, FormError> {
    let mut gather = Gather::new(Format::FhirR4, text)?;
    let json = Json::parse(text.trim_start_matches('\u{feff}'))?;
    let questionnaire = choose(&json)?;
    let language = questionnaire.get("language").and_then(Json::as_text).unwrap_or(UNMARKED);
    let title = ["title", "name"].iter().find(|key| questionnaire.get(key).is_some()).unwrap_or(&"title");
    gather.form.title = extensions::texts(questionnaire, title, language);
    let source = Source { bundle: &json, questionnaire, language };
    expressions::of_form(&mut gather, questionnaire);
    extensions::note_modifiers(&mut gather, "", questionnaire);
    let saw = items::read(&mut gather, &source)?;
    if saw.r5 || written_for_r5(questionnaire) {
        gather.form.format = Format::FhirR5;
    }
    if saw.stu3 {
        gather.note("", "parts of it are written in FHIR STU3: check the answers and conditions against the form");
    }
    Ok(gather.finish(Some(language)))
}

/// The questionnaire and what stands around it.
struct Source<'j> {
    bundle: &'j Json,
    questionnaire: &'j Json,
    language: &'j str,
}

impl<'j> Source<'j> {
    /// A resource that came along: `#id` among the contained ones, anything else by its url in the Bundle.
    fn resource(&self, kind: &str, reference: &str) -> Option<&'j Json> {
        let contained = list(self.questionnaire, "contained");
        let entries = list(self.bundle, "entry").filter_map(|entry| entry.get("resource"));
        let url = reference.split('|').next().unwrap_or(reference);
        let is_it = |resource: &Json| {
            let text = |key| resource.get(key).and_then(Json::as_text);
            let named = match reference.strip_prefix('#') {
                Some(id) => text("id").map(|own| own.trim_start_matches('#')) == Some(id),
                None => text("url") == Some(url),
            };
            text("resourceType") == Some(kind) && named
        };
        contained.chain(entries).find(|resource| is_it(resource))
    }
}

/// The elements at a key; none if it is no list.
fn list<'j>(json: &'j Json, key: &str) -> impl Iterator<Item = &'j Json> + use<'j> {
    json.get(key).and_then(Json::as_list).unwrap_or_default().iter()
}

fn choose(json: &Json) -> Result<&Json, FormError> {
    let kind = |json: &Json| json.get("resourceType").and_then(Json::as_text).map(str::to_owned);
    match kind(json).as_deref() {
        Some("Questionnaire") if json.get("group").is_some() && json.get("item").is_none() => {
            Err(FormError::NotAForm("it is a Questionnaire of FHIR DSTU2: convert it to R4".to_owned()))
        }
        Some("Questionnaire") => Ok(json),
        Some("Bundle") => {
            let resources = list(json, "entry").filter_map(|entry| entry.get("resource"));
            let found: Vec<&Json> =
                resources.filter(|resource| kind(resource).as_deref() == Some("Questionnaire")).collect();
            match found.as_slice() {
                [one] => Ok(one),
                [] => Err(FormError::NotAForm("the Bundle holds no Questionnaire".to_owned())),
                several => Err(FormError::SeveralForms { names: several.iter().map(|one| name(one)).collect() }),
            }
        }
        Some("QuestionnaireResponse") => Err(FormError::NotAForm(
            "it is a QuestionnaireResponse, which holds answers: give the Questionnaire".to_owned(),
        )),
        Some(other) => Err(FormError::NotAForm(format!("it is a FHIR `{}`", gather::short(other)))),
        None => Err(FormError::NotAForm("it has no `resourceType`".to_owned())),
    }
}

fn name(questionnaire: &Json) -> String {
    let text = |key: &&str| questionnaire.get(key).and_then(Json::as_text);
    let known = ["name", "title", "url", "id"].iter().find_map(text);
    gather::short(known.unwrap_or("one without a name"))
}

fn written_for_r5(questionnaire: &Json) -> bool {
    let profiles = questionnaire.get("meta").map(|meta| list(meta, "profile"));
    let is_r5 = |profile: &str| profile.contains("/5.0/") || profile.ends_with("|5.0.0");
    profiles.into_iter().flatten().filter_map(Json::as_text).any(is_r5)
        || questionnaire.get("versionAlgorithmString").is_some()
        || questionnaire.get("versionAlgorithmCoding").is_some()
}
