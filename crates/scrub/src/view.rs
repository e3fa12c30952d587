//! `text → elements and tokens`: what the scanners see, with the way back to the text.

use core::ops::Range;

use zeroize::Zeroizing;

use crate::few::Words;
use crate::fold::{TAG, fold, is_letter};
use crate::spans::Place;
use crate::{Label, Span, words};

/// A run of letters or of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// First element.
    pub(crate) start: usize,
    /// Element after the last.
    pub(crate) end: usize,
    /// What the word lists say, 0 for numbers.
    pub(crate) class: u64,
    /// Of which languages it is a small word, as [`words::ENGLISH`] and [`words::SPANISH`].
    pub(crate) tongues: u64,
    /// The hash of its small letters or digits.
    pub(crate) hash: u32,
}

/// A text as the rules see it: one byte a character, each knowing where in the text it begins.
pub(crate) struct View {
    plain: Zeroizing<Vec<u8>>,
    /// Byte offset of every element, and of the end.
    at: Vec<u32>,
    tokens: Vec<Token>,
    lower: bool,
    /// How many tags, 2 for more.
    company: u32,
    /// Tags that were put in since a model judged the text; `None`: it never did.
    fresh: Option<Vec<usize>>,
}

impl View {
    pub(crate) fn new(text: &str) -> Self {
        // Room at once: a vector that grows leaves copies of the text behind. No character folds to more bytes than it has.
        let mut plain = Zeroizing::new(Vec::with_capacity(text.len()));
        let mut at = Vec::with_capacity(text.len().saturating_add(1));
        let mut skip = 0;
        for (offset, c) in text.char_indices() {
            if offset < skip {
                continue;
            }
            let tag = if c == '[' { text.get(offset..).and_then(Label::at_start_of) } else { None };
            if let Some(label) = tag {
                skip = offset + label.tag().len();
                plain.push(TAG + label.index());
                at.push(offset_of(offset));
                continue;
            }
            // A character of several letters is several elements of one offset.
            for byte in fold(c).bytes() {
                plain.push(*byte);
                at.push(offset_of(offset));
            }
        }
        at.push(offset_of(text.len()));
        Self::of(plain, at)
    }

    /// The same text with these places taken out, as if their tags stood there.
    pub(crate) fn without(&self, places: &[Place]) -> Self {
        let mut plain = Zeroizing::new(Vec::with_capacity(self.plain.len()));
        let mut at = Vec::with_capacity(self.at.len());
        let mut fresh = self.fresh.as_ref().map(|_| Vec::with_capacity(places.len()));
        let mut old = self.fresh.iter().flatten().copied().peekable();
        let mut tokens = Vec::with_capacity(self.tokens.len());
        let mut rest = self.tokens.as_slice();
        let mut from = 0;
        for place in places.iter().chain([&Place { start: self.len(), end: self.len(), score: 0, label: Label::Id }]) {
            if let Some(fresh) = &mut fresh {
                while let Some(element) = old.next_if(|element| *element < place.start) {
                    fresh.push(plain.len() + element.saturating_sub(from));
                }
                while old.next_if(|element| *element < place.end).is_some() {}
            }
            let to = plain.len();
            plain.extend_from_slice(self.plain.get(from..place.start).unwrap_or_default());
            // A tag parts words, so that a token is the same as before unless an end of it went.
            rest = rest.get(rest.partition_point(|token| token.end <= from)..).unwrap_or_default();
            for token in rest.iter().take_while(|token| token.start < place.start) {
                let (start, end) = (token.start.max(from), token.end.min(place.start));
                let moved = start - from + to..end - from + to;
                if (start, end) == (token.start, token.end) {
                    tokens.push(Token { start: moved.start, end: moved.end, ..*token });
                } else {
                    read(&plain, moved, &mut tokens);
                }
            }
            at.extend_from_slice(self.at.get(from..place.start).unwrap_or_default());
            if place.start == place.end {
                break;
            }
            if let Some(fresh) = &mut fresh {
                fresh.push(plain.len());
            }
            plain.push(TAG + place.label.index());
            at.push(self.at.get(place.start).copied().unwrap_or(u32::MAX));
            from = place.end;
        }
        at.extend(self.at.last());
        Self { fresh, ..Self::with(plain, at, tokens) }
    }

    /// Whether elements `start..end` have changed since a model judged them; all of them have if none ever did.
    pub(crate) fn is_fresh(&self, start: usize, end: usize) -> bool {
        let Some(fresh) = &self.fresh else { return true };
        let first = fresh.partition_point(|element| *element < start);
        fresh.get(first).is_some_and(|element| *element < end)
    }

    /// A model has judged all that is here.
    pub(crate) fn judged(&mut self) {
        self.fresh = Some(Vec::new());
    }

    /// What was judged before counts no more.
    pub(crate) fn refresh(&mut self) {
        self.fresh = None;
    }

    /// A place with all of the characters that it touches: one character may be several elements.
    pub(crate) fn whole(&self, mut place: Place) -> Place {
        let same = |a: usize, b: usize| self.at.get(a).is_some() && self.at.get(a) == self.at.get(b);
        while place.start > 0 && same(place.start - 1, place.start) {
            place.start -= 1;
        }
        while place.end < self.len() && same(place.end - 1, place.end) {
            place.end += 1;
        }
        place
    }

    /// Whether a place holds a letter or a digit: one of tags and signs alone holds nothing to take out.
    pub(crate) fn says_something(&self, place: &Place) -> bool {
        self.bytes(place.start, place.end).iter().any(|byte| is_letter(*byte) || byte.is_ascii_digit())
    }

    fn of(plain: Zeroizing<Vec<u8>>, at: Vec<u32>) -> Self {
        let mut tokens = Vec::with_capacity(plain.len() / 4);
        read(&plain, 0..plain.len(), &mut tokens);
        Self::with(plain, at, tokens)
    }

    fn with(plain: Zeroizing<Vec<u8>>, at: Vec<u32>, tokens: Vec<Token>) -> Self {
        // A word like "Anna" shows that its writer uses capitals.
        let named = |token: &Token| {
            let two = plain.get(token.start..token.end).and_then(|word| word.first_chunk());
            matches!(two, Some([a, b]) if a.is_ascii_uppercase() && b.is_ascii_lowercase())
        };
        let lower = !tokens.iter().any(named);
        let company = u32::try_from(plain.iter().filter(|byte| **byte >= TAG).take(2).count()).unwrap_or(0);
        Self { plain, at, tokens, lower, company, fresh: None }
    }

    /// An element, 0 out of bounds.
    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.plain.get(at).copied().unwrap_or(0)
    }

    /// The element before, 0 at the start.
    pub(crate) fn before(&self, at: usize) -> u8 {
        at.checked_sub(1).map_or(0, |at| self.byte(at))
    }

    /// Elements, as many of them as there are.
    pub(crate) fn bytes(&self, start: usize, end: usize) -> &[u8] {
        self.plain.get(start..end.min(self.plain.len())).unwrap_or_default()
    }

    /// How many elements.
    pub(crate) fn len(&self) -> usize {
        self.plain.len()
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    pub(crate) fn token(&self, k: usize) -> Option<Token> {
        self.tokens.get(k).copied()
    }

    /// The word or number itself; empty out of bounds.
    pub(crate) fn text(&self, k: usize) -> &[u8] {
        self.token(k).map_or(&[], |token| self.bytes(token.start, token.end))
    }

    /// What stands between a token and the next one, or the end.
    pub(crate) fn gap(&self, k: usize) -> &[u8] {
        let end = self.token(k).map_or(self.len(), |token| token.end);
        let next = self.token(k + 1).map_or(self.len(), |token| token.start);
        self.bytes(end, next)
    }

    /// What stands before a token, back to the one before it, or the start.
    pub(crate) fn gap_before(&self, k: usize) -> &[u8] {
        match k.checked_sub(1) {
            Some(before) => self.gap(before),
            None => self.bytes(0, self.token(k).map_or(0, |token| token.start)),
        }
    }

    /// The class bits of a token; 0 out of bounds.
    #[inline]
    pub(crate) fn class(&self, k: usize) -> u64 {
        self.tokens.get(k).map_or(0, |token| token.class)
    }

    /// The class bits of the token before.
    pub(crate) fn class_before(&self, k: usize) -> u64 {
        k.checked_sub(1).map_or(0, |before| self.class(before))
    }

    pub(crate) fn is_number(&self, k: usize) -> bool {
        self.text(k).first().is_some_and(u8::is_ascii_digit)
    }

    pub(crate) fn is_word(&self, k: usize) -> bool {
        self.text(k).first().is_some_and(|byte| is_letter(*byte))
    }

    /// Whether a token is this word, in any case.
    pub(crate) fn is(&self, k: usize, word: &str) -> bool {
        self.text(k).eq_ignore_ascii_case(word.as_bytes())
    }

    /// Whether a token is one of a few words, in any case.
    #[inline]
    pub(crate) fn is_any(&self, k: usize, words: &Words) -> bool {
        self.tokens
            .get(k)
            .is_some_and(|token| words.may_have(token.hash) && words.have(self.bytes(token.start, token.end)))
    }

    /// A word that begins with a capital, or is of a script without them.
    pub(crate) fn is_capital(&self, k: usize) -> bool {
        self.text(k).first().is_some_and(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
    }

    /// A word of two or more letters, all of them capitals.
    pub(crate) fn is_shouted(&self, k: usize) -> bool {
        let text = self.text(k);
        text.len() >= 2 && text.iter().all(u8::is_ascii_uppercase)
    }

    /// Nobody has used a capital as names have it: all is in small letters, or all in capitals.
    pub(crate) fn is_caseless(&self) -> bool {
        self.lower
    }

    /// How many tags there are, 2 for more.
    pub(crate) fn company(&self) -> u32 {
        self.company
    }

    /// A number of at most nine digits.
    pub(crate) fn value(&self, k: usize) -> Option<u32> {
        let digits = self.text(k);
        if !self.is_number(k) || digits.len() > 9 {
            return None;
        }
        Some(digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
    }

    /// Elements → bytes of the text.
    pub(crate) fn span(&self, place: &Place) -> Span {
        let offset = |at: usize| self.at.get(at).map_or(0, |offset| usize::try_from(*offset).unwrap_or(0));
        Span { start: offset(place.start), end: offset(place.end), label: place.label, score: place.score }
    }
}

// Adds the tokens of these elements, of which none stands beside a letter or digit outside.
fn read(plain: &[u8], elements: Range<usize>, tokens: &mut Vec<Token>) {
    let Range { mut start, end } = elements;
    while let Some(first) = plain.get(start).copied().filter(|_| start < end) {
        let same = |byte: &u8| if first.is_ascii_digit() { byte.is_ascii_digit() } else { is_letter(*byte) };
        if !same(&first) {
            start += 1;
            continue;
        }
        let run = plain.get(start..end).unwrap_or_default();
        let word = run.get(..run.iter().take_while(|byte| same(byte)).count()).unwrap_or_default();
        let hash = words::hash(word);
        let said = if first.is_ascii_digit() { 0 } else { words::class_of(hash) };
        let tongues = said & (words::ENGLISH | words::SPANISH);
        tokens.push(Token { start, end: start + word.len(), class: said ^ tongues, tongues, hash });
        start += word.len();
    }
}

// The caller has made sure that the text is short enough.
fn offset_of(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_runs_of_letters_or_digits() {
        let view = View::new("Ana's 500mg, x１２");
        let texts: Vec<_> =
            (0..view.tokens().len()).map(|k| String::from_utf8(view.text(k).to_vec()).unwrap()).collect();
        assert_eq!(texts, ["Ana", "s", "500", "mg", "x", "12"]);
        assert_eq!((view.gap(0), view.gap(1), view.gap_before(0)), (&b"'"[..], &b" "[..], &b""[..]));
        assert_eq!((view.value(2), view.value(0)), (Some(500), None));
    }

    #[test]
    fn what_is_taken_out_looks_as_its_tag_does() {
        let text = "Dear Jos\u{301}é, bye";
        let view = View::new(text);
        let place = Place { start: 5, end: 9, score: 1, label: Label::Name };
        let span = view.span(&place);
        assert_eq!(text.get(span.start..span.end), Some("Jos\u{301}é"));
        let without = view.without(&[place]);
        let tagged = View::new("Dear [NAME], bye");
        assert_eq!(without.plain, tagged.plain);
        assert_eq!(without.span(&Place { start: 5, end: 6, score: 1, label: Label::Name }), Span { score: 1, ..span });
    }

    proptest::proptest! {
        /// Why scrubbing twice changes nothing: what a round leaves is, element for element, what the redacted text is read as.
        #[test]
        fn what_is_left_is_what_the_redacted_text_is_read_as(
            text in "([a-z0-9ﬁ①\u{301}\u{200B}é\\\\\"'.,\n \\[\\]]|\\[NAME\\]|NAME\\]|\\[ID|ﬃ|［NAME]|\u{E0041}){0,60}",
            cuts in proptest::collection::vec((0usize..80, 1usize..6), 0..6),
        ) {
            let (first, mut view, mut spans) = (View::new(&text), View::new(&text), Vec::new());
            // One after the other, as rounds do: a later one may lie around an earlier one's tag.
            for (start, length) in cuts {
                let place = Place { start, end: start + length, score: 1, label: Label::Name };
                if place.end <= view.len() {
                    let place = view.whole(place);
                    spans.push(view.span(&place));
                    view = view.without(&[place]);
                }
            }
            let redacted = crate::redact(&text, &crate::spans::in_order(spans));
            proptest::prop_assert_eq!(&view.plain[..], &View::new(&redacted).plain[..]);
            proptest::prop_assert!(first.at.is_sorted() && view.at.is_sorted() && view.at.len() == view.plain.len() + 1);
        }
    }
}
