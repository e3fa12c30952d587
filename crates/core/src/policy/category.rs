//! `Category`: the 18 identifiers of 45 CFR 164.514(b)(2)(i), and what helps to recognise a person beside them.

use super::field::FieldType;

/// What kind of identifier, or near-identifier, a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Category {
    /// (A) Names.
    Names,
    /// (B) Geography smaller than a state.
    Geography,
    /// (C) Elements of dates but the year.
    Dates,
    /// (D) Telephone numbers.
    Phone,
    /// (E) Fax numbers.
    Fax,
    /// (F) E-mail addresses.
    Email,
    /// (G) Social security numbers.
    Ssn,
    /// (H) Medical record numbers.
    Mrn,
    /// (I) Health plan beneficiary numbers.
    HealthPlan,
    /// (J) Account numbers.
    Account,
    /// (K) Certificate and licence numbers.
    Licence,
    /// (L) Vehicles and plates.
    Vehicle,
    /// (M) Devices and serial numbers.
    Device,
    /// (N) Web addresses.
    Url,
    /// (O) IP addresses.
    Ip,
    /// (P) Biometric identifiers.
    Biometric,
    /// (Q) Full-face photographs and the like.
    Photo,
    /// (R) Any other unique number, characteristic or code.
    OtherId,
    /// (C) The date of birth, which also gives the age.
    BirthDate,
    /// (C) An age; over 89 it is an identifier.
    Age,
    /// Near-identifier: sex or gender.
    Sex,
    /// Near-identifier: race or ethnicity.
    RaceEthnicity,
    /// Near-identifier: occupation or employer.
    Occupation,
    /// Near-identifier: education.
    Education,
    /// Near-identifier: language.
    Language,
    /// Near-identifier: marital status.
    MaritalStatus,
    /// Near-identifier: income.
    Income,
    /// About a relative, who did not consent.
    Relative,
}

impl Category {
    /// As a policy writes them, in the order of the rule.
    pub const NAMES: [(&'static str, Self); 28] = [
        ("names", Self::Names),
        ("geography", Self::Geography),
        ("dates", Self::Dates),
        ("phone", Self::Phone),
        ("fax", Self::Fax),
        ("email", Self::Email),
        ("ssn", Self::Ssn),
        ("mrn", Self::Mrn),
        ("health-plan", Self::HealthPlan),
        ("account", Self::Account),
        ("licence", Self::Licence),
        ("vehicle", Self::Vehicle),
        ("device", Self::Device),
        ("url", Self::Url),
        ("ip", Self::Ip),
        ("biometric", Self::Biometric),
        ("photo", Self::Photo),
        ("other-id", Self::OtherId),
        ("birth-date", Self::BirthDate),
        ("age", Self::Age),
        ("sex", Self::Sex),
        ("race-ethnicity", Self::RaceEthnicity),
        ("occupation", Self::Occupation),
        ("education", Self::Education),
        ("language", Self::Language),
        ("marital-status", Self::MaritalStatus),
        ("income", Self::Income),
        ("relative", Self::Relative),
    ];

    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, category)| *category)
    }

    /// As a policy writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, category)| *category == self).map_or("", |(name, _)| name)
    }

    /// What a type is by itself, where the policy says nothing.
    #[must_use]
    pub fn of_type(kind: FieldType) -> Option<Self> {
        match kind {
            FieldType::PersonName => Some(Self::Names),
            FieldType::Address | FieldType::PostalCode => Some(Self::Geography),
            FieldType::Date | FieldType::DateTime => Some(Self::Dates),
            FieldType::Phone => Some(Self::Phone),
            FieldType::Email => Some(Self::Email),
            FieldType::Identifier => Some(Self::OtherId),
            FieldType::Attachment => Some(Self::Photo),
            _ => None,
        }
    }

    /// One of the 18 identifiers, (A) to (R), which Safe Harbor lets leave in no exact form.
    ///
    /// An age is none below 90; the age rules see to the rest.
    #[must_use]
    pub fn is_identifier(self) -> bool {
        self <= Self::BirthDate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighteen_categories_and_the_date_of_birth_are_identifiers() {
        let identifiers: Vec<&str> =
            Category::NAMES.iter().filter(|(_, category)| category.is_identifier()).map(|(name, _)| *name).collect();
        assert_eq!(identifiers.len(), 19);
        assert_eq!(identifiers.last(), Some(&"birth-date"));
        for (name, category) in Category::NAMES {
            assert_eq!((Category::parse(name), category.name()), (Some(category), name));
        }
        assert_eq!(Category::parse("name"), None);
    }
}
