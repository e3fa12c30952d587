//! `Writer`: one thread that owns the store and answers only what is on the disk; what arrives together shares a commit.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::body::Held;
use crate::limits::{BATCH, QUEUE};
use crate::reports::{Inserted, StoredReport};
use crate::tidying::Tidying;
use crate::{CollectorError, Store, log};

/// After 5 s without a report, the store is tidied up.
const IDLE: Duration = Duration::from_secs(5);

/// What a writer did, for the last line of the log. PRIVACY: counted, and written once at the end, because a line for
/// each report would carry the log's own exact time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// New reports.
    pub stored: u64,
    /// Reports that were there already.
    pub repeats: u64,
    /// Reports that could not be stored, so that their senders were told to come again.
    pub failed: u64,
}

/// Where requests hand in their reports.
#[derive(Debug, Clone)]
pub(crate) struct Queue(SyncSender<Job>);

/// The store could not take the report: nothing was kept.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotStored;

#[derive(Debug)]
struct Job {
    report: StoredReport,
    held: Held,
    answer: oneshot::Sender<Result<Inserted, NotStored>>,
}

/// `store → (queue, thread)`. The thread ends, with everything written, when the last queue is dropped.
pub(crate) fn start(store: Store) -> Result<(Queue, JoinHandle<Summary>), CollectorError> {
    let (queue, jobs) = mpsc::sync_channel(QUEUE);
    let thread = thread::Builder::new()
        .name("gauze-writer".into())
        .spawn(move || write(store, &jobs))
        .map_err(|error| CollectorError::Start(error.to_string()))?;
    Ok((Queue(queue), thread))
}

impl Queue {
    /// Waits until the report is durable. A request that is cut off meanwhile loses its answer, not its report.
    ///
    /// The memory that its bytes hold is given back when they have left it, however soon whoever asked is gone.
    pub(crate) async fn store(&self, report: StoredReport, held: Held) -> Result<Inserted, NotStored> {
        let (answer, stored) = oneshot::channel();
        self.0.try_send(Job { report, held, answer }).map_err(|_| NotStored)?;
        stored.await.map_err(|_| NotStored)?
    }
}

fn write(mut store: Store, jobs: &Receiver<Job>) -> Summary {
    let mut writer = Counts::default();
    let mut tidying = Tidying::new();
    loop {
        match jobs.recv_timeout(IDLE) {
            Ok(first) => {
                let batch: Vec<Job> = std::iter::once(first).chain(jobs.try_iter().take(BATCH - 1)).collect();
                writer.commit(&mut store, batch);
                tidying.stored();
            }
            Err(RecvTimeoutError::Timeout) => tidying.idle(&store, Instant::now()),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    tidying.end(&store);
    writer.summary
}

#[derive(Default)]
struct Counts {
    summary: Summary,
    in_trouble: bool,
}

impl Counts {
    // One transaction for all: either every sender hears that its report is durable, or none does.
    fn commit(&mut self, store: &mut Store, batch: Vec<Job>) {
        let outcome = store.insert(batch.iter().map(|job| &job.report));
        self.note(outcome.as_ref().err());
        let mut outcomes = outcome.unwrap_or_default().into_iter();
        for job in batch {
            let answer = outcomes.next().ok_or(NotStored);
            match answer {
                Ok(Inserted::Stored) => self.summary.stored += 1,
                Ok(Inserted::Repeat) => self.summary.repeats += 1,
                Ok(Inserted::Conflict) => {}
                Err(NotStored) => self.summary.failed += 1,
            }
            let Job { answer: asked, held, report } = job;
            drop((report, held));
            // Whoever asked may be gone: the report is stored all the same, and a repeat gets the same answer.
            drop(asked.send(answer));
        }
    }

    // Trouble is logged when it comes and when it goes, not at each report.
    fn note(&mut self, error: Option<&CollectorError>) {
        match (error, self.in_trouble) {
            (Some(error), false) => {
                log::line("store-trouble", &[("code", error.code()), ("detail", &error.to_string())])
            }
            (None, true) => log::line("store-recovered", &[]),
            _ => {}
        }
        self.in_trouble = error.is_some();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(id: u8, byte: u8) -> StoredReport {
        StoredReport {
            report_id: [id; 16],
            study: "s".into(),
            policy_hash: [1; 32],
            day: "2026-11-22".into(),
            envelope: vec![byte; 100],
        }
    }

    #[tokio::test]
    async fn what_was_answered_is_in_the_file_once() {
        let folder = tempfile::tempdir().unwrap();
        let (queue, thread) = start(Store::open(folder.path()).unwrap()).unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        for id in 0..200 {
            let queue = queue.clone();
            tasks.spawn(async move { queue.store(report(id, id), Held::default()).await });
        }
        assert!(tasks.join_all().await.into_iter().all(|outcome| outcome == Ok(Inserted::Stored)));
        assert_eq!(queue.store(report(7, 7), Held::default()).await, Ok(Inserted::Repeat));
        assert_eq!(queue.store(report(7, 8), Held::default()).await, Ok(Inserted::Conflict));
        drop(queue);
        assert_eq!(thread.join().unwrap(), Summary { stored: 200, repeats: 1, failed: 0 });

        let store = Store::open_read_only(folder.path()).unwrap();
        assert_eq!(store.total("s").unwrap(), 200);
        let page = store.page("s", None, 1000, usize::MAX).unwrap();
        assert_eq!(page.reports[7].envelope, [7; 100], "a conflict changes nothing");
        assert_eq!(std::fs::metadata(folder.path().join("collector.sqlite-wal")).map_or(0, |file| file.len()), 0);
    }

    #[tokio::test]
    async fn a_store_that_fails_is_said_and_recovers() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let other = rusqlite::Connection::open(folder.path().join(crate::store::FILE)).unwrap();
        other
            .execute_batch("CREATE TRIGGER full BEFORE INSERT ON reports BEGIN SELECT RAISE(ABORT, 'full'); END")
            .unwrap();
        let (queue, thread) = start(store).unwrap();
        assert_eq!(queue.store(report(1, 1), Held::default()).await, Err(NotStored));
        other.execute_batch("DROP TRIGGER full").unwrap();
        assert_eq!(queue.store(report(1, 1), Held::default()).await, Ok(Inserted::Stored));
        drop((queue, other));
        assert_eq!(thread.join().unwrap(), Summary { stored: 1, repeats: 0, failed: 1 });
    }
}
