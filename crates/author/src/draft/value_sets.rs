//! Published value sets that forms point to by address instead of listing the answers: code, display.
//!
//! Facts of HL7 FHIR R4 and US Core (hl7.org, CC0), CDC race and ethnicity, HL7 v3 and SNOMED CT's US edition as those value
//! sets name them. Only short sets that portals' forms really use; a longer one (medications, problems) is no question with
//! answers to choose from, but a search.

/// Answers of a value set: code, display.
pub(super) type Answers = &'static [(&'static str, &'static str)];

static SETS: &[(&str, Answers)] = &[
    ("/us-core-usps-state", STATES),
    ("/omb-race-category", RACE),
    ("/omb-ethnicity-category", ETHNICITY),
    ("/administrative-gender", GENDER),
    ("/birthsex", BIRTH_SEX),
    ("/2.16.840.1.113762.1.4.1021.24", BIRTH_SEX),
    ("/us-core-sexual-orientation", ORIENTATION),
    // Gender identity and smoking status, as VSAC numbers them; the former with what its versions had before and after 2024.
    ("/2.16.840.1.113762.1.4.1021.32", GENDER_IDENTITY),
    ("/2.16.840.1.113883.11.20.9.38", SMOKING),
    ("/us-core-observation-smokingstatus", SMOKING),
    ("/condition-clinical", CONDITION),
    ("/v3-educationlevel", EDUCATION),
    ("/subscriber-relationship", SUBSCRIBER),
    ("/v2-0136", YES_NO),
    ("/yesnodontknow", YES_NO_UNKNOWN),
];

/// The answers of the value set at this address, if it is one of those known.
pub(super) fn answers(url: &str) -> Option<Answers> {
    let url = url.split('|').next().unwrap_or_default().to_ascii_lowercase();
    SETS.iter().find(|(end, _)| url.ends_with(end)).map(|(_, answers)| *answers)
}

static RACE: Answers = &[
    ("1002-5", "American Indian or Alaska Native"),
    ("2028-9", "Asian"),
    ("2054-5", "Black or African American"),
    ("2076-8", "Native Hawaiian or Other Pacific Islander"),
    ("2106-3", "White"),
    ("2131-1", "Other race"),
    ("UNK", "Unknown"),
    ("ASKU", "Asked but no answer"),
];

static ETHNICITY: Answers = &[
    ("2135-2", "Hispanic or Latino"),
    ("2186-5", "Not Hispanic or Latino"),
    ("UNK", "Unknown"),
    ("ASKU", "Asked but no answer"),
];

static GENDER: Answers = &[("male", "Male"), ("female", "Female"), ("other", "Other"), ("unknown", "Unknown")];

static BIRTH_SEX: Answers =
    &[("F", "Female"), ("M", "Male"), ("OTH", "Other"), ("UNK", "Unknown"), ("ASKU", "Asked but no answer")];

static ORIENTATION: Answers = &[
    ("38628009", "Homosexual"),
    ("20430005", "Heterosexual"),
    ("42035005", "Bisexual"),
    ("OTH", "Other"),
    ("UNK", "Unknown"),
    ("ASKU", "Asked but no answer"),
];

static GENDER_IDENTITY: Answers = &[
    ("446151000124109", "Male"),
    ("446141000124107", "Female"),
    ("407377005", "Female-to-male transgender"),
    ("407376001", "Male-to-female transgender"),
    ("33791000087105", "Nonbinary"),
    ("446131000124102", "Neither exclusively male nor female"),
    ("OTH", "Other"),
    ("ASKU", "Asked but no answer"),
];

static SMOKING: Answers = &[
    ("449868002", "Smokes every day"),
    ("428041000124106", "Smokes some days"),
    ("428071000124103", "Heavy smoker"),
    ("428061000124105", "Light smoker"),
    ("77176002", "Smoker, how much is unknown"),
    ("8517006", "Former smoker"),
    ("266919005", "Never smoked"),
    ("266927001", "Unknown if ever smoked"),
];

static CONDITION: Answers = &[
    ("active", "Active"),
    ("recurrence", "Recurrence"),
    ("relapse", "Relapse"),
    ("inactive", "Inactive"),
    ("remission", "Remission"),
    ("resolved", "Resolved"),
    ("unknown", "Unknown"),
];

static EDUCATION: Answers = &[
    ("ELEM", "Elementary school"),
    ("SEC", "Some secondary or high school"),
    ("HS", "High school or secondary school degree complete"),
    ("SCOL", "Some college education"),
    ("ASSOC", "Associate's or technical degree complete"),
    ("BD", "College or baccalaureate degree complete"),
    ("PB", "Some post-baccalaureate education"),
    ("GD", "Graduate or professional degree complete"),
    ("POSTG", "Doctoral or post graduate education"),
];

static SUBSCRIBER: Answers = &[
    ("self", "Self"),
    ("spouse", "Spouse"),
    ("child", "Child"),
    ("parent", "Parent"),
    ("common", "Common law spouse"),
    ("other", "Other"),
    ("injured", "Injured party"),
];

static YES_NO: Answers = &[("Y", "Yes"), ("N", "No")];

static YES_NO_UNKNOWN: Answers = &[("Y", "Yes"), ("N", "No"), ("asked-unknown", "Don't know")];

static STATES: Answers = &[
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AS", "American Samoa"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("DC", "District of Columbia"),
    ("FM", "Federated States of Micronesia"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("GU", "Guam"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MH", "Marshall Islands"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("MP", "Northern Mariana Islands"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PW", "Palau"),
    ("PA", "Pennsylvania"),
    ("PR", "Puerto Rico"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VI", "Virgin Islands"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
    ("AE", "Armed Forces Europe"),
    ("AA", "Armed Forces Americas"),
    ("AP", "Armed Forces Pacific"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value_sets_are_known_by_address() {
        let race = answers("http://hl7.org/fhir/us/core/ValueSet/omb-race-category|7.0.0").unwrap();
        assert!(race.contains(&("2106-3", "White")));
        assert_eq!(answers("http://terminology.hl7.org/ValueSet/v3-EducationLevel").unwrap().len(), 9);
        assert!(answers("http://hl7.org/fhir/us/core/ValueSet/us-core-condition-code").is_none());
        assert_eq!(answers("http://hl7.org/fhir/us/core/ValueSet/birthsex").unwrap().len(), 5);
        for (_, answers) in SETS {
            let mut codes: Vec<&str> = answers.iter().map(|(code, _)| *code).collect();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), answers.len());
        }
    }
}
