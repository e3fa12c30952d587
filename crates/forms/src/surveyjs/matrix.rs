//! `matrix, matrixdropdown, matrixdynamic → a question for each cell` (for each column, where people add the rows).

use gauze_signed::Json;

use super::elements::{Around, Walk};
use super::{choices, is_set, list, remarks, text, texts, written};
use crate::FormError;
use crate::form::{Choice, Hints, Item, Kind, Texts};

/// The questions of one matrix.
pub(super) fn read(
    walk: &mut Walk<'_>,
    at: &Json,
    kind: &str,
    name: &str,
    mut around: Around,
    help: Texts,
) -> Result<(), FormError> {
    remarks::of_question(walk.gather, name, at);
    around.within.push(walk.title(at));
    around.path = [name, "."].concat();
    match kind {
        "matrix" => single(walk, at, name, &around, &help),
        "matrixdropdown" => {
            around.word = "row";
            for row in list(at, "rows") {
                let Some(row) = choices::one(row, &walk.settings) else { continue };
                let mut inner = around.clone();
                inner.within.push(row.label);
                inner.path = [name, ".", &row.code, "."].concat();
                columns(walk, at, &inner, &help)?;
            }
            totals(walk, at, name);
            Ok(())
        }
        _ => {
            around.word = "row";
            around.repeats = true;
            columns(walk, at, &around, &help)?;
            totals(walk, at, name);
            Ok(())
        }
    }
}

// One answer a row: the columns are the answers.
fn single(walk: &mut Walk<'_>, at: &Json, name: &str, around: &Around, help: &Texts) -> Result<(), FormError> {
    let columns: Vec<Choice> = list(at, "columns").filter_map(|column| choices::one(column, &walk.settings)).collect();
    let several = text(at, "cellType") == Some("checkbox");
    let every = is_set(at, &["eachRowRequired", "isAllRowRequired"]);
    let rows: Vec<&Json> = list(at, "rows").collect();
    for row in &rows {
        let Some(row) = choices::one(row, &walk.settings) else {
            walk.gather.note(name, "a row has no plain value, and was left out");
            continue;
        };
        let item = Item {
            name: [name, ".", &row.code].concat(),
            label: row.label,
            within: around.within.clone(),
            required: every || (rows.len() == 1 && is_set(at, &["isRequired"])),
            hidden: around.hidden,
            repeats: around.repeats,
            kind: if several { Kind::MultiChoice } else { Kind::Choice },
            options: columns.clone(),
            hints: Hints { help: help.clone(), written_type: Some("matrix".to_owned()), ..Hints::default() },
            ..Item::default()
        };
        walk.take(item, around)?;
    }
    if rows.is_empty() {
        // Without rows the answer stands at the matrix's own name.
        let item = Item {
            name: name.to_owned(),
            label: walk.title(at),
            within: around.within.clone(),
            required: is_set(at, &["isRequired"]),
            kind: Kind::Choice,
            options: columns,
            ..Item::default()
        };
        walk.take(item, around)?;
    }
    if is_set(at, &["isRequired"]) && !every && rows.len() > 1 {
        walk.gather.note(name, "one row at least must be answered: which one is free");
    }
    Ok(())
}

fn columns(walk: &mut Walk<'_>, at: &Json, around: &Around, help: &Texts) -> Result<(), FormError> {
    let usual = text(at, "cellType").unwrap_or("dropdown");
    for column in list(at, "columns") {
        let Some(own) = text(column, "name").or_else(|| column.as_text()) else {
            walk.gather.note(around.path.trim_end_matches('.'), "a column has no name, and was left out");
            continue;
        };
        let kind = text(column, "cellType").filter(|kind| *kind != "default").unwrap_or(usual);
        let name = [&around.path, own].concat();
        let inner = walk.below(column, around);
        walk.question(column, kind, &name, &inner, help.clone(), Some(at))?;
        // A column written as a mere text has no properties to take a title from.
        if let (Some(_), Some(item)) = (column.as_text(), walk.gather.form.items.last_mut()) {
            item.label = texts::localized(Some(column), &walk.settings.main);
        }
    }
    walk.listed(list(at, "detailElements"), around)
}

fn totals(walk: &mut Walk<'_>, at: &Json, name: &str) {
    let computes = |column: &Json| {
        column.get("totalExpression").is_some()
            || column.get("totalType").and_then(written).is_some_and(|kind| kind != "none")
    };
    if list(at, "columns").any(computes) {
        walk.gather.note(name, "totals of columns are not taken over");
    }
}
