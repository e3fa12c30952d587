//! `language → words`: texts for people, in each of the policy's languages.

use serde::Deserialize;
use serde::de::{self, MapAccess, Visitor};

/// One text in several languages; every text of a policy has the languages of the study's title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(Vec<(String, String)>);

impl Text {
    /// The text in this language, or in the policy's first language where it is missing.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        let exact = self.0.iter().find(|(key, _)| key == language);
        exact.or_else(|| self.0.first()).map_or("", |(_, text)| text)
    }

    /// Language tags, in the order of the policy.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(language, _)| language.as_str())
    }

    pub(crate) fn has_all(&self, languages: &[String]) -> bool {
        self.0.len() == languages.len()
            && languages.iter().all(|language| self.0.iter().any(|(key, text)| key == language && !text.is_empty()))
    }

    pub(crate) fn pair(english: &str, spanish: &str) -> Self {
        Self(vec![("en".to_owned(), english.to_owned()), ("es".to_owned(), spanish.to_owned())])
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Languages;

        impl<'de> Visitor<'de> for Languages {
            type Value = Text;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("a text for each language")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts: Vec<(String, String)> = Vec::new();
                while let Some((language, text)) = map.next_entry::<String, String>()? {
                    // serde keeps the last of two equal keys: two texts for one language would hide one from review.
                    if texts.iter().any(|(key, _)| *key == language) {
                        return Err(de::Error::custom("a language stands twice"));
                    }
                    texts.push((language, text));
                }
                Ok(Text(texts))
            }
        }

        deserializer.deserialize_map(Languages)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_language_and_never_doubled() {
        let text: Text = serde_json::from_str(r#"{"en":"yes","es":"sí"}"#).unwrap();
        assert_eq!((text.get("es"), text.get("fr")), ("sí", "yes"));
        assert!(text.has_all(&["en".into(), "es".into()]));
        assert!(!text.has_all(&["en".into()]));
        assert!(serde_json::from_str::<Text>(r#"{"en":"a","en":"b"}"#).is_err());
    }
}
