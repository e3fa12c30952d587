//! The kinds of identifiers, and the tags that stand where one stood.

/// What a span holds, after 45 CFR 164.514(b)(2)(i), finer where a reader profits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Label {
    /// (A) a person's name.
    Name,
    /// (B) a street address or a post-office box.
    Street,
    /// (B) a city, town or county.
    City,
    /// (B) a ZIP code.
    Zip,
    /// (B) a clinic, hospital, pharmacy, school: places below a state.
    Facility,
    /// (A) an employer.
    Employer,
    /// (C) a day or month.
    Date,
    /// (C) an age over 89.
    Age,
    /// (D), (E) a telephone or fax number.
    Phone,
    /// (F) an e-mail address.
    Email,
    /// (G) a social security number, or its last digits.
    Ssn,
    /// (H) a medical record number.
    Mrn,
    /// (I) a health plan number.
    HealthPlan,
    /// (J) an account, invoice or card number.
    Account,
    /// (K) a certificate or licence number.
    License,
    /// (L) a vehicle's number or plate.
    Vehicle,
    /// (M) a device's serial number.
    Device,
    /// (N) a web address.
    Url,
    /// (O) an address on a network.
    Ip,
    /// (R) a name in a social network.
    Username,
    /// (R) any other number or code.
    Id,
}

/// Every label, in the order of the enum.
const ALL: [Label; 21] = [
    Label::Name,
    Label::Street,
    Label::City,
    Label::Zip,
    Label::Facility,
    Label::Employer,
    Label::Date,
    Label::Age,
    Label::Phone,
    Label::Email,
    Label::Ssn,
    Label::Mrn,
    Label::HealthPlan,
    Label::Account,
    Label::License,
    Label::Vehicle,
    Label::Device,
    Label::Url,
    Label::Ip,
    Label::Username,
    Label::Id,
];

impl Label {
    /// The label's stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.tag().trim_matches(['[', ']'])
    }

    /// What stands in the text instead.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Name => "[NAME]",
            Self::Street => "[STREET]",
            Self::City => "[CITY]",
            Self::Zip => "[ZIP]",
            Self::Facility => "[FACILITY]",
            Self::Employer => "[EMPLOYER]",
            Self::Date => "[DATE]",
            Self::Age => "[AGE_OVER_89]",
            Self::Phone => "[PHONE]",
            Self::Email => "[EMAIL]",
            Self::Ssn => "[SSN]",
            Self::Mrn => "[MRN]",
            Self::HealthPlan => "[HEALTH_PLAN]",
            Self::Account => "[ACCOUNT]",
            Self::License => "[LICENSE]",
            Self::Vehicle => "[VEHICLE]",
            Self::Device => "[DEVICE]",
            Self::Url => "[URL]",
            Self::Ip => "[IP]",
            Self::Username => "[USERNAME]",
            Self::Id => "[ID]",
        }
    }

    /// The block in place of one, of one width for all of a kind.
    #[must_use]
    pub fn block(self) -> &'static str {
        match self {
            Self::Zip | Self::Age | Self::Ip => "████",
            Self::Street | Self::Facility | Self::Employer | Self::Url | Self::Email => "████████████",
            _ => "████████",
        }
    }

    /// The tag that a text begins with.
    pub(crate) fn at_start_of(text: &str) -> Option<Self> {
        ALL.into_iter().find(|label| text.starts_with(label.tag()))
    }

    /// The label's place in the enum.
    pub(crate) fn index(self) -> u8 {
        self as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_have_their_places_and_tags_are_read_back() {
        for (at, label) in ALL.into_iter().enumerate() {
            assert_eq!(usize::from(label.index()), at);
            assert_eq!(Label::at_start_of(&format!("{} and more", label.tag())), Some(label));
            assert_eq!(label.tag(), format!("[{}]", label.name()));
        }
        assert_eq!(Label::at_start_of("[NAME"), None);
    }
}
