//! `Store`: sealed reports, signed policies and hashed tokens in one SQLite file.
//!
//! PRIVACY: a report is kept with its study, policy and day. There is no column for an address, a browser or a time.
//! Rows are sorted by their random ids, but SQLite gives out the file's pages, and the places within a page, as reports
//! come: until [`Store::rewrite`] has run, whoever holds the file can see in which order the reports since the last rewrite
//! arrived. The server runs it when it is idle and at its end ([`crate::limits::REWRITE_PAUSE`]), not for a file above
//! [`crate::limits::REWRITE_BYTES`]: such a file keeps the order of its reports. What a disk, a snapshot or a backup
//! remembers of earlier versions of the file is beyond it.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::CollectorError;

/// The store's file inside the data folder.
pub const FILE: &str = "collector.sqlite";

const SCHEMA_VERSION: u32 = 1;
const SCHEMA: &str = "
    CREATE TABLE reports (
        report_id   BLOB NOT NULL,
        study       TEXT NOT NULL,
        policy_hash BLOB NOT NULL,
        day         TEXT NOT NULL,
        envelope    BLOB NOT NULL,
        PRIMARY KEY (study, report_id)
    ) WITHOUT ROWID, STRICT;
    CREATE TABLE totals (study TEXT PRIMARY KEY, reports INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE TRIGGER count_reports AFTER INSERT ON reports BEGIN
        INSERT INTO totals VALUES (NEW.study, 1) ON CONFLICT DO UPDATE SET reports = reports + 1;
    END;
    CREATE TABLE policies (
        study     TEXT NOT NULL,
        version   INTEGER NOT NULL,
        hash      BLOB NOT NULL,
        publisher TEXT NOT NULL,
        jws       TEXT NOT NULL,
        PRIMARY KEY (study, version)
    ) WITHOUT ROWID, STRICT;
    CREATE TABLE tokens (study TEXT NOT NULL, token_hash BLOB NOT NULL, PRIMARY KEY (study, token_hash)) WITHOUT ROWID, STRICT;
    PRAGMA user_version = 1;";

/// 5 s: another process (a backup, an export) holds the file for milliseconds.
const BUSY: Duration = Duration::from_secs(5);

/// The collector's memory: one SQLite database (WAL, every commit flushed to the disk).
#[derive(Debug)]
pub struct Store {
    pub(crate) db: Connection,
}

impl Store {
    /// `data folder → Store`, both made if missing.
    ///
    /// # Errors
    /// [`CollectorError::File`], [`CollectorError::Store`] or [`CollectorError::NewerStore`].
    pub fn open(folder: &Path) -> Result<Self, CollectorError> {
        make_private_folder(folder).map_err(|error| CollectorError::file(folder, &error))?;
        let path = folder.join(FILE);
        make_private_file(&path).map_err(|error| CollectorError::file(&path, &error))?;
        let mut db = Connection::open(path)?;
        db.busy_timeout(BUSY)?;
        // FULL: in WAL mode only this flushes every commit. `fullfsync` is what a flush means on Apple's disks.
        // `secure_delete`: what is taken out, a revoked token's hash for one, is overwritten with zeros.
        db.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA trusted_schema = OFF;
             PRAGMA secure_delete = ON;",
        )?;
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        match version(&transaction)? {
            0 => transaction.execute_batch(SCHEMA)?,
            SCHEMA_VERSION => {}
            _ => return Err(CollectorError::NewerStore),
        }
        transaction.commit()?;
        Ok(Self { db })
    }

    /// `data folder → Store` for reading, beside a collector that runs or without one.
    ///
    /// # Errors
    /// [`CollectorError::File`] when there is no store, [`CollectorError::Store`] or [`CollectorError::NewerStore`].
    pub fn open_read_only(folder: &Path) -> Result<Self, CollectorError> {
        let path = folder.join(FILE);
        fs::metadata(&path).map_err(|error| CollectorError::file(&path, &error))?;
        let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        db.busy_timeout(BUSY)?;
        if version(&db)? != SCHEMA_VERSION {
            return Err(CollectorError::NewerStore);
        }
        Ok(Self { db })
    }

    /// The studies that have reports or a policy.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn studies(&self) -> Result<Vec<String>, CollectorError> {
        let mut query = self.db.prepare("SELECT study FROM totals UNION SELECT study FROM policies ORDER BY study")?;
        let studies = query.query_map([], |row| row.get(0))?;
        Ok(studies.collect::<Result<_, _>>()?)
    }

    /// Writes the whole file anew in the order of ids, so that it depends on which reports it holds and not on when they
    /// came; until [`Store::tidy`], the journal still has them as they came. `false`, and nothing is done, when the file has
    /// more than `most` bytes. Needs the file's size twice over on the disk.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn rewrite(&self, most: u64) -> Result<bool, CollectorError> {
        let pragma = |name: &str| self.db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let size = pragma("page_count")?.saturating_mul(pragma("page_size")?);
        if u64::try_from(size).is_ok_and(|size| size > most) {
            return Ok(false);
        }
        self.db.execute_batch("VACUUM")?;
        Ok(true)
    }

    /// Moves the journal, which lies in the order of arrival, into the file and empties it. `false` when a reader stood in
    /// the way.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn tidy(&self) -> Result<bool, CollectorError> {
        let busy: i64 = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(busy == 0)
    }
}

fn version(db: &Connection) -> Result<u32, CollectorError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Makes a folder that only its owner may enter, if there is none.
pub(crate) fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

// SQLite would make it readable for everyone; its journals take the file's rights.
fn make_private_file(path: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_made_for_its_owner_and_opened_again() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("a").join("b");
        assert_eq!(Store::open_read_only(&folder).unwrap_err().code(), "collector/file");
        let store = Store::open(&folder).unwrap();
        let pragma = |name| store.db.pragma_query_value(None, name, |row| row.get::<_, String>(0)).unwrap();
        assert_eq!(pragma("journal_mode"), "wal");
        let full: i64 = store.db.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
        assert_eq!(full, 2);
        let secure: i64 = store.db.pragma_query_value(None, "secure_delete", |row| row.get(0)).unwrap();
        assert_eq!(secure, 1);
        assert!(Store::open_read_only(&folder).unwrap().studies().unwrap().is_empty());
        drop(store);
        assert!(Store::open(&folder).is_ok());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&folder), mode(&folder.join(FILE))), (0o700, 0o600));
        }
    }

    #[test]
    fn a_store_from_the_future_or_another_program_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        Store::open(folder.path()).unwrap().db.execute_batch("PRAGMA user_version = 2").unwrap();
        assert_eq!(Store::open(folder.path()).unwrap_err().code(), "collector/newer-store");
        assert_eq!(Store::open_read_only(folder.path()).unwrap_err().code(), "collector/newer-store");
        fs::write(folder.path().join(FILE), "no database at all, but long enough to be read as one").unwrap();
        assert_eq!(Store::open(folder.path()).unwrap_err().code(), "collector/store");
    }
}
