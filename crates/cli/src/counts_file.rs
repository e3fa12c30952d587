//! Tables of counts as CSV: `field,category,support,n`, an empty category for "no answer".

use std::fs::File;
use std::path::{Path, PathBuf};

use gauze_study::{CountRow, Counts, Estimates, Questions, Settings, Tally};

use crate::error::CliError;
use crate::files::{self, Readers};

const COLUMNS: [&str; 4] = ["field", "category", "support", "n"];

/// Files of one study, each of other reports → the figures of all.
pub(crate) fn read(paths: &[PathBuf], questions: &Questions, settings: &Settings) -> Result<Estimates, CliError> {
    let mut counts = Counts::new(questions);
    for path in paths {
        add(path, &mut counts)?;
    }
    let shown = match paths {
        [path] => files::shown(path),
        _ => "--counts".to_owned(),
    };
    counts.estimates_as(settings).map_err(|e| CliError::engine(&shown, e.code(), &e))
}

/// The counts of opened reports, for another machine to add up.
pub(crate) fn write(path: &Path, tally: &Tally<'_>) -> Result<(), CliError> {
    let failed = |e: csv::Error| CliError::engine(&files::shown(path), "counts/write", &e);
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS).map_err(failed)?;
    for row in tally.rows() {
        let (support, n) = (row.support.to_string(), row.n.to_string());
        let category = row.category.unwrap_or_default();
        table.write_record([row.field.as_str(), &category, &support, &n]).map_err(failed)?;
    }
    let bytes = table.into_inner().map_err(|e| failed(e.into_error().into()))?;
    files::write_over(path, Readers::Usual, &bytes)
}

fn add(path: &Path, counts: &mut Counts<'_>) -> Result<(), CliError> {
    let shown = files::shown(path);
    let file = File::open(path).map_err(|source| CliError::Read { path: shown.clone(), source })?;
    let mut table = csv::Reader::from_reader(file);
    let malformed = |message: String| CliError::Engine {
        context: format!("`{shown}`: "),
        code: "counts/malformed".to_owned(),
        message,
    };
    let head = table.headers().map_err(|e| malformed(e.to_string()))?.clone();
    let place = |name: &str| head.iter().position(|column| column.trim_start_matches('\u{feff}') == name);
    let [Some(field), Some(category), Some(support), Some(n)] = COLUMNS.map(place) else {
        return Err(malformed("it needs the columns field, category, support and n".to_owned()));
    };
    for (at, record) in table.records().enumerate() {
        let line = at + 2;
        let record = record.map_err(|e| malformed(e.to_string()))?;
        let cell = |place: usize| record.get(place).unwrap_or_default();
        let number = |place: usize| {
            cell(place).parse().map_err(|_| malformed(format!("line {line}: support and n must be whole numbers")))
        };
        let row = CountRow {
            field: cell(field).to_owned(),
            category: Some(cell(category)).filter(|code| !code.is_empty()).map(str::to_owned),
            support: number(support)?,
            n: number(n)?,
        };
        counts.add(&row).map_err(|e| CliError::Engine {
            context: format!("`{shown}`, line {line}: "),
            code: e.code().to_owned(),
            message: e.to_string(),
        })?;
    }
    Ok(())
}
