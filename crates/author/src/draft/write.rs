//! `plans → policy JSON`: keys in the language's order, particulars that only the study team knows as `REPLACE`.

use gauze_core::{Policy, PolicyError};
use gauze_forms::Form;
use gauze_forms::form::Format;
use gauze_signed::keytext::{self, KeyKind};

use super::Wishes;
use super::category::Category;
use super::ids;
use super::json::Val;
use super::plan::{Plan, Rule, decimal};
use super::texts::Languages;

/// The smallest report, and the step in which larger ones grow.
const PAD_STEP: u32 = 1024;
/// What an empty noise budget is written as: the language knows no zero.
const UNUSED_BUDGET: u64 = 1_000_000;

/// The policy's text, what is to be said about it, and what its parser says.
pub(super) struct Written {
    pub(super) text: String,
    pub(super) notes: Vec<String>,
    pub(super) refused: Option<(&'static str, String)>,
}

/// Writes the policy; the size of a report is learnt from the parser.
pub(super) fn policy(form: &Form, wishes: &Wishes, plans: &[Plan], languages: &Languages) -> Written {
    let mut notes = Vec::new();
    // The size does not depend on who reads it, so that a stand-in serves where no holder is known yet.
    let nobody = [("nobody".to_owned(), keytext::encode(KeyKind::HolderPublic, &[9; 32]).to_string())];
    let holders = if wishes.holders.is_empty() { &nobody[..] } else { &wishes.holders };
    let mut padded = PAD_STEP;
    let mut refused = None;
    for _ in 0..2 {
        let trial = document(form, wishes, plans, languages, holders, padded).to_document();
        refused = Policy::parse(trial.as_bytes(), [0; 32]).err();
        match &refused {
            Some(PolicyError::PaddedSize { needed }) => {
                let needed = u32::try_from(*needed).unwrap_or(u32::MAX);
                padded = needed.div_ceil(PAD_STEP).saturating_mul(PAD_STEP);
            }
            _ => break,
        }
    }
    let text = document(form, wishes, plans, languages, &wishes.holders, padded).to_document();
    if wishes.holders.is_empty() {
        refused = Policy::parse(text.as_bytes(), [0; 32]).err();
        notes.push(
            "no key holder is named: add `--holder`, or put the holders' public keys into `recipients`".to_owned(),
        );
    }
    if wishes.holders.len() == 1 {
        notes.push("one key holder and no recovery: if the key is lost, so are the reports".to_owned());
    }
    if plans.iter().any(|plan| plan.care) {
        notes.push(
            "some answers need somebody who can help: fill in `care.paths` with who reads them, and how soon"
                .to_owned(),
        );
    }
    if form.format == Format::XForm {
        notes.push("answers of ODK forms have no reader yet: the fields stand at their names under `html`".to_owned());
    }
    Written { text, notes, refused: refused.map(|error| (error.code(), error.to_string())) }
}

fn document(
    form: &Form,
    wishes: &Wishes,
    plans: &[Plan],
    languages: &Languages,
    holders: &[(String, String)],
    padded: u32,
) -> Val {
    let ours = |english: &str, spanish: &str| Val::Texts(languages.ours(english, spanish));
    let title = languages.shown(&form.title, "");
    let id = [ids::slug(&title), ids::slug(&wishes.source)]
        .into_iter()
        .find(|id| !id.is_empty())
        .unwrap_or_else(|| "study".to_owned());
    // A name that begins so is for trials only.
    let id = if id.starts_with("test-") { format!("study-{id}").chars().take(64).collect() } else { id };
    let title = if title.is_empty() {
        ours("REPLACE: the study's title", "REEMPLACE: el título del estudio")
    } else {
        Val::Texts(languages.all(&form.title, "").0)
    };
    let study = Val::Object(vec![
        ("id", Val::text(id)),
        ("version", Val::Whole(1)),
        ("title", title),
        (
            "purpose",
            ours(
                "REPLACE: in plain words, what the study wants to find out",
                "REEMPLACE: en palabras sencillas, qué quiere averiguar el estudio",
            ),
        ),
        (
            "controller",
            Val::Object(vec![
                ("name", Val::text("REPLACE: who answers for the study")),
                ("contact", Val::text("REPLACE: how to reach them")),
            ]),
        ),
        ("validFrom", Val::text(wishes.from.to_string())),
        ("validUntil", Val::text(a_year_on(&wishes.from.to_string()))),
        ("collector", Val::text("https://replace-this-address.invalid")),
    ]);
    let consent = Val::Object(vec![
        ("version", Val::text("1")),
        (
            "text",
            ours(
                "REPLACE with the approved text. I agree that the answers shown are sent to this study. I can say no. My care stays the same.",
                "REEMPLACE por el texto aprobado. Acepto que las respuestas mostradas se envíen a este estudio. Puedo decir que no. Mi atención no cambia.",
            ),
        ),
    ]);
    let recipient = |(name, key): &(String, String)| {
        Val::Object(vec![("name", Val::text(name.clone())), ("key", Val::text(key.clone()))])
    };
    let budget = wishes.noise.map_or(UNUSED_BUDGET, |(_, budget)| budget);
    let mut policy = vec![
        ("gauze", Val::text("1")),
        ("study", study),
        ("consent", consent),
        ("care", care(plans, languages)),
        ("recipients", Val::List(holders.iter().map(recipient).collect())),
    ];
    if let Some(quorum) = wishes.quorum {
        policy.push(("quorum", Val::Whole(u64::from(quorum))));
    }
    policy.extend([
        ("budget", Val::Object(vec![("epsilonPerReport", Val::text(decimal(budget)))])),
        ("repeats", Val::text("once")),
        ("linkage", Val::text("none")),
        ("withdrawal", Val::Object(vec![("by", Val::text("receipt"))])),
        ("paddedSize", Val::Whole(u64::from(padded))),
        (
            "fields",
            Val::List(
                plans.iter().filter(|plan| plan.rule != Rule::LeftOut).map(|plan| field(plan, form.format)).collect(),
            ),
        ),
    ]);
    Val::Object(policy)
}

/// A form with names or care-relevant items is the clinic's: its own way to the clinic must not be stopped.
fn care(plans: &[Plan], languages: &Languages) -> Val {
    let clinical = plans.iter().any(|plan| plan.care || plan.rule == Rule::Withhold);
    let mut care = vec![("form", Val::text(if clinical { "care+study" } else { "study-only" }))];
    if plans.iter().any(|plan| plan.care) {
        let ours = |english: &str, spanish: &str| Val::Texts(languages.ours(english, spanish));
        care.push((
            "paths",
            Val::List(vec![Val::Object(vec![
                ("id", Val::text("clinic")),
                ("destination", ours("REPLACE: where the answer goes", "REEMPLACE: adónde va la respuesta")),
                ("readBy", ours("REPLACE: who reads it", "REEMPLACE: quién la lee")),
                ("within", ours("REPLACE: how soon", "REEMPLACE: en qué plazo")),
            ])]),
        ));
    }
    Val::Object(care)
}

fn field(plan: &Plan, format: Format) -> Val {
    let mut field = vec![
        ("id", Val::text(plan.id.clone())),
        ("type", Val::text(plan.type_name)),
        ("label", Val::Texts(plan.label.clone())),
    ];
    match &plan.derive {
        Some((derive, _)) => field.push(("derive", derive.clone())),
        None => field.push(("at", place(&plan.name, format))),
    }
    if let Some((system, code)) = &plan.code {
        field.push((
            "code",
            Val::Object(vec![("system", Val::text(system.clone())), ("code", Val::text(code.clone()))]),
        ));
    }
    if plan.required {
        field.push(("required", Val::Bool(true)));
    }
    if !plan.answers.is_empty() {
        let answer = |answer: &super::plan::Answer| {
            let mut val = vec![("code", Val::text(answer.code.clone())), ("label", Val::Texts(answer.label.clone()))];
            val.extend(answer.score.map(|score| ("score", Val::Whole(u64::from(score)))));
            if !answer.also.is_empty() {
                val.push(("also", Val::texts_list(answer.also.clone())));
            }
            Val::Object(val)
        };
        field.push(("options", Val::List(plan.answers.iter().map(answer).collect())));
    }
    field.extend(plan.unit.as_ref().map(|unit| ("unit", Val::text(unit.clone()))));
    field.extend(plan.min.as_ref().map(|min| ("min", Val::text(min.clone()))));
    field.extend(plan.max.as_ref().map(|max| ("max", Val::text(max.clone()))));
    field.extend(plan.max_bytes.map(|bytes| ("maxBytes", Val::Whole(u64::from(bytes)))));
    field.extend(plan.applies.clone().map(|applies| ("applies", applies)));
    if plan.care {
        field.push(("careRelevant", Val::text("clinic")));
    }
    field.extend(plan.category.map(Category::name).map(|key| ("category", Val::text(key))));
    field.push(("rule", plan.rule.to_val()));
    Val::Object(field)
}

fn place(name: &str, format: Format) -> Val {
    let (key, name) = match format {
        Format::Html => ("html", name),
        Format::SurveyJs => ("surveyjs", name),
        Format::RedcapCsv | Format::RedcapOdm => ("redcap", name),
        Format::XForm => ("html", ids::last_part(name)),
        _ => ("fhir", name),
    };
    Val::Object(vec![(key, Val::text(name))])
}

/// The same day of the next year, or the day before for the 29th of February.
fn a_year_on(date: &str) -> String {
    let (year, rest) = date.split_once('-').unwrap_or(("2026", "01-01"));
    let rest = if rest == "02-29" { "02-28" } else { rest };
    let year: u32 = year.parse().unwrap_or(2026);
    format!("{:04}-{rest}", year.saturating_add(1))
}
