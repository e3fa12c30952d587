//! One field of a policy for reading: what it is, what it rests on, and how much of it leaves.

use gauze_signed::Json;

use super::json::{Texts, at, flat, list, micro, parse_micro, text, texts, whole, words_in, written};

/// One field.
pub(crate) struct Field {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) label: Texts,
    /// Names in forms: HTML, FHIR, SurveyJS, REDCap.
    pub(crate) names: Vec<(&'static str, String)>,
    pub(crate) derive: Option<Derive>,
    /// System and code of the question.
    pub(crate) code: Option<(String, String)>,
    pub(crate) required: bool,
    /// Codes and their words.
    pub(crate) options: Vec<(String, Texts)>,
    pub(crate) unit: String,
    /// As written; millionths where it is a number.
    pub(crate) min: Option<String>,
    pub(crate) max: Option<String>,
    pub(crate) applies: Option<Condition>,
    pub(crate) care_path: Option<String>,
    /// As written, or by the type where nothing is written.
    pub(crate) category: String,
    pub(crate) rule: Rule,
    /// All of it as text, to see a change.
    pub(crate) written: String,
}

/// A computed field.
#[derive(PartialEq)]
pub(crate) struct Derive {
    /// The operation's key: `sum`, `scale`, `bmi`, `ageAt`, `daysBetween`, `categorize`, `number`, `join`.
    pub(crate) operation: String,
    /// Ids of the fields that it is computed from.
    pub(crate) sources: Vec<String>,
    /// Whether the day of the report takes part.
    pub(crate) today: bool,
    /// Bands, one more than the cut-offs; none where it is a number or a list of codes.
    pub(crate) bands: Option<usize>,
    /// All of it as text, to see a change.
    pub(crate) written: String,
}

/// When a field applies.
#[derive(PartialEq)]
pub(crate) struct Condition {
    /// Ids of the fields that it asks.
    pub(crate) asks: Vec<String>,
    /// Ids with the number or day that their answers are compared with, as written.
    pub(crate) bounds: Vec<(String, String)>,
    /// All of it as text, to see a change.
    pub(crate) written: String,
}

/// What leaves of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rule {
    Drop,
    Withhold,
    Keep,
    Scrub {
        /// `tag`, `mask` or `surrogate`.
        shown: &'static str,
        threshold: Option<u64>,
        keeps_providers: bool,
    },
    /// `picture`, `document`, `dicom` or `series`, and whether names in its pixels are the site's risk.
    Attach(String, bool),
    Pseudonymize,
    /// Epsilon in millionths; the mechanism with what its table is made from, as written.
    Perturb(u64, String),
    AgeBand(u64),
    Age,
    Year,
    Quarter,
    Month,
    Hour,
    Zip3,
    /// Edges in millionths.
    Bins(Vec<i64>),
    /// Low and high in millionths.
    Clamp(Option<i64>, Option<i64>),
    /// Step in millionths.
    Round(i64),
    Icd10Chapter,
}

impl Rule {
    /// Whether the field is in every report.
    pub(crate) fn releases(&self) -> bool {
        !matches!(self, Self::Drop | Self::Withhold)
    }

    /// Whether the answer leaves by chance.
    pub(crate) fn is_noise(&self) -> bool {
        matches!(self, Self::Perturb(..))
    }

    /// Millionths, of a perturbed field.
    pub(crate) fn epsilon(&self) -> Option<u64> {
        if let Self::Perturb(epsilon, _) = self { Some(*epsilon) } else { None }
    }

    /// Whether part of the answer stays behind, by rule and not by chance.
    pub(crate) fn coarsens(&self) -> bool {
        self.releases()
            && !matches!(
                self,
                Self::Keep | Self::Scrub { .. } | Self::Attach(..) | Self::Pseudonymize | Self::Perturb(..)
            )
    }

    fn read(json: &Json) -> Self {
        let decimal = |key: &str| at(json, key).and_then(written).and_then(parse_micro);
        match (text(json, "do").as_str(), text(json, "to").as_str()) {
            ("withhold", _) => Self::Withhold,
            ("keep", _) => Self::Keep,
            ("scrub", _) => Self::Scrub {
                shown: match text(json, "as").as_str() {
                    "mask" => "mask",
                    "surrogate" => "surrogate",
                    _ => "tag",
                },
                threshold: whole(json, "threshold"),
                keeps_providers: text(json, "providers") == "keep",
            },
            ("attach", _) => Self::Attach(text(json, "as"), text(json, "burnedInText") == "risk-taken"),
            ("pseudonymize", _) => Self::Pseudonymize,
            ("perturb", _) => Self::Perturb(micro(json, "epsilon").unwrap_or(0), mechanism(json)),
            ("coarsen", "age-band") => Self::AgeBand(whole(json, "width").unwrap_or(1)),
            ("coarsen", "age") => Self::Age,
            ("coarsen", "year") => Self::Year,
            ("coarsen", "quarter") => Self::Quarter,
            ("coarsen", "month") => Self::Month,
            ("coarsen", "hour") => Self::Hour,
            ("coarsen", "zip3") => Self::Zip3,
            ("coarsen", "bins") => {
                Self::Bins(list(json, "edges").iter().filter_map(written).filter_map(parse_micro).collect())
            }
            ("coarsen", "clamp") => Self::Clamp(decimal("low"), decimal("high")),
            ("coarsen", "round") => Self::Round(decimal("step").unwrap_or(1)),
            ("coarsen", "icd10-chapter") => Self::Icd10Chapter,
            _ => Self::Drop,
        }
    }
}

// `subset-selection, subsetSize 3`; nothing for randomized response, which has nothing but its epsilon.
fn mechanism(json: &Json) -> String {
    let name = text(json, "mechanism");
    if name == "randomized-response" {
        return String::new();
    }
    let made_from = ["subsetSize", "window", "goal", "step"].into_iter();
    let parts = made_from.filter_map(|key| at(json, key).and_then(written).map(|value| format!(", {key} {value}")));
    parts.fold(name, |words, part| words + &part)
}

impl Field {
    pub(super) fn read(json: &Json) -> Self {
        let maybe = |key: &str| at(json, key).and_then(written).map(str::to_owned);
        let kind = text(json, "type");
        let name = |key: &'static str| {
            let name = text(json, &format!("at.{key}"));
            (!name.is_empty()).then_some((key, name))
        };
        let mut field = Self {
            id: text(json, "id"),
            label: texts(json, "label"),
            names: ["html", "fhir", "surveyjs", "redcap"].into_iter().filter_map(name).collect(),
            derive: at(json, "derive").map(Derive::read),
            code: at(json, "code").map(|code| (text(code, "system"), text(code, "code"))),
            required: at(json, "required").and_then(Json::as_bool).unwrap_or(false),
            options: list(json, "options").iter().map(|one| (text(one, "code"), texts(one, "label"))).collect(),
            unit: text(json, "unit"),
            min: maybe("min"),
            max: maybe("max"),
            applies: at(json, "applies").map(Condition::read),
            care_path: maybe("careRelevant"),
            category: text(json, "category"),
            rule: at(json, "rule").map_or(Rule::Drop, Rule::read),
            kind,
            written: flat(json),
        };
        if field.category.is_empty() {
            field.category = field.usual_category().to_owned();
        }
        field
    }

    /// Defaults by type; a date whose words speak of birth is a birth date, as is an age that is computed.
    fn usual_category(&self) -> &'static str {
        match self.kind.as_str() {
            "person-name" => "names",
            "phone" => "phone",
            "email" => "email",
            "address" | "postal-code" => "geography",
            "date" | "date-time" if self.speaks_of(&["birth", "born", "dob", "nacim", "nació"]) => "birth-date",
            "date" | "date-time" => "dates",
            "identifier" => "other-id",
            "attachment" => "photo",
            _ if self.derive.as_ref().is_some_and(|derive| derive.operation == "ageAt") => "age",
            _ => "",
        }
    }

    /// Whether its id, label or names hold one of these beginnings of words.
    pub(crate) fn speaks_of(&self, beginnings: &[&str]) -> bool {
        let labels = self.label.iter().map(|(_, words)| words.as_str());
        let names = self.names.iter().map(|(_, name)| name.as_str());
        let texts = [self.id.as_str()].into_iter().chain(labels).chain(names);
        texts
            .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect::<Vec<_>>())
            .any(|word| beginnings.iter().any(|beginning| word.starts_with(beginning)))
    }

    /// Words of the patient's own, or a place where they can stand.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.kind.as_str(), "free-text" | "address" | "person-name")
    }

    /// The label in English, or in the policy's first language.
    pub(crate) fn words(&self) -> &str {
        words_in(&self.label, "en")
    }

    /// Largest number that is valid, in millionths.
    pub(crate) fn max_micro(&self) -> Option<i64> {
        self.max.as_deref().and_then(parse_micro)
    }

    /// Smallest number that is valid, in millionths.
    pub(crate) fn min_micro(&self) -> Option<i64> {
        self.min.as_deref().and_then(parse_micro)
    }
}

impl Derive {
    fn read(json: &Json) -> Self {
        const OPERATIONS: [&str; 8] = ["sum", "scale", "bmi", "ageAt", "daysBetween", "categorize", "number", "join"];
        let operation = OPERATIONS.into_iter().find(|key| at(json, key).is_some()).unwrap_or_default();
        let inner = at(json, operation);
        let mut sources = Vec::new();
        let mut today = false;
        let mut source = |one: Option<&Json>| match one.and_then(Json::as_text) {
            Some("today") => today = true,
            Some(id) => sources.push(id.to_owned()),
            None => {}
        };
        match operation {
            "bmi" => ["weight", "height"].map(|key| source(inner.and_then(|one| one.get(key)))).into_iter().collect(),
            "ageAt" => ["born", "on"].map(|key| source(inner.and_then(|one| one.get(key)))).into_iter().collect(),
            "daysBetween" => ["from", "to"].map(|key| source(inner.and_then(|one| one.get(key)))).into_iter().collect(),
            "categorize" => source(inner.and_then(|one| one.get("of"))),
            "scale" => list(json, "of").iter().for_each(|one| source(Some(one))),
            "number" => source(inner),
            _ => list(json, operation).iter().for_each(|one| source(Some(one))),
        }
        let cutoffs = list(json, "cutoffs").len();
        Self {
            operation: operation.to_owned(),
            sources,
            today,
            bands: (cutoffs > 0).then_some(cutoffs + 1),
            written: flat(json),
        }
    }
}

impl Condition {
    fn read(json: &Json) -> Self {
        let (mut asks, mut bounds) = (Vec::new(), Vec::new());
        asked(json, &mut asks, &mut bounds);
        Self { asks, bounds, written: flat(json) }
    }
}

fn asked(json: &Json, found: &mut Vec<String>, bounds: &mut Vec<(String, String)>) {
    match json {
        Json::Object(pairs) => {
            let orders = ["atLeast", "atMost", "above", "below"].into_iter().filter_map(|order| json.get(order));
            let id = json.get("field").and_then(Json::as_text).unwrap_or_default();
            bounds.extend(orders.filter_map(written).map(|bound| (id.to_owned(), bound.to_owned())));
            for (key, value) in pairs {
                match value.as_text() {
                    Some(id) if key.as_str() == "field" => {
                        if !found.iter().any(|known| known == id) {
                            found.push(id.to_owned());
                        }
                    }
                    _ => asked(value, found, bounds),
                }
            }
        }
        Json::List(list) => list.iter().for_each(|one| asked(one, found, bounds)),
        _ => {}
    }
}
