//! `(token, study, after, limit) → pages of sealed reports`: for researchers, who alone can open them.

use std::collections::HashSet;

use axum::extract::{Extension, Path, RawQuery, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};

use crate::CollectorError;
use crate::Store;
use crate::api::{Peer, Shared};
use crate::hex;
use crate::limits::{PAGE_BYTES, PAGE_REPORTS};
use crate::problem::Refusal;
use crate::reports::Page;
use crate::tokens::Token;

/// What a page is sent as: repeated `u32 length, big endian ‖ envelope`.
pub const REPORTS_TYPE: &str = "application/vnd.gauze.reports";
const NEXT: HeaderName = HeaderName::from_static("gauze-next");
const TOTAL: HeaderName = HeaderName::from_static("gauze-total");

/// Which token reads which study, as it was when the server started: who shows none of these is refused without a query.
pub(crate) struct Readers(HashSet<(String, [u8; 32])>);

impl Readers {
    /// `store → Readers`.
    pub(crate) fn of(store: &Store) -> Result<Self, CollectorError> {
        Ok(Self(store.token_hashes()?.into_iter().collect()))
    }

    fn know(&self, study: &str, token: &Token) -> bool {
        self.0.contains(&(study.to_owned(), token.hash()))
    }
}

/// `GET /v1/studies/{id}/reports?after=…&limit=…` → one page.
///
/// Failures are counted as every other request of that client is; a researcher with a good token never is.
pub(crate) async fn reports(
    State(shared): State<Shared>,
    Extension(peer): Extension<Peer>,
    Path(study): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let known = bearer(&headers).filter(|token| shared.0.readers.know(&study, token));
    let Some(token) = known else {
        shared.0.count(peer, &headers)?;
        return Err(Refusal::NoToken);
    };
    let range = Range::parse(query.as_deref().unwrap_or(""));
    let page = with_store(shared, move |store| {
        // Asked again: a token may have been taken out of the store since the start.
        if !store.may_read(&study, &token)? {
            return Ok(Err(Refusal::NoToken));
        }
        let Some(Range { after, limit }) = range else { return Ok(Err(Refusal::BadQuery)) };
        store.page(&study, after, limit, PAGE_BYTES).map(Ok)
    })
    .await??;
    let mut response = ([(CONTENT_TYPE, REPORTS_TYPE)], frame(&page)).into_response();
    response.headers_mut().insert(TOTAL, page.total.into());
    if let Some(next) = page.next.and_then(|id| HeaderValue::from_str(&hex::encode(&id)).ok()) {
        response.headers_mut().insert(NEXT, next);
    }
    Ok(response)
}

// SQLite blocks, so it gets a thread of its own and not one of those that serve patients.
async fn with_store<T: Send + 'static>(
    Shared(parts): Shared,
    read: impl FnOnce(&Store) -> Result<T, CollectorError> + Send + 'static,
) -> Result<T, Refusal> {
    let task = tokio::task::spawn_blocking(move || {
        let store = parts.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        read(&store).map_err(|_| Refusal::Store)
    });
    task.await.unwrap_or(Err(Refusal::Store))
}

fn bearer(headers: &HeaderMap) -> Option<Token> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") { Token::parse(token.trim()).ok() } else { None }
}

fn frame(page: &Page) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(page.reports.iter().map(|report| report.envelope.len() + 4).sum());
    for report in &page.reports {
        // An envelope is at most 16 MiB, far below 4 GiB.
        let length = u32::try_from(report.envelope.len()).unwrap_or(u32::MAX);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(&report.envelope);
    }
    bytes
}

#[derive(Debug, PartialEq, Eq)]
struct Range {
    after: Option<[u8; 16]>,
    limit: usize,
}

impl Range {
    // A limit above what a page holds is no error: the page is smaller, and `Gauze-Next` goes on.
    fn parse(query: &str) -> Option<Self> {
        let mut range = Self { after: None, limit: PAGE_REPORTS };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            match pair.split_once('=')? {
                ("after", id) => range.after = Some(hex::decode_id(id)?),
                ("limit", limit) => range.limit = limit.parse().ok().filter(|n| *n > 0)?,
                _ => return None,
            }
        }
        range.limit = range.limit.min(PAGE_REPORTS);
        Some(range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_strictly() {
        assert_eq!(Range::parse(""), Some(Range { after: None, limit: PAGE_REPORTS }));
        let after = Some([0x11; 16]);
        assert_eq!(Range::parse(&format!("after={}&limit=5", "11".repeat(16))), Some(Range { after, limit: 5 }));
        assert_eq!(Range::parse("limit=1000000"), Some(Range { after: None, limit: PAGE_REPORTS }));
        for bad in ["limit=0", "limit=-1", "limit=x", "after=11", "before=1", "limit"] {
            assert_eq!(Range::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn bearer_tokens_are_read_and_other_schemes_not() {
        let read =
            |value: String| bearer(&HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_str(&value).unwrap())]));
        let token = "t".repeat(40);
        assert_eq!(read(format!("bearer {token}")).unwrap().to_text(), token);
        assert_eq!(read(format!("Basic {token}")), None);
        assert_eq!(read(token), None);
    }
}
