//! `Json → Field`: one field read after the ones before it, which it may build on.

use gauze_signed::Json;

use super::category::Category;
use super::condition::{Bound, Condition};
use super::derive::{self, Derivation, Operation, Shape};
use super::field::{Choice, Coding, Field, FieldType, MissingValues, Place, Range};
use super::rule::{self, About, Rule};
use super::study::Care;
use super::{NOT_APPLICABLE, is_code, is_id, read};
use crate::mask::Mask;
use crate::text::Text;
use crate::units;
use crate::{PolicyError, number::Number};

pub(super) fn read_all(raw: &[Json], care: &Care) -> Result<Vec<Field>, PolicyError> {
    let mut fields: Vec<Field> = Vec::with_capacity(raw.len());
    for one in raw {
        let field = read_field(one, &fields, care)?;
        fields.push(field);
    }
    let sources = |field: &Field| {
        let derived = field.derivation.iter().flat_map(Derivation::sources);
        derived.chain(field.applies.iter().flat_map(Condition::fields)).collect::<Vec<_>>()
    };
    let built_on: Vec<usize> = fields.iter().flat_map(sources).collect();
    for (at, field) in fields.iter_mut().enumerate() {
        field.takes_several =
            field.kind == FieldType::MultiChoice || !(field.rule.releases() || built_on.contains(&at));
    }
    Ok(fields)
}

fn read_field(json: &Json, earlier: &[Field], care: &Care) -> Result<Field, PolicyError> {
    let id = read::text(json, "id").to_owned();
    if !is_id(&id) || earlier.iter().any(|field| field.id == id) {
        return Err(PolicyError::FieldId(id));
    }
    let kind = FieldType::parse(read::text(json, "type"))
        .ok_or_else(|| PolicyError::UnknownType { field: id.clone(), found: read::text(json, "type").to_owned() })?;
    let required = read::flag(json, "required");
    let written = read_options(&id, kind, json)?;
    let (place, derivation) = read_origin(&id, kind, json, &written, earlier)?;
    let options = match &derivation {
        Some(one) if one.is_join() => derive::joined_options(&one.sources(), earlier).unwrap_or_default(),
        _ => written,
    };
    if kind.has_options() && options.len() < 2 {
        return Err(PolicyError::Options(id));
    }
    let applies = json.get("applies").map(|condition| Condition::read(&id, condition, earlier)).transpose()?;
    let missing = read_missing(json, required, applies.is_some(), derivation.as_ref());
    // One text in a report means one thing.
    if missing.not_applicable && options.iter().any(|option| option.code == NOT_APPLICABLE) {
        return Err(PolicyError::Options(id));
    }
    if let (true, Some(derivation)) = (required, &derivation) {
        derive::check_required(&id, derivation, earlier)?;
    }
    let required =
        required || derivation.as_ref().is_some_and(|one| one.is_join() && derive::has_required(one, earlier));
    let category = read::maybe(json, "category").map(|name| {
        Category::parse(name).ok_or_else(|| PolicyError::UnknownCategory { field: id.clone(), found: name.to_owned() })
    });
    let age = derivation.as_ref().is_some_and(|one| matches!(one.operation, Operation::AgeAt { .. }));
    let category = category.transpose()?.or(age.then_some(Category::Age));
    let care_path = read::owned(json, "careRelevant");
    if !care_path.iter().all(|path| care.reaches(path)) {
        return Err(PolicyError::CarePath(id));
    }
    let range = read_range(&id, kind, json)?;
    let about = About { id: &id, kind, category, options: options.len(), missing, range };
    let rule = rule::read_rule(json.get("rule").unwrap_or(&Json::Null), &about)?;
    let max_bytes = read_max_bytes(&id, kind, json, &rule)?;
    Ok(Field {
        kind,
        label: read::words(json, "label"),
        place,
        derivation,
        code: json.get("code").map(read_code),
        required,
        options,
        unit: read_unit(&id, kind, json)?,
        range,
        patterns: read_patterns(&id, kind, json)?,
        max_bytes,
        applies,
        missing,
        care_path,
        category,
        why: json.get("why").map(Text::read),
        rule,
        takes_several: false,
        id,
    })
}

fn read_options(id: &str, kind: FieldType, json: &Json) -> Result<Vec<Choice>, PolicyError> {
    let refused = || PolicyError::Options(id.to_owned());
    let raw = read::list(json, "options");
    if kind == FieldType::Boolean {
        let implicit =
            |code: &str, label, score| Choice { code: code.to_owned(), label, score: Some(score), also: Vec::new() };
        let both = vec![implicit("false", Text::pair("No", "No"), 0), implicit("true", Text::pair("Yes", "Sí"), 1)];
        return if raw.is_empty() { Ok(both) } else { Err(refused()) };
    }
    if !kind.has_options() && !raw.is_empty() {
        return Err(refused());
    }
    let mut options: Vec<Choice> = Vec::with_capacity(raw.len());
    for one in raw {
        let choice = Choice {
            code: read::text(one, "code").to_owned(),
            label: read::words(one, "label"),
            score: read::whole(one, "score").and_then(|score| u32::try_from(score).ok()),
            also: read::texts_in(one, "also").map(str::to_owned).collect(),
        };
        // Every way of writing an answer means one answer.
        let taken = |text: &str| options.iter().any(|other| other.is_written(text));
        if !is_code(&choice.code) || taken(&choice.code) || choice.also.iter().any(|text| taken(text)) {
            return Err(refused());
        }
        options.push(choice);
    }
    Ok(options)
}

impl Choice {
    /// Whether a form writes this answer so.
    #[must_use]
    pub fn is_written(&self, text: &str) -> bool {
        self.code == text || self.also.iter().any(|other| other == text)
    }
}

fn read_origin(
    id: &str,
    kind: FieldType,
    json: &Json,
    options: &[Choice],
    earlier: &[Field],
) -> Result<(Place, Option<Derivation>), PolicyError> {
    match (json.get("at"), json.get("derive")) {
        (Some(place), None) => Ok((read_place(id, place, earlier)?, None)),
        (None, Some(derive)) => {
            let derivation = derive::read_derivation(derive, &Shape { kind, options }, earlier);
            Ok((Place::default(), Some(derivation.ok_or_else(|| PolicyError::Derive(id.to_owned()))?)))
        }
        _ => Err(PolicyError::Place(id.to_owned())),
    }
}

fn read_place(id: &str, json: &Json, earlier: &[Field]) -> Result<Place, PolicyError> {
    let place = Place {
        html: read::owned(json, "html"),
        fhir: read::owned(json, "fhir"),
        surveyjs: read::owned(json, "surveyjs"),
        redcap: read::owned(json, "redcap"),
    };
    let names = |place: &Place| {
        [&place.html, &place.fhir, &place.surveyjs, &place.redcap].map(|name| name.as_deref().map(str::to_owned))
    };
    let own = names(&place);
    let unusable = own.iter().flatten().any(|name| name.is_empty() || name.len() > 200);
    let taken = earlier
        .iter()
        .any(|field| names(&field.place).iter().zip(&own).any(|(other, mine)| mine.is_some() && other == mine));
    if unusable || taken || place == Place::default() {
        return Err(PolicyError::Place(id.to_owned()));
    }
    Ok(place)
}

// A composite shows each missing part as an empty one: nothing of it is missing as a whole, unless it does not apply.
fn read_missing(json: &Json, required: bool, conditional: bool, derivation: Option<&Derivation>) -> MissingValues {
    let split = conditional && read::flag(json, "separateNotApplicable");
    let optional = !required && !derivation.is_some_and(Derivation::is_join);
    MissingValues { no_answer: optional || (conditional && !split), not_applicable: split }
}

fn read_code(json: &Json) -> Coding {
    Coding { system: read::text(json, "system").to_owned(), code: read::text(json, "code").to_owned() }
}

fn read_unit(id: &str, kind: FieldType, json: &Json) -> Result<Option<String>, PolicyError> {
    let Some(unit) = read::maybe(json, "unit") else { return Ok(None) };
    if kind.is_number() && units::ucum(unit) == Some(unit) {
        Ok(Some(unit.to_owned()))
    } else {
        Err(PolicyError::Unit(id.to_owned()))
    }
}

fn read_range(id: &str, kind: FieldType, json: &Json) -> Result<Range, PolicyError> {
    let refused = || PolicyError::Range(id.to_owned());
    let bound = |key: &str| {
        let Some(json) = json.get(key) else { return Ok(None) };
        let bound = Bound::read(json).ok_or_else(refused)?;
        let fits = match bound {
            Bound::Number(_) => kind.is_number(),
            Bound::Day(_) | Bound::Today => kind.is_date(),
        };
        if fits { Ok(Some(bound)) } else { Err(refused()) }
    };
    let range = Range { min: bound("min")?, max: bound("max")? };
    let upside_down = match (range.min, range.max) {
        (Some(Bound::Number(min)), Some(Bound::Number(max))) => min > max,
        (Some(Bound::Day(min)), Some(Bound::Day(max))) => min > max,
        _ => false,
    };
    // More than any form asks for, and small enough for every sum below.
    let limit = Number::from_whole(999_999_999).unwrap_or(Number::ZERO);
    let huge = [range.min, range.max].into_iter().flatten().any(|bound| match bound {
        Bound::Number(number) => number > limit,
        _ => false,
    });
    if upside_down || huge { Err(refused()) } else { Ok(range) }
}

fn read_patterns(id: &str, kind: FieldType, json: &Json) -> Result<Vec<Mask>, PolicyError> {
    let masks: Option<Vec<Mask>> = read::texts_in(json, "pattern").map(Mask::parse).collect();
    match masks {
        Some(masks) if masks.is_empty() || kind.is_words() => Ok(masks),
        _ => Err(PolicyError::Pattern(id.to_owned())),
    }
}

/// Most bytes of a text that leaves.
const MAX_TEXT: usize = 65_536;

// Texts and files have no size of their own, and the size of a report must not depend on them.
fn read_max_bytes(id: &str, kind: FieldType, json: &Json, rule: &Rule) -> Result<Option<usize>, PolicyError> {
    let is_file = kind == FieldType::Attachment;
    let leaves = matches!(rule, Rule::Keep | Rule::Scrub(_)) && kind.is_words() || matches!(rule, Rule::Attach(_));
    let stated = read::whole(json, "maxBytes").and_then(|bytes| usize::try_from(bytes).ok());
    let misplaced = stated.is_some() && !kind.is_words() && !is_file;
    let too_long = !is_file && stated.is_some_and(|bytes| bytes > MAX_TEXT);
    if (leaves && stated.is_none()) || misplaced || too_long {
        return Err(PolicyError::MaxBytes(id.to_owned()));
    }
    Ok(stated)
}
