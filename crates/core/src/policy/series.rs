//! `Json → Series`: which columns of a wearable's table leave, and in which steps of the clock.
//!
//! Checked by the crate that writes the table. A build that cleans no files reads nothing of it, and lets no table leave.

#[cfg(feature = "files")]
use gauze_attach::{Clock, Columns, DayMonth, Decimal, Number, Statistic, Unit};
use gauze_signed::Json;

#[cfg(feature = "files")]
use super::read;

/// A table of measurements: the format it comes in, its columns, and where its time begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    #[cfg(feature = "files")]
    pub(crate) is_fhir: bool,
    /// Time counts from a day that is drawn, and not from the first row.
    #[cfg(feature = "files")]
    pub(crate) is_drawn: bool,
    #[cfg(feature = "files")]
    pub(crate) columns: Columns,
}

#[cfg(not(feature = "files"))]
pub(super) fn read_series(_json: &Json) -> Option<Series> {
    Some(Series {})
}

/// None where the columns contradict themselves.
#[cfg(feature = "files")]
pub(super) fn read_series(json: &Json) -> Option<Series> {
    let time = json.get("time")?;
    let clock = Clock {
        source: read::text(time, "source").to_owned(),
        name: read::text(time, "name").to_owned(),
        unit: if read::text(time, "unit") == "days" { Unit::Days } else { Unit::Seconds },
        order: if read::text(time, "order") == "day-first" { DayMonth::DayFirst } else { DayMonth::MonthFirst },
    };
    let is_fhir = read::text(json, "from") == "fhir";
    // Observations have their time by themselves; a table's stands in a column.
    if clock.source.is_empty() != is_fhir {
        return None;
    }
    let step = u32::try_from(read::whole(json, "step")?).ok()?;
    let numbers = read::list(json, "columns").iter().map(number).collect::<Option<Vec<_>>>()?;
    let columns = Columns::new(clock, step, numbers).ok()?.with_decimal_comma(read::text(json, "decimal") == "comma");
    let rows = read::whole(json, "rows").and_then(|rows| usize::try_from(rows).ok());
    let columns = rows.into_iter().fold(columns, Columns::with_rows);
    Some(Series { is_fhir, is_drawn: read::text(time, "starts") == "drawn", columns })
}

#[cfg(feature = "files")]
fn number(json: &Json) -> Option<Number> {
    let bound = |key| Decimal::parse(&read::number_at(json, key)?.to_string());
    Some(Number {
        source: read::text(json, "source").to_owned(),
        name: read::text(json, "name").to_owned(),
        unit: read::owned(json, "unit"),
        min: bound("min")?,
        max: bound("max")?,
        places: u8::try_from(read::whole(json, "places").unwrap_or(0)).ok()?,
        statistic: match read::text(json, "statistic") {
            "min" => Statistic::Min,
            "max" => Statistic::Max,
            "sum" => Statistic::Sum,
            "last" => Statistic::Last,
            _ => Statistic::Mean,
        },
    })
}
