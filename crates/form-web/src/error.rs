//! `ClientError → Error {code, field}` of JavaScript; never a value.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// An `Error` with a stable `code` and, where there is one, the `field` it is about.
pub(crate) fn js_error(code: &str, field: Option<&str>) -> JsValue {
    let error = js_sys::Error::new(code);
    // Setting a property of a fresh, extensible object cannot fail.
    let _code = Reflect::set(&error, &"code".into(), &code.into());
    let _field = Reflect::set(&error, &"field".into(), &field.map_or(JsValue::NULL, JsValue::from_str));
    error.into()
}

/// The words are the page's, in the patient's language: a module that carried them too would be 2 KiB larger.
pub(crate) fn from_client(error: &gauze_client::ClientError) -> JsValue {
    js_error(error.code(), error.field())
}

/// The caller's argument has another shape; the shape is named nowhere, since a value could stand in it.
pub(crate) fn bad_argument() -> JsValue {
    js_error("web/bad-argument", None)
}
