//! Every request as it came, in a file: the tests search it for what must not be there.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::{LARGEST_BODY, Portal};

/// An open log file.
pub(crate) struct Log(Mutex<File>);

impl Log {
    /// An empty file.
    pub(crate) fn create(file: &Path) -> Result<Self, String> {
        let created = File::create(file).map_err(|e| format!("cannot create {}: {e}", file.display()))?;
        Ok(Self(Mutex::new(created)))
    }

    fn append(&self, parts: &Parts, body: &Bytes) -> std::io::Result<()> {
        let mut text = format!("{} {}\n", parts.method, parts.uri).into_bytes();
        for (name, value) in &parts.headers {
            text.extend_from_slice(name.as_str().as_bytes());
            text.extend_from_slice(b": ");
            text.extend_from_slice(value.as_bytes());
            text.push(b'\n');
        }
        text.push(b'\n');
        text.extend_from_slice(body);
        text.extend_from_slice(b"\n\n");
        let mut file = self.0.lock().map_err(|e| std::io::Error::other(e.to_string()))?;
        file.write_all(&text)
    }
}

/// Writes the request down, if there is a log, and passes it on unchanged.
pub(crate) async fn write(State(portal): State<Arc<Portal>>, request: Request, next: Next) -> Response {
    let Some(log) = &portal.log else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    if log.append(&parts, &body).is_err() {
        return (StatusCode::INTERNAL_SERVER_ERROR, "cannot write the request log").into_response();
    }
    next.run(Request::from_parts(parts, Body::from(body))).await
}
