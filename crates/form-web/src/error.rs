//! `ClientError → Error {code, field, message}` of JavaScript; never a value.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// An `Error` with a stable `code` and, where there is one, the `field` it is about.
pub(crate) fn js_error(code: &str, field: Option<&str>, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    // Setting a property of a fresh, extensible object cannot fail.
    let _code = Reflect::set(&error, &"code".into(), &code.into());
    let _field = Reflect::set(&error, &"field".into(), &field.map_or(JsValue::NULL, JsValue::from_str));
    error.into()
}

#[cfg(feature = "pipeline")]
pub(crate) fn from_client(error: &gauze_client::ClientError) -> JsValue {
    js_error(error.code(), error.field(), error.code())
}

#[cfg(feature = "pipeline")]
/// The caller's argument has another shape; the shape is named nowhere, since a value could stand in it.
pub(crate) fn bad_argument() -> JsValue {
    js_error("web/bad-argument", None, "the argument is not of the documented shape")
}
