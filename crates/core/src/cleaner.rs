//! `texts and files → what may leave of them`: the engines, where this build has them.
//!
//! A page whose policy scrubs nothing and takes no files loads neither; then a text or a file is refused, never let through.

use zeroize::Zeroizing;

use crate::aids::{Aids, Taken};
use crate::error::AnswerProblem;
#[cfg(feature = "files")]
use crate::files::Files;
use crate::policy::{Attachment, Field, Policy, Scrubbing};
#[cfg(feature = "scrub")]
use crate::texts::Texts;
use crate::{AnswerError, Date};

/// What may leave, and the account of what was taken out.
pub(crate) type Left = (Zeroizing<String>, Vec<Taken>);

/// The engines for one submission.
pub(crate) struct Cleaner<'a> {
    #[cfg(feature = "scrub")]
    texts: Texts<'a>,
    #[cfg(feature = "files")]
    files: Files<'a>,
    #[cfg(not(feature = "scrub"))]
    nothing: core::marker::PhantomData<&'a ()>,
}

impl<'a> Cleaner<'a> {
    /// `known`: answers that identify, each with the place of its field; `draw` gives the same words as `aids`.
    pub(crate) fn new(
        about: (&Policy, Date),
        known: &'a [(usize, Zeroizing<String>)],
        aids: &'a Aids<'_>,
        draw: &'a mut dyn FnMut() -> u64,
    ) -> Self {
        #[cfg(not(feature = "scrub"))]
        let (_, _, _) = (about, known, draw);
        #[cfg(not(feature = "files"))]
        let _ = aids;
        Self {
            #[cfg(feature = "scrub")]
            texts: Texts::new(about, known, aids, draw),
            #[cfg(feature = "files")]
            files: Files::new(aids.words),
            #[cfg(not(feature = "scrub"))]
            nothing: core::marker::PhantomData,
        }
    }

    pub(crate) fn scrub(&mut self, field: &Field, how: Scrubbing, words: &str) -> Result<Left, AnswerError> {
        let refused = |problem| AnswerError::new(field.id(), problem);
        let left = self.scrubbed(how, words).ok_or_else(|| refused(AnswerProblem::NoScrubber))?;
        if left.0.len() > field.max_bytes().unwrap_or(0) { Err(refused(AnswerProblem::TooLong)) } else { Ok(left) }
    }

    #[cfg(feature = "scrub")]
    fn scrubbed(&mut self, how: Scrubbing, words: &str) -> Option<Left> {
        Some(self.texts.scrub(words, how))
    }

    #[cfg(not(feature = "scrub"))]
    fn scrubbed(&mut self, _how: Scrubbing, _words: &str) -> Option<Left> {
        None
    }

    pub(crate) fn clean(&mut self, field: &Field, how: &Attachment, address: &str) -> Result<Left, AnswerError> {
        self.cleaned(field, how, address).map_err(|problem| AnswerError::new(field.id(), problem))
    }

    #[cfg(feature = "files")]
    fn cleaned(&mut self, field: &Field, how: &Attachment, address: &str) -> Result<Left, AnswerProblem> {
        self.files.clean(field, how, address)
    }

    #[cfg(not(feature = "files"))]
    fn cleaned(&mut self, _field: &Field, _how: &Attachment, _address: &str) -> Result<Left, AnswerProblem> {
        Err(AnswerProblem::NoFileCleaner)
    }
}
