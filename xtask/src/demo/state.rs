//! Keys and signed policies of one demo: made once per port, and made again when they no longer fit.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::failure::{Failure, Outcome, read, write};
use crate::programs::Programs;
use crate::{say, shell};

use super::{Addresses, date};

/// Shortly before its last day a policy is signed anew.
const DAYS_TO_SPARE: i64 = 30;

/// A folder of keys, policies, the collector's data and the clinic's inbox.
pub(super) struct State {
    pub(super) folder: PathBuf,
}

impl State {
    pub(super) fn publisher(&self) -> PathBuf {
        self.folder.join("publisher.pub")
    }

    pub(super) fn holder_key(&self) -> PathBuf {
        self.folder.join("researcher.key")
    }

    pub(super) fn study(&self) -> PathBuf {
        self.folder.join("study.jws")
    }

    pub(super) fn study_only(&self) -> PathBuf {
        self.folder.join("study-only.jws")
    }

    pub(super) fn visit(&self) -> PathBuf {
        self.folder.join("visit.jws")
    }

    pub(super) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    pub(super) fn inbox(&self) -> PathBuf {
        self.folder.join("clinic-inbox")
    }

    pub(super) fn token(&self) -> PathBuf {
        self.folder.join("researcher.token")
    }
}

/// The policies: template in `www/portal`, name here.
const POLICIES: [(&str, &str); 3] =
    [("demo.policy.json", "study"), ("study-only.policy.json", "study-only"), ("visit.policy.json", "visit")];

/// The state for these addresses, kept if its policies are what the templates say and are valid for a while yet.
pub(super) fn prepare(programs: &Programs, addresses: &Addresses) -> Outcome<State> {
    let state = State { folder: shell::target().join("demo").join(addresses.portal.to_string()) };
    let collector = Addresses::url(addresses.collector);
    if is_current(&state, &collector) {
        return Ok(state);
    }
    if state.folder.exists() {
        say::step("the demo's policies have changed or run out: starting afresh, without the earlier demo reports");
        std::fs::remove_dir_all(&state.folder)
            .map_err(|e| Failure::io(format!("cannot empty {}", state.folder.display()), e))?;
    }
    make(programs, &state, &collector)?;
    Ok(state)
}

fn is_current(state: &State, collector: &str) -> bool {
    POLICIES.iter().all(|(template, name)| {
        let filled = read(&state.folder.join(format!("{name}.policy.json")));
        let holder = read(&state.folder.join("researcher.pub"));
        let (Ok(filled), Ok(holder), Ok(template)) = (filled, holder, template_text(template)) else {
            return false;
        };
        let validity = validity_of(&filled);
        let holds = validity.as_ref().is_some_and(|(from, until)| {
            *from <= date::days_from_today(0) && *until > date::days_from_today(DAYS_TO_SPARE)
        });
        holds
            && state.folder.join(format!("{name}.jws")).is_file()
            && validity.is_some_and(|(from, until)| {
                fill(&template, holder.trim(), collector, &from, &until).is_ok_and(|expected| expected == filled)
            })
    })
}

fn make(programs: &Programs, state: &State, collector: &str) -> Outcome {
    let gauze = || shell::program(&programs.gauze);
    for (kind, name) in [("publisher", "publisher"), ("holder", "researcher")] {
        shell::read(gauze().args(["keygen", kind, "--name", name, "--out"]).arg(&state.folder))?;
    }
    let holder = read(&state.folder.join("researcher.pub"))?;
    // From yesterday: where the patient is, today may not have begun.
    let (from, until) = (date::days_from_today(-1), date::days_from_today(365));
    for (template, name) in POLICIES {
        let filled = state.folder.join(format!("{name}.policy.json"));
        write(&filled, fill(&template_text(template)?, holder.trim(), collector, &from, &until)?)?;
        let signed = state.folder.join(format!("{name}.jws"));
        let key = state.folder.join("publisher.key");
        shell::read(gauze().args(["policy", "sign"]).arg(&filled).arg("--key").arg(key).arg("--out").arg(signed))?;
    }
    Ok(())
}

fn template_text(name: &str) -> Outcome<String> {
    read(&shell::root().join("www/portal").join(name))
}

/// The template with this demo's researcher, collector and validity.
fn fill(template: &str, holder: &str, collector: &str, from: &str, until: &str) -> Outcome<String> {
    let wrong = |why: String| Failure::Wrong(format!("a demo policy in www/portal is no policy: {why}"));
    let mut policy: Value = serde_json::from_str(template).map_err(|e| wrong(e.to_string()))?;
    let study = policy.get_mut("study").and_then(Value::as_object_mut).ok_or_else(|| wrong("no study".into()))?;
    study.insert("collector".into(), collector.into());
    study.insert("validFrom".into(), from.into());
    study.insert("validUntil".into(), until.into());
    let recipients = json!([{ "name": "Demo research team", "key": holder }]);
    match policy.as_object_mut() {
        Some(policy) => policy.insert("recipients".into(), recipients),
        None => return Err(wrong("not an object".into())),
    };
    let text = serde_json::to_string_pretty(&policy).map_err(|e| wrong(e.to_string()))?;
    Ok(format!("{text}\n"))
}

fn validity_of(policy: &str) -> Option<(String, String)> {
    let policy: Value = serde_json::from_str(policy).ok()?;
    let study = policy.get("study")?;
    let day = |key: &str| study.get(key).and_then(Value::as_str).map(ToOwned::to_owned);
    Some((day("validFrom")?, day("validUntil")?))
}

/// Where the templates are, for tests.
#[cfg(test)]
fn templates() -> Vec<PathBuf> {
    POLICIES.iter().map(|(template, _)| shell::root().join("www/portal").join(template)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_in_and_read_back() {
        for template in templates() {
            let text = read(&template).unwrap();
            let filled =
                fill(&text, "gauze-pub-x25519-a", "http://127.0.0.1:8081", "2026-01-01", "2027-01-01").unwrap();
            assert_eq!(validity_of(&filled), Some(("2026-01-01".to_owned(), "2027-01-01".to_owned())));
            assert!(filled.contains("gauze-pub-x25519-a"));
        }
    }

    #[test]
    fn what_is_not_a_policy_is_refused() {
        for text in ["", "[]", "{}", "{\"study\":[]}"] {
            assert!(fill(text, "", "", "", "").is_err(), "{text}");
        }
    }
}
