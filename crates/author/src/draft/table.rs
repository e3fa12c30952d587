//! `Draft → readable table`: each question, what leaves of it, why, and what else could be done.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Draft, Drafted, Profile};

/// Characters of a question that a row shows.
const QUESTION: usize = 44;

impl Draft {
    /// The draft for people: a head, a row a question, remarks and alternatives.
    #[must_use]
    pub fn to_table(&self) -> String {
        let mut out = String::new();
        let count = |what: &str| self.fields.iter().filter(|field| field.rule.starts_with(what)).count();
        let counts = [
            ("leave exactly, sealed", count("keep")),
            ("coarsened", count("coarsen")),
            ("scrubbed", count("scrub")),
            ("noised", count("perturb")),
            ("withheld", count("withhold")),
            ("dropped", count("drop")),
            ("not in the policy", count("not in")),
        ];
        let counts: Vec<String> =
            counts.iter().filter(|(_, count)| *count > 0).map(|(what, count)| format!("{count} {what}")).collect();
        line(&mut out, &format!("profile: {}", self.profile.words()));
        line(&mut out, &counts.join(", "));
        line(&mut out, "");
        self.rows(&mut out);
        self.remarks(&mut out);
        self.alternatives(&mut out);
        if !self.notes.is_empty() {
            line(&mut out, "\nto know:");
        }
        for note in &self.notes {
            line(&mut out, &plain(&format!("  - {note}")));
        }
        out
    }

    fn rows(&self, out: &mut String) {
        let noised = self.profile == Profile::Noised;
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut head = vec!["field".to_owned(), "question".to_owned(), "what leaves".to_owned()];
        if noised {
            head.extend(["± points".to_owned(), "odds in 100".to_owned()]);
        }
        head.push("why".to_owned());
        rows.push(head);
        for field in &self.fields {
            let mut row = vec![field.shown_id(), shortened(&field.label), field.rule.clone()];
            if noised {
                let figure = |text: &dyn Fn(super::Figures) -> String| field.figures.map(text).unwrap_or_default();
                row.push(figure(&margin));
                row.push(figure(&|figures| figures.odds.to_string()));
            }
            let care = if field.care_relevant { " [care]" } else { "" };
            row.push(format!("{}{care}", field.why));
            rows.push(row);
        }
        let columns = rows.first().map_or(0, Vec::len);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
            })
            .collect();
        for row in &rows {
            let mut text = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                text.push_str("  ");
                text.push_str(cell);
                text.push_str(&" ".repeat(width.saturating_sub(cell.chars().count())));
            }
            line(out, text.trim_end());
        }
    }

    fn remarks(&self, out: &mut String) {
        let mut head = "\nremarks:";
        for field in self.fields.iter().filter(|field| !field.notes.is_empty()) {
            if !head.is_empty() {
                line(out, head);
            }
            head = "";
            line(out, &plain(&format!("  {}: {}", field.shown_id(), field.notes.join("; "))));
        }
    }

    fn alternatives(&self, out: &mut String) {
        let mut by_offer: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for field in self.fields.iter().filter(|field| !field.instead.is_empty()) {
            by_offer.entry(field.instead.join("; then ")).or_default().push(field.shown_id());
        }
        if by_offer.is_empty() {
            return;
        }
        line(out, "\ninstead, the most careful first:");
        for (offer, ids) in by_offer {
            line(out, &format!("  {}: {offer}", ids.join(", ")));
        }
    }
}

impl Drafted {
    fn shown_id(&self) -> String {
        let id = if self.id.is_empty() { format!("({})", self.name) } else { self.id.clone() };
        plain(&id)
    }
}

fn line(out: &mut String, text: &str) {
    // Writing to a String does not fail.
    let _written = writeln!(out, "{text}");
}

fn shortened(label: &str) -> String {
    let label = plain(label);
    if label.chars().count() <= QUESTION {
        return label;
    }
    let begin: String = label.chars().take(QUESTION - 1).collect();
    format!("{}…", begin.trim_end())
}

/// A form's own text must not forge a row or steer a terminal.
fn plain(text: &str) -> String {
    text.split(|c: char| c.is_control()).map(str::trim_end).collect::<Vec<_>>().join(" ")
}

/// Beyond 50 points nothing is known: more digits would pretend otherwise.
fn margin(figures: super::Figures) -> String {
    if figures.points > 50.0 {
        return "over ±50 !".to_owned();
    }
    format!("±{:.1}{}", figures.points, if figures.is_wide() { " !" } else { "" })
}
