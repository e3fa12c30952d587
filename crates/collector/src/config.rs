//! `Config`: all that a collector is told at its start, in types; and [`Args`], the same as flags.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use gauze_signed::PublisherKey;

use crate::cors::Origin;
use crate::limits::{BURST_PER_CLIENT, CONNECTIONS, Limits, REQUESTS_PER_MINUTE};
use crate::tokens::{self, Token};
use crate::{CollectorError, log};

/// All that a collector is told at its start.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    /// The folder of its store; made if missing.
    pub data: PathBuf,
    /// Signed policies (compact JWS) to publish, beside those already in the store.
    pub publish: Vec<String>,
    /// The key that those are signed with.
    pub publisher: Option<PublisherKey>,
    /// The tokens that may fetch reports; `None` leaves those in the store as they are.
    pub tokens: Option<Vec<Token>>,
    /// The pages that may send or fetch reports from a browser.
    pub origins: Vec<Origin>,
    /// Take the client's address from the last `X-Forwarded-For`, which our own proxy writes.
    pub behind_proxy: bool,
    /// Serve policies of rehearsals (`study.test`) too.
    pub accept_tests: bool,
    /// How much it takes before it says no.
    pub limits: Limits,
}

impl Config {
    /// `data folder → Config` that publishes nothing new, allows no page and keeps the default limits.
    #[must_use]
    pub fn new(data: PathBuf) -> Self {
        Self {
            data,
            publish: Vec::new(),
            publisher: None,
            tokens: None,
            origins: Vec::new(),
            behind_proxy: false,
            accept_tests: false,
            limits: Limits::default(),
        }
    }
}

/// The collector's flags, shared by `gauze-collector` and `gauze serve`.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Folder of the store; made if missing
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,

    /// Address to listen on; port 0 takes any free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8081")]
    pub listen: SocketAddr,

    /// Key that the policies are signed with: a file, or `gauze-pub-ed25519-…` itself
    #[arg(long, value_name = "KEY")]
    pub publisher: Option<String>,

    /// Signed policy to publish (repeatable); those published before stay
    #[arg(long, value_name = "JWS-FILE")]
    pub publish: Vec<PathBuf>,

    /// Tokens that may fetch reports, one a line; made with a fresh one if missing. A line taken out is a token revoked
    #[arg(long, value_name = "FILE")]
    pub researcher_token_file: Option<PathBuf>,

    /// Origin of a page that may send or fetch reports, like `https://portal.example` (repeatable)
    #[arg(long, value_name = "URL")]
    pub origin: Vec<String>,

    /// Connections at once, from everyone together
    #[arg(long, value_name = "N", default_value_t = CONNECTIONS)]
    pub max_connections: usize,

    /// Requests a minute from one address, after a burst of ten times as many; 0 where a proxy limits already
    #[arg(long, value_name = "N", default_value_t = REQUESTS_PER_MINUTE.get())]
    pub rate: u32,

    /// Count requests by the last address in `X-Forwarded-For`, which your own reverse proxy must set
    #[arg(long)]
    pub behind_proxy: bool,

    /// Take policies of rehearsals, and their reports: never on the collector of a study under way
    #[arg(long)]
    pub accept_tests: bool,
}

impl Args {
    /// `Args → Config`: reads the files that the flags name, and makes the token file if it is missing.
    ///
    /// # Errors
    /// [`CollectorError`] naming the flag's file or value that cannot be used.
    pub fn read(&self) -> Result<Config, CollectorError> {
        let paths = self.publish.iter().chain(&self.researcher_token_file).map(PathBuf::as_path);
        paths.chain(self.publisher.as_deref().map(Path::new)).try_for_each(not_inline)?;
        let publisher = self.publisher.as_deref().map(read_publisher).transpose()?;
        let publish = self.publish.iter().map(read_text).collect::<Result<Vec<_>, _>>()?;
        if publisher.is_none() && !publish.is_empty() {
            return Err(CollectorError::PublisherMissing);
        }
        let origins = self.origin.iter().map(|origin| Origin::parse(origin)).collect::<Result<_, _>>()?;
        let tokens = self.researcher_token_file.as_ref().map(|path| {
            let (tokens, made) = tokens::read_or_make(path)?;
            if made {
                log::line("token-made", &[("file", &path.display().to_string())]);
            }
            Ok::<_, CollectorError>(tokens)
        });
        Ok(Config {
            publish,
            publisher,
            tokens: tokens.transpose()?,
            origins,
            behind_proxy: self.behind_proxy,
            accept_tests: self.accept_tests,
            limits: self.limits(),
            ..Config::new(self.data.clone())
        })
    }

    fn limits(&self) -> Limits {
        let defaults = Limits::default();
        let connections = self.max_connections.max(1);
        // The proxy is everybody's address: then its own limit, and not one per client, is what holds.
        let per_client = if self.behind_proxy { connections } else { defaults.connections_per_client.min(connections) };
        let ratio = BURST_PER_CLIENT.get() / REQUESTS_PER_MINUTE;
        let rate = NonZeroU32::new(self.rate);
        Limits {
            connections,
            connections_per_client: per_client,
            requests_per_minute: rate,
            burst: rate.and_then(|rate| rate.checked_mul(NonZeroU32::new(ratio)?)).unwrap_or(defaults.burst),
            ..defaults
        }
    }
}

/// A pasted secret would be taken for a path, and be shown in an error or become a file's name.
fn not_inline(path: &Path) -> Result<(), CollectorError> {
    let text = path.to_string_lossy();
    let secret = ["gauze-key-", "gauze-token-"].iter().any(|prefix| text.trim_start().starts_with(prefix));
    if secret { Err(CollectorError::SecretInArguments) } else { Ok(()) }
}

fn read_publisher(text: &str) -> Result<PublisherKey, CollectorError> {
    if text.starts_with("gauze-") {
        return Ok(PublisherKey::parse(text)?);
    }
    Ok(PublisherKey::parse(&read_text(&PathBuf::from(text))?)?)
}

fn read_text(path: &PathBuf) -> Result<String, CollectorError> {
    std::fs::read_to_string(path).map_err(|error| CollectorError::file(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn args(flags: &[&str]) -> Args {
        Line::try_parse_from([&["gauze-collector", "--data", "d"], flags].concat()).unwrap().args
    }

    #[test]
    fn a_data_folder_is_enough() {
        let config = args(&[]).read().unwrap();
        assert_eq!(config.limits.requests_per_minute, Some(REQUESTS_PER_MINUTE));
        assert_eq!(config.limits.burst, BURST_PER_CLIENT);
        assert!(config.publish.is_empty() && config.tokens.is_none() && config.origins.is_empty());
    }

    #[test]
    fn limits_follow_their_flags() {
        let limits = args(&["--rate", "60", "--max-connections", "50"]).limits();
        assert_eq!((limits.burst.get(), limits.connections, limits.connections_per_client), (600, 50, 50));
        assert_eq!(args(&["--rate", "0"]).limits().requests_per_minute, None);
        assert_eq!(args(&["--behind-proxy"]).limits().connections_per_client, CONNECTIONS);
    }

    #[test]
    fn flags_that_cannot_be_used_are_named() {
        let code = |flags: &[&str]| args(flags).read().unwrap_err().code();
        assert_eq!(code(&["--publish", "missing.jws"]), "collector/file");
        assert_eq!(code(&["--publish", "/dev/null"]), "collector/publisher-missing");
        assert_eq!(code(&["--publisher", "gauze-pub-ed25519-x"]), "key/bad-text");
        assert_eq!(code(&["--origin", "*"]), "collector/bad-origin");
    }

    #[test]
    fn a_secret_in_place_of_its_file_is_refused_and_not_shown() {
        for secret in ["gauze-key-ed25519-canary", "gauze-token-canary", " gauze-token-canary"] {
            for flag in ["--publisher", "--publish", "--researcher-token-file"] {
                let error = args(&[flag, secret]).read().unwrap_err();
                assert_eq!(error.code(), "collector/secret-in-arguments", "{flag}");
                assert!(!error.to_string().contains("canary"));
                assert!(!Path::new(secret).exists(), "no file has its name");
            }
        }
    }
}
