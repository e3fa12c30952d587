//! Values of the same submission, and what kind of thing each is.

/// One value that identifies the writer of a text, or somebody near them.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    /// What the form says it is.
    pub kind: Kind,
    /// The value as it was typed.
    pub value: &'a str,
}

impl core::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Value").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl<'a> Value<'a> {
    /// A value of which the form says nothing: its shape tells what it is.
    #[must_use]
    pub fn other(value: &'a str) -> Self {
        Self { kind: Kind::Other, value }
    }
}

/// What a value is: a hint, never a filter. A wrong one costs nothing but its own shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A person's name, or a part of one.
    Name,
    /// A day.
    Date,
    /// A telephone or fax number.
    Phone,
    /// An e-mail address.
    Email,
    /// A street address, with or without its town.
    Street,
    /// A city, town or county.
    City,
    /// A ZIP or postal code.
    Zip,
    /// A social security number.
    Ssn,
    /// Any other number or code.
    Id,
    /// A facility, an employer, a school, an insurer.
    Organization,
    /// Unknown: its shape tells.
    Other,
}
