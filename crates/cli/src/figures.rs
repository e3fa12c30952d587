//! Estimates as tables for people.

use gauze_study::{
    CategoryEstimate, Comparison, Estimates, FieldEstimate, MarginEstimate, MeanEstimate, PooledEstimates, Secondary,
    SecondaryShare, Truth, percent as percentage,
};

use crate::table::{Side, Table};

/// The tables of all fields; with `truth`, the true share and whether the interval holds it beside each estimate.
pub(crate) fn to_text(estimates: &Estimates, truth: Option<(&Truth, &Comparison)>) -> String {
    let mut text = String::new();
    let Estimates { study, privacy, .. } = estimates;
    text.push_str(&format!("{} ({}, version {})\n", study.title, study.id, study.version));
    text.push_str(&format!("policy {}\n", estimates.policy_hash));
    text.push_str(&format!("{} reports", thousands(estimates.reports)));
    if estimates.repeated > 0 {
        text.push_str(&format!(" ({} repeats counted once)", thousands(estimates.repeated)));
    }
    text.push_str(&format!("; epsilon {} a report: {}\n", privacy.epsilon, privacy.scope));
    let level = percentage(estimates.confidence);
    for field in &estimates.fields {
        text.push_str(&format!("\n{}\n", heading(field)));
        text.extend(field.mean.as_ref().map(|one| mean(one, &level)));
        if !field.categories.is_empty() {
            text.push_str(&table(field, truth.map(|(truth, _)| truth), &level).to_string());
        }
        if let Some(secondary) = &field.secondary {
            text.push_str(&format!(
                "secondary, within 0 to 100 % and therefore biased; report the estimates above:\n{}",
                beside(field, secondary)
            ));
        }
        for margin in &field.margins {
            text.push_str(&format!("of which {} ({}):\n{}", margin.label, margin.of, margins(margin, &level)));
        }
    }
    let kind = match estimates.interval {
        "guaranteed" => "Clopper-Pearson intervals",
        "any-time" => "intervals that hold at every look",
        _ => "Wilson intervals",
    };
    text.push_str(&format!(
        "\nIntervals are {level} % {kind}, cut to 0 to 100 % after they were built; estimates are unbiased and not cut.\n"
    ));
    if estimates.simultaneous {
        text.push_str("Those of all categories of a question hold at once (Bonferroni).\n");
    }
    if estimates.fields.iter().any(|field| field.mean.is_some() || !field.margins.is_empty()) {
        text.push_str("Those of means, and of what a combined answer is made of, are ");
        let normal = estimates.interval == "wilson";
        text.push_str(if normal { "normal intervals.\n" } else { "such intervals for bounded numbers.\n" });
    }
    if estimates.fields.iter().any(|field| field.rule == "perturb") {
        let (many, s) = (thousands(estimates.fakes), if estimates.fakes == 1 { "" } else { "s" });
        text.push_str(&format!(
            "Reach: percentage points that {many} fake report{s} could move a figure, beside its interval.\n"
        ));
    }
    if let Some((truth, comparison)) = truth {
        text.push_str(&format!(
            "{} of {} intervals hold the true share of the {} simulated people.\n",
            comparison.hold,
            comparison.intervals,
            thousands(truth.people)
        ));
    }
    text
}

/// The tables of questions pooled over versions, and which are not.
pub(crate) fn pooled(figures: &PooledEstimates) -> String {
    let PooledEstimates { study, policies, .. } = figures;
    let mut text = format!("{} ({}), {} versions pooled\n", study.title, study.id, policies.len());
    for one in policies {
        text.push_str(&format!(
            "version {}: {} reports, policy {}\n",
            one.version,
            thousands(one.reports),
            one.policy_hash
        ));
    }
    let level = format!("{} % interval", percentage(figures.confidence));
    for field in &figures.fields {
        text.push_str(&format!("\n{} ({}): {} reports", field.label, field.id, thousands(field.n)));
        text.extend(field.agreement.map(|p| format!("; versions agree with p = {p:.3}")));
        let columns = [("estimate", Side::Right), ("standard error", Side::Right), (&level, Side::Right)];
        let mut table = Table::new(
            &[("answer", Side::Left)].into_iter().chain(columns).chain([("reach", Side::Right)]).collect::<Vec<_>>(),
        );
        for one in &field.categories {
            let error = format!("{:.2}", one.standard_error * 100.0);
            table.row([
                one.label.clone(),
                percent(Some(one.share)),
                error,
                ends(Some(one.low), Some(one.high)),
                moved(one.reach),
            ]);
        }
        text.push_str(&format!("\n{table}"));
    }
    for one in &figures.not_pooled {
        text.push_str(&format!("\nnot pooled: {} ({}): {}\n", one.id, one.code, one.reason));
    }
    text.push_str(
        "\nIntervals are normal, cut to 0 to 100 % after they were built; estimates are unbiased and not cut.\n",
    );
    if figures.simultaneous {
        text.push_str("Those of all categories of a question hold at once (Bonferroni).\n");
    }
    text
}

/// `mean 4.21, 95 % interval 3.90 – 4.52, on a scale from 0 to 10`.
fn mean(mean: &MeanEstimate, level: &str) -> String {
    let (lowest, highest) = (mean.lowest, mean.highest);
    match (mean.value, mean.low, mean.high) {
        (Some(value), Some(low), Some(high)) => {
            let reach = mean.reach.map_or_else(String::new, |reach| format!(", reach ± {reach:.2}"));
            format!(
                "mean {value:.2}, {level} % interval {low:.2} – {high:.2}{reach}, on a scale from {lowest} to {highest}\n"
            )
        }
        _ => format!("no mean yet, on a scale from {lowest} to {highest}\n"),
    }
}

fn heading(field: &FieldEstimate) -> String {
    let FieldEstimate { id, label, rule, epsilon, effective_n, n, mechanism, .. } = field;
    match (epsilon, effective_n) {
        (Some(epsilon), _) if mechanism.is_some_and(|name| name != "randomized-response") => format!(
            "{label} ({id}): changed by chance ({}), epsilon {epsilon}; {} reports",
            mechanism.unwrap_or_default(),
            thousands(*n)
        ),
        (Some(epsilon), Some(worth)) => format!(
            "{label} ({id}): changed by chance, epsilon {epsilon}; {} reports, worth about {} exact answers",
            thousands(*n),
            whole(*worth)
        ),
        (Some(epsilon), None) => format!("{label} ({id}): changed by chance, epsilon {epsilon}; no report yet"),
        (None, _) if *rule == "coarsen" => format!("{label} ({id}): coarsened, counted exactly"),
        (None, _) => format!("{label} ({id}): as answered, counted exactly"),
    }
}

fn table(field: &FieldEstimate, truth: Option<&Truth>, level: &str) -> Table {
    let interval_head = format!("{level} % interval");
    let noisy = field.rule == "perturb";
    let truth = truth.filter(|_| noisy);
    let mut columns = vec![("answer", Side::Left), (if noisy { "reports say" } else { "count" }, Side::Right)];
    columns.push((if noisy { "estimate" } else { "share" }, Side::Right));
    columns.push((&interval_head, Side::Right));
    if noisy {
        columns.extend([("n_eff", Side::Right), ("design effect", Side::Right), ("reach", Side::Right)]);
    }
    if truth.is_some() {
        columns.extend([("truth", Side::Right), ("held", Side::Left)]);
    }
    let mut table = Table::new(&columns);
    for category in &field.categories {
        let mut cells = vec![category.label.clone(), thousands(category.count), percent(category.share)];
        cells.push(interval(category));
        if noisy {
            cells.push(category.effective_n.map_or_else(dash, whole));
            cells.push(category.design_effect.map_or_else(dash, |effect| format!("{effect:.1}")));
            cells.push(moved(category.reach));
        }
        if let Some(truth) = truth {
            let share = truth.share(&field.id, category.code.as_deref());
            cells.push(percent(share));
            cells.push(held(category, share).to_owned());
        }
        table.row(cells);
    }
    table
}

fn beside(field: &FieldEstimate, secondary: &Secondary) -> Table {
    let columns = [("Norm-Sub", &secondary.norm_sub), ("maximum likelihood", &secondary.maximum_likelihood)];
    let columns: Vec<(&str, &Vec<SecondaryShare>)> = columns.into_iter().filter(|(_, all)| !all.is_empty()).collect();
    let heads = columns.iter().map(|(head, _)| (*head, Side::Right));
    let mut table = Table::new(&[("answer", Side::Left)].into_iter().chain(heads).collect::<Vec<_>>());
    let longest = columns.iter().map(|(_, all)| *all).max_by_key(|all| all.len());
    for (at, one) in longest.into_iter().flatten().enumerate() {
        let label = field.categories.iter().find(|category| category.code == one.code).map(|known| known.label.clone());
        let label = label.or_else(|| one.code.clone()).unwrap_or_default();
        let shares = columns.iter().map(|(_, all)| percent(all.get(at).map(|one| one.share)));
        table.row([label].into_iter().chain(shares).collect::<Vec<_>>());
    }
    table
}

fn margins(margin: &MarginEstimate, level: &str) -> Table {
    let interval = format!("{level} % interval");
    let mut table = Table::new(&[
        ("answer", Side::Left),
        ("estimate", Side::Right),
        (&interval, Side::Right),
        ("reach", Side::Right),
    ]);
    for one in &margin.categories {
        table.row([one.label.clone(), percent(one.share), ends(one.low, one.high), moved(one.reach)]);
    }
    table
}

fn held(category: &CategoryEstimate, share: Option<f64>) -> &'static str {
    match (share, category.low, category.high) {
        (Some(share), Some(low), Some(high)) if (low..=high).contains(&share) => "yes",
        (Some(_), Some(_), Some(_)) => "no",
        _ => "",
    }
}

fn interval(category: &CategoryEstimate) -> String {
    ends(category.low, category.high)
}

fn ends(low: Option<f64>, high: Option<f64>) -> String {
    match (low, high) {
        (Some(low), Some(high)) => format!("{:.1} – {:.1} %", low * 100.0, high * 100.0),
        _ => dash(),
    }
}

fn moved(reach: Option<f64>) -> String {
    reach.map_or_else(dash, |reach| format!("± {:.1}", reach * 100.0))
}

fn percent(share: Option<f64>) -> String {
    share.map_or_else(dash, |share| format!("{:.1} %", share * 100.0))
}

fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    digits.parse().map_or(digits, thousands)
}

fn dash() -> String {
    "–".to_owned()
}

/// `12345 → "12,345"`.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
        assert_eq!(whole(1_234.6), "1,235");
    }
}
