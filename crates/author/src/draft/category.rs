//! What a question asks about a person, in the policy's categories and in plain words.

pub use gauze_core::policy::Category;

/// In plain words, for a table's reader.
pub(super) fn in_words(category: Category) -> &'static str {
    match category {
        Category::Names => "a name",
        Category::Geography => "a place smaller than a state",
        Category::Dates => "a date",
        Category::Phone => "a telephone number",
        Category::Fax => "a fax number",
        Category::Email => "an e-mail address",
        Category::Ssn => "a Social Security or tax number",
        Category::Mrn => "a medical record number",
        Category::HealthPlan => "a health plan or its number",
        Category::Account => "an account, card or password",
        Category::Licence => "a licence or certificate number",
        Category::Vehicle => "a vehicle or its plate",
        Category::Device => "a device or its serial number",
        Category::Url => "a web address or name in a network",
        Category::Ip => "an internet address",
        Category::Biometric => "a biometric identifier",
        Category::Photo => "a picture or file",
        Category::OtherId => "a unique number or code",
        Category::BirthDate => "the birth date",
        Category::Age => "age",
        Category::Sex => "sex or gender",
        Category::RaceEthnicity => "race or ethnicity",
        Category::Occupation => "work",
        Category::Education => "schooling",
        Category::Language => "language",
        Category::MaritalStatus => "marital status",
        Category::Income => "income",
        Category::Relative => "about a relative",
        // A category that the language gains is one more number until it has words here.
        _ => "an identifier",
    }
}
