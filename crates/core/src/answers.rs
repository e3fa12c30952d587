//! `policy, form → Answers`: what the patient entered in the fields that the policy names, and nothing else.

use zeroize::Zeroizing;

use crate::error::AnswerProblem;
use crate::policy::{Field, FieldType, Rule};
use crate::{AnswerError, Policy};

/// One answer as it was entered; wiped when dropped, never printed.
pub(crate) struct Raw {
    /// The words, the number or the code; of a file its `data:` address in base64, or nothing if only its being there is noted.
    pub(crate) text: Zeroizing<String>,
    /// The unit that came with a number, where the format carries one.
    pub(crate) unit: Option<Zeroizing<String>>,
}

impl core::fmt::Debug for Raw {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Raw([REDACTED])")
    }
}

impl From<Zeroizing<String>> for Raw {
    fn from(text: Zeroizing<String>) -> Self {
        Self { text, unit: None }
    }
}

/// Raw answers, one list a field of the policy (empty: no answer); wiped when dropped, never printed.
///
/// Made by [`crate::adapters`] only: names that the policy does not know are not even kept.
pub struct Answers<'p> {
    policy: &'p Policy,
    values: Vec<Vec<Raw>>,
}

impl core::fmt::Debug for Answers<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Answers([REDACTED])")
    }
}

impl<'p> Answers<'p> {
    pub(crate) fn empty(policy: &'p Policy) -> Self {
        Self { policy, values: policy.fields().iter().map(|_| Vec::new()).collect() }
    }

    /// Puts one answer at the field of this place in the policy; white space is no answer.
    ///
    /// A text never becomes the answer to a question for a file: see [`Answers::put_file`].
    pub(crate) fn put(&mut self, at: usize, raw: Raw) -> Result<(), AnswerError> {
        let (Some(field), Some(list)) = (self.policy.fields().get(at), self.values.get_mut(at)) else {
            return Ok(());
        };
        if raw.text.trim().is_empty() || field.kind() == FieldType::Attachment {
            return Ok(());
        }
        if !list.is_empty() && !field.takes_several() {
            return Err(AnswerError::new(field.id(), AnswerProblem::Repeated));
        }
        list.push(raw);
        Ok(())
    }

    /// Notes that a file was given where the policy asks for one; its bytes are copied where they may leave, its name never.
    ///
    /// `content` is its `data:` address in base64, empty where the format does not carry it.
    pub(crate) fn put_file(&mut self, at: usize, content: &str) -> Result<(), AnswerError> {
        let (Some(field), Some(list)) = (self.policy.fields().get(at), self.values.get_mut(at)) else {
            return Ok(());
        };
        let leaves = matches!(field.rule(), Rule::Attach(_));
        match field.kind() {
            FieldType::Attachment if list.is_empty() => {
                list.push(Zeroizing::new(if leaves { content } else { "" }.to_owned()).into());
                Ok(())
            }
            FieldType::Attachment if leaves => Err(AnswerError::new(field.id(), AnswerProblem::Repeated)),
            _ => Ok(()),
        }
    }

    pub(crate) fn field(&self, at: usize) -> Option<&'p Field> {
        self.policy.fields().get(at)
    }

    /// An error about the field at this place.
    pub(crate) fn refused(&self, at: usize, problem: AnswerProblem) -> AnswerError {
        self.field(at).map_or_else(AnswerError::format, |field| AnswerError::new(field.id(), problem))
    }

    /// The policy that these are answers to.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.policy
    }

    /// What was entered in one field, copied; wiped with the copy.
    pub(crate) fn texts(&self, at: usize) -> Vec<Zeroizing<String>> {
        self.values.get(at).map(|list| list.iter().map(|raw| raw.text.clone()).collect()).unwrap_or_default()
    }

    pub(crate) fn into_values(self) -> Vec<Vec<Raw>> {
        self.values
    }

    /// Whether the field at this place has an answer.
    #[must_use]
    pub fn is_answered(&self, at: usize) -> bool {
        self.values.get(at).is_some_and(|list| !list.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::tests_support::policy;

    #[test]
    fn debug_shows_no_answer() {
        let policy = policy();
        let answers =
            crate::adapters::html::read(&policy, [("name".to_owned().into(), "Ada".to_owned().into())]).unwrap();
        assert_eq!(format!("{answers:?}"), "Answers([REDACTED])");
        let raw: Vec<_> = answers.into_values().into_iter().flatten().collect();
        assert_eq!(format!("{raw:?}"), "[Raw([REDACTED])]");
    }
}
