//! `(input, words) → Reply → text`: the draw, and how a report writes it.

use gauze_ldp::{Duchi, Epsilon, Mechanism, Reply, SquareWave, SubsetSelection};
use zeroize::Zeroizing;

use super::{Chance, Table};
use crate::policy::{Field, NOT_APPLICABLE};

/// Words that the largest subset takes.
const MOST_WORDS: usize = 1024;

/// `(mechanism, size, parameter, epsilon, answer, first word) → reply` of the engine's own table, for whoever audits a module.
///
/// 1 is subset selection of `parameter` of `size` categories: 1 where the set holds the answer, else 0, with all other words 0, as the
/// first decides that alone. 2 is the square wave of `size` values with window `parameter`, 3 Duchi's mechanism over `size` points;
/// `None` for others.
pub(crate) fn probe(
    mechanism: u32,
    size: u32,
    parameter: u32,
    epsilon: Epsilon,
    answer: u32,
    word: u64,
) -> Option<u32> {
    let table = match mechanism {
        1 => SubsetSelection::new(size, parameter, epsilon).map(Mechanism::SubsetSelection),
        2 => SquareWave::new(size, parameter, epsilon).map(Mechanism::SquareWave),
        3 => Duchi::new(size, epsilon).map(Mechanism::Duchi),
        _ => return None,
    };
    let mut words = [0; MOST_WORDS];
    if let Some(first) = words.first_mut() {
        *first = word;
    }
    match table.ok()?.respond(u64::from(answer), &words) {
        Reply::Index(reply) => Some(reply),
        Reply::Subset(mask) => Some(u32::from(mask.contains(answer))),
        Reply::Option { .. } => None,
    }
}

impl Chance {
    /// Random words that one reply takes.
    #[must_use]
    pub fn words(&self) -> usize {
        match &self.table {
            Table::Response(_) | Table::Wave(..) | Table::Bit(_) => 1,
            Table::Subset(table) => table.words(),
            // One for the end or the option, one for the response.
            Table::Ends(_) | Table::One(_) => 2,
        }
    }

    /// `(input, words) → Reply`: the same work whatever the answer and the outcome.
    #[must_use]
    pub fn draw(&self, input: u32, words: &[u64]) -> Reply {
        let word = |at: usize| words.get(at).copied().unwrap_or(0);
        match &self.table {
            Table::Response(table) => Reply::Index(table.respond(input, word(0))),
            Table::Subset(table) => Reply::Subset(table.respond(input, words)),
            Table::Bit(table) => Reply::Index(table.respond(input, word(0))),
            Table::One(table) => table.respond(u64::from(input), word(0), word(1)),
            Table::Wave(table, _) => {
                // A missing answer's window begins where those of all others have ended.
                let (window, span) = (2 * table.window(), 2 * table.window() + 1);
                let absent = input.saturating_sub(self.answers);
                let behind = u32::from(input >= self.answers);
                let step = table.respond(input - absent + behind * (window + absent * span), word(0));
                let line = self.answers + window;
                Reply::Index(step.min(line) + step.saturating_sub(line) / span)
            }
            Table::Ends(table) => {
                let top = self.answers - 1;
                // Up for `input` of `top` equal parts of the words.
                let part = (u128::from(word(0)) * u128::from(top)) >> 64;
                let up = u32::from(part < u128::from(input.min(top)));
                Reply::Index(table.respond(up + input.saturating_sub(top), word(1)))
            }
        }
    }

    /// Replies that are no missing answer, of the mechanisms that send a number; none of the others.
    #[must_use]
    pub fn numbers(&self) -> Option<u32> {
        match &self.table {
            Table::Wave(table, _) => Some(self.answers + 2 * table.window()),
            Table::Bit(_) | Table::Ends(_) => Some(2),
            Table::Response(_) | Table::Subset(_) | Table::One(_) => None,
        }
    }

    /// The codes of missing answers, as they come after the others.
    pub(super) fn absent(&self) -> impl Iterator<Item = Option<&'static str>> {
        let not_applicable = self.missing.not_applicable.then_some(Some(NOT_APPLICABLE));
        not_applicable.into_iter().chain(self.missing.no_answer.then_some(None))
    }

    /// How a report writes a reply; none is "no answer".
    #[must_use]
    pub fn text(&self, field: &Field, reply: &Reply) -> Option<Zeroizing<String>> {
        let text = match reply {
            Reply::Subset(mask) => mask.text(),
            Reply::Option { option, ticked } => {
                let code = self.domain.code(field, *option).unwrap_or_default();
                [code.as_str(), if *ticked { TICKED } else { NOT_TICKED }].concat()
            }
            Reply::Index(index) => {
                let there = self.numbers().unwrap_or(self.answers);
                if *index < there {
                    match self.numbers() {
                        Some(_) => index.to_string(),
                        None => self.domain.code(field, *index).unwrap_or_default(),
                    }
                } else {
                    let place = usize::try_from(index - there).unwrap_or(usize::MAX);
                    self.absent().nth(place).flatten()?.to_owned()
                }
            }
        };
        Some(Zeroizing::new(text))
    }

    /// Bytes of the longest text.
    pub(crate) fn longest(&self, field: &Field) -> usize {
        let codes = field.options().iter().map(|option| option.code.len());
        match &self.table {
            Table::Subset(table) => usize::try_from(table.categories()).unwrap_or(usize::MAX),
            Table::One(_) => codes.max().unwrap_or(0) + TICKED.len(),
            Table::Response(_) => codes.map(|len| len + 1).sum(),
            Table::Wave(..) | Table::Bit(_) | Table::Ends(_) => u32::MAX.to_string().len(),
        }
    }

    /// Whether a report writes this reply without quotes.
    #[must_use]
    pub fn is_bare(&self, text: &str) -> bool {
        self.numbers().is_some() && text.bytes().all(|c| c.is_ascii_digit())
    }

    /// Whether the mechanism can have sent this text, as [`Self::text`] writes it.
    #[must_use]
    pub fn can_say(&self, field: &Field, text: Option<&str>) -> bool {
        if let Table::Subset(table) = &self.table {
            let mask = text.and_then(gauze_ldp::Mask::read);
            return mask.is_some_and(|mask| mask.categories() == table.categories() && mask.size() == table.size());
        }
        let there = |text: &str| match (&self.table, self.numbers()) {
            (_, Some(numbers)) => {
                let number = text.parse::<u32>().ok().filter(|number| number.to_string() == text);
                number.is_some_and(|number| number < numbers)
            }
            (Table::One(_), _) => {
                let option = text.strip_suffix(TICKED).or_else(|| text.strip_suffix(NOT_TICKED));
                field.options().iter().any(|known| Some(known.code.as_str()) == option)
            }
            _ => (0..self.answers).any(|place| self.domain.code(field, place).as_deref() == Some(text)),
        };
        self.absent().any(|code| code == text) && !matches!(self.table, Table::One(_)) || text.is_some_and(there)
    }
}

/// Behind the code of an option that is asked.
pub const TICKED: &str = "=1";
/// Likewise.
pub const NOT_TICKED: &str = "=0";
