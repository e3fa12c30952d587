//! `gauze policy new`: a form that the team already has → a policy's draft, and why it is as it is.

use std::path::{Path, PathBuf};

use clap::Args;
use gauze_author::draft::{Draft, Drafted, Wishes, draft};
use serde_json::{Value, json};

use crate::error::CliError;
use crate::files::{self, Readers};
use crate::screen::Screen;
use crate::{days, keys};

/// Above this sum over a report, a policy needs a written justification.
const MUCH_EPSILON: u64 = 8_000_000;

/// Draft a policy from a form: FHIR Questionnaire, REDCap dictionary or project, SurveyJS, ODK XForm, HTML
#[derive(Debug, Args)]
pub(crate) struct New {
    /// The form's definition, of any of the formats
    #[arg(long, value_name = "FORM")]
    from: PathBuf,
    /// A key holder's public key, as a file or inline; once for each
    #[arg(long = "holder", value_name = "PUB")]
    holders: Vec<String>,
    /// How many key holders must come together to open a report
    #[arg(long, value_name = "T", value_parser = clap::value_parser!(u32).range(1..=20))]
    quorum: Option<u32>,
    /// How many people are expected to report: noise for closed questions, with what it costs
    #[arg(long, value_name = "N", requires = "budget", value_parser = clap::value_parser!(u64).range(1..=1_000_000_000))]
    people: Option<u64>,
    /// Epsilon of a whole report, decimal
    #[arg(long, value_name = "E", requires = "people")]
    budget: Option<String>,
    /// Where to write the draft; a file that is there is never overwritten
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Reads the form, writes the draft, prints the reasons.
pub(crate) fn run(args: &New, screen: &mut Screen) -> Result<(), CliError> {
    let holders = args.holders.iter().enumerate().map(|(at, key)| holder(at, key)).collect::<Result<Vec<_>, _>>()?;
    if args.quorum.is_some_and(|quorum| usize::try_from(quorum).is_ok_and(|quorum| quorum > holders.len().max(1))) {
        return Err(CliError::Usage {
            code: "usage/quorum",
            message: "the quorum is larger than the number of key holders".to_owned(),
            help: "name each key holder with `--holder`, or lower `--quorum`",
        });
    }
    let noise = match (args.people, &args.budget) {
        (Some(people), Some(budget)) => Some((people, micro(budget)?)),
        _ => None,
    };
    let bytes = files::read_bytes(&args.from)?;
    let name = args.from.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let form =
        gauze_forms::read(&bytes, &name).map_err(|e| CliError::engine(&files::shown(&args.from), e.code(), &e))?;
    let source = name.split('.').next().unwrap_or_default().to_owned();
    let mut draft = draft(&form, &Wishes { holders, quorum: args.quorum, noise, from: days::today()?, source });
    if noise.is_some_and(|(_, budget)| budget > MUCH_EPSILON) {
        draft.notes.push("a report that spends more than 8 needs `budget.justification`: little is hidden".to_owned());
    }
    files::write_new(&args.out, Readers::Usual, draft.policy.as_bytes())?;
    screen.either(&to_json(&draft, &args.out), || to_text(&draft, &args.out))
}

fn holder(at: usize, path_or_key: &str) -> Result<(String, String), CliError> {
    let key = keys::holder_public(path_or_key)?;
    let inline = path_or_key.trim_start().starts_with("gauze-pub-");
    let stem = Path::new(path_or_key).file_stem().filter(|_| !inline);
    let name = stem.map_or_else(|| format!("REPLACE: holder {}", at + 1), |stem| stem.to_string_lossy().into_owned());
    Ok((name, key))
}

/// Decimal text → millionths.
fn micro(text: &str) -> Result<u64, CliError> {
    let parsed = || {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits =
            |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit());
        if !digits(whole, 3) || !digits(fraction, 6) {
            return None;
        }
        let micro = whole.parse::<u64>().ok()? * 1_000_000 + format!("{fraction:0<6}").parse::<u64>().ok()?;
        (micro > 0).then_some(micro)
    };
    parsed().ok_or_else(|| CliError::Usage {
        code: "usage/budget",
        message: format!("`{text}` is no budget"),
        help: "give plain decimal text above 0 and below 1000, such as `--budget 2.5`",
    })
}

fn to_text(draft: &Draft, out: &Path) -> String {
    let next = match &draft.refused {
        Some((_, why)) => format!("not ready to sign: {why}"),
        None => "replace what begins with REPLACE, read every row, then `gauze policy check`".to_owned(),
    };
    format!("draft  {}\n{}\nnext: {next}", files::shown(out), draft.to_table())
}

fn to_json(draft: &Draft, out: &Path) -> Value {
    json!({
        "file": files::shown(out),
        "profile": draft.profile.words(),
        "label": draft.label.text(),
        "fields": draft.fields.iter().map(field).collect::<Vec<_>>(),
        "notes": draft.notes,
        "refused": draft.refused.as_ref().map(|(code, message)| json!({"code": code, "message": message})),
    })
}

fn field(field: &Drafted) -> Value {
    json!({
        "name": field.name,
        "id": field.id,
        "question": field.label,
        "type": field.field_type,
        "category": field.category.map(gauze_author::draft::Category::name),
        "rule": field.rule,
        "why": field.why,
        "instead": field.instead,
        "notes": field.notes,
        "careRelevant": field.care_relevant,
        "aboutRelative": field.relative,
        "noise": field.figures.map(|figures| json!({
            "marginPoints": figures.points,
            "oddsInHundred": figures.odds,
            "categories": figures.categories,
            "epsilonMillionths": figures.epsilon_micro,
            "wide": figures.is_wide(),
        })),
    })
}
