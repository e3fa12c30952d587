//! Changes around the fields: people, consent, care, noise, days.

use gauze_signed::Date;

use super::{Changes, Kind};
use crate::view::json::{Texts, micro_text, words_in};
use crate::view::{Repeats, View, Withdrawal};

pub(super) fn compare(a: &View, b: &View, changes: &mut Changes) {
    identity(a, b, changes);
    people(a, b, changes);
    consent(a, b, changes);
    care(a, b, changes);
    noise(a, b, changes);
    days(a, b, changes);
}

fn identity(a: &View, b: &View, changes: &mut Changes) {
    if a.study.id != b.study.id || a.study.test != b.study.test {
        let words = format!(
            "these are policies of two studies, `{}` and `{}`: their reports are never counted together",
            a.study.id, b.study.id
        );
        changes.add(Kind::OtherStudy, &[], true, words);
    } else if b.study.version < a.study.version {
        let words =
            format!("the second policy is the older one (version {} after {})", b.study.version, a.study.version);
        changes.add(Kind::OtherStudy, &[], false, words);
    } else if b.study.version > a.study.version {
        changes.add(Kind::Other, &[], false, format!("version {} becomes {}", a.study.version, b.study.version));
    }
}

fn people(a: &View, b: &View, changes: &mut Changes) {
    let mut add = |reconsent, words| changes.add(Kind::People, &[], reconsent, words);
    for one in &b.recipients {
        match a.recipients.iter().find(|old| old.name == one.name) {
            None => add(true, format!("{} can now open reports", one.name)),
            Some(old) if old.key != one.key => {
                add(false, format!("{} has another key: old reports need the old one", one.name))
            }
            Some(old) if old.recovery != one.recovery || old.valid_until != one.valid_until => {
                add(false, format!("the role or the last day of {}'s key changed", one.name));
            }
            Some(_) => {}
        }
    }
    for old in a.recipients.iter().filter(|old| b.recipients.iter().all(|one| one.name != old.name)) {
        add(false, format!("{} can no longer open new reports", old.name));
    }
    if a.quorum != b.quorum {
        add(b.quorum < a.quorum, format!("{} instead of {} holders must agree to open a report", b.quorum, a.quorum));
    }
    if a.study.controller != b.study.controller {
        add(true, format!("{} answers for the study instead of {}", b.study.controller, a.study.controller));
    }
    if a.study.contact != b.study.contact {
        add(false, format!("people now write to {}", b.study.contact));
    }
    if a.study.collector != b.study.collector {
        add(
            false,
            format!("reports go to {} instead of {}; neither can open them", b.study.collector, a.study.collector),
        );
    }
    if a.study_code != b.study_code {
        let words = if b.study_code {
            "a random code now joins the reports of one person"
        } else {
            "no code joins the reports of one person any more"
        };
        add(b.study_code, words.to_owned());
    }
}

fn consent(a: &View, b: &View, changes: &mut Changes) {
    let mut add = |reconsent, words| changes.add(Kind::Consent, &[], reconsent, words);
    let texts = a.consent.text != b.consent.text;
    let versions = a.consent.version != b.consent.version;
    match (texts, versions) {
        (true, true) => {
            add(true, format!("the consent text changed (version {} becomes {})", a.consent.version, b.consent.version))
        }
        (true, false) => add(
            true,
            format!(
                "the consent text changed and its version did not ({}): no report could tell which text was agreed to",
                a.consent.version
            ),
        ),
        (false, true) => {
            add(false, format!("the consent text is the same under another version ({})", b.consent.version))
        }
        (false, false) => {}
    }
    if a.study.purpose != b.study.purpose {
        add(true, format!("the purpose changed: \"{}\"", words_in(&b.study.purpose, "en")));
    }
    if a.study.title != b.study.title {
        add(false, format!("the title changed: \"{}\"", words_in(&b.study.title, "en")));
    }
    let (before, after): (Vec<&str>, Vec<&str>) = (a.languages().collect(), b.languages().collect());
    if before != after {
        add(false, format!("texts are in {} instead of {}", after.join(", "), before.join(", ")));
    }
    let way = |one: &Option<Withdrawal>| one.as_ref().map_or("none".to_owned(), |one| one.by.clone());
    let (old, new) = (way(&a.withdrawal), way(&b.withdrawal));
    if old != new {
        add(new == "none" || new == "portal", format!("reports are withdrawn by: {new} (before: {old})"));
    } else {
        let detail = |one: &Option<Withdrawal>| one.as_ref().map(|one| (one.until, one.text.clone()));
        if detail(&a.withdrawal) != detail(&b.withdrawal) {
            add(false, "the terms of withdrawal changed".to_owned());
        }
    }
    let years = |view: &View| view.governance.retention.as_ref().map(|(years, _)| *years);
    if years(a) != years(b) {
        let said =
            |years: Option<u64>| years.map_or("a time that is not said".to_owned(), |years| format!("{years} years"));
        let longer = years(b).is_none() || years(a).is_some_and(|old| years(b).is_some_and(|new| new > old));
        add(longer, format!("data are kept for {} instead of {}", said(years(b)), said(years(a))));
    }
    if a.governance.future_use != b.governance.future_use && !b.governance.future_use.is_empty() {
        add(b.governance.future_use == "may-be-shared", format!("future use: {}", b.governance.future_use));
    }
    let new_uses: Vec<&str> =
        b.governance.uses.iter().filter(|one| !a.governance.uses.contains(one)).map(String::as_str).collect();
    if !new_uses.is_empty() {
        add(true, format!("data may now also be used for {}", new_uses.join(", ")));
    }
}

fn care(a: &View, b: &View, changes: &mut Changes) {
    let mut add = |reconsent, words| changes.add(Kind::Care, &[], reconsent, words);
    match (a.care.with_care, b.care.with_care) {
        (true, false) => {
            add(true, "the form no longer goes to the clinic: nobody there reads an answer any more".to_owned())
        }
        (false, true) => add(true, "the form now also goes to the clinic".to_owned()),
        _ => {}
    }
    for path in &b.care.paths {
        match a.care.paths.iter().find(|old| old.id == path.id) {
            None => add(false, format!("a new way to care, `{}`: {}", path.id, described(path))),
            Some(old) if old != path => add(
                true,
                format!("the way to care `{}` changed: {} (before: {})", path.id, described(path), described(old)),
            ),
            Some(_) => {}
        }
    }
    for old in a.care.paths.iter().filter(|old| b.care.paths.iter().all(|path| path.id != old.id)) {
        add(true, format!("the way to care `{}` is gone ({})", old.id, described(old)));
    }
}

fn described(path: &crate::view::CarePath) -> String {
    let words = |texts: &Texts| words_in(texts, "en").to_owned();
    format!("{}, read by {} within {}", words(&path.destination), words(&path.read_by), words(&path.within))
}

fn noise(a: &View, b: &View, changes: &mut Changes) {
    let mut add = |reconsent, words| changes.add(Kind::Noise, &[], reconsent, words);
    let (old, new) = (a.epsilon(), b.epsilon());
    if old != new {
        add(
            new > old,
            format!(
                "a report's epsilon goes from {} to {}: of 100 tries to tell two people's reports apart, at most {} succeed instead of {}",
                micro_text(old),
                micro_text(new),
                crate::check::told_apart(new),
                crate::check::told_apart(old)
            ),
        );
    }
    if a.budget.report != b.budget.report || a.budget.person != b.budget.person || a.budget.period != b.budget.period {
        let person = b.budget.person.map_or(String::new(), |most| format!(", {} a person", micro_text(most)));
        add(
            b.budget.report > a.budget.report,
            format!(
                "the most that a report may spend is {} instead of {}{person}",
                micro_text(b.budget.report),
                micro_text(a.budget.report)
            ),
        );
    }
    if a.budget.justification != b.budget.justification {
        add(false, "the justification of the budget changed".to_owned());
    }
    let (before, after) = (often(&a.repeats), often(&b.repeats));
    if before != after {
        add(after.0 > before.0, format!("people report {} instead of {}", after.1, before.1));
    }
}

fn often(repeats: &Repeats) -> (usize, String) {
    match repeats {
        Repeats::Once => (1, "once".to_owned()),
        Repeats::DeviceOnly => (
            2,
            "as often as `epsilonPerPerson` lasts (once where there is none), counted on their device only".to_owned(),
        ),
        Repeats::Waves(waves) => {
            let windows = waves.iter().map(|(id, from, until)| format!("{id} {} to {}", shown(*from), shown(*until)));
            (waves.len() + 1, format!("{} times ({})", waves.len(), windows.collect::<Vec<_>>().join(", ")))
        }
    }
}

fn days(a: &View, b: &View, changes: &mut Changes) {
    let mut add = |words| changes.add(Kind::Days, &[], false, words);
    if (a.study.valid_from, a.study.valid_until) != (b.study.valid_from, b.study.valid_until) {
        add(format!(
            "reports are taken from {} to {} (before: {} to {})",
            shown(b.study.valid_from),
            shown(b.study.valid_until),
            shown(a.study.valid_from),
            shown(a.study.valid_until)
        ));
    }
    if a.amendment.state != b.amendment.state {
        add(format!("the state is `{}` instead of `{}`", b.amendment.state, a.amendment.state));
    }
    if let Some(day) = b.amendment.accept_until {
        add(format!("reports under the superseded version are taken until {day}"));
    }
    let changed = words_in(&b.amendment.changes, "en");
    if !changed.is_empty() && a.amendment.changes != b.amendment.changes {
        add(format!("in the study's own words: \"{changed}\""));
    }
}

fn shown(day: Option<Date>) -> String {
    day.map_or("an unknown day".to_owned(), |day| day.to_string())
}
