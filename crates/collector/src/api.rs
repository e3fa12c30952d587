//! The HTTP API, version 1: request → answer. What each path takes and gives is listed in the crate's documentation.

use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension, Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::Store;
use crate::body::Room;
use crate::cors::Origin;
use crate::export::Readers;
use crate::limits::Limits;
use crate::problem::{self, Refusal};
use crate::rate::Rates;
use crate::reports::Inserted;
use crate::served::Served;
use crate::writer::{NotStored, Queue};
use crate::{CollectorError, body, clock, cors, export, hex};

/// What a sealed report is sent as.
pub const REPORT_TYPE: &str = "application/vnd.gauze.report";
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// What every request may use.
#[derive(Clone)]
pub(crate) struct Shared(pub(crate) Arc<Parts>);

/// The parts behind [`Shared`].
pub(crate) struct Parts {
    pub(crate) served: Served,
    pub(crate) queue: Queue,
    pub(crate) reader: Mutex<Store>,
    pub(crate) readers: Readers,
    pub(crate) rates: Option<Arc<Rates>>,
    pub(crate) room: Room,
    pub(crate) limits: Limits,
    pub(crate) behind_proxy: bool,
}

/// The other end of a connection. PRIVACY: lives as long as the connection, and only its salted hash is remembered.
#[derive(Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// `(parts, origins) → Router`.
pub(crate) fn router(shared: Shared, origins: Vec<Origin>) -> Router {
    let origins: Arc<[Origin]> = origins.into();
    let limited = Router::new()
        .route("/v1/reports", post(submit))
        .route("/v1/studies/{study}/policy", get(policy))
        .layer(middleware::from_fn_with_state(shared.clone(), limit_rate));
    // Whoever shows a good token is not limited; the rest are, in `export`.
    let exports = Router::new().route("/v1/studies/{study}/reports", get(export::reports));
    limited
        .merge(exports)
        .route("/healthz", get(health))
        .with_state(shared)
        .layer(DefaultBodyLimit::disable()) // `body` has its own limit and clock
        .layer(middleware::map_response(problem::dress))
        .layer(middleware::from_fn_with_state(origins, cors::allow))
        .layer(middleware::map_response(harden))
}

async fn submit(State(Shared(parts)): State<Shared>, request: Request) -> Result<Response, Refusal> {
    if !is_report(request.headers()) {
        return Err(Refusal::WrongContentType);
    }
    let body = body::read(request, parts.served.body_limit(), parts.limits.body_timeout, &parts.room).await?;
    let report = parts.served.admit(body.bytes, today()?)?;
    let id = hex::encode(&report.report_id);
    match parts.queue.store(report, body.held).await {
        // The same answer for both: a client that missed the first cannot tell, and need not.
        Ok(Inserted::Stored | Inserted::Repeat) => {
            let stored = serde_json::json!({ "reportId": id, "status": "stored" });
            Ok((StatusCode::CREATED, json(&stored)).into_response())
        }
        Ok(Inserted::Conflict) => Err(Refusal::Conflict),
        Err(NotStored) => Err(Refusal::Store),
    }
}

async fn policy(
    State(Shared(parts)): State<Shared>,
    Path(study): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let policy = parts.served.policy(&study, today()?)?;
    let etag = format!("\"{}\"", policy.tag());
    let caching = [(ETAG, etag.clone()), (CACHE_CONTROL, "no-cache".to_owned())];
    if names(&headers, &etag) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    Ok((caching, [(CONTENT_TYPE, "application/jose")], policy.jws()).into_response())
}

async fn health() -> Response {
    json(&serde_json::json!({ "status": "ok" })).into_response()
}

async fn limit_rate(
    State(Shared(parts)): State<Shared>,
    Extension(peer): Extension<Peer>,
    request: Request,
    next: middleware::Next,
) -> Response {
    match parts.count(peer, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

impl Parts {
    /// Takes one request from this client's allowance.
    pub(crate) fn count(&self, Peer(peer): Peer, headers: &HeaderMap) -> Result<(), Refusal> {
        let forwarded = if self.behind_proxy { forwarded_for(headers) } else { None };
        let taken = self.rates.as_ref().map(|rates| rates.take(forwarded.unwrap_or(peer), Instant::now()));
        taken.unwrap_or(Ok(())).map_err(Refusal::TooMany)
    }
}

/// The last address in `X-Forwarded-For`: the one that our own proxy wrote; those before it are whatever the client says.
fn forwarded_for(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED_FOR).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

fn is_report(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(REPORT_TYPE)))
}

/// Whether `If-None-Match` names this entity tag (RFC 9110 section 13.1.2, weak comparison).
fn names(headers: &HeaderMap, etag: &str) -> bool {
    let tags = headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    tags.map(str::trim).any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}

async fn harden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn json(value: &serde_json::Value) -> impl IntoResponse + use<> {
    ([(CONTENT_TYPE, "application/json")], value.to_string())
}

fn today() -> Result<gauze_signed::Date, Refusal> {
    // A clock that is wrong would store wrong days: senders come again when it is set.
    clock::today().map_err(|_: CollectorError| Refusal::Store)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: HeaderName, values: &[&'static str]) -> HeaderMap {
        values.iter().map(|value| (name.clone(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn content_types_are_compared_as_rfc_9110_says() {
        assert!(is_report(&headers(CONTENT_TYPE, &["Application/vnd.gauze.report ; v=1"])));
        assert!(!is_report(&headers(CONTENT_TYPE, &["application/vnd.gauze.reports"])));
        assert!(!is_report(&HeaderMap::new()));
    }

    #[test]
    fn entity_tags_are_found_in_lists() {
        let tag = "\"ab\"";
        for (value, expected) in
            [("\"ab\"", true), ("\"x\", W/\"ab\"", true), ("*", true), ("\"abc\"", false), ("ab", false)]
        {
            let headers = HeaderMap::from_iter([(IF_NONE_MATCH, HeaderValue::from_str(value).unwrap())]);
            assert_eq!(names(&headers, tag), expected, "{value}");
        }
    }

    #[test]
    fn only_the_address_that_the_proxy_wrote_counts() {
        let forwarded = |values: &[&'static str]| forwarded_for(&headers(FORWARDED_FOR, values));
        assert_eq!(forwarded(&["10.0.0.1, 192.0.2.1"]), Some("192.0.2.1".parse().unwrap()));
        assert_eq!(forwarded(&["10.0.0.1", "2001:db8::1"]), Some("2001:db8::1".parse().unwrap()));
        assert_eq!(forwarded(&["unknown"]), None);
        assert_eq!(forwarded(&[]), None);
    }
}
