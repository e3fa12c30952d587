//! `name of a field → kind of its values`: names as forms, FHIR and `autocomplete` have them, English and Spanish.

use crate::Kind;

/// Words of names, the first list that has one decides. A name that says nothing leaves it to the value's shape.
const KINDS: &[(Kind, &str)] = &[
    (Kind::Email, "email mail correo"),
    (Kind::Phone, "phone tel telephone telephones mobile cell fax pager telecom telefono celular movil"),
    (Kind::Ssn, "ssn social itin nss"),
    (Kind::Date, "dob birth birthdate birthday bday date nacimiento fecha"),
    (Kind::Zip, "zip zipcode postal postalcode postcode cp"),
    (Kind::City, "city town county locality municipality ciudad municipio colonia"),
    (Kind::Street, "street address addr line1 line2 line street1 street2 calle direccion domicilio"),
    (
        Kind::Organization,
        "organization organisation company employer work clinic hospital facility pharmacy insurer insurance payer plan school site empresa clinica farmacia aseguradora escuela",
    ),
    (
        Kind::Id,
        "mrn id ids identifier number num no account member policy subscriber record license licence passport plate vin serial device npi dea claim group username handle curp rfc dni nie nif expediente poliza",
    ),
    (
        Kind::Name,
        "name names nombre nombres apellido apellidos first last middle given family surname maiden nick nickname preferred prefix suffix alias contact guardian spouse parent mother father proxy provider doctor physician nurse clinician pcp therapist caregiver relative patient firstname lastname fullname fname lname medico contacto paciente",
    ),
];

/// States and countries may stay, and so may what only counts or classifies.
const NOTHING: &str = "state country estado pais relationship relation sex gender language title";

impl Kind {
    /// What a field's name says of its values; `None`: that they identify nobody.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let words = words(name);
        let has = |list: &str| words.iter().any(|word| list.split(' ').any(|other| other == word));
        // What it is stands last: "patient.address.city", "emergency_contact_phone", "member_name".
        let last = words.last().map(String::as_str).unwrap_or_default();
        if NOTHING.split(' ').any(|other| other == last) {
            return None;
        }
        let of = |word: &str| {
            KINDS.iter().find(|(_, list)| list.split(' ').any(|other| other == word)).map(|(kind, _)| *kind)
        };
        // "street number" and "phone_number" are no codes, "insurance_name" is no person's.
        if matches!(last, "number" | "num" | "no") && has("phone tel telephone mobile cell fax telefono celular movil")
        {
            return Some(Self::Phone);
        }
        if matches!(last, "name" | "nombre")
            && has(
                "organization company employer clinic hospital facility pharmacy insurer insurance payer plan school",
            )
        {
            return Some(Self::Organization);
        }
        let found = of(last).or_else(|| words.iter().rev().find_map(|word| of(word)));
        Some(found.unwrap_or(Self::Other))
    }
}

// "firstName", "first_name", "Patient.name[0].given" → small words without numbers
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut small = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || c.is_uppercase() && small {
            words.push(String::new());
        }
        small = c.is_lowercase();
        if let (true, Some(word)) = (c.is_alphabetic(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fields_say_what_their_values_are() {
        for (name, expected) in [
            ("first_name", Kind::Name),
            ("lastName", Kind::Name),
            ("Patient.name[0].given", Kind::Name),
            ("dob", Kind::Date),
            ("birthDate", Kind::Date),
            ("emergency_contact", Kind::Name),
            ("emergency_phone", Kind::Phone),
            ("phone_number", Kind::Phone),
            ("patient.telecom.value", Kind::Phone),
            ("mrn", Kind::Id),
            ("member_id", Kind::Id),
            ("ssn", Kind::Ssn),
            ("address-line1", Kind::Street),
            ("Patient.address.city", Kind::City),
            ("postal-code", Kind::Zip),
            ("provider", Kind::Name),
            ("pharmacy", Kind::Organization),
            ("insurance_name", Kind::Organization),
            ("correo", Kind::Email),
            ("nombre", Kind::Name),
            ("q17", Kind::Other),
        ] {
            assert_eq!(Kind::of_name(name), Some(expected), "{name}");
        }
        assert_eq!((Kind::of_name("state"), Kind::of_name("relationship")), (None, None));
    }
}
