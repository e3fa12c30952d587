//! `Value`: a validated answer, as far inside as it goes.

use zeroize::Zeroizing;

use crate::clock::Time;
use crate::{Date, Number};

/// A validated answer; no answer is `Option::None` around it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Index of the option.
    Choice(usize),
    /// Indices of the options, rising; none chosen is no answer.
    Choices(Vec<usize>),
    /// In the field's unit.
    Number(Number),
    Date(Date),
    DateTime(Date, Option<Time>),
    Time(Time),
    /// The first five digits.
    PostalCode(Zeroizing<String>),
    /// Words, without control characters but line breaks.
    Words(Zeroizing<String>),
    /// A file: its `data:` address in base64, empty where nothing of it is read.
    File(Zeroizing<String>),
    /// The question was not asked, and the policy tells that apart from "no answer".
    NotApplicable,
}

impl core::fmt::Debug for Value {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Value([REDACTED])")
    }
}

impl Value {
    /// The day, of a date with or without a time.
    pub(crate) fn day(&self) -> Option<Date> {
        match self {
            Self::Date(date) | Self::DateTime(date, _) => Some(*date),
            _ => None,
        }
    }

    /// The number, of a number.
    pub(crate) fn number(&self) -> Option<Number> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    /// The option, of a single choice.
    pub(crate) fn choice(&self) -> Option<usize> {
        if let Self::Choice(chosen) = self { Some(*chosen) } else { None }
    }
}
