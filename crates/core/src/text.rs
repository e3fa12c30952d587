//! `language → words`: texts for people, in each of the policy's languages.

use gauze_signed::shape::{At, Misfit};

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

    pub(crate) fn read(at: &At<'_>) -> Result<Self, Misfit> {
        at.texts().map(Self)
    }

    pub(crate) fn has_all(&self, languages: &[String]) -> bool {
        self.0.len() == languages.len()
            && languages.iter().all(|language| self.0.iter().any(|(key, text)| key == language && !text.is_empty()))
    }

    pub(crate) fn pair(english: &str, spanish: &str) -> Self {
        Self(vec![("en".to_owned(), english.to_owned()), ("es".to_owned(), spanish.to_owned())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_language() {
        let json = gauze_signed::Json::parse(r#"{"en":"yes","es":"sí"}"#).unwrap();
        let text = Text::read(&At::root(&json)).unwrap();
        assert_eq!((text.get("es"), text.get("fr")), ("sí", "yes"));
        assert!(text.has_all(&["en".into(), "es".into()]));
        assert!(!text.has_all(&["en".into()]));
    }
}
