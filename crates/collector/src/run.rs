//! `run(config, listener, shutdown)`: the server from its first connection to its last commit.

use std::future::Future;
use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use axum::Router;
use tokio::net::TcpListener;

use crate::api::{self, Parts, Shared};
use crate::body::Room;
use crate::config::{Args, Config};
use crate::export::Readers;
use crate::limits::{Limits, REMEMBERED_CLIENTS};
use crate::rate::Rates;
use crate::served::Served;
use crate::writer::{self, Summary};
use crate::{CollectorError, Store, clock, connections, files, log};

/// `gauze-collector` and `gauze serve`: prints `listening on http://ADDR` and serves until SIGTERM or SIGINT.
///
/// # Errors
/// [`CollectorError`] when the flags, the store, a policy or the address cannot be used.
pub fn main(args: &Args) -> Result<(), CollectorError> {
    let config = args.read()?;
    let start = |error: std::io::Error| CollectorError::Start(error.to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(start)?;
    runtime.block_on(async {
        let prepared = Prepared::new(config)?;
        let listener = connections::listen(args.listen)?;
        // Taken over before anybody hears that the server is up: a signal from then on is a graceful one.
        let stop = stop_signal().map_err(start)?;
        let address = listener.local_addr().map_err(start)?;
        writeln!(std::io::stdout(), "listening on http://{address}").map_err(start)?;
        prepared.serve(listener, stop).await.map(drop)
    })
}

/// Serves on `listener` until `shutdown`, then finishes what is under way. When it returns, every report that was
/// acknowledged is in the store, and so is every other that was handed to it.
///
/// # Errors
/// [`CollectorError`] when the store or a policy cannot be used.
pub async fn run(
    config: Config,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send,
) -> Result<Summary, CollectorError> {
    Prepared::new(config)?.serve(listener, shutdown).await
}

/// A collector that has all it needs but connections.
struct Prepared {
    router: Router,
    limits: Limits,
    rates: Option<Arc<Rates>>,
    writer: JoinHandle<Summary>,
}

impl Prepared {
    fn new(config: Config) -> Result<Self, CollectorError> {
        let (store, served) = publish(&config)?;
        log::line("started", &[("studies", &served.count().to_string())]);
        let reader = Store::open_read_only(&config.data)?;
        let readers = Readers::of(&store)?;
        let Config { mut limits, origins, behind_proxy, .. } = config;
        let room = files::make_room(limits.connections);
        if room < limits.connections {
            log::line("fewer-connections", &[("connections", &room.to_string()), ("reason", "limit of open files")]);
            limits.connections = room;
        }
        let rates = limits.requests_per_minute.map(|rate| Rates::new(rate, limits.burst, REMEMBERED_CLIENTS));
        let rates = rates.transpose()?.map(Arc::new);
        let room = Room::new(limits.body_bytes.max(served.body_limit()));
        let (queue, writer) = writer::start(store)?;
        let parts = Parts {
            served,
            queue,
            reader: Mutex::new(reader),
            readers,
            rates: rates.clone(),
            room,
            limits: limits.clone(),
            behind_proxy,
        };
        Ok(Self { router: api::router(Shared(Arc::new(parts)), origins), limits, rates, writer })
    }

    async fn serve(self, listener: TcpListener, shutdown: impl Future<Output = ()>) -> Result<Summary, CollectorError> {
        let Self { router, limits, rates, writer } = self;
        let forget = async {
            match &rates {
                Some(rates) => rates.forget_on_time().await,
                None => std::future::pending().await,
            }
        };
        // Everything that holds the writer's queue ends in here, and with the queue the writer.
        tokio::select! {
            () = connections::accept(listener, router, &limits, shutdown) => {}
            () = forget => {}
        }
        let joined = tokio::task::spawn_blocking(move || writer.join()).await;
        let broken = || CollectorError::Start("the writer broke off".into());
        let summary = joined.ok().and_then(Result::ok).ok_or_else(broken)?;
        let counts = [summary.stored, summary.repeats, summary.failed].map(|n| n.to_string());
        let [stored, repeats, failed] = counts.each_ref().map(String::as_str);
        log::line("stopped", &[("stored", stored), ("repeats", repeats), ("failed", failed)]);
        Ok(summary)
    }
}

fn publish(config: &Config) -> Result<(Store, Served), CollectorError> {
    let mut store = Store::open(&config.data)?;
    let today = clock::today()?;
    for jws in &config.publish {
        let publisher = config.publisher.as_ref().ok_or(CollectorError::PublisherMissing)?;
        let head = gauze_signed::verify(jws, publisher)?.head()?;
        if head.is_test() && !config.accept_tests {
            return Err(CollectorError::TestPolicy { study: head.study_id().to_owned() });
        }
        let head = store.publish(jws, publisher, today)?;
        log::line("published", &[("study", head.study_id()), ("version", &head.version().to_string())]);
    }
    if let Some(tokens) = &config.tokens {
        store.set_tokens(tokens)?;
    }
    let (mut policies, damaged) = store.policies()?;
    let all = policies.len();
    policies.retain(|policy| config.accept_tests || !policy.head.is_test());
    if policies.len() < all {
        let count = (all - policies.len()).to_string();
        log::line("policies-left-out", &[("count", &count), ("reason", "they are tests")]);
    }
    if damaged > 0 {
        log::line("policies-left-out", &[("count", &damaged.to_string()), ("reason", "they no longer verify")]);
    }
    Ok((store, Served::new(policies)))
}

#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()> + Send> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}
