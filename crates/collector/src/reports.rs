//! Reports in the store: `insert` keeps each once and durably, `page` hands them out in the order of their ids.

use rusqlite::{OptionalExtension as _, TransactionBehavior, params};

use crate::{CollectorError, Store};

/// A report as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredReport {
    /// The report's random name.
    pub report_id: [u8; 16],
    /// The study it was sent to.
    pub study: String,
    /// SHA-256 of the policy it was made under.
    pub policy_hash: [u8; 32],
    /// The day it arrived, `YYYY-MM-DD` in UTC.
    pub day: String,
    /// The sealed bytes, as they came.
    pub envelope: Vec<u8>,
}

/// What became of a report that was given to the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inserted {
    /// It is new, and durable.
    Stored,
    /// The same bytes were there already.
    Repeat,
    /// Other bytes have this name already; nothing was changed.
    Conflict,
}

/// Some reports of a study, in the order of their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The reports.
    pub reports: Vec<StoredReport>,
    /// Where to go on: the last id of this page, if more follow.
    pub next: Option<[u8; 16]>,
    /// All reports of the study.
    pub total: u64,
}

impl Store {
    /// `reports → what became of each`, in one commit: when this returns, all of them survive a power cut; when it fails,
    /// none of them was kept.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn insert<'r>(
        &mut self,
        reports: impl IntoIterator<Item = &'r StoredReport>,
    ) -> Result<Vec<Inserted>, CollectorError> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut outcomes = Vec::new();
        {
            let mut insert = transaction.prepare(
                "INSERT INTO reports (report_id, study, policy_hash, day, envelope) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            )?;
            let mut same =
                transaction.prepare("SELECT envelope = ?3 FROM reports WHERE study = ?1 AND report_id = ?2")?;
            for report in reports {
                let row = params![report.report_id, report.study, report.policy_hash, report.day, report.envelope];
                outcomes.push(if insert.execute(row)? > 0 {
                    Inserted::Stored
                } else if same.query_row(params![report.study, report.report_id, report.envelope], |row| row.get(0))? {
                    Inserted::Repeat
                } else {
                    Inserted::Conflict
                });
            }
        }
        transaction.commit()?;
        Ok(outcomes)
    }

    /// `page(study, after, limit, bytes) → Page`: at most so many reports, and so many bytes unless one report has more.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn page(
        &self,
        study: &str,
        after: Option<[u8; 16]>,
        limit: usize,
        bytes: usize,
    ) -> Result<Page, CollectorError> {
        // The empty blob sorts before every id.
        let after: &[u8] = after.as_ref().map_or(&[], |id| id.as_slice());
        let mut query = self.db.prepare(
            "SELECT report_id, study, policy_hash, day, envelope FROM reports WHERE study = ? AND report_id > ? ORDER BY report_id",
        )?;
        let mut rows = query.query(params![study, after])?;
        let mut page = Page { reports: Vec::new(), next: None, total: self.total(study)? };
        let mut room = bytes;
        while let Some(row) = rows.next()? {
            let report = StoredReport {
                report_id: row.get(0)?,
                study: row.get(1)?,
                policy_hash: row.get(2)?,
                day: row.get(3)?,
                envelope: row.get(4)?,
            };
            let left = room.checked_sub(report.envelope.len());
            if page.reports.len() >= limit || (left.is_none() && !page.reports.is_empty()) {
                page.next = page.reports.last().map(|last| last.report_id);
                break;
            }
            room = left.unwrap_or(0);
            page.reports.push(report);
        }
        Ok(page)
    }

    /// How many reports a study has.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn total(&self, study: &str) -> Result<u64, CollectorError> {
        let total = "SELECT reports FROM totals WHERE study = ?";
        let total: Option<i64> = self.db.query_row(total, params![study], |row| row.get(0)).optional()?;
        Ok(total.and_then(|n| u64::try_from(n).ok()).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(study: &str, id: u8, envelope: &[u8]) -> StoredReport {
        StoredReport {
            report_id: [id; 16],
            study: study.into(),
            policy_hash: [1; 32],
            day: "2026-11-22".into(),
            envelope: envelope.to_vec(),
        }
    }

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        (folder, store)
    }

    #[test]
    fn one_batch_tells_new_repeated_and_conflicting_apart() {
        let (_folder, mut store) = store();
        let batch = [report("s", 1, b"a"), report("s", 1, b"a"), report("s", 1, b"b"), report("t", 1, b"c")];
        let expected = [Inserted::Stored, Inserted::Repeat, Inserted::Conflict, Inserted::Stored];
        assert_eq!(store.insert(&batch).unwrap(), expected);
        assert_eq!((store.total("s").unwrap(), store.total("t").unwrap(), store.total("u").unwrap()), (1, 1, 0));
        assert_eq!(store.page("s", None, 9, 99).unwrap().reports, [batch[0].clone()]);
        assert_eq!(store.studies().unwrap(), ["s", "t"]);
    }

    #[test]
    fn pages_follow_each_other_without_gap_or_repeat() {
        let (_folder, mut store) = store();
        let all: Vec<_> = (0..=255).map(|id| report("s", id, &[id; 10])).collect();
        store.insert(all.iter().rev()).unwrap();
        store.insert(&[report("other", 3, b"x")]).unwrap();
        for (limit, bytes) in [(7, usize::MAX), (1000, 25), (1000, 1), (256, usize::MAX), (1000, usize::MAX)] {
            let (mut seen, mut after) = (Vec::new(), None);
            loop {
                let page = store.page("s", after, limit, bytes).unwrap();
                assert_eq!(page.total, 256);
                assert!(page.reports.len() <= limit && !page.reports.is_empty());
                seen.extend(page.reports);
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(seen, all, "limit {limit}, bytes {bytes}");
        }
        assert!(store.page("s", Some([255; 16]), 5, 99).unwrap().reports.is_empty());
    }
}
