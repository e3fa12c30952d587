//! `document → examples`: sentences with the label of every token, as the model will see them.

use gauze_scrub::training::{FEATURES, Group, Hide, sentences};
use gauze_scrub::{Pack, Settings, scrub};

use crate::document::{Document, Mark};
use crate::random::Random;

/// A sentence: its features, and a label for each token.
pub(crate) struct Example {
    pub(crate) features: Vec<[u32; FEATURES]>,
    pub(crate) labels: Vec<u8>,
    /// Which template it was made of.
    pub(crate) source: u32,
}

/// The first label of a group; inside of it is one more.
fn first_label(label: &str) -> u8 {
    let group = match label {
        "NAME" => Group::Name,
        "STREET" | "CITY" | "ZIP" => Group::Place,
        "FACILITY" | "EMPLOYER" => Group::Organization,
        "DATE" | "AGE_OVER_89" => Group::Date,
        _ => Group::Number,
    };
    1 + 2 * group as u8
}

/// A document → its sentences. What rules find is mostly taken out before, as it is when the model judges; sometimes all stands there,
/// or something else is missing, so that the model does not lean on the rules of a day.
pub(crate) fn of(document: &Document, pack: &Pack<'_>, random: &mut Random) -> Vec<Example> {
    let (text, marks) = document.joined();
    let (text, marks) = match random.between(0, 99) {
        0..68 => {
            let spans = scrub(&text, &[], &Settings::default());
            let out: Vec<Mark> = spans
                .iter()
                .map(|span| Mark {
                    start: span.start,
                    end: span.end,
                    label: crate::document::known_label(span.label.name()).unwrap_or("ID"),
                })
                .collect();
            tagged(&text, &marks, &out)
        }
        68..88 => {
            let out: Vec<Mark> = marks.iter().copied().filter(|_| random.percent(50)).collect();
            tagged(&text, &marks, &out)
        }
        _ => (text, marks),
    };
    let share = *random.pick(&[0, 0, 10, 25, 60]).unwrap_or(&0);
    let blind = *random.pick(&[0, 0, 0, 6]).unwrap_or(&0);
    let found = sentences(&text, pack, &mut || {
        if random.percent(blind) {
            Hide::Classes
        } else if random.percent(share) {
            Hide::Identity
        } else {
            Hide::Nothing
        }
    });
    let mut examples = Vec::with_capacity(found.len());
    let mut at = 0;
    for sentence in found {
        let mut before = None;
        let mut labels = Vec::with_capacity(sentence.tokens.len());
        for (start, end) in &sentence.tokens {
            while marks.get(at).is_some_and(|mark| mark.end <= *start) {
                at += 1;
            }
            let inside = marks.get(at).filter(|mark| mark.start < *end);
            labels.push(match inside {
                None => 0,
                Some(mark) => first_label(mark.label) + u8::from(before == Some(at)),
            });
            before = inside.map(|_| at);
        }
        examples.push(Example { features: sentence.features, labels, source: document.source });
    }
    examples
}

/// The text with tags in some places, and where its marks are then.
fn tagged(text: &str, marks: &[Mark], out: &[Mark]) -> (String, Vec<Mark>) {
    let mut new = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(out.len());
    let mut from = 0;
    for mark in out {
        new.push_str(text.get(from..mark.start).unwrap_or_default());
        let start = new.len();
        new.push_str(&format!("[{}]", mark.label));
        places.push((mark.start, mark.end, start, new.len()));
        from = mark.end;
    }
    new.push_str(text.get(from..).unwrap_or_default());
    // Where an offset went: what was taken out is behind its tag at the end, before it at the start.
    let moved = |at: usize, end: bool| {
        let before = places.partition_point(|(start, ..)| *start < at || !end && *start <= at);
        match before.checked_sub(1).and_then(|last| places.get(last)) {
            None => at,
            Some((_, old, start, _)) if at <= *old && end => *start,
            Some((_, old, _, new)) => new + at.saturating_sub(*old),
        }
    };
    let left = marks.iter().map(|mark| Mark {
        start: moved(mark.start, false),
        end: moved(mark.end, true),
        label: mark.label,
    });
    let left = left.filter(|mark| mark.start < mark.end && new.get(mark.start..mark.end).is_some());
    let left = left.collect();
    (new, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_move_with_the_tags() {
        let text = "Hi Ana Ruiz in Reno";
        let mark = |start, end, label| Mark { start, end, label };
        let marks = [mark(3, 11, "NAME"), mark(15, 19, "CITY")];
        let (new, left) = tagged(text, &marks, &[mark(3, 6, "NAME")]);
        assert_eq!(new, "Hi [NAME] Ruiz in Reno");
        let texts: Vec<_> = left.iter().map(|mark| new.get(mark.start..mark.end).unwrap()).collect();
        assert_eq!(texts, [" Ruiz", "Reno"]);
        let (new, left) = tagged(text, &marks, &marks);
        assert_eq!((new.as_str(), left.len()), ("Hi [NAME] in [CITY]", 0));
        let (new, left) = tagged(text, &marks, &[mark(7, 11, "NAME")]);
        assert_eq!(new, "Hi Ana [NAME] in Reno");
        assert_eq!(new.get(left[0].start..left[0].end).unwrap(), "Ana ");
    }
}
