//! A made-up clinic's patient portal: the host page of the demo and of the browser tests.
//!
//! It knows nothing of Gauze but which files it serves: a page with a form, a sign-in, and a clinic inbox that
//! takes the form's own submission.

mod answer;
mod inbox;
mod language;
mod log;
mod options;
mod paths;
mod sessions;

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

use options::Options;

/// A questionnaire's form data with a long comment is some kilobytes; this is a hundred times that.
const LARGEST_BODY: usize = 1 << 20;

/// What every request may use.
struct Portal {
    options: Options,
    sessions: sessions::Sessions,
    inbox: inbox::Inbox,
    log: Option<log::Log>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ignored = writeln!(std::io::stderr(), "error: {why}").is_err();
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let options = options::parse(std::env::args().skip(1))?;
    let portal = Portal {
        inbox: inbox::Inbox::open(options.inbox.clone())?,
        log: options.log.as_deref().map(log::Log::create).transpose()?,
        sessions: sessions::Sessions::default(),
        options,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|e| e.to_string())?.block_on(serve(Arc::new(portal)))
}

async fn serve(portal: Arc<Portal>) -> Result<(), String> {
    let listen = &portal.options.listen;
    let listener =
        tokio::net::TcpListener::bind(listen).await.map_err(|e| format!("cannot listen on {listen}: {e}"))?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    writeln!(std::io::stdout(), "portal listening on http://{address}").map_err(|e| e.to_string())?;
    axum::serve(listener, router(portal)).with_graceful_shutdown(stopped()).await.map_err(|e| e.to_string())
}

fn router(portal: Arc<Portal>) -> Router {
    Router::new()
        .route("/login", get(answer::file).post(sessions::login))
        .route("/session.json", get(sessions::show))
        .route("/clinic/inbox", get(inbox::count).post(inbox::take))
        .route("/study.jws", get(answer::study))
        .route("/study-only.jws", get(answer::study_only))
        .route("/visit.jws", get(answer::visit))
        .route("/publisher.txt", get(answer::publisher))
        .fallback(answer::file)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(axum::middleware::from_fn_with_state(portal.clone(), answer::add_headers))
        .layer(axum::middleware::from_fn_with_state(portal.clone(), log::write))
        .with_state(portal)
}

async fn stopped() {
    let mut terminate = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(_) => return std::future::pending().await,
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
