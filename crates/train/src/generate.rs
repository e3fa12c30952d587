//! `(templates, lists, number) → document`: the same number gives the same document.

use crate::document::Document;
use crate::noise;
use crate::random::Random;
use crate::slots::{Filler, People};
use crate::template::{File, Piece, Template};

/// Makes documents of templates.
pub(crate) struct Generator<'l> {
    filler: &'l Filler<'l>,
    files: &'l [File],
    corpus: &'l [Document],
    /// Templates up to and with this file's.
    upto: Vec<usize>,
    /// The number of a file's first template.
    first: Vec<u32>,
    seed: u64,
}

impl<'l> Generator<'l> {
    pub(crate) fn new(filler: &'l Filler<'l>, files: &'l [File], corpus: &'l [Document], seed: u64) -> Self {
        let (mut upto, mut first, mut sum, mut count) = (Vec::new(), Vec::new(), 0, 1);
        for file in files {
            // A whole document says more of how documents look than one sentence.
            sum += file.templates.len() * if file.sentences { 3 } else { 4 };
            upto.push(sum);
            first.push(count);
            count += u32::try_from(file.templates.len()).unwrap_or(0);
        }
        Self { filler, files, corpus, upto, first, seed }
    }

    /// A document as somebody might have typed it.
    pub(crate) fn document(&self, number: u64) -> Document {
        let mut random = Random::new(self.seed ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        let random = &mut random;
        if !self.corpus.is_empty() && random.percent(7) {
            let at = random.below(self.corpus.len());
            let mut document = self.corpus.get(at).cloned().unwrap_or_default();
            // Two hundred templates stand behind this corpus.
            document.source = 1_000_000 + u32::try_from(at % 200).unwrap_or(0);
            return noise::typed(&document, random);
        }
        let whole = self.upto.last().copied().unwrap_or(0);
        let at = random.below(whole);
        let at = self.upto.partition_point(|upto| *upto <= at);
        let mut document = Document::default();
        let Some(file) = self.files.get(at) else { return document };
        let mut people = People::default();
        let count = if file.sentences { *random.pick(&[1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6]).unwrap_or(&1) } else { 1 };
        let joint = *random.pick(&[" ", " ", " ", " ", "\n", " - ", ", ", "  "]).unwrap_or(&" ");
        // Half of the longer documents are of sentences that hold nothing, or of one that does among them.
        for turn in 0..count {
            let at = random.below(file.templates.len());
            let Some(template) = file.templates.get(at) else { continue };
            if turn > 0 {
                document.push(joint);
            }
            if turn == 0 {
                document.source = self.first_of(file) + u32::try_from(at).unwrap_or(0);
            }
            self.fill(template, &mut people, random, &mut document);
        }
        noise::typed(&document, random)
    }

    fn first_of(&self, file: &File) -> u32 {
        let at = self.files.iter().position(|other| std::ptr::eq(other, file)).unwrap_or(0);
        self.first.get(at).copied().unwrap_or(0)
    }

    fn fill(&self, template: &Template, people: &mut People, random: &mut Random, document: &mut Document) {
        for piece in template.chosen(random) {
            match piece {
                Piece::Text(text) => document.push(text),
                Piece::Slot { name, variant, capital } => {
                    self.filler.fill((name, variant, *capital), people, random, document);
                }
                Piece::Choice(_) => {}
            }
        }
    }
}
