//! `Origins`: which pages may talk to the collector (the Fetch standard's CORS protocol), none unless configured.

use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::CollectorError;
use crate::problem::Refusal;

/// What a page may use: the methods of all paths, the headers of uploads and exports, nothing with credentials.
const METHODS: HeaderValue = HeaderValue::from_static("GET, POST");
const HEADERS: HeaderValue = HeaderValue::from_static("authorization, content-type, if-none-match");
const EXPOSED: HeaderValue = HeaderValue::from_static("etag, gauze-next, gauze-total, retry-after");
/// Two hours: the longest that Chromium remembers a preflight.
const MAX_AGE: HeaderValue = HeaderValue::from_static("7200");

/// `scheme://host[:port]` of a page that may send reports or, with a token, fetch them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(HeaderValue);

impl Origin {
    /// `text → Origin`, in the one spelling that browsers send: lower case, no default port, no path.
    ///
    /// # Errors
    /// [`CollectorError::Origin`] for anything else, `*` and `null` included.
    pub fn parse(text: &str) -> Result<Self, CollectorError> {
        let text = text.strip_suffix('/').unwrap_or(text).to_ascii_lowercase();
        let uri: Uri = text.parse().map_err(|_| CollectorError::Origin)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(CollectorError::Origin);
        };
        let default = if scheme == "https" { 443 } else { 80 };
        let port = authority.port_u16().filter(|port| *port != default);
        let origin = match port {
            Some(port) => format!("{scheme}://{}:{port}", authority.host()),
            None => format!("{scheme}://{}", authority.host()),
        };
        let whole = format!("{scheme}://{authority}") == text;
        if !whole || !["http", "https"].contains(&scheme) || authority.as_str().contains('@') {
            return Err(CollectorError::Origin);
        }
        origin.parse().map(Self).map_err(|_| CollectorError::Origin)
    }
}

/// Answers preflights, and names the page's origin on the answers it may read.
pub(crate) async fn allow(State(origins): State<std::sync::Arc<[Origin]>>, request: Request, next: Next) -> Response {
    let Some(origin) = request.headers().get(ORIGIN).cloned() else {
        return vary(next.run(request).await);
    };
    let allowed = origins.iter().any(|allowed| allowed.0 == origin);
    if is_preflight(&request) {
        return vary(if allowed { preflight(origin) } else { Refusal::OriginNotAllowed.into_response() });
    }
    // Without the header the browser keeps the answer from the page; the collector's own checks do not depend on it.
    let mut response = next.run(request).await;
    if allowed {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.headers_mut().insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
    vary(response)
}

fn is_preflight(request: &Request) -> bool {
    request.method() == Method::OPTIONS && request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

fn preflight(origin: HeaderValue) -> Response {
    let headers = HeaderMap::from_iter([
        (ACCESS_CONTROL_ALLOW_ORIGIN, origin),
        (ACCESS_CONTROL_ALLOW_METHODS, METHODS),
        (ACCESS_CONTROL_ALLOW_HEADERS, HEADERS),
        (ACCESS_CONTROL_MAX_AGE, MAX_AGE),
    ]);
    (StatusCode::NO_CONTENT, headers).into_response()
}

// A cache must not hand one origin's answer to another.
fn vary(mut response: Response) -> Response {
    response.headers_mut().append(VARY, HeaderValue::from_static("origin"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_brought_into_the_spelling_of_browsers() {
        for (given, sent) in [
            ("https://portal.example", "https://portal.example"),
            ("https://Portal.Example/", "https://portal.example"),
            ("https://portal.example:443", "https://portal.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(Origin::parse(given).unwrap().0, sent, "{given}");
        }
        for bad in [
            "*",
            "null",
            "",
            "portal.example",
            "https://a.example/path",
            "https://u@a.example",
            "ftp://a.example",
            "https://a.example?x",
        ] {
            assert!(Origin::parse(bad).is_err(), "{bad}");
        }
    }
}
