//! `Json → fields of a known shape`: every key asked for, and none left over.

use crate::json::Json;

/// Where a value has another shape than the policy language says.
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
    #[error("is not a key of the policy language")]
    Unknown,
    /// Another type, or a number not in plain digits.
    #[error("has a value of another type than the policy language says")]
    Type,
}

impl Misfit {
    fn new(place: String, problem: MisfitProblem) -> Self {
        Self { place, problem }
    }
}

/// A value and its place, so that every complaint names it.
pub struct At<'j> {
    place: String,
    json: &'j Json,
}

impl<'j> At<'j> {
    /// The whole document.
    #[must_use]
    pub fn root(json: &'j Json) -> Self {
        Self { place: String::new(), json }
    }

    /// An object whose keys are taken one by one.
    ///
    /// # Errors
    /// [`MisfitProblem::Type`] if this is no object.
    pub fn object(&self) -> Result<Object<'j, '_>, Misfit> {
        let Json::Object(pairs) = self.json else { return Err(self.wrong()) };
        Ok(Object { at: self, pairs, taken: Vec::with_capacity(pairs.len()) })
    }

    /// A text.
    ///
    /// # Errors
    /// [`MisfitProblem::Type`] if this is none.
    pub fn text(&self) -> Result<String, Misfit> {
        self.json.as_text().map(str::to_owned).ok_or_else(|| self.wrong())
    }

    /// A number in plain digits that fits.
    ///
    /// # Errors
    /// [`MisfitProblem::Type`] if this is none, or too large.
    pub fn whole<T: TryFrom<u64>>(&self) -> Result<T, Misfit> {
        self.json.as_whole().and_then(|number| T::try_from(number).ok()).ok_or_else(|| self.wrong())
    }

    /// `true` or `false`.
    ///
    /// # Errors
    /// [`MisfitProblem::Type`] if this is neither.
    pub fn bool(&self) -> Result<bool, Misfit> {
        self.json.as_bool().ok_or_else(|| self.wrong())
    }

    /// The elements of a list, each read by `read`.
    ///
    /// # Errors
    /// [`MisfitProblem::Type`] if this is no list, and whatever `read` finds.
    pub fn list<T>(&self, read: impl Fn(&At<'j>) -> Result<T, Misfit>) -> Result<Vec<T>, Misfit> {
        let list = self.json.as_list().ok_or_else(|| self.wrong())?;
        let place = |number: usize| [&self.place, "[", &number.to_string(), "]"].concat();
        list.iter().enumerate().map(|(number, json)| read(&At { place: place(number), json })).collect()
    }

    /// The pairs of an object with texts for values, whatever the keys.
    ///
    /// # Errors
    /// [`MisfitProblem::Type`] if this is no such object.
    pub fn texts(&self) -> Result<Vec<(String, String)>, Misfit> {
        let Json::Object(pairs) = self.json else { return Err(self.wrong()) };
        let pair = |(key, value): &'j (zeroize::Zeroizing<String>, Json)| {
            Some((key.as_str().to_owned(), value.as_text()?.to_owned()))
        };
        pairs.iter().map(|one| pair(one).ok_or_else(|| self.wrong())).collect()
    }

    fn wrong(&self) -> Misfit {
        Misfit::new(self.place.clone(), MisfitProblem::Type)
    }

    fn inner(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { [&self.place, ".", key].concat() }
    }
}

/// An object that knows which of its keys were asked for.
pub struct Object<'j, 'a> {
    at: &'a At<'j>,
    pairs: &'j [(zeroize::Zeroizing<String>, Json)],
    taken: Vec<&'static str>,
}

impl<'j> Object<'j, '_> {
    /// The value of a key that must be there.
    ///
    /// # Errors
    /// [`MisfitProblem::Missing`].
    pub fn take(&mut self, key: &'static str) -> Result<At<'j>, Misfit> {
        self.maybe(key).ok_or_else(|| Misfit::new(self.at.inner(key), MisfitProblem::Missing))
    }

    /// The value of a key that may be there.
    pub fn maybe(&mut self, key: &'static str) -> Option<At<'j>> {
        self.taken.push(key);
        let (_, json) = self.pairs.iter().find(|(name, _)| name.as_str() == key)?;
        Some(At { place: self.at.inner(key), json })
    }

    /// No key is left that nobody asked for.
    ///
    /// # Errors
    /// [`MisfitProblem::Unknown`] with the first such key.
    pub fn finish(self) -> Result<(), Misfit> {
        let stray = self.pairs.iter().find(|(name, _)| !self.taken.contains(&name.as_str()));
        match stray {
            Some((name, _)) => Err(Misfit::new(self.at.inner(name), MisfitProblem::Unknown)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, u8, Vec<bool>), Misfit> {
        let json = Json::parse(text).unwrap();
        let root = At::root(&json);
        let mut object = root.object()?;
        let name = object.take("name")?.text()?;
        let size = object.maybe("size").map_or(Ok(0), |at| at.whole())?;
        let list = object.take("list")?.list(At::bool)?;
        object.finish()?;
        Ok((name, size, list))
    }

    #[test]
    fn every_misfit_names_its_place() {
        assert_eq!(read(r#"{"name":"n","list":[true]}"#).unwrap(), ("n".to_owned(), 0, vec![true]));
        for (text, said) in [
            (r#"{"list":[]}"#, "`name` is missing"),
            (r#"{"name":"n","list":[],"extra":1}"#, "`extra` is not a key of the policy language"),
            (r#"{"name":"n","list":[true,1]}"#, "`list[1]` has a value of another type than the policy language says"),
            (
                r#"{"name":"n","size":256,"list":[]}"#,
                "`size` has a value of another type than the policy language says",
            ),
            (
                r#"{"name":"n","size":1.0,"list":[]}"#,
                "`size` has a value of another type than the policy language says",
            ),
        ] {
            assert_eq!(read(text).unwrap_err().to_string(), said);
        }
    }
}
