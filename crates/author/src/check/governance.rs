//! What boards and laws ask of a policy beside its rules.

use super::{Findings, Label, named};
use crate::view::json::words_in;
use crate::view::{AUTHORIZATION, View};

pub(super) fn check(view: &View, label: Label, found: &mut Findings) {
    let governance = &view.governance;
    if governance.ethics.as_ref().is_none_or(|(board, approval)| board.is_empty() || approval.is_empty()) {
        found.add(
            "check/no-ethics",
            &[],
            "no ethics board with its approval is named".to_owned(),
            "write both into `governance.ethics` (`board`, `approval`)",
        );
    }
    legal(view, found);
    if label == Label::Identifiable && matches!(governance.waiver.as_str(), "none" | "documentation") {
        let there = |key: &str| governance.authorization.iter().any(|(known, _)| *known == key);
        let missing: Vec<String> =
            AUTHORIZATION.iter().filter(|(key, _)| !there(key)).map(|(key, part)| format!("{key} {part}")).collect();
        if !missing.is_empty() {
            found.add(
                "check/no-authorization",
                &[],
                format!("what leaves identifies people, and 45 CFR 164.508 asks for: {}", missing.join(", ")),
                "fill in `governance.authorization`, or name the board's waiver in `governance.commonRule.waiver`",
            );
        }
    }
    if words_in(&governance.key_information, "en").is_empty()
        && !matches!(governance.waiver.as_str(), "consent" | "alteration")
    {
        found.add(
            "check/no-key-information",
            &[],
            "there is no short statement of what matters most for the decision to take part (45 CFR 46.116(a)(5)(i))"
                .to_owned(),
            "write it into `governance.commonRule.keyInformation`, or name the board's waiver",
        );
    }
    people(view, found);
    keeping(view, found);
}

fn legal(view: &View, found: &mut Findings) {
    let legal = &view.governance.legal;
    if legal.is_empty() {
        found.add(
            "check/no-legal-basis",
            &[],
            "it is not said by which law the data may be used".to_owned(),
            "name law and basis in `governance.legal`, such as HIPAA 45 CFR 164.508 or GDPR Article 9(2)(a)",
        );
        return;
    }
    let gdpr = |law: &str| law.to_uppercase().contains("GDPR") || law.to_uppercase().contains("RGPD");
    let mut articles = legal.iter().filter(|(law, _)| gdpr(law)).peekable();
    if articles.peek().is_some() && !articles.any(|(_, basis)| basis.contains("9(") || basis.contains("9 (")) {
        found.add(
            "check/no-legal-basis",
            &[],
            "health data need a basis of GDPR Article 9(2) beside that of Article 6".to_owned(),
            "add it to `governance.legal`, such as Article 9(2)(a), explicit consent, or 9(2)(j), research",
        );
    }
}

fn people(view: &View, found: &mut Findings) {
    let participants = &view.participants;
    let by_parent = participants.consent == "parental-permission"
        || participants.respondents.iter().any(|one| matches!(one.as_str(), "parent" | "guardian"));
    if by_parent && (participants.assent.is_empty() || participants.at_majority.is_empty()) {
        let what = if participants.assent.is_empty() {
            "how the child is asked (assent, 45 CFR 46.408(a))"
        } else {
            "what happens when the child comes of age"
        };
        found.add(
            "check/no-assent",
            &[],
            format!("parents or guardians decide, and the policy does not say {what}"),
            "write `participants.assent` and `participants.atMajority`",
        );
    }
    let amendment = &view.amendment;
    if view.study.version > 1 && (amendment.supersedes.is_none() || amendment.reconsent.is_none()) {
        found.add(
            "check/no-amendment",
            &[],
            format!("version {} does not say what it replaces and whether people must consent again", view.study.version),
            "write `amendment.supersedes` (the old policy's hash) and `amendment.reconsent`; `gauze policy diff` says what changed",
        );
    }
    if amendment.state != "active" {
        found.add(
            "check/not-active",
            &[],
            format!("the policy's state is `{}`: no report is taken under it", amendment.state),
            "set `amendment.state` to `active` when the study is to begin or go on",
        );
    }
    if view.study.test {
        found.add(
            "check/test-policy",
            &[],
            "this is a test policy: live collectors refuse it and its reports are never pooled with others".to_owned(),
            "for the study itself, take out `study.test` and the `test-` of its id, and use other keys",
        );
    }
    if view.study.collector.starts_with("http://") {
        found.add(
            "check/local-collector",
            &[],
            "the collector is on this machine: nobody else can send it a report".to_owned(),
            "give the `https` address of the collector that patients' browsers reach",
        );
    }
}

fn keeping(view: &View, found: &mut Findings) {
    if view.governance.retention.is_none() {
        found.add(
            "check/no-retention",
            &[],
            "it is not said how long the data are kept".to_owned(),
            "write `governance.retention` (`years`, `text`)",
        );
    }
    match view.withdrawal.as_ref().map(|one| one.by.as_str()) {
        None | Some("none") => found.add(
            "check/no-withdrawal",
            &[],
            "a report cannot be taken back once it is sent".to_owned(),
            "offer `withdrawal.by` `receipt`, which joins nobody to a report; if it cannot be, the consent text must say so first",
        ),
        Some("portal") => found.add(
            "check/withdrawal-by-portal",
            &[],
            "to take a report back there, the portal keeps which report is whose: it could join the two".to_owned(),
            "say so in the consent text, or use `receipt`, where only the patient holds the handle",
        ),
        _ => {}
    }
    if view.study_code {
        let waves = view.reports_per_person();
        found.add(
            "check/linkage",
            &[],
            format!("a random code joins all reports of a person (up to {waves} here): together they tell more than each alone"),
            "leave `linkage` at `none` unless the study compares the same person over time; say so in the consent text",
        );
    }
    let codes: Vec<&str> = view
        .released()
        .filter(|field| field.rule == crate::view::Rule::Pseudonymize)
        .map(|field| field.id.as_str())
        .collect();
    if !codes.is_empty() {
        found.add(
            "check/linkage",
            &codes,
            format!("{} leaves as a code that stays the same over a person's reports", named(&codes)),
            "drop it unless the study compares the same person over time; say so in the consent text",
        );
    }
}
