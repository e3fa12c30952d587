//! `Refusal → application/problem+json` (RFC 9457): a stable code, and a sentence that says what to do.

use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use gauze_envelope::EnvelopeError;

/// 5 s: a store that is busy or out of space for a moment, bodies that fill the memory; clients add their own jitter.
const RETRY_SECONDS: u64 = 5;

/// Every way the collector says no to a request. The text is the problem's `detail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("the body is not a sealed report: {0}")]
    BadEnvelope(EnvelopeError),
    #[error("`limit` is a number from 1 to 1000 and `after` the 32 hexadecimal digits of a report's id")]
    BadQuery,
    #[error("send `Authorization: Bearer` with a token of this study's researchers")]
    NoToken,
    #[error("this collector does not allow requests from this page's origin: its operator can add it with `--origin`")]
    OriginNotAllowed,
    #[error("this collector serves no such study: check the study's id and the collector's address")]
    UnknownStudy,
    #[error("there is nothing at this path: see `/v1/reports` and `/v1/studies/{{id}}/policy`")]
    NoSuchPath,
    #[error("this path does not take this method: the `Allow` header names those it takes")]
    MethodNotAllowed,
    #[error("the body did not arrive in time: send the same report again")]
    SlowBody,
    #[error("the body did not arrive whole: send the same report again")]
    BrokenBody,
    #[error("too many large bodies are under way: send the same report again after the time in `Retry-After`")]
    NoRoom,
    #[error("another report has this id already: nothing was stored")]
    Conflict,
    #[error("the study takes no more reports: its last day has passed")]
    StudyOver,
    #[error("the study takes no reports yet: its first day has not come")]
    StudyNotOpen,
    #[error("the study is paused and takes no reports until its next policy: try again later")]
    StudyPaused,
    #[error("the study takes no more reports: its policy says that it is stopped or closed")]
    StudyStopped,
    #[error(
        "the report was made under an earlier policy, whose reports are not taken any more: fetch the policy again"
    )]
    Superseded,
    #[error("the body is larger than any report of a study served here")]
    TooLarge,
    #[error("send reports as `application/vnd.gauze.report`")]
    WrongContentType,
    #[error("the report was made under a policy that is not published here: fetch the study's policy again")]
    WrongPolicy,
    #[error("the report is sealed to a key that the study's policy does not name")]
    UnknownKey,
    #[error("the report's padded size is not the one that the study's policy sets")]
    WrongSize,
    #[error("too many requests from this network: try again after the time in `Retry-After`")]
    TooMany(Duration),
    #[error("the report could not be stored: send the same report again later")]
    Store,
    #[error("the request could not be answered")]
    Other(StatusCode),
}

impl Refusal {
    /// `Refusal → (status, "collector/…", title)`; the code is stable over versions.
    fn parts(self) -> (StatusCode, &'static str, &'static str) {
        use StatusCode as S;
        match self {
            Self::BadEnvelope(_) => (S::BAD_REQUEST, "collector/bad-envelope", "Not a sealed report"),
            Self::BadQuery => (S::BAD_REQUEST, "collector/bad-query", "Unusable query"),
            Self::NoToken => (S::UNAUTHORIZED, "collector/no-token", "Token needed"),
            Self::OriginNotAllowed => (S::FORBIDDEN, "collector/origin-not-allowed", "Origin not allowed"),
            Self::UnknownStudy => (S::NOT_FOUND, "collector/unknown-study", "Unknown study"),
            Self::NoSuchPath => (S::NOT_FOUND, "collector/no-such-path", "Nothing here"),
            Self::MethodNotAllowed => (S::METHOD_NOT_ALLOWED, "collector/method-not-allowed", "Method not allowed"),
            Self::SlowBody => (S::REQUEST_TIMEOUT, "collector/slow-body", "Body too slow"),
            Self::BrokenBody => (S::BAD_REQUEST, "collector/broken-body", "Body incomplete"),
            Self::NoRoom => (S::SERVICE_UNAVAILABLE, "collector/no-room", "No room for the body"),
            Self::Conflict => (S::CONFLICT, "collector/conflict", "Report id taken"),
            Self::StudyOver => (S::GONE, "collector/study-over", "Study over"),
            Self::StudyNotOpen => (S::UNPROCESSABLE_ENTITY, "collector/study-not-open", "Study not open yet"),
            Self::StudyPaused => (S::UNPROCESSABLE_ENTITY, "collector/study-paused", "Study paused"),
            Self::StudyStopped => (S::GONE, "collector/study-stopped", "Study stopped"),
            Self::Superseded => (S::GONE, "collector/superseded", "Policy superseded"),
            Self::TooLarge => (S::PAYLOAD_TOO_LARGE, "collector/too-large", "Body too large"),
            Self::WrongContentType => (S::UNSUPPORTED_MEDIA_TYPE, "collector/wrong-content-type", "Wrong content type"),
            Self::WrongPolicy => (S::UNPROCESSABLE_ENTITY, "collector/wrong-policy", "Unknown policy"),
            Self::UnknownKey => (S::UNPROCESSABLE_ENTITY, "collector/unknown-key", "Unknown key"),
            Self::WrongSize => (S::UNPROCESSABLE_ENTITY, "collector/wrong-size", "Wrong padded size"),
            Self::TooMany(_) => (S::TOO_MANY_REQUESTS, "collector/too-many", "Too many requests"),
            Self::Store => (S::SERVICE_UNAVAILABLE, "collector/store", "Store unavailable"),
            Self::Other(status) => (status, "collector/refused", "Refused"),
        }
    }

    // Whole seconds, rounded up: a client that waits this long is let through.
    fn retry_after(self) -> Option<u64> {
        match self {
            Self::TooMany(wait) => Some(wait.as_secs() + 1),
            Self::Store | Self::NoRoom => Some(RETRY_SECONDS),
            _ => None,
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, code, title) = self.parts();
        let problem = serde_json::json!({
            "type": "about:blank",
            "title": title,
            "status": status.as_u16(),
            "code": code,
            "detail": self.to_string(),
        });
        let mut response = (status, Body::from(problem.to_string())).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after() {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        if self == Self::NoToken {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// Any refusal that is not ours yet (the router's 404 and 405, an extractor's 400) → ours, keeping its headers.
pub(crate) async fn dress(response: Response) -> Response {
    let status = response.status();
    let ours = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == "application/problem+json");
    if ours || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let refusal = match status {
        StatusCode::NOT_FOUND => Refusal::NoSuchPath,
        StatusCode::METHOD_NOT_ALLOWED => Refusal::MethodNotAllowed,
        other => Refusal::Other(other),
    };
    let mut dressed = refusal.into_response();
    if let Some(allow) = response.headers().get(axum::http::header::ALLOW) {
        dressed.headers_mut().insert(axum::http::header::ALLOW, allow.clone());
    }
    dressed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Refusal> {
        use Refusal as R;
        vec![
            R::BadEnvelope(EnvelopeError::Length),
            R::BadQuery,
            R::NoToken,
            R::OriginNotAllowed,
            R::UnknownStudy,
            R::NoSuchPath,
            R::MethodNotAllowed,
            R::SlowBody,
            R::BrokenBody,
            R::NoRoom,
            R::Conflict,
            R::StudyOver,
            R::StudyNotOpen,
            R::StudyPaused,
            R::StudyStopped,
            R::Superseded,
            R::TooLarge,
            R::WrongContentType,
            R::WrongPolicy,
            R::UnknownKey,
            R::WrongSize,
            R::TooMany(Duration::from_millis(1)),
            R::Store,
            R::Other(StatusCode::IM_A_TEAPOT),
        ]
    }

    #[test]
    fn every_refusal_is_a_problem_with_its_own_code_and_a_useful_sentence() {
        let mut codes = std::collections::BTreeSet::new();
        for refusal in all() {
            let (status, code, _) = refusal.parts();
            assert!(codes.insert(code), "{code} twice");
            assert!(code.starts_with("collector/"));
            let detail = refusal.to_string();
            assert!(detail.len() > 20 && !detail.ends_with('.'), "{detail}");
            let response = refusal.into_response();
            assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
            assert_eq!(response.status(), status);
        }
    }

    #[test]
    fn waiting_is_rounded_up() {
        let response = Refusal::TooMany(Duration::from_millis(1)).into_response();
        assert_eq!(response.headers()[RETRY_AFTER], "1");
    }
}
