//! `Token`: what a researcher shows to fetch sealed reports; the store keeps only its SHA-256.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use rusqlite::{TransactionBehavior, params};
use sha2::{Digest as _, Sha256};

use crate::store::make_private_folder;
use crate::{CollectorError, Store};

/// 32 characters: at base64's 6 bits each, 192 bits, beyond guessing even from the stored hash.
const MIN_TOKEN: usize = 32;
/// 512 characters: longer than any signed bearer token a hospital's identity server hands out for this use.
const MAX_TOKEN: usize = 512;

/// A bearer token (RFC 6750) that opens a study's export.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token([REDACTED])")
    }
}

impl Token {
    /// 32 fresh random bytes → `"gauze-token-…"`.
    ///
    /// # Errors
    /// [`CollectorError::Randomness`] when the operating system has none.
    pub fn make() -> Result<Self, CollectorError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| CollectorError::Randomness)?;
        Ok(Self(format!("gauze-token-{}", crate::hex::encode(&bytes))))
    }

    /// `text → Token`: 32 to 512 characters of RFC 6750's alphabet.
    ///
    /// # Errors
    /// [`CollectorError::Token`] for anything else.
    pub fn parse(text: &str) -> Result<Self, CollectorError> {
        let allowed = |c: u8| c.is_ascii_alphanumeric() || b"-._~+/=".contains(&c);
        let fits = (MIN_TOKEN..=MAX_TOKEN).contains(&text.len()) && text.bytes().all(allowed);
        fits.then(|| Self(text.to_owned())).ok_or(CollectorError::Token)
    }

    /// The text to send as `Authorization: Bearer …`.
    #[must_use]
    pub fn to_text(&self) -> &str {
        &self.0
    }

    // A fast hash is enough: tokens are random and long. A lookup by hash also leaves nothing to time: nobody can choose
    // a token by the bytes of its hash.
    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl Store {
    /// Lets this token fetch this study's reports. A collector that is running learns of it at its next start.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn add_token(&mut self, study: &str, token: &Token) -> Result<(), CollectorError> {
        let insert = "INSERT INTO tokens (study, token_hash) VALUES (?, ?) ON CONFLICT DO NOTHING";
        self.db.execute(insert, params![study, token.hash()])?;
        Ok(())
    }

    /// Lets these tokens, and no others, fetch the reports of every published study: a line taken out of the token file
    /// is a token revoked.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn set_tokens(&mut self, tokens: &[Token]) -> Result<(), CollectorError> {
        let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute("DELETE FROM tokens", [])?;
        for token in tokens {
            let insert = "INSERT INTO tokens (study, token_hash) SELECT DISTINCT study, ? FROM policies";
            transaction.execute(insert, params![token.hash()])?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// All studies with the hashes of the tokens that may fetch their reports.
    pub(crate) fn token_hashes(&self) -> Result<Vec<(String, [u8; 32])>, CollectorError> {
        let mut query = self.db.prepare("SELECT study, token_hash FROM tokens")?;
        let hashes = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(hashes.collect::<Result<_, _>>()?)
    }

    /// Whether this token may fetch this study's reports.
    ///
    /// # Errors
    /// [`CollectorError::Store`].
    pub fn may_read(&self, study: &str, token: &Token) -> Result<bool, CollectorError> {
        let mut query = self.db.prepare("SELECT 1 FROM tokens WHERE study = ? AND token_hash = ?")?;
        Ok(query.exists(params![study, token.hash()])?)
    }
}

/// `file → tokens`, one a line (empty lines and `#` lines are skipped); a missing file is made, with a fresh token in it
/// that only its owner can read. The flag says whether it was made.
///
/// # Errors
/// [`CollectorError::File`] or [`CollectorError::Token`].
pub fn read_or_make(path: &Path) -> Result<(Vec<Token>, bool), CollectorError> {
    match fs::read_to_string(path) {
        Ok(text) => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
            let tokens = lines.map(Token::parse).collect::<Result<Vec<_>, _>>()?;
            if tokens.is_empty() { Err(CollectorError::Token) } else { Ok((tokens, false)) }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let token = Token::make()?;
            write_private(path, token.to_text()).map_err(|error| CollectorError::file(path, &error))?;
            Ok((vec![token], true))
        }
        Err(error) => Err(CollectorError::file(path, &error)),
    }
}

fn write_private(path: &Path, line: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_private_folder(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{line}")?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_made_for_its_owner_only_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("researcher.token");
        let (made, fresh) = read_or_make(&path).unwrap();
        assert!(fresh);
        assert_eq!(made.len(), 1);
        assert_eq!(read_or_make(&path).unwrap(), (made, false));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn several_tokens_and_comments_are_read_and_weak_ones_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens");
        fs::write(&path, format!("# Dr. A\n{}\n\n  {}  \n", "a".repeat(32), "b".repeat(40))).unwrap();
        assert_eq!(read_or_make(&path).unwrap().0.len(), 2);
        for bad in ["secret\n", "\n", &"é".repeat(40), &"a".repeat(513)] {
            fs::write(&path, bad).unwrap();
            assert!(matches!(read_or_make(&path), Err(CollectorError::Token)));
        }
    }

    #[test]
    fn fresh_tokens_differ_and_are_never_printed() {
        let (one, other) = (Token::make().unwrap(), Token::make().unwrap());
        assert_ne!(one, other);
        assert_eq!(Token::parse(one.to_text()).unwrap(), one);
        assert_eq!(format!("{one:?}"), "Token([REDACTED])");
    }

    #[test]
    fn a_token_opens_its_studies_until_it_is_taken_out() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let (one, other) = (Token::make().unwrap(), Token::make().unwrap());
        let policy =
            "INSERT INTO policies VALUES ('s', 1, x'00', '', ''), ('s', 2, x'01', '', ''), ('t', 1, x'02', '', '')";
        store.db.execute(policy, []).unwrap();
        store.set_tokens(&[one.clone(), other.clone()]).unwrap();
        store.add_token("u", &one).unwrap();
        store.add_token("u", &one).unwrap();
        let may = |store: &Store, token| ["s", "t", "u", "v"].map(|study| store.may_read(study, token).unwrap());
        assert_eq!(may(&store, &one), [true, true, true, false]);
        assert_eq!(may(&store, &other), [true, true, false, false]);
        let hashes = store.token_hashes().unwrap();
        assert!(hashes.len() == 5 && hashes.contains(&("u".into(), one.hash())), "each study and token once");
        store.set_tokens(std::slice::from_ref(&other)).unwrap();
        assert_eq!(may(&store, &one), [false; 4]);
        assert_eq!(may(&store, &other), [true, true, false, false]);
    }
}
