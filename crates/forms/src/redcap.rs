//! `REDCap data dictionary (CSV) → Form`.
//!
//! Eighteen columns, under the names of the download ("Variable / Field Name") or of the API (`field_name`); others are
//! passed over. What a field means is in `field`, which REDCap's project XML shares.

mod annotations;
pub(crate) mod field;

use std::collections::BTreeMap;

use crate::FormError;
use crate::form::{Form, Format, Note};
use field::Field;

/// Fields of one project; the largest known have some 10,000.
const MAX_FIELDS: usize = 50_000;

/// Columns by the letters and digits of their names in lower case; spellings of several versions.
const COLUMNS: [(Column, &[&str]); 14] = [
    (Column::Name, &["variablefieldname", "fieldname", "variable"]),
    (Column::Form, &["formname"]),
    (Column::Section, &["sectionheader"]),
    (Column::Kind, &["fieldtype"]),
    (Column::Label, &["fieldlabel"]),
    (
        Column::Choices,
        &["choicescalculationsorsliderlabels", "choicesorcalculations", "selectchoicesorcalculations", "choices"],
    ),
    (Column::Note, &["fieldnote"]),
    (Column::Validation, &["textvalidationtypeorshowslidernumber", "textvalidationtype"]),
    (Column::Min, &["textvalidationmin"]),
    (Column::Max, &["textvalidationmax"]),
    (Column::Identifier, &["identifier"]),
    (Column::Branching, &["branchinglogicshowfieldonlyif", "branchinglogic"]),
    (Column::Required, &["requiredfield"]),
    (Column::Annotation, &["fieldannotation"]),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Name,
    Form,
    Section,
    Kind,
    Label,
    Choices,
    Note,
    Validation,
    Min,
    Max,
    Identifier,
    Branching,
    Required,
    Annotation,
}

/// Reads a data dictionary.
///
/// # Errors
/// [`FormError::NotWellFormed`] with the line of what is wrong.
pub fn read(text: &str) -> Result<Form, FormError> {
    let delimiter = delimiter(text).ok_or_else(|| {
        wrong(
            1,
            "the header is not a data dictionary's: it needs `Variable / Field Name`, `Field Type` and `Field Label`",
        )
    })?;
    let mut builder = csv::ReaderBuilder::new();
    let mut rows = builder.delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut columns: Option<(BTreeMap<Column, usize>, usize)> = None;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut fields = Vec::new();
    for row in rows.records() {
        let row = row.map_err(|error| wrong(line_of(text, error.position()), "this is not CSV"))?;
        let line = line_of(text, row.position());
        let Some((columns, width)) = &columns else {
            columns = Some((header(&row), row.len()));
            continue;
        };
        if row.len() > *width {
            let problem = format!(
                "the row has {} cells and the header {width}: put quotes around cells that hold the separator",
                row.len()
            );
            return Err(wrong(line, &problem));
        }
        let cell = |column| columns.get(&column).and_then(|at| row.get(*at)).unwrap_or_default().trim();
        let name = cell(Column::Name);
        if name.is_empty() {
            if row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            return Err(wrong(line, "the row has no variable name"));
        }
        if let Some(first) = seen.insert(name.to_owned(), line) {
            return Err(wrong(line, &format!("the variable `{name}` stands on line {first} already: rename one")));
        }
        if fields.len() >= MAX_FIELDS {
            return Err(wrong(line, &format!("more than {MAX_FIELDS} fields are not read")));
        }
        fields.push(field_of(&cell));
    }
    if fields.is_empty() {
        return Err(wrong(1, "the dictionary has a header and no fields"));
    }
    let mut form = field::form(Format::RedcapCsv, &fields);
    if form.items.is_empty() {
        return Err(wrong(1, "the dictionary asks for nothing: all of its fields are descriptive"));
    }
    let known = columns.unwrap_or_default().0;
    for (column, what) in [(Column::Identifier, "Identifier?"), (Column::Branching, "Branching Logic")] {
        if !known.contains_key(&column) {
            let text = format!("the dictionary has no column `{what}`: what it would say is not known");
            form.notes.push(Note { item: String::new(), text });
        }
    }
    Ok(form)
}

/// Whether the text begins like a data dictionary.
pub(crate) fn is_dictionary(text: &str) -> bool {
    delimiter(text).is_some()
}

/// The separator under which the first line is a dictionary's header.
fn delimiter(text: &str) -> Option<u8> {
    let first = text.trim_start().lines().next()?;
    [b',', b';', b'\t'].into_iter().find(|delimiter| {
        let mut builder = csv::ReaderBuilder::new();
        let mut rows = builder.delimiter(*delimiter).has_headers(false).from_reader(first.as_bytes());
        let columns = rows.records().next().and_then(Result::ok).map(|row| header(&row)).unwrap_or_default();
        [Column::Name, Column::Kind, Column::Label].iter().all(|needed| columns.contains_key(needed))
    })
}

/// Where each known column stands; the first of two of the same name.
fn header(row: &csv::StringRecord) -> BTreeMap<Column, usize> {
    let mut columns = BTreeMap::new();
    for (at, cell) in row.iter().enumerate() {
        let letters: String = cell.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        if let Some((column, _)) = COLUMNS.iter().find(|(_, names)| names.contains(&letters.as_str())) {
            columns.entry(*column).or_insert(at);
        }
    }
    columns
}

fn field_of<'r>(cell: &impl Fn(Column) -> &'r str) -> Field {
    let is_yes = |column| matches!(cell(column).to_ascii_lowercase().as_str(), "y" | "yes" | "1" | "true");
    Field {
        name: cell(Column::Name).to_owned(),
        form: cell(Column::Form).replace('_', " "),
        section: cell(Column::Section).to_owned(),
        kind: cell(Column::Kind).to_owned(),
        label: vec![("und".to_owned(), cell(Column::Label).to_owned())],
        choices: cell(Column::Choices).to_owned(),
        note: cell(Column::Note).to_owned(),
        validation: cell(Column::Validation).to_owned(),
        min: cell(Column::Min).to_owned(),
        max: cell(Column::Max).to_owned(),
        identifier: is_yes(Column::Identifier),
        branching: cell(Column::Branching).to_owned(),
        required: is_yes(Column::Required),
        annotation: cell(Column::Annotation).to_owned(),
        repeats: false,
        choice_labels: Vec::new(),
    }
}

/// The line on which a record begins; the reader counts from the end of the one before, blank lines included.
fn line_of(text: &str, position: Option<&csv::Position>) -> usize {
    let Some(position) = position else { return 0 };
    let rest = usize::try_from(position.byte()).ok().and_then(|at| text.as_bytes().get(at..)).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
    usize::try_from(position.line()).unwrap_or(usize::MAX).saturating_add(blank)
}

fn wrong(line: usize, problem: &str) -> FormError {
    FormError::NotWellFormed { line, problem: problem.to_owned() }
}
