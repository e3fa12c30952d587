//! `Form → policy draft with reasons`: safe choices for every question of a form, and why, for the study team and its board.
//!
//! What a draft cannot know (who answers for the study, where answers go, what patients agree to) stands in it as text that
//! begins with `REPLACE`. Nothing in a form can make a draft less careful: its marks only ever add restrictions.

mod answers;
mod budget;
mod care;
mod category;
mod choose;
mod classify;
mod condition;
mod derive;
mod doubles;
mod hints;
mod ids;
mod instruments;
mod json;
mod loinc;
mod names;
mod plan;
mod table;
mod texts;
mod value_sets;
mod words;
mod write;

#[cfg(test)]
mod tests;

use crate::check::{Label, label};
use gauze_core::Date;
use gauze_forms::Form;
use gauze_forms::form::{Condition, Item, Kind};

pub use budget::Figures;
pub use category::Category;

use choose::Choice;
use classify::Class;
use ids::Ids;
use plan::{Plan, Rule};
use texts::Languages;

/// Whether a question with this LOINC code must reach somebody who can help, and which questionnaire it is of.
pub(crate) fn care_by_code(code: &str) -> Option<&'static str> {
    loinc::care(code)
}

/// The same by its wording.
pub(crate) fn care_by_wording(text: &str) -> Option<&'static str> {
    care::by_wording(&words::words(text))
}

/// What the study team asks of a draft.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// Key holders: name and public key in text form. None: the draft says that they are missing.
    pub holders: Vec<(String, String)>,
    /// How many holders must come together; not written where nobody asks.
    pub quorum: Option<u32>,
    /// How many people are expected to report, and epsilon per report in millionths: then closed questions are noised.
    pub noise: Option<(u64, u64)>,
    /// The first day of the study's validity, which lasts a year.
    pub from: Date,
    /// The form's file name without its ending, where it has no title.
    pub source: String,
}

/// Which way the closed questions go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Coarsened where it can be, sealed exactly, with consent.
    SealedExactly,
    /// Local noise within a budget.
    Noised,
}

impl Profile {
    /// As the table names it.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::SealedExactly => "sealed exactly, with consent",
            Self::Noised => "noised within a budget",
        }
    }
}

/// A policy as a draft, and the reasons for it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The policy as JSON text in the policy language.
    pub policy: String,
    /// Which way the closed questions go.
    pub profile: Profile,
    /// Every question of the form, in its order, and the derived figures behind their sources.
    pub fields: Vec<Drafted>,
    /// About the draft as a whole.
    pub notes: Vec<String>,
    /// What may be said of the data that leave, as `gauze policy check` computes it.
    pub label: Label,
    /// What the policy parser says of it, with its code; none if it could be signed as it is.
    pub refused: Option<(&'static str, String)>,
}

/// What was chosen for one question, and why.
#[derive(Debug, Clone)]
pub struct Drafted {
    /// The form's name of the question; empty for a derived figure.
    pub name: String,
    /// Its id in the policy; empty where it is left out.
    pub id: String,
    /// The question, in English where the form has it.
    pub label: String,
    /// The policy language's type; empty where it is left out.
    pub field_type: &'static str,
    /// The kind of identifier.
    pub category: Option<Category>,
    /// What leaves, in few words.
    pub rule: String,
    /// Why, in plain words.
    pub why: String,
    /// What else could be done, the most careful first.
    pub instead: Vec<String>,
    /// Remarks: conditions that are not taken over, texts in one language only.
    pub notes: Vec<String>,
    /// Somebody who can help must see the answer: it also goes to the clinic.
    pub care_relevant: bool,
    /// About somebody else.
    pub relative: bool,
    /// What noise means for it, where there is a budget.
    pub figures: Option<Figures>,
}

/// `form, wishes → Draft`.
#[must_use]
pub fn draft(form: &Form, wishes: &Wishes) -> Draft {
    let form = &completed(form);
    let (languages, mut notes) = Languages::of(form);
    let mut ids = Ids::default();
    let classes: Vec<Class> = form.items.iter().map(classify::classify).collect();
    let year = i32::from(wishes.from.year());
    let mut plans: Vec<Plan> = Vec::new();
    let mut choices: Vec<Choice> =
        form.items.iter().zip(&classes).map(|(item, class)| choose::choose(item, class, year)).collect();
    doubles::settle(&form.items, &mut choices);
    for ((item, class), choice) in form.items.iter().zip(&classes).zip(choices) {
        let mut plan = plan(item, class, choice, &languages, &mut ids);
        if languages.is_foreign() && plan.rule == Rule::Scrub {
            plan.rule = Rule::Drop;
            plan.max_bytes = None;
            "its words are not understood here: it may ask for a name".clone_into(&mut plan.why);
            plan.instead = vec!["scrub, once somebody has read the question".to_owned()];
        }
        conditional(item, &mut plan, &plans);
        plan.notes.extend(form.notes.iter().filter(|note| note.item == item.name).map(|note| note.text.clone()));
        plans.push(plan);
    }
    derive::add(form, &classes, &mut plans, wishes.noise.is_some(), &languages, &mut ids);
    if let Some((people, budget)) = wishes.noise {
        for plan in &mut plans {
            beside_noise(plan);
        }
        notes.extend(budget::spend(&mut plans, people, budget));
    }
    follow(&mut plans);
    notes.extend(form.notes.iter().filter(|note| note.item.is_empty()).map(|note| note.text.clone()));
    let mut calls: Vec<String> = Vec::new();
    for lookup in form.lookups.iter().filter(|lookup| lookup.url.contains("://")) {
        let call = format!("{} ({})", lookup.url, lookup.what);
        if !calls.contains(&call) {
            calls.push(call);
        }
    }
    if !calls.is_empty() {
        notes.push(format!(
            "while it is filled in, the form may call other servers, and what is typed leaves the page there: {}",
            calls.join("; ")
        ));
    }
    if form.items.iter().any(|item| item.hidden && !item.calculated) {
        notes.push("the form has hidden questions: the patient cannot see what they hold".to_owned());
    }
    let written = write::policy(form, wishes, &plans, &languages);
    notes.extend(written.notes);
    Draft {
        label: label(written.text.as_bytes()).0,
        policy: written.text,
        profile: if wishes.noise.is_some() { Profile::Noised } else { Profile::SealedExactly },
        fields: plans.iter().map(drafted).collect(),
        notes,
        refused: written.refused,
    }
}

/// The form, with the answers of questions that point to a published list of them.
fn completed(form: &Form) -> Form {
    let mut form = form.clone();
    for item in &mut form.items {
        let closed = matches!(item.kind, Kind::Choice | Kind::MultiChoice | Kind::Ordinal);
        if !closed || item.options.iter().any(|option| !option.code.is_empty()) {
            continue;
        }
        let mut lists = form.lookups.iter().filter(|lookup| lookup.item == item.name);
        let Some((url, answers)) = lists.find_map(|lookup| Some((&lookup.url, value_sets::answers(&lookup.url)?)))
        else {
            continue;
        };
        let option = |(code, display): &(&str, &str)| gauze_forms::form::Choice {
            code: (*code).to_owned(),
            label: vec![("en".to_owned(), (*display).to_owned())],
            score: None,
        };
        item.options = answers.iter().map(option).collect();
        form.notes.retain(|note| note.item != item.name || !note.text.contains(url.as_str()));
        form.notes.push(gauze_forms::form::Note {
            item: item.name.clone(),
            text: format!("its answers are those of the published value set `{url}`: compare them with the version that the form uses"),
        });
    }
    form
}

fn plan(item: &Item, class: &Class, choice: Choice, languages: &Languages, ids: &mut Ids) -> Plan {
    let mut notes = Vec::new();
    let (label, missing) = languages.all(&item.label, &item.name);
    if missing && !choice.type_name.is_empty() && !item.label.is_empty() {
        notes.push("its label is there in one language only".to_owned());
    }
    let listed = matches!(choice.type_name, "choice" | "multi-choice" | "ordinal");
    let answers = if listed { answers::of(item, languages, &mut notes) } else { Vec::new() };
    if let Some(other) = item.other.as_ref().filter(|_| choice.rule.releases()) {
        notes.push(format!("its open answer (`{other}`) is not read"));
    }
    let numeric = matches!(choice.type_name, "integer" | "decimal");
    let bound = |bound: &Option<String>| {
        let text = bound.as_ref()?;
        let fits = (numeric && condition::is_number(text))
            || (choice.type_name == "date" && (text == "today" || Date::parse(text).is_ok()));
        fits.then(|| text.clone())
    };
    let (min, max) = if choice.rule.releases() { (bound(&item.min), bound(&item.max)) } else { (None, None) };
    let left_out = choice.rule == Rule::LeftOut;
    Plan {
        name: item.name.clone(),
        id: if left_out { String::new() } else { ids.take(&item.name) },
        kind: item.kind,
        type_name: choice.type_name,
        shown: languages.shown(&item.label, &item.name),
        label,
        category: choice.category,
        why: choice.why,
        instead: choice.instead,
        notes,
        answers,
        required: item.required && !item.hidden && choice.rule.releases(),
        source: false,
        care: class.care.is_some() && !left_out,
        relative: class.relative.is_some(),
        priority: choice.priority,
        max_bytes: choice.max_bytes.filter(|_| choice.rule == Rule::Scrub),
        unit: None,
        min,
        max,
        applies: None,
        depends_on: Vec::new(),
        derive: None,
        code: item
            .codes
            .iter()
            .find(|code| !code.system.is_empty() && ids::is_code(&code.code))
            .map(|code| (code.system.clone(), code.code.clone())),
        figures: None,
        rule: choice.rule,
    }
}

/// Takes the condition over, or says why not; then the question is optional.
fn conditional(item: &Item, plan: &mut Plan, earlier: &[Plan]) {
    let Some(condition) = &item.condition else { return };
    condition::sources(condition, &mut plan.depends_on);
    if plan.rule == Rule::LeftOut {
        return;
    }
    match condition::translate(condition, earlier) {
        Ok(applies) if plan.rule.releases() => plan.applies = Some(applies),
        Ok(_) => {}
        Err(why) => {
            plan.required = false;
            if plan.rule.releases() || matches!(condition, Condition::Unreadable(_)) {
                plan.notes.push(format!("{why}: left out, and the question is optional"));
            }
        }
    }
}

/// Beside noised answers only what is coarsened leaves: free text may say in words what the noise hides.
fn beside_noise(plan: &mut Plan) {
    if plan.rule == Rule::Scrub {
        plan.rule = Rule::Drop;
        plan.max_bytes = None;
        "free text could say in words what the noise hides".clone_into(&mut plan.why);
        plan.instead = vec!["scrub, and have the board acknowledge it".to_owned()];
        plan.applies = None;
    } else if plan.rule == Rule::Keep && plan.priority.is_none() {
        plan.rule = Rule::Drop;
        plan.applies = None;
        plan.why = match plan.kind {
            Kind::MultiChoice => "several answers at once are not noised in this version, and would leave exactly",
            _ => "a number is not noised in this version, and would leave exactly",
        }
        .to_owned();
        plan.instead = vec!["coarsen to bins".to_owned(), "seal exactly beside the noise (with consent)".to_owned()];
        if plan.kind == Kind::MultiChoice {
            plan.instead = vec![
                "ask each answer as a question of its own, then perturb".to_owned(),
                "seal exactly beside the noise (with consent)".to_owned(),
            ];
        }
    }
}

/// Whether a question was asked tells the answer that it depends on: what leaves exactly must not depend on what does not.
fn follow(plans: &mut [Plan]) {
    loop {
        let exact = |plan: &Plan| plan.rule.releases() && !matches!(plan.rule, Rule::Perturb(_));
        let closed: Vec<String> =
            plans.iter().filter(|plan| plan.derive.is_none() && !exact(plan)).map(|plan| plan.name.clone()).collect();
        let tells = |plan: &Plan| exact(plan) && plan.depends_on.iter().any(|name| closed.contains(name));
        let Some(plan) = plans.iter_mut().find(|plan| tells(plan)) else { break };
        plan.rule = Rule::Drop;
        plan.applies = None;
        plan.max_bytes = None;
        plan.required = false;
        "that it was asked would tell the answer of a question that does not leave".clone_into(&mut plan.why);
        plan.instead = vec!["keep the question that it depends on".to_owned()];
        plan.figures = None;
    }
    // A noised question whose condition is on a dropped one has "no answer" inside the noise: nothing to tell.
    for plan in plans.iter_mut().filter(|plan| !plan.rule.releases()) {
        plan.applies = None;
        plan.min = None;
        plan.max = None;
    }
}

fn drafted(plan: &Plan) -> Drafted {
    Drafted {
        name: if plan.derive.is_some() { String::new() } else { plan.name.clone() },
        id: plan.id.clone(),
        label: plan.shown.clone(),
        field_type: plan.type_name,
        category: plan.category,
        rule: plan.rule.words(),
        why: plan.why.clone(),
        instead: plan.instead.clone(),
        notes: plan.notes.clone(),
        care_relevant: plan.care,
        relative: plan.relative,
        figures: plan.figures,
    }
}
