//! `Json × Node → fits | first misfit`: the shape of the policy language as a table, checked before anything is read.
//!
//! One table serves the reader, which refuses every key that is not in it, and the JSON Schema printed for study teams:
//! the two cannot drift apart. What a table cannot say (two fields at one place, a sum over the budget) the readers of the
//! parts say.

use gauze_signed::{Date, Json};

use crate::number::Number;

/// A part of the language: what kind of JSON value may stand there.
#[derive(Debug)]
pub enum Node {
    /// A text of a stated form.
    Text(Form),
    /// A whole number in plain digits, within bounds.
    Whole {
        /// Lowest.
        min: u64,
        /// Highest.
        max: u64,
    },
    /// `true` or `false`.
    Bool,
    /// Decimal text, or a whole number in plain digits.
    Number,
    /// Texts by language, each of at most so many bytes.
    Texts(usize),
    /// A list with so many elements.
    List {
        /// What each element is.
        of: &'static Node,
        /// Fewest.
        min: usize,
        /// Most.
        max: usize,
    },
    /// An object with these keys and no others.
    Object(&'static [Key]),
    /// An object whose further keys depend on the text at one key.
    Tagged(Tagged),
    /// One of several kinds, told apart by the kind of JSON value.
    Either(&'static [Node]),
}

/// A key of an object.
#[derive(Debug)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// Whether it must be there.
    pub needed: bool,
    /// What stands there.
    pub node: &'static Node,
}

/// Objects told apart by the text at one key.
#[derive(Debug)]
pub struct Tagged {
    /// The key.
    pub tag: &'static str,
    /// What follows for each text.
    pub variants: &'static [(&'static str, Variant)],
}

/// The further keys of a tagged object.
#[derive(Debug)]
pub enum Variant {
    /// These.
    Keys(&'static [Key]),
    /// Those that a second key decides on.
    Tagged(Tagged),
}

/// The form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Words of at most so many bytes, at least one.
    Words(usize),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A calendar date, year first.
    Date,
    /// A calendar date, `today`, or decimal text.
    Bound,
    /// 64 hexadecimal digits in lower case.
    Hash,
    /// Decimal text; the reader of the part says what is wrong, but for its being written another way than the shortest.
    Decimal,
    /// A code of GA4GH's Data Use Ontology, `DUO:0000007`.
    Duo,
    /// `[a-z0-9-]{1,64}`; the reader of the part says what is wrong.
    Id,
    /// `[A-Za-z0-9._+/:-]{1,64}`; the reader of the part says what is wrong.
    Code,
    /// A key in text form; the reader of the part says what is wrong.
    Key,
    /// An `https` address; the reader of the part says what is wrong.
    Url,
    /// A word that the reader of the part knows the meanings of.
    Word(&'static [&'static str]),
}

/// Where a policy has another shape than the language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{place}` {problem}")]
pub struct Misfit {
    /// The place in the policy, such as `fields[3].rule.do`.
    pub place: String,
    /// What is wrong there.
    pub problem: MisfitProblem,
}

/// What is wrong at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MisfitProblem {
    /// Required and not there.
    #[error("is missing")]
    Missing,
    /// Not a key of the language.
    #[error("is not a key of the policy language here")]
    Unknown,
    /// Another type, or a number not in plain digits.
    #[error("has a value of another type than the policy language says")]
    Type,
    /// Empty, too long, too short, or out of range.
    #[error("is empty, too long, or out of range")]
    Bounds,
    /// A text that is not of the form.
    #[error("is not one of the values that the policy language knows here")]
    Value,
    /// Texts in other languages than the study's title, or an empty one.
    #[error("needs a text in each language of the study's title, and no other")]
    Languages,
}

/// The whole value fits the node, with texts in these languages, or the first place where it does not.
///
/// # Errors
/// [`Misfit`], in the order of the table.
pub fn check<'j>(json: &'j Json, node: &'static Node, languages: &'j [&'j str]) -> Result<(), Misfit> {
    let mut place = Place { steps: Vec::new(), languages };
    fits(json, node, &mut place).map_err(|problem| Misfit { place: place.to_text(), problem })
}

// The way down to the value under the reader's eye; after a misfit it is left as it was there.
struct Place<'a> {
    steps: Vec<Step<'a>>,
    languages: &'a [&'a str],
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl Place<'_> {
    fn to_text(&self) -> String {
        let mut text = String::new();
        for step in &self.steps {
            match step {
                Step::Key(key) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    // A stray key is the writer's own: shown, but not at any length.
                    text.extend(key.chars().take(64));
                }
                Step::Index(number) => {
                    text.push('[');
                    text.push_str(&number.to_string());
                    text.push(']');
                }
            }
        }
        text
    }
}

fn fits<'j>(json: &'j Json, node: &'static Node, place: &mut Place<'j>) -> Result<(), MisfitProblem> {
    match (node, json) {
        (Node::Text(form), Json::Text(text)) => form.check(text),
        (Node::Whole { min, max }, Json::Number(_)) => {
            let number = json.as_whole().ok_or(MisfitProblem::Type)?;
            bounds((*min..=*max).contains(&number))
        }
        (Node::Bool, Json::Bool(_)) => Ok(()),
        (Node::Number, Json::Text(text)) => {
            if is_canonical(text) {
                Ok(())
            } else {
                Err(MisfitProblem::Value)
            }
        }
        (Node::Number, Json::Number(_)) => json.as_whole().map(|_| ()).ok_or(MisfitProblem::Type),
        (Node::Texts(max), Json::Object(pairs)) => {
            for (language, text) in pairs {
                place.steps.push(Step::Key(language));
                let text = text.as_text().ok_or(MisfitProblem::Type)?;
                bounds(text.len() <= *max)?;
                place.steps.pop();
            }
            let has = |tag: &&str| json.get(tag).and_then(Json::as_text).is_some_and(|text| !text.is_empty());
            let same = pairs.len() == place.languages.len() && place.languages.iter().all(has);
            if same { Ok(()) } else { Err(MisfitProblem::Languages) }
        }
        (Node::List { of, min, max }, Json::List(list)) => {
            bounds((*min..=*max).contains(&list.len()))?;
            for (number, one) in list.iter().enumerate() {
                place.steps.push(Step::Index(number));
                fits(one, of, place)?;
                place.steps.pop();
            }
            Ok(())
        }
        (Node::Object(keys), Json::Object(_)) => object(json, &[], keys, place),
        (Node::Tagged(tagged), Json::Object(_)) => variant(json, tagged, &mut Vec::new(), place),
        (Node::Either(nodes), _) => match nodes.iter().find(|node| same_kind(json, node)) {
            Some(node) => fits(json, node, place),
            None => Err(MisfitProblem::Type),
        },
        _ => Err(MisfitProblem::Type),
    }
}

fn object<'j>(json: &'j Json, tags: &[&str], keys: &'static [Key], place: &mut Place<'j>) -> Result<(), MisfitProblem> {
    let Json::Object(pairs) = json else { return Err(MisfitProblem::Type) };
    for key in keys {
        let found = json.get(key.name);
        if key.needed || found.is_some() {
            place.steps.push(Step::Key(key.name));
            fits(found.ok_or(MisfitProblem::Missing)?, key.node, place)?;
            place.steps.pop();
        }
    }
    let known = |name: &str| tags.contains(&name) || keys.iter().any(|key| key.name == name);
    match pairs.iter().find(|(name, _)| !known(name)) {
        Some((name, _)) => {
            place.steps.push(Step::Key(name));
            Err(MisfitProblem::Unknown)
        }
        None => Ok(()),
    }
}

// A tag that no variant has is left to the reader of the part, which names the field.
fn variant<'j>(
    json: &'j Json,
    tagged: &'static Tagged,
    tags: &mut Vec<&'static str>,
    place: &mut Place<'j>,
) -> Result<(), MisfitProblem> {
    tags.push(tagged.tag);
    let Some(value) = json.get(tagged.tag) else {
        place.steps.push(Step::Key(tagged.tag));
        return Err(MisfitProblem::Missing);
    };
    let Some(value) = value.as_text() else {
        place.steps.push(Step::Key(tagged.tag));
        return Err(MisfitProblem::Type);
    };
    match tagged.variants.iter().find(|(name, _)| *name == value) {
        Some((_, Variant::Keys(keys))) => object(json, tags, keys, place),
        Some((_, Variant::Tagged(inner))) => variant(json, inner, tags, place),
        None => Ok(()),
    }
}

fn same_kind(json: &Json, node: &Node) -> bool {
    match node {
        Node::Text(_) => matches!(json, Json::Text(_)),
        Node::Whole { .. } => matches!(json, Json::Number(_)),
        Node::Bool => matches!(json, Json::Bool(_)),
        Node::Number => matches!(json, Json::Text(_) | Json::Number(_)),
        Node::List { .. } => matches!(json, Json::List(_)),
        Node::Texts(_) | Node::Object(_) | Node::Tagged(_) => matches!(json, Json::Object(_)),
        Node::Either(nodes) => nodes.iter().any(|node| same_kind(json, node)),
    }
}

impl Form {
    fn check(self, text: &str) -> Result<(), MisfitProblem> {
        let value = |fits: bool| if fits { Ok(()) } else { Err(MisfitProblem::Value) };
        match self {
            Self::Words(max) => bounds((1..=max).contains(&text.len())),
            Self::OneOf(words) => value(words.contains(&text)),
            Self::Date => value(Date::parse(text).is_ok()),
            Self::Bound => value(text == "today" || Date::parse(text).is_ok() || is_canonical(text)),
            // Whether it is a number in range, the reader of the part says.
            Self::Decimal => value(Number::parse(text).is_none() || is_canonical(text)),
            Self::Hash => value(text.len() == 64 && text.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'))),
            Self::Duo => value(
                text.strip_prefix("DUO:")
                    .is_some_and(|digits| digits.len() == 7 && digits.bytes().all(|c| c.is_ascii_digit())),
            ),
            Self::Id | Self::Code | Self::Key | Self::Url | Self::Word(_) => bounds(text.len() <= 200),
        }
    }
}

// One number, one text: `1.50` and `007` would be other bytes for the same rule.
fn is_canonical(text: &str) -> bool {
    Number::parse(text).is_some_and(|number| number.to_string() == text)
}

fn bounds(fit: bool) -> Result<(), MisfitProblem> {
    if fit { Ok(()) } else { Err(MisfitProblem::Bounds) }
}

#[cfg(test)]
mod tests {
    use super::*;

    static INNER: Node = Node::Either(&[Node::Text(Form::Words(3)), Node::List { of: &INNER, min: 1, max: 2 }]);
    static RULE: Node = Node::Tagged(Tagged {
        tag: "do",
        variants: &[
            ("drop", Variant::Keys(&[])),
            (
                "coarsen",
                Variant::Tagged(Tagged {
                    tag: "to",
                    variants: &[(
                        "band",
                        Variant::Keys(&[Key { name: "width", needed: true, node: &Node::Whole { min: 1, max: 9 } }]),
                    )],
                }),
            ),
        ],
    });
    static ROOT: Node = Node::Object(&[
        Key { name: "rule", needed: true, node: &RULE },
        Key { name: "list", needed: false, node: &INNER },
        Key { name: "day", needed: false, node: &Node::Text(Form::Date) },
        Key { name: "label", needed: false, node: &Node::Texts(4) },
        Key { name: "size", needed: false, node: &Node::Number },
    ]);

    fn said(text: &str) -> String {
        match check(&Json::parse(text).unwrap(), &ROOT, &["en"]) {
            Ok(()) => "fits".to_owned(),
            Err(misfit) => misfit.to_string(),
        }
    }

    #[test]
    fn every_misfit_names_its_place() {
        for (text, expected) in [
            (r#"{"rule":{"do":"drop"},"list":["a",["b"]],"label":{"en":"four"},"size":"1.5"}"#, "fits"),
            (r#"{"rule":{"do":"coarsen","to":"band","width":3},"size":2}"#, "fits"),
            (r#"{"rule":{"do":"unknown","x":1}}"#, "fits"),
            (r"{}", "`rule` is missing"),
            (r#"{"rule":{}}"#, "`rule.do` is missing"),
            (r#"{"rule":{"do":1}}"#, "`rule.do` has a value of another type than the policy language says"),
            (r#"{"rule":{"do":"drop","width":1}}"#, "`rule.width` is not a key of the policy language here"),
            (r#"{"rule":{"do":"coarsen","to":"band"}}"#, "`rule.width` is missing"),
            (r#"{"rule":{"do":"coarsen","to":"band","width":10}}"#, "`rule.width` is empty, too long, or out of range"),
            (
                r#"{"rule":{"do":"coarsen","to":"band","width":1.0}}"#,
                "`rule.width` has a value of another type than the policy language says",
            ),
            (r#"{"rule":{"do":"drop"},"list":["a",["long"]]}"#, "`list[1][0]` is empty, too long, or out of range"),
            (
                r#"{"rule":{"do":"drop"},"list":["a",1]}"#,
                "`list[1]` has a value of another type than the policy language says",
            ),
            (
                r#"{"rule":{"do":"drop"},"day":"2026-02-30"}"#,
                "`day` is not one of the values that the policy language knows here",
            ),
            (r#"{"rule":{"do":"drop"},"label":{"en":"longer"}}"#, "`label.en` is empty, too long, or out of range"),
            (
                r#"{"rule":{"do":"drop"},"label":{"en":"a","es":"b"}}"#,
                "`label` needs a text in each language of the study's title, and no other",
            ),
            (
                r#"{"rule":{"do":"drop"},"label":{"en":""}}"#,
                "`label` needs a text in each language of the study's title, and no other",
            ),
            (
                r#"{"rule":{"do":"drop"},"size":1.5}"#,
                "`size` has a value of another type than the policy language says",
            ),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }
}
