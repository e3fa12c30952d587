//! `items that are counted together → one score`, and height and weight → BMI: their sources stay on the device.

use gauze_forms::Form;
use gauze_forms::form::{Item, Kind};

use super::category::Category;
use super::choose;
use super::classify::Class;
use super::ids::Ids;
use super::instruments::{self, Found};
use super::json::Val;
use super::plan::{Answer, Plan, Rule};
use super::texts::Languages;

/// Fewer items of one kind are not a scale.
const FEWEST: usize = 3;

/// Adds scores behind the last of their items. `plans` are those of the form's items, in order.
pub(super) fn add(
    form: &Form,
    classes: &[Class],
    plans: &mut Vec<Plan>,
    noised: bool,
    languages: &Languages,
    ids: &mut Ids,
) {
    let mut derived: Vec<(usize, Plan)> = Vec::new();
    for found in instruments::find(&form.items) {
        derived.extend(known(&found, form, plans, languages, ids));
    }
    // A sum without published bands is a number, which is not noised yet: then its items are better off by themselves.
    let sums = if noised { Vec::new() } else { groups(form, plans) };
    for group in sums {
        derived.extend(sum(&group, form, plans, languages, ids));
    }
    for [weight, height] in bodies(form, classes, plans) {
        derived.extend(bmi([weight, height], form, classes, plans, languages, ids));
    }
    derived.sort_by_key(|(after, _)| std::cmp::Reverse(*after));
    for (after, plan) in derived {
        plans.insert((after + 1).min(plans.len()), plan);
    }
}

/// The items stay on the device; whether all of them always have an answer.
fn spend(sources: &[usize], form: &Form, plans: &mut [Plan], why: &str) -> bool {
    let mut always = true;
    for &at in sources {
        let (Some(plan), Some(item)) = (plans.get_mut(at), form.items.get(at)) else { continue };
        plan.rule = Rule::Drop;
        plan.source = true;
        plan.priority = None;
        plan.required = item.required && item.condition.is_none();
        always &= plan.required;
        plan.instead = vec!["seal exactly as well (with consent)".to_owned()];
        why.clone_into(&mut plan.why);
        if plan.care {
            plan.why.push_str("; speaks of self-harm: it also goes to the clinic");
        }
    }
    always
}

fn figure(id: String, label: Vec<(String, String)>, shown: String, sources: &[usize], plans: &[Plan]) -> Plan {
    let mut depends_on: Vec<String> =
        sources.iter().filter_map(|at| plans.get(*at)).flat_map(|plan| plan.depends_on.clone()).collect();
    depends_on.sort_unstable();
    depends_on.dedup();
    Plan {
        name: id.clone(),
        id,
        kind: Kind::Choice,
        type_name: "choice",
        label,
        shown,
        rule: Rule::Keep,
        category: None,
        why: String::new(),
        instead: ["drop", "perturb (say `--people` and `--budget` to see what that costs)"].map(str::to_owned).to_vec(),
        notes: Vec::new(),
        answers: Vec::new(),
        required: false,
        source: false,
        care: false,
        relative: false,
        priority: None,
        max_bytes: None,
        unit: None,
        min: None,
        max: None,
        applies: None,
        depends_on,
        derive: None,
        code: None,
        figures: None,
    }
}

fn source_ids(sources: &[usize], plans: &[Plan]) -> Vec<String> {
    sources.iter().filter_map(|at| plans.get(*at)).map(|plan| plan.id.clone()).collect()
}

fn known(
    found: &Found,
    form: &Form,
    plans: &mut [Plan],
    languages: &Languages,
    ids: &mut Ids,
) -> Option<(usize, Plan)> {
    let sources: Vec<usize> = found.items.iter().map(|(at, _)| *at).collect();
    let whole = |(at, scores): &(usize, Vec<u32>)| {
        plans.get(*at).is_some_and(|plan| plan.rule != Rule::LeftOut && plan.answers.len() == scores.len())
    };
    if !found.items.iter().all(whole) {
        return None;
    }
    for (at, scores) in &found.items {
        let answers = plans.get_mut(*at).map(|plan| &mut plan.answers)?;
        for (answer, score) in answers.iter_mut().zip(scores) {
            answer.score = Some(*score);
        }
    }
    let instrument = found.instrument;
    let required = spend(
        &sources,
        form,
        plans,
        &format!("counted in the {} score; the item stays on the device", instrument.name),
    );
    let of = source_ids(&sources, plans);
    let cutoffs = Val::List(instrument.cutoffs.iter().map(|cutoff| Val::Whole(u64::from(*cutoff))).collect());
    let mut derive = match instrument.scale {
        Some(scale) => vec![("scale", Val::text(scale)), ("of", Val::texts_list(of.clone()))],
        None => vec![("sum", Val::texts_list(of.clone()))],
    };
    derive.push(("cutoffs", cutoffs));
    derive.push(("missing", Val::text("none")));
    let (english, spanish) = instrument.label;
    let mut plan =
        figure(ids.take(instrument.id), languages.ours(english, spanish), english.to_owned(), &sources, plans);
    plan.derive = Some((Val::Object(derive), of));
    plan.required = required;
    plan.priority = Some(0);
    plan.why =
        format!("the published bands of the {} say what its items say, and less about the person", instrument.name);
    plan.answers = instrument
        .bands
        .iter()
        .map(|(code, english, spanish)| Answer {
            code: (*code).to_owned(),
            label: languages.ours(english, spanish),
            score: None,
            also: Vec::new(),
        })
        .collect();
    Some((sources.iter().copied().max()?, plan))
}

/// Runs of items under one heading with the same scored answers.
fn groups(form: &Form, plans: &[Plan]) -> Vec<Vec<usize>> {
    let scored = |item: &Item| {
        let scores: Option<Vec<(String, u32)>> =
            item.options.iter().map(|option| Some((option.code.clone(), option.score?))).collect();
        scores.filter(|scores| scores.len() > 1)
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, (item, plan)) in form.items.iter().zip(plans).enumerate() {
        let free = matches!(item.kind, Kind::Choice | Kind::Ordinal)
            && !plan.source
            && (plan.rule == Rule::Keep || (plan.care && plan.rule == Rule::Drop));
        if !free || scored(item).is_none() {
            continue;
        }
        let like = |group: &&mut Vec<usize>| {
            let first = group.last().filter(|last| *last + 1 == at).and_then(|last| form.items.get(*last));
            first.is_some_and(|first| first.within == item.within && scored(first) == scored(item))
        };
        match groups.last_mut().filter(like) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
    }
    groups.retain(|group| group.len() >= FEWEST);
    groups
}

fn sum(
    group: &[usize],
    form: &Form,
    plans: &mut [Plan],
    languages: &Languages,
    ids: &mut Ids,
) -> Option<(usize, Plan)> {
    let first = form.items.get(*group.first()?)?;
    let required = spend(group, form, plans, "counted in a score; the item stays on the device");
    let heading = first.within.last().filter(|heading| !heading.is_empty());
    let shown =
        heading.map_or_else(|| "score".to_owned(), |heading| format!("Score: {}", languages.shown(heading, "score")));
    let label = match heading {
        Some(heading) => {
            let (texts, _) = languages.all(heading, "score");
            let score = |tag: &str| if tag == "es" { "Puntaje" } else { "Score" };
            texts.into_iter().map(|(tag, text)| (tag.clone(), format!("{}: {text}", score(&tag)))).collect()
        }
        None => languages.ours("Score", "Puntaje"),
    };
    let of = source_ids(group, plans);
    let mut plan = figure(ids.take("score"), label, shown, group, plans);
    plan.kind = Kind::Integer;
    plan.type_name = "integer";
    plan.derive = Some((Val::Object(vec![("sum", Val::texts_list(of.clone())), ("missing", Val::text("none"))]), of));
    plan.required = required;
    "the sum of items that are scored alike says less about the person than each".clone_into(&mut plan.why);
    plan.notes.push("give it cut-offs if it has published ones: bands can be noised, a number cannot yet".to_owned());
    Some((*group.iter().max()?, plan))
}

/// Weights and heights that stand beside each other.
fn bodies(form: &Form, classes: &[Class], plans: &[Plan]) -> Vec<[usize; 2]> {
    let measures = |wanted: &str| {
        let fits = |at: &usize| {
            let (Some(class), Some(plan)) = (classes.get(*at), plans.get(*at)) else { return false };
            choose::body(class) == Some(wanted) && matches!(plan.rule, Rule::Bins(_))
        };
        (0..form.items.len()).filter(fits).collect::<Vec<_>>()
    };
    let (weights, heights) = (measures("weight"), measures("height"));
    let alone = weights.len() == 1 && heights.len() == 1;
    let pairs: Vec<[usize; 2]> = weights.iter().zip(&heights).map(|(weight, height)| [*weight, *height]).collect();
    let beside = pairs.iter().all(|[weight, height]| weight.abs_diff(*height) == 1);
    if weights.len() == heights.len() && (alone || beside) { pairs } else { Vec::new() }
}

fn bmi(
    sources: [usize; 2],
    form: &Form,
    classes: &[Class],
    plans: &mut [Plan],
    languages: &Languages,
    ids: &mut Ids,
) -> Option<(usize, Plan)> {
    for at in sources {
        let unit = choose::body_unit(form.items.get(at)?, classes.get(at)?);
        plans.get_mut(at)?.unit = unit.map(str::to_owned);
    }
    let required = spend(&sources, form, plans, "counted in the BMI; the measure stays on the device");
    let of = source_ids(&sources, plans);
    let mut plan = figure(
        ids.take("bmi"),
        languages.ours("Body mass index", "Índice de masa corporal"),
        "Body mass index".to_owned(),
        &sources,
        plans,
    );
    let [weight, height] = of.as_slice() else { return None };
    let operands = Val::Object(vec![("weight", Val::text(weight.clone())), ("height", Val::text(height.clone()))]);
    plan.derive = Some((Val::Object(vec![("bmi", operands)]), of.clone()));
    plan.kind = Kind::Decimal;
    plan.type_name = "decimal";
    plan.required = required;
    plan.rule = Rule::Bins(["18.5", "25", "30", "35", "40"].map(str::to_owned).to_vec());
    plan.category = None::<Category>;
    "weight classes say what height and weight say, and less about the person".clone_into(&mut plan.why);
    plan.instead = ["drop", "other bins"].map(str::to_owned).to_vec();
    Some((sources.into_iter().max()?, plan))
}
