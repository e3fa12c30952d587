//! Days and keys: nothing may end before what rests on it.

use gauze_signed::Date;

use super::Findings;
use crate::view::{Recipient, Repeats, View};

pub(super) fn check(view: &View, today: Date, found: &mut Findings) {
    keys(view, today, found);
    let ends = view.study.valid_until;
    if let Some(day) = ends.filter(|day| *day < today) {
        early(
            found,
            format!("the policy ended on {day}, before today ({today})"),
            "set `study.validUntil` to the study's last day",
        );
    }
    if let Some(day) = view.amendment.accept_until {
        if day < today {
            let help = "set a later `amendment.acceptUntil`, or leave it out when the old version is over";
            early(found, format!("reports under the superseded version were taken until {day} only"), help);
        } else if ends.is_some_and(|last| day > last) {
            let help = "let `amendment.acceptUntil` end with the study or before";
            early(found, format!("the superseded version would be taken until {day}, after this one ends"), help);
        }
    }
    if let Repeats::Waves(waves) = &view.repeats {
        for (id, from, until) in waves {
            let outside =
                |day: &Option<Date>| day.is_some_and(|day| Some(day) > ends || Some(day) < view.study.valid_from);
            if outside(from) || outside(until) {
                let help = "move the wave's days into the study's, or the study's end after it";
                early(found, format!("the wave `{id}` lies outside the days of the policy"), help);
            }
        }
    }
    if let Some(until) = view.withdrawal.as_ref().and_then(|one| one.until).filter(|day| *day < today) {
        early(found, format!("reports could be withdrawn until {until} only"), "set a later `withdrawal.until`");
    }
}

fn early(found: &mut Findings, message: String, help: &'static str) {
    found.add("check/validity-ends-early", &[], message, help);
}

fn keys(view: &View, today: Date, found: &mut Findings) {
    let ended = |one: &&Recipient| one.valid_until.is_some_and(|day| day < today || Some(day) < view.study.valid_until);
    for one in view.recipients.iter().filter(ended) {
        let day = one.valid_until.map(|day| day.to_string()).unwrap_or_default();
        found.add(
            "policy/keys-end-early",
            &[],
            format!("the key of {} ends on {day}, before the last report can come", one.name),
            "give a key that lasts until `study.validUntil`, or end the study with the key",
        );
    }
    let holders = view.recipients.iter().filter(|one| !one.recovery).count();
    if holders == 1 && view.recipients.len() == 1 {
        found.add(
            "check/no-recovery",
            &[],
            "one key opens the reports: if it is lost, all of them are, and if it is stolen, all can be read".to_owned(),
            "keep a copy of the key file in a safe at another place, and name a recovery holder once this build takes two",
        );
    } else if u64::try_from(view.recipients.len()).is_ok_and(|all| view.quorum >= all) && view.quorum > 1 {
        found.add(
            "check/no-recovery",
            &[],
            format!("all {} holders are needed to open a report: one lost key loses all", view.recipients.len()),
            "name one holder more than the quorum, with the role `recovery`",
        );
    }
}
