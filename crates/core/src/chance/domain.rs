//! `Value → u32`: which of a mechanism's inputs an answer is, the missing ones included.

use gauze_signed::Json;

use crate::Number;
use crate::policy::rule::About;
use crate::policy::{Bound, Field, FieldType, read};
use crate::value::Value;

/// Most numbers of a grid, and most combinations of a multiple choice.
pub const MAX_LEVELS: u32 = 1024;
/// Most options of a multiple choice one of which is asked: their ticks are bits of a word.
pub const MAX_TICKS: usize = 31;

/// What a mechanism tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// The field's options.
    Options,
    /// Every set of the field's options but the empty one, which is no answer: set s has place s - 1, option i is bit i of s.
    Combinations,
    /// The field's options, each ticked or not.
    Ticks,
    /// Numbers at equal steps.
    Grid(Grid),
}

/// `min, min + step, …`: so many numbers, to the nearest of which an answer is moved, halves upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grid {
    min: Number,
    step: Number,
    levels: u32,
}

impl Domain {
    /// The domain of a field, or none where its numbers have no ends or its options are too many.
    pub(super) fn read(json: &Json, about: &About<'_>) -> Option<Self> {
        if about.kind.is_number() {
            return Grid::read(json, about).map(Self::Grid);
        }
        if read::text(json, "mechanism") == "sample-one" {
            return (about.options <= MAX_TICKS).then_some(Self::Ticks);
        }
        if about.kind == FieldType::MultiChoice {
            let most = usize::try_from(MAX_LEVELS.ilog2()).ok()?;
            return (about.options <= most).then_some(Self::Combinations);
        }
        json.get("step").is_none().then_some(Self::Options)
    }

    /// Answers that are there: options, combinations or numbers.
    pub(super) fn answers(&self, options: usize) -> u32 {
        let options = u32::try_from(options).unwrap_or(u32::MAX);
        match self {
            Self::Options | Self::Ticks => options,
            Self::Combinations => 1u32.checked_shl(options).map_or(0, |all| all - 1),
            Self::Grid(grid) => grid.levels,
        }
    }

    /// The place of an answer that is there.
    pub(super) fn place(&self, value: &Value) -> Option<u32> {
        match (self, value) {
            (Self::Options, Value::Choice(chosen)) => u32::try_from(*chosen).ok(),
            (Self::Combinations, Value::Choices(chosen)) => ticks(chosen).checked_sub(1),
            (Self::Grid(grid), Value::Number(number)) => Some(grid.level(*number)),
            _ => None,
        }
    }

    /// The code of an answer at a place, as a report writes it where the answer itself is drawn.
    #[must_use]
    pub fn code(&self, field: &Field, place: u32) -> Option<String> {
        match self {
            Self::Options | Self::Ticks => {
                field.options().get(usize::try_from(place).ok()?).map(|option| option.code.clone())
            }
            Self::Combinations => {
                let chosen = |at: usize| (place + 1) >> at & 1 == 1;
                let codes = field.options().iter().enumerate().filter(|(at, _)| chosen(*at));
                Some(codes.map(|(_, option)| option.code.as_str()).collect::<Vec<_>>().join(" "))
            }
            Self::Grid(grid) => Some(grid.number(i64::from(place))?.to_string()),
        }
    }
}

impl Grid {
    fn read(json: &Json, about: &About<'_>) -> Option<Self> {
        let end = |bound: Option<Bound>| match bound {
            Some(Bound::Number(number)) => Some(number),
            _ => None,
        };
        let (min, max) = (end(about.range.min)?, end(about.range.max)?);
        let step = if json.get("step").is_some() { read::number_at(json, "step")? } else { Number::from_whole(1)? };
        let width = max.micro().checked_sub(min.micro())?;
        // Zero and what is below it divide nothing.
        let steps = u32::try_from(width.checked_div(step.micro())?).ok()?;
        let fits = step > Number::ZERO && width % step.micro() == 0 && (1..MAX_LEVELS).contains(&steps);
        fits.then_some(Self { min, step, levels: steps + 1 })
    }

    /// How many numbers.
    #[must_use]
    pub fn levels(&self) -> u32 {
        self.levels
    }

    /// The lowest.
    #[must_use]
    pub fn min(&self) -> Number {
        self.min
    }

    /// From one to the next.
    #[must_use]
    pub fn step(&self) -> Number {
        self.step
    }

    /// The number so many steps from the lowest; beyond the ends too, as replies of a square wave lie.
    #[must_use]
    pub fn number(&self, steps: i64) -> Option<Number> {
        Number::from_micro(self.min.micro().checked_add(self.step.micro().checked_mul(steps)?)?)
    }

    // What lies beyond the ends is at them.
    fn level(&self, number: Number) -> u32 {
        let above = i128::from(number.micro()) - i128::from(self.min.micro());
        let step = i128::from(self.step.micro());
        let nearest = (2 * above + step).div_euclid(2 * step).clamp(0, i128::from(self.levels) - 1);
        u32::try_from(nearest).unwrap_or(0)
    }
}

/// Options that are chosen, as bits.
pub(super) fn ticks(chosen: &[usize]) -> u32 {
    chosen.iter().filter_map(|at| 1u32.checked_shl(u32::try_from(*at).ok()?)).fold(0, |all, one| all | one)
}
