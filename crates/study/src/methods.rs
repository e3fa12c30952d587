//! `Estimates → text`: a methods paragraph for a paper, and the figures as CSV.

use crate::csv::row;
use crate::estimates::{CategoryEstimate, Estimates, FieldEstimate};
use crate::report::inert;

impl Estimates {
    /// What a paper has to say about these figures: mechanism, epsilon, n, estimator, interval, software and hashes.
    ///
    /// `version` is the software's that estimates, `module` the SHA-256 of the module that patients' browsers ran, where it
    /// is known. A policy's epsilon is at least what the integer table loses: it is the loss rounded up.
    #[must_use]
    pub fn methods(&self, version: &str, module: Option<&str>) -> String {
        let mut text = format!(
            "Data come from {} reports of the study \"{}\" (policy version {}, SHA-256 {})",
            self.reports, self.study.title, self.study.version, self.policy_hash
        );
        if self.repeated > 0 {
            text.push_str(&format!("; {} repeated reports were counted once", self.repeated));
        }
        text.push_str(". ");
        text.push_str(&noise(self));
        if self.privacy.exact > 0 {
            let (fields, were) = if self.privacy.exact == 1 { ("field", "was") } else { ("fields", "were") };
            text.push_str(&format!(
                "{} {fields} {were} reported without noise, and epsilon does not cover {}. ",
                self.privacy.exact,
                if self.privacy.exact == 1 { "it" } else { "them" }
            ));
        }
        text.push_str(&format!(
            "Intervals are {:.0} % Wilson score intervals of the counts, mapped by the same line as the estimates, so that they \
             cover sampling and noise; they were cut to [0, 1] after they were built, and estimates were not cut. ",
            self.confidence * 100.0
        ));
        text.push_str(&format!("Figures were computed by Gauze {version}"));
        match module {
            Some(hash) => text.push_str(&format!("; the browsers' module has SHA-256 {hash}.")),
            None => text.push('.'),
        }
        text
    }

    /// A category a line (RFC 4180): shares as proportions, empty cells where there is no figure.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let head = [
            "field",
            "label",
            "rule",
            "mechanism",
            "epsilon",
            "category",
            "categoryLabel",
            "count",
            "n",
            "estimate",
            "low",
            "high",
            "effectiveN",
            "designEffect",
        ];
        let mut text = row(head.into_iter());
        for field in &self.fields {
            for category in &field.categories {
                let cells = cells(field, category);
                text.push_str(&row(cells.iter().map(String::as_str)));
            }
        }
        text
    }
}

/// How the perturbed fields were changed, and how that is undone.
fn noise(estimates: &Estimates) -> String {
    let noisy = |field: &&FieldEstimate| field.rule == "perturb";
    let questions: Vec<String> = estimates.fields.iter().filter(noisy).map(question).collect();
    if questions.is_empty() {
        return "No field was changed by chance: shares are counts over n. ".to_owned();
    }
    format!(
        "Before a report left the respondent's browser, {} of its {} fields were changed by chance under pure local differential \
         privacy: {}. Epsilon, rounded up, is at most {} for a report, in sum over these fields. Shares were estimated without \
         bias as (c / n − q) / (p − q), where c is the count of a category and p and q are the chances, from the mechanism's \
         integer table, that a report supports a category that its sender holds or does not hold. ",
        estimates.privacy.covered,
        estimates.privacy.released,
        questions.join("; "),
        estimates.privacy.epsilon
    )
}

fn question(field: &FieldEstimate) -> String {
    format!(
        "\"{}\" by {} over {} categories (epsilon {}, n = {})",
        field.label,
        field.mechanism.unwrap_or("an unnamed mechanism").replace('-', " "),
        field.categories.len(),
        field.epsilon.as_deref().unwrap_or("0"),
        field.n
    )
}

fn cells(field: &FieldEstimate, category: &CategoryEstimate) -> [String; 14] {
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    [
        inert(&field.id),
        inert(&field.label),
        field.rule.to_owned(),
        field.mechanism.unwrap_or_default().to_owned(),
        field.epsilon.clone().unwrap_or_default(),
        category.code.as_deref().map(inert).unwrap_or_default(),
        inert(&category.label),
        category.count.to_string(),
        field.n.to_string(),
        number(category.share),
        number(category.low),
        number(category.high),
        number(category.effective_n),
        number(category.design_effect),
    ]
}
