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
    files(view, found);
}

/// Whether an answer that leaves by this rule is an identifier as it stands, or a part of one.
fn names_somebody(field: &Field) -> bool {
    let direct = is_direct(field) || field.kind == "address";
    direct && !matches!(field.rule, Rule::Scrub { .. } | Rule::Attach(..) | Rule::Pseudonymize | Rule::Icd10Chapter)
}

fn texts(view: &View, found: &mut Findings) {
    let kept: Vec<&str> = view
        .released()
        .filter(|field| field.kind == "free-text" && field.rule == Rule::Keep)
        .map(|field| field.id.as_str())
        .collect();
    let by = |which: fn(&Rule) -> bool| -> Vec<&str> {
        view.released().filter(|field| which(&field.rule)).map(|field| field.id.as_str()).collect()
    };
    let scrubbed = by(|rule| matches!(rule, Rule::Scrub { .. }));
    let made_up = by(|rule| matches!(rule, Rule::Scrub { shown: "surrogate", .. }));
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
    if !made_up.is_empty() {
        let message = format!(
            "{} leave{} with made-up names and dates: nobody can see what was replaced, and what was missed",
            named(&made_up),
            verb_s(made_up.len())
        );
        found.add(
            "check/surrogates",
            &made_up,
            message,
            "use tags, and never show such a text to who treats the patient",
        );
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

fn files(view: &View, found: &mut Findings) {
    let by = |which: fn(&Rule) -> bool| -> Vec<&str> {
        view.released().filter(|field| which(&field.rule)).map(|field| field.id.as_str()).collect()
    };
    let leave = by(|rule| matches!(rule, Rule::Attach(..)));
    if !leave.is_empty() {
        let message = format!(
            "{} leave{} as files: faces, and names in a picture or a document, are not looked for",
            named(&leave),
            verb_s(leave.len())
        );
        found.add(
            "check/file-leaves",
            &leave,
            message,
            "drop it, or ask a question instead; if the board accepts it, add this code to `acknowledged`",
        );
    }
    let risky = by(|rule| matches!(rule, Rule::Attach(_, true)));
    if !risky.is_empty() {
        let message = format!("{}: names that a device has drawn into the picture leave with it", named(&risky));
        found.add(
            "check/burned-in-text",
            &risky,
            message,
            "leave `burnedInText` out; if the site has looked at every device, add this code to `acknowledged`",
        );
    }
}
