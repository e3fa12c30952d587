//! `language → words`: texts for people, in each of the policy's languages.

use gauze_signed::Json;

/// One text in several languages; every text of a policy has the languages of the study's title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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

    // The policy's grammar has made sure that these are texts, in the right languages.
    pub(crate) fn read(json: &Json) -> Self {
        let Json::Object(pairs) = json else { return Self::default() };
        let pair = |(language, text): &(zeroize::Zeroizing<String>, Json)| {
            Some((language.as_str().to_owned(), text.as_text()?.to_owned()))
        };
        Self(pairs.iter().filter_map(pair).collect())
    }

    pub(crate) fn pair(english: &str, spanish: &str) -> Self {
        Self(vec![("en".to_owned(), english.to_owned()), ("es".to_owned(), spanish.to_owned())])
    }

    // `a / b` in the languages of the second; the first may still be empty.
    pub(crate) fn joined(&self, other: &Self) -> Self {
        let join = |(language, text): &(String, String)| {
            let before = self.get(language);
            let joined = if before.is_empty() { text.clone() } else { [before, " / ", text].concat() };
            (language.clone(), joined)
        };
        Self(other.0.iter().map(join).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_language() {
        let json = Json::parse(r#"{"en":"yes","es":"sí"}"#).unwrap();
        let text = Text::read(&json);
        assert_eq!((text.get("es"), text.get("fr")), ("sí", "yes"));
        let joined = text.joined(&Text::pair("no", "no"));
        assert_eq!((joined.get("es"), joined.get("en")), ("sí / no", "yes / no"));
        assert_eq!(Text::default().joined(&text), text);
    }
}
