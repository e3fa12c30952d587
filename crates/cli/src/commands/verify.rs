//! `gauze verify`: the exact epsilon of a shipped module, question by question.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;
use gauze_core::Policy;
use gauze_core::policy::Rule;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::audit::{AuditError, Binary, Probe};
use crate::error::CliError;
use crate::figures::thousands;
use crate::screen::Screen;
use crate::table::{Side, Table};
use crate::{files, keys, policies};

/// Read the noise out of a shipped module, and hold it against a policy
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The module that a page loads: `dist/pipeline_bg.wasm` of the package, as it is served
    #[arg(value_name = "MODULE.wasm")]
    module: PathBuf,
    /// The signed policy
    #[arg(long, value_name = "JWS")]
    policy: PathBuf,
    /// The publisher's public key, as a file or inline: the policy's signature is checked
    #[arg(long, value_name = "KEY")]
    publisher: Option<String>,
}

/// What the module does under this policy.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Verdict {
    gauze: &'static str,
    /// SHA-256 of the module, in hexadecimal.
    module_hash: String,
    policy_hash: String,
    /// Words that the module was asked.
    probes: u64,
    /// Whether no question exceeds its epsilon, and each has the table that the estimator assumes.
    holds: bool,
    questions: Vec<Question>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    field: String,
    categories: u32,
    mechanism: &'static str,
    /// What the policy claims.
    claimed: String,
    /// ln of the loss, rounded up to millionths; `null` above 16, and of subset selection where the table is not ours.
    epsilon: Option<String>,
    /// The worst ratio, of counts over 2^64; of subset selection, words that put the answer into the set and words that do not.
    ratio: [String; 2],
    /// Whether the ratio is at most e^claimed.
    within: bool,
    /// Whether the integers are those that `gauze estimate` subtracts.
    same_table: bool,
}

/// Recovers each question's table; fails when one exceeds its claim.
pub(crate) fn run(args: &Verify, screen: &mut Screen) -> Result<(), CliError> {
    let publisher = args.publisher.as_deref().map(keys::publisher).transpose()?;
    let policy = policies::signed(&args.policy, publisher.as_ref())?;
    let shown = files::shown(&args.module);
    let bytes = std::fs::read(&args.module).map_err(|source| CliError::Read { path: shown.clone(), source })?;
    let refused = |e: AuditError| CliError::engine(&shown, e.code(), &e);
    let mut binary = Binary::load(&bytes).map_err(refused)?;
    let questions = questions(&policy, &mut binary).map_err(refused)?;
    let verdict = Verdict {
        gauze: "verify-1",
        module_hash: hex(&Sha256::digest(&bytes)),
        policy_hash: policy.hash_hex(),
        probes: binary.probes(),
        holds: questions.iter().all(|question| question.within && question.same_table),
        questions,
    };
    screen.either(&verdict, || to_text(&verdict))?;
    let failed = |test: fn(&&Question) -> bool| {
        let failed: Vec<_> = verdict.questions.iter().filter(test).map(|one| format!("`{}`", one.field)).collect();
        (!failed.is_empty()).then(|| failed.join(", "))
    };
    if let Some(fields) = failed(|question| !question.within) {
        let message = format!("the module exceeds the policy's epsilon for {fields}");
        return Err(CliError::Refused { code: "verify/exceeds", message, help: "do not serve this module" });
    }
    if let Some(fields) = failed(|question| !question.same_table) {
        let message = format!("the module's table is not the one that the estimator subtracts for {fields}");
        let help = "use the `gauze` and the module of one version; estimates would be biased";
        return Err(CliError::Refused { code: "verify/other-table", message, help });
    }
    Ok(())
}

fn questions(policy: &Policy, binary: &mut Binary) -> Result<Vec<Question>, AuditError> {
    let mut known = HashMap::new();
    let mut questions = Vec::new();
    for (_, field) in policy.released() {
        let Rule::Perturb(noise) = field.rule() else { continue };
        let probe = Probe::of(noise);
        let found = match known.get(&probe.of) {
            Some(found) => *found,
            None => *known.entry(probe.of).or_insert(probe.ask(binary)?),
        };
        questions.push(Question {
            field: field.id().to_owned(),
            categories: noise.told_apart(),
            mechanism: noise.name(),
            claimed: noise.epsilon().to_string(),
            epsilon: found.epsilon.map(|epsilon| epsilon.to_string()),
            ratio: [found.ratio.larger.to_string(), found.ratio.smaller.to_string()],
            within: found.within,
            same_table: found.same_table,
        });
    }
    Ok(questions)
}

fn to_text(verdict: &Verdict) -> String {
    let mut table = Table::new(&[
        ("question", Side::Left),
        ("mechanism", Side::Left),
        ("categories", Side::Right),
        ("claimed", Side::Right),
        ("epsilon", Side::Right),
        ("worst ratio, of counts over 2^64", Side::Right),
        ("", Side::Left),
    ]);
    for one in &verdict.questions {
        let [larger, smaller] = &one.ratio;
        table.row([
            one.field.clone(),
            one.mechanism.replace('-', " "),
            one.categories.to_string(),
            one.claimed.clone(),
            one.epsilon.clone().unwrap_or_else(|| "above".to_owned()),
            format!("{larger} / {smaller}"),
            match (one.within, one.same_table) {
                (true, true) => "holds",
                (true, false) => "holds, but with another table than the estimator's",
                (false, _) => "EXCEEDS",
            }
            .to_owned(),
        ]);
    }
    format!(
        "module {}\npolicy {}\n\n{table}\n{} words were put in; epsilon is ln of the ratio, rounded up\n",
        verdict.module_hash,
        verdict.policy_hash,
        thousands(verdict.probes)
    )
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
