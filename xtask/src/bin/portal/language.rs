//! `?lang=es` → the Spanish pages; anything else, the English ones.

use axum::http::Uri;

/// The folder of the pages in the form's language.
pub(crate) fn folder(uri: &Uri) -> &'static str {
    let mut pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    if pairs.any(|(name, value)| name == "lang" && value == "es") { "/es/" } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_languages() {
        assert_eq!(folder(&Uri::from_static("/login?lang=es")), "/es/");
        assert_eq!(folder(&Uri::from_static("/login?mrn=1&lang=en")), "/");
        assert_eq!(folder(&Uri::from_static("/login?lang=//example.org")), "/");
        assert_eq!(folder(&Uri::from_static("/login")), "/");
    }
}
