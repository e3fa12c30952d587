//! The clinic's inbox: what the page's own submission brings, kept byte for byte.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::{Portal, language};

/// Copies, in the order in which they came.
pub(crate) struct Inbox {
    copies: Mutex<Vec<Bytes>>,
    folder: Option<PathBuf>,
}

impl Inbox {
    /// An empty inbox, that also keeps files if a folder is given.
    pub(crate) fn open(folder: Option<PathBuf>) -> Result<Self, String> {
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).map_err(|e| format!("cannot create {}: {e}", folder.display()))?;
        }
        Ok(Self { copies: Mutex::default(), folder })
    }

    /// Keeps a copy; a file `00001.form` is complete as soon as it has that name.
    fn keep(&self, copy: Bytes) -> Result<(), String> {
        let mut copies = self.copies.lock().map_err(|e| e.to_string())?;
        if let Some(folder) = &self.folder {
            let mut number = copies.len() + 1;
            while folder.join(format!("{number:05}.form")).exists() {
                number += 1;
            }
            let partial = folder.join("arriving");
            std::fs::write(&partial, &copy).map_err(|e| e.to_string())?;
            std::fs::rename(&partial, folder.join(format!("{number:05}.form"))).map_err(|e| e.to_string())?;
        }
        copies.push(copy);
        Ok(())
    }
}

/// Takes a form and sends the browser on to the thank-you page.
pub(crate) async fn take(State(portal): State<Arc<Portal>>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, "the clinic takes application/x-www-form-urlencoded")
            .into_response();
    }
    match portal.inbox.keep(body) {
        Ok(()) => {
            let thanks = format!("{}thanks", language::folder(&uri));
            (StatusCode::SEE_OTHER, [(header::LOCATION, thanks)]).into_response()
        }
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

/// How many copies there are; not what is in them.
pub(crate) async fn count(State(portal): State<Arc<Portal>>) -> Response {
    let copies = portal.inbox.copies.lock().map(|copies| copies.len()).unwrap_or_default();
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (headers, serde_json::json!({ "copies": copies }).to_string()).into_response()
}
