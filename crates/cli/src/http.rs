//! A small HTTP client: keep-alive, no redirects, no cookies, bounded answers, problem reports read.

use std::time::Duration;

use serde::Deserialize;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use crate::error::CliError;

/// How long one request may take in all.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The most that is read of an answer: a page of 1,000 reports of 64 KiB.
pub(crate) const MAX_ANSWER: u64 = 1_000 * 64 * 1024;

/// A connection pool for one collector.
#[derive(Debug, Clone)]
pub(crate) struct Http {
    agent: ureq::Agent,
}

/// A status, some headers and a body.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The HTTP status.
    pub(crate) status: u16,
    /// `Gauze-Next`, where a page has a successor.
    pub(crate) next: Option<String>,
    /// `Gauze-Total`.
    pub(crate) total: Option<u64>,
    /// `Retry-After` in seconds.
    pub(crate) retry_after: Option<u64>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

/// The part of a problem report (RFC 9457) that a person needs.
#[derive(Debug, Default, Deserialize)]
struct Problem {
    #[serde(default)]
    code: String,
    #[serde(default)]
    detail: String,
}

impl Http {
    /// A pool for the service at `base` that keeps `connections` alive.
    ///
    /// The proxy that the environment names (`https_proxy` and its kin) is used for https alone, where it sees no more than
    /// the host: over http it would read the token, even of a collector on this machine.
    pub(crate) fn new(base: &str, connections: usize) -> Self {
        let builder = ureq::Agent::config_builder();
        let builder = if base.starts_with("https://") { builder } else { builder.proxy(None) };
        let config = builder
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_idle_connections(connections)
            .max_idle_connections_per_host(connections)
            .user_agent("gauze")
            .tls_config(TlsConfig::builder().root_certs(authorities(base)).build())
            .build();
        Self { agent: config.new_agent() }
    }

    /// `GET url`, with a bearer token where there is one.
    pub(crate) fn get(&self, url: &str, token: Option<&str>) -> Result<Answer, CliError> {
        let mut request = self.agent.get(url);
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        read(url, request.call())
    }

    /// `POST url` with a body of this type.
    pub(crate) fn post(&self, url: &str, kind: &str, body: &[u8]) -> Result<Answer, CliError> {
        read(url, self.agent.post(url).header("content-type", kind).send(body))
    }
}

impl Answer {
    /// The answer itself if its status is 2xx, else the service's own words as an error.
    pub(crate) fn accepted(self) -> Result<Self, CliError> {
        if (200..300).contains(&self.status) {
            return Ok(self);
        }
        let problem: Problem = serde_json::from_slice(&self.body).unwrap_or_default();
        let code = match problem.code.as_str() {
            "" => "http/status".to_owned(),
            code => code.to_owned(),
        };
        let message = match problem.detail.as_str() {
            "" => format!("the service answered with status {}", self.status),
            detail => format!("the service answered with status {}: {detail}", self.status),
        };
        Err(CliError::Service { code, message })
    }
}

/// The authorities that this system trusts, a hospital's own among them; read only where they are needed.
///
/// A certificate that cannot be read is left out: that can only make connections fail, never succeed.
fn authorities(base: &str) -> RootCerts {
    if base.starts_with("http://") {
        return RootCerts::Specific(Vec::new().into());
    }
    // The first one installed stays; a second call finds the same one there.
    drop(rustls::crypto::ring::default_provider().install_default());
    let found = rustls_native_certs::load_native_certs().certs;
    let own = found.iter().map(|certificate| Certificate::from_der(certificate).to_owned());
    RootCerts::Specific(own.collect::<Vec<_>>().into())
}

fn read(url: &str, result: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Answer, CliError> {
    let unreachable = |e: ureq::Error| CliError::Service {
        code: "http/unreachable".to_owned(),
        message: format!("cannot reach `{}`: {e}", origin(url)),
    };
    let mut response = result.map_err(unreachable)?;
    let header = |name: &str| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    let (next, total, retry_after) = (
        header("gauze-next"),
        header("gauze-total").and_then(|v| v.parse().ok()),
        header("retry-after").and_then(|v| v.parse().ok()),
    );
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(MAX_ANSWER).read_to_vec().map_err(unreachable)?;
    Ok(Answer { status, next, total, retry_after, body })
}

/// `scheme://host:port` of an address; paths and queries stay out of messages.
fn origin(url: &str) -> String {
    url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
}
