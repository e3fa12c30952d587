//! `(view, pack) → places`: what a statistical model adds to the rules.
//!
//! A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the tokens of a sentence. A token goes where the
//! probability that it is not outside of every identifier reaches the threshold; its neighbours go with it from a lower one on, so that
//! half of a name does not stay. How the model was made stands in `docs/scrubbing.md`.

mod bar;
mod chain;
mod features;
mod language;
mod sentences;
pub(crate) mod vocabulary;

use core::ops::Range;

use zeroize::Zeroizing;

pub use chain::{GROUPS, Group, LABELS, Row, exp, marginals, may_follow};
pub(crate) use features::Workspace;
pub use features::{FEATURES, Hide};
pub(crate) use language::Heard;
pub(crate) use sentences::of as sentences;

use crate::Label;
use crate::fold::TAG;
use crate::pack::{Pack, Weights};
use crate::spans::Found;
use crate::view::View;

/// The surest that a model may be, below every rule: where both have found something, the rule names it.
const TOP_SCORE: f32 = 60.0;

/// Room of one pack for one text, and what was looked up in it.
#[derive(Default)]
pub(crate) struct Memo {
    workspace: Workspace,
    scores: Vec<Row>,
    forward: Vec<Row>,
}

/// Adds the places whose tokens identify somebody with at least `threshold` percent.
///
/// Elements for which [`View::is_fresh`] says no have been judged before and were left: their sentence may be passed over, if nothing
/// in it is fresh.
/// `memo` is of this pack alone.
pub(crate) fn find(view: &View, pack: &Pack<'_>, threshold: Option<u8>, memo: &mut Memo, found: &mut Found) {
    let weights = pack.model();
    let [own, low] = weights.thresholds;
    let high = threshold.unwrap_or(own).clamp(1, 99);
    let high = bar::beside(view.company(), f32::from(high) / 100.0);
    // A host's threshold moves both.
    let judge = Judge { weights, high, low: high.min(f32::from(low) / 100.0) };
    let sentences = sentences::of(view);
    let Memo { workspace, scores, forward } = memo;
    let mut names = Names::default();
    for (at, sentence) in sentences.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| sentences.get(at)).unwrap_or(sentence);
        let behind = sentences.get(at + 1).unwrap_or(sentence);
        let (start, end) = (before.start, behind.end.saturating_sub(1));
        let end = view.token(end).map_or(view.len(), |token| token.end);
        let start = view.token(start).map_or(0, |token| token.start);
        // Where a sentence ends hangs on what stands beside it, so its neighbours count too.
        let start = start.saturating_sub(view.gap_before(before.start).len());
        let end = end + view.gap(behind.end.saturating_sub(1)).len();
        if !view.is_fresh(start, end) || !workspace.read(view, sentence.clone(), pack, || Hide::Nothing) {
            continue;
        }
        judge.score(workspace, scores);
        marginals(scores, &weights.moves, forward);
        judge.places(view, sentence.clone(), workspace, scores, found, &mut names);
    }
    names.everywhere(view, pack, found);
}

/// The score by which a word is outside that nothing is asked of.
const OUTSIDE: f32 = 12.0;

struct Judge<'a> {
    weights: &'a Weights,
    high: f32,
    low: f32,
}

impl Judge<'_> {
    fn score(&self, workspace: &Workspace, scores: &mut Vec<Row>) {
        scores.clear();
        for at in 0..workspace.len() {
            if workspace.is_quiet(at) {
                let mut row = [0.0; LABELS];
                if let Some(outside) = row.first_mut() {
                    *outside = OUTSIDE;
                }
                scores.push(row);
                continue;
            }
            let sums = self.weights.sums(&workspace.features(at));
            let mut row = [0.0; LABELS];
            for (score, sum) in row.iter_mut().zip(sums) {
                #[expect(clippy::cast_precision_loss, reason = "sums of a few dozen bytes")]
                let sum = sum as f32;
                *score = sum * self.weights.scale;
            }
            scores.push(row);
        }
    }

    fn places(
        &self,
        view: &View,
        sentence: Range<usize>,
        workspace: &Workspace,
        scores: &[Row],
        found: &mut Found,
        names: &mut Names,
    ) {
        let chance = |at: usize| scores.get(at).map_or(0.0, |row| 1.0 - row.first().copied().unwrap_or(1.0));
        let count = scores.len();
        let mut at = 0;
        while at < count {
            if chance(at) < self.high {
                at += 1;
                continue;
            }
            let group = group(scores, at);
            let mut start = at;
            let mut end = at + 1;
            while end < count
                && joins(view, sentence.start + end - 1)
                && chance(end) >= self.low
                && (group == self::group(scores, end) || chance(end) < self.high)
            {
                end += 1;
            }
            while start > 0 && joins(view, sentence.start + start - 1) && chance(start - 1) >= self.low {
                start -= 1;
            }
            let (first, last) = whole(view, sentence.start + start, sentence.start + end - 1);
            let label = label(view, group, first, last, workspace.classes(start));
            let sure = (start..end).map(chance).fold(0.0, f32::max);
            let classes = |k: usize| k.checked_sub(sentence.start).map_or(0, |at| workspace.classes(at));
            if bar::bar(view, (first, last), group, self.high, classes).is_none_or(|bar| sure < bar) {
                at = end;
                continue;
            }
            if let (Some(from), Some(to)) = (view.token(first), view.token(last)) {
                found.push(from.start, to.end, label, percent(sure));
            }
            if group == Group::Name {
                names.add(view, first..last + 1, sure);
            }
            at = end;
        }
    }
}

fn percent(chance: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 60")]
    let score = (chance.clamp(0.0, 1.0) * TOP_SCORE) as u8;
    score
}

// The likeliest group of a token.
fn group(scores: &[Row], at: usize) -> Group {
    let Some([_, pairs @ ..]) = scores.get(at) else { return Group::Number };
    let sums = pairs.chunks(2).map(|pair| pair.iter().sum::<f32>());
    let best = sums.zip(GROUPS).fold((0.0, Group::Number), |best, next| if next.0 > best.0 { next } else { best });
    best.1
}

// Whether a token and the next one may be parts of one identifier.
fn joins(view: &View, k: usize) -> bool {
    let gap = view.gap(k);
    gap.len() <= 3 && !gap.iter().any(|byte| *byte >= TAG || matches!(byte, b'\n' | b';' | b'|' | b'?' | b'!'))
}

// "O'Brien", "Anne-Marie", "B-52-77": what hyphens and the like join goes as a whole, but for the s of "Ana's" and "Lopez-related".
fn whole(view: &View, mut first: usize, mut last: usize) -> (usize, usize) {
    let tied = |k: usize| matches!(view.gap(k), b"-" | b"'" | b"");
    let part = |k: usize, beside: usize| {
        view.is_number(k)
            || view.is_number(beside) && tied(k.min(beside)) && view.gap(k.min(beside)) != b"'"
            || view.text(k).len() > 1
                && (view.is_capital(k) || view.gap(k.min(beside)) == b"'" && view.text(k).len() > 2)
    };
    while let Some(before) = first.checked_sub(1).filter(|before| tied(*before) && part(*before, first)) {
        first = before;
    }
    while tied(last) && view.token(last + 1).is_some() && part(last + 1, last) {
        last += 1;
    }
    (first, last)
}

fn label(view: &View, group: Group, first: usize, last: usize, classes: u64) -> Label {
    match group {
        Group::Name => Label::Name,
        Group::Place if view.is_number(first) && first == last => Label::Zip,
        Group::Place if view.is_number(first) => Label::Street,
        Group::Place => Label::City,
        Group::Organization if classes & vocabulary::EMPLOYER != 0 => Label::Employer,
        Group::Organization => Label::Facility,
        Group::Date => Label::Date,
        Group::Number => Label::Id,
    }
}

/// Words of the names that were found: a name in one place of a text is one in all of them.
#[derive(Default)]
struct Names(Zeroizing<Vec<u64>>);

/// A name has to be this sure to speak for other places.
const SURE: f32 = 0.7;
/// Names of a text that are looked for elsewhere.
const MAX_NAMES: usize = 256;

impl Names {
    fn add(&mut self, view: &View, tokens: Range<usize>, sure: f32) {
        if sure < SURE {
            return;
        }
        for k in tokens {
            if self.0.len() < MAX_NAMES && view.is_word(k) && view.text(k).len() > 2 && view.is_capital(k) {
                self.0.push(vocabulary::key(view.text(k)));
            }
        }
    }

    fn everywhere(mut self, view: &View, pack: &Pack<'_>, found: &mut Found) {
        const WORDS: u64 = vocabulary::KNOWN
            | vocabulary::MEDICAL
            | vocabulary::DRUG
            | vocabulary::EPONYM
            | vocabulary::COMMON_3
            | vocabulary::PRODUCT
            | vocabulary::BODY;
        self.0.sort_unstable();
        self.0.dedup();
        self.0.retain(|key| pack.classes(*key) & WORDS == 0);
        if self.0.is_empty() {
            return;
        }
        for k in 0..view.tokens().len() {
            let fits = view.is_capital(k) && self.0.binary_search(&vocabulary::key(view.text(k))).is_ok();
            if let Some(token) = view.token(k).filter(|_| fits) {
                found.push(token.start, token.end, Label::Name, percent(SURE));
            }
        }
    }
}
