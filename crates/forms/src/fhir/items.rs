//! `item → questions`: groups flattened, texts shown along the way kept as help.

use gauze_signed::Json;

use super::extensions::{all, choice, controls, is_set, note_modifiers, texts, value, written};
use super::{Source, enable_when, expressions, list, options};
use crate::FormError;
use crate::form::{Code, Condition, Hints, Item, Kind, Texts};
use crate::gather::{Gather, all as all_of, append, short};

/// Signs of FHIR's versions that were met.
#[derive(Default)]
pub(super) struct Saw {
    pub(super) r5: bool,
    pub(super) stu3: bool,
}

/// All questions of the form.
pub(super) fn read(gather: &mut Gather, source: &Source<'_>) -> Result<Saw, FormError> {
    let mut walk = Walk { gather, source, saw: Saw::default(), conditional: Vec::new(), asked: Vec::new() };
    walk.children(source.questionnaire, &Around::default())?;
    let Walk { gather, saw, conditional, asked, .. } = walk;
    // Conditions speak of questions by name: all names must be known first.
    let known = gather.known();
    let stated: Vec<Option<Condition>> =
        conditional.iter().map(|(name, at)| enable_when::read(gather, &known, name, at)).collect();
    set_conditions(gather, &asked, &stated)?;
    if gather.form.items.is_empty() {
        return Err(FormError::NotAForm("the Questionnaire asks nothing".to_owned()));
    }
    Ok(saw)
}

fn set_conditions(gather: &mut Gather, asked: &[Vec<usize>], stated: &[Option<Condition>]) -> Result<(), FormError> {
    for (at, under) in asked.iter().enumerate() {
        let conditions = under.iter().filter_map(|one| stated.get(*one)?.clone()).collect();
        gather.condition(at, all_of(conditions))?;
    }
    Ok(())
}

/// What stands around an item and holds for it too.
#[derive(Default, Clone)]
struct Around {
    within: Vec<Texts>,
    hidden: bool,
    repeats: bool,
    /// Places in `Walk::conditional` of all that must hold.
    under: Vec<usize>,
}

struct Walk<'g, 'j> {
    gather: &'g mut Gather,
    source: &'g Source<'j>,
    saw: Saw,
    /// Items with a condition of their own.
    conditional: Vec<(String, &'j Json)>,
    /// For each question, the conditions it stands under.
    asked: Vec<Vec<usize>>,
}

impl<'j> Walk<'_, 'j> {
    // As deep as the JSON reader lets it be: half of 128.
    fn children(&mut self, parent: &'j Json, around: &Around) -> Result<(), FormError> {
        // A text between questions is read before the question that follows it.
        let mut shown = Texts::new();
        let mut last = "";
        for at in list(parent, "item") {
            let kind = self.kind_of(at);
            if kind != "display" {
                self.item(at, kind, around, std::mem::take(&mut shown))?;
                continue;
            }
            last = at.get("linkId").and_then(Json::as_text).unwrap_or("");
            expressions::of_item(self.gather, &mut Item { name: last.to_owned(), ..Item::default() }, at);
            // Lines drawn with hyphens say nothing.
            let said = texts(at, "text", self.source.language);
            append(&mut shown, said.into_iter().filter(|(_, words)| words.contains(char::is_alphanumeric)).collect());
        }
        if !shown.is_empty() {
            self.gather.note(last, "a text that is shown here and is no question was not taken over");
        }
        Ok(())
    }

    fn kind_of(&mut self, at: &'j Json) -> &'j str {
        let kind = at.get("type").and_then(Json::as_text).unwrap_or("");
        self.saw.r5 |= matches!(kind, "coding" | "question") || at.get("answerConstraint").is_some();
        self.saw.r5 |= at.get("disabledDisplay").is_some();
        let hasanswer = list(at, "enableWhen").any(|one| one.get("hasAnswer").is_some());
        self.saw.stu3 |= hasanswer || at.get("option").is_some() || at.get("options").is_some();
        if kind.is_empty() && at.get("item").is_some() { "group" } else { kind }
    }

    fn item(&mut self, at: &'j Json, kind: &str, around: &Around, shown: Texts) -> Result<(), FormError> {
        let name = at.get("linkId").and_then(Json::as_text).unwrap_or("");
        let mut inner = around.clone();
        inner.hidden |= is_set(at, "questionnaire-hidden", "hidden");
        if at.get("enableWhen").is_some()
            || value(at, "sdc-questionnaire-enableWhenExpression", "enableWhenExpression").is_some()
        {
            inner.under.push(self.conditional.len());
            self.conditional.push((name.to_owned(), at));
        }
        let label = label(at, self.source.language);
        note_modifiers(self.gather, name, at);
        if kind == "group" {
            inner.hidden |= at.get("readOnly").and_then(Json::as_bool) == Some(true);
            inner.repeats |= at.get("repeats").and_then(Json::as_bool) == Some(true);
            expressions::of_item(self.gather, &mut Item { name: name.to_owned(), ..Item::default() }, at);
            let mut heading = label;
            append(&mut heading, shown);
            inner.within.extend(Some(heading).filter(|heading| !heading.is_empty()));
            return self.children(at, &inner);
        }
        if name.is_empty() {
            let said = label.first().map_or("", |(_, words)| words.as_str());
            self.gather.note("", format!("a question has no linkId, and was left out: `{}`", short(said)));
        } else {
            let item = self.question(at, name, kind, &label, &inner, shown);
            self.asked.push(inner.under.clone());
            self.gather.item(item)?;
        }
        // The question is the heading of those below it.
        inner.within.extend(Some(label).filter(|label| !label.is_empty()));
        let below: Vec<&Json> = list(at, "item").filter(|below| self.kind_of(below) != "display").collect();
        for below in below {
            let kind = self.kind_of(below);
            self.item(below, kind, &inner, Texts::new())?;
        }
        Ok(())
    }

    fn question(&mut self, at: &'j Json, name: &str, kind: &str, label: &Texts, around: &Around, shown: Texts) -> Item {
        let is = |key: &str| at.get(key).and_then(Json::as_bool) == Some(true);
        let codes = list(at, "code").filter_map(|code| {
            let text = |key| code.get(key).and_then(Json::as_text).map(str::to_owned);
            Some(Code { system: text("system").unwrap_or_default(), code: text("code")? })
        });
        let bound = |end, key| value(at, end, key).and_then(quantity);
        let mut item = Item {
            name: name.to_owned(),
            label: label.clone(),
            within: around.within.clone(),
            required: is("required"),
            hidden: around.hidden || is("readOnly"),
            min: bound("minValue", "minValue").or_else(|| bound("sdc-questionnaire-minQuantity", "minQuantity")),
            max: bound("maxValue", "maxValue").or_else(|| bound("sdc-questionnaire-maxQuantity", "maxQuantity")),
            max_length: at.get("maxLength").and_then(Json::as_whole).and_then(|length| u32::try_from(length).ok()),
            pattern: value(at, "regex", "regex").and_then(written),
            codes: codes.collect(),
            hints: Hints {
                written_type: Some(kind.to_owned()),
                identifier: at.get("definition").and_then(Json::as_text).is_some_and(identifies),
                help: shown,
                ..Hints::default()
            },
            ..Item::default()
        };
        item.min = item.min.or_else(|| computed_bound(at, "minValue"));
        item.max = item.max.or_else(|| computed_bound(at, "maxValue"));
        options::read(self.gather, self.source, &mut item, at);
        self.kind(&mut item, at, kind, around);
        unit(self.gather, &mut item, at);
        self.shown_below(&mut item, at);
        expressions::of_item(self.gather, &mut item, at);
        self.remarks(&item, at, kind);
        item
    }

    fn kind(&mut self, item: &mut Item, at: &Json, kind: &str, around: &Around) {
        let constraint = at.get("answerConstraint").and_then(Json::as_text).unwrap_or("optionsOnly");
        let chooses = matches!(kind, "choice" | "open-choice" | "coding");
        let offers = !item.options.is_empty() || at.get("answerValueSet").is_some();
        let repeats = at.get("repeats").and_then(Json::as_bool) == Some(true)
            || is_set(at, "questionnaire-answerRepeats", "answerRepeats");
        item.repeats = around.repeats;
        item.kind = if chooses || offers {
            if kind == "open-choice" || constraint != "optionsOnly" {
                item.other = Some(item.name.clone());
            }
            if repeats { Kind::MultiChoice } else { Kind::Choice }
        } else {
            item.repeats |= repeats;
            plain_kind(kind, &controls(at))
        };
        let known = chooses || offers || !matches!(item.kind, Kind::Text) || kind == "string";
        if !known {
            self.gather.note(&item.name, format!("the type `{}` is not known: taken as text", short(kind)));
        }
        if chooses && !offers && item.other.is_none() {
            self.gather.note(&item.name, "no answers to choose from are listed");
        }
    }

    // Help, prompts and units that are written as items below the question.
    fn shown_below(&mut self, item: &mut Item, at: &'j Json) {
        for below in list(at, "item") {
            if self.kind_of(below) != "display" {
                continue;
            }
            let words = texts(below, "text", self.source.language);
            if controls(below).contains(&"unit") && item.unit.is_none() {
                item.unit = words.into_iter().next().map(|(_, unit)| unit);
            } else {
                append(&mut item.hints.help, words);
            }
        }
        for (end, key) in [("questionnaire-displayCategory", ""), ("entryFormat", "entryFormat")] {
            let said = value(at, end, key).and_then(|said| said.as_text().or_else(|| said.get("text")?.as_text()));
            if let Some(said) = said {
                append(&mut item.hints.help, vec![(self.source.language.to_owned(), crate::plain::plain(said))]);
            }
        }
    }

    fn remarks(&mut self, item: &Item, at: &Json, kind: &str) {
        if item.label.is_empty() {
            self.gather.note(&item.name, "the question has no text");
        }
        let fixed = list(at, "initial").next().is_some()
            || list(at, "answerOption")
                .any(|option| option.get("initialSelected").and_then(Json::as_bool) == Some(true));
        if fixed {
            self.gather
                .note(&item.name, "the form fills in a first answer: it may leave without anybody having looked at it");
        }
        if kind == "reference" {
            self.gather.note(&item.name, "the answer is another record: the renderer searches the server for it");
        }
        if value(at, "questionnaire-signatureRequired", "signatureRequired").is_some() {
            self.gather.note(&item.name, "the answer must be signed");
        }
    }
}

fn label(at: &Json, language: &str) -> Texts {
    let mut label = texts(at, "text", language);
    let prefixes = texts(at, "prefix", language);
    if label.is_empty() {
        let display = list(at, "code").find_map(|code| code.get("display")?.as_text());
        label = display.map(|display| vec![(language.to_owned(), crate::plain::plain(display))]).unwrap_or_default();
    }
    for (language, words) in &mut label {
        let own = prefixes.iter().find(|(tag, _)| tag == language).or(prefixes.first());
        if let Some((_, prefix)) = own {
            *words = [prefix, " ", words].concat();
        }
    }
    label
}

fn plain_kind(kind: &str, controls: &[&str]) -> Kind {
    let control = |part: &str| controls.iter().any(|control| control.to_ascii_lowercase().contains(part));
    match kind {
        "boolean" => Kind::Boolean,
        "decimal" | "quantity" => Kind::Decimal,
        "integer" => Kind::Integer,
        "date" => Kind::Date,
        "dateTime" | "instant" => Kind::DateTime,
        "time" => Kind::Time,
        "text" => Kind::LongText,
        "url" => Kind::Url,
        "attachment" => Kind::File,
        "reference" => Kind::Reference,
        "string" if control("phone") => Kind::Phone,
        "string" if control("email") => Kind::Email,
        _ => Kind::Text,
    }
}

// Where the form says which part of a person's record the answer becomes.
fn identifies(definition: &str) -> bool {
    let element = definition.rsplit(['#', '/']).next().unwrap_or(definition);
    let (resource, part) = element.split_once('.').unwrap_or((element, ""));
    let part = part.split(['.', ':', '[']).next().unwrap_or(part);
    let parts = ["identifier", "name", "telecom", "address", "birthDate", "photo", "contact", "id"];
    // Libraries of questions name the parts of a person's name alike: `Library.name.first`.
    let pieces: Vec<&str> = element.split(['.', ':', '[']).collect();
    let names = ["first", "middle", "last", "given", "family"];
    pieces.windows(2).any(|two| matches!(two, ["name", of] if names.contains(of)))
        || matches!(resource, "Patient" | "Person" | "RelatedPerson") && parts.contains(&part)
        || matches!((resource, part), ("Coverage", "subscriberId" | "identifier"))
}

fn quantity(bound: &Json) -> Option<String> {
    bound.get("value").and_then(written).or_else(|| written(bound))
}

// `_valueDate` with an expression instead of a value: only "today" has a word in the model.
fn computed_bound(at: &Json, end: &'static str) -> Option<String> {
    let extension = all(at, end).next()?;
    let Json::Object(pairs) = extension else { return None };
    let (_, value) = pairs.iter().find(|(key, _)| key.starts_with("_value"))?;
    let expression = list(value, "extension").find_map(|inner| choice(inner, "value")?.1.get("expression")?.as_text());
    expression.filter(|expression| matches!(expression.trim(), "today()" | "now()")).map(|_| "today".to_owned())
}

fn unit(gather: &mut Gather, item: &mut Item, at: &Json) {
    let written = |unit: &Json| {
        let text = |key| unit.get(key).and_then(Json::as_text).filter(|text| !text.is_empty());
        unit.as_text().or_else(|| text("code").or_else(|| text("display"))).map(str::to_owned)
    };
    let choices: Vec<String> = all(at, "questionnaire-unitOption")
        .filter_map(|extension| written(choice(extension, "value")?.1))
        .chain(list(at, "unitOption").filter_map(written))
        .collect();
    let initial =
        list(at, "initial").find_map(|initial| written(choice(initial, "value")?.1)).filter(|_| choices.len() > 1);
    item.unit = value(at, "questionnaire-unit", "unit").and_then(written);
    if choices.len() > 1 {
        let text = format!("the person chooses the unit: {}", short(&choices.join(", ")));
        gather.note(&item.name, text);
        item.unit = item.unit.take().or(initial.filter(|unit| choices.contains(unit)));
    } else {
        item.unit = item.unit.take().or_else(|| choices.into_iter().next());
    }
}
