//! `grammar → JSON Schema` (draft 2020-12) of the policy language, for editors and for study teams.
//!
//! Made from the table that core itself checks a policy's shape with, so that the two cannot drift apart, and from
//! [`docs::DOCS`], which says what each key is for. A schema cannot say all that core checks: that every text has the
//! languages of the title, that a day exists, that `1.0` is no plain number, how many bytes a text takes, and what the
//! parts mean together. `gauze policy check` says these.

mod docs;
#[cfg(test)]
mod tests;

use gauze_core::policy::Category;
use gauze_core::policy::grammar::{Form, Key, Node, Tagged, Variant};
use gauze_core::policy::language::POLICY;
use serde_json::{Map, Value, json};

pub use docs::DOCS;

/// The schema's name.
pub const ID: &str = "https://gauze.invalid/policy-1.schema.json";

const ID_PATTERN: &str = "^[a-z0-9-]{1,64}$";
const DATE_PATTERN: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const DECIMAL_PATTERN: &str = "^(-?(0|[1-9][0-9]{0,11})\\.[0-9]{0,5}[1-9]|-?[1-9][0-9]{0,11}|0)$";
const EPSILON_PATTERN: &str = "^((0|[1-9][0-9]?)\\.[0-9]{0,5}[1-9]|[1-9][0-9]?|0)$";

/// The policy language as a JSON Schema.
#[must_use]
pub fn schema() -> Value {
    let mut writer = Writer::default();
    let mut root = writer.node(&POLICY, "");
    if let Value::Object(map) = &mut root {
        map.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        map.insert("$id".to_owned(), ID.into());
        map.insert("title".to_owned(), "Gauze policy, version 1".into());
        if !writer.definitions.is_empty() {
            map.insert("$defs".to_owned(), Value::Object(writer.definitions));
        }
    }
    root
}

/// What a key is for, by its place in the language, such as `fields[].rule(coarsen)(round).step`.
fn description(place: &str) -> Option<&'static str> {
    DOCS.iter().find(|(known, _)| *known == place).map(|(_, words)| *words)
}

#[derive(Default)]
struct Writer {
    /// Nodes above the one that is written, with their places: the language is nested in itself at conditions.
    above: Vec<(*const Node, String)>,
    definitions: Map<String, Value>,
}

impl Writer {
    fn node(&mut self, node: &'static Node, place: &str) -> Value {
        let address = core::ptr::from_ref(node);
        if let Some((_, first)) = self.above.iter().find(|(known, _)| core::ptr::eq(*known, address)) {
            let name = name_of(first);
            let reference = json!({"$ref": format!("#/$defs/{name}")});
            // Marked now, written when the outer one is done.
            self.definitions.entry(name).or_insert(Value::Null);
            return reference;
        }
        self.above.push((address, place.to_owned()));
        let written = self.plain(node, place);
        self.above.pop();
        let name = name_of(place);
        let nested = matches!(self.definitions.get(&name), Some(Value::Null));
        if nested && !name.is_empty() {
            self.definitions.insert(name.clone(), written);
            return json!({"$ref": format!("#/$defs/{name}")});
        }
        written
    }

    fn plain(&mut self, node: &'static Node, place: &str) -> Value {
        match node {
            Node::Text(form) => refined(place).unwrap_or_else(|| text(*form)),
            Node::Whole { min, max } => json!({"type": "integer", "minimum": min, "maximum": max}),
            Node::Bool => json!({"type": "boolean"}),
            Node::Number => json!({"anyOf": [
                {"type": "string", "pattern": DECIMAL_PATTERN}, {"type": "integer", "minimum": 0},
            ]}),
            Node::Texts(max) => {
                let one = json!({"type": "string", "minLength": 1, "maxLength": max});
                json!({"type": "object", "properties": {"en": one, "es": one}, "additionalProperties": false, "minProperties": 1})
            }
            Node::List { of, min, max } => {
                let items = self.node(of, &format!("{place}[]"));
                json!({"type": "array", "items": items, "minItems": min, "maxItems": max})
            }
            Node::Object(keys) => self.object(&[], keys, place),
            Node::Tagged(tagged) => {
                let mut variants = Vec::new();
                self.variants(tagged, &mut Vec::new(), place, &mut variants);
                json!({"type": "object", "oneOf": variants})
            }
            Node::Either(nodes) => {
                let options: Vec<Value> = nodes.iter().map(|node| self.node(node, place)).collect();
                json!({"anyOf": options})
            }
        }
    }

    fn object(&mut self, tags: &[(&'static str, &'static str)], keys: &'static [Key], place: &str) -> Value {
        let mut properties = Map::new();
        let mut required: Vec<&str> = Vec::new();
        for (tag, value) in tags {
            properties.insert((*tag).to_owned(), json!({"const": value}));
            required.push(tag);
        }
        for key in keys {
            let inner = if place.is_empty() { key.name.to_owned() } else { format!("{place}.{}", key.name) };
            let mut value = self.node(key.node, &inner);
            if let (Value::Object(map), Some(words)) = (&mut value, description(&inner)) {
                map.insert("description".to_owned(), words.into());
            }
            properties.insert(key.name.to_owned(), value);
            if key.needed {
                required.push(key.name);
            }
        }
        json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
    }

    fn variants(
        &mut self,
        tagged: &'static Tagged,
        tags: &mut Vec<(&'static str, &'static str)>,
        place: &str,
        found: &mut Vec<Value>,
    ) {
        for (name, variant) in tagged.variants {
            let inner = format!("{place}({name})");
            tags.push((tagged.tag, name));
            match variant {
                Variant::Keys(keys) => {
                    let mut one = self.object(tags, keys, &inner);
                    if let (Value::Object(map), Some(words)) = (&mut one, description(&inner)) {
                        map.insert("description".to_owned(), words.into());
                    }
                    found.push(one);
                }
                Variant::Tagged(further) => self.variants(further, tags, &inner, found),
            }
            tags.pop();
        }
    }
}

/// `fields[].applies → applies`.
fn name_of(place: &str) -> String {
    let last = place.rsplit('.').next().unwrap_or_default();
    last.trim_end_matches("[]").to_owned()
}

/// Texts whose meaning the readers of the parts know, where core's table says only that they are texts.
fn refined(place: &str) -> Option<Value> {
    Some(match place {
        "study.validFrom" | "study.validUntil" => json!({"type": "string", "format": "date", "pattern": DATE_PATTERN}),
        "budget.epsilonPerReport" | "budget.epsilonPerPerson" => {
            json!({"type": "string", "pattern": EPSILON_PATTERN})
        }
        place if place.starts_with("fields[].rule(perturb)") && place.ends_with(".epsilon") => {
            json!({"type": "string", "pattern": EPSILON_PATTERN})
        }
        "study.controller.name" | "study.controller.contact" | "recipients[].name" => {
            json!({"type": "string", "minLength": 1})
        }
        "fields[].at.html" | "fields[].at.fhir" | "fields[].at.surveyjs" | "fields[].at.redcap" => {
            json!({"type": "string", "minLength": 1, "maxLength": 200})
        }
        "fields[].category" => {
            let names: Vec<&str> = Category::NAMES.iter().map(|(name, _)| *name).collect();
            json!({"enum": names})
        }
        _ => return None,
    })
}

fn text(form: Form) -> Value {
    let pattern = |pattern: &str| json!({"type": "string", "pattern": pattern});
    match form {
        Form::Words(max) => json!({"type": "string", "minLength": 1, "maxLength": max}),
        Form::Word([]) => json!({"type": "string", "maxLength": 200}),
        Form::OneOf(words) | Form::Word(words) => json!({"enum": words}),
        Form::Date => json!({"type": "string", "format": "date", "pattern": DATE_PATTERN}),
        Form::Bound => json!({"type": "string", "anyOf": [
            {"const": "today"}, {"pattern": DATE_PATTERN}, {"pattern": DECIMAL_PATTERN},
        ]}),
        Form::Decimal => pattern(DECIMAL_PATTERN),
        Form::Hash => pattern("^[0-9a-f]{64}$"),
        Form::Duo => pattern("^DUO:[0-9]{7}$"),
        Form::Id => pattern(ID_PATTERN),
        Form::Code => pattern("^[A-Za-z0-9._+/:-]{1,64}$"),
        Form::Key => pattern("^gauze-pub-(x25519|ed25519)-[a-z0-9]+$"),
        Form::Url => pattern("^(https://|http://(127\\.0\\.0\\.1|localhost|\\[::1\\])).*[^/]$"),
    }
}
