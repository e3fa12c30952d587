//! `places`, `beside`: what the page has to know of a policy's files before it reads one.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::pipeline::{Call, write};
use gauze_client::{Rule, beside_picture};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    id: &'a str,
    html: Option<&'a str>,
    fhir: Option<&'a str>,
    surveyjs: Option<&'a str>,
    kind: &'static str,
    max_bytes: u32,
}

/// The questions whose file may leave: where they stand in each format, what kind of file, and how large it may be.
///
/// # Errors
/// As `describe`.
#[wasm_bindgen]
pub fn places(argument: String) -> Result<JsValue, JsValue> {
    let study = Call::read(argument)?.verify()?;
    let places: Vec<Place<'_>> = study
        .policy()
        .fields()
        .iter()
        .filter_map(|field| {
            let Rule::Attach(how) = field.rule() else { return None };
            let place = field.place();
            Some(Place {
                id: field.id(),
                html: place.html.as_deref(),
                fhir: place.fhir.as_deref(),
                surveyjs: place.surveyjs.as_deref(),
                kind: how.name(),
                max_bytes: field.max_bytes().and_then(|bytes| u32::try_from(bytes).ok()).unwrap_or(0),
            })
        })
        .collect();
    write(&places)
}

/// JSON text of a `data:` address in base64 → words and counts of what stands beside its picture.
///
/// # Errors
/// It is no JSON text.
#[wasm_bindgen]
pub fn beside(argument: String) -> Result<JsValue, JsValue> {
    let argument = Zeroizing::new(argument);
    // As it comes from `JSON.stringify`: base64 has nothing that JSON would escape.
    write(&beside_picture(argument.trim_matches('"')))
}
