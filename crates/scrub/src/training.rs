//! What the trainer needs of the engine: the very features that the model sees, and the format of a pack. Not for hosts.

use crate::model::Workspace;
use crate::view::View;

pub use crate::model::vocabulary::{CLASSES, key};
pub use crate::model::{FEATURES, GROUPS, Hide, Group, LABELS, Row, exp, marginals, may_follow};
pub use crate::pack::{Fuse, HEAD, Language, MAGIC, Pack, Shape, VALUES, VERSION, check_of};

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
