//! Where sealed reports lie: a collector's URL, its data folder, or a folder of `.gauze` files.

use std::fs;
use std::path::{Path, PathBuf};

use gauze_collector::{CollectorError, Store};

use crate::error::CliError;
use crate::files;
use crate::http::Http;

/// Reports asked for at once; 500 of the demo's size are 0.6 MB.
const PAGE: usize = 500;
/// Bytes read from a store at once.
const PAGE_BYTES: usize = 4 << 20;

/// A place that holds sealed reports.
pub(crate) enum Source {
    /// A collector that is running.
    Url {
        /// Its base URL, without a slash at the end.
        base: String,
        /// The researcher's bearer token.
        token: zeroize::Zeroizing<String>,
    },
    /// A collector's data folder on this machine, read without writing.
    Data(PathBuf),
    /// Files whose names end in `.gauze`.
    Folder(PathBuf),
}

impl Source {
    /// Tells the three kinds apart: by `http`, by the store's file, else a folder.
    pub(crate) fn parse(from: &str, token_file: Option<&Path>) -> Result<Self, CliError> {
        if from.starts_with("http://") || from.starts_with("https://") {
            let token_file = token_file.ok_or(CliError::Usage {
                code: "usage/token-file",
                message: "a collector gives reports only to a researcher's token".to_owned(),
                help: "add `--token-file FILE`; the collector writes that file when it first starts",
            })?;
            if !is_private(from) {
                return Err(CliError::Usage {
                    code: "usage/plain-http",
                    message: "over plain http the token could be read on its way".to_owned(),
                    help: "use the collector's https address; http is taken only on this machine (127.0.0.1, [::1], localhost)",
                });
            }
            let token = crate::keys::token(token_file)?;
            return Ok(Self::Url { base: from.trim_end_matches('/').to_owned(), token });
        }
        let path = PathBuf::from(from);
        let metadata = fs::metadata(&path).map_err(|source| CliError::Read { path: from.to_owned(), source })?;
        if !metadata.is_dir() {
            return Err(CliError::Usage {
                code: "usage/from",
                message: format!("`{from}` is neither a URL nor a folder"),
                help: "give the collector's URL, its data folder, or a folder of `.gauze` files",
            });
        }
        Ok(if path.join(gauze_collector::store::FILE).is_file() { Self::Data(path) } else { Self::Folder(path) })
    }

    /// Whether a study must be named to read from here: a collector gives reports study by study.
    pub(crate) fn needs_study(&self) -> bool {
        matches!(self, Self::Url { .. })
    }

    /// Calls `each` with the bytes of every report of `studies`, and `total` as soon as it is known.
    pub(crate) fn read(
        &self,
        studies: &[String],
        mut total: impl FnMut(u64),
        mut each: impl FnMut(&[u8]) -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        match self {
            Self::Url { base, token } => {
                let http = Http::new(base, 1);
                studies.iter().try_for_each(|study| from_url(&http, base, token, study, &mut total, &mut each))
            }
            Self::Data(path) => from_data(path, studies, &mut total, &mut each),
            Self::Folder(path) => from_folder(path, &mut total, &mut each),
        }
    }
}

fn is_private(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return true };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // `user@host` could make a foreign host look like this one.
    let local = ["127.0.0.1", "localhost", "[::1]"];
    local.iter().any(|name| host.strip_prefix(name).is_some_and(|port| port.is_empty() || is_port(port)))
}

fn is_port(text: &str) -> bool {
    text.strip_prefix(':').is_some_and(|digits| digits.parse::<u16>().is_ok())
}

fn from_url(
    http: &Http,
    base: &str,
    token: &str,
    study: &str,
    total: &mut dyn FnMut(u64),
    each: &mut dyn FnMut(&[u8]) -> Result<(), CliError>,
) -> Result<(), CliError> {
    let mut after: Option<String> = None;
    loop {
        let mut url = format!("{base}/v1/studies/{study}/reports?limit={PAGE}");
        if let Some(after) = &after {
            url.push_str("&after=");
            url.push_str(after);
        }
        let page = http.get(&url, Some(token))?.accepted()?;
        if after.is_none()
            && let Some(all) = page.total
        {
            total(all);
        }
        split(&page.body, each)?;
        match page.next {
            // A page that ends where it began would be asked for without end.
            Some(next) if after.as_deref() < Some(next.as_str()) => after = Some(next),
            Some(_) => return Err(broken()),
            None => return Ok(()),
        }
    }
}

/// `(u32 length ‖ envelope)* → envelope, …`; bytes left over are an error, never a silently shorter answer.
fn split(mut page: &[u8], each: &mut dyn FnMut(&[u8]) -> Result<(), CliError>) -> Result<(), CliError> {
    while !page.is_empty() {
        let (length, rest) = page.split_first_chunk::<4>().ok_or_else(broken)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| broken())?;
        let (envelope, rest) = rest.split_at_checked(length).ok_or_else(broken)?;
        each(envelope)?;
        page = rest;
    }
    Ok(())
}

fn broken() -> CliError {
    CliError::Service {
        code: "http/broken-page".to_owned(),
        message: "the collector's list of reports is cut off or out of order".to_owned(),
    }
}

fn from_data(
    path: &Path,
    studies: &[String],
    total: &mut dyn FnMut(u64),
    each: &mut dyn FnMut(&[u8]) -> Result<(), CliError>,
) -> Result<(), CliError> {
    let failed = |e: CollectorError| CliError::engine(&files::shown(path), e.code(), &e);
    let store = Store::open_read_only(path).map_err(failed)?;
    let all = if studies.is_empty() { store.studies().map_err(failed)? } else { studies.to_vec() };
    for study in all {
        total(store.total(&study).map_err(failed)?);
        let mut after = None;
        loop {
            let page = store.page(&study, after, PAGE, PAGE_BYTES).map_err(failed)?;
            page.reports.iter().try_for_each(|report| each(&report.envelope))?;
            match page.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
    }
    Ok(())
}

fn from_folder(
    path: &Path,
    total: &mut dyn FnMut(u64),
    each: &mut dyn FnMut(&[u8]) -> Result<(), CliError>,
) -> Result<(), CliError> {
    let failed = |source| CliError::Read { path: files::shown(path), source };
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        if file.extension().is_some_and(|extension| extension == "gauze") {
            found.push(file);
        }
    }
    found.sort();
    if found.is_empty() {
        return Err(CliError::Service {
            code: "open/empty-folder".to_owned(),
            message: format!("`{}` holds no collector's store and no `.gauze` file", files::shown(path)),
        });
    }
    total(u64::try_from(found.len()).unwrap_or(u64::MAX));
    found.iter().try_for_each(|file| each(&envelope_file(file)?))
}

/// A file that is too long to be a report is cut just above the limit, and refused as one that does not open.
fn envelope_file(path: &Path) -> Result<Vec<u8>, CliError> {
    use std::io::Read as _;
    let most = u64::try_from(gauze_envelope::wire::MAX_ENVELOPE).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|source| CliError::Read { path: files::shown(path), source })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_split_exactly() {
        let mut seen = Vec::new();
        split(&[0, 0, 0, 2, 7, 8, 0, 0, 0, 0, 0, 0, 0, 1, 9], &mut |bytes| {
            seen.push(bytes.to_vec());
            Ok(())
        })
        .unwrap();
        assert_eq!(seen, [vec![7, 8], vec![], vec![9]]);
        for cut in [&[0, 0, 0][..], &[0, 0, 0, 2, 7]] {
            assert!(split(cut, &mut |_| Ok(())).is_err());
        }
    }

    #[test]
    fn a_token_travels_by_https_or_stays_on_this_machine() {
        for url in ["https://c.example", "http://127.0.0.1:8081", "http://localhost", "http://[::1]:1/x"] {
            assert!(is_private(url), "{url}");
        }
        for url in [
            "http://c.example",
            "http://127.0.0.1.evil.example",
            "http://localhost@evil.example",
            "http://localhost:80@evil.example/",
        ] {
            assert!(!is_private(url), "{url}");
        }
    }
}
