//! Identifiers and the patient's own words that leave.

use super::label::is_direct;
use super::{Findings, named, verb_s};
use crate::view::{Field, Rule, View};

pub(super) fn check(view: &View, found: &mut Findings) {
    let exact: Vec<&str> = view.exact().filter(|field| names_somebody(field)).map(|field| field.id.as_str()).collect();
    if !exact.is_empty() {
        let message = format!("{} leave{} exactly and can tell who a person is", named(&exact), verb_s(exact.len()));
        found.add(
            "check/identifier-kept",
            &exact,
            message,
            "withhold it (it then also helps to scrub texts), or put a code in its place with `pseudonymize`",
        );
    }
    texts(view, found);
}

/// Whether an answer that leaves by this rule is an identifier as it stands, or a part of one.
fn names_somebody(field: &Field) -> bool {
    let direct = is_direct(field) || field.kind == "address";
    direct && !matches!(field.rule, Rule::Scrub | Rule::Pseudonymize | Rule::Icd10Chapter)
}

fn texts(view: &View, found: &mut Findings) {
    let by = |rule: &Rule| -> Vec<&str> {
        let texts = view.released().filter(|field| field.is_text() && field.rule == *rule);
        texts.map(|field| field.id.as_str()).collect()
    };
    let kept: Vec<&str> = view
        .released()
        .filter(|field| field.kind == "free-text" && field.rule == Rule::Keep)
        .map(|field| field.id.as_str())
        .collect();
    let scrubbed = by(&Rule::Scrub);
    if !kept.is_empty() {
        let message =
            format!("{} leave{} as the patient wrote it, with any name in it", named(&kept), verb_s(kept.len()));
        found.add("check/free-text-kept", &kept, message, "use `scrub`, or drop it");
    }
    if !scrubbed.is_empty() {
        let message = format!(
            "{} leave{} after scrubbing, which finds most identifiers and not all",
            named(&scrubbed),
            verb_s(scrubbed.len())
        );
        found.add("check/free-text-scrubbed", &scrubbed, message, "drop it if the study can do without words");
    }
    let noised: Vec<&str> = view.noised().map(|field| field.id.as_str()).collect();
    let words: Vec<&str> = kept.into_iter().chain(scrubbed).collect();
    if !noised.is_empty() && !words.is_empty() {
        let message = format!(
            "{} leave{} beside {}: a patient may write there what chance is to hide",
            named(&words),
            verb_s(words.len()),
            named(&noised)
        );
        let fields: Vec<&str> = words.into_iter().chain(noised).collect();
        found.add(
            "check/free-text-beside-noise",
            &fields,
            message,
            "drop the text or the noise; if the board accepts both, add this code to `acknowledged`",
        );
    }
}
