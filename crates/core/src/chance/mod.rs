//! `(Json, field) → Chance`, `(Chance, answer, words) → reply`: every mechanism beyond plain randomized response.
//!
//! | mechanism | for | reply |
//! |---|---|---|
//! | `randomized-response` | multiple choices, each combination as one answer | one combination |
//! | `subset-selection` | choices, and combinations | a set of answers, as a mask |
//! | `square-wave` | ordinal answers and numbers | a step of a line that is longer than the scale by the window at each end |
//! | `duchi` | ordinal answers and numbers, for their mean | up or down |
//! | `sample-one` | multiple choices | one option, drawn whatever the answers are, and whether it is ticked |
//!
//! "Not applicable" and "no answer" are inside each mechanism. In a square wave each of them is a stretch of the line as long as a
//! window, which no other answer's window reaches. For Duchi's mechanism they stand beside the two ends of the scale: a number is
//! moved to an end by a fair draw, and then randomized response runs over all of them, which is Duchi's law where nothing is missing.
//! Of a multiple choice one of whose options is asked, nothing ticked is no tick at that option: a form cannot tell it from no answer.

mod domain;
mod reply;

use gauze_ldp::{Duchi, Epsilon, LdpError, RandomizedResponse, SampleOne, SquareWave, SubsetSelection};
use gauze_signed::Json;

pub use domain::{Domain, Grid, MAX_LEVELS, MAX_TICKS};
pub(crate) use reply::probe;
pub use reply::{NOT_TICKED, TICKED};

use crate::PolicyError;
use crate::policy::rule::About;
use crate::policy::{Field, MissingValues, read};
use crate::value::Value;

/// A mechanism over a field's answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chance {
    domain: Domain,
    /// Answers of the domain; the missing ones come after them.
    answers: u32,
    missing: MissingValues,
    table: Table,
}

/// The integers that the noise is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Over the combinations and the missing answers.
    Response(RandomizedResponse),
    /// Over the domain's and the missing answers.
    Subset(SubsetSelection),
    /// Over the line: the answers, then room for each missing one.
    Wave(SquareWave, Goal),
    /// Over the scale, where nothing can be missing.
    Bit(Duchi),
    /// Over the two ends of the scale, and the missing answers.
    Ends(RandomizedResponse),
    /// Over the options, one of which is asked.
    One(SampleOne),
}

/// What a study wants of a square wave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// The mean.
    Mean,
    /// How the answers are spread.
    Distribution,
}

pub(crate) fn read(json: &Json, about: &About<'_>, epsilon: Epsilon) -> Result<Chance, PolicyError> {
    let levels = || PolicyError::Levels(about.id.to_owned());
    let domain = Domain::read(json, about).ok_or_else(levels)?;
    let answers = domain.answers(about.options);
    let absent = count(about.missing);
    let whole = |key| read::whole(json, key).and_then(|number| u32::try_from(number).ok()).unwrap_or(0);
    let table = match read::text(json, "mechanism") {
        "randomized-response" => RandomizedResponse::new(answers + absent, epsilon).map(Table::Response),
        "subset-selection" => SubsetSelection::new(answers + absent, whole("subsetSize"), epsilon).map(Table::Subset),
        "square-wave" => {
            let window = whole("window");
            let goal = if read::text(json, "goal") == "mean" { Goal::Mean } else { Goal::Distribution };
            // A window wider than the scale tells nothing, however long the stretches of the missing answers make the line.
            let narrow = (window < answers).then_some(()).ok_or(LdpError::Window);
            let line = answers + absent * (2 * window + 1);
            narrow.and_then(|()| SquareWave::new(line, window, epsilon)).map(|table| Table::Wave(table, goal))
        }
        "duchi" if absent == 0 => Duchi::new(answers, epsilon).map(Table::Bit),
        "duchi" => RandomizedResponse::new(2 + absent, epsilon).map(Table::Ends),
        // Its replies are about one option: there is no place for a second way of not answering.
        "sample-one" if about.missing.not_applicable => Err(LdpError::Options),
        "sample-one" => SampleOne::new(answers, epsilon).map(Table::One),
        _ => Err(LdpError::Categories),
    };
    let table = table.map_err(|problem| PolicyError::Noise { field: about.id.to_owned(), problem })?;
    Ok(Chance { domain, answers, missing: about.missing, table })
}

impl Chance {
    /// What the mechanism tells apart.
    #[must_use]
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// How many answers it tells apart, beside the missing ones.
    #[must_use]
    pub fn answers(&self) -> u32 {
        self.answers
    }

    /// The integers.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Its name in a policy.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self.table {
            Table::Response(_) => "randomized-response",
            Table::Subset(_) => "subset-selection",
            Table::Wave(..) => "square-wave",
            Table::Bit(_) | Table::Ends(_) => "duchi",
            Table::One(_) => "sample-one",
        }
    }

    /// The epsilon that the table is certified for: never above the one of the policy, and nearly always it.
    #[must_use]
    pub fn spent(&self) -> Epsilon {
        match &self.table {
            Table::Response(table) | Table::Ends(table) => table.spent(),
            Table::Subset(table) => table.spent(),
            Table::Wave(table, _) => table.spent(),
            Table::Bit(table) => table.spent(),
            Table::One(table) => table.spent(),
        }
    }

    /// Of `out_of` people who answer alike, how many send that answer: as it is, inside their set, close to it, as the end of the scale
    /// where it lies, or as the tick of the option that is asked; rounded, and never all or nobody.
    #[must_use]
    pub fn honest_out_of(&self, out_of: u32) -> u32 {
        match &self.table {
            Table::Response(table) | Table::Ends(table) => table.honest_out_of(out_of),
            Table::Subset(table) => table.honest_out_of(out_of),
            Table::Wave(table, _) => table.honest_out_of(out_of),
            Table::Bit(table) => table.ones_out_of(u32::MAX, out_of),
            Table::One(table) => table.tick().honest_out_of(out_of),
        }
    }

    /// Answers that it tells apart, the missing ones among them; options of which one is asked.
    #[must_use]
    pub fn told_apart(&self) -> u32 {
        self.answers + if let Table::One(_) = self.table { 0 } else { count(self.missing) }
    }

    /// Categories of a set, or the steps of a window.
    #[must_use]
    pub fn size(&self) -> Option<u32> {
        match &self.table {
            Table::Subset(table) => Some(table.size()),
            Table::Wave(table, _) => Some(table.window()),
            _ => None,
        }
    }

    /// The same table as its engine names it: what an auditor probes, and a memo is kept under.
    #[must_use]
    pub fn engine(&self) -> gauze_ldp::Mechanism {
        use gauze_ldp::Mechanism;
        match self.table {
            Table::Response(table) | Table::Ends(table) => Mechanism::RandomizedResponse(table),
            Table::Subset(table) => Mechanism::SubsetSelection(table),
            Table::Wave(table, _) => Mechanism::SquareWave(table),
            Table::Bit(table) => Mechanism::Duchi(table),
            Table::One(table) => Mechanism::SampleOne(table),
        }
    }

    /// The place of an answer among what the mechanism tells apart; of [`Table::One`] the ticked options as bits.
    pub(crate) fn input(&self, value: Option<&Value>) -> u32 {
        if let (Table::One(_), value) = (&self.table, value) {
            return if let Some(Value::Choices(chosen)) = value { domain::ticks(chosen) } else { 0 };
        }
        let last = self.answers + count(self.missing) - 1;
        let place = match value {
            Some(Value::NotApplicable) => Some(self.answers),
            Some(value) => self.domain.place(value),
            None => None,
        };
        // "No answer" is the last one.
        place.unwrap_or(last).min(last)
    }

    /// Whether an input is a missing answer.
    #[must_use]
    pub fn is_missing(&self, input: u32) -> bool {
        if let Table::One(_) = self.table { input == 0 } else { input >= self.answers }
    }

    /// All that a mechanism tells apart, in its order: answers, then "not applicable" and "no answer" (none) where they can occur.
    #[must_use]
    pub fn categories(&self, field: &Field) -> Vec<Option<String>> {
        let answers = (0..self.answers).map(|place| self.domain.code(field, place));
        answers.chain(self.absent().map(|code| code.map(str::to_owned))).collect()
    }
}

fn count(missing: MissingValues) -> u32 {
    u32::from(missing.no_answer) + u32::from(missing.not_applicable)
}
