//! `flat JSON object → Answers`: name to value, as form libraries hold it.

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use zeroize::Zeroizing;

use crate::error::AnswerProblem;
use crate::{AnswerError, Answers, Policy};

/// A flat object: each key a control's name, each value a text, number, boolean or null.
pub struct Flat(Vec<(Zeroizing<String>, Scalar)>);

enum Scalar {
    None,
    One(Zeroizing<String>),
    Many,
}

/// Object → `Answers`.
///
/// # Errors
/// `answers/repeated` when a named field holds a list.
pub fn read(policy: &Policy, flat: Flat) -> Result<Answers<'_>, AnswerError> {
    let mut answers = Answers::empty(policy);
    for (name, value) in flat.0 {
        let here = |field: &crate::policy::Field| field.place().html.as_deref() == Some(name.as_str());
        match value {
            Scalar::None => {}
            Scalar::One(value) => answers.put(value, here)?,
            Scalar::Many => {
                if let Some(field) = policy.fields().iter().find(|field| here(field)) {
                    return Err(AnswerError::new(field.id(), AnswerProblem::Repeated));
                }
            }
        }
    }
    Ok(answers)
}

impl<'de> Deserialize<'de> for Flat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;

        impl<'de> Visitor<'de> for Pairs {
            type Value = Flat;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("an object of names and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Flat, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Flat(pairs))
            }
        }

        deserializer.deserialize_map(Pairs)
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;

        impl<'de> Visitor<'de> for One {
            type Value = Scalar;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("a text, number, boolean or null")
            }

            fn visit_unit<E: de::Error>(self) -> Result<Scalar, E> {
                Ok(Scalar::None)
            }

            fn visit_none<E: de::Error>(self) -> Result<Scalar, E> {
                Ok(Scalar::None)
            }

            fn visit_some<D: serde::Deserializer<'de>>(self, inner: D) -> Result<Scalar, D::Error> {
                Scalar::deserialize(inner)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar::One(Zeroizing::new(text.to_owned())))
            }

            fn visit_string<E: de::Error>(self, text: String) -> Result<Scalar, E> {
                Ok(Scalar::One(Zeroizing::new(text)))
            }

            fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Scalar, E> {
                Ok(Scalar::One(Zeroizing::new(yes.to_string())))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Scalar, E> {
                Ok(Scalar::One(Zeroizing::new(number.to_string())))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Scalar, E> {
                Ok(Scalar::One(Zeroizing::new(number.to_string())))
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Scalar, E> {
                Ok(Scalar::One(Zeroizing::new(number.to_string())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
                while list.next_element::<de::IgnoredAny>()?.is_some() {}
                Ok(Scalar::Many)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
                while map.next_entry::<de::IgnoredAny, de::IgnoredAny>()?.is_some() {}
                Ok(Scalar::Many)
            }
        }

        deserializer.deserialize_any(One)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::tests_support::policy;

    #[test]
    fn scalars_are_read_and_lists_are_refused_where_they_matter() {
        let policy = policy();
        let flat = |text: &str| serde_json::from_str::<Flat>(text).unwrap();
        let answers = read(&policy, flat(r#"{"sex":"male","zip":94541,"comment":null,"other":[1,{"a":2}]}"#)).unwrap();
        let values = answers.into_values();
        assert_eq!(values[policy.field("zip").unwrap().0].as_deref().unwrap(), "94541");
        assert!(values[policy.field("comment").unwrap().0].is_none());
        assert_eq!(read(&policy, flat(r#"{"sex":["male"]}"#)).unwrap_err().code(), "answers/repeated");
        assert!(serde_json::from_str::<Flat>("[]").is_err());
    }
}
