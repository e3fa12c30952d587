//! Reading and writing files with the right permissions.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::error::CliError;

/// The most that is read of a key, a policy, a token or one person's answers: 4 MiB, some hundred times a long policy.
pub(crate) const MAX_SMALL_FILE: u64 = 4 << 20;

/// The text of a small file, or of standard input for `-`; wiped when dropped.
pub(crate) fn read_text(path: &Path) -> Result<Zeroizing<String>, CliError> {
    let mut bytes = read_bytes(path)?;
    String::from_utf8(std::mem::take(&mut *bytes)).map(Zeroizing::new).map_err(|wrong| {
        let at = wrong.utf8_error().valid_up_to();
        drop(Zeroizing::new(wrong.into_bytes()));
        let source = io::Error::new(io::ErrorKind::InvalidData, format!("the byte at offset {at} is not UTF-8 text"));
        CliError::Read { path: shown(path), source }
    })
}

/// The bytes of a small file, or of standard input for `-`; wiped when dropped.
pub(crate) fn read_bytes(path: &Path) -> Result<Zeroizing<Vec<u8>>, CliError> {
    read_up_to(path, MAX_SMALL_FILE)
}

/// The bytes of a file that may be so large, or of standard input for `-`; wiped when dropped.
pub(crate) fn read_up_to(path: &Path, most: u64) -> Result<Zeroizing<Vec<u8>>, CliError> {
    let failed = |source| CliError::Read { path: shown(path), source };
    let mut bytes = Zeroizing::new(Vec::new());
    if path == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(failed)?;
        return Ok(bytes);
    }
    let mut file = File::open(path).map_err(failed)?;
    let size = file.metadata().map_err(failed)?.len();
    if size > most {
        return Err(failed(io::Error::other(format!(
            "{size} bytes are more than the {most} that such a file may have"
        ))));
    }
    file.read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Creates a folder and its parents.
pub(crate) fn make_folder(path: &Path) -> Result<(), CliError> {
    fs::create_dir_all(path).map_err(|source| CliError::Write { path: shown(path), source })
}

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Mode 0600: keys, receipts, opened reports.
    OwnerOnly,
    /// The user's usual mode: public keys, policies, sealed reports.
    Usual,
}

/// Writes a new file and refuses to overwrite one.
pub(crate) fn write_new(path: &Path, readers: Readers, bytes: &[u8]) -> Result<(), CliError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    restrict(&mut options, readers);
    let mut file = options.open(path).map_err(|source| {
        let path = shown(path);
        match source.kind() {
            io::ErrorKind::AlreadyExists => CliError::Exists { path },
            _ => CliError::Write { path, source },
        }
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|source| CliError::Write { path: shown(path), source })
}

/// A file that appears under its name only when it is finished; until then it is `NAME.part`.
pub(crate) struct Finished {
    path: PathBuf,
    part: PathBuf,
    file: io::BufWriter<File>,
}

impl Finished {
    /// Begins a file that replaces `path` at `finish`.
    pub(crate) fn create(path: &Path, readers: Readers) -> Result<Self, CliError> {
        let mut name = path.as_os_str().to_owned();
        name.push(".part");
        let part = PathBuf::from(name);
        let failed = |source| CliError::Write { path: shown(path), source };
        match fs::remove_file(&part) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(failed(e)),
            _ => {}
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        restrict(&mut options, readers);
        let file = options.open(&part).map_err(failed)?;
        Ok(Self { path: path.to_owned(), part, file: io::BufWriter::new(file) })
    }

    /// Appends bytes.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.file.write_all(bytes).map_err(|source| self.failed(source))
    }

    /// Makes the file durable and gives it its name.
    pub(crate) fn finish(mut self) -> Result<(), CliError> {
        self.file
            .flush()
            .and_then(|()| self.file.get_ref().sync_all())
            .and_then(|()| fs::rename(&self.part, &self.path))
            .map_err(|source| self.failed(source))
    }

    fn failed(&self, source: io::Error) -> CliError {
        CliError::Write { path: shown(&self.path), source }
    }
}

impl Drop for Finished {
    /// A file that was not finished leaves no part behind; after `finish` there is none to remove.
    fn drop(&mut self) {
        drop(fs::remove_file(&self.part));
    }
}

/// Writes a whole file, replacing what was there.
pub(crate) fn write_over(path: &Path, readers: Readers, bytes: &[u8]) -> Result<(), CliError> {
    let mut file = Finished::create(path, readers)?;
    file.write(bytes)?;
    file.finish()
}

/// A path as it is shown in messages.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(unix)]
fn restrict(options: &mut OpenOptions, readers: Readers) {
    use std::os::unix::fs::OpenOptionsExt as _;
    if readers == Readers::OwnerOnly {
        options.mode(0o600);
    }
}

#[cfg(not(unix))]
fn restrict(_options: &mut OpenOptions, _readers: Readers) {}
