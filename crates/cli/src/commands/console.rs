//! `gauze console`: the researcher's page, served on this machine only and fed by keys that stay in this program.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use axum::middleware::{self, Next};
use axum::routing::get;
use clap::Args;
use gauze_study::{Estimates, Questions, Report, Settings, Tally};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::commands::open::studies;
use crate::error::CliError;
use crate::opening::{Opener, Outcome, OutcomeJson, Reason};
use crate::screen::Screen;
use crate::sources::Source;
use crate::{keys, policies};

/// Serve the study's figures to a browser on this machine
#[derive(Debug, Args)]
pub(crate) struct Console {
    /// The signed policy
    #[arg(long, value_name = "JWS")]
    policy: PathBuf,
    /// The publisher's public key, as a file or inline
    #[arg(long, value_name = "KEY")]
    publisher: String,
    /// A holder's secret key file; may be given several times
    #[arg(long = "key", value_name = "FILE", required = true)]
    keys: Vec<PathBuf>,
    /// The collector's URL, its data folder, or a folder of .gauze files
    #[arg(long, value_name = "URL|FOLDER")]
    from: String,
    /// File with the researcher's bearer token, for a URL
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Loopback address to listen on; port 0 picks a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8082")]
    listen: SocketAddr,
}

/// The page: name, type, content. Everything is in the program; nothing is read from a folder that could be changed.
const PAGE: [(&str, &str, &str); 4] = [
    ("/", "text/html; charset=utf-8", include_str!("../../../../www/study/index.html")),
    ("/console.css", "text/css; charset=utf-8", include_str!("../../../../www/study/console.css")),
    ("/console.js", "text/javascript; charset=utf-8", include_str!("../../../../www/study/console.js")),
    ("/icon.svg", "image/svg+xml", include_str!("../../../../www/study/icon.svg")),
];

/// Scripts, styles and figures from this origin, nothing else; no other page may frame it.
const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Opens and estimates on request.
struct Desk {
    source: Source,
    studies: Vec<String>,
    questions: Questions,
    opener: Opener,
    /// What was opened before, by SHA-256 of the sealed bytes; reports that the collector no longer has drop out.
    known: Mutex<HashMap<[u8; 32], Result<Report, Reason>>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Figures<'a> {
    #[serde(flatten)]
    estimates: Estimates,
    not_opened: u64,
    opening: OutcomeJson<'a>,
}

/// Serves until interrupted.
pub(crate) fn run(args: &Console, screen: &mut Screen) -> Result<(), CliError> {
    if !args.listen.ip().is_loopback() {
        return Err(CliError::Usage {
            code: "usage/listen",
            message: format!(
                "`{}` can be reached from other machines, and the console shows what your key opens",
                args.listen
            ),
            help: "listen on 127.0.0.1 or [::1]; for another machine, forward the port with ssh",
        });
    }
    let publisher = keys::publisher(&args.publisher)?;
    let questions = policies::questions(&args.policy, Some(&publisher))?;
    let source = Source::parse(&args.from, args.token_file.as_deref())?;
    let desk = Arc::new(Desk {
        studies: studies(None, std::slice::from_ref(&questions), &source)?,
        opener: Opener::new(keys::holders(&args.keys)?, vec![questions.clone()]),
        known: Mutex::default(),
        source,
        questions,
    });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|source| CliError::Listen { address: args.listen, source })?;
    runtime.block_on(serve(args.listen, desk, screen))
}

async fn serve(address: SocketAddr, desk: Arc<Desk>, screen: &mut Screen) -> Result<(), CliError> {
    let failed = |source| CliError::Listen { address, source };
    let listener = tokio::net::TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let mut app = Router::new().route("/estimates.json", get(estimates));
    for (path, kind, content) in PAGE {
        app = app.route(path, get(move || async move { ([(header::CONTENT_TYPE, kind)], content) }));
    }
    let app =
        app.layer(middleware::from_fn(move |request, next| guard(address.port(), request, next))).with_state(desk);
    screen.line(format!("listening on http://{address}"))?;
    screen.flush()?;
    axum::serve(listener, app).with_graceful_shutdown(interrupted()).await.map_err(failed)
}

/// Answers only to this machine's own names, so that a foreign name that resolves to it (DNS rebinding) reads nothing.
async fn guard(port: u16, request: Request, next: Next) -> Response<Body> {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let own = ["127.0.0.1", "localhost", "[::1]"].map(|name| format!("{name}:{port}"));
    let mut response = if own.iter().any(|name| name == host) {
        next.run(request).await
    } else {
        problem(
            StatusCode::MISDIRECTED_REQUEST,
            "console/other-host",
            "this console answers to its loopback address only",
            None,
        )
    };
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn estimates(State(desk): State<Arc<Desk>>) -> Response<Body> {
    let work = tokio::task::spawn_blocking(move || desk.figures());
    match work.await {
        Ok(Ok(json)) => json_response(StatusCode::OK, json),
        Ok(Err(e)) => problem(StatusCode::BAD_GATEWAY, e.code(), &e.to_string(), e.help()),
        Err(_) => problem(StatusCode::INTERNAL_SERVER_ERROR, "console/failed", "the figures could not be made", None),
    }
}

impl Desk {
    /// Opens what is new, counts everything that the source holds now, and debiases it.
    fn figures(&self) -> Result<String, CliError> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut present = HashMap::with_capacity(known.len());
        let mut tally = Tally::new(&self.questions);
        let mut outcome = Outcome::default();
        self.source.read(
            &self.studies,
            |_| {},
            |bytes| {
                let name: [u8; 32] = Sha256::digest(bytes).into();
                let result = known.remove(&name).unwrap_or_else(|| self.opener.open(bytes).1);
                let counted = result.as_ref().map_err(Reason::clone).and_then(|report| Ok(tally.add(report)?));
                match counted {
                    Ok(()) => outcome.opened += 1,
                    Err(reason) => outcome.fail(reason),
                }
                present.insert(name, result);
                Ok(())
            },
        )?;
        *known = present;
        let figures = Figures {
            estimates: tally.estimates_as(&Settings::default().secondary(true)),
            not_opened: outcome.failed(),
            opening: outcome.to_json(),
        };
        serde_json::to_string(&figures).map_err(|e| CliError::engine("", "output/json", &e))
    }
}

fn problem(status: StatusCode, code: &str, error: &str, help: Option<&str>) -> Response<Body> {
    json_response(status, serde_json::json!({"error": error, "code": code, "help": help}).to_string())
}

fn json_response(status: StatusCode, json: String) -> Response<Body> {
    let mut response = Response::new(Body::from(json));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    drop(tokio::signal::ctrl_c().await);
}
