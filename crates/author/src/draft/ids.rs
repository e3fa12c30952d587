//! `names as forms write them → ids and option codes as the policy language takes them`, unique and stable.

use std::collections::BTreeSet;

use super::words::words;

const MAX: usize = 64;

/// The last part of a path: `/group/item`, `group.item`.
pub(super) fn last_part(name: &str) -> &str {
    name.rsplit('/').find(|part| !part.is_empty()).unwrap_or(name)
}

/// Ids that are taken.
#[derive(Debug, Default)]
pub(super) struct Ids(BTreeSet<String>);

impl Ids {
    /// A new id after this name: its last part, or its whole path where that is taken, or with a number.
    pub(super) fn take(&mut self, name: &str) -> String {
        let short = slug(last_part(name));
        let long = slug(name);
        let short = if short.is_empty() { "field".to_owned() } else { short };
        let numbered = (2usize..).map(|number| {
            let room = MAX - 8;
            let stem: String =
                if long.is_empty() { short.chars().take(room).collect() } else { long.chars().take(room).collect() };
            format!("{stem}-{number}")
        });
        let id =
            [short.clone(), long.clone()].into_iter().chain(numbered).find(|id| !id.is_empty() && !self.0.contains(id));
        let id = id.unwrap_or_default();
        self.0.insert(id.clone());
        id
    }
}

/// `[a-z0-9-]{0,64}` after any text.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    // A word is split at its humps and digits only where it was written together for lack of a blank.
    let joined = text.replace(['\'', '’'], "");
    for part in joined.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let humps = part.chars().any(char::is_lowercase) && part.chars().any(char::is_uppercase);
        let part = if humps { words(part).join("-") } else { words(part).concat() };
        let part: String = part.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        if part.is_empty() {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&part);
    }
    slug.chars().take(MAX).collect::<String>().trim_matches('-').to_owned()
}

/// `[A-Za-z0-9._+/:-]{1,64}`
pub(super) fn is_code(text: &str) -> bool {
    let shape = |c: u8| c.is_ascii_alphanumeric() || b"._+/:-".contains(&c);
    (1..=MAX).contains(&text.len()) && text.bytes().all(shape)
}

/// A code for an answer that is not written as one.
pub(super) fn code(text: &str, label: &str, number: usize, taken: &BTreeSet<String>) -> String {
    let plain = [slug(text), slug(label)].into_iter().find(|slug| !slug.is_empty() && !taken.contains(slug));
    plain.unwrap_or_else(|| format!("answer-{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_where_they_can_be() {
        let mut ids = Ids::default();
        assert_eq!(ids.take("/93025-5/93043-8/56051-6"), "56051-6");
        assert_eq!(ids.take("/other/56051-6"), "other-56051-6");
        assert_eq!(ids.take("/other/56051-6"), "other-56051-6-2");
        assert_eq!(ids.take("members.memberName"), "members-member-name");
        assert_eq!(ids.take("next_of_kin_contact_name"), "next-of-kin-contact-name");
        assert_eq!(ids.take("¿Qué?"), "que");
        assert_eq!(ids.take("???"), "field");
        assert_eq!(ids.take("phq9_1"), "phq9-1");
    }

    #[test]
    fn answers_that_are_no_codes_get_one() {
        let taken = BTreeSet::new();
        assert!(is_code("LA6568-5") && !is_code("Not at all"));
        assert_eq!(code("Not at all", "", 1, &taken), "not-at-all");
        assert_eq!(code("…", "…", 3, &taken), "answer-3");
    }
}
