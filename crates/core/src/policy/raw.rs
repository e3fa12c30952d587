//! Policy JSON as written: strict keys, no meaning yet.

use gauze_signed::Json;
use gauze_signed::shape::{At, Misfit};

use crate::PolicyError;
use crate::text::Text;

pub(super) struct RawPolicy {
    pub(super) gauze: String,
    pub(super) study: RawStudy,
    pub(super) consent: RawConsent,
    pub(super) care: RawCare,
    pub(super) recipients: Vec<RawRecipient>,
    pub(super) epsilon_per_report: String,
    pub(super) repeats: String,
    pub(super) padded_size: u32,
    pub(super) fields: Vec<RawField>,
}

pub(super) struct RawStudy {
    pub(super) id: String,
    pub(super) version: u64,
    pub(super) title: Text,
    pub(super) purpose: Text,
    pub(super) controller: String,
    pub(super) contact: String,
    pub(super) valid_from: String,
    pub(super) valid_until: String,
    pub(super) collector: String,
}

pub(super) struct RawConsent {
    pub(super) version: String,
    pub(super) text: Text,
}

pub(super) struct RawCare {
    pub(super) form: String,
    pub(super) paths: Vec<RawCarePath>,
}

pub(super) struct RawCarePath {
    pub(super) id: String,
    pub(super) destination: Text,
    pub(super) read_by: Text,
    pub(super) within: Text,
}

pub(super) struct RawRecipient {
    pub(super) name: String,
    pub(super) key: String,
}

pub(super) struct RawField {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) label: Text,
    pub(super) at: Option<RawPlace>,
    pub(super) derive: Option<RawDerive>,
    pub(super) required: bool,
    pub(super) options: Vec<RawOption>,
    pub(super) care_relevant: Option<String>,
    pub(super) category: Option<String>,
    pub(super) why: Option<Text>,
    pub(super) rule: RawRule,
}

pub(super) struct RawPlace {
    pub(super) html: Option<String>,
    pub(super) fhir: Option<String>,
    pub(super) surveyjs: Option<String>,
    pub(super) redcap: Option<String>,
}

pub(super) struct RawDerive {
    pub(super) sum: Vec<String>,
    pub(super) cutoffs: Vec<u32>,
}

pub(super) struct RawOption {
    pub(super) code: String,
    pub(super) label: Text,
    pub(super) score: Option<u32>,
}

pub(super) struct RawRule {
    pub(super) action: String,
    pub(super) to: Option<String>,
    pub(super) width: Option<u8>,
    pub(super) mechanism: Option<String>,
    pub(super) epsilon: Option<String>,
}

/// `bytes → RawPolicy`, or the place of the first fault.
pub(super) fn read(payload: &[u8]) -> Result<RawPolicy, PolicyError> {
    let text = core::str::from_utf8(payload).map_err(|_| PolicyError::Json("it is not UTF-8 text".to_owned()))?;
    let json = Json::parse(text).map_err(|fault| PolicyError::Json(fault.to_string()))?;
    policy(&At::root(&json)).map_err(|fault| PolicyError::Json(fault.to_string()))
}

fn policy(at: &At<'_>) -> Result<RawPolicy, Misfit> {
    let mut policy = at.object()?;
    let read = RawPolicy {
        gauze: policy.take("gauze")?.text()?,
        study: study(&policy.take("study")?)?,
        consent: consent(&policy.take("consent")?)?,
        care: care(&policy.take("care")?)?,
        recipients: policy.take("recipients")?.list(recipient)?,
        epsilon_per_report: budget(&policy.take("budget")?)?,
        repeats: policy.take("repeats")?.text()?,
        padded_size: policy.take("paddedSize")?.whole()?,
        fields: policy.take("fields")?.list(field)?,
    };
    policy.finish()?;
    Ok(read)
}

fn study(at: &At<'_>) -> Result<RawStudy, Misfit> {
    let mut study = at.object()?;
    let controller_at = study.take("controller")?;
    let mut controller = controller_at.object()?;
    let read = RawStudy {
        id: study.take("id")?.text()?,
        version: study.take("version")?.whole()?,
        title: Text::read(&study.take("title")?)?,
        purpose: Text::read(&study.take("purpose")?)?,
        controller: controller.take("name")?.text()?,
        contact: controller.take("contact")?.text()?,
        valid_from: study.take("validFrom")?.text()?,
        valid_until: study.take("validUntil")?.text()?,
        collector: study.take("collector")?.text()?,
    };
    controller.finish()?;
    study.finish()?;
    Ok(read)
}

fn consent(at: &At<'_>) -> Result<RawConsent, Misfit> {
    let mut consent = at.object()?;
    let read = RawConsent { version: consent.take("version")?.text()?, text: Text::read(&consent.take("text")?)? };
    consent.finish()?;
    Ok(read)
}

fn care(at: &At<'_>) -> Result<RawCare, Misfit> {
    let mut care = at.object()?;
    let read = RawCare {
        form: care.take("form")?.text()?,
        paths: care.maybe("paths").map_or(Ok(Vec::new()), |paths| paths.list(care_path))?,
    };
    care.finish()?;
    Ok(read)
}

fn care_path(at: &At<'_>) -> Result<RawCarePath, Misfit> {
    let mut path = at.object()?;
    let read = RawCarePath {
        id: path.take("id")?.text()?,
        destination: Text::read(&path.take("destination")?)?,
        read_by: Text::read(&path.take("readBy")?)?,
        within: Text::read(&path.take("within")?)?,
    };
    path.finish()?;
    Ok(read)
}

fn recipient(at: &At<'_>) -> Result<RawRecipient, Misfit> {
    let mut recipient = at.object()?;
    let read = RawRecipient { name: recipient.take("name")?.text()?, key: recipient.take("key")?.text()? };
    recipient.finish()?;
    Ok(read)
}

fn budget(at: &At<'_>) -> Result<String, Misfit> {
    let mut budget = at.object()?;
    let read = budget.take("epsilonPerReport")?.text()?;
    budget.finish()?;
    Ok(read)
}

fn field(at: &At<'_>) -> Result<RawField, Misfit> {
    let mut field = at.object()?;
    let read = RawField {
        id: field.take("id")?.text()?,
        kind: field.take("type")?.text()?,
        label: Text::read(&field.take("label")?)?,
        at: field.maybe("at").map(|at| place(&at)).transpose()?,
        derive: field.maybe("derive").map(|at| derive(&at)).transpose()?,
        required: field.maybe("required").map_or(Ok(false), |at| at.bool())?,
        options: field.maybe("options").map_or(Ok(Vec::new()), |at| at.list(option))?,
        care_relevant: maybe_text(field.maybe("careRelevant").as_ref())?,
        category: maybe_text(field.maybe("category").as_ref())?,
        why: field.maybe("why").map(|at| Text::read(&at)).transpose()?,
        rule: rule(&field.take("rule")?)?,
    };
    field.finish()?;
    Ok(read)
}

fn place(at: &At<'_>) -> Result<RawPlace, Misfit> {
    let mut place = at.object()?;
    let read = RawPlace {
        html: maybe_text(place.maybe("html").as_ref())?,
        fhir: maybe_text(place.maybe("fhir").as_ref())?,
        surveyjs: maybe_text(place.maybe("surveyjs").as_ref())?,
        redcap: maybe_text(place.maybe("redcap").as_ref())?,
    };
    place.finish()?;
    Ok(read)
}

fn derive(at: &At<'_>) -> Result<RawDerive, Misfit> {
    let mut derive = at.object()?;
    let read =
        RawDerive { sum: derive.take("sum")?.list(At::text)?, cutoffs: derive.take("cutoffs")?.list(At::whole)? };
    derive.finish()?;
    Ok(read)
}

fn option(at: &At<'_>) -> Result<RawOption, Misfit> {
    let mut option = at.object()?;
    let read = RawOption {
        code: option.take("code")?.text()?,
        label: Text::read(&option.take("label")?)?,
        score: option.maybe("score").map(|at| at.whole()).transpose()?,
    };
    option.finish()?;
    Ok(read)
}

fn rule(at: &At<'_>) -> Result<RawRule, Misfit> {
    let mut rule = at.object()?;
    let read = RawRule {
        action: rule.take("do")?.text()?,
        to: maybe_text(rule.maybe("to").as_ref())?,
        width: rule.maybe("width").map(|at| at.whole()).transpose()?,
        mechanism: maybe_text(rule.maybe("mechanism").as_ref())?,
        epsilon: maybe_text(rule.maybe("epsilon").as_ref())?,
    };
    rule.finish()?;
    Ok(read)
}

fn maybe_text(at: Option<&At<'_>>) -> Result<Option<String>, Misfit> {
    at.map(At::text).transpose()
}
