//! What the portal answers: pages, the package, the signed policies, and the headers on all of them.

use std::path::Path;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::{Portal, paths};

/// The signed policy of the form that also goes to the clinic.
pub(crate) async fn study(State(portal): State<Arc<Portal>>) -> Response {
    send(&portal.options.study, "application/jose").await
}

/// The signed policy of the form that goes to the study alone.
pub(crate) async fn study_only(State(portal): State<Arc<Portal>>) -> Response {
    send_if_any(portal.options.study_only.as_deref()).await
}

/// The signed policy of the form with words and a picture.
pub(crate) async fn visit(State(portal): State<Arc<Portal>>) -> Response {
    send_if_any(portal.options.visit.as_deref()).await
}

/// The key that the page pins.
pub(crate) async fn publisher(State(portal): State<Arc<Portal>>) -> Response {
    send(&portal.options.publisher, "text/plain; charset=utf-8").await
}

/// A file of the package or a page, the latter with the publisher's key and the patient's handle filled in.
pub(crate) async fn file(State(portal): State<Arc<Portal>>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let found = match uri.path().strip_prefix("/pkg/") {
        Some(path) => paths::exact(&portal.options.pkg, path),
        None => paths::page(&portal.options.pages, uri.path()),
    };
    let Some(found) = found else {
        return not_found();
    };
    let kind = content_type(&found);
    if !kind.starts_with("text/html") {
        return send(&found, kind).await;
    }
    let key = tokio::fs::read_to_string(&portal.options.publisher).await;
    let (Ok(page), Ok(key)) = (tokio::fs::read_to_string(&found).await, key) else {
        return not_found();
    };
    let subject = portal.sessions.patient(&headers).map(|patient| patient.subject).unwrap_or_default();
    let page = page.replace("{{publisher}}", &escaped(key.trim())).replace("{{subject}}", &escaped(&subject));
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], page).into_response()
}

/// Adds what every answer of a careful portal carries.
pub(crate) async fn add_headers(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&content_security_policy(&portal)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    response
}

fn content_security_policy(portal: &Portal) -> String {
    let wasm = if portal.options.csp_no_wasm { "" } else { " 'wasm-unsafe-eval'" };
    format!(
        "default-src 'none'; script-src 'self'{wasm}; style-src 'self'; img-src 'self'; connect-src 'self' {}; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types gauze-form",
        portal.options.collector
    )
}

async fn send_if_any(signed: Option<&Path>) -> Response {
    match signed {
        Some(file) => send(file, "application/jose").await,
        None => not_found(),
    }
}

async fn send(file: &Path, kind: &'static str) -> Response {
    match tokio::fs::read(file).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Err(_) => not_found(),
    }
}

fn not_found() -> Response {
    (StatusCode::NOT_FOUND, "there is no such page").into_response()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_cannot_end_its_attribute() {
        assert_eq!(escaped("a\"><b>'&"), "a&quot;&gt;&lt;b&gt;&#39;&amp;");
    }
}
