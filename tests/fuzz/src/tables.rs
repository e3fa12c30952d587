//! Tables of wearables and FHIR Observations: what comes out holds names and numbers alone, and is its own canonical form.

use gauze_attach::{
    Clock, Columns, DayMonth, Decimal, Number, Origin, Statistic, TableError, Unit, observations, wearable_csv,
};

const NAMES: [&str; 2] = ["heart_rate", "glucose"];

fn columns(clock: &str, sources: [&str; 2]) -> Option<Columns> {
    let number = |source: &str, name: &str, statistic| {
        Some(Number {
            source: source.to_owned(),
            name: name.to_owned(),
            unit: None,
            min: Decimal::parse("-40.5")?,
            max: Decimal::parse("400")?,
            places: 1,
            statistic,
        })
    };
    let numbers = vec![number(sources[0], NAMES[0], Statistic::Mean)?, number(sources[1], NAMES[1], Statistic::Last)?];
    let clock =
        Clock { source: clock.to_owned(), name: "t".to_owned(), unit: Unit::Seconds, order: DayMonth::MonthFirst };
    Columns::new(clock, 300, numbers).ok()
}

pub(crate) fn csv(bytes: &[u8]) {
    let Some(columns) = columns("Time", ["Heart rate", "Glucose"]) else { return };
    check(wearable_csv(bytes, &columns, &mut Origin::first_row()).map(|cleaned| cleaned.bytes().to_vec()));
}

pub(crate) fn fhir(bytes: &[u8]) {
    let Some(columns) = columns("", ["http://loinc.org|8867-4", "http://loinc.org|2339-0"]) else { return };
    check(observations(bytes, &columns, &mut Origin::first_row()).map(|cleaned| cleaned.bytes().to_vec()));
}

fn check(table: Result<Vec<u8>, TableError>) {
    let table = match table {
        Ok(table) => table,
        Err(error) => {
            assert!(error.code().starts_with("attach/") && !error.to_string().is_empty());
            return;
        }
    };
    let text = std::str::from_utf8(&table).unwrap_or("\0");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("t,heart_rate,glucose"));
    let mut before = None;
    for line in lines.clone() {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!(cells.len(), 3, "{line}");
        assert!(cells.iter().all(|cell| cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'))));
        let time: Option<i64> = cells.first().and_then(|time| time.parse().ok());
        assert!(time.is_some() && time > before && time.is_some_and(|time| time % 300 == 0), "{line}");
        assert!(before.is_some() || time == Some(0), "{line}");
        before = time;
        for cell in cells.iter().skip(1).filter(|cell| !cell.is_empty()) {
            assert!(cell.parse().is_ok_and(|number: f64| (-40.5..=400.0).contains(&number)), "{line}");
        }
    }
    // Longer numbers are read as milliseconds, and no wearable has seen three thousand years.
    if before.is_some_and(|last| last < 100_000_000_000) {
        let again = columns("t", NAMES).map(|own| wearable_csv(&table, &own, &mut Origin::first_row()));
        assert!(
            again.is_some_and(|again| again.is_ok_and(|again| again.bytes() == table)),
            "not its own canonical form"
        );
    }
}
