//! `choices, rateValues, other, none → answers to choose from`.

use gauze_signed::Json;

use super::elements::Settings;
use super::{is_set, list, text, texts, written};
use crate::form::{Choice, Item, Kind, Texts};
use crate::gather::{Gather, append, short};

/// Steps of a scale; more is a number, not a choice.
const MAX_STEPS: i64 = 1000;
/// Codes that the library itself sets.
const SPECIAL: [&str; 4] = ["none", "refused", "dontknow", "other"];

/// Sets the answers of a question; a matrix's column without its own falls back to `owner`'s.
pub(super) fn read(
    gather: &mut Gather,
    settings: &Settings,
    item: &mut Item,
    at: &Json,
    kind: &str,
    owner: Option<&Json>,
) {
    match kind {
        "boolean" => truths(item, at, settings),
        "rating" => rating(item, at, settings),
        "text" => suggestions(item, at, settings),
        "imagemap" => item.options = list(at, "areas").filter_map(|area| one(area, settings)).collect(),
        _ if matches!(item.kind, Kind::Choice | Kind::MultiChoice) => {
            let own = ["choices", "choicesByUrl", "choicesFromQuestion", "choicesMin"]
                .iter()
                .any(|key| at.get(key).is_some());
            let from = owner.filter(|_| !own).unwrap_or(at);
            listed(gather, settings, item, from);
            special(settings, item, at);
            if item.options.is_empty() {
                gather.note(&item.name, "no answers to choose from are listed");
            }
        }
        _ => {}
    }
    by_url(gather, item, owner.filter(|_| at.get("choicesByUrl").is_none()).unwrap_or(at));
}

/// Kinds of questions that can show a comment beside their answers.
pub(super) fn may_have_comment(kind: Kind) -> bool {
    !matches!(kind, Kind::LongText)
}

/// One answer: a value alone, or with a text and perhaps a score.
pub(super) fn one(json: &Json, settings: &Settings) -> Option<Choice> {
    let Json::Object(_) = json else {
        let code = written(json)?;
        return Some(Choice { label: vec![(settings.main.clone(), code.clone())], code, score: None });
    };
    let code = ["value", "name"].iter().find_map(|key| json.get(key)).and_then(written)?;
    let mut label: Texts = texts::localized(json.get("text").or_else(|| json.get("title")), &settings.main);
    if label.is_empty() {
        label = vec![(settings.main.clone(), code.clone())];
    }
    let score = ["score", "points"].iter().find_map(|key| json.get(key)?.as_whole());
    Some(Choice { code, label, score: score.and_then(|score| u32::try_from(score).ok()) })
}

fn listed(gather: &mut Gather, settings: &Settings, item: &mut Item, at: &Json) {
    for choice in list(at, "choices") {
        if let Some(image) = text(choice, "imageLink").filter(|link| is_elsewhere(link)) {
            gather.lookup(&item.name, image, "picture");
        }
        match one(choice, settings) {
            Some(choice) => item.options.push(choice),
            None => gather.note(&item.name, "an answer to choose has no plain value, and was left out"),
        }
        if ["visibleIf", "enableIf"].iter().any(|key| choice.get(key).is_some()) {
            gather.note(&item.name, "some answers are offered only under conditions that are not taken over");
        }
    }
    if let (Some(min), Some(max)) = (whole(at, "choicesMin"), whole(at, "choicesMax")) {
        item.options.extend(scale(min, max, whole(at, "choicesStep").unwrap_or(1000), settings));
    }
    let Some(other) = text(at, "choicesFromQuestion") else { return };
    let there = gather.form.items.iter().find(|item| item.name == other).map(|item| item.options.clone());
    item.options.extend(there.unwrap_or_default());
    gather.note(&item.name, format!("which answers are offered depends on the answer to `{}`", short(other)));
}

// "Other", "none", "refuse", "don't know" are answers like the rest, with codes that the library sets.
fn special(settings: &Settings, item: &mut Item, at: &Json) {
    let spanish = settings.main == "es" || settings.main.starts_with("es-");
    let mut add = |code: &str, key: &str, english: &str, in_spanish: &str| {
        let mut label = texts::localized(at.get(key), &settings.main);
        if label.is_empty() {
            label = vec![(settings.main.clone(), if spanish { in_spanish } else { english }.to_owned())];
        }
        item.options.push(Choice { code: code.to_owned(), label, score: None });
    };
    if is_set(at, &["showNoneItem", "hasNone"]) {
        add("none", "noneText", "None", "Ninguno");
    }
    if is_set(at, &["showRefuseItem"]) {
        add("refused", "refuseText", "Refuse to answer", "Se niega a responder");
    }
    if is_set(at, &["showDontKnowItem"]) {
        add("dontknow", "dontKnowText", "Don't know", "No sé");
    }
    let apart = at.get("storeOthersAsComment").and_then(Json::as_bool).unwrap_or(settings.others_apart);
    if is_set(at, &["showOtherItem", "hasOther"]) {
        if apart {
            add("other", "otherText", "Other (describe)", "Otro (describa)");
        }
        item.other = Some(if apart { [&item.name, "-Comment"].concat() } else { item.name.clone() });
    }
    if is_set(at, &["allowCustomChoices"]) {
        item.other = item.other.take().or_else(|| Some(item.name.clone()));
    }
}

fn by_url(gather: &mut Gather, item: &mut Item, at: &Json) {
    let Some(url) = at.get("choicesByUrl").and_then(|by| text(by, "url")) else {
        if is_set(at, &["choicesLazyLoadEnabled"]) {
            gather.lookup(&item.name, "", "the page's own code fetches the answers to choose from");
        }
        return;
    };
    gather.lookup(&item.name, url, "answers to choose from");
    // What is listed beside the address stands there only until it has answered.
    item.options.retain(|option| SPECIAL.contains(&option.code.as_str()));
    gather.note(&item.name, format!("the answers to choose from are not in this file: `{}`", short(url)));
    for name in super::expression::names(url) {
        gather.note(&item.name, format!("the answer to `{}` is sent within the address", short(name)));
    }
}

fn truths(item: &mut Item, at: &Json, settings: &Settings) {
    let value = |key, usual: &str| at.get(key).and_then(written).unwrap_or_else(|| usual.to_owned());
    let (yes, no) = (value("valueTrue", "true"), value("valueFalse", "false"));
    if yes == "true" && no == "false" {
        return;
    }
    let label = |key, code: &str| {
        let label = texts::localized(at.get(key), &settings.main);
        if label.is_empty() { vec![(settings.main.clone(), code.to_owned())] } else { label }
    };
    let (yes_label, no_label) = (label("labelTrue", &yes), label("labelFalse", &no));
    item.options =
        vec![Choice { code: yes, label: yes_label, score: None }, Choice { code: no, label: no_label, score: None }];
}

fn rating(item: &mut Item, at: &Json, settings: &Settings) {
    let generated = at.get("autoGenerate").and_then(Json::as_bool) == Some(true);
    if !generated {
        item.options = list(at, "rateValues").filter_map(|value| one(value, settings)).collect();
    }
    if item.options.is_empty() {
        let step = whole(at, "rateStep").filter(|step| *step > 0).unwrap_or(1000);
        let min = whole(at, "rateMin").unwrap_or(1000);
        let count = whole(at, "rateCount").map(|count| count / 1000).filter(|count| (2..=MAX_STEPS).contains(count));
        let by_count = count.map(|count| min.saturating_add(step.saturating_mul(count - 1)));
        let max = whole(at, "rateMax").or(by_count).unwrap_or(5000);
        item.options = scale(min, max, step, settings);
    }
    for option in &mut item.options {
        option.score = option.score.or_else(|| option.code.parse().ok());
    }
    describe(item.options.first_mut(), at, "minRateDescription", settings);
    describe(item.options.last_mut(), at, "maxRateDescription", settings);
}

fn describe(end: Option<&mut Choice>, at: &Json, key: &str, settings: &Settings) {
    let Some(choice) = end else { return };
    append(&mut choice.label, texts::localized(at.get(key), &settings.main));
}

// Ideas while typing: the answer may be another.
fn suggestions(item: &mut Item, at: &Json, settings: &Settings) {
    if item.kind != Kind::Text {
        return;
    }
    item.options = list(at, "dataList").filter_map(|value| one(value, settings)).collect();
    if !item.options.is_empty() {
        item.kind = Kind::Choice;
        item.other = Some(item.name.clone());
    }
}

fn scale(min: i64, max: i64, step: i64, settings: &Settings) -> Vec<Choice> {
    let mut options = Vec::new();
    let mut at = min;
    while at <= max && step > 0 && (0..MAX_STEPS).contains(&i64::try_from(options.len()).unwrap_or(MAX_STEPS)) {
        let code = thousandths(at);
        options.push(Choice { label: vec![(settings.main.clone(), code.clone())], code, score: None });
        at = at.saturating_add(step);
    }
    options
}

// Numbers in thousandths, so that 0.1 stays 0.1.
fn whole(json: &Json, key: &str) -> Option<i64> {
    let written = json.get(key).and_then(written)?;
    let (sign, digits) = written.strip_prefix('-').map_or((1, written.as_str()), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let padded: String = fraction.chars().chain("000".chars()).take(3).collect();
    let number: i64 = whole.parse().ok().filter(|number: &i64| (0..1_000_000_000).contains(number))?;
    Some(sign * (number * 1000 + padded.parse::<i64>().ok()?))
}

fn thousandths(number: i64) -> String {
    let (sign, number) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    let fraction = format!("{:03}", number % 1000);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{fraction}", number / 1000)
}

/// An address on another origin, by its look.
pub(super) fn is_elsewhere(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://") || url.starts_with("//")
}
