//! `text → spans`: the layers again and again, until they find nothing in what is left.
//!
//! What is found changes what stands beside it: a name, then the name after it. Every round sees the text as it would be read with its
//! tags in place, element for element, and the last round finds nothing. So a second scrubbing of the redacted text, which begins with
//! that very round, finds nothing either.

use crate::known::Known;
use crate::model::Memo;
use crate::spans::{self, Found, Place};
use crate::view::View;
use crate::{Label, Providers, Settings, Span, marked, model, rules};

/// From this round on, a finding takes out its whole line: only a made-up text goes on so long.
const PATIENCE: usize = 12;
/// In this round everything goes: the time stays linear in the text.
const LIMIT: usize = 16;

pub(crate) fn run(text: &str, known: &Known, settings: &Settings<'_>) -> Vec<Span> {
    let mut view = View::new(text);
    let mut judged = Judged::default();
    let mut all = Vec::new();
    for round in 0.. {
        let mut found = Found::default();
        known.find(&view, &mut found);
        marked::find(&view, settings.marked, &mut found);
        let mut guessed = Found::default();
        rules::find(&view, settings.packs.is_empty(), &mut guessed);
        let clinicians = (settings.providers == Providers::Keep).then(|| rules::clinicians(&view));
        if let Some(clinicians) = &clinicians {
            guessed.spare(clinicians);
        }
        found.append(guessed);
        let mut places = found.merged(&view);
        if places.is_empty() {
            places = judged.find(&mut view, settings, clinicians.as_deref());
        }
        if places.is_empty() {
            break;
        }
        let places = match round {
            0..PATIENCE => places,
            PATIENCE..LIMIT => lines(&view, &places),
            _ => vec![Place { start: 0, end: view.len(), score: 100, label: Label::Id }],
        };
        all.extend(places.iter().map(|one| view.span(one)));
        view = view.without(&places);
    }
    spans::in_order(all)
}

/// What the models have said of the text so far.
#[derive(Default)]
struct Judged {
    /// Which packs judged the last time, one bit each, whether the text had capitals then, and how many tags.
    before: Option<(u64, bool, u32)>,
    /// One a pack.
    memos: Vec<Memo>,
}

impl Judged {
    // Sentences that have not changed are not judged again, unless what holds for the whole text has.
    fn find(&mut self, view: &mut View, settings: &Settings<'_>, clinicians: Option<&[Place]>) -> Vec<Place> {
        let choice = settings.packs.len() > 1;
        let heard = model::Heard::of(view);
        let speaking = settings.packs.iter().map(|pack| choice && heard.may_be(pack.language()));
        let which = speaking.enumerate().fold(0u64, |bits, (at, yes)| bits | u64::from(yes) << (at % 64));
        // Unsure, or nothing to choose from: all of them.
        let which = if which == 0 { u64::MAX } else { which };
        let now = (which, view.is_caseless(), view.company());
        if self.before.replace(now) != Some(now) {
            view.refresh();
        }
        let mut found = Found::default();
        self.memos.resize_with(settings.packs.len(), Memo::default);
        for (at, (pack, memo)) in settings.packs.iter().zip(&mut self.memos).enumerate() {
            if which >> (at % 64) & 1 == 1 {
                model::find(view, pack, settings.threshold, memo, &mut found);
            }
        }
        view.judged();
        if let Some(clinicians) = clinicians {
            found.spare(clinicians);
        }
        found.merged(view)
    }
}

// The lines in which something was found.
fn lines(view: &View, places: &[Place]) -> Vec<Place> {
    let mut lines: Vec<Place> = Vec::with_capacity(places.len());
    let (mut start, mut at) = (0, 0);
    for place in places {
        if lines.last().is_some_and(|last| place.end <= last.end) {
            continue;
        }
        while at < place.start {
            if view.byte(at) == b'\n' {
                start = at + 1;
            }
            at += 1;
        }
        let end = (place.end..view.len()).find(|end| view.byte(*end) == b'\n').unwrap_or(view.len());
        match lines.last_mut() {
            Some(last) if start < last.end => last.end = end,
            _ => lines.push(Place { start, end, ..*place }),
        }
    }
    lines
}
