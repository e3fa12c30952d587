//! `(documents, scrubber) → figures`, in the measures of the peers' bench: what leaked, what was touched for nothing.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use gauze_scrub::{Pack, Settings, Span, scrub};

use crate::document::{Document, Mark};

/// Counts over documents.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    marks: usize,
    covered: usize,
    found: usize,
    right: usize,
    marked_documents: usize,
    clean: usize,
    plain_documents: usize,
    touched: usize,
    labels: BTreeMap<&'static str, (usize, usize)>,
    bytes: usize,
    spent: Duration,
}

impl Figures {
    /// Marks wholly covered, in percent.
    pub(crate) fn recall(&self) -> f64 {
        percent(self.covered, self.marks)
    }

    /// Documents without a mark in which something was found, in percent.
    pub(crate) fn over(&self) -> f64 {
        percent(self.touched, self.plain_documents)
    }

    /// One line: sR, sP, clean, over.
    pub(crate) fn line(&self) -> String {
        format!(
            "sR {:5.1}  sP {:5.1}  clean {:5.1}  over {:5.1}   ({} marks, {} documents, {} of them without)",
            self.recall(),
            percent(self.right, self.found),
            percent(self.clean, self.marked_documents),
            self.over(),
            self.marks,
            self.marked_documents + self.plain_documents,
            self.plain_documents
        )
    }

    /// Recall by label.
    pub(crate) fn by_label(&self) -> String {
        let one = |(label, (covered, all)): (&&str, &(usize, usize))| {
            format!("{label} {:.1} ({all})", percent(*covered, *all))
        };
        self.labels.iter().map(one).collect::<Vec<_>>().join(" · ")
    }

    /// Texts of 150 bytes that would have been scrubbed in a second, by one thread.
    pub(crate) fn speed(&self) -> f64 {
        self.bytes as f64 / 150.0 / self.spent.as_secs_f64().max(1e-9)
    }

    fn add(&mut self, text: &str, marks: &[Mark], spans: &[Span], misses: &mut String) {
        let mut leaked = false;
        for mark in marks {
            let inside = |at: usize| spans.iter().any(|span| span.start <= at && at < span.end);
            let signs =
                text.char_indices().filter(|(at, c)| (mark.start..mark.end).contains(at) && c.is_alphanumeric());
            let whole = signs.map(|(at, _)| at).all(inside);
            self.marks += 1;
            self.covered += usize::from(whole);
            let label = self.labels.entry(mark.label).or_default();
            label.0 += usize::from(whole);
            label.1 += 1;
            if !whole {
                leaked = true;
                let words = text.get(mark.start..mark.end).unwrap_or_default();
                misses.push_str(&format!("leak {} «{words}» in: {}\n", mark.label, text.replace('\n', "\\n")));
            }
        }
        for span in spans {
            self.found += 1;
            let right = marks.iter().any(|mark| mark.start < span.end && span.start < mark.end);
            self.right += usize::from(right);
            if !right {
                let words = text.get(span.start..span.end).unwrap_or_default();
                let kind = if marks.is_empty() { "over" } else { "extra" };
                let line = format!("{kind} {} «{words}» {} in: {}\n", span.label.name(), span.score, text);
                misses.push_str(&line.trim_end().replace('\n', "\\n"));
                misses.push('\n');
            }
        }
        if marks.is_empty() {
            self.plain_documents += 1;
            self.touched += usize::from(!spans.is_empty());
        } else {
            self.marked_documents += 1;
            self.clean += usize::from(!leaked);
        }
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / (whole as f64).max(1.0)
}

/// Scrubs every document; what went wrong is appended to `misses`.
pub(crate) fn score(documents: &[Document], packs: &[Pack<'_>], threshold: Option<u8>, misses: &mut String) -> Figures {
    let mut figures = Figures::default();
    let settings = Settings { packs, threshold, ..Settings::default() };
    for document in documents {
        let (text, marks) = document.joined();
        let began = Instant::now();
        let spans = scrub(&text, &[], &settings);
        figures.spent += began.elapsed();
        figures.bytes += text.len();
        figures.add(&text, &marks, &spans, misses);
    }
    figures
}
