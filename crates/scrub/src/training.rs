//! What the trainer needs of the engine: the very features that the model sees, and the format of a pack. Not for hosts.

use sha2::{Digest as _, Sha256};

use crate::model::Workspace;
use crate::view::View;

pub use crate::model::vocabulary::{CLASSES, key};
pub use crate::model::{FEATURES, GROUPS, Group, Hide, LABELS, Row, exp, marginals, may_follow};
pub use crate::pack::{Fuse, Language, Pack, Shape, VALUES, check_of};
use crate::pack::{HEAD, MAGIC, VERSION};

/// What stands in a pack behind its hash → the pack.
#[must_use]
pub fn sealed(language: Language, body: &[u8]) -> Vec<u8> {
    let mut pack = Vec::with_capacity(HEAD + body.len());
    pack.extend(MAGIC);
    pack.extend([VERSION, u8::from(language == Language::Spanish), 0, 0]);
    pack.extend(Sha256::digest(body));
    pack.extend(body);
    pack
}

/// A sentence as the model sees it.
pub struct Sentence {
    /// Where each token stands in the text, in bytes.
    pub tokens: Vec<(usize, usize)>,
    /// [`FEATURES`] a token; 0 is none.
    pub features: Vec<[u32; FEATURES]>,
}

/// Text → its sentences, but for those that the model passes over. `hide` says of one token after another what is not to
/// be seen of it.
pub fn sentences(text: &str, pack: &Pack<'_>, hide: &mut dyn FnMut() -> Hide) -> Vec<Sentence> {
    let view = View::new(text);
    let mut workspace = Workspace::default();
    let mut all = Vec::new();
    for sentence in crate::model::sentences(&view) {
        if !workspace.read(&view, sentence.clone(), pack, &mut *hide) {
            continue;
        }
        let features = (0..workspace.len()).map(|at| workspace.features(at)).collect();
        let tokens = sentence.filter_map(|k| view.token(k)).map(|token| {
            let place = crate::spans::Place { start: token.start, end: token.end, score: 0, label: crate::Label::Id };
            let span = view.span(&place);
            (span.start, span.end)
        });
        all.push(Sentence { tokens: tokens.collect(), features });
    }
    all
}
