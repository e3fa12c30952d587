//! `ODM 1.3 (XML) → Form`: REDCap's project XML with its extensions, and plain CDISC ODM of the same shape.
//!
//! The definitions only: `ClinicalData` is passed over unread, so that a project exported with its records gives no more
//! than one without. REDCap's columns of its own (form status, timestamps, access groups) are no questions.

mod walk;

use std::collections::BTreeSet;

use crate::FormError;
use crate::form::{Choice, Code, Condition, Form, Format, Hints, Item, Kind, Lookup, Note, Texts};
use crate::redcap::field::{self, Field};
use crate::xml::{self, Element};
use crate::{choices, plain};
use walk::{Asked, Definitions};

/// What holds people's records, users or signatures.
const RECORDS: [&str; 5] = ["ClinicalData", "ReferenceData", "AdminData", "Association", "UserRolesGroup"];

/// Reads a project or study definition.
///
/// # Errors
/// [`FormError::NotWellFormed`] with the line of what is wrong.
pub fn read(text: &str) -> Result<Form, FormError> {
    let root = xml::read(text, &RECORDS)?;
    let study = root.first("Study").ok_or_else(|| wrong(&root, "it has no `Study`: export the project's metadata"))?;
    let version = study
        .first("MetaDataVersion")
        .ok_or_else(|| wrong(study, "the study has no `MetaDataVersion`: export the project's metadata"))?;
    let asked = Definitions::new(version).asked(version);
    let asked = asked.ok_or_else(|| wrong(version, "its lists and headings are too large together"))?;
    if asked.is_empty() {
        return Err(wrong(version, "it asks for no item"));
    }
    let from_redcap = asked.iter().any(|one| one.item.attribute("FieldType").is_some());
    let mut form = if from_redcap { redcap(&asked) } else { plain(&asked) };
    if form.items.is_empty() {
        return Err(wrong(version, "it asks for no item: all of it is text and what REDCap adds by itself"));
    }
    form.title = study.first("GlobalVariables").map(|names| words(names.first("StudyName"))).unwrap_or_default();
    if form.title.is_empty() {
        form.title = heading_of(study.attribute("StudyName").or(version.attribute("Name")));
    }
    form.languages = languages(&form);
    Ok(form)
}

/// REDCap's own extensions: fields as in its data dictionary.
fn redcap(asked: &[Asked<'_>]) -> Form {
    let mut fields: Vec<Field> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut own = Vec::new();
    let mut lookups = Vec::new();
    for one in asked {
        let name = one.item.attribute("Variable").or(one.item.attribute("OID")).unwrap_or_default();
        if let Some(url) = one.item.attribute("VideoUrl") {
            let what = "a video beside the question".to_owned();
            lookups.push(Lookup { item: name.to_owned(), url: url.to_owned(), what });
        }
        let is_status = one.item.attribute("SectionHeader") == Some("Form Status") && name.ends_with("_complete");
        if one.item.attribute("FieldType").is_none() || is_status {
            own.push(name);
        } else if seen.insert(name) {
            // A checkbox is one variable, and one item for each of its choices: the first stands for all.
            fields.push(field_of(one, name));
        }
    }
    let mut form = field::form(Format::RedcapOdm, &fields);
    form.lookups.extend(lookups);
    if !own.is_empty() {
        let text = format!("REDCap adds these by itself; they are no questions: {}", own.join(", "));
        form.notes.push(Note { item: String::new(), text });
    }
    form
}

fn field_of(one: &Asked<'_>, name: &str) -> Field {
    let text = |attribute: &str| one.item.attribute(attribute).unwrap_or_default().to_owned();
    let is_yes = |attribute: &str| one.item.attribute(attribute).is_some_and(|yes| yes.eq_ignore_ascii_case("y"));
    let question = one.item.first("Question");
    let mut label = translated(question);
    if let Some(formatted) = question.and_then(|question| question.first("FormattedTranslatedText")) {
        label = vec![("und".to_owned(), formatted.text())];
    }
    let kind = text("FieldType");
    let choices = match kind.as_str() {
        "checkbox" => one.list.and_then(|list| list.attribute("CheckboxChoices")).unwrap_or_default().to_owned(),
        "calc" => text("Calculation"),
        "slider" => text("SliderLabels"),
        _ => text("OntologySearch"),
    };
    let is_list = matches!(kind.as_str(), "select" | "dropdown" | "radio");
    let (min, max) = range(one.item);
    Field {
        name: name.to_owned(),
        form: one.form_name.clone(),
        section: text("SectionHeader"),
        label,
        choices,
        note: text("FieldNote"),
        validation: text("TextValidationType"),
        min: min.unwrap_or_default(),
        max: max.unwrap_or_default(),
        identifier: is_yes("Identifier"),
        branching: text("BranchingLogic"),
        required: is_yes("RequiredField") || one.reference.attribute("Mandatory") == Some("Yes"),
        annotation: text("FieldAnnotation"),
        repeats: one.repeats,
        choice_labels: if is_list { one.list.map(choices_of).unwrap_or_default() } else { Vec::new() },
        kind,
    }
}

/// Plain ODM: OIDs as names, data types as kinds.
fn plain(asked: &[Asked<'_>]) -> Form {
    let mut form = Form { format: Format::RedcapOdm, ..Form::default() };
    for one in asked {
        let mut item = plain_item(one);
        let note = |text| Note { item: item.name.clone(), text };
        item.options = choices::distinct(item.options, |text| form.notes.push(note(text)));
        form.items.push(item);
    }
    form
}

fn plain_item(one: &Asked<'_>) -> Item {
    let item = one.item;
    let written = item.attribute("DataType").unwrap_or_default();
    let options = one.list.map(choices_of).unwrap_or_default();
    let is_ranked = options.iter().any(|option| option.score.is_some());
    let (min, max) = range(item);
    let length = item.attribute("Length").and_then(|length| length.parse().ok());
    let question = words(item.first("Question"));
    let described = words(item.first("Description"));
    let (label, help) = match (question.is_empty(), described.is_empty()) {
        (false, _) => (question, described),
        (true, false) => (described, Vec::new()),
        (true, true) => (heading_of(item.attribute("Name")), Vec::new()),
    };
    let exception = one.reference.attribute("CollectionExceptionConditionOID");
    let is_computed = one.reference.attribute("MethodOID").is_some();
    Item {
        name: item.attribute("OID").unwrap_or_default().to_owned(),
        label,
        within: one.within.clone(),
        kind: match (options.is_empty(), is_ranked) {
            (true, _) => kind(written),
            (false, true) => Kind::Ordinal,
            (false, false) => Kind::Choice,
        },
        required: one.reference.attribute("Mandatory") == Some("Yes"),
        repeats: one.repeats,
        hidden: is_computed,
        calculated: is_computed,
        options,
        unit: one.unit.and_then(unit),
        min,
        max,
        max_length: length.filter(|_| matches!(written, "text" | "string")),
        condition: exception.map(|oid| Condition::Unreadable(format!("not when condition `{oid}` of the file holds"))),
        codes: codes(item),
        hints: Hints { written_type: item.attribute("DataType").map(str::to_owned), help, ..Hints::default() },
        ..Item::default()
    }
}

fn kind(written: &str) -> Kind {
    match written {
        "integer" => Kind::Integer,
        "float" | "double" | "decimal" => Kind::Decimal,
        "date" | "partialDate" | "incompleteDate" => Kind::Date,
        "datetime" | "partialDatetime" | "incompleteDatetime" => Kind::DateTime,
        "time" | "partialTime" | "incompleteTime" => Kind::Time,
        "boolean" => Kind::Boolean,
        "URI" => Kind::Url,
        _ if written.contains("Binary") || written.ends_with("Float") => Kind::File,
        _ => Kind::Text,
    }
}

/// A unit's symbol, or its name.
fn unit(unit: &Element) -> Option<String> {
    let symbol = unit.first("Symbol").map(|symbol| words(Some(symbol))).unwrap_or_default();
    symbol.into_iter().map(|(_, text)| text).next().or(unit.attribute("Name").map(str::to_owned))
}

/// `Alias` (ODM 1) and `Coding` (ODM 2) of known code systems.
fn codes(item: &Element) -> Vec<Code> {
    let mut codes = Vec::new();
    for alias in item.all("Alias") {
        let context = alias.attribute("Context").unwrap_or_default();
        let system = if context.eq_ignore_ascii_case("LOINC") { "http://loinc.org" } else { context };
        if let (true, Some(code)) = (system.contains("://"), alias.attribute("Name")) {
            codes.push(Code { system: system.to_owned(), code: code.to_owned() });
        }
    }
    for coding in item.all("Coding") {
        if let (Some(system), Some(code)) = (coding.attribute("System"), coding.attribute("Code")) {
            codes.push(Code { system: system.to_owned(), code: code.to_owned() });
        }
    }
    codes
}

/// The choices of a list; a rank is a score.
fn choices_of(list: &Element) -> Vec<Choice> {
    let items = list.elements().filter(|item| item.name == "CodeListItem" || item.name == "EnumeratedItem");
    let one = |item: &Element| {
        let code = item.attribute("CodedValue").unwrap_or_default().to_owned();
        let mut label = words(item.first("Decode"));
        if label.is_empty() {
            label = heading_of(Some(&code));
        }
        Choice { code, label, score: item.attribute("Rank").and_then(|rank| rank.parse().ok()) }
    };
    items.map(one).collect()
}

/// `RangeCheck`s that are bounds; strict ones count as bounds too, as the tightest that can be said of any number.
fn range(item: &Element) -> (Option<String>, Option<String>) {
    let (mut min, mut max) = (None, None);
    for check in item.all("RangeCheck") {
        let value = check.first("CheckValue").map(|value| value.text().trim().to_owned());
        match check.attribute("Comparator") {
            Some("GE" | "GT") => min = min.or(value),
            Some("LE" | "LT") => max = max.or(value),
            _ => {}
        }
    }
    (min, max)
}

/// `TranslatedText`s of an element, as written.
fn translated(element: Option<&Element>) -> Texts {
    let mut texts: Texts = Vec::new();
    for text in element.into_iter().flat_map(|element| element.all("TranslatedText")) {
        let language = text.attribute("lang").unwrap_or("und").to_owned();
        if !texts.iter().any(|(other, _)| *other == language) {
            texts.push((language, text.text()));
        }
    }
    texts
}

/// Texts of an element without markup: its translations, or its own text.
fn words(element: Option<&Element>) -> Texts {
    let mut texts = translated(element);
    if texts.is_empty() {
        texts.extend(element.map(|element| ("und".to_owned(), element.text())));
    }
    let plain = texts.into_iter().map(|(language, text)| (language, plain::plain(&text)));
    plain.filter(|(_, text)| !text.is_empty()).collect()
}

fn heading_of(text: Option<&str>) -> Texts {
    text.map(|text| ("und".to_owned(), plain::plain(text))).into_iter().collect()
}

/// Languages of labels in the order they are met.
fn languages(form: &Form) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for (language, _) in form.items.iter().flat_map(|item| &item.label) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    if languages.is_empty() { vec!["und".to_owned()] } else { languages }
}

fn wrong(element: &Element, problem: &str) -> FormError {
    FormError::NotWellFormed { line: element.line, problem: problem.to_owned() }
}
