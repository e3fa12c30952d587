//! `(FHIR R4 or R5, columns) → rows`: Observations by code, alone, in a list, in a Bundle, or one a line.
//!
//! Of a resource nothing is looked at but its type, status, codes, effective time, value and components. Subject,
//! performer, device, notes, identifiers and narrative are walked over.

use std::borrow::Cow;

use super::columns::{Columns, Number};
use super::decimal::Decimal;
use super::error::TableError;
use super::json::Json;
use super::table::Table;

/// Reads all observations of the columns into the table.
pub(super) fn read<'c>(bytes: &[u8], columns: &'c Columns, table: &mut Table<'c>) -> Result<(), TableError> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = core::str::from_utf8(text).map_err(|_| TableError::NotText)?;
    let mut json = Json::new(text);
    let mut rows = Rows { columns, table, row: 0 };
    while json.peek().is_some() {
        rows.resources(&mut json)?;
    }
    if rows.row == 0 { Err(TableError::NotObservations) } else { Ok(()) }
}

struct Rows<'r, 'c> {
    columns: &'c Columns,
    table: &'r mut Table<'c>,
    /// Observations so far.
    row: u64,
}

/// What of a resource is looked at.
#[derive(Default)]
struct Resource<'a> {
    kind: Option<Cow<'a, str>>,
    status: Option<Cow<'a, str>>,
    time: Option<Cow<'a, str>>,
    own: Measured<'a>,
    components: Vec<Measured<'a>>,
}

/// Codes and a number.
#[derive(Default)]
struct Measured<'a> {
    codes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    value: Option<&'a str>,
    units: [Option<Cow<'a, str>>; 2],
}

impl Rows<'_, '_> {
    /// A resource, or a list of them.
    fn resources(&mut self, json: &mut Json<'_>) -> Result<(), TableError> {
        match json.peek() {
            Some(b'[') => json.list(|json| self.resources(json)),
            Some(b'{') => self.resource(json),
            _ => Err(TableError::NotJson),
        }
    }

    fn resource<'a>(&mut self, json: &mut Json<'a>) -> Result<(), TableError> {
        let mut resource = Resource::default();
        json.object(|json, name| {
            match name {
                "resourceType" => resource.kind = json.string()?,
                "status" => resource.status = json.string()?,
                "effectiveDateTime" | "effectiveInstant" => resource.time = json.string()?,
                "effectivePeriod" => period(json, &mut resource.time)?,
                "component" => json.list(|json| {
                    let mut component = Measured::default();
                    json.object(|json, name| component.member(json, name))?;
                    resource.components.push(component);
                    Ok(())
                })?,
                // Of a Bundle: its entries are read as they come, whatever the type says that may stand below.
                "entry" => self.entries(json)?,
                name => resource.own.member(json, name)?,
            }
            Ok(())
        })?;
        if resource.kind.as_deref() == Some("Observation") {
            self.row += 1;
            self.observation(&resource)?;
        }
        Ok(())
    }

    fn entries(&mut self, json: &mut Json<'_>) -> Result<(), TableError> {
        if json.peek() != Some(b'[') {
            return json.skip();
        }
        json.list(|json| match json.peek() {
            Some(b'{') => json.object(|json, name| match (name, json.peek()) {
                ("resource", Some(b'{')) => self.resource(json),
                _ => json.skip(),
            }),
            _ => json.skip(),
        })
    }

    fn observation(&mut self, resource: &Resource<'_>) -> Result<(), TableError> {
        if matches!(resource.status.as_deref(), Some("entered-in-error" | "cancelled")) {
            return Ok(());
        }
        let row = self.row;
        let mut numbers = Vec::with_capacity(self.columns.numbers.len());
        for column in &self.columns.numbers {
            let mut all = core::iter::once(&resource.own).chain(&resource.components);
            let measured = all.find(|measured| measured.value.is_some() && measured.is(&column.source));
            numbers.push(measured.map(|measured| measured.number(row, column)).transpose()?);
        }
        if numbers.iter().all(Option::is_none) {
            return Ok(());
        }
        self.table.row(row, resource.time.as_deref().unwrap_or_default(), &numbers)
    }
}

impl<'a> Measured<'a> {
    fn member(&mut self, json: &mut Json<'a>, name: &str) -> Result<(), TableError> {
        match (name, json.peek()) {
            ("code", Some(b'{')) => json.object(|json, name| match (name, json.peek()) {
                ("coding", Some(b'[')) => json.list(|json| self.coding(json)),
                _ => json.skip(),
            }),
            ("valueQuantity", Some(b'{')) => json.object(|json, name| {
                match name {
                    "value" => self.value = json.number()?,
                    "code" => self.units[0] = json.string()?,
                    "unit" => self.units[1] = json.string()?,
                    _ => json.skip()?,
                }
                Ok(())
            }),
            ("valueInteger", _) => json.number().map(|value| self.value = value),
            _ => json.skip(),
        }
    }

    fn coding(&mut self, json: &mut Json<'a>) -> Result<(), TableError> {
        let (mut system, mut code) = (None, None);
        json.object(|json, name| {
            match name {
                "system" => system = json.string()?,
                "code" => code = json.string()?,
                _ => json.skip()?,
            }
            Ok(())
        })?;
        if let (Some(system), Some(code)) = (system, code) {
            self.codes.push((system, code));
        }
        Ok(())
    }

    /// Whether one of the codes is `system|code`.
    fn is(&self, source: &str) -> bool {
        self.codes.iter().any(|(system, code)| {
            source.strip_prefix(system.as_ref()).and_then(|rest| rest.strip_prefix('|')) == Some(code.as_ref())
        })
    }

    fn number(&self, row: u64, column: &Number) -> Result<Decimal, TableError> {
        let is_unit = |unit: &String| self.units.iter().flatten().any(|own| own.as_ref() == unit);
        if !column.unit.as_ref().is_none_or(is_unit) {
            return Err(TableError::OtherUnit { row, column: column.name.clone() });
        }
        let number = self.value.and_then(Decimal::parse);
        number.ok_or_else(|| TableError::NotNumber { row, column: column.name.clone() })
    }
}

/// The start of a period.
fn period<'a>(json: &mut Json<'a>, time: &mut Option<Cow<'a, str>>) -> Result<(), TableError> {
    if json.peek() != Some(b'{') {
        return json.skip();
    }
    json.object(|json, name| {
        match name {
            "start" => *time = json.string()?,
            _ => json.skip()?,
        }
        Ok(())
    })
}
