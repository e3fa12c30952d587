//! `Limits`: how much one collector takes before it says no, each number beside its arithmetic.

use std::num::NonZeroU32;
use std::time::Duration;

/// 2,250 connections: half as many again as one clinic may hold (below). Each holds the head it reads ([`HEAD_BYTES`]) and
/// the first piece of a body ([`BODY_PIECE`]): 2,250 × 20 KiB = 46 MB; larger bodies share [`BODY_BYTES`].
///
/// A submission holds a connection for well under a second; the busiest hour of 100,000 patients a day (a tenth of them,
/// 3 a second) needs a handful.
pub const CONNECTIONS: usize = 2_250;

/// 1,500 connections from one address: 500 patients of one clinic's network at the same instant, each with one for the
/// policy, one for the upload and one that their browser has closed and the server has not noticed yet.
pub const CONNECTIONS_PER_CLIENT: usize = 1_500;

/// 2,048 callers wait in the kernel's queue until their connection is taken: a whole clinic ([`CONNECTIONS_PER_CLIENT`]) and
/// a third more. Linux cuts it to `net.core.somaxconn`, 4,096 by default.
pub const CALLERS: u32 = 2_048;

/// 124 open files beside the connections: the store's (9), the listener, the log, the runtime's (8), and a margin.
pub const OTHER_FILES: usize = 124;

/// 3,000 requests at once from one address: 500 patients of one clinic's network who submit in the same minute, each with
/// at most 2 fetches of the policy, 1 upload and 3 retries of either: 500 × 6 = 3,000.
pub const BURST_PER_CLIENT: NonZeroU32 = nonzero(3_000);

/// 300 requests a minute from one address, on and on: 500 patients × 6 requests are earned back in 10 minutes.
///
/// A single hostile address can so store 300 × 60 × 24 = 432,000 reports a day: about 0.9 GB at 2 KiB each.
pub const REQUESTS_PER_MINUTE: NonZeroU32 = nonzero(300);

/// 65,536 addresses are remembered at once: at about 48 bytes each, 3 MiB. Later ones share one allowance.
pub const REMEMBERED_CLIENTS: usize = 65_536;

/// 10 s for the head of a request, which also ends idle connections: a head is under 1 KB, and a phone on the slowest
/// mobile network (GPRS, 3 KB/s) sends that in well under a second.
pub const HEADER_TIMEOUT: Duration = Duration::from_secs(10);

/// 20 s for a body: a report of 2 KB takes a second at 3 KB/s; the client itself gives up after 30.
pub const BODY_TIMEOUT: Duration = Duration::from_secs(20);

/// 1 s more for each 32 KiB that a body announces (a phone on a slow line, 0.26 Mbit/s): 16 MiB have 532 s in all, and the client
/// waits 10 s longer. A body that announces nothing has no more than [`BODY_TIMEOUT`].
pub const BODY_PACE: u64 = 32 * 1024;

/// 10 minutes for a connection in all: the largest body (16 MiB, 532 s) arrives in time, and so does the largest page of
/// reports (16 MiB) at 28 KB/s. Whoever reads or writes more slowly than that, in whatever way, loses the connection and not the
/// report.
pub const CONNECTION_LIFE: Duration = Duration::from_secs(600);

/// 25 s for what is under way at the end: one usual body (20 s) and its commit; a large one that is cut off comes again. Service
/// managers kill after 90 (systemd) or 10 (Docker; raise it to 30), and even then nothing is lost that was acknowledged.
pub const SHUTDOWN_GRACE: Duration = Duration::from_secs(25);

/// 16 KiB for the head of a request: browsers send under 1 KB here, as there are no cookies.
pub const HEAD_BYTES: usize = 16 * 1024;

/// 64 KiB a report at least, and more only where a served policy's padded size asks for it: the demo's reports take
/// 1.2 KB.
pub const BODY_FLOOR: usize = 64 * 1024;

/// 1 KiB around the padded content: magic and length (8), header (at most 64 + 16 + 32 + 16 bytes of values and 40 of
/// framing), encapsulated key (32) and tag (16) are 224 bytes.
pub const BODY_OVERHEAD: usize = 1024;

/// 4 KiB of its body are every request's own: a usual report (1.2 KB in the demo) always fits, however many large ones are
/// under way.
pub const BODY_PIECE: usize = 4 * 1024;

/// 128 MiB for all larger bodies together, from their first piece until they are stored: 2,048 reports of 64 KiB, or 4 of
/// the largest there can be (16 MiB and its envelope, in a buffer that doubles as it fills). Without it, slow senders of
/// 16 MiB on each of [`CONNECTIONS`] would hold 37 GB.
pub const BODY_BYTES: usize = 128 * 1024 * 1024;

/// 2 s until a body that finds no room is refused and told to come again: longer than a commit of what holds the room
/// (5 ms), much shorter than the patience of the client (30 s).
pub const ROOM_WAIT: Duration = Duration::from_secs(2);

/// 1 MiB of an oversized body is read and thrown away, so that the sender gets to read why it was refused.
pub const DISCARDED_BYTES: usize = 1024 * 1024;

/// 1,000 reports a page: 1,000,000 reports are 1,000 requests, and a page of 1.2 KB reports is 1.2 MB.
pub const PAGE_REPORTS: usize = 1_000;

/// 4 MiB a page and one report at least, which has 16 MiB at most: what one export holds in memory.
pub const PAGE_BYTES: usize = 4 * 1024 * 1024;

/// 4,096 reports wait for the writer: more than there are connections, so that the queue is never what refuses.
pub const QUEUE: usize = 4_096;

/// 256 reports share a commit: one `fsync` (about 5 ms on a plain disk) for all that arrived during the last one. Even
/// 200 commits a second of one report each carry 17,000,000 reports a day.
pub const BATCH: usize = 256;

/// 1 day before a policy's first day and after its last: the device says which day it is there, the collector which it is
/// in UTC. Clocks on Earth run from UTC−12 to UTC+14, so the two days differ by one at most: 14 h and 12 h are both less
/// than 24 h.
pub const DAY_TOLERANCE: u32 = 1;

/// 10 minutes at least between two rewrites of the store's file, however often it has been idle: a clinic's visits come
/// every few minutes, and the file should not be written anew for each.
pub const REWRITE_PAUSE: Duration = Duration::from_secs(600);

/// 256 MiB: a larger file is not rewritten. A report of 1.2 KB takes 4.6 KB in it (a page of 4 KiB for what overflows, and
/// its place in the tree): 58,000 reports. A rewrite writes the file three times (a copy, the journal, the file): 768 MiB
/// are 8 s at 100 MB/s. Reports wait that long, and clients give up after 30.
pub const REWRITE_BYTES: u64 = 256 * 1024 * 1024;

/// The limits that an operator may move; the rest are constants of this module.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Limits {
    /// Connections at once, [`CONNECTIONS`].
    pub connections: usize,
    /// Connections at once from one address, [`CONNECTIONS_PER_CLIENT`].
    pub connections_per_client: usize,
    /// Requests a minute from one address, [`REQUESTS_PER_MINUTE`]; `None` where a proxy already limits.
    pub requests_per_minute: Option<NonZeroU32>,
    /// Requests at once from one address, [`BURST_PER_CLIENT`].
    pub burst: NonZeroU32,
    /// Patience with the head of a request, [`HEADER_TIMEOUT`].
    pub header_timeout: Duration,
    /// Patience with a body, [`BODY_TIMEOUT`].
    pub body_timeout: Duration,
    /// Bytes of large bodies under way at once, [`BODY_BYTES`]; never less than the largest body that is taken.
    pub body_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: CONNECTIONS,
            connections_per_client: CONNECTIONS_PER_CLIENT,
            requests_per_minute: Some(REQUESTS_PER_MINUTE),
            burst: BURST_PER_CLIENT,
            header_timeout: HEADER_TIMEOUT,
            body_timeout: BODY_TIMEOUT,
            body_bytes: BODY_BYTES,
        }
    }
}

const fn nonzero(n: u32) -> NonZeroU32 {
    match NonZeroU32::new(n) {
        Some(n) => n,
        None => NonZeroU32::MIN,
    }
}

/// 16 MiB: the envelope's own bound.
const LARGEST: u64 = 16 * 1024 * 1024;

// The sums above, kept true by the compiler.
const _: () = {
    let patients = 500;
    assert!(BURST_PER_CLIENT.get() >= patients * 6);
    assert!(CONNECTIONS_PER_CLIENT >= 500 * 3);
    assert!(CONNECTIONS >= CONNECTIONS_PER_CLIENT + CONNECTIONS_PER_CLIENT / 2);
    assert!(QUEUE >= CONNECTIONS);
    assert!(CONNECTIONS * (HEAD_BYTES + BODY_PIECE) <= 47_000_000);
    assert!(BODY_TIMEOUT.as_secs() + LARGEST / BODY_PACE < CONNECTION_LIFE.as_secs());
    assert!(BODY_PIECE < BODY_FLOOR && BODY_FLOOR + BODY_OVERHEAD <= BODY_BYTES);
};
