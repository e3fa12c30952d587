//! Places found by several layers → spans that are sorted and apart.

use std::collections::BinaryHeap;

use core::cmp::Reverse;

use crate::Label;
use crate::view::View;

/// One identifier: byte offsets into the text, on character borders; `start < end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What it is.
    pub label: Label,
    /// How sure the layer is, 0 to 100.
    pub score: u8,
}

/// A span in the elements of a [`View`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) score: u8,
    pub(crate) label: Label,
}

/// Scores that differ by no more than this are alike.
const CLOSE: u8 = 20;

/// What the layers have found in one round.
#[derive(Default)]
pub(crate) struct Found(BinaryHeap<Reverse<Place>>);

impl Found {
    /// Elements `start..end` hold an identifier.
    pub(crate) fn push(&mut self, start: usize, end: usize, label: Label, score: u8) {
        if start < end {
            self.0.push(Reverse(Place { start, end, score, label }));
        }
    }

    /// Takes out facilities, and names that stand where clinicians are named.
    pub(crate) fn spare(&mut self, clinicians: &[Place]) {
        self.0.retain(|Reverse(place)| {
            let before = clinicians.partition_point(|one| one.end <= place.start);
            let named = clinicians.get(before).is_some_and(|one| one.start < place.end);
            !(place.label == Label::Facility || place.label == Label::Name && named)
        });
    }

    /// All of another's.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Sorted and apart: what overlaps is one, and so are two of a kind with only a sign or two between them, as in "Smith, John".
    pub(crate) fn merged(mut self, view: &View) -> Vec<Place> {
        let mut merged: Vec<Place> = Vec::with_capacity(self.0.len());
        while let Some(Reverse(next)) = self.0.pop() {
            if !view.says_something(&next) {
                continue;
            }
            let next = view.whole(next);
            match merged.last_mut() {
                Some(last) if next.start < last.end || belongs(view, last, &next) => {
                    // The longer one names it, of equals the surer: a name in an address is an address. A guess names nothing that is sure.
                    let (longer, shorter) = (next.end - next.start, last.end - last.start);
                    let surer = next.score.saturating_sub(last.score) > CLOSE
                        || last.score.saturating_sub(next.score) <= CLOSE
                            && (longer, next.score) > (shorter, last.score);
                    if next.start < last.end && surer {
                        last.label = next.label;
                    }
                    last.score = last.score.max(next.score);
                    last.end = last.end.max(next.end);
                }
                _ => merged.push(next),
            }
        }
        merged
    }
}

fn belongs(view: &View, last: &Place, next: &Place) -> bool {
    let between = last.end..next.start;
    last.label == next.label && last.label != Label::Date && between.len() <= 2 && {
        between.into_iter().all(|at| matches!(view.byte(at), b' ' | b',' | b'-' | b'.' | b'\''))
    }
}

/// Spans of several rounds → one list in order; of two that overlap the outer one, which a later round found around the inner one.
pub(crate) fn in_order(spans: Vec<Span>) -> Vec<Span> {
    let mut heap: BinaryHeap<_> =
        spans.into_iter().map(|span| Reverse((span.start, Reverse(span.end), span.label, span.score))).collect();
    let mut ordered: Vec<Span> = Vec::with_capacity(heap.len());
    while let Some(Reverse((start, Reverse(end), label, score))) = heap.pop() {
        if ordered.last().is_none_or(|last| last.end <= start) {
            ordered.push(Span { start, end, label, score });
        }
    }
    ordered
}
