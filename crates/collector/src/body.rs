//! `read(request, limit, patience, room) → Body`: a body that is small enough, arrives in time, and finds room in memory.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body as Stream, HttpBody as _};
use axum::extract::Request;
use http_body_util::BodyExt as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::limits::{BODY_PACE, BODY_PIECE, DISCARDED_BYTES, ROOM_WAIT};
use crate::problem::Refusal;

/// The bytes of a body, and the room they hold until they are dropped.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    pub(crate) held: Held,
}

/// The part of the [`Room`] that a body beyond its first piece holds; given back when dropped.
#[derive(Debug, Default)]
pub(crate) struct Held(Option<OwnedSemaphorePermit>);

/// The memory that all large bodies share, counted in bytes.
#[derive(Clone)]
pub(crate) struct Room(Arc<Semaphore>);

impl Room {
    /// Room for so many bytes.
    pub(crate) fn new(bytes: usize) -> Self {
        Self(Arc::new(Semaphore::new(bytes.min(Semaphore::MAX_PERMITS))))
    }

    async fn take(&self, bytes: usize) -> Result<OwnedSemaphorePermit, Refusal> {
        let bytes = u32::try_from(bytes).map_err(|_| Refusal::TooLarge)?;
        let taken = timeout(ROOM_WAIT, Arc::clone(&self.0).acquire_many_owned(bytes)).await;
        taken.ok().and_then(Result::ok).ok_or(Refusal::NoRoom)
    }
}

impl Body {
    // The buffer doubles, so that a body is copied a few times at most; what is counted is the buffer, not its content.
    async fn make_room_for(&mut self, more: usize, limit: usize, room: &Room) -> Result<(), Refusal> {
        let (needed, capacity) = (self.bytes.len() + more, self.bytes.capacity());
        if needed <= capacity {
            return Ok(());
        }
        let next = capacity.saturating_mul(2).min(limit).max(needed).max(BODY_PIECE);
        if next > BODY_PIECE {
            let already = self.held.0.as_ref().map_or(0, OwnedSemaphorePermit::num_permits);
            let taken = room.take(next.saturating_sub(already)).await?;
            match &mut self.held.0 {
                Some(held) => held.merge(taken),
                none => *none = Some(taken),
            }
        }
        self.bytes.reserve_exact(next.saturating_sub(self.bytes.len()));
        Ok(())
    }
}

/// The whole body, or [`Refusal::TooLarge`], [`Refusal::SlowBody`], [`Refusal::BrokenBody`], [`Refusal::NoRoom`].
pub(crate) async fn read(request: Request, limit: usize, patience: Duration, room: &Room) -> Result<Body, Refusal> {
    let stream = request.into_body();
    // What is larger than any report is refused early, and needs no patience.
    let announced =
        stream.size_hint().exact().filter(|bytes| usize::try_from(*bytes).is_ok_and(|bytes| bytes <= limit));
    let patience = patience + Duration::from_secs(announced.unwrap_or(0) / BODY_PACE);
    timeout(patience, collect(stream, limit, room)).await.unwrap_or(Err(Refusal::SlowBody))
}

async fn collect(mut stream: Stream, limit: usize, room: &Room) -> Result<Body, Refusal> {
    let mut body = Body { bytes: Vec::new(), held: Held::default() };
    while let Some(frame) = stream.frame().await {
        let Ok(data) = frame.map_err(|_| Refusal::BrokenBody)?.into_data() else {
            continue; // trailers
        };
        let fits = if body.bytes.len() + data.len() > limit {
            Err(Refusal::TooLarge)
        } else {
            body.make_room_for(data.len(), limit, room).await
        };
        if let Err(refusal) = fits {
            // What was kept so far makes room for others while the rest is thrown away.
            drop((body, data));
            discard(stream).await;
            return Err(refusal);
        }
        body.bytes.extend_from_slice(&data);
    }
    Ok(body)
}

// Closing a socket that still has unread bytes resets it, and the sender would never read why.
async fn discard(mut stream: Stream) {
    let mut discarded = 0;
    while let Some(Ok(frame)) = stream.frame().await {
        discarded += frame.data_ref().map_or(0, |data| data.len());
        if discarded > DISCARDED_BYTES {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(5);

    fn request(bytes: usize) -> Request {
        Request::new(Stream::from(vec![1; bytes]))
    }

    async fn length(bytes: usize, limit: usize, room: &Room) -> Result<usize, Refusal> {
        read(request(bytes), limit, PATIENCE, room).await.map(|body| body.bytes.len())
    }

    #[tokio::test]
    async fn a_body_up_to_the_limit_is_read_and_not_a_byte_more() {
        let room = Room::new(1 << 20);
        assert_eq!(length(64, 64, &room).await, Ok(64));
        assert_eq!(length(0, 64, &room).await, Ok(0));
        assert_eq!(length(65, 64, &room).await, Err(Refusal::TooLarge));
        assert_eq!(length(3 * DISCARDED_BYTES, 64, &room).await, Err(Refusal::TooLarge));
        assert_eq!(length(1 << 20, 1 << 20, &room).await, Ok(1 << 20), "exactly the room there is");
    }

    #[tokio::test]
    async fn large_bodies_share_the_room_and_usual_ones_need_none() {
        let room = Room::new(100_000);
        let large = read(request(60_000), 100_000, PATIENCE, &room).await.unwrap();
        assert!(large.bytes.capacity() <= 100_000 - room.0.available_permits(), "all of the buffer is counted");
        assert_eq!(length(60_000, 100_000, &room).await, Err(Refusal::NoRoom));
        assert_eq!(length(BODY_PIECE, 100_000, &room).await, Ok(BODY_PIECE));
        // Whoever keeps the room keeps the others out, even when the bytes have moved on.
        let Body { held, .. } = large;
        assert_eq!(length(60_000, 100_000, &room).await, Err(Refusal::NoRoom));
        drop(held);
        assert_eq!(length(60_000, 100_000, &room).await, Ok(60_000));
        assert_eq!(room.0.available_permits(), 100_000, "all of it comes back");
    }
}
