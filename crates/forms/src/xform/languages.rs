//! `"Spanish (es)" → "es"`: names that form authors give their translations.

/// Names without a tag, as the templates write them.
const NAMES: [(&str, &str); 12] = [
    ("english", "en"),
    ("spanish", "es"),
    ("español", "es"),
    ("espanol", "es"),
    ("castellano", "es"),
    ("french", "fr"),
    ("français", "fr"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("german", "de"),
    ("deutsch", "de"),
    ("default", "und"),
];

/// The language tag in a name, or the name itself.
pub(super) fn tag(name: &str) -> String {
    let name = name.trim();
    let inner = name.rsplit_once('(').and_then(|(_, inner)| inner.strip_suffix(')')).map(str::trim);
    if let Some(tag) = inner.filter(|tag| is_tag(tag)) {
        return tag.to_owned();
    }
    let lower = name.to_lowercase();
    match NAMES.iter().find(|(known, _)| *known == lower) {
        Some((_, tag)) => (*tag).to_owned(),
        None if name.is_empty() => "und".to_owned(),
        None => name.to_owned(),
    }
}

/// `xx`, `xxx` or `xx-…`.
fn is_tag(text: &str) -> bool {
    let first = text.split('-').next().unwrap_or_default();
    (2..=3).contains(&first.len()) && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn names_give_tags() {
        for (name, expected) in [
            ("English (en)", "en"),
            ("Español (es-MX)", "es-MX"),
            ("es", "es"),
            ("Spanish", "es"),
            ("default", "und"),
            ("", "und"),
            ("K'iche'", "K'iche'"),
            ("English (old version)", "English (old version)"),
        ] {
            assert_eq!(tag(name), expected, "{name}");
        }
    }
}
