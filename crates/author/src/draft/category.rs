//! What a question asks about a person, in the policy's categories.

/// The kinds of identifiers that the policy language names: the 18 of Safe Harbor (45 CFR 164.514(b)(2)(i)), then
/// quasi-identifiers, which single somebody out together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    /// Names of the person, relatives, employers, household members.
    Names,
    /// Places smaller than a state.
    Geography,
    /// Dates other than the birth date.
    Dates,
    /// Telephone numbers.
    Phone,
    /// Fax numbers.
    Fax,
    /// E-mail addresses.
    Email,
    /// Social Security numbers.
    Ssn,
    /// Medical record numbers.
    Mrn,
    /// Health plan numbers.
    HealthPlan,
    /// Accounts, cards, passwords.
    Account,
    /// Certificates and licences.
    Licence,
    /// Vehicles and their plates.
    Vehicle,
    /// Devices and their serial numbers.
    Device,
    /// Web addresses and names in social networks.
    Url,
    /// Internet addresses.
    Ip,
    /// Fingerprints, voice prints.
    Biometric,
    /// Pictures and other files.
    Photo,
    /// Any other unique number or code.
    OtherId,
    /// When the person was born.
    BirthDate,
    /// How old the person is.
    Age,
    /// Sex, gender, orientation.
    Sex,
    /// Race, ethnicity, tribe.
    RaceEthnicity,
    /// Work.
    Occupation,
    /// Schooling.
    Education,
    /// Languages spoken.
    Language,
    /// Marital status.
    MaritalStatus,
    /// Money.
    Income,
    /// About another person.
    Relative,
}

impl Category {
    /// As the policy writes it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Geography => "geography",
            Self::Dates => "dates",
            Self::Phone => "phone",
            Self::Fax => "fax",
            Self::Email => "email",
            Self::Ssn => "ssn",
            Self::Mrn => "mrn",
            Self::HealthPlan => "health-plan",
            Self::Account => "account",
            Self::Licence => "licence",
            Self::Vehicle => "vehicle",
            Self::Device => "device",
            Self::Url => "url",
            Self::Ip => "ip",
            Self::Biometric => "biometric",
            Self::Photo => "photo",
            Self::OtherId => "other-id",
            Self::BirthDate => "birth-date",
            Self::Age => "age",
            Self::Sex => "sex",
            Self::RaceEthnicity => "race-ethnicity",
            Self::Occupation => "occupation",
            Self::Education => "education",
            Self::Language => "language",
            Self::MaritalStatus => "marital-status",
            Self::Income => "income",
            Self::Relative => "relative",
        }
    }

    /// In plain words, for a table's reader.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Names => "a name",
            Self::Geography => "a place smaller than a state",
            Self::Dates => "a date",
            Self::Phone => "a telephone number",
            Self::Fax => "a fax number",
            Self::Email => "an e-mail address",
            Self::Ssn => "a Social Security or tax number",
            Self::Mrn => "a medical record number",
            Self::HealthPlan => "a health plan or its number",
            Self::Account => "an account, card or password",
            Self::Licence => "a licence or certificate number",
            Self::Vehicle => "a vehicle or its plate",
            Self::Device => "a device or its serial number",
            Self::Url => "a web address or name in a network",
            Self::Ip => "an internet address",
            Self::Biometric => "a biometric identifier",
            Self::Photo => "a picture or file",
            Self::OtherId => "a unique number or code",
            Self::BirthDate => "the birth date",
            Self::Age => "age",
            Self::Sex => "sex or gender",
            Self::RaceEthnicity => "race or ethnicity",
            Self::Occupation => "work",
            Self::Education => "schooling",
            Self::Language => "language",
            Self::MaritalStatus => "marital status",
            Self::Income => "income",
            Self::Relative => "about a relative",
        }
    }

    /// One of the 18 of Safe Harbor: its exact value never leaves in a draft.
    #[must_use]
    pub fn is_identifier(self) -> bool {
        !matches!(
            self,
            Self::Age
                | Self::Sex
                | Self::RaceEthnicity
                | Self::Occupation
                | Self::Education
                | Self::Language
                | Self::MaritalStatus
                | Self::Income
                | Self::Relative
        )
    }
}
