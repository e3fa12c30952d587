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
        text.push_str(&intervals(self));
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

/// What the intervals are, and what they hold for.
fn intervals(estimates: &Estimates) -> String {
    let kind = match estimates.interval {
        "guaranteed" => "Clopper-Pearson intervals",
        "any-time" => {
            "time-uniform confidence sequences (beta-binomial mixture), valid at every look at accruing reports,"
        }
        _ => "Wilson score intervals",
    };
    let mut text = format!(
        "Intervals are {} % {kind} of the counts, mapped by the same line as the estimates, so that they \
         cover sampling and noise; they were cut to [0, 1] after they were built, and estimates were not cut. ",
        percent(estimates.confidence)
    );
    if estimates.simultaneous {
        text.push_str("Those of all categories of a question hold at once (Bonferroni). ");
    }
    if estimates.fields.iter().any(|field| field.mean.is_some() || !field.margins.is_empty()) {
        text.push_str(match estimates.interval {
            "wilson" => "Intervals of means, and of the parts of combined answers, are normal ones. ",
            _ => "Intervals of means, and of the parts of combined answers, are confidence sequences for bounded numbers where the count is not binomial. ",
        });
    }
    text
}

/// `0.95 → "95"`, `0.999 → "99.9"`.
#[must_use]
pub fn percent(confidence: f64) -> String {
    format!("{}", (confidence * 1e6).round() / 1e4)
}

/// How the perturbed fields were changed, and how that is undone.
fn noise(estimates: &Estimates) -> String {
    let noisy = |field: &&FieldEstimate| field.rule == "perturb";
    let questions: Vec<String> = estimates.fields.iter().filter(noisy).map(question).collect();
    if questions.is_empty() {
        return "No field was changed by chance: shares are counts over n. ".to_owned();
    }
    let mut text = format!(
        "Before a report left the respondent's browser, {} of its {} fields were changed by chance under pure local differential \
         privacy: {}. Epsilon, rounded up, is at most {} for a report, in sum over these fields. ",
        estimates.privacy.covered,
        estimates.privacy.released,
        questions.join("; "),
        estimates.privacy.epsilon
    );
    if estimates.fields.iter().any(|field| field.rule == "perturb" && !field.categories.is_empty()) {
        text.push_str(
            "Shares were estimated without bias as (c / n − q) / (p − q), where c is the count of a category and p and q are the \
             chances, from the mechanism's integer table, that a report supports a category that its sender holds or does not hold. ",
        );
    }
    let of_numbers = |field: &FieldEstimate| field.mean.is_some();
    if estimates.fields.iter().any(of_numbers) {
        text.push_str(
            "Means were estimated from the mean report, which is a line in the mean answer with intercept and slope from the \
             integer table: (mean report − intercept) / slope, without bias; where answers can be missing, as the ratio of two such \
             estimates, over the people who answered. ",
        );
    }
    text
}

fn question(field: &FieldEstimate) -> String {
    format!(
        "\"{}\" by {} over {} (epsilon {}, n = {})",
        field.label,
        field.mechanism.unwrap_or("an unnamed mechanism").replace('-', " "),
        field.mean.as_ref().map_or_else(
            || format!("{} categories", field.categories.len()),
            |mean| format!("a scale from {} to {}", mean.lowest, mean.highest)
        ),
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
