//! What a form itself says about identity → categories: may only add restrictions, as real forms mark too little and wrongly.

use gauze_forms::form::Hints;

use super::category::Category as C;

/// HTML autocomplete token → category (HTML Standard, 4.10.18.7).
fn autocomplete(token: &str) -> Option<C> {
    // "section-x shipping home tel": the last word is the field's.
    let word = token.split_ascii_whitespace().rfind(|word| *word != "webauthn")?.to_ascii_lowercase();
    let category = match word.as_str() {
        "name" | "given-name" | "additional-name" | "family-name" | "nickname" | "honorific-prefix"
        | "honorific-suffix" | "organization" => C::Names,
        "username" | "impp" => C::OtherId,
        "new-password" | "current-password" | "one-time-code" => C::Account,
        "organization-title" => C::Occupation,
        "street-address" | "address-line1" | "address-line2" | "address-line3" | "address-level2"
        | "address-level3" | "address-level4" | "postal-code" => C::Geography,
        "email" => C::Email,
        "url" => C::Url,
        "photo" => C::Photo,
        "bday" | "bday-day" | "bday-month" | "bday-year" => C::BirthDate,
        "sex" => C::Sex,
        "language" => C::Language,
        word if word.starts_with("tel") => C::Phone,
        word if word.starts_with("cc-") || word.starts_with("transaction-") => C::Account,
        _ => return None,
    };
    Some(category)
}

/// HTML input type, REDCap validation, XForm preload → category.
fn written_type(written: &str) -> Option<C> {
    let written = written.to_ascii_lowercase();
    let has = |part: &str| written.contains(part);
    let category = match written.as_str() {
        "password" => C::Account,
        "ssn" => C::Ssn,
        "username" => C::OtherId,
        _ if has("deviceid") || has("simserial") || has("subscriberid") => C::Device,
        _ if has("mrn") || has("nhs") => C::Mrn,
        _ if has("phone") || written == "tel" => C::Phone,
        _ if has("email") => C::Email,
        _ if has("zipcode") || has("postal") => C::Geography,
        _ => return None,
    };
    Some(category)
}

/// Categories that the form's own marks name, and in which words.
pub(super) fn categories(hints: &Hints) -> Vec<(C, String)> {
    let mut found = Vec::new();
    if let Some((category, token)) = hints.autocomplete.as_deref().and_then(|token| Some((autocomplete(token)?, token)))
    {
        found.push((category, format!("autocomplete `{token}`")));
    }
    if let Some((category, written)) =
        hints.written_type.as_deref().and_then(|written| Some((written_type(written)?, written)))
    {
        found.push((category, format!("type `{written}`")));
    }
    if hints.identifier {
        found.push((C::OtherId, "the form marks it as an identifier".to_owned()));
    }
    found
}
