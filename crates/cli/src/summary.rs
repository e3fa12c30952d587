//! A policy in a table: what leaves, by which rule, with which odds.

use gauze_core::Policy;
use gauze_core::policy::{Coarsening, Field, Noise, Rule};
use gauze_study::PrivacyLoss;
use serde::Serialize;

use crate::policies::LANGUAGE;
use crate::table::{Side, Table, shortened};

/// What is known of a policy's signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Signature {
    /// A draft.
    None,
    /// Signed, but no publisher was given to check against.
    NotChecked,
    /// Signed by the publisher that was given.
    Checked,
}

/// A policy for reading.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Summary {
    policy: String,
    signature: Signature,
    /// What may be said of the data that leave, computed from the rules.
    label: &'static str,
    study: String,
    version: u64,
    title: String,
    controller: String,
    contact: String,
    valid_from: String,
    valid_until: String,
    collector: String,
    form: &'static str,
    recipient: String,
    padded_size: u32,
    budget: String,
    privacy: PrivacyLoss,
    fields: Vec<Line>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    id: String,
    label: String,
    #[serde(rename = "type")]
    kind: &'static str,
    required: bool,
    rule: String,
    leaves: bool,
    /// How many of 100 true answers leave unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    odds_in_hundred: Option<u32>,
    /// Categories of the mechanism, "no answer" included.
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    epsilon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    care_path: Option<String>,
}

impl Summary {
    /// `(policy JSON, the same parsed, what is known of its signature) → Summary`.
    pub(crate) fn of(payload: &[u8], policy: &Policy, signature: Signature) -> Self {
        let study = policy.study();
        Self {
            policy: policy.hash_hex(),
            signature,
            label: gauze_author::check::label(payload).0.text(),
            study: study.id.clone(),
            version: study.version,
            title: study.title.get(LANGUAGE).to_owned(),
            controller: study.controller.clone(),
            contact: study.contact.clone(),
            valid_from: study.valid_from.to_string(),
            valid_until: study.valid_until.to_string(),
            collector: study.collector.clone(),
            form: if policy.care().with_care { "care+study" } else { "study-only" },
            recipient: policy.recipients().iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", "),
            padded_size: policy.padded_size(),
            budget: policy.budget().to_string(),
            privacy: PrivacyLoss::of(policy),
            fields: policy.fields().iter().map(Line::of).collect(),
        }
    }

    /// The lines above the table.
    pub(crate) fn head(&self) -> String {
        let mut text = format!("{} ({}, version {})\n", self.title, self.study, self.version);
        let signature = match self.signature {
            Signature::None => "none yet: this is a draft",
            Signature::NotChecked => "not checked: give `--publisher` to check it",
            Signature::Checked => "fits the publisher's key",
        };
        let loss = format!("{} of at most {} a report: {}", self.privacy.epsilon, self.budget, self.privacy.scope);
        for (name, value) in [
            ("label", self.label),
            ("signature", signature),
            ("controller", &format!("{}, {}", self.controller, self.contact)),
            ("valid", &format!("{} to {}", self.valid_from, self.valid_until)),
            ("collector", &self.collector),
            ("form", self.form),
            ("opened by", &self.recipient),
            ("report size", &format!("{} bytes, every report alike", self.padded_size)),
            ("epsilon", &loss),
        ] {
            text.push_str(&format!("  {name:<12} {value}\n"));
        }
        text
    }

    /// Head and table.
    pub(crate) fn to_text(&self) -> String {
        let mut table = Table::new(&[
            ("field", Side::Left),
            ("type", Side::Left),
            ("required", Side::Left),
            ("rule", Side::Left),
            ("stays true", Side::Right),
            ("epsilon", Side::Right),
            ("label", Side::Left),
        ]);
        for line in &self.fields {
            let odds = line.odds_in_hundred.zip(line.categories);
            table.row([
                line.id.clone(),
                line.kind.to_owned(),
                if line.required { "yes" } else { "" }.to_owned(),
                line.rule.clone(),
                odds.map_or_else(String::new, |(odds, categories)| format!("{odds} in 100 of {categories} answers")),
                line.epsilon.clone().unwrap_or_default(),
                shortened(&line.label),
            ]);
        }
        format!("policy {}\n{}\n{table}", self.policy, self.head())
    }
}

impl Line {
    fn of(field: &Field) -> Self {
        let noise = match field.rule() {
            Rule::Perturb(noise) => Some(noise),
            _ => None,
        };
        let mut rule = rule_words(field.rule());
        if field.derivation().is_some() {
            rule.insert_str(0, "computed, ");
        }
        if let Some(path) = field.care_path() {
            rule.push_str(&format!(", goes to care ({path})"));
        }
        Self {
            id: field.id().to_owned(),
            label: field.label().get(LANGUAGE).to_owned(),
            kind: field.kind().name(),
            required: field.required(),
            rule,
            leaves: field.rule().releases(),
            odds_in_hundred: noise.map(|noise| noise.honest_out_of(100)),
            categories: noise.map(Noise::told_apart),
            epsilon: noise.map(|noise| noise.epsilon().to_string()),
            care_path: field.care_path().map(str::to_owned),
        }
    }
}

fn rule_words(rule: &Rule) -> String {
    match rule {
        Rule::Perturb(noise) if noise.is_plain() => "change by chance".to_owned(),
        Rule::Perturb(noise) => format!("change by chance ({})", noise.name()),
        Rule::Pseudonymize => "a random code instead".to_owned(),
        Rule::Coarsen(coarsening) => match coarsening {
            Coarsening::AgeBand { width } => format!("coarsen to age bands of {width} years"),
            Coarsening::Age => "coarsen to the age, 90+ together".to_owned(),
            Coarsening::Zip3 => "coarsen to three digits".to_owned(),
            Coarsening::Bins(edges) => format!("coarsen to {} bins", edges.len() + 1),
            Coarsening::Clamp { .. } => "coarsen the ends".to_owned(),
            Coarsening::Round(step) => format!("round to {step}"),
            Coarsening::Icd10Chapter => "coarsen to the chapter of ICD-10".to_owned(),
            other => format!("coarsen to the {}", other.name()),
        },
        plain => plain.name().to_owned(),
    }
}
