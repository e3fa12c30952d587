//! `gauze verify`: the exact epsilon of a shipped module, question by question.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;
use gauze_core::Policy;
use gauze_core::policy::{Field, Rule};
use gauze_ldp::Epsilon;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::audit::{AuditError, Binary, Noise, Parameters, Ratio};
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
    /// ln of the ratio, rounded up to millionths; `null` above 16.
    epsilon: Option<String>,
    /// The worst ratio, of counts over 2^64.
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
    let mut known: HashMap<Parameters, (Ratio, bool)> = HashMap::new();
    let mut questions = Vec::new();
    for (_, field) in policy.released() {
        let Some((of, claimed, expected)) = parameters(field) else { continue };
        let (worst, same_table) = match known.get(&of) {
            Some(found) => *found,
            None => {
                let noise = Noise::recover(of.categories, |answer, word| binary.reply(of, answer, word))?;
                let found = (noise.worst(), noise.is_randomized_response(expected.0, expected.1));
                *known.entry(of).or_insert(found)
            }
        };
        questions.push(Question {
            field: field.id().to_owned(),
            categories: of.categories,
            mechanism: "randomized-response",
            claimed: claimed.to_string(),
            epsilon: worst.epsilon().map(|epsilon| epsilon.to_string()),
            ratio: [worst.larger.to_string(), worst.smaller.to_string()],
            within: worst.within(claimed),
            same_table,
        });
    }
    Ok(questions)
}

/// What the module is asked for a field, what the policy claims, and the integers that the estimator uses.
fn parameters(field: &Field) -> Option<(Parameters, Epsilon, (u64, u64))> {
    let Rule::Perturb { epsilon, table } = field.rule() else { return None };
    let of = Parameters { mechanism: 0, categories: table.categories(), parameter: 1, epsilon_micro: epsilon.micro() };
    Some((of, *epsilon, (table.truth(), table.other())))
}

fn to_text(verdict: &Verdict) -> String {
    let mut table = Table::new(&[
        ("question", Side::Left),
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
            one.categories.to_string(),
            one.claimed.clone(),
            one.epsilon.clone().unwrap_or_else(|| "above 16".to_owned()),
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
