//! `read(request, limit, patience) → bytes`: a body that is small enough and arrives in time.

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use http_body_util::BodyExt as _;

use crate::limits::DISCARDED_BYTES;
use crate::problem::Refusal;

/// The whole body, or [`Refusal::TooLarge`], [`Refusal::SlowBody`], [`Refusal::BrokenBody`].
pub(crate) async fn read(request: Request, limit: usize, patience: Duration) -> Result<Vec<u8>, Refusal> {
    let body = request.into_body();
    tokio::time::timeout(patience, collect(body, limit)).await.unwrap_or(Err(Refusal::SlowBody))
}

async fn collect(mut body: Body, limit: usize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Refusal::BrokenBody)?.into_data() else {
            continue; // trailers
        };
        if bytes.len() + data.len() > limit {
            discard(body).await;
            return Err(Refusal::TooLarge);
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes)
}

// Closing a socket that still has unread bytes resets it, and the sender would never read why.
async fn discard(mut body: Body) {
    let mut discarded = 0;
    while let Some(Ok(frame)) = body.frame().await {
        discarded += frame.data_ref().map_or(0, |data| data.len());
        if discarded > DISCARDED_BYTES {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(bytes: usize) -> Request {
        Request::new(Body::from(vec![1; bytes]))
    }

    #[tokio::test]
    async fn a_body_up_to_the_limit_is_read_and_not_a_byte_more() {
        let patience = Duration::from_secs(5);
        assert_eq!(read(request(64), 64, patience).await.unwrap().len(), 64);
        assert_eq!(read(request(0), 64, patience).await.unwrap().len(), 0);
        assert_eq!(read(request(65), 64, patience).await, Err(Refusal::TooLarge));
        assert_eq!(read(request(3 * DISCARDED_BYTES), 64, patience).await, Err(Refusal::TooLarge));
    }
}
